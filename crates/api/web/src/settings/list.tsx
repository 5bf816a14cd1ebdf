/** A list of entries, and a button that adds one. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "./desk";
import { get, pointerOf, type Path } from "./draft";
import { useDraftLike } from "./fields";

interface EntriesProps<T> {
  path: Path;
  none: string;
  add: string;
  /** What a new one is. */
  fresh: () => T;
  each: (entry: T, path: Path, open: boolean) => ComponentChildren;
}

export function Entries<T>({ path, none, add, fresh, each }: EntriesProps<T>) {
  const { edit } = useDesk();
  const { draftLike } = useDraftLike();
  const list = (get(draftLike, path) ?? []) as readonly T[];
  const [added, setAdded] = useState(-1);
  const before = useRef(list.length);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Who added one goes on in it; who took one away is not left nowhere.
    if (added === list.length - 1 && list.length > before.current) document.getElementById(pointerOf([...path, added]))?.closest("li")?.querySelector<HTMLElement>("input")?.focus();
    else if (list.length < before.current && document.activeElement === document.body) button.current?.focus();
    before.current = list.length;
  }, [list.length]);
  return (
    <>
      {list.length === 0 && <p class="hint">{none}</p>}
      {list.length > 0 && <ul class="entries">{list.map((entry, i) => each(entry, [...path, i], i === added))}</ul>}
      <p class="actions">
        <button
          type="button" class="plain" ref={button}
          onClick={() => {
            setAdded(list.length);
            edit([...path, list.length], fresh());
          }}
        >{add}</button>
      </p>
    </>
  );
}
