/** Eight hours of states, one block each. */
import { useEffect, useState } from "preact/hooks";
import { states, type Interval, type Press } from "../api";
import { stateOf } from "../age";
import { useLanguage } from "../context";
import { time } from "../format";
import { blocks } from "../strip";
import { Shape } from "./shape";

const SPAN_MS = 8 * 3_600_000;
const REFRESH_MS = 30_000;

export function Strip({ press, now }: { press: Press; now: number }) {
  const { t } = useLanguage();
  const [told, setTold] = useState<Interval[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    const offset = now - Date.now();
    const fetchNow = () => {
      if (document.hidden) return;
      const to = Date.now() + offset;
      // A failure leaves what was there; the bar across the page says that the link is gone.
      states(press.id, to - SPAN_MS, to, gone.signal).then(setTold, () => undefined);
    };
    fetchNow();
    const timer = window.setInterval(fetchNow, REFRESH_MS);
    return () => {
      gone.abort();
      window.clearInterval(timer);
    };
  }, [press.id, press.state]);

  const from = now - SPAN_MS;
  const list = blocks(told, stateOf(press, now), from, now);
  const at = (ms: number) => time(new Date(ms));
  const words = list.map((b) => t("strip-block", { state: t(`state-${b.state}`), from: at(b.from), to: at(b.to) }));
  const present = [...new Set(list.map((b) => b.state))];
  return (
    <div class="strip">
      <div class="strip-bar" role="img" aria-label={`${t("strip-label")}: ${words.slice(-12).join("; ")}`}>
        {list.map((b, i) => (
          <span
            key={b.from}
            class={`block tone-${b.state}`}
            title={words[i]}
            style={{ left: `${((b.from - from) / SPAN_MS) * 100}%`, width: `${((b.to - b.from) / SPAN_MS) * 100}%` }}
          />
        ))}
      </div>
      <div class="strip-scale" aria-hidden="true">
        <span>{at(from)}</span>
        <span>{at(from + SPAN_MS / 2)}</span>
        <span>{t("strip-now")}</span>
      </div>
      <ul class="strip-key">
        {present.map((state) => <li key={state} class={`tone-${state}`}><Shape state={state} />{t(`state-${state}`)}</li>)}
      </ul>
    </div>
  );
}
