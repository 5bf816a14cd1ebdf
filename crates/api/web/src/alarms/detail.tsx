/** What opens of an alarm: what to do first, one big button, the trend, who was told, the journal. */
import { useState } from "preact/hooks";
import type { Alarm, Press } from "../api";
import { Field, Form, text } from "../components/form";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { moment } from "../format";
import { allowed, useInside } from "../inside";
import { problemWords } from "../problems";
import { act, journal, note, type Done, type Journal } from "./api";
import { Happened, Told } from "./journal";
import { isOpen, isUnseen } from "./list";
import { amount, firstAction, measured } from "./phrase";
import { Quiet } from "./quiet";
import { AlarmTrend } from "./trend";
import { useTrouble } from "./trouble";

const EVERY_MS = 30_000;

export function Detail({ alarm, press, number }: { alarm: Alarm; press: Press | undefined; number: number }) {
  const { t } = useReader();
  const { now, me, shut } = useInside();
  const [deeds, setDeeds] = useState(0);
  const fetched = useFetched<Journal>([number, alarm.changed, alarm.state, deeds, shut], EVERY_MS, now, (_, gone) => journal(number, gone));
  const { data, trouble } = fetched;
  const anew = () => setDeeds((n) => n + 1);
  return (
    <div class="detail">
      <div>
        <First alarm={alarm} own={data?.first ?? null} />
        {allowed(me, "acknowledge") && <Acknowledge alarm={alarm} done={anew} />}
        <Facts alarm={alarm} press={press} />
      </div>
      {press && <AlarmTrend alarm={alarm} press={press} />}
      <div>
        {trouble && <p class="trouble" role="alert">{problemWords(trouble, t) ?? t("connection-none")}</p>}
        {data && <Told entries={data.journal} names={data.names} />}
        {data && <Happened entries={data.journal} names={data.names} />}
      </div>
      <div>
        {allowed(me, "shelve") && isOpen(alarm) && <Quiet alarm={alarm} done={anew} />}
        {allowed(me, "acknowledge") && <Note alarm={alarm} done={anew} />}
      </div>
    </div>
  );
}

function First({ alarm, own }: { alarm: Alarm; own: Journal["first"] }) {
  const reader = useReader();
  const { t, language } = reader;
  // What the site says in its own words goes before.
  const action = own?.[language] ?? firstAction(reader, alarm);
  return (
    <section class="first">
      <h5>{t("alarm-first")}</h5>
      <p class={action ? undefined : "hint"}>{action ?? t("alarm-first-none")}</p>
    </section>
  );
}

/** The one big button. No acknowledgement resets or starts a machine, and it says so. */
function Acknowledge({ alarm, done }: { alarm: Alarm; done: () => void }) {
  const { t } = useReader();
  const [busy, setBusy] = useState(false);
  const [was, setWas] = useState(false);
  const { words, failed, calm } = useTrouble();
  const saved = alarm.awaits.includes("acknowledge");
  if (!isUnseen(alarm) && !saved) return was ? <p class="hint" role="status">{t("alarm-was-so")}</p> : null;
  const told = ({ changed }: Done) => {
    calm();
    setWas(!changed);
    done();
  };
  const send = () => {
    if (busy) return;
    setBusy(true);
    act(alarm, "ack").then(told, failed).finally(() => setBusy(false));
  };
  return (
    <section class="acknowledge">
      {saved ? <p role="status">{t("alarm-saved-acknowledge")}</p> : (
        <button type="button" class="main" aria-disabled={busy} onClick={send}>{t(alarm.state === "latched" ? "alarm-release" : "alarm-acknowledge")}</button>
      )}
      <p class="hint">{t("alarm-acknowledge-words")}</p>
      {was && <p class="hint" role="status">{t("alarm-was-so")}</p>}
      {words && <p class="trouble" role="alert">{words}</p>}
    </section>
  );
}

function Facts({ alarm, press }: { alarm: Alarm; press: Press | undefined }) {
  const reader = useReader();
  const { t, language, at } = reader;
  const { now } = useInside();
  const facts: [string, string][] = [[t("alarm-since"), moment(language, at(alarm.since), at(now))]];
  const value = measured(reader, alarm, press);
  if (value) facts.push([t("alarm-value"), value]);
  else if (typeof alarm.value === "string") facts.push([t("alarm-value"), alarm.value]);
  else if (typeof alarm.value === "number") facts.push([t("alarm-value"), amount(reader, alarm.value)]);
  if (!value && alarm.limit !== null) facts.push([t("alarm-limit"), amount(reader, alarm.limit)]);
  if (alarm.machine) facts.push([t("alarm-machine"), t(`state-${alarm.machine}`)]);
  return (
    <>
      <dl class="facts">{facts.map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{words}</dd></div>)}</dl>
      {alarm.follows !== null && <p class="hint">{t("alarm-follows", { number: String(alarm.follows) })}</p>}
      {alarm.corrected && <p class="hint">{t("alarm-corrected")}</p>}
    </>
  );
}

function Note({ alarm, done }: { alarm: Alarm; done: () => void }) {
  const { t } = useReader();
  // A new one begins empty.
  const [saved, setSaved] = useState(0);
  const submit = (typed: FormData) => note(alarm, text(typed, "text")).then(() => {
    setSaved((n) => n + 1);
    done();
  });
  return (
    <section>
      <Form key={saved} submit={submit} action={t("alarm-note-save")} checked>
        <Field name="text" label={t("alarm-note")} hint={t("alarm-note-hint")} maxLength={200} required />
      </Form>
    </section>
  );
}
