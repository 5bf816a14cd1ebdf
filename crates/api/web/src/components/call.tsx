/** "Mechanic needed": the button of a press's card, and how the call stands. */
import { useEffect, useRef, useState } from "preact/hooks";
import { callMechanic, type Alarm, type Press, Problem } from "../api";
import { useReader } from "../context";
import { moment } from "../format";
import { problemWords } from "../problems";

/** How the last call from a press stands. */
export function CallWords({ call, now }: { call: Alarm; now: number }) {
  const { t, language, at } = useReader();
  const time = (ms: number) => moment(language, at(ms), at(now));
  const seen = call.acknowledged;
  const words = seen
    ? t("call-seen", { time: time(seen.at) })
    : t(call.alarm === null ? "call-saved" : "call-made", { time: time(call.since) });
  return <p class={seen ? "call-words seen" : "call-words"} role="status"><b>{t("alarm-mechanic")}</b> · {words}</p>;
}

/** Asks once more: a call gets somebody out of bed. */
export function CallButton({ press }: { press: Press }) {
  const { t } = useReader();
  const [asked, setAsked] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asked) sure.current?.focus(); }, [asked]);
  const call = () => {
    setAsked(false);
    callMechanic(press.id).then(() => setWords(null), (error: unknown) => {
      setWords((error instanceof Problem && problemWords(error.trouble, t)) || t("connection-none"));
    });
  };
  return (
    <div class="call">
      {asked ? (
        <>
          <p>{t("call-ask", { press: press.name })}</p>
          <button ref={sure} type="button" class="main" onClick={call}>{t("call-now")}</button>
          <button type="button" class="plain" onClick={() => setAsked(false)}>{t("form-cancel")}</button>
        </>
      ) : (
        <button type="button" class="plain" aria-label={`${t("call")}: ${press.name}`} onClick={() => { setWords(null); setAsked(true); }}>{t("call")}</button>
      )}
      {words && <p class="trouble" role="alert">{words}</p>}
    </div>
  );
}
