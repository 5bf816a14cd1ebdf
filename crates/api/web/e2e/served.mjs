// `presswatch serve` as at a plant: a configuration, people, plain HTTP and TLS with the site's own authority.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY, freePort } from "./program.mjs";

const START_MS = 60_000;
/** The first person: an admin. */
export const ARTA = { login: "arta", password: "a quiet press at night" };

/** Names that no resolver knows: the browser is told where they are. */
export const NAMES = ["press.example"];

/** Starts it; gives both ports, the data folder, what the console said, and what ends it. */
export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), "presswatch-e2e-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const [plain, tls] = [await freePort(), await freePort()];
  writeFileSync(join(folder, "p.toml"), `
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
[mqtt]
embedded = true
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
http = "127.0.0.1:${await freePort()}"
[ingest]
producer = "ingest1"
http = "127.0.0.1:${await freePort()}"
[api]
producer = "api1"
listen = "127.0.0.1:${plain}"
names = ${JSON.stringify(NAMES)}
[api.tls]
listen = "127.0.0.1:${tls}"
`);
  const added = spawnSync(BINARY, ["people", "add", "--data", data, "--language", "en"], {
    input: [ARTA.login, "Arta", ARTA.password, ARTA.password, ""].join("\n"), encoding: "utf8",
  });
  if (added.status !== 0) throw new Error(added.stdout + added.stderr);
  const child = spawn(BINARY, ["serve", "--config", join(folder, "p.toml"), "--data", data], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => { said += chunk; });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGINT");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until(async () => (await fetch(`http://127.0.0.1:${plain}/readyz`)).ok && (await fetch(`http://127.0.0.1:${plain}/api/v1/trust`)).ok, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { plain, tls, data, said: () => said, stop };
}

async function until(good, said) {
  const end = Date.now() + START_MS;
  while (!(await good().catch(() => false))) {
    if (Date.now() > end) throw new Error(`it does not begin: ${said()}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** The hash of a server's key, for a browser that is to trust this one. */
export function keyHash(data) {
  const run = (args, input) => spawnSync("openssl", args, { input });
  const key = run(["x509", "-in", join(data, "trust", "server.pem"), "-noout", "-pubkey"]).stdout;
  const der = run(["pkey", "-pubin", "-outform", "der"], key).stdout;
  return run(["dgst", "-sha256", "-binary"], der).stdout.toString("base64");
}
