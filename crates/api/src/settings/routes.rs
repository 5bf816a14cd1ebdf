//! `/settings` and its versions.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::alarm::Rule;
use presswatch_people::{Person, Way};
use serde_json::json;

use super::{
    Rules,
    dto::{
        OldSettingsDto, ProfileLimitsDto, ReturnTo, SettingsDto, StandardRuleDto, VersionDto, WhoDto,
        WriteSettings,
    },
};
use crate::{
    App,
    accounts::Told,
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// Versions that are listed.
const VERSIONS: usize = 1000;

fn name_of(people: &[Person]) -> impl Fn(&str) -> Option<String> {
    |id| people.iter().find(|one| one.id.to_string() == id).map(|one| one.name.clone())
}

fn number(text: &str) -> Result<i64, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

fn answer(app: &App, caller: &Caller) -> Result<Fresh<SettingsDto>, Problem> {
    let desk = app.desk_of(caller)?;
    app.refresh(false)?;
    let (held, people) = (desk.held(), app.doors.accounts()?.people()?);
    let version = VersionDto::new(held.version.as_ref(), name_of(&people));
    let settings = held.version.as_ref().map_or_else(|| json!({}), |held| desk.source.to_json(&held.text));
    let standard = Rules::standard(&held.applied.plant);
    let rules = |list: &[Rule]| list.iter().map(StandardRuleDto::from).collect::<Vec<_>>();
    let active = people.into_iter().filter(|one| one.active);
    Ok(Fresh(SettingsDto {
        version,
        settings,
        file: desk.source.beneath(),
        errors: held.errors.clone(),
        restart: desk.source.restart(),
        profiles: desk
            .source
            .profiles()
            .iter()
            .map(|(press, profile)| (press.to_string(), ProfileLimitsDto::of(profile)))
            .collect(),
        rules: standard.presses.iter().map(|(press, list)| (press.to_string(), rules(list))).collect(),
        producer_rules: rules(&standard.producers),
        people: active.map(WhoDto::from).collect(),
        ways: desk.source.alerter().map(|alerter| alerter.ways.into_iter().map(Way::as_str).collect()),
    }))
}

/// What people have changed, what the file says beneath it, and what needs a restart.
#[utoipa::path(
    get, path = "/api/v1/settings", operation_id = "settings", tag = "settings",
    responses(
        (status = 200, body = SettingsDto),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn settings(State(app): State<Arc<App>>, caller: Caller) -> Result<Fresh<SettingsDto>, Problem> {
    answer(&app, &caller)
}

/// Writes all settings as a new version, if all of it is right: otherwise every error at its field.
#[utoipa::path(
    put, path = "/api/v1/settings", operation_id = "write_settings", tag = "settings", request_body = WriteSettings,
    responses(
        (status = 200, body = SettingsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn write(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<WriteSettings>,
) -> Result<Fresh<SettingsDto>, Problem> {
    app.write_settings(&caller, asked.based_on, None, &asked.settings)?;
    app.plan_changed().await;
    answer(&app, &caller)
}

/// The versions, the newest first: the last 1000.
#[utoipa::path(
    get, path = "/api/v1/settings/versions", operation_id = "settings_versions", tag = "settings",
    responses(
        (status = 200, body = [VersionDto]),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn versions(
    State(app): State<Arc<App>>,
    caller: Caller,
) -> Result<Fresh<Vec<VersionDto>>, Problem> {
    app.desk_of(&caller)?;
    let accounts = app.doors.accounts()?;
    let (versions, people) = (accounts.settings_versions(VERSIONS)?, accounts.people()?);
    let name = name_of(&people);
    Ok(Fresh(versions.iter().map(|version| VersionDto::new(Some(version), &name)).collect()))
}

/// One version, whole.
#[utoipa::path(
    get, path = "/api/v1/settings/versions/{version}", operation_id = "settings_version", tag = "settings",
    params(("version" = i64, Path, description = "Its number")),
    responses(
        (status = 200, body = OldSettingsDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn version(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(named): Named,
) -> Result<Fresh<OldSettingsDto>, Problem> {
    let (desk, accounts) = (app.desk_of(&caller)?, app.doors.accounts()?);
    let found = accounts.settings_version(number(&named)?)?.ok_or(Problem::NotFound)?;
    let version = VersionDto::new(Some(&found), name_of(&accounts.people()?));
    Ok(Fresh(OldSettingsDto { version, settings: desk.source.to_json(&found.text) }))
}

/// Brings an older version back, as a new one. A planned stop that is not in the version that holds is new: it
/// is known from now on. Version 0 is the file alone.
#[utoipa::path(
    post, path = "/api/v1/settings/versions/{version}/return", operation_id = "return_settings", tag = "settings",
    params(("version" = i64, Path, description = "Its number")), request_body = ReturnTo,
    responses(
        (status = 200, body = SettingsDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn go_back(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(named): Named,
    Told(asked): Told<ReturnTo>,
) -> Result<Fresh<SettingsDto>, Problem> {
    let (desk, number) = (app.desk_of(&caller)?, number(&named)?);
    let settings = match number {
        0 => json!({}),
        _ => {
            let found = app.doors.accounts()?.settings_version(number)?.ok_or(Problem::NotFound)?;
            desk.source.to_json(&found.text)
        }
    };
    app.write_settings(&caller, asked.based_on, Some(number), &settings)?;
    app.plan_changed().await;
    answer(&app, &caller)
}
