/** The answers of the API. All times are milliseconds of UTC since 1970. */

export const STATES = [
  "running", "idle", "starved", "blocked", "faulted", "planned_stop", "maintenance", "off", "power_off", "unknown",
] as const;
export type State = (typeof STATES)[number];

export type Scalar = number | boolean | string;
export type Limits = [number | null, number | null];

export interface Reading {
  v: Scalar | null;
  t: number;
  bad?: string | null;
  unit?: string | null;
  hold_ms?: number | null;
  heartbeat_ms?: number | null;
  normal?: Limits | null;
  warn?: Limits | null;
  trip?: Limits | null;
}

export interface Press {
  id: string;
  name: string;
  simulated: boolean;
  state: string | null;
  since: number | null;
  last_heard: number | null;
  values: Record<string, Reading>;
}

export interface Site {
  id: string;
  name: string;
  simulated: boolean;
}

export interface Producer {
  producer: string;
  online: boolean;
  last_heard: number | null;
  depth: number;
  depth_bytes: number;
  limit_bytes: number;
  complete_to: number | null;
  commit_delay_ms: number | null;
  clock: { trusted: boolean; source: string } | null;
  lost: [number, number] | null;
  history: { from: number; to: number; at: number } | null;
  trouble: string | null;
  version: string | null;
}

export interface Pipeline {
  producers: Producer[];
  store: { id: string; simulated: boolean; size_bytes: number | null; ok: boolean } | null;
  quarantine: { count: number } | null;
  readiness: { ready: boolean; dependencies: unknown } | null;
}

export interface Snapshot {
  site: Site;
  now: number;
  presses: Press[];
  pipeline?: Pipeline | null;
}

export interface RowEvent {
  press: string;
  t: number;
  values?: Record<string, Scalar | null> | null;
  bad?: Record<string, string> | null;
}

export interface StateEvent {
  press: string;
  state: string | null;
  since: number | null;
}

export interface Interval {
  from: number;
  to: number;
  state: string;
}

/** From, to, min, mean, max, covered. */
export type Bucket = [number, number, number | null, number | null, number | null, number];

export function asState(name: string | null | undefined): State {
  return STATES.find((state) => state === name) ?? "unknown";
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export function states(press: string, from: number, to: number, signal: AbortSignal) {
  const path = `/api/v1/presses/${encodeURIComponent(press)}/states?from=${Math.round(from)}&to=${Math.round(to)}`;
  return get<{ states: Interval[] }>(path, signal).then((answer) => answer.states);
}

export function series(press: string, id: string, from: number, to: number, points: number, signal: AbortSignal) {
  const query = `signals=${encodeURIComponent(id)}&from=${Math.round(from)}&to=${Math.round(to)}&points=${points}`;
  return get<{ series: Record<string, { unit: string; buckets: Bucket[] }> }>(
    `/api/v1/presses/${encodeURIComponent(press)}/series?${query}`, signal,
  ).then((answer) => answer.series[id]?.buckets ?? []);
}
