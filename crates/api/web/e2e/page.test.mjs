// The page in a real browser, against a running program: PRESSWATCH_URL=http://127.0.0.1:PORT npm run e2e
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

const url = process.env.PRESSWATCH_URL;
const WORDS = { en: "From the press to this page", sq: "Nga presa deri te kjo faqe", "sr-Latn": "Od prese do ove stranice", "sr-Cyrl": "Од пресе до ове странице" };
const SIZES = [[360, 800], [1280, 800], [1920, 1080]];
let browser;

before(async () => {
  assert.ok(url, "set PRESSWATCH_URL to the address of a running program");
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
after(() => browser?.close());

async function open(options, path = "/") {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(new URL(path, url).href);
  await page.locator(".card").first().waitFor({ timeout: 10_000 });
  return { context, page, errors };
}

for (const [language, words] of Object.entries(WORDS)) {
  for (const [width, height] of SIZES) {
    test(`${language} at ${width} pixels: live, no sideways scroll, nothing serious for axe`, async () => {
      const { context, page, errors } = await open({ viewport: { width, height } }, `/?lang=${language}`);
      await page.getByRole("heading", { name: words }).waitFor();
      assert.equal(await page.getAttribute("html", "lang"), language);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(sideways <= 0, `${sideways} px too wide`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
      assert.deepEqual(serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`), []);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
}

test("the browser's language comes first, and a choice is remembered", async () => {
  const { context, page } = await open({ locale: "sq-XK" });
  assert.equal(await page.getAttribute("html", "lang"), "sq");
  await page.getByRole("button", { name: "Srpski" }).click();
  await page.locator("html[lang=sr-Latn]").waitFor();
  await page.goto(new URL("/", url).href);
  await page.locator("html[lang=sr-Latn]").waitFor();
  await context.close();
});

test("values change by themselves", async () => {
  const { context, page } = await open({});
  const figures = () => page.locator(".card .number").allTextContents();
  const first = (await figures()).join();
  await page.waitForFunction(
    (before) => [...document.querySelectorAll(".card .number")].map((n) => n.textContent).join() !== before, first, { timeout: 15_000 },
  );
  await context.close();
});
