// The client's types, made from the committed OpenAPI document.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
export const CLIENT = join(ROOT, "src", "api.gen.ts");
const DOCUMENT = join(ROOT, "..", "openapi.json");

const HEAD = "// Made by `npm run generate` from ../openapi.json; never edited by hand.\n";

export async function client() {
  JSON.parse(readFileSync(DOCUMENT, "utf8"));
  const ast = await openapiTS(pathToFileURL(DOCUMENT), { alphabetize: true, immutable: true });
  return HEAD + astToString(ast);
}
