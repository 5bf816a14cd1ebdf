/** The strip of states: what is known of a span, closed by what is known now. */
import type { Interval, State } from "./api";

export interface Block {
  from: number;
  to: number;
  state: State;
}

/** Blocks that cover the whole span without overlap; what nobody told is unknown. */
export function blocks(told: readonly Interval[], current: { state: State; since: number | null }, from: number, to: number): Block[] {
  const out: Block[] = [];
  const add = (start: number, end: number, state: State) => {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    if (b <= a) return;
    const last = out.at(-1);
    if (last && last.state === state && last.to >= a) last.to = b;
    else out.push({ from: a, to: b, state });
  };
  // The live state is newer than the answer that was fetched: it decides from its beginning on. That nothing
  // is known now takes nothing away from what was known until a moment ago.
  const known = current.state !== "unknown" && current.since !== null;
  const live = known ? Math.min(current.since ?? to, to) : to;
  let at = from;
  for (const interval of told) {
    const [start, end] = [Math.max(interval.from, at), Math.min(interval.to, live)];
    if (end <= start) continue;
    add(at, start, "unknown");
    add(start, end, interval.state);
    at = end;
  }
  add(at, live, "unknown");
  add(Math.max(live, at), to, current.state);
  return out;
}
