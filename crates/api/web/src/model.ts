/** What the page knows, and how each event changes it. Pure: no clock, no network. */
import { byUrgency, withAlarm } from "./alarms/list";
import type { Alarm, Floor, Pipeline, Press, RowEvent, Site, StateEvent } from "./api";

export interface Model {
  site: Site | null;
  presses: readonly Press[];
  pipeline: Pipeline | null;
  /** Open ones, what needs somebody first; and calls that were just seen. */
  alarms: readonly Alarm[];
}

export const EMPTY: Model = { site: null, presses: [], pipeline: null, alarms: [] };

export function withSnapshot(model: Model, floor: Floor): Model {
  const alarms = floor.alarms ? [...floor.alarms].sort(byUrgency) : model.alarms;
  return { site: floor.site, presses: floor.presses, pipeline: floor.pipeline ?? model.pipeline, alarms };
}

export function withNews(model: Model, alarm: Alarm): Model {
  return { ...model, alarms: withAlarm(model.alarms, alarm) };
}

export function withRow(model: Model, row: RowEvent): Model {
  return change(model, row.press, (press) => mergeRow(press, row));
}

export function withState(model: Model, { press, state, since }: StateEvent): Model {
  return change(model, press, (before) => ({ ...before, state, since }));
}

/** A row says only what changed. Each signal keeps the newest instant; a late row never replaces it. */
export function mergeRow(press: Press, row: RowEvent): Press {
  const values = { ...press.values };
  for (const id of new Set([...Object.keys(row.values), ...Object.keys(row.bad)])) {
    const before = values[id];
    if (before && before.t > row.t) continue;
    const bad = row.bad[id] ?? null;
    values[id] = { t: row.t, v: bad ? null : (row.values[id] ?? null), bad };
  }
  return { ...press, values, untimed: row.untimed ?? false, last_heard: Math.max(press.last_heard ?? row.t, row.t) };
}

function change(model: Model, id: string, how: (press: Press) => Press): Model {
  return { ...model, presses: model.presses.map((press) => (press.id === id ? how(press) : press)) };
}
