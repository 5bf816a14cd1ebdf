/** Whether somebody is reached: sends a test by each of their ways, and shows what comes of it. */
import { useEffect, useState } from "preact/hooks";
import { LOG_IN, Problem } from "../api";
import { refusal } from "../components/form";
import { useReader } from "../context";
import { moment } from "../format";
import { useInside } from "../inside";
import { lastTest, test as send, type Test, type TestWay } from "./api";

/** How often it is looked while something may still come. */
const EVERY_MS = 2_000;
/** A running alerter takes a test up within seconds. */
const TAKEN_MS = 20_000;

interface TrialProps {
  /** Whose; `null`: one's own. */
  person: string | null;
  /** There is an alerter that could send it. */
  possible: boolean;
}

export function Trial({ person, possible }: TrialProps) {
  const { t, language, at } = useReader();
  const { again } = useInside();
  const [test, setTest] = useState<Test | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const failed = (error: unknown) => {
    if (error instanceof Problem && error.trouble === LOG_IN) again();
    else setTrouble(refusal(error, t));
  };
  const take = (told: { readonly test: Test | null }) => {
    setTest(told.test);
    setTrouble(null);
  };
  useEffect(() => { if (possible) lastTest(person).then(take, failed); }, [person, possible]);
  const open = test !== null && !test.over;
  useEffect(() => {
    if (!open) return;
    const timer = window.setInterval(() => { if (!document.hidden) lastTest(person).then(take, failed); }, EVERY_MS);
    return () => { window.clearInterval(timer); };
  }, [person, open]);
  const ask = () => {
    setAsked(Date.now());
    send(person).then(take, failed);
  };
  if (!possible) return <div class="test"><span class="hint">{t("told-test-later")}</span></div>;
  const now = at(Date.now());
  const words = test && (
    !test.taken ? t(asked !== null && Date.now() - asked > TAKEN_MS ? "told-test-nobody" : "told-test-going")
      : test.ways.length === 0 ? t("told-test-none") : null);
  return (
    <div class="test">
      <button type="button" class="plain" onClick={ask}>{t(person === null ? "told-test-me" : "told-test")}</button>
      <span class="hint">{t("told-test-how")}</span>
      <div class="came" role="status">
        {test?.at != null && <p class="hint">{t(test.weekly ? "told-test-weekly" : "told-test-last", { time: moment(language, at(test.at), now) })}</p>}
        {words && <p>{words}</p>}
        {test && test.ways.length > 0 && (
          <ul>
            {test.ways.map((one) => <li key={one.way} class={stands(one, test.over)}><span>{t(`told-way-${one.way}`)}</span> <b>{t(`told-test-${stands(one, test.over)}`)}</b></li>)}
          </ul>
        )}
      </div>
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
    </div>
  );
}

/** How it stands on one way; when the time is over, what is not answered is not. */
export function stands(one: TestWay, over: boolean): "answered" | "unanswered" | "sent" | "failed" | "sending" {
  if (one.answered !== null) return "answered";
  if (one.sent !== null) return over ? "unanswered" : "sent";
  return one.failed !== null ? "failed" : over ? "unanswered" : "sending";
}
