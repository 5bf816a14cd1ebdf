/** What makes up a term, day by day. Pure. */
import { dayOf, later } from "../settings/dates";
import { civil } from "../zone";
import type { Piece, Term } from "./api";
import { stretchOfDay, type Stretch } from "./month";

export interface DayOfPieces extends Stretch {
  day: string;
  /** Of this day alone: what goes over midnight is in both days, with its part in each. */
  pieces: readonly Piece[];
  amount: number;
}

/** Only time is divided at midnight; what was counted over a stretch stays with the day on which that begins. */
export function byDay(term: Term, zone: string): readonly DayOfPieces[] {
  const days = new Map<string, Stretch & { pieces: Piece[] }>();
  const at = (day: string) => {
    const known = days.get(day);
    if (known) return known;
    const fresh = { ...stretchOfDay(zone, day), pieces: [] as Piece[] };
    days.set(day, fresh);
    return fresh;
  };
  for (const piece of term.pieces) {
    const first = dayOf(civil(zone, piece.from));
    const isTime = term.unit === "ms" && piece.amount === piece.to - piece.from;
    if (!isTime) {
      at(first).pieces.push(piece);
      continue;
    }
    for (let day = first, from = piece.from; from < piece.to; day = later(day, 1)) {
      const there = at(day);
      const to = Math.min(piece.to, there.to);
      there.pieces.push({ ...piece, from, to, amount: to - from });
      from = to;
    }
  }
  const list = [...days].map(([day, { pieces, ...stretch }]) => ({ day, ...stretch, pieces, amount: pieces.reduce((sum, { amount }) => sum + amount, 0) }));
  return list.sort((a, b) => a.from - b.from);
}

/** A formula in its pieces: names of terms, numbers and signs. */
export function tokens(formula: string): readonly string[] {
  return formula.match(/[a-z_]+|\d+(?:\.\d+)?|[()+*/-]/g) ?? [];
}
