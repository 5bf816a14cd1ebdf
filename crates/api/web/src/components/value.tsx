/** One value: number, unit, age, and where it stands. */
import type { Reading } from "../api";
import { ageOf, standing } from "../age";
import { useLanguage } from "../context";
import { number } from "../format";
import { duration } from "../messages";
import { numberOf, type Shown } from "../signals";

export function Value({ shown, reading, now }: { shown: Shown; reading: Reading | undefined; now: number }) {
  const { language, t } = useLanguage();
  const age = reading ? ageOf(reading, now) : "gone";
  const v = numberOf(reading);
  const known = reading !== undefined && age !== "gone" && v !== null;
  const where = known ? standing(v, reading) : "ok";
  const note = () => {
    if (!reading) return t("not-measured");
    if (age === "gone") return t("no-data");
    if (v === null) return t(reading.bad ? `bad-${reading.bad}` : "no-data");
    if (age === "old") return t("age", { duration: duration(language, now - reading.t) });
    return where === "ok" ? "" : t(`value-${where}`);
  };
  // Hatched is what should be known and isn't; what nobody measures, or cannot be measured now, is only quiet.
  const quiet = !reading || (reading.bad === "gated" && age !== "gone");
  const kind = known ? age : quiet ? "quiet" : "gone";
  return (
    <div class={`value value-${kind} standing-${where}`}>
      <dt>{t(`signal-${shown.id}`)}</dt>
      <dd>
        <span class="figure">
          {where !== "ok" && <span class="flag" aria-hidden="true">{where === "trip" ? "◆" : "▲"}</span>}
          <span class="number">{known ? number(language, v, shown.digits) : "–"}</span>
          {known && <span class="unit">{t(shown.unit)}</span>}
        </span>
        <span class="note">{note()}</span>
      </dd>
    </div>
  );
}
