/** Words of figures, which the program says on phones, too: why presses stand, and what came of a shift. */
import { speak, type Sources } from "../messages";
import enReasons from "../../../../locale/locales/en/reasons.ftl?raw";
import sqReasons from "../../../../locale/locales/sq/reasons.ftl?raw";
import cyrlReasons from "../../../../locale/locales/sr-Cyrl/reasons.ftl?raw";
import latnReasons from "../../../../locale/locales/sr-Latn/reasons.ftl?raw";
import enShift from "../../../../locale/locales/en/shift.ftl?raw";
import sqShift from "../../../../locale/locales/sq/shift.ftl?raw";
import cyrlShift from "../../../../locale/locales/sr-Cyrl/shift.ftl?raw";
import latnShift from "../../../../locale/locales/sr-Latn/shift.ftl?raw";

export const REASONS: Sources = { en: enReasons, sq: sqReasons, "sr-Latn": latnReasons, "sr-Cyrl": cyrlReasons };
export const SHIFT: Sources = { en: enShift, sq: sqShift, "sr-Latn": latnShift, "sr-Cyrl": cyrlShift };
speak(REASONS);
speak(SHIFT);
