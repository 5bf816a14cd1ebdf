//! `/alarms/performance`: how well alarms serve those who get them.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{
    EventKind, HOUR_MS, Numbered, Priority, RuleId, Span,
    alarm::{Told, Transition, performance as figures},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::history;
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 7 * 24;
/// How far before the span it is read, in milliseconds: what was there at its beginning must be known.
const BEFORE_MS: i64 = 7 * 24 * HOUR_MS;

/// Parameters of `/alarms/performance`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PerformanceQuery {
    /// First instant, ms UTC; by default 7 days before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
}

/// Figures by ISA-18.2, of the presses that the caller sees.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PerformanceDto {
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// How many alarms came.
    pub alarms: usize,
    /// How many came in ten minutes on the average. About 1 is good, 2 the limit.
    pub average_per_part: f64,
    /// How many came in the worst ten minutes.
    pub peak_per_part: usize,
    /// Share of the ten minutes in which 10 or more came, 0 to 1. Below 0.01 is good.
    pub flood_share: f64,
    /// The ten that came most often, the most frequent first.
    pub frequent: Vec<CountedDto>,
    /// Those that came or went three times or more within a minute. None is good.
    pub chattering: Vec<RuleDto>,
    /// Those that were there for more than a day. Fewer than 5 are good.
    pub stale: Vec<StaleDto>,
    /// Share of priorities 1, 2 and 3, each 0 to 1: 0.05, 0.15 and 0.80 are good.
    pub mix: (f64, f64, f64),
}

/// A rule of a press, or of a producer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RuleDto {
    /// Of which press.
    #[schema(required)]
    pub press: Option<String>,
    /// Of which producer, if it is none of a press.
    #[schema(required)]
    pub producer: Option<String>,
    /// Which rule.
    pub rule: String,
}

/// A rule, and how often it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CountedDto {
    /// Which.
    #[serde(flatten)]
    pub which: RuleDto,
    /// How often.
    pub count: usize,
}

/// A rule, and for how long it was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StaleDto {
    /// Which.
    #[serde(flatten)]
    pub which: RuleDto,
    /// The longest time without a break, in ms.
    pub ms: i64,
}

/// Press or producer.
type Subject = (Option<String>, Option<String>);

/// How well alarms serve those who get them, by ISA-18.2: rate, floods, the most frequent, chattering, stale, mix.
#[utoipa::path(
    get, path = "/api/v1/alarms/performance", operation_id = "alarm_performance", tag = "alarms",
    params(PerformanceQuery),
    responses(
        (status = 200, body = PerformanceDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn performance(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<PerformanceQuery>,
) -> Result<Fresh<PerformanceDto>, Problem> {
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    let events = history::read(&app.store, app.hub.site(), span.from.plus(-BEFORE_MS), span.to).await?;
    let seen =
        events.iter().filter(|event| event.record.press.as_ref().is_none_or(|press| caller.sees(press)));
    Ok(Fresh(answer(seen, span)))
}

/// Over what was said as it happened: what late data have corrected later called nobody.
fn answer<'a>(events: impl Iterator<Item = &'a Numbered>, span: Span) -> PerformanceDto {
    let said: Vec<(Subject, Priority, Transition)> = events
        .filter_map(|event| {
            let Some(EventKind::Alarm(alarm)) = event.record.kind() else { return None };
            let subject = (
                event.record.press.as_ref().map(ToString::to_string),
                alarm.of.as_ref().map(ToString::to_string),
            );
            let transition = Transition::recorded(event.record.t, alarm);
            (!alarm.correction).then_some((subject, alarm.priority, transition))
        })
        .collect();
    let told =
        said.iter().map(|(subject, priority, transition)| Told { subject, priority: *priority, transition });
    let found = figures(told, span);
    let which =
        |((press, producer), rule): (Subject, RuleId)| RuleDto { press, producer, rule: rule.to_string() };
    PerformanceDto {
        from: span.from.0,
        to: span.to.0,
        alarms: found.alarms,
        average_per_part: found.average_per_part,
        peak_per_part: found.peak_per_part,
        flood_share: found.flood_share,
        frequent: found
            .frequent
            .into_iter()
            .map(|(subject, rule, count)| CountedDto { which: which((subject, rule)), count })
            .collect(),
        chattering: found.chattering.into_iter().map(which).collect(),
        stale: found
            .stale
            .into_iter()
            .map(|(subject, rule, ms)| StaleDto { which: which((subject, rule)), ms })
            .collect(),
        mix: found.mix.into(),
    }
}
