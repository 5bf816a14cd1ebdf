// The real program for the browser tests: PRESSWATCH_BIN names the built binary (each test file starts its own
// demo), or PRESSWATCH_URL a demo that runs already (what needs a start or a stop is left out then).
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const BINARY = process.env.PRESSWATCH_BIN;
export const URL_GIVEN = process.env.PRESSWATCH_URL;
const START_MS = 60_000;

/** Starts `presswatch demo`; gives the printed address, and what ends it. */
export async function start({ listen = "127.0.0.1:0", data, options = [] } = {}) {
  const folder = data ?? mkdtempSync(join(tmpdir(), "presswatch-e2e-"));
  const child = spawn(BINARY, ["demo", "--data", folder, "--listen", listen, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address was printed: ${said}`)), START_MS);
    const hear = (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+/.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void exited.then(() => reject(new Error(`the program ended: ${said}`)));
  });
  const stop = async () => {
    child.kill("SIGINT");
    await exited;
    if (!data) rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
