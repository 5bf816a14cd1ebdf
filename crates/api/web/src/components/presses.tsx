/** Which presses somebody, a device or a token sees. */
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { useInside } from "../inside";

/** What was chosen: ids, or `null` for all, also those that come later. */
export function pressesTyped(typed: FormData): string[] | null {
  return typed.get("which") === "only" ? typed.getAll("press").map(String) : null;
}

/** The presses in words. */
export function usePressWords(): (presses: readonly string[] | null | undefined) => string {
  const { t } = useReader();
  const { presses: known } = useInside();
  return (presses) => {
    if (!presses) return t("presses-all");
    return presses.map((id) => known.find((press) => press.id === id)?.name ?? id).join(", ") || t("presses-none");
  };
}

export function PressChoice({ chosen }: { chosen: readonly string[] | null }) {
  const { t } = useReader();
  const { presses } = useInside();
  const [only, setOnly] = useState(chosen !== null);
  // One that is not set up any more stays chosen until somebody takes it away.
  const gone = (chosen ?? []).filter((id) => !presses.some((press) => press.id === id)).map((id) => ({ id, name: id }));
  return (
    <fieldset class="field">
      <legend>{t("presses")}</legend>
      <label class="tick"><input type="radio" name="which" value="all" defaultChecked={!only} onChange={() => { setOnly(false); }} /> {t("presses-all")}</label>
      <label class="tick"><input type="radio" name="which" value="only" defaultChecked={only} onChange={() => { setOnly(true); }} /> {t("presses-only")}</label>
      {only && [...presses, ...gone].map(({ id, name }) => (
        <label class="tick inner" key={id}>
          <input type="checkbox" name="press" value={id} defaultChecked={chosen?.includes(id) ?? false} /> {name}
        </label>
      ))}
    </fieldset>
  );
}
