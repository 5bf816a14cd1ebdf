//! PINs of people who stand at shared tablets: given by themselves or by who may change people.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use presswatch_people::PersonId;
use presswatch_runtime::Secret;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Told, people::id};
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::Named,
};

/// A PIN.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPin {
    /// 4 to 8 digits; `null`: none any more.
    pin: Option<String>,
}

async fn set(app: &App, caller: &Caller, id: PersonId, pin: NewPin) -> Result<StatusCode, Problem> {
    let accounts = app.acting(caller)?;
    let pin = pin.pin.map(Secret::new);
    let done = tokio::task::spawn_blocking(move || accounts.set_pin(&id, pin.as_ref()));
    done.await.map_err(|_| Problem::Defect)??;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}

/// Gives oneself a PIN for shared tablets, or takes it back.
#[utoipa::path(
    put, path = "/api/v1/session/pin", operation_id = "own_pin", tag = "people", request_body = NewPin,
    responses(
        (status = 204),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn own(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(pin): Told<NewPin>,
) -> Result<StatusCode, Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    set(&app, &caller, person.id, pin).await
}

/// Gives a person a PIN for shared tablets, or takes it back.
#[utoipa::path(
    put, path = "/api/v1/people/{person}/pin", operation_id = "set_pin", tag = "people", request_body = NewPin,
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 204),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn of_person(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
    Told(pin): Told<NewPin>,
) -> Result<StatusCode, Problem> {
    set(&app, &caller, id(&name)?, pin).await
}
