/** The calendar: whose holidays, days added to them, days on which people work all the same. */
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { usePlan, useYear } from "./calendar";
import { weekday } from "./dates";
import { useDesk } from "./desk";
import { Entry, Line, Why } from "./fields";
import { Entries } from "./list";
import { DAYS, type Holiday, type PlanOfDays } from "./types";
import { dayWords } from "./words";

/** The calendar is known to the end of this year. */
const LAST_YEAR = 2030;

export default function HolidaysSection() {
  const reader = useReader();
  const { t } = reader;
  const { now, edit } = useDesk();
  const calendar = now.plan.holidays ?? "none";
  return (
    <>
      <fieldset class="field">
        <legend>{t("holidays-calendar")}</legend>
        {["kosovo", "none"].map((one) => (
          <label class="tick" key={one}>
            <input type="radio" name="calendar" checked={calendar === one} onChange={() => { edit(["plan", "holidays"], one); }} /> {t(`calendar-${one}`)}
          </label>
        ))}
        <Why path={["plan", "holidays"]} />
      </fieldset>
      <YearList />
      <section class="part">
        <h3>{t("holidays-own")}</h3>
        <p class="hint">{t("holidays-own-words")}</p>
        <Entries<Holiday>
          path={["plan", "holiday"]} none={t("holidays-own-none")} add={t("holidays-add")} fresh={() => ({ day: "" })}
          each={(holiday, path, open) => (
            <Entry key={path.join()} path={path} open={open} title={holiday.day ? dayWords(reader, holiday.day) : t("holidays-new")} words={holiday.name ?? ""}>
              <Line path={[...path, "day"]} label={t("entry-day")} type="date" />
              <Line path={[...path, "name"]} label={t("entry-name")} optional />
            </Entry>
          )}
        />
      </section>
      <Workdays />
    </>
  );
}

/** The year as it holds, in the reader's language. */
function YearList() {
  const reader = useReader();
  const { t } = reader;
  const { now, held } = useDesk();
  const first = useYear();
  const [year, setYear] = useState(first);
  const known = usePlan(`${year}-01-01`, `${year + 1}-01-01`);
  const saved = (held.settings.plan ?? held.file.plan)?.holidays ?? "none";
  const calendar = now.plan.holidays ?? "none";
  return (
    <section class="part" aria-busy={known === null}>
      <div class="week-choice">
        <button type="button" class="plain" aria-label={t("year-before")} aria-disabled={year <= first} onClick={() => { setYear(Math.max(first, year - 1)); }}>‹</button>
        <h3 aria-live="polite">{t("holidays-year", { year: String(year) })}</h3>
        <button type="button" class="plain" aria-label={t("year-after")} aria-disabled={year >= LAST_YEAR} onClick={() => { setYear(Math.min(LAST_YEAR, year + 1)); }}>›</button>
      </div>
      {saved !== calendar && <p class="hint">{t("holidays-after-saving")}</p>}
      {known?.holidays.length === 0 && <p class="hint">{t("holidays-none")}</p>}
      <ul class="days">{known?.holidays.map((holiday) => <HolidayLine key={holiday.day} holiday={holiday} />)}</ul>
    </section>
  );
}

function HolidayLine({ holiday }: { holiday: PlanOfDays["holidays"][number] }) {
  const reader = useReader();
  const { t, language } = reader;
  const { now, edit } = useDesk();
  const worked = now.plan.workdays?.includes(holiday.day) ?? false;
  const own = now.plan.holiday?.some(({ day }) => day === holiday.day) ?? false;
  const name = holiday.name[language];
  return (
    <li class={worked ? "day-worked" : undefined}>
      <div>
        <strong>{dayWords(reader, holiday.day)}</strong> <span class="hint">{t(`day-${DAYS[weekday(holiday.day) ?? 0]}`)}</span>{" "}
        {name}{holiday.of !== holiday.day && <> <span class="hint">{t("holidays-of", { day: dayWords(reader, holiday.of) })}</span></>}
        {holiday.expected && <> <span class="badge">{t("holidays-expected")}</span></>}
        {worked && <> <span class="badge">{t("holidays-worked")}</span></>}
      </div>
      {!own && !worked && (
        <button type="button" class="plain" aria-label={`${t("holidays-work")}: ${dayWords(reader, holiday.day)}`} onClick={() => { edit(["plan", "workdays"], [...(now.plan.workdays ?? []), holiday.day].sort()); }}>{t("holidays-work")}</button>
      )}
    </li>
  );
}

function Workdays() {
  const reader = useReader();
  const { t } = reader;
  const { now, edit } = useDesk();
  const list = now.plan.workdays ?? [];
  return (
    <section class="part">
      <h3>{t("workdays")}</h3>
      <p class="hint">{list.length > 0 ? t("workdays-words") : t("workdays-none")}</p>
      <ul class="days">
        {list.map((day, i) => (
          <li key={day}>
            <div><strong>{dayWords(reader, day)}</strong> <span class="hint">{t(`day-${DAYS[weekday(day) ?? 0]}`)}</span> <Why path={["plan", "workdays", i]} /></div>
            <button type="button" class="plain" aria-label={`${t("entry-remove")}: ${dayWords(reader, day)}`} onClick={() => { edit(["plan", "workdays", i], undefined); }}>{t("entry-remove")}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
