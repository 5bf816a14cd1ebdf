/** The month as a calendar of days; each opens beneath its week. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useReader, type Reader } from "../context";
import { Interval } from "../figures/amount";
import { longDate, number } from "../format";
import { civilDay } from "../settings/dates";
import type { Period } from "./api";
import { DayBar, Key } from "./bar";
import { stretchOfDay, weeksOf } from "./month";
import { beside, bounds, said, share } from "./say";
import { KINDS, split, wholeMs } from "./split";

interface Props {
  month: string;
  days: ReadonlyMap<string, Period>;
  today: string;
  open: string | null;
  toggle: (day: string) => void;
  /** What opens of a day. */
  children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function Calendar({ month, days, today, open, toggle, children }: Props) {
  const { t } = useReader();
  const box = useRef<HTMLDivElement>(null);
  const steer = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const all = [...(box.current?.querySelectorAll<HTMLButtonElement>("button.day") ?? [])];
    const at = all.findIndex((button) => button === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[at + step]?.focus();
  };
  return (
    <div class="calendar" ref={box} onKeyDown={steer}>
      <ol class="weekdays" aria-hidden="true">{[0, 1, 2, 3, 4, 5, 6].map((n) => <li key={n}>{t(`uptime-weekday-${n}`)}</li>)}</ol>
      <ol class="weeks">
        {weeksOf(month).map((week, n) => (
          <li key={n}>
            <ol class="week">
              {week.map((day, place) => day === null ? <li key={place} class="no-day" aria-hidden="true" /> : (
                <li key={place}>
                  {day <= today && days.has(day)
                    ? <Day day={day} weekday={place} period={days.get(day)!} today={day === today} open={open === day} toggle={() => toggle(day)} />
                    : <Empty day={day} weekday={place} words={t(day > today ? "uptime-to-come" : "uptime-awaited")} />}
                </li>
              ))}
            </ol>
            {open !== null && week.includes(open) && days.has(open) && <div id={`day-${open}`}>{children}</div>}
          </li>
        ))}
      </ol>
      <Key shares={KINDS} />
      <p class="hint screen-only">{t("uptime-calendar-hint")}</p>
    </div>
  );
}

function Name({ day, weekday, children }: { day: string; weekday: number; children?: ComponentChildren }) {
  const { t } = useReader();
  return <span class="day-name"><b>{civilDay(day).day}</b> <span class="day-of-week">{t(`uptime-weekday-${weekday}`)}</span>{children}</span>;
}

/** A day of which nothing is there. */
function Empty({ day, weekday, words }: { day: string; weekday: number; words: string }) {
  const { language } = useReader();
  return <div class="day day-empty"><Name day={day} weekday={weekday} /><span class="day-note">{words}</span><span class="heard">{longDate(language, civilDay(day))}</span></div>;
}

function Day({ day, weekday, period, today, open, toggle }: { day: string; weekday: number; period: Period; today: boolean; open: boolean; toggle: () => void }) {
  const reader = useReader();
  const { t, zone } = reader;
  const uptime = period.figures["uptime"];
  return (
    <button type="button" class="day" data-day={day} aria-expanded={open} aria-controls={open ? `day-${day}` : undefined} aria-label={sentence(reader, day, period, today)} onClick={toggle}>
      <Name day={day} weekday={weekday}>{today && <span class="tag">{t("uptime-so-far")}</span>}</Name>
      <DayBar shares={split(period)} whole={wholeMs(period, stretchOfDay(zone, day))} />
      {uptime?.value === null || uptime === undefined ? <span class="day-note">{t("uptime-missing-not_planned")}</span> : (
        <>
          <span class="day-value">{share(reader, uptime.value)}</span>
          <Interval of={uptime} />
          <span class="day-note">
            {beside(reader, period).map((words, i) => <span key={words} class={i > 0 ? "tag" : undefined}>{words}</span>)}
          </span>
        </>
      )}
    </button>
  );
}

/** All of it for those who hear it. */
function sentence(reader: Reader, day: string, period: Period, today: boolean): string {
  const { t, language } = reader;
  const uptime = period.figures["uptime"];
  const date = longDate(language, civilDay(day));
  const words = [today ? `${date}, ${t("uptime-so-far")}` : date];
  if (uptime) words.push(`${t("kpi-uptime")}: ${said(reader, "uptime", uptime)}`);
  if (uptime && uptime.value !== null) words.push(bounds(reader, uptime), ...beside(reader, period), t("uptime-stops-of", { n: period.stops, count: number(language, period.stops) }));
  return words.filter(Boolean).join("; ");
}
