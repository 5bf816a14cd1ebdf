/** The words of the view of uptime: they come with it. */
import { speak, type Sources } from "../messages";
import en from "../../../../locale/locales/en/uptime.ftl?raw";
import sq from "../../../../locale/locales/sq/uptime.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/uptime.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/uptime.ftl?raw";

export const UPTIME: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(UPTIME);
