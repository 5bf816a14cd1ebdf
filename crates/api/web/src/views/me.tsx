/** What is one's own: name and role, password, PIN, the way out. */
import { useState } from "preact/hooks";
import { logOut } from "../api";
import { Field, Form, text } from "../components/form";
import { usePressWords } from "../components/presses";
import { useReader } from "../context";
import { useInside } from "../inside";
import { changeOwnPassword, setOwnPin } from "../people/api";
import { ContactForm } from "../people/contact";
import { PinForm } from "../people/person";
import "../people/words";
import { to } from "../route";
import "../styles/view.css";

export default function Me() {
  const { t } = useReader();
  const { me } = useInside();
  const pressWords = usePressWords();
  // Nothing of what was shown or typed stays.
  const out = () => { void logOut().finally(() => { location.assign(to("/")); }); };
  return (
    <>
      <section class="part">
        <dl class="facts">
          <div><dt>{t("field-name")}</dt><dd>{me.name}</dd></div>
          <div><dt>{t("field-role")}</dt><dd>{t(`role-${me.role ?? "viewer"}`)}</dd></div>
          <div><dt>{t("presses")}</dt><dd>{pressWords(me.presses)}</dd></div>
        </dl>
        <p><a href={to("/trust")}>{t("view-trust")}</a></p>
        <p class="actions"><button type="button" class="plain" onClick={out}>{t("log-out")}</button></p>
      </section>
      <section class="part" aria-labelledby="own-phone">
        <h3 id="own-phone">{t("me-phone")}</h3>
        <p class="hint">{t("me-phone-words")}</p>
        <ContactForm person={null} />
      </section>
      <OwnPassword />
      {(me.role === "operator" || me.role === "technician") && <OwnPin />}
    </>
  );
}

function OwnPassword() {
  const { t } = useReader();
  const { again } = useInside();
  const submit = (typed: FormData) =>
    changeOwnPassword(text(typed, "old"), text(typed, "password")).then(() => { again(t("me-password-changed")); });
  return (
    <section class="part" aria-labelledby="own-password">
      <h3 id="own-password">{t("me-password")}</h3>
      <Form submit={submit} action={t("me-password")} instead={{ "problem-wrong-log-in": "me-password-wrong" }}>
        <Field name="old" type="password" label={t("me-password-old")} autocomplete="current-password" />
        <Field name="password" type="password" label={t("me-password-new")} hint={t("me-password-hint")} autocomplete="new-password" />
      </Form>
    </section>
  );
}

/** Those who work at the presses can be chosen at a shared tablet. */
function OwnPin() {
  const { t } = useReader();
  const { me } = useInside();
  const [said, setSaid] = useState("");
  const set = (pin: string | null) => setOwnPin(pin).then(() => { setSaid(t(pin === null ? "pin-taken-back" : "pin-kept")); });
  return (
    <section class="part" aria-labelledby="own-pin">
      <h3 id="own-pin">{t("me-pin")}</h3>
      <p class="hint">{t(me.pin ? "me-pin-set" : "me-pin-none")}</p>
      <PinForm set={set} hint={t("me-pin-hint")}><span role="status">{said}</span></PinForm>
    </section>
  );
}
