//! `/crew`: who stands at a tablet that a shift shares. Names are told to that tablet alone; what is noted is an
//! id. What the tablet may do stays what its role allows, whoever stands there.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use presswatch_people::{Device, PersonId};
use presswatch_runtime::Secret;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, session::refused};
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::Fresh,
};

/// Who can stand at this tablet, and who does.
#[derive(Debug, Serialize, ToSchema)]
pub struct CrewDto {
    /// Who stands there, until 15 minutes after they last changed something there; `null`: nobody has said so.
    pub who: Option<String>,
    /// Who can: operators and technicians who see one of its presses.
    pub people: Vec<CrewMember>,
}

/// Somebody who can stand at the tablet.
#[derive(Debug, Serialize, ToSchema)]
pub struct CrewMember {
    /// The id.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// They are asked for a PIN.
    pub pin: bool,
}

/// Who it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// The id.
    person: String,
    /// The PIN, if they have one.
    #[serde(default)]
    pin: Option<String>,
}

/// The tablet that asks, and who stands there.
fn tablet(caller: Caller) -> Result<(Device, Option<PersonId>), Problem> {
    match caller {
        Caller::Device { device, who } => Ok((device, who)),
        _ => Err(Problem::MayNot),
    }
}

fn told(app: &App, device: &Device, who: Option<PersonId>) -> Result<Fresh<CrewDto>, Problem> {
    let people = app.doors.accounts()?.crew(device)?.into_iter();
    let member =
        |one: presswatch_people::Person| CrewMember { id: one.id.to_string(), name: one.name, pin: one.pin };
    Ok(Fresh(CrewDto { who: who.map(|id| id.to_string()), people: people.map(member).collect() }))
}

/// Who can stand at this tablet, and who does.
#[utoipa::path(
    get, path = "/api/v1/crew", operation_id = "crew", tag = "people",
    responses(
        (status = 200, body = CrewDto),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn crew(State(app): State<Arc<App>>, caller: Caller) -> Result<Fresh<CrewDto>, Problem> {
    let (device, who) = tablet(caller)?;
    told(&app, &device, who)
}

/// Says who stands at this tablet from now on: what is changed there is noted as theirs.
#[utoipa::path(
    post, path = "/api/v1/crew", operation_id = "choose_crew", tag = "people", request_body = Choose,
    responses(
        (status = 200, body = CrewDto),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn choose(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<Choose>,
) -> Result<Fresh<CrewDto>, Problem> {
    let (device, _) = tablet(caller)?;
    let (accounts, now) = (app.doors.accounts()?.clone(), app.doors.now());
    let id: PersonId = asked.person.parse().map_err(|_| Problem::NotFound)?;
    if !accounts.crew(&device)?.iter().any(|person| person.id == id) {
        return Err(Problem::NotFound);
    }
    let (pin, from) = (asked.pin.map(Secret::new), device.id.to_string());
    let checked = tokio::task::spawn_blocking(move || accounts.check_pin(&id, pin.as_ref(), &from, now));
    checked.await.map_err(|_| Problem::Defect)?.map_err(|error| refused(error, Problem::WrongPin))?;
    app.doors.crews.choose(device.id, id, app.doors.now());
    told(&app, &device, Some(id))
}

/// Nobody is known to stand at this tablet any more.
#[utoipa::path(
    delete, path = "/api/v1/crew", operation_id = "leave_crew", tag = "people",
    responses(
        (status = 204),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn leave(State(app): State<Arc<App>>, caller: Caller) -> Result<StatusCode, Problem> {
    let (device, _) = tablet(caller)?;
    app.doors.crews.leave(&device.id);
    Ok(StatusCode::NO_CONTENT)
}
