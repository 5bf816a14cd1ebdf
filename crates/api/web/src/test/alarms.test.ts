import { describe, expect, it } from "vitest";
import alarmsCyrl from "../../../../locale/locales/sr-Cyrl/alarms.ftl?raw";
import alarmsLatn from "../../../../locale/locales/sr-Latn/alarms.ftl?raw";
import phoneCyrl from "../../../../locale/locales/sr-Cyrl/phone.ftl?raw";
import phoneLatn from "../../../../locale/locales/sr-Latn/phone.ftl?raw";
import { transliterated } from "./transliterate";

describe("what alarms say", () => {
  it("is the same in both Serbian scripts, letter by letter", () => {
    expect(alarmsCyrl).toBe(transliterated(alarmsLatn));
    expect(phoneCyrl).toBe(transliterated(phoneLatn));
  });
});
