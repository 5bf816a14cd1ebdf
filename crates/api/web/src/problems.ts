/** Problems in the reader's words. */
import type { Trouble } from "./api";
import type { Translate } from "./messages";

/** The message of a problem: the last part of its `type`. */
export function problemId(trouble: Exclude<Trouble, "unreachable">): string {
  return `problem-${trouble.slice(trouble.lastIndexOf("/") + 1)}`;
}

/** In words; nothing where the program is not reached: the bar across the page says that. */
export function problemWords(trouble: Trouble | null, t: Translate): string | null {
  return trouble === null || trouble === "unreachable" ? null : t(problemId(trouble));
}
