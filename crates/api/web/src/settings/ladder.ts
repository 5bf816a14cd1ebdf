/** Whom the steps of an escalation reach. Pure: the program checks the same when it is saved. */
import { LADDERS, type Duty, type Escalation, type Held, type Step, type Who } from "./types";

const WAYS = ["ring", "sms", "ntfy", "telegram", "email", "webhook"] as const;

/** Minutes as a length of time. */
export function minutesWritten(minutes: number): string {
  if (minutes === 0) return "0s";
  return Number.isInteger(minutes) ? `${minutes}min` : `${Math.round(minutes * 60)}s`;
}

/** The ways that a step may go by: the person's own, what the alerter has, and what is chosen already. */
export function choices(has: readonly string[] | null, chosen: readonly string[]): string[] {
  return ["own", ...WAYS.filter((way) => has === null || has.includes(way) || chosen.includes(way))];
}

/** Ids of those whom a step may mean. */
function meant(step: Step, people: readonly Who[], duty: Duty): string[] {
  const place = ["duty1", "duty2"].indexOf(step.whom);
  if (place >= 0) {
    const turns = [...(duty.rota ?? []), ...(duty.swap ?? [])];
    return turns.flatMap(({ people }) => people.slice(place, place + 1));
  }
  if (step.whom === "manager") return people.filter(({ role }) => role === "manager").map(({ id }) => id);
  return [step.whom];
}

/** True if somebody of those is reached. Where nobody knows of an alerter, or nobody is on duty, nothing is said of it. */
export function reaches(step: Step, { ways, people }: Pick<Held, "ways" | "people">, duty: Duty): boolean {
  if (ways === null) return true;
  const ids = meant(step, people, duty);
  if (ids.length === 0) return step.whom !== "manager";
  const own = step.ways.includes("own");
  return people.some((who) => ids.includes(who.id) && who.ways.some((way) => ways.includes(way) && (own || step.ways.includes(way))));
}

/** All whom the ladders may mean, in the order of the list of people. */
export function concerned(escalation: Escalation, { people }: Pick<Held, "people">, duty: Duty): Who[] {
  const ids = new Set(LADDERS.flatMap((ladder) => (escalation[ladder] ?? []).flatMap((step) => meant(step, people, duty))));
  return people.filter(({ id }) => ids.has(id));
}
