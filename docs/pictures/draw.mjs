// The pictures of docs/wiring.md, drawn from the real program: a Modbus server that is not ours, a terminal
// in which the commands of the page are run, and the page itself.
//
//   cargo build --release && (cd crates/api/web && npm ci) && node docs/pictures/draw.mjs
//
// PRESSWATCH_BIN names another program. The only thing that is changed is the device's address, which is a
// port of this machine here and 192.168.1.20 in the pictures.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const program = process.env.PRESSWATCH_BIN ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "release/presswatch");
const folder = mkdtempSync(join(tmpdir(), "presswatch-draw-"));
const SHOWN = "192.168.1.20";

/** pymodbus with a hydraulic press: 11.2 A in tenths, 51.2 °C in tenths, 96.4 bar on a 4-20 mA input, strokes, 1234.5 kWh. */
async function device() {
  const units = { 1: {
    holding: { 0: [112, 512, 10874, 7, 0] },
    input: { 10: [0x5000, 0x449a] },
    discrete: { 0: [1, 1] },
  } };
  const child = spawn("/usr/bin/python3", [join(root, "tests/devices/modbus_server.py"), JSON.stringify({ listen: "tcp", units })], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const first = await new Promise((resolve) => lines.once("line", resolve));
  lines.on("line", () => undefined);
  return { host: JSON.parse(first).listening, end: () => child.kill() };
}

/** Runs in a terminal of its own (`script`); each answer is typed when it is asked for. */
function terminal(args, answers = []) {
  const command = [program, ...args].map((arg) => `'${arg}'`).join(" ");
  const child = spawn("script", ["-qec", `stty cols 200 rows 60; ${command}`, join(folder, "typescript")], { cwd: folder, env: { ...process.env, LANG: "C" } });
  let [said, heard] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    said += chunk;
    if (!/(: |> )$/.test(said) || said.length === heard) return;
    heard = said.length;
    child.stdin.write(`${answers.shift() ?? ""}\n`);
  });
  return new Promise((resolve) => child.once("close", () => resolve(said.replaceAll("\r", ""))));
}

// Spaces that do not break: a reader of SVG may draw several others as one.
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00a0");

/** What a terminal showed, as SVG: bold and reversed text as they were. */
function svg(command, text, title, columns = 100) {
  const [step, left, top, char] = [19, 14, 26, 8.1];
  const lines = [`\x1b[1m$ ${command}\x1b[0m`, ...text.trimEnd().split("\n")].flatMap((line) => wrapped(line, columns));
  // eslint-disable-next-line no-control-regex
  const longest = Math.max(...lines.map((line) => [...line.replace(/\x1b\[[0-9;]*[A-Za-z]/g, "")].length));
  const width = Math.round(2 * left + longest * char);
  const body = lines.map((line, row) => {
    let [bold, reversed, column] = [false, false, 0];
    // eslint-disable-next-line no-control-regex
    return line.split(/(\x1b\[[0-9;]*[A-Za-z])/).map((part) => {
      const mark = /^\x1b\[([0-9;]*)m$/.exec(part);
      if (mark) for (const code of mark[1].split(";")) [bold, reversed] = code === "0" || code === "" ? [false, false] : [bold || code === "1", reversed || code === "7"];
      if (part === "" || part.startsWith("\x1b")) return "";
      const [x, y] = [left + column * char, top + row * step];
      column += [...part].length;
      const back = reversed ? `<rect x="${x}" y="${y - 14}" width="${[...part].length * char}" height="${step}" fill="#ffd54a"/>` : "";
      return `${back}<text x="${x.toFixed(1)}" y="${y}" textLength="${([...part].length * char).toFixed(1)}"${bold ? ' font-weight="700"' : ""}>${escape(part)}</text>`;
    }).join("");
  });
  const height = top + lines.length * step;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<rect width="${width}" height="${height}" rx="8" fill="#fbfaf7" stroke="#8a8478"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13.5" fill="#1d1b18">
${body.join("\n")}
</g></svg>
`;
}

/** Lines as a terminal of so many columns breaks them; no mark of bold text is longer than a line here. */
function wrapped(line, columns) {
  const out = [];
  let rest = line;
  while ([...rest].length > columns) {
    const at = rest.lastIndexOf(" ", columns);
    out.push(rest.slice(0, at > 0 ? at : columns));
    rest = `  ${rest.slice(at > 0 ? at + 1 : columns)}`;
  }
  return [...out, rest];
}

/** The page of the wired press, once its values are there. */
async function page(file) {
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/^(http|listen) = .*$/gm, '$1 = "127.0.0.1:0"'));
  const child = spawn(program, ["serve", "--config", file, "--data", join(folder, "data")], { stdio: ["ignore", "pipe", "ignore"] });
  const url = await new Promise((resolve) => createInterface(child.stdout).on("line", (line) => {
    const found = /http:\/\/\S+/.exec(line);
    if (found) resolve(found[0]);
  }));
  const { launch, open } = await import(join(root, "crates/api/web/e2e/browser.mjs"));
  const browser = await launch();
  try {
    const { page } = await open(browser, url, { viewport: { width: 560, height: 760 }, colorScheme: "light" }, "/?lang=en");
    await page.getByText("11.2").first().waitFor({ timeout: 90_000 });
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await page.screenshot({ path: join(here, "page.png") });
  } finally {
    await browser.close();
    child.kill("SIGINT");
  }
}

const { host, end } = await device();
const at = `tcp://${host}`;
const shown = (text) => text.replaceAll(host, SHOWN).replaceAll(program, "presswatch");
const draw = (name, command, text, title, columns) => writeFileSync(join(here, `${name}.svg`), svg(shown(command), shown(text), title, columns));
try {
  const ask = ["probe", at, "holding", "0..4", "--expect", "51.2", "--signal", "oil_temp", "--once"];
  draw("probe", `presswatch ${ask.filter((arg) => arg !== "--once").join(" ")}`, await terminal(ask), "The table of presswatch probe: each register in all its readings, the one that is looked for marked", 128);

  const answers = [
    "Novobërdë / Novo Brdo", "", "", "1", "1", "", "1", "1", host, "1",
    "motor_current = { holding = 0, raw = [0, 1000], eng = [0, 100] }",
    "oil_temp = { holding = 1, raw = [0, 1000], eng = [0, 100] }",
    "energy_total = { input = 10, type = \"f32\" }", "", "1", "1",
  ];
  draw("init", "presswatch init", await terminal(["init", "--language", "en"], answers), "The questions of presswatch init and their answers");
  draw("check-wrong", "presswatch check presswatch.toml", await terminal(["check", "presswatch.toml", "--language", "en"]), "presswatch check finds a wrong order of registers and says the right one");
  const file = join(folder, "presswatch.toml");
  writeFileSync(file, readFileSync(file, "utf8").replace('type = "f32"', 'type = "f32", order = "cdab"').replace('trust = "ntp"', 'trust = "system"'));
  draw("check", "presswatch check presswatch.toml", await terminal(["check", "presswatch.toml", "--language", "en"]), "presswatch check: everything is good");
  await page(file);
} finally {
  end();
  rmSync(folder, { recursive: true, force: true });
}
