// A plant with people: one press that nothing tells of yet, an admin and a manager.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visit } from "./browser.mjs";
import { BINARY, freePort } from "./program.mjs";

export const PASSWORD = "a long sentence for this test";

/** An alerter that has pushes alone, for the end of a configuration. */
export const ALERT = '[alert]\nproducer = "alert1"\nhttp = "127.0.0.1:0"\n[alert.ntfy]\nurl = "http://127.0.0.1:9"\n';

/**
 * Starts it: its address, its data folder, what the console said, and what ends it. arta is its admin, agim its
 * manager; `more` stands at the end of `[api]`.
 */
export async function plant(more = "") {
  const folder = mkdtempSync(join(tmpdir(), "presswatch-people-"));
  const data = join(folder, "data");
  const [edge, ingest, api] = [await freePort(), await freePort(), await freePort()];
  const file = join(folder, "presswatch.toml");
  writeFileSync(file, `
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
languages = ["en"]
[mqtt]
embedded = true
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "one-clamp"
[edge]
producer = "edge1"
outbox = { limit = "16MiB", flush = "0s" }
clock = { trust = "system", wait = "10min" }
http = "127.0.0.1:${edge}"
[ingest]
producer = "ingest1"
quarantine_limit = "16MiB"
outbox = { limit = "16MiB", flush = "0s" }
http = "127.0.0.1:${ingest}"
[api]
producer = "api1"
listen = "127.0.0.1:${api}"
${more}`);
  // The first one is an admin, the second a manager.
  for (const [login, role] of [["arta", []], ["agim", ["5"]]]) {
    const added = spawnSync(BINARY, ["people", "add", "--data", data, "--language", "en"], {
      input: [login, login, ...role, PASSWORD, PASSWORD, ""].join("\n"), encoding: "utf8",
    });
    assert.equal(added.status, 0, added.stdout + added.stderr);
  }
  const program = spawn(BINARY, ["serve", "--config", file, "--data", data], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => { said += chunk; });
  const exited = new Promise((resolve) => program.once("exit", resolve));
  const stop = async () => {
    program.kill("SIGINT");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${api}/`;
  const until = Date.now() + 60_000;
  while (!(await fetch(`${url}readyz`).then((answer) => answer.ok, () => false))) {
    if (Date.now() > until) {
      await stop();
      throw new Error(`it does not begin: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, data, said: () => said, stop };
}

/** Types a name and a password at the door. */
export async function logIn(page, login = "agim", password = PASSWORD) {
  await page.locator(".door").getByLabel("Log-in name").fill(login);
  await page.locator(".door").getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Come in" }).click();
}

/** A browser of its own whose user has logged in, at this path. */
export async function inside(browser, url, login, path = "/", options = {}) {
  const visited = await visit(browser, new URL(`${path}${path.includes("?") ? "&" : "?"}lang=en`, url).href, options);
  await visited.page.getByRole("heading", { name: "Who is it?" }).waitFor({ timeout: 30_000 });
  await logIn(visited.page, login);
  await visited.page.getByText(`${login}, `).waitFor({ timeout: 30_000 });
  return visited;
}
