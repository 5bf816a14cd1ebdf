/** From planned time to time running. A table whose bars are drawn: who hears it has the same numbers. */
import { useReader } from "../context";
import { hours } from "../figures/duration";
import { reasonWords } from "../figures/reason";
import type { Period } from "./api";
import { waterfall, type Step } from "./losses";
import { share } from "./say";

/** So many reasons are named beneath a loss; the rest stands in the list of reasons. */
const NAMED = 3;

export function Waterfall({ period, caption }: { period: Period; caption: string }) {
  const { t } = useReader();
  const steps = waterfall(period);
  return (
    <table class="waterfall">
      <caption>{caption}</caption>
      <thead>
        <tr><th scope="col">{t("uptime-time")}</th><th scope="col" class="col-bar"><span class="heard">{t("uptime-bar")}</span></th><th scope="col" class="num">{t("uptime-hours")}</th><th scope="col" class="num">{t("uptime-of-planned")}</th></tr>
      </thead>
      <tbody>{steps.map((step) => <Row key={step.kind} step={step} planned={period.planned_ms} />)}</tbody>
    </table>
  );
}

function Row({ step: { kind, ms, from, to, share: part, reasons }, planned }: { step: Step; planned: number }) {
  const reader = useReader();
  const { t } = reader;
  const whole = Math.max(planned, 1);
  const end = kind === "planned" || kind === "running";
  const at = (x: number) => `${(x / whole) * 100}%`;
  const named = reasons.slice(0, NAMED).map((one) => `${reasonWords(t, one.reason)} ${hours(t, one.ms)}`);
  return (
    <tr class={end ? "step-end" : undefined} data-step={kind} data-ms={ms}>
      <th scope="row">
        {t(`uptime-step-${kind}`)}
        {named.length > 0 && <span class="step-of">{named.join(", ")}{reasons.length > NAMED && ", …"}</span>}
      </th>
      <td class="col-bar">
        <svg width="100%" height="22" aria-hidden="true" focusable="false">
          <line class="step-line" x1="0" x2="0" y1="0" y2="22" />
          <rect class={`step step-${kind}`} x={at(from)} style={{ width: `max(2px, ${at(to - from)})` }} y="3" height="16" />
        </svg>
      </td>
      <td class="num">{end ? "" : "− "}{hours(t, ms)}</td>
      <td class="num">{share(reader, part)}</td>
    </tr>
  );
}
