/**
 * Numbers, dates and times in four languages, as CLDR 48 has them for Kosovo. Written out, not taken from the browser:
 * not every browser knows Albanian or Serbian in both scripts, and the page must agree with the program's reports.
 */
import type { Civil } from "./zone";

export const LANGUAGES = ["en", "sq", "sr-Latn", "sr-Cyrl"] as const;
export type Language = (typeof LANGUAGES)[number];

const NBSP = "\u00a0";

const NUMBERS: Record<Language, { group: string; decimal: string; from: number }> = {
  en: { group: ",", decimal: ".", from: 4 },
  sq: { group: NBSP, decimal: ",", from: 5 },
  "sr-Latn": { group: ".", decimal: ",", from: 4 },
  "sr-Cyrl": { group: ".", decimal: ",", from: 4 },
};

const MONTHS: Record<Language, string> = {
  en: "January February March April May June July August September October November December",
  sq: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
  "sr-Latn": "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
  "sr-Cyrl": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
};

export function number(language: Language, value: number, digits = 0): string {
  const { group, decimal, from } = NUMBERS[language];
  const [whole = "0", fraction] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = fraction ? grouped + decimal + fraction : grouped;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

export function percent(language: Language, share: number): string {
  return `${number(language, Math.floor(share * 100))}%`;
}

export function bytes(language: Language, size: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let step = 0;
  let rest = size;
  while (rest >= 1000 && step < units.length - 1) {
    rest /= 1000;
    step += 1;
  }
  return number(language, rest, step > 0 && rest < 10 ? 1 : 0) + NBSP + units[step];
}

const two = (n: number) => String(n).padStart(2, "0");

export function time(at: Civil): string {
  return `${two(at.hour)}:${two(at.minute)}`;
}

export function timeWithSeconds(at: Civil): string {
  return `${time(at)}:${two(at.second)}`;
}

export function shortDate(language: Language, { day, month, year }: Civil): string {
  if (language === "en") return `${two(day)}/${two(month)}/${year}`;
  if (language === "sq") return `${day}.${month}.${two(year % 100)}`;
  return [`${day}.`, `${month}.`, `${year}.`].join(NBSP);
}

export function longDate(language: Language, { day, month, year }: Civil): string {
  const name = MONTHS[language].split(" ")[month - 1] ?? "";
  const serbian = language === "sr-Latn" || language === "sr-Cyrl";
  return serbian ? `${day}. ${name} ${year}.` : `${day} ${name} ${year}`;
}

/** A month as it stands above its days, from `2026-11`. */
export function monthName(language: Language, month: string): string {
  const [year = "", number = ""] = month.split("-");
  const name = MONTHS[language].split(" ")[Number(number) - 1] ?? "";
  return `${name} ${year}${language.startsWith("sr") ? "." : ""}`;
}

/** The time alone today, with its date on any other day. */
export function moment(language: Language, at: Civil, now: Civil): string {
  const today = at.year === now.year && at.month === now.month && at.day === now.day;
  return today ? time(at) : `${shortDate(language, at)} ${time(at)}`;
}
