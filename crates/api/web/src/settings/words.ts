/** The words of the settings: they come with their view. */
import type { Reader } from "../context";
import { longDate, number, shortDate, time } from "../format";
import { duration, OWN_NAMES, signalName, speak, type Sources } from "../messages";
import "../people/words";
import en from "../../../../locale/locales/en/settings.ftl?raw";
import sq from "../../../../locale/locales/sq/settings.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/settings.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/settings.ftl?raw";
import { civilDay, wall } from "./dates";
import type { Change } from "./difference";
import { durationMs } from "./counting";
import { KINDS } from "./rules";
import { DAYS, type AlarmRule, type Shift, type Step, type Turn } from "./types";

export const SETTINGS: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(SETTINGS);

/** Names of presses and people. */
export interface Names {
  press: (id: string) => string;
  person: (id: string) => string;
}

/** Days of the week: three or more in a row as a range. */
export function daysWords({ t }: Reader, days: readonly string[]): string {
  const there = DAYS.map((day) => days.includes(day));
  const out: string[] = [];
  for (let i = 0; i < DAYS.length; i += 1) {
    if (!there[i]) continue;
    let last = i;
    while (there[last + 1]) last += 1;
    const name = (at: number) => t(`day-${DAYS[at]}`);
    if (last - i >= 2) out.push(`${name(i)}–${name(last)}`);
    else for (let at = i; at <= last; at += 1) out.push(name(at));
    i = last;
  }
  return out.join(", ");
}

export function dayWords({ language }: Reader, day: string): string {
  return wall(day) === null ? day : longDate(language, civilDay(day));
}

/** A day and a time, such as `2026-12-07T06:00`. */
export function momentWords({ language }: Reader, at: string): string {
  return wall(at) === null ? at : `${shortDate(language, civilDay(at))} ${time(civilDay(at))}`;
}

export function numberWords({ language }: Reader, value: number): string {
  const digits = (String(value).split(".")[1] ?? "").length;
  return number(language, value, digits);
}

/** Times and days of what is the same each week, and from when to when it is so. */
export function weeklyWords(reader: Reader, { days, from, to, valid_from, valid_to }: Pick<Turn, "days" | "from" | "to" | "valid_from" | "valid_to">): string {
  const { t, language } = reader;
  const short = (day: string) => (wall(day) === null ? day : shortDate(language, civilDay(day)));
  const valid = [valid_from && t("words-from", { day: short(valid_from) }), valid_to && t("words-until", { day: short(valid_to) })];
  return [`${daysWords(reader, days)} ${from}–${to}`, ...valid].filter(Boolean).join(", ");
}

/** Minutes as hours, however many: a week is counted in them. */
export function hoursWords({ t, language }: Reader, minutes: number): string {
  return t("duration-hours", { h: number(language, Math.floor(minutes / 60)), m: String(minutes % 60) });
}

function pressesWords({ t }: Reader, presses: readonly string[] | null | undefined, names: Names): string {
  return presses ? presses.map(names.press).join(", ") : t("words-all-presses");
}

function shiftWords(reader: Reader, shift: Shift, names: Names): string {
  const breaks = (shift.breaks ?? []).map(({ from, to }) => `${from}–${to}`).join(", ");
  return [
    shift.name, weeklyWords(reader, shift), breaks && reader.t("words-breaks", { breaks }), shift.presses && pressesWords(reader, shift.presses, names),
  ].filter(Boolean).join("; ");
}

/** How long after an alarm has come. */
export function afterWords({ t, language }: Reader, after: string): string {
  const ms = durationMs(after);
  if (ms === null) return after;
  return ms === 0 ? t("escalation-at-once") : t("escalation-after", { time: duration(language, ms) });
}

export function whomWords({ t }: Reader, whom: string, names: Names): string {
  return ["duty1", "duty2", "manager"].includes(whom) ? t(`whom-${whom}`) : names.person(whom);
}

export function waysWords({ t }: Reader, ways: readonly string[]): string {
  return ways.map((way) => t(`told-way-${way}`)).join(", ");
}

function stepWords(reader: Reader, { after, whom, ways }: Step, names: Names): string {
  return `${afterWords(reader, after)}: ${whomWords(reader, whom, names)}; ${waysWords(reader, ways)}`;
}

/** A rule by its name, and what is said of it. */
function ruleWords(reader: Reader, { rule, presses, ...rest }: AlarmRule, names: Names): string {
  const { t } = reader;
  const value = (key: string, said: unknown): string => {
    if (key === "enabled") return said === false ? t("rule-out") : t("rule-enabled");
    if (key === "priority" || key === "when") return t(`rule-${key}-${said}`);
    const known = key === "action" ? t(`action-${said}`) : "";
    const plain = known && known !== `action-${said}` ? known : typeof said === "number" ? numberWords(reader, said) : typeof said === "string" ? said : JSON.stringify(said);
    const label = key === "hysteresis" ? t("limit-hyst") : t((KINDS as readonly string[]).includes(key) && key !== "is" ? `rule-kind-${key}` : `rule-${key}`);
    return said === true ? label : `${label}: ${plain}`;
  };
  const said = Object.entries(rest).filter(([, value]) => (value ?? null) !== null).map(([key, one]) => value(key, one));
  return [rule, presses && pressesWords(reader, presses, names), ...said].filter(Boolean).join("; ");
}

/** One side of a change in words; `null`: there is nothing. */
function side(reader: Reader, change: Change, names: Names, which: "before" | "after"): string | null {
  const { t } = reader;
  const people = (ids: readonly string[]) => ids.map(names.person).join(", ") || t("duty-nobody");
  if (change[which] === null) return change.kind === "limit" ? t("words-profile") : null;
  switch (change.kind) {
    case "lead": return change[which];
    case "calendar": return t(`calendar-${change[which]}`);
    case "workday": return change[which] && dayWords(reader, change[which]);
    case "shift": return change[which] && shiftWords(reader, change[which], names);
    case "holiday": return change[which] && [dayWords(reader, change[which].day), change[which].name].filter(Boolean).join(", ");
    case "stop": {
      const stop = change[which];
      return stop && `${momentWords(reader, stop.from)} – ${momentWords(reader, stop.to)}; ${stop.reason}; ${pressesWords(reader, stop.presses, names)}`;
    }
    case "target": {
      const { throughput, uptime } = change[which] ?? {};
      const numbers = [
        typeof throughput === "number" && `${numberWords(reader, throughput)} ${t("unit-kg-h")}`, typeof uptime === "number" && `${numberWords(reader, uptime)} %`,
      ];
      return numbers.filter(Boolean).join(", ") || null;
    }
    case "turn": return change[which] && `${weeklyWords(reader, change[which])}; ${people(change[which].people)}`;
    case "swap": return change[which] && `${momentWords(reader, change[which].from)} – ${momentWords(reader, change[which].to)}; ${people(change[which].people)}`;
    case "limit": return change[which] === null ? null : typeof change[which] === "number" ? numberWords(reader, change[which]) : String(change[which]);
    case "alarm": return change[which] && ruleWords(reader, change[which], names);
    case "step": return change[which] && stepWords(reader, change[which], names);
    case "languages": return (change[which] ?? []).map((tag) => OWN_NAMES[tag as keyof typeof OWN_NAMES] ?? tag).join(", ");
  }
}

export interface ChangeWords {
  /** What it is of. */
  of: string;
  before: string | null;
  after: string | null;
}

export function changeWords(reader: Reader, change: Change, names: Names): ChangeWords {
  const { t } = reader;
  const of = change.kind === "limit" ? `${names.press(change.press)}, ${signalName(t, change.signal)}, ${t(`limit-${change.name}`)}`
    : change.kind === "step" ? t(`escalation-${change.ladder}`)
    : change.kind === "target" ? t("change-target", { press: names.press((change.after ?? change.before)?.press ?? "") }) : t(`change-${change.kind}`);
  return { of, before: side(reader, change, names, "before"), after: side(reader, change, names, "after") };
}
