/** Figures in words and numbers. A bound is never rounded to the better. */
import type { Reader } from "../context";
import { hours as inWords } from "../figures/duration";
import { number } from "../format";
import type { Amount, Figure, FigureName, Missing, Period } from "./api";

const NBSP = "\u00a0";
const HOUR_MS = 3_600_000;
type Round = "down" | "up" | "nearest";

function rounded(value: number, digits: number, how: Round): number {
  const scale = 10 ** digits;
  // What a computer makes of 0.29 × 100 is no reason to show another bound.
  const at = Number((value * scale).toFixed(6));
  return (how === "down" ? Math.floor(at) : how === "up" ? Math.ceil(at) : Math.round(at)) / scale;
}

/** A share in per cent. Short of all it is not 100 %, and something is not 0 %. */
export function share({ language }: Pick<Reader, "language">, value: number, how: Round = "nearest", digits = 1): string {
  const step = 10 ** -digits;
  let percent = rounded(value * 100, digits, how);
  if (how === "nearest" && value < 1 && percent >= 100) percent = 100 - step;
  if (how === "nearest" && value > 0 && percent <= 0) percent = step;
  const whole = percent === 0 || percent === 100 ? 0 : digits;
  return `${number(language, percent, whole)}%`;
}

const UNITS: Record<Exclude<Figure["unit"], "1" | "h">, { unit: string; digits: number }> = {
  "kg/h": { unit: "kg/h", digits: 1 }, "kW.h/t": { unit: "kWh/t", digits: 1 },
};

export function inUnit(reader: Pick<Reader, "language" | "t">, unit: Figure["unit"], value: number, how: Round = "nearest"): string {
  if (unit === "1") return share(reader, value, how);
  if (unit === "h") return inWords(reader.t, value * HOUR_MS);
  const { unit: words, digits } = UNITS[unit];
  return `${number(reader.language, rounded(value, digits, how), digits)}${NBSP}${words}`;
}

/** Hours with two digits, as they stand in a formula. */
export function inHours({ language }: Pick<Reader, "language">, ms: number): string {
  return `${number(language, ms / HOUR_MS, 2)}${NBSP}h`;
}

/** To the second, as `5:03:20`. */
export function exact(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Between what the truth lies; a bound that is not there is said not to be. */
export function bounds(reader: Reader, { unit, low, high, value }: Figure): string {
  const { t } = reader;
  if (value === null) return "";
  if (low === null && high === null) return t("uptime-bounds-none");
  const least = low === null ? null : inUnit(reader, unit, low, "down");
  const most = high === null ? null : inUnit(reader, unit, high, "up");
  if (least === most) return t("uptime-bounds-sharp");
  if (most === null) return t("uptime-at-least", { low: least ?? "" });
  return least === null ? t("uptime-at-most", { high: most }) : t("uptime-bounds", { low: least, high: most });
}

const SAYS: Partial<Record<FigureName, string>> = { quality: "rejects", oee: "rejects", scrap_ratio: "rejects", specific_energy: "energy" };

/** Why there is no value. */
export function missing(reader: Reader, { why, hours }: Missing, id: FigureName): string {
  const { t, language } = reader;
  if (why === "no_failures") return t("uptime-missing-no_failures", { hours: `${number(language, Math.floor(hours ?? 0))}${NBSP}h` });
  return t(why === "not_measured" ? `uptime-missing-not_measured-${SAYS[id] ?? "mass"}` : `uptime-missing-${why}`);
}

/** The figure, or why there is none. */
export function said(reader: Reader, id: FigureName, figure: Figure): string {
  if (figure.missing) return missing(reader, figure.missing, id);
  return figure.value === null ? reader.t("uptime-missing-not_seen") : inUnit(reader, figure.unit, figure.value);
}

/** True if a reader sees a difference between the two. */
export function differ(reader: Reader, id: FigureName, one: Figure | undefined, two: Figure | undefined): boolean {
  return Boolean(one && two) && (said(reader, id, one!) !== said(reader, id, two!) || bounds(reader, one!) !== bounds(reader, two!));
}

/** kg or kWh with its bounds. */
export function amount({ language, t }: Reader, { value, low, high }: Amount, unit: string, digits = 0): { value: string; bounds: string } {
  const words = (x: number, how: Round) => `${number(language, rounded(x, digits, how), digits)}${NBSP}${unit}`;
  const [least, most] = [words(low, "down"), high === null ? null : words(high, "up")];
  const between = most === null ? t("uptime-at-least", { low: least }) : least === most ? t("uptime-bounds-sharp") : t("uptime-bounds", { low: least, high: most });
  return { value: words(value, "nearest"), bounds: between };
}

/** What must stand beside a figure of this stretch. */
export function beside(reader: Reader, { covered, insufficient, provisional }: Period): readonly string[] {
  const { t } = reader;
  if (covered === null) return [];
  return [
    t("uptime-known", { share: share(reader, covered, "down") }),
    ...(insufficient ? [t("uptime-insufficient")] : []),
    ...(provisional ? [t("uptime-provisional")] : []),
  ];
}

/** The end of a scale that holds this value: a round number not far above it. */
export function roundAbove(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.5, 2, 3, 5, 10].find((times) => times * power >= value * 1.05) ?? 20;
  return step * power;
}
