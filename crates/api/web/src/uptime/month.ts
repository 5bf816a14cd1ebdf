/** Months, their days and weeks, on the site's clocks. Pure. */
import { instant, later, wall, weekday } from "../settings/dates";

/** A month's days by weeks from Monday; `null` where a day of the week is of another month. */
export type Week = readonly (string | null)[];

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month that is so many months later. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export function daysOf(month: string): readonly string[] {
  const [first, end] = [`${month}-01`, `${monthAfter(month, 1)}-01`];
  const days = [];
  for (let day = first; day < end; day = later(day, 1)) days.push(day);
  return days;
}

export function weeksOf(month: string): readonly Week[] {
  const days = daysOf(month);
  const cells: (string | null)[] = [...Array<null>(weekday(`${month}-01`) ?? 0).fill(null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export interface Stretch {
  from: number;
  to: number;
}

/** A day's time; of one on which clocks change it is 23 or 25 hours. */
export function stretchOfDay(zone: string, day: string): Stretch {
  return { from: instant(zone, wall(day) ?? 0), to: instant(zone, wall(later(day, 1)) ?? 0) };
}

export function stretchOfMonth(zone: string, month: string): Stretch {
  return { from: instant(zone, wall(`${month}-01`) ?? 0), to: instant(zone, wall(`${monthAfter(month, 1)}-01`) ?? 0) };
}
