//! `/shifts`: what came of each shift, in the figures of which the page makes its sentence.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{
    Span,
    kpi::{Account, shift_report},
    plan::Worked,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    dto::{AmountDto, ReasonTimeDto, reasons},
    ledger::Books,
};
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 24;
/// The longest shift, in milliseconds: one that reaches into the span is told whole.
const SHIFT_MS: i64 = 25 * presswatch_domain::HOUR_MS;

/// Parameters of `/shifts`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ShiftsQuery {
    /// Of which presses, divided by commas; by default of all.
    pub press: Option<String>,
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now. At most 400 days after `from`.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
}

/// Shifts.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ShiftsDto {
    /// When it was reckoned.
    pub now: i64,
    /// Those that have time in common with the span, whole, in order of time; of one that is on, up to now.
    pub shifts: Vec<ShiftReportDto>,
}

/// What came of one shift of one press. Times are of planned time.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "press": "press1", "shift": "1", "day": "2026-11-18", "from": 1795064400000_i64, "to": 1795093200000_i64, "on": false,
    "provisional": false, "planned_ms": 27000000, "ran_ms": 21600000, "stood_ms": 5400000, "unknown_ms": 0,
    "pending_ms": 0, "short_stops": 3,
    "reasons": [{"reason": "power_cut", "class": "external", "ms": 5400000, "count": 1}],
    "mass": {"value": 540.0, "low": 540.0, "high": 540.0, "basis": "measured"}, "target": 675.0, "version": 7
}))]
pub struct ShiftReportDto {
    /// Which press.
    pub press: String,
    /// The shift's name.
    pub shift: String,
    /// The day on which it began.
    pub day: String,
    /// Its beginning.
    pub from: i64,
    /// Its end, also if that is yet to come.
    pub to: i64,
    /// It is on now.
    pub on: bool,
    /// Data may still come, or it is not over.
    pub provisional: bool,
    /// How long it should have run, up to now.
    pub planned_ms: i64,
    /// How long it was seen running.
    pub ran_ms: i64,
    /// How long it was known to stand.
    pub stood_ms: i64,
    /// Of how long nothing is known.
    pub unknown_ms: i64,
    /// Of that, how much may still come.
    pub pending_ms: i64,
    /// Stops shorter than 5 minutes.
    pub short_stops: u32,
    /// Why it stood, the longest first.
    pub reasons: Vec<ReasonTimeDto>,
    /// kg pressed; null: nobody counted.
    #[schema(required)]
    pub mass: Option<AmountDto>,
    /// kg that should have been pressed in `planned_ms`; null: no target is set.
    #[schema(required)]
    pub target: Option<f64>,
    /// The version of the settings by which it is planned.
    pub version: u64,
}

/// Shifts, and what came of each.
#[utoipa::path(
    get, path = "/api/v1/shifts", tag = "figures", params(ShiftsQuery),
    responses(
        (status = 200, body = ShiftsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn shifts(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<ShiftsQuery>,
) -> Result<Fresh<ShiftsDto>, Problem> {
    let presses = app.presses_of(&caller, asked.press.as_deref())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    let wide = Span::new(span.from.plus(-SHIFT_MS), span.to.plus(SHIFT_MS));
    let answer = app.fold(presses, wide, false, move |books| {
        let Books { accounts, now, .. } = books;
        let mut shifts: Vec<ShiftReportDto> = Vec::new();
        for account in &accounts {
            let inside = account.shifts.iter().filter(|shift| !shift.span.and(span).is_empty());
            shifts.extend(inside.map(|shift| ShiftReportDto::new(account, shift, shift.span.contains(now))));
        }
        shifts.sort_by_key(|shift| (shift.from, shift.press.clone()));
        ShiftsDto { now: now.0, shifts }
    });
    Ok(Fresh(answer.await?))
}

impl ShiftReportDto {
    fn new(account: &Account, shift: &Worked, on: bool) -> Self {
        let (report, tally) = (shift_report(account, shift), account.tally(shift.span));
        Self {
            press: report.press.to_string(),
            shift: report.shift,
            day: report.day.to_string(),
            from: report.span.from.0,
            to: report.span.to.0,
            on,
            provisional: on || report.pending_ms > 0,
            planned_ms: report.planned_ms,
            ran_ms: report.ran_ms,
            stood_ms: report.stopped_ms,
            unknown_ms: report.unknown_ms,
            pending_ms: report.pending_ms,
            short_stops: tally.short_stops,
            reasons: reasons(&tally),
            mass: report.mass.map(Into::into),
            target: report.target,
            version: shift.version,
        }
    }
}
