/** Fields that every rule of alarms has. */
import { useReader } from "../context";
import { duration } from "../messages";
import { actions } from "../alarms/phrases";
import { useDesk } from "./desk";
import { pointerOf, type Path } from "./draft";
import { Figure, Why } from "./fields";
import { secondsOf, secondsWritten } from "./rules";
import type { AlarmRule, StandardRule } from "./types";

type Usual = Pick<StandardRule, "on_delay_ms" | "off_delay_ms" | "priority" | "always" | "action">;

interface Props {
  /** Where its entry stands, or would. */
  path: Path;
  entry: AlarmRule | undefined;
  /** What holds where the entry says nothing. */
  usual: Usual;
  set: (name: keyof AlarmRule, value: unknown) => void;
}

export function Common({ path, entry, usual, set }: Props) {
  const { t, language } = useReader();
  const standard = (ms: number) => t("rule-standard", { value: duration(language, ms) });
  return (
    <>
      <div class="figures">
        <Figure
          path={[...path, "on_delay"]} label={t("rule-on_delay")} hint={standard(usual.on_delay_ms)} value={secondsOf(entry?.on_delay)}
          set={(seconds) => { set("on_delay", secondsWritten(seconds)); }}
        />
        <Figure
          path={[...path, "off_delay"]} label={t("rule-off_delay")} hint={standard(usual.off_delay_ms)} value={secondsOf(entry?.off_delay)}
          set={(seconds) => { set("off_delay", secondsWritten(seconds)); }}
        />
        <Choice path={[...path, "priority"]} label={t("rule-priority")} value={String(entry?.priority ?? usual.priority)} usual={String(usual.priority)}
          options={[1, 2, 3].map((one) => [String(one), t(`rule-priority-${one}`)])} set={(value) => { set("priority", value === undefined ? undefined : Number(value)); }} />
        <Choice path={[...path, "when"]} label={t("rule-when")} value={entry?.when ?? whenOf(usual)} usual={whenOf(usual)}
          options={["planned", "always"].map((one) => [one, t(`rule-when-${one}`)])} set={(value) => { set("when", value); }} />
      </div>
      <Action {...{ path, entry, usual, set }} />
    </>
  );
}

function whenOf({ always }: Usual): string {
  return always ? "always" : "planned";
}

/** What to do first: any phrase that there is, or one of the site's own. */
function Action({ path, entry, usual, set }: Props) {
  const { t, language } = useReader();
  const { held } = useDesk();
  const chosen = entry?.action ?? usual.action;
  const known = actions(language);
  const own = (held.file.alarm ?? []).concat(held.settings.alarm ?? []).flatMap(({ action }) => (action && !known.includes(action) ? [action] : []));
  const all = [...new Set([...known, ...own, usual.action, chosen])].map((id): [string, string] => {
    const said = t(`action-${id}`);
    return [id, said === `action-${id}` ? id : said];
  });
  return <Choice path={[...path, "action"]} label={t("rule-action")} value={chosen} usual={usual.action} options={all.sort(([, a], [, b]) => a.localeCompare(b, language))} set={(value) => { set("action", value); }} />;
}

/** One of several; the usual one is said of by nothing. */
export function Choice({ path, label, value, usual, options, set }: {
  path: Path; label: string; value: string; usual?: string; options: readonly (readonly [value: string, words: string])[]; set: (value: string | undefined) => void;
}) {
  const id = pointerOf(path);
  const gone = !options.some(([one]) => one === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => { set(event.currentTarget.value === usual ? undefined : event.currentTarget.value); }}>
        {options.map(([one, words]) => <option key={one} value={one}>{words}</option>)}
        {gone && <option value={value}>{value}</option>}
      </select>
      <Why path={path} />
    </div>
  );
}
