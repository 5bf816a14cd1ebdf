import { render } from "preact";
import { App } from "./app";
import { Live } from "./live";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";

const live = new Live();
live.start();
const page = document.getElementById("page");
if (page) render(<App live={live} />, page);
