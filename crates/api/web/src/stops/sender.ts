/** Sends what people said, at once or as soon as the program is reached: one at a time, for the whole page. */
import { useEffect, useState } from "preact/hooks";
import { annotate, type Stretch } from "./api";
import { dismissed, drain, load, put, save, undo, type Desk, type Queue, type Said } from "./queue";

const AGAIN_MS = 5_000;

const listeners = new Set<() => void>();
const tell = () => { for (const listener of listeners) listener(); };
let sending: number | null = null;
let busy = false;
/** What the program has taken since the page was loaded: shown until it is in its answers. */
const sent: Said[] = [];

const desk: Desk = {
  read: load,
  write: (queue) => { save(queue); tell(); },
  send: async (said) => {
    await annotate(said.press, said.entered, said.stretches);
    sent.push(said);
  },
  sending: (id) => { sending = id; },
};

async function go(by: string) {
  if (busy) return;
  busy = true;
  try {
    await drain(desk, by);
  } finally {
    busy = false;
  }
}

export interface Sender {
  queue: Queue;
  sent: readonly Said[];
  say: (press: string, stretches: readonly Stretch[], now: number) => Said;
  undo: (said: Said, before: readonly Stretch[], now: number) => void;
  dismiss: (id: number) => void;
}

/** `by`: who says it. */
export function useSender(by: string): Sender {
  const [queue, setQueue] = useState(load);
  useEffect(() => {
    const heard = () => setQueue(load());
    const again = () => { if (load().waiting.length > 0) void go(by); };
    listeners.add(heard);
    window.addEventListener("online", again);
    window.addEventListener("storage", heard);
    const timer = window.setInterval(again, AGAIN_MS);
    again();
    return () => {
      listeners.delete(heard);
      window.removeEventListener("online", again);
      window.removeEventListener("storage", heard);
      window.clearInterval(timer);
    };
  }, [by]);
  const change = (next: Queue) => {
    desk.write(next);
    void go(by);
  };
  return {
    queue,
    sent,
    say: (press, stretches, now) => {
      const { queue: next, said } = put(load(), { press, by, entered: now, stretches });
      change(next);
      return said;
    },
    undo: (said, before, now) => change(undo(load(), said, before, now, sending)),
    dismiss: (id) => change(dismissed(load(), id)),
  };
}
