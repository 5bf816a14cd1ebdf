import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reader } from "../context";
import { reasonWords } from "../figures/reason";
import { LANGUAGES, monthName } from "../format";
import { translator } from "../messages";
import type { Figure, FigureName, Period, Piece, ReasonTime, Term } from "../uptime/api";
import { DONOR, ISO } from "../uptime/figures";
import { LOSSES, lossOf, pareto, POWER, waterfall } from "../uptime/losses";
import { daysOf, isMonth, monthAfter, stretchOfDay, stretchOfMonth, weeksOf } from "../uptime/month";
import { byDay, tokens } from "../uptime/pieces";
import { addressOf, placeOf } from "../uptime/place";
import { amount, beside, bounds, differ, exact, inHours, roundAbove, said, share } from "../uptime/say";
import { KINDS, split, wholeMs } from "../uptime/split";
import "../uptime/words";

const ZONE = "Europe/Belgrade";
const HOUR = 3_600_000;
const en = reader("en", ZONE);
const sq = reader("sq", ZONE);

const figure = (part: Partial<Figure> = {}): Figure => ({ unit: "1", value: 0.5, low: 0.4, high: 0.6, ...part });
const reason = (id: string | null, counts: ReasonTime["class"], hours: number, count = 1): ReasonTime => ({ reason: id as ReasonTime["reason"], class: counts, ms: hours * HOUR, count });

const period = (part: Partial<Period> = {}): Period => ({
  press: null, shift: null, day: "2026-11-18", from: 0, to: 24 * HOUR, provisional: false, covered: 0.9, insufficient: true, span_ms: 24 * HOUR, planned_ms: 16 * HOUR,
  ran_ms: 8 * HOUR, stood_ms: 6 * HOUR, pending_ms: HOUR, lost_ms: HOUR, unseen_least_ms: 0, unseen_most_ms: 2 * HOUR, power_off_ms: HOUR, inferred_power_off_ms: 0,
  inferred_off_ms: 0, outside_ms: 0, states: {}, classes: {},
  reasons: [
    reason("feed_jam", "technical", 2, 4), reason("power_cut", "external", 1), reason("no_feed", "external", 0.5, 6), reason("repair", "corrective", 0.5),
    reason("cleaning", "planned_maintenance", 0.25), reason("tool_change", "setup", 0.25), reason("meeting", "organisational", 0.5), reason(null, "organisational", 0.5, 9),
  ],
  stops: 5, short_stops: 2, failures: 1, figures: {}, output: { mass: null, planned_mass: null, entered: null, rejects: null, energy: null, target: null, moisture: null }, ...part,
});

/** The names that the program may say, from its own document. */
const { schemas } = (JSON.parse(readFileSync(new URL("../../../openapi.json", import.meta.url), "utf8")) as { components: { schemas: Record<string, { enum: string[] }> } }).components;

describe("a month", () => {
  it("has its days by weeks from Monday", () => {
    expect(weeksOf("2026-11")[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeksOf("2026-11").at(-1)).toEqual(["2026-11-30", null, null, null, null, null, null]);
    expect(weeksOf("2027-02").map((week) => week.filter(Boolean).length)).toEqual([7, 7, 7, 7]);
    for (const month of ["2026-01", "2026-02", "2028-02", "2026-12"]) expect(weeksOf(month).flat().filter((day) => day !== null)).toEqual(daysOf(month));
    expect(daysOf("2028-02")).toHaveLength(29);
  });

  it("comes before and after another, over the year's end", () => {
    expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1), monthAfter("2026-11", 0)]).toEqual(["2027-01", "2025-12", "2026-11"]);
    expect(["2026-11", "2026-13", "2026-1", "soon"].map(isMonth)).toEqual([true, false, false, false]);
    expect(LANGUAGES.map((language) => monthName(language, "2026-11"))).toEqual(["November 2026", "nëntor 2026", "novembar 2026.", "новембар 2026."]);
  });

  it("is of the site's clocks: a day may have 23 or 25 hours", () => {
    const hours = (day: string) => (stretchOfDay(ZONE, day).to - stretchOfDay(ZONE, day).from) / HOUR;
    expect(["2026-10-24", "2026-10-25", "2027-03-28"].map(hours)).toEqual([24, 25, 23]);
    const { from, to } = stretchOfMonth(ZONE, "2026-10");
    expect([new Date(from).toISOString(), (to - from) / HOUR]).toEqual(["2026-09-30T22:00:00.000Z", 31 * 24 + 1]);
  });
});

describe("the address", () => {
  it("says what is looked at, and no more", () => {
    const plain = placeOf("");
    expect(addressOf(plain, "")).toBe("/uptime");
    const far = { month: "2026-10", press: "press1", day: "2026-10-03", raw: true, table: "week", order: "count" } as const;
    expect(placeOf(addressOf(far, "?lang=sq").slice("/uptime".length))).toEqual(far);
    expect(addressOf(far, "?lang=sq")).toContain("lang=sq");
    expect(placeOf("?month=2026-13&by=moon&order=x")).toEqual(plain);
  });
});

describe("a day", () => {
  it("is split without a rest", () => {
    const shares = split(period());
    expect(shares.map(({ kind }) => kind)).toEqual([...KINDS]);
    expect(shares.map(({ ms }) => ms / HOUR)).toEqual([8, 6, 1, 1, 8]);
    expect(shares.reduce((sum, { ms }) => sum + ms, 0)).toBe(period().span_ms);
  });

  it("that is on leaves room for what is to come, of all presses", () => {
    const day = { from: 0, to: 24 * HOUR };
    expect(wholeMs(period({ to: 6 * HOUR, span_ms: 18 * HOUR }), day)).toBe(72 * HOUR);
    expect(wholeMs(period({ to: 0, span_ms: 0 }), day)).toBe(0);
  });
});

describe("the way from planned time to time running", () => {
  it("takes away every loss once, and what is left is what ran", () => {
    const steps = waterfall(period());
    expect(steps.map(({ kind, ms }) => [kind, ms / HOUR])).toEqual([
      ["planned", 16], ["power", 1], ["feed", 0.5], ["technical", 2], ["maintenance", 0.75], ["setup", 0.25], ["organisational", 0.5], ["unsaid", 1], ["pending", 1], ["lost", 1], ["running", 8],
    ]);
    const lost = steps.slice(1, -1);
    expect(lost.reduce((sum, { ms }) => sum + ms, 0) + steps.at(-1)!.ms).toBe(period().planned_ms);
    // Each begins where the one before has ended, and the last one at what ran.
    lost.reduce((edge, { from, to }) => { expect(to).toBe(edge); return from; }, period().planned_ms);
    expect(lost.at(-1)?.from).toBe(steps.at(-1)!.to);
    expect(steps.slice(1).reduce((sum, step) => sum + step.share, 0)).toBeCloseTo(1, 12);
  });

  it("leaves out what there was not, and divides nothing by nothing", () => {
    const none = waterfall(period({ planned_ms: 0, ran_ms: 0, stood_ms: 0, pending_ms: 0, lost_ms: 0, reasons: [] }));
    expect(none.map(({ kind, share: part }) => [kind, part])).toEqual([["planned", 0], ["running", 0]]);
  });

  it("has a place for every reason there is, and power is that of the table", () => {
    const rows = readFileSync(new URL("../../../../domain/data/reasons.csv", import.meta.url), "utf8").trim().split("\n").slice(1).map((row) => row.split(","));
    for (const [id, , counts] of rows) expect(LOSSES).toContain(lossOf(reason(id ?? "", counts as ReasonTime["class"], 1)));
    expect(rows.filter(([, group]) => group === "power").map(([id]) => id)).toEqual([...POWER]);
    expect(lossOf(reason(null, "organisational", 1))).toBe("unsaid");
  });
});

describe("reasons", () => {
  it("stand by time with what they come to together", () => {
    const bars = pareto(period().reasons, "time");
    expect(bars.slice(0, 2).map((bar) => bar.reason)).toEqual(["feed_jam", "power_cut"]);
    expect(bars.at(-1)?.after).toBe(1);
    for (const [n, bar] of bars.entries()) expect(bar.before).toBe(bars[n - 1]?.after ?? 0);
    expect(bars.reduce((sum, bar) => sum + bar.share, 0)).toBeCloseTo(1, 12);
  });

  it("stand by count otherwise, and what has none is left out", () => {
    expect(pareto(period().reasons, "count").slice(0, 3).map((bar) => bar.reason)).toEqual([null, "no_feed", "feed_jam"]);
    expect(pareto([reason("fault", "technical", 1, 0)], "count")).toEqual([]);
    expect(pareto([], "time")).toEqual([]);
  });
});

describe("what is said of a figure", () => {
  it("is in the reader's format, and a bound is never rounded to the better", () => {
    expect([said(en, "uptime", figure({ value: 0.92449 })), said(sq, "uptime", figure({ value: 0.92449 }))]).toEqual(["92.4%", "92,4%"]);
    expect(bounds(en, figure({ low: 0.92449, high: 0.93411 }))).toBe("between 92.4% and 93.5%");
    expect(bounds(en, figure({ low: 0.29, high: 0.57 }))).toBe("between 29.0% and 57.0%");
    expect(bounds(en, figure({ low: 0.5, high: 0.5 }))).toBe("exact");
    expect(bounds(en, figure({ high: null }))).toBe("at least 40.0%");
    expect(bounds(en, figure({ low: null }))).toBe("at most 60.0%");
    expect(bounds(en, figure({ low: null, high: null }))).toBe("no bounds can be given");
    expect(said(en, "mtbf", figure({ unit: "h", value: 12.34 }))).toBe("12 h 20");
    expect(said(sq, "specific_energy", figure({ unit: "kW.h/t", value: 71.25 }))).toBe("71,3\u00a0kWh/t");
  });

  it("is not all or nothing as long as it is not that", () => {
    expect([0.9999, 1, 0.00001, 0].map((value) => share(en, value))).toEqual(["99.9%", "100%", "0.1%", "0%"]);
    expect(share(en, 0.9999, "down")).toBe("99.9%");
    expect(share(en, 1.234)).toBe("123.4%");
  });

  it("is the truth of why there is none", () => {
    const none = (why: string, hours?: number) => figure({ value: null, low: null, high: null, missing: { why, ...(hours !== undefined && { hours }) } as NonNullable<Figure["missing"]> });
    expect(said(en, "uptime", none("not_planned"))).toBe("not planned");
    expect(said(en, "oee", none("not_measured"))).toMatch(/^Q not measured/);
    expect(said(en, "throughput", none("not_measured"))).toMatch(/nobody counted/);
    expect(said(en, "mtbf", none("no_failures", 123.9))).toBe("no failures in 123\u00a0h");
    for (const why of schemas["WhyMissing"]?.enum ?? []) for (const language of LANGUAGES) for (const id of [...DONOR, ...ISO]) {
      expect(said(reader(language, ZONE), id, none(why, 5))).not.toMatch(/uptime-|_/);
    }
  });

  it("has beside it what is known, and that it is not enough or not the last word", () => {
    expect(beside(en, period({ covered: 0.94999, provisional: true }))).toEqual(["94.9% known", "insufficient data", "provisional"]);
    expect(beside(en, period({ covered: 1, insufficient: false }))).toEqual(["100% known"]);
    expect(beside(en, period({ covered: null, insufficient: false }))).toEqual([]);
  });

  it("differs from another only if somebody would see it", () => {
    expect(differ(en, "utilization", figure(), figure({ value: 0.50001 }))).toBe(false);
    expect(differ(en, "utilization", figure(), figure({ value: 0.51 }))).toBe(true);
    expect(differ(en, "utilization", figure(), undefined)).toBe(false);
  });

  it("of masses has its bounds, too", () => {
    const mass = { value: 1130.4, low: 1128.2, high: 1140.1, basis: "measured" } as const;
    expect(amount(en, mass, "kg")).toEqual({ value: "1,130\u00a0kg", bounds: "between 1,128\u00a0kg and 1,141\u00a0kg" });
    expect(amount(en, { ...mass, high: null }, "kg").bounds).toBe("at least 1,128\u00a0kg");
    expect([3, 95, 100, 0].map(roundAbove)).toEqual([5, 100, 120, 1]);
    expect([exact(18_200_400), exact(59_600), inHours(sq, 5_400_000)]).toEqual(["5:03:20", "0:01:00", "1,50\u00a0h"]);
  });
});

describe("what makes up a term", () => {
  const piece = (from: number, to: number, part: Partial<Piece> = {}): Piece => ({ from, to, amount: to - from, known: "seen", state: "running", reason: null, class: null, by: null, version: 1, basis: null, ...part });
  const start = stretchOfDay(ZONE, "2026-10-24").from;

  it("is divided at midnight, and its sum stays", () => {
    const pieces = [piece(start + HOUR, start + 2 * HOUR), piece(start + 20 * HOUR, start + 60 * HOUR)];
    const term: Term = { id: "ran", unit: "ms", amount: 41 * HOUR, pieces };
    const days = byDay(term, ZONE);
    expect(days.map(({ day, amount: ms }) => [day, ms / HOUR])).toEqual([["2026-10-24", 5], ["2026-10-25", 25], ["2026-10-26", 11]]);
    expect(days.reduce((sum, day) => sum + day.amount, 0)).toBe(term.amount);
    for (const { from, to, pieces: inside } of days) for (const one of inside) expect([one.from >= from, one.to <= to]).toEqual([true, true]);
  });

  it("stays whole if it was counted", () => {
    const counted = piece(start + 20 * HOUR, start + 30 * HOUR, { amount: 120, known: null, state: null, basis: "entered" });
    expect(byDay({ id: "mass", unit: "kg", amount: 120, pieces: [counted] }, ZONE).map(({ day, amount: kg }) => [day, kg])).toEqual([["2026-10-24", 120]]);
  });

  it("stands in a formula of which every word is known", () => {
    expect(tokens("1000 * energy / (mass - 2.5)")).toEqual(["1000", "*", "energy", "/", "(", "mass", "-", "2.5", ")"]);
    const source = readFileSync(new URL("../../../../domain/src/kpi/derivation.rs", import.meta.url), "utf8");
    const names = /const TERMS[^=]*= &\[([^\]]*)\]/.exec(source)?.[1]?.match(/[a-z_]+/g) ?? [];
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) for (const language of LANGUAGES) expect(translator(language)(`term-${name}`)).not.toBe(`term-${name}`);
  });
});

describe("words", () => {
  it("are there for every figure, kind, class, basis and reason", () => {
    const figures = schemas["FigureName"]?.enum ?? [];
    expect([...DONOR, ...ISO].sort()).toEqual([...figures].sort());
    const of = (prefix: string, list: readonly string[]) => list.map((id) => `${prefix}-${id}`);
    const ids = [
      ...of("kpi", figures as FigureName[]), ...of("kpi-says", figures), ...of("uptime-kind", KINDS), ...of("uptime-step", ["planned", ...LOSSES, "running"]),
      ...of("class", schemas["ClassName"]?.enum ?? []), ...of("basis", schemas["BasisName"]?.enum ?? []), ...of("uptime-weekday", ["0", "1", "2", "3", "4", "5", "6"]),
    ];
    for (const language of LANGUAGES) {
      const t = translator(language);
      expect(ids.filter((id) => t(id) === id)).toEqual([]);
      expect((schemas["ReasonName"]?.enum ?? []).filter((id) => reasonWords(t, id).includes("_"))).toEqual([]);
    }
  });
});
