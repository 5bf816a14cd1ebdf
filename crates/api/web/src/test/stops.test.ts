import { describe, expect, it } from "vitest";
import { Problem, type Trouble } from "../api";
import { reader } from "../context";
import { LANGUAGES } from "../format";
import { address, asked } from "../stops/address";
import type { Part, Production, Reasons, Shift, Stop, Stretch } from "../stops/api";
import { atField, formTyped } from "../stops/production";
import { dismissed, drain, NOTHING, parsed, put, taken, undo, type Desk, type Queue, type Said } from "../stops/queue";
import { shiftSaid } from "../stops/said";
import { cutAt, cutNear, cuts, said, scopes, undoing, upToNow, withSaid } from "../stops/stretch";
import { back, key, START, tap, tiles } from "../stops/tiles";
import { shiftName } from "../stops/words";

const MINUTE = 60_000;
const en = reader("en", "Europe/Belgrade");

const part = (from: number, to: number, more: Partial<Part> = {}): Part => ({
  from: from * MINUTE, to: to * MINUTE, known: "seen", state: "idle", given: null, reason: null, class: "organisational", by: null, note: "", ...more,
});
const stop = (parts: Part[], more: Partial<Stop> = {}): Stop => {
  const unexplained_ms = parts.filter(({ reason }) => reason === null).reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    press: "press1", from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, open: false, short: false, wants_reason: unexplained_ms > 0, unexplained_ms,
    reason: null, class: "organisational", shift: "1", day: "1970-01-01", parts, ...more,
  };
};

const TREE: Reasons = { groups: [
  { group: "power", reasons: [{ reason: "power_cut", class: "external" }, { reason: "generator", class: "external" }] },
  { group: "jam", reasons: [{ reason: "feed_jam", class: "technical" }, { reason: "die_blocked", class: "technical" }] },
  { group: "other", reasons: [{ reason: "other", class: "organisational" }] },
] };

describe("two taps", () => {
  it("choose a group, then its reason; the keys do the same", () => {
    const first = tap(tiles(TREE, START)[1], 1, START);
    expect(first).toEqual({ to: { chosen: [], group: "jam" } });
    const open = { chosen: [], group: "jam" };
    expect(tiles(TREE, open).map(({ id }) => id)).toEqual(["feed_jam", "die_blocked"]);
    expect(tap(tiles(TREE, open)[0], 1, open)).toEqual({ done: ["feed_jam"] });
    expect(key("2", TREE, 1, START)).toEqual(first);
    expect(key("1", TREE, 1, open)).toEqual({ done: ["feed_jam"] });
    expect(key("9", TREE, 1, START)).toBeNull();
    expect(key("x", TREE, 1, START)).toBeNull();
  });

  it("need one only where a group has one reason", () => {
    expect(key("3", TREE, 1, START)).toEqual({ done: ["other"] });
  });

  it("go back one at a time, and out", () => {
    expect(key("Escape", TREE, 1, { chosen: [], group: "jam" })).toEqual({ to: START });
    expect(key("0", TREE, 1, START)).toBe("close");
    expect(back({ chosen: ["break"], group: null })).toEqual({ to: START });
  });

  it("ask for each piece of a stop that was cut", () => {
    const second = key("1", TREE, 2, { chosen: [], group: "jam" });
    expect(second).toEqual({ to: { chosen: ["feed_jam"], group: null } });
    expect(key("2", TREE, 2, { chosen: ["feed_jam"], group: "power" })).toEqual({ done: ["feed_jam", "generator"] });
  });
});

describe("stretches of a stop", () => {
  const word = (stretches: Stretch[]) => ({ by: "p1", entered: 1_000 * MINUTE, stretches });
  it("are first those that nobody explained, then all of it, then each", () => {
    const mixed = stop([part(0, 20, { reason: "power_cut", given: "power_cut" }), part(20, 30), part(30, 35, { state: "off" })]);
    expect(scopes(mixed).map(({ id, spans }) => [id, spans.map(({ from, to }) => [from / MINUTE, to / MINUTE])])).toEqual([
      ["rest", [[20, 35]]], ["whole", [[0, 35]]], ["0", [[0, 20]]],
    ]);
    expect(scopes(stop([part(0, 10), part(10, 20, { state: "off" })])).map(({ id }) => id)).toEqual(["whole"]);
  });

  it("are cut at whole minutes inside, each piece with its reason", () => {
    const span = { from: 30_000, to: 10 * MINUTE };
    expect(cuts(span)).toEqual({ first: 1, last: 9 });
    expect(cuts({ from: 0, to: MINUTE })).toBeNull();
    expect([cutNear(span, -3), cutNear(span, 4), cutNear(span, 99)]).toEqual([1, 4, 9]);
    const pieces = cutAt(span, 4);
    expect(said(pieces.map((one) => [one]), ["feed_jam", "break"])).toEqual([
      { from: 30_000, to: 4 * MINUTE, reason: "feed_jam", note: "" }, { from: 4 * MINUTE, to: 10 * MINUTE, reason: "break", note: "" },
    ]);
  });

  it("get back what people had said of each, and what the machine gives by itself", () => {
    const parts = [part(0, 10, { reason: "break", by: "p1", note: "lunch" }), part(10, 20, { reason: "fault", given: "fault" }), part(20, 30)];
    expect(undoing(stop(parts), [{ from: 0, to: 30 * MINUTE }])).toEqual([
      { from: 0, to: 10 * MINUTE, reason: "break", note: "lunch" }, { from: 10 * MINUTE, to: 30 * MINUTE, reason: null, note: "" },
    ]);
    expect(undoing(stop(parts), [{ from: 5 * MINUTE, to: 8 * MINUTE }])).toEqual([{ from: 5 * MINUTE, to: 8 * MINUTE, reason: "break", note: "lunch" }]);
  });

  it("show at once what was said, and after undoing what was before", () => {
    const first = stop([part(0, 10, { reason: "fault", given: "fault" }), part(10, 20)]);
    const whole: Stretch[] = [{ from: 0, to: 20 * MINUTE, reason: "feed_jam", note: "" }];
    const told = withSaid(first, word(whole));
    expect([told.reason, told.wants_reason, told.unexplained_ms]).toEqual(["feed_jam", false, 0]);
    expect(told.parts.every(({ by }) => by === "p1")).toBe(true);
    const again = withSaid(told, word(undoing(first, whole)));
    expect(again.parts.map(({ reason, by }) => [reason, by])).toEqual([["fault", null], [null, null]]);
    expect([again.wants_reason, again.unexplained_ms]).toEqual([true, 10 * MINUTE]);
    const half = withSaid(first, word([{ from: 15 * MINUTE, to: 18 * MINUTE, reason: "break", note: "" }]));
    expect(half.parts.map(({ from, to, reason }) => [from / MINUTE, to / MINUTE, reason])).toEqual([[0, 10, "fault"], [10, 15, null], [15, 18, "break"], [18, 20, null]]);
  });

  it("that last get a reason up to now, which goes on while they last", () => {
    const lasting = stop([part(0, 10), part(10, 20, { state: "off" })], { open: true });
    const whole: Stretch[] = [{ from: 0, to: 20 * MINUTE, reason: "break", note: "" }, { from: 0, to: 10 * MINUTE, reason: "repair", note: "" }];
    const now = 25 * MINUTE;
    expect(upToNow(lasting, whole, now).map(({ to }) => to / MINUTE)).toEqual([25, 10]);
    expect(upToNow({ ...lasting, open: false }, whole, now)).toEqual(whole);
    const longer = stop([part(0, 40)], { open: true });
    const said = (entered: number) => withSaid(longer, { by: "p1", entered: entered * MINUTE, stretches: [{ from: 0, to: 25 * MINUTE, reason: "break", note: "" }] });
    expect(said(25).unexplained_ms).toBe(0);
    expect(said(30).unexplained_ms).toBe(15 * MINUTE);
  });
});

const saying = (entered: number, from = 0, press = "press1", by = "p1"): Omit<Said, "id"> => ({
  press, by, entered, stretches: [{ from, to: from + 10, reason: "break", note: "" }],
});

function desk(queue: Queue, send: (said: Said) => Promise<unknown>): Desk & { now: () => Queue } {
  let held = queue;
  return { read: () => held, write: (next) => { held = next; }, send, sending: () => undefined, now: () => held };
}

const filled = (...all: Omit<Said, "id">[]) => all.reduce((queue, one) => put(queue, one).queue, NOTHING);
const refusal = (name: string) => new Problem((name === "unreachable" ? name : `/api/v1/problems/${name}`) as Trouble, "");

describe("what waits in this browser", () => {
  it("goes out in the order in which it was said", async () => {
    const went: number[] = [];
    const it = desk(filled(saying(10), saying(20), saying(30)), async ({ entered }) => went.push(entered));
    expect(await drain(it, "p1")).toBe(true);
    expect(went).toEqual([10, 20, 30]);
    expect(it.now().waiting).toEqual([]);
  });

  it("waits on, all of it, where the first can't be sent", async () => {
    const went: number[] = [];
    for (const name of ["unreachable", "log-in", "store"]) {
      const it = desk(filled(saying(10), saying(20)), async ({ entered }) => { went.push(entered); throw refusal(name); });
      expect(await drain(it, "p1")).toBe(false);
      expect(it.now().waiting.map(({ entered }) => entered)).toEqual([10, 20]);
    }
    expect(went).toEqual([10, 10, 10]);
  });

  it("goes on after one that is refused, which is kept to be told", async () => {
    const it = desk(filled(saying(10, 0), saying(20, 50)), async ({ entered }) => { if (entered === 10) throw refusal("bad-range"); });
    expect(await drain(it, "p1")).toBe(true);
    expect(it.now().refused.map(({ said: one, trouble }) => [one.entered, trouble])).toEqual([[10, "/api/v1/problems/bad-range"]]);
    // It goes when it was read, or when another reason was given.
    expect(dismissed(it.now(), 1).refused).toEqual([]);
    expect(put(it.now(), saying(30, 5)).queue.refused).toEqual([]);
    expect(put(it.now(), saying(30, 100)).queue.refused).toHaveLength(1);
  });

  it("takes what is said meanwhile, too", async () => {
    const went: number[] = [];
    const it = desk(filled(saying(10)), async ({ entered }) => {
      went.push(entered);
      if (entered === 10) it.write(put(it.read(), saying(20)).queue);
    });
    await drain(it, "p1");
    expect(went).toEqual([10, 20]);
  });

  it("is sent by whoever said it alone", async () => {
    const it = desk(filled(saying(10, 0, "press1", "p2"), saying(20)), async () => undefined);
    expect(await drain(it, "p1")).toBe(true);
    expect(it.now().waiting.map(({ by }) => by)).toEqual(["p2"]);
  });

  it("never goes back in time, whatever a clock does", () => {
    const queue = filled(saying(100), saying(90), saying(110));
    expect(queue.waiting.map(({ id, entered }) => [id, entered])).toEqual([[1, 100], [2, 100], [3, 110]]);
    expect(put(taken(taken(taken(queue, 1), 2), 3), saying(50)).said.entered).toBe(110);
  });

  it("is taken back without being sent, or followed by what was before", () => {
    const { queue, said: one } = put(filled(saying(10)), saying(20));
    const was: Stretch[] = [{ from: 0, to: 10, reason: "repair", note: "" }];
    expect(undo(queue, one, was, 30, null).waiting.map(({ entered }) => entered)).toEqual([10]);
    const gone = undo(taken(queue, one.id), one, was, 30, null).waiting.at(-1);
    expect([gone?.entered, gone?.press, gone?.stretches]).toEqual([30, "press1", was]);
    expect(undo(queue, one, was, 30, one.id).waiting.map(({ entered }) => entered)).toEqual([10, 20, 30]);
  });

  it("is nothing where what was kept can't be read", () => {
    const queue = filled(saying(10));
    expect(parsed(JSON.stringify(queue))).toEqual(queue);
    for (const text of [null, "", "{", "[]", "{\"waiting\":1}"]) expect(parsed(text)).toBe(NOTHING);
  });
});

describe("the address", () => {
  it("says which days, of which press, and keeps the language", () => {
    const of = asked("?press=press1&day=2026-11-18&to=2026-11-20&lang=sq");
    expect(of).toEqual({ press: "press1", day: "2026-11-18", last: "2026-11-20" });
    expect(address(of, "?lang=sq&press=press9")).toBe("/stops?press=press1&day=2026-11-18&to=2026-11-20&lang=sq");
    expect(asked("?day=2026-02-30&to=x")).toEqual({ press: null, day: null, last: null });
    expect(address(asked(""), "")).toBe("/stops");
    expect(address({ press: null, day: "2026-11-18", last: "2026-11-18" }, "")).toBe("/stops?day=2026-11-18");
  });
});

describe("a shift", () => {
  const shift = (more: Partial<Shift> = {}): Shift => ({
    press: "press1", shift: "1", day: "2026-11-22", from: 0, to: 480 * MINUTE, on: false, provisional: false, planned_ms: 415 * MINUTE, ran_ms: 310 * MINUTE,
    stood_ms: 100 * MINUTE, unknown_ms: 5 * MINUTE, pending_ms: 0, short_stops: 3,
    reasons: [{ reason: "feed_jam", class: "technical", ms: 40 * MINUTE, count: 1 }, { reason: "power_cut", class: "external", ms: 55 * MINUTE, count: 1 }],
    mass: { value: 412, low: 410, high: 414, basis: "measured" }, target: 640, version: 1, ...more,
  });
  const whole = (more: Partial<Shift> = {}) => shiftSaid(en, shift(more)).replaceAll("\u00a0", " ");

  it("is said as the phone says it", () => {
    expect(whole()).toBe("412 kg of 640. Ran 5 h 10, stopped 1 h 40 (feed jam 40 min, power cut 55 min). 5 min unknown.");
    expect(whole({ mass: { value: 412, low: 380, high: 430, basis: "estimated" } })).toMatch(/^412 kg of 640 \(at least 380, at most 430, estimated\)\./);
    expect(whole({ mass: { value: 412, low: 380, high: null, basis: "measured" }, target: null })).toMatch(/^at least 380 kg\. Ran/);
    expect(whole({ mass: { value: 412, low: 412, high: 412, basis: "entered" } })).toMatch(/^412 kg of 640 \(counted\)\./);
    expect(whole({ mass: null })).toMatch(/^How much was pressed is not known\. Ran/);
    expect(whole({ stood_ms: 0, reasons: [], unknown_ms: 0 })).toMatch(/Ran 5 h 10, without a stop\.$/);
    expect(whole({ stood_ms: 0, reasons: [] })).toMatch(/Ran 5 h 10\. 5 min unknown\.$/);
    expect(whole({ ran_ms: 0, reasons: [] })).toMatch(/Did not run, stopped 1 h 40\./);
    expect(whole({ planned_ms: 0 })).toBe("Not planned.");
  });

  it("names three reasons, and the rest is one", () => {
    const of = ([reason, minutes]: [Shift["reasons"][number]["reason"], number]): Shift["reasons"][number] => ({ reason, class: "technical", ms: minutes * MINUTE, count: 1 });
    expect(whole({ reasons: ([["feed_jam", 40], [null, 12], ["break", 5], ["other", 2], ["repair", 1]] as const).map(([reason, minutes]) => of([reason, minutes])) }))
      .toMatch(/\(feed jam 40 min, without a reason 12 min, break 5 min, the rest 3 min\)/);
  });

  it("is said in each language", () => {
    for (const language of LANGUAGES) expect(shiftSaid(reader(language, ""), shift())).not.toMatch(/shift-|reason-|[{}$]/);
    expect(shiftName(en.t, "1")).toBe("Shift 1");
    expect(shiftName(en.t, "Morning")).toBe("Morning");
  });
});

describe("what was counted", () => {
  const span = { from: 0, to: 480 * MINUTE };
  const typed = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };
  const wrong = (fields: Record<string, string>): [string, string][] => {
    try {
      formTyped(typed(fields), span);
      return [];
    } catch (error) {
      return (error as Problem).errors.map(({ pointer, texts }) => [pointer, texts.en]);
    }
  };

  it("is sent as typed, with a comma or a point", () => {
    expect(formTyped(typed({ bags: "36", kg_per_bag: "15,5", moisture: "10.5", estimated: "on" }), span))
      .toEqual({ ...span, bags: 36, kg_per_bag: 15.5, moisture: 10.5, estimated: true });
    // What a bag holds stands there from before.
    expect(formTyped(typed({ kg_per_bag: "15", mass: "540" }), span)).toEqual({ ...span, mass: 540, estimated: false });
  });

  it("is not sent where it can be seen to be wrong", () => {
    expect(wrong({ bags: "many", moisture: "-1" }).map(([pointer]) => pointer)).toEqual(["/bags", "/moisture"]);
    expect(wrong({ bags: "1.5", kg_per_bag: "15" })).toEqual([["/bags", "Type a whole number, at most 1,000,000."]]);
    expect(wrong({ bags: "3" }).map(([pointer]) => pointer)).toEqual(["/kg_per_bag"]);
    expect(wrong({ kg_per_bag: "15" })).toEqual([["/bags", "Type at least one of these."]]);
  });

  it("is refused at its field, a meter that runs backwards with the reading before", () => {
    const form = { ...span, from: 480 * MINUTE, to: 960 * MINUTE, energy_reading: 900 };
    const reading = (from: number, to: number, energy_reading: number): Production => ({
      press: "press1", from: from * MINUTE, to: to * MINUTE, bags: null, kg_per_bag: null, mass: null, kg: null, estimated: false, rejects: null, moisture: null,
      energy_reading, entered: 0, by: "p1", replaced: 0,
    });
    const said = (field: string, readings: Production[] = [], what: object = form) =>
      atField(new Problem("/api/v1/problems/bad-range", "", field), what as typeof form, readings, "Europe/Belgrade").errors.map(({ pointer, texts }) => `${pointer} ${texts.en}`);
    expect(said("energy_reading", [reading(0, 480, 1234.5), reading(480, 960, 5000)]))
      .toEqual(["/energy_reading On 01/01/1970 09:00 the meter showed 1,234.5 kWh: it can’t show less now."]);
    expect(said("energy_reading", [reading(960, 1400, 800)])[0]).toMatch(/it can’t have shown more before/);
    expect(said("energy_reading")).toEqual(["/energy_reading From 0 to 1,000,000,000 kWh."]);
    expect(said("rejects")).toEqual(["/rejects It can’t be more than what was pressed."]);
    const other = new Problem("/api/v1/problems/store", "");
    expect(atField(other, form, [], "")).toBe(other);
  });
});
