// The floor of a running demo.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { everyState, launch, open, serveFloor, visit } from "./browser.mjs";
import { BINARY, start, URL_GIVEN } from "./program.mjs";

const LANGUAGES = ["en", "sq", "sr-Latn", "sr-Cyrl"];
const SIZES = [[360, 800], [1280, 800], [1920, 1080]];
/** Most bytes of script that the page may send, packed. */
const SCRIPT_BYTES = 100_000;
const document = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
const STATES = document.components.schemas.StateName.enum;
let browser;
let program;

before(async () => {
  assert.ok(BINARY || URL_GIVEN, "set PRESSWATCH_BIN to the built program, or PRESSWATCH_URL to a running demo");
  browser = await launch();
  program = BINARY
    ? await start({ options: ["--history", "2d", "--fault", "press1=jam"] })
    : { url: URL_GIVEN, stop: () => undefined };
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

test("history is shown while it comes in, and when it has come nothing moves", { skip: !BINARY }, async (t) => {
  // A demo of its own: what the others share may have brought its history by now.
  const fresh = await start({ options: ["--history", "60d"] });
  t.after(() => fresh.stop());
  const { context, page } = await open(browser, fresh.url);
  const bar = page.getByRole("progressbar");
  await bar.waitFor({ timeout: 30_000 });
  await page.getByText(/History is coming in: \d+% done\./).first().waitFor();
  // Where it begins and how wide it is. It may become longer meanwhile: an alarm that comes brings its line.
  const place = async () => {
    const { x, y, width } = await page.locator(".card").first().boundingBox();
    return { x, y, width };
  };
  const first = await place();
  await bar.waitFor({ state: "detached", timeout: 120_000 });
  assert.deepEqual(await place(), first);
  await page.locator(".summary").getByText(/Nothing is lost: everything up to .* is stored\./).waitFor({ timeout: 60_000 });
  await context.close();
});

for (const language of LANGUAGES) {
  for (const [width, height] of SIZES) {
    test(`${language} at ${width} pixels: live, calm, no sideways scroll, nothing from elsewhere`, async () => {
      const { context, page, errors, asked } = await open(browser, program.url, { viewport: { width, height } }, `/?lang=${language}`);
      assert.equal(await page.getAttribute("html", "lang"), language);
      await page.waitForFunction(() => [...document.querySelectorAll(".card .number")].some((n) => n.textContent !== "–"), null, { timeout: 30_000 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(sideways <= 0, `${sideways} px too wide`);
      const cut = await page.evaluate(() => [...document.querySelectorAll(".card h2, .card .state, .card .since, .value dt, .value .note, .choices button, nav button")]
        .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline").map((e) => e.textContent));
      assert.deepEqual(cut, [], "text that does not fit");
      if (width === 360) {
        const lefts = await page.locator(".card").evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().left));
        assert.equal(new Set(lefts).size, 1, "one column");
        const small = await page.locator("button").evaluateAll((all) => all.map((b) => b.getBoundingClientRect()).filter((b) => b.width < 44 || b.height < 44).length);
        assert.equal(small, 0, "buttons too small for a thumb");
      }
      assert.deepEqual(errors, []);
      const elsewhere = asked.filter((address) => new URL(address).origin !== new URL(program.url).origin);
      assert.deepEqual(elsewhere, []);
      await context.close();
    });
  }
}

test("on a wall three cards fill the screen, twice as large, and nothing scrolls", async () => {
  const size = async (viewport) => {
    const { context, page } = await open(browser, program.url, { viewport });
    const px = (selector) => page.locator(selector).first().evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    const sizes = [await px(".card .state"), await px(".card .number")];
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    const filled = await page.locator(".card").evaluateAll((cards) => cards.reduce((sum, c) => sum + c.offsetWidth * c.offsetHeight, 0));
    await context.close();
    return { sizes, beyond, filled: filled / (viewport.width * viewport.height) };
  };
  const laptop = await size({ width: 1280, height: 800 });
  const wall = await size({ width: 1920, height: 1080 });
  assert.ok(wall.beyond <= 0, `${wall.beyond} px to scroll`);
  assert.ok(wall.filled > 0.75, `the cards fill ${Math.round(wall.filled * 100)} %`);
  wall.sizes.forEach((px, i) => assert.ok(px >= 2 * laptop.sizes[i], `${px} px on the wall, ${laptop.sizes[i]} on the laptop`));
});

for (const colorScheme of ["light", "dark"]) {
  test(`${colorScheme}: axe finds nothing serious, live and with every state, mark and age`, async () => {
    const serious = async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const bad = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
      assert.deepEqual(bad.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`), []);
    };
    const { context, page } = await open(browser, program.url, { colorScheme });
    await serious(page);
    await serveFloor(context, () => everyState(STATES, Date.now()));
    await page.reload();
    await page.locator(".card").nth(STATES.length - 1).waitFor();
    await serious(page);
    await context.close();
  });

  test(`${colorScheme}: each state has its word and a shape of its own, in a tone that can be read`, async () => {
    const { context, page } = await open(browser, program.url, { colorScheme });
    await serveFloor(context, () => everyState(STATES, Date.now()));
    await page.reload();
    await page.locator(".card").nth(STATES.length - 1).waitFor();
    const shown = await page.locator(".card").evaluateAll((cards) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const light = (color) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => {
          const part = c / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
      return cards.map((card) => {
        const state = card.querySelector(".state");
        const ground = getComputedStyle(card).backgroundColor;
        return {
          state: state.className.replace("state tone-", ""), word: state.textContent,
          shape: card.querySelector(".name .shape").innerHTML, contrast: contrast(getComputedStyle(state).color, ground),
        };
      });
    });
    assert.deepEqual(shown.map((s) => s.state), STATES);
    assert.equal(new Set(shown.map((s) => s.word)).size, STATES.length);
    assert.equal(new Set(shown.map((s) => s.shape)).size, STATES.length);
    for (const { state, contrast } of shown) assert.ok(contrast >= 4.5, `${state}: ${contrast.toFixed(2)}`);
    await context.close();
  });
}

test("marks, limits and ages are told in words", async () => {
  const { context, page } = await open(browser, program.url);
  await serveFloor(context, () => everyState(["running", "running", "running"], Date.now()));
  await page.reload();
  for (const words of ["broken wire", "nothing to measure now", "outside the warning limits", "outside the trip limits", /^\d+ s ago$/, "* a footnote"]) {
    await page.getByText(words).first().waitFor();
  }
  // Its hold is over while the page looks on: hatched and the word, never the last value.
  await page.locator(".value-old").first().waitFor({ state: "detached", timeout: 40_000 });
  await page.locator(".value-gone").getByText("no data").first().waitFor();
  await context.close();
});

test("a jam is seen: the word, the square, and the strip", { skip: !BINARY }, async () => {
  const { context, page } = await open(browser, program.url);
  const card = page.locator(".card").first();
  await card.locator(".state", { hasText: "Fault" }).waitFor({ timeout: 180_000 });
  assert.equal(await card.locator(".name .shape rect").count(), 1);
  await card.locator(".block.tone-faulted").first().waitFor({ timeout: 40_000 });
  await context.close();
});

test("values of a press that runs change by themselves", async () => {
  const { context, page } = await open(browser, program.url);
  // What stands has nothing new to tell for a minute: the one with the jam, and at night and on Sundays the others.
  await page.locator(".card .state.tone-running").first().waitFor({ timeout: 180_000 });
  const first = (await page.locator(".card .number").allTextContents()).join();
  await page.waitForFunction(
    (before) => [...document.querySelectorAll(".card .number")].map((n) => n.textContent).join() !== before, first, { timeout: 30_000 },
  );
  await context.close();
});

test("times are the plant's, and a reader elsewhere is told so", async () => {
  const clock = async (timezoneId) => {
    const { context, page } = await open(browser, program.url, { timezoneId });
    const [shown, now] = await page.locator(".clock").evaluate((p) => [p.textContent, new Date().toISOString()]);
    await context.close();
    const hour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Belgrade", hour: "2-digit", minute: "2-digit" }).format(new Date(now));
    return { shown, hour };
  };
  const near = await clock("Europe/Belgrade");
  assert.match(near.shown, new RegExp(`${near.hour}:.*Kosovo time$`));
  const far = await clock("America/New_York");
  assert.match(far.shown, new RegExp(`${far.hour}:.*Kosovo time · your device shows \\d\\d:\\d\\d$`));
  assert.doesNotMatch(far.shown, /Belgrade/);
});

test("the browser's language comes first, and a choice is remembered", async () => {
  const { context, page } = await open(browser, program.url, { locale: "sq-XK" });
  assert.equal(await page.getAttribute("html", "lang"), "sq");
  await page.getByRole("button", { name: "Srpski" }).click();
  await page.locator("html[lang=sr-Latn]").waitFor();
  await page.goto(new URL("/", program.url).href);
  await page.locator("html[lang=sr-Latn]").waitFor();
  await context.close();
});

test("all of it works from the keyboard, and without motion for those who want none", async () => {
  const { context, page } = await open(browser, program.url, { reducedMotion: "reduce" });
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "presses");
  const second = page.locator(".choices button").nth(1);
  await second.focus();
  const outline = await second.evaluate((b) => getComputedStyle(b).outlineStyle);
  assert.equal(outline, "solid");
  await page.keyboard.press("Enter");
  await page.locator(".choices button").nth(1).and(page.locator("[aria-pressed=true]")).waitFor();
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((e) => getComputedStyle(e).transitionDuration.split(", ").some((d) => d !== "0s")).length);
  assert.equal(moving, 0);
  await context.close();
});

test("it works over plain HTTP at a name that is not this machine's", { skip: !BINARY }, async () => {
  // On loopback, who has no people answers to its own names only (`lan` has one with people).
  const beyond = await start({ listen: "0.0.0.0:0", options: ["--history", "0"] });
  const far = await launch(["--host-resolver-rules=MAP plant.example 127.0.0.1"]);
  const address = new URL(beyond.url);
  address.hostname = "plant.example";
  const { page, errors, asked } = await open(far, address.origin, {}, `/${address.search}`);
  assert.equal(await page.evaluate(() => window.isSecureContext), false);
  await page.waitForFunction(() => [...document.querySelectorAll(".card .number")].some((n) => n.textContent !== "–"), null, { timeout: 30_000 });
  // What Chromium says of a header that counts on secure pages only.
  assert.deepEqual(errors.filter((error) => !/Cross-Origin-Opener-Policy header has been ignored/.test(error)), []);
  assert.ok(asked.every((a) => new URL(a).host === address.host), asked.join(" "));
  await far.close();
  await beyond.stop();
});

test("the page is light", async () => {
  const { context, asked } = await open(browser, program.url);
  const files = [...new Set(asked)].filter((address) => !new URL(address).pathname.startsWith("/api/"));
  let [script, all] = [0, 0];
  for (const address of files) {
    const answer = await fetch(address, { headers: { "accept-encoding": "identity" } });
    const body = Buffer.from(await answer.arrayBuffer());
    const packed = address.endsWith(".woff2") ? body.length : gzipSync(body).length;
    all += packed;
    if (address.endsWith(".js")) script += packed;
  }
  console.log(`page: ${script} bytes of script, ${all} bytes in all (packed)`);
  assert.ok(script > 0 && script <= SCRIPT_BYTES, `${script} bytes of script`);
  await context.close();
});

test("a stream that is refused says why, in the reader's words", async () => {
  const { context, page } = await visit(browser, "about:blank");
  const refused = { type: "/api/v1/problems/too-many-readers", title: "", status: 503, detail: "" };
  await context.route("**/api/v1/{live,presses}", (route) =>
    route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(refused) }));
  await page.goto(new URL("/?lang=sr-Cyrl", program.url).href);
  await page.getByRole("alert").getByText("Отворено је превише страница.").waitFor();
  await context.close();
});
