/** A formula in words, and beneath it with its numbers. */
import { useReader, type Reader } from "../context";
import { number } from "../format";
import type { Derivation, Term } from "./api";
import { tokens } from "./pieces";
import { inHours } from "./say";

const SIGNS: Readonly<Record<string, string>> = { "/": "÷", "*": "×", "-": "−", "+": "+", "(": "(", ")": ")" };

/** A term's amount, as it stands in a formula. */
export function termAmount(reader: Reader, { unit, amount }: Pick<Term, "unit" | "amount">): string {
  if (unit === "ms") return inHours(reader, amount);
  if (unit === "1") return number(reader.language, amount);
  return `${number(reader.language, amount, 1)}\u00a0${unit === "kW.h" ? "kWh" : unit}`;
}

export function Formula({ derivation: { formula, terms } }: { derivation: Derivation }) {
  const reader = useReader();
  const { t, language } = reader;
  const amounts = new Map(terms.map((term) => [term.id, termAmount(reader, term)]));
  const line = (name: (id: string) => string) => tokens(formula).map((token) => {
    if (/^\d/.test(token)) return number(language, Number(token));
    return SIGNS[token] ?? name(token);
  }).join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  return (
    <div class="formula">
      <p>{line((id) => t(`term-${id}`))}</p>
      <p class="formula-numbers">= {line((id) => amounts.get(id) ?? "?")}</p>
    </div>
  );
}
