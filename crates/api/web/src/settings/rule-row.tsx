/** A rule of the standard: what it says, and what differs from it at this site. */
import type { ComponentChildren } from "preact";
import { Priority } from "../components/priority";
import { useReader, type Reader } from "../context";
import { duration, signalName } from "../messages";
import { unitOf } from "../signals";
import { laid } from "./band";
import { Curve } from "./curve";
import { useDesk } from "./desk";
import { limited, pointerOf, type Path } from "./draft";
import { Figure, Presses, Why } from "./fields";
import { Common } from "./rule-fields";
import { effect, limitName, placeOf, ruled, standardAgain } from "./rules";
import type { AlarmRule, Limit, LimitName, ProfileLimits, Settings, StandardRule } from "./types";
import { numberWords } from "./words";

interface Props {
  /** `null`: of gateways and programs. */
  press: string | null;
  standard: StandardRule;
  wrong: boolean;
  open: boolean;
  toggle: (open: boolean) => void;
}

export function RuleRow({ press, standard, wrong, open, toggle }: Props) {
  const reader = useReader();
  const { t } = reader;
  const { now, presses, change } = useDesk();
  const { rule } = standard;
  const at = placeOf(now.alarm, rule, press);
  const entry = now.alarm[at];
  const path: Path = ["alarm", at < 0 ? rule : at];
  const limit = useLimit(press, standard);
  const { priority, action, enabled, ...delays } = effect(standard, entry);
  const back = () => { change((draft, file) => limit.standard(standardAgain(draft, file, rule, press, presses), file)); };
  const said = [limit.words, lasting(reader, delays.on_ms), t(`action-${action}`)];
  const set = (name: keyof AlarmRule, value: unknown) => { change((draft, file) => ruled(draft, file, rule, press, presses, name, value)); };
  return (
    <li class={`item entry${enabled ? "" : " out"}`}>
      <details open={open} onToggle={(event) => { if (event.currentTarget.open !== open) toggle(event.currentTarget.open); }}>
        <summary id={pointerOf(path)}>
          <Priority of={priority} quiet={!enabled} />
          <span class="rule-words">
            <strong>{ruleName(reader, rule, standard.signal)}</strong>
            <span class="words">{enabled ? said.filter((words) => words && !words.startsWith("action-")).join(" · ") : t("rule-out")}</span>
          </span>
          {(entry || limit.own) && <span class="badge">{t("section-changed")}</span>}
          {wrong && <span class="wrong">! {t("entry-wrong")}</span>}
        </summary>
        {open && (
          <div class="rule">
            <Why path={path} />
            <Why path={[...path, "rule"]} />
            <div class="form">
              <label class="check">
                <input type="checkbox" checked={enabled} onChange={(event) => { set("enabled", event.currentTarget.checked ? undefined : false); }} />
                {t("rule-enabled")}
              </label>
              {limit.fields}
              <Common {...{ path, entry, set }} usual={standard} />
              {entry && press !== null && <Presses path={[...path, "presses"]} />}
            </div>
            <Shown {...{ standard, limit }} on={delays.on_ms} off={delays.off_ms} priority={priority} />
            {(entry || limit.own) && (
              <p class="actions"><button type="button" class="plain" aria-label={`${t("escalation-standard")}: ${ruleName(reader, rule, standard.signal)}`} onClick={back}>{t("escalation-standard")}</button></p>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

function lasting({ language, t }: Reader, ms: number): string {
  return ms === 0 ? t("rule-at-once") : t("rule-lasting", { time: duration(language, ms) });
}

/** The whole phrase or, where none is known, the signal and the condition. */
export function ruleName({ t }: Reader, rule: string, signal: string | null | undefined): string {
  const id = `alarm-${rule.replaceAll(".", "-")}`;
  const said = t(id);
  if (said !== id) return said;
  const [, condition = ""] = rule.split(".");
  const words = t(`alarm-condition-${condition}`);
  const known = words.startsWith("alarm-condition-") ? condition.replaceAll("_", " ") : words;
  return signal ? `${signalName(t, signal)}: ${known}` : rule.replaceAll(/[._]/g, " ");
}

interface Limited {
  /** Such as `> 60 °C`; empty: it has none. */
  words: string;
  unit: string;
  high: boolean;
  limit: number | null;
  hyst: number;
  /** Some of it is the site's own. */
  own: boolean;
  fields: ComponentChildren;
  standard: (draft: Settings, file: Settings) => Settings;
}

/** The limit from which it follows: the press's own, or the rule's where the press has none to change. */
function useLimit(press: string | null, rule: StandardRule): Limited {
  const reader = useReader();
  const { t } = reader;
  const { held, now } = useDesk();
  const name = limitName(rule);
  const high = rule.kind === "high";
  const profile = press === null ? undefined : held.profiles[press]?.find(({ signal }) => signal === rule.signal);
  const sign = high ? ">" : "<";
  const same: Limited["standard"] = (draft) => draft;
  if (!profile || name === null || press === null || rule.signal === null) {
    const words = rule.limit === null ? "" : `${sign} ${numberWords(reader, rule.limit)}`;
    return { words, unit: "", high, limit: rule.limit, hyst: rule.hysteresis ?? 0, own: false, fields: null, standard: same };
  }
  const { signal } = rule;
  const own: Limit = now.limits[press]?.[signal] ?? {};
  const unit = unitOf(profile.unit, t);
  const [limit, hyst] = [laid(profile, own)[name as "warn_hi"], typeof own.hyst === "number" ? own.hyst : profile.hyst];
  const field = (one: LimitName) => <LimitField key={one} {...{ press, profile, own, unit }} name={one} />;
  return {
    words: limit === null ? "" : `${sign} ${numberWords(reader, limit)} ${unit}`, unit, high, limit, hyst,
    own: (own[name] ?? null) !== null || (own.hyst ?? null) !== null,
    fields: <div class="figures">{[name, "hyst" as const].map(field)}</div>,
    standard: (draft, file) => [name, "hyst" as const].reduce((over, one) => limited(over, file, [press, signal], one, undefined), draft),
  };
}

function LimitField({ press, profile, own, unit, name }: { press: string; profile: ProfileLimits; own: Limit; unit: string; name: LimitName }) {
  const reader = useReader();
  const { t } = reader;
  const { change } = useDesk();
  const usual = profile[name] ?? null;
  const hint = usual === null ? t("limits-none") : t("limits-profile", { value: numberWords(reader, usual), unit });
  return (
    <Figure
      path={["limits", press, profile.signal, name]} label={`${t(`limit-${name}`)} (${unit})`} hint={hint} value={own[name] ?? undefined}
      set={(value) => { change((draft, file) => limited(draft, file, [press, profile.signal], name, value === usual ? undefined : value)); }}
    />
  );
}

/** When it comes and when it goes: as a picture where there is a limit, and in words. */
function Shown({ standard, limit, on, off, priority }: { standard: StandardRule; limit: Pick<Limited, "limit" | "hyst" | "unit" | "high">; on: number; off: number; priority: number }) {
  const reader = useReader();
  const { t, language } = reader;
  const time = (ms: number) => (ms === 0 ? "" : duration(language, ms));
  if (limit.limit === null || standard.kind === "called") return null;
  const amount = (value: number) => `${numberWords(reader, Number(value.toFixed(3)))} ${limit.unit}`.trim();
  const [at, back] = [amount(limit.limit), amount(limit.high ? limit.limit - limit.hyst : limit.limit + limit.hyst)];
  const words = [
    t(limit.high ? "rule-comes-above" : "rule-comes-below", { limit: at, time: lasting(reader, on) }),
    t(limit.high ? "rule-goes-below" : "rule-goes-above", { limit: back, time: lasting(reader, off) }),
  ].join(" ");
  return (
    <figure class="rule-picture">
      <Curve high={limit.high} limit={at} back={back} on={time(on)} off={time(off)} priority={priority} words={words} />
      <figcaption class="hint">{words}</figcaption>
    </figure>
  );
}
