/** Serbian messages from Latin into Cyrillic script. Ids, arguments and plural names stay; so do units of the SI. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["Lj", "Љ"], ["lj", "љ"], ["Nj", "Њ"], ["nj", "њ"], ["Dž", "Џ"], ["dž", "џ"],
];
const LATIN = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
const CYRILLIC = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";

/** The program's own name, and units that are written alike in both scripts. */
const ALIKE = /^(title|unit-(?!strokes|briquettes)[\w-]+) = |^#/;
/** What is not text: an id, an argument, a plural's name, a piece that stays as it is. */
const KEPT = /(^[a-z][\w-]* =|\{ \$\w+(?: ->)?|\{ "[^"]*" \}|\[\w+\])/;

export function transliterated(source: string): string {
  return source.split("\n").map((line) => (ALIKE.test(line) ? line : line.split(KEPT).map(piece).join(""))).join("\n");
}

function piece(text: string): string {
  if (KEPT.test(text)) return text;
  const joined = PAIRS.reduce((rest, [latin, cyrillic]) => rest.replaceAll(latin, cyrillic), text);
  return [...joined].map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join("");
}
