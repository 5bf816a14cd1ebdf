/** What is fetched again and again while the page is seen. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Problem, type Trouble } from "./api";

export interface Fetched<T> {
  /** `null`: no answer has come yet, which is not the same as an empty one. */
  data: T | null;
  /** Why the last answer did not come; what came before stays. */
  trouble: Trouble | null;
}

/** Asks at once, then each `everyMs`, and anew when `about` changes. `now` is the server's time. */
export function useFetched<T>(
  about: readonly unknown[], everyMs: number, now: number, ask: (now: number, gone: AbortSignal) => Promise<T>,
): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ data: null, trouble: null });
  const offset = useRef(0);
  offset.current = now - Date.now();
  useEffect(() => {
    const gone = new AbortController();
    const once = () => {
      if (document.hidden) return;
      ask(Date.now() + offset.current, gone.signal).then(
        (data) => setFetched({ data, trouble: null }),
        (error: unknown) => {
          if (error instanceof Problem) setFetched((before) => ({ ...before, trouble: error.trouble }));
        },
      );
    };
    once();
    const timer = window.setInterval(once, everyMs);
    document.addEventListener("visibilitychange", once);
    return () => {
      gone.abort();
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", once);
    };
  }, about);
  return fetched;
}
