//! `/clock`: what time it is, and saying so to producers that have no time.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use presswatch_domain::UtcMs;
use presswatch_wire::{ToldTime, VERSION, clock_topic};

use crate::{
    App,
    accounts::Told,
    doors::Caller,
    dto::{SetClock, TimeDto},
    problem::{Problem, ProblemBody},
    routes::Fresh,
};

/// 2100-01-01T00:00:00Z.
const LATEST: i64 = 4_102_444_800_000;

/// The server's own clock.
#[utoipa::path(get, path = "/api/v1/clock", tag = "pipeline", responses((status = 200, body = TimeDto)))]
pub async fn clock(State(app): State<Arc<App>>) -> Fresh<TimeDto> {
    let state = app.hub.clock().state();
    Fresh(TimeDto { t: app.hub.now(), trusted: state.line.known(), source: state.source.to_string() })
}

/// Says what time it is to the producers that wait for it: `t`, or the server's own time. Those that know
/// the time take no notice.
#[utoipa::path(
    post, path = "/api/v1/clock", tag = "pipeline", request_body = SetClock,
    responses(
        (status = 202, body = TimeDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 415, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn set_clock(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<SetClock>,
) -> Result<(StatusCode, Fresh<TimeDto>), Problem> {
    let state = app.hub.clock().state();
    let time = match asked.t {
        Some(t) => TimeDto { t: UtcMs(t), trusted: true, source: "given".to_owned() },
        None if state.line.known() => {
            TimeDto { t: app.hub.now(), trusted: true, source: state.source.to_string() }
        }
        None => return Err(Problem::ClockUnknown),
    };
    let earliest = presswatch_runtime::clock::keeper::RELEASED.1;
    if !(earliest..=LATEST).contains(&time.t.0) {
        return Err(Problem::BadRange {
            field: "t",
            given: time.t.0.to_string(),
            bound: format!("from {earliest}, when this program was released, to {LATEST}"),
        });
    }
    let told = ToldTime { v: VERSION, t: time.t, source: time.source.clone(), by: caller.id() };
    app.link.publish(&clock_topic(&app.hub.plant().site), told.encode(), false).map_err(|_| Problem::Bus)?;
    tracing::info!(t = time.t.0, source = time.source, by = caller.id(), "the time was said to producers");
    Ok((StatusCode::ACCEPTED, Fresh(time)))
}
