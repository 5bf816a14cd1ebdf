// Every dashboard is a classic (v1) document in the words of Grafana's own types, and so are the options
// and field settings of each panel type.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import Ajv from "ajv";
import { createGenerator } from "ts-json-schema-generator";

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, "../../deploy/grafana/dashboards");
const dashboards = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]);

/** Panel types: Grafana's folder of their declarations, and whether they have field settings of their own. */
const PANELS = {
  bargauge: ["bargauge", false],
  stat: ["stat", false],
  "state-timeline": ["statetimeline", true],
  table: ["table", true],
  timeseries: ["timeseries", true],
};

const raw = join(here, "node_modules/@grafana/schema/dist/types/raw");
const DASHBOARD = "dashboard/x Dashboard";
const declared = (folder, type) => `composable/${folder}/panelcfg/x ${type}`;

const made = new Map();
/** `name`: a folder below `raw` and a type declared there. */
function validator(name) {
  if (!made.has(name)) {
    const [folder, type] = name.split(" ");
    const schema = createGenerator({
      path: join(raw, folder, "types.gen.d.ts"), tsconfig: join(here, "tsconfig.json"), type,
      skipTypeCheck: true, additionalProperties: false,
    }).createSchema(type);
    made.set(name, new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(schema));
  }
  return made.get(name);
}

/** Checks against a declared type; `partial`: keys may be left out, but none may be unknown or wrong. */
function problems(type, value, partial) {
  const validate = validator(type);
  validate(value);
  return (validate.errors ?? []).filter((error) => !(partial && error.keyword === "required"))
    .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

test("dashboards are classic documents", () => {
  assert.equal(dashboards.length, 4);
  for (const [name, dashboard] of dashboards) assert.deepEqual(problems(DASHBOARD, dashboard), [], name);
});

for (const [type, [folder, own]] of Object.entries(PANELS)) {
  const [options, field] = [declared(folder, "Options"), own && declared(folder, "FieldConfig")];
  test(`settings of ${type}`, () => {
    let seen = 0;
    for (const [name, dashboard] of dashboards) {
      for (const panel of dashboard.panels.filter((panel) => panel.type === type)) {
        seen += 1;
        const where = `${name} ${panel.id}`;
        assert.deepEqual(problems(options, panel.options, true), [], where);
        const { custom: settings } = panel.fieldConfig.defaults;
        if (field) assert.deepEqual(problems(field, settings ?? {}, true), [], where);
        else assert.equal(settings, undefined, where);
        for (const override of panel.fieldConfig.overrides) {
          const custom = override.properties.filter(({ id }) => id.startsWith("custom."));
          const set = Object.fromEntries(custom.map(({ id, value }) => [id.slice("custom.".length), value]));
          assert.deepEqual(field ? problems(field, set, true) : custom, [], where);
        }
      }
    }
    assert.ok(seen > 0);
  });
}

test("no panel is of a type that is not checked", () => {
  for (const [, dashboard] of dashboards) {
    for (const panel of dashboard.panels) assert.ok(panel.type === "row" || PANELS[panel.type], panel.type);
  }
});

test("the check finds a wrong threshold mode, an unknown key, a missing place and a v2 document", () => {
  const broken = (change) => {
    const copy = structuredClone(dashboards[0][1]);
    change(copy);
    return problems(DASHBOARD, copy).length;
  };
  const panel = (copy) => copy.panels.find((panel) => panel.type === "stat");
  assert.ok(broken((copy) => { panel(copy).fieldConfig.defaults.thresholds.mode = "relative"; }) > 0);
  assert.ok(broken((copy) => { panel(copy).threshold = []; }) > 0);
  assert.ok(broken((copy) => { panel(copy).gridPos = { x: "0" }; }) > 0);
  assert.ok(problems(DASHBOARD, { apiVersion: "dashboard.grafana.app/v2", kind: "Dashboard", spec: {} }).length > 0);
  assert.ok(problems(declared("stat", "Options"), { ...panel(dashboards[0][1]).options, colorMod: "value" }, true).length > 0);
});
