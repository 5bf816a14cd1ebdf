/** One stop: which press, when, how long, and why. It opens to its parts and to the tiles. */
import type { ComponentChildren } from "preact";
import { useReader, type Reader } from "../context";
import { hours } from "../figures/duration";
import { reasonWords } from "../figures/reason";
import { time } from "../format";
import { useInside } from "../inside";
import type { Part, Stop } from "./api";
import { Bar } from "./bar";
import type { Refused } from "./queue";
import { who } from "./words";

export interface Shown {
  stop: Stop;
  /** Something said of it waits in this browser. */
  waiting: boolean;
  refused: readonly Refused[];
}

export type Names = Readonly<Record<string, string>>;

export const keyOf = ({ press, from }: Stop) => `stop-${press}-${from}`;

/** From when to when; of one that lasts, since when. */
export function spanWords({ t, at }: Reader, { from, to, open }: Stop): string {
  return open ? t("stops-since", { from: time(at(from)) }) : `${time(at(from))}–${time(at(to))}`;
}

/** Where a reason comes from. */
export function source(part: Part, names: Names, reader: Reader): string {
  if (part.reason === null) return "";
  return part.by === null ? reader.t("stops-automatic") : reader.t("stops-by", { who: who(part.by, names, reader) });
}

interface Props extends Shown {
  names: Names;
  opened: boolean;
  toggle: () => void;
  dismiss: (id: number) => void;
  children?: ComponentChildren;
}

export function Row({ stop, waiting, refused, names, opened, toggle, dismiss, children }: Props) {
  const reader = useReader();
  const { t } = reader;
  const { presses } = useInside();
  const id = keyOf(stop);
  const said = [...new Map(stop.parts.map((part) => [`${part.reason} ${part.by}`, part])).values()];
  const notes = [...new Set(stop.parts.map(({ note }) => note).filter(Boolean))];
  return (
    <li class={`stop ${stop.wants_reason ? "wanted" : "told"}`}>
      <h4>
        <button id={`${id}-head`} type="button" aria-expanded={opened} aria-controls={opened ? id : undefined} onClick={toggle}>
          <span class="stop-words">
            <span class="stop-when"><b>{presses.find((press) => press.id === stop.press)?.name ?? stop.press}</b> {spanWords(reader, stop)}</span>
            <span class="stop-why">
              {said.map((part, i) => {
                const by = source(part, names, reader);
                return <span key={i}><b>{reasonWords(t, part.reason)}</b>{by && <> <small>{by}</small></>}</span>;
              })}
            </span>
            {notes.map((note) => <q key={note}>{note}</q>)}
          </span>
          <span class="stop-long">{hours(t, stop.to - stop.from)}{stop.open && <small>{t("stops-lasts")}</small>}</span>
          <span class="go" aria-hidden="true">{opened ? "▾" : "›"}</span>
        </button>
      </h4>
      <Bar stop={stop} />
      {waiting && <p class="stop-waits" role="status"><span class="badge">{t("stops-waiting")}</span></p>}
      {refused.map((one) => <Refusal key={one.said.id} refused={one} dismiss={dismiss} />)}
      {opened && <div class="stop-open" id={id}>{children}</div>}
    </li>
  );
}

function Refusal({ refused: { said, trouble }, dismiss }: { refused: Refused; dismiss: (id: number) => void }) {
  const { t } = useReader();
  const words = said.stretches.map(({ reason }) => (reason === null ? t("stops-took-back") : reasonWords(t, reason))).join(", ");
  const name = trouble.slice(trouble.lastIndexOf("/") + 1);
  return (
    <div class="stop-waits">
      <p class="trouble" role="alert">{t("stops-refused", { reason: words, why: t(`problem-${name}`) })}</p>
      <button type="button" class="plain" onClick={() => dismiss(said.id)}>{t("stops-understood")}</button>
    </div>
  );
}
