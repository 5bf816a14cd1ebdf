//! `/planned-stops`: stops that were told before they came, and how long before.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use jiff::tz::TimeZone;
use presswatch_domain::{EventKind, HOUR_MS, Numbered, PlanHeld, PressId, Span, UtcMs, plan::Plans};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody},
    query,
    routes::{Asked, Fresh},
};

/// How far ahead it is told where nothing else is asked for, and how far back, in hours.
const HOURS: i64 = 7 * 24;

/// Parameters of `/planned-stops`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PlannedQuery {
    /// Of which presses, divided by commas; by default of all.
    pub press: Option<String>,
    /// First instant, ms UTC; by default 14 days before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default in 7 days.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
}

/// Planned stops by the plan that holds.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"version": 7, "lead_ms": 86400000, "stops": [{
    "number": 0, "presses": ["press1"], "from": 1795064400000_i64, "to": 1795071600000_i64, "reason": "oil change",
    "registered": 1794900000000_i64,
    "shifts": [{
        "press": "press1", "shift": "1", "day": "2026-11-19", "from": 1795064400000_i64, "to": 1795071600000_i64,
        "lead_ms": 164400000, "counts": true
    }]
}]}))]
pub struct PlannedStopsDto {
    /// The version of the settings that holds; 0 is the file alone.
    pub version: u64,
    /// How long before a shift a stop must be registered to count in it.
    pub lead_ms: i64,
    /// The stops that have time in common with the span, in order of time.
    pub stops: Vec<PlannedStopDto>,
}

/// A planned stop.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlannedStopDto {
    /// Its place in the plan.
    pub number: usize,
    /// Of which presses that the caller sees; null: of all.
    #[schema(required)]
    pub presses: Option<Vec<String>>,
    /// Its beginning.
    pub from: i64,
    /// Its end.
    pub to: i64,
    /// Why, in people's own words.
    pub reason: String,
    /// Since when it is known.
    pub registered: i64,
    /// The shifts that it touches.
    pub shifts: Vec<TouchedShiftDto>,
}

/// A shift that a planned stop touches.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TouchedShiftDto {
    /// Of which press.
    pub press: String,
    /// The shift's name.
    pub shift: String,
    /// The day on which it begins.
    pub day: String,
    /// First instant of what both have in common.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// How long before the shift it was registered; below zero: after it began.
    pub lead_ms: i64,
    /// It was registered in time, and is no planned time.
    pub counts: bool,
}

/// Planned stops: since when each is known, and whether it counts.
#[utoipa::path(
    get, path = "/api/v1/planned-stops", tag = "figures", params(PlannedQuery),
    responses(
        (status = 200, body = PlannedStopsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn planned_stops(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<PlannedQuery>,
) -> Result<Fresh<PlannedStopsDto>, Problem> {
    let presses = app.presses_of(&caller, asked.press.as_deref())?;
    let now = app.hub.now();
    let ahead = now.plus(HOURS * HOUR_MS);
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), ahead, 2 * HOURS)?;
    let ids: Vec<PressId> = presses.iter().map(|press| press.id.clone()).collect();
    if let Ok(desk) = app.desk() {
        return Ok(Fresh(answer(&desk.plan_held(), span, &ids)));
    }
    // A house without people has the plan that was told with its data.
    let ledger = app.ledger(&presses, Span::new(now, now.plus(1))).await?;
    let plans = Plans::new(ledger.into_iter().filter_map(held));
    let nothing = PlannedStopsDto { version: 0, lead_ms: 0, stops: Vec::new() };
    Ok(Fresh(plans.at(now).map_or(nothing, |held| answer(held, span, &ids))))
}

/// The plan that a record tells, and from when on it holds.
fn held(one: Numbered) -> Option<(UtcMs, PlanHeld)> {
    match one.record.kind() {
        Some(EventKind::Plan(held)) => Some((one.record.t, held.clone())),
        _ => None,
    }
}

/// Those of `span` by this plan.
pub fn answer(held: &PlanHeld, span: Span, presses: &[PressId]) -> PlannedStopsDto {
    let (plan, zone) = (&held.plan, TimeZone::get(&held.zone).unwrap_or(TimeZone::UTC));
    let mut touched: BTreeMap<usize, Vec<TouchedShiftDto>> = BTreeMap::new();
    let around = plan.stops.iter().map(|stop| stop.span(&zone)).filter(|at| !at.and(span).is_empty());
    let wide = around.fold(span, |wide, at| Span::new(wide.from.min(at.from), wide.to.max(at.to)));
    for press in presses {
        for shift in plan.occurrences(&zone, press, wide) {
            for touch in &shift.stops {
                touched.entry(touch.stop).or_default().push(TouchedShiftDto {
                    press: press.to_string(),
                    shift: plan.shifts[shift.shift].name.clone(),
                    day: shift.day.to_string(),
                    from: touch.span.from.0,
                    to: touch.span.to.0,
                    lead_ms: shift.span.from.since(plan.stops[touch.stop].registered),
                    counts: touch.counts,
                });
            }
        }
    }
    let concerns = |of: &[PressId]| of.is_empty() || of.iter().any(|id| presses.contains(id));
    let stops = plan.stops.iter().enumerate().filter(|(_, stop)| concerns(&stop.presses));
    let mut stops: Vec<PlannedStopDto> = stops
        .map(|(number, stop)| (number, stop, stop.span(&zone)))
        .filter(|(.., at)| !at.and(span).is_empty())
        .map(|(number, stop, at)| PlannedStopDto {
            number,
            presses: (!stop.presses.is_empty()).then(|| {
                let seen = stop.presses.iter().filter(|press| presses.contains(press));
                seen.map(ToString::to_string).collect()
            }),
            from: at.from.0,
            to: at.to.0,
            reason: stop.reason.clone(),
            registered: stop.registered.0,
            shifts: touched.remove(&number).unwrap_or_default(),
        })
        .collect();
    stops.sort_by_key(|stop| (stop.from, stop.number));
    PlannedStopsDto { version: held.version, lead_ms: plan.lead_ms, stops }
}
