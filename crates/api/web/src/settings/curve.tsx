/** When an alarm comes and when it goes, as a picture: the way of a value, its limit, and both delays. */
import { useReader } from "../context";

const [WIDTH, HEIGHT, LIMIT, BACK, BAR] = [320, 122, 42, 66, 102];
/** A low limit is crossed downwards: the same picture upside down. */
const MIRROR = 108;
/** Where the value crosses the limit, and where it is back: on the drawn line. */
const [CROSSED, RETURNED, DELAY] = [92, 214, 40];
const LINE = "M0 92C40 90 64 74 92 42C108 22 132 14 152 16C182 19 196 42 214 66C230 86 270 90 320 92";

export function Curve({ high, limit, back, on, off, priority, words }: {
  high: boolean;
  /** Limit, and where it ends, with the unit. */
  limit: string;
  back: string;
  /** Delays in words; empty: none. */
  on: string;
  off: string;
  priority: number;
  words: string;
}) {
  const { t } = useReader();
  const y = (at: number) => (high ? at : MIRROR - at);
  const [from, to] = [CROSSED + (on ? DELAY : 0), RETURNED + (off ? DELAY : 0)];
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <rect class="curve-back" x="0" width={WIDTH} y={Math.min(y(LIMIT), y(BACK))} height={BACK - LIMIT} />
      <line class="curve-limit" x1="0" x2={WIDTH} y1={y(LIMIT)} y2={y(LIMIT)} />
      <path d={LINE} transform={high ? undefined : `translate(0 ${MIRROR}) scale(1 -1)`} />
      <g class="curve-words">
        <text x={WIDTH} text-anchor="end" y={y(LIMIT) + (high ? -5 : 13)}>{limit}</text>
        {back !== limit && <text x={WIDTH} text-anchor="end" y={y(BACK) + (high ? 13 : -5)}>{back}</text>}
        {on && <text x={CROSSED} y={HEIGHT - 2} text-anchor="end" dx={DELAY}>{on}</text>}
        {off && <text x={RETURNED} y={HEIGHT - 2}>{off}</text>}
      </g>
      {on && <rect class="curve-wait" x={CROSSED} width={DELAY} y={BAR - 4} height="8" />}
      <rect class={`curve-alarm-${priority}`} x={from} width={to - from} y={BAR - 4} height="8"><title>{t("rule-there")}</title></rect>
      {off && <rect class="curve-wait" x={RETURNED} width={DELAY} y={BAR - 4} height="8" />}
    </svg>
  );
}
