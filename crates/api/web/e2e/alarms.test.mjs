// Alarms on the page: on the floor and in their own view, by keyboard, in four languages, on a phone and on a wall.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { alarm, everyAlarm, serveAlarms } from "./alarm-plant.mjs";
import { launch } from "./browser.mjs";
import { BINARY, start, URL_GIVEN } from "./program.mjs";

const LANGUAGES = ["en", "sq", "sr-Latn", "sr-Cyrl"];
let [browser, program] = [];

before(async () => {
  browser = await launch();
  program = BINARY ? await start({ options: ["--history", "0"] }) : { url: URL_GIVEN, stop: () => undefined };
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

/** A page whose plant has these alarms; `sent` is what it sends. */
async function at(path, { served = {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Belgrade", ...options });
  const sent = await serveAlarms(context, served);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(new URL(path.includes("lang=") ? path : `${path}?lang=en`, program.url).href);
  return { context, page, sent, errors };
}

async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [where, id, nodes[0].html]), []);
}

/** Waits for what the test's own server has heard. */
async function heard(so) {
  const end = Date.now() + 30_000;
  while (!so()) {
    assert.ok(Date.now() < end, "it did not come");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const row = (page, words) => page.locator(".alarm").filter({ hasText: words });

test("the floor tells how many nobody has seen, and each card its most urgent alarm", async () => {
  const { context, page, errors } = await at("/");
  const counts = page.getByRole("link", { name: "Alarms that nobody has seen: 1 of priority 1, 1 of priority 2, 1 of priority 3" });
  await counts.waitFor();
  assert.deepEqual(await page.locator(".count").allInnerTexts().then((all) => all.map((text) => text.trim().split(/\s+/).at(-1))), ["1", "1", "1"]);
  const line = page.locator(".card").first().locator(".alarm-line a");
  await line.getByText("Oil temperature is too high: 71.5 > 70 °C").waitFor();
  // Once, and then it stands still.
  assert.equal(await line.locator(".priority").evaluate((shape) => getComputedStyle(shape).animationIterationCount), "1");
  await page.locator(".card").nth(1).getByText("and 1 more").waitFor();
  await line.click();
  await page.getByRole("heading", { name: "Alarms", level: 2 }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/alarms/4711");
  await page.getByRole("button", { name: "I have seen it" }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test("what needs somebody first comes first, and all of it works from the keyboard", async () => {
  const { context, page, sent } = await at("/alarms");
  await row(page, "Oil temperature is too high").waitFor();
  const numbers = await page.locator(".alarm-no").allInnerTexts();
  assert.deepEqual(numbers, ["No. 4711", "No. 4712", "No. 4713", "No. 4714", "No. 4716", "No. 4715"]);
  const first = row(page, "Oil temperature is too high").getByRole("button").first();
  await first.focus();
  await page.keyboard.press("Enter");
  assert.equal(await first.getAttribute("aria-expanded"), "true");
  assert.equal(new URL(page.url()).pathname, "/alarms/4711");
  await page.getByText("Let the press cool while it runs idle.").waitFor();
  await page.getByText("It neither resets nor starts the machine.").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "I have seen it");
  await page.keyboard.press("Enter");
  await heard(() => sent.length > 0);
  assert.deepEqual(sent, [["/api/v1/alarms/4711/ack", {}]]);
  // Who was told, and what became of it.
  await page.locator(".journal .failed").getByText("Teknik: could not be told by call").waitFor();
  await page.locator(".journal").getByText("Note: Besim").getByText("Pompa bën zhurmë, po e shikoj.").waitFor();
  assert.equal(await page.getByRole("img", { name: "Oil temperature and its limit: 71.5 > 70 °C" }).count(), 1);
  await context.close();
});

test("one that was seen already is told kindly", async () => {
  const now = Date.now();
  const answer = () => [200, { changed: false, alarm: alarm(now) }];
  const { context, page } = await at("/alarms/4711", { served: { now, answer } });
  await page.getByRole("button", { name: "I have seen it" }).click();
  await page.getByText("Somebody has seen it already. Nothing was changed.").waitFor();
  await context.close();
});

test("what is saved here and not confirmed yet says so, and asks nobody again", async () => {
  const now = Date.now();
  const alarms = [alarm(now, { alarm: 4711, awaits: ["acknowledge"] })];
  const { context, page } = await at("/alarms/4711", { served: { now, alarms } });
  await page.getByRole("status").getByText("The alerter has not confirmed it yet.").waitFor();
  assert.equal(await page.getByRole("button", { name: "I have seen it" }).count(), 0);
  await page.getByRole("heading", { name: /Seen, and still there/ }).waitFor();
  await context.close();
});

test("it is kept quiet for an hour or a shift, with a reason that is tapped or typed", async () => {
  const refused = { type: "/api/v1/problems/bad-value", status: 400, title: "", detail: "", field: "until" };
  const answer = (path) => (path.endsWith("/4712/shelve") ? [400, refused] : undefined);
  const { context, page, sent } = await at("/alarms/4711", { served: { answer } });
  await page.getByRole("button", { name: "For 1 h" }).click();
  const before = Date.now();
  await page.getByRole("button", { name: "The sensor is faulty" }).click();
  await page.getByRole("button", { name: "The sensor is faulty" }).waitFor({ state: "detached" });
  const [[path, { until, reason }]] = sent;
  assert.deepEqual([path, reason], ["/api/v1/alarms/4711/shelve", "reason-sensor"]);
  assert.ok(Math.abs(until - before - 3_600_000) < 60_000, String(until - before));
  await page.getByRole("button", { name: "Until it is taken back" }).click();
  await page.getByLabel("In own words").fill("waits for a part");
  await page.keyboard.press("Enter");
  await page.getByLabel("In own words").waitFor({ state: "detached" });
  assert.deepEqual(sent.at(-1), ["/api/v1/alarms/4711/out-of-service", { reason: "waits for a part" }]);
  await page.getByLabel("Note").fill("new pump ordered");
  await page.getByRole("button", { name: "Save the note" }).click();
  await page.waitForFunction(() => document.querySelector("input[name=text]").value === "");
  assert.deepEqual(sent.at(-1), ["/api/v1/alarms/4711/note", { text: "new pump ordered" }]);
  // Where no shift is on, it says what to do.
  await row(page, "Hydraulic pressure is low").getByRole("button").first().click();
  await page.getByRole("button", { name: "To the end of the shift" }).click();
  await page.getByRole("button", { name: "It is a test" }).click();
  await page.getByRole("alert").getByText("No shift is on now. Choose another end.").waitFor();
  assert.deepEqual(sent.at(-1), ["/api/v1/alarms/4712/shelve", { reason: "reason-test" }]);
  // What is quiet can be let be heard again.
  await row(page, "The memory for unsent data").getByRole("button").first().click();
  await page.getByRole("button", { name: "Let it be heard again" }).click();
  await heard(() => sent.at(-1)[0].endsWith("/unshelve"));
  assert.equal(sent.at(-1)[0], "/api/v1/alarms/4715/unshelve");
  await context.close();
});

test("who only looks sees all of it and changes nothing", async () => {
  const { context, page } = await at("/alarms/4711", { served: { may: ["look"] } });
  await page.getByText("Teknik: told by push").waitFor();
  for (const name of ["I have seen it", "For 1 h", "Save the note"]) assert.equal(await page.getByRole("button", { name }).count(), 0, name);
  await page.getByRole("link", { name: "Presses" }).click();
  await page.locator(".card").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /Call a mechanic/ }).count(), 0);
  await context.close();
});

test("a mechanic is called with two taps, and the card says how the call stands", async () => {
  const now = Date.now();
  const called = { rule: "press.call", value: null, limit: null, priority: 2 };
  const alarms = [
    alarm(now, { ...called, alarm: null, press: "press1", awaits: ["call"] }), alarm(now, { ...called, alarm: 7, press: "press2", state: "normal", acknowledged: { at: now, by: "p2" } }),
  ];
  const { context, page, sent } = await at("/", { served: { now, alarms } });
  const card = (i) => page.locator(".card").nth(i);
  await card(1).getByText(/Called at \d\d:\d\d\. It is saved here and is on its way\./).waitFor();
  assert.equal(await card(1).getByRole("button", { name: /Call a mechanic/ }).count(), 0, "nobody calls twice");
  await card(2).getByText(/Seen at \d\d:\d\d/).waitFor();
  await card(0).getByRole("button", { name: "Call a mechanic: Press 0" }).click();
  assert.deepEqual(sent, [], "it asks first");
  await card(0).getByText("Call a mechanic to Press 0?").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Call now");
  await page.keyboard.press("Enter");
  await card(0).getByRole("button", { name: "Call now" }).waitFor({ state: "detached" });
  assert.deepEqual(sent, [["/api/v1/presses/press0/call", {}]]);
  await context.close();
});

test("what was before is there by its span, and one alarm by its address", async () => {
  const { context, page } = await at("/alarms/history/7");
  await row(page, "The press reports a fault").getByText(/Seen by Besim at/).waitFor();
  assert.equal(await page.getByRole("link", { name: "7 days" }).getAttribute("aria-current"), "page");
  await page.goto(new URL("/alarms/9999?lang=en", program.url).href);
  await page.getByRole("alert").getByText("The program does not know this address.").waitFor();
  await context.close();
});

test("a plant where nobody is told, and one where all is calm, say so", async () => {
  const { context, page } = await at("/alarms", { served: { alarms: [] } });
  await page.getByText("No alarm stands.").waitFor();
  await page.getByRole("link", { name: "No alarms" }).waitFor();
  await context.close();
});

for (const language of LANGUAGES) {
  for (const [width, height, colorScheme] of [[360, 800, "light"], [360, 800, "dark"], [1280, 800, "dark"], [1920, 1080, "light"]]) {
    test(`${language} at ${width} pixels, ${colorScheme}: it fits, it can be read, and it is large enough for gloves`, async () => {
      for (const path of ["/", "/alarms", "/alarms/4711", "/alarms/history"]) {
        const { context, page, errors } = await at(`${path}?lang=${language}`, { viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
        await page.locator(path === "/" ? ".alarm-line a" : ".alarm").first().waitFor();
        await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true], .view > .empty").length === 0);
        if (path === "/alarms/4711") await page.locator(".detail .actions button[aria-expanded]").first().click();
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${path} is wider than the screen`);
        assert.doesNotMatch(await page.locator("main").innerText(), /undefined|NaN|[{}]|\b(alarm|alarms|reason|change|operation|outcome|channel|call|action)-[a-z]/);
        const heights = await page.locator("main button, main .alarm-line a, main nav a").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => [one.getBoundingClientRect().height, one.outerHTML.slice(0, 80)]));
        assert.deepEqual(heights.filter(([height]) => height < 43.5), [], path);
        if (path === "/alarms/4711") {
          const large = await page.locator(".acknowledge button, .tiles button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
          assert.ok(large.length > 5 && large.every((height) => height >= 56), String(large));
        }
        await accessible(page, `${path} ${language}`);
        assert.deepEqual(errors, []);
        await context.close();
      }
    });
  }
}

test("the phrases of alarms come when there is one, in the reader's language alone", async () => {
  const asked = [];
  const context = await browser.newContext();
  await serveAlarms(context, { alarms: [] });
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(new URL("/?lang=sq", program.url).href);
  await page.locator(".card").first().waitFor();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.filter((address) => /alarms-/.test(address)), []);
  await context.close();
  const loud = await at("/?lang=sq");
  await loud.page.getByText("Temperatura e vajit është tepër e lartë").first().waitFor();
  await loud.context.close();
});

test("an alarm of which no phrase is known is told by its signal", async () => {
  const now = Date.now();
  const alarms = [alarm(now, { rule: "oil_temp.odd", value: 66, limit: null }), ...everyAlarm(now).slice(1)];
  const { context, page } = await at("/alarms", { served: { now, alarms } });
  await row(page, "Oil temperature: odd").waitFor();
  await context.close();
});
