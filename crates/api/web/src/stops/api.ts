/** What the view asks of stops, shifts and production, and what people say of them. */
import { get, send } from "../api";
import type { components } from "../api.gen";
import { dayOf, instant, later, wall } from "../settings/dates";
import { civil } from "../zone";

type Schemas = components["schemas"];
export type Stop = Schemas["StandstillDto"];
export type Part = Schemas["StopPartDto"];
export type Reason = Schemas["ReasonName"];
export type Reasons = Schemas["ReasonsDto"];
export type Shift = Schemas["ShiftReportDto"];
export type Production = Schemas["ProductionDto"];
export type ProductionForm = Schemas["ProductionForm"];
type Names = Readonly<Record<string, string>>;

/** Why a press stood over a stretch; `null` takes back what was said before. */
export interface Stretch {
  from: number;
  to: number;
  reason: Reason | null;
  note: string;
}

/** Which days, of which press; `day` null: that of the shift that is on. `last` is in it. */
export interface Asked {
  press: string | null;
  day: string | null;
  last: string | null;
}

export interface Told {
  /** What it is the answer to. */
  asked: Asked;
  day: string;
  last: string;
  stops: readonly Stop[];
  shifts: readonly Shift[];
  entries: readonly Production[];
  names: Names;
  /** When it was asked for. */
  at: number;
}

function query(span: { from: number; to: number }, press: string | null, more: Record<string, string> = {}): string {
  const { from, to } = span;
  return String(new URLSearchParams({ from: String(Math.round(from)), to: String(Math.round(to)), ...(press === null ? {} : { press }), ...more }));
}

/** A shift belongs to the day on which it begins, and its stops with it: those of a night reach into the next morning. */
export async function ofDays(asked: Asked, zone: string, now: number, gone: AbortSignal): Promise<Told> {
  const { press } = asked;
  const shiftsOf = (from: number, to: number) => get<Schemas["ShiftsDto"]>(`/api/v1/shifts?${query({ from, to }, press)}`, gone).then(({ shifts }) => shifts);
  const today = dayOf(civil(zone, now));
  const day = asked.day ?? (await shiftsOf(now - 1, now)).find(({ on }) => on)?.day ?? today;
  const last = asked.last !== null && asked.last > day ? asked.last : day;
  const midnight = (of: string) => instant(zone, wall(of) ?? 0);
  const days = { from: midnight(day), to: midnight(later(last, 1)) };
  const inside = (of: string) => day <= of && of <= last;
  const shifts = (await shiftsOf(days.from, days.to)).filter((shift) => inside(shift.day) && shift.from <= now);
  const span = { from: days.from, to: Math.max(days.to, ...shifts.map(({ to }) => to)) };
  const [stops, production] = await Promise.all([
    get<Schemas["StopsDto"]>(`/api/v1/stops?${query(span, press, { min_ms: "0" })}`, gone),
    get<Schemas["ProductionsDto"]>(`/api/v1/production?${query(span, press)}`, gone),
  ]);
  return {
    asked, day, last, shifts, entries: production.entries, at: now, names: { ...stops.names, ...production.names },
    stops: stops.stops.filter((stop) => inside(stop.day ?? dayOf(civil(zone, stop.from)))),
  };
}

export function reasons(): Promise<Reasons> {
  return get("/api/v1/reasons");
}

const at = (press: string) => `/api/v1/presses/${encodeURIComponent(press)}`;

/** All of it is taken or, if one can't be so, nothing. */
export function annotate(press: string, entered: number, stretches: readonly Stretch[]): Promise<unknown> {
  return send("PUT", `${at(press)}/annotations`, { annotations: stretches.map((one) => ({ ...one, entered: Math.round(entered) })) });
}

export function enter(press: string, form: ProductionForm): Promise<Production> {
  return send("PUT", `${at(press)}/production`, form);
}

const DAY_MS = 86_400_000;

/** Readings of a press's energy meter, the latest first. */
export async function readings(press: string, now: number): Promise<readonly Production[]> {
  const { entries } = await get<Schemas["ProductionsDto"]>(`/api/v1/production?${query({ from: now - 399 * DAY_MS, to: now + DAY_MS / 24 }, press)}`);
  return entries.filter(({ energy_reading }) => energy_reading !== null);
}

