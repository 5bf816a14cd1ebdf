// A real influxd on loopback, started and ended by the test that needs it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const ORG = "presswatch";
const TOKEN = "only for this test";
const READY_LIMIT_MS = 60_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts it with the buckets that presswatch uses; call `stop` at the end. */
export async function startInfluxd() {
  const cache = process.env.PRESSWATCH_CACHE ?? join(homedir(), ".cache/presswatch");
  const binary = join(cache, "servers/influxd-2.9.1/influxd");
  if (!existsSync(binary)) throw new Error(`${binary} is not there: tests/run builds it`);
  const folder = mkdtempSync(join(tmpdir(), "presswatch-influxd-"));
  const base = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(binary, [
    "--http-bind-address", base.slice("http://".length), "--bolt-path", join(folder, "bolt"),
    "--engine-path", join(folder, "engine"), "--sqlite-path", join(folder, "sqlite"), "--reporting-disabled",
  ], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const call = async (path, body, headers = {}) => {
    const json = typeof body !== "string";
    const response = await fetch(base + path, {
      method: "POST", body: json ? JSON.stringify(body) : body,
      headers: { authorization: `Token ${TOKEN}`, "content-type": json ? "application/json" : "text/plain", ...headers },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`);
    return text;
  };

  try {
    const deadline = Date.now() + READY_LIMIT_MS;
    for (;;) {
      const healthy = await fetch(`${base}/health`).then((response) => response.ok, () => false);
      if (healthy) break;
      if (child.exitCode !== null) throw new Error(`influxd ended with ${child.exitCode}`);
      if (Date.now() > deadline) throw new Error("influxd is not ready after 60 s");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const made = JSON.parse(await call("/api/v2/setup", {
      username: "test", password: "only for this test", org: ORG, bucket: "telemetry", token: TOKEN,
    }));
    await call("/api/v2/buckets", { name: "record", orgID: made.org.id, retentionRules: [] });
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    stop,
    /** Writes line protocol with times in nanoseconds. */
    write: (bucket, lines) => call(`/api/v2/write?org=${ORG}&bucket=${bucket}&precision=ns`, lines),
    /** Runs Flux; gives the annotated CSV that Grafana asks for. */
    flux: (query) => call(`/api/v2/query?org=${ORG}`, {
      query, type: "flux", dialect: { annotations: ["datatype", "group", "default"], delimiter: ",", header: true },
    }),
  };
}
