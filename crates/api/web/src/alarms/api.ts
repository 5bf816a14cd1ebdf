/** What people ask of alarms, and do to them. */
import { get, send, type Alarm } from "../api";
import type { components } from "../api.gen";

type Schemas = components["schemas"];
export type Alarms = Schemas["AlarmsDto"];
export type Journal = Schemas["JournalDto"];
export type Entry = Schemas["EntryDto"];
export type Done = Schemas["DoneDto"];

/** Alarms of a span, the latest first. */
export function past(from: number, to: number, limit: number, gone: AbortSignal): Promise<Alarms> {
  const query = new URLSearchParams({ from: String(Math.round(from)), to: String(Math.round(to)), limit: String(limit) });
  return get(`/api/v1/alarms?${query}`, gone);
}

/** Who is meant by the ids of those that are open. */
export function open(gone: AbortSignal): Promise<Alarms> {
  return get("/api/v1/alarms", gone);
}

export function journal(number: number, gone: AbortSignal): Promise<Journal> {
  return get(`/api/v1/alarms/${number}`, gone);
}

type Deed = "ack" | "unshelve" | "in-service";

export function act({ alarm }: Alarm, what: Deed): Promise<Done> {
  return send("POST", `/api/v1/alarms/${alarm}/${what}`);
}

/** `until`: null: to the end of the shift that is on. */
export function shelve({ alarm }: Alarm, until: number | null, reason: string): Promise<Done> {
  return send("POST", `/api/v1/alarms/${alarm}/shelve`, { ...(until === null ? {} : { until: Math.round(until) }), reason });
}

export function outOfService({ alarm }: Alarm, reason: string): Promise<Done> {
  return send("POST", `/api/v1/alarms/${alarm}/out-of-service`, { reason });
}

export function note({ alarm }: Alarm, text: string): Promise<Done> {
  return send("POST", `/api/v1/alarms/${alarm}/note`, { text });
}
