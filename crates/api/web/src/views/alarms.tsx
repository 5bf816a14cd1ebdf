/** Alarms: what needs somebody first; what was seen; what is put aside; and what was before. */
import { useEffect, useState } from "preact/hooks";
import { journal, open, past, type Alarms, type Journal } from "../alarms/api";
import { isAside, isOpen, isUnseen, keyOf } from "../alarms/list";
import { Row } from "../alarms/row";
import "../alarms/words";
import type { Alarm } from "../api";
import { Awaited } from "../components/list";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { useInside } from "../inside";
import { to, usePath } from "../route";
import "../styles/alarms.css";
import "../styles/view.css";

const EVERY_MS = 30_000;
const DAY_MS = 86_400_000;
/** How far back, in days. */
const DAYS = [1, 7, 30, 90];
const MOST = 500;

export default function AlarmsView() {
  const { t } = useReader();
  const { path } = usePath();
  const [, , part, more] = path.split("/");
  const before = part === "history";
  return (
    <>
      <nav class="parts" aria-label={t("alarms-parts")}>
        <a href={to("/alarms")} aria-current={before ? undefined : "page"}>{t("alarms-now")}</a>
        <a href={to("/alarms/history")} aria-current={before ? "page" : undefined}>{t("alarms-history")}</a>
      </nav>
      {before ? <Past days={DAYS.find((days) => String(days) === more) ?? 1} /> : <Now asked={part && /^\d+$/.test(part) ? Number(part) : null} />}
    </>
  );
}

/** Which one is open: its address can be sent to somebody. */
function useOpened(asked: number | null, home: string): [number | null, (alarm: Alarm) => void] {
  const [opened, setOpened] = useState(asked);
  useEffect(() => setOpened(asked), [asked]);
  return [opened, ({ alarm }) => {
    const next = alarm === opened ? null : alarm;
    setOpened(next);
    history.replaceState(null, "", to(next === null ? home : `/alarms/${next}`));
  }];
}

function Now({ asked }: { asked: number | null }) {
  const { t } = useReader();
  const { alarms, alerts, now, shut } = useInside();
  const [opened, toggle] = useOpened(asked, "/alarms");
  const standing = alarms.filter(isOpen);
  const here = standing.some(({ alarm }) => alarm === opened);
  // Who has seen what: asked again when something changes.
  const { data } = useFetched<Alarms>([alarms.map(({ changed }) => changed).join(), shut], EVERY_MS, now, (_, gone) => open(gone));
  const list = (all: readonly Alarm[]) => all.map((alarm) => (
    <Row key={keyOf(alarm)} alarm={alarm} names={data?.names ?? {}} opened={opened !== null && alarm.alarm === opened} toggle={() => toggle(alarm)} />
  ));
  const groups = [
    ["alarms-open", standing.filter(isUnseen)],
    ["alarms-seen", standing.filter((alarm) => !isUnseen(alarm) && !isAside(alarm))],
    ["alarms-aside", standing.filter(isAside)],
  ] as const;
  return (
    <>
      {opened !== null && !here && <One number={opened} />}
      {standing.length === 0 && <p class="hint">{t(alerts ? "alarms-calm" : "alarms-nobody")}</p>}
      {groups.map(([name, all]) => all.length > 0 && (
        <section key={name} class="part" aria-labelledby={name}>
          <h3 id={name}>{t(name)} <span class="badge">{all.length}</span></h3>
          <ul class="alarms">{list(all)}</ul>
        </section>
      ))}
    </>
  );
}

/** One that does not stand any more, by its address. */
function One({ number }: { number: number }) {
  const { t } = useReader();
  const { now, shut } = useInside();
  const { data, trouble } = useFetched<Journal>([number, shut], EVERY_MS, now, (_, gone) => journal(number, gone));
  return (
    <section class="part">
      <h3>{t("alarm-number", { number: String(number) })}</h3>
      <Awaited data={data} trouble={trouble} />
      {data && <ul class="alarms"><Row alarm={data.alarm} names={data.names} opened toggle={() => undefined} /></ul>}
      <p><a href={to("/alarms")}>{t("alarms-back")}</a></p>
    </section>
  );
}

function Past({ days }: { days: number }) {
  const { t } = useReader();
  const { now, shut } = useInside();
  const [opened, setOpened] = useState<number | null>(null);
  const { data, trouble } = useFetched<Alarms>([days, shut], EVERY_MS, now, (time, gone) => past(time - days * DAY_MS, time, MOST, gone));
  const shown = data?.alarms.filter((alarm) => alarm.alarm !== null) ?? [];
  return (
    <>
      <nav class="parts" aria-label={t("alarms-span")}>
        {DAYS.map((one) => (
          <a key={one} href={to(`/alarms/history/${one}`)} aria-current={one === days ? "page" : undefined}>{t("alarms-days", { n: one, count: String(one) })}</a>
        ))}
      </nav>
      <h3>{t("alarms-span")}: {t("alarms-days", { n: days, count: String(days) })}</h3>
      <Awaited data={data} trouble={trouble} />
      {data && shown.length === 0 && <p class="hint">{t("alarms-past-none")}</p>}
      <ul class="alarms">
        {shown.map((alarm) => (
          <Row
            key={keyOf(alarm)} alarm={alarm} names={data?.names ?? {}} opened={opened === alarm.alarm}
            toggle={() => setOpened(opened === alarm.alarm ? null : alarm.alarm)}
          />
        ))}
      </ul>
      {data?.more && <p class="hint">{t("alarms-past-more", { count: String(MOST) })}</p>}
    </>
  );
}
