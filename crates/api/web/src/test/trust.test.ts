import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { groups, TRUST } from "../views/trust";
import { transliterated } from "./transliterate";

/** What stands on devices, and what is typed, is written alike in both scripts. */
const NAMES = [
  "General, About, Certificate Trust Settings", "Place all certificates in the following store",
  "Trusted Root Certification Authorities", "Profile Downloaded", "Install Certificate", "Current User", "presswatch trust",
  "Safari", "Windows", "Android", "Firefox", "iPhone", "iPad", "Chrome", "Edge", "ca.crt", "Install",
];

const ids = (source: string) => [...source.matchAll(/^([\w-]+) =/gm)].map(([, id]) => id);

describe("the words of trust", () => {
  it("are there in each language", () => {
    for (const [language, source] of Object.entries(TRUST)) {
      expect(ids(source)).toEqual(ids(TRUST.en));
      expect(new FluentBundle(language).addResource(new FluentResource(source))).toEqual([]);
    }
  });

  it("are one text in both Serbian scripts", () => {
    const hidden = NAMES.reduce((text, name, i) => text.replaceAll(name, `{ $${i} }`), TRUST["sr-Latn"]);
    expect(NAMES.reduce((text, name, i) => text.replaceAll(`{ $${i} }`, name), transliterated(hidden))).toBe(TRUST["sr-Cyrl"]);
  });
});

describe("a fingerprint", () => {
  it("is compared in groups, and nothing of it is left out", () => {
    const pairs = Array.from({ length: 32 }, (_, i) => i.toString(16).padStart(2, "0").toUpperCase());
    const all = groups(pairs.join(":"));
    expect(all).toHaveLength(8);
    expect(all[0]).toBe("00 01 02 03");
    expect(all.join(" ").split(" ")).toEqual(pairs);
  });
});
