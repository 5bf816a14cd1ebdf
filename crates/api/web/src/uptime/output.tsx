/** What came out: each amount with how it is known. */
import { useReader, type Reader } from "../context";
import { number } from "../format";
import type { Amount, Output } from "./api";
import { amount } from "./say";

export function OutputOf({ output }: { output: Output }) {
  const reader = useReader();
  const { t, language } = reader;
  const { mass, entered, rejects, energy, target, planned_mass: planned, moisture } = output;
  const rows: [string, Amount | null, string, string][] = [
    ["mass", mass, "kg", "uptime-nobody-counted"], ["entered", entered, "kg", "uptime-nobody-counted"],
    ["rejects", rejects, "kg", "uptime-no-rejects"], ["energy", energy, "kWh", "uptime-no-energy"],
  ];
  return (
    <dl class="output">
      {rows.map(([id, one, unit, none]) => <div key={id}><dt>{t(`uptime-output-${id}`)}</dt>{one ? <Amounted of={one} unit={unit} reader={reader} /> : <dd class="hint">{t(none)}</dd>}</div>)}
      <div>
        <dt>{t("uptime-output-target")}</dt>
        <dd>{target === null ? <span class="hint">{t("uptime-missing-no_target")}</span> : <><b>{number(language, target)}{"\u00a0"}kg</b>{planned && target > 0 && <span class="hint">{t("uptime-of-target", { share: `${number(language, Math.floor((planned.value / target) * 100))}%` })}</span>}</>}</dd>
      </div>
      <div>
        <dt>{t("uptime-output-moisture")}</dt>
        <dd>{moisture === null ? <span class="hint">{t("uptime-no-moisture")}</span> : <><b>{number(language, moisture, 1)}{"\u00a0"}%</b><span class="hint">{t("uptime-moisture-hint")}</span></>}</dd>
      </div>
    </dl>
  );
}

function Amounted({ of, unit, reader }: { of: Amount; unit: string; reader: Reader }) {
  const { value, bounds } = amount(reader, of, unit);
  return <dd><b>{value}</b><span class="tag">{reader.t(`basis-${of.basis}`)}</span><span class="hint">{bounds}</span></dd>;
}
