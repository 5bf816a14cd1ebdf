//! Settings and plan, as they travel.

use std::collections::BTreeMap;

use presswatch_domain::{
    Catalogue, SignalType, UtcMs,
    alarm::{Condition, Rule, When},
};
use presswatch_people::{Person, Version, Way};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use utoipa::ToSchema;

use super::form::SettingsForm;
use crate::{
    names::{RoleName, WayName},
    problem::{FieldError, Texts},
};

/// Who wrote a version, and when.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionDto {
    /// Its number; 0: the file alone, nothing was ever changed.
    pub version: i64,
    /// When; null: nobody knew the time, or nothing was ever changed.
    #[schema(required, value_type = Option<i64>)]
    pub at: Option<UtcMs>,
    /// The id of who did, or `console`.
    #[schema(required)]
    pub by: Option<String>,
    /// Their name, if they are a person who is still here.
    #[schema(required)]
    pub by_name: Option<String>,
    /// The older version that it brought back.
    #[schema(required)]
    pub returned_to: Option<i64>,
}

/// The settings that hold, and what lies beneath them.
#[derive(Debug, Serialize, ToSchema)]
pub struct SettingsDto {
    /// Which version this is.
    #[serde(flatten)]
    pub version: VersionDto,
    /// What people have changed: `plan`, `target`, `limits`, `alarm`, `duty`, `escalation`, `site.languages`. See docs/settings.md.
    #[schema(value_type = SettingsForm)]
    pub settings: Json,
    /// What the file says of the same, which holds where `settings` says nothing.
    #[schema(value_type = SettingsForm)]
    pub file: Json,
    /// Why `settings` do not go with the file, so that the file holds alone; empty: all is well.
    pub errors: Vec<FieldError>,
    /// What has changed in the file and needs a restart of the program.
    pub restart: Vec<Texts>,
    /// By press: the numbers that can have limits, and what its profile says of them, which holds where neither
    /// `settings` nor `file` says anything.
    pub profiles: BTreeMap<String, Vec<ProfileLimitsDto>>,
    /// By press: the rules of alarms that follow from its profile and the limits that hold, before `alarm` of
    /// `settings` or `file` changes them.
    pub rules: BTreeMap<String, Vec<StandardRuleDto>>,
    /// The same about the health of the gateways and programs.
    pub producer_rules: Vec<StandardRuleDto>,
    /// Who can be on duty, and told of alarms.
    pub people: Vec<WhoDto>,
    /// The ways to a phone that the alerter has; null: this program knows of no alerter.
    #[schema(required, value_type = Option<Vec<WayName>>)]
    pub ways: Option<Vec<&'static str>>,
}

/// Limits of a signal as the press's profile has them, in the signal's unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProfileLimitsDto {
    /// The signal.
    pub signal: String,
    /// Its unit, UCUM.
    pub unit: String,
    /// The sensor's range, inclusive.
    #[schema(required)]
    pub range: Option<(f64, f64)>,
    /// Low warning.
    #[schema(required)]
    pub warn_lo: Option<f64>,
    /// Low trip.
    #[schema(required)]
    pub trip_lo: Option<f64>,
    /// High warning.
    #[schema(required)]
    pub warn_hi: Option<f64>,
    /// High trip.
    #[schema(required)]
    pub trip_hi: Option<f64>,
    /// By how much it must come back for an alarm to end.
    pub hyst: f64,
    /// How long it must last for a warning, in seconds.
    pub delay_warn_s: f64,
    /// How long it must last for a trip, in seconds.
    pub delay_trip_s: f64,
}

/// A rule of alarms as the standard has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct StandardRuleDto {
    /// Its name.
    pub rule: String,
    /// What it looks at: `high`, `low`, `rate`, `still`, `is`, `code`, `bad`, `state`, `silent` or `called`.
    pub kind: &'static str,
    /// The signal.
    #[schema(required)]
    pub signal: Option<String>,
    /// Its limit, in the signal's unit.
    #[schema(required)]
    pub limit: Option<f64>,
    /// By how much the signal must come back, in its unit.
    #[schema(required)]
    pub hysteresis: Option<f64>,
    /// 1, 2 or 3; 1 is the most urgent.
    pub priority: u8,
    /// How long its condition must hold until it comes, in ms.
    pub on_delay_ms: i64,
    /// How long it must not, until it goes, in ms.
    pub off_delay_ms: i64,
    /// After how long it comes again, acknowledged and still there, in ms; null: never.
    #[schema(required)]
    pub re_alarm_ms: Option<i64>,
    /// True: at any time; false: while the plan says that the press shall run.
    pub always: bool,
    /// What is to be done first: the name of a phrase.
    pub action: String,
}

impl From<&Rule> for StandardRuleDto {
    fn from(rule: &Rule) -> Self {
        let (kind, hysteresis) = match &rule.condition {
            Condition::High { hysteresis, .. } => ("high", Some(*hysteresis)),
            Condition::Low { hysteresis, .. } => ("low", Some(*hysteresis)),
            Condition::Rate { .. } => ("rate", None),
            Condition::Still { .. } => ("still", None),
            Condition::Is { .. } => ("is", None),
            Condition::Code { .. } => ("code", None),
            Condition::Bad { .. } => ("bad", None),
            Condition::State(_) => ("state", None),
            Condition::Silent => ("silent", None),
            Condition::Called => ("called", None),
        };
        Self {
            rule: rule.id.to_string(),
            kind,
            signal: rule.condition.signal().map(ToString::to_string),
            limit: rule.condition.limit(),
            hysteresis,
            priority: rule.priority.into(),
            on_delay_ms: rule.on_delay_ms,
            off_delay_ms: rule.off_delay_ms,
            re_alarm_ms: rule.re_alarm_ms,
            always: rule.when == When::Always,
            action: rule.action.to_string(),
        }
    }
}

/// A version, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct OldSettingsDto {
    /// Which version this is.
    #[serde(flatten)]
    pub version: VersionDto,
    /// As in `/settings`.
    #[schema(value_type = SettingsForm)]
    pub settings: Json,
}

/// A person who can be on duty.
#[derive(Debug, Serialize, ToSchema)]
pub struct WhoDto {
    /// The id.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// The role.
    #[schema(value_type = RoleName)]
    pub role: &'static str,
    /// The ways by which they have an address.
    #[schema(value_type = Vec<WayName>)]
    pub ways: Vec<&'static str>,
}

/// Settings to be written.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteSettings {
    /// The version that the writer has seen; if another one holds by now, nothing is written.
    pub based_on: i64,
    /// All settings, as in `/settings`. What is left out is as the file says. `registered` of a stop is the
    /// server's own to give.
    #[schema(value_type = SettingsForm)]
    pub settings: Json,
}

/// A return to an older version.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnTo {
    /// The version that holds, as the writer has seen it.
    pub based_on: i64,
}

/// From and to, ms UTC; the second is the first instant after.
pub type SpanDto = (UtcMs, UtcMs);

/// `/plan`: when presses shall run.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlanDto {
    /// First instant asked for.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// First instant not asked for.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// How long before a shift a stop must be registered to count in it, in ms.
    pub lead_ms: i64,
    /// By press: its shifts that have time in common with what was asked for, whole, in order of time.
    pub presses: BTreeMap<String, Vec<ShiftDto>>,
    /// Holidays, by day.
    pub holidays: Vec<HolidayDto>,
    /// Planned stops.
    pub stops: Vec<StopDto>,
    /// By press: what it shall reach.
    pub targets: BTreeMap<String, TargetDto>,
    /// Where something is planned and nobody is on duty; null: there is no duty calendar.
    #[schema(required, value_type = Option<Vec<(i64, i64)>>)]
    pub holes: Option<Vec<SpanDto>>,
}

/// A shift of a press on one day.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShiftDto {
    /// Its name.
    pub name: String,
    /// The day on which it begins, such as `2026-10-24`.
    pub day: String,
    /// Its beginning.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// Its end.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// Its breaks.
    #[schema(value_type = Vec<(i64, i64)>)]
    pub breaks: Vec<SpanDto>,
    /// What planned stops take of it.
    pub stops: Vec<TouchDto>,
    /// Planned time: the shift without breaks and without the stops that count.
    #[schema(value_type = Vec<(i64, i64)>)]
    pub planned: Vec<SpanDto>,
}

/// What a planned stop takes of a shift.
#[derive(Debug, Serialize, ToSchema)]
pub struct TouchDto {
    /// The stop's `number`.
    pub stop: usize,
    /// Where it begins within the shift.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// Where it ends within the shift.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// It was registered in time and is no planned time; false: told too late, and so it is.
    pub counts: bool,
}

/// A day without shifts.
#[derive(Debug, Serialize, ToSchema)]
pub struct HolidayDto {
    /// The day on which it is kept.
    pub day: String,
    /// The day that is celebrated: another, if that one is on a weekend.
    pub of: String,
    /// What it is called.
    pub name: Texts,
    /// The date is a prediction.
    pub expected: bool,
}

/// A planned stop.
#[derive(Debug, Serialize, ToSchema)]
pub struct StopDto {
    /// Its number in `plan.stop` of the settings, from 0.
    pub number: usize,
    /// Of which presses; null: of all.
    #[schema(required)]
    pub presses: Option<Vec<String>>,
    /// Its beginning.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// Its end.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// Why.
    pub reason: String,
    /// Since when it is known.
    #[schema(value_type = i64)]
    pub registered: UtcMs,
}

/// What a press shall reach.
#[derive(Debug, Serialize, ToSchema)]
pub struct TargetDto {
    /// kg per hour of planned time.
    #[schema(required)]
    pub throughput: Option<f64>,
    /// Percent of planned time in which it runs.
    #[schema(required)]
    pub uptime: Option<f64>,
}

impl From<Person> for WhoDto {
    fn from(person: Person) -> Self {
        let ways = person.ways().into_iter().map(Way::as_str).collect();
        Self { id: person.id.to_string(), name: person.name, role: person.role.as_str(), ways }
    }
}

impl VersionDto {
    /// `name` gives the name of a person.
    pub fn new(version: Option<&Version>, name: impl Fn(&str) -> Option<String>) -> Self {
        let Some(version) = version else {
            return Self { version: 0, at: None, by: None, by_name: None, returned_to: None };
        };
        Self {
            version: version.version,
            at: version.at,
            by_name: name(&version.by),
            by: Some(version.by.clone()),
            returned_to: version.returned_to,
        }
    }
}

impl ProfileLimitsDto {
    /// Of all numbers of a profile, in its order.
    pub fn of(profile: &Catalogue) -> Vec<Self> {
        let numbers = profile.iter().filter(|signal| signal.kind == SignalType::Number);
        let limits = numbers.map(|signal| Self {
            signal: signal.id.to_string(),
            unit: signal.unit.clone(),
            range: signal.range,
            warn_lo: signal.limits.warn_lo,
            trip_lo: signal.limits.trip_lo,
            warn_hi: signal.limits.warn_hi,
            trip_hi: signal.limits.trip_hi,
            hyst: signal.hysteresis,
            delay_warn_s: signal.warn_delay_ms as f64 / 1000.0,
            delay_trip_s: signal.trip_delay_ms as f64 / 1000.0,
        });
        limits.collect()
    }
}
