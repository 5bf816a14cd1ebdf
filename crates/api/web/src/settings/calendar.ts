/** The days of a year that the program has as holidays, by the plan that holds. */
import { useEffect, useState } from "preact/hooks";
import { useReader } from "../context";
import { useInside } from "../inside";
import { plan } from "./api";
import { dayOf, instant, wall } from "./dates";
import { useDesk } from "./desk";
import type { PlanOfDays } from "./types";

/** What is planned from one day to another, asked anew when another version holds; `null`: not known yet. */
export function usePlan(from: string, to: string): PlanOfDays | null {
  const { zone } = useReader();
  const { held, presses } = useDesk();
  const { shut } = useInside();
  const [known, setKnown] = useState<PlanOfDays | null>(null);
  useEffect(() => {
    let gone = false;
    const [first, last] = [wall(from), wall(to)];
    if (first === null || last === null) return;
    plan(instant(zone, first), instant(zone, last), presses[0]).then((told) => { if (!gone) setKnown(told); }, () => undefined);
    return () => { gone = true; };
  }, [from, to, zone, held, shut]);
  return known;
}

export function useYear(): number {
  const { at } = useReader();
  const { now } = useInside();
  return Number(dayOf(at(now)).slice(0, 4));
}

/** Days without shifts by the draft, as far as the calendar's are known. */
export function daysOff(known: PlanOfDays | null, { holiday, workdays }: { holiday?: readonly { day: string }[] | null; workdays?: readonly string[] | null }): ReadonlySet<string> {
  const all = [...(known?.holidays ?? []), ...(holiday ?? [])].map(({ day }) => day);
  return new Set(all.filter((day) => !workdays?.includes(day)));
}
