/** Which alarms are of interest now, and which first. Pure. */
import type { Alarm } from "../api";

/** Rule of the button that calls a mechanic. */
export const CALL = "press.call";

export type Priority = 1 | 2 | 3;
export const PRIORITIES: readonly Priority[] = [1, 2, 3];

/** What tells one alarm from another; a call has no number until the alerter has taken it up. */
export function keyOf({ alarm, press, rule }: Pick<Alarm, "alarm" | "press" | "rule">): string {
  return alarm === null ? `${press} ${rule}` : String(alarm);
}

/** It stands, or waits for the alerter. */
export function isOpen({ state, awaits }: Alarm): boolean {
  return state !== "normal" || awaits.length > 0;
}

/** Nobody has said that they have seen it. What the alerter has not confirmed yet counts: it is saved. */
export function isUnseen({ state, awaits }: Alarm): boolean {
  return ["unack_active", "returned_unack", "latched"].includes(state) && !awaits.includes("acknowledge");
}

/** Nobody is to be troubled with it. */
export function isAside({ state }: Alarm): boolean {
  return ["shelved", "suppressed", "out_of_service"].includes(state);
}

/** What needs somebody first comes first: unseen by priority, then age; then what was seen; then what is aside. */
export function byUrgency(a: Alarm, b: Alarm): number {
  return rank(a) - rank(b) || a.priority - b.priority || a.since - b.since;
}

function rank(alarm: Alarm): number {
  if (isAside(alarm)) return 2;
  return isUnseen(alarm) ? 0 : 1;
}

/** The list after news of one alarm. A call that somebody has seen stays: who called wants to know. */
export function withAlarm(alarms: readonly Alarm[], news: Alarm): readonly Alarm[] {
  const key = keyOf(news);
  const rest = alarms.filter((one) => keyOf(one) !== key && !(one.alarm === null && one.press === news.press && one.rule === news.rule));
  return isOpen(news) || news.rule === CALL ? [...rest, news].sort(byUrgency) : rest;
}

/** How many nobody has seen, by priority. */
export function unseen(alarms: readonly Alarm[]): Readonly<Record<Priority, number>> {
  const counts = { 1: 0, 2: 0, 3: 0 };
  for (const alarm of alarms) if (isUnseen(alarm)) counts[alarm.priority as Priority] += 1;
  return counts;
}

/** What a press's card tells: the most urgent that is there, and how many more. */
export function ofPress(alarms: readonly Alarm[], press: string): { first: Alarm | undefined; more: number } {
  const list = alarms.filter((alarm) => alarm.press === press && isOpen(alarm) && !isAside(alarm) && alarm.rule !== CALL);
  return { first: list[0], more: Math.max(0, list.length - 1) };
}

/** How long one sees that a call was seen. */
const SEEN_MS = 3_600_000;

/** The call that stands at a press, or that was just seen. */
export function callOf(alarms: readonly Alarm[], press: string, now: number): Alarm | undefined {
  const calls = alarms.filter((alarm) => alarm.rule === CALL && alarm.press === press);
  const fresh = calls.filter((alarm) => isOpen(alarm) || (alarm.acknowledged !== null && now - alarm.acknowledged.at < SEEN_MS));
  return fresh.sort((a, b) => b.since - a.since)[0];
}
