/** Rules of alarms: what each press has by its profile and limits, what differs from that, and rules of one's own. */
import { useState } from "preact/hooks";
import { usePhrases } from "../alarms/phrases";
import { useReader } from "../context";
import { useDesk } from "./desk";
import { pointerOf } from "./draft";
import { Why } from "./fields";
import OwnRules from "./own-rules";
import { RuleRow } from "./rule-row";
import { limitName, ownPlaces, partOf, placeOf, within } from "./rules";
import type { StandardRule } from "./types";

/** The rules of gateways and programs, beside those of the presses. */
const PROGRAMS = "";
const PARTS = ["machine", "measured", "sensors"] as const;

export default function AlarmsSection() {
  const { t, language } = useReader();
  const { presses, names, held, now, errors } = useDesk();
  usePhrases(language, true);
  const pointers = errors.map(({ pointer }) => pointer);
  const isWrong = (press: string, { rule, kind, signal }: StandardRule) => {
    const of = press === PROGRAMS ? null : press;
    const [at, limit] = [placeOf(now.alarm, rule, of), limitName({ rule, kind, signal })];
    return (at >= 0 && within(pointers, pointerOf(["alarm", at]))) || (of !== null && signal !== null && limit !== null && within(pointers, pointerOf(["limits", of, signal, limit])))
      || (of !== null && signal !== null && limit !== null && within(pointers, pointerOf(["limits", of, signal, "hyst"])));
  };
  const listOf = (press: string) => (press === PROGRAMS ? held.producer_rules : (held.rules[press] ?? []));
  const places = [...presses, PROGRAMS];
  const ownWrong = (press: string) => press !== PROGRAMS && ownPlaces(now.alarm, press).some((at) => within(pointers, pointerOf(["alarm", at])));
  const wrongAt = places.find((press) => listOf(press).some((rule) => isWrong(press, rule)) || ownWrong(press));
  const [chosen, setChosen] = useState(wrongAt ?? places[0] ?? PROGRAMS);
  const [opened, setOpened] = useState<string | null>(null);
  const [known, setKnown] = useState<readonly string[]>([]);
  // What is newly wrong opens, once: who mends it goes on where they are.
  if (known.join() !== pointers.join()) {
    setKnown(pointers);
    if (wrongAt !== undefined && pointers.some((pointer) => !known.includes(pointer))) {
      const here = listOf(chosen).some((rule) => isWrong(chosen, rule)) || ownWrong(chosen) ? chosen : wrongAt;
      const wrong = listOf(here).filter((rule) => isWrong(here, rule)).map(({ rule }) => rule);
      setChosen(here);
      if (wrong[0] !== undefined && !wrong.includes(opened ?? "")) setOpened(wrong[0]);
    }
  }
  const press = chosen === PROGRAMS ? null : chosen;
  const rules = listOf(chosen);
  const rows = (part: (typeof PARTS)[number]) => rules.filter((rule) => partOf(rule) === part).map((rule) => (
    <RuleRow
      key={`${chosen} ${rule.rule}`} press={press} standard={rule} wrong={isWrong(chosen, rule)}
      open={opened === rule.rule} toggle={(open) => { setOpened((before) => (open ? rule.rule : before === rule.rule ? null : before)); }}
    />
  ));
  return (
    <>
      <p class="hint">{t("rules-words")}</p>
      <label class="field part form">
        {t("rules-of")}
        <select value={chosen} onChange={(event) => { setChosen(event.currentTarget.value); setOpened(null); }}>
          {places.map((place) => <option key={place} value={place}>{place === PROGRAMS ? t("rules-programs") : names.press(place)}</option>)}
        </select>
      </label>
      <Why path={["alarm"]} />
      {PARTS.map((part) => {
        const list = rows(part);
        if (list.length === 0) return null;
        const title = t(part === "machine" && press === null ? "rules-programs" : `rules-${part}`);
        // Nearly all alike, one for each signal: whoever wants one opens them.
        if (part === "sensors") {
          const wrong = rules.some((rule) => partOf(rule) === part && isWrong(chosen, rule));
          return <details key={`${chosen} ${part}`} class="part" open={wrong || undefined}><summary>{title} ({list.length})</summary><ul class="entries rules">{list}</ul></details>;
        }
        return (
          <section key={part} class="part" aria-labelledby={`rules-${part}`}>
            <h4 id={`rules-${part}`}>{title}</h4>
            <ul class="entries rules">{list}</ul>
          </section>
        );
      })}
      {press !== null && <OwnRules key={press} press={press} />}
    </>
  );
}
