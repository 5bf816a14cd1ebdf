// Writes the client's types anew.
import { writeFileSync } from "node:fs";
import { CLIENT, client } from "./client.mjs";

writeFileSync(CLIENT, await client());
