/** Stops: first those of which a reason is wanted, then all others; what came of each shift, and what was counted in it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Awaited } from "../components/list";
import { useReader } from "../context";
import { hours } from "../figures/duration";
import { useFetched } from "../fetched";
import { allowed, useInside } from "../inside";
import { usePath } from "../route";
import { address, asked as askedIn } from "../stops/address";
import { ofDays, reasons, type Asked, type Reasons, type Stop, type Stretch, type Told } from "../stops/api";
import { Days } from "../stops/days";
import { Detail } from "../stops/detail";
import type { Said } from "../stops/queue";
import { keyOf, Row, type Shown } from "../stops/row";
import { useSender } from "../stops/sender";
import { Shifts } from "../stops/shifts";
import { lasts, undoing, upToNow, withSaid } from "../stops/stretch";
import { Undo, type Saved } from "../stops/undo";
import "../stops/words";
import { number } from "../format";
import "../styles/alarms.css";
import "../styles/stops.css";
import "../styles/view.css";

const EVERY_MS = 30_000;

/** Which days: as the address says, which changes with them. */
function useAsked(): [Asked, (asked: Asked) => void] {
  const { moves } = usePath();
  const [changes, setChanges] = useState(0);
  const asked = useMemo(() => askedIn(location.search), [moves, changes]);
  return [asked, (next) => {
    history.replaceState(null, "", address(next, location.search));
    setChanges((n) => n + 1);
  }];
}

/** The tree of reasons, for who may give one. */
function useTree(may: boolean): Reasons | null {
  const [tree, setTree] = useState<Reasons | null>(null);
  const { shut, now } = useInside();
  const minute = Math.floor(now / 60_000);
  useEffect(() => {
    if (may && !tree) reasons().then(setTree, () => undefined);
  }, [may, shut, tree ? 0 : minute]);
  return tree;
}

export default function StopsView() {
  const { t, language, zone } = useReader();
  const { me, presses, now, shut } = useInside();
  const may = allowed(me, "enter");
  const [asked, setAsked] = useAsked();
  const tree = useTree(may);
  const sender = useSender(me.id ?? "");
  const { queue, sent } = sender;
  const [entries, setEntries] = useState(0);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [undone, setUndone] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const about = [asked.press, asked.day, asked.last, zone, presses.map(({ id, state }) => id + state).join(), sent.length, entries, shut];
  const { data, trouble } = useFetched<Told & { heard: number }>(about, EVERY_MS, now, (at, gone) => {
    const heard = sent.length;
    return ofDays(asked, zone, at, gone).then((told) => ({ ...told, heard }));
  });
  const told = data && address(data.asked, "") === address(asked, "") ? data : null;
  const names = { ...(me.id && me.name ? { [me.id]: me.name } : {}), ...told?.names };
  const unheard: readonly Said[] = [...sent.slice(told?.heard ?? 0), ...queue.waiting];
  const shown = (told?.stops ?? []).map((stop) => withQueue(stop, unheard, queue));
  const wanted = shown.filter(({ stop }) => stop.wants_reason);
  const long = shown.filter(({ stop }) => !stop.short && !stop.wants_reason);
  const short = shown.filter(({ stop }) => stop.short);

  const say = (stop: Stop, stretches: readonly Stretch[]) => {
    const all = upToNow(stop, stretches, now);
    setSaved({ said: sender.say(stop.press, all, now), before: upToNow(stop, undoing(stop, stretches), now) });
    setUndone(false);
    setOpened(null);
    // The next one that wants a reason is a key away.
    const next = wanted.find((one) => one.stop !== stop)?.stop ?? stop;
    requestAnimationFrame(() => document.getElementById(`${keyOf(next)}-head`)?.focus());
  };
  const undo = () => {
    if (!saved) return;
    sender.undo(saved.said, saved.before, now);
    setSaved(null);
    setUndone(true);
  };
  const list = (all: readonly Shown[]) => (
    <ul class="stops">
      {all.map((one) => {
        const key = keyOf(one.stop);
        const close = () => {
          setOpened(null);
          document.getElementById(`${key}-head`)?.focus();
        };
        return (
          <Row key={key} {...one} names={names} opened={opened === key} toggle={() => setOpened(opened === key ? null : key)} dismiss={sender.dismiss}>
            <Detail stop={one.stop} names={names} tree={may ? tree : null} say={(stretches) => say(one.stop, stretches)} close={close} />
          </Row>
        );
      })}
    </ul>
  );
  return (
    <>
      <Days asked={asked} told={told} set={setAsked} />
      {trouble !== null && told ? null : <Awaited data={told} trouble={trouble} />}
      {told && (
        <>
          {wanted.length > 0 && (
            <section class="part" aria-labelledby="stops-wanted">
              <h3 id="stops-wanted">{t("stops-wanted")} <span class="badge">{wanted.length}</span></h3>
              {list(wanted)}
            </section>
          )}
          {(long.length > 0 || short.length > 0) && (
            <section class="part" aria-labelledby="stops-others">
              <h3 id="stops-others">{t("stops-others")}</h3>
              {list(long)}
              {short.length > 0 && (
                <details class="short">
                  <summary>{t("stops-short", { n: short.length, count: number(language, short.length), time: hours(t, lasts(short.map(({ stop }) => stop))) })}</summary>
                  <p class="hint">{t("stops-short-words")}</p>
                  {list(short)}
                </details>
              )}
            </section>
          )}
          {shown.length === 0 && told.shifts.length > 0 && <p class="hint">{t("stops-none")}</p>}
          <Shifts told={told} may={may} saved={() => setEntries((n) => n + 1)} />
        </>
      )}
      {saved && <Undo saved={saved} waiting={queue.waiting.some(({ id }) => id === saved.said.id)} keys={opened === null} undo={undo} over={() => setSaved(null)} />}
      {undone && <p class="hint" role="status">{t("stops-undone")}</p>}
    </>
  );
}

/** The stop with what was said and is not in the program's answer yet. */
function withQueue(stop: Stop, unheard: readonly Said[], queue: { waiting: readonly Said[]; refused: Shown["refused"] }): Shown {
  const of = (said: Said) => said.press === stop.press && said.stretches.some(({ from, to }) => from < stop.to && stop.from < to);
  const mine = unheard.filter(of);
  const now = mine.reduce(withSaid, stop);
  return { stop: now, waiting: queue.waiting.some(of), refused: queue.refused.filter(({ said }) => of(said)) };
}
