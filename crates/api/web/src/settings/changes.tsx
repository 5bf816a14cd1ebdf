/** What differs, in words: by section, before and after. */
import { useReader } from "../context";
import { useDesk } from "./desk";
import { shownIn, type Change } from "./difference";
import { SECTIONS } from "./types";
import { changeWords } from "./words";

export function Changes({ changes }: { changes: readonly Change[] }) {
  const reader = useReader();
  const { names } = useDesk();
  const { t } = reader;
  if (changes.length === 0) return <p class="hint">{t("changes-none")}</p>;
  return (
    <dl class="changes">
      {SECTIONS.filter((section) => changes.some((change) => shownIn(change) === section)).map((section) => (
        <div key={section}>
          <dt>{t(`section-${section}`)}</dt>
          {changes.filter((change) => shownIn(change) === section).map((change, i) => {
            const { of, before, after } = changeWords(reader, change, names);
            const how = change.kind === "limit" ? "changed" : before === null ? "added" : after === null ? "removed" : "changed";
            return (
              <dd key={i}>
                <span>{of}, {t(`changes-${how}`)}:</span>{" "}
                {before !== null && <del>{before}</del>}{before !== null && after !== null && " → "}{after !== null && <ins>{after}</ins>}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
