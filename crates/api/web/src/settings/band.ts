/** Limits as a band over the sensor's range, from 0 to 1. Pure. */
import type { Limit, ProfileLimits } from "./types";

export interface Zone {
  from: number;
  to: number;
  tone: "ok" | "warn" | "trip";
}

type Four = Pick<Limit, "warn_lo" | "trip_lo" | "warn_hi" | "trip_hi">;

/** Limits of a signal by its profile and what is laid over it; what is no number yet counts as not said. */
export function laid(profile: ProfileLimits, own: Limit): Record<keyof Four, number | null> {
  const one = (name: keyof Four) => (typeof own[name] === "number" ? own[name] : (profile[name] ?? null));
  return { trip_lo: one("trip_lo"), warn_lo: one("warn_lo"), warn_hi: one("warn_hi"), trip_hi: one("trip_hi") };
}

/** The ends of the band: the sensor's range or, where there is none, what the limits need. */
export function ends(range: readonly unknown[] | null, limits: Readonly<Record<keyof Four, number | null>>): [number, number] | null {
  if (range && typeof range[0] === "number" && typeof range[1] === "number") return [range[0], range[1]];
  const set = Object.values(limits).filter((value) => value !== null);
  if (set.length === 0) return null;
  const [lo, hi] = [Math.min(0, ...set), Math.max(...set)];
  return [lo, hi + (hi - lo) * 0.2 || 1];
}

export function zones(limits: Readonly<Record<keyof Four, number | null>>, [lo, hi]: readonly [number, number]): Zone[] {
  const share = (value: number) => Math.min(1, Math.max(0, (value - lo) / (hi - lo)));
  const { trip_lo, warn_lo, warn_hi, trip_hi } = limits;
  const [a, d] = [trip_lo === null ? 0 : share(trip_lo), trip_hi === null ? 1 : share(trip_hi)];
  const [b, c] = [warn_lo === null ? a : share(warn_lo), warn_hi === null ? d : share(warn_hi)];
  const all: Zone[] = [
    { from: 0, to: a, tone: "trip" }, { from: a, to: b, tone: "warn" }, { from: b, to: c, tone: "ok" },
    { from: c, to: d, tone: "warn" }, { from: d, to: 1, tone: "trip" },
  ];
  return all.filter(({ from, to }) => from < to);
}
