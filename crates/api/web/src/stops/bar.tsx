/** What a stop is made of, as a small strip: shape, word and tone of each state. */
import type { State } from "../api";
import { Shape } from "../components/shape";
import { useReader } from "../context";
import { time } from "../format";
import type { Stop } from "./api";

const stateOf = ({ state }: Stop["parts"][number]): State => state ?? "unknown";

export function Bar({ stop }: { stop: Stop }) {
  const { t, at } = useReader();
  const { from, to, parts } = stop;
  const present = [...new Set(parts.map(stateOf))];
  const clock = (ms: number) => time(at(ms));
  const words = parts.map((part) => t("strip-block", { state: t(`state-${stateOf(part)}`), from: clock(part.from), to: clock(part.to) }));
  return (
    <span class="stop-bar">
      {present.length > 1 && (
        <span class="strip-bar" role="img" aria-label={words.slice(0, 12).join("; ")}>
          {parts.map((part, i) => (
            <span
              key={part.from} class={`block tone-${stateOf(part)}`} title={words[i]}
              style={{ left: `${((part.from - from) / (to - from)) * 100}%`, width: `${((part.to - part.from) / (to - from)) * 100}%` }}
            />
          ))}
        </span>
      )}
      <span class="stop-states">
        {present.map((state) => <span key={state} class={`tone-${state}`}><Shape state={state} />{t(`state-${state}`)}</span>)}
      </span>
    </span>
  );
}
