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
    /// In place of the file's, all of them: what differs from the rules of the profiles, and rules of one's own.
    alarm: Option<Vec<AlarmForm>>,
    /// Who is on duty.
    duty: Option<DutyForm>,
    /// Who is told of an alarm, and after what time the next one is.
    escalation: Option<EscalationForm>,
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

/// A rule that differs from the standard, or one of one's own: that has a condition, exactly one of `high`, `low`,
/// `rate`, `still`, `is`, `code`, `bad`, `state`. Durations are such as `90s`, `2min`, `1h`.
#[derive(ToSchema)]
pub struct AlarmForm {
    /// Its name, such as `oil_temp.warn_hi`.
    rule: String,
    /// Of which presses; left out: of all.
    presses: Option<Vec<String>>,
    /// False: there is no such alarm.
    enabled: Option<bool>,
    /// 1, 2 or 3; 1 is the most urgent.
    priority: Option<u8>,
    /// How long its condition must hold until it comes.
    on_delay: Option<String>,
    /// How long it must not, until it goes.
    off_delay: Option<String>,
    /// Acknowledged and still there after so long it comes again; `0`: never.
    re_alarm: Option<String>,
    /// `planned`: while the plan says that the press shall run; or `always`.
    when: Option<String>,
    /// `execute`, `power_on` or `any`: in which states of the press.
    gate: Option<String>,
    /// It stays until it is acknowledged once more after it was gone.
    latched: Option<bool>,
    /// Rules: while one of these is there, this one is quiet.
    parents: Option<Vec<String>>,
    /// What is to be done first: the name of a phrase.
    action: Option<String>,
    /// What a rule of one's own looks at.
    signal: Option<String>,
    /// The signal is above this, in its unit.
    high: Option<f64>,
    /// The signal is below this.
    low: Option<f64>,
    /// By how much the signal must come back.
    hysteresis: Option<f64>,
    /// The signal has risen by so much, or fallen, if it is negative.
    rate: Option<RateForm>,
    /// `true`: the signal, a counter, stands still.
    still: Option<bool>,
    /// The signal is this: true or false, a number, or a code.
    is: Option<serde_json::Value>,
    /// `true`: the signal, a code, says anything but nothing and `0`.
    code: Option<bool>,
    /// `true`: the signal is not to be believed.
    bad: Option<bool>,
    /// The press is in this state.
    state: Option<String>,
}

/// A change within a time.
#[derive(ToSchema)]
pub struct RateForm {
    /// By how much.
    by: f64,
    /// Within how long.
    over: String,
}

/// By priority: who is told, step by step. A priority that is left out has the standard's steps; 3 has none by
/// itself and is in the shift's digest.
#[derive(ToSchema)]
pub struct EscalationForm {
    /// Of alarms that ring.
    p1: Option<Vec<StepForm>>,
    /// Of alarms that are pushed.
    p2: Option<Vec<StepForm>>,
    /// Of the rest.
    p3: Option<Vec<StepForm>>,
}

/// A step. None comes before the one above it.
#[derive(ToSchema)]
pub struct StepForm {
    /// How long after the alarm has come, such as `3min`.
    after: String,
    /// `duty1` or `duty2`: who is on duty; `manager`: all managers; or the id of a person.
    whom: String,
    /// All of these at once: `own`, the person's own ways in their own order; `ring`, `sms`, `ntfy`, `telegram`,
    /// `email`, `webhook`.
    ways: Vec<String>,
}

/// Of the site.
#[derive(ToSchema)]
pub struct SiteForm {
    /// What its people read, the first one first: `en sq sr-Latn sr-Cyrl`.
    languages: Option<Vec<String>>,
}
