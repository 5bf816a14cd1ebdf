/** The pipeline's health, a sentence for each thing to know. */
import type { Pipeline } from "../api";
import { useReader } from "../context";
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
      <ul>{sentences.map((sentence) => <Line key={sentence.text} {...sentence} />)}</ul>
    </section>
  );
}

function Line({ text, tone, quote }: Sentence) {
  return (
    <li class={`line-${tone}`}>
      <span class="mark" aria-hidden="true">{MARKS[tone]}</span>
      <div>
        {text}
        {quote && <> <q lang="en">{quote}</q></>}
      </div>
    </li>
  );
}
