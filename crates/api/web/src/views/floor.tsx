/** The floor: a card for each press, and how data flow. */
import { planned } from "../api";
import { Card } from "../components/card";
import { PipelineHealth } from "../components/pipeline";
import { SPAN_MS } from "../components/strip";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import type { Model } from "../model";
import { historyShare } from "../sentences";

type Plan = Awaited<ReturnType<typeof planned>>;

/** A plan is changed seldom. */
const PLAN_MS = 300_000;

/** `people`: there are some, and so there may be a plan. `call`: the reader may call a mechanic. */
export function Floor({ model, now, people, call }: { model: Model; now: number; people: boolean; call: boolean }) {
  const { t } = useReader();
  const { site, presses, pipeline, alarms } = model;
  const importing = historyShare(pipeline) !== null;
  const plan = useFetched<Plan>([people], PLAN_MS, now, async (to, gone) => (people ? planned(to - SPAN_MS, to + PLAN_MS, gone) : {})).data;
  return (
    <>
      {site && presses.length === 0 && <p class="empty">{t("no-presses")}</p>}
      <div class={`floor floor-${Math.min(presses.length, 9)}`}>{presses.map((press) => (
        <div class="cell" key={press.id}>
          {/* Where the whole site is simulated, the badge above says so once. */}
          <Card press={press} now={now} badge={press.simulated && !site?.simulated} importing={importing} plan={plan?.[press.id]} alarms={site?.alerts ? alarms : null} call={call} />
        </div>
      ))}</div>
      {pipeline && <PipelineHealth pipeline={pipeline} now={now} />}
    </>
  );
}
