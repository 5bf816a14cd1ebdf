//! Figures, as they travel. Times are milliseconds. JSON knows no infinity: a bound that is null says that nothing bounds it.

use std::collections::BTreeMap;

use presswatch_domain::{
    Basis, Class, Reasons, State,
    kpi::{Amount, COVERED, Figure, Missing, Output, Period, Tally, Unit, figures},
    reason::ReasonId,
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::names::{BasisName, ClassName, ReasonName, UnitName};

/// Something counted or reckoned, and between what the truth lies.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AmountDto {
    /// The best that can be said.
    pub value: f64,
    /// It is at least so much.
    pub low: f64,
    /// It is at most so much; null: nothing bounds it.
    #[schema(required)]
    pub high: Option<f64>,
    /// How it is known; of a sum, the least trusted of its parts.
    #[schema(value_type = BasisName)]
    pub basis: Basis,
}

impl From<Amount> for AmountDto {
    fn from(amount: Amount) -> Self {
        let Amount { value, low, high, basis } = amount;
        Self { value, low, high: high.is_finite().then_some(high), basis }
    }
}

/// What came out of a press, or of all of them together.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OutputDto {
    /// kg pressed: counted by the press or, where it does not count, by people. Null: nobody counted.
    #[schema(required)]
    pub mass: Option<AmountDto>,
    /// kg pressed in planned time.
    #[schema(required)]
    pub planned_mass: Option<AmountDto>,
    /// kg that people entered, also where the press counts.
    #[schema(required)]
    pub entered: Option<AmountDto>,
    /// kg thrown back.
    #[schema(required)]
    pub rejects: Option<AmountDto>,
    /// kWh.
    #[schema(required)]
    pub energy: Option<AmountDto>,
    /// kg that should have been pressed in planned time; null: no target is set.
    #[schema(required)]
    pub target: Option<f64>,
    /// Moisture of the briquettes by hand meter, the mean by mass, in %.
    #[schema(required)]
    pub moisture: Option<f64>,
}

impl From<&Output> for OutputDto {
    fn from(output: &Output) -> Self {
        Self {
            mass: output.mass.map(Into::into),
            planned_mass: output.planned_mass.map(Into::into),
            entered: output.entered.map(Into::into),
            rejects: output.rejects.map(Into::into),
            energy: output.energy.map(Into::into),
            target: output.target,
            moisture: output.moisture.filter(|(_, weight)| *weight > 0.0).map(|(sum, weight)| sum / weight),
        }
    }
}

/// Why a figure has no value.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MissingDto {
    /// Why.
    pub why: WhyMissing,
    /// Of `no_failures`: in so many hours of running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<f64>,
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhyMissing {
    /// No time was planned.
    NotPlanned,
    /// Nothing is known of any planned time.
    NotSeen,
    /// Nobody and nothing measured what it takes.
    NotMeasured,
    /// No target is set.
    NoTarget,
    /// The press did not run.
    NotRun,
    /// Nothing was pressed.
    NothingPressed,
    /// There was no failure.
    NoFailures,
    /// There was no maintenance.
    NoMaintenance,
}

impl From<Missing> for MissingDto {
    fn from(missing: Missing) -> Self {
        let (why, hours) = match missing {
            Missing::NotPlanned => (WhyMissing::NotPlanned, None),
            Missing::NotSeen => (WhyMissing::NotSeen, None),
            Missing::NotMeasured => (WhyMissing::NotMeasured, None),
            Missing::NoTarget => (WhyMissing::NoTarget, None),
            Missing::NotRun => (WhyMissing::NotRun, None),
            Missing::NothingPressed => (WhyMissing::NothingPressed, None),
            Missing::NoFailures { hours } => (WhyMissing::NoFailures, Some(hours)),
            Missing::NoMaintenance => (WhyMissing::NoMaintenance, None),
        };
        Self { why, hours }
    }
}

/// A figure with its bounds.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FigureDto {
    /// `1` is a share, 0 to 1.
    #[schema(value_type = UnitName)]
    pub unit: Unit,
    /// By its formula; null: `missing` says why.
    #[schema(required)]
    pub value: Option<f64>,
    /// The truth is at least so much; null: that can't be said.
    #[schema(required)]
    pub low: Option<f64>,
    /// And at most so much; null: that can't be said.
    #[schema(required)]
    pub high: Option<f64>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<MissingDto>,
}

impl From<&Figure> for FigureDto {
    fn from(figure: &Figure) -> Self {
        let sane = |x: f64| x.is_finite().then_some(x);
        Self {
            unit: figure.unit,
            value: figure.value.ok().and_then(sane),
            low: figure.bounds.and_then(|(low, _)| sane(low)),
            high: figure.bounds.and_then(|(_, high)| sane(high)),
            missing: figure.value.err().map(Into::into),
        }
    }
}

/// Time for one reason.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReasonTimeDto {
    /// The reason; null: nobody and nothing says why.
    #[schema(required, value_type = Option<ReasonName>)]
    pub reason: Option<ReasonId>,
    /// What it counts as.
    #[schema(value_type = ClassName)]
    pub class: Class,
    /// For how long.
    pub ms: i64,
    /// In how many stops.
    pub count: u32,
}

/// The reasons of a tally, the longest first.
pub fn reasons(tally: &Tally) -> Vec<ReasonTimeDto> {
    let mut list: Vec<ReasonTimeDto> = tally
        .reasons
        .iter()
        .map(|(reason, ms)| ReasonTimeDto {
            class: class(reason.as_ref()),
            count: tally.counts.get(reason).copied().unwrap_or_default(),
            reason: reason.clone(),
            ms: *ms,
        })
        .collect();
    list.sort_by_key(|one| (std::cmp::Reverse(one.ms), one.reason.clone()));
    list
}

/// What a reason counts as; what is not said counts as nobody's.
pub fn class(reason: Option<&ReasonId>) -> Class {
    reason.and_then(|id| Reasons::builtin().get(id)).map_or(Class::Organisational, |reason| reason.class)
}

/// A stretch of time with its figures. Times are of planned time, unless said otherwise.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PeriodDto {
    /// Of which press; null: of all that were asked for.
    #[schema(required)]
    pub press: Option<String>,
    /// The shift's name, if it is one.
    #[schema(required)]
    pub shift: Option<String>,
    /// The day on the wall on which it begins.
    pub day: String,
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// Data may still come: what is said here is not the last word.
    pub provisional: bool,
    /// Share of planned time of which something is known, 0 to 1; null: nothing was planned.
    #[schema(required)]
    pub covered: Option<f64>,
    /// Less than 95 % is known: no figure may stand alone.
    pub insufficient: bool,
    /// All time looked at, planned or not; of several presses, of all of them.
    pub span_ms: i64,
    /// Planned time.
    pub planned_ms: i64,
    /// Seen running.
    pub ran_ms: i64,
    /// Known to stand.
    pub stood_ms: i64,
    /// Nothing is known, and data may still come.
    pub pending_ms: i64,
    /// Nothing is known, and nothing will come.
    pub lost_ms: i64,
    /// In what nobody saw, and around changes of state, it ran at least so long, as counters prove.
    pub unseen_least_ms: i64,
    /// And at most so long.
    pub unseen_most_ms: i64,
    /// Without power, seen or inferred.
    pub power_off_ms: i64,
    /// Of that: nobody saw it, and counters prove it.
    pub inferred_power_off_ms: i64,
    /// Switched off: nobody saw it, and counters prove it.
    pub inferred_off_ms: i64,
    /// Ran outside planned time.
    pub outside_ms: i64,
    /// Seen in each state.
    pub states: BTreeMap<&'static str, i64>,
    /// Stood, by what it counts as.
    pub classes: BTreeMap<&'static str, i64>,
    /// Stood, by reason, the longest first.
    pub reasons: Vec<ReasonTimeDto>,
    /// Stops of 5 minutes and longer.
    pub stops: u32,
    /// Shorter ones.
    pub short_stops: u32,
    /// Stops with a technical failure in them.
    pub failures: u32,
    /// By their ids; docs/kpi.md says what each is.
    pub figures: BTreeMap<&'static str, FigureDto>,
    /// What came out, planned or not.
    pub output: OutputDto,
}

impl PeriodDto {
    /// `raw`: by the machine alone.
    pub fn new(period: &Period, raw: bool) -> Self {
        let tally = &period.tally;
        let covered =
            (tally.planned_ms > 0).then(|| 1.0 - tally.unknown_ms() as f64 / tally.planned_ms as f64);
        let figures = figures(tally, raw);
        Self {
            press: period.press.as_ref().map(ToString::to_string),
            shift: period.shift.clone(),
            day: period.day.to_string(),
            from: period.span.from.0,
            to: period.span.to.0,
            provisional: tally.pending_ms > 0,
            covered,
            insufficient: covered.is_some_and(|covered| covered < COVERED),
            span_ms: tally.span_ms,
            planned_ms: tally.planned_ms,
            ran_ms: tally.ran_ms(),
            stood_ms: tally.stood_ms(),
            pending_ms: tally.pending_ms,
            lost_ms: tally.lost_ms,
            unseen_least_ms: tally.unseen_least_ms,
            unseen_most_ms: tally.unseen_most_ms,
            power_off_ms: tally.power_off_ms(),
            inferred_power_off_ms: tally.inferred_power_off_ms,
            inferred_off_ms: tally.inferred_off_ms,
            outside_ms: tally.outside_ms,
            states: State::ALL.map(|state| (state.as_str(), tally.of(state))).into(),
            classes: Class::ALL.map(|class| (class.as_str(), tally.class_ms(class, raw))).into(),
            reasons: reasons(tally),
            stops: tally.stops,
            short_stops: tally.short_stops,
            failures: tally.failures,
            figures: figures.iter().map(|figure| (figure.id, figure.into())).collect(),
            output: (&tally.output).into(),
        }
    }
}
