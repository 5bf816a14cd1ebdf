/** Older versions: who, when, what was changed, and the way back. */
import { useState } from "preact/hooks";
import { Problem } from "../api";
import { refusal } from "../components/form";
import { Awaited, useList } from "../components/list";
import { useReader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import { goBack, version, versions } from "./api";
import { Changes } from "./changes";
import { useDesk } from "./desk";
import { differences, type Change } from "./difference";
import { effective } from "./draft";
import type { Version } from "./types";

/** How many are shown at first. */
const SHOWN = 20;
const REFRESH_MS = 30_000;
const FILE_ALONE: Version = { version: 0, at: null, by: null, by_name: null, returned_to: null };

export default function VersionsSection() {
  const { t, language } = useReader();
  const { held, dirty, take } = useDesk();
  const list = useList(versions, REFRESH_MS);
  const [all, setAll] = useState(false);
  const [undo, setUndo] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const back = (number: number) => {
    const before = held.version;
    setTrouble(null);
    goBack(number, before).then(
      (now) => {
        take(now);
        setUndo(before);
        list.again();
      },
      (error: unknown) => {
        const why = error instanceof Problem ? error.errors.map(({ texts }) => texts[language]) : [];
        setTrouble([refusal(error, t), ...why].join(" "));
      },
    );
  };
  const known = list.data ? [...list.data, FILE_ALONE] : [];
  return (
    <>
      <p class="hint">{t("versions-words")}</p>
      {dirty && <p class="counts counts-late">{t("versions-dirty")}</p>}
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      {undo !== null && held.returned_to !== null && (
        <p class="counts" role="status">
          {t("versions-returned", { version: String(held.version), to: held.returned_to })}{" "}
          <button type="button" class="plain" disabled={dirty} onClick={() => { back(undo); }}>{t("versions-undo", { to: undo })}</button>
        </p>
      )}
      <Awaited data={list.data} trouble={list.trouble} />
      <ul class="entries">
        {known.slice(0, all ? undefined : SHOWN).map((one, i) => (
          <VersionItem key={one.version} one={one} before={known[i + 1]?.version ?? 0} holds={one.version === held.version} back={dirty ? null : () => { back(one.version); }} />
        ))}
      </ul>
      {!all && known.length > SHOWN && <p class="actions"><button type="button" class="plain" onClick={() => { setAll(true); }}>{t("versions-all", { n: known.length })}</button></p>}
    </>
  );
}

function VersionItem({ one, before, holds, back }: { one: Version; before: number; holds: boolean; back: (() => void) | null }) {
  const { t, language, at } = useReader();
  const { now } = useInside();
  const { names } = useDesk();
  const who = one.by_name ?? (one.by === "console" ? t("versions-console") : one.by === null ? null : names.person(one.by));
  const title = one.version === 0 ? t("versions-file") : t("versions-one", { version: String(one.version) });
  const when = one.at === null ? null : moment(language, at(one.at), at(now));
  return (
    <li class="item">
      <h3>{title}{holds && <> <span class="badge">{t("versions-holds")}</span></>}</h3>
      <p class="hint">{[who, when, one.returned_to !== null && t("versions-as", { to: one.returned_to })].filter(Boolean).join(" · ") || t("versions-file-words")}</p>
      {one.version > 0 && <What number={one.version} before={before} />}
      {!holds && (
        <p class="actions"><button type="button" class="plain" disabled={back === null} aria-label={`${t("versions-return")}: ${title}`} onClick={() => { back?.(); }}>{t("versions-return")}</button></p>
      )}
    </li>
  );
}

/** What was changed, fetched when somebody wants to know. */
function What({ number, before }: { number: number; before: number }) {
  const { t } = useReader();
  const { held } = useDesk();
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = () => {
    if (changes) return;
    Promise.all([version(before), version(number)]).then(
      ([old, now]) => { setChanges(differences(effective(old, held.file), effective(now, held.file))); }, () => { setFailed(true); },
    );
  };
  return (
    <details onToggle={(event) => { if (event.currentTarget.open) ask(); }}>
      <summary>{t("versions-what")}</summary>
      {changes ? <Changes changes={changes} /> : <p class="hint">{t(failed ? "connection-none" : "view-loading")}</p>}
    </details>
  );
}
