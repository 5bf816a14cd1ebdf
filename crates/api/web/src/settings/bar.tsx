/** What is changed and not saved, and what came of saving it. */
import type { FieldError } from "../api";
import { useReader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import { problemWords } from "../problems";
import { Changes } from "./changes";
import type { useSettings } from "./state";
import { sectionOf } from "./draft";
import { SECTIONS, type Section } from "./types";

type Props = ReturnType<typeof useSettings> & { show: (section: Section, errors: readonly FieldError[]) => void };

export function SaveBar(props: Props) {
  const { t } = useReader();
  const { changes, errors, trouble, saved, busy, save, discard, show } = props;
  const words = trouble === "unreachable" ? t("connection-none") : problemWords(trouble, t);
  const first = (found: readonly FieldError[]) => {
    const section = SECTIONS.find((one) => found.some(({ pointer }) => sectionOf(pointer) === one));
    if (section) show(section, found);
  };
  return (
    <div class={changes.length === 0 && saved === null && !words ? "save idle" : "save"}>
      <p role="status">{saved !== null ? t("save-saved", { version: String(saved) }) : t("save-changes", { n: changes.length })}</p>
      {words && <p class="trouble" role="alert">{words}</p>}
      {errors.length > 0 && (
        <p class="trouble" role="alert">
          {t("save-errors", { n: errors.length })}{" "}
          <button type="button" class="plain" onClick={() => { first(errors); }}>{t("save-show")}</button>
        </p>
      )}
      {changes.length > 0 && (
        <p class="actions">
          <button type="button" class="main" aria-disabled={busy} onClick={() => { void save().then(first); }}>{t("save")}</button>
          <button type="button" class="plain" onClick={discard}>{t("save-discard")}</button>
        </p>
      )}
    </div>
  );
}

/** Somebody else was faster: who, when, what, and that nothing that was typed is lost. */
export function Met({ met, discard }: Props) {
  const { t, language, at } = useReader();
  const { now } = useInside();
  if (!met) return null;
  const { theirs, changes, both } = met;
  const time = theirs.at === null ? "" : moment(language, at(theirs.at), at(now));
  const sections = both.map((section) => t(`section-${section}`)).join(", ");
  return (
    <section class="panel" role="alert">
      <p><strong>{t("met", { name: theirs.by_name ?? theirs.by ?? "", time, version: String(theirs.version) })}</strong></p>
      <p>{sections ? t("met-both", { sections }) : t("met-kept")}</p>
      <details><summary>{t("met-look")}</summary><Changes changes={changes} /></details>
      <p class="actions"><button type="button" class="plain" onClick={discard}>{t("met-theirs")}</button></p>
    </section>
  );
}
