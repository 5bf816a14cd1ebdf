/** What differs between two versions, entry by entry; and one's own changes laid over somebody else's. Pure. */
import { changed, effective, get, limited, put, same, type Path } from "./draft";
import { LADDERS, LIMITS, SECTIONS, type AlarmRule, type Effective, type Ladder, type Step, type Holiday, type Limit, type LimitName, type Section, type Settings, type Shift, type Stop, type Swap, type Target, type Turn } from "./types";

/** An entry before and after: one that is not there is added, or taken away. */
export type Change =
  | { kind: "lead" | "calendar"; before: string | null; after: string | null }
  | { kind: "workday"; before: string | null; after: string | null }
  | { kind: "shift"; before: Shift | null; after: Shift | null }
  | { kind: "holiday"; before: Holiday | null; after: Holiday | null }
  | { kind: "stop"; before: Stop | null; after: Stop | null }
  | { kind: "target"; before: Target | null; after: Target | null }
  | { kind: "turn"; before: Turn | null; after: Turn | null }
  | { kind: "swap"; before: Swap | null; after: Swap | null }
  | { kind: "alarm"; before: AlarmRule | null; after: AlarmRule | null }
  | { kind: "step"; ladder: Ladder; before: Step | null; after: Step | null }
  | { kind: "limit"; press: string; signal: string; name: LimitName; before: number | null; after: number | null }
  | { kind: "languages"; before: readonly string[] | null; after: readonly string[] | null };

const SHOWN_IN: Readonly<Record<Change["kind"], Section>> = {
  shift: "plan", calendar: "holidays", holiday: "holidays", workday: "holidays", stop: "stops", lead: "stops",
  target: "targets", limit: "limits", turn: "duty", swap: "duty", alarm: "alarms", step: "escalation", languages: "languages",
};

export function shownIn({ kind }: Change): Section {
  return SHOWN_IN[kind];
}

/** Entries that differ, those of one key together. What is the same in both, wherever it stands, is left out. */
function pairs<T>(before: readonly T[], after: readonly T[], key: (entry: T) => unknown): { before: T | null; after: T | null }[] {
  const rest = [...after];
  const gone = before.filter((entry) => {
    const found = rest.findIndex((other) => same(entry, other));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
  const out = gone.map((entry) => {
    const found = rest.findIndex((other) => same(key(entry), key(other)));
    return { before: entry, after: found < 0 ? null : (rest.splice(found, 1)[0] ?? null) };
  });
  return [...out, ...rest.map((entry) => ({ before: null, after: entry }))];
}

export function differences(before: Effective, after: Effective): Change[] {
  const out: Change[] = [];
  const [old, plan] = [before.plan, after.plan];
  const list = <T>(entries: readonly T[] | null | undefined): readonly T[] => entries ?? [];
  for (const pair of pairs(list(old.shift), list(plan.shift), ({ name }) => name)) out.push({ kind: "shift", ...pair });
  const [was, is] = [old.holidays ?? "none", plan.holidays ?? "none"];
  if (was !== is) out.push({ kind: "calendar", before: was, after: is });
  for (const pair of pairs(list(old.holiday), list(plan.holiday), ({ day }) => day)) out.push({ kind: "holiday", ...pair });
  for (const pair of pairs(list(old.workdays), list(plan.workdays), (day) => day)) out.push({ kind: "workday", ...pair });
  const [lead, next] = [old.lead ?? "24h", plan.lead ?? "24h"];
  if (lead !== next) out.push({ kind: "lead", before: lead, after: next });
  // Since when a stop is known is the program's to say.
  const stops = (entries: readonly Stop[]) => entries.map((stop) => put(stop, ["registered"], undefined));
  for (const pair of pairs(stops(list(old.stop)), stops(list(plan.stop)), ({ reason }) => reason)) out.push({ kind: "stop", ...pair });
  for (const pair of pairs(before.target, after.target, ({ press }) => press)) out.push({ kind: "target", ...pair });
  out.push(...limits(before.limits, after.limits));
  for (const pair of pairs(list(before.duty.rota), list(after.duty.rota), ({ from, days }) => [from, days])) out.push({ kind: "turn", ...pair });
  for (const pair of pairs(list(before.duty.swap), list(after.duty.swap), ({ from }) => from)) out.push({ kind: "swap", ...pair });
  for (const pair of pairs(before.alarm, after.alarm, ({ rule, presses }) => [rule, presses])) out.push({ kind: "alarm", ...pair });
  for (const ladder of LADDERS) {
    const [steps, next] = [list(before.escalation[ladder]), list(after.escalation[ladder])];
    for (const pair of pairs(steps, next, ({ after, whom }) => [after, whom])) out.push({ kind: "step", ladder, ...pair });
  }
  if (!same(before.languages, after.languages)) out.push({ kind: "languages", before: before.languages, after: after.languages });
  return out;
}

function limits(before: Effective["limits"], after: Effective["limits"]): Change[] {
  const keys = (one: object | undefined, other: object | undefined) => [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  return keys(before, after).flatMap((press) => keys(before[press], after[press]).flatMap((signal) => LIMITS.flatMap((name): Change[] => {
    const value = (of: Effective["limits"]) => (of[press]?.[signal] as Limit | undefined)?.[name] ?? null;
    return same(value(before), value(after)) ? [] : [{ kind: "limit", press, signal, name, before: value(before), after: value(after) }];
  })));
}

/** What is changed as one: of two that both changed it, one stands. */
const UNITS: readonly (readonly [Path, Section])[] = [
  [["plan", "shift"], "plan"], [["plan", "holidays"], "holidays"], [["plan", "holiday"], "holidays"], [["plan", "workdays"], "holidays"],
  [["plan", "stop"], "stops"], [["plan", "lead"], "stops"], [["target"], "targets"], [["duty", "rota"], "duty"], [["duty", "swap"], "duty"],
  [["alarm"], "alarms"], [["escalation", "p1"], "escalation"], [["escalation", "p2"], "escalation"], [["escalation", "p3"], "escalation"],
  [["site", "languages"], "languages"],
];

function whole(overlay: Settings, file: Settings) {
  const { languages, ...rest } = effective(overlay, file);
  return { ...rest, site: { languages } };
}

/**
 * What was changed since `base`, laid over what somebody else has saved meanwhile. `both`: where they changed the
 * same; there one's own stands.
 */
export function laidOver(base: Settings, mine: Settings, theirs: Settings, file: Settings): { draft: Settings; both: Section[] } {
  const [before, own, other] = [whole(base, file), whole(mine, file), whole(theirs, file)];
  const both = new Set<Section>();
  let draft = theirs;
  for (const [path, section] of UNITS) {
    if (same(get(before, path), get(own, path))) continue;
    if (!same(get(before, path), get(other, path)) && !same(get(own, path), get(other, path))) both.add(section);
    draft = changed(draft, file, path, get(own, path));
  }
  for (const change of limits(before.limits, own.limits)) {
    if (change.kind !== "limit") continue;
    const { press, signal, name, after } = change;
    const value = get(other.limits, [press, signal, name]);
    if (!same(value, change.before) && !same(value, after)) both.add("limits");
    draft = limited(draft, file, [press, signal], name, after ?? undefined);
  }
  return { draft, both: SECTIONS.filter((section) => both.has(section)) };
}
