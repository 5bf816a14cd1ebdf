/** Why presses stood, the greatest first, with what the first ones come to together. */
import { useReader } from "../context";
import { hours } from "../figures/duration";
import { reasonWords } from "../figures/reason";
import { number } from "../format";
import type { ReasonTime } from "./api";
import { pareto, type Bar } from "./losses";
import type { Order } from "./place";
import { share } from "./say";

export function Pareto({ reasons, order, label }: { reasons: readonly ReasonTime[]; order: Order; label: string }) {
  const { t } = useReader();
  const bars = pareto(reasons, order);
  if (bars.length === 0) return <p class="hint">{t("uptime-no-stops")}</p>;
  return <ol class="pareto" aria-label={label}>{bars.map((bar) => <Row key={bar.reason ?? ""} bar={bar} order={order} />)}</ol>;
}

function Row({ bar, order }: { bar: Bar; order: Order }) {
  const reader = useReader();
  const { t, language } = reader;
  const { reason, class: counts, ms, count, share: part, before, after } = bar;
  const at = (x: number) => `${x * 100}%`;
  const [time, times] = [hours(t, ms), t("uptime-times", { n: count, count: number(language, count) })];
  return (
    <li>
      <span class="pareto-name">{reasonWords(t, reason)}<span class="hint">{reason === null ? t("uptime-unsaid-hint") : t(`class-${counts}`)}</span></span>
      <span class="pareto-chart">
        <svg width="100%" height="100%" aria-hidden="true" focusable="false">
          <rect class={`step ${reason === null ? "step-unsaid" : "step-technical"}`} x="0" width={at(part)} y="30%" height="40%" />
          <line class="pareto-line" x1={at(before)} x2={at(after)} y1="0%" y2="100%" />
          <circle class="pareto-dot" cx={at(after)} cy="100%" r="3.5" />
        </svg>
      </span>
      <span class="pareto-numbers">
        <b>{order === "time" ? time : times}</b> {order === "time" ? times : time}
        <span class="hint">{share(reader, part)}; {t("uptime-together", { share: share(reader, after) })}</span>
      </span>
    </li>
  );
}
