/** Figures, each with its bounds and what must be said beside it; each can be asked how it comes about. */
import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { Interval } from "../figures/amount";
import type { Figure, FigureName, Period, PlanChange } from "./api";
import { Derived } from "./derivation";
import { beside, bounds, differ, inUnit, missing, roundAbove, said } from "./say";

/** Those that donors ask for. */
export const DONOR: readonly FigureName[] = ["uptime", "uptime_observed", "uptime_upper", "coverage", "uptime_with_grid", "technical_availability"];
/** Those of ISO 22400-2, and what is pressed and used. */
export const ISO: readonly FigureName[] = [
  "availability", "effectiveness", "quality", "oee", "utilization", "technical_efficiency", "scrap_ratio", "corrective_maintenance_ratio",
  "mtbf", "mttr", "throughput", "specific_energy",
];
/** What is not of planned time: how much of that is known says nothing of it. */
const COUNTED: readonly FigureName[] = ["quality", "scrap_ratio", "specific_energy"];

interface Props {
  ids: readonly FigureName[];
  /** With what people said. */
  period: Period;
  /** By the machine alone, if that is to be seen, too. */
  raw: Period | undefined;
  /** The press that the figures are of; `null`: of all. */
  press: string | null;
  changes: readonly PlanChange[];
  /** The heading's level. */
  level?: 4 | 5;
}

export function Figures({ ids, period, raw, press, changes, level = 4 }: Props) {
  const [open, setOpen] = useState<FigureName | null>(null);
  const [from, to] = [period.from, period.to];
  return (
    <ul class="figures">
      {ids.map((id) => {
        const figure = period.figures[id];
        return figure && (
          <Fragment key={id}>
            <li class={`figure-card ${open === id ? "figure-open" : ""}`} data-figure={id}>
              <Ask id={id} level={level} open={open === id} toggle={() => setOpen(open === id ? null : id)} />
              <Value id={id} figure={figure} period={period} other={raw?.figures[id]} />
            </li>
            {open === id && <li class="figure-derived"><Derived id={id} asked={{ press, from, to, raw: raw !== undefined }} changes={changes} close={() => setOpen(null)} /></li>}
          </Fragment>
        );
      })}
    </ul>
  );
}

function Ask({ id, level, open, toggle }: { id: FigureName; level: 4 | 5; open: boolean; toggle: () => void }) {
  const { t } = useReader();
  const button = <button type="button" aria-expanded={open} onClick={toggle}>{t(`kpi-${id}`)}<span class="go" aria-hidden="true">{open ? "▾" : "›"}</span></button>;
  return level === 4 ? <h4>{button}</h4> : <h5>{button}</h5>;
}

function Value({ id, figure, period, other }: { id: FigureName; figure: Figure; period: Period; other: Figure | undefined }) {
  const reader = useReader();
  const { t } = reader;
  const two = differ(reader, id, figure, other);
  const greatest = Math.max(...[figure, other].flatMap((one) => [one?.value ?? 0, one?.high ?? 0]));
  const most = figure.unit === "1" && greatest <= 1 ? 1 : roundAbove(greatest);
  const notes = COUNTED.includes(id) || id === "coverage" ? beside(reader, period).slice(1) : beside(reader, period);
  return (
    <>
      <One id={id} figure={figure} most={most} words={two ? t("uptime-by-people") : null} />
      {two && other && <One id={id} figure={other} most={most} words={t("uptime-by-machine")} />}
      {figure.value !== null && notes.length > 0 && <Notes words={notes} />}
      <p class="figure-says">{t(`kpi-says-${id}`)}</p>
    </>
  );
}

function One({ id, figure, most, words }: { id: FigureName; figure: Figure; most: number; words: string | null }) {
  const reader = useReader();
  if (figure.value === null) return <p class="figure-missing">{words && <span class="figure-whose">{words}: </span>}{figure.missing ? missing(reader, figure.missing, id) : said(reader, id, figure)}</p>;
  const known = figure.low !== null || figure.high !== null;
  return (
    <div class="figure-one">
      <p><span class="figure-value">{said(reader, id, figure)}</span>{words && <span class="figure-whose"> {words}</span>}</p>
      {known && <Interval of={figure} most={most} />}
      {known && <p class="scale-ends" aria-hidden="true"><span>0</span><span>{inUnit(reader, figure.unit, most)}</span></p>}
      <p class="figure-bounds">{bounds(reader, figure)}</p>
    </div>
  );
}

function Notes({ words }: { words: readonly ComponentChildren[] }) {
  return <p class="figure-notes">{words.map((one, i) => <span key={i} class={i > 0 ? "tag" : undefined}>{one}</span>)}</p>;
}
