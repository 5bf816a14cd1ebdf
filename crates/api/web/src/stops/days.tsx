/** Which days are seen, and of which press. */
import { useId } from "preact/hooks";
import { useReader } from "../context";
import { longDate, shortDate } from "../format";
import { useInside } from "../inside";
import { civilDay, dayOf, later, wall } from "../settings/dates";
import { address } from "./address";
import type { Asked, Told } from "./api";

const WEEK = 7;

export function Days({ asked, told, set }: { asked: Asked; told: Told | null; set: (asked: Asked) => void }) {
  const { t, language, at } = useReader();
  const { presses, now } = useInside();
  const [dayId, pressId] = [useId(), useId()];
  const today = dayOf(at(now));
  const day = told?.day ?? asked.day ?? today;
  const last = told?.last ?? asked.last ?? day;
  const length = Math.round(((wall(last) ?? 0) - (wall(day) ?? 0)) / 86_400_000) + 1;
  const moved = (days: number) => ({ ...asked, day: later(day, days), last: later(last, days) });
  const link = (words: string, next: Asked, current = false) => (
    <a href={address(next, location.search)} aria-current={current ? "page" : undefined} onClick={(event) => { event.preventDefault(); set(next); }}>{words}</a>
  );
  const span = day === last ? longDate(language, civilDay(day)) : `${shortDate(language, civilDay(day))} – ${shortDate(language, civilDay(last))}`;
  return (
    <div class="days-shown">
      <nav class="parts" aria-label={t("stops-day")}>
        {link(`‹ ${t("stops-earlier")}`, moved(-length))}
        {last < today && link(`${t("stops-later")} ›`, moved(length))}
        {link(t("stops-today"), { ...asked, day: null, last: null }, asked.day === null)}
        {length === 1 ? link(t("stops-week"), { ...asked, day: later(last, 1 - WEEK), last }) : link(t("stops-one-day"), { ...asked, day: last, last: null })}
      </nav>
      <p class="field">
        <label for={dayId}>{t("stops-day")}</label>
        <input
          id={dayId} type="date" max={today} value={last}
          onChange={(event) => { if (wall(event.currentTarget.value) !== null) set({ ...asked, day: event.currentTarget.value, last: null }); }}
        />
      </p>
      {presses.length > 1 && (
        <p class="field">
          <label for={pressId}>{t("stops-press")}</label>
          <select id={pressId} value={asked.press ?? ""} onChange={(event) => set({ ...asked, press: event.currentTarget.value || null })}>
            <option value="">{t("stops-all")}</option>
            {presses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </p>
      )}
      <h3 class="days-words">{span}</h3>
    </div>
  );
}
