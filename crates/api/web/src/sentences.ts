/** The pipeline's health in whole sentences. */
import type { Pipeline, Producer } from "./api";
import type { Reader } from "./context";
import { bytes, moment, number, percent } from "./format";
import { duration } from "./messages";

export interface Sentence {
  text: string;
  /** Calm, worth a look, or somebody is needed. */
  tone: "good" | "note" | "bad";
  /** Words of the program itself, in English. */
  quote?: string;
  /** The producer whose clock can be set from here. */
  clockOf?: string;
}

/** Behind by more than this, what waits is worth a word. */
const BEHIND_MS = 30_000;
const FULL = 0.8;

/** How much of all history that is coming in has come, between 0 and 1; null when none is. */
export function historyShare(pipeline: Pipeline | null): number | null {
  const spans = pipeline?.producers.flatMap(({ history, online }) => (history && online ? [history] : [])) ?? [];
  const whole = spans.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  if (whole === 0) return null;
  const come = spans.reduce((sum, { from, to, at }) => sum + Math.min(Math.max(0, at - from), Math.max(0, to - from)), 0);
  return come / whole;
}

/** True if all that the producer has taken up to a moment ago is known to be stored. */
function isComplete({ online, history, complete_to }: Producer, now: number): boolean {
  return online && !history && complete_to !== null && now - complete_to <= BEHIND_MS;
}

export function producerSentences({ language, t, at }: Reader, producer: Producer, now: number): Sentence[] {
  const when = (ms: number) => moment(language, at(ms), at(now));
  const who = { producer: producer.producer };
  const out: Sentence[] = [];
  const done = producer.complete_to;
  if (!producer.online) {
    out.push({ tone: "bad", text: producer.last_heard === null ? t("producer-never", who) : t("producer-offline", { ...who, time: when(producer.last_heard) }) });
  } else if (producer.history) {
    const { from, to, at: reached } = producer.history;
    const share = to > from ? Math.min(1, Math.max(0, (reached - from) / (to - from))) : 1;
    out.push({
      tone: "note",
      text: t("producer-history", { ...who, from: when(from), to: when(to), at: when(reached), percent: percent(language, share) }),
    });
  } else if (done === null || done <= 0) {
    out.push({ tone: "note", text: t("producer-starting", who) });
  } else if (producer.depth > 0 && now - done > BEHIND_MS) {
    out.push({ tone: "note", text: t("producer-backlog", { ...who, n: producer.depth, count: number(language, producer.depth), time: when(done) }) });
  } else {
    out.push({ tone: "good", text: t("producer-live", { ...who, time: when(done) }) });
  }
  const filled = producer.limit_bytes > 0 ? producer.depth_bytes / producer.limit_bytes : 0;
  if (filled >= FULL) out.push({ tone: "bad", text: t("producer-full", { ...who, percent: percent(language, filled) }) });
  if (producer.clock && !producer.clock.trusted) {
    const waits = duration(language, producer.clock.waits_ms ?? 0);
    out.push({ tone: "note", text: t("producer-clock", { ...who, duration: waits }), ...(producer.online ? { clockOf: producer.producer } : {}) });
  }
  const [lost, perhaps] = producer.lost;
  if (lost > 0) out.push({ tone: "bad", text: t("producer-lost", { ...who, n: lost, count: number(language, lost) }) });
  if (perhaps > 0) out.push({ tone: "bad", text: t("producer-lost-maybe", { ...who, n: perhaps, count: number(language, perhaps) }) });
  if (producer.trouble) out.push({ tone: "bad", text: t("producer-trouble", who), quote: producer.trouble });
  return out;
}

export function storeSentences({ language, t }: Reader, pipeline: Pipeline): Sentence[] {
  const out: Sentence[] = [];
  const { store, quarantine, losses, readiness } = pipeline;
  const counted = (id: string, n: number): Sentence => ({ tone: "bad", text: t(id, { n, count: number(language, n) }) });
  if (store.ok) out.push({ tone: "good", text: t("store-ok", { size: bytes(language, store.size_bytes ?? 0) }) });
  else out.push({ tone: "bad", text: t("store-bad") });
  const unknown = losses.of_unknown_size ?? 0;
  const sized = (losses.count ?? 0) - unknown;
  if (unknown > 0) out.push(counted("losses-unknown", unknown));
  if (sized > 0) out.push(counted("losses-recorded", sized));
  const aside = quarantine.count ?? 0;
  if (aside > 0) out.push(counted("quarantine", aside));
  const names = Object.entries(readiness.dependencies).flatMap(([name, trouble]) => (trouble === null ? [] : [name]));
  if (names.length > 0) out.push({ tone: "bad", text: t("dependencies-bad", { names: names.join(", ") }) });
  return out;
}

/**
 * What can be said of losses. "Nothing is lost" is said only when it is known: every producer is there and all
 * that it took is stored, the store has answered, and neither has anything as lost.
 */
export function lossSentence({ language, t, at }: Reader, pipeline: Pipeline, now: number): Sentence | null {
  const { producers, losses, store } = pipeline;
  const lost = (losses.count ?? 0) > 0 || producers.some(({ lost: [never, perhaps] }) => never + perhaps > 0);
  if (lost || producers.length === 0) return null;
  const known = store.ok && losses.count !== null && producers.every((producer) => isComplete(producer, now));
  if (!known) return { tone: "note", text: t("no-loss-known") };
  const upTo = Math.min(...producers.map(({ complete_to }) => complete_to ?? 0));
  return { tone: "good", text: t("nothing-lost", { time: moment(language, at(upTo), at(now)) }) };
}

export function allSentences(reader: Reader, pipeline: Pipeline, now: number): Sentence[] {
  const loss = lossSentence(reader, pipeline, now);
  return [
    ...pipeline.producers.flatMap((producer) => producerSentences(reader, producer, now)),
    ...storeSentences(reader, pipeline),
    ...(loss ? [loss] : []),
  ];
}

/** The one line on top: what is wrong, or that history is coming in, or that nothing is lost. */
export function summary(reader: Reader, pipeline: Pipeline, now: number): Sentence {
  const all = allSentences(reader, pipeline, now);
  const share = historyShare(pipeline);
  const history: Sentence | null =
    share === null ? null : { tone: "note", text: reader.t("summary-history", { percent: percent(reader.language, share) }) };
  const none: Sentence = { tone: "note", text: reader.t("pipeline-none") };
  return all.find(({ tone }) => tone === "bad") ?? history ?? all.find(({ tone }) => tone === "note") ?? all.at(-1) ?? none;
}
