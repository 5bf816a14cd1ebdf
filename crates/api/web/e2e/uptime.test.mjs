// Uptime on the page: a month of simulated history, its days, figures and how they come about, by keyboard and in four languages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch } from "./browser.mjs";
import { BINARY, start, URL_GIVEN } from "./program.mjs";

const LANGUAGES = ["en", "sq", "sr-Latn", "sr-Cyrl"];
const SIZES = [[360, 800], [1280, 800], [1920, 1080]];
/** A stretch of time of a figure is exact to a millisecond. */
const EXACT_MS = 1;
const DAY_MS = 86_400_000;
let [browser, program] = [];

before(async () => {
  browser = await launch();
  program = BINARY ? await start({ options: ["--history", "30d"] }) : { url: URL_GIVEN, stop: () => undefined };
  // Figures of what has not come in yet would be of other tests.
  const { context, page } = await at("/");
  await page.getByText(/Nothing is lost: everything up to .* is stored\./).first().waitFor({ timeout: 300_000 });
  await context.close();
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

async function at(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Belgrade", ...options });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(new URL(path.includes("lang=") ? path : `${path}${path.includes("?") ? "&" : "?"}lang=en`, program.url).href);
  return { context, page, errors };
}

/** The view of a month, once its figures are there. */
async function uptime(path, options) {
  const visited = await at(path, options);
  await visited.page.locator(".figure-card").first().waitFor({ timeout: 60_000 });
  return visited;
}

async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [where, id, nodes[0].html]), []);
}

/** A day of which all is told, with its button: the day before the latest, so that it is over. */
async function aDay(page) {
  const buttons = page.locator("button.day");
  const count = await buttons.count();
  assert.ok(count > 0, "no day is told");
  return buttons.nth(Math.max(0, count - 2));
}

test("the month's days say what is known of each, Monday first", async () => {
  const { context, page, errors } = await uptime("/uptime");
  const days = await page.locator("button.day").evaluateAll((all) => all.map((day) => ({ day: day.dataset.day, said: day.getAttribute("aria-label"), bars: day.querySelectorAll(".day-bar rect").length })));
  for (const { day, said, bars } of days) {
    assert.match(said, /Uptime: /, day);
    assert.ok(bars > 1, day);
    // No lone percentage: its bounds and what is known stand beside it.
    if (/\d%/.test(said)) assert.match(said, /(between .* and|exact|at least).*% known/, said);
  }
  assert.equal(await page.locator(".weekdays li").first().textContent(), "Mon");
  const firsts = await page.locator(".week").evaluateAll((weeks) => weeks.map((week) => week.querySelectorAll(":scope > li").length));
  assert.ok(firsts.every((count) => count === 7), String(firsts));
  await page.getByText("simulated data").first().waitFor();
  assert.ok(await page.getByText("so far").count() > 0, "a month that runs says so");
  assert.deepEqual(errors, []);
  await context.close();
});

test("another month has an address of its own, and the way back", async () => {
  const { context, page } = await uptime("/uptime");
  const now = await page.locator(".months h3").textContent();
  await page.getByRole("link", { name: "The month before" }).click();
  await page.waitForFunction((before) => document.querySelector(".months h3")?.textContent !== before, now);
  assert.match(page.url(), /month=\d{4}-\d\d/);
  await page.getByRole("link", { name: "The month after" }).click();
  await page.waitForFunction((before) => document.querySelector(".months h3")?.textContent === before, now);
  await page.goBack();
  await page.waitForFunction((before) => document.querySelector(".months h3")?.textContent !== before, now);
  await context.close();
});

test("a day opens with its figures, its shifts and the way to its stops, and closes by Escape", async () => {
  const { context, page } = await uptime("/uptime");
  const button = await aDay(page);
  const day = await button.getAttribute("data-day");
  await button.focus();
  await page.keyboard.press("Enter");
  const open = page.locator(".day-open");
  await open.waitFor();
  assert.match(page.url(), new RegExp(`day=${day}`));
  assert.equal(await open.locator(".figure-card").count(), 6);
  await open.locator(".lines tbody tr, .lines + p, p.hint").first().waitFor();
  assert.match(await open.getByRole("link", { name: "Stops of this day" }).getAttribute("href"), new RegExp(`^/stops\\?day=${day}`));
  assert.ok(await open.evaluate((element) => element === document.activeElement), "the focus goes in");
  await page.keyboard.press("Escape");
  await open.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-day")), day, "and back");
  await context.close();
});

test("arrow keys go from day to day", async () => {
  const { context, page } = await uptime("/uptime");
  const buttons = page.locator("button.day");
  if (await buttons.count() > 1) {
    await buttons.first().focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-day")), await buttons.nth(1).getAttribute("data-day"));
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-day")), await buttons.first().getAttribute("data-day"));
  }
  await context.close();
});

test("a figure tells how it comes about, and what it tells adds up", async () => {
  const press = (await (await fetch(new URL("/api/v1/presses", program.url))).json()).presses[0].id;
  const { context, page } = await uptime(`/uptime?press=${press}`);
  const card = page.locator('section[aria-labelledby="uptime-figures"] [data-figure="uptime"]');
  await card.getByRole("button").focus();
  await page.keyboard.press("Enter");
  const panel = page.locator(".derived");
  await panel.locator(".formula").waitFor({ timeout: 60_000 });
  assert.match(await panel.locator(".formula p").first().textContent(), /^time running ÷ planned time$/);
  for (const term of ["ran", "planned"]) {
    const box = panel.locator(`[data-term="${term}"]`);
    const amount = Number(await box.getAttribute("data-amount"));
    await box.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await box.locator(".term-day").first().waitFor();
    const days = await box.locator(".term-day > summary > data").evaluateAll((all) => all.map((one) => Number(one.value)));
    assert.ok(Math.abs(days.reduce((sum, ms) => sum + ms, 0) - amount) < EXACT_MS, `${term}: days ${days} of ${amount}`);
    const first = box.locator(".term-day").first();
    if (!(await first.evaluate((element) => element.open))) await first.locator("summary").click();
    await first.locator(".pieces li").first().waitFor();
    const pieces = await first.locator(".pieces data").evaluateAll((all) => all.map((one) => Number(one.value)));
    assert.ok(Math.abs(pieces.reduce((sum, ms) => sum + ms, 0) - days[0]) < EXACT_MS, `${term}: ${pieces} of ${days[0]}`);
  }
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  assert.ok(await card.getByRole("button").evaluate((element) => element === document.activeElement), "the focus is where it was");
  await context.close();
});

test("what is taken from planned time and what is left add up to it", async () => {
  const { context, page } = await uptime("/uptime");
  const steps = await page.locator(".waterfall").first().locator("[data-step]").evaluateAll((all) => all.map((row) => [row.dataset.step, Number(row.dataset.ms)]));
  const [[first, planned], ...rest] = steps;
  assert.deepEqual([first, rest.at(-1)[0]], ["planned", "running"]);
  assert.equal(rest.reduce((sum, [, ms]) => sum + ms, 0), planned);
  await context.close();
});

test("what the machine alone tells stands beside what people said, where the two differ", async () => {
  const { context, page } = await uptime("/uptime");
  // Of the longest stop somebody says what counts otherwise.
  const ask = (path, how) => fetch(new URL(path, program.url), how);
  const { stops } = await (await ask(`/api/v1/stops?from=${Date.now() - 26 * DAY_MS}`)).json();
  const [stop] = stops.filter((one) => one.class === "technical" && !one.open).sort((a, b) => (b.to - b.from) - (a.to - a.from));
  const body = JSON.stringify({ annotations: [{ from: stop.from, to: stop.to, reason: "tool_change" }] });
  const answer = await ask(`/api/v1/presses/${stop.press}/annotations`, { method: "PUT", headers: { "content-type": "application/json" }, body });
  assert.equal(answer.status, 200, await answer.text());
  const month = new Date(stop.from).toISOString().slice(0, 7);
  await page.goto(new URL(`/uptime?lang=en&month=${month}`, program.url).href);
  await page.getByLabel("Also as the machine alone tells").check();
  assert.match(page.url(), /raw=true/);
  await page.getByRole("status").getByText(/both stand side by side/).waitFor({ timeout: 60_000 });
  const card = page.locator('[data-figure="technical_availability"]');
  await card.getByText("by the machine alone").waitFor();
  assert.equal(await card.locator(".figure-value").count(), 2);
  assert.equal(await page.locator('[data-figure="uptime"] .figure-value').count(), 1, "what does not differ is said once");
  assert.equal(await page.locator(".waterfall").count(), 2);
  await page.reload();
  await page.locator(".waterfall").nth(1).waitFor({ timeout: 60_000 });
  await page.getByLabel("Also as the machine alone tells").uncheck();
  await page.locator(".waterfall").nth(1).waitFor({ state: "detached" });
  await context.close();
});

test("reasons stand by time and by count, lines by press, shift and week", async () => {
  const { context, page } = await uptime("/uptime");
  await page.getByRole("button", { name: "By count" }).click();
  assert.match(page.url(), /order=count/);
  for (const by of ["shift", "week", "press"]) {
    await page.getByRole("button", { name: `By ${by}` }).click();
    await page.locator('section[aria-labelledby="uptime-tables"] .lines').waitFor({ timeout: 60_000 });
  }
  await context.close();
});

for (const language of LANGUAGES) for (const [width, height] of SIZES) {
  test(`${language} at ${width} pixels: all words are there, and nothing reaches beyond the page`, async () => {
    const { context, page, errors } = await uptime(`/uptime?lang=${language}`, { viewport: { width, height } });
    await (await aDay(page)).click();
    await page.locator(".day-open .lines").waitFor({ timeout: 60_000 }).catch(() => undefined);
    const card = page.locator('section[aria-labelledby="uptime-iso"] [data-figure="technical_efficiency"]');
    await card.getByRole("button").click();
    await page.locator(".derived .formula").waitFor({ timeout: 60_000 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${sideways} px too wide`);
    const cut = await page.evaluate(() => [...document.querySelectorAll(".uptime button, .uptime th, .uptime td, .uptime p, .uptime dd, .uptime .tag, .day-note")]
      .filter((e) => e.scrollWidth > e.clientWidth + 1 && !["inline", "none"].includes(getComputedStyle(e).display)).map((e) => e.textContent));
    assert.deepEqual(cut, []);
    const words = await page.locator(".uptime").innerText();
    assert.doesNotMatch(words, /(uptime|kpi|term|basis|state|reason|class)-[a-z]/);
    assert.deepEqual(errors, []);
    await context.close();
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`nothing keeps anybody out, ${colorScheme}`, async () => {
    const { context, page } = await uptime("/uptime?raw=true", { colorScheme, reducedMotion: "reduce" });
    await (await aDay(page)).click();
    const card = page.locator('section[aria-labelledby="uptime-figures"] [data-figure="technical_availability"]');
    await card.getByRole("button").click();
    await page.locator(".derived .formula").waitFor({ timeout: 60_000 });
    await page.locator(".term summary").first().click();
    await page.locator(".term-day summary").first().click();
    await accessible(page, colorScheme);
    await context.close();
  });
}
