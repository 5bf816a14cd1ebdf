/** Alarms on the floor: how many nobody has seen, and the line of a press's card. */
import { callOf, isUnseen, keyOf, ofPress, PRIORITIES, unseen } from "../alarms/list";
import { measured, what } from "../alarms/phrase";
import type { Alarm, Press } from "../api";
import { useReader } from "../context";
import { moment } from "../format";
import { to } from "../route";
import { CallButton, CallWords } from "./call";
import { Priority } from "./priority";

/** In the header, always there: so that nothing moves when the first one comes. */
export function AlarmCounts({ alarms }: { alarms: readonly Alarm[] }) {
  const { t } = useReader();
  const counts = unseen(alarms);
  const there = PRIORITIES.filter((priority) => counts[priority] > 0);
  const words = there.map((priority) => t("alarms-of-priority", { count: String(counts[priority]), priority })).join(", ");
  return (
    <p class="counts">
      <a href={to("/alarms")} aria-label={there.length ? t("alarms-unseen", { counts: words }) : undefined}>
        {there.length === 0 && t("alarms-none")}
        {there.map((priority) => <span key={priority} class="count"><Priority of={priority} /> {counts[priority]}</span>)}
      </a>
    </p>
  );
}

interface LineProps {
  press: Press;
  alarms: readonly Alarm[];
  now: number;
  /** They may call a mechanic. */
  call: boolean;
}

/** The line of a card, with the button that calls a mechanic. Its place is kept while there is no alarm. */
export function AlarmLine({ press, alarms, now, call }: LineProps) {
  const reader = useReader();
  const { t, language, at } = reader;
  const { first, more } = ofPress(alarms, press.id);
  const called = callOf(alarms, press.id, now);
  const value = first && measured(reader, first, press);
  return (
    <div class="alarm-line">
      {first && (
        <a key={keyOf(first)} class={isUnseen(first) ? "unseen" : "seen"} href={to(first.alarm === null ? "/alarms" : `/alarms/${first.alarm}`)}>
          <Priority of={first.priority} quiet={!isUnseen(first)} />
          <span class="alarm-what">
            {what(reader, first, press)}{value && <>: <b>{value}</b></>} <span class="quiet">{t("since", { time: moment(language, at(first.since), at(now)) })}</span>
            {more > 0 && <span class="quiet"> {t("alarm-more", { count: String(more) })}</span>}
          </span>
          <span class="go" aria-hidden="true">›</span>
        </a>
      )}
      {called && <CallWords call={called} now={now} />}
      {call && !(called && isUnseen(called)) && <CallButton press={press} />}
    </div>
  );
}
