/** How the signal went before and since, with the limit that was crossed. */
import { series, type Alarm, type Bucket, type Press } from "../api";
import { useChart, ANY } from "../components/chart";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { useInside } from "../inside";
import { signalName } from "../messages";
import { columns } from "../plot";
import { problemWords } from "../problems";
import { isOpen } from "./list";
import { measured, signalOf } from "./phrase";

const BEFORE_MS = 1_800_000;
const REFRESH_MS = 10_000;
const POINTS = 240;
/** Of one that stands for days, the beginning is what tells most. */
const LONGEST_MS = 12 * 3_600_000;
const NONE: readonly Bucket[] = [];

export function AlarmTrend({ alarm, press }: { alarm: Alarm; press: Press }) {
  const signal = signalOf(alarm, press);
  return signal && press.signals[signal]?.unit !== undefined && typeof alarm.value === "number" ? <Lines {...{ alarm, press, signal }} /> : null;
}

function Lines({ alarm, press, signal }: { alarm: Alarm; press: Press; signal: string }) {
  const reader = useReader();
  const { t } = reader;
  const { now } = useInside();
  const from = alarm.since - BEFORE_MS;
  const stands = isOpen(alarm) && alarm.returned === null;
  const until = (time: number) => Math.min(stands ? time : (alarm.returned ?? alarm.changed) + BEFORE_MS, from + LONGEST_MS, time);
  const fetched = useFetched<readonly Bucket[]>([press.id, signal, from, alarm.returned], REFRESH_MS, now, (time, gone) =>
    series(press.id, signal, from, until(time), POINTS, gone));
  const buckets = fetched.data ?? NONE;
  const data = columns(buckets);
  const { box } = useChart({
    data, from: Math.floor(from / 1000), to: Math.floor(until(now) / 1000), of: `${press.id} ${signal}`, changed: [buckets], steps: ANY, limit: alarm.limit,
  });
  const title = t(alarm.limit === null ? "alarm-trend-plain" : "alarm-trend", { signal: signalName(t, signal) });
  const empty = problemWords(fetched.trouble, t) ?? t(fetched.data ? "trend-empty" : "loading");
  return (
    <section>
      <h5>{title}</h5>
      <div class="plot" ref={box} role="img" aria-label={`${title}: ${measured(reader, alarm, press) ?? ""}`} aria-busy={fetched.data === null}>
        {buckets.length === 0 && <p class="empty">{empty}</p>}
      </div>
    </section>
  );
}
