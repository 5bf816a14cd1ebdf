/** The floor: a card for each press, and how data flow. */
import { Card } from "../components/card";
import { PipelineHealth } from "../components/pipeline";
import { useReader } from "../context";
import type { Model } from "../model";
import { historyShare } from "../sentences";

export function Floor({ model, now }: { model: Model; now: number }) {
  const { t } = useReader();
  const { site, presses, pipeline } = model;
  const importing = historyShare(pipeline) !== null;
  return (
    <>
      {site && presses.length === 0 && <p class="empty">{t("no-presses")}</p>}
      <div class={`floor floor-${Math.min(presses.length, 9)}`}>{presses.map((press) => (
        <div class="cell" key={press.id}>
          {/* Where the whole site is simulated, the badge above says so once. */}
          <Card press={press} now={now} badge={press.simulated && !site?.simulated} importing={importing} />
        </div>
      ))}</div>
      {pipeline && <PipelineHealth pipeline={pipeline} now={now} />}
    </>
  );
}
