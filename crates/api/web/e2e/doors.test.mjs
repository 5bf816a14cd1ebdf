// What needs programs of its own: stopped, started again, and opened by a link.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, visit } from "./browser.mjs";
import { BINARY, freePort, start } from "./program.mjs";

let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test("a page that has lost the program says since when, and goes on by itself", { skip: !BINARY }, async () => {
  const data = mkdtempSync(join(tmpdir(), "presswatch-e2e-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const begin = () => start({ listen, data, options: ["--history", "0"] });
  let program = await begin();
  try {
    const { context, page } = await open(browser, program.url);
    await program.stop();
    const bar = page.getByRole("alert");
    await bar.getByText(/^Connection lost since \d\d:\d\d\./).waitFor({ timeout: 30_000 });
    const { width } = await bar.boundingBox();
    assert.equal(width, page.viewportSize().width, "across the whole page");
    program = await begin();
    await bar.waitFor({ state: "detached", timeout: 60_000 });
    await page.waitForFunction(() => [...document.querySelectorAll(".card .number")].some((n) => n.textContent !== "–"), null, { timeout: 60_000 });
    await context.close();
  } finally {
    await program.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

test("off loopback the demo opens by the printed link, once", { skip: !BINARY }, async () => {
  const program = await start({ listen: "0.0.0.0:0", options: ["--history", "0"] });
  try {
    const link = new URL(program.url);
    link.hostname = "127.0.0.1";
    assert.ok(link.searchParams.get("once"), program.url);
    const { context, page } = await visit(browser, link.origin);
    await page.getByRole("alert").getByText("This page opens by the link").waitFor({ timeout: 30_000 });
    await page.goto(link.href);
    await page.locator(".card").first().waitFor({ timeout: 30_000 });
    assert.equal(new URL(page.url()).search, "", "the link has gone from the address");
    const another = await visit(browser, link.href);
    await another.page.getByRole("alert").getByText("This page opens by the link").waitFor({ timeout: 30_000 });
    await another.context.close();
    await context.close();
  } finally {
    await program.stop();
  }
});
