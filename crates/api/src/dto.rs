//! The answers, as they travel. All times are milliseconds of UTC since 1970.

use std::collections::BTreeMap;

use presswatch_domain::{PressId, SignalId, UtcMs, Value};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::alarms::AlarmDto;
use crate::names::{GateName, Known, MarkName, StateName};

/// `/presses`, and with `pipeline` the live stream's `snapshot`.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Floor {
    /// Whose plant.
    pub site: SiteDto,
    /// The server's clock.
    #[schema(value_type = i64)]
    pub now: UtcMs,
    /// Its presses, by id.
    pub presses: Vec<PressDto>,
    /// In a `snapshot` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineDto>,
    /// In a `snapshot` only: those that are open, and calls that somebody has just seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Vec<AlarmDto>>,
}

/// A site.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SiteDto {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Its data are simulated or replayed.
    pub simulated: bool,
    /// Its time zone by IANA name: what a page shows is of this zone.
    pub zone: String,
    /// What stands beneath everything, in the site's own words.
    #[schema(required)]
    pub footnote: Option<String>,
    /// Somebody is told of its alarms: it has an alerter.
    pub alerts: bool,
    /// What its people read, as tags such as `sr-Latn`, the first one first.
    pub languages: Vec<String>,
}

/// A press as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PressDto {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Its data are simulated or replayed.
    pub simulated: bool,
    /// `unknown` if nothing was heard for 90 s.
    #[schema(value_type = StateName)]
    pub state: &'static str,
    /// Since when; null if that is not known either.
    #[schema(required, value_type = Option<i64>)]
    pub since: Option<UtcMs>,
    /// Time of the newest row.
    #[schema(required, value_type = Option<i64>)]
    pub last_heard: Option<UtcMs>,
    /// Its producer does not know the time: `t` is when each row came here.
    pub untimed: bool,
    /// Its signals, whether anything was said of them yet or not.
    #[schema(value_type = BTreeMap<String, SignalDto>)]
    pub signals: BTreeMap<SignalId, SignalDto>,
    /// What was last said of each signal.
    #[schema(value_type = BTreeMap<String, ReadingDto>)]
    pub values: BTreeMap<SignalId, ReadingDto>,
}

/// A value: a number, a flag or a code.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Scalar {
    /// Of a flag.
    Flag(bool),
    /// Of a number, in the signal's unit.
    Number(f64),
    /// Of a code.
    Code(String),
}

impl From<&Value> for Scalar {
    fn from(value: &Value) -> Self {
        match value {
            Value::Flag(flag) => Scalar::Flag(*flag),
            Value::Number(x) => Scalar::Number(*x),
            Value::Code(code) => Scalar::Code(code.to_string()),
        }
    }
}

/// What was last said of one signal.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ReadingDto {
    /// The value; null if it is bad or nothing is known since a restart.
    #[schema(required)]
    pub v: Option<Scalar>,
    /// When that was said.
    #[schema(value_type = i64)]
    pub t: UtcMs,
    /// Why there is no value.
    #[schema(required, value_type = Option<MarkName>)]
    pub bad: Option<&'static str>,
}

/// What a press can tell: fixed by its configuration.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SignalDto {
    /// Unit in UCUM; empty for flags and codes.
    pub unit: String,
    /// How long the value is believed, in ms.
    pub hold_ms: i64,
    /// Longest silence while all is well, in ms.
    pub heartbeat_ms: i64,
    /// Where it lies when all is well.
    #[schema(required)]
    pub normal: Option<(f64, f64)>,
    /// Low and high warning.
    pub warn: (Option<f64>, Option<f64>),
    /// Low and high trip.
    pub trip: (Option<f64>, Option<f64>),
    /// In which states the limits count: `execute`, running; `power_on`, all but off, power_off and
    /// unknown; `any`.
    #[schema(value_type = GateName)]
    pub gate: &'static str,
}

/// Live event `row`: what changed of a press.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RowEvent {
    /// Which press.
    #[schema(value_type = String)]
    pub press: PressId,
    /// When it was taken.
    #[schema(value_type = i64)]
    pub t: UtcMs,
    /// Values; null where nothing is known any more.
    #[schema(value_type = BTreeMap<String, Known>)]
    pub values: BTreeMap<SignalId, Option<Value>>,
    /// Bad marks.
    #[schema(value_type = BTreeMap<String, MarkName>)]
    pub bad: BTreeMap<SignalId, &'static str>,
    /// As of the press; left out if it is not so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    pub untimed: bool,
}

/// Live event `state`.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StateEvent {
    /// Which press.
    #[schema(value_type = String)]
    pub press: PressId,
    /// As of the press.
    #[schema(value_type = StateName)]
    pub state: &'static str,
    /// Since when.
    #[schema(required, value_type = Option<i64>)]
    pub since: Option<UtcMs>,
}

/// Live event `heartbeat`, each 5 s.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Heartbeat {
    /// The server's clock.
    #[schema(value_type = i64)]
    pub now: UtcMs,
}

/// `/presses/{press}/series`.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SeriesDto {
    /// First instant asked for.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// First instant not asked for.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// By signal.
    #[schema(value_type = BTreeMap<String, SignalSeries>)]
    pub series: BTreeMap<SignalId, SignalSeries>,
}

/// From, to, min, mean, max, covered.
pub type BucketDto = (UtcMs, UtcMs, Option<f64>, Option<f64>, Option<f64>, f64);

/// One signal over time.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SignalSeries {
    /// Unit in UCUM.
    pub unit: String,
    /// From, to, min, mean (time-weighted), max, covered (share of the bucket over which a value is
    /// known, 0 to 1). Where nothing is known, min, mean and max are null. Those of a long span begin
    /// at whole minutes or hours, so the first may begin before `from`.
    #[schema(value_type = Vec<(i64, i64, Option<f64>, Option<f64>, Option<f64>, f64)>)]
    pub buckets: Vec<BucketDto>,
}

/// `/presses/{press}/states`.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StatesDto {
    /// First instant asked for.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// First instant not asked for.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// Without a gap and in order of time, from `from` to `next` or, where that is null, to `to`: every
    /// instant is in exactly one.
    pub states: Vec<StateSpan>,
    /// Where the rest begins if these are not all: ask again from here.
    #[schema(required, value_type = Option<i64>)]
    pub next: Option<UtcMs>,
}

/// A stretch of one state.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StateSpan {
    /// First instant.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// First instant after.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// As of the press.
    #[schema(value_type = StateName)]
    pub state: &'static str,
}

/// `/pipeline`: how data flow from the press to the store.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PipelineDto {
    /// Each edge of the plant, and all others that were heard.
    pub producers: Vec<ProducerDto>,
    /// The store.
    pub store: StoreDto,
    /// What was set aside.
    pub quarantine: QuarantineDto,
    /// What the store has as lost.
    pub losses: LossesDto,
    /// As `/readyz`.
    pub readiness: ReadinessDto,
}

/// One producer.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ProducerDto {
    /// Its id.
    pub producer: String,
    /// It said so less than 30 s ago, and its connection stands.
    pub online: bool,
    /// When it was last heard.
    #[schema(required, value_type = Option<i64>)]
    pub last_heard: Option<UtcMs>,
    /// Records not yet in the store.
    pub depth: u64,
    /// Their size in bytes.
    pub depth_bytes: u64,
    /// Limit of its outbox in bytes.
    pub limit_bytes: u64,
    /// Everything of it before this is in the store.
    #[schema(required, value_type = Option<i64>)]
    pub complete_to: Option<UtcMs>,
    /// From sending to the store's answer, smoothed, in ms.
    #[schema(required)]
    pub commit_delay_ms: Option<u64>,
    /// Its clock.
    #[schema(required)]
    pub clock: Option<ClockDto>,
    /// Records lost: never sent (exact), sent and unknown (upper bound).
    pub lost: (u64, u64),
    /// How far history or replay has come, while it runs.
    #[schema(required)]
    pub history: Option<HistoryDto>,
    /// What is wrong with it, in a sentence.
    #[schema(required)]
    pub trouble: Option<String>,
    /// Its program's version.
    #[schema(required)]
    pub version: Option<String>,
}

/// A producer's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ClockDto {
    /// Its times may be used in figures.
    pub trusted: bool,
    /// Where the time is from: `system`, `ntp`, a person's id; `none` while it is not known.
    pub source: String,
    /// How long the time has not been known, in ms; null if it is.
    #[schema(required)]
    pub waits_ms: Option<u64>,
}

/// `/clock`: the server's own clock, or what was said to producers that wait for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TimeDto {
    /// The time.
    #[schema(value_type = i64)]
    pub t: UtcMs,
    /// It may be used in figures.
    pub trusted: bool,
    /// Where it is from: `system`, `ntp`, a person's id; `given` with the request.
    pub source: String,
}

/// Body of `POST /clock`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetClock {
    /// What time it is; without it, the server's own time, if that is known.
    #[serde(default)]
    pub t: Option<i64>,
}

/// How far a source that can wait has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct HistoryDto {
    /// Where it began.
    #[schema(value_type = i64)]
    pub from: UtcMs,
    /// Where it ends.
    #[schema(value_type = i64)]
    pub to: UtcMs,
    /// Everything before this is in the store.
    #[schema(value_type = i64)]
    pub at: UtcMs,
}

/// The store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoreDto {
    /// Its id.
    pub id: String,
    /// Holds simulated or replayed data.
    pub simulated: bool,
    /// Bytes on disk; null until it has answered once.
    #[schema(required)]
    pub size_bytes: Option<u64>,
    /// It answered when it was last asked.
    pub ok: bool,
}

/// What was set aside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct QuarantineDto {
    /// How many records within the last 7 days; null until the store has answered once.
    #[schema(required)]
    pub count: Option<u64>,
}

/// Loss records in the store that end within the last 7 days; null until the store has answered once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct LossesDto {
    /// How many loss records.
    #[schema(required)]
    pub count: Option<u64>,
    /// How many of them can't say how much was lost: an outbox was replaced before it was empty.
    #[schema(required)]
    pub of_unknown_size: Option<u64>,
}

/// How the things do on which this program depends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReadinessDto {
    /// Nothing is wrong.
    pub ready: bool,
    /// Each: null if it is well, or what is wrong.
    pub dependencies: BTreeMap<String, Option<String>>,
}
