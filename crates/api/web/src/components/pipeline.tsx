/** The pipeline's health, a sentence for each thing to know. */
import type { Pipeline } from "../api";
import { useLanguage } from "../context";
import { producerSentences, storeSentences, type Sentence } from "../sentences";

const MARKS = { good: "✓", note: "…", bad: "!" } as const;

export function PipelineHealth({ pipeline, now }: { pipeline: Pipeline; now: number }) {
  const { language, t } = useLanguage();
  const sentences = [
    ...pipeline.producers.flatMap((producer) => producerSentences(language, producer, now)),
    ...storeSentences(language, pipeline),
  ];
  return (
    <section class="pipeline" aria-labelledby="pipeline-title">
      <h2 id="pipeline-title">{t("pipeline")}</h2>
      {pipeline.producers.length === 0 && <p>{t("pipeline-none")}</p>}
      <ul>{sentences.map((sentence) => <Line key={sentence.text} {...sentence} />)}</ul>
    </section>
  );
}

function Line({ text, tone, quote, progress }: Sentence) {
  return (
    <li class={`line-${tone}`}>
      <span class="mark" aria-hidden="true">{MARKS[tone]}</span>
      <div>
        {text}
        {quote && <> <q lang="en">{quote}</q></>}
        {progress && <progress max={1} value={progress.share} aria-label={progress.label} />}
      </div>
    </li>
  );
}
