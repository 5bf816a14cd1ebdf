// Pictures of the floor: npm run shots -- FOLDER, against PRESSWATCH_BIN or PRESSWATCH_URL.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, open } from "./browser.mjs";
import { BINARY, start, URL_GIVEN } from "./program.mjs";

const folder = process.argv[2] ?? "shots";
const SHOTS = ["en", "sq", "sr-Latn", "sr-Cyrl"].flatMap((language) =>
  [[360, 800], [1280, 800], [1920, 1080]].map(([width, height]) => ({ language, width, height, colorScheme: "light" })));
SHOTS.push({ language: "en", width: 1280, height: 800, colorScheme: "dark" });

mkdirSync(folder, { recursive: true });
const program = URL_GIVEN || !BINARY ? { url: URL_GIVEN, stop: () => undefined } : await start({ options: ["--history", "2d", "--fault", "press2=jam"] });
const browser = await launch();
try {
  for (const { language, width, height, colorScheme } of SHOTS) {
    const { context, page } = await open(browser, program.url, { viewport: { width, height }, colorScheme }, `/?lang=${language}`);
    await page.waitForFunction(() => [...document.querySelectorAll(".card .number")].some((n) => n.textContent !== "–"), null, { timeout: 30_000 });
    await page.getByRole("progressbar").waitFor({ state: "detached", timeout: 180_000 });
    await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true]").length === 0, null, { timeout: 30_000 });
    const path = join(folder, `floor-${language}-${width}${colorScheme === "dark" ? "-dark" : ""}.png`);
    await page.screenshot({ path, fullPage: width === 360 });
    console.log(path);
    await context.close();
  }
} finally {
  await browser.close();
  await program.stop();
}
