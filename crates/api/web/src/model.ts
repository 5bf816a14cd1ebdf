/** What the page knows, and how each event changes it. Pure: no clock, no network. */
import type { Pipeline, Press, RowEvent, Snapshot, Site, StateEvent } from "./api";

export interface Model {
  site: Site | null;
  presses: Press[];
  pipeline: Pipeline | null;
}

export const EMPTY: Model = { site: null, presses: [], pipeline: null };

export function withSnapshot(model: Model, snapshot: Snapshot): Model {
  return { site: snapshot.site, presses: snapshot.presses, pipeline: snapshot.pipeline ?? model.pipeline };
}

export function withRow(model: Model, row: RowEvent): Model {
  return change(model, row.press, (press) => mergeRow(press, row));
}

export function withState(model: Model, event: StateEvent): Model {
  return change(model, event.press, (press) => {
    // A state that came late, out of a backlog, doesn't undo a newer one.
    const older = event.since !== null && press.since !== null && event.since < press.since;
    return older ? press : { ...press, state: event.state, since: event.since };
  });
}

/** A row says only what changed. Each signal keeps the newest instant; a late row never replaces it. */
export function mergeRow(press: Press, row: RowEvent): Press {
  const values = { ...press.values };
  const marks = row.bad ?? {};
  for (const id of new Set([...Object.keys(row.values ?? {}), ...Object.keys(marks)])) {
    const before = values[id];
    if (before && before.t > row.t) continue;
    const bad = marks[id] ?? null;
    values[id] = { ...before, t: row.t, v: bad ? null : (row.values?.[id] ?? null), bad };
  }
  return { ...press, values, last_heard: Math.max(press.last_heard ?? row.t, row.t) };
}

function change(model: Model, id: string, how: (press: Press) => Press): Model {
  return { ...model, presses: model.presses.map((press) => (press.id === id ? how(press) : press)) };
}
