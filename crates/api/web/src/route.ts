/**
 * Where the page is: views by path. Links are real ones; a click on one that leads to a view changes the view
 * and loads nothing anew.
 */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { May } from "./api";

/** What a view is made of. Who sees it, what it is of and how to log in anew it has from `useInside`. */
export type ViewModule = { default: ComponentType };

export interface ViewEntry {
  path: string;
  /** The message that names it: its heading, its title, its word in the menu. */
  name: string;
  /** The right that it takes; `anybody`: it is there before somebody has logged in, too. */
  may: May | "anybody";
  /** False: it has a place of its own in the header. */
  menu?: false;
  /** It has addresses of its own beneath its path. */
  parts?: true;
  /** All but the floor are loaded when they are first gone to. */
  load?: () => Promise<ViewModule>;
}

/**
 * Every view: to add one, add its line here. Words that only a view uses come with it (`speak` in messages.ts);
 * its name stands in page.ftl.
 */
export const VIEWS: readonly ViewEntry[] = [
  { path: "/", name: "presses", may: "look" },
  { path: "/alarms", name: "view-alarms", may: "look", parts: true, load: () => import("./views/alarms") },
  { path: "/stops", name: "view-stops", may: "look", load: () => import("./views/stops") },
  { path: "/uptime", name: "view-uptime", may: "look", load: () => import("./views/uptime") },
  { path: "/setup", name: "setup", may: "anybody", menu: false, load: () => import("./views/setup") },
  { path: "/settings", name: "view-settings", may: "settings", parts: true, load: () => import("./views/settings") },
  { path: "/people", name: "view-people", may: "people", load: () => import("./views/people") },
  { path: "/devices", name: "view-devices", may: "devices", load: () => import("./views/devices") },
  { path: "/tokens", name: "view-tokens", may: "tokens", load: () => import("./views/tokens") },
  { path: "/me", name: "view-me", may: "own", menu: false, load: () => import("./views/me") },
  { path: "/trust", name: "view-trust", may: "anybody", menu: false, load: () => import("./views/trust") },
];

/** The view at a path; a slash at its end means nothing. */
export function viewAt(path: string): ViewEntry | undefined {
  const plain = path.replace(/(?<=.)\/+$/, "");
  return VIEWS.find((view) => view.path === plain || (view.parts && plain.startsWith(`${view.path}/`)));
}

/** The address of a view. A language that stands in the address stays there. */
export function to(path: string, search = location.search): string {
  const lang = new URLSearchParams(search).get("lang");
  return lang === null ? path : `${path}?${new URLSearchParams({ lang })}`;
}

const listeners = new Set<() => void>();

/** Asked before somebody leaves for another address: false keeps them here. */
type Guard = (address: string) => boolean;
let guard: Guard | null = null;

/** Lets nobody leave unasked, until it is taken away again by `null`. */
export function watch(asked: Guard | null) {
  guard = asked;
}

/** Goes to an address of this page. */
export function go(address: string) {
  if (guard?.(address) === false) return;
  history.pushState(null, "", address);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

/** The path, and how often somebody went to another one. */
export function usePath(): { path: string; moves: number } {
  const [place, setPlace] = useState({ path: location.pathname, moves: 0 });
  useEffect(() => {
    let here = location.href;
    const moved = () => {
      here = location.href;
      setPlace(({ moves }) => ({ path: location.pathname, moves: moves + 1 }));
    };
    const back = () => {
      // The browser has gone there already.
      if (guard?.(location.pathname + location.search) === false) history.pushState(null, "", here);
      else moved();
    };
    const clicked = (event: MouseEvent) => {
      const address = viewClicked(event);
      if (!address) return;
      event.preventDefault();
      go(address);
    };
    listeners.add(moved);
    window.addEventListener("popstate", back);
    document.addEventListener("click", clicked);
    return () => {
      listeners.delete(moved);
      window.removeEventListener("popstate", back);
      document.removeEventListener("click", clicked);
    };
  }, []);
  return place;
}

/** The address that a plain click on a link to a view leads to. */
function viewClicked(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  // What leads to a place on this page, or is to be kept, is the browser's.
  if (!link || link.target || link.hasAttribute("download") || link.hash || link.origin !== location.origin) return null;
  return viewAt(link.pathname) ? link.pathname + link.search : null;
}
