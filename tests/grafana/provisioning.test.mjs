// What Grafana is given at its start fits together: data source, dashboards, and what compose mounts.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const yaml = (path) => parse(read(path), { merge: true });
const compose = yaml("docker-compose.yml");
const [source] = yaml("deploy/grafana/provisioning/datasources/influxdb.yaml").datasources;
const [provider] = yaml("deploy/grafana/provisioning/dashboards/presswatch.yaml").providers;
const folder = "deploy/grafana/dashboards";
const dashboards = readdirSync(join(root, folder)).map((name) => JSON.parse(read(join(folder, name))));

/** What lies at a path of Grafana's container: a path of the repository, or the name of a volume. */
function mounted(service, path) {
  for (const volume of compose.services[service].volumes) {
    const [from, to] = volume.split(":");
    if (path === to || path.startsWith(`${to}/`)) return from + path.slice(to.length);
  }
  return undefined;
}

test("every query goes to the provisioned data source", () => {
  for (const dashboard of dashboards) {
    const asked = dashboard.panels.flatMap((panel) => [panel.datasource, ...(panel.targets ?? []).map((one) => one.datasource)])
      .concat(dashboard.templating.list.map((variable) => variable.datasource)).filter(Boolean);
    assert.ok(asked.length > 0);
    for (const { type, uid } of asked) assert.deepEqual({ type, uid }, { type: source.type, uid: source.uid });
  }
});

test("the data source is the store of the configuration, read with a token of its own", () => {
  const plant = read("deploy/presswatch.toml");
  assert.ok(plant.includes(`url = "${source.url}"`) && plant.includes(`org = "${source.jsonData.organization}"`));
  assert.equal(source.jsonData.version, "Flux");
  const [, file] = source.secureJsonData.token.match(/^\$__file\{(.+)\}$/);
  assert.equal(mounted("grafana", file), "token_grafana/token");
  const [, other] = plant.match(/token_file = "(.+)"/);
  for (const role of ["ingest", "api"]) assert.equal(mounted(role, other), "token_presswatch/token");
  assert.equal(mounted("influxdb-tokens", "/tokens/grafana/token"), "token_grafana/token");
  assert.equal(mounted("influxdb-tokens", "/tokens/presswatch/token"), "token_presswatch/token");
});

test("queries read only the buckets that Grafana's token may", () => {
  const [, granted] = read("deploy/influxdb/tokens").match(/^token grafana (.+)$/m);
  const may = granted.split(" ").map((grant) => grant.replace("read:", ""));
  for (const dashboard of dashboards) {
    const queries = dashboard.panels.flatMap((panel) => panel.targets ?? []).concat(dashboard.templating.list);
    for (const { query } of queries) {
      for (const [, bucket] of query.matchAll(/bucket: "(\w+)"/g)) assert.ok(may.includes(bucket), bucket);
    }
  }
});

test("the dashboards are mounted where they are looked for, and one is the home", () => {
  assert.equal(mounted("grafana", provider.options.path), `./${folder}`);
  const home = mounted("grafana", compose.services.grafana.environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH);
  assert.ok(existsSync(join(root, home)), home);
  assert.equal(mounted("grafana", "/etc/grafana/provisioning"), "./deploy/grafana/provisioning");
});

test("secrets are files, and no service is given a default", () => {
  for (const [name, service] of Object.entries(compose.services)) {
    for (const [key, value] of Object.entries(service.environment ?? {})) {
      if (/PASSWORD|TOKEN|SECRET/.test(key)) assert.match(value, /^\/run\/secrets\/\w+$/, `${name} ${key}`);
    }
    for (const secret of service.secrets ?? []) assert.ok(compose.secrets[secret], secret);
  }
});
