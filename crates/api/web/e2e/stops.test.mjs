// Stops on the page: a reason in two taps, by keys and by touch, with and without a link; what was counted in a shift.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch } from "./browser.mjs";
import { BINARY, start, URL_GIVEN } from "./program.mjs";
import { clock, entry, NOW, serveStops } from "./stop-plant.mjs";

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

/** A page whose plant has these stops. */
async function at(path, { served = {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "America/New_York", ...options });
  const { sent, asked } = await serveStops(context, served);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(new URL(path.includes("lang=") ? path : `${path}${path.includes("?") ? "&" : "?"}lang=en`, program.url).href);
  await page.locator(".stop").first().waitFor();
  return { context, page, sent, asked, errors };
}

/** Waits for what the test's own server has heard. */
async function heard(so) {
  const end = Date.now() + 30_000;
  while (!so()) {
    assert.ok(Date.now() < end, "it did not come");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const row = (page, words) => page.locator(".stop").filter({ has: page.getByRole("heading", { name: words }) });
const open = (page, words) => row(page, words).getByRole("button").first().click();
const REST = { from: clock(10, 10), to: clock(10, 30) };

test("what wants a reason is on top, then all others, and short ones in one line", async () => {
  const { context, page, errors } = await at("/stops");
  const heads = await page.locator("section:has(#stops-wanted) .stop-when").allInnerTexts();
  assert.deepEqual(heads, ["Press 0 since 13:22", "Press 1 12:02–12:58", "Press 0 10:10–10:30"]);
  const others = await page.locator("section:has(#stops-others) > .stops .stop-when").allInnerTexts();
  assert.deepEqual(others, ["Press 2 09:00–09:25", "Press 0 08:00–08:30"]);
  await page.getByText("7 short stops, 14 min").waitFor();
  await row(page, /since 13:22/).getByText("still stands").waitFor();
  await row(page, /09:00/).getByText("automatic").waitFor();
  await row(page, /08:00/).getByText("said by Besim").waitFor();
  await row(page, /08:00/).getByText("Pushim i gjatë për mëngjes").waitFor();
  await page.getByText("Shift 1: 412 kg of 640. Ran 5 h 10, stopped 1 h 40 (feed jam 40 min, power cut 55 min). 5 min unknown.").waitFor();
  assert.equal(await page.getByRole("link", { name: "Stops", exact: true }).getAttribute("aria-current"), "page");
  assert.deepEqual(errors, []);
  await context.close();
});

test("two keys give a reason, 0 goes back, and the next one that wants a reason is a key away", async () => {
  const { context, page, sent } = await at("/stops");
  await row(page, /10:10/).getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Jam and die" }).waitFor();
  assert.ok((await page.evaluate(() => document.activeElement.textContent)).includes("Power"), "the first tile has the focus");
  await page.keyboard.press("1");
  await page.locator(".tiles").getByRole("button", { name: "Power cut" }).waitFor();
  await page.keyboard.press("0");
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  await row(page, /10:10/).getByText("Feed jam").waitFor();
  await heard(() => sent.length === 1);
  const [[path, { annotations }]] = sent;
  assert.equal(path, "/api/v1/presses/press0/annotations");
  assert.deepEqual(annotations.map(({ entered, ...rest }) => rest), [{ ...REST, reason: "feed_jam", note: "" }]);
  assert.ok(Math.abs(annotations[0].entered - NOW) < 60_000, String(annotations[0].entered - NOW));
  await page.getByRole("status").getByText("Saved: Feed jam.").waitFor();
  await row(page, /10:10/).getByText("said by Arta").waitFor();
  await page.waitForFunction(() => document.activeElement.textContent.includes("since 13:22"));
  // Back once more: it is as it was.
  await page.keyboard.press("0");
  await page.getByText("It is as it was before.").waitFor();
  await heard(() => sent.length === 2);
  assert.deepEqual(sent[1][1].annotations.map(({ entered, ...rest }) => rest), [{ ...REST, reason: null, note: "" }]);
  await page.locator("section:has(#stops-wanted)").getByText("10:10–10:30").waitFor();
  // Escape closes what is open, and the focus is where it was.
  await open(page, /10:10/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Jam and die" }).waitFor({ state: "detached" });
  assert.match(await page.evaluate(() => document.activeElement.id), /^stop-press0-/);
  await context.close();
});

test("two taps with a glove on a phone, over an automatic reason; undo is there for ten seconds", async () => {
  const { context, page, sent } = await at("/stops", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const head = row(page, /09:00/).getByRole("button").first();
  await head.tap();
  const tiles = page.locator(".tiles button");
  const sizes = await tiles.evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
  assert.ok(sizes.length >= 9 && sizes.every((size) => size >= 56), String(sizes));
  await page.getByRole("button", { name: "Upkeep" }).tap();
  await page.getByRole("button", { name: "Repair" }).tap();
  await heard(() => sent.length === 1);
  await row(page, /09:00/).getByText("said by Arta").waitFor();
  await page.getByRole("button", { name: "Undo" }).tap();
  await row(page, /09:00/).getByText("automatic").waitFor();
  await heard(() => sent.length === 2);
  assert.equal(sent[1][1].annotations[0].reason, null);
  // A former reason of a person comes back with its note.
  await row(page, /08:00/).getByRole("button").first().tap();
  await page.getByRole("button", { name: "Other reason" }).tap();
  await page.getByRole("button", { name: "Undo" }).tap();
  await heard(() => sent.length === 4);
  assert.deepEqual(sent[3][1].annotations.map(({ reason, note }) => [reason, note]), [["break", "Pushim i gjatë për mëngjes"]]);
  await row(page, /08:00/).getByRole("button").first().tap();
  await page.getByRole("button", { name: "Other reason" }).tap();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.clock.fastForward(11_000);
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await context.close();
});

test("of a stop that the machine explains in part, the rest gets the reason, or all of it", async () => {
  const { context, page, sent } = await at("/stops");
  await open(page, /12:02/);
  assert.equal(await page.getByRole("button", { name: "Without a reason" }).getAttribute("aria-pressed"), "true");
  await page.keyboard.press("8");
  await page.keyboard.press("1");
  await heard(() => sent.length === 1);
  assert.deepEqual(sent[0][1].annotations.map(({ from, to, reason }) => [from, to, reason]), [[clock(12, 40), clock(12, 58), "no_operator"]]);
  await row(page, /12:02/).getByText("Nobody at the press").waitFor();
  await row(page, /12:02/).getByText("automatic").waitFor();
  await context.close();
});

test("a stop is cut in two by keys, and both reasons go in one", async () => {
  const { context, page, sent } = await at("/stops");
  await open(page, /10:10/);
  await page.getByRole("button", { name: "Two reasons" }).click();
  const slider = page.getByRole("slider", { name: "When did the second reason begin?" });
  assert.equal(await slider.getAttribute("aria-valuetext"), "10:20");
  await slider.press("ArrowLeft");
  assert.equal(await slider.getAttribute("aria-valuetext"), "10:19");
  await page.getByRole("button", { name: "5 min later" }).click();
  await page.getByText("10:10–10:24, 14 min and 10:24–10:30, 6 min").waitFor();
  await page.getByLabel("Time").fill("10:15");
  await page.getByText("10:10–10:15, 5 min and 10:15–10:30, 15 min").waitFor();
  await page.getByRole("button", { name: "Choose the reasons" }).click();
  await page.getByRole("status").getByText("10:10 to 10:15: why?").waitFor();
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  await page.getByRole("status").getByText("10:15 to 10:30: why?").waitFor();
  assert.deepEqual(sent, []);
  await page.keyboard.press("8");
  await page.keyboard.press("2");
  await heard(() => sent.length === 1);
  assert.deepEqual(sent[0][1].annotations.map(({ from, to, reason }) => [from, to, reason]), [
    [clock(10, 10), clock(10, 15), "feed_jam"], [clock(10, 15), clock(10, 30), "break"],
  ]);
  await row(page, /10:10/).getByText("Break").waitFor();
  await context.close();
});

test("a note, and a reason that is taken back", async () => {
  const { context, page, sent } = await at("/stops");
  await open(page, /08:00/);
  await page.getByLabel("Note").fill("gur në hinkë");
  await page.keyboard.press("Enter");
  await heard(() => sent.length === 1);
  assert.deepEqual(sent[0][1].annotations.map(({ reason, note }) => [reason, note]), [["break", "gur në hinkë"]]);
  await row(page, /08:00/).getByText("gur në hinkë").waitFor();
  await open(page, /08:00/);
  await page.getByRole("button", { name: "Take the reason back" }).click();
  await heard(() => sent.length === 2);
  await page.locator("section:has(#stops-wanted)").getByText("08:00–08:30").waitFor();
  await context.close();
});

test("without a link reasons wait here, also over a new load of the page, and go out in order", async () => {
  const { context, page, sent } = await at("/stops");
  let cut = true;
  await context.route("**/annotations", (route) => (cut ? route.abort("internetdisconnected") : route.fallback()));
  await context.setOffline(true);
  for (const [which, keys] of [[/10:10/, "31"], [/12:02/, "82"], [/since 13:22/, "61"]]) {
    await open(page, which);
    for (const one of keys) await page.keyboard.press(one);
    await row(page, which).getByText("waits here until the server answers").waitFor();
  }
  await page.getByText("Kept: Emergency stop. It is sent when the server answers.").waitFor();
  // What has not gone out is taken back for good.
  await page.getByRole("button", { name: "Undo" }).click();
  await row(page, /since 13:22/).getByText("waits here").waitFor({ state: "detached" });
  await context.setOffline(false);
  await page.reload();
  await row(page, /10:10/).getByText("Feed jam").waitFor();
  await row(page, /10:10/).getByText("waits here until the server answers").waitFor();
  assert.deepEqual(sent, []);
  cut = false;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await heard(() => sent.length === 2);
  assert.deepEqual(sent.map(([path, { annotations }]) => [path.split("/")[4], annotations[0].reason]), [["press0", "feed_jam"], ["press1", "break"]]);
  const [first, second] = sent.map(([, { annotations }]) => annotations[0].entered);
  assert.ok(first <= second && Math.abs(first - NOW) < 120_000, `${first} ${second}`);
  await page.locator(".stop-waits").first().waitFor({ state: "detached" });
  await context.close();
});

test("one that is refused is told at its stop, and those after it go on", async () => {
  const answer = (path, { annotations }) => (annotations?.[0].reason === "feed_jam" ? [400, { type: "/api/v1/problems/bad-range", status: 400, title: "", detail: "", field: "to" }] : undefined);
  const { context, page, sent } = await at("/stops", { served: { answer } });
  await context.setOffline(true);
  await context.route("**/annotations", (route) => route.abort("internetdisconnected"), { times: 2 });
  for (const [which, keys] of [[/10:10/, "31"], [/12:02/, "82"]]) {
    await open(page, which);
    for (const one of keys) await page.keyboard.press(one);
  }
  await context.setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await row(page, /10:10/).getByRole("alert").getByText("“Feed jam” was not taken.").waitFor();
  await heard(() => sent.length >= 2);
  await row(page, /12:02/).getByText("said by Arta").waitFor();
  await row(page, /10:10/).getByRole("button", { name: "Understood" }).click();
  await row(page, /10:10/).getByRole("alert").waitFor({ state: "detached" });
  await context.close();
});

test("what was counted is entered and corrected, and a refusal is told at its field", async () => {
  const refused = (field) => [400, { type: "/api/v1/problems/bad-range", status: 400, title: "", detail: "", field }];
  const answer = (path, body) => (path.endsWith("/production") && body.energy_reading === 900 ? refused("energy_reading") : undefined);
  const before = entry("press1", { from: clock(6) - 86_400_000, to: clock(14) - 86_400_000, energy_reading: 1234.5 });
  const { context, page, sent } = await at("/stops", { served: { answer, entries: [before, entry("press0")] } });
  await page.getByText("36 × 15 kg = 540 kg · thrown back 12 kg · moisture 10.5% · meter 12,345.5 kWh").waitFor();
  await page.getByText("entered by Besim at 13:30").waitFor();
  await page.getByRole("button", { name: "Enter bags and kg: Press 1, Shift 1" }).click();
  assert.equal(await page.getByLabel("kg in a bag").inputValue(), "15", "as the last time");
  await page.getByLabel("Full bags").fill("lots");
  await page.keyboard.press("Enter");
  await page.getByText("Type a number.").waitFor();
  assert.deepEqual(sent, []);
  await page.getByLabel("Full bags").fill("24");
  await page.getByLabel("Moisture").fill("11,5");
  await page.getByLabel("Energy meter, kWh").fill("900");
  await page.keyboard.press("Enter");
  await page.getByText("On 17/11/2026 14:00 the meter showed 1,234.5 kWh: it can’t show less now.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.name), "energy_reading");
  await page.getByLabel("Energy meter, kWh").fill("1300");
  await page.keyboard.press("Enter");
  await page.getByText("24 × 15 kg = 360 kg · moisture 11.5% · meter 1,300 kWh").waitFor();
  assert.deepEqual(sent.at(-1), ["/api/v1/presses/press1/production", { from: clock(6), to: clock(14), bags: 24, kg_per_bag: 15, moisture: 11.5, energy_reading: 1300, estimated: false }]);
  await page.getByRole("button", { name: "Correct: Press 0, Shift 1" }).click();
  assert.equal(await page.getByLabel("Full bags").inputValue(), "36");
  await context.close();
});

test("who only looks gives no reason and enters nothing", async () => {
  const { context, page, asked } = await at("/stops", { served: { may: ["look"] } });
  await open(page, /12:02/);
  await page.getByRole("listitem").getByText("12:02–12:40").waitFor();
  assert.equal(await page.locator(".tiles").count(), 0);
  for (const name of [/Enter bags/, "Two reasons", "Save the note"]) assert.equal(await page.getByRole("button", { name }).count(), 0, String(name));
  assert.deepEqual(asked.filter((one) => one.startsWith("/api/v1/reasons")), []);
  await context.close();
});

test("the address says which day and which press", async () => {
  const { context, page, asked } = await at("/stops?press=press1");
  await page.getByRole("heading", { name: "18 November 2026" }).waitFor();
  assert.equal(await page.locator(".stop-when").filter({ hasText: "Press 0" }).count(), 0);
  await page.getByRole("link", { name: /Earlier/ }).click();
  await page.getByRole("heading", { name: "17 November 2026" }).waitFor();
  await heard(() => asked.some((one) => one.startsWith("/api/v1/stops") && one.includes(`from=${clock(0) - 86_400_000}&`)));
  const address = new URL(page.url());
  assert.deepEqual([address.searchParams.get("press"), address.searchParams.get("day"), address.searchParams.get("lang")], ["press1", "2026-11-17", "en"]);
  await page.getByText("No shift was planned.").waitFor();
  await page.getByLabel("Press", { exact: true }).selectOption("");
  assert.equal(new URL(page.url()).searchParams.get("press"), null);
  await page.getByRole("link", { name: "Today" }).click();
  await row(page, /since 13:22/).waitFor();
  await page.getByRole("link", { name: "7 days" }).click();
  await page.getByText("12/11/2026 – 18/11/2026").waitFor();
  await context.close();
});

test("what is said of a stop that lasts is said up to now", async () => {
  const { context, page, sent } = await at("/stops");
  await page.clock.fastForward(20_000);
  await open(page, /since 13:22/);
  await page.keyboard.press("9");
  await heard(() => sent.length === 1);
  const [{ from, to, reason, entered }] = sent[0][1].annotations;
  assert.deepEqual([from, reason], [clock(13, 22), "other"]);
  assert.ok(to >= NOW && to <= entered && entered - to < 1_000, `${to} ${entered}`);
  await row(page, /since 13:22/).getByText("Other reason").waitFor();
  await context.close();
});

for (const language of LANGUAGES) {
  for (const [width, height, colorScheme] of [[360, 800, "light"], [360, 800, "dark"], [1280, 800, "dark"], [1920, 1080, "light"]]) {
    test(`${language} at ${width} pixels, ${colorScheme}: it fits, it can be read, and it is large enough for gloves`, async () => {
      const { context, page, errors } = await at(`/stops?lang=${language}`, { viewport: { width, height }, colorScheme, reducedMotion: "reduce", served: { entries: [entry("press0")] } });
      const sound = async (where) => {
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${where} is wider than the screen`);
        assert.doesNotMatch(await page.locator("main").innerText(), /undefined|NaN|[{}]|\b(stops|reason|reasons|shift|production|state)-[a-z]/);
        const small = await page.locator("main button, main nav a, main summary, main select").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => [one.getBoundingClientRect().height, one.outerHTML.slice(0, 80)]));
        assert.deepEqual(small.filter(([size]) => size < 43.5), [], where);
        const tiles = await page.locator(".tiles button").evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().height, one.scrollWidth - one.clientWidth]));
        assert.ok(tiles.every(([size, over]) => size >= 56 && over <= 0), JSON.stringify(tiles));
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => [where, id, nodes[0].html]), []);
      };
      await sound("the list");
      const second = page.locator("section:has(#stops-wanted) .stop").nth(1).getByRole("button").first();
      await second.click();
      await page.locator(".tiles button").first().waitFor();
      await sound("the groups");
      for (const group of [1, 3, 4, 6, 8]) {
        await page.keyboard.press(String(group));
        await page.waitForFunction(() => document.querySelectorAll(".tiles button").length < 8);
        await sound(`group ${group}`);
        await page.keyboard.press("0");
        await page.waitForFunction(() => document.querySelectorAll(".tiles button").length > 8);
      }
      await page.locator(".stop-open > .actions button").first().click();
      await page.getByRole("slider").waitFor();
      await sound("the cut");
      await page.locator(".shift .actions button").first().click();
      await page.locator("input[name=bags]").waitFor();
      await sound("the form");
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
}
