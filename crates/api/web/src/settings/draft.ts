/**
 * What is being changed, before it is saved: settings laid over the file. Pure. Places in it are paths, and travel
 * as JSON pointers, at which the program tells its errors.
 */
import type { FieldError } from "../api";
import type { Effective, Limit, LimitName, Section, Settings, Target } from "./types";

export type Path = readonly (string | number)[];

export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function pathOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a place; `undefined`: nothing. */
export function get(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, key) => (here === null || typeof here !== "object" ? undefined : (here as Record<string | number, unknown>)[key]), value);
}

/** The same with something else at one place; `undefined` takes it away. Nothing that is there is changed. */
export function put<T>(value: T, path: Path, next: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return next as T;
  const inner = rest.length > 0 ? put(get(value, [key]) ?? (typeof rest[0] === "number" ? [] : {}), rest, next) : next;
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    if (inner === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = inner;
    return list as T;
  }
  const { [key]: _, ...others } = (value ?? {}) as Record<string | number, unknown>;
  return (inner === undefined ? others : { ...(value ?? {}), [key]: inner }) as T;
}

/** True if both say the same; what is `undefined` or `null` is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other || ((one ?? null) === null && (other ?? null) === null)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(get(one, [key]), get(other, [key])));
}

/** What holds: a list or a table of the overlay stands in place of the file's, limits signal by signal. */
export function effective(overlay: Settings, file: Settings): Effective {
  const presses = new Set([...Object.keys(file.limits ?? {}), ...Object.keys(overlay.limits ?? {})]);
  const limits = [...presses].map((press) => [press, { ...file.limits?.[press], ...overlay.limits?.[press] }] as const);
  return {
    plan: overlay.plan ?? file.plan ?? {},
    target: overlay.target ?? file.target ?? [],
    limits: Object.fromEntries(limits),
    duty: overlay.duty ?? file.duty ?? {},
    alarm: overlay.alarm ?? file.alarm ?? [],
    escalation: overlay.escalation ?? file.escalation ?? {},
    languages: overlay.site?.languages ?? file.site?.languages ?? [],
  };
}

/** Changes one place. What stands in the file there is taken over first, whole, as the overlay replaces it whole. */
export function changed(overlay: Settings, file: Settings, path: Path, next: unknown): Settings {
  const top = path[0] as keyof Settings;
  const taken = overlay[top] ?? file[top];
  const begun = taken === undefined || taken === null ? overlay : { ...overlay, [top]: taken };
  return tidy(put(begun, path, next), file);
}

/** Without what only says again what the file says: that follows the file. */
export function tidy(overlay: Settings, file: Settings): Settings {
  const kept = Object.entries(overlay).filter(([key, value]) => !same(value, file[key as keyof Settings] ?? (Array.isArray(value) ? [] : {})) && !isEmpty(value));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return (value ?? null) === null || (!Array.isArray(value) && typeof value === "object" && same(value, {}));
}

/** Sets a limit; `undefined`: as the profile says. Only what differs from the profile is kept. */
export function limited(overlay: Settings, file: Settings, [press, signal]: readonly [string, string], name: LimitName, value: unknown): Settings {
  const before: Limit = effective(overlay, file).limits[press]?.[signal] ?? {};
  const after = put(before, [name], value);
  const own = same(after, file.limits?.[press]?.[signal] ?? {}) ? undefined : after;
  const limits = put(overlay.limits ?? {}, [press, signal], own);
  return tidy({ ...overlay, limits: isEmpty(limits[press]) ? put(limits, [press], undefined) : limits }, file);
}

/** The list of targets with one number of a press changed; a target that says nothing goes. */
export function targeted(list: readonly Target[], press: string, name: "throughput" | "uptime", value: unknown): Target[] {
  const found = list.findIndex((target) => target.press === press);
  const at = found < 0 ? list.length : found;
  const after = put(list[at] ?? { press }, [name], value);
  return [...put(list, [at], same(after, { press }) ? undefined : after)];
}

/** The section in which a place is shown. */
export function sectionOf(pointer: string): Section {
  const [top, key] = pathOf(pointer);
  if (top === "plan" && ["holidays", "holiday", "workdays"].includes(key ?? "")) return "holidays";
  if (top === "plan" && ["stop", "lead"].includes(key ?? "")) return "stops";
  if (top === "target") return "targets";
  if (top === "limits" || top === "duty" || top === "escalation") return top;
  if (top === "alarm") return "alarms";
  return top === "site" ? "languages" : "plan";
}

/** The errors that still stand: those of whose place nothing was changed since it was sent. */
export function standing(errors: readonly FieldError[], sent: Settings, now: Settings): FieldError[] {
  return errors.filter(({ pointer }) => same(get(sent, pathOf(pointer)), get(now, pathOf(pointer))));
}
