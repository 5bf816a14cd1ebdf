// A plant with stops, put in the place of the program's answers: what no plant has all at once, at a moment that stands still.
import { everyState } from "./browser.mjs";

const MINUTE = 60_000;
/** 2026-11-18 13:40 in Belgrade. */
export const NOW = Date.UTC(2026, 10, 18, 12, 40);
const DAY = "2026-11-18";
/** A moment of that day on the plant's clocks. */
export const clock = (hour, minute = 0) => Date.UTC(2026, 10, 18, hour - 1, minute);

const part = (from, to, more = {}) => ({ from, to, known: "seen", state: "idle", given: null, reason: null, class: "organisational", by: null, note: "", ...more });

export function stop(press, parts, more = {}) {
  const [from, to] = [parts[0].from, parts.at(-1).to];
  const unexplained_ms = parts.filter(({ reason }) => reason === null).reduce((sum, one) => sum + one.to - one.from, 0);
  const short = to - from < 5 * MINUTE;
  return { press, from, to, open: false, short, wants_reason: !short && unexplained_ms > 0, unexplained_ms, reason: parts[0].reason, class: "organisational", shift: "1", day: DAY, parts, ...more };
}

/** One of each kind. */
export function everyStop() {
  const fault = { state: "faulted", given: "feed_jam", reason: "feed_jam", class: "technical" };
  const power = { state: "power_off", given: "power_cut", reason: "power_cut", class: "external", known: "inferred" };
  const short = Array.from({ length: 7 }, (_, i) => stop("press1", [part(clock(7, 5 * i), clock(7, 5 * i + 2))]));
  return [
    stop("press0", [part(clock(13, 22), NOW)], { open: true }),
    stop("press1", [part(clock(12, 2), clock(12, 40), power), part(clock(12, 40), clock(12, 58))]),
    stop("press0", [part(clock(10, 10), clock(10, 30))]),
    stop("press2", [part(clock(9), clock(9, 25), fault)]),
    stop("press0", [part(clock(8), clock(8, 30), { reason: "break", by: "p2", note: "Pushim i gjatë për mëngjes" })]),
    ...short,
  ];
}

const shift = (press, more = {}) => ({
  press, shift: "1", day: DAY, from: clock(6), to: clock(14), on: true, provisional: true, planned_ms: 415 * MINUTE, ran_ms: 310 * MINUTE, stood_ms: 100 * MINUTE,
  unknown_ms: 5 * MINUTE, pending_ms: 5 * MINUTE, short_stops: 7,
  reasons: [{ reason: "feed_jam", class: "technical", ms: 40 * MINUTE, count: 2 }, { reason: "power_cut", class: "external", ms: 55 * MINUTE, count: 1 }],
  mass: { value: 412, low: 410, high: 414, basis: "measured" }, target: 640, version: 3, ...more,
});
const shifts = () => [
  shift("press0"), shift("press1", { mass: { value: 380, low: 300, high: null, basis: "entered" }, target: null }),
  shift("press2", { shift: "2", from: clock(14), to: clock(22), on: false, ran_ms: 0, stood_ms: 0, unknown_ms: 0, reasons: [], mass: null }),
];

export const entry = (press, more = {}) => ({
  press, from: clock(6), to: clock(14), bags: 36, kg_per_bag: 15, mass: null, kg: 540, estimated: false, rejects: 12, moisture: 10.5, energy_reading: 12345.5,
  entered: clock(13, 30), by: "p2", replaced: 0, ...more,
});

const REASONS = [
  ["power", ["power_cut", "voltage_low", "generator"]], ["feed", ["no_feed", "wet_feed", "foreign_body", "bridging"]],
  ["jam", ["feed_jam", "die_blocked", "die_worn", "outlet_full"]],
  ["mechanics", ["oil_hot", "oil_low", "hydraulic_fault", "vibration", "bearing", "belt_or_screw", "mechanical_fault"]], ["electrics", ["motor_fault", "control_fault", "sensor_fault", "fault"]],
  ["safety", ["safety_stop", "guard_open", "accident"]], ["upkeep", ["repair", "planned_maintenance", "cleaning", "tool_change", "warm_up"]],
  ["people", ["no_operator", "break", "no_order", "meeting", "shift_change"]], ["other", ["other"]],
].map(([group, reasons]) => ({ group, reasons: reasons.map((reason) => ({ reason, class: "technical" })) }));

/** The stop with what was said of it, by the one who is here. */
function annotated(one, said) {
  const parts = one.parts.flatMap((each) => {
    const [from, to] = [Math.max(each.from, said.from), Math.min(each.to, said.to)];
    if (to <= from) return [each];
    const inside = said.reason === null ? { ...each, from, to, reason: each.given, by: null, note: "" } : { ...each, from, to, reason: said.reason, by: "p1", note: said.note ?? "" };
    return [{ ...each, to: from }, inside, { ...each, from: to }].filter((piece) => piece.from < piece.to);
  });
  const unexplained_ms = parts.filter(({ reason }) => reason === null).reduce((sum, piece) => sum + piece.to - piece.from, 0);
  return { ...one, parts, unexplained_ms, wants_reason: !one.short && unexplained_ms > 0, reason: parts[0].reason };
}

/**
 * Puts them in the place of the program's answers for the pages of `context`, and keeps what is said. What was sent is in
 * `sent`; `answer` may say what comes of it.
 */
export async function serveStops(context, { stops = everyStop(), entries = [], may = ["look", "enter"], answer } = {}) {
  const sent = [];
  const asked = [];
  const names = { p1: "Arta", p2: "Besim" };
  const floor = everyState(["idle", "running", "running"], NOW);
  const json = (route, body, status = 200) => route.fulfill({ status, contentType: status < 400 ? "application/json" : "application/problem+json", body: JSON.stringify(body) });
  await context.clock.install({ time: NOW });
  await context.route("**/api/v1/**", (route) => {
    const [request, { pathname, searchParams }] = [route.request(), new URL(route.request().url())];
    const press = searchParams.get("press");
    const seen = (one) => press === null || one.press === press;
    if (pathname === "/api/v1/live") {
      return route.fulfill({ contentType: "text/event-stream", body: `retry: 600000\nid: a.1\nevent: snapshot\ndata: ${JSON.stringify(floor)}\n\n` });
    }
    if (request.method() === "PUT") {
      const body = JSON.parse(request.postData());
      sent.push([pathname, body]);
      const [status, told] = answer?.(pathname, body) ?? [200, {}];
      if (status >= 400) return json(route, told, status);
      const of = decodeURIComponent(pathname.split("/")[4]);
      if (pathname.endsWith("/annotations")) stops = stops.map((one) => (one.press === of ? body.annotations.reduce(annotated, one) : one));
      else entries = [{ ...entry(of), mass: null, rejects: null, moisture: null, energy_reading: null, bags: null, kg_per_bag: null, ...body, kg: body.mass ?? body.bags * body.kg_per_bag, by: "p1", entered: NOW }, ...entries];
      return json(route, {});
    }
    asked.push(`${pathname}?${searchParams}`);
    if (pathname === "/api/v1/session") return json(route, { who: "person", id: "p1", name: "Arta", role: "operator", language: null, presses: null, pin: false, may, people: true });
    if (pathname === "/api/v1/reasons") return json(route, { groups: REASONS });
    if (pathname === "/api/v1/shifts") return json(route, { now: NOW, shifts: shifts().filter((one) => seen(one) && one.from < Number(searchParams.get("to")) && Number(searchParams.get("from")) < one.to) });
    if (pathname === "/api/v1/stops") return json(route, { from: 0, to: NOW, now: NOW, stops: stops.filter(seen), shorter: 0, shorter_ms: 0, names });
    if (pathname === "/api/v1/production") return json(route, { entries: entries.filter(seen), names });
    if (pathname === "/api/v1/alarms") return json(route, { alarms: [], more: false, names });
    if (pathname === "/api/v1/plan") return json(route, { presses: {}, targets: {}, holidays: [], stops: [] });
    if (pathname.endsWith("/states")) return json(route, { from: NOW - 1, to: NOW, states: [], next: null });
    return json(route, {});
  });
  return { sent, asked };
}
