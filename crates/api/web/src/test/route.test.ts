import { describe, expect, it } from "vitest";
import type { Session } from "../api";
import { allowed } from "../inside";
import { translator } from "../messages";
import { to, viewAt, VIEWS } from "../route";

describe("views", () => {
  it("are found by path, with or without a slash at its end", () => {
    for (const view of VIEWS) {
      expect(viewAt(view.path)).toBe(view);
      expect(viewAt(`${view.path}/`)).toBe(view);
    }
    expect(viewAt("/nothing")).toBeUndefined();
    expect(viewAt("/people/elsewhere")).toBeUndefined();
  });

  it("have a path and a name of their own, and all but the floor are loaded later", () => {
    expect(new Set(VIEWS.map(({ path }) => path)).size).toBe(VIEWS.length);
    const t = translator("en");
    for (const { name, path, load } of VIEWS) {
      expect(t(name)).not.toBe(name);
      expect(load === undefined).toBe(path === "/");
    }
  });

  it("keep the language that stands in the address, and nothing else of it", () => {
    expect(to("/people", "?lang=sr-Cyrl&code=2CDF-9HJK")).toBe("/people?lang=sr-Cyrl");
    expect(to("/people", "?code=2CDF-9HJK")).toBe("/people");
  });

  it("are there for those whose rights they take", () => {
    const me: Session = { who: "person", id: "p1", name: "Agim", role: "manager", language: null, presses: null, pin: false, may: ["look", "devices"], people: true };
    expect(allowed(me, "devices")).toBe(true);
    expect(allowed(me, "people")).toBe(false);
    expect(allowed(null, "look")).toBe(false);
    expect(allowed(null, "anybody")).toBe(true);
  });
});
