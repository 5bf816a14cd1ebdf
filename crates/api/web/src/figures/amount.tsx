/** What is said with bounds, drawn with them: ├─●─┤ on a scale from 0. The words stand beside it, so it is a picture alone. */
export interface Bounded {
  value: number | null;
  /** `null`: that can't be said. */
  low: number | null;
  high: number | null;
}

const MIDDLE = 9;
const CAP = 5;

/** `most`: the scale's end. A bound that is not there leaves its side open. */
export function Interval({ of: { value, low, high }, most = 1 }: { of: Bounded; most?: number }) {
  const at = (x: number) => `${Math.min(1, Math.max(0, x / most)) * 100}%`;
  const line = low !== null || high !== null;
  const cap = (x: number) => <line class="interval-cap" x1={at(x)} x2={at(x)} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />;
  return (
    <svg class="interval" width="100%" height={2 * MIDDLE} aria-hidden="true" focusable="false">
      <line class="interval-scale" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {["0%", "50%", "100%"].map((x) => <line key={x} class="interval-scale" x1={x} x2={x} y1={MIDDLE - 2} y2={MIDDLE + 2} />)}
      {line && <line class="interval-line" x1={at(low ?? 0)} x2={at(high ?? most)} y1={MIDDLE} y2={MIDDLE} />}
      {low !== null && cap(low)}
      {high !== null && cap(high)}
      {value !== null && <circle class="interval-dot" cx={at(value)} cy={MIDDLE} r="4" />}
    </svg>
  );
}
