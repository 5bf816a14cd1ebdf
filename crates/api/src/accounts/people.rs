//! `/people`: who comes in, and with which role.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use presswatch_domain::UtcMs;
use presswatch_people::{NewPerson, Person, PersonChange, PersonId};
use presswatch_runtime::Secret;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, named, present, role, told};
use crate::{
    App,
    doors::Caller,
    names::RoleName,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// A person.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonDto {
    /// The id, which stands in the record of what was changed.
    pub id: String,
    /// The log-in name.
    pub login: String,
    /// Name for people.
    pub name: String,
    /// The role.
    #[schema(value_type = RoleName)]
    pub role: &'static str,
    /// The language chosen.
    pub language: Option<String>,
    /// Where they are called, as in `+38344123456`.
    pub phone: Option<String>,
    /// The presses that they see; `null`: all.
    pub presses: Option<Vec<String>>,
    /// False: does not come in any more.
    pub active: bool,
    /// Since when.
    #[schema(value_type = i64)]
    pub created: UtcMs,
    /// Has a PIN for shared tablets.
    pub pin: bool,
}

/// A person to be added.
#[derive(Deserialize, ToSchema)]
pub struct AddPerson {
    /// The log-in name, unlike any other.
    login: String,
    /// Name for people.
    name: String,
    /// The role.
    #[schema(value_type = RoleName)]
    role: String,
    /// A first password; the person changes it.
    password: String,
    /// The language, if it is known.
    #[serde(default)]
    language: Option<String>,
    /// Where they are called, as in `+383 44 123 456`.
    #[serde(default)]
    phone: Option<String>,
    /// The presses that they see; left out: all.
    #[serde(default)]
    presses: Option<Vec<String>>,
}

/// What is to be changed of a person; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePerson {
    /// The log-in name.
    login: Option<String>,
    /// Name for people.
    name: Option<String>,
    /// The role.
    #[schema(value_type = Option<RoleName>)]
    role: Option<String>,
    /// The language; `null` takes the choice back.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>)]
    language: Option<Option<String>>,
    /// Where they are called; `null` takes it away.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>)]
    phone: Option<Option<String>>,
    /// The presses that they see; `[]`: none.
    presses: Option<Vec<String>>,
    /// True: all presses.
    #[serde(default)]
    all_presses: bool,
    /// False: does not come in any more.
    active: Option<bool>,
}

/// A password that an admin gives.
#[derive(Deserialize, ToSchema)]
pub struct NewPassword {
    /// The password.
    password: String,
}

fn dto(person: Person) -> PersonDto {
    PersonDto {
        id: person.id.to_string(),
        login: person.login,
        name: person.name,
        role: person.role.as_str(),
        language: person.language,
        phone: person.phone,
        presses: told(&person.presses),
        active: person.active,
        created: person.created,
        pin: person.pin,
    }
}

/// The person that an address names.
pub(super) fn id(name: &str) -> Result<PersonId, Problem> {
    name.parse().map_err(|_| Problem::NotFound)
}

/// Everybody, by log-in name.
#[utoipa::path(get, path = "/api/v1/people", operation_id = "people", tag = "people", responses((status = 200, body = [PersonDto])))]
pub async fn people(State(app): State<Arc<App>>) -> Result<Fresh<Vec<PersonDto>>, Problem> {
    Ok(Fresh(app.doors.accounts()?.people()?.into_iter().map(dto).collect()))
}

/// Adds a person.
#[utoipa::path(
    post, path = "/api/v1/people", operation_id = "add_person", tag = "people", request_body = AddPerson,
    responses(
        (status = 201, body = PersonDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn add(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<AddPerson>,
) -> Result<(StatusCode, Fresh<PersonDto>), Problem> {
    let presses = named(&app.hub.plant(), asked.presses)?;
    let AddPerson { login, name, language, phone, password, .. } = asked;
    let new = NewPerson { login, name, role: role(&asked.role)?, language, phone, presses };
    let (accounts, now) = (app.acting(&caller)?, app.doors.now());
    let added = tokio::task::spawn_blocking(move || accounts.add(new, &Secret::new(password), now));
    let person = added.await.map_err(|_| Problem::Defect)??;
    app.changed();
    Ok((StatusCode::CREATED, Fresh(dto(person))))
}

/// Changes a person.
#[utoipa::path(
    patch, path = "/api/v1/people/{person}", operation_id = "change_person", tag = "people", request_body = ChangePerson,
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 200, body = PersonDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn change(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
    Told(asked): Told<ChangePerson>,
) -> Result<Fresh<PersonDto>, Problem> {
    let presses = match (asked.all_presses, asked.presses) {
        (true, _) => Some(presswatch_people::Presses::All),
        (false, Some(list)) => Some(named(&app.hub.plant(), Some(list))?),
        (false, None) => None,
    };
    let change = PersonChange {
        login: asked.login,
        name: asked.name,
        role: asked.role.as_deref().map(role).transpose()?,
        language: asked.language,
        phone: asked.phone,
        presses,
        active: asked.active,
    };
    let person = app.acting(&caller)?.change(&id(&name)?, change)?;
    app.changed();
    Ok(Fresh(dto(person)))
}

/// Removes a person; what the record says of their id stays.
#[utoipa::path(
    delete, path = "/api/v1/people/{person}", operation_id = "remove_person", tag = "people",
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 204),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn remove(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
) -> Result<StatusCode, Problem> {
    let id = id(&name)?;
    app.acting(&caller)?.remove(&id)?;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}

/// Gives a person another password; they are logged out everywhere.
#[utoipa::path(
    put, path = "/api/v1/people/{person}/password", operation_id = "set_password", tag = "people", request_body = NewPassword,
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 204),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn password(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
    Told(asked): Told<NewPassword>,
) -> Result<StatusCode, Problem> {
    let (id, accounts) = (id(&name)?, app.acting(&caller)?);
    let set = tokio::task::spawn_blocking(move || accounts.set_password(&id, &Secret::new(asked.password)));
    set.await.map_err(|_| Problem::Defect)??;
    app.changed();
    Ok(StatusCode::NO_CONTENT)
}
