/** The form of what was counted and measured in a shift. */
import { Problem } from "../api";
import { Field, Form } from "../components/form";
import { Panel } from "../components/panel";
import { useReader } from "../context";
import { useInside } from "../inside";
import { numberWritten } from "../settings/typed";
import { enter, readings, type Production, type Shift } from "./api";
import { atField, FIELDS, formTyped, type Name } from "./production";

interface Props {
  title: string;
  shift: Shift;
  /** What was entered before: it is corrected. */
  entry: Production | null;
  /** What a bag held the last time, in kg. */
  bag: number | null;
  saved: () => void;
  cancel: () => void;
}

export function Enter({ title, shift, entry, bag, saved, cancel }: Props) {
  const { t, language, zone } = useReader();
  const { now } = useInside();
  const send = async (typed: FormData) => {
    const form = formTyped(typed, shift);
    try {
      await enter(shift.press, form);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const meter = error.field === "energy_reading" ? await readings(shift.press, now).catch(() => []) : [];
      throw atField(error, form, meter, zone);
    }
    saved();
  };
  const held = (name: Name) => numberWritten(language, entry ? entry[name] : name === "kg_per_bag" ? bag : null);
  return (
    <Panel title={title}>
      <Form submit={send} action={t("production-save")} cancel={cancel}>
        <div class="figures">
          {FIELDS.map((name) => (
            <Field
              key={name} name={name} pointer={`/${name}`} label={t(`production-${name}`)} inputMode={name === "bags" ? "numeric" : "decimal"} defaultValue={held(name)}
              {...(name === "energy_reading" ? { hint: t("production-energy-hint") } : {})}
            />
          ))}
        </div>
        <label class="tick"><input type="checkbox" name="estimated" defaultChecked={entry?.estimated ?? false} /> {t("production-estimated")}</label>
      </Form>
    </Panel>
  );
}
