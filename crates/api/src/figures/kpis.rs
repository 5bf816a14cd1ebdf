//! `/kpis`: figures over a span, divided by presses, shifts, days or reasons.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{
    ProducerId,
    kpi::{By, periods},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{dto::PeriodDto, ledger::Books};
use crate::{
    App,
    alarms::names,
    doors::Caller,
    problem::{Problem, ProblemBody, given},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 24;

/// Parameters of `/kpis`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct KpisQuery {
    /// Of which presses, divided by commas; by default of all.
    pub press: Option<String>,
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now. At most 400 days after `from`.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// By what they are divided; by default `press`.
    #[param(value_type = Option<ByName>)]
    pub by: Option<String>,
    /// `true`: as the machine alone tells, without what people say of stops.
    #[param(value_type = Option<bool>)]
    pub raw: Option<String>,
}

/// By what figures are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ByName {
    /// Each press.
    Press,
    /// All presses together.
    Line,
    /// Each shift of each press; those that begin in the span.
    Shift,
    /// Days on the wall, all presses together.
    Day,
    /// Weeks on the wall, from Monday.
    Week,
    /// Months on the wall.
    Month,
    /// As `line`: of interest are its `reasons`, the longest first.
    Reason,
}

/// Figures.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "from": 1795000000000_i64, "to": 1795086400000_i64, "now": 1795086400000_i64, "by": "line", "raw": false,
    "periods": [{
        "press": null, "shift": null, "day": "2026-11-18", "from": 1795000000000_i64, "to": 1795086400000_i64,
        "provisional": false, "covered": 0.98, "insufficient": false, "span_ms": 86400000, "planned_ms": 57600000,
        "ran_ms": 43200000, "stood_ms": 13248000, "pending_ms": 0, "lost_ms": 1152000, "unseen_least_ms": 0,
        "unseen_most_ms": 1152000, "power_off_ms": 3600000, "inferred_power_off_ms": 3600000, "inferred_off_ms": 0,
        "outside_ms": 0, "states": {"running": 43200000, "faulted": 9648000}, "classes": {"technical": 9648000},
        "reasons": [{"reason": "feed_jam", "class": "technical", "ms": 9648000, "count": 4}],
        "stops": 5, "short_stops": 11, "failures": 4,
        "figures": {
            "uptime": {"unit": "1", "value": 0.75, "low": 0.75, "high": 0.77},
            "oee": {"unit": "1", "value": null, "low": null, "high": null, "missing": {"why": "not_measured"}}
        },
        "output": {
            "mass": {"value": 1130.0, "low": 1128.0, "high": null, "basis": "measured"}, "planned_mass": null,
            "entered": null, "rejects": null, "energy": null, "target": 1440.0, "moisture": null
        }
    }],
    "changes": [{"t": 1795010000000_i64, "version": 7, "by": "p0000000000000001"}],
    "complete": [{"producer": "edge1", "presses": ["press1"], "to": 1795086399000_i64}], "names": {}
}))]
pub struct KpisDto {
    /// First instant.
    pub from: i64,
    /// First instant after, now at the latest.
    pub to: i64,
    /// When it was reckoned.
    pub now: i64,
    /// By what it is divided.
    pub by: ByName,
    /// As the machine alone tells.
    pub raw: bool,
    /// The parts, in order of time.
    pub periods: Vec<PeriodDto>,
    /// When another plan began to hold in the span.
    pub changes: Vec<PlanChangeDto>,
    /// Of each producer, up to when all that it has is in the store.
    pub complete: Vec<CompleteDto>,
    /// Names of those who are told by their ids, for those who work with them.
    pub names: BTreeMap<String, String>,
}

/// Another plan began to hold.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlanChangeDto {
    /// Since when.
    pub t: i64,
    /// The version of the settings; 0 is the file alone.
    pub version: u64,
    /// Who made it: an id, or `console`.
    pub by: String,
}

/// Up to when a producer is complete.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CompleteDto {
    /// Which.
    pub producer: String,
    /// Of which presses that were asked for.
    pub presses: Vec<String>,
    /// All before is in the store; null: that was never said.
    #[schema(required)]
    pub to: Option<i64>,
}

/// Figures with their bounds: how long presses ran and stood and why, what came out, and what of it is not known.
#[utoipa::path(
    get, path = "/api/v1/kpis", tag = "figures", params(KpisQuery),
    responses(
        (status = 200, body = KpisDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn kpis(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<KpisQuery>,
) -> Result<Fresh<KpisDto>, Problem> {
    let presses = app.presses_of(&caller, asked.press.as_deref())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    let (by, raw) = (by(asked.by.as_deref())?, query::flag("raw", asked.raw.as_deref())?);
    let zone = app.zone.clone();
    let mut answer = app
        .fold(presses, span, raw, move |books| {
            let division = match by {
                ByName::Press => By::Press,
                ByName::Line | ByName::Reason => By::Line,
                ByName::Shift => By::Shift,
                ByName::Day => By::Day,
                ByName::Week => By::Week,
                ByName::Month => By::Month,
            };
            let periods = periods(&books.accounts, division, &zone);
            KpisDto {
                from: span.from.0,
                to: span.to.min(books.now).max(span.from).0,
                now: books.now.0,
                by,
                raw,
                periods: periods.iter().map(|period| PeriodDto::new(period, raw)).collect(),
                changes: changes(&books),
                complete: complete(books),
                names: BTreeMap::new(),
            }
        })
        .await?;
    let ids = answer.changes.iter().map(|change| change.by.as_str()).collect();
    answer.names = names(&app, &caller, ids)?;
    Ok(Fresh(answer))
}

/// The plan is of the whole site: each account has the same changes.
fn changes(books: &Books) -> Vec<PlanChangeDto> {
    let list = books.accounts.first().map_or(&[][..], |account| &account.changes);
    list.iter().map(|(t, version, by)| PlanChangeDto { t: t.0, version: *version, by: by.clone() }).collect()
}

fn complete(books: Books) -> Vec<CompleteDto> {
    let of = |(producer, (to, presses)): (ProducerId, (Option<_>, Vec<_>))| CompleteDto {
        producer: producer.to_string(),
        presses: presses.iter().map(|id: &presswatch_domain::PressId| id.to_string()).collect(),
        to: to.map(|to: presswatch_domain::UtcMs| to.0),
    };
    books.complete.into_iter().map(of).collect()
}

fn by(text: Option<&str>) -> Result<ByName, Problem> {
    let Some(text) = text else { return Ok(ByName::Press) };
    serde_json::from_value(text.into()).map_err(|_| Problem::BadValue {
        field: "by",
        given: given(text),
        bound: "press, line, shift, day, week, month or reason".to_owned(),
    })
}
