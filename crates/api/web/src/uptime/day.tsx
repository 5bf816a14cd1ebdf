/** What opens of a day: its figures, its shifts, and the way to its stops. */
import { useEffect, useId, useRef } from "preact/hooks";
import { Awaited } from "../components/list";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { longDate } from "../format";
import { useInside } from "../inside";
import { civilDay, later } from "../settings/dates";
import { kpis, type Asked, type Kpis, type Period, type PlanChange } from "./api";
import { DayBar, Key } from "./bar";
import { DONOR, Figures } from "./figures";
import { stretchOfDay } from "./month";
import { OutputOf } from "./output";
import { beside } from "./say";
import { split, wholeMs } from "./split";
import { Lines } from "./tables";

interface Props {
  day: string;
  period: Period;
  press: string | null;
  changes: readonly PlanChange[];
  everyMs: number;
  close: () => void;
}

export function DayOpen({ day, period, press, changes, everyMs, close }: Props) {
  const reader = useReader();
  const { t, language, zone } = reader;
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const { now, shut } = useInside();
  const stretch = stretchOfDay(zone, day);
  // The last shift may reach far into the next day: it is told whole.
  const asked: Asked = { press, from: stretch.from, to: stretchOfDay(zone, later(day, 1)).to };
  const about = [press, day].join(" ");
  const { data, trouble } = useFetched<Kpis & { about: string }>([about, shut], everyMs, now, (_, gone) =>
    kpis(asked, "shift", gone).then((answer) => ({ ...answer, about })));
  const told = data?.about === about ? data : null;
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, [day]);
  const leave = (event: KeyboardEvent) => { if (event.key === "Escape") close(); };
  const shares = split(period);
  return (
    <section class="day-open" ref={box} tabIndex={-1} aria-labelledby={heading} onKeyDown={leave}>
      <header>
        <h4 id={heading}>{longDate(language, civilDay(day))}</h4>
        <span class="figure-notes">{beside(reader, period).map((words, i) => <span key={words} class={i > 0 ? "tag" : undefined}>{words}</span>)}</span>
        <button type="button" class="plain" onClick={close}>{t("uptime-close")}</button>
      </header>
      <DayBar shares={shares} whole={wholeMs(period, stretch)} height={22} />
      <Key shares={shares} />
      <Figures ids={DONOR} period={period} raw={undefined} press={press} changes={changes} level={5} />
      <h5>{t("uptime-shifts-of-day")}</h5>
      <Awaited data={told} trouble={trouble} />
      {told && <Lines periods={told.periods.filter((shift) => shift.day === day)} caption={t("uptime-by-shift")} />}
      <h5>{t("uptime-output")}</h5>
      <OutputOf output={period.output} />
      <p><a class="to-stops" href={stopsOf(day, press)}>{t("uptime-to-stops")}</a></p>
    </section>
  );
}

/** The stops of that day. A language that stands in the address stays there. */
function stopsOf(day: string, press: string | null): string {
  const lang = new URLSearchParams(location.search).get("lang");
  return `/stops?${new URLSearchParams({ day, ...(press !== null && { press }), ...(lang !== null && { lang }) })}`;
}
