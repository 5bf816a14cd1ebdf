/** What time was: running, standing, not planned, not known. Pure. */
import type { Period } from "./api";
import type { Stretch } from "./month";

export const KINDS = ["running", "standing", "pending", "lost", "unplanned"] as const;
export type Kind = (typeof KINDS)[number];

export interface Share {
  kind: Kind;
  ms: number;
}

/** The parts of a stretch; their sum is all time that was looked at. */
export function split(period: Period): readonly Share[] {
  const { span_ms, planned_ms, ran_ms, stood_ms, pending_ms, lost_ms } = period;
  const ms: Record<Kind, number> = { running: ran_ms, standing: stood_ms, pending: pending_ms, lost: lost_ms, unplanned: span_ms - planned_ms };
  return KINDS.map((kind) => ({ kind, ms: ms[kind] }));
}

/** All time of a whole day, of as many presses as the period is of: of today most is yet to come. */
export function wholeMs({ span_ms, from, to }: Period, day: Stretch): number {
  return to > from ? (span_ms * (day.to - day.from)) / (to - from) : 0;
}
