/** Who was told, and all that happened. */
import { useReader, type Reader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import type { Entry, Journal } from "./api";
import { reasonWords } from "./phrase";

type Names = Journal["names"];

/** Who is meant by an id, as far as one may know. */
export function who(id: string | null | undefined, names: Names, { t }: Reader): string {
  return (id && names[id]) || t("alarm-somebody");
}

export function Told({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  const reader = useReader();
  const { t } = reader;
  const told = entries.filter(({ outcome }) => outcome !== undefined && outcome !== null);
  return (
    <section>
      <h5>{t("alarm-told")}</h5>
      {told.length === 0 ? <p class="hint">{t("alarm-told-nobody")}</p> : <List entries={told} names={names} />}
    </section>
  );
}

export function Happened({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  const { t } = useReader();
  return (
    <section>
      <h5>{t("alarm-journal")}</h5>
      <List entries={entries.filter(({ outcome }) => outcome === undefined || outcome === null)} names={names} />
    </section>
  );
}

function List({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  const reader = useReader();
  const { language, at } = reader;
  const { now } = useInside();
  return (
    <ol class="journal">
      {entries.map((entry, index) => (
        <li key={index} class={entry.outcome === "failed" || entry.outcome === "unreachable" ? "failed" : undefined}>
          <span class="when">{moment(language, at(entry.at), at(now))}</span>
          <span>{said(entry, names, reader)}{entry.words && <> <q>{reasonWords(entry.words, reader)}</q></>}{entry.reason && <> <q lang="en">{entry.reason}</q></>}</span>
        </li>
      ))}
    </ol>
  );
}

function said(entry: Entry, names: Names, reader: Reader): string {
  const { t, language, at } = reader;
  const by = (what: string) => (entry.by ? t("alarm-by", { what, who: who(entry.by, names, reader) }) : what);
  if (entry.outcome) return `${who(entry.by, names, reader)}: ${t(`outcome-${entry.outcome}`, { channel: channel(entry.channel, reader) })}`;
  if (entry.operation) {
    const until = entry.until ? ` (→ ${moment(language, at(entry.until), at(entry.at))})` : "";
    return by(t(`operation-${entry.operation}`)) + until;
  }
  const what = entry.change ? t(`change-${entry.change}`) : "";
  return entry.correction ? `${by(what)}. ${t("alarm-corrected")}` : by(what);
}

function channel(name: string | null | undefined, { t }: Reader): string {
  const words = t(`channel-${name}`);
  return words === `channel-${name}` ? (name ?? "") : words;
}
