/** The words of the view of stops: they come with it. */
import type { Reader } from "../context";
import { number, type Language } from "../format";
import { speak, type Sources, type Translate } from "../messages";
import en from "../../../../locale/locales/en/stops.ftl?raw";
import sq from "../../../../locale/locales/sq/stops.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/stops.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/stops.ftl?raw";

export const STOPS: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(STOPS);

/** A shift that goes by a number alone is called one. */
export function shiftName(t: Translate, name: string): string {
  return /^\d+$/.test(name) ? t("stops-shift", { shift: name }) : name;
}

/** With as many digits as were typed. */
export function plain(language: Language, value: number): string {
  return number(language, value, (String(value).split(".")[1] ?? "").length);
}

/** Who is meant by an id, as far as one may know. */
export function who(id: string, names: Readonly<Record<string, string>>, { t }: Reader): string {
  return names[id] ?? t("stops-somebody");
}
