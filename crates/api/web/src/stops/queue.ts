/**
 * What people said while the program could not be reached: it waits in this browser and goes out in the order in which it
 * was said. Pure but for `drain`, which sends.
 */
import { LOG_IN, Problem, SET_UP, type Trouble } from "../api";
import type { Stretch } from "./api";

export interface Said {
  id: number;
  press: string;
  /** Who said it; only they send it. */
  by: string;
  /** When, by the server's clock. */
  entered: number;
  stretches: readonly Stretch[];
}

export interface Refused {
  said: Said;
  trouble: Trouble;
}

export interface Queue {
  waiting: readonly Said[];
  refused: readonly Refused[];
  /** The last id, and the last time: neither ever goes back, whatever a clock does. */
  last: { id: number; entered: number };
}

export const NOTHING: Queue = { waiting: [], refused: [], last: { id: 0, entered: 0 } };

export function put(queue: Queue, said: Omit<Said, "id">): { queue: Queue; said: Said } {
  const last = { id: queue.last.id + 1, entered: Math.max(said.entered, queue.last.entered) };
  const full = { ...said, ...last };
  // What is said anew of a stretch is the answer to its having been refused.
  const refused = queue.refused.filter((one) => one.said.press !== said.press || !touches(one.said, full));
  return { queue: { waiting: [...queue.waiting, full], refused, last }, said: full };
}

function touches(a: Said, b: Said): boolean {
  return a.stretches.some((one) => b.stretches.some((other) => one.from < other.to && other.from < one.to));
}

/** Puts back what was before: what has not gone out yet never does. */
export function undo(queue: Queue, said: Said, before: readonly Stretch[], now: number, sending: number | null): Queue {
  const waits = queue.waiting.some(({ id }) => id === said.id);
  if (waits && sending !== said.id) return taken(queue, said.id);
  return put(queue, { press: said.press, by: said.by, entered: now, stretches: before }).queue;
}

export function taken(queue: Queue, id: number): Queue {
  return { ...queue, waiting: queue.waiting.filter((one) => one.id !== id) };
}

export function dismissed(queue: Queue, id: number): Queue {
  return { ...queue, refused: queue.refused.filter(({ said }) => said.id !== id) };
}

const problem = (name: string): Trouble => `/api/v1/problems/${name}` as Trouble;
/** Troubles that pass by themselves, or when somebody logs in: what waits goes on waiting. */
const PASSING: readonly Trouble[] = ["unreachable", LOG_IN, SET_UP as Trouble, ...["store", "timed-out", "starting", "bus", "too-often"].map(problem)];

/** What it works on. */
export interface Desk {
  read: () => Queue;
  write: (queue: Queue) => void;
  send: (said: Said) => Promise<unknown>;
  /** Which one is on its way. */
  sending: (id: number | null) => void;
}

/** Sends what waits, the oldest first, until one can't be sent now. One that is refused is laid aside. True: all have gone. */
export async function drain(desk: Desk, by: string): Promise<boolean> {
  for (;;) {
    const next = desk.read().waiting.find((said) => said.by === by);
    if (!next) return true;
    desk.sending(next.id);
    try {
      await desk.send(next);
      desk.write(taken(desk.read(), next.id));
    } catch (error) {
      const trouble = error instanceof Problem ? error.trouble : "unreachable";
      if (PASSING.includes(trouble)) return false;
      const queue = taken(desk.read(), next.id);
      desk.write({ ...queue, refused: [...queue.refused, { said: next, trouble }] });
    } finally {
      desk.sending(null);
    }
  }
}

const KEY = "presswatch.said";

/** What this browser kept; of another release, or spoilt, nothing. */
export function parsed(text: string | null): Queue {
  try {
    const found = JSON.parse(text ?? "null") as Queue | null;
    return found && Array.isArray(found.waiting) && Array.isArray(found.refused) && found.last ? found : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What could not be kept in the browser is kept as long as the page is open. */
let unkept: Queue | null = null;

export function load(): Queue {
  if (unkept) return unkept;
  try {
    return parsed(localStorage.getItem(KEY));
  } catch {
    return NOTHING;
  }
}

export function save(queue: Queue) {
  try {
    localStorage.setItem(KEY, JSON.stringify(queue));
    unkept = null;
  } catch {
    unkept = queue;
  }
}
