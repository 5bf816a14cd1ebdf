/** How a figure comes about: its formula, each term, and the very stretches of time that make it. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Awaited } from "../components/list";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import { useInside } from "../inside";
import type { Asked, Derivation, FigureName, PlanChange } from "./api";
import { derivation } from "./api";
import { Changes } from "./changes";
import { Formula } from "./formula";
import { bounds, said } from "./say";
import { TermOf } from "./term";

/** It is of a time of which most has come: it is not asked for again and again, for somebody reads it. */
const EVERY_MS = 600_000;

interface Props {
  id: FigureName;
  asked: Asked;
  changes: readonly PlanChange[];
  close: () => void;
}

export function Derived({ id, asked, changes, close }: Props) {
  const { t } = useReader();
  const { presses } = useInside();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState(asked.press ?? presses[0]?.id ?? "");
  const several = asked.press === null && presses.length > 1;
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
    return () => { if (opener instanceof HTMLElement && opener.isConnected) opener.focus(); };
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <section class="derived" ref={panel} tabIndex={-1} aria-labelledby={heading} onKeyDown={leave}>
      <header>
        <h5 id={heading}>{t("uptime-derived", { figure: t(`kpi-${id}`) })}</h5>
        <button type="button" class="plain" onClick={close}>{t("uptime-close")}</button>
      </header>
      {asked.raw && <p class="hint">{t("uptime-derived-raw")}</p>}
      {several && (
        <>
          <p class="hint">{t("uptime-derived-each")}</p>
          <p class="switches">
            {presses.map(({ id: press, name }) => <button key={press} type="button" class="plain" aria-pressed={press === chosen} onClick={() => setChosen(press)}>{name}</button>)}
          </p>
        </>
      )}
      <OfPress id={id} asked={{ ...asked, press: chosen }} changes={changes} />
    </section>
  );
}

function OfPress({ id, asked, changes }: { id: FigureName; asked: Asked & { press: string }; changes: readonly PlanChange[] }) {
  const reader = useReader();
  const { t } = reader;
  const { now, shut } = useInside();
  const about = [id, asked.press, asked.from, asked.to, asked.raw].join(" ");
  const { data, trouble } = useFetched<Derivation & { about: string }>([about, shut], EVERY_MS, now, (_, gone) =>
    derivation(asked, id, gone).then((answer) => ({ ...answer, about })));
  const told = data?.about === about ? data : null;
  if (told === null) return <Awaited data={null} trouble={trouble} />;
  return (
    <>
      <Formula derivation={told} />
      <p class="derived-figure">= <b>{said(reader, id, told.figure)}</b> <span class="hint">{bounds(reader, told.figure)}</span></p>
      <Changes changes={changes.filter(({ t: at }) => at >= told.from && at < told.to)} />
      <p class="hint">{t("uptime-terms-hint")}</p>
      {told.terms.map((term) => <TermOf key={`${about} ${term.id}`} term={term} />)}
    </>
  );
}
