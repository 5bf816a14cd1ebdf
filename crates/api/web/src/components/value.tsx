/** One value: number, unit, age, and where it stands. */
import type { Press } from "../api";
import { ageOf, standing, stateOf } from "../age";
import { useReader } from "../context";
import { number } from "../format";
import { duration, signalName } from "../messages";
import { numberOf, unitOf, type Shown } from "../signals";

export function Value({ shown, press, now }: { shown: Shown; press: Press; now: number }) {
  const { language, t } = useReader();
  const about = press.signals[shown.id];
  const reading = press.values[shown.id];
  const age = about && reading ? ageOf({ ...about, t: reading.t }, now) : "gone";
  const v = numberOf(reading);
  const known = age !== "gone" && v !== null;
  const where = about && known ? standing(v, about, stateOf(press, now).state) : "ok";
  const note = () => {
    if (!about) return t("not-measured");
    if (!reading || age === "gone") return t("no-data");
    if (v === null) return t(reading.bad ? `bad-${reading.bad}` : "no-data");
    if (age === "old") return t("age", { duration: duration(language, now - reading.t) });
    return where === "ok" ? "" : t(`value-${where}`);
  };
  // Hatched is what should be known and isn't; what nobody measures, or cannot be measured now, is only quiet.
  const quiet = !about || (reading?.bad === "gated" && age !== "gone");
  const kind = known ? age : quiet ? "quiet" : "gone";
  return (
    <div class={`value value-${kind} standing-${where}`}>
      <dt>{signalName(t, shown.id)}</dt>
      <dd>
        <span class="figure">
          {where !== "ok" && <span class="flag" aria-hidden="true">{where === "trip" ? "◆" : "▲"}</span>}
          <span class="number">{known ? number(language, v, shown.digits) : "–"}</span>
          {known && about && <span class="unit">{unitOf(about.unit, t)}</span>}
        </span>
        <span class="note">{note()}</span>
      </dd>
    </div>
  );
}
