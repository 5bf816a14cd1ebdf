/** Asking the program for settings, and changing them. */
import { get, send } from "../api";
import type { components } from "../api.gen";
import type { Held, PlanOfDays, Settings, Version } from "./types";

const AT = "/api/v1/settings";

export function held(): Promise<Held> {
  return get(AT);
}

export function write(based_on: number, settings: Settings): Promise<Held> {
  return send("PUT", AT, { based_on, settings });
}

export function versions(): Promise<readonly Version[]> {
  return get(`${AT}/versions`);
}

/** What was said in a version; version 0 is the file alone. */
export function version(number: number): Promise<Settings> {
  if (number === 0) return Promise.resolve({});
  return get<components["schemas"]["OldSettingsDto"]>(`${AT}/versions/${number}`).then(({ settings }) => settings);
}

export function goBack(number: number, based_on: number): Promise<Held> {
  return send("POST", `${AT}/versions/${number}/return`, { based_on });
}

/** The plan of some days as it holds. */
export function plan(from: number, to: number, press: string | undefined): Promise<PlanOfDays> {
  const query = new URLSearchParams({ from: String(from), to: String(to), ...(press === undefined ? {} : { press }) });
  return get(`/api/v1/plan?${query}`);
}
