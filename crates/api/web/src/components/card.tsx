/** A press on the floor. */
import type { Press } from "../api";
import { stateOf } from "../age";
import { useLanguage } from "../context";
import { moment } from "../format";
import { duration } from "../messages";
import { keySignals } from "../signals";
import { Shape } from "./shape";
import { Strip } from "./strip";
import { Trend } from "./trend";
import { Value } from "./value";

export function Card({ press, now, badge }: { press: Press; now: number; badge: boolean }) {
  const { language, t } = useLanguage();
  const { state, since } = stateOf(press, now);
  return (
    <article class={`card edge-${state}`} aria-label={t("press-card", { press: press.name, state: t(`state-${state}`) })}>
      <header>
        <h2>
          {press.name}
          {badge && <span class="badge" title={t("simulated-hint")}>{t("simulated-data")}</span>}
        </h2>
        <p class={`state tone-${state}`}><Shape state={state} /><span>{t(`state-${state}`)}</span></p>
        <p class="since">
          {since !== null && (
            <>
              <span>{t("since", { time: moment(language, new Date(since), new Date(now)) })}</span>{" · "}
              <span>{t("for-duration", { duration: duration(language, now - since) })}</span>
            </>
          )}
        </p>
      </header>
      <Strip press={press} now={now} />
      <dl class="values">
        {keySignals(press).map((shown) => <Value key={shown.id} shown={shown} reading={press.values[shown.id]} now={now} />)}
      </dl>
      <Trend press={press} now={now} />
    </article>
  );
}
