/** Asking the program. The answers' types are made from its OpenAPI document; all times are milliseconds of UTC. */
import type { components } from "./api.gen";

type Schemas = components["schemas"];
export type State = Schemas["StateName"];
export type MarkName = Schemas["MarkName"];
export type Press = Schemas["PressDto"];
export type Reading = Schemas["ReadingDto"];
export type Signal = Schemas["SignalDto"];
export type Site = Schemas["SiteDto"];
export type Floor = Schemas["Floor"];
export type Pipeline = Schemas["PipelineDto"];
export type Producer = Schemas["ProducerDto"];
export type RowEvent = Schemas["RowEvent"];
export type StateEvent = Schemas["StateEvent"];
export type Alarm = Schemas["AlarmDto"];
export type Heartbeat = Schemas["Heartbeat"];
export type Interval = Schemas["StateSpan"];
export type Bucket = Schemas["SignalSeries"]["buckets"][number];
export type ProblemType = Schemas["ProblemType"];
export type FieldError = Schemas["FieldError"];

/** Why there is no answer: the program said so, or it could not be reached. */
export type Trouble = ProblemType | "unreachable";

export class Problem extends Error {
  readonly trouble: Trouble;
  /** The field to blame, if one is. */
  readonly field: string | undefined;
  /** Fields of what was sent that can't be as they are. */
  readonly errors: readonly FieldError[];
  constructor(trouble: Trouble, detail: string, field?: string | null, errors: readonly FieldError[] = []) {
    super(detail);
    this.trouble = trouble;
    this.field = field ?? undefined;
    this.errors = errors;
    this.field = field ?? undefined;
  }
}

/** Somebody must say who they are. */
export const LOG_IN: Trouble = "/api/v1/problems/log-in";
/** The problem of a site that has nobody yet. */
export const SET_UP = "/api/v1/problems/set-up";

/** Aborting is no problem: the promise stays rejected with the signal's own reason. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask(path, { signal: signal ?? null, headers: { accept: "application/json" } }, signal);
}

async function ask<T>(path: string, how: RequestInit, signal?: AbortSignal): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, how);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem("unreachable", String(error));
  }
  if (answer.status === 204) return undefined as T;
  if (answer.ok) return (await answer.json()) as T;
  // Something in between may have answered in the program's place.
  const told = (await answer.json().catch(() => null)) as Schemas["ProblemBody"] | null;
  throw new Problem(told?.type ?? "unreachable", told?.detail ?? `${path}: ${answer.status}`, told?.field, told?.errors);
}

export type May = Schemas["MayName"];
export type Session = Schemas["SessionDto"];
export type Pairing = Schemas["PairingDto"];

/** Sends a change; an answer without a body is `undefined`. */
export function send<T>(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body: object = {}): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return ask(path, { method, headers, body: method === "DELETE" ? null : JSON.stringify(body) });
}

/** Who asks, and what they may do. */
export function session(): Promise<Session> {
  return get("/api/v1/session");
}

export function logIn(login: string, password: string): Promise<Session> {
  return send("POST", "/api/v1/session", { login, password });
}

export function logOut(): Promise<void> {
  return send("DELETE", "/api/v1/session");
}

/** Comes in by a link that lets in one browser. */
export function enter(once: string): Promise<void> {
  return send("POST", "/api/v1/session/link", { once });
}

export type SetUp = Schemas["SetUpDto"];
export type FirstAnswers = Schemas["FirstAnswers"];

/** What is still to be said at the first start. */
export function setup(): Promise<SetUp> {
  return get("/api/v1/setup");
}

export function setUp(answers: FirstAnswers): Promise<Session> {
  return send("POST", "/api/v1/setup", answers);
}

/** Asks to be let in as a device. */
export function askIn(): Promise<Pairing> {
  return send("POST", "/api/v1/pairing");
}

/** Whether this device was let in. */
export function askedIn(): Promise<Pairing> {
  return get("/api/v1/pairing");
}

/** Says the server's own time to the producers that wait for one. */
export function setClock(): Promise<Schemas["TimeDto"]> {
  return send("POST", "/api/v1/clock");
}

/** Calls a mechanic to a press. */
export function callMechanic(press: string): Promise<Schemas["DoneDto"]> {
  return send("POST", `/api/v1/presses/${encodeURIComponent(press)}/call`);
}

export function floor(): Promise<Floor> {
  return get("/api/v1/presses");
}

export function states(press: string, from: number, to: number, signal: AbortSignal): Promise<readonly Interval[]> {
  const query = new URLSearchParams({ from: String(Math.round(from)), to: String(Math.round(to)) });
  const path = `/api/v1/presses/${encodeURIComponent(press)}/states?${query}`;
  return get<Schemas["StatesDto"]>(path, signal).then((answer) => answer.states);
}

export type Planned = Schemas["ShiftDto"];

/** Planned shifts by press. */
export function planned(from: number, to: number, signal: AbortSignal): Promise<Readonly<Record<string, readonly Planned[]>>> {
  const query = new URLSearchParams({ from: String(Math.round(from)), to: String(Math.round(to)) });
  return get<Schemas["PlanDto"]>(`/api/v1/plan?${query}`, signal).then((answer) => answer.presses);
}

export function series(
  press: string, id: string, from: number, to: number, points: number, signal: AbortSignal,
): Promise<readonly Bucket[]> {
  const span = { from: String(Math.round(from)), to: String(Math.round(to)), points: String(points) };
  const path = `/api/v1/presses/${encodeURIComponent(press)}/series?${new URLSearchParams({ signals: id, ...span })}`;
  return get<Schemas["SeriesDto"]>(path, signal).then((answer) => answer.series[id]?.buckets ?? []);
}
