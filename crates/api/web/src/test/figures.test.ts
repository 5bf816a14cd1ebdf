import { describe, expect, it } from "vitest";
import { hours, wholeMinutes } from "../figures/duration";
import { groupWords, reasonWords, within } from "../figures/reason";
import { LANGUAGES } from "../format";
import { translator } from "../messages";

const MINUTE = 60_000;
const en = translator("en");

describe("lengths of time", () => {
  it("are in hours and minutes, to the nearest minute", () => {
    expect(wholeMinutes(29_999)).toBe(0);
    expect(wholeMinutes(30_000)).toBe(1);
    expect(hours(en, 40 * MINUTE)).toBe("40 min");
    expect(hours(en, 310 * MINUTE)).toBe("5 h 10");
    expect(hours(en, 300 * MINUTE)).toBe("5 h");
    expect(hours(en, 299.6 * MINUTE)).toBe("5 h");
    expect(hours(translator("sq"), 310 * MINUTE)).toBe("5 orë 10");
  });
});

describe("reasons", () => {
  it("have words in each language, and one of a newer table its id", () => {
    for (const language of LANGUAGES) expect(reasonWords(translator(language), "feed_jam")).not.toMatch(/feed.jam/);
    expect(reasonWords(en, "feed_jam")).toBe("Feed jam");
    expect(reasonWords(en, null)).toBe("No reason given");
    expect(reasonWords(en, "moon_phase")).toBe("moon phase");
    expect(groupWords(en, "power")).toBe("Power");
    expect(groupWords(en, "magic")).toBe("magic");
  });

  it("begin with a small letter within a sentence", () => {
    expect(within("Ēlė")).toBe("ēlė");
    expect(within("Чишћење")).toBe("чишћење");
  });
});
