import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { reader } from "../context";
import { LANGUAGES } from "../format";
import { SOURCES } from "../messages";
import { viewAt } from "../route";
import { ends, laid, zones } from "../settings/band";
import { counting, covers, durationMs, hoursWritten } from "../settings/counting";
import { instant, length, minutes, monday, wall } from "../settings/dates";
import { differences, laidOver, type Change } from "../settings/difference";
import { changed, effective, get, limited, pathOf, pointerOf, put, sectionOf, standing, targeted } from "../settings/draft";
import { choices, concerned, minutesWritten, reaches } from "../settings/ladder";
import { numberTyped, numberWritten } from "../settings/typed";
import type { ProfileLimits, Settings, Shift } from "../settings/types";
import { alike, planned, watches, worked } from "../settings/week";
import { changeWords, daysWords, SETTINGS } from "../settings/words";
import { transliterated } from "./transliterate";

const ZONE = "Europe/Belgrade";
/** A Monday. */
const WEEK = "2026-12-07";
const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"];
const EARLY: Shift = { name: "Early", days: WORKDAYS, from: "06:00", to: "14:00", breaks: [{ from: "10:00", to: "10:30" }] };
const NIGHT: Shift = { name: "Night", days: ["sun", "mon"], from: "22:00", to: "06:00", breaks: [{ from: "01:00", to: "01:30" }] };
const FILE: Settings = { plan: { lead: "24h", shift: [EARLY] }, limits: { press1: { oil_temp: { warn_hi: 58 } } }, site: { languages: ["sq", "en"] } };
const text = (value: string) => ({ en: value, sq: value, sr_latn: value, sr_cyrl: value }) as never;

describe("a place in the settings", () => {
  it("is a path and a JSON pointer", () => {
    expect(pointerOf(["plan", "shift", 0, "a/b~c"])).toBe("/plan/shift/0/a~1b~0c");
    expect(pathOf("/plan/shift/0/a~1b~0c")).toEqual(["plan", "shift", "0", "a/b~c"]);
    expect(get(FILE, pathOf("/plan/shift/0/breaks/0/to"))).toBe("10:30");
    expect(get(FILE, ["plan", "stop", 3, "to"])).toBeUndefined();
  });

  it("is changed and taken away without touching what was there", () => {
    const before = JSON.stringify(FILE);
    expect(put(FILE, ["plan", "shift", 0, "to"], "15:00").plan?.shift?.[0]?.to).toBe("15:00");
    expect(put(FILE, ["plan", "shift", 0], undefined).plan?.shift).toEqual([]);
    expect(put({}, ["duty", "rota", 0], { people: [] })).toEqual({ duty: { rota: [{ people: [] }] } });
    expect(JSON.stringify(FILE)).toBe(before);
  });

  it("is shown in one section", () => {
    const sections = ["/plan/shift/0/to", "/plan", "", "/plan/holiday/0/day", "/plan/workdays/0", "/plan/stop/0", "/plan/lead", "/target/0", "/limits/p/s", "/duty/swap/0/to", "/escalation/p1/0/whom", "/alarm/0/rule", "/site/languages/0"];
    expect(sections.map(sectionOf)).toEqual(["plan", "plan", "plan", "holidays", "holidays", "stops", "stops", "targets", "limits", "duty", "escalation", "alarms", "languages"]);
  });
});

describe("the draft", () => {
  it("takes the file's list over whole, and lets go of it when nothing differs any more", () => {
    const draft = changed({}, FILE, ["plan", "shift", 0, "to"], "15:00");
    expect(draft.plan?.lead).toBe("24h");
    expect(draft.plan?.shift?.[0]).toEqual({ ...EARLY, to: "15:00" });
    expect(changed(draft, FILE, ["plan", "shift", 0, "to"], "14:00")).toEqual({});
    expect(effective({}, FILE).languages).toEqual(["sq", "en"]);
  });

  it("has of limits only what differs, with what the file says of the same signal", () => {
    const draft = limited({}, FILE, ["press1", "oil_temp"], "trip_hi", 66);
    expect(draft).toEqual({ limits: { press1: { oil_temp: { warn_hi: 58, trip_hi: 66 } } } });
    expect(limited(draft, FILE, ["press1", "oil_temp"], "trip_hi", undefined)).toEqual({});
    const other = limited({}, FILE, ["press2", "hyd_press"], "warn_hi", 200);
    expect(effective(other, FILE).limits).toEqual({ press1: { oil_temp: { warn_hi: 58 } }, press2: { hyd_press: { warn_hi: 200 } } });
  });

  it("has a target for those presses that have one", () => {
    const one = targeted([], "press1", "uptime", 80);
    expect(one).toEqual([{ press: "press1", uptime: 80 }]);
    expect(targeted(one, "press2", "throughput", "a lot")).toEqual([...one, { press: "press2", throughput: "a lot" }]);
    expect(targeted(one, "press1", "uptime", undefined)).toEqual([]);
  });

  it("keeps an error until something is changed at its place", () => {
    const sent = changed({}, FILE, ["plan", "shift", 0, "to"], "");
    const errors = [{ pointer: "/plan/shift/0/to", texts: text("a") }, { pointer: "/plan/shift/0", texts: text("b") }, { pointer: "/plan/lead", texts: text("c") }];
    const left = standing(errors, sent, changed(sent, FILE, ["plan", "shift", 0, "to"], "14:30"));
    expect(left.map(({ pointer }) => pointer)).toEqual(["/plan/lead"]);
    expect(standing(errors, sent, sent)).toEqual(errors);
  });

  it("takes numbers with a comma or a point, and what is no number as it is", () => {
    expect(["58,5", " 58.5 ", "-3", "", "5O", "1,2,3"].map(numberTyped)).toEqual([58.5, 58.5, -3, undefined, "5O", "1,2,3"]);
    expect(numberWritten("sq", 58.5)).toBe("58,5");
  });
});

describe("what differs", () => {
  const of = (before: Settings, after: Settings) => differences(effective(before, FILE), effective(after, FILE));
  it("is told entry by entry", () => {
    const late = { ...EARLY, name: "Late", from: "14:00", to: "22:00", breaks: undefined } as unknown as Shift;
    const after: Settings = { plan: { lead: "12h", holidays: "kosovo", shift: [{ ...EARLY, to: "15:00" }, late] }, limits: { press1: { oil_temp: { warn_hi: 60 } } }, site: { languages: ["en"] } };
    const changes = of({}, after);
    expect(changes.map(({ kind }) => kind)).toEqual(["shift", "shift", "calendar", "lead", "limit", "languages"]);
    expect(changes[0]).toMatchObject({ before: { to: "14:00" }, after: { to: "15:00" } });
    expect(changes[1]).toMatchObject({ before: null, after: { name: "Late" } });
    expect(of(after, after)).toEqual([]);
  });

  it("is not in what order entries stand, nor since when a stop is known", () => {
    const stop = { from: "2026-12-08T06:00", to: "2026-12-08T14:00", reason: "Die" };
    const two: Settings = { plan: { shift: [EARLY, NIGHT], stop: [{ ...stop, registered: 5 }] } };
    expect(of(two, { plan: { shift: [NIGHT, EARLY], stop: [stop] } })).toEqual([]);
  });

  it("has words in all languages", () => {
    const after: Settings = {
      plan: { lead: "12h", holidays: "kosovo", workdays: ["2026-12-25"], holiday: [{ day: "2026-12-24", name: "Inventory" }], shift: [NIGHT], stop: [{ from: "2026-12-08T06:00", to: "2026-12-08T14:00", reason: "Die", presses: ["press1"] }] },
      target: [{ press: "press1", throughput: 410.5 }], limits: { press1: { oil_temp: { warn_hi: 60 } } }, site: { languages: ["en"] },
      alarm: [{ rule: "oil_temp.warn_hi", priority: 1, on_delay: "2min" }],
      escalation: { p1: [{ after: "0s", whom: "p1", ways: ["own"] }, { after: "3min", whom: "duty2", ways: ["ring", "sms"] }] },
      duty: { rota: [{ days: ["mon"], from: "06:00", to: "18:00", people: ["p1"] }], swap: [{ from: "2026-12-08T06:00", to: "2026-12-08T14:00", people: [] }] },
    };
    const names = { press: () => "Press 1", person: () => "Agim" };
    for (const language of LANGUAGES) {
      const words = of({}, after).map((change) => changeWords(reader(language, ZONE), change, names));
      expect(words).toHaveLength(15);
      for (const { of, before, after } of words) expect(`${of} ${before} ${after}`).not.toMatch(/[{}$]|undefined|change-|words-|limit-|calendar-|escalation-|whom-|told-/);
    }
    const en = reader("en", ZONE);
    const said = (change: Change) => changeWords(en, change, names);
    expect(said({ kind: "shift", before: null, after: NIGHT }).after).toBe("Night; Mon, Sun 22:00–06:00; breaks 01:00–01:30");
    expect(daysWords(en, ["mon", "tue", "wed", "fri", "sat"])).toBe("Mon–Wed, Fri, Sat");
  });

  it("is told step by step of a ladder", () => {
    const file: Settings = { ...FILE, escalation: { p1: [{ after: "0s", whom: "duty1", ways: ["own"] }, { after: "20min", whom: "manager", ways: ["own"] }] } };
    const draft = changed({}, file, ["escalation", "p1", 1, "after"], "15min");
    const changes = differences(effective({}, file), effective(draft, file));
    expect(changes.map(({ kind }) => kind)).toEqual(["step", "step"]);
    const en = reader("en", ZONE);
    const words = changes.map((change) => changeWords(en, change, { press: String, person: String }));
    expect(words[0]).toMatchObject({ of: "Urgent alarms (P1)", before: "after 20 min: All managers; Their own ways, in their order", after: null });
    expect(changed(draft, file, ["escalation", "p1", 1, "after"], "20min")).toEqual({});
    const theirs = changed({}, file, ["escalation", "p2"], [{ after: "0s", whom: "duty2", ways: ["sms"] }]);
    const { draft: laid, both } = laidOver({}, draft, theirs, file);
    expect([both, laid.escalation?.p1?.[1]?.after, laid.escalation?.p2?.length]).toEqual([[], "15min", 1]);
  });

  it("of two writers is laid together, and where both changed the same it is told", () => {
    const mine = limited(changed({}, FILE, ["plan", "shift", 0, "to"], "15:00"), FILE, ["press1", "oil_temp"], "warn_hi", 60);
    const theirs = changed({ target: [{ press: "press1", uptime: 80 }] }, FILE, ["plan", "lead"], "12h");
    const { draft, both } = laidOver({}, mine, theirs, FILE);
    expect(both).toEqual([]);
    expect(draft).toEqual({
      target: [{ press: "press1", uptime: 80 }], plan: { lead: "12h", shift: [{ ...EARLY, to: "15:00" }] }, limits: { press1: { oil_temp: { warn_hi: 60 } } },
    });
    const same = laidOver({}, mine, changed(theirs, FILE, ["plan", "shift", 0, "name"], "Dawn"), FILE);
    expect(same.both).toEqual(["plan"]);
    expect(same.draft.plan?.shift).toEqual([{ ...EARLY, to: "15:00" }]);
  });
});

describe("a week", () => {
  it("has its shifts on their days, over midnight and from the Sunday before", () => {
    const bars = planned([NIGHT], "press1", WEEK).filter(({ pause }) => !pause).map(({ day, from, to }) => [day, from / 60, to / 60]);
    expect(bars).toEqual([[0, 0, 1], [0, 1.5, 6], [0, 22, 24], [1, 0, 1], [1, 1.5, 6], [6, 22, 24]]);
    expect(worked(planned([EARLY], "press1", WEEK))).toBe(5 * 7.5 * 60);
  });

  it("leaves out what is not valid, not written whole, or on a holiday", () => {
    const shifts = [{ ...EARLY, valid_to: "2026-12-08" }, { ...EARLY, from: "" }, { ...EARLY, to: "06:00" }];
    expect(new Set(planned(shifts, "press1", WEEK, new Set(["2026-12-07"])).map(({ day }) => day))).toEqual(new Set([1]));
  });

  it("shows two shifts at once, and counts their time once", () => {
    const bars = planned([{ ...EARLY, breaks: null }, { ...EARLY, name: "B", from: "13:00", to: "15:00", breaks: null }], "press1", WEEK);
    expect(bars.every(({ clash }) => clash)).toBe(true);
    expect(worked(bars)).toBe(5 * 9 * 60);
  });

  it("is one picture for presses that are alike", () => {
    const groups = alike([EARLY, { ...NIGHT, presses: ["press3"] }], ["press1", "press2", "press3"], WEEK);
    expect(groups.map(({ presses }) => presses)).toEqual([["press1", "press2"], ["press3"]]);
  });

  it("knows whole days, and how long something is", () => {
    expect([minutes("24:00"), minutes("24:01"), minutes("6:00"), length(0, 1440), length(1320, 360), length(360, 360)]).toEqual([1440, null, null, 1440, 480, 0]);
    expect(monday("2026-12-13")).toBe(WEEK);
  });
});

describe("duty", () => {
  const duty = { rota: [{ days: ["mon"], from: "06:00", to: "14:00", people: ["p1"] }], swap: [{ from: "2026-12-07T08:00", to: "2026-12-07T09:00", people: ["p2"] }] };
  it("shows who is called, and holes where work is planned", () => {
    const bars = planned([{ ...EARLY, days: ["mon", "tue"], breaks: null }], "press1", WEEK);
    expect(watches(duty, bars, WEEK).map(({ day, from, to, people }) => [day, from / 60, to / 60, people.join()])).toEqual([
      [0, 6, 8, "p1"], [0, 8, 9, "p2"], [0, 9, 14, "p1"], [1, 6, 14, ""],
    ]);
  });
  it("may be swapped for nobody, which is a hole only while work is planned", () => {
    const swapped = { ...duty, swap: [{ ...duty.swap[0], people: [] }] } as typeof duty;
    expect(watches(swapped, [], WEEK).map(({ from }) => from / 60)).toEqual([6, 9]);
  });
});

describe("an escalation", () => {
  const people = [
    { id: "p1", name: "Agim", role: "technician", ways: ["sms", "ring"] }, { id: "p2", name: "Zoran", role: "technician", ways: [] },
    { id: "p3", name: "Arta", role: "manager", ways: ["email"] },
  ] as never;
  const duty = { rota: [{ days: ["mon"], from: "06:00", to: "14:00", people: ["p1", "p2"] }] };
  const step = (whom: string, ...ways: string[]) => ({ after: "0s", whom, ways });
  it("reaches somebody of those who are meant, by a way that the alerter has", () => {
    const held = { ways: ["ntfy", "sms", "ring"], people } as never;
    const reached = [step("duty1", "own"), step("duty1", "ntfy"), step("duty2", "own"), step("manager", "own"), step("p1", "ntfy", "sms"), step("p2", "own")];
    expect(reached.map((one) => reaches(one, held, duty))).toEqual([true, false, false, false, true, false]);
    // Nobody on duty is told of the calendar, and without an alerter nothing is known.
    expect(reaches(step("duty1", "own"), held, {})).toBe(true);
    expect(reaches(step("p2", "own"), { ways: null, people } as never, duty)).toBe(true);
  });
  it("means those on duty, managers and who is named", () => {
    const held = { people } as never;
    expect(concerned({ p1: [step("duty2", "own")], p2: [step("manager", "own")] }, held, duty).map(({ id }) => id)).toEqual(["p2", "p3"]);
    expect(choices(["sms", "ring"], ["telegram"])).toEqual(["own", "ring", "sms", "telegram"]);
    expect([0, 3, 1.5].map(minutesWritten)).toEqual(["0s", "3min", "90s"]);
  });
});

describe("a planned stop", () => {
  const at = (day: string) => instant(ZONE, wall(day) ?? 0);
  const stop = { from: "2026-12-08T06:00", to: "2026-12-09T10:00", reason: "Die" };
  const of = (known: string, part = {}) => counting({ ...stop, ...part }, [EARLY], { zone: ZONE, leadMs: 86_400_000, known: at(known), off: new Set() });
  it("counts where it is known early enough before a shift begins", () => {
    expect(of("2026-12-07T06:00")).toEqual({ touched: 2, late: 0, from: at("2026-12-08T06:00") });
    expect(of("2026-12-07T06:01")).toEqual({ touched: 2, late: 1, from: at("2026-12-09T06:00") });
    expect(of("2026-12-09T06:00")).toEqual({ touched: 2, late: 2, from: null });
    expect(of("2026-12-07T06:00", { from: "2026-12-12T06:00", to: "2026-12-13T06:00" })?.touched).toBe(0);
    expect(of("2026-12-07T06:00", { to: "2026-12-08" })).toBeNull();
  });
  it("that lies within one that was known is known since then", () => {
    expect(covers(stop, { ...stop, presses: ["press1"] })).toBe(true);
    expect(covers({ ...stop, presses: ["press1"] }, stop)).toBe(false);
    expect(covers(stop, { ...stop, to: "2026-12-09T10:01" })).toBe(false);
  });
  it("has a time in hours", () => {
    expect(["24h", "90min", "2d", "soon"].map(durationMs)).toEqual([86_400_000, 5_400_000, 172_800_000, null]);
    expect([hoursWritten(24), hoursWritten(1.5)]).toEqual(["24h", "90min"]);
  });
  it("is by the site's clocks, also when they change", () => {
    const utc = (value: string) => Date.parse(`${value}Z`);
    expect(at("2026-12-08T06:00")).toBe(utc("2026-12-08T05:00"));
    expect(at("2026-03-29T02:30")).toBe(utc("2026-03-29T01:00"));
    expect(at("2026-10-25T02:30")).toBe(utc("2026-10-25T00:30"));
    expect(at("2026-10-25T03:00")).toBe(utc("2026-10-25T02:00"));
  });
});

describe("limits", () => {
  const profile: ProfileLimits = {
    signal: "oil_temp", unit: "Cel", range: [0, 100], warn_lo: 10, trip_lo: null, warn_hi: 60, trip_hi: 70, hyst: 2, delay_warn_s: 60, delay_trip_s: 5,
  } as never;
  it("are a band over the sensor's range", () => {
    const limits = laid(profile, { warn_hi: 50 });
    expect(zones(limits, ends(profile.range, limits) ?? [0, 1]).map(({ from, to, tone }) => [from, to, tone])).toEqual([
      [0, 0.1, "warn"], [0.1, 0.5, "ok"], [0.5, 0.7, "warn"], [0.7, 1, "trip"],
    ]);
    expect(ends(null, laid({ ...profile, warn_lo: null, warn_hi: null, trip_hi: null }, {}))).toBeNull();
  });
});

describe("the words of the settings", () => {
  it("are there in all languages, and are no other's", () => {
    const ids = (source: string) => [...source.matchAll(/^([\w-]+) =/gm)].map((match) => match[1]);
    for (const language of LANGUAGES) {
      expect(ids(SETTINGS[language])).toEqual(ids(SETTINGS.en));
      expect(new FluentBundle(language).addResource(new FluentResource(SETTINGS[language]))).toEqual([]);
      for (const id of ids(SETTINGS[language])) expect(SOURCES[language]).not.toContain(`\n${id} =`);
    }
    expect(SETTINGS["sr-Cyrl"]).toBe(transliterated(SETTINGS["sr-Latn"]));
  });
  it("stand at addresses of their own", () => {
    expect(viewAt("/settings/holidays")?.path).toBe("/settings");
    expect(viewAt("/settingsx")).toBeUndefined();
  });
});
