/** A press on the floor. */
import type { Alarm, Planned, Press } from "../api";
import { stateId, stateOf } from "../age";
import { useReader } from "../context";
import { moment } from "../format";
import { duration } from "../messages";
import { keySignals } from "../signals";
import { AlarmLine } from "./alarms";
import { Shape } from "./shape";
import { Strip } from "./strip";
import { Trend } from "./trend";
import { Value } from "./value";

interface Props {
  press: Press;
  now: number;
  badge: boolean;
  /** History is coming in: what was fetched is fetched again when it has come. */
  importing: boolean;
  plan: readonly Planned[] | undefined;
  /** Null: nobody is told of alarms here. */
  alarms: readonly Alarm[] | null;
  call: boolean;
}

export function Card({ press, now, badge, importing, plan, alarms, call }: Props) {
  const { language, t, at } = useReader();
  const { state, since } = stateOf(press, now);
  const word = t(stateId(press, now));
  return (
    <article class={`card edge-${state}`} aria-label={t("press-card", { press: press.name, state: word })}>
      <header>
        <div class={`name tone-${state}`}>
          <Shape state={state} />
          <h2>{press.name}</h2>
          {press.untimed && <span class="badge" title={t("press-untimed-hint")}>{t("press-untimed")}</span>}
          {badge && <span class="badge" title={t("simulated-hint")}>{t("simulated-data")}</span>}
        </div>
        <p class={`state tone-${state}`}>{word}</p>
        <p class="since">
          {since !== null && (
            <>
              <span>{t("for-duration", { duration: duration(language, now - since) })}</span>{" · "}
              <span>{t("since", { time: moment(language, at(since), at(now)) })}</span>
            </>
          )}
        </p>
      </header>
      <Strip {...{ press, now, importing, plan }} />
      <dl class="values">
        {keySignals(press).map((shown) => <Value key={shown.id} shown={shown} press={press} now={now} />)}
      </dl>
      {alarms && <AlarmLine {...{ press, alarms, now, call }} />}
      <Trend press={press} now={now} importing={importing} />
    </article>
  );
}
