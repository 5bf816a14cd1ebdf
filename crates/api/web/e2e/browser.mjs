// Chromium, and pages that remember what they asked for and what went wrong.
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

export function launch(more = []) {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...FLAGS, ...more] });
}

/** A page of its own: `errors` are what the console or a script complained of, `asked` all addresses asked for. */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Belgrade", ...options });
  const page = await context.newPage();
  const [errors, asked] = [[], []];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  return { context, page, errors, asked };
}

/** The same, once the cards are there. */
export async function open(browser, url, options, path = "/") {
  const visited = await visit(browser, new URL(path, url).href, options);
  await visited.page.locator(".card").first().waitFor({ timeout: 30_000 });
  return visited;
}

/** A floor that no plant has: one press for each state. `part` changes the snapshot. */
export function everyState(states, now, part = {}) {
  const signal = { unit: "bar", hold_ms: 90_000, heartbeat_ms: 60_000, normal: null, warn: [null, null], trip: [null, null], gate: "any" };
  const press = (state, i) => ({
    id: `press${i}`, name: `Press ${i}`, simulated: true, state, since: now - 600_000, last_heard: state === "unknown" ? now - 100_000 : now, untimed: false,
    signals: { hyd_press: { ...signal, warn: [null, 200], trip: [null, 250] }, oil_temp: { ...signal, unit: "Cel" }, motor_current: signal, stroke_rate: signal },
    values: {
      hyd_press: { v: 180 + 40 * (i % 3), t: now, bad: null },
      oil_temp: { v: null, t: now, bad: "wire_break" },
      motor_current: { v: 11, t: now - 70_000, bad: null },
      stroke_rate: { v: null, t: now, bad: "gated" },
    },
  });
  return {
    site: { id: "test", name: "Test", simulated: true, zone: "Europe/Belgrade", footnote: "* a footnote" },
    now,
    presses: states.map(press),
    pipeline: {
      producers: [{
        producer: "edge1", online: true, last_heard: now, depth: 0, depth_bytes: 0, limit_bytes: 100, complete_to: now - 1000,
        commit_delay_ms: 5, clock: { trusted: true, source: "system", waits_ms: null }, lost: [0, 0], history: null, trouble: null, version: "1",
      }],
      store: { id: "s", simulated: true, size_bytes: 5, ok: true }, quarantine: { count: 0 },
      losses: { count: 0, of_unknown_size: 0 }, readiness: { ready: true, dependencies: {} },
    },
    ...part,
  };
}

/** Puts `floor` in the place of the live stream. */
export async function serveFloor(context, floor) {
  await context.route("**/api/v1/live", (route) => route.fulfill({
    contentType: "text/event-stream",
    body: `retry: 600000\nid: a.1\nevent: snapshot\ndata: ${JSON.stringify(floor())}\n\n`,
  }));
}
