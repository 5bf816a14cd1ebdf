/** The drawing of one signal: mean as a line, from min to max as an area, and a limit where there is one. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useReader } from "../context";
import { number, time } from "../format";
import type { Columns } from "../plot";

/** Steps of the axis of time, in seconds. */
export const MINUTES = [600, 900, 1200, 1800];
export const ANY = [60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

interface Drawn {
  data: Columns;
  /** First and last second. */
  from: number;
  to: number;
  /** Of what it is: another one is drawn anew. */
  of: string;
  /** When one of these changes, so have the data. */
  changed: readonly unknown[];
  steps: number[];
  limit?: number | null;
}

/** Gives the place to draw in, and the index under the pointer. */
export function useChart({ data, from, to, of, changed, steps, limit = null }: Drawn): { box: RefObject<HTMLDivElement | null>; cursor: number | null } {
  const { language, zone, at } = useReader();
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const [cursor, setCursor] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const drawn = [language, zone, dark, of, limit];

  useEffect(() => {
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const turned = () => setDark(scheme.matches);
    scheme.addEventListener("change", turned);
    return () => scheme.removeEventListener("change", turned);
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const line = token("--trend-line");
    const size = () => ({ width: element.clientWidth || 300, height: element.clientHeight || 120 });
    const letter = Math.max(12, 0.75 * Number.parseFloat(getComputedStyle(element).fontSize));
    const axis = {
      stroke: token("--text-quiet"), font: `${letter}px ${token("--font")}`,
      grid: { stroke: token("--grid"), width: 1 }, ticks: { show: false },
    };
    const red = token("--red");
    const drawLimit = (u: uPlot) => {
      if (limit === null) return;
      const y = u.valToPos(limit, "y", true);
      u.ctx.save();
      u.ctx.strokeStyle = red;
      u.ctx.lineWidth = 2 * devicePixelRatio;
      u.ctx.setLineDash([8 * devicePixelRatio, 5 * devicePixelRatio]);
      u.ctx.beginPath();
      u.ctx.moveTo(u.bbox.left, y);
      u.ctx.lineTo(u.bbox.left + u.bbox.width, y);
      u.ctx.stroke();
      u.ctx.restore();
    };
    // The limit is always in the picture.
    const range = (_: uPlot, min: number | null, max: number | null): [number, number] => {
      const [low, high] = [Math.min(min ?? limit ?? 0, limit ?? Infinity), Math.max(max ?? limit ?? 1, limit ?? -Infinity)];
      const [bottom, top] = uPlot.rangeNum(low, high, 0.1, true);
      return [bottom ?? low, top ?? high];
    };
    const made = new uPlot(
      {
        ...size(),
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false } },
        scales: { x: { time: false }, ...(limit === null ? {} : { y: { range } }) },
        axes: [
          { ...axis, space: 6 * letter, size: 2.2 * letter, incrs: steps, values: (_, ticks) => ticks.map((s) => time(at(s * 1000))) },
          { ...axis, space: 2.5 * letter, size: 3.7 * letter, values: (_, ticks) => ticks.map((v) => number(language, v, ticks.some((x) => x % 1 !== 0) ? 1 : 0)) },
        ],
        series: [{}, { stroke: line, width: 1.6, points: { show: false } }, { points: { show: false } }, { points: { show: false } }],
        bands: [{ series: [3, 2], fill: token("--trend-band") }],
        hooks: { setCursor: [(u) => setCursor(u.cursor.idx ?? null)], draw: [drawLimit] },
      },
      [[], [], [], []],
      element,
    );
    plot.current = made;
    const resize = new ResizeObserver(() => made.setSize(size()));
    resize.observe(element);
    return () => {
      resize.disconnect();
      plot.current = null;
      made.destroy();
    };
  }, drawn);

  useEffect(() => {
    plot.current?.setData(data, false);
    plot.current?.setScale("x", { min: from, max: to });
  }, [...changed, from, to, ...drawn]);
  return { box, cursor };
}
