/** The first start: who comes first and, where there is no configuration either, what site this is. */
import { useEffect, useState } from "preact/hooks";
import { setup, setUp, type FirstAnswers, type SetUp } from "../api";
import { Field, Form, text } from "../components/form";
import { useReader } from "../context";
import { useInside } from "../inside";
import { speak } from "../messages";
import { go, to } from "../route";
import en from "../../../../locale/locales/en/setup.ftl?raw";
import sq from "../../../../locale/locales/sq/setup.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/setup.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/setup.ftl?raw";
import { isLoopback, slug } from "./setup-words";

speak({ en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl });

export default function SetUpView() {
  const { t, language } = useReader();
  const { again } = useInside();
  const [asked, setAsked] = useState<SetUp | null>(null);
  useEffect(() => { setup().then(setAsked, () => { again(); }); }, []);
  if (!asked) return <p class="empty">{t("view-loading")}</p>;
  if (!asked.needed) return <p class="empty">{t("setup-done")}</p>;
  const submit = (typed: FormData) => setUp(answers(typed, asked, language)).then(() => {
    go(to("/"));
    again();
  });
  const code = new URLSearchParams(location.search).get("code") ?? "";
  return (
    <section class="door setup">
      <p>{t("setup-welcome")}</p>
      <Form checked submit={submit} action={t("setup-send")}>
        <Field label={t("setup-code")} name="code" defaultValue={code} autocomplete="one-time-code" spellcheck={false} required />
        <fieldset>
          <legend>{t("setup-who")}</legend>
          <p class="hint">{t("setup-who-words")}</p>
          <Field label={t("setup-name")} name="name" autocomplete="name" required />
          <Field label={t("setup-login")} name="login" autocomplete="username" autocapitalize="none" spellcheck={false} required />
          <Field label={t("setup-password")} name="password" type="password" autocomplete="new-password" hint={t("setup-password-words")} required />
        </fieldset>
        {asked.site && <Site zone={asked.site.zone} />}
        {asked.site && <Press profiles={asked.site.profiles} />}
      </Form>
    </section>
  );
}

function Site({ zone }: { zone: string }) {
  const { t } = useReader();
  const [name, setName] = useState("");
  const [open, setOpen] = useState(true);
  return (
    <fieldset>
      <legend>{t("setup-site")}</legend>
      <Field label={t("setup-site-name")} name="site-name" pointer="/site/name" required onInput={(event) => { setName(event.currentTarget.value); }} />
      <Field
        key={slug(name)} label={t("setup-site-id")} name="site-id" pointer="/site/id" defaultValue={slug(name)}
        hint={t("setup-site-id-words")} autocapitalize="none" spellcheck={false} required
      />
      <Field label={t("setup-site-zone")} name="site-zone" pointer="/site/zone" defaultValue={zone} hint={t("setup-site-zone-words")} spellcheck={false} required />
      <div class="field">
        <label class="check">
          <input type="checkbox" name="open" checked={open} onChange={(event) => { setOpen(event.currentTarget.checked); }} />
          {t("setup-open")}
        </label>
        {/* Who came from another device is told what it means to say no. */}
        {!open && !isLoopback(location.hostname) && <p class="trouble" role="status">{t("setup-open-words")}</p>}
      </div>
    </fieldset>
  );
}

function Press({ profiles }: { profiles: readonly string[] }) {
  const { t } = useReader();
  return (
    <fieldset>
      <legend>{t("setup-press")}</legend>
      <Field label={t("setup-press-name")} name="press-name" pointer="/site/press/name" defaultValue={t("setup-press-1")} required />
      <div class="field" role="radiogroup" aria-labelledby="kind">
        <p id="kind">{t("setup-press-kind")}</p>
        {profiles.map((profile, index) => (
          <label class="check" key={profile}>
            <input type="radio" name="profile" value={profile} defaultChecked={index === 0} required />
            {t(`setup-profile-${profile}`)}
          </label>
        ))}
      </div>
      <p class="hint">{t("setup-press-words")}</p>
    </fieldset>
  );
}

function answers(typed: FormData, asked: SetUp, language: string): FirstAnswers {
  const told = (name: string) => text(typed, name);
  return {
    code: told("code"),
    person: { login: told("login"), name: told("name"), password: told("password"), language },
    site: asked.site ? {
      language, name: told("site-name"), id: told("site-id"), zone: told("site-zone"), open: typed.has("open"),
      press: { name: told("press-name"), profile: told("profile") },
    } : null,
  };
}
