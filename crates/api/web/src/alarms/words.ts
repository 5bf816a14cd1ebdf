/** The words of the view of alarms: they come with it. */
import { speak, type Sources } from "../messages";
import en from "../../../../locale/locales/en/alarm-view.ftl?raw";
import sq from "../../../../locale/locales/sq/alarm-view.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/alarm-view.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/alarm-view.ftl?raw";

export const ALARM_VIEW: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(ALARM_VIEW);
