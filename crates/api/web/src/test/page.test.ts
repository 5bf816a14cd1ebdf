import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { ageOf, standing, stateId, stateOf } from "../age";
import type { Pipeline, Press, ProblemType, Producer } from "../api";
import { reader } from "../context";
import { bytes, LANGUAGES, longDate, moment, number, percent, shortDate, type Language } from "../format";
import { choose, duration, signalName, SOURCES, translator } from "../messages";
import { EMPTY, mergeRow, withRow, withSnapshot, withState } from "../model";
import { ALARM_VIEW } from "../alarms/words";
import { PEOPLE } from "../people/words";
import { UPTIME } from "../uptime/words";
import { REASONS, SHIFT } from "../figures/words";
import { STOPS } from "../stops/words";
import { columns } from "../plot";
import { problemId, problemWords } from "../problems";
import { allSentences, historyShare, lossSentence, producerSentences, summary } from "../sentences";
import { keySignals, trendSignals, unitOf } from "../signals";
import { blocks } from "../strip";
import { civil, isKnown, offsetMinutes, offsetName } from "../zone";
import { transliterated } from "./transliterate";

const ZONE = "Europe/Belgrade";
const locales = new URL("../../../../locale/locales/", import.meta.url);
const file = (language: Language) => readFileSync(new URL(`${language}/alarms.ftl`, locales), "utf8");
/** What alarms say: the page fetches one language of it. */
const ALARMS = { en: file("en"), sq: file("sq"), "sr-Latn": file("sr-Latn"), "sr-Cyrl": file("sr-Cyrl") };
/** The page's own messages, and those that come with views. */
const ALL = [SOURCES, PEOPLE, ALARM_VIEW, ALARMS, REASONS, SHIFT, STOPS, UPTIME];

/** The names that the program may say, from its own document. */
const { schemas } = (JSON.parse(readFileSync(new URL("../../../openapi.json", import.meta.url), "utf8")) as {
  components: { schemas: Record<string, { enum: string[] }> };
}).components;
const names = (schema: string): string[] => schemas[schema]?.enum ?? [];

const SIGNAL = { unit: "bar", hold_ms: 90_000, heartbeat_ms: 60_000, normal: null, warn: [null, null], trip: [null, null], gate: "any" } as const;

const press = (part: Partial<Press> = {}): Press => ({
  id: "press1", name: "Press 1", simulated: true, state: "running", since: 1_000, last_heard: 5_000, signals: {}, values: {}, untimed: false, ...part,
});

function ids(source: string): string[] {
  return new FluentResource(source).body.map((entry) => entry.id).sort();
}

describe("messages", () => {
  it("exist in all four languages and parse without an error", () => {
    for (const sources of ALL) for (const language of LANGUAGES) {
      expect(ids(sources[language])).toEqual(ids(sources.en));
      expect(new FluentBundle(language).addResource(new FluentResource(sources[language]))).toEqual([]);
    }
    // Of two of one name the later one would be said.
    const all = ALL.flatMap((sources) => ids(sources.en));
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });

  it("use the same arguments in all four languages", () => {
    const used = (source: string) => {
      const all = new Map<string, string>();
      for (const block of source.split(/\n(?=[a-z])/)) {
        const id = block.split(" ")[0] ?? "";
        all.set(id, [...new Set(block.match(/\$\w+/g) ?? [])].sort().join());
      }
      return all;
    };
    for (const sources of ALL) for (const language of LANGUAGES) expect(used(sources[language])).toEqual(used(sources.en));
  });

  it("have a word for every state and every mark", () => {
    const words = [...names("StateName").map((s) => `state-${s}`), ...names("MarkName").map((m) => `bad-${m}`)];
    const problems = names("ProblemType").map((type) => problemId(type as ProblemType));
    expect([words.length, problems.length]).toEqual([17, 46]);
    for (const id of [...words, ...problems]) {
      for (const language of LANGUAGES) expect(translator(language)(id)).not.toBe(id);
    }
  });

  it("are the same in both Serbian scripts, letter by letter", () => {
    for (const sources of ALL) expect(sources["sr-Cyrl"]).toBe(transliterated(sources["sr-Latn"]));
  });

  it("word a problem by its type, and leave what was not reached to the bar", () => {
    const t = translator("en");
    expect(problemWords("/api/v1/problems/link-needed", t)).toContain("link");
    expect(problemWords("unreachable", t)).toBeNull();
    expect(signalName(t, "oil_temp")).toBe("Oil temperature");
    expect(signalName(t, "pump_leak")).toBe("pump leak");
  });

  it("follow the Serbian plurals", () => {
    const t = translator("sr-Latn");
    const say = (n: number) => t("quarantine", { n, count: String(n) });
    expect(say(1)).toContain("1 poruka nije mogla");
    expect(say(21)).toContain("21 poruka nije mogla");
    expect(say(3)).toContain("3 poruke nisu");
    expect(say(22)).toContain("22 poruke nisu");
    expect(say(11)).toContain("11 poruka nije moglo");
    expect(say(5)).toContain("5 poruka nije moglo");
  });

  it("choose the first language that is spoken here", () => {
    expect(choose(["de", "sq-XK"])).toBe("sq");
    expect(choose(["sr"])).toBe("sr-Cyrl");
    expect(choose(["sr-Latn-RS"])).toBe("sr-Latn");
    expect(choose(["hr-HR", "en"])).toBe("sr-Latn");
    expect(choose(["fr"])).toBe("en");
  });
});

describe("formats", () => {
  it("write numbers as each language does", () => {
    expect(LANGUAGES.map((l) => number(l, 12345.6, 1))).toEqual(["12,345.6", "12\u00a0345,6", "12.345,6", "12.345,6"]);
    expect(LANGUAGES.map((l) => number(l, 1234))).toEqual(["1,234", "1234", "1.234", "1.234"]);
    expect(number("sq", -0.04, 1)).toBe("0,0");
    expect(number("sq", -1234567.5, 1)).toBe("-1\u00a0234\u00a0567,5");
    expect(percent("en", 0.999)).toBe("99%");
    expect(bytes("sq", 1_540_000)).toBe("1,5\u00a0MB");
  });

  it("write dates as each language does", () => {
    const at = { year: 2026, month: 11, day: 22, hour: 9, minute: 5, second: 0 };
    expect(LANGUAGES.map((l) => longDate(l, at))).toEqual([
      "22 November 2026", "22 nëntor 2026", "22. novembar 2026.", "22. новембар 2026.",
    ]);
    expect(LANGUAGES.map((l) => shortDate(l, at).replaceAll("\u00a0", " "))).toEqual(["22/11/2026", "22.11.26", "22. 11. 2026.", "22. 11. 2026."]);
    expect(moment("sq", at, { ...at, hour: 23 })).toBe("09:05");
    expect(moment("sq", at, { ...at, day: 23, hour: 0 })).toBe("22.11.26 09:05");
  });

  it("write lengths of time in at most two units", () => {
    expect(duration("en", 74_900)).toBe("74 s");
    expect(duration("en", 14 * 60_000)).toBe("14 min");
    expect(duration("sq", 134 * 60_000)).toBe("2 orë 14 min");
    expect(duration("sr-Latn", 50 * 3_600_000)).toBe("2 d 2 č");
  });
});

describe("the site's clock", () => {
  it("goes by the site's zone, summer and winter, wherever the reader is", () => {
    const before = Date.UTC(2026, 9, 25, 0, 59, 30);
    expect(civil(ZONE, before)).toEqual({ year: 2026, month: 10, day: 25, hour: 2, minute: 59, second: 30 });
    expect(civil(ZONE, before + 60_000)).toMatchObject({ hour: 2, minute: 0 });
    expect(civil(ZONE, Date.UTC(2026, 11, 31, 23, 30))).toMatchObject({ year: 2027, month: 1, day: 1, hour: 0, minute: 30 });
    expect([offsetMinutes(ZONE, before), offsetMinutes(ZONE, before + 60_000)]).toEqual([120, 60]);
    expect(offsetMinutes("Asia/Kathmandu", before)).toBe(345);
    expect([60, -210, 0, 345].map(offsetName)).toEqual(["UTC+1", "UTC-3:30", "UTC", "UTC+5:45"]);
  });

  it("falls back to the browser's own where the zone is not known", () => {
    expect([isKnown(ZONE), isKnown("Europe/Nowhere"), isKnown("")]).toEqual([true, false, false]);
    expect(civil("Europe/Nowhere", 0)).toEqual(civil("", 0));
  });
});

describe("age", () => {
  it("goes from fresh to old to gone", () => {
    const reading = { t: 0, hold_ms: 90_000, heartbeat_ms: 60_000 };
    expect([65_000, 65_001, 90_000, 90_001].map((now) => ageOf(reading, now))).toEqual(["fresh", "old", "old", "gone"]);
    const slow = { t: 0, hold_ms: 450_000, heartbeat_ms: 300_000 };
    expect([330_000, 330_001, 450_001].map((now) => ageOf(slow, now))).toEqual(["fresh", "old", "gone"]);
  });

  it("never claims a state that nobody confirms any more", () => {
    expect(stateOf(press(), 95_000)).toEqual({ state: "running", since: 1_000 });
    expect(stateOf(press(), 95_001)).toEqual({ state: "unknown", since: 5_000 });
    expect(stateOf(press({ state: "power_off" }), 1e9).state).toBe("unknown");
    expect(stateOf(press({ last_heard: null }), 0).state).toBe("unknown");
  });

  it("tells a press that is silent from one that speaks and has no state", () => {
    expect(stateId(press({ state: "unknown" }), 10_000)).toBe("state-untold");
    expect(stateId(press({ state: "unknown" }), 95_001)).toBe("state-unknown");
    expect(stateId(press(), 10_000)).toBe("state-running");
    expect(stateId(press({ state: "unknown", last_heard: null }), 10_000)).toBe("state-unknown");
  });

  it("tells warning from trip", () => {
    const about = { warn: [10, 60], trip: [null, 70], gate: "power_on" } as const;
    expect([50, 61, 71, 9].map((v) => standing(v, about, "idle"))).toEqual(["ok", "warn", "trip", "warn"]);
  });

  it("leaves limits alone where their gate is shut", () => {
    const at = (gate: "execute" | "power_on" | "any") => (["running", "faulted", "off", "unknown"] as const).map((state) =>
      standing(9, { warn: [10, null], trip: [null, null], gate }, state));
    expect(at("execute")).toEqual(["warn", "ok", "ok", "ok"]);
    expect(at("power_on")).toEqual(["warn", "warn", "ok", "ok"]);
    expect(at("any")).toEqual(["warn", "warn", "warn", "warn"]);
  });
});

describe("rows", () => {
  const reading = (v: number, t: number) => ({ v, t, bad: null });
  it("change only what they carry", () => {
    const before = press({ values: { a: reading(1, 10), b: reading(2, 10) } });
    const after = mergeRow(before, { press: "press1", t: 20, values: { a: 3 }, bad: {} });
    expect(after.values).toEqual({ a: reading(3, 20), b: reading(2, 10) });
    expect(before.values.a?.v).toBe(1);
  });

  it("that come late never replace what is newer", () => {
    const row = { press: "press1", t: 20, values: { a: 3, b: 4 }, bad: {} };
    const after = mergeRow(press({ values: { a: reading(1, 30) } }), row);
    expect([after.values.a?.v, after.values.b?.v]).toEqual([1, 4]);
    expect(after.last_heard).toBe(5_000);
  });

  it("with a mark have no value, and with a break none is known", () => {
    const row = { press: "press1", t: 20, values: { b: null }, bad: { a: "wire_break" as const } };
    const after = mergeRow(press({ values: { a: reading(1, 10), b: reading(1, 10) } }), row);
    expect(after.values).toEqual({ a: { v: null, bad: "wire_break", t: 20 }, b: { v: null, bad: null, t: 20 } });
  });

  it("and states reach their press only", () => {
    const site = { id: "s", name: "S", simulated: true, zone: ZONE, footnote: null, alerts: false, languages: ["sq", "en"] };
    const model = withSnapshot(EMPTY, { site, now: 0, presses: [press(), press({ id: "press2" })] });
    const row = withRow(model, { press: "press2", t: 9_000, values: { a: 1 }, bad: {} });
    expect(row.presses.map((p) => p.last_heard)).toEqual([5_000, 9_000]);
    const state = withState(row, { press: "press1", state: "faulted", since: 8_000 });
    expect(state.presses.map((p) => p.state)).toEqual(["faulted", "running"]);
    const silent = withState(state, { press: "press1", state: "unknown", since: 7_000 });
    expect(silent.presses[0]?.state).toBe("unknown");
  });
});

describe("signals", () => {
  const of = (...ids: string[]) => press({ signals: Object.fromEntries(ids.map((id) => [id, SIGNAL])) });
  const ids = (shown: { id: string }[]) => shown.map(({ id }) => id);
  it("are those that tell most of the press at hand", () => {
    const full = of("hyd_press", "hyd_press_peak", "oil_temp", "motor_current", "motor_power", "stroke_rate", "spec_energy");
    expect(ids(keySignals(full))).toEqual(["hyd_press_peak", "oil_temp", "motor_current", "stroke_rate", "spec_energy"]);
    expect(ids(trendSignals(full))).toEqual(["hyd_press_peak", "oil_temp", "motor_current"]);
    expect(ids(keySignals(of("oil_temp", "vib_pump", "cooling_power")))).toEqual(["oil_temp", "vib_pump", "cooling_power"]);
    expect(ids(keySignals(of("x", "y")))).toEqual(["x", "y"]);
    expect(keySignals(of())).toEqual([]);
  });

  it("have their unit in words where UCUM is not what people write", () => {
    expect(["Cel", "kW.h/t", "m/s2"].map((unit) => unitOf(unit, translator("en")))).toEqual(["°C", "kWh/t", "m/s2"]);
  });
});

describe("strip and plot", () => {
  it("covers the whole span and calls unknown what nobody told", () => {
    const told = [{ from: 10, to: 20, state: "running" }, { from: 30, to: 100, state: "idle" }] as const;
    expect(blocks(told, { state: "faulted", since: 90 }, 0, 100)).toEqual([
      { from: 0, to: 10, state: "unknown" }, { from: 10, to: 20, state: "running" }, { from: 20, to: 30, state: "unknown" },
      { from: 30, to: 90, state: "idle" }, { from: 90, to: 100, state: "faulted" },
    ]);
    expect(blocks([], { state: "unknown", since: null }, 0, 100)).toEqual([{ from: 0, to: 100, state: "unknown" }]);
  });

  it("keeps what was known until a press fell silent", () => {
    const told = [{ from: 0, to: 60, state: "running" }, { from: 60, to: 80, state: "unknown" }] as const;
    expect(blocks(told, { state: "unknown", since: 50 }, 0, 100)).toEqual([
      { from: 0, to: 60, state: "running" }, { from: 60, to: 100, state: "unknown" },
    ]);
  });

  it("keeps gaps as gaps", () => {
    expect(columns([[0, 1000, 1, 2, 3, 1], [3000, 4000, 4, 5, 6, 1]])).toEqual([[0.5, 2, 3.5], [2, null, 5], [1, null, 4], [3, null, 6]]);
  });
});

describe("the pipeline in words", () => {
  const NOW = 1_040_000;
  const producer: Producer = {
    producer: "edge2", online: true, last_heard: NOW, depth: 0, depth_bytes: 0, limit_bytes: 100, complete_to: NOW - 5_000,
    commit_delay_ms: 5, clock: { trusted: true, source: "system", waits_ms: null }, lost: [0, 0], history: null, trouble: null, version: "1",
  };
  const pipeline: Pipeline = {
    producers: [producer], store: { id: "s", simulated: true, size_bytes: 5, ok: true }, quarantine: { count: 0 },
    losses: { count: 0, of_unknown_size: 0 }, readiness: { ready: true, dependencies: { "api.broker": null } },
  };
  const en = reader("en", ZONE);
  const with_ = (part: Partial<Producer>, rest: Partial<Pipeline> = {}): Pipeline => ({ ...pipeline, producers: [{ ...producer, ...part }], ...rest });
  const tones = (part: Partial<Producer>) => producerSentences(en, { ...producer, ...part }, NOW).map((s) => s.tone);

  it("is calm when all is well, and says what is wrong", () => {
    expect(tones({})).toEqual(["good"]);
    expect(tones({ depth: 5, complete_to: NOW - 40_000 })).toEqual(["note"]);
    expect(tones({ online: false, lost: [3, 1] })).toEqual(["bad", "bad", "bad"]);
    expect(tones({ depth_bytes: 90, trouble: "no" })).toEqual(["good", "bad", "bad"]);
  });

  it("offers to set the clock of who waits for a time and can hear it", () => {
    const clock = { trusted: false, source: "none", waits_ms: 240_000 };
    const said = (online: boolean) => producerSentences(en, { ...producer, online, clock }, NOW).find(({ text }) => text.includes("the time for"));
    expect(said(true)).toMatchObject({ tone: "note", clockOf: "edge2" });
    expect(said(true)?.text).toContain("4 min");
    expect(said(false)?.clockOf).toBeUndefined();
    expect(producerSentences(en, producer, NOW).some(({ clockOf }) => clockOf)).toBe(false);
  });

  it("says that nothing is lost only when that is known", () => {
    expect(lossSentence(en, pipeline, NOW)?.text).toBe("Nothing is lost: everything up to 01:17 is stored.");
    const unknown = [
      with_({ online: false }), with_({ complete_to: NOW - 31_000 }), with_({ complete_to: null }),
      with_({ history: { from: 0, to: 100, at: 99 } }),
      with_({}, { losses: { count: null, of_unknown_size: null } }), with_({}, { store: { ...pipeline.store, ok: false } }),
      { ...pipeline, producers: [producer, { ...producer, online: false }] },
    ];
    for (const state of unknown) expect(lossSentence(en, state, NOW)?.text).toBe("No loss is known. Not everything has arrived yet.");
    const lost = [with_({ lost: [1, 0] }), with_({ lost: [0, 1] }), with_({}, { losses: { count: 1, of_unknown_size: 1 } })];
    for (const state of lost) expect(lossSentence(en, state, NOW)).toBeNull();
    expect(lossSentence(en, { ...pipeline, producers: [] }, NOW)).toBeNull();
  });

  it("puts on top what needs somebody, then history, then what is good", () => {
    const history = { from: 0, to: 100, at: 25 };
    expect(summary(en, pipeline, NOW).text).toContain("Nothing is lost");
    expect(summary(en, with_({ history }), NOW).text).toBe("History is coming in: 25% done.");
    expect(summary(en, with_({ history }, { quarantine: { count: 2 } }), NOW).text).toContain("2 messages");
    expect(summary(en, { ...pipeline, producers: [] }, NOW).tone).not.toBe("bad");
    expect(historyShare(with_({ history }))).toBe(0.25);
    expect(historyShare(with_({ history: { ...history, at: 500 } }))).toBe(1);
    expect([historyShare(pipeline), historyShare(null), historyShare(with_({ history, online: false }))]).toEqual([null, null, null]);
    const two = { ...pipeline, producers: [{ ...producer, history }, { ...producer, history: { from: 0, to: 300, at: 275 } }] };
    expect(historyShare(two)).toBe(0.75);
  });

  it("names what is not ready", () => {
    const readiness = { ready: false, dependencies: { "api.broker": "refused", "api.store": null } };
    const texts = allSentences(en, with_({}, { readiness }), NOW).map((s) => s.text);
    expect(texts).toContain("Not ready: api.broker.");
  });

  it("can be said in all four languages", () => {
    const worst = with_({ online: false, lost: [1, 2], depth_bytes: 99 }, { losses: { count: 3, of_unknown_size: 1 }, quarantine: { count: 5 } });
    for (const language of LANGUAGES) {
      for (const { text } of allSentences(reader(language as Language, ZONE), worst, NOW)) expect(text).not.toMatch(/[{}$]/);
    }
  });
});
