/** Days and times as they are written, `2026-12-31` and `22:00`, and what they are on the site's clocks. Pure. */
import type { Civil } from "../zone";
import { offsetMinutes } from "../zone";

export const DAY_MIN = 1440;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const two = (n: number) => String(n).padStart(2, "0");

/** Minutes since midnight, 24:00 as 1440; `null` for what is no time. */
export function minutes(text: string): number | null {
  const found = /^(\d\d):(\d\d)$/.exec(text);
  if (!found) return null;
  const at = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && at <= DAY_MIN ? at : null;
}

export function clock(at: number): string {
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** How long it is from one time to another, which is on the next day if it is not later; 0 if they are the same. */
export function length(from: number, to: number): number {
  return to === from ? 0 : ((((to - from - 1) % DAY_MIN) + DAY_MIN) % DAY_MIN) + 1;
}

/** A wall clock's moment as if it were of UTC; `null` for what is no day, or no day and time. */
export function wall(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::00)?)?$/.exec(text);
  if (!found) return null;
  const [year, month, day, hour = 0, minute = 0] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number?, number?];
  const at = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(at).getUTCDate() === day && hour < 24 && minute < 60 ? at : null;
}

export function dayOf(at: Pick<Civil, "year" | "month" | "day">): string {
  return `${at.year}-${two(at.month)}-${two(at.day)}`;
}

/** A day so many days later. */
export function later(day: string, days: number): string {
  const at = wall(day);
  return at === null ? day : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}

/** Monday is 0; `null` for what is no day. */
export function weekday(day: string): number | null {
  const at = wall(day);
  return at === null ? null : (new Date(at).getUTCDay() + 6) % 7;
}

export function monday(day: string): string {
  return later(day, -(weekday(day) ?? 0));
}

/** A day as format.ts writes it. */
export function civilDay(day: string): Civil {
  const at = new Date(wall(day) ?? 0);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: 0 };
}

/**
 * The instant at which the site's clocks show this, as the program has it: of a time that is shown twice the first,
 * of one that is skipped the skip.
 */
export function instant(zone: string, at: number): number {
  const [before, after] = [at - DAY_MS, at + DAY_MS].map((near) => offsetMinutes(zone, near) * MINUTE_MS) as [number, number];
  if (offsetMinutes(zone, at - before) * MINUTE_MS === before) return at - before;
  if (offsetMinutes(zone, at - after) * MINUTE_MS === after) return at - after;
  let skip = at - after;
  while (offsetMinutes(zone, skip) * MINUTE_MS === before) skip += MINUTE_MS;
  return skip;
}
