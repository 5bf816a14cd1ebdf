/** Rules of alarms as a press has them: the standard's, what is said over them, and those of one's own. Pure. */
import { durationMs } from "./counting";
import { changed, effective, put, same } from "./draft";
import type { AlarmRule, LimitName, Settings, StandardRule } from "./types";

/** What a rule of one's own may look at: exactly one of these. */
export const KINDS = ["high", "low", "rate", "still", "is", "code", "bad", "state"] as const;
export type Kind = (typeof KINDS)[number];

/** What it looks at, if it is a rule of one's own. */
export function kindOf(entry: AlarmRule): Kind | null {
  return KINDS.find((kind) => (entry[kind] ?? null) !== null) ?? ((entry.signal ?? null) === null ? null : "high");
}

/** `null` for a press: the rules of gateways and programs. */
function isOf(entry: AlarmRule, press: string | null): boolean {
  return press === null ? !entry.presses : !entry.presses || entry.presses.includes(press);
}

/** Where in the list it is said what differs from a rule of the standard; -1: nowhere. */
export function placeOf(list: readonly AlarmRule[], rule: string, press: string | null): number {
  return list.findIndex((entry) => entry.rule === rule && kindOf(entry) === null && isOf(entry, press));
}

/** Places of the rules of one's own that this press has. */
export function ownPlaces(list: readonly AlarmRule[], press: string): number[] {
  return list.flatMap((entry, at) => (kindOf(entry) !== null && isOf(entry, press) ? [at] : []));
}

/** Says something of a rule of the standard; `undefined`: nothing, and an entry that says nothing goes. */
export function ruled(overlay: Settings, file: Settings, rule: string, press: string | null, all: readonly string[], name: keyof AlarmRule, value: unknown): Settings {
  const list = effective(overlay, file).alarm;
  const found = placeOf(list, rule, press);
  const at = found < 0 ? list.length : found;
  const fresh: AlarmRule = press === null || all.length < 2 ? { rule } : { rule, presses: [press] };
  const after = put(list[at] ?? fresh, [name], value);
  return changed(overlay, file, ["alarm", at], saysNothing(after) ? undefined : after);
}

function saysNothing(entry: AlarmRule): boolean {
  return same(put(put(entry, ["rule"], undefined), ["presses"], undefined), {});
}

/** The rule as the standard has it, for this press; other presses of the same entry keep theirs. */
export function standardAgain(overlay: Settings, file: Settings, rule: string, press: string | null, all: readonly string[]): Settings {
  const list = effective(overlay, file).alarm;
  const at = placeOf(list, rule, press);
  const entry = list[at];
  if (!entry) return overlay;
  const others = press === null ? [] : (entry.presses ?? all).filter((one) => one !== press);
  return changed(overlay, file, ["alarm", at], others.length === 0 ? undefined : { ...entry, presses: others });
}

export interface Effect {
  on_ms: number;
  off_ms: number;
  priority: number;
  always: boolean;
  action: string;
  enabled: boolean;
}

/** What holds of a rule; what can't be read yet is as the standard has it. */
export function effect(standard: StandardRule, entry: AlarmRule | undefined): Effect {
  const time = (said: string | null | undefined, usual: number) => (typeof said === "string" ? (durationMs(said) ?? usual) : usual);
  return {
    on_ms: time(entry?.on_delay, standard.on_delay_ms), off_ms: time(entry?.off_delay, standard.off_delay_ms),
    priority: entry?.priority ?? standard.priority, always: entry?.when ? entry.when === "always" : standard.always,
    action: entry?.action ?? standard.action, enabled: entry?.enabled ?? true,
  };
}

/** What stands for a rule of one's own that says nothing of these, as the program has it. */
export const OWN: Pick<StandardRule, "on_delay_ms" | "off_delay_ms" | "priority" | "always" | "action"> = {
  on_delay_ms: 60_000, off_delay_ms: 30_000, priority: 2, always: true, action: "look_panel",
};

/** The same rule of one's own with another thing to look at. */
export function withKind(entry: AlarmRule, kind: Kind, signal: string): AlarmRule {
  const bare = [...KINDS, "hysteresis", "signal"].reduce((rest, name) => put(rest, [name], undefined), entry);
  const value = { high: "", low: "", rate: { by: "", over: "10min" }, still: true, is: true, code: true, bad: true, state: "blocked" }[kind];
  return put(kind === "state" ? bare : { ...bare, signal }, [kind], value);
}

/** The name of the limit from which a rule follows. */
export function limitName({ rule, kind, signal }: Pick<StandardRule, "rule" | "kind" | "signal">): LimitName | null {
  const [head, name] = rule.split(".");
  const known = (["trip_lo", "warn_lo", "warn_hi", "trip_hi"] as const).find((one) => one === name);
  return (kind === "high" || kind === "low") && head === signal && known ? known : null;
}

/** The part of the list in which a rule stands: the machine, what is measured, what its sensors say. */
export function partOf({ rule, kind }: Pick<StandardRule, "rule" | "kind">): "machine" | "measured" | "sensors" {
  if (kind === "bad") return "sensors";
  return /^(press|producer)\./.test(rule) ? "machine" : "measured";
}

/** Seconds as a length of time; what is no number stays, for the program to say. */
export function secondsWritten(seconds: number | string | undefined): string | undefined {
  if (typeof seconds !== "number") return seconds;
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1000)}ms`;
}

/** A length of time in seconds, or what stands there if it is none. */
export function secondsOf(value: unknown): unknown {
  const ms = typeof value === "string" ? durationMs(value) : null;
  return ms === null ? (value ?? undefined) : ms / 1000;
}

/** True or false, a number, or a code, as it was typed. */
export function valueTyped(text: string): boolean | number | string {
  const plain = text.trim();
  if (plain === "true" || plain === "false") return plain === "true";
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

/** True if one of these errors is at the place, or below it. */
export function within(pointers: readonly string[], place: string): boolean {
  return pointers.some((pointer) => pointer === place || pointer.startsWith(`${place}/`));
}

