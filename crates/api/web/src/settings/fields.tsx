/** Fields of the settings: each knows its place in the draft, and what the program has said of it. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useReader } from "../context";
import { useDesk } from "./desk";
import { get, pointerOf, same, type Path } from "./draft";
import { DAYS } from "./types";
import { numberTyped, numberWritten } from "./typed";

/** Why what stands there can't be so; empty: nothing is wrong. */
export function useWhy(path: Path): string {
  const { errors } = useDesk();
  const { language } = useReader();
  const pointer = pointerOf(path);
  return errors.filter((error) => error.pointer === pointer).map(({ texts }) => texts[language]).join(" ");
}

export function Why({ path }: { path: Path }) {
  const why = useWhy(path);
  return why ? <p class="trouble" id={`${pointerOf(path)}-why`}>{why}</p> : null;
}

/** What binds a field to what is said of it. */
function useSaid(path: Path, hint: string | undefined) {
  const id = pointerOf(path);
  const why = useWhy(path);
  const told = [hint && `${id}-hint`, why && `${id}-why`].filter(Boolean).join(" ");
  return { id, "aria-invalid": why ? true : undefined, "aria-describedby": told || undefined } as const;
}

interface LineProps {
  path: Path;
  label: string;
  type?: "text" | "date" | "time" | "datetime-local";
  hint?: string | undefined;
  /** Empty is not there. */
  optional?: boolean;
  /** What is shown of what stands there, and what is kept of what is typed. */
  read?: (value: string) => string;
  write?: (typed: string) => string;
}

/** One line to be typed. */
export function Line({ path, label, type = "text", hint, optional, read = (value) => value, write = (typed) => typed }: LineProps) {
  const { draftLike, edit } = useDraftLike();
  const said = useSaid(path, hint);
  const value = get(draftLike, path);
  return (
    <div class="field">
      <label for={said.id}>{label}</label>
      <input
        {...said} type={type as "text"} autocomplete="off" maxLength={200} value={typeof value === "string" ? read(value) : ""}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          edit(path, typed === "" && optional ? undefined : write(typed));
        }}
      />
      {hint && <span class="hint" id={`${said.id}-hint`}>{hint}</span>}
      <Why path={path} />
    </div>
  );
}

/** A day's time. The end of a day is 24:00 in the settings and 00:00 on a clock. */
export function Time({ end, ...line }: Pick<LineProps, "path" | "label" | "hint"> & { end?: boolean }) {
  return <Line type="time" read={(value) => (value === "24:00" ? "00:00" : value)} write={(typed) => (end && typed === "00:00" ? "24:00" : typed)} {...line} />;
}

interface NumberProps {
  path: Path;
  label: string;
  hint?: string | undefined;
  value: unknown;
  /** `undefined`: nothing; a text: what was typed is no number. */
  set: (value: number | string | undefined) => void;
}

/** A number, with a comma or a point. */
export function Figure({ path, label, hint, value, set }: NumberProps) {
  const { language } = useReader();
  const said = useSaid(path, hint);
  const [text, setText] = useState(numberWritten(language, value));
  return (
    <div class="field">
      <label for={said.id}>{label}</label>
      <input
        {...said} type="text" inputMode="decimal" autocomplete="off"
        value={same(numberTyped(text), value) ? text : numberWritten(language, value)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          set(numberTyped(event.currentTarget.value));
        }}
      />
      {hint && <span class="hint" id={`${said.id}-hint`}>{hint}</span>}
      <Why path={path} />
    </div>
  );
}

/** Several of some, each on or off. */
export function Toggles({ path, legend, options, chosen, set }: {
  path: Path; legend: string; options: readonly (readonly [value: string, words: string])[]; chosen: readonly string[]; set: (chosen: string[]) => void;
}) {
  const said = useSaid(path, undefined);
  return (
    <fieldset class="field" aria-describedby={said["aria-describedby"]}>
      <legend>{legend}</legend>
      <div class="toggles">
        {options.map(([value, words], i) => (
          <label class="toggle" key={value}>
            <input
              type="checkbox" id={i === 0 ? said.id : undefined} aria-invalid={said["aria-invalid"]} checked={chosen.includes(value)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                set(options.map(([one]) => one).filter((one) => (one === value ? on : chosen.includes(one))));
              }}
            />
            {words}
          </label>
        ))}
      </div>
      <Why path={path} />
    </fieldset>
  );
}

export function Days({ path }: { path: Path }) {
  const { t } = useReader();
  const { draftLike, edit } = useDraftLike();
  const chosen = (get(draftLike, path) ?? []) as readonly string[];
  return <Toggles path={path} legend={t("entry-days")} options={DAYS.map((day) => [day, t(`day-${day}`)] as const)} chosen={chosen} set={(days) => { edit(path, days); }} />;
}

/** Of which presses; where there is one only, there is nothing to ask. */
export function Presses({ path }: { path: Path }) {
  const { t } = useReader();
  const { presses, names, edit } = useDesk();
  const { draftLike } = useDraftLike();
  const value = get(draftLike, path) as readonly string[] | null | undefined;
  if (presses.length < 2 && !value) return null;
  const known = [...presses, ...(value ?? []).filter((id) => !presses.includes(id))];
  return (
    <Toggles
      path={path} legend={t("entry-presses")} options={known.map((id) => [id, names.press(id)] as const)} chosen={value ?? presses}
      set={(chosen) => { edit(path, presses.every((id) => chosen.includes(id)) && chosen.length === presses.length ? undefined : chosen); }}
    />
  );
}

/** An entry of a list, closed until somebody wants to change it. */
export function Entry({ path, title, words, open, children }: { path: Path; title: string; words: ComponentChildren; open: boolean; children: ComponentChildren }) {
  const { t } = useReader();
  const { errors, edit } = useDesk();
  const pointer = pointerOf(path);
  const wrong = errors.some((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
  const why = useWhy(path);
  const [shown, setShown] = useState(open);
  // What is mended stays open: somebody is typing in it.
  useEffect(() => { if (wrong) setShown(true); }, [wrong]);
  return (
    <li class="item entry">
      <details open={shown} onToggle={(event) => { setShown(event.currentTarget.open); }}>
        <summary id={pointer} aria-describedby={why ? `${pointer}-why` : undefined}>
          <strong>{title}</strong> <span class="words">{words}</span>
          {wrong && <span class="wrong">! {t("entry-wrong")}</span>}
        </summary>
        <Why path={path} />
        <div class="form">{children}</div>
        <p class="actions">
          <button type="button" class="plain" aria-label={`${t("entry-remove")}: ${title}`} onClick={() => { edit(path, undefined); }}>{t("entry-remove")}</button>
        </p>
      </details>
    </li>
  );
}

/** The draft in the form in which it is sent, with what holds beneath it. */
export function useDraftLike() {
  const { now, edit } = useDesk();
  const { languages, ...rest } = now;
  return { draftLike: { ...rest, site: { languages } }, edit };
}
