/** Who is told of an alarm, and who next if nobody acknowledges it. */
import { useState } from "preact/hooks";
import { Panel } from "../components/panel";
import { useReader } from "../context";
import { ContactForm } from "../people/contact";
import { durationMs } from "./counting";
import { useDesk } from "./desk";
import { get, pointerOf, same, type Path } from "./draft";
import { Entry, Figure, Toggles, useDraftLike, Why } from "./fields";
import { choices, concerned, minutesWritten, reaches } from "./ladder";
import { Entries } from "./list";
import { LADDERS, type Ladder, type Step, type Who } from "./types";
import { afterWords, waysWords, whomWords } from "./words";

const MINUTE_MS = 60_000;

export default function EscalationSection() {
  const { t } = useReader();
  const { held } = useDesk();
  return (
    <>
      <p class="hint">{t("escalation-words")}</p>
      {held.ways === null && <p class="counts counts-late">{t("told-no-alerter")}</p>}
      {LADDERS.map((ladder) => <LadderPart key={ladder} ladder={ladder} />)}
      <Reach />
    </>
  );
}

function LadderPart({ ladder }: { ladder: Ladder }) {
  const reader = useReader();
  const { t } = reader;
  const { now, held, names, edit } = useDesk();
  const path: Path = ["escalation", ladder];
  const steps = now.escalation[ladder] ?? [];
  const standard = held.file.escalation?.[ladder];
  const last = durationMs(steps.at(-1)?.after ?? "0s") ?? 0;
  const none = ladder === "p3" && steps.length === 0 ? t("escalation-p3-none") : t("escalation-none");
  return (
    <section class="part" aria-labelledby={`ladder-${ladder}`}>
      <h3 id={`ladder-${ladder}`}>{t(`escalation-${ladder}`)}</h3>
      {steps.length > 0 && <Timeline steps={steps} />}
      <Why path={path} />
      <Entries<Step>
        path={path} none={none} add={t("escalation-add")} fresh={() => ({ after: minutesWritten(steps.length === 0 ? 0 : last / MINUTE_MS + 5), whom: "duty1", ways: ["own"] })}
        each={(step, at, open) => (
          <Entry
            key={at.join()} path={at} open={open} title={`${afterWords(reader, step.after)}: ${whomWords(reader, step.whom, names)}`}
            words={waysWords(reader, step.ways)}
          >
            <After path={[...at, "after"]} />
            <Whom path={[...at, "whom"]} />
            <Ways path={[...at, "ways"]} />
          </Entry>
        )}
      />
      {!same(steps, standard ?? []) && (
        <p class="actions"><button type="button" class="plain" aria-label={`${t("escalation-standard")}: ${t(`escalation-${ladder}`)}`} onClick={() => { edit(path, standard ?? undefined); }}>{t("escalation-standard")}</button></p>
      )}
    </section>
  );
}

/** The ladder as a line through time: the longer the wait, the longer the way. */
function Timeline({ steps }: { steps: readonly Step[] }) {
  const reader = useReader();
  const { t } = reader;
  const { held, now, names } = useDesk();
  let before = 0;
  return (
    <ol class="ladder">
      {steps.map((step, i) => {
        const ms = durationMs(step.after) ?? before;
        const wait = Math.max(0, ms - before);
        before = Math.max(before, ms);
        const met = reaches(step, held, now.duty);
        return (
          <li key={i} class={met ? undefined : "unmet"} style={{ "--wait": `${wait === 0 ? 0 : 0.6 + Math.min(Math.sqrt(wait / MINUTE_MS) * 0.5, 3)}rem` }}>
            <strong>{afterWords(reader, step.after)}</strong>
            <span>{whomWords(reader, step.whom, names)} <span class="hint">{waysWords(reader, step.ways)}</span>
              {!met && <span class="wrong"> ! {t("escalation-unmet")}</span>}</span>
          </li>
        );
      })}
    </ol>
  );
}

function After({ path }: { path: Path }) {
  const { t } = useReader();
  const { draftLike, edit } = useDraftLike();
  const value = get(draftLike, path);
  const ms = typeof value === "string" ? durationMs(value) : null;
  return (
    <Figure
      path={path} label={t("escalation-minutes")} value={ms === null ? value : ms / MINUTE_MS}
      set={(minutes) => { edit(path, typeof minutes === "number" ? minutesWritten(minutes) : (minutes ?? "")); }}
    />
  );
}

function Whom({ path }: { path: Path }) {
  const { t } = useReader();
  const { held, names } = useDesk();
  const { draftLike, edit } = useDraftLike();
  const value = String(get(draftLike, path) ?? "");
  const id = pointerOf(path);
  const people = held.people.map(({ id }) => id);
  const gone = !["duty1", "duty2", "manager", ...people].includes(value);
  return (
    <div class="field">
      <label for={id}>{t("escalation-whom")}</label>
      <select id={id} value={value} onChange={(event) => { edit(path, event.currentTarget.value); }}>
        {["duty1", "duty2", "manager"].map((whom) => <option key={whom} value={whom}>{t(`whom-${whom}`)}</option>)}
        {people.map((person) => <option key={person} value={person}>{names.person(person)}</option>)}
        {gone && <option value={value}>{value}</option>}
      </select>
      <Why path={path} />
    </div>
  );
}

function Ways({ path }: { path: Path }) {
  const { t } = useReader();
  const { held } = useDesk();
  const { draftLike, edit } = useDraftLike();
  const chosen = (get(draftLike, path) ?? []) as readonly string[];
  const options = choices(held.ways ?? null, chosen).map((way) => [way, t(`told-way-${way}`)] as const);
  return <Toggles path={path} legend={t("escalation-ways")} options={options} chosen={chosen} set={(ways) => { edit(path, ways); }} />;
}

/** Those whom the ladders mean, and by which ways they are reached. */
function Reach() {
  const reader = useReader();
  const { t } = reader;
  const { held, now, look } = useDesk();
  const [opened, setOpened] = useState<string | null>(null);
  const people = concerned(now.escalation, held, now.duty);
  const ways = (who: Who) => who.ways.filter((way) => held.ways === null || held.ways.includes(way));
  return (
    <section class="part" aria-labelledby="reach">
      <h3 id="reach">{t("reach")}</h3>
      <p class="hint">{t(people.length === 0 ? "reach-nobody" : "reach-words")}</p>
      <ul class="days">
        {people.map((who) => (
          <li key={who.id}>
            <div><strong>{who.name}</strong> {ways(who).length > 0 ? <span class="hint">{waysWords(reader, ways(who))}</span> : <span class="wrong">! {t("reach-none")}</span>}</div>
            <button type="button" class="plain" aria-expanded={opened === who.id} aria-label={`${t("person-contact")}: ${who.name}`} onClick={() => { setOpened(opened === who.id ? null : who.id); }}>{t("person-contact")}</button>
            {opened === who.id && (
              <Panel title={`${t("person-contact")}: ${who.name}`}><ContactForm person={who.id} changed={look} cancel={() => { setOpened(null); }} /></Panel>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
