/** Forms: what was typed stays when something is refused, and why is said at the form. */
import type { ComponentChildren, InputHTMLAttributes } from "preact";
import { createContext } from "preact";
import { useContext, useId, useState } from "preact/hooks";
import { LOG_IN, Problem, type FieldError } from "../api";
import { useReader } from "../context";
import { InsideContext } from "../inside";
import type { Translate } from "../messages";
import { problemId, problemWords } from "../problems";

/** Messages in place of a problem's own, where a form knows better what it means: by the problem's message. */
export type Instead = Readonly<Record<string, string>>;

/** What the program has found wrong, for the fields that it is about. */
export const ErrorsContext = createContext<readonly FieldError[]>([]);

/** Why the field at a JSON pointer of what was sent can't be as it is; empty: it can. */
export function useWhy(pointer: string | undefined): string {
  const { language } = useReader();
  return useContext(ErrorsContext).filter((error) => error.pointer === pointer).map((error) => error.texts[language]).join(" ");
}

interface FormProps {
  /** Sends what was typed; a problem that it rejects with is told. */
  submit: (typed: FormData) => Promise<unknown>;
  /** What its button says. */
  action: string;
  cancel?: () => void;
  instead?: Instead;
  /** The browser asks for what is left empty, before anything is sent. */
  checked?: boolean;
  children?: ComponentChildren;
}

export function Form({ submit, action, cancel, instead, checked, children }: FormProps) {
  const { t } = useReader();
  const inside = useContext(InsideContext);
  const [words, setWords] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget as HTMLFormElement;
    setBusy(true);
    setWords(null);
    setErrors([]);
    submit(new FormData(form)).then(
      () => setBusy(false),
      (error: unknown) => {
        setBusy(false);
        // The door says what to do; what was typed is still here afterwards.
        if (inside && error instanceof Problem && error.trouble === LOG_IN) return inside.again();
        setWords(refusal(error, t, instead));
        setErrors(error instanceof Problem ? error.errors : []);
        const blamed = error instanceof Problem && error.field ? form.elements.namedItem(error.field) : null;
        if (blamed instanceof HTMLElement) blamed.focus();
      },
    );
  };
  return (
    <form class="form" onSubmit={enter} noValidate={!checked}>
      <ErrorsContext.Provider value={errors}>{children}</ErrorsContext.Provider>
      {words && <p class="trouble" role="alert">{words}</p>}
      <p class="actions">
        <button type="submit" class="main" aria-disabled={busy}>{action}</button>
        {cancel && <button type="button" class="plain" onClick={cancel}>{t("form-cancel")}</button>}
      </p>
    </form>
  );
}

/** Why something was refused, in words. */
export function refusal(error: unknown, t: Translate, instead: Instead = {}): string {
  if (!(error instanceof Problem) || error.trouble === "unreachable") return t("connection-none");
  const better = instead[problemId(error.trouble)];
  return better ? t(better) : (problemWords(error.trouble, t) ?? t("connection-none"));
}

/** What was typed into a field. */
export function text(typed: FormData, name: string): string {
  const value = typed.get(name);
  return typeof value === "string" ? value : "";
}

interface FieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "defaultValue" | "autocomplete" | "autocapitalize" | "autofocus" | "spellcheck" | "required" | "inputMode" | "maxLength" | "onInput"
  > {
  name: string;
  /** Where it stands in what is sent: what the program finds wrong there is said here. */
  pointer?: string;
  label: string;
  hint?: string;
  type?: "text" | "password" | "date" | "tel" | "email" | "time";
}

/** One line to be typed. */
export function Field({ label, hint, type = "text", pointer, ...input }: FieldProps) {
  const id = useId();
  const why = useWhy(pointer);
  const told = [hint && `${id}-hint`, why && `${id}-why`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {/* JSX has the types of inputs by their roles; here is none. */}
      <input
        id={id} type={type as "text"} autocomplete="off" {...input}
        aria-invalid={why ? true : undefined} aria-describedby={told || undefined}
      />
      {hint && <span class="hint" id={`${id}-hint`}>{hint}</span>}
      {why && <span class="trouble" id={`${id}-why`} role="alert">{why}</span>}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
}

/** One of several. */
export function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select name={name}>
        {options.map(([option, words]) => <option key={option} value={option} selected={option === value}>{words}</option>)}
      </select>
    </label>
  );
}
