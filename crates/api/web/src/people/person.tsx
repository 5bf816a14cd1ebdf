/** A person: what they are, and the forms that change it. */
import type { ComponentChildren } from "preact";
import { Choice, Field, Form, text } from "../components/form";
import { Item } from "../components/list";
import { Ask, Panel } from "../components/panel";
import { PressChoice, pressesTyped, usePressWords } from "../components/presses";
import { useReader } from "../context";
import { LANGUAGES, shortDate, type Language } from "../format";
import { useInside } from "../inside";
import { OWN_NAMES } from "../messages";
import { ContactForm } from "./contact";
import { addPerson, changePerson, givePassword, givePin, removePerson, ROLES_OF_PEOPLE, type Person, type PersonChange, type Role } from "./api";

/** What can be open at a person. */
export type Opened = "change" | "contact" | "password" | "pin" | "remove";

interface PersonProps {
  person: Person;
  opened: Opened | null;
  open: (what: Opened | null) => void;
  /** Something was changed. */
  done: () => void;
}

export function PersonItem({ person, opened, open, done }: PersonProps) {
  const { t, language, at } = useReader();
  const { me } = useInside();
  const pressWords = usePressWords();
  const { name, login, role } = person;
  const close = () => { open(null); };
  const actions = (["change", "contact", "password", "pin", "remove"] as const).map((what) => (
    { words: t(`person-${what}`), open: opened === what, act: () => { open(opened === what ? null : what); } }));
  const badge = !person.active ? t("person-inactive") : person.id === me.id ? t("person-you") : undefined;
  return (
    <Item title={name} badge={badge} actions={actions} facts={[
      [t("log-in-name"), login], [t("field-role"), t(`role-${role}`)], [t("language"), languageWords(person.language, t("language-open"))],
      [t("presses"), pressWords(person.presses)], [t("field-since"), shortDate(language, at(person.created))],
      [t("person-pin"), t(person.pin ? "pin-is-set" : "pin-is-none")], [t("person-phone"), person.phone ?? t("phone-none")],
    ]}>
      {opened === "change" && <Panel title={t("person-change")}><PersonForm person={person} done={done} cancel={close} /></Panel>}
      {opened === "contact" && <Panel title={t("person-contact")}><ContactForm person={person.id} done={done} cancel={close} /></Panel>}
      {opened === "password" && (
        <Panel title={t("person-password")}>
          <Form action={t("form-save")} cancel={close} submit={(typed) => givePassword(person.id, text(typed, "password")).then(done)}>
            <Password hint={t("person-password-hint")} />
          </Form>
        </Panel>
      )}
      {opened === "pin" && (
        <Panel title={t("person-pin")}><PinForm set={(pin) => givePin(person.id, pin).then(done)} cancel={close} hint={t("person-pin-hint")} /></Panel>
      )}
      {opened === "remove" && (
        <Ask title={t("person-remove-title", { name })} action={t("person-remove")} act={() => removePerson(person.id).then(done)} close={close}>
          <p>{t("person-remove-words", { name })}</p>
          <p>{t("person-remove-instead")}</p>
        </Ask>
      )}
    </Item>
  );
}

/** Adds somebody, or changes who is given. */
export function PersonForm({ person, done, cancel }: { person?: Person; done: () => void; cancel: () => void }) {
  const { t } = useReader();
  const submit = (typed: FormData) => {
    const told = personTyped(typed);
    const presses = pressesTyped(typed);
    if (!person) return addPerson({ ...told, presses, password: text(typed, "password") }).then(done);
    const seen: Pick<PersonChange, "presses" | "all_presses"> = presses === null ? { all_presses: true } : { presses };
    return changePerson(person.id, { ...told, ...seen, active: typed.has("active") }).then(done);
  };
  return (
    <Form submit={submit} action={t(person ? "form-save" : "person-add")} cancel={cancel}>
      <Field name="name" label={t("field-name")} defaultValue={person?.name ?? ""} />
      <Field name="login" label={t("log-in-name")} defaultValue={person?.login ?? ""} autocapitalize="none" spellcheck={false} />
      {!person && <Password hint={t("person-add-hint")} />}
      <Choice name="role" label={t("field-role")} value={person?.role ?? "viewer"} options={ROLES_OF_PEOPLE.map((role) => [role, t(`role-${role}`)])} />
      <Choice
        name="language" label={t("language")} value={person?.language ?? ""}
        options={[["", t("language-open")], ...LANGUAGES.map((language) => [language, OWN_NAMES[language]] as const)]}
      />
      <Field
        name="phone" label={t("person-phone")} hint={t("person-phone-hint")} defaultValue={person?.phone ?? ""} type="tel" autocomplete="off" spellcheck={false}
      />
      <PressChoice chosen={person?.presses ?? null} />
      {person && <label class="tick"><input type="checkbox" name="active" defaultChecked={person.active} /> {t("person-active")}</label>}
    </Form>
  );
}

interface Typed {
  name: string;
  login: string;
  role: Role;
  language: string | null;
  phone: string | null;
}

/** What was typed of a person; no language and no phone number are taken back. */
export function personTyped(typed: FormData): Typed {
  const told = (name: string) => text(typed, name);
  return { name: told("name"), login: told("login"), role: told("role") as Role, language: told("language") || null, phone: told("phone").trim() || null };
}

/** A password for somebody else. It is seen while it is typed: it is told to them. */
function Password({ hint }: { hint: string }) {
  return <Field name="password" label={useReader().t("log-in-password")} hint={hint} autocapitalize="none" spellcheck={false} />;
}

interface PinProps {
  set: (pin: string | null) => Promise<unknown>;
  hint: string;
  cancel?: () => void;
  children?: ComponentChildren;
}

/** Left empty it takes the PIN back. */
export function PinForm({ set, hint, cancel, children }: PinProps) {
  const { t } = useReader();
  return (
    <Form action={t("form-save")} submit={(typed) => set(text(typed, "pin").trim() || null)} {...(cancel && { cancel })}>
      <Field name="pin" label={t("pin-new")} hint={hint} inputMode="numeric" maxLength={8} />
      {children}
    </Form>
  );
}

function languageWords(language: string | null | undefined, open: string): string {
  return language ? (OWN_NAMES[language as Language] ?? language) : open;
}
