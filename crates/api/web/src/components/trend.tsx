/** A small trend of one signal: mean as a line, from min to max as an area. */
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { series, type Bucket, type Press } from "../api";
import { ageOf } from "../age";
import { useLanguage } from "../context";
import { number, time } from "../format";
import { duration } from "../messages";
import { columns } from "../plot";
import { numberOf, trendSignals } from "../signals";

const SPAN_MS = 3_600_000;
const REFRESH_MS = 10_000;
const POINTS = 180;
const HEIGHT = 120;

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function Trend({ press, now }: { press: Press; now: number }) {
  const { language, t } = useLanguage();
  const choices = trendSignals(press);
  const [chosen, setChosen] = useState("");
  const signal = choices.find((choice) => choice.id === chosen) ?? choices[0]!;
  const [buckets, setBuckets] = useState<Bucket[]>([]);
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const [cursor, setCursor] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);

  useEffect(() => {
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const changed = () => setDark(scheme.matches);
    scheme.addEventListener("change", changed);
    return () => scheme.removeEventListener("change", changed);
  }, []);

  useEffect(() => {
    const gone = new AbortController();
    const offset = now - Date.now();
    setBuckets([]);
    const fetchNow = () => {
      if (document.hidden) return;
      const to = Date.now() + offset;
      series(press.id, signal.id, to - SPAN_MS, to, POINTS, gone.signal).then(setBuckets, () => undefined);
    };
    fetchNow();
    const timer = window.setInterval(fetchNow, REFRESH_MS);
    return () => {
      gone.abort();
      window.clearInterval(timer);
    };
  }, [press.id, signal.id]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const line = token("--trend-line");
    const axis = {
      stroke: token("--text-quiet"), font: `12px ${token("--font")}`,
      grid: { stroke: token("--grid"), width: 1 }, ticks: { show: false },
    };
    const made = new uPlot(
      {
        width: element.clientWidth || 300,
        height: HEIGHT,
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false } },
        scales: { x: { time: false } },
        axes: [
          { ...axis, space: 70, size: 26, incrs: [600, 900, 1200, 1800], values: (_, at) => at.map((s) => time(new Date(s * 1000))) },
          { ...axis, space: 30, size: 44, values: (_, at) => at.map((v) => number(language, v, at.some((x) => x % 1 !== 0) ? 1 : 0)) },
        ],
        series: [{}, { stroke: line, width: 1.6, points: { show: false } }, { points: { show: false } }, { points: { show: false } }],
        bands: [{ series: [3, 2], fill: token("--trend-band") }],
        hooks: { setCursor: [(u) => setCursor(u.cursor.idx ?? null)] },
      },
      [[], [], [], []],
      element,
    );
    plot.current = made;
    const resize = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }));
    resize.observe(element);
    return () => {
      resize.disconnect();
      plot.current = null;
      made.destroy();
    };
  }, [language, dark, signal.id]);

  const data = columns(buckets);
  const reading = press.values[signal.id];
  const live = reading && ageOf(reading, now) !== "gone" ? numberOf(reading) : null;
  const tail = data[0].at(-1) ?? 0;
  if (live !== null && reading && reading.t / 1000 > tail) {
    data[0].push(reading.t / 1000);
    for (const column of [data[1], data[2], data[3]]) column.push(live);
  }
  const second = Math.floor(now / 1000);
  useEffect(() => {
    plot.current?.setData(data, false);
    plot.current?.setScale("x", { min: second - SPAN_MS / 1000, max: second });
  }, [buckets, reading?.t, second, language, dark, signal.id]);

  const known = data[1].filter((v): v is number => v !== null);
  const unit = t(signal.unit);
  const text = (v: number | null | undefined) => (v === null || v === undefined ? "–" : number(language, v, signal.digits || 1));
  const lows = data[2].filter((v): v is number => v !== null);
  const highs = data[3].filter((v): v is number => v !== null);
  const words = known.length
    ? t("trend-latest", { signal: t(`signal-${signal.id}`), value: text(live), unit, min: text(Math.min(...lows)), max: text(Math.max(...highs)) })
    : t("trend-empty");
  const under = cursor === null ? undefined : data[0][cursor];
  const caption = cursor !== null && under !== undefined && data[1][cursor] !== null
    ? t("trend-values", { time: time(new Date(under * 1000)), mean: text(data[1][cursor]), unit, min: text(data[2][cursor]), max: text(data[3][cursor]) })
    : t("trend-label", { signal: t(`signal-${signal.id}`), duration: duration(language, SPAN_MS) });
  return (
    <div class="trend">
      <div class="choices" role="group" aria-label={t("trend-choose")}>
        {choices.map((choice) => (
          <button key={choice.id} type="button" aria-pressed={choice.id === signal.id} onClick={() => setChosen(choice.id)}>
            {t(`signal-${choice.id}`)}
          </button>
        ))}
      </div>
      <p class="caption">{caption}</p>
      <div class="plot" ref={box} role="img" aria-label={words}>
        {known.length === 0 && <p class="empty">{t("trend-empty")}</p>}
      </div>
    </div>
  );
}
