/** The page: its header, the door, and the view that the address names. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { LOG_IN, SET_UP, type Session } from "./api";
import { usePhrases } from "./alarms/phrases";
import { AlarmCounts } from "./components/alarms";
import { Clock } from "./components/clock";
import { CrewPlace } from "./components/crew";
import { Languages } from "./components/languages";
import { LoadedView } from "./components/loaded";
import { LogIn } from "./components/login";
import { Me } from "./components/me";
import { Menu } from "./components/menu";
import { Summary } from "./components/summary";
import { reader, ReaderContext, useReader, type Reader } from "./context";
import { moment, type Language } from "./format";
import { allowed, InsideContext, isShared, useSession, type Inside } from "./inside";
import type { Live, View } from "./live";
import { problemWords } from "./problems";
import { initial, remember } from "./remember";
import { to, usePath, viewAt, type ViewEntry } from "./route";
import { Floor } from "./views/floor";

export function App({ live }: { live: Live }) {
  const [language, setLanguage] = useState<Language>(initial);
  const [reason, setReason] = useState<string | null>(null);
  useRedraw(live);
  const { path, moves } = usePath();
  const first = live.view.trouble === SET_UP;
  const view = viewAt(first ? "/setup" : path);
  const { site, presses, pipeline, alarms } = live.view.model;
  const zone = site?.zone ?? "";
  const who = useMemo(() => reader(language, zone), [language, zone]);
  const { t } = who;
  const now = live.now();
  const name = view?.path === "/" ? null : t(view?.name ?? "view-none");
  const title = [name, site?.name, t("title")].filter(Boolean).join(" · ");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who went somewhere by keyboard, or listens to the page, is where they went.
    if (moves > 0) (main.current?.querySelector<HTMLElement>(".view-name") ?? main.current)?.focus({ preventScroll: true });
  }, [moves]);
  const simulated = site?.simulated || presses.some((press) => press.simulated);
  const lost = lostWords(who, live.view, now);
  const shut = live.view.trouble === LOG_IN;
  const { me, last } = useSession(shut, live.view.openings);
  // Behind a shut door the presses are not there, and what was chosen of them must not go.
  const seen = useRef({ presses, alarms, alerts: false });
  if (site) seen.current = { presses, alarms, alerts: site.alerts };
  usePhrases(language, alarms.length > 0 || view?.path === "/alarms");
  const again = (words?: string) => {
    setReason(words ?? null);
    live.again();
  };
  const door = shut && view?.may !== "anybody";
  return (
    <ReaderContext.Provider value={who}>
      <a class="skip" href="#presses">{t(name === null ? "skip-to-presses" : "skip-to-content")}</a>
      {lost && !shut && !first && <p class="lost" role="alert">{lost}</p>}
      <header class="top">
        <h1>{site?.name ?? t("title")}</h1>
        {simulated && <p class="badge" title={t("simulated-hint")}>{t("simulated-data")}</p>}
        {site && <Clock now={now} />}
        {site?.alerts && <AlarmCounts alarms={alarms} />}
        {!shut && me?.who === "person" && <Me me={me} path={view?.path} />}
        {!shut && me && isShared(me) && <CrewPlace now={now} />}
        <Languages choose={(choice) => { remember(choice); setLanguage(choice); }} />
        {!shut && <Menu me={me} path={view?.path} />}
        <Summary pipeline={pipeline} now={now} />
      </header>
      <main id="presses" ref={main} tabIndex={-1} aria-label={name ?? t("presses")}>
        {door && <LogIn reason={reason ?? (last?.who === "person" ? t("log-in-again") : null)} entered={() => { again(); }} />}
        {!door && name !== null && <h2 class="view-name" tabIndex={-1}>{name}</h2>}
        {!door && view?.path === "/" && (site ? <Floor model={live.view.model} now={now} people={me?.people ?? false} call={allowed(me, "call")} /> : !lost && <p class="empty">{t("loading")}</p>)}
        {view?.load && <div class="view" hidden={door}><Elsewhere view={view} me={last ?? me} {...seen.current} {...{ shut, now, again }} /></div>}
        {!door && !view && <p class="hint">{t("view-none-words")} <ToFloor /></p>}
      </main>
      {site?.footnote && <footer class="footnote">{site.footnote}</footer>}
    </ReaderContext.Provider>
  );
}

/** A view other than the floor. It stays as it is while its reader must log in anew. */
function Elsewhere({ view, me, ...rest }: { view: ViewEntry; me: Session | null } & Omit<Inside, "me">) {
  const { t } = useReader();
  if (!me) return <p class="empty">{t("view-loading")}</p>;
  if (!allowed(me, view.may)) return <p class="hint">{t("problem-may-not")} <ToFloor /></p>;
  return <InsideContext.Provider value={{ me, ...rest }}><LoadedView key={`${view.path} ${me.id}`} view={view} /></InsideContext.Provider>;
}

function ToFloor() {
  return <a href={to("/")}>{useReader().t("view-to-floor")}</a>;
}

/** Draws anew with what comes, and once a second. */
function useRedraw(live: Live) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = () => redraw((n) => n + 1);
    const stop = live.subscribe(again);
    const tick = window.setInterval(again, 1_000);
    return () => {
      stop();
      window.clearInterval(tick);
    };
  }, [live]);
}

/** Why nothing new comes, if that is so. */
function lostWords({ language, t, at }: Reader, { trouble, lostSince }: View, now: number): string | null {
  if (trouble === null) return null;
  const time = lostSince === null ? "" : moment(language, at(lostSince), at(now));
  if (trouble === "dropped") return t("connection-dropped", { time });
  return problemWords(trouble, t) ?? (lostSince === null ? t("connection-none") : t("connection-lost", { time }));
}
