/** The words of the views of people: they come with the first of these views. */
import { speak, type Sources } from "../messages";
import en from "../../../../locale/locales/en/people.ftl?raw";
import sq from "../../../../locale/locales/sq/people.ftl?raw";
import srCyrl from "../../../../locale/locales/sr-Cyrl/people.ftl?raw";
import srLatn from "../../../../locale/locales/sr-Latn/people.ftl?raw";

export const PEOPLE: Sources = { en, sq, "sr-Latn": srLatn, "sr-Cyrl": srCyrl };
speak(PEOPLE);
