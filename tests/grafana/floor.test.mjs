// Every query of the Floor against a real influxd that holds rows as the pipeline writes them, and what
// Grafana's own library makes of the answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { frames, interpolate, overlaid, shownName, tiles, transform } from "./grafana.mjs";
import { startInfluxd } from "./influxd.mjs";
import { seed } from "./seed.mjs";

const MINUTE = 60_000;
const here = dirname(fileURLToPath(import.meta.url));
const grafana = join(here, "../../deploy/grafana");
const LANGUAGES = { en: "floor.json", sq: "floor.sq.json", "sr-Latn": "floor.sr-Latn.json", "sr-Cyrl": "floor.sr-Cyrl.json" };
const read = (name) => JSON.parse(readFileSync(join(grafana, "dashboards", name), "utf8"));
const floor = read("floor.json");
const panel = (id) => floor.panels.find((one) => one.id === id);
const PRESSES = ["press1", "press2", "press3"];

let influxd, now;

before(async () => {
  influxd = await startInfluxd();
  now = Math.floor(Date.now() / 1000) * 1000;
  const rows = seed(now);
  await influxd.write("telemetry", rows.telemetry);
  await influxd.write("record", rows.record);
});
after(() => influxd?.stop());

/** The panel's frames for these presses, transformed as the panel says. */
async function ask(one, presses = PRESSES, windowSeconds = 30, from = now - 170 * MINUTE) {
  const variables = { site: "novoberde", press: presses };
  const query = interpolate(one.targets[0].query, { variables, from, to: now, windowSeconds });
  return transform(one, frames(await influxd.flux(query)));
}

const shown = async (id) => Object.fromEntries(tiles(panel(id), await ask(panel(id))).map((tile) => [tile.title, tile]));
const color = (one, value) => {
  const { steps } = one.fieldConfig.defaults.thresholds;
  return steps.filter((step) => step.value === null || step.value <= value).at(-1).color;
};

test("the committed dashboards are what the sources make", () => {
  execFileSync(process.execPath, [join(grafana, "floor/build.mjs"), "--check"], { stdio: "inherit" });
});

test("all languages ask the same and differ in words only", () => {
  const bare = (dashboard) => ({
    variables: dashboard.templating.list.map(({ name, query }) => [name, query]),
    panels: dashboard.panels.map(({ id, type, gridPos, targets, interval }) => ({ id, type, gridPos, targets, interval })),
  });
  const uids = new Set();
  for (const name of Object.values(LANGUAGES)) {
    const dashboard = read(name);
    uids.add(dashboard.uid);
    assert.deepEqual(bare(dashboard), bare(floor), name);
    if (name !== "floor.json") assert.notEqual(dashboard.panels[1].title, floor.panels[1].title);
  }
  assert.equal(uids.size, 4);
});

test("no mean is taken of deadband rows, and windows are whole seconds", () => {
  for (const one of floor.panels) {
    for (const { query } of one.targets ?? []) {
      assert.doesNotMatch(query, /\bmean\b *[(,)]|fn: *mean/, one.title);
      if (query.includes("v.windowPeriod")) assert.match(one.interval ?? "", /^\d+s$/, one.title);
    }
  }
});

test("variables list the site and its presses", async () => {
  const list = async (name) => {
    const { query } = floor.templating.list.find((one) => one.name === name);
    const [frame] = frames(await influxd.flux(interpolate(query, { variables: { site: "novoberde" }, from: now, to: now })));
    return frame.fields.find((field) => field.name === "_value").values;
  };
  assert.deepEqual(await list("site"), ["novoberde"]);
  assert.deepEqual(await list("press"), PRESSES);
});

test("every panel's query returns rows, and the fields that its settings name", async () => {
  for (const one of floor.panels.filter((one) => one.targets)) {
    const answer = await ask(one);
    assert.ok(answer.length > 0 && answer.every((frame) => frame.length > 0), one.title);
    const names = answer.flatMap((frame) => frame.fields.map((field) => field.name));
    const displayed = answer.flatMap((frame) => frame.fields.map((field) => shownName(field, frame, answer)));
    for (const { matcher } of one.fieldConfig.overrides) assert.ok(displayed.concat(names).includes(matcher.options), matcher.options);
    if (one.options.reduceOptions) assert.ok(tiles(one, answer).every(({ title }) => title !== undefined), one.title);
  }
});

test("the state now: words and tones of the page, and no data after 90 s of silence", async () => {
  const states = await shown(2);
  assert.deepEqual(Object.keys(states), PRESSES);
  assert.deepEqual(PRESSES.map((press) => states[press].text), ["Running", "Running", "No data"]);
  const [{ options }] = panel(2).fieldConfig.defaults.mappings;
  assert.equal(states.press1.color, options.running.color);
  assert.equal(states.press3.color, options.unknown.color);
});

test("each language has the words for every state", () => {
  for (const [language, name] of Object.entries(LANGUAGES)) {
    const page = readFileSync(join(grafana, "../../crates/locale/locales", language, "page.ftl"), "utf8");
    const { options } = read(name).panels.find((one) => one.id === 2).fieldConfig.defaults.mappings[0];
    assert.equal(Object.keys(options).length, 9);
    for (const [state, { text }] of Object.entries(options)) assert.ok(page.includes(`state-${state} = ${text}\n`), text);
  }
});

test("age of the last value", async () => {
  const ages = await shown(3);
  const late = (Date.now() - now) / 1000 + 5;
  assert.ok(ages.press1.number >= 0 && ages.press1.number < late, ages.press1.number);
  assert.ok(ages.press3.number >= 1200 && ages.press3.number < 1200 + late, ages.press3.number);
  assert.equal(ages.press3.color, color(panel(3), 1200));
});

test("coverage is the known share of the time shown", async () => {
  const covered = await shown(4);
  assert.ok(Math.abs(covered.press1.number - 100) < 0.01, covered.press1.number);
  assert.ok(Math.abs(covered.press2.number - 100 * 160 / 170) < 0.01, covered.press2.number);
  // Last heard 20 minutes ago, and held for 90 s.
  assert.ok(Math.abs(covered.press3.number - 100 * (150 + 1.5) / 170) < 0.01, covered.press3.number);
});

test("the state timeline shows what was, and silence as unknown", async () => {
  const answer = await ask(panel(5));
  const steps = Object.fromEntries(answer.map((frame) => {
    const [time, value] = frame.fields;
    const merged = value.values.map((state, i) => [time.values[i] - now, state]).filter(([, state], i) => state !== value.values[i - 1]);
    return [value.labels.press, merged];
  }));
  assert.deepEqual(steps, {
    press1: [[-170 * MINUTE, "running"]],
    press2: [
      [-170 * MINUTE, "running"], [-100 * MINUTE, "unknown"], [-90 * MINUTE, "running"], [-40 * MINUTE, "faulted"],
      [-30 * MINUTE, "running"],
    ],
    press3: [[-170 * MINUTE, "running"], [-18.5 * MINUTE, "unknown"]],
  });
  assert.deepEqual(overlaid(panel(5), answer).map((frame) => shownName(frame.fields[1], frame)), PRESSES);
});

test("a time span in the past is shown as it was", async () => {
  const to = now - 35 * MINUTE;
  const query = interpolate(panel(5).targets[0].query, {
    variables: { site: "novoberde", press: ["press2"] }, from: to - 15 * MINUTE, to, windowSeconds: 30,
  });
  const [frame] = frames(await influxd.flux(query));
  assert.deepEqual(frame.fields[1].values.filter((state, i, all) => state !== all[i - 1]), ["running", "faulted"]);
});

test("key values with units and bands; none where the value was marked bad or is too old", async () => {
  const temperature = await shown(21);
  assert.equal(temperature.press1.text, "48.0 °C");
  assert.equal(temperature.press1.color, color(panel(21), 48));
  assert.deepEqual([temperature.press2.text, temperature.press3.text], ["no data", "no data"]);
  const energy = await shown(24);
  assert.equal(energy.press2.text, "110 kWh/t");
  assert.notEqual(energy.press2.color, energy.press1.color);
  assert.deepEqual(
    panel(21).fieldConfig.defaults.thresholds.steps.map(({ value }) => value), [null, 10, 60, 70],
  );
});

test("one silent press alone still has its tile", async () => {
  const alone = tiles(panel(21), await ask(panel(21), ["press3"]));
  assert.deepEqual(alone.map(({ title, text }) => [title, text]), [["press3", "no data"]]);
});

/** The longest time between two neighbouring values of a trend, in milliseconds. */
function longestGap(frame) {
  const [time, value] = frame.fields;
  const known = time.values.filter((_, i) => value.values[i] !== null);
  return Math.max(...known.slice(1).map((t, i) => t - known[i]));
}

test("trends: a band from lowest to highest and the last value, named for their filling", async () => {
  const answer = overlaid(panel(41), await ask(panel(41), ["press1"]));
  const named = Object.fromEntries(answer.map((frame) => [frame.fields[1].name, frame]));
  assert.deepEqual(Object.keys(named).sort(), ["last", "max", "min"]);
  const name = (key) => shownName(named[key].fields[1], named[key], answer);
  assert.equal(named.max.fields[1].config.custom.fillBelowTo, name("min"));
  const values = (key) => named[key].fields[1].values;
  assert.ok(values("max").some((high, i) => high > values("min")[i] + 1));
  assert.ok(values("last").every((last, i) => last >= values("min")[i] && last <= values("max")[i]));
});

test("trends: heartbeats are bridged, silence is a gap", async () => {
  for (const one of floor.panels.filter(({ type }) => type === "timeseries")) {
    const { spanNulls } = one.fieldConfig.defaults.custom;
    for (const windowSeconds of [10, 30]) {
      const [steady] = await ask(one, ["press1"], windowSeconds);
      assert.ok(longestGap(steady) < spanNulls, `${one.title} ${windowSeconds}`);
      const [cut] = await ask(one, ["press2"], windowSeconds);
      assert.ok(longestGap(cut) > spanNulls, `${one.title} ${windowSeconds}`);
    }
  }
});

test("the pipeline's health: losses, what was set aside, how far behind the store is", async () => {
  const lost = await shown(6);
  assert.deepEqual(
    Object.values(lost).map(({ title, number }) => [title, number]),
    [["lost", 12], ["may be lost", 3], ["losses of unknown size", 1]],
  );
  assert.equal(lost.lost.color, color(panel(6), 1));
  assert.deepEqual(Object.values(await shown(7)).map(({ number }) => number), [2]);
  const behind = await shown(8);
  assert.deepEqual(Object.keys(behind), ["edge1", "edge2", "edge3"]);
  assert.ok(behind.edge3.number > 1200 && behind.edge3.color === color(panel(8), 1200));
});

test("without losses the health says nought, not nothing", async () => {
  const nothing = { site: "elsewhere", press: PRESSES };
  for (const [id, expected] of [[6, [0, 0, 0]], [7, [0]]]) {
    const query = interpolate(panel(id).targets[0].query, { variables: nothing, from: now - MINUTE, to: now, windowSeconds: 30 });
    assert.deepEqual(tiles(panel(id), frames(await influxd.flux(query))).map(({ number }) => number), expected);
  }
});

test("what the pipeline reports, the newest first, under its column titles", async () => {
  const [table] = overlaid(panel(9), await ask(panel(9)));
  assert.deepEqual(table.fields.map((field) => shownName(field, table)), ["Time", "What", "Press", "Device", "Details (English)"]);
  const kinds = table.fields[1].values;
  assert.deepEqual(kinds, ["clock_step", "quarantined", "loss", "opened", "loss"]);
  assert.deepEqual(kinds.map((kind) => table.fields[1].display(kind).text),
    ["clock set", "set aside", "records lost", "device started", "records lost"]);
});

test("simulated data is called so, unless the store says expressly that it is real", async () => {
  const says = async () => tiles(panel(1), await ask(panel(1))).map(({ text }) => text);
  assert.match((await says())[0], /^Simulated data/);
  await influxd.write("record", 'store id="5d1e77aa",simulated=false 0');
  assert.deepEqual(await says(), ["Measured data"]);
});
