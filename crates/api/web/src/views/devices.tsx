/** Tablets and walls: those that wait to be let in, and those that were. */
import { useState } from "preact/hooks";
import { Choice, Field, Form, text } from "../components/form";
import { Awaited, Item, useList } from "../components/list";
import { Ask, Panel } from "../components/panel";
import { PressChoice, pressesTyped, usePressWords } from "../components/presses";
import { useReader } from "../context";
import { moment, shortDate, time } from "../format";
import { useInside } from "../inside";
import { devices, letIn, letOut, ROLES_OF_DEVICES, type Device, type Role } from "../people/api";
import "../people/words";
import { to } from "../route";

/** Somebody stands before a device that waits. */
const EVERY_MS = 3_000;

export default function Devices() {
  const { t, at } = useReader();
  const list = useList(devices, EVERY_MS);
  // The code that a phone has read off the device's screen stands in the address.
  const [code, setCode] = useState<string | null>(() => new URLSearchParams(location.search).get("code"));
  const [out, setOut] = useState<string | null>(null);
  const close = () => {
    setCode(null);
    history.replaceState(null, "", to(location.pathname));
  };
  const done = () => {
    close();
    setOut(null);
    list.again();
  };
  const waiting = list.data?.waiting ?? [];
  return (
    <>
      <section class="part" aria-labelledby="waiting">
        <h3 id="waiting">{t("devices-waiting")}</h3>
        {list.data && waiting.length === 0 && <p class="hint">{t("devices-waiting-none")}</p>}
        <ul class="waiting">
          {waiting.map((one) => (
            <li key={one.code}>
              <span class="code">{one.code}</span> <span class="hint">{t("device-until", { time: time(at(one.until)) })}</span>
              <button type="button" class="plain" aria-label={`${t("devices-let-in")}: ${one.code}`} onClick={() => { setCode(one.code); }}>{t("devices-let-in")}</button>
            </li>
          ))}
        </ul>
        {code === null
          ? <p class="actions"><button type="button" class="plain" onClick={() => { setCode(""); }}>{t("devices-enter")}</button></p>
          : <Panel key={code} title={t("devices-let-in")}><LetInForm code={code} done={done} cancel={close} /></Panel>}
      </section>
      <section class="part" aria-labelledby="here">
        <h3 id="here">{t("devices-here")}</h3>
        <Awaited {...list} />
        {list.data?.devices.length === 0 && <p class="hint">{t("devices-none")}</p>}
        <ul class="items">
          {list.data?.devices.map((device) => <DeviceItem key={device.id} device={device} asked={out === device.id} ask={setOut} done={done} />)}
        </ul>
      </section>
    </>
  );
}

function LetInForm({ code, done, cancel }: { code: string; done: () => void; cancel: () => void }) {
  const { t } = useReader();
  const submit = (typed: FormData) =>
    letIn({ code: text(typed, "code"), name: text(typed, "name"), role: text(typed, "role") as Role, presses: pressesTyped(typed) }).then(done);
  return (
    <Form submit={submit} action={t("devices-let-in")} cancel={cancel}>
      <Field name="code" label={t("device-code")} defaultValue={code} autocapitalize="characters" spellcheck={false} />
      <Field name="name" label={t("field-name")} hint={t("device-name-hint")} />
      <Choice name="role" label={t("field-role")} value="wall" options={ROLES_OF_DEVICES.map((role) => [role, t(`device-role-${role}`)])} />
      <PressChoice chosen={null} />
    </Form>
  );
}

interface DeviceProps {
  device: Device;
  asked: boolean;
  ask: (id: string | null) => void;
  done: () => void;
}

function DeviceItem({ device, asked, ask, done }: DeviceProps) {
  const { t, language, at } = useReader();
  const { now } = useInside();
  const pressWords = usePressWords();
  const { id, name, role, created, used } = device;
  return (
    <Item
      title={name} actions={[{ words: t("device-out"), act: () => { ask(id); } }]}
      facts={[
        [t("field-role"), t(`device-role-${role}`)], [t("presses"), pressWords(device.presses)], [t("field-since"), shortDate(language, at(created))],
        [t("field-used"), used ? moment(language, at(used), at(now)) : t("field-used-never")],
      ]}
    >
      {asked && (
        <Ask title={t("device-out-title", { name })} action={t("device-out")} act={() => letOut(id).then(done)} close={() => { ask(null); }}>
          <p>{t("device-out-words")}</p>
        </Ask>
      )}
    </Item>
  );
}
