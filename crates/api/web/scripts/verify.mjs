// What is committed must be what the sources make: the client's types, and dist, byte for byte.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "vite";
import { CLIENT, ROOT, client } from "./client.mjs";

const fresh = mkdtempSync(join(tmpdir(), "presswatch-page-"));

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

try {
  if (readFileSync(CLIENT, "utf8") !== (await client())) {
    console.error(`src/api.gen.ts is not what ../openapi.json makes. Run "npm run generate" and commit it.`);
    process.exitCode = 1;
  }
  await build({ root: ROOT, logLevel: "warn", build: { outDir: fresh, emptyOutDir: true } });
  const committed = join(ROOT, "dist");
  const names = new Set([...files(committed), ...files(fresh)]);
  const differing = [...names].filter((name) => {
    try {
      return !readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)));
    } catch {
      return true;
    }
  });
  if (differing.length > 0) {
    console.error(`dist is not what the sources build: ${differing.join(", ")}. Run "npm run build" and commit dist.`);
    process.exitCode = 1;
  } else {
    console.log(`dist is what the sources build (${names.size} files).`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
