/** Uptime: a month in figures that say what they do not know. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Awaited } from "../components/list";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { monthName } from "../format";
import { useInside } from "../inside";
import { usePath } from "../route";
import { dayOf } from "../settings/dates";
import "../styles/uptime.css";
import "../styles/view.css";
import { month as ask, type Month, type Period } from "../uptime/api";
import { Patterns } from "../uptime/bar";
import { Calendar } from "../uptime/calendar";
import { Changes } from "../uptime/changes";
import { DayOpen } from "../uptime/day";
import { DONOR, Figures, ISO } from "../uptime/figures";
import { monthAfter, stretchOfMonth } from "../uptime/month";
import { OutputOf } from "../uptime/output";
import { Pareto } from "../uptime/pareto";
import { addressOf, placeOf, type Order, type Place } from "../uptime/place";
import { Tables } from "../uptime/tables";
import { Waterfall } from "../uptime/waterfall";
import "../uptime/words";

const RUNNING_MS = 60_000;
/** A month that is over changes only with late data. */
const OVER_MS = 600_000;
const ORDERS: readonly Order[] = ["time", "count"];

/** What the address asks for, and what changes a part of it. Where one looks closer, no new step back is made. */
function usePlace(): [Place, (part: Partial<Place>) => void] {
  const { moves } = usePath();
  const [place, setPlace] = useState(() => placeOf(location.search));
  useEffect(() => setPlace(placeOf(location.search)), [moves]);
  return [place, (part) => {
    const next = { ...place, ...part };
    setPlace(next);
    history.replaceState(null, "", addressOf(next, location.search));
  }];
}

export default function UptimeView() {
  const { zone, at } = useReader();
  const { now } = useInside();
  const [place, turn] = usePlace();
  // Until the site's zone is known, a day is no certain time.
  if (zone === "") return null;
  const today = dayOf(at(now));
  const month = place.month ?? today.slice(0, 7);
  return (
    <div class="uptime">
      <Patterns />
      <Head place={place} month={month} running={today.slice(0, 7)} />
      <OfMonth key={month} {...{ place, turn, month, today }} />
    </div>
  );
}

function Head({ place, month, running }: { place: Place; month: string; running: string }) {
  const { t, language } = useReader();
  const { presses } = useInside();
  const at = (part: Partial<Place>) => addressOf({ ...place, day: null, ...part }, location.search);
  const to = (months: number) => {
    const other = monthAfter(month, months);
    return at({ month: other === running ? null : other });
  };
  const simulated = presses.some((press) => press.simulated && (place.press === null || press.id === place.press));
  return (
    <header class="uptime-head">
      <nav class="months" aria-label={t("uptime-month")}>
        <a href={to(-1)} rel="prev" aria-label={t("uptime-previous")}>‹</a>
        <h3>{monthName(language, month)}</h3>
        {month < running && <a href={to(1)} rel="next" aria-label={t("uptime-next")}>›</a>}
        {month !== running && <a href={at({ month: null })}>{t("uptime-this-month")}</a>}
      </nav>
      {month === running && <span class="tag">{t("uptime-so-far")}</span>}
      {simulated && <span class="badge">{t("simulated-data")}</span>}
      {presses.length > 1 && (
        <nav class="parts" aria-label={t("presses")}>
          <a href={at({ press: null })} aria-current={place.press === null ? "page" : undefined}>{t("uptime-all-presses")}</a>
          {presses.map(({ id, name }) => <a key={id} href={at({ press: id })} aria-current={place.press === id ? "page" : undefined}>{name}</a>)}
        </nav>
      )}
    </header>
  );
}

interface OfMonthProps {
  place: Place;
  turn: (part: Partial<Place>) => void;
  month: string;
  today: string;
}

function OfMonth({ place, turn, month, today }: OfMonthProps) {
  const { t, zone } = useReader();
  const { now, shut } = useInside();
  const stretch = stretchOfMonth(zone, month);
  const running = today.startsWith(month);
  const everyMs = running ? RUNNING_MS : OVER_MS;
  const asked = { press: place.press, ...stretch };
  const key = `${month} ${place.press}`;
  const begun = stretch.from <= now;
  const { data, trouble } = useFetched<Month | null>([key, begun, shut], everyMs, now, (_, gone) => (begun ? ask(key, asked, gone) : Promise.resolve(null)));
  const told = data?.key === key ? data : null;
  const days = useMemo(() => new Map(told?.days.map((period) => [period.day, period])), [told]);
  if (!begun) return <p class="hint">{t("uptime-not-begun")}</p>;
  const toggle = (day: string) => turn({ day: place.day === day ? null : day });
  const open = place.day === null ? undefined : days.get(place.day);
  const close = () => {
    turn({ day: null });
    document.querySelector<HTMLElement>(`[data-day="${place.day}"]`)?.focus();
  };
  return (
    <>
      <section class="part" aria-labelledby="uptime-days" aria-busy={told === null}>
        <h3 id="uptime-days">{t("uptime-days")}</h3>
        {trouble !== null && <Awaited data={told} trouble={trouble} />}
        <Calendar month={month} days={days} today={today} open={place.day} toggle={toggle}>
          {open && <DayOpen day={open.day} period={open} press={place.press} changes={told?.changes ?? []} everyMs={everyMs} close={close} />}
        </Calendar>
      </section>
      {told?.said && <Told {...{ place, turn, told, running }} said={told.said} />}
      {told?.said && <Tables asked={asked} everyMs={everyMs} table={place.table} choose={(table) => turn({ table })} />}
    </>
  );
}

function Told({ place, turn, told, said, running }: { place: Place; turn: OfMonthProps["turn"]; told: Month; said: Period; running: boolean }) {
  const { t } = useReader();
  const raw = place.raw ? told.raw : undefined;
  // Where people said nothing that counts otherwise, one picture says both.
  const other = raw && JSON.stringify(raw.reasons) !== JSON.stringify(said.reasons) ? raw : undefined;
  const soFar = running && <> <span class="tag">{t("uptime-so-far")}</span></>;
  const figures = { period: said, raw, press: place.press, changes: told.changes };
  return (
    <>
      <section class="part" aria-labelledby="uptime-figures">
        <h3 id="uptime-figures">{t("uptime-figures")}{soFar}</h3>
        <label class="tick"><input type="checkbox" checked={place.raw} onChange={(event) => turn({ raw: event.currentTarget.checked })} /> {t("uptime-raw")}</label>
        {raw && <p class="hint" role="status">{t(other ? "uptime-raw-differs" : "uptime-raw-same")}</p>}
        <Figures ids={DONOR} {...figures} />
        <Changes changes={told.changes} />
      </section>
      <section class="part" aria-labelledby="uptime-iso">
        <h3 id="uptime-iso">{t("uptime-iso")}{soFar}</h3>
        <Figures ids={ISO} {...figures} />
      </section>
      <section class="part" aria-labelledby="uptime-output">
        <h3 id="uptime-output">{t("uptime-output")}{soFar}</h3>
        <OutputOf output={said.output} />
      </section>
      <section class="part" aria-labelledby="uptime-losses">
        <h3 id="uptime-losses">{t("uptime-losses")}{soFar}</h3>
        {said.planned_ms === 0 ? <p class="hint">{t("uptime-missing-not_planned")}</p> : (
          <div class="beside">
            <Waterfall period={said} caption={t(other ? "uptime-by-people" : "uptime-waterfall")} />
            {other && <Waterfall period={other} caption={t("uptime-by-machine")} />}
          </div>
        )}
      </section>
      <section class="part" aria-labelledby="uptime-reasons">
        <h3 id="uptime-reasons">{t("uptime-reasons")}{soFar}</h3>
        <p class="switches">{ORDERS.map((order) => <button key={order} type="button" class="plain" aria-pressed={place.order === order} onClick={() => turn({ order })}>{t(`uptime-order-${order}`)}</button>)}</p>
        <div class="beside">
          <div>{other && <h4>{t("uptime-by-people")}</h4>}<Pareto reasons={said.reasons} order={place.order} label={t("uptime-reasons")} /></div>
          {other && <div><h4>{t("uptime-by-machine")}</h4><Pareto reasons={other.reasons} order={place.order} label={t("uptime-by-machine")} /></div>}
        </div>
      </section>
    </>
  );
}
