/** What an alarm says, in the reader's words. */
import type { Alarm, Press } from "../api";
import type { Reader } from "../context";
import { number } from "../format";
import { signalName } from "../messages";
import { unitOf } from "../signals";

/** The signal that a rule is of, if it is one of the press's. */
export function signalOf({ rule }: Pick<Alarm, "rule">, press: Press | undefined): string | null {
  const name = rule.slice(0, rule.indexOf("."));
  return press?.signals[name] ? name : null;
}

/** The whole phrase, if it is known: phrases come when they are needed. */
function phrase({ t }: Reader, rule: string): string | null {
  const id = `alarm-${rule.replaceAll(".", "-")}`;
  const said = t(id);
  return said === id ? null : said;
}

/** A value or a limit, with no more digits than say something. */
export function amount({ language }: Reader, value: number): string {
  const size = Math.abs(value);
  const most = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const digits = [0, 1, 2].find((few) => few >= most || Number(value.toFixed(few)) === Number(value.toFixed(most))) ?? most;
  return number(language, value, digits);
}

/** Its value against its limit, such as `71.5 > 70 °C`; nothing where there is no number, or nobody knows of what. */
export function measured(reader: Reader, alarm: Alarm, press: Press | undefined): string | null {
  const signal = signalOf(alarm, press);
  if (typeof alarm.value !== "number" || signal === null) return null;
  const unit = unitOf(press?.signals[signal]?.unit ?? "", reader.t);
  const [value, space] = [amount(reader, alarm.value), unit ? " " : ""];
  if (alarm.limit === null) return `${value}${space}${unit}`;
  const sign = /_lo$/.test(alarm.rule) ? "<" : ">";
  return /_(lo|hi)$/.test(alarm.rule) ? `${value} ${sign} ${amount(reader, alarm.limit)}${space}${unit}` : `${value}${space}${unit}`;
}

/** What it is: the whole phrase, or the signal and the condition where no phrase is known. */
export function what(reader: Reader, alarm: Alarm, press: Press | undefined): string {
  const { t } = reader;
  const whole = phrase(reader, alarm.rule);
  if (whole !== null) return whole;
  const [head = "", condition = ""] = alarm.rule.split(".");
  const id = `alarm-condition-${condition}`;
  const words = t(id);
  const known = words === id ? condition.replaceAll("_", " ") : words;
  return signalOf(alarm, press) || words !== id ? t("alarm-said", { signal: signalName(t, head), condition: known }) : alarm.rule.replaceAll(/[._]/g, " ");
}

/** Of what: the press's name, or the producer's. */
export function whose(alarm: Alarm, presses: readonly Press[]): string {
  return presses.find(({ id }) => id === alarm.press)?.name ?? alarm.press ?? alarm.producer ?? "";
}

/** What to do first; one that has no words yet goes by its name. */
export function firstAction({ t }: Reader, { action }: Alarm): string | null {
  if (action === null) return null;
  const said = t(`action-${action}`);
  return said === `action-${action}` ? action.replaceAll(/[_-]/g, " ") : said;
}

/** Why it is put aside: a reason that the page offered, in the reader's language, or in the writer's own words. */
export const REASONS = ["reason-sensor", "reason-service", "reason-known", "reason-false", "reason-test"] as const;

export function reasonWords(reason: string, { t }: Reader): string {
  return (REASONS as readonly string[]).includes(reason) ? t(reason) : reason;
}
