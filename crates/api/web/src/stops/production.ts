/** What was typed of a shift's production, and why it can't be so: each at its field, in all languages. Pure. */
import { Problem, type FieldError, type Trouble } from "../api";
import { text } from "../components/form";
import { LANGUAGES, shortDate, time, type Language } from "../format";
import { translator, type Arguments } from "../messages";
import { numberTyped } from "../settings/typed";
import { civil } from "../zone";
import type { Production, ProductionForm } from "./api";
import { plain } from "./words";

/** In the order of the form. */
export const FIELDS = ["bags", "kg_per_bag", "mass", "rejects", "moisture", "energy_reading"] as const;
export type Name = (typeof FIELDS)[number];

/** An hour before its end a shift may be entered: people do it before they leave. In ms. */
export const AHEAD_MS = 3_600_000;

function wrong(name: Name, id: string, args: (language: Language) => Arguments = () => ({})): FieldError {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, translator(language)(id, args(language))]));
  return { pointer: `/${name}`, texts: texts as FieldError["texts"] };
}

function refused(errors: readonly FieldError[]): Problem {
  return new Problem("/api/v1/problems/wrong-fields", "", errors[0]?.pointer.slice(1), errors);
}

/** What is sent; throws what can be seen to be wrong without the program. */
export function formTyped(typed: FormData, { from, to }: { from: number; to: number }): ProductionForm {
  const values = new Map<Name, number>();
  const errors: FieldError[] = [];
  for (const name of FIELDS) {
    const value = numberTyped(text(typed, name));
    if (typeof value === "string" || (value ?? 0) < 0) errors.push(wrong(name, "production-wrong-number"));
    else if (value !== undefined) values.set(name, value);
  }
  const bags = values.get("bags");
  // What a bag holds stands there from the time before: without bags it says nothing.
  if (bags === undefined && !errors.some(({ pointer }) => pointer === "/bags")) values.delete("kg_per_bag");
  if (bags !== undefined && !Number.isInteger(bags)) errors.push(wrong("bags", "production-wrong-whole"));
  if (bags !== undefined && !values.has("kg_per_bag") && !errors.some(({ pointer }) => pointer === "/kg_per_bag")) errors.push(wrong("kg_per_bag", "production-wrong-kg_per_bag"));
  if (values.size === 0 && errors.length === 0) errors.push(wrong("bags", "production-wrong-empty"));
  if (errors.length > 0) throw refused(errors);
  const estimated = typed.get("estimated") === "on" && (bags !== undefined || values.has("mass"));
  return { from, to, ...Object.fromEntries(values), estimated };
}

/** What the program has refused, at its field: of the meter with the reading that it can't go with. */
export function atField(problem: Problem, form: ProductionForm, readings: readonly Production[], zone: string): Problem {
  const of = FIELDS.find((name) => name === problem.field);
  if (!of || !(["bad-range", "bad-value"].map((name): Trouble => `/api/v1/problems/${name}` as Trouble).includes(problem.trouble))) return problem;
  if (of !== "energy_reading") return refused([wrong(of, of === "bags" ? "production-wrong-whole" : `production-wrong-${of}`)]);
  const other = clashing(form, readings);
  if (!other) return refused([wrong(of, "production-wrong-energy")]);
  const at = civil(zone, other.to);
  return refused([wrong(of, other.to <= form.to ? "production-meter-least" : "production-meter-most", (language) => ({
    kwh: plain(language, other.energy_reading ?? 0), time: `${shortDate(language, at)} ${time(at)}`,
  }))]);
}

/** The reading before that is more, or the one after that is less. */
function clashing({ from, to, energy_reading: typed }: ProductionForm, readings: readonly Production[]): Production | null {
  const others = readings.filter((one) => one.from !== from || one.to !== to);
  const earlier = others.filter((one) => one.to <= to).sort((a, b) => b.to - a.to)[0];
  const later = others.filter((one) => one.to > to).sort((a, b) => a.to - b.to)[0];
  const value = typed ?? 0;
  if (earlier && value < (earlier.energy_reading ?? 0)) return earlier;
  return later && value > (later.energy_reading ?? 0) ? later : null;
}
