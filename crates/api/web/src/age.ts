/** How old a value may be and still count. */
import type { Press, Reading, Signal, State } from "./api";

/** A heartbeat of one minute counts as missed after this: the minute, and what delivery takes. */
const MISSED_MS = 65_000;
const MINUTE_MS = 60_000;
/** Silence of a press after which nobody knows what it does. */
const SILENCE_MS = 90_000;

export type Age = "fresh" | "old" | "gone";

/** Old: its heartbeat was missed, so it's shown with its age. Gone: its hold is over, so nobody knows. */
export function ageOf({ t, hold_ms, heartbeat_ms }: Pick<Reading, "t"> & Pick<Signal, "hold_ms" | "heartbeat_ms">, now: number): Age {
  const age = now - t;
  if (age > hold_ms) return "gone";
  const missed = heartbeat_ms > MINUTE_MS ? Math.max(MISSED_MS, 1.1 * heartbeat_ms) : MISSED_MS;
  return age > missed ? "old" : "fresh";
}

/**
 * The state that may be claimed now. The program says "unknown" itself when a press falls silent; this is for
 * the page that has lost the program, and must not go on showing "Running".
 */
export function stateOf(press: Pick<Press, "state" | "since" | "last_heard">, now: number): { state: State; since: number | null } {
  const silent = press.last_heard === null || now - press.last_heard > SILENCE_MS;
  if (silent) return { state: "unknown", since: press.last_heard };
  return { state: press.state, since: press.since };
}

/** The message of what the press does. One that speaks but never tells its state is not silent. */
export function stateId(press: Pick<Press, "state" | "since" | "last_heard">, now: number): string {
  const { state } = stateOf(press, now);
  const speaks = press.last_heard !== null && now - press.last_heard <= SILENCE_MS;
  return state === "unknown" && speaks ? "state-untold" : `state-${state}`;
}

/** Where a number stands against its limits, which count only in the states that their gate names. */
export function standing(v: number, { warn, trip, gate }: Pick<Signal, "warn" | "trip" | "gate">, state: State): "trip" | "warn" | "ok" {
  if (gate === "execute" && state !== "running") return "ok";
  if (gate === "power_on" && ["off", "power_off", "unknown"].includes(state)) return "ok";
  if (outside(v, trip)) return "trip";
  return outside(v, warn) ? "warn" : "ok";
}

function outside(v: number, [lo, hi]: Signal["warn"]): boolean {
  return (lo !== null && v < lo) || (hi !== null && v > hi);
}
