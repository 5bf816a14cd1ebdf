/** What the sections of the settings have in common: the draft, how it is changed, and what is wrong with it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FieldError } from "../api";
import type { Path } from "./draft";
import type { Effective, Held, Settings } from "./types";
import type { Names } from "./words";

export interface Desk {
  held: Held;
  draft: Settings;
  /** What would hold if the draft were saved. */
  now: Effective;
  /** Something is changed and not saved. */
  dirty: boolean;
  edit: (path: Path, next: unknown) => void;
  /** Any other change of the draft. */
  change: (how: (draft: Settings, file: Settings) => Settings) => void;
  /** A version was brought back: it holds now. */
  take: (held: Held) => void;
  /** Another version holds than the one that was changed: it is asked for. */
  renew: () => void;
  /** Something beside the settings has changed: what is known of people is asked for. */
  look: () => void;
  /** What is wrong, as the program said, and was not changed since. */
  errors: readonly FieldError[];
  /** Ids of all presses. */
  presses: readonly string[];
  names: Names;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a section outside of the settings");
  return desk;
}
