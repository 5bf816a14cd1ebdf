/** The end of a day on the site's clocks. */
import { offsetMinutes } from "../zone";

/** The first instant after a day such as `2026-12-31`, in milliseconds of UTC; `null` for what is no day. */
export function endOfDay(zone: string, day: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return null;
  const wall = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]) + 1);
  // The offset of a moment near by may be that of before a change of the clocks: it is asked once more there.
  const near = wall - offsetMinutes(zone, wall) * 60_000;
  return wall - offsetMinutes(zone, near) * 60_000;
}
