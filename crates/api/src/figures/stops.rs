//! `/stops`: when presses stood in planned time, and why.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{
    Class, HOUR_MS,
    kpi::{Account, Part, SHORT_MS, Stop, stops as stops_of},
    reason::ReasonId,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{derivation::known, ledger::Books};
use crate::{
    App,
    alarms::names,
    doors::Caller,
    names::{ClassName, KnownName, ReasonName, StateName},
    problem::{Problem, ProblemBody, given},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 24;

/// Parameters of `/stops`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StopsQuery {
    /// Of which presses, divided by commas; by default of all.
    pub press: Option<String>,
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now. At most 400 days after `from`.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// Those that are at least so long, ms; by default 300000, for shorter ones nobody is asked. 0: all.
    #[param(value_type = Option<i64>)]
    pub min_ms: Option<String>,
    /// `open`: those that still last; `unexplained`: those of which a reason is wanted; `all`, the default.
    #[param(value_type = Option<WhichStops>)]
    pub state: Option<String>,
}

/// Which stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhichStops {
    /// Those that still last.
    Open,
    /// Those of which a reason is wanted.
    Unexplained,
    /// All.
    All,
}

/// Stops.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StopsDto {
    /// First instant.
    pub from: i64,
    /// First instant after, now at the latest.
    pub to: i64,
    /// When it was looked at.
    pub now: i64,
    /// The latest first; of one that reaches beyond the span, what lies inside.
    pub stops: Vec<StopDto>,
    /// How many were too short for `min_ms`.
    pub shorter: usize,
    /// How long these were together.
    pub shorter_ms: i64,
    /// Names of those who are told by their ids, for those who work with them.
    pub names: BTreeMap<String, String>,
}

/// A stretch of planned time in which a press stood. In the API's document a `StopDto` is one of the plan.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = StandstillDto, example = json!({
    "press": "press1", "from": 1795000000000_i64, "to": 1795001800000_i64, "open": false, "short": false,
    "wants_reason": true, "unexplained_ms": 600000, "reason": "feed_jam", "class": "technical",
    "shift": "1", "day": "2026-11-18",
    "parts": [{
        "from": 1795000000000_i64, "to": 1795001200000_i64, "known": "seen", "state": "faulted", "given": "fault",
        "reason": "feed_jam", "class": "technical", "by": "p0000000000000001", "note": "stones in the feed"
    }, {
        "from": 1795001200000_i64, "to": 1795001800000_i64, "known": "seen", "state": "idle", "given": null,
        "reason": null, "class": "organisational", "by": null, "note": ""
    }]
}))]
pub struct StopDto {
    /// Which press.
    pub press: String,
    /// First instant.
    pub from: i64,
    /// First instant after; of one that lasts, now.
    pub to: i64,
    /// It still lasts.
    pub open: bool,
    /// Shorter than 5 minutes: nobody is asked.
    pub short: bool,
    /// Nobody and nothing says why, of some of it, and it is long enough to be asked about.
    pub wants_reason: bool,
    /// Of how long nobody and nothing says why.
    pub unexplained_ms: i64,
    /// The reason that took longest; null: for most of it nobody says why.
    #[schema(required, value_type = Option<ReasonName>)]
    pub reason: Option<ReasonId>,
    /// What that counts as.
    #[schema(value_type = ClassName)]
    pub class: Class,
    /// The name of the shift in which it began; null: it began before what was asked for.
    #[schema(required)]
    pub shift: Option<String>,
    /// The day on which that shift began.
    #[schema(required)]
    pub day: Option<String>,
    /// What it is made of, in order of time.
    pub parts: Vec<StopPartDto>,
}

/// A piece of a stop, over which everything is the same.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StopPartDto {
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// How it is known that the press stood.
    #[schema(value_type = KnownName)]
    pub known: &'static str,
    /// The state, seen or inferred.
    #[schema(required, value_type = Option<StateName>)]
    pub state: Option<&'static str>,
    /// The reason that the machine alone gives.
    #[schema(required, value_type = Option<ReasonName>)]
    pub given: Option<ReasonId>,
    /// The reason that holds: what people say, or else what is given.
    #[schema(required, value_type = Option<ReasonName>)]
    pub reason: Option<ReasonId>,
    /// What it counts as.
    #[schema(required, value_type = Option<ClassName>)]
    pub class: Option<Class>,
    /// Who said so: the id of a person, device or token; null: the machine alone.
    #[schema(required)]
    pub by: Option<String>,
    /// In their own words; may be empty.
    pub note: String,
}

/// Stops: stretches of planned time in which a press stood, and why.
#[utoipa::path(
    get, path = "/api/v1/stops", tag = "figures", params(StopsQuery),
    responses(
        (status = 200, body = StopsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn stops(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<StopsQuery>,
) -> Result<Fresh<StopsDto>, Problem> {
    let presses = app.presses_of(&caller, asked.press.as_deref())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    let min_ms = query::number("min_ms", asked.min_ms.as_deref(), "milliseconds", 0, 24 * HOUR_MS)?;
    let (min_ms, which) = (min_ms.unwrap_or(SHORT_MS), which(asked.state.as_deref())?);
    let mut answer = app
        .fold(presses, span, false, move |books| {
            let mut all = dtos(&books);
            all.retain(|stop| match which {
                WhichStops::Open => stop.open,
                WhichStops::Unexplained => stop.wants_reason,
                WhichStops::All => true,
            });
            let (mut stops, shorter): (Vec<StopDto>, Vec<StopDto>) =
                all.into_iter().partition(|stop| stop.to - stop.from >= min_ms);
            stops.sort_by_key(|stop| (std::cmp::Reverse(stop.from), stop.press.clone()));
            StopsDto {
                from: span.from.0,
                to: span.to.min(books.now).max(span.from).0,
                now: books.now.0,
                stops,
                shorter: shorter.len(),
                shorter_ms: shorter.iter().map(|stop| stop.to - stop.from).sum(),
                names: BTreeMap::new(),
            }
        })
        .await?;
    answer.names = names(&app, &caller, answer.stops.iter().flat_map(StopDto::ids).collect())?;
    Ok(Fresh(answer))
}

/// All stops of these books.
pub fn dtos(books: &Books) -> Vec<StopDto> {
    let of = |account: &Account| {
        let stops = stops_of(account).into_iter();
        stops.map(|stop| StopDto::new(stop, account, account.span.to >= books.now)).collect::<Vec<_>>()
    };
    books.accounts.iter().flat_map(of).collect()
}

impl StopDto {
    /// `lasts`: what reaches the end of the account still lasts.
    fn new(stop: Stop, account: &Account, lasts: bool) -> Self {
        let in_it = |span: &presswatch_domain::Span| span.contains(stop.span.from);
        let shift = account.shifts.iter().find(|shift| shift.planned.iter().any(in_it));
        let (reason, unexplained_ms) = (stop.reason(), stop.unexplained_ms());
        Self {
            press: stop.press.to_string(),
            from: stop.span.from.0,
            to: stop.span.to.0,
            open: stop.open && lasts,
            short: stop.is_short(),
            wants_reason: stop.wants_reason(),
            unexplained_ms,
            class: super::dto::class(reason.as_ref()),
            reason,
            shift: shift.map(|shift| shift.name.clone()),
            day: shift.map(|shift| shift.day.to_string()),
            parts: stop.parts.into_iter().map(part).collect(),
        }
    }

    /// Ids of those who said something.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| part.by.as_deref())
    }
}

fn part(part: Part) -> StopPartDto {
    let class = part.class();
    let (by, note) =
        part.said.as_ref().map_or((None, String::new()), |said| (said.by.clone(), said.note.clone()));
    StopPartDto {
        from: part.span.from.0,
        to: part.span.to.0,
        known: known(part.known),
        state: part.known.state().map(|state| state.as_str()),
        given: part.given.map(|said| said.reason),
        reason: part.said.map(|said| said.reason),
        class,
        by,
        note,
    }
}

fn which(text: Option<&str>) -> Result<WhichStops, Problem> {
    let Some(text) = text else { return Ok(WhichStops::All) };
    serde_json::from_value(text.into()).map_err(|_| Problem::BadValue {
        field: "state",
        given: given(text),
        bound: "open, unexplained or all".to_owned(),
    })
}
