/** The language: by the address, then as remembered, then by the browser. */
import { LANGUAGES, type Language } from "./format";
import { choose } from "./messages";

const KEY = "presswatch.language";

function spoken(name: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

export function initial(): Language {
  const asked = spoken(new URLSearchParams(location.search).get("lang"));
  return asked ?? spoken(stored()) ?? choose(navigator.languages);
}

/** Also put into the address, so that what is sent to somebody looks the same there. */
export function remember(language: Language) {
  const here = new URL(location.href);
  here.searchParams.set("lang", language);
  history.replaceState(null, "", here);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still has the address.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
