//! `/session`: who asks, logging in and out, one's own password.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use presswatch_people::{LogInError, May};
use presswatch_runtime::Secret;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, told};
use crate::{
    App,
    doors::{
        Caller, Guest,
        cookies::{self, cookie, forget, keep},
    },
    names::{MayName, RoleName, WhoName},
    problem::{Problem, ProblemBody},
    routes::Fresh,
};

/// Who asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionDto {
    /// What kind of caller.
    #[schema(value_type = WhoName)]
    pub who: &'static str,
    /// Id of the person, device or token.
    pub id: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// The role.
    #[schema(value_type = Option<RoleName>)]
    pub role: Option<&'static str>,
    /// The language chosen.
    pub language: Option<String>,
    /// The presses that the caller sees; `null`: all.
    pub presses: Option<Vec<String>>,
    /// A person who has a PIN for shared tablets.
    pub pin: bool,
    /// What the caller may do.
    #[schema(value_type = Vec<MayName>)]
    pub may: Vec<&'static str>,
    /// True if there is somebody who can log in.
    pub people: bool,
}

/// Who logs in.
#[derive(Deserialize, ToSchema)]
pub struct LogIn {
    /// The log-in name.
    login: String,
    /// The password.
    password: String,
}

/// One's own password.
#[derive(Deserialize, ToSchema)]
pub struct OwnPassword {
    /// The present one.
    old: String,
    /// The one from now on.
    new: String,
}

/// A link that lets one browser in.
#[derive(Deserialize, ToSchema)]
pub struct ByLink {
    /// What stands in the link after `once=`.
    once: String,
}

pub fn session_of(caller: &Caller) -> SessionDto {
    let (who, known) = match caller {
        Caller::Guest(_) => ("guest", None),
        Caller::Person(person) => ("person", Some((person.id.to_string(), person.name.clone()))),
        Caller::Device { device, .. } => ("device", Some((device.id.to_string(), device.name.clone()))),
        Caller::Token(token) => ("token", Some((token.id.to_string(), token.name.clone()))),
    };
    let (id, name) = known.unzip();
    let person = if let Caller::Person(person) = caller { Some(person) } else { None };
    SessionDto {
        who,
        id,
        name,
        role: caller.role().map(|role| role.as_str()),
        language: person.and_then(|person| person.language.clone()),
        presses: told(caller.presses()),
        pin: person.is_some_and(|person| person.pin),
        may: May::ALL.into_iter().filter(|may| caller.may(*may)).map(May::as_str).collect(),
        // Who is known is one of them; who is not was asked to say so only where there are any.
        people: !matches!(caller, Caller::Guest(guest) if *guest != Guest::Stranger),
    }
}

/// Who asks, and what they may do here.
#[utoipa::path(get, path = "/api/v1/session", tag = "people", responses((status = 200, body = SessionDto)))]
pub async fn session(caller: Caller) -> Fresh<SessionDto> {
    Fresh(session_of(&caller))
}

/// Logs in. The answer to an unknown name, a wrong password and a person who may no longer come in is the
/// same, and takes as long.
#[utoipa::path(
    post, path = "/api/v1/session", tag = "people", request_body = LogIn,
    responses(
        (status = 200, body = SessionDto),
        (status = 401, body = ProblemBody, content_type = "application/problem+json"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn log_in(
    State(app): State<Arc<App>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Told(asked): Told<LogIn>,
) -> Result<Response, Problem> {
    let (accounts, now) = (app.doors.accounts()?.clone(), app.doors.now());
    let from = place(from.ip());
    let logged = tokio::task::spawn_blocking(move || {
        accounts.log_in(&asked.login, &Secret::new(asked.password), &from, now)
    });
    let (person, text) =
        logged.await.map_err(|_| Problem::Defect)?.map_err(|error| refused(error, Problem::WrongLogIn))?;
    let cookie = keep(cookies::SESSION, &text, cookies::YEAR_S).ok_or(Problem::Defect)?;
    let body = Fresh(session_of(&Caller::Person(person)));
    Ok(([(header::SET_COOKIE, cookie)], body).into_response())
}

/// Comes in by the link that was printed at start; each one lets in one browser. Asked for by the page, so
/// that who only looks at what is behind a link does not use it up.
#[utoipa::path(
    post, path = "/api/v1/session/link", operation_id = "enter", tag = "people", request_body = ByLink,
    responses(
        (status = 204),
        (status = 401, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn enter(State(app): State<Arc<App>>, Told(asked): Told<ByLink>) -> Result<Response, Problem> {
    let links = app.doors.links.as_ref().ok_or(Problem::LinkUsed)?;
    let kept = links.enter(&asked.once).ok_or(Problem::LinkUsed)?;
    let cookie = keep(cookies::LINK, &kept, cookies::YEAR_S).ok_or(Problem::Defect)?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response())
}

/// Logs out, on this browser.
#[utoipa::path(delete, path = "/api/v1/session", tag = "people", responses((status = 204)))]
pub async fn log_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    if let (Some(accounts), Some(text)) = (&app.doors.accounts, cookie(&headers, cookies::SESSION)) {
        accounts.log_out(text)?;
    }
    let gone = [(header::SET_COOKIE, forget(cookies::SESSION))];
    Ok((StatusCode::NO_CONTENT, AppendHeaders(gone)).into_response())
}

/// Changes one's own password. All sessions of that person end, this one too.
#[utoipa::path(
    put, path = "/api/v1/session/password", tag = "people", request_body = OwnPassword,
    responses(
        (status = 204),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 401, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn own_password(
    State(app): State<Arc<App>>,
    caller: Caller,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Told(asked): Told<OwnPassword>,
) -> Result<StatusCode, Problem> {
    let Caller::Person(person) = caller else { return Err(Problem::MayNot) };
    let (accounts, now) = (app.acting(&Caller::Person(person.clone()))?, app.doors.now());
    let from = place(from.ip());
    let changed = tokio::task::spawn_blocking(move || {
        // As at the door: guessing is slow here, too.
        accounts
            .confirm(&person.id, &Secret::new(asked.old), &from, now)
            .map_err(|error| refused(error, Problem::WrongLogIn))?;
        Ok::<_, Problem>(accounts.set_password(&person.id, &Secret::new(asked.new))?)
    });
    changed.await.map_err(|_| Problem::Defect)??;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}

/// Why somebody is not taken at their word; `wrong`: it was none.
pub fn refused(error: LogInError, wrong: Problem) -> Problem {
    match error {
        LogInError::Wrong => wrong,
        LogInError::TooMany { retry_s } => Problem::TooOften(retry_s),
        LogInError::Accounts(error) => error.into(),
    }
}

/// Where somebody tries to come in from: of IPv6 the network, for a place has as many addresses in it as it
/// wishes.
pub fn place(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
