/** The door: a person logs in, a tablet or a wall shows its code. */
import { useEffect, useState } from "preact/hooks";
import { askedIn, askIn, logIn, type Pairing } from "../api";
import { useReader } from "../context";
import { time } from "../format";
import { Field, Form, refusal, text } from "./form";

/** How often a device asks whether it was let in. */
const POLL_MS = 2_000;

export function LogIn({ reason, entered }: { reason: string | null; entered: () => void }) {
  const { t } = useReader();
  const submit = (typed: FormData) => logIn(text(typed, "login"), text(typed, "password")).then(entered);
  return (
    <section class="door" aria-labelledby="door-title">
      <h2 id="door-title">{t("log-in-title")}</h2>
      {reason && <p role="alert">{reason}</p>}
      <Form checked submit={submit} action={t("log-in-enter")}>
        <Field name="login" label={t("log-in-name")} autocomplete="username" autocapitalize="none" spellcheck={false} required />
        <Field name="password" label={t("log-in-password")} type="password" autocomplete="current-password" required />
      </Form>
      <Device entered={entered} />
    </section>
  );
}

function Device({ entered }: { entered: () => void }) {
  const { t, at } = useReader();
  const [asked, setAsked] = useState<Pairing | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
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
    askIn().then(setAsked, (error: unknown) => { setTrouble(refusal(error, t)); });
  };
  if (asked?.code) {
    return (
      <div class="pairing" role="status">
        <p>{t("pairing-code")}</p>
        <p class="code">{asked.code}</p>
        <QrCode code={asked.code} />
        <p class="quiet">{t("pairing-waiting", { time: time(at(asked.until ?? 0)) })}</p>
      </div>
    );
  }
  return (
    <div class="pairing">
      {asked?.state === "refused" && <p role="alert">{t("pairing-refused")}</p>}
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      <button type="button" class="plain" onClick={ask}>{t("pairing-ask")}</button>
    </div>
  );
}

/** The way to let this device in, for a phone's camera: nothing to be typed there. */
function QrCode({ code }: { code: string }) {
  const { t } = useReader();
  const [drawn, setDrawn] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    import("../qr").then(({ doorOf, qr }) => { if (!gone) setDrawn(qr(doorOf(code, location.origin))); }, () => undefined);
    return () => { gone = true; };
  }, [code]);
  if (!drawn) return null;
  // Four units of white around it, or cameras don't find it.
  const side = drawn.size + 8;
  return (
    <>
      <p>{t("pairing-qr")}</p>
      <svg class="qr" viewBox={`-4 -4 ${side} ${side}`} role="img" aria-label={t("pairing-qr-label", { code })}>
        <path d={drawn.path} />
      </svg>
    </>
  );
}
