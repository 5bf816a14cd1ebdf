//! `/tokens`: programs that ask without a person.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use presswatch_domain::UtcMs;
use presswatch_people::{NewToken, Token, TokenId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, named, role, told};
use crate::{
    App,
    doors::Caller,
    names::RoleName,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// A token; its text was told once, when it was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenDto {
    /// The id.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// Its role.
    #[schema(value_type = RoleName)]
    pub role: &'static str,
    /// The presses that it sees; `null`: all.
    pub presses: Option<Vec<String>>,
    /// Since when.
    #[schema(value_type = i64)]
    pub created: UtcMs,
    /// Until when; `null`: until it is revoked.
    #[schema(value_type = Option<i64>)]
    pub expires: Option<UtcMs>,
    /// When it was used last, to the hour.
    #[schema(value_type = Option<i64>)]
    pub used: Option<UtcMs>,
}

/// A token that was just made.
#[derive(Serialize, ToSchema)]
pub struct MadeToken {
    /// What it is.
    #[serde(flatten)]
    pub token: TokenDto,
    /// Its text, told this once: send it as `Authorization: Bearer`.
    pub text: String,
}

/// A token to be made.
#[derive(Deserialize, ToSchema)]
pub struct AddToken {
    /// What it is for.
    name: String,
    /// Its role.
    #[schema(value_type = RoleName)]
    role: String,
    /// The presses that it sees; left out: all.
    #[serde(default)]
    presses: Option<Vec<String>>,
    /// Until when; left out: until it is revoked.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    expires: Option<i64>,
}

fn dto(token: Token) -> TokenDto {
    TokenDto {
        id: token.id.to_string(),
        name: token.name,
        role: token.role.as_str(),
        presses: told(&token.presses),
        created: token.created,
        expires: token.expires,
        used: token.last_used,
    }
}

/// All tokens.
#[utoipa::path(get, path = "/api/v1/tokens", operation_id = "tokens", tag = "people", responses((status = 200, body = [TokenDto])))]
pub async fn tokens(State(app): State<Arc<App>>) -> Result<Fresh<Vec<TokenDto>>, Problem> {
    Ok(Fresh(app.doors.accounts()?.tokens()?.into_iter().map(dto).collect()))
}

/// Makes a token.
#[utoipa::path(
    post, path = "/api/v1/tokens", operation_id = "add_token", tag = "people", request_body = AddToken,
    responses(
        (status = 201, body = MadeToken),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn add(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<AddToken>,
) -> Result<(StatusCode, Fresh<MadeToken>), Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    if let Some(until) = asked.expires.filter(|until| UtcMs(*until) <= app.doors.now()) {
        let bound = "later than now".to_owned();
        return Err(Problem::BadRange { field: "expires", given: until.to_string(), bound });
    }
    let presses = named(&app.hub.plant(), asked.presses)?;
    let new =
        NewToken { name: asked.name, role: role(&asked.role)?, presses, expires: asked.expires.map(UtcMs) };
    let (token, text) = app.acting(&caller)?.add_token(new, &person.id, app.doors.now())?;
    app.changed();
    let made = MadeToken { token: dto(token), text: text.expose().to_owned() };
    Ok((StatusCode::CREATED, Fresh(made)))
}

/// Ends a token.
#[utoipa::path(
    delete, path = "/api/v1/tokens/{token}", operation_id = "revoke_token", tag = "people",
    params(("token" = String, Path, description = "The id")),
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
    let id: TokenId = name.parse().map_err(|_| Problem::NotFound)?;
    app.acting(&caller)?.revoke_token(&id)?;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}
