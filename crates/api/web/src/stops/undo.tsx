/** What was just saved, and ten seconds to take it back. */
import { useEffect } from "preact/hooks";
import { useReader } from "../context";
import { reasonWords } from "../figures/reason";
import { time } from "../format";
import { useInside } from "../inside";
import type { Stretch } from "./api";
import type { Said } from "./queue";

const OFFERED_MS = 10_000;

export interface Saved {
  said: Said;
  before: readonly Stretch[];
}

interface Props {
  saved: Saved;
  /** It has not gone out yet. */
  waiting: boolean;
  /** Keys go back here; else they are for what is open. */
  keys: boolean;
  undo: () => void;
  over: () => void;
}

export function Undo({ saved: { said }, waiting, keys, undo, over }: Props) {
  const { t, at } = useReader();
  const { presses } = useInside();
  useEffect(() => {
    const timer = window.setTimeout(over, OFFERED_MS);
    return () => window.clearTimeout(timer);
  }, [said.id]);
  useEffect(() => {
    // Back, as among the tiles.
    if (!keys) return;
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
      if (event.defaultPrevented || typing || event.repeat || (event.key !== "0" && event.key !== "Escape")) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
  const spans = said.stretches;
  const [from, to] = [Math.min(...spans.map((one) => one.from)), Math.max(...spans.map((one) => one.to))];
  const press = presses.find(({ id }) => id === said.press)?.name ?? said.press;
  const words = [...new Set(spans.map(({ reason }) => (reason === null ? t("stops-took-back") : reasonWords(t, reason))))].join(", ");
  return (
    <div class="undo">
      <p role="status">
        <b>{t(waiting ? "stops-saved-waiting" : "stops-saved", { reason: words })}</b> <span>{t("stops-saved-of", { press, from: time(at(from)), to: time(at(to)) })}</span>
      </p>
      <button type="button" class="main" onClick={undo}><span class="digit" aria-hidden="true">0</span> {t("stops-undo")}</button>
    </div>
  );
}
