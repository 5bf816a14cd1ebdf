/** Tiles: a reason in two taps, or by two keys. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useReader } from "../context";
import { groupWords, reasonWords } from "../figures/reason";
import type { Reason, Reasons } from "./api";
import { back, key, START, tap, tiles, type Step } from "./tiles";

interface Props {
  tree: Reasons;
  /** What is asked, of each piece. */
  asks: readonly string[];
  done: (reasons: readonly Reason[]) => void;
  close: () => void;
}

export function Picker({ tree, asks, done, close }: Props) {
  const { t } = useReader();
  const [choosing, setChoosing] = useState(START);
  // Keys come faster than the page is drawn.
  const latest = useRef(choosing);
  const grid = useRef<HTMLDivElement>(null);
  const step = (next: Step) => {
    if (next === "close") close();
    else if (next && "done" in next) done(next.done);
    else if (next) setChoosing(latest.current = next.to);
  };
  const { chosen, group } = choosing;
  // Where one is goes with what is shown.
  useEffect(() => { grid.current?.querySelector("button")?.focus(); }, [chosen.length, group]);
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
      if (typing || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const next = key(event.key, tree, asks.length, latest.current);
      if (next === null) return;
      event.preventDefault();
      step(next);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
  const title = [asks[chosen.length], group && groupWords(t, group)].filter(Boolean).join(" · ");
  return (
    <div class="picker" role="group" aria-label={title}>
      <p class="picker-title" role="status">{title}</p>
      <div class="tiles reasons" ref={grid}>
        {tiles(tree, choosing).map((tile, i) => (
          <button key={tile.id} type="button" onClick={() => step(tap(tile, asks.length, latest.current))}>
            {i < 9 && <span class="digit" aria-hidden="true">{i + 1}</span>}
            <span>{tile.group ? groupWords(t, tile.id) : reasonWords(t, tile.id)}</span>
          </button>
        ))}
      </div>
      <p class="actions">
        <button type="button" class="plain" onClick={() => step(back(latest.current))}><span class="digit" aria-hidden="true">0</span> {t("stops-back")}</button>
        <span class="hint keys">{t("stops-keys")}</span>
      </p>
    </div>
  );
}
