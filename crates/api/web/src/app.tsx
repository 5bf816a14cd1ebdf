/** The floor. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Card } from "./components/card";
import { Clock } from "./components/clock";
import { LogIn } from "./components/login";
import { Me, useMe } from "./components/me";
import { PipelineHealth } from "./components/pipeline";
import { Summary } from "./components/summary";
import { reader, ReaderContext, type Reader } from "./context";
import { LANGUAGES, moment, type Language } from "./format";
import type { Live, View } from "./live";
import { OWN_NAMES } from "./messages";
import { problemWords } from "./problems";
import { initial, remember } from "./remember";
import { historyShare } from "./sentences";

/** The problem of who must say who they are. */
const LOG_IN = "/api/v1/problems/log-in";

export function App({ live }: { live: Live }) {
  const [language, setLanguage] = useState<Language>(initial);
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
  const { model } = live.view;
  const { site, presses, pipeline } = model;
  const zone = site?.zone ?? "";
  const who = useMemo(() => reader(language, zone), [language, zone]);
  const { t } = who;
  const now = live.now();
  const title = site?.name ? `${site.name} · ${t("title")}` : t("title");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const simulated = site?.simulated || presses.some((press) => press.simulated);
  const lost = lostWords(who, live.view, now);
  const importing = historyShare(pipeline) !== null;
  const shut = live.view.trouble === LOG_IN;
  const me = useMe(shut, site !== null);
  const moved = () => { live.again(); };
  return (
    <ReaderContext.Provider value={who}>
      <a class="skip" href="#presses">{t("skip-to-presses")}</a>
      {lost && !shut && <p class="lost" role="alert">{lost}</p>}
      <header class="top">
        <h1>{site?.name ?? t("title")}</h1>
        {simulated && <p class="badge" title={t("simulated-hint")}>{t("simulated-data")}</p>}
        {site && <Clock now={now} />}
        {me?.who === "person" && <Me me={me} gone={moved} />}
        <nav aria-label={t("language")}>
          {LANGUAGES.map((choice) => (
            <button
              key={choice} type="button" lang={choice} aria-pressed={choice === language}
              onClick={() => { remember(choice); setLanguage(choice); }}
            >
              {OWN_NAMES[choice]}
            </button>
          ))}
        </nav>
        <Summary pipeline={pipeline} now={now} />
      </header>
      <main id="presses" tabIndex={-1} aria-label={t("presses")}>
        {shut && <LogIn entered={moved} />}
        {!site && !lost && <p class="empty">{t("loading")}</p>}
        {site && presses.length === 0 && <p class="empty">{t("no-presses")}</p>}
        <div hidden={shut} class={`floor floor-${Math.min(presses.length, 9)}`}>{presses.map((press) => (
          <div class="cell" key={press.id}>
            {/* Where the whole site is simulated, the badge above says so once. */}
            <Card press={press} now={now} badge={press.simulated && !site?.simulated} importing={importing} />
          </div>
        ))}</div>
        {pipeline && !shut && <PipelineHealth pipeline={pipeline} now={now} />}
      </main>
      {site?.footnote && <footer class="footnote">{site.footnote}</footer>}
    </ReaderContext.Provider>
  );
}

/** Why nothing new comes, if that is so. */
function lostWords({ language, t, at }: Reader, { trouble, lostSince }: View, now: number): string | null {
  if (trouble === null) return null;
  const time = lostSince === null ? "" : moment(language, at(lostSince), at(now));
  if (trouble === "dropped") return t("connection-dropped", { time });
  return problemWords(trouble, t) ?? (lostSince === null ? t("connection-none") : t("connection-lost", { time }));
}
