/** The shifts of the day, each in words, and what people counted in it. */
import { useState } from "preact/hooks";
import { useReader, type Reader } from "../context";
import { moment, shortDate, time } from "../format";
import { useInside } from "../inside";
import { civilDay } from "../settings/dates";
import type { Production, Shift, Told } from "./api";
import { Enter } from "./enter";
import { AHEAD_MS } from "./production";
import { shiftSaid } from "./said";
import { plain, shiftName, who } from "./words";

interface Props {
  told: Told;
  /** Who asks may enter what was counted. */
  may: boolean;
  saved: () => void;
}

export function Shifts({ told, may, saved }: Props) {
  const { t } = useReader();
  const { shifts } = told;
  const [opened, setOpened] = useState<string | null>(null);
  if (shifts.length === 0) return <p class="hint">{t("stops-not-planned")}</p>;
  return (
    <section class="part" aria-labelledby="stops-shifts">
      <h3 id="stops-shifts">{t("stops-shifts")}</h3>
      <ul class="shifts">
        {shifts.map((shift) => {
          const key = `${shift.press} ${shift.from}`;
          return (
            <One
              key={key} shift={shift} told={told} may={may} opened={opened === key} toggle={(open) => setOpened(open ? key : null)}
              saved={() => { setOpened(null); saved(); }}
            />
          );
        })}
      </ul>
      {shifts.some(({ provisional, on }) => provisional && !on) && <p class="hint">{t("shift-pending")}</p>}
    </section>
  );
}

function One({ shift, told, may, opened, toggle, saved }: { shift: Shift; told: Told; may: boolean; opened: boolean; toggle: (open: boolean) => void; saved: () => void }) {
  const reader = useReader();
  const { t, language, at } = reader;
  const { presses, now } = useInside();
  const entry = told.entries.find(({ press, from, to }) => press === shift.press && from === shift.from && to === shift.to);
  const name = shiftName(t, shift.shift);
  const open = now >= shift.to - AHEAD_MS;
  const press = presses.find(({ id }) => id === shift.press)?.name ?? shift.press;
  const day = told.day === told.last ? "" : `${shortDate(language, civilDay(shift.day))} `;
  return (
    <li class="item shift">
      <h4>{press} <small>{day}{time(at(shift.from))}–{time(at(shift.to))}</small>{shift.on && <> <span class="badge">{t("stops-shift-on")}</span></>}</h4>
      <p>{t("stops-shift-said", { shift: name, said: shiftSaid(reader, shift) })}</p>
      {entry && <p class="entered">{facts(reader, entry).join(" · ")} <small>{t("production-by", { who: who(entry.by, told.names, reader), time: moment(language, at(entry.entered), at(now)) })}</small></p>}
      {may && !open && <p class="hint">{t("production-early", { time: time(at(shift.to - AHEAD_MS)) })}</p>}
      {may && open && !opened && (
        <p class="actions">
          <button type="button" class="plain" aria-expanded={false} aria-label={`${t(entry ? "production-correct" : "production-enter")}: ${press}, ${name}`} onClick={() => toggle(true)}>
            {t(entry ? "production-correct" : "production-enter")}
          </button>
        </p>
      )}
      {may && opened && <Enter title={`${press}, ${name}`} shift={shift} entry={entry ?? null} bag={bagOf(told.entries, shift.press)} saved={saved} cancel={() => toggle(false)} />}
    </li>
  );
}

/** What a bag of that press held the last time. */
function bagOf(entries: readonly Production[], press: string): number | null {
  return entries.find((one) => one.press === press && one.kg_per_bag !== null)?.kg_per_bag ?? null;
}

/** What was entered. */
function facts({ t, language }: Reader, entry: Production): string[] {
  const { bags, kg_per_bag, kg, estimated, rejects, moisture, energy_reading } = entry;
  const of = (value: number) => plain(language, value);
  const out: string[] = [];
  if (bags !== null && kg_per_bag !== null && kg !== null) out.push(t("production-bags-of", { bags: of(bags), kg: of(kg_per_bag), mass: of(kg) }));
  else if (kg !== null) out.push(t(estimated ? "production-mass-guessed" : "production-mass-of", { mass: of(kg) }));
  if (rejects !== null) out.push(t("production-rejects-of", { kg: of(rejects) }));
  if (moisture !== null) out.push(t("production-moisture-of", { percent: of(moisture) }));
  if (energy_reading !== null) out.push(t("production-meter-of", { kwh: of(energy_reading) }));
  return out;
}
