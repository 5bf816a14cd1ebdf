//! How people are told of alarms: set by themselves, or by who may change settings. Addresses are told to nobody
//! else, and to no program.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::UtcMs;
use presswatch_people::{
    ChangeError, ContactError, ContactFault, NewContact, NewTopic, Person, PersonId, Situation, Way,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Told, people::id};
use crate::{
    App,
    alarms::Nothing,
    doors::Caller,
    names::WayName,
    problem::{FieldError, Problem, ProblemBody, alike},
    routes::{Fresh, Named},
};

/// How somebody is told of alarms.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContactDto {
    /// Name for people.
    pub name: String,
    /// Where they are called, as in `+38344123456`.
    #[schema(required)]
    pub phone: Option<String>,
    /// What their phone subscribes to; null: nothing yet.
    #[schema(required)]
    pub ntfy: Option<TopicDto>,
    /// Id of their chat with the site's Telegram bot.
    #[schema(required)]
    pub telegram: Option<String>,
    /// Their mail address.
    #[schema(required)]
    pub email: Option<String>,
    /// The site's webhook is asked for them, too.
    pub webhook: bool,
    /// In which order ways are tried.
    pub ways: WaysDto,
    /// When P2 and P3 wait; null: never.
    #[schema(required)]
    pub quiet: Option<QuietDto>,
    /// Wants the digest at a shift's end.
    pub digest: bool,
    /// Wants to hear at a shift's end what came of it.
    pub shift: bool,
    /// The ways that the site's alerter has; null: this program knows of no alerter.
    #[schema(required, value_type = Option<Vec<WayName>>)]
    pub has: Option<Vec<&'static str>>,
}

/// A topic at the site's ntfy server.
#[derive(Debug, Serialize, ToSchema)]
pub struct TopicDto {
    /// Its name: whoever knows it can read it.
    pub topic: String,
    /// The server as phones reach it; null: the site has no ntfy server.
    #[schema(required)]
    pub server: Option<String>,
    /// The server asks who reads: a phone needs a user name and a password there.
    pub login: bool,
    /// Opens the app and subscribes; null: the site has no ntfy server.
    #[schema(required)]
    pub app: Option<String>,
    /// The same in a browser.
    #[schema(required)]
    pub web: Option<String>,
}

/// Ways in order, by where somebody is.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WaysDto {
    /// At the plant.
    #[schema(value_type = Vec<WayName>)]
    pub plant: Vec<String>,
    /// Anywhere else.
    #[schema(value_type = Vec<WayName>)]
    pub home: Vec<String>,
    /// When the site has no internet.
    #[schema(value_type = Vec<WayName>)]
    pub offline: Vec<String>,
}

/// A stretch of each day, on the wall; over midnight, if it ends before it begins.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuietDto {
    /// Its beginning, such as `22:00`.
    pub from: String,
    /// Its end.
    pub to: String,
}

/// How somebody is to be told from now on: all of it. What is left out is none.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetContact {
    /// Where they are called, as in `+383 44 123 456`.
    #[serde(default)]
    phone: Option<String>,
    /// A topic of the site's ntfy server.
    #[serde(default)]
    ntfy: Option<SetTopic>,
    /// Id of their chat with the site's Telegram bot.
    #[serde(default)]
    telegram: Option<String>,
    /// Their mail address.
    #[serde(default)]
    email: Option<String>,
    /// The site's webhook is asked for them, too.
    #[serde(default)]
    webhook: bool,
    /// In which order ways are tried; an empty list: as usual.
    #[serde(default)]
    ways: Option<WaysDto>,
    /// When P2 and P3 wait.
    #[serde(default)]
    quiet: Option<QuietDto>,
    /// Wants the digest at a shift's end.
    digest: bool,
    /// Wants to hear at a shift's end what came of it.
    #[serde(default)]
    shift: bool,
}

/// A topic of the site's ntfy server.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetTopic {
    /// Its name; left out: a new one that nobody guesses.
    #[serde(default)]
    topic: Option<String>,
}

impl From<SetContact> for NewContact {
    fn from(asked: SetContact) -> Self {
        let ways = asked.ways.map_or_else(BTreeMap::new, |ways| {
            let all = [
                (Situation::Plant, ways.plant),
                (Situation::Home, ways.home),
                (Situation::Offline, ways.offline),
            ];
            all.into()
        });
        NewContact {
            phone: asked.phone,
            ntfy: asked.ntfy.map(|ntfy| ntfy.topic.map_or(NewTopic::Random, NewTopic::Named)),
            telegram: asked.telegram,
            email: asked.email,
            webhook: asked.webhook,
            ways,
            quiet: asked.quiet.map(|quiet| (quiet.from, quiet.to)),
            digest: asked.digest,
            shift: asked.shift,
        }
    }
}

fn dto(app: &App, person: Person) -> ContactDto {
    let alerter = app.desk.as_ref().and_then(|desk| desk.source.alerter());
    let server = alerter.as_ref().and_then(|alerter| alerter.ntfy.as_ref());
    let ntfy = server.map(|server| server.url.as_str());
    let contact = person.contact;
    let order = |situation: Situation| {
        let own = contact.ways.get(&situation).map_or(situation.usual(), Vec::as_slice);
        own.iter().map(|way| way.to_string()).collect()
    };
    ContactDto {
        name: person.name,
        phone: person.phone,
        ways: WaysDto {
            plant: order(Situation::Plant),
            home: order(Situation::Home),
            offline: order(Situation::Offline),
        },
        ntfy: contact.ntfy.map(|topic| TopicDto {
            app: ntfy.map(|server| subscription(server, &topic)),
            web: ntfy.map(|server| format!("{server}/{topic}")),
            server: ntfy.map(str::to_owned),
            login: server.is_some_and(|server| server.login),
            topic,
        }),
        telegram: contact.telegram,
        email: contact.email,
        webhook: contact.webhook,
        quiet: contact.quiet.map(|quiet| QuietDto { from: quiet.from.into(), to: quiet.to.into() }),
        digest: contact.digest,
        shift: contact.shift,
        has: alerter.map(|alerter| alerter.ways.into_iter().map(Way::as_str).collect()),
    }
}

/// What the app of ntfy opens: `ntfy://host/topic`, and that it is asked without TLS where it is.
fn subscription(server: &str, topic: &str) -> String {
    match server.split_once("://") {
        Some(("http", host)) => format!("ntfy://{host}/{topic}?secure=false"),
        Some((_, host)) => format!("ntfy://{host}/{topic}"),
        None => format!("ntfy://{server}/{topic}"),
    }
}

fn set(app: &App, caller: &Caller, id: PersonId, asked: SetContact) -> Result<Fresh<ContactDto>, Problem> {
    let set = app.acting(caller)?.set_contact(&id, asked.into()).map_err(|error| match error {
        ChangeError::Contact(errors) => Problem::WrongFields(told(app, errors)),
        error => error.into(),
    });
    let person = set?;
    app.changed();
    Ok(Fresh(dto(app, person)))
}

fn told(app: &App, errors: Vec<ContactError>) -> Vec<FieldError> {
    let texts = |fault: ContactFault| match &app.desk {
        Some(desk) => desk.source.contact(fault),
        None => alike(fault.as_str()),
    };
    errors.into_iter().map(|error| FieldError { pointer: error.pointer, texts: texts(error.fault) }).collect()
}

/// The person whom somebody else looks at: who does is a person themselves, and changes settings of all presses.
pub(super) fn other(app: &App, caller: &Caller, name: &str) -> Result<PersonId, Problem> {
    if !matches!(caller, Caller::Person(_)) {
        return Err(Problem::MayNot);
    }
    app.desk_of(caller)?;
    id(name)
}

/// How one is told of alarms oneself.
#[utoipa::path(
    get, path = "/api/v1/session/contact", operation_id = "own_contact", tag = "people",
    responses((status = 200, body = ContactDto))
)]
pub async fn own(State(app): State<Arc<App>>, caller: Caller) -> Result<Fresh<ContactDto>, Problem> {
    let Caller::Person(person) = caller else { return Err(Problem::MayNot) };
    Ok(Fresh(dto(&app, person)))
}

/// Sets how one is told of alarms oneself.
#[utoipa::path(
    put, path = "/api/v1/session/contact", operation_id = "set_own_contact", tag = "people", request_body = SetContact,
    responses(
        (status = 200, body = ContactDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn set_own(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<SetContact>,
) -> Result<Fresh<ContactDto>, Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    set(&app, &caller, person.id, asked)
}

/// What links a chat with the site's Telegram bot to oneself, once.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChatCodeDto {
    /// The code: `/start`, a space and this, written to the bot.
    pub code: String,
    /// Opens the bot and shows it the code; null: the alerter has not heard yet what its bot is called.
    #[schema(required)]
    pub link: Option<String>,
    /// Until when, UTC milliseconds.
    #[schema(value_type = i64)]
    pub until: UtcMs,
}

/// Asks for a code by which one links a chat with the site's Telegram bot to oneself: once, within 15 minutes. The
/// contact has the chat as soon as the bot was shown it.
#[utoipa::path(
    post, path = "/api/v1/session/contact/telegram", operation_id = "link_telegram", tag = "people",
    request_body = Nothing,
    responses(
        (status = 200, body = ChatCodeDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn link_telegram(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(_asked): Told<Nothing>,
) -> Result<Fresh<ChatCodeDto>, Problem> {
    let Caller::Person(person) = &caller else { return Err(Problem::MayNot) };
    let alerter = app.desk.as_ref().and_then(|desk| desk.source.alerter());
    if !alerter.is_some_and(|alerter| alerter.ways.contains(&Way::Telegram)) {
        return Err(Problem::NotFound);
    }
    let (accounts, id, now) = (app.acting(&caller)?, person.id, app.hub.now());
    let asked = tokio::task::spawn_blocking(move || {
        let (code, until) = accounts.chat_code(&id, now)?;
        Ok::<_, ChangeError>((code, until, accounts.bot()?))
    });
    let (code, until, bot) = asked.await.map_err(|_| Problem::Defect)??;
    let code = code.expose().to_owned();
    let link = bot.map(|bot| format!("https://t.me/{bot}?start={code}"));
    Ok(Fresh(ChatCodeDto { code, link, until }))
}

/// How a person is told of alarms.
#[utoipa::path(
    get, path = "/api/v1/people/{person}/contact", operation_id = "contact", tag = "people",
    params(("person" = String, Path, description = "The id")),
    responses(
        (status = 200, body = ContactDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn of_person(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
) -> Result<Fresh<ContactDto>, Problem> {
    let id = other(&app, &caller, &name)?;
    let person = app.doors.accounts()?.person(&id)?.ok_or(Problem::NotFound)?;
    Ok(Fresh(dto(&app, person)))
}

/// Sets how a person is told of alarms.
#[utoipa::path(
    put, path = "/api/v1/people/{person}/contact", operation_id = "set_contact", tag = "people",
    request_body = SetContact, params(("person" = String, Path, description = "The id")),
    responses(
        (status = 200, body = ContactDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn set_person(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(name): Named,
    Told(asked): Told<SetContact>,
) -> Result<Fresh<ContactDto>, Problem> {
    let id = other(&app, &caller, &name)?;
    set(&app, &caller, id, asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_subscribes_as_the_server_is_reached() {
        for (server, link) in [
            ("https://ntfy.example.org", "ntfy://ntfy.example.org/t"),
            ("https://ntfy.example.org:8443", "ntfy://ntfy.example.org:8443/t"),
            ("http://10.0.0.5:2586", "ntfy://10.0.0.5:2586/t?secure=false"),
        ] {
            assert_eq!(subscription(server, "t"), link);
        }
    }
}
