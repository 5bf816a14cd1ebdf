/** Settings as the program has them, and the sections in which the page shows them. */
import type { components } from "../api.gen";

type Schemas = components["schemas"];
export type Settings = Schemas["SettingsForm"];
export type Plan = Schemas["PlanForm"];
export type Shift = Schemas["ShiftForm"];
export type Stop = Schemas["StopForm"];
export type Holiday = Schemas["HolidayForm"];
export type Target = Schemas["TargetForm"];
export type Limit = Schemas["LimitForm"];
export type Duty = Schemas["DutyForm"];
export type Turn = Schemas["TurnForm"];
export type Swap = Schemas["SwapForm"];
export type AlarmRule = Schemas["AlarmForm"];
export type StandardRule = Schemas["StandardRuleDto"];
export type Escalation = Schemas["EscalationForm"];
export type Step = Schemas["StepForm"];
export type Who = Schemas["WhoDto"];
export type Held = Schemas["SettingsDto"];
export type Version = Schemas["VersionDto"];
export type ProfileLimits = Schemas["ProfileLimitsDto"];
export type PlanOfDays = Schemas["PlanDto"];

export const SECTIONS = ["plan", "holidays", "stops", "targets", "limits", "alarms", "duty", "escalation", "languages", "versions"] as const;
export type Section = (typeof SECTIONS)[number];

/** Ladders of the escalation, the most urgent first. */
export const LADDERS = ["p1", "p2", "p3"] as const;
export type Ladder = (typeof LADDERS)[number];

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Limits of a signal, in the order in which they are asked for. */
export const LIMITS = ["trip_lo", "warn_lo", "warn_hi", "trip_hi", "hyst", "delay_warn_s", "delay_trip_s"] as const;
export type LimitName = (typeof LIMITS)[number];

/** What holds, by what people changed and the file beneath it. */
export interface Effective {
  plan: Plan;
  target: readonly Target[];
  /** By press and signal; what is not here is as the profile says. */
  limits: Readonly<Record<string, Readonly<Record<string, Limit>>>>;
  duty: Duty;
  alarm: readonly AlarmRule[];
  escalation: Escalation;
  languages: readonly string[];
}
