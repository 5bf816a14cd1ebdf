/** The reader's language, for every piece of the page. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "./format";
import { translator, type Translate } from "./messages";

export const LanguageContext = createContext<Language>("en");

export function useLanguage(): { language: Language; t: Translate } {
  const language = useContext(LanguageContext);
  return { language, t: translator(language) };
}
