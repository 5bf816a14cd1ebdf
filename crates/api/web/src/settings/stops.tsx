/** Planned stops: they take planned time only where they were told early enough. */
import { useReader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import { daysOff, usePlan } from "./calendar";
import { civilDay, dayOf, later, wall } from "./dates";
import { useDesk } from "./desk";
import type { Path } from "./draft";
import { Entry, Figure, Line, Presses } from "./fields";
import { Entries } from "./list";
import { counting, covers, durationMs, hoursWritten } from "./counting";
import type { Stop } from "./types";
import { momentWords, numberWords } from "./words";

const HOUR_MS = 3_600_000;
const LEAD_MS = 24 * HOUR_MS;

export default function StopsSection() {
  const { t, at } = useReader();
  const { now: server } = useInside();
  const { now, edit } = useDesk();
  const lead = durationMs(now.plan.lead ?? "24h");
  const day = later(dayOf(at(server)), 7);
  return (
    <>
      <p class="hint">{t("stops-words")}</p>
      <div class="part form">
        <Figure
          path={["plan", "lead"]} label={t("stops-lead")} hint={t("stops-lead-hint")} value={lead === null ? now.plan.lead : lead / HOUR_MS}
          set={(hours) => { edit(["plan", "lead"], typeof hours === "number" ? hoursWritten(hours) : hours); }}
        />
      </div>
      <Entries<Stop>
        path={["plan", "stop"]} none={t("stops-none")} add={t("stops-add")} fresh={() => ({ from: `${day}T06:00`, to: `${day}T14:00`, reason: "" })}
        each={(stop, path, open) => <StopEntry key={path.join()} stop={stop} path={path} open={open} />}
      />
    </>
  );
}

function StopEntry({ stop, path, open }: { stop: Stop; path: Path; open: boolean }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <Entry path={path} open={open} title={stop.reason || t("stops-unnamed")} words={`${momentWords(reader, stop.from)} – ${momentWords(reader, stop.to)}`}>
      <Line path={[...path, "reason"]} label={t("entry-reason")} />
      <div class="pair wide">
        <Line path={[...path, "from"]} label={t("entry-from")} type="datetime-local" />
        <Line path={[...path, "to"]} label={t("entry-to")} type="datetime-local" />
      </div>
      <Presses path={[...path, "presses"]} />
      <Counts stop={stop} />
    </Entry>
  );
}

/** Whether it counts, and why not. One that is changed is new, unless it lies within what was known before. */
function Counts({ stop }: { stop: Stop }) {
  const reader = useReader();
  const { t, language, zone, at } = reader;
  const { now: server } = useInside();
  const { now, held } = useDesk();
  const from = stop.from.slice(0, 10);
  const year = wall(from) === null ? dayOf(at(server)).slice(0, 4) : String(civilDay(from).year);
  const known = usePlan(`${year}-01-01`, `${Number(year) + 1}-02-01`);
  const saved = held.settings.plan?.stop ?? [];
  const registered = Math.min(...saved.filter((old) => covers(old, stop)).map((old) => old.registered ?? server), server);
  const leadMs = durationMs(now.plan.lead ?? "24h") ?? LEAD_MS;
  const found = counting(stop, now.plan.shift ?? [], { zone, leadMs, known: registered, off: daysOff(known, now.plan) });
  if (!found) return null;
  const { touched, late, from: first } = found;
  const lead = numberWords(reader, leadMs / HOUR_MS);
  const words = touched === 0 ? t("stops-nothing") : late === 0 ? t("stops-counts") : first === null ? t("stops-late", { lead })
    : t("stops-partly", { lead, n: late, time: moment(language, at(first), at(server)) });
  return <p role="status" class={late > 0 ? "counts counts-late" : "counts"}>{words}</p>;
}
