import { render } from "preact";
import { App } from "./app";
import { Live } from "./live";
import { enter } from "./api";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";

const live = new Live();
void byLink().then(() => { live.start(); });
const page = document.getElementById("page");
if (page) render(<App live={live} />, page);

/** Uses up the link that this page was opened by, and takes it out of the address. */
async function byLink(): Promise<void> {
  const address = new URL(location.href);
  const once = address.searchParams.get("once");
  if (once === null) return;
  address.searchParams.delete("once");
  history.replaceState(null, "", address);
  // If it was used before, the program says what it needs when it is asked for anything.
  await enter(once).catch(() => undefined);
}
