/** Stretches of a stop: which of it a reason is for, where it is cut, and what was said of it before. Pure. */
import type { Part, Reason, Stop, Stretch } from "./api";

export interface Span {
  from: number;
  to: number;
}

export const MINUTE_MS = 60_000;
/** What was said so shortly after the stretch that it is of, in ms, goes on as long as the stop does. */
const LASTS_MS = 2 * MINUTE_MS;

export const lasts = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** What somebody said, and when. */
interface Word {
  by: string;
  entered: number;
  stretches: readonly Stretch[];
}

/** A piece of a stop that may get a reason of its own. */
export interface Scope {
  id: string;
  spans: readonly Span[];
}

function merged<T extends Span>(list: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const out: T[] = [];
  for (const one of list) {
    const last = out.at(-1);
    if (last && last.to === one.from && same(last, one)) out[out.length - 1] = { ...last, to: one.to };
    else out.push(one);
  }
  return out;
}

const span = ({ from, to }: Span): Span => ({ from, to });

/** Of a stop that is explained in part, first what is not: that is what somebody is asked for. */
export function scopes(stop: Stop): Scope[] {
  const whole: Scope = { id: "whole", spans: [span(stop)] };
  const pieces = merged(stop.parts, (a, b) => a.reason === b.reason && a.by === b.by);
  const open = pieces.filter(({ reason }) => reason === null).map(span);
  const rest: Scope[] = open.length > 0 && open.length < pieces.length ? [{ id: "rest", spans: open }] : [];
  const alone = (piece: Span) => open.length === 1 && open[0]?.from === piece.from && rest.length > 0;
  const each = pieces.length > 1 ? pieces.filter((piece) => !alone(piece)).map((piece): Scope => ({ id: String(piece.from), spans: [span(piece)] })) : [];
  return [...rest, whole, ...each];
}

/** Whole minutes at which it can be cut, counted from 1970; none: it is too short. */
export function cuts({ from, to }: Span): { first: number; last: number } | null {
  const [first, last] = [Math.floor(from / MINUTE_MS) + 1, Math.ceil(to / MINUTE_MS) - 1];
  return first <= last ? { first, last } : null;
}

/** The nearest minute at which it can be cut. */
export function cutNear(span: Span, minute: number): number {
  const { first, last } = cuts(span) ?? { first: minute, last: minute };
  return Math.min(last, Math.max(first, minute));
}

export function cutAt({ from, to }: Span, minute: number): readonly [Span, Span] {
  const at = minute * MINUTE_MS;
  return [{ from, to: at }, { from: at, to }];
}

/** One reason for each piece. */
export function said(pieces: readonly (readonly Span[])[], reasons: readonly Reason[]): Stretch[] {
  return pieces.flatMap((spans, i) => spans.map((one) => ({ ...span(one), reason: reasons[i] ?? null, note: "" })));
}

/** Said of a stop that lasts, it is said up to now: so it goes on. */
export function upToNow(stop: Stop, stretches: readonly Stretch[], now: number): Stretch[] {
  return stretches.map((one) => (stop.open && one.to === stop.to ? { ...one, to: Math.max(one.to, Math.floor(now)) } : one));
}

/** As it goes on. */
function going({ open, to }: Stop, { entered, stretches }: Word): Stretch[] {
  return stretches.map((one) => (open && entered - one.to < LASTS_MS ? { ...one, to: Math.max(one.to, to) } : one));
}

/** What puts back what people had said before, or that nobody had. */
export function undoing({ parts }: Pick<Stop, "parts">, stretches: readonly Span[]): Stretch[] {
  return stretches.flatMap(({ from, to }) => {
    const inside = parts.flatMap((part): Stretch[] => {
      const [begin, end] = [Math.max(part.from, from), Math.min(part.to, to)];
      if (end <= begin) return [];
      const own = part.by !== null;
      return [{ from: begin, to: end, reason: own ? (part.reason as Reason | null) : null, note: own ? part.note : "" }];
    });
    return merged(inside, (a, b) => a.reason === b.reason && a.note === b.note);
  });
}

/** The stop as it will be when the program has heard this. */
export function withSaid(stop: Stop, word: Word): Stop {
  const parts = going(stop, word).reduce<readonly Part[]>((list, said) => list.flatMap((part) => over(part, said, word.by)), stop.parts);
  const known = new Map<Reason | null, number>();
  for (const part of parts) known.set(part.reason as Reason | null, (known.get(part.reason as Reason | null) ?? 0) + part.to - part.from);
  const unexplained_ms = known.get(null) ?? 0;
  const [reason = null] = [...known].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { ...stop, parts, reason, unexplained_ms, wants_reason: !stop.short && unexplained_ms > 0 };
}

function over(part: Part, said: Stretch, by: string): Part[] {
  const [from, to] = [Math.max(part.from, said.from), Math.min(part.to, said.to)];
  if (to <= from) return [part];
  const inside: Part = said.reason === null
    ? { ...part, from, to, reason: part.given, by: null, note: "" } : { ...part, from, to, reason: said.reason, by, note: said.note };
  const rest = [{ ...part, to: from }, { ...part, from: to }].filter((one) => one.from < one.to);
  return [...rest, inside].sort((a, b) => a.from - b.from);
}
