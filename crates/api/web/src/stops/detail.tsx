/** All of one stop, and what may be said of it. */
import { useState } from "preact/hooks";
import { Field, Form, text } from "../components/form";
import { useReader } from "../context";
import { hours } from "../figures/duration";
import { reasonWords } from "../figures/reason";
import { time } from "../format";
import type { Reason, Reasons, Stop, Stretch } from "./api";
import { Picker } from "./picker";
import { source, type Names } from "./row";
import { Split } from "./split";
import { cuts, lasts, said, scopes, type Scope, type Span } from "./stretch";

interface Props {
  stop: Stop;
  names: Names;
  /** `null`: who reads may say nothing. */
  tree: Reasons | null;
  say: (stretches: readonly Stretch[]) => void;
  close: () => void;
}

/** So many letters of any script fit what is kept, which is counted in bytes. */
const NOTE = 160;

export function Detail({ stop, names, tree, say, close }: Props) {
  const reader = useReader();
  const { t, at } = reader;
  const all = scopes(stop);
  const [chosen, setChosen] = useState<string | null>(null);
  const [splitting, setSplitting] = useState(false);
  const [cut, setCut] = useState<readonly Span[] | null>(null);
  const scope = all.find(({ id }) => id === chosen) ?? (all[0] as Scope);
  const one = scope.spans.length === 1 ? scope.spans[0] : undefined;
  const clock = ({ from, to }: Span) => ({ from: time(at(from)), to: time(at(to)) });
  const pieces = cut ? cut.map((span) => [span]) : [scope.spans];
  const asks = cut ? cut.map((span) => t("stops-why-piece", clock(span))) : [t(stop.open ? "stops-why-lasts" : "stops-why")];
  const known = stop.parts.filter(({ reason }) => reason !== null);
  return (
    <>
      {tree && all.length > 1 && !cut && !splitting && (
        <div class="scopes" role="group" aria-label={t("stops-scope")}>
          <span class="hint">{t("stops-scope")}</span>
          {all.map(({ id, spans }) => (
            <button key={id} type="button" aria-pressed={id === scope.id} onClick={() => setChosen(id)}>
              {id === "whole" || id === "rest" ? t(`stops-scope-${id}`) : reasonWords(t, stop.parts.find(({ from }) => String(from) === id)?.reason ?? null)}
              <small>{spans.map((span) => `${clock(span).from}–${clock(span).to}`).join(", ")} · {hours(t, lasts(spans))}</small>
            </button>
          ))}
        </div>
      )}
      {tree && !splitting && (
        <Picker
          key={`${scope.id} ${cut?.[0]?.to}`} tree={tree} asks={asks}
          done={(reasons) => say(said(pieces, reasons))} close={() => (cut ? setCut(null) : close())}
        />
      )}
      {tree && !splitting && !cut && (
        <p class="actions">
          {one && cuts(one) && <button type="button" class="plain" onClick={() => setSplitting(true)}>{t("stops-split")}</button>}
          {stop.parts.some(({ by }) => by !== null) && (
            <button type="button" class="plain" onClick={() => say(scope.spans.map((span) => ({ ...span, reason: null, note: "" })))}>{t("stops-take-back")}</button>
          )}
        </p>
      )}
      {splitting && one && <Split span={one} done={(spans) => { setSplitting(false); setCut(spans); }} cancel={() => setSplitting(false)} />}
      {tree && known.length > 0 && !cut && !splitting && (
        <Form
          action={t("stops-note-save")}
          submit={async (typed) => say(known.map(({ from, to, reason }) => ({ from, to, reason: reason as Reason, note: text(typed, "note").trim() })))}
        >
          <Field name="note" label={t("stops-note")} maxLength={NOTE} defaultValue={known.find(({ note }) => note)?.note ?? ""} />
        </Form>
      )}
      <section>
        <h5>{t("stops-parts")}</h5>
        <ol class="journal">
          {stop.parts.map((part) => (
            <li key={part.from}>
              <span class="when">{clock(part).from}–{clock(part).to}</span>
              <span>
                {t(`state-${part.state ?? "unknown"}`)}{part.known === "inferred" && <> ({t("stops-inferred")})</>} · {reasonWords(t, part.reason)}
                {part.reason !== null && <> <small>{source(part, names, reader)}</small></>}
                {part.by !== null && part.given !== null && part.given !== part.reason && <> · {reasonWords(t, part.given)} <small>{t("stops-automatic")}</small></>}
                {part.note && <> <q>{part.note}</q></>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
