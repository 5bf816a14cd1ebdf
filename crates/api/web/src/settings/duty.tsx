/** Who is called: each week, and others for a while. */
import { useReader } from "../context";
import { useInside } from "../inside";
import { daysOff, usePlan } from "./calendar";
import { clock, dayOf, later } from "./dates";
import { useDesk } from "./desk";
import { get, type Path } from "./draft";
import { Days, Entry, Line, useDraftLike, Why } from "./fields";
import { Entries } from "./list";
import { fillOf, Key, Week } from "./picture";
import { daysOf, Times, useWeek, Valid, WeekChoice } from "./plan";
import { DAYS, type Swap, type Turn } from "./types";
import { planned, watches } from "./week";
import { momentWords, weeklyWords } from "./words";

export default function DutySection() {
  const reader = useReader();
  const { t, at } = reader;
  const { now: server } = useInside();
  const { names } = useDesk();
  const called = (people: readonly string[]) => people.map(names.person).join(", ") || t("duty-nobody");
  const day = later(dayOf(at(server)), 1);
  return (
    <>
      <p class="hint">{t("duty-words")}</p>
      <Picture />
      <section class="part">
        <h3>{t("duty-rota")}</h3>
        <Entries<Turn>
          path={["duty", "rota"]} none={t("duty-none")} add={t("duty-add")} fresh={() => ({ days: [...DAYS], from: "06:00", to: "18:00", people: [] })}
          each={(turn, path, open) => (
            <Entry key={path.join()} path={path} open={open} title={called(turn.people)} words={weeklyWords(reader, turn)}>
              <Days path={[...path, "days"]} />
              <Times path={path} />
              <People path={[...path, "people"]} />
              <Valid path={path} />
            </Entry>
          )}
        />
      </section>
      <section class="part">
        <h3>{t("duty-swaps")}</h3>
        <p class="hint">{t("duty-swaps-words")}</p>
        <Entries<Swap>
          path={["duty", "swap"]} none={t("duty-swaps-none")} add={t("duty-swap-add")} fresh={() => ({ from: `${day}T06:00`, to: `${day}T18:00`, people: [] })}
          each={(swap, path, open) => (
            <Entry key={path.join()} path={path} open={open} title={called(swap.people)} words={`${momentWords(reader, swap.from)} – ${momentWords(reader, swap.to)}`}>
              <div class="pair wide">
                <Line path={[...path, "from"]} label={t("entry-from")} type="datetime-local" />
                <Line path={[...path, "to"]} label={t("entry-to")} type="datetime-local" />
              </div>
              <People path={[...path, "people"]} />
            </Entry>
          )}
        />
      </section>
    </>
  );
}

/** People in the order in which they are called. */
function People({ path }: { path: Path }) {
  const { t } = useReader();
  const { held, names } = useDesk();
  const { draftLike, edit } = useDraftLike();
  const chosen = (get(draftLike, path) ?? []) as readonly string[];
  const rest = held.people.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset class="field">
      <legend>{t("duty-people")}</legend>
      <ol class="people">
        {chosen.map((id, i) => (
          <li key={id}>
            <span>{names.person(id)} <Why path={[...path, i]} /></span>
            <button type="button" class="plain" aria-label={`${t("entry-remove")}: ${names.person(id)}`} onClick={() => { edit(path, chosen.filter((one) => one !== id)); }}>{t("entry-remove")}</button>
          </li>
        ))}
      </ol>
      <select aria-label={t("duty-person-add")} value="" onChange={(event) => { edit(path, [...chosen, event.currentTarget.value]); }}>
        <option value="">{t("duty-person-add")}</option>
        {rest.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      <Why path={path} />
    </fieldset>
  );
}

function Picture() {
  const { t } = useReader();
  const { now, presses, names } = useDesk();
  const { week, setWeek } = useWeek();
  const known = usePlan(later(week, -1), later(week, 8));
  const off = daysOff(known, now.plan);
  const bars = presses.flatMap((press) => planned(now.plan.shift ?? [], press, week, off));
  const list = watches(now.duty, bars, week);
  if (list.length === 0) return null;
  const firsts = [...new Set(list.flatMap(({ people }) => people.slice(0, 1)))];
  const holes = list.filter(({ people }) => people.length === 0).length;
  const called = (people: readonly string[]) => people.map(names.person).join(", ") || t("duty-hole");
  return (
    <div class="part pictures">
      <WeekChoice {...{ week, setWeek }} />
      <p role="status" class={holes > 0 ? "counts counts-late" : "counts"}>{holes > 0 ? t("duty-holes", { n: holes }) : t("duty-no-holes")}</p>
      <figure>
        <Week
          label={t("duty-week")} numbers={daysOf(week)}
          pieces={list.map(({ day, from, to, people }) => ({
            day, from, to, fill: people.length === 0 ? "hole" : fillOf(firsts.indexOf(people[0] ?? "")),
            words: `${t(`day-${DAYS[day]}`)} ${clock(from)}–${clock(to)} ${called(people)}`,
          }))}
        />
        <Key entries={[...firsts.map((id, i) => [fillOf(i), names.person(id)] as const), ...(holes > 0 ? [["hole", t("duty-hole")] as const] : [])]} />
      </figure>
    </div>
  );
}
