// The settings: a manager plans shifts, two people save at once, an older version comes back, limits hold at once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch } from "./browser.mjs";
import { ALERT, inside, logIn, plant } from "./plant.mjs";
import { BINARY } from "./program.mjs";

const SECTIONS = ["", "holidays", "stops", "targets", "limits", "alarms", "duty", "escalation", "languages", "versions"];
/** A press whose profile has limits. */
const LIMITED = '[[press]]\nid = "press2"\nname = "Press 2"\nproducer = "edge1"\nprofile = "hydraulic-11kw"\n';
let [browser, site] = [];

before(async () => {
  if (!BINARY) return;
  browser = await launch();
  site = await plant(ALERT);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Goes to a section by its link. */
async function section(page, name) {
  await page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 3, name, exact: true }).first().waitFor();
}

async function save(page, words) {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator(".save").getByText(words).waitFor();
}

async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [where, id, nodes[0].html]), []);
}

/** Fills in a shift that was just added. */
async function shift(page, number, name, from, to) {
  await page.getByRole("button", { name: "Add a shift" }).click();
  const entry = page.locator(".entries > li").nth(number);
  await entry.getByLabel("Name").fill(name);
  await entry.getByLabel("From", { exact: true }).fill(from);
  await entry.getByLabel("To", { exact: true }).fill(to);
  return entry;
}

test("shifts that overlap are told at both, in the reader's language; mended, they are a version with a name", { skip: !BINARY }, async () => {
  const { context, page, errors } = await inside(browser, site.url, "agim", "/settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await shift(page, 0, "Early", "06:00", "14:00");
  const late = await shift(page, 1, "Late", "13:00", "22:00");
  assert.equal(await page.locator(".week .fill-clash").count() > 0, true, "the picture shows it before it is sent");
  await save(page, "Not saved: 2 things can’t be so.");
  const why = page.locator(".entries > li .trouble");
  await why.nth(1).waitFor();
  assert.match(await why.nth(0).textContent(), /“Early” and “Late” overlap on Mon|“Early” and “Late” overlap/);
  assert.match(await why.nth(1).textContent(), /“Late” and “Early” overlap/);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY");
  await accessible(page, "errors");
  await page.getByRole("button", { name: "Shqip" }).click();
  await page.locator(".entries > li .trouble").first().getByText("mbivendosen").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await late.getByLabel("From", { exact: true }).fill("14:00");
  await page.locator(".entries > li .trouble").nth(1).waitFor({ state: "detached" });
  assert.equal(await page.locator(".week .fill-clash").count(), 0);
  await save(page, "Saved: version 1 holds now.");
  const plan = await page.evaluate(() => fetch("/api/v1/plan").then((answer) => answer.json()));
  assert.deepEqual([...new Set(plan.presses.press1.map(({ name }) => name))].sort(), ["Early", "Late"]);
  await section(page, "Versions");
  const version = page.locator(".entries > li").filter({ has: page.getByRole("heading", { name: "Version 1" }) });
  await version.getByText("agim").waitFor();
  await version.getByText("What was changed").click();
  await version.getByText("Early; Mon–Fri 06:00–14:00").waitFor();
  assert.deepEqual(errors.filter((error) => !/Failed to load resource/.test(error)), []);
  await context.close();
});

test("who saves second is told by whom and when, keeps what was typed, and saves over it", { skip: !BINARY }, async () => {
  const mine = await inside(browser, site.url, "agim", "/settings/limits");
  const theirs = await inside(browser, site.url, "arta", "/settings/targets");
  const entry = mine.page.locator(".entries > li").filter({ hasText: "Motor current" });
  await entry.locator("summary").click();
  await entry.getByLabel("Warning above (A)").fill("17,5");
  await theirs.page.getByLabel("Running in %").fill("80");
  await save(theirs.page, "Saved: version 2 holds now.");
  await mine.page.getByRole("button", { name: "Save", exact: true }).click();
  await mine.page.getByRole("alert").getByText("arta saved version 2 meanwhile").waitFor();
  await mine.page.getByText("What they changed").click();
  await mine.page.getByText("80 %").waitFor();
  assert.equal(await entry.getByLabel("Warning above (A)").inputValue(), "17,5");
  await save(mine.page, "Saved: version 3 holds now.");
  // At once, without a restart, and what the other one saved is still there.
  const seen = await mine.page.evaluate(async () => {
    const [floor, settings] = await Promise.all(["/api/v1/presses", "/api/v1/settings"].map((path) => fetch(path).then((answer) => answer.json())));
    return [floor.presses[0].signals.motor_current.warn[1], settings.settings.target, settings.settings.limits];
  });
  assert.deepEqual(seen, [17.5, [{ press: "press1", uptime: 80 }], { press1: { motor_current: { warn_hi: 17.5 } } }]);
  await mine.context.close();
  await theirs.context.close();
});

test("an older version comes back with one click, and goes with the next", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, site.url, "agim", "/settings/versions");
  await page.getByRole("button", { name: "Return to this: Version 1" }).click();
  await page.getByText("Version 4 holds. It is as version 1.").waitFor();
  const target = () => page.evaluate(() => fetch("/api/v1/plan").then((answer) => answer.json()).then(({ targets }) => targets));
  assert.deepEqual(await target(), {});
  await page.getByRole("button", { name: "Undo: return to version 3" }).click();
  await page.getByText("Version 5 holds. It is as version 3.").waitFor();
  assert.equal((await target()).press1.uptime, 80);
  await context.close();
});

test("a planned stop says whether it counts, and nobody leaves unasked with what is not saved", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, site.url, "agim", "/settings/stops");
  await page.getByRole("button", { name: "Plan a stop" }).click();
  const entry = page.locator(".entries > li").first();
  await entry.getByLabel("Reason").fill("New die");
  await entry.getByLabel("From", { exact: true }).fill("2030-12-03T07:00");
  await entry.getByLabel("To", { exact: true }).fill("2030-12-03T09:00");
  await entry.getByText("It counts: there is less planned time.").waitFor();
  await entry.getByLabel("From", { exact: true }).fill("2020-12-01T07:00");
  await entry.getByLabel("To", { exact: true }).fill("2020-12-01T09:00");
  await entry.getByText("Told too late").waitFor();
  await section(page, "On duty");
  await page.getByText("1 change is not saved.").waitFor();
  await page.getByRole("link", { name: "Presses", exact: true }).click();
  await page.getByRole("dialog", { name: "Leave without saving?" }).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(new URL(page.url()).pathname, "/settings/duty");
  await page.getByRole("link", { name: "Presses", exact: true }).click();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await page.locator(".card").first().waitFor();
  await context.close();
});

test("a ladder is changed step by step, says whom nobody reaches, and goes back to the standard", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, site.url, "agim", "/settings/escalation");
  const urgent = page.getByRole("region", { name: "Urgent alarms (P1)" });
  await urgent.locator(".ladder").getByText("after 20 min").first().waitFor();
  assert.deepEqual(await urgent.locator(".ladder strong").allTextContents(), ["at once", "after 3 min", "after 10 min", "after 20 min"]);
  // The manager has no phone that is set up.
  await urgent.locator(".ladder .unmet").getByText("All managers").waitFor();
  const last = urgent.locator(".entries > li").nth(3);
  await last.locator("summary").click();
  await last.getByLabel("Minutes after the alarm").fill("5");
  await save(page, "Not saved: 2 things can’t be so.");
  await last.getByText("This step comes before the one above it.").waitFor();
  await last.getByText("Nobody can be reached here").waitFor();
  await accessible(page, "escalation");
  // The way to mend it stands on the same page.
  const reach = page.getByRole("region", { name: "Who can be reached" });
  await reach.getByRole("button", { name: "Phone and ways: agim" }).click();
  await reach.getByRole("button", { name: "Set up their phone" }).click();
  await reach.getByRole("img", { name: "Code for the phone’s camera" }).waitFor();
  await reach.getByRole("button", { name: "Cancel" }).click();
  await reach.getByText("Push (ntfy)").waitFor();
  assert.equal(await urgent.locator(".ladder .unmet").count(), 0);
  await last.getByLabel("Minutes after the alarm").fill("25");
  await last.getByLabel("Who is told").selectOption({ label: "arta" });
  await save(page, "Not saved: 1 thing can’t be so.");
  await last.getByLabel("Who is told").selectOption({ label: "All managers" });
  await save(page, "Saved: version");
  await urgent.getByText("after 25 min").first().waitFor();
  await urgent.getByRole("button", { name: "Back to the standard" }).click();
  await urgent.locator(".ladder").getByText("after 20 min").waitFor();
  await save(page, "Saved: version");
  assert.equal(await page.evaluate(() => fetch("/api/v1/settings").then((answer) => answer.json()).then(({ settings }) => settings.escalation)), undefined);
  await context.close();
});

test("a rule of alarms is changed, says at its field what can't be, and goes back to the standard", { skip: !BINARY }, async (t) => {
  const two = await plant(ALERT + LIMITED);
  t.after(two.stop);
  const { context, page } = await inside(browser, two.url, "agim", "/settings/alarms");
  await page.getByLabel("Of which press").selectOption({ label: "Press 2" });
  const rule = (name) => page.locator(".entries > li").filter({ has: page.locator("summary strong", { hasText: name }) });
  const high = rule("Motor current is too high");
  await high.locator("summary").click();
  await high.getByRole("img", { name: /^Comes above 25 A, / }).waitFor();
  await high.getByLabel("How urgent").selectOption({ label: "P2: phones get a message" });
  await high.getByLabel("What to do first").selectOption("look_panel");
  await high.getByLabel("Must last, in s").fill("20");
  // The limit that is below the one of the warning, and a comeback that reaches the low limit.
  await high.getByLabel("Alarm above (A)").fill("5");
  await save(page, /Not saved: \d things? can’t be so\./);
  await high.locator("[aria-invalid]").first().waitFor();
  await accessible(page, "a rule");
  await high.getByLabel("Alarm above (A)").fill("24");
  await high.getByLabel("Must come back by (A)").fill("40");
  await save(page, /Not saved: \d things? can’t be so\./);
  assert.equal(await high.getByLabel("Must come back by (A)").getAttribute("aria-invalid"), "true");
  await high.getByLabel("Must come back by (A)").fill("2");
  await save(page, "Saved: version");
  await high.getByRole("img", { name: "Comes above 24 A, after 20 s. Goes below 22 A, " }).waitFor();
  const settings = () => page.evaluate(() => fetch("/api/v1/settings").then((answer) => answer.json()).then(({ settings }) => settings));
  const { alarm: [entry] } = await settings();
  assert.deepEqual(entry, { rule: "motor_current.trip_hi", presses: ["press2"], priority: 2, on_delay: "20s", action: "look_panel" });
  await high.getByRole("button", { name: "Back to the standard" }).click();
  await save(page, "Saved: version");
  const after = await settings();
  assert.deepEqual(after, {});
  await context.close();
});

test("a rule of one's own is added, told at its field what is missing, and taken out of use", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, site.url, "agim", "/settings/alarms");
  await page.getByRole("button", { name: "Add a rule" }).click();
  const own = page.getByRole("region", { name: "Rules of your own" }).locator(".entries > li");
  await save(page, "Not saved: 1 thing can’t be so.");
  await own.getByLabel("above (A)").and(page.locator("[aria-invalid]")).waitFor();
  await own.getByLabel("Short name").fill("Motor hot");
  await own.getByLabel("above (A)").fill("19,5");
  await save(page, "Not saved: 1 thing can’t be so.");
  await own.getByLabel("Short name").and(page.locator("[aria-invalid]")).waitFor();
  await own.getByLabel("Short name").fill("motor_current.hot");
  await save(page, "Saved: version");
  await own.locator("summary strong").getByText("Motor current: hot").waitFor();
  await own.getByRole("button", { name: /^Remove/ }).click();
  await save(page, "Saved: version");
  await context.close();
});

test("what was typed stays while its writer logs in anew", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, site.url, "agim", "/settings/targets");
  await page.getByLabel("Throughput in kg/h").fill("415,5");
  await page.evaluate(() => fetch("/api/v1/session", { method: "DELETE" }));
  await page.getByRole("button", { name: "Save", exact: true }).click().catch(() => undefined);
  await page.getByRole("heading", { name: "Who is it?" }).waitFor();
  await logIn(page);
  await page.getByText("1 change is not saved.").waitFor();
  assert.equal(await page.getByLabel("Throughput in kg/h").inputValue(), "415,5");
  await save(page, "Saved: version");
  await context.close();
});

for (const [language, scheme] of [["en", "dark"], ["sq", "light"], ["sr-Latn", "light"], ["sr-Cyrl", "dark"]]) {
  test(`every section is there in ${language}, on a phone`, { skip: !BINARY }, async () => {
    const { context, page } = await inside(browser, site.url, "agim", "/settings", { viewport: { width: 360, height: 740 }, colorScheme: scheme });
    for (const path of SECTIONS) {
      await page.goto(new URL(`/settings/${path}?lang=${language}`, site.url).href);
      await page.locator(".settings h3").first().waitFor();
      await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true], .view > .empty").length === 0);
      await page.locator(".settings details").evaluateAll((all) => { for (const one of all) one.open = true; });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360, `${path} is wider than the phone`);
      assert.doesNotMatch(await page.locator(".view").innerText(), /undefined|[{}]|\b(entry|section|limit|words|change)-[a-z]/);
      const small = await page.locator(".view").locator("button, a, summary, input:not([type=checkbox], [type=radio]), select, label:has(input[type=checkbox], input[type=radio])").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 120)));
      assert.deepEqual(small, [], path);
      await accessible(page, path);
    }
    await context.close();
  });
}
