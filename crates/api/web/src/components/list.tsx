/** Lists of things to be looked after: what each is, and what can be done with it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { useFetched, type Fetched } from "../fetched";
import { useInside } from "../inside";
import { problemWords } from "../problems";
import "../styles/view.css";

export interface List<T> extends Fetched<T> {
  /** Asks anew: something was changed here. */
  again: () => void;
}

/** Asks at once, each `everyMs`, when something was changed, and when somebody has come in again. */
export function useList<T>(ask: (gone: AbortSignal) => Promise<T>, everyMs: number): List<T> {
  const { now, shut } = useInside();
  const [changes, setChanges] = useState(0);
  const fetched = useFetched([changes, shut], everyMs, now, (_, gone) => ask(gone));
  return { ...fetched, again: () => { setChanges((n) => n + 1); } };
}

/** Why a list is not there, or that it is awaited. */
export function Awaited({ data, trouble }: Fetched<unknown>) {
  const { t } = useReader();
  if (trouble !== null) return <p class="trouble" role="alert">{problemWords(trouble, t) ?? t("connection-none")}</p>;
  return data === null ? <p class="empty">{t("view-loading")}</p> : null;
}

/** A name of something, and what it is. */
export type Fact = readonly [name: string, words: ComponentChildren];

interface ItemProps {
  title: string;
  /** A word beside the title. */
  badge?: string | undefined;
  facts: readonly Fact[];
  actions: readonly Action[];
  children?: ComponentChildren;
}

export interface Action {
  words: string;
  act: () => void;
  /** What it opens is open. */
  open?: boolean;
}

export function Item({ title, badge, facts, actions, children }: ItemProps) {
  return (
    <li class="item">
      <h3>{title}{badge && <> <span class="badge">{badge}</span></>}</h3>
      <dl class="facts">
        {facts.map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{words}</dd></div>)}
      </dl>
      <p class="actions">
        {actions.map(({ words, act, open }) => (
          <button key={words} type="button" class="plain" aria-expanded={open} aria-label={`${words}: ${title}`} onClick={act}>{words}</button>
        ))}
      </p>
      {children}
    </li>
  );
}
