/** What the address asks for, and the address of what is looked at. Pure. */
import { isMonth } from "./month";

export const TABLES = ["press", "shift", "week"] as const;
export type Table = (typeof TABLES)[number];
export type Order = "time" | "count";

export interface Place {
  /** As `2026-11`; `null`: the running one. */
  month: string | null;
  /** `null`: all. */
  press: string | null;
  /** The day that is open. */
  day: string | null;
  /** What the machine alone tells is shown, too. */
  raw: boolean;
  table: Table;
  order: Order;
}

export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search);
  const month = asked.get("month");
  return {
    month: month !== null && isMonth(month) ? month : null,
    press: asked.get("press") || null,
    day: asked.get("day"),
    raw: asked.get("raw") === "true",
    table: TABLES.find((table) => table === asked.get("by")) ?? "press",
    order: asked.get("order") === "count" ? "count" : "time",
  };
}

/** A language that stands in the address stays there; what is as it is by itself is left out. */
export function addressOf({ month, press, day, raw, table, order }: Place, search: string): string {
  const lang = new URLSearchParams(search).get("lang");
  const all = { month, press, day, raw: raw ? "true" : null, by: table === "press" ? null : table, order: order === "time" ? null : order, lang };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length > 0 ? `/uptime?${new URLSearchParams(given)}` : "/uptime";
}
