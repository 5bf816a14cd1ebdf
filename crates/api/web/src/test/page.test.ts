import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { ageOf, standing, stateOf } from "../age";
import { STATES, type Press, type Producer } from "../api";
import { bytes, LANGUAGES, longDate, moment, number, percent, shortDate } from "../format";
import { choose, duration, SOURCES, translator } from "../messages";
import { EMPTY, mergeRow, withRow, withSnapshot, withState } from "../model";
import { columns } from "../plot";
import { producerSentences, unready } from "../sentences";
import { blocks } from "../strip";

const press = (part: Partial<Press> = {}): Press => ({
  id: "press1", name: "Press 1", simulated: true, state: "running", since: 1_000, last_heard: 5_000, values: {}, ...part,
});

function ids(source: string): string[] {
  return new FluentResource(source).body.map((entry) => entry.id).sort();
}

describe("messages", () => {
  it("exist in all four languages and parse without an error", () => {
    for (const language of LANGUAGES) {
      expect(ids(SOURCES[language])).toEqual(ids(SOURCES.en));
      expect(new FluentBundle(language).addResource(new FluentResource(SOURCES[language]))).toEqual([]);
    }
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
    for (const language of LANGUAGES) expect(used(SOURCES[language])).toEqual(used(SOURCES.en));
  });

  it("have a word for every state and every mark", () => {
    const marks = ["missing", "range", "frozen", "wire_break", "short", "nan", "exception", "gated"];
    for (const id of [...STATES.map((s) => `state-${s}`), ...marks.map((m) => `bad-${m}`)]) {
      for (const language of LANGUAGES) expect(translator(language)(id)).not.toBe(id);
    }
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
    const at = new Date(2026, 10, 22, 9, 5);
    expect(LANGUAGES.map((l) => longDate(l, at))).toEqual([
      "22 November 2026", "22 nëntor 2026", "22. novembar 2026.", "22. новембар 2026.",
    ]);
    expect(LANGUAGES.map((l) => shortDate(l, at).replaceAll("\u00a0", " "))).toEqual(["22/11/2026", "22.11.26", "22. 11. 2026.", "22. 11. 2026."]);
    expect(moment("sq", at, new Date(2026, 10, 22, 23))).toBe("09:05");
    expect(moment("sq", at, new Date(2026, 10, 23, 0))).toBe("22.11.26 09:05");
  });

  it("write lengths of time in at most two units", () => {
    expect(duration("en", 74_900)).toBe("74 s");
    expect(duration("en", 14 * 60_000)).toBe("14 min");
    expect(duration("sq", 134 * 60_000)).toBe("2 orë 14 min");
    expect(duration("sr-Latn", 50 * 3_600_000)).toBe("2 d 2 h");
  });
});

describe("age", () => {
  it("goes from fresh to old to gone", () => {
    const reading = { t: 0, hold_ms: 90_000, heartbeat_ms: 60_000 };
    expect([65_000, 66_001, 90_000, 90_001].map((now) => ageOf(reading, now))).toEqual(["fresh", "old", "old", "gone"]);
    const slow = { t: 0, hold_ms: 450_000, heartbeat_ms: 300_000 };
    expect([330_000, 330_001, 450_001].map((now) => ageOf(slow, now))).toEqual(["fresh", "old", "gone"]);
  });

  it("never claims a state that nobody confirms any more", () => {
    expect(stateOf(press(), 95_000)).toEqual({ state: "running", since: 1_000 });
    expect(stateOf(press(), 95_001)).toEqual({ state: "unknown", since: 5_000 });
    expect(stateOf(press({ state: "power_off" }), 1e9).state).toBe("power_off");
    expect(stateOf(press({ state: null, last_heard: null }), 0).state).toBe("unknown");
  });

  it("tells warning from trip", () => {
    const reading = { v: 0, t: 0, warn: [10, 60] as [number, number], trip: [null, 70] as [null, number] };
    expect([50, 61, 71, 9].map((v) => standing(v, reading))).toEqual(["ok", "warn", "trip", "warn"]);
  });
});

describe("rows", () => {
  const unit = { unit: "bar", hold_ms: 90_000 };
  it("change only what they carry, and keep the limits", () => {
    const before = press({ values: { a: { v: 1, t: 10, ...unit }, b: { v: 2, t: 10 } } });
    const after = mergeRow(before, { press: "press1", t: 20, values: { a: 3 } });
    expect(after.values).toEqual({ a: { v: 3, t: 20, bad: null, ...unit }, b: { v: 2, t: 10 } });
    expect(before.values.a?.v).toBe(1);
  });

  it("that come late never replace what is newer", () => {
    const after = mergeRow(press({ values: { a: { v: 1, t: 30 } } }), { press: "press1", t: 20, values: { a: 3, b: 4 } });
    expect(after.values.a?.v).toBe(1);
    expect(after.values.b?.v).toBe(4);
    expect(after.last_heard).toBe(5_000);
  });

  it("with a mark have no value", () => {
    const after = mergeRow(press({ values: { a: { v: 1, t: 10 } } }), { press: "press1", t: 20, bad: { a: "wire_break" } });
    expect(after.values.a).toMatchObject({ v: null, bad: "wire_break", t: 20 });
  });

  it("and states reach their press only", () => {
    const site = { id: "s", name: "S", simulated: true };
    const model = withSnapshot(EMPTY, { site, now: 0, presses: [press(), press({ id: "press2" })] });
    const row = withRow(model, { press: "press2", t: 9_000, values: { a: 1 } });
    expect(row.presses.map((p) => p.last_heard)).toEqual([5_000, 9_000]);
    const state = withState(row, { press: "press1", state: "faulted", since: 8_000 });
    expect(state.presses.map((p) => p.state)).toEqual(["faulted", "running"]);
    expect(withState(state, { press: "press1", state: "idle", since: 7_000 }).presses[0]?.state).toBe("faulted");
  });
});

describe("strip and plot", () => {
  it("covers the whole span and calls unknown what nobody told", () => {
    const told = [{ from: 10, to: 20, state: "running" }, { from: 30, to: 100, state: "idle" }];
    expect(blocks(told, { state: "faulted", since: 90 }, 0, 100)).toEqual([
      { from: 0, to: 10, state: "unknown" }, { from: 10, to: 20, state: "running" }, { from: 20, to: 30, state: "unknown" },
      { from: 30, to: 90, state: "idle" }, { from: 90, to: 100, state: "faulted" },
    ]);
    expect(blocks([], { state: "unknown", since: null }, 0, 100)).toEqual([{ from: 0, to: 100, state: "unknown" }]);
  });

  it("keeps gaps as gaps", () => {
    expect(columns([[0, 1000, 1, 2, 3, 1], [3000, 4000, 4, 5, 6, 1]])).toEqual([[0.5, 2, 3.5], [2, null, 5], [1, null, 4], [3, null, 6]]);
  });
});

describe("the pipeline in words", () => {
  const producer: Producer = {
    producer: "edge2", online: true, last_heard: 0, depth: 0, depth_bytes: 0, limit_bytes: 100, complete_to: 1_000_000,
    commit_delay_ms: 5, clock: { trusted: true, source: "system" }, lost: [0, 0], history: null, trouble: null, version: "1",
  };
  const tones = (part: Partial<Producer>) => producerSentences("en", { ...producer, ...part }, 1_040_000).map((s) => s.tone);
  it("is calm when all is well, and says what is wrong", () => {
    expect(tones({})).toEqual(["good"]);
    expect(tones({ depth: 5 })).toEqual(["note"]);
    expect(tones({ online: false, lost: [3, 1] })).toEqual(["bad", "bad", "bad"]);
    expect(tones({ depth_bytes: 90, trouble: "no" })).toEqual(["good", "bad", "bad"]);
    const [history] = producerSentences("en", { ...producer, history: { from: 0, to: 100, at: 25 } }, 1_040_000);
    expect(history?.progress?.share).toBe(0.25);
  });

  it("names what is not ready", () => {
    expect(unready([{ name: "broker", ready: false }, { name: "store", ready: true }])).toEqual(["broker"]);
    expect(unready({ broker: "down", store: "ready" })).toEqual(["broker"]);
  });
});
