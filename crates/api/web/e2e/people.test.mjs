// A plant with people: logging in and out, and a wall that is let in.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch, visit } from "./browser.mjs";
import { BINARY, freePort } from "./program.mjs";

const PASSWORD = "a long sentence for this test";
let [browser, folder, url, program] = [];

/** A site of one press that nothing tells of yet, with one manager. */
async function plant() {
  folder = mkdtempSync(join(tmpdir(), "presswatch-people-"));
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
`);
  // The first one is an admin, the second a manager.
  for (const [login, role] of [["arta", []], ["agim", ["5"]]]) {
    const added = spawnSync(BINARY, ["people", "add", "--data", join(folder, "data"), "--language", "en"], {
      input: [login, login, ...role, PASSWORD, PASSWORD, ""].join("\n"), encoding: "utf8",
    });
    assert.equal(added.status, 0, added.stdout + added.stderr);
  }
  program = spawn(BINARY, ["serve", "--config", file, "--data", join(folder, "data")], { stdio: ["ignore", "pipe", "ignore"] });
  url = `http://127.0.0.1:${api}/`;
  const until = Date.now() + 60_000;
  while (!(await fetch(url).then((answer) => answer.ok, () => false))) {
    assert.ok(Date.now() < until, "it does not answer");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

before(async () => {
  if (!BINARY) return;
  browser = await launch();
  await plant();
});
after(async () => {
  await browser?.close();
  program?.kill("SIGINT");
  await new Promise((resolve) => (program ? program.once("exit", resolve) : resolve()));
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function logIn(page, password = PASSWORD) {
  await page.getByLabel("Log-in name").fill("agim");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Come in" }).click();
}

test("who is nobody finds the door, logs in by keyboard, and is out after logging out", { skip: !BINARY }, async () => {
  const { context, page } = await visit(browser, `${url}?lang=en`);
  await page.getByRole("heading", { name: "Who is it?" }).waitFor({ timeout: 30_000 });
  assert.equal(await page.locator(".card").count(), 0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  await logIn(page, "a wrong one, surely");
  await page.getByRole("alert").getByText("There is nobody of this name with this password.").waitFor();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator(".card").first().waitFor({ timeout: 30_000 });
  await page.getByText("agim, manager").waitFor();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Who is it?" }).waitFor({ timeout: 30_000 });
  assert.equal((await page.request.get(`${url}api/v1/presses`)).status(), 401);
  await context.close();
});

for (const [language, title] of [["sq", "Kush është?"], ["sr-Latn", "Ko je?"], ["sr-Cyrl", "Ко је?"]]) {
  test(`the door is there in ${language}, on a phone`, { skip: !BINARY }, async () => {
    const { context, page } = await visit(browser, `${url}?lang=${language}`, { viewport: { width: 360, height: 740 } });
    await page.getByRole("heading", { name: title }).waitFor({ timeout: 30_000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${wide}`);
    await context.close();
  });
}

test("a wall shows its code and the floor once it was let in, and nothing once it was let out", { skip: !BINARY }, async () => {
  const manager = await visit(browser, `${url}?lang=en`);
  await manager.page.getByRole("heading", { name: "Who is it?" }).waitFor({ timeout: 30_000 });
  await logIn(manager.page);
  await manager.page.locator(".card").first().waitFor({ timeout: 30_000 });
  const wall = await visit(browser, `${url}?lang=en`);
  await wall.page.getByRole("button", { name: "This is a tablet or a wall screen" }).click();
  const code = await wall.page.locator(".code").textContent();
  const send = (method, path, data) => manager.page.evaluate(async ([method, path, data]) => {
    const answer = await fetch(path, { method, headers: { "content-type": "application/json" }, body: data && JSON.stringify(data) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  }, [method, path, data]);
  const made = await send("POST", "/api/v1/devices", { code, name: "Wall", role: "wall" });
  assert.equal(made.status, 201);
  await wall.page.locator(".card").first().waitFor({ timeout: 30_000 });
  const out = await send("DELETE", `/api/v1/devices/${made.body.id}`);
  assert.equal(out.status, 204);
  await wall.page.getByRole("heading", { name: "Who is it?" }).waitFor({ timeout: 30_000 });
  await wall.context.close();
  await manager.context.close();
});
