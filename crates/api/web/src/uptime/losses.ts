/** From planned time to time running: what was lost on the way, and for what. Pure. */
import type { Period, ReasonTime } from "./api";
import type { Order } from "./place";

/** In the order in which they are taken away. */
export const LOSSES = ["power", "feed", "technical", "maintenance", "setup", "organisational", "unsaid", "pending", "lost"] as const;
export type Loss = (typeof LOSSES)[number];

/** Reasons of the group "power"; the others from outside are of feed and outlet. */
export const POWER: readonly string[] = ["power_cut", "voltage_low", "generator"];

export interface Step {
  kind: Loss | "planned" | "running";
  ms: number;
  /** Where its bar begins and ends, in ms from the left: what is left after it begins at 0. */
  from: number;
  to: number;
  /** Of planned time, 0 to 1. */
  share: number;
  reasons: readonly ReasonTime[];
}

export function lossOf({ reason, class: counts }: Pick<ReasonTime, "reason" | "class">): Loss {
  if (reason === null) return "unsaid";
  if (counts === "external") return POWER.includes(reason) ? "power" : "feed";
  if (counts === "planned_maintenance" || counts === "corrective") return "maintenance";
  return counts;
}

/** The steps: planned time, each loss that there was, time running. What is left after the last loss is what ran. */
export function waterfall({ planned_ms, ran_ms, stood_ms, pending_ms, lost_ms, reasons }: Period): readonly Step[] {
  const taken = new Map<Loss, { ms: number; reasons: ReasonTime[] }>();
  const take = (loss: Loss, ms: number, reason?: ReasonTime) => {
    const before = taken.get(loss) ?? { ms: 0, reasons: [] };
    taken.set(loss, { ms: before.ms + ms, reasons: reason ? [...before.reasons, reason] : before.reasons });
  };
  for (const one of reasons) take(lossOf(one), one.ms, one);
  // What stood and is in no reason is said by nobody.
  const told = reasons.reduce((sum, { ms }) => sum + ms, 0);
  if (stood_ms > told) take("unsaid", stood_ms - told);
  take("pending", pending_ms);
  take("lost", lost_ms);
  const share = (ms: number) => (planned_ms > 0 ? ms / planned_ms : 0);
  const steps: Step[] = [{ kind: "planned", ms: planned_ms, from: 0, to: planned_ms, share: share(planned_ms), reasons: [] }];
  let left = planned_ms;
  for (const kind of LOSSES) {
    const { ms, reasons: of } = taken.get(kind) ?? { ms: 0, reasons: [] };
    if (ms <= 0) continue;
    steps.push({ kind, ms, from: left - ms, to: left, share: share(ms), reasons: of.filter(({ reason }) => reason !== null) });
    left -= ms;
  }
  return [...steps, { kind: "running", ms: ran_ms, from: 0, to: ran_ms, share: share(ran_ms), reasons: [] }];
}

export interface Bar extends ReasonTime {
  /** Of all, by time or by count, 0 to 1. */
  share: number;
  /** The share of all bars before it, and of these and its own. */
  before: number;
  after: number;
}

/** Reasons, the greatest first, with what they come to together. */
export function pareto(reasons: readonly ReasonTime[], order: Order): readonly Bar[] {
  const size = ({ ms, count }: ReasonTime) => (order === "time" ? ms : count);
  const sorted = reasons.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a) || b.ms - a.ms || (a.reason ?? "").localeCompare(b.reason ?? ""));
  const all = sorted.reduce((sum, one) => sum + size(one), 0);
  let come = 0;
  return sorted.map((one) => {
    const before = come / all;
    come += size(one);
    return { ...one, share: size(one) / all, before, after: come / all };
  });
}
