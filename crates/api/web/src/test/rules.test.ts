import { describe, expect, it } from "vitest";
import { effect, kindOf, limitName, ownPlaces, partOf, placeOf, ruled, secondsOf, secondsWritten, standardAgain, valueTyped, withKind, within } from "../settings/rules";
import type { AlarmRule, Settings, StandardRule } from "../settings/types";

const ALL = ["press1", "press2", "press3"];
const RULE: StandardRule = {
  rule: "oil_temp.warn_hi", kind: "high", signal: "oil_temp", limit: 60, hysteresis: 3, priority: 3, on_delay_ms: 60_000, off_delay_ms: 60_000, re_alarm_ms: null, always: true, action: "check_cooler",
};
const OWN: AlarmRule = { rule: "oil_temp.climbs", signal: "oil_temp", rate: { by: 5, over: "10min" }, presses: ["press1"] };
const FILE: Settings = { alarm: [{ rule: "oil_temp.warn_hi", priority: 2 }, OWN] };

describe("a rule of the standard", () => {
  it("is found by its press, and no rule of one's own is taken for it", () => {
    const list: AlarmRule[] = [{ rule: "a.b", presses: ["press2"] }, { rule: "a.b", signal: "x", high: 3 }, { rule: "producer.disk", priority: 1 }];
    expect([placeOf(list, "a.b", "press1"), placeOf(list, "a.b", "press2"), placeOf(list, "producer.disk", null), placeOf(list, "a.b", null)]).toEqual([-1, 0, 2, -1]);
    expect(ownPlaces(list, "press3")).toEqual([1]);
    expect(ownPlaces([OWN], "press2")).toEqual([]);
  });

  it("is changed for one press alone, unless its entry is of more", () => {
    const one = ruled({}, {}, RULE.rule, "press2", ALL, "priority", 1);
    expect(one.alarm).toEqual([{ rule: RULE.rule, presses: ["press2"], priority: 1 }]);
    expect(ruled({}, {}, RULE.rule, "press1", ["press1"], "priority", 1).alarm).toEqual([{ rule: RULE.rule, priority: 1 }]);
    expect(ruled({}, {}, "producer.disk", null, ALL, "priority", 1).alarm).toEqual([{ rule: "producer.disk", priority: 1 }]);
    // What the file says of all presses is changed where it stands; the rest of its list is taken over.
    expect(ruled({}, FILE, RULE.rule, "press2", ALL, "on_delay", "90s").alarm).toEqual([{ rule: RULE.rule, priority: 2, on_delay: "90s" }, OWN]);
  });

  it("goes when nothing is said of it any more, and is then as the file has it", () => {
    const one = ruled({}, {}, RULE.rule, "press2", ALL, "priority", 1);
    expect(ruled(one, {}, RULE.rule, "press2", ALL, "priority", undefined)).toEqual({});
    expect(standardAgain(one, {}, RULE.rule, "press2", ALL)).toEqual({});
    expect(standardAgain(one, {}, RULE.rule, "press1", ALL)).toBe(one);
  });

  it("is the standard's again for one press, and other presses keep theirs", () => {
    expect(standardAgain({}, FILE, RULE.rule, "press2", ALL).alarm?.[0]).toEqual({ rule: RULE.rule, priority: 2, presses: ["press1", "press3"] });
    // Without an entry the file's would hold: an empty list says that there is none.
    const only: Settings = { alarm: [{ rule: RULE.rule, priority: 2 }] };
    expect(standardAgain({}, only, RULE.rule, "press1", ["press1"]).alarm).toEqual([]);
  });

  it("has what is said over it; what can't be read yet is as usual", () => {
    expect(effect(RULE, undefined)).toEqual({ on_ms: 60_000, off_ms: 60_000, priority: 3, always: true, action: "check_cooler", enabled: true });
    const entry: AlarmRule = { rule: RULE.rule, on_delay: "90s", off_delay: "soon", priority: 1, when: "planned", action: "call_agim", enabled: false };
    expect(effect(RULE, entry)).toEqual({ on_ms: 90_000, off_ms: 60_000, priority: 1, always: false, action: "call_agim", enabled: false });
  });

  it("follows from a limit that has its own place, if it does", () => {
    expect(limitName(RULE)).toBe("warn_hi");
    expect(limitName({ ...RULE, rule: "oil_temp.bad", kind: "bad" })).toBeNull();
    expect(limitName({ rule: "producer.disk", kind: "low", signal: "disk_free_pct" })).toBeNull();
    expect([RULE, { rule: "oil_temp.bad", kind: "bad" }, { rule: "press.estop", kind: "is" }].map(partOf)).toEqual(["measured", "sensors", "machine"]);
  });
});

describe("a rule of one's own", () => {
  it("looks at one thing", () => {
    expect([OWN, { rule: "a", signal: "x" }, { rule: "a" }, { rule: "a", signal: "x", bad: true }].map(kindOf)).toEqual(["rate", "high", null, "bad"]);
    expect(withKind(OWN, "low", "oil_temp")).toEqual({ rule: OWN.rule, presses: ["press1"], signal: "oil_temp", low: "" });
    expect(withKind({ ...OWN, hysteresis: 2 }, "state", "oil_temp")).toEqual({ rule: OWN.rule, presses: ["press1"], state: "blocked" });
  });

  it("keeps what was typed until it can be read", () => {
    expect([secondsWritten(90), secondsWritten(0.5), secondsWritten("soon"), secondsWritten(undefined)]).toEqual(["90s", "500ms", "soon", undefined]);
    expect([secondsOf("2min"), secondsOf("soon"), secondsOf(null)]).toEqual([120, "soon", undefined]);
    expect([valueTyped("true"), valueTyped(" 7.5"), valueTyped("E7")]).toEqual([true, 7.5, "E7"]);
  });
});

describe("an error", () => {
  it("is at a place or below it", () => {
    expect([within(["/alarm/1/rule"], "/alarm/1"), within(["/alarm/1"], "/alarm/1"), within(["/alarm/10/rule"], "/alarm/1")]).toEqual([true, true, false]);
  });
});
