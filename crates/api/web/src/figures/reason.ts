/** Why presses stand, in words. */
import type { Translate } from "../messages";
import "./words";

/** One that has no words here is of a newer table; `null`: nobody and nothing says why. */
export function reasonWords(t: Translate, id: string | null): string {
  if (id === null) return t("reason-none");
  const words = t(`reason-${id}`);
  return words === `reason-${id}` ? id.replaceAll("_", " ") : words;
}

/** A group of reasons. */
export function groupWords(t: Translate, group: string): string {
  const words = t(`reasons-${group}`);
  return words === `reasons-${group}` ? group.replaceAll("_", " ") : words;
}

/** Within a sentence, where it begins with a small letter. */
export function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
