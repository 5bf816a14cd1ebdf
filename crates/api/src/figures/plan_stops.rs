//! `/planned-stops`, written: each is a new version of the settings, checked and kept as any other.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{Press, UtcMs};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::planned::{PlannedStopsDto, answer};
use crate::{
    App,
    accounts::Told,
    doors::Caller,
    problem::{Problem, ProblemBody, given},
    query,
    routes::{Asked, Fresh, Named},
};

/// A stop that is planned.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "presses": ["press1"], "from": 1795064400000_i64, "to": 1795071600000_i64, "reason": "oil change"
}))]
pub struct PlanStopDto {
    /// Of which presses; null: of all.
    #[serde(default)]
    pub presses: Option<Vec<String>>,
    /// Its beginning, to the minute.
    pub from: i64,
    /// Its end, to the minute.
    pub to: i64,
    /// Why, in people's own words.
    pub reason: String,
}

/// Parameters of `DELETE /planned-stops/{number}`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DropStopQuery {
    /// The `version` of the list in which it has this number.
    #[param(required = true, value_type = Option<i64>)]
    pub based_on: Option<String>,
}

/// Registers a planned stop from now on.
#[utoipa::path(
    post, path = "/api/v1/planned-stops", tag = "figures", request_body = PlanStopDto,
    responses(
        (status = 200, body = PlannedStopsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn plan_stop(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<PlanStopDto>,
) -> Result<Fresh<PlannedStopsDto>, Problem> {
    let PlanStopDto { presses, from, to, reason } = asked;
    let of = match &presses {
        Some(ids) => app.presses_of(&caller, Some(&ids.join(",")))?,
        None => app.presses_of(&caller, None)?,
    };
    app.write_stop(&caller, presses.as_deref(), (UtcMs(from), UtcMs(to)), &reason)?;
    app.plan_changed().await;
    registered(&app, of, (from, to))
}

/// Takes a planned stop back.
#[utoipa::path(
    delete, path = "/api/v1/planned-stops/{number}", tag = "figures",
    params(("number" = usize, Path, description = "Its place in the plan"), DropStopQuery),
    responses(
        (status = 200, body = PlannedStopsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn drop_stop(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(number): Named,
    Asked(asked): Asked<DropStopQuery>,
) -> Result<Fresh<PlannedStopsDto>, Problem> {
    let number: usize = number.parse().map_err(|_| Problem::NotFound)?;
    let version = query::number("based_on", asked.based_on.as_deref(), "a version", 0, i64::MAX)?;
    let version = version.ok_or_else(|| Problem::BadValue {
        field: "based_on",
        given: given("left out"),
        bound: "the `version` of the list".to_owned(),
    })?;
    let span = app.drop_stop(&caller, number, version)?;
    app.plan_changed().await;
    let presses = app.presses_of(&caller, None)?;
    registered(&app, presses, (span.from.0, span.to.0))
}

/// The planned stops of that time, as they are now.
fn registered(
    app: &App,
    presses: Vec<Press>,
    (from, to): (i64, i64),
) -> Result<Fresh<PlannedStopsDto>, Problem> {
    let span = presswatch_domain::Span::new(UtcMs(from), UtcMs(to));
    let presses: Vec<_> = presses.into_iter().map(|press| press.id).collect();
    let desk = app.desk()?;
    Ok(Fresh(answer(&desk.plan_held(), span, &presses)))
}
