//! `/plan`: the plan of some days, resolved.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{
    Press, PressId, Span, UtcMs,
    plan::{HolidayName, Occurrence, day},
};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    desk::{Desk, Held},
    dto::{HolidayDto, PlanDto, ShiftDto, SpanDto, StopDto, TargetDto, TouchDto},
};
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody, alike, given},
    query,
    routes::{Asked, Fresh},
};

/// How far it is told where nothing else is asked for, in hours.
const HOURS: i64 = 7 * 24;

/// Parameters of `/plan`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PlanQuery {
    /// First instant, ms UTC; by default 7 days before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default in 7 days.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// Of which press; by default of all.
    pub press: Option<String>,
}

/// When presses shall run: shifts, breaks, holidays, planned stops and whether they count, targets.
#[utoipa::path(
    get, path = "/api/v1/plan", operation_id = "plan", tag = "settings", params(PlanQuery),
    responses(
        (status = 200, body = PlanDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn plan(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<PlanQuery>,
) -> Result<Fresh<PlanDto>, Problem> {
    let desk = app.desk()?;
    let ahead = app.hub.now().plus(HOURS * presswatch_domain::HOUR_MS);
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), ahead, HOURS)?;
    let plant = app.hub.plant();
    let seen: Vec<&Press> = match &asked.press {
        Some(id) => {
            let press = query::press(&plant, id)?;
            let seen = Some(press).filter(|press| caller.sees(&press.id));
            vec![seen.ok_or_else(|| Problem::UnknownPress(given(id)))?]
        }
        None => plant.presses.values().filter(|press| caller.sees(&press.id)).collect(),
    };
    let seen: Vec<&PressId> = seen.into_iter().map(|press| &press.id).collect();
    Ok(Fresh(answer(desk, &desk.held(), span, &seen)))
}

impl App {
    /// When the shift ends that is on now; of what is no press's, the last one's.
    pub(crate) fn end_of_shift(&self, press: Option<&PressId>, now: UtcMs) -> Option<UtcMs> {
        let desk = self.desk.as_ref()?;
        let (held, plant) = (desk.held(), self.hub.plant());
        let of = |id: &&PressId| press.is_none_or(|press| press == *id);
        let span = Span::new(now, now.plus(1));
        let shifts = plant
            .presses
            .keys()
            .filter(of)
            .flat_map(|press| held.applied.plan.occurrences(&desk.zone, press, span));
        shifts.filter(|shift| shift.span.contains(now)).map(|shift| shift.span.to).max()
    }
}

fn answer(desk: &Desk, held: &Held, span: Span, seen: &[&PressId]) -> PlanDto {
    let (zone, applied) = (&desk.zone, &held.applied);
    let plan = &applied.plan;
    let shifts: Vec<(&PressId, Vec<Occurrence>)> =
        seen.iter().map(|press| (*press, plan.occurrences(zone, press, span))).collect();
    let holes = (!applied.duty.rota.is_empty() || !applied.duty.swaps.is_empty()).then(|| {
        let planned = shifts.iter().flat_map(|(_, shifts)| shifts).flat_map(|shift| &shift.planned);
        let holes = applied.duty.holes(zone, planned.map(|one| one.and(span)).collect());
        holes.into_iter().map(dto).collect()
    });
    let shift = |one: Occurrence| ShiftDto {
        name: plan.shifts[one.shift].name.clone(),
        day: one.day.to_string(),
        from: one.span.from,
        to: one.span.to,
        breaks: one.breaks.into_iter().map(dto).collect(),
        stops: one
            .stops
            .iter()
            .map(|touch| TouchDto {
                stop: touch.stop,
                from: touch.span.from,
                to: touch.span.to,
                counts: touch.counts,
            })
            .collect(),
        planned: one.planned.into_iter().map(dto).collect(),
    };
    let presses: BTreeMap<_, _> = shifts
        .into_iter()
        .map(|(press, shifts)| (press.to_string(), shifts.into_iter().map(shift).collect()))
        .collect();
    let holidays = plan.holidays.between(day(zone, span.from), day(zone, span.to.plus(-1)));
    let holidays = holidays.map(|(day, holiday)| HolidayDto {
        day: day.to_string(),
        of: holiday.of.to_string(),
        name: match &holiday.name {
            HolidayName::Known(name) => desk.source.holiday(name),
            HolidayName::Own(name) => alike(name),
        },
        expected: holiday.expected,
    });
    let concerns = |presses: &[PressId]| presses.is_empty() || presses.iter().any(|id| seen.contains(&id));
    let stops = plan.stops.iter().enumerate().filter(|(_, stop)| concerns(&stop.presses));
    let stops = stops.map(|(number, stop)| (number, stop, stop.span(zone)));
    let stops = stops.filter(|(.., at)| !at.and(span).is_empty()).map(|(number, stop, at)| StopDto {
        number,
        presses: (!stop.presses.is_empty()).then(|| {
            let seen = stop.presses.iter().filter(|press| seen.contains(press));
            seen.map(ToString::to_string).collect()
        }),
        from: at.from,
        to: at.to,
        reason: stop.reason.clone(),
        registered: stop.registered,
    });
    let targets = applied.targets.iter().filter(|(press, _)| seen.contains(press));
    let targets = targets.map(|(press, target)| {
        (press.to_string(), TargetDto { throughput: target.throughput, uptime: target.uptime })
    });
    PlanDto {
        from: span.from,
        to: span.to,
        lead_ms: plan.lead_ms,
        presses,
        holidays: holidays.collect(),
        stops: stops.collect(),
        targets: targets.collect(),
        holes,
    }
}

fn dto(span: Span) -> SpanDto {
    (span.from, span.to)
}
