/** Shifts, and the week that follows from them. */
import { useState } from "preact/hooks";
import { useReader } from "../context";
import { shortDate } from "../format";
import { useInside } from "../inside";
import { civilDay, clock, dayOf, later, length, minutes, monday, wall } from "./dates";
import { useDesk } from "./desk";
import { get, type Path } from "./draft";
import { Days, Entry, Line, Presses, Time, useDraftLike } from "./fields";
import { Entries } from "./list";
import { fillOf, Key, Week } from "./picture";
import { DAYS, type Shift } from "./types";
import { alike, worked, type Bar } from "./week";
import { hoursWords, weeklyWords } from "./words";

const FRESH: Shift = { name: "", days: ["mon", "tue", "wed", "thu", "fri"], from: "06:00", to: "14:00" };

export default function PlanSection() {
  const { t } = useReader();
  return (
    <>
      <p class="hint">{t("plan-words")}</p>
      <Picture />
      <Entries<Shift>
        path={["plan", "shift"]} none={t("plan-none")} add={t("plan-add")} fresh={() => FRESH}
        each={(shift, path, open) => <ShiftEntry key={path.join()} shift={shift} path={path} open={open} />}
      />
    </>
  );
}

function ShiftEntry({ shift, path, open }: { shift: Shift; path: Path; open: boolean }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <Entry path={path} open={open} title={shift.name || t("plan-unnamed")} words={weeklyWords(reader, shift)}>
      <Line path={[...path, "name"]} label={t("entry-name")} />
      <Days path={[...path, "days"]} />
      <Times path={path} />
      <Breaks path={[...path, "breaks"]} />
      <Valid path={path} />
      <Presses path={[...path, "presses"]} />
    </Entry>
  );
}

/** From when to when; that it ends on the next day is said. */
export function Times({ path }: { path: Path }) {
  const { t } = useReader();
  const { draftLike } = useDraftLike();
  const [from, to] = ["from", "to"].map((key) => minutes(String(get(draftLike, [...path, key]) ?? "")));
  const over = typeof from === "number" && typeof to === "number" && to <= from && length(from, to) > 0;
  return (
    <div class="pair">
      <Time path={[...path, "from"]} label={t("entry-from")} />
      <Time path={[...path, "to"]} label={t("entry-to")} end hint={over ? t("entry-next-day") : undefined} />
    </div>
  );
}

export function Valid({ path }: { path: Path }) {
  const { t } = useReader();
  return (
    <div class="pair">
      <Line path={[...path, "valid_from"]} label={t("entry-valid-from")} type="date" optional />
      <Line path={[...path, "valid_to"]} label={t("entry-valid-to")} type="date" optional hint={t("entry-valid-hint")} />
    </div>
  );
}

function Breaks({ path }: { path: Path }) {
  const { t } = useReader();
  const { draftLike, edit } = useDraftLike();
  const list = (get(draftLike, path) ?? []) as readonly unknown[];
  return (
    <fieldset class="field breaks">
      <legend>{t("plan-breaks")}</legend>
      {list.map((_, i) => (
        <div class="pair" key={i}>
          <Time path={[...path, i, "from"]} label={t("entry-from")} />
          <Time path={[...path, i, "to"]} label={t("entry-to")} end />
          <button type="button" class="plain" aria-label={`${t("entry-remove")}: ${t("plan-break", { n: i + 1 })}`} onClick={() => { edit(list.length > 1 ? [...path, i] : path, undefined); }}>{t("entry-remove")}</button>
        </div>
      ))}
      <p class="actions"><button type="button" class="plain" onClick={() => { edit([...path, list.length], { from: "10:00", to: "10:30" }); }}>{t("plan-add-break")}</button></p>
    </fieldset>
  );
}

/** The week that is shown, and a way to another. */
export function useWeek() {
  const { now } = useInside();
  const { at } = useReader();
  const [week, setWeek] = useState(() => monday(dayOf(at(now))));
  return { week, setWeek };
}

export function WeekChoice({ week, setWeek }: { week: string; setWeek: (week: string) => void }) {
  const { t, language } = useReader();
  return (
    <div class="week-choice">
      <button type="button" class="plain" aria-label={t("week-before")} onClick={() => { setWeek(later(week, -7)); }}>‹</button>
      <strong aria-live="polite">{t("week-of", { day: shortDate(language, civilDay(week)) })}</strong>
      <button type="button" class="plain" aria-label={t("week-after")} onClick={() => { setWeek(later(week, 7)); }}>›</button>
    </div>
  );
}

/** Days of the month of a week. */
export function daysOf(week: string): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((n) => new Date(wall(later(week, n)) ?? 0).getUTCDate());
}

function Picture() {
  const reader = useReader();
  const { t } = reader;
  const { now, presses, names } = useDesk();
  const { week, setWeek } = useWeek();
  const shifts = now.plan.shift ?? [];
  if (shifts.length === 0) return null;
  const groups = alike(shifts, presses, week);
  const fill = (bar: Bar) => (bar.pause ? "pause" : bar.clash ? "clash" : fillOf(bar.shift));
  const words = (bar: Bar) => `${t(`day-${DAYS[bar.day]}`)} ${clock(bar.from)}–${clock(bar.to)} ${bar.pause ? t("week-break") : (shifts[bar.shift]?.name ?? "")}`;
  return (
    <div class="part pictures">
      <WeekChoice {...{ week, setWeek }} />
      <div class="weeks">
        {groups.map(({ presses: of, bars }) => {
          const title = groups.length > 1 || of.length === 1 ? of.map(names.press).join(", ") : t("week-title");
          const used = [...new Set(bars.map(({ shift }) => shift))].sort((a, b) => a - b);
          return (
            <figure key={of.join()}>
              <figcaption><strong>{title}</strong> · {t("week-hours", { hours: hoursWords(reader, worked(bars)) })}</figcaption>
              <Week label={title} numbers={daysOf(week)} pieces={bars.map((bar) => ({ ...bar, fill: fill(bar), words: words(bar) }))} />
              <Key
                entries={[
                  ...used.map((n) => [fillOf(n), shifts[n]?.name ?? ""] as const), ...(bars.some(({ pause }) => pause) ? [["pause", t("week-break")] as const] : []),
                  ...(bars.some(({ clash }) => clash) ? [["clash", t("week-clash")] as const] : []),
                ]}
              />
            </figure>
          );
        })}
      </div>
    </div>
  );
}
