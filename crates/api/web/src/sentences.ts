/** The pipeline's health in whole sentences. */
import type { Pipeline, Producer } from "./api";
import { bytes, moment, number, percent, type Language } from "./format";
import { translator } from "./messages";

export interface Sentence {
  text: string;
  /** Calm, worth a look, or somebody is needed. */
  tone: "good" | "note" | "bad";
  /** Words of the program itself, in English. */
  quote?: string;
  /** Between 0 and 1, while history comes in. */
  progress?: { share: number; label: string };
}

/** Behind by more than this, what waits is worth a word. */
const BEHIND_MS = 30_000;
const FULL = 0.8;

export function producerSentences(language: Language, producer: Producer, now: number): Sentence[] {
  const t = translator(language);
  const at = (ms: number) => moment(language, new Date(ms), new Date(now));
  const who = { producer: producer.producer };
  const out: Sentence[] = [];
  const done = producer.complete_to;
  if (!producer.online) {
    out.push({ tone: "bad", text: producer.last_heard === null ? t("producer-never", who) : t("producer-offline", { ...who, time: at(producer.last_heard) }) });
  } else if (producer.history) {
    const { from, to, at: reached } = producer.history;
    const share = to > from ? Math.min(1, Math.max(0, (reached - from) / (to - from))) : 1;
    out.push({
      tone: "note",
      text: t("producer-history", { ...who, from: at(from), to: at(to), at: at(reached), percent: percent(language, share) }),
      progress: { share, label: t("history-progress", who) },
    });
  } else if (done === null || done <= 0) {
    out.push({ tone: "note", text: t("producer-starting", who) });
  } else if (producer.depth > 0 && now - done > BEHIND_MS) {
    out.push({ tone: "note", text: t("producer-backlog", { ...who, n: producer.depth, count: number(language, producer.depth), time: at(done) }) });
  } else {
    out.push({ tone: "good", text: t("producer-live", { ...who, time: at(done) }) });
  }
  const filled = producer.limit_bytes > 0 ? producer.depth_bytes / producer.limit_bytes : 0;
  if (filled >= FULL) out.push({ tone: "bad", text: t("producer-full", { ...who, percent: percent(language, filled) }) });
  if (producer.clock && !producer.clock.trusted) out.push({ tone: "note", text: t("producer-clock", who) });
  const [lost, perhaps] = producer.lost ?? [0, 0];
  if (lost > 0) out.push({ tone: "bad", text: t("producer-lost", { ...who, n: lost, count: number(language, lost) }) });
  if (perhaps > 0) out.push({ tone: "bad", text: t("producer-lost-maybe", { ...who, n: perhaps, count: number(language, perhaps) }) });
  if (producer.trouble) out.push({ tone: "bad", text: t("producer-trouble", who), quote: producer.trouble });
  return out;
}

export function storeSentences(language: Language, pipeline: Pipeline): Sentence[] {
  const t = translator(language);
  const out: Sentence[] = [];
  const { store, quarantine, readiness, producers } = pipeline;
  if (store?.ok) out.push({ tone: "good", text: t("store-ok", { size: bytes(language, store.size_bytes ?? 0) }) });
  else if (store) out.push({ tone: "bad", text: t("store-bad") });
  const aside = quarantine?.count ?? 0;
  if (aside > 0) out.push({ tone: "bad", text: t("quarantine", { n: aside, count: number(language, aside) }) });
  if (readiness && !readiness.ready) {
    const names = unready(readiness.dependencies);
    if (names.length > 0) out.push({ tone: "bad", text: t("dependencies-bad", { names: names.join(", ") }) });
  }
  if (producers.length > 0 && producers.every((p) => !p.lost || p.lost[0] + p.lost[1] === 0)) {
    out.push({ tone: "good", text: t("nothing-lost") });
  }
  return out;
}

/** Names of what is not ready; the answer may be a list of objects or a map of names. */
export function unready(dependencies: unknown): string[] {
  if (Array.isArray(dependencies)) {
    return dependencies.filter((d) => d && typeof d === "object" && !isReady(d)).map((d) => String((d as { name?: unknown }).name ?? "?"));
  }
  if (dependencies && typeof dependencies === "object") {
    return Object.entries(dependencies).filter(([, d]) => !isReady(d)).map(([name]) => name);
  }
  return [];
}

function isReady(d: unknown): boolean {
  if (d && typeof d === "object") {
    const { ready, ok } = d as { ready?: unknown; ok?: unknown };
    return ready === true || ok === true;
  }
  return d === true || d === "ready" || d === "ok";
}
