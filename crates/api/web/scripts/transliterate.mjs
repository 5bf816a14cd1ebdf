// Writes Serbian messages in Cyrillic script anew, from those in Latin script: names of files such as page.ftl.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { ROOT } from "./client.mjs";

const { module: { transliterated } } = await runnerImport(join(ROOT, "src", "test", "transliterate.ts"));
const locales = join(ROOT, "..", "..", "locale", "locales");
for (const file of process.argv.slice(2)) {
  writeFileSync(join(locales, "sr-Cyrl", file), transliterated(readFileSync(join(locales, "sr-Latn", file), "utf8")));
}
