// A plant with alarms, put in the place of the program's answers: what no plant has all at once.
import { everyState } from "./browser.mjs";

const HOUR = 3_600_000;
const NAMES = { p1: "Arta", p2: "Besim", p3: "Teknik" };

/** One alarm; `part` is what differs. */
export function alarm(now, part = {}) {
  return {
    alarm: 1, rule: "oil_temp.trip_hi", press: "press0", producer: null, priority: 1, state: "unack_active", since: now - 300_000, returned: null,
    acknowledged: null, aside: null, value: 71.5, limit: 70, machine: "running", action: null, follows: null, corrected: false, awaits: [],
    changed: now - 300_000, ...part,
  };
}

/** One of each kind. */
export function everyAlarm(now) {
  return [
    alarm(now, { alarm: 4711, action: "cool_idle" }),
    alarm(now, { alarm: 4712, rule: "hyd_press.warn_lo", priority: 2, value: 148, limit: 150, since: now - HOUR, press: "press1" }),
    alarm(now, { alarm: 4713, rule: "press.filter", priority: 3, value: true, limit: null, since: now - 5 * HOUR, state: "returned_unack", returned: now - HOUR, press: "press2" }),
    alarm(now, { alarm: 4714, rule: "motor_current.bad", priority: 2, value: null, limit: null, state: "ack_active", acknowledged: { at: now - 60_000, by: "p2" }, press: "press1" }),
    alarm(now, { alarm: 4715, rule: "producer.outbox", priority: 3, value: 81, limit: 80, press: null, producer: "edge1", machine: null, state: "shelved", aside: { until: now + HOUR, reason: "reason-known", by: "p3" } }),
    alarm(now, { alarm: 4716, rule: "oil_temp.warn_hi", priority: 2, value: 61, limit: 60, state: "suppressed", follows: 4711 }),
  ];
}

export function journalOf(one, now) {
  return {
    alarm: one,
    first: null,
    journal: [
      { at: one.since, change: "raised", state: "unack_active", value: one.value },
      { at: one.since + 1_000, outcome: "sent", by: "p3", channel: "ntfy" },
      { at: one.since + 180_000, outcome: "failed", by: "p3", channel: "ring", reason: "no network" },
      { at: one.since + 185_000, outcome: "sent", by: "p3", channel: "sms" },
      { at: one.since + 200_000, operation: "note", by: "p2", words: "Pompa bën zhurmë, po e shikoj." },
    ],
    names: NAMES,
  };
}

/** A line that crosses the limit. */
function series(url) {
  const query = new URL(url).searchParams;
  const [from, to] = [Number(query.get("from")), Number(query.get("to"))];
  const step = (to - from) / 60;
  const buckets = Array.from({ length: 60 }, (_, i) => {
    const mean = 58 + 14 / (1 + Math.exp(-(i - 40) / 5)) + Math.sin(i);
    return [from + i * step, from + (i + 1) * step, mean - 1, mean, mean + 1, 1];
  });
  return { from, to, series: { [query.get("signals")]: { unit: "Cel", buckets } } };
}

/**
 * Puts them in the place of the program's answers for the pages of `context`. What was sent is in `sent`; `answer` may say
 * what comes of it.
 */
export async function serveAlarms(context, { now = Date.now(), alarms = everyAlarm(now), may = ["look", "acknowledge", "shelve", "call"], answer } = {}) {
  const sent = [];
  const json = (route, body, status = 200) => route.fulfill({ status, contentType: status < 400 ? "application/json" : "application/problem+json", body: JSON.stringify(body) });
  const floor = everyState(["running", "running", "faulted"], now);
  floor.presses.forEach((press) => { press.values.oil_temp = { v: 71.5, t: now, bad: null }; });
  floor.site.alerts = true;
  floor.alarms = alarms;
  await context.route("**/api/v1/**", (route) => {
    const [request, { pathname }] = [route.request(), new URL(route.request().url())];
    if (pathname === "/api/v1/live") {
      return route.fulfill({ contentType: "text/event-stream", body: `retry: 600000\nid: a.1\nevent: snapshot\ndata: ${JSON.stringify(floor)}\n\n` });
    }
    if (request.method() !== "GET") {
      sent.push([pathname, JSON.parse(request.postData() ?? "{}")]);
      const [status, body] = answer?.(pathname) ?? [200, { changed: true, alarm: alarms[0] }];
      return json(route, body, status);
    }
    if (pathname === "/api/v1/session") {
      return json(route, { who: "person", id: "p1", name: "Arta", role: "technician", language: null, presses: null, pin: false, may, people: true });
    }
    const number = /^\/api\/v1\/alarms\/(\d+)$/.exec(pathname);
    if (number) {
      const one = alarms.find(({ alarm: its }) => its === Number(number[1]));
      return one ? json(route, journalOf(one, now)) : json(route, { type: "/api/v1/problems/not-found", status: 404, title: "", detail: "" }, 404);
    }
    if (pathname === "/api/v1/alarms") {
      const before = alarm(now, { alarm: 4000, rule: "press.fault", value: "E12", limit: null, state: "normal", since: now - 20 * HOUR, returned: now - 19 * HOUR, acknowledged: { at: now - 19.5 * HOUR, by: "p2" } });
      return json(route, { alarms: new URL(request.url()).searchParams.has("from") ? [...alarms, before] : alarms, more: false, names: NAMES });
    }
    if (pathname.endsWith("/series")) return json(route, series(request.url()));
    if (pathname.endsWith("/states")) return json(route, { from: now - 8 * HOUR, to: now, states: [{ from: now - 8 * HOUR, to: now, state: "running" }], next: null });
    if (pathname === "/api/v1/plan") return json(route, { presses: {}, targets: {}, holidays: [], stops: [] });
    return json(route, {});
  });
  return sent;
}
