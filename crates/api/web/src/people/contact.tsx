/** How somebody is told of alarms: their phone, their ways in order, and when not. */
import { useEffect, useState } from "preact/hooks";
import { LOG_IN, Problem } from "../api";
import { Field, Form, refusal, text, useWhy } from "../components/form";
import { Qr } from "../components/qr";
import { useReader } from "../context";
import { useInside } from "../inside";
import "../styles/contact.css";
import { contact as ask, setContact, type Contact, type SetContact, type Way } from "./api";
import { Telegram } from "./telegram";
import { moved, parted, SITUATIONS, usable, WAYS, type Order } from "./order";
import { Trial } from "./trial";
import "./words";

interface ContactProps {
  /** Whose; `null`: one's own. */
  person: string | null;
  /** Something is different now, and the form stays. */
  changed?: () => void;
  /** What was typed is saved. */
  done?: () => void;
  cancel?: () => void;
}

export function ContactForm({ person, changed, done, cancel }: ContactProps) {
  const { t } = useReader();
  const { shut, again } = useInside();
  const [held, setHeld] = useState<Contact | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  const [quiet, setQuiet] = useState(false);
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = (told: Contact) => {
    setHeld(told);
    setTrouble(null);
  };
  const failed = (error: unknown) => {
    if (error instanceof Problem && error.trouble === LOG_IN) again();
    else setTrouble(refusal(error, t));
  };
  useEffect(() => {
    if (held !== null || shut) return;
    ask(person).then((told) => {
      take(told);
      setOrder(told.ways);
      setQuiet(told.quiet !== null);
    }, failed);
  }, [person, shut]);
  if (!held || !order) return <p class={trouble ? "trouble" : "empty"} role={trouble ? "alert" : undefined}>{trouble ?? t("view-loading")}</p>;

  // Phone and chat are set up at once; what is typed beside them is not touched, and saved by its own button.
  const put = (what: Partial<SetContact>) => {
    setSaid("");
    setContact(person, { ...kept(held), ...what }).then((told) => {
      take(told);
      changed?.();
    }, failed);
  };
  const submit = (typed: FormData) => setContact(person, contactTyped(typed, held, order)).then((told) => {
    take(told);
    setOrder(told.ways);
    setSaid(t("told-saved"));
    changed?.();
    done?.();
  });
  const has = (way: Way) => held.has === null || held.has.includes(way);
  return (
    <div class="contact">
      {held.has === null && <p class="hint">{t("told-no-alerter")}</p>}
      {(has("ntfy") || held.ntfy) && <Phone held={held} own={person === null} subscribe={(ntfy) => { put({ ntfy }); }} />}
      {person === null && (has("telegram") || held.telegram) && (
        <Telegram held={held} linked={(told) => { take(told); changed?.(); }} unlink={() => { put({ telegram: null }); }} failed={failed} />
      )}
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      <Form submit={submit} action={t("form-save")} {...(cancel && { cancel })}>
        <Field name="phone" pointer="/phone" label={t("person-phone")} hint={t("person-phone-hint")} defaultValue={held.phone ?? ""} type="tel" spellcheck={false} />
        {person !== null && (has("telegram") || held.telegram) && (
          <Field name="telegram" pointer="/telegram" label={t("told-telegram")} hint={t("told-telegram-hint")} defaultValue={held.telegram ?? ""} inputMode="numeric" />
        )}
        {(has("email") || held.email) && <Field name="email" pointer="/email" label={t("told-email")} defaultValue={held.email ?? ""} type="email" spellcheck={false} />}
        {(has("webhook") || held.webhook) && <label class="tick"><input type="checkbox" name="webhook" defaultChecked={held.webhook} /> {t("told-webhook")}</label>}
        <Ways held={held} order={order} set={setOrder} />
        <fieldset class="field">
          <legend>{t("told-quiet")}</legend>
          <label class="tick"><input type="checkbox" name="quiet" checked={quiet} onChange={(event) => { setQuiet(event.currentTarget.checked); }} /> {t("told-quiet-tick")}</label>
          {quiet && (
            <div class="hours">
              <Field name="from" pointer="/quiet/from" type="time" label={t("told-quiet-from")} defaultValue={held.quiet?.from ?? "22:00"} />
              <Field name="to" pointer="/quiet/to" type="time" label={t("told-quiet-to")} defaultValue={held.quiet?.to ?? "06:00"} />
            </div>
          )}
          <span class="hint">{t("told-quiet-hint")}</span>
        </fieldset>
        <label class="tick"><input type="checkbox" name="digest" defaultChecked={held.digest} /> {t("told-digest")}</label>
        <label class="tick"><input type="checkbox" name="shift" defaultChecked={held.shift} /> {t("told-shift")}</label>
        <span role="status">{said}</span>
      </Form>
      <Trial person={person} possible={held.has !== null} />
    </div>
  );
}

/** What is kept of what is not asked for. */
function kept({ phone, ntfy, telegram, email, webhook, ways, quiet, digest, shift }: Contact): SetContact {
  return { phone, ntfy: ntfy && { topic: ntfy.topic }, telegram, email, webhook, ways, quiet, digest, shift };
}

/** What was typed; a field that was not shown stays as it is. */
export function contactTyped(typed: FormData, held: Contact, ways: Order): SetContact {
  const line = (name: "phone" | "telegram" | "email") => (typed.has(name) ? text(typed, name).trim() || null : held[name]);
  return {
    ...kept(held), phone: line("phone"), telegram: line("telegram"), email: line("email"),
    webhook: typed.has("webhook"), ways, digest: typed.has("digest"), shift: typed.has("shift"),
    quiet: typed.has("quiet") ? { from: text(typed, "from"), to: text(typed, "to") } : null,
  };
}

/** The push: a code that a phone reads, and the same as links. */
function Phone({ held, own, subscribe }: { held: Contact; own: boolean; subscribe: (ntfy: SetContact["ntfy"]) => void }) {
  const { t } = useReader();
  const { ntfy } = held;
  if (!ntfy) {
    return (
      <div class="phone">
        <p>{t(own ? "told-phone-none-own" : "told-phone-none")}</p>
        <p class="actions"><button type="button" class="main" onClick={() => { subscribe({}); }}>{t(own ? "told-phone-set-up-own" : "told-phone-set-up")}</button></p>
      </div>
    );
  }
  return (
    <div class="phone">
      <div class="subscribe">
        <Qr link={ntfy.app} words={t("told-qr")} />
        <ol>
          <li>{t("told-phone-1")}</li>
          <li>{t("told-phone-2")}</li>
          <li>{t("told-phone-3")}</li>
        </ol>
      </div>
      <p class="links">
        {ntfy.app && <a href={ntfy.app}>{t("told-open-app")}</a>}
        {ntfy.web && <a href={ntfy.web} target="_blank" rel="noreferrer">{t("told-open-web")}</a>}
      </p>
      {ntfy.server !== null && <p>{t("told-by-hand")}</p>}
      <dl class="entered">
        {ntfy.server !== null && <div><dt>{t("told-server")}</dt><dd><code>{ntfy.server}</code></dd></div>}
        <div><dt>{t("told-topic")}</dt><dd><code>{ntfy.topic}</code></dd></div>
      </dl>
      {ntfy.server !== null && <p>{t(ntfy.login ? "told-login" : "told-login-none")}</p>}
      <p class="hint">{t("told-topic-secret")}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={() => { subscribe({}); }}>{t("told-topic-new")}</button>
        <button type="button" class="plain" onClick={() => { subscribe(null); }}>{t("told-phone-off")}</button>
      </p>
    </div>
  );
}

/** In which order ways are tried: each list is moved by buttons. */
function Ways({ held, order, set }: { held: Contact; order: Order; set: (order: Order) => void }) {
  const { t } = useReader();
  return (
    <fieldset class="field ways">
      <legend>{t("told-ways")}</legend>
      <span class="hint">{t("told-ways-hint")}</span>
      {SITUATIONS.map((situation) => {
        // What the plant does not have is not asked for, and stays behind the rest.
        const [list, hidden] = parted(order[situation], held);
        const put = (next: readonly Way[]) => { set({ ...order, [situation]: [...next, ...hidden] }); };
        const rest = parted(WAYS, held)[0].filter((way) => !list.includes(way));
        const of = t(`told-at-${situation}`);
        return (
          <section key={situation} aria-label={of}>
            <h4>{of}</h4>
            <ol class="people">
              {list.map((way, i) => (
                <li key={way}>
                  <span>{t(`told-way-${way}`)}{!usable(held, way) && <> <span class="hint">{t("told-way-address")}</span></>}<Why pointer={`/ways/${situation}/${i}`} /></span>
                  <span class="move">
                    <Step act={() => { put(moved(list, i, -1)); }} off={i === 0} mark="↑" words={t("told-up", { way: t(`told-way-${way}`), where: of })} />
                    <Step act={() => { put(moved(list, i, 1)); }} off={i === list.length - 1} mark="↓" words={t("told-down", { way: t(`told-way-${way}`), where: of })} />
                    <Step act={() => { put(list.filter((one) => one !== way)); }} off={list.length === 1} mark="×" words={t("told-without", { way: t(`told-way-${way}`), where: of })} />
                  </span>
                </li>
              ))}
            </ol>
            {rest.length > 0 && <p class="actions">{rest.map((way) => <button key={way} type="button" class="plain" aria-label={t("told-with", { way: t(`told-way-${way}`), where: of })} onClick={() => { put([...list, way]); }}>+ {t(`told-way-${way}`)}</button>)}</p>}
          </section>
        );
      })}
    </fieldset>
  );
}

function Step({ act, off, mark, words }: { act: () => void; off: boolean; mark: string; words: string }) {
  // It stays where it is and can be reached: who moves something step by step does not lose the focus at the end.
  return <button type="button" class="plain" aria-label={words} title={words} aria-disabled={off} onClick={() => { if (!off) act(); }}>{mark}</button>;
}

function Why({ pointer }: { pointer: string }) {
  const why = useWhy(pointer);
  return why ? <span class="trouble" role="alert"> {why}</span> : null;
}
