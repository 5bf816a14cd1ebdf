/** Keeping an alarm quiet: for how long, and why. */
import { useState } from "preact/hooks";
import type { Alarm } from "../api";
import { Field, Form, text } from "../components/form";
import { Panel } from "../components/panel";
import { useReader } from "../context";
import { useInside } from "../inside";
import { act, outOfService, shelve, type Done } from "./api";
import { REASONS } from "./phrase";
import { useTrouble } from "./trouble";

const HOUR_MS = 3_600_000;
/** For how long. */
const ENDS = ["hour", "shift", "out"] as const;
type End = (typeof ENDS)[number];
const NO_SHIFT = { "problem-bad-value": "alarm-no-shift" };

interface Props {
  alarm: Alarm;
  /** It was done. */
  done: (answer: Done) => void;
}

export function Quiet({ alarm, done }: Props) {
  const { t } = useReader();
  const [end, setEnd] = useState<End | null>(null);
  const { words, failed } = useTrouble();
  const loud = alarm.state === "shelved" ? "unshelve" : alarm.state === "out_of_service" ? "in-service" : null;
  const back = () => {
    if (loud) act(alarm, loud).then(done, failed);
  };
  return (
    <section>
      <h5>{t("alarm-quiet")}</h5>
      <p class="hint">{t("alarm-quiet-words")}</p>
      <p class="actions">
        {loud && <button type="button" class="plain" onClick={back}>{t("alarm-loud")}</button>}
        {loud !== "in-service" && ENDS.map((one) => (
          <button key={one} type="button" class="plain" aria-expanded={end === one} onClick={() => setEnd(end === one ? null : one)}>{t(`alarm-quiet-${one}`)}</button>
        ))}
      </p>
      {words && <p class="trouble" role="alert">{words}</p>}
      {end && <Why key={end} {...{ alarm, end }} done={(answer) => { setEnd(null); done(answer); }} cancel={() => setEnd(null)} />}
    </section>
  );
}

/** A tap on a reason is enough; who wants to, types one. */
function Why({ alarm, end, done, cancel }: Props & { end: End; cancel: () => void }) {
  const { t } = useReader();
  const { now } = useInside();
  const { words, failed } = useTrouble(NO_SHIFT);
  const send = (reason: string) => {
    if (end === "out") return outOfService(alarm, reason);
    return shelve(alarm, end === "hour" ? now + HOUR_MS : null, reason);
  };
  return (
    <Panel title={`${t(`alarm-quiet-${end}`)}. ${t("alarm-reason")}`}>
      <div class="tiles">
        {REASONS.map((reason) => <button key={reason} type="button" onClick={() => { send(reason).then(done, failed); }}>{t(reason)}</button>)}
      </div>
      {words && <p class="trouble" role="alert">{words}</p>}
      <Form submit={(typed) => send(text(typed, "reason")).then(done)} action={t("alarm-quiet")} cancel={cancel} instead={NO_SHIFT} checked>
        <Field name="reason" label={t("alarm-reason-own")} maxLength={200} required />
      </Form>
    </Panel>
  );
}
