/** The site's wall clock. Everything that is shown is of the site's zone, wherever the reader is. */

/** A moment as the site's clocks show it. */
export interface Civil {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A zone that this browser doesn't know is read in the browser's own; `isKnown` tells. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const made = clocks.get(zone);
  if (made) return made;
  const fields = {
    year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
    hourCycle: "h23", calendar: "gregory", numberingSystem: "latn",
  } as const;
  const timeZone = isKnown(zone) ? zone : undefined;
  const fresh = new Intl.DateTimeFormat("en-GB", { ...fields, ...(timeZone && { timeZone }) });
  clocks.set(zone, fresh);
  return fresh;
}

export function isKnown(zone: string): boolean {
  try {
    return Boolean(zone) && Boolean(new Intl.DateTimeFormat("en-GB", { timeZone: zone }));
  } catch {
    return false;
  }
}

export function civil(zone: string, ms: number): Civil {
  const out: Civil = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of clockOf(zone).formatToParts(ms)) {
    if (type in out) out[type as keyof Civil] = Number(value);
  }
  return out;
}

/** Minutes by which the zone is ahead of UTC at that moment. */
export function offsetMinutes(zone: string, ms: number): number {
  const at = civil(zone, ms);
  const wall = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  return Math.round((wall - ms) / 60_000);
}

/** As in UTC+1, UTC-3:30, UTC. */
export function offsetName(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (minutes === 0) return "UTC";
  return `UTC${minutes < 0 ? "-" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
