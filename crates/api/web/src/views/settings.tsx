/** Plan, holidays, stops, targets, limits, duty, languages: one draft over all sections, saved as one version. */
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FieldError } from "../api";
import { useReader } from "../context";
import { useInside } from "../inside";
import { problemWords } from "../problems";
import { go, to, usePath } from "../route";
import AlarmsSection from "../settings/alarms";
import { Met, SaveBar } from "../settings/bar";
import { DeskContext, type Desk } from "../settings/desk";
import { shownIn } from "../settings/difference";
import { effective, sectionOf } from "../settings/draft";
import DutySection from "../settings/duty";
import EscalationSection from "../settings/escalation";
import HolidaysSection from "../settings/holidays";
import LanguagesSection from "../settings/languages";
import { Leave } from "../settings/leave";
import LimitsSection from "../settings/limits";
import PlanSection from "../settings/plan";
import { useSettings } from "../settings/state";
import StopsSection from "../settings/stops";
import TargetsSection from "../settings/targets";
import { SECTIONS, type Held, type Section } from "../settings/types";
import VersionsSection from "../settings/versions";
import "../settings/words";
import "../styles/settings.css";
import "../styles/view.css";

const SHOWN: Record<Section, ComponentType> = {
  plan: PlanSection, holidays: HolidaysSection, stops: StopsSection, targets: TargetsSection, limits: LimitsSection, alarms: AlarmsSection,
  duty: DutySection, escalation: EscalationSection, languages: LanguagesSection, versions: VersionsSection,
};

/** The address of a section; the first is the view's own. */
function addressOf(section: Section): string {
  return to(section === "plan" ? "/settings" : `/settings/${section}`);
}

export default function SettingsView() {
  const { t } = useReader();
  const state = useSettings();
  const { presses: seen } = useInside();
  const { path } = usePath();
  const asked = path.split("/")[2] || "plan";
  const section = SECTIONS.find((one) => one === asked);
  const { held, draft, changes, errors, trouble } = state;
  const goal = useGoal(section);
  useEffect(() => { document.querySelector(".sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" }); }, [section, held === null]);
  if (!held) return trouble ? <p class="trouble" role="alert">{problemWords(trouble, t) ?? t("connection-none")}</p> : <p class="empty">{t("view-loading")}</p>;
  const desk: Desk = {
    held, draft, errors, now: effective(draft, held.file), dirty: changes.length > 0, edit: state.edit, change: state.change, take: state.take, renew: state.renew, look: state.look,
    presses: Object.keys(held.profiles),
    names: {
      press: (id) => seen.find((press) => press.id === id)?.name ?? id,
      person: (id) => held.people.find((person) => person.id === id)?.name ?? id,
    },
  };
  const show = (next: Section, found: readonly FieldError[]) => {
    const here = section && found.some(({ pointer }) => isIn(section, pointer)) ? section : next;
    if (here !== section) go(addressOf(here));
    goal(here, found);
  };
  const Content = section && SHOWN[section];
  return (
    <DeskContext.Provider value={desk}>
      <nav class="sections" aria-label={t("settings-sections")}>
        {SECTIONS.map((one) => {
          const wrong = errors.filter(({ pointer }) => sectionOf(pointer) === one).length;
          const touched = changes.some((change) => shownIn(change) === one);
          return (
            <a key={one} href={addressOf(one)} aria-current={one === section ? "page" : undefined}>
              {t(`section-${one}`)}
              {wrong > 0 ? <span class="wrong" role="img" aria-label={t("section-wrong", { n: wrong })}>!</span> : touched && <span class="touched" role="img" aria-label={t("section-changed")}>•</span>}
            </a>
          );
        })}
      </nav>
      <Notes held={held} />
      <Met {...state} show={show} />
      <section class="part settings" aria-labelledby="section-title">
        <h3 id="section-title">{section ? t(`section-${section}`) : t("view-none")}</h3>
        {Content ? <Content /> : <p class="hint">{t("view-none-words")}</p>}
      </section>
      <SaveBar {...state} show={show} />
      <Leave dirty={changes.length > 0} />
    </DeskContext.Provider>
  );
}

/** True if a place has its field in that section: limits have theirs in two. */
function isIn(section: Section, pointer: string): boolean {
  const own = sectionOf(pointer);
  return own === section || (own === "limits" && section === "alarms");
}

/** Goes to the first of the fields that have an error, once their section is there. */
function useGoal(section: Section | undefined): (section: Section, errors: readonly FieldError[]) => void {
  const wanted = useRef<{ section: Section; errors: readonly FieldError[] } | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current.section !== section) return;
    const places = wanted.current.errors.map(({ pointer }) => document.getElementById(pointer)).filter((place) => place !== null);
    const first = places.find((place) => place.closest(".settings")) ?? document.querySelector<HTMLElement>(".settings [aria-invalid]");
    wanted.current = null;
    for (let closed = first?.closest("details"); closed; closed = closed.parentElement?.closest("details")) closed.open = true;
    first?.focus();
    first?.scrollIntoView({ block: "center" });
  });
  return (next, errors) => { wanted.current = { section: next, errors }; };
}

/** What needs a restart, what of a version does not go with the file, and what can't be changed here. */
function Notes({ held }: { held: Held }) {
  const { t, language } = useReader();
  return (
    <>
      {held.errors.length > 0 && (
        <section class="panel" role="alert">
          <p class="trouble">{t("settings-not-held", { version: String(held.version) })}</p>
          <ul>{held.errors.map(({ pointer, texts }) => <li key={pointer + texts.en}>{texts[language]} <code>{pointer}</code></li>)}</ul>
        </section>
      )}
      {held.restart.length > 0 && (
        <section class="panel" role="status">
          <p><strong>{t("settings-restart")}</strong></p>
          <ul>{held.restart.map((texts) => <li key={texts.en}>{texts[language]}</li>)}</ul>
        </section>
      )}
      <p class="hint">{t("settings-words")}</p>
    </>
  );
}
