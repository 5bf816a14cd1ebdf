/** The first start: who comes first and, where there is no configuration either, what site this is. */
import { useEffect, useState } from "preact/hooks";
import { Problem, setup, setUp, type FieldError, type FirstAnswers, type SetUp, type Trouble } from "../api";
import { useReader } from "../context";
import { useInside } from "../inside";
import { speak } from "../messages";
import { problemWords } from "../problems";
import { go, to } from "../route";
import en from "../../../../locale/locales/en/setup.ftl?raw";
import sq from "../../../../locale/locales/sq/setup.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/setup.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/setup.ftl?raw";
import { isLoopback, slug } from "./setup-words";

speak({ en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl });

export default function SetUpView() {
  const { t } = useReader();
  const { again } = useInside();
  const [asked, setAsked] = useState<SetUp | null>(null);
  useEffect(() => { setup().then(setAsked, () => { again(); }); }, []);
  if (!asked) return <p class="empty">{t("view-loading")}</p>;
  if (!asked.needed) return <p class="empty">{t("setup-done")}</p>;
  return <Form asked={asked} />;
}

function Form({ asked }: { asked: SetUp }) {
  const { t, language } = useReader();
  const { again } = useInside();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const [site, setSite] = useState("");
  const why = (pointer: string) => errors.filter((error) => error.pointer === pointer).map((error) => error.texts[language]).join(" ");
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    setErrors([]);
    setUp(answers(new FormData(event.currentTarget as HTMLFormElement), asked, language)).then(
      () => {
        go(to("/"));
        again();
      },
      (error: unknown) => {
        setBusy(false);
        setTrouble(error instanceof Problem ? error.trouble : "unreachable");
        setErrors(error instanceof Problem ? error.errors : []);
      },
    );
  };
  const words = trouble === "unreachable" ? t("connection-none") : problemWords(trouble, t);
  const code = new URLSearchParams(location.search).get("code") ?? "";
  return (
    <section class="door setup">
      <p>{t("setup-welcome")}</p>
      <form onSubmit={send}>
        <Field label={t("setup-code")} name="code" value={code} autocomplete="one-time-code" />
        <fieldset>
          <legend>{t("setup-who")}</legend>
          <p class="quiet">{t("setup-who-words")}</p>
          <Field label={t("setup-name")} name="name" autocomplete="name" />
          <Field label={t("setup-login")} name="login" autocomplete="username" />
          <Field label={t("setup-password")} name="password" secret autocomplete="new-password" hint={t("setup-password-words")} />
        </fieldset>
        {asked.site && (
          <>
            <fieldset>
              <legend>{t("setup-site")}</legend>
              <Field label={t("setup-site-name")} name="site-name" why={why("/site/name")} typed={setSite} />
              <Field label={t("setup-site-id")} name="site-id" key={slug(site)} value={slug(site)} hint={t("setup-site-id-words")} why={why("/site/id")} />
              <Field label={t("setup-site-zone")} name="site-zone" value={asked.site.zone} hint={t("setup-site-zone-words")} why={why("/site/zone")} />
              <Open />
            </fieldset>
            <fieldset>
              <legend>{t("setup-press")}</legend>
              <Field label={t("setup-press-name")} name="press-name" value={t("setup-press-1")} why={why("/site/press/name")} />
              <Kinds profiles={asked.site.profiles} />
              <p class="quiet">{t("setup-press-words")}</p>
            </fieldset>
          </>
        )}
        {words && <p class="trouble" role="alert">{words}</p>}
        <button type="submit" disabled={busy}>{t(busy ? "setup-busy" : "setup-send")}</button>
      </form>
    </section>
  );
}

interface FieldProps {
  label: string;
  name: string;
  value?: string;
  /** It is not shown. */
  secret?: boolean;
  autocomplete?: string;
  hint?: string;
  /** Why it can't be as it is. */
  why?: string;
  typed?: (text: string) => void;
}

function Field({ label, name, value = "", secret = false, autocomplete = "off", hint, why, typed }: FieldProps) {
  const [text, setText] = useState(value);
  const told = [hint && `${name}-hint`, why && `${name}-why`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name} name={name} {...(secret ? { type: "password" } : { type: "text" })} value={text} autocomplete={autocomplete} autocapitalize="none" spellcheck={false} required
        aria-invalid={why ? true : undefined} aria-describedby={told || undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          typed?.(event.currentTarget.value);
        }}
      />
      {hint && <p class="quiet" id={`${name}-hint`}>{hint}</p>}
      {why && <p class="trouble" id={`${name}-why`} role="alert">{why}</p>}
    </div>
  );
}

/** Whether other devices open the page; who came from one is told what it means to say no. */
function Open() {
  const { t } = useReader();
  const [open, setOpen] = useState(true);
  return (
    <div class="field">
      <label class="check">
        <input type="checkbox" name="open" checked={open} onChange={(event) => { setOpen(event.currentTarget.checked); }} />
        {t("setup-open")}
      </label>
      {!open && !isLoopback(location.hostname) && <p class="trouble" role="status">{t("setup-open-words")}</p>}
    </div>
  );
}

function Kinds({ profiles }: { profiles: readonly string[] }) {
  const { t } = useReader();
  return (
    <div class="field" role="radiogroup" aria-labelledby="kind">
      <p id="kind">{t("setup-press-kind")}</p>
      {profiles.map((profile, index) => (
        <label class="check" key={profile}>
          <input type="radio" name="profile" value={profile} defaultChecked={index === 0} required />
          {t(`setup-profile-${profile}`)}
        </label>
      ))}
    </div>
  );
}

function answers(form: FormData, asked: SetUp, language: string): FirstAnswers {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    code: text("code"),
    person: { login: text("login"), name: text("name"), password: text("password"), language },
    site: asked.site ? {
      language, name: text("site-name"), id: text("site-id"), zone: text("site-zone"), open: form.has("open"),
      press: { name: text("press-name"), profile: text("profile") },
    } : null,
  };
}
