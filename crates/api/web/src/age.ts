/** How old a value may be and still count. */
import { asState, type Press, type Reading, type State } from "./api";

/** A missed heartbeat: one minute and what delivery takes. */
const HEARTBEAT_MISSED_MS = 65_000;
const DEFAULT_HOLD_MS = 90_000;
const DEFAULT_HEARTBEAT_MS = 60_000;

export type Age = "fresh" | "old" | "gone";

/** Old: its heartbeat was missed, so it's shown with its age. Gone: its hold is over, so nobody knows. */
export function ageOf(reading: Pick<Reading, "t" | "hold_ms" | "heartbeat_ms">, now: number): Age {
  const age = now - reading.t;
  if (age > (reading.hold_ms ?? DEFAULT_HOLD_MS)) return "gone";
  const missed = Math.max(HEARTBEAT_MISSED_MS, 1.1 * (reading.heartbeat_ms ?? DEFAULT_HEARTBEAT_MS));
  return age > missed ? "old" : "fresh";
}

/**
 * The state that may be claimed now. The program says "unknown" itself when a press falls silent; this is for
 * the page that has lost the program, and must not go on showing "Running".
 */
export function stateOf(press: Press, now: number): { state: State; since: number | null } {
  const state = asState(press.state);
  const silent = press.last_heard === null || now - press.last_heard > DEFAULT_HOLD_MS;
  const provenWithoutPress = state === "power_off" || state === "planned_stop";
  if (silent && !provenWithoutPress && state !== "unknown") {
    return { state: "unknown", since: press.last_heard };
  }
  return { state, since: press.since };
}

/** Where a number stands against its limits. */
export function standing(v: number, reading: Reading): "trip" | "warn" | "ok" {
  if (outside(v, reading.trip)) return "trip";
  return outside(v, reading.warn) ? "warn" : "ok";
}

function outside(v: number, limits: Reading["warn"]): boolean {
  if (!limits) return false;
  const [lo, hi] = limits;
  return (lo !== null && v < lo) || (hi !== null && v > hi);
}
