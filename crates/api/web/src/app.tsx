/** The floor. */
import { useEffect, useState } from "preact/hooks";
import { Card } from "./components/card";
import { PipelineHealth } from "./components/pipeline";
import { LanguageContext } from "./context";
import { LANGUAGES, longDate, moment, timeWithSeconds, type Language } from "./format";
import type { Live } from "./live";
import { OWN_NAMES, translator } from "./messages";
import { initial, remember } from "./remember";

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
  const t = translator(language);
  const { model, lostSince, dropped } = live.view;
  const now = live.now();
  const title = model.site?.name ? `${model.site.name} · ${t("title")}` : t("title");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const simulated = model.site?.simulated || model.presses.some((press) => press.simulated);
  const clock = new Date(now);
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#presses">{t("skip-to-presses")}</a>
      {lostSince !== null && (
        <p class="lost" role="alert">
          {t(dropped ? "connection-dropped" : "connection-lost", { time: moment(language, new Date(lostSince), clock) })}
        </p>
      )}
      <header class="top">
        <h1>{model.site?.name ?? t("title")}</h1>
        {simulated && <p class="badge" title={t("simulated-hint")}>{t("simulated-data")}</p>}
        <p class="clock" title={t("clock-zone")}>
          <time dateTime={clock.toISOString()}>{timeWithSeconds(clock)}</time> <span>{longDate(language, clock)}</span>
        </p>
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
      </header>
      <main id="presses" tabIndex={-1} aria-label={t("presses")}>
        {!model.site && <p class="empty">{t("loading")}</p>}
        {model.site && model.presses.length === 0 && <p class="empty">{t("no-presses")}</p>}
        <div class="floor">{model.presses.map((press) => (
          // Where the whole site is simulated, the badge above says so once.
          <Card key={press.id} press={press} now={now} badge={press.simulated && !model.site?.simulated} />
        ))}</div>
        {model.pipeline && <PipelineHealth pipeline={model.pipeline} now={now} />}
      </main>
    </LanguageContext.Provider>
  );
}
