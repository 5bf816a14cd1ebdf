/** Who reads: their language, and the site's zone, for every piece of the page. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "./format";
import { translator, type Translate } from "./messages";
import { civil, type Civil } from "./zone";

export interface Reader {
  language: Language;
  t: Translate;
  /** The site's zone; empty: the browser's own, until the program has told it. */
  zone: string;
  /** A moment on the site's clocks. */
  at: (ms: number) => Civil;
}

export function reader(language: Language, zone: string): Reader {
  return { language, zone, t: translator(language), at: (ms) => civil(zone, ms) };
}

export const ReaderContext = createContext<Reader>(reader("en", ""));

export function useReader(): Reader {
  return useContext(ReaderContext);
}
