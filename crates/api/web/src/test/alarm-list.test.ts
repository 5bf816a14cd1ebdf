import { describe, expect, it } from "vitest";
import { byUrgency, CALL, callOf, isUnseen, keyOf, ofPress, unseen, withAlarm } from "../alarms/list";
import { amount, measured, reasonWords, REASONS, signalOf, what, whose } from "../alarms/phrase";
import "../alarms/words";
import type { Alarm, Press } from "../api";
import { reader } from "../context";
import { LANGUAGES } from "../format";
import { EMPTY, withNews, withSnapshot } from "../model";

const alarm = (part: Partial<Alarm> = {}): Alarm => ({
  alarm: 1, rule: "oil_temp.trip_hi", press: "press1", producer: null, priority: 1, state: "unack_active", since: 1_000, returned: null,
  acknowledged: null, aside: null, value: 71.5, limit: 70, machine: "running", action: null, follows: null, corrected: false, awaits: [], changed: 1_000, ...part,
});

const SIGNAL = { unit: "Cel", hold_ms: 90_000, heartbeat_ms: 60_000, normal: null, warn: [null, null], trip: [null, null], gate: "any" } as const;
const press: Press = {
  id: "press1", name: "Press 1", simulated: true, state: "running", since: 1_000, last_heard: 5_000, values: {}, untimed: false, signals: { oil_temp: { ...SIGNAL, warn: [null, null], trip: [null, null] } },
};
const en = reader("en", "Europe/Belgrade");

describe("the list", () => {
  it("has first what needs somebody first", () => {
    const list = [
      alarm({ alarm: 1, state: "ack_active" }), alarm({ alarm: 2, priority: 2, since: 5 }), alarm({ alarm: 3, priority: 2, since: 4 }),
      alarm({ alarm: 4, state: "shelved" }), alarm({ alarm: 5 }), alarm({ alarm: 6, awaits: ["acknowledge"], since: 1 }), alarm({ alarm: 7, state: "returned_unack", priority: 3 }),
    ].sort(byUrgency);
    expect(list.map((one) => one.alarm)).toEqual([5, 3, 2, 7, 6, 1, 4]);
  });

  it("counts what nobody has seen, and what is on its way to the alerter as seen", () => {
    const list = [alarm(), alarm({ priority: 2 }), alarm({ priority: 2, state: "latched" }), alarm({ awaits: ["acknowledge"] }), alarm({ state: "shelved" })];
    expect(unseen(list)).toEqual({ 1: 1, 2: 2, 3: 0 });
    expect(isUnseen(alarm({ awaits: ["shelve"] }))).toBe(true);
  });

  it("changes with each piece of news, once", () => {
    const first = withAlarm([], alarm());
    const seen = withAlarm(first, alarm({ state: "ack_active" }));
    expect(seen.map((one) => one.state)).toEqual(["ack_active"]);
    expect(withAlarm(seen, alarm({ state: "normal" }))).toEqual([]);
    expect(withAlarm([], alarm({ state: "normal", awaits: ["out_of_service"] }))).toHaveLength(1);
  });

  it("has one call, whether it has a number yet or not, and shows for a while that it was seen", () => {
    const made = alarm({ alarm: null, rule: CALL, value: null, limit: null, awaits: ["call"] });
    const taken = { ...made, alarm: 9, awaits: [] };
    const list = withAlarm(withAlarm([], made), taken);
    expect(list.map(keyOf)).toEqual(["9"]);
    const seen = withAlarm(list, { ...taken, state: "normal", acknowledged: { at: 5_000, by: null } });
    expect(callOf(seen, "press1", 6_000)?.acknowledged?.at).toBe(5_000);
    expect(callOf(seen, "press1", 5_000 + 3_600_000)).toBeUndefined();
    expect(callOf(seen, "press2", 6_000)).toBeUndefined();
    expect(ofPress(list, "press1").first).toBeUndefined();
  });

  it("tells on a card the most urgent one and how many more", () => {
    const list = [alarm(), alarm({ alarm: 2, priority: 2 }), alarm({ alarm: 3, state: "shelved" }), alarm({ alarm: 4, press: "press2" })].sort(byUrgency);
    expect([ofPress(list, "press1").first?.alarm, ofPress(list, "press1").more]).toEqual([1, 1]);
  });

  it("comes with the snapshot and with what follows it", () => {
    const site = { id: "s", name: "S", simulated: true, zone: "Europe/Belgrade", footnote: null, alerts: true, languages: ["en"] };
    const model = withSnapshot(EMPTY, { site, now: 0, presses: [], alarms: [alarm({ alarm: 2, priority: 3 }), alarm()] });
    expect(model.alarms.map((one) => one.alarm)).toEqual([1, 2]);
    expect(withNews(model, alarm({ alarm: 3, priority: 2 })).alarms.map((one) => one.alarm)).toEqual([1, 3, 2]);
    // What is asked for without the stream tells no alarms: those that are known stay.
    expect(withSnapshot(model, { site, now: 0, presses: [] }).alarms).toHaveLength(2);
  });
});

describe("what an alarm says", () => {
  it("has its value against its limit, in the reader's way", () => {
    expect(measured(en, alarm(), press)).toBe("71.5 > 70 °C");
    expect(measured(reader("sq", ""), alarm({ rule: "oil_temp.warn_lo", value: 4.25, limit: 5 }), press)).toBe("4,25 < 5 °C");
    expect(measured(en, alarm({ value: 1234.4, limit: null }), press)).toBe("1,234 °C");
    expect(measured(en, alarm({ value: true }), press)).toBeNull();
    expect([100, 70, 0.5, 0, 1230, 12.04].map((value) => amount(en, value))).toEqual(["100", "70", "0.5", "0", "1,230", "12"]);
  });

  it("goes by signal and condition where no phrase is known, in every language", () => {
    expect(what(en, alarm(), press)).toBe("Oil temperature: too high");
    expect(what(en, alarm({ rule: "pump_leak.bad" }), press)).toBe("pump leak: no value that can be used");
    expect(what(en, alarm({ rule: "press.odd_thing" }), press)).toBe("press odd thing");
    for (const language of LANGUAGES) for (const condition of ["warn_hi", "trip_hi", "warn_lo", "trip_lo", "bad", "rising", "falling", "still"]) {
      expect(what(reader(language, ""), alarm({ rule: `oil_temp.${condition}` }), press)).not.toMatch(/alarm-|_/);
    }
  });

  it("is of a press's signal only if the press has it", () => {
    expect([signalOf(alarm(), press), signalOf(alarm({ rule: "press.estop" }), press), signalOf(alarm(), undefined)]).toEqual(["oil_temp", null, null]);
    expect([whose(alarm(), [press]), whose(alarm({ press: null, producer: "edge1" }), [press])]).toEqual(["Press 1", "edge1"]);
  });

  it("gives a reason that was tapped in each language, and one's own words as they are", () => {
    for (const reason of REASONS) expect(reasonWords(reason, reader("sr-Cyrl", ""))).not.toBe(reason);
    expect(reasonWords("pritet pjesa", en)).toBe("pritet pjesa");
  });
});
