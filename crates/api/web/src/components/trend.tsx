/** A small trend of one signal: mean as a line, from min to max as an area. */
import { useState } from "preact/hooks";
import { series, type Bucket, type Press } from "../api";
import { ageOf } from "../age";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { number, time } from "../format";
import { duration, signalName } from "../messages";
import { columns } from "../plot";
import { problemWords } from "../problems";
import { MINUTES, useChart } from "./chart";
import { numberOf, trendSignals, unitOf, type Shown } from "../signals";

const SPAN_MS = 3_600_000;
const REFRESH_MS = 10_000;
const POINTS = 180;
const NONE: readonly Bucket[] = [];

interface Props {
  press: Press;
  now: number;
  importing: boolean;
}

export function Trend(props: Props) {
  const choices = trendSignals(props.press);
  const [chosen, setChosen] = useState("");
  const signal = choices.find((choice) => choice.id === chosen) ?? choices[0];
  // A press without numbers has no line to draw.
  return signal ? <Lines key={signal.id} {...props} choices={choices} signal={signal} choose={setChosen} /> : null;
}

interface LinesProps extends Props {
  choices: readonly Shown[];
  signal: Shown;
  choose: (id: string) => void;
}

function Lines({ press, now, importing, choices, signal, choose }: LinesProps) {
  const { language, t, at } = useReader();
  const about = press.signals[signal.id];
  const fetched = useFetched<readonly Bucket[]>([press.id, signal.id, importing], REFRESH_MS, now, (to, gone) =>
    series(press.id, signal.id, to - SPAN_MS, to, POINTS, gone));
  const buckets = fetched.data ?? NONE;
  const data = columns(buckets);
  const reading = press.values[signal.id];
  const live = about && reading && ageOf({ ...about, t: reading.t }, now) !== "gone" ? numberOf(reading) : null;
  const tail = data[0].at(-1) ?? 0;
  if (live !== null && reading && reading.t / 1000 > tail) {
    data[0].push(reading.t / 1000);
    for (const column of [data[1], data[2], data[3]]) column.push(live);
  }
  const second = Math.floor(now / 1000);
  const { box, cursor } = useChart({
    data, from: second - SPAN_MS / 1000, to: second, of: signal.id, changed: [buckets, reading?.t], steps: MINUTES,
  });

  const known = data[1].filter((v): v is number => v !== null);
  const name = signalName(t, signal.id);
  const unit = unitOf(about?.unit ?? "", t);
  const text = (v: number | null | undefined) => (v === null || v === undefined ? "–" : number(language, v, signal.digits || 1));
  const lows = data[2].filter((v): v is number => v !== null);
  const highs = data[3].filter((v): v is number => v !== null);
  const empty = problemWords(fetched.trouble, t) ?? t(fetched.data ? "trend-empty" : "loading");
  const words = known.length
    ? t("trend-latest", { signal: name, value: text(live), unit, min: text(Math.min(...lows)), max: text(Math.max(...highs)) })
    : empty;
  const under = cursor === null ? undefined : data[0][cursor];
  const caption = cursor !== null && under !== undefined && data[1][cursor] !== null
    ? t("trend-values", { time: time(at(under * 1000)), mean: text(data[1][cursor]), unit, min: text(data[2][cursor]), max: text(data[3][cursor]) })
    : t("trend-label", { signal: name, duration: duration(language, SPAN_MS) });
  return (
    <div class="trend">
      <div class="choices" role="group" aria-label={t("trend-choose")}>
        {choices.map((choice) => (
          <button key={choice.id} type="button" aria-pressed={choice.id === signal.id} onClick={() => choose(choice.id)}>
            {signalName(t, choice.id)}
          </button>
        ))}
      </div>
      <p class="caption">{caption}</p>
      <div class="plot" ref={box} role="img" aria-label={words} aria-busy={fetched.data === null}>
        {known.length === 0 && <p class="empty">{empty}</p>}
      </div>
    </div>
  );
}
