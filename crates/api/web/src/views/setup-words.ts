/** Pure pieces of the first start. */

/** Letters of our languages that have a plain one beside them. */
const PLAIN: Record<string, string> = { "đ": "dj", "ђ": "dj", "љ": "lj", "њ": "nj", "џ": "dz" };
const CYRILLIC = "абвгдежзијклмнопрстћуфхцчш";
const LATIN = "abvgdezzijklmnoprstcufhccs";

/** An id made of a name: its first part, in plain small letters. */
export function slug(name: string): string {
  const first = name.split(/[/,(]/)[0] ?? "";
  const letters = [...first.trim().toLowerCase()].map((letter) => PLAIN[letter] ?? LATIN[CYRILLIC.indexOf(letter)] ?? letter).join("");
  return letters.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "").slice(0, 64);
}

/** True if the page was reached on its own machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
