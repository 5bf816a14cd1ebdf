// A plant whose page is reached by a name, by plain HTTP and over TLS with the site's own authority.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { plant } from "./plant.mjs";
import { freePort } from "./program.mjs";

/** Names that no resolver knows: the browser is told where they are. */
export const NAMES = ["press.example"];

/** Starts it; gives both ports beside what `plant` gives. */
export async function serve() {
  const tls = await freePort();
  const site = await plant(`names = ${JSON.stringify(NAMES)}\n[api.tls]\nlisten = "127.0.0.1:${tls}"\n`);
  return { ...site, plain: Number(new URL(site.url).port), tls };
}

/** The hash of a server's key, for a browser that is to trust this one. */
export function keyHash(data) {
  const run = (args, input) => spawnSync("openssl", args, { input });
  const key = run(["x509", "-in", join(data, "trust", "server.pem"), "-noout", "-pubkey"]).stdout;
  const der = run(["pkey", "-pubin", "-outform", "der"], key).stdout;
  return run(["dgst", "-sha256", "-binary"], der).stdout.toString("base64");
}
