/** The picture of a week: what is planned, and who is on duty, as bars on seven days of the wall clock. Pure. */
import { DAY_MIN, later, length, minutes, wall, weekday } from "./dates";
import { DAYS, type Duty, type Shift, type Turn } from "./types";

const WEEK_MIN = 7 * DAY_MIN;

/** A stretch of a week, in minutes since its Monday began. */
export interface Stretch {
  from: number;
  to: number;
}

/** Part of a shift within one day, in minutes since midnight. */
export interface Bar extends Stretch {
  day: number;
  /** Its number in the plan. */
  shift: number;
  pause: boolean;
  /** Another shift is there at the same time. */
  clash: boolean;
}

export function isFor(presses: readonly string[] | null | undefined, press: string): boolean {
  return !presses || presses.includes(press);
}

type Weekly = Pick<Turn, "days" | "from" | "to" | "valid_from" | "valid_to">;

/** When it is in this week, what began on the Sunday before too. What is not written whole is nowhere. */
export function occurrences(weekly: Weekly, week: string, off: ReadonlySet<string> = new Set()): Stretch[] {
  const [from, to] = [minutes(weekly.from), minutes(weekly.to)];
  if (from === null || to === null || length(from, to) === 0) return [];
  const begun = [-1, 0, 1, 2, 3, 4, 5, 6].filter((n) => {
    const day = later(week, n);
    const named = weekly.days.includes(DAYS[weekday(day) ?? 0] ?? "");
    return named && !off.has(day) && (weekly.valid_from ?? day) <= day && day <= (weekly.valid_to ?? day);
  });
  return begun.map((n) => n * DAY_MIN + from).map((begin) => ({ from: begin, to: begin + length(from, to) }));
}

/** The breaks of a shift that begins there, those that lie within it. */
function pauses(shift: Shift, { from, to }: Stretch): Stretch[] {
  const begin = ((from % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return (shift.breaks ?? []).flatMap((one) => {
    const [first, last] = [minutes(one.from), minutes(one.to)];
    if (first === null || last === null) return [];
    const after = (((first - begin) % DAY_MIN) + DAY_MIN) % DAY_MIN;
    const pause = { from: from + after, to: from + length(begin, last) };
    return pause.from < pause.to && pause.to <= to && length(begin, last) > 0 ? [pause] : [];
  });
}

/** What is left of stretches without another. */
function without(stretches: readonly Stretch[], out: Stretch): Stretch[] {
  return stretches
    .flatMap(({ from, to }) => [{ from, to: Math.min(to, out.from) }, { from: Math.max(from, out.to), to }])
    .filter(({ from, to }) => from < to);
}

/** Cut at midnights, and at the week's ends. */
export function byDay({ from, to }: Stretch): (Stretch & { day: number })[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((day) => ({ day, from: Math.max(from - day * DAY_MIN, 0), to: Math.min(to - day * DAY_MIN, DAY_MIN) }))
    .filter((part) => part.from < part.to);
}

/** The shifts of a press in a week. `off`: days on which none begins. */
export function planned(shifts: readonly Shift[], press: string, week: string, off: ReadonlySet<string> = new Set()): Bar[] {
  const bars = shifts.flatMap((shift, number) => !isFor(shift.presses, press) ? [] : occurrences(shift, week, off).flatMap((whole) => {
    const breaks = pauses(shift, whole);
    const work = breaks.reduce(without, [whole]);
    const cut = (stretches: readonly Stretch[], pause: boolean) =>
      stretches.flatMap(byDay).map((part) => ({ ...part, shift: number, pause, clash: false }));
    return [...cut(work, false), ...cut(breaks, true)];
  }));
  const meets = (one: Bar, other: Bar) => one.shift !== other.shift && one.day === other.day && one.from < other.to && other.from < one.to;
  return bars
    .map((bar) => ({ ...bar, clash: bars.some((other) => meets(bar, other)) }))
    .sort((a, b) => a.day - b.day || a.from - b.from);
}

/** Planned minutes; what two shifts plan at once counts once. */
export function worked(bars: readonly Bar[]): number {
  return union(bars.filter(({ pause }) => !pause).map(({ day, from, to }) => ({ from: day * DAY_MIN + from, to: day * DAY_MIN + to })))
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

function union(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** Presses whose weeks are the same, together. */
export function alike(shifts: readonly Shift[], presses: readonly string[], week: string, off?: ReadonlySet<string>): { presses: string[]; bars: Bar[] }[] {
  const groups: { presses: string[]; bars: Bar[]; key: string }[] = [];
  for (const press of presses) {
    const bars = planned(shifts, press, week, off);
    const key = JSON.stringify(bars);
    const found = groups.find((group) => group.key === key);
    if (found) found.presses.push(press);
    else groups.push({ presses: [press], bars, key });
  }
  return groups;
}

/** Who is on duty, or that nobody is although something is planned. */
export interface Watch extends Stretch {
  day: number;
  /** Nobody: a hole. */
  people: readonly string[];
}

/** The duty of a week; `bars`: what is planned then, of all presses. */
export function watches(duty: Duty, bars: readonly Bar[], week: string): Watch[] {
  const rota = (duty.rota ?? []).flatMap((turn) => occurrences(turn, week).map((at) => ({ ...at, people: turn.people })));
  const begin = wall(week) ?? 0;
  const swaps = (duty.swap ?? []).flatMap((swap) => {
    const [from, to] = [wall(swap.from), wall(swap.to)];
    return from === null || to === null ? [] : [{ from: (from - begin) / 60_000, to: (to - begin) / 60_000, people: swap.people }];
  });
  const work = bars.filter(({ pause }) => !pause).map(({ day, from, to }) => ({ from: day * DAY_MIN + from, to: day * DAY_MIN + to }));
  const edges = [...new Set([0, WEEK_MIN, ...[...rota, ...swaps, ...work].flatMap(({ from, to }) => [from, to])])]
    .filter((edge) => edge >= 0 && edge <= WEEK_MIN).sort((a, b) => a - b);
  const out: (Stretch & { people: readonly string[] })[] = [];
  edges.slice(0, -1).forEach((from, i) => {
    const to = edges[i + 1] ?? from;
    const here = ({ from: a, to: b }: Stretch) => a <= from && to <= b;
    const people = (swaps.filter(here).at(-1) ?? rota.filter(here).at(-1))?.people ?? [];
    if (people.length === 0 && !work.some(here)) return;
    const last = out.at(-1);
    if (last && last.to === from && last.people.join() === people.join()) last.to = to;
    else out.push({ from, to, people });
  });
  return out.flatMap(({ people, ...at }) => byDay(at).map((part) => ({ ...part, people })));
}
