/** Messages in the reader's language, from the same files that the program uses. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { number, type Language } from "./format";
import en from "../../../locale/locales/en/page.ftl?raw";
import sq from "../../../locale/locales/sq/page.ftl?raw";
import srCyrl from "../../../locale/locales/sr-Cyrl/page.ftl?raw";
import srLatn from "../../../locale/locales/sr-Latn/page.ftl?raw";

export type Sources = Record<Language, string>;

export const SOURCES: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };

/** Each language by its own name. */
export const OWN_NAMES: Record<Language, string> = {
  en: "English", sq: "Shqip", "sr-Latn": "Srpski", "sr-Cyrl": "Српски",
};

export type Arguments = Record<string, FluentVariable>;
export type Translate = (id: string, args?: Arguments) => string;

const bundles = new Map<Language, FluentBundle>();
const spoken: Sources[] = [SOURCES];

/** More messages: those of a view, which come with it. */
export function speak(sources: Sources) {
  spoken.push(sources);
  for (const [language, bundle] of bundles) bundle.addResource(new FluentResource(sources[language]));
}

/** More messages of one language alone. */
export function learn(language: Language, source: string) {
  bundle(language).addResource(new FluentResource(source));
}

export function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // No isolation marks: all four languages run from left to right.
  const fresh = new FluentBundle(language, { useIsolating: false });
  for (const sources of spoken) fresh.addResource(new FluentResource(sources[language]));
  bundles.set(language, fresh);
  return fresh;
}

export function translator(language: Language): Translate {
  return (id, args) => {
    const pattern = bundle(language).getMessage(id)?.value;
    return pattern ? bundle(language).formatPattern(pattern, args, []) : id;
  };
}

/** A signal's name; one that has no name yet goes by its id. */
export function signalName(t: Translate, id: string): string {
  const name = t(`signal-${id}`);
  return name === `signal-${id}` ? id.replaceAll("_", " ") : name;
}

/** A length of time in at most two units. */
export function duration(language: Language, ms: number): string {
  const t = translator(language);
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [minutes, hours, days] = [Math.floor(seconds / 60), Math.floor(seconds / 3600), Math.floor(seconds / 86400)];
  if (seconds < 120) return t("duration-seconds", { s: String(seconds) });
  if (minutes <= 60) return t("duration-minutes", { m: String(minutes) });
  if (hours < 48) return t("duration-hours", { h: String(hours), m: String(minutes % 60) });
  return t("duration-days", { d: number(language, days), h: String(hours % 24) });
}

/** The first of the browser's languages that is spoken here. */
export function choose(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const parts = tag.toLowerCase().split(/[-_]/);
    const base = parts[0] ?? "";
    if (base === "en") return "en";
    if (base === "sq") return "sq";
    // Readers of Bosnian, Croatian and Montenegrin read Serbian in Latin script with ease.
    if (["bs", "hr", "cnr"].includes(base)) return "sr-Latn";
    if (base === "sr") return parts.includes("latn") || parts.includes("me") ? "sr-Latn" : "sr-Cyrl";
  }
  return "en";
}
