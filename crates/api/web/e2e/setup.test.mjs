// The first start: from nothing to a floor, on the page.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch, visit } from "./browser.mjs";
import { BINARY, freePort } from "./program.mjs";

const PASSWORD = "a long sentence for this test";
let [browser, folder, url, program] = [];

before(async () => {
  if (!BINARY) return;
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "presswatch-setup-"));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  program = spawn(BINARY, ["serve", "--data", join(folder, "data"), "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk) => { said += chunk; if (said.includes(url)) resolve(); };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    program.once("exit", () => reject(new Error(said)));
  });
});
after(async () => {
  await browser?.close();
  program?.kill("SIGINT");
  await new Promise((resolve) => (program && program.exitCode === null ? program.once("exit", resolve) : resolve()));
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("whoever reads the code says what site this is and who comes first, and the floor follows", { skip: !BINARY }, async () => {
  const said = spawnSync(BINARY, ["people", "code", "--data", join(folder, "data")], { encoding: "utf8" });
  assert.equal(said.status, 0, said.stderr);
  const { context, page, errors } = await visit(browser, url, { viewport: { width: 360, height: 740 }, locale: "en-GB" });
  await page.getByRole("heading", { name: "First start" }).waitFor({ timeout: 30_000 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map((violation) => violation.id), []);
  await page.getByLabel("Code that the console shows").fill("2222-2222");
  await page.getByRole("group", { name: "The first person" }).getByLabel("Name", { exact: true }).fill("Agim");
  await page.getByLabel("Log-in name").fill("agim");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("Name of the site, for people").fill("Novobërdë / Novo Brdo");
  assert.equal(await page.getByLabel("Short name, for data").inputValue(), "novoberde");
  await page.getByLabel("Time zone").fill("Europe/Pristina");
  await page.getByLabel("any press of which only").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("This is not the code that the console shows now.").waitFor();
  await page.getByLabel("Code that the console shows").fill(said.stdout.trim().toLowerCase());
  await page.getByRole("button", { name: "Begin" }).click();
  // At its field, and what was typed is still there.
  const zone = page.getByLabel("Time zone");
  await page.getByRole("alert").filter({ hasText: "Europe/Belgrade" }).waitFor();
  assert.equal(await zone.getAttribute("aria-invalid"), "true");
  assert.equal(await page.getByLabel("Password").inputValue(), PASSWORD);
  await zone.fill("Europe/Belgrade");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.locator(".card").first().getByText("Press 1").waitFor({ timeout: 60_000 });
  assert.equal(new URL(page.url()).pathname, "/");
  await page.getByRole("heading", { name: "Novobërdë / Novo Brdo" }).waitFor();
  await page.getByText("Agim", { exact: false }).first().waitFor();
  assert.ok(readFileSync(join(folder, "data", "presswatch.toml"), "utf8").includes("one-clamp"));
  assert.ok(!existsSync(join(folder, "data", "first-code")), "the code is gone");
  // The console of the browser tells of answers such as 401: these were asked for.
  assert.deepEqual(errors.filter((error) => !/Failed to load resource|EventSource|ERR_CONNECTION/.test(error)), []);
  await context.close();
});
