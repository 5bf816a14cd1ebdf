// A plant with people: the door, and the views in which people, devices and tokens are looked after.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { launch, visit } from "./browser.mjs";
import { ALERT, inside, logIn, PASSWORD, plant } from "./plant.mjs";
import { BINARY } from "./program.mjs";

const VIEWS = ["/people", "/devices", "/tokens", "/me"];
let [browser, site, url] = [];

before(async () => {
  if (!BINARY) return;
  browser = await launch();
  site = await plant(`${ALERT}[alert.email]\nhost = "127.0.0.1"\nport = 9\nfrom = "press@example.org"\n`);
  url = site.url;
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const heading = (page, name) => page.getByRole("heading", { name, exact: true });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const alert = (page, words) => page.getByRole("alert").getByText(words);
const door = (page) => heading(page, "Who is it?").waitFor({ timeout: 30_000 });

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
}

test("who is nobody finds the door, logs in by keyboard, and is out after logging out", { skip: !BINARY }, async () => {
  const { context, page } = await visit(browser, `${url}?lang=en`);
  await door(page);
  assert.equal(await page.locator(".card").count(), 0);
  await accessible(page);
  await logIn(page, "agim", "a wrong one, surely");
  await alert(page, "There is nobody of this name with this password.").waitFor();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator(".card").first().waitFor({ timeout: 30_000 });
  await page.getByRole("link", { name: "agim, manager" }).click();
  await button(page, "Log out").click();
  await door(page);
  assert.equal(await page.getByText("what you typed is still there").count(), 0);
  assert.equal((await page.request.get(`${url}api/v1/presses`)).status(), 401);
  await context.close();
});

for (const [language, title] of [["sq", "Kush është?"], ["sr-Latn", "Ko je?"], ["sr-Cyrl", "Ко је?"]]) {
  test(`the door is there in ${language}, on a phone`, { skip: !BINARY }, async () => {
    const { context, page } = await visit(browser, `${url}?lang=${language}`, { viewport: { width: 360, height: 740 } });
    await page.getByRole("heading", { name: title }).waitFor({ timeout: 30_000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${wide}`);
    await context.close();
  });
}

test("the door stays as it is while it is tried again whether it opens", { skip: !BINARY }, async () => {
  const { context, page } = await visit(browser, `${url}?lang=en`);
  await door(page);
  await page.locator(".door").getByLabel("Log-in name").fill("ag");
  const first = await page.locator(".door").elementHandle();
  let tries = 0;
  page.on("request", (request) => { if (request.url().endsWith("/api/v1/live")) tries += 1; });
  await page.waitForRequest(() => tries >= 2, { timeout: 30_000 });
  await page.waitForRequest(() => tries >= 3, { timeout: 30_000 });
  assert.equal(await first.evaluate((section) => section.isConnected), true);
  assert.equal(await page.locator(".door").getByLabel("Log-in name").inputValue(), "ag");
  await context.close();
});

test("views are gone to by link and keyboard: the focus, the title and the way back go along", { skip: !BINARY }, async () => {
  const { context, page, errors, asked } = await inside(browser, url, "arta");
  const loads = () => asked.filter((address) => /\/assets\/.*\.js$/.test(address)).length;
  const first = loads();
  await page.locator(".card").first().waitFor({ timeout: 30_000 });
  assert.equal(first, 2, "the floor is one piece, beside what all views share");
  const link = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "People" });
  await link.focus();
  await page.keyboard.press("Enter");
  await heading(page, "People").waitFor();
  await page.waitForFunction(() => document.activeElement.className === "view-name");
  assert.equal(await page.title(), "People · Test · Presswatch");
  assert.equal(await link.getAttribute("aria-current"), "page");
  assert.equal(new URL(page.url()).search, "?lang=en");
  await heading(page, "arta you").waitFor();
  assert.ok(loads() > first, "the view is another");
  await page.goBack();
  await page.locator(".card").first().waitFor();
  assert.equal(await page.title(), "Test · Presswatch");
  await page.goto(new URL("/nothing/here", url).href);
  await heading(page, "Nothing is here").waitFor({ timeout: 30_000 });
  await page.getByRole("link", { name: "To the presses" }).click();
  await page.locator(".card").first().waitFor();
  // A login that is asked for, or an address that is none, is no error of the page.
  assert.deepEqual(errors.filter((words) => !words.includes("401")), []);
  await context.close();
});

test("the menu has what the role allows, and an address of something else says so", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "agim");
  const menu = page.getByRole("navigation", { name: "Views" });
  await menu.waitFor({ timeout: 30_000 });
  const words = await menu.getByRole("link").allTextContents();
  assert.ok(words.includes("Devices") && !words.includes("People") && !words.includes("Tokens"), words.join());
  await page.goto(new URL("/people?lang=en", url).href);
  await page.getByText("Your role does not allow this.").waitFor({ timeout: 30_000 });
  await context.close();
});

test("a person is added, what was typed outlives a refusal and the end of the session, and they come in", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "arta", "/people");
  await button(page, "Add a person").click();
  const form = page.getByRole("region", { name: "Add a person" });
  await form.getByLabel("Name", { exact: true }).fill("Besa");
  await form.getByLabel("Log-in name").fill("besa");
  await form.getByLabel("Password").fill("short");
  await form.getByLabel("Role").selectOption({ label: "operator" });
  await form.getByRole("button", { name: "Add a person" }).click();
  await alert(page, "Choose a longer password").waitFor();
  await page.waitForFunction(() => document.activeElement.name === "password");
  await form.getByLabel("Password").fill(PASSWORD);
  // The session ends meanwhile; the page learns of it when it asks for something.
  await page.request.delete(`${url}api/v1/session`);
  await form.getByRole("button", { name: "Add a person" }).click();
  await alert(page, "Your session has ended.").waitFor({ timeout: 30_000 });
  await logIn(page, "arta");
  await form.waitFor({ timeout: 30_000 });
  assert.equal(await form.getByLabel("Name", { exact: true }).inputValue(), "Besa");
  await form.getByRole("button", { name: "Add a person" }).click();
  await heading(page, "Besa").waitFor();
  const besa = await inside(browser, url, "besa");
  await besa.page.getByText("Besa, operator").waitFor();
  const views = await besa.page.getByRole("navigation", { name: "Views" }).innerText();
  assert.ok(views.includes("Alarms") && !views.includes("People") && !views.includes("Settings"), views);
  await besa.context.close();
  await context.close();
});

test("a person is changed, gets a PIN, and is removed only after a question", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "arta", "/people");
  await button(page, "Add a person").click();
  const form = page.getByRole("region", { name: "Add a person" });
  await form.getByLabel("Name", { exact: true }).fill("Drita");
  await form.getByLabel("Log-in name").fill("drita");
  await form.getByLabel("Password").fill(PASSWORD);
  await form.getByLabel("Phone").fill("044 123 456");
  await form.getByLabel("Language").selectOption({ label: "Shqip" });
  await page.keyboard.press("Enter");
  await alert(page, "+383").waitFor();
  await page.waitForFunction(() => document.activeElement.name === "phone");
  await form.getByLabel("Phone").fill("+383 44 123 456");
  await page.keyboard.press("Enter");
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Drita" }) });
  await item.getByText("Shqip").waitFor();
  await button(page, "Change: Drita").click();
  await item.getByLabel("Language").selectOption({ label: "as their browser says" });
  await item.getByLabel("Only these:").check();
  await item.getByLabel("Press 1").check();
  await item.getByLabel("May come in").uncheck();
  await button(page, "Save").click();
  await item.getByText("does not come in any more").waitFor();
  assert.equal(await item.locator("dd").filter({ hasText: "Press 1" }).count(), 1);
  assert.equal(await item.locator("dd").filter({ hasText: "as their browser says" }).count(), 1);
  await button(page, "PIN: Drita").click();
  await item.getByLabel("PIN, 4 to 8 digits").fill("12");
  await page.keyboard.press("Enter");
  await alert(page, "A PIN has 4 to 8 digits.").waitFor();
  await item.getByLabel("PIN, 4 to 8 digits").fill("2580");
  await page.keyboard.press("Enter");
  await item.locator("dd", { hasText: /^set$/ }).waitFor();
  const remove = button(page, "Remove: Drita");
  await remove.click();
  const question = page.getByRole("dialog", { name: "Remove Drita?" });
  await question.getByText("stays in the record").waitFor();
  await accessible(page);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Remove: Drita");
  await remove.click();
  await button(question, "Remove").click();
  await item.waitFor({ state: "detached" });
  await context.close();
});

test("one sets up one's own phone, puts the ways in order without dragging, and an admin sees it", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "agim", "/me", { viewport: { width: 360, height: 740 } });
  const phone = page.getByRole("region", { name: "My phone" });
  await button(phone, "Set up my phone").click();
  const link = phone.getByRole("link", { name: "Open in the app, on this phone" });
  await link.waitFor();
  const address = await link.getAttribute("href");
  assert.match(address, /^ntfy:\/\/127\.0\.0\.1:9\/pw-[0-9a-f]{32}\?secure=false$/);
  assert.equal(await phone.locator(".qr path").getAttribute("d"), toSvgPath(generate(address)), "the code is of this address");
  // The same by hand: server, topic, and whether it asks who one is.
  await phone.getByText("http://127.0.0.1:9", { exact: true }).waitFor();
  await phone.getByText("It asks for no user name and no password.").waitFor();
  // What is wrong is told at its fields, all at once.
  await phone.getByLabel("Phone", { exact: true }).fill("044 123 456");
  await phone.getByLabel("What can wait waits").check();
  await phone.getByLabel("To", { exact: true }).fill("22:00");
  await button(phone, "Save").click();
  await phone.getByText("Write the number with + and the country").waitFor();
  await phone.getByText("This ends at the time at which it begins.").waitFor();
  await accessible(page);
  await phone.getByLabel("Phone", { exact: true }).fill("+383 44 123 456");
  await phone.getByLabel("To", { exact: true }).fill("06:30");
  const elsewhere = phone.getByRole("region", { name: "Elsewhere" });
  const up = button(elsewhere, "Elsewhere: E-mail further up");
  await up.click();
  assert.match(await elsewhere.getByRole("listitem").first().textContent(), /^E-mail/);
  assert.equal(await up.getAttribute("aria-disabled"), "true");
  const shift = phone.getByLabel("What came of the shift");
  assert.equal(await shift.isChecked(), false, "nobody hears of shifts who does not want to");
  await shift.check();
  await button(phone, "Save").click();
  await phone.getByText("Saved.").waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360, "it is wider than the phone");
  await page.reload();
  await elsewhere.getByRole("listitem").first().getByText("E-mail").waitFor();
  assert.equal(await phone.getByLabel("From", { exact: true }).inputValue(), "22:00");
  assert.ok(await shift.isChecked());
  // Nobody answers at the push server of this test, and that is what one is told.
  await button(phone, "Send me a test").click();
  const push = phone.locator(".came").getByRole("listitem").filter({ hasText: "Push" });
  await push.getByText("did not go out").waitFor({ timeout: 30_000 });
  await accessible(page);
  // The admin sees the same, and takes the push away.
  const admin = await inside(browser, url, "arta", "/people");
  await button(admin.page, "Phone and ways: agim").click();
  const panel = admin.page.getByRole("region", { name: "Phone and ways" });
  await panel.getByText(new URL(address.replace("ntfy:", "http:")).pathname.slice(1)).waitFor();
  await button(panel, "No push any more").click();
  await button(panel, "Set up their phone").waitFor();
  await accessible(admin.page);
  await admin.context.close();
  await context.close();
});

test("the last admin stays: the form says why", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "arta", "/people");
  await button(page, "Remove: arta").click();
  await button(page.getByRole("dialog"), "Remove").click();
  await alert(page, "Somebody must remain who may change people.").waitFor();
  await button(page, "Cancel").click();
  await heading(page, "arta you").waitFor();
  await context.close();
});

test("a tablet is let in by the address of its QR code, says who stands there, and is let out", { skip: !BINARY }, async () => {
  const tablet = await visit(browser, `${url}?lang=en`);
  await button(tablet.page, "This is a tablet or a wall screen").click();
  const code = await tablet.page.locator(".code").textContent();
  const drawn = await tablet.page.locator(".qr path").getAttribute("d");
  const address = new URL(`/devices?code=${code}`, url).href;
  assert.equal(drawn, toSvgPath(generate(address)), "the code is of this address");
  await accessible(tablet.page);
  // The phone that read it: its user logs in first.
  const phone = await visit(browser, `${address}&lang=en`, { viewport: { width: 360, height: 740 } });
  await door(phone.page);
  await logIn(phone.page, "agim");
  const form = phone.page.getByRole("region", { name: "Let in", exact: true });
  await form.waitFor({ timeout: 30_000 });
  assert.equal(await form.getByLabel("Code on its screen").inputValue(), code);
  await form.getByLabel("Name", { exact: true }).fill("Tablet 1");
  await form.getByLabel("Role").selectOption({ label: "tablet of the operators" });
  await button(form, "Let in").click();
  await heading(phone.page, "Tablet 1").waitFor();
  assert.equal(new URL(phone.page.url()).search, "?lang=en", "the code has gone from the address");
  await tablet.page.locator(".card").first().waitFor({ timeout: 30_000 });

  // Besa was added before; another one has a PIN.
  const admin = await inside(browser, url, "arta");
  const send = (page, method, path, data) => page.evaluate(async ([method, path, data]) => {
    const answer = await fetch(path, { method, headers: { "content-type": "application/json" }, body: data && JSON.stringify(data) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  }, [method, path, data]);
  const mirko = await send(admin.page, "POST", "/api/v1/people", { login: "mirko", name: "Mirko", role: "technician", password: PASSWORD });
  assert.equal((await send(admin.page, "PUT", `/api/v1/people/${mirko.body.id}/pin`, { pin: "2580" })).status, 204);
  await button(tablet.page, "Who is it?").click();
  const tiles = tablet.page.getByRole("dialog", { name: "Who is it?" });
  for (const name of ["Besa", "Mirko"]) await button(tiles, name).waitFor();
  const sizes = await tiles.locator(".tiles button").evaluateAll((all) => all.map((b) => Math.min(b.offsetWidth, b.offsetHeight)));
  assert.ok(sizes.length === 2 && sizes.every((px) => px >= 56), sizes.join());
  await accessible(tablet.page);
  await button(tiles, "Besa").click();
  await button(tablet.page, "Here: Besa").click();
  await button(tablet.page, "Mirko").click();
  await tablet.page.getByRole("textbox", { name: "PIN" }).fill("0000");
  await tablet.page.keyboard.press("Enter");
  await alert(tablet.page, "This is not the PIN of that person.").waitFor();
  await tablet.page.getByRole("textbox", { name: "PIN" }).fill("2580");
  await button(tablet.page, "It is me").click();
  await button(tablet.page, "Here: Mirko").waitFor();
  assert.equal((await send(tablet.page, "GET", "/api/v1/crew")).body.who, mirko.body.id);
  assert.equal((await send(tablet.page, "POST", "/api/v1/clock", {})).status, 202);
  await button(tablet.page, "Here: Mirko").click();
  await button(tablet.page, "Nobody").click();
  await button(tablet.page, "Who is it?").waitFor();

  await button(phone.page, "Let out: Tablet 1").click();
  await button(phone.page.getByRole("dialog", { name: "Let Tablet 1 out?" }), "Let out").click();
  await door(tablet.page);
  for (const { context } of [tablet, phone, admin]) await context.close();
});

test("a token is made, shown once, copied, used and revoked", { skip: !BINARY }, async () => {
  const { context, page } = await inside(browser, url, "arta", "/tokens");
  const asks = async (text) => (await fetch(`${url}api/v1/presses`, { headers: { authorization: `Bearer ${text}` } })).status;
  await button(page, "Make a token").click();
  const form = page.getByRole("region", { name: "Make a token" });
  await form.getByLabel("Name").fill("Report");
  await form.getByLabel("Last day").fill("2020-01-01");
  await button(form, "Make a token").click();
  await alert(page, "This day is over already.").waitFor();
  await form.getByLabel("Last day").fill("2099-12-31");
  await button(form, "Make a token").click();
  const made = page.getByRole("region", { name: "The token of Report is made" });
  const text = await made.getByLabel("It is shown this once").inputValue();
  assert.match(text, /^pw_[0-9a-f]{64}$/);
  assert.equal(await asks(text), 200);
  await button(made, "Copy").click();
  await made.getByText("Copied.").waitFor();
  await button(made, "I have it").click();
  await heading(page, "Report").waitFor();
  await page.getByText("31/12/2099").waitFor();
  assert.equal(await page.evaluate((text) => document.body.innerHTML.includes(text), text), false);
  await button(page, "Revoke: Report").click();
  await button(page.getByRole("dialog"), "Revoke").click();
  await heading(page, "Report").waitFor({ state: "detached" });
  assert.equal(await asks(text), 401);
  await context.close();
});

test("one's own password ends the other sessions, and the door says what to do", { skip: !BINARY }, async () => {
  const here = await inside(browser, url, "besa", "/me");
  const there = await inside(browser, url, "besa");
  await there.page.locator(".card").first().waitFor({ timeout: 30_000 });
  const change = button(here.page, "Change the password");
  await here.page.getByLabel("Present password").fill("not this one, surely");
  await here.page.getByLabel("New password").fill("another sentence, longer still");
  await change.click();
  await alert(here.page, "This is not your present password.").waitFor();
  await here.page.getByLabel("Present password").fill(PASSWORD);
  await change.click();
  await alert(here.page, "Your password is changed. Log in with the new one.").waitFor({ timeout: 30_000 });
  await alert(there.page, "Your session has ended.").waitFor({ timeout: 30_000 });
  await logIn(here.page, "besa", "another sentence, longer still");
  await heading(here.page, "Your account").waitFor({ timeout: 30_000 });
  await here.page.getByLabel("PIN, 4 to 8 digits").fill("1379");
  await button(here.page.getByRole("region", { name: "PIN for shared tablets" }), "Save").click();
  await here.page.getByText("The PIN is kept.").waitFor();
  for (const { context } of [here, there]) await context.close();
});

for (const [language, colorScheme] of [["en", "light"], ["sq", "dark"], ["sr-Latn", "light"], ["sr-Cyrl", "dark"]]) {
  test(`the views in ${language}, ${colorScheme}: one column on a phone, large enough for a thumb, readable for all`, { skip: !BINARY }, async () => {
    const { context, page } = await inside(browser, url, "arta", "/", { viewport: { width: 360, height: 740 }, colorScheme });
    for (const path of VIEWS) {
      await page.goto(new URL(`${path}?lang=${language}`, url).href);
      await page.locator(".view .main, .view .plain").first().waitFor({ timeout: 30_000 });
      // What opens, open.
      await page.locator(".view .actions button").first().click({ trial: path === "/me" });
      if (path === "/people") await page.locator(".item").first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 360, `${path}: ${wide}`);
      const small = await page.locator("main button, main select, main .tick, .menu a").evaluateAll((all) =>
        all.filter((e) => e.offsetParent !== null && (e.offsetHeight < 44 || e.offsetWidth < 44)).map((e) => e.outerHTML));
      assert.deepEqual(small, [], path);
      await accessible(page);
    }
    await context.close();
  });
}
