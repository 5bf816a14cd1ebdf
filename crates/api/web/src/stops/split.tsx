/** Where a stop is cut: by a slider, by buttons, or by the time itself. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useReader } from "../context";
import { hours } from "../figures/duration";
import { time } from "../format";
import { cutAt, cutNear, cuts, MINUTE_MS, type Span } from "./stretch";

interface Props {
  span: Span;
  done: (pieces: readonly [Span, Span]) => void;
  cancel: () => void;
}

const STEPS = [-5, -1, 1, 5];

export function Split({ span, done, cancel }: Props) {
  const { t, at } = useReader();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => { slider.current?.focus(); }, []);
  const middle = Math.round((span.from + span.to) / 2 / MINUTE_MS);
  const [minute, setMinute] = useState(cutNear(span, middle));
  const { first, last } = cuts(span) ?? { first: middle, last: middle };
  const pieces = cutAt(span, minute);
  const clock = (of: number) => time(at(of * MINUTE_MS));
  const typed = (text: string) => {
    // Of a time that the clocks show twice the first.
    for (let one = first; one <= last; one += 1) if (clock(one) === text) return setMinute(one);
  };
  const piece = ({ from, to }: Span) => `${time(at(from))}–${time(at(to))}, ${hours(t, to - from)}`;
  return (
    <section class="panel split" aria-labelledby={`${id}-words`} onKeyDown={(event) => { if (event.key === "Escape") cancel(); }}>
      <h5 id={`${id}-words`}>{t("stops-split-words")}</h5>
      <input
        ref={slider} type="range" min={first} max={last} step={1} value={minute} aria-label={t("stops-split-words")} aria-valuetext={clock(minute)}
        onInput={(event) => setMinute(Number(event.currentTarget.value))}
      />
      <p class="actions">
        {STEPS.map((step) => (
          <button
            key={step} type="button" class="plain" aria-label={t(step < 0 ? "stops-split-earlier" : "stops-split-later", { m: String(Math.abs(step)) })}
            onClick={() => setMinute(cutNear(span, minute + step))}
          >{t("shift-minutes", { m: step < 0 ? `−${-step}` : `+${step}` })}</button>
        ))}
        <span class="field">
          <label for={id}>{t("stops-split-time")}</label>
          <input id={id} type="time" value={clock(minute)} onInput={(event) => typed(event.currentTarget.value)} />
        </span>
      </p>
      <p role="status">{t("stops-split-now", { first: piece(pieces[0]), second: piece(pieces[1]) })}</p>
      <p class="actions">
        <button type="button" class="main" onClick={() => done(pieces)}>{t("stops-split-on")}</button>
        <button type="button" class="plain" onClick={cancel}>{t("form-cancel")}</button>
      </p>
    </section>
  );
}
