/** Buckets as columns for the plot. Gaps stay gaps. */
import type { Bucket } from "./api";

export type Columns = [number[], (number | null)[], (number | null)[], (number | null)[]];

/** Time in seconds, mean, min, max. A bucket stands at its middle; between buckets that don't touch lies a hole. */
export function columns(buckets: readonly Bucket[]): Columns {
  const out: Columns = [[], [], [], []];
  const push = (ms: number, mean: number | null, min: number | null, max: number | null) => {
    out[0].push(ms / 1000);
    out[1].push(mean);
    out[2].push(min);
    out[3].push(max);
  };
  let end: number | null = null;
  for (const [from, to, min, mean, max, covered] of buckets) {
    if (end !== null && from > end) push((end + from) / 2, null, null, null);
    const known = covered > 0 && mean !== null;
    push((from + to) / 2, known ? mean : null, known ? min : null, known ? max : null);
    end = to;
  }
  return out;
}
