/** The door: a person logs in, a tablet or a wall shows its code. */
import { useEffect, useState } from "preact/hooks";
import { askedIn, askIn, logIn, Problem, type Pairing, type Trouble } from "../api";
import { useReader } from "../context";
import { time } from "../format";
import { problemWords } from "../problems";

/** How often a device asks whether it was let in. */
const POLL_MS = 2_000;

export function LogIn({ reason, entered }: { reason: string | null; entered: () => void }) {
  const { t } = useReader();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    logIn(String(form.get("login")), String(form.get("password"))).then(entered, (error: unknown) => {
      setBusy(false);
      setTrouble(error instanceof Problem ? error.trouble : "unreachable");
    });
  };
  const words = trouble === "unreachable" ? t("connection-none") : problemWords(trouble, t);
  return (
    <section class="door" aria-labelledby="door-title">
      <h2 id="door-title">{t("log-in-title")}</h2>
      {reason && <p role="alert">{reason}</p>}
      <form onSubmit={enter}>
        <label>
          {t("log-in-name")}
          <input name="login" autocomplete="username" autocapitalize="none" spellcheck={false} required />
        </label>
        <label>
          {t("log-in-password")}
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        {words && <p class="trouble" role="alert">{words}</p>}
        <button type="submit" disabled={busy}>{t("log-in-enter")}</button>
      </form>
      <Device entered={entered} />
    </section>
  );
}

function Device({ entered }: { entered: () => void }) {
  const { t, at } = useReader();
  const [asked, setAsked] = useState<Pairing | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const waits = asked?.state === "waiting";
  useEffect(() => {
    if (!waits) return;
    const timer = window.setInterval(() => {
      askedIn().then(
        ({ state }) => {
          if (state === "allowed") entered();
          // A code that is over is as if nobody had asked.
          else if (state !== "waiting") setAsked(state === "refused" ? { state } : null);
        },
        () => undefined,
      );
    }, POLL_MS);
    return () => { window.clearInterval(timer); };
  }, [waits]);
  const ask = () => {
    askIn().then(setAsked, (error: unknown) => { setTrouble(error instanceof Problem ? error.trouble : "unreachable"); });
  };
  if (asked?.code) {
    return (
      <div class="pairing" role="status">
        <p>{t("pairing-code")}</p>
        <p class="code">{asked.code}</p>
        <p class="quiet">{t("pairing-waiting", { time: time(at(asked.until ?? 0)) })}</p>
      </div>
    );
  }
  return (
    <div class="pairing">
      {asked?.state === "refused" && <p role="alert">{t("pairing-refused")}</p>}
      {trouble && <p class="trouble" role="alert">{problemWords(trouble, t) ?? t("connection-none")}</p>}
      <button type="button" class="plain" onClick={ask}>{t("pairing-ask")}</button>
    </div>
  );
}
