/**
 * One line on top that is always there: how the data flow, and how far history has come. Because it is always
 * there, nothing moves when history begins or ends.
 */
import type { Pipeline } from "../api";
import { useReader } from "../context";
import { historyShare, summary } from "../sentences";
import { MARKS } from "./pipeline";

export function Summary({ pipeline, now }: { pipeline: Pipeline | null; now: number }) {
  const reader = useReader();
  const line = pipeline && summary(reader, pipeline, now);
  const share = historyShare(pipeline);
  const percent = Math.floor((share ?? 0) * 100);
  return (
    <div class="summary">
      <p class={`line-${line?.tone ?? "note"}`} role="status">
        {line && <><span class="mark" aria-hidden="true">{MARKS[line.tone]}</span> {line.text}</>}
      </p>
      {share !== null && (
        <div
          class="history" role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}
          aria-label={reader.t("summary-history", { percent: `${percent}%` })}
        >
          <div style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  );
}
