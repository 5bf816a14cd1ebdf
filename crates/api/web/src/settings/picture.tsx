/** A week as a picture: a row for each day, from midnight to midnight. */
import { useReader } from "../context";
import { DAY_MIN } from "./dates";
import { DAYS } from "./types";

export interface Piece {
  day: number;
  from: number;
  to: number;
  /** How it is filled: 0 to 5, a break, a hole, two at once. */
  fill: number | "pause" | "hole" | "clash";
  words: string;
}

/** Fills that are told apart. */
const FILLS = 6;

export function fillOf(number: number): number {
  return number % FILLS;
}

export function Week({ label, pieces, numbers }: {
  label: string; pieces: readonly Piece[];
  /** Days of the month beside those of the week, where it is a certain week. */
  numbers?: readonly number[];
}) {
  const { t } = useReader();
  const words = pieces.map(({ words }) => words).join("; ");
  return (
    <div class="week" role="img" aria-label={`${label}: ${words || t("week-empty")}`}>
      {DAYS.map((day, row) => (
        <div class="week-row" key={day}>
          <span>{t(`day-${day}`)}{numbers && ` ${numbers[row]}`}</span>
          <svg viewBox={`0 0 ${DAY_MIN} 10`} preserveAspectRatio="none">
            {[360, 720, 1080].map((x) => <line key={x} x1={x} x2={x} y1="0" y2="10" />)}
            {pieces.filter((piece) => piece.day === row).map((piece) => (
              <rect key={`${piece.from} ${piece.fill}`} class={`fill-${piece.fill}`} x={piece.from} width={piece.to - piece.from} y={piece.fill === "pause" ? 4 : 0} height={piece.fill === "pause" ? 2 : 10}>
                <title>{piece.words}</title>
              </rect>
            ))}
          </svg>
        </div>
      ))}
      <div class="week-scale" aria-hidden="true">{["00", "06", "12", "18", "24"].map((hour) => <span key={hour}>{hour}</span>)}</div>
    </div>
  );
}

export function Key({ entries }: { entries: readonly (readonly [fill: Piece["fill"], words: string])[] }) {
  return (
    <ul class="week-key">
      {entries.map(([fill, words]) => <li key={`${fill} ${words}`}><svg viewBox="0 0 10 10" aria-hidden="true"><rect class={`fill-${fill}`} width="10" height="10" /></svg>{words}</li>)}
    </ul>
  );
}
