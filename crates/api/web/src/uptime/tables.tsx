/** The month by press, shift or week: one line each. */
import { useState } from "preact/hooks";
import { Awaited } from "../components/list";
import { useReader, type Reader } from "../context";
import { useFetched } from "../fetched";
import { hours } from "../figures/duration";
import { Interval } from "../figures/amount";
import { number, shortDate } from "../format";
import { useInside } from "../inside";
import { civilDay } from "../settings/dates";
import { kpis, type Asked, type Kpis, type Period } from "./api";
import { TABLES, type Table } from "./place";
import { amount, beside, bounds, said } from "./say";

/** So many lines at first: a month of three presses has hundreds of shifts. */
const LINES = 31;

interface Props {
  asked: Asked;
  everyMs: number;
  table: Table;
  choose: (table: Table) => void;
}

export function Tables({ asked, everyMs, table, choose }: Props) {
  const { t } = useReader();
  const { now, shut } = useInside();
  const about = [asked.press, asked.from, asked.to, table].join(" ");
  const { data, trouble } = useFetched<Kpis & { about: string }>([about, shut], everyMs, now, (_, gone) =>
    kpis(asked, table, gone).then((answer) => ({ ...answer, about })));
  const told = data?.about === about ? data : null;
  return (
    <section class="part" aria-labelledby="uptime-tables">
      <h3 id="uptime-tables">{t("uptime-tables")}</h3>
      <p class="switches">{TABLES.map((one) => <button key={one} type="button" class="plain" aria-pressed={one === table} onClick={() => choose(one)}>{t(`uptime-by-${one}`)}</button>)}</p>
      <Awaited data={told} trouble={trouble} />
      {told && <Lines key={about} periods={table === "press" ? told.periods : [...told.periods].reverse()} caption={t(`uptime-by-${table}`)} />}
    </section>
  );
}

export function Lines({ periods, caption }: { periods: readonly Period[]; caption: string }) {
  const { t, language } = useReader();
  const [all, setAll] = useState(false);
  if (periods.length === 0) return <p class="hint">{t("uptime-lines-none")}</p>;
  const shown = all ? periods : periods.slice(0, LINES);
  return (
    <>
      <table class="lines">
        <caption class="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{caption}</th><th scope="col" class="col-bar">{t("kpi-uptime")}</th><th scope="col" class="num">{t("uptime-ran-of-planned")}</th>
            <th scope="col" class="num">kg</th><th scope="col" class="num">{t("uptime-stops")}</th><th scope="col">{t("kpi-coverage")}</th>
          </tr>
        </thead>
        <tbody>{shown.map((period) => <Line key={`${period.press} ${period.shift} ${period.from}`} period={period} />)}</tbody>
      </table>
      {shown.length < periods.length && <p><button type="button" class="plain" onClick={() => setAll(true)}>{t("uptime-lines-more", { count: number(language, periods.length) })}</button></p>}
    </>
  );
}

function Line({ period }: { period: Period }) {
  const reader = useReader();
  const { t, language } = reader;
  const { presses } = useInside();
  const uptime = period.figures["uptime"];
  const { mass } = period.output;
  return (
    <tr>
      <th scope="row">{nameOf(reader, period, presses)}</th>
      <td class="col-bar">
        {uptime && uptime.value === null && <span class="hint">{said(reader, "uptime", uptime)}</span>}
        {uptime && uptime.value !== null && <div class="line-uptime"><b>{said(reader, "uptime", uptime)}</b><Interval of={uptime} /><span class="hint">{bounds(reader, uptime)}</span></div>}
      </td>
      <td class="num" data-name={t("uptime-ran-of-planned")}>{hours(t, period.ran_ms)} / {hours(t, period.planned_ms)}</td>
      <td class="num" data-name="kg">{mass ? <>{number(language, mass.value)} <span class="hint">{t(`basis-${mass.basis}`)}</span><span class="heard"> {amount(reader, mass, "kg").bounds}</span></> : <span class="hint">{t("uptime-nobody-counted")}</span>}</td>
      <td class="num" data-name={t("uptime-stops")}>{number(language, period.stops)}</td>
      <td data-name={t("kpi-coverage")}>{beside(reader, period).map((words, i) => <span key={words} class={i > 0 ? "tag" : undefined}>{words} </span>)}</td>
    </tr>
  );
}

function nameOf({ t, language, at }: Reader, { press, shift, day, from, to }: Period, presses: readonly { id: string; name: string }[]): string {
  const name = press === null ? null : (presses.find(({ id }) => id === press)?.name ?? press);
  if (shift !== null) return [shortDate(language, civilDay(day)), t("uptime-shift", { shift }), name].filter(Boolean).join(", ");
  if (name !== null) return name;
  return `${shortDate(language, at(from))} – ${shortDate(language, at(to - 1))}`;
}
