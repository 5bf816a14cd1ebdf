/** Whether a planned stop counts: it must be known long enough before each shift that it touches. Pure. */
import { DAY_MIN, later, length, minutes, wall, weekday, instant } from "./dates";
import { DAYS, type Shift, type Stop } from "./types";

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** A stop of more days than this is refused. */
const MOST_DAYS = 367;

/** A duration such as `24h`, in ms; `null` for what is none. */
export function durationMs(text: string): number | null {
  const found = /^(\d+)(ms|s|min|h|d)$/.exec(text.trim());
  return found ? Number(found[1]) * (UNITS[found[2] ?? ""] ?? 0) : null;
}

/** Hours as a duration, whole minutes where they are no whole hours. */
export function hoursWritten(hours: number): string {
  return Number.isInteger(hours) ? `${hours}h` : `${Math.round(hours * 60)}min`;
}

export interface Counting {
  /** How many shifts it touches, and in how many of them it was told too late. */
  touched: number;
  late: number;
  /** The beginning of the first shift in which it counts, in ms UTC. */
  from: number | null;
}

/** `known`: since when, in ms UTC; `off`: days on which no shift begins. */
export function counting(
  stop: Stop, shifts: readonly Shift[], { zone, leadMs, known, off }: { zone: string; leadMs: number; known: number; off: ReadonlySet<string> },
): Counting | null {
  const [from, to] = [wall(stop.from), wall(stop.to)];
  if (from === null || to === null || to <= from) return null;
  const begun = new Set<number>();
  const first = later(stop.from.slice(0, 10), -1);
  for (let n = 0; n < MOST_DAYS && later(first, n) <= stop.to.slice(0, 10); n += 1) {
    const day = later(first, n);
    if (off.has(day)) continue;
    for (const shift of shifts) {
      const begin = beginOn(shift, day);
      if (!begin || !share(shift.presses, stop.presses) || begin.to <= from || begin.from >= to) continue;
      begun.add(instant(zone, begin.from));
    }
  }
  const all = [...begun].sort((a, b) => a - b);
  const counted = all.filter((begin) => known <= begin - leadMs);
  return { touched: all.length, late: all.length - counted.length, from: counted[0] ?? null };
}

/** What of a shift begins on a day, on the wall. */
function beginOn(shift: Shift, day: string): { from: number; to: number } | null {
  const [from, to] = [minutes(shift.from), minutes(shift.to)];
  const named = shift.days.includes(DAYS[weekday(day) ?? 0] ?? "");
  if (from === null || to === null || length(from, to) === 0 || !named) return null;
  if ((shift.valid_from ?? day) > day || day > (shift.valid_to ?? day)) return null;
  const begin = (wall(day) ?? 0) + (from % DAY_MIN) * MINUTE_MS;
  return { from: begin, to: begin + length(from, to) * MINUTE_MS };
}

function share(one: readonly string[] | null | undefined, other: readonly string[] | null | undefined): boolean {
  return !one || !other || one.some((press) => other.includes(press));
}

/** As the program has it: all of the other lies inside. */
export function covers(old: Stop, other: Stop): boolean {
  const presses = !old.presses || (other.presses ? other.presses.every((press) => old.presses?.includes(press)) : false);
  return presses && old.from.slice(0, 16) <= other.from.slice(0, 16) && other.to.slice(0, 16) <= old.to.slice(0, 16);
}
