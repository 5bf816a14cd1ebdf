/** How a device comes to trust the plant's own certificate authority. Nothing here needs a secure connection. */
import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "../api";
import type { components } from "../api.gen";
import { useReader } from "../context";
import { longDate } from "../format";
import { speak } from "../messages";
import { problemWords } from "../problems";
import "../styles/trust.css";
import en from "../../../../locale/locales/en/trust.ftl?raw";
import sq from "../../../../locale/locales/sq/trust.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/trust.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/trust.ftl?raw";

type Told = components["schemas"]["TrustDto"];

export const TRUST = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(TRUST);

const SYSTEMS = ["android", "iphone", "windows", "firefox"] as const;
const STEPS = [1, 2, 3] as const;
/** So many pairs of digits are compared at a glance. */
const GROUP = 4;

/** `AB:CD:…` in groups that an eye can hold. */
export function groups(fingerprint: string): string[] {
  const pairs = fingerprint.split(":");
  return Array.from({ length: Math.ceil(pairs.length / GROUP) }, (_, i) => pairs.slice(i * GROUP, (i + 1) * GROUP).join(" "));
}

export default function Trust() {
  const { t } = useReader();
  const [told, setTold] = useState<Told | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    get<Told>("/api/v1/trust", gone.signal).then(setTold, (error: unknown) => {
      if (gone.signal.aborted) return;
      const kind = error instanceof Problem ? error.trouble : "unreachable";
      setTrouble(kind.endsWith("/not-found") ? t("trust-none") : problemWords(kind, t) ?? t("connection-none"));
    });
    return () => { gone.abort(); };
  }, []);
  if (trouble !== null) return <p class="hint" role="alert">{trouble}</p>;
  return told ? <HowTo told={told} /> : <p class="empty">{t("view-loading")}</p>;
}

function HowTo({ told }: { told: Told }) {
  const { language, t, at } = useReader();
  const day = at(told.until);
  return (
    <div class="trust">
      <p>{t("trust-why")}</p>
      <section aria-labelledby="fingerprint">
        <h3 id="fingerprint">{t("trust-fingerprint")}</h3>
        <p class="trust-warning"><strong>{t("trust-compare")}</strong></p>
        <ol class="fingerprint" aria-label={t("trust-fingerprint")}>{groups(told.fingerprint).map((group) => <li key={group}>{group}</li>)}</ol>
        <p class="hint">{t("trust-console")}</p>
        <p><a class="trust-download" href="/trust/ca.crt" download="ca.crt">{t("trust-download")}</a></p>
        <p class="hint">{t("trust-until", { day: longDate(language, day) })}</p>
      </section>
      <div class="trust-systems">{SYSTEMS.map((system) => (
        <section key={system} aria-labelledby={`trust-${system}`}>
          <h3 id={`trust-${system}`}>{t(`trust-${system}`)}</h3>
          <ol>{STEPS.map((step) => <li key={step}>{t(`trust-${system}-${step}`)}</li>)}</ol>
        </section>
      ))}</div>
      <p>{t("trust-then")} <a href={told.https}>{told.https}</a></p>
    </div>
  );
}
