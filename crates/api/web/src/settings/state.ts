/** The settings that hold, the draft over them, and what saving it came to. */
import { useEffect, useState } from "preact/hooks";
import { LOG_IN, Problem, type FieldError, type Trouble } from "../api";
import { useInside } from "../inside";
import { held as ask, write } from "./api";
import { differences, laidOver, type Change } from "./difference";
import { changed, effective, same, standing, type Path } from "./draft";
import type { Held, Section, Settings } from "./types";

const OUTDATED: Trouble = "/api/v1/problems/outdated";

/** Somebody else has saved meanwhile. */
export interface Met {
  theirs: Held;
  /** What they changed, and where both changed the same. */
  changes: readonly Change[];
  both: readonly Section[];
}

interface State {
  held: Held | null;
  draft: Settings;
  /** What was sent last and refused. */
  refused: { errors: readonly FieldError[]; sent: Settings } | null;
  met: Met | null;
  trouble: Trouble | null;
  saved: number | null;
  busy: boolean;
}

const CALM = { refused: null, met: null, trouble: null, saved: null, busy: false } as const;

export function useSettings() {
  const { shut, again } = useInside();
  const [state, setState] = useState<State>({ held: null, draft: {}, ...CALM });
  const { held, draft, refused } = state;
  const part = (next: Partial<State>) => { setState((before) => ({ ...before, ...next })); };
  const failed = (error: unknown) => {
    const trouble = error instanceof Problem ? error.trouble : "unreachable";
    // The door says what to do; what was typed is still here afterwards.
    if (trouble === LOG_IN) again();
    part({ busy: false, trouble: trouble === LOG_IN ? null : trouble });
  };
  useEffect(() => {
    if (held === null && !shut) ask().then((told) => { part({ held: told, draft: told.settings }); }, failed);
  }, [shut]);

  /** Where they changed something and the draft did not, theirs is taken over. */
  const meet = async (mine: Held) => {
    const theirs = await ask();
    const { draft: laid, both } = laidOver(mine.settings, draft, theirs.settings, theirs.file);
    const changes = differences(effective(mine.settings, mine.file), effective(theirs.settings, theirs.file));
    part({ ...CALM, held: theirs, draft: laid, met: { theirs, changes, both } });
  };
  const save = async (): Promise<readonly FieldError[]> => {
    if (!held || state.busy) return [];
    part({ busy: true, saved: null, trouble: null });
    try {
      const now = await write(held.version, draft);
      part({ ...CALM, held: now, draft: now.settings, saved: now.version });
    } catch (error) {
      if (error instanceof Problem && error.errors.length > 0) {
        part({ busy: false, refused: { errors: error.errors, sent: draft } });
        return error.errors;
      }
      if (error instanceof Problem && error.trouble === OUTDATED) await meet(held).catch(failed);
      else failed(error);
    }
    return [];
  };
  return {
    ...state, save,
    errors: refused ? standing(refused.errors, refused.sent, draft) : [],
    changes: held ? differences(effective(held.settings, held.file), effective(draft, held.file)) : [],
    change: (how: (draft: Settings, file: Settings) => Settings) => {
      setState((before) => ({ ...before, saved: null, draft: how(before.draft, before.held?.file ?? {}) }));
    },
    edit: (path: Path, next: unknown) => {
      setState((before) => ({ ...before, saved: null, draft: changed(before.draft, before.held?.file ?? {}, path, next) }));
    },
    renew: () => {
      if (!held) return;
      if (same(effective(held.settings, held.file), effective(draft, held.file))) ask().then((now) => { part({ ...CALM, held: now, draft: now.settings }); }, failed);
      else meet(held).catch(failed);
    },
    look: () => {
      ask().then((now) => { setState((before) => (before.held?.version === now.version ? { ...before, held: now } : before)); }, failed);
    },
    take: (now: Held) => { part({ ...CALM, held: now, draft: now.settings }); },
    discard: () => { part({ ...CALM, draft: held?.settings ?? {} }); },
  };
}
