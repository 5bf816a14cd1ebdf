#!/usr/bin/env node
// Writes the Floor dashboard in four languages to ../dashboards, from one source: the queries and texts
// beside this file, the words for states and signals that the page uses, and the limits of the profile.
// With --check it writes nothing and fails where a file there is not what it would write.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { floor } from "./floor.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const LANGUAGES = ["en", "sq", "sr-Latn", "sr-Cyrl"];

function read(...path) {
  return readFileSync(join(...path), "utf8");
}

/** The one-line messages of a Fluent file: `{ id: text }`. */
function messages(language) {
  const lines = read(root, "crates/locale/locales", language, "page.ftl").matchAll(/^([\w-]+) = (.+)$/gm);
  return Object.fromEntries([...lines].map(([, id, text]) => [id, text]));
}

/** The words of one language; asking for one that is missing is an error. */
function words(language) {
  const texts = JSON.parse(read(here, "texts.json"));
  const page = messages(language);
  return (id) => {
    const text = texts[id]?.[language] ?? page[id];
    if (text === undefined) throw new Error(`no text "${id}" in ${language}`);
    return text;
  };
}

/** The profile's signals: `{ id: { unit, lo, hi, warn_lo, … } }`, numbers or null. */
function profile() {
  const [head, ...rows] = read(root, "crates/domain/data/hydraulic-11kw.csv").trim().split("\n");
  const names = head.split(",");
  return Object.fromEntries(rows.map((row) => {
    const signal = Object.fromEntries(row.split(",").map((cell, i) => [names[i], cell]));
    for (const name of ["lo", "hi", "warn_lo", "trip_lo", "warn_hi", "trip_hi", "sample_s"]) {
      signal[name] = signal[name] === "" || Number.isNaN(Number(signal[name])) ? null : Number(signal[name]);
    }
    return [signal.id, signal];
  }));
}

function query(name, replaced = {}) {
  return read(here, "queries", `${name}.flux`).trim().replace(/\{\{(\w+)\}\}/g, (_, key) =>
    key === "segments" ? query("segments") : replaced[key]);
}

const check = process.argv.includes("--check");
const stale = [];
for (const language of LANGUAGES) {
  const name = language === "en" ? "floor.json" : `floor.${language}.json`;
  const path = join(here, "../dashboards", name);
  const text = JSON.stringify(floor({ language, text: words(language), profile: profile(), query }), null, 2) + "\n";
  if (!check) writeFileSync(path, text);
  else if (read(path) !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(`${stale.join(", ")}: not what the sources make. Run deploy/grafana/floor/build.mjs and commit.`);
  process.exit(1);
}
