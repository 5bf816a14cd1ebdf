/** Numbers as people type them: with a comma or a point. Pure. */
import type { Language } from "../format";

/** `undefined`: nothing was typed; a text: what was typed is no number, which the program says. */
export function numberTyped(text: string): number | string | undefined {
  const plain = text.trim().replace(",", ".");
  if (plain === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

export function numberWritten(language: Language, value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", language === "en" ? "." : ",");
  return typeof value === "string" ? value : "";
}
