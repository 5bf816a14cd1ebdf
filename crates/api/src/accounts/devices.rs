//! `/pairing` and `/devices`: a tablet or a wall asks to be let in, and somebody lets it in.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use presswatch_domain::UtcMs;
use presswatch_people::{Device, DeviceId, NewDevice, Poll};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, named, role, told};
use crate::{
    App,
    doors::{
        Caller,
        cookies::{self, cookie, forget, keep},
    },
    names::{PairingName, RoleName},
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// How long a code holds at most, in seconds: the cookie of the one that waits.
const WAIT_S: u32 = 900;

/// How a device's asking stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct PairingDto {
    /// How it stands.
    #[schema(value_type = PairingName)]
    pub state: &'static str,
    /// The code to be shown; in the answer to asking only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Until when it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i64>)]
    pub until: Option<UtcMs>,
}

/// A device that waits to be let in.
#[derive(Debug, Serialize, ToSchema)]
pub struct WaitingDto {
    /// The code that it shows.
    pub code: String,
    /// Until when it holds.
    #[schema(value_type = i64)]
    pub until: UtcMs,
}

/// A device that was let in.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeviceDto {
    /// The id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its role.
    #[schema(value_type = RoleName)]
    pub role: &'static str,
    /// The presses that it shows; `null`: all.
    pub presses: Option<Vec<String>>,
    /// Since when.
    #[schema(value_type = i64)]
    pub created: UtcMs,
    /// When it was seen last, to the hour.
    #[schema(value_type = Option<i64>)]
    pub used: Option<UtcMs>,
}

/// Devices.
#[derive(Debug, Serialize, ToSchema)]
pub struct DevicesDto {
    /// Those that were let in.
    pub devices: Vec<DeviceDto>,
    /// Those that wait.
    pub waiting: Vec<WaitingDto>,
}

/// A device to be let in.
#[derive(Deserialize, ToSchema)]
pub struct LetIn {
    /// The code that it shows.
    code: String,
    /// What people call it.
    name: String,
    /// `wall` or `operator`.
    #[schema(value_type = RoleName)]
    role: String,
    /// The presses that it shows; left out: all.
    #[serde(default)]
    presses: Option<Vec<String>>,
}

fn dto(device: Device) -> DeviceDto {
    DeviceDto {
        id: device.id.to_string(),
        name: device.name,
        role: device.role.as_str(),
        presses: told(&device.presses),
        created: device.created,
        used: device.last_used,
    }
}

/// Asks to be let in: the answer has the code that this device is to show.
#[utoipa::path(
    post, path = "/api/v1/pairing", operation_id = "ask_in", tag = "people",
    responses(
        (status = 200, body = PairingDto),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn ask(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    app.doors.accounts()?;
    let asked = app.doors.pairings.ask(app.doors.now()).map_err(|many| Problem::TooOften(many.retry_s))?;
    let cookie = keep(cookies::PAIRING, &asked.secret, WAIT_S).ok_or(Problem::Defect)?;
    let body = PairingDto { state: "waiting", code: Some(asked.code), until: Some(asked.until) };
    Ok(([(header::SET_COOKIE, cookie)], Fresh(body)).into_response())
}

/// How this device's asking stands. Once it was let in, the answer leaves its cookie.
#[utoipa::path(get, path = "/api/v1/pairing", operation_id = "asked_in", tag = "people", responses((status = 200, body = PairingDto)))]
pub async fn wait(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let state = |state| Fresh(PairingDto { state, code: None, until: None });
    let Some(text) = cookie(&headers, cookies::PAIRING) else { return Ok(state("none").into_response()) };
    let done = (header::SET_COOKIE, forget(cookies::PAIRING));
    Ok(match app.doors.pairings.poll(text, app.doors.now()) {
        Poll::Waiting => state("waiting").into_response(),
        Poll::Refused => ([done], state("refused")).into_response(),
        Poll::Gone => ([done], state("none")).into_response(),
        Poll::Allowed(secret) => {
            let cookie = keep(cookies::DEVICE, &secret, cookies::YEAR_S).ok_or(Problem::Defect)?;
            (AppendHeaders([done, (header::SET_COOKIE, cookie)]), state("allowed")).into_response()
        }
    })
}

/// The devices that were let in, and those that wait.
#[utoipa::path(get, path = "/api/v1/devices", operation_id = "devices", tag = "people", responses((status = 200, body = DevicesDto)))]
pub async fn devices(State(app): State<Arc<App>>) -> Result<Fresh<DevicesDto>, Problem> {
    let devices = app.doors.accounts()?.devices()?.into_iter().map(dto).collect();
    let waiting = app.doors.pairings.pending(app.doors.now());
    let waiting = waiting.into_iter().map(|one| WaitingDto { code: one.code, until: one.until }).collect();
    Ok(Fresh(DevicesDto { devices, waiting }))
}

/// Lets the device in that shows this code.
#[utoipa::path(
    post, path = "/api/v1/devices", operation_id = "let_in", tag = "people", request_body = LetIn,
    responses(
        (status = 201, body = DeviceDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn let_in(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<LetIn>,
) -> Result<(StatusCode, Fresh<DeviceDto>), Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    let presses = named(&app.hub.plant(), asked.presses)?;
    let new = NewDevice { name: asked.name, role: role(&asked.role)?, presses };
    let (accounts, now) = (app.acting(&caller)?, app.doors.now());
    let device = app.doors.pairings.allow(&asked.code, new, &accounts, &person.id, now)?;
    app.changed();
    Ok((StatusCode::CREATED, Fresh(dto(device))))
}

/// Ends a device's way in.
#[utoipa::path(
    delete, path = "/api/v1/devices/{device}", operation_id = "revoke_device", tag = "people",
    params(("device" = String, Path, description = "The id")),
    responses(
        (status = 204),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn revoke(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
) -> Result<StatusCode, Problem> {
    let id: DeviceId = name.parse().map_err(|_| Problem::NotFound)?;
    app.acting(&caller)?.revoke_device(&id)?;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}
