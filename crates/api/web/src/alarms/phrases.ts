/** The phrases of alarms, of the reader's language alone: they come when there is an alarm to be put into words. */
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../format";
import { learn } from "../messages";

const FILES: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import("../../../../locale/locales/en/alarms.ftl?raw"),
  sq: () => import("../../../../locale/locales/sq/alarms.ftl?raw"),
  "sr-Latn": () => import("../../../../locale/locales/sr-Latn/alarms.ftl?raw"),
  "sr-Cyrl": () => import("../../../../locale/locales/sr-Cyrl/alarms.ftl?raw"),
};

/** What there is to do first, by the languages that were fetched. */
const known = new Map<Language, readonly string[]>();

/** Ids of all that there is to do first; none until the phrases are there. */
export function actions(language: Language): readonly string[] {
  return known.get(language) ?? [];
}

/** Fetches them once, if they are wanted. Until then, and without them, an alarm is told by its signal. */
export function usePhrases(language: Language, wanted: boolean) {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!wanted || known.has(language)) return;
    FILES[language]().then(({ default: source }) => {
      if (!known.has(language)) learn(language, source);
      known.set(language, [...source.matchAll(/^action-([\w-]+) =/gm)].map(([, id]) => id ?? ""));
      redraw((n) => n + 1);
    }, () => undefined);
  }, [language, wanted]);
}
