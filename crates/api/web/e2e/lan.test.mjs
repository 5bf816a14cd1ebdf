// The page as a plant's tablets open it: by a name that is not loopback, over plain HTTP, and over TLS with a
// certificate of the site's own authority.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { launch, visit } from "./browser.mjs";
import { BINARY } from "./program.mjs";
import { logIn } from "./plant.mjs";
import { keyHash, NAMES, serve } from "./served.mjs";

const [NAME] = NAMES;
/** What Chromium says of a header that counts on secure pages only; it does no harm on others. */
const OPENER = /Cross-Origin-Opener-Policy header has been ignored/;
const SHOTS = process.env.PRESSWATCH_SHOTS;
let [program, browser] = [];

before(async () => {
  if (!BINARY) return;
  program = await serve();
  // Only the key of this server is taken, as if its authority were installed.
  browser = await launch([`--host-resolver-rules=MAP ${NAME} 127.0.0.1`, `--ignore-certificate-errors-spki-list=${keyHash(program.data)}`]);
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

/** Logs in, sees the floor, logs out. */
async function logInAndOut(origin, secure) {
  const { context, page, errors } = await visit(browser, `${origin}/?lang=en`);
  assert.equal(await page.evaluate(() => isSecureContext), secure);
  await logIn(page, "arta");
  await page.locator(".card").first().waitFor({ timeout: 30_000 });
  const [cookie] = (await context.cookies()).filter(({ name }) => name.includes("session"));
  assert.deepEqual(
    { name: cookie.name, secure: cookie.secure, httpOnly: cookie.httpOnly },
    { name: secure ? "__Host-presswatch_session" : "presswatch_session", secure, httpOnly: true },
  );
  await page.locator(".me a").click();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.locator(".door").getByLabel("Password").waitFor({ timeout: 30_000 });
  assert.deepEqual((await context.cookies()).filter(({ name }) => name.includes("session")), []);
  const refused = /status of 401/;
  assert.deepEqual(errors.filter((error) => !OPENER.test(error) && !refused.test(error)), []);
  return context;
}

test("over plain HTTP at a name of the plant, without a secure context", { skip: !BINARY }, async () => {
  await (await logInAndOut(`http://${NAME}:${program.plain}`, false)).close();
});

test("over TLS, with the certificate of the site's own authority", { skip: !BINARY }, async () => {
  await (await logInAndOut(`https://${NAME}:${program.tls}`, true)).close();
});

test("a certificate that nobody has installed is refused", { skip: !BINARY }, async () => {
  const other = await launch([`--host-resolver-rules=MAP ${NAME} 127.0.0.1`]);
  try {
    await assert.rejects(visit(other, `https://${NAME}:${program.tls}/`), /ERR_CERT_AUTHORITY_INVALID/);
  } finally {
    await other.close();
  }
});

test("how to trust it is told to anybody, with the fingerprint of the console", { skip: !BINARY }, async () => {
  const sizes = [[360, 740], [1280, 800], [1920, 1080]];
  for (const language of ["en", "sq", "sr-Latn", "sr-Cyrl"]) {
    for (const [width, height] of sizes) {
      for (const colorScheme of ["light", "dark"]) {
        const { context, page, errors } = await visit(browser, `http://${NAME}:${program.plain}/trust?lang=${language}`, { viewport: { width, height }, colorScheme });
        await page.locator(".fingerprint li").first().waitFor({ timeout: 30_000 });
        const groups = await page.locator(".fingerprint li").allTextContents();
        assert.ok(program.said().includes(groups.join(" ").replaceAll(" ", ":")), "another fingerprint than on the console");
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/trust-${language}-${width}-${colorScheme}.png`, fullPage: true });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${language} is wider than ${width}`);
        if (width === 360) {
          const { violations } = await new AxeBuilder({ page }).analyze();
          assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
        }
        assert.deepEqual(errors.filter((error) => !OPENER.test(error) && !/status of 401/.test(error)), []);
        await context.close();
      }
    }
  }
  const { context, page } = await visit(browser, `http://${NAME}:${program.plain}/trust?lang=en`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download the certificate", { exact: true }).first().click()]);
  assert.equal(download.suggestedFilename(), "ca.crt");
  await context.close();
});
