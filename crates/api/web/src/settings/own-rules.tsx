/** Rules of one's own: of any signal that the press has, with a condition of any kind. */
import { useEffect, useState } from "preact/hooks";
import { useReader } from "../context";
import { signalName } from "../messages";
import { unitOf } from "../signals";
import { useDesk } from "./desk";
import { pointerOf, type Path } from "./draft";
import { Entry, Figure, Line, Presses, Why } from "./fields";
import { Choice, Common } from "./rule-fields";
import { ruleName } from "./rule-row";
import { KINDS, kindOf, OWN, ownPlaces, secondsOf, secondsWritten, valueTyped, withKind, type Kind } from "./rules";
import type { AlarmRule } from "./types";

const MINUTE_S = 60;
const STATES = ["running", "idle", "starved", "blocked", "faulted", "planned_stop", "maintenance", "off", "power_off", "unknown"];

export default function OwnRules({ press }: { press: string }) {
  const reader = useReader();
  const { t } = reader;
  const { now, held, presses, edit } = useDesk();
  const places = ownPlaces(now.alarm, press);
  const [added, setAdded] = useState(-1);
  // Who added one goes on in it.
  useEffect(() => { if (added >= 0) document.getElementById(pointerOf(["alarm", added, "rule"]))?.focus(); }, [added]);
  const add = () => {
    const signal = held.profiles[press]?.[0]?.signal ?? "";
    const taken = (rule: string) => now.alarm.some((entry) => entry.rule === rule);
    const number = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((one) => !taken(`${signal}.own${one}`)) ?? 1;
    const fresh: AlarmRule = { rule: `${signal}.own${number}`, ...(presses.length < 2 ? {} : { presses: [press] }) };
    setAdded(now.alarm.length);
    edit(["alarm", now.alarm.length], withKind(fresh, "high", signal));
  };
  return (
    <section class="part" aria-labelledby="own-rules">
      <h4 id="own-rules">{t("rules-own")}</h4>
      <p class="hint">{t("rules-own-words")}</p>
      {places.length > 0 && <ul class="entries">{places.map((at) => <OwnRule key={at} press={press} at={at} open={at === added} />)}</ul>}
      <p class="actions"><button type="button" class="plain" onClick={add}>{t("rules-own-add")}</button></p>
    </section>
  );
}

function OwnRule({ press, at, open }: { press: string; at: number; open: boolean }) {
  const reader = useReader();
  const { t } = reader;
  const { now, held, edit } = useDesk();
  const path: Path = ["alarm", at];
  const entry = now.alarm[at];
  if (!entry) return null;
  const kind = kindOf(entry) ?? "high";
  const signals = (held.profiles[press] ?? []).map(({ signal }) => signal);
  const others = (held.rules[press] ?? []).flatMap(({ signal }) => (signal ? [signal] : []));
  const known = [...new Set([...signals, ...others])];
  const set = (name: keyof AlarmRule, value: unknown) => { edit([...path, name], value); };
  return (
    <Entry path={path} open={open} title={ruleName(reader, entry.rule, entry.signal)} words={t(`rule-kind-${kind}`)}>
      <Line path={[...path, "rule"]} label={t("rule-id")} hint={t("rule-id-words")} />
      <div class="figures">
        {kind !== "state" && (
          <Choice path={[...path, "signal"]} label={t("rule-signal")} value={entry.signal ?? ""} options={known.map((one) => [one, signalName(t, one)])} set={(value) => { set("signal", value); }} />
        )}
        <Choice
          path={[...path, "kind"]} label={t("rule-kind")} value={kind} options={KINDS.map((one) => [one, t(`rule-kind-${one}`)])}
          set={(value) => { edit(path, withKind(entry, (value ?? "high") as Kind, entry.signal ?? known[0] ?? "")); }}
        />
        <Condition {...{ press, path, entry, kind }} />
      </div>
      <Common {...{ path, entry, set }} usual={OWN} />
      <Presses path={[...path, "presses"]} />
    </Entry>
  );
}

function Condition({ press, path, entry, kind }: { press: string; path: Path; entry: AlarmRule; kind: Kind }) {
  const { t } = useReader();
  const { held, edit } = useDesk();
  const ucum = held.profiles[press]?.find(({ signal }) => signal === entry.signal)?.unit;
  const unit = ucum === undefined ? "" : ` (${unitOf(ucum, t)})`;
  // Left empty it is still this kind of rule, and the program says what is missing.
  const figure = (name: "high" | "low", label: string) => <Figure key={name} path={[...path, name]} label={label + unit} value={entry[name]} set={(value) => { edit([...path, name], value ?? ""); }} />;
  switch (kind) {
    case "high": case "low": return (
      <>
        {figure(kind, t(`rule-kind-${kind}`))}
        <Figure path={[...path, "hysteresis"]} label={t("limit-hyst") + unit} value={entry.hysteresis ?? undefined} set={(value) => { edit([...path, "hysteresis"], value); }} />
      </>
    );
    case "rate": return (
      <>
        <Figure path={[...path, "rate", "by"]} label={t("rule-by") + unit} hint={t("rule-by-words")} value={entry.rate?.by} set={(value) => { edit([...path, "rate", "by"], value ?? ""); }} />
        <Figure
          path={[...path, "rate", "over"]} label={t("rule-over")} value={minutesOf(entry.rate?.over)}
          set={(value) => { edit([...path, "rate", "over"], secondsWritten(typeof value === "number" ? value * MINUTE_S : value) ?? ""); }}
        />
      </>
    );
    case "is": return <Is path={[...path, "is"]} value={entry.is} />;
    case "state": return <Choice path={[...path, "state"]} label={t("rule-state")} value={entry.state ?? ""} options={STATES.map((one) => [one, t(`state-${one}`)])} set={(value) => { edit([...path, "state"], value); }} />;
    default: return <Why path={[...path, kind]} />;
  }
}

function minutesOf(value: unknown): unknown {
  const seconds = secondsOf(value);
  return typeof seconds === "number" ? seconds / MINUTE_S : seconds;
}

function Is({ path, value }: { path: Path; value: unknown }) {
  const { t } = useReader();
  const { edit } = useDesk();
  const id = pointerOf(path);
  return (
    <div class="field">
      <label for={id}>{t("rule-is")}</label>
      <input id={id} type="text" autocomplete="off" autocapitalize="none" spellcheck={false} value={String(value ?? "")} onInput={(event) => { edit(path, valueTyped(event.currentTarget.value)); }} />
      <span class="hint">{t("rule-is-words")}</span>
      <Why path={path} />
    </div>
  );
}
