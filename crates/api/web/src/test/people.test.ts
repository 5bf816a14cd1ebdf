import { describe, expect, it } from "vitest";
import { Problem } from "../api";
import { refusal } from "../components/form";
import { pressesTyped } from "../components/presses";
import { LANGUAGES } from "../format";
import { translator } from "../messages";
import { ROLES_OF_DEVICES, ROLES_OF_PEOPLE, ROLES_OF_TOKENS, type Contact } from "../people/api";
import { contactTyped } from "../people/contact";
import { endOfDay } from "../people/end";
import { moved, parted, SITUATIONS, usable, WAYS } from "../people/order";
import { personTyped } from "../people/person";
import { stands } from "../people/trial";
import "../people/words";
import { doorOf, qr } from "../qr";

function typed(...pairs: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

describe("what is typed", () => {
  it("of presses is all of them, some, or none", () => {
    expect(pressesTyped(typed(["which", "all"], ["press", "press1"]))).toBeNull();
    expect(pressesTyped(typed(["which", "only"], ["press", "press1"], ["press", "press3"]))).toEqual(["press1", "press3"]);
    expect(pressesTyped(typed(["which", "only"]))).toEqual([]);
  });

  it("of a language may be none, which takes it back", () => {
    const person = [["name", "Agim"], ["login", "agim"], ["role", "manager"]] as const;
    expect(personTyped(typed(...person, ["language", "sq"])).language).toBe("sq");
    expect(personTyped(typed(...person, ["language", ""]))).toEqual({ name: "Agim", login: "agim", role: "manager", language: null, phone: null });
    expect(personTyped(typed(...person, ["language", ""], ["phone", " +383 44 123 456 "])).phone).toBe("+383 44 123 456");
  });
});

describe("the end of a day", () => {
  const utc = (text: string) => Date.parse(`${text}Z`);
  it("is that of the site's clocks, on days on which they change, too", () => {
    expect(endOfDay("Europe/Belgrade", "2026-01-15")).toBe(utc("2026-01-15T23:00"));
    expect(endOfDay("Europe/Belgrade", "2026-07-31")).toBe(utc("2026-07-31T22:00"));
    expect(endOfDay("Europe/Belgrade", "2026-03-28")).toBe(utc("2026-03-28T23:00"));
    expect(endOfDay("Europe/Belgrade", "2026-03-29")).toBe(utc("2026-03-29T22:00"));
    expect(endOfDay("Europe/Belgrade", "2026-10-25")).toBe(utc("2026-10-25T23:00"));
    expect(endOfDay("America/New_York", "2026-12-31")).toBe(utc("2027-01-01T05:00"));
  });
  it("is none where no day was chosen", () => {
    expect(endOfDay("Europe/Belgrade", "")).toBeNull();
    expect(endOfDay("Europe/Belgrade", "tomorrow")).toBeNull();
  });
});

describe("what is refused", () => {
  const t = translator("en");
  it("is said in the words of its form, or of its kind", () => {
    const wrong = new Problem("/api/v1/problems/wrong-log-in", "");
    expect(refusal(wrong, t, { "problem-wrong-log-in": "me-password-wrong" })).toBe("This is not your present password.");
    expect(refusal(wrong, t)).toContain("nobody of this name");
    expect(refusal(new Problem("unreachable", ""), t)).toBe(t("connection-none"));
    expect(refusal(new TypeError("anything"), t)).toBe(t("connection-none"));
  });
});

describe("how somebody is told", () => {
  const held: Contact = {
    name: "Agim", phone: "+38344123456", ntfy: null, telegram: "4711", email: null, webhook: false, quiet: null, digest: true, shift: false,
    ways: { plant: ["ntfy", "sms"], home: ["sms"], offline: ["ring", "sms"] }, has: ["ntfy", "sms", "ring"],
  };
  it("has ways that are moved a place at a time, and stay at the ends", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect([moved(["a", "b"], 0, -1), moved(["a", "b"], 1, 1)]).toEqual([["a", "b"], ["a", "b"]]);
  });
  it("goes by what they have an address for and the alerter has", () => {
    expect(WAYS.filter((way) => usable(held, way))).toEqual(["sms", "ring"]);
    expect(WAYS.filter((way) => usable({ ...held, has: null }, way))).toEqual(["telegram", "sms", "ring"]);
  });
  it("shows ways that the plant has, and keeps the others", () => {
    expect(parted(["telegram", "sms", "ntfy"], held)).toEqual([["sms", "ntfy"], ["telegram"]]);
    expect(parted(["telegram"], { has: null })).toEqual([["telegram"], []]);
  });
  it("is sent whole: a field that was not shown stays", () => {
    const sent = contactTyped(typed(["phone", " "], ["shift", "on"], ["quiet", "on"], ["from", "22:00"], ["to", "06:00"]), held, held.ways);
    expect(sent).toEqual({ phone: null, ntfy: null, telegram: "4711", email: null, webhook: false, ways: held.ways, quiet: { from: "22:00", to: "06:00" }, digest: false, shift: true });
  });
  it("has its words in each language", () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      for (const id of [...[...WAYS, "own"].map((way) => `told-way-${way}`), ...SITUATIONS.map((one) => `told-at-${one}`)]) expect(t(id)).not.toBe(id);
    }
  });
});

describe("roles", () => {
  it("have their words in each language", () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      for (const role of [...ROLES_OF_PEOPLE, ...ROLES_OF_TOKENS]) expect(t(`role-${role}`)).not.toBe(`role-${role}`);
      for (const role of ROLES_OF_DEVICES) expect(t(`device-role-${role}`)).not.toBe(`device-role-${role}`);
    }
  });
});

describe("the QR code beside a pairing code", () => {
  it("leads to the place where it is typed, on this very server", () => {
    expect(doorOf("2CDF-9HJK", "http://192.168.1.5:8080")).toBe("http://192.168.1.5:8080/devices?code=2CDF-9HJK");
  });
  it("has a size that the standard knows, and is of its text", () => {
    const { path, size } = qr("http://192.168.1.5:8080/devices?code=2CDF-9HJK");
    expect((size - 17) % 4).toBe(0);
    expect(path.startsWith("M")).toBe(true);
    expect(qr("another").path).not.toBe(path);
  });
});

describe("a test of whether somebody is reached", () => {
  const one = { way: "ntfy", sent: null, failed: null, answered: null } as const;
  it("says of each way how it stands", () => {
    expect(stands(one, false)).toBe("sending");
    expect(stands({ ...one, failed: "not reached" }, false)).toBe("failed");
    expect(stands({ ...one, sent: 1 }, false)).toBe("sent");
    expect(stands({ ...one, sent: 1 }, true)).toBe("unanswered");
    expect(stands({ ...one, sent: 1, answered: 2 }, true)).toBe("answered");
  });
});
