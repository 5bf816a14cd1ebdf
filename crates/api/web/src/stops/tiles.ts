/**
 * A reason in two taps: a group, then one of its reasons; of a stop that was cut, two for each piece. Keys 1 to 9 do the
 * same, 0 and Escape go back. Pure.
 */
import type { Reason, Reasons } from "./api";

export interface Choosing {
  /** A reason for each piece so far. */
  chosen: readonly Reason[];
  /** The group that was tapped. */
  group: string | null;
}

export const START: Choosing = { chosen: [], group: null };

/** What comes of a tap; `null`: nothing. */
export type Step = { to: Choosing } | { done: readonly Reason[] } | "close" | null;

export interface Tile {
  id: string;
  /** A group, of which another tap chooses. */
  group: boolean;
}

/** What is to be tapped. A group of a single reason is that reason: nobody taps twice for nothing. */
export function tiles({ groups }: Reasons, { group }: Choosing): Tile[] {
  const open = groups.find((one) => one.group === group);
  if (open) return open.reasons.map(({ reason }) => ({ id: reason, group: false }));
  return groups.map(({ group: id, reasons }) => {
    const only = reasons.length === 1 ? reasons[0] : undefined;
    return only ? { id: only.reason, group: false } : { id, group: true };
  });
}

export function tap(tile: Tile | undefined, pieces: number, { chosen }: Choosing): Step {
  if (!tile) return null;
  if (tile.group) return { to: { chosen, group: tile.id } };
  const next = [...chosen, tile.id as Reason];
  return next.length < pieces ? { to: { chosen: next, group: null } } : { done: next };
}

/** From reasons to groups, from groups to the piece before, and from the first one out. */
export function back({ chosen, group }: Choosing): Step {
  if (group !== null) return { to: { chosen, group: null } };
  return chosen.length > 0 ? { to: { chosen: chosen.slice(0, -1), group: null } } : "close";
}

export function key(pressed: string, tree: Reasons, pieces: number, choosing: Choosing): Step {
  if (pressed === "0" || pressed === "Escape") return back(choosing);
  return /^[1-9]$/.test(pressed) ? tap(tiles(tree, choosing)[Number(pressed) - 1], pieces, choosing) : null;
}
