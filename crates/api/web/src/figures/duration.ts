/** Lengths of time as figures say them: in hours and minutes, to the nearest minute. */
import type { Translate } from "../messages";
import "./words";

const MINUTE_MS = 60_000;

/** The nearest number of whole minutes. */
export function wholeMinutes(ms: number): number {
  return Math.floor((ms + MINUTE_MS / 2) / MINUTE_MS);
}

/** As in "5 h 10", "5 h", "40 min"; the phone says it in the same words. */
export function hours(t: Translate, ms: number): string {
  const minutes = wholeMinutes(ms);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return t(h === 0 ? "shift-minutes" : m === 0 ? "shift-hours-even" : "shift-hours", { h: String(h), m: String(m) });
}
