//! The settings as the API's document describes them. They travel as JSON that whoever knows the file reads, so
//! that every error is at its field: nothing is ever made of these.
#![expect(dead_code, reason = "read by the derive alone")]

use std::collections::BTreeMap;

use utoipa::ToSchema;

/// What people change. What is left out, or null, is as the file says.
#[derive(ToSchema)]
pub struct SettingsForm {
    /// In place of the file's plan, whole.
    plan: Option<PlanForm>,
    /// In place of the file's targets, all of them.
    target: Option<Vec<TargetForm>>,
    /// By press and signal: in place of the file's limits of that signal, laid over its profile.
    limits: Option<BTreeMap<String, BTreeMap<String, LimitForm>>>,
    /// Who is on duty.
    duty: Option<DutyForm>,
    /// Of the site.
    site: Option<SiteForm>,
}

/// When presses shall run. Times are wall-clock time of the site: `22:00`; days are `2026-12-31`.
#[derive(ToSchema)]
pub struct PlanForm {
    /// How long before a shift a stop must be registered to count in it, such as `24h`, which is the standard.
    lead: Option<String>,
    /// `kosovo` or `none`, which is the standard.
    holidays: Option<String>,
    /// Days of that calendar, or of `holiday`, on which people work all the same.
    workdays: Option<Vec<String>>,
    /// Days without shifts besides the calendar's.
    holiday: Option<Vec<HolidayForm>>,
    /// Shifts.
    shift: Option<Vec<ShiftForm>>,
    /// Planned stops; only people register them, the file has none.
    stop: Option<Vec<StopForm>>,
}

/// A shift. It belongs to the day on which it begins.
#[derive(ToSchema)]
pub struct ShiftForm {
    /// Its name.
    name: String,
    /// On which days it begins: `mon tue wed thu fri sat sun`.
    days: Vec<String>,
    /// When it begins.
    from: String,
    /// When it ends: on the next day, if that is not later; `24:00` is the end of the day.
    to: String,
    /// Its breaks.
    breaks: Option<Vec<BreakForm>>,
    /// The first day on which it may begin.
    valid_from: Option<String>,
    /// The last day on which it may begin.
    valid_to: Option<String>,
    /// Of which presses; left out: of all.
    presses: Option<Vec<String>>,
}

/// A break within its shift.
#[derive(ToSchema)]
pub struct BreakForm {
    /// When it begins.
    from: String,
    /// When it ends.
    to: String,
}

/// A day without shifts.
#[derive(ToSchema)]
pub struct HolidayForm {
    /// The day.
    day: String,
    /// What it is called.
    name: Option<String>,
}

/// A planned stop.
#[derive(ToSchema)]
pub struct StopForm {
    /// Its beginning, such as `2026-12-07T06:00`.
    from: String,
    /// Its end.
    to: String,
    /// Why.
    reason: String,
    /// Of which presses; left out: of all.
    presses: Option<Vec<String>>,
    /// Since when it is known, ms UTC: the server's to give; what is sent here is not looked at. What lies
    /// within a stop that was there before is known since then.
    registered: Option<i64>,
}

/// What a press shall reach.
#[derive(ToSchema)]
pub struct TargetForm {
    /// Which.
    press: String,
    /// kg per hour of planned time.
    throughput: Option<f64>,
    /// Percent of planned time in which it runs.
    uptime: Option<f64>,
}

/// Limits of a signal, in its unit; what is left out is as the profile says.
#[derive(ToSchema)]
pub struct LimitForm {
    /// Low warning.
    warn_lo: Option<f64>,
    /// Low trip.
    trip_lo: Option<f64>,
    /// High warning.
    warn_hi: Option<f64>,
    /// High trip.
    trip_hi: Option<f64>,
    /// By how much it must come back for an alarm to end.
    hyst: Option<f64>,
    /// How long it must last for a warning, in seconds.
    delay_warn_s: Option<f64>,
    /// How long it must last for a trip, in seconds.
    delay_trip_s: Option<f64>,
}

/// Who is on duty.
#[derive(ToSchema)]
pub struct DutyForm {
    /// Each week; no two at one time.
    rota: Option<Vec<TurnForm>>,
    /// In place of the rota for a while; of two at one time, the later in the list.
    swap: Option<Vec<SwapForm>>,
}

/// An entry of the rota; days, times and validity as of a shift.
#[derive(ToSchema)]
pub struct TurnForm {
    /// On which days it begins.
    days: Vec<String>,
    /// When it begins.
    from: String,
    /// When it ends.
    to: String,
    /// The first day on which it may begin.
    valid_from: Option<String>,
    /// The last day on which it may begin.
    valid_to: Option<String>,
    /// Ids of people: the first technician, the second, and so on.
    people: Vec<String>,
}

/// Other people for a while.
#[derive(ToSchema)]
pub struct SwapForm {
    /// Its beginning, such as `2026-12-07T06:00`.
    from: String,
    /// Its end.
    to: String,
    /// Ids of people; empty: nobody.
    people: Vec<String>,
}

/// Of the site.
#[derive(ToSchema)]
pub struct SiteForm {
    /// What its people read, the first one first: `en sq sr-Latn sr-Cyrl`.
    languages: Option<Vec<String>>,
}
