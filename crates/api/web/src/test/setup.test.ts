import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../format";
import { SOURCES } from "../messages";
import { isLoopback, slug } from "../views/setup-words";
import en from "../../../../locale/locales/en/setup.ftl?raw";
import sq from "../../../../locale/locales/sq/setup.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/setup.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/setup.ftl?raw";
import { transliterated } from "./transliterate";

describe("the first start", () => {
  test("makes an id of a name in any of the scripts", () => {
    expect(slug("Novobërdë / Novo Brdo")).toBe("novoberde");
    expect(slug("Ново Брдо")).toBe("novo_brdo");
    expect(slug("Đakovica, šuma")).toBe("djakovica");
    expect(slug("Пећ")).toBe("pec");
    expect(slug(" ! ")).toBe("");
  });

  test("knows its own machine", () => {
    expect(["localhost", "127.0.0.1", "[::1]"].map(isLoopback)).toEqual([true, true, true]);
    expect(["127.0.0.1.example", "192.168.1.5", "presswatch.local"].map(isLoopback)).toEqual([false, false, false]);
  });

  test("speaks all languages", () => {
    const texts = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
    const ids = (source: string) => [...source.matchAll(/^([\w-]+) =/gm)].map((match) => match[1]);
    for (const language of LANGUAGES) {
      expect(ids(texts[language])).toEqual(ids(en));
      expect(new FluentBundle(language).addResource(new FluentResource(texts[language]))).toEqual([]);
      for (const id of ids(texts[language])) expect(SOURCES[language]).not.toContain(`\n${id} =`);
    }
    expect(srCyrl).toBe(transliterated(srLatn));
  });
});
