//! `/presses/{press}/call`: a mechanic is needed.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{EventKind, Operation, ProducerRole, RuleId};

use super::{
    dto::{AlarmDto, DoneDto, Nothing},
    fold::CALL,
};
use crate::{
    App,
    accounts::Told,
    doors::Caller,
    problem::{Problem, ProblemBody},
    query,
    routes::{Fresh, Named},
};

/// Calls a mechanic to the press. While a call stands that nobody has seen, another one changes nothing.
#[utoipa::path(
    post, path = "/api/v1/presses/{press}/call", tag = "alarms", request_body = Nothing,
    params(("press" = String, Path, description = "Its id")),
    responses(
        (status = 200, body = DoneDto),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn call(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(id): Named,
    Told(_): Told<Nothing>,
) -> Result<Fresh<DoneDto>, Problem> {
    let plant = app.hub.plant();
    let press = query::press(&plant, &id)?.id.clone();
    // A call that reaches nobody must not look like one.
    if !plant.producers.values().any(|role| *role == ProducerRole::Alert) {
        return Err(Problem::NoAlerter);
    }
    let standing = || app.hub.with_book(|book| book.call(&press, app.hub.now()));
    if let Some(alarm) = standing().filter(|alarm| alarm.is_open()) {
        return Ok(Fresh(DoneDto { changed: false, alarm: AlarmDto::new(alarm, &app.hub.actions()) }));
    }
    let rule = RuleId::new(CALL).map_err(|_| Problem::Defect)?;
    let kind = EventKind::Operation { alarm: None, rule, of: None, by: caller.id(), what: Operation::Call };
    app.append(Some(press.clone()), kind).await?;
    let alarm = standing().ok_or(Problem::Defect)?;
    Ok(Fresh(DoneDto { changed: true, alarm: AlarmDto::new(alarm, &app.hub.actions()) }))
}
