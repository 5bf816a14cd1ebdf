/** What the program tells of figures. */
import { get } from "../api";
import type { components } from "../api.gen";

type Schemas = components["schemas"];
export type Kpis = Schemas["KpisDto"];
export type Period = Schemas["PeriodDto"];
export type Figure = Schemas["FigureDto"];
export type FigureName = Schemas["FigureName"];
export type Missing = Schemas["MissingDto"];
export type Amount = Schemas["AmountDto"];
export type Output = Schemas["OutputDto"];
export type ReasonTime = Schemas["ReasonTimeDto"];
export type PlanChange = Schemas["PlanChangeDto"];
export type Derivation = Schemas["DerivationDto"];
export type Term = Schemas["TermDto"];
export type Piece = Schemas["PieceDto"];

/** What is asked: times in ms of UTC. */
export interface Asked {
  /** `null`: all that the reader sees. */
  press: string | null;
  from: number;
  to: number;
  /** As the machine alone tells, without what people say of stops. */
  raw?: boolean;
}

function query({ press, from, to, raw }: Asked, more: Record<string, string>): string {
  return String(new URLSearchParams({ ...(press !== null && { press }), from: String(from), to: String(to), ...(raw && { raw: "true" }), ...more }));
}

export function kpis(asked: Asked, by: Schemas["ByName"], gone: AbortSignal): Promise<Kpis> {
  return get(`/api/v1/kpis?${query(asked, { by })}`, gone);
}

/** How a figure of one press comes about. */
export function derivation(asked: Asked & { press: string }, figure: FigureName, gone: AbortSignal): Promise<Derivation> {
  return get(`/api/v1/kpis/derivation?${query(asked, { figure })}`, gone);
}

export interface Month {
  /** Of what it is the answer. */
  key: string;
  now: number;
  days: readonly Period[];
  /** All of it together, with what people said. */
  said: Period | undefined;
  /** The same by the machine alone. */
  raw: Period | undefined;
  changes: readonly PlanChange[];
}

/** All that the view of a month needs at once. */
export async function month(key: string, asked: Asked, gone: AbortSignal): Promise<Month> {
  const [days, said, raw] = await Promise.all([kpis(asked, "day", gone), kpis(asked, "line", gone), kpis({ ...asked, raw: true }, "line", gone)]);
  return { key, now: said.now, days: days.periods, said: said.periods[0], raw: raw.periods[0], changes: said.changes };
}
