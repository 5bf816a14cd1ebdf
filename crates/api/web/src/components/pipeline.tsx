/** The pipeline's health, a sentence for each thing to know. */
import { useState } from "preact/hooks";
import { Problem, setClock, type Pipeline } from "../api";
import { useReader, type Reader } from "../context";
import { problemWords } from "../problems";
import { allSentences, type Sentence } from "../sentences";

export const MARKS = { good: "✓", note: "…", bad: "!" } as const;

export function PipelineHealth({ pipeline, now }: { pipeline: Pipeline; now: number }) {
  const reader = useReader();
  const sentences = allSentences(reader, pipeline, now);
  const calm = sentences.every(({ tone }) => tone !== "bad");
  return (
    <section class={calm ? "pipeline calm" : "pipeline"} aria-labelledby="pipeline-title">
      <h2 id="pipeline-title">{reader.t("pipeline")}</h2>
      {pipeline.producers.length === 0 && <p>{reader.t("pipeline-none")}</p>}
      <ul>{sentences.map((sentence) => <Line key={sentence.clockOf ? `clock of ${sentence.clockOf}` : sentence.text} {...sentence} />)}</ul>
    </section>
  );
}

function Line({ text, tone, quote, clockOf }: Sentence) {
  return (
    <li class={`line-${tone}`}>
      <span class="mark" aria-hidden="true">{MARKS[tone]}</span>
      <div>
        {text}
        {quote && <> <q lang="en">{quote}</q></>}
        {clockOf !== undefined && <ClockButton producer={clockOf} />}
      </div>
    </li>
  );
}

/** Says the server's time to a producer that has none. */
function ClockButton({ producer }: { producer: string }) {
  const { t } = useReader();
  const [said, setSaid] = useState("");
  const tell = () => {
    setClock().then(() => setSaid(t("clock-told")), (error) => setSaid(clockTrouble(error, t)));
  };
  return (
    <p class="action">
      <button type="button" onClick={tell}>{t("clock-set", { producer })}</button>{" "}
      <span role="status">{said}</span>
    </p>
  );
}

function clockTrouble(error: unknown, t: Reader["t"]): string {
  return (error instanceof Problem && problemWords(error.trouble, t)) || t("clock-refused");
}
