//! Whether somebody is reached: a test is asked for here, and what the alerter has told of it is shown.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::UtcMs;
use presswatch_people::{PersonId, Trial};
use serde::Serialize;
use utoipa::ToSchema;

use super::contact::other;
use crate::{
    App,
    doors::Caller,
    names::WayName,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// The last test of somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct LastTestDto {
    /// Null: there never was one.
    #[schema(required)]
    pub test: Option<TestDto>,
}

/// A test of whether somebody is reached.
#[derive(Debug, Serialize, ToSchema)]
pub struct TestDto {
    /// When it was asked for; null: nobody knew the time.
    #[schema(required, value_type = Option<i64>)]
    pub at: Option<UtcMs>,
    /// It is the week's.
    pub weekly: bool,
    /// The alerter has taken it up.
    pub taken: bool,
    /// An answer is waited for until then; null: it is not taken up yet.
    #[schema(required, value_type = Option<i64>)]
    pub until: Option<UtcMs>,
    /// Nothing is waited for any more.
    pub over: bool,
    /// Each way that was tried.
    pub ways: Vec<TestWayDto>,
}

/// What came of a test on one way.
#[derive(Debug, Serialize, ToSchema)]
pub struct TestWayDto {
    /// Which.
    #[schema(value_type = WayName)]
    pub way: &'static str,
    /// When the other side took it; null: it has not.
    #[schema(required, value_type = Option<i64>)]
    pub sent: Option<UtcMs>,
    /// Why it has not, in the words of the log.
    #[schema(required)]
    pub failed: Option<String>,
    /// When the person answered.
    #[schema(required, value_type = Option<i64>)]
    pub answered: Option<UtcMs>,
}

fn dto(trial: Option<Trial>) -> Fresh<LastTestDto> {
    let test = trial.map(|trial| {
        let (taken, told) = (trial.told.is_some(), trial.told);
        let (until, over) =
            (told.as_ref().map(|told| told.until), told.as_ref().is_some_and(|told| told.over));
        let ways = told.into_iter().flat_map(|told| told.ways).map(|one| TestWayDto {
            way: one.way.as_str(),
            sent: one.sent,
            failed: one.failed,
            answered: one.answered,
        });
        TestDto { at: trial.at, weekly: trial.weekly, taken, until, over, ways: ways.collect() }
    });
    Fresh(LastTestDto { test })
}

fn ask(app: &App, caller: &Caller, id: &PersonId) -> Result<Fresh<LastTestDto>, Problem> {
    let trial = app.acting(caller)?.ask_trial(id)?;
    app.changed();
    Ok(dto(Some(trial)))
}

/// The last test of oneself.
#[utoipa::path(
    get, path = "/api/v1/session/contact/test", operation_id = "own_test", tag = "people",
    responses((status = 200, body = LastTestDto))
)]
pub async fn own(State(app): State<Arc<App>>, caller: Caller) -> Result<Fresh<LastTestDto>, Problem> {
    let Caller::Person(person) = caller else { return Err(Problem::MayNot) };
    Ok(dto(app.doors.accounts()?.last_trial(&person.id)?))
}

/// Sends oneself a test by each of one's ways. Who asks again within a minute gets the one that is under way.
#[utoipa::path(
    post, path = "/api/v1/session/contact/test", operation_id = "test_own", tag = "people",
    responses((status = 200, body = LastTestDto))
)]
pub async fn ask_own(State(app): State<Arc<App>>, caller: Caller) -> Result<Fresh<LastTestDto>, Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    ask(&app, &caller, &person.id)
}

/// The last test of a person.
#[utoipa::path(
    get, path = "/api/v1/people/{person}/contact/test", operation_id = "test", tag = "people",
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 200, body = LastTestDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn of_person(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
) -> Result<Fresh<LastTestDto>, Problem> {
    let id = other(&app, &caller, &name)?;
    app.doors.accounts()?.person(&id)?.ok_or(Problem::NotFound)?;
    Ok(dto(app.doors.accounts()?.last_trial(&id)?))
}

/// Sends a person a test by each of their ways. Who asks again within a minute gets the one that is under way.
#[utoipa::path(
    post, path = "/api/v1/people/{person}/contact/test", operation_id = "test_person", tag = "people",
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 200, body = LastTestDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn ask_person(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
) -> Result<Fresh<LastTestDto>, Problem> {
    let id = other(&app, &caller, &name)?;
    ask(&app, &caller, &id)
}
