//! `/alarms` and `/alarms/{alarm}`: reading.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use axum::extract::State;
use presswatch_domain::{AlarmState, HOUR_MS, Span, UtcMs};
use presswatch_people::May;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    book::Book,
    dto::{AlarmDto, AlarmsDto, JournalDto, journal},
    fold::{Alarm, Facts},
    history::{self, FAR_MS},
};
use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody, given},
    query,
    routes::{Asked, Fresh, Named},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 24;
/// How far before a span it is read, in milliseconds: for how long most alarms stand that end in it.
const BEFORE_MS: i64 = 7 * 24 * HOUR_MS;

/// Parameters of `/alarms`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AlarmsQuery {
    /// `open`, `closed`, or states of alarms divided by commas; by default all.
    pub state: Option<String>,
    /// Of which press; by default of all.
    pub press: Option<String>,
    /// Those that stood after this instant, ms UTC; without `from` and `to`, those that are open now.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// Those that stood before this instant, ms UTC.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// At most so many; by default 5000.
    #[param(value_type = Option<i64>, minimum = 1, maximum = 5000)]
    pub limit: Option<String>,
}

/// Alarms: those that are open now, what needs somebody first; or those of a span, the latest first.
#[utoipa::path(
    get, path = "/api/v1/alarms", tag = "alarms", params(AlarmsQuery),
    responses(
        (status = 200, body = AlarmsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn alarms(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<AlarmsQuery>,
) -> Result<Fresh<AlarmsDto>, Problem> {
    let now = app.hub.now();
    let wanted = wanted(asked.state.as_deref())?;
    let limit = query::limit(asked.limit.as_deref())?;
    let plant = app.hub.plant();
    let press = match &asked.press {
        Some(id) => {
            let press = query::press(&plant, id)?;
            Some(
                &Some(press)
                    .filter(|press| caller.sees(&press.id))
                    .ok_or_else(|| Problem::UnknownPress(given(id)))?
                    .id,
            )
        }
        None => None,
    };
    let mut list = if asked.from.is_none() && asked.to.is_none() {
        let mut open: Vec<Alarm> = app.hub.with_book(|book| book.open(now).collect());
        open.sort_by_key(urgency);
        open
    } else {
        let span = query::span(asked.from.as_deref(), asked.to.as_deref(), now, HOURS)?;
        of_span(&app, span, now).await?
    };
    list.retain(|alarm| caller.sees_alarm(alarm) && wanted(alarm));
    list.retain(|alarm| press.is_none_or(|press| alarm.press.as_ref() == Some(press)));
    let more = list.len() > limit;
    list.truncate(limit);
    let actions = app.hub.actions();
    let alarms: Vec<AlarmDto> = list.into_iter().map(|alarm| AlarmDto::new(alarm, &actions)).collect();
    let names = names(&app, &caller, alarms.iter().flat_map(AlarmDto::ids).collect())?;
    Ok(Fresh(AlarmsDto { alarms, more, names }))
}

/// One alarm with its journal: each change, who was told and when, what people did.
#[utoipa::path(
    get, path = "/api/v1/alarms/{alarm}", tag = "alarms",
    params(("alarm" = u64, Path, description = "Its number")),
    responses(
        (status = 200, body = JournalDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn alarm(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(number): Named,
) -> Result<Fresh<JournalDto>, Problem> {
    let (alarm, facts) = app.find_alarm(&caller, &number).await?;
    let (alarm, journal) = (AlarmDto::new(alarm, &app.hub.actions()), journal(&facts));
    let ids = journal.iter().filter_map(|entry| entry.by.as_deref()).chain(alarm.ids()).collect();
    let names = names(&app, &caller, ids)?;
    let action = alarm.action.as_ref().map(|action| format!("action-{action}"));
    let first = action.and_then(|id| app.desk.as_ref()?.source.own_phrase(&id));
    Ok(Fresh(JournalDto { alarm, first, journal, names }))
}

impl Caller {
    /// An alarm of a press is there for who sees the press; one of a producer for all.
    pub(crate) fn sees_alarm(&self, alarm: &Alarm) -> bool {
        alarm.press.as_ref().is_none_or(|press| self.sees(press))
    }
}

impl App {
    /// The alarm of that number, if the caller may see it.
    pub(crate) async fn find_alarm(&self, caller: &Caller, number: &str) -> Result<(Alarm, Facts), Problem> {
        let number: u64 = number.parse().map_err(|_| Problem::NotFound)?;
        let known =
            self.hub.with_book(|book| book.alarm(number).map(|(alarm, facts)| (alarm, facts.clone())));
        let found = match known {
            Some(found) => Some(found),
            None => {
                let now = self.hub.now();
                let mut book = Book::default();
                book.take(&history::read(&self.store, self.hub.site(), now.plus(-FAR_MS), now).await?);
                book.alarm(number).map(|(alarm, facts)| (alarm, facts.clone()))
            }
        };
        found.filter(|(alarm, _)| caller.sees_alarm(alarm)).ok_or(Problem::NotFound)
    }
}

/// Those that stood in the span, the latest first. It is read up to now: how each one went on must be known.
async fn of_span(app: &App, span: Span, now: UtcMs) -> Result<Vec<Alarm>, Problem> {
    let mut book = app.hub.with_book(Book::clone);
    book.take(&history::read(&app.store, app.hub.site(), span.from.plus(-BEFORE_MS), now).await?);
    let mut list: Vec<Alarm> = book
        .all()
        .filter(|alarm| alarm.since < span.to && (alarm.is_open() || alarm.changed >= span.from))
        .collect();
    list.sort_by_key(|alarm| std::cmp::Reverse((alarm.since, alarm.number)));
    Ok(list)
}

/// What needs somebody first comes first: unacknowledged by priority, then age; then acknowledged, then aside.
fn urgency(alarm: &Alarm) -> (u8, u8, UtcMs) {
    let seen = alarm.awaits.contains(&"acknowledge");
    let rank = match alarm.state {
        AlarmState::UnackActive | AlarmState::ReturnedUnack | AlarmState::Latched if !seen => 0,
        AlarmState::Shelved | AlarmState::Suppressed | AlarmState::OutOfService => 2,
        AlarmState::Normal => 3,
        _ => 1,
    };
    (rank, alarm.priority.into(), alarm.since)
}

/// Which alarms are asked for.
fn wanted(text: Option<&str>) -> Result<impl Fn(&Alarm) -> bool + use<>, Problem> {
    let bound = || "`open`, `closed`, or states of alarms divided by commas".to_owned();
    let wrong = |word: &str| Problem::BadValue { field: "state", given: given(word), bound: bound() };
    let state = |word: &str| serde_json::from_value(word.into()).map_err(|_| wrong(word));
    let (open, states): (Option<bool>, Vec<AlarmState>) = match text {
        None => (None, Vec::new()),
        Some("open") => (Some(true), Vec::new()),
        Some("closed") => (Some(false), Vec::new()),
        Some(text) => (None, text.split(',').map(state).collect::<Result<_, _>>()?),
    };
    Ok(move |alarm: &Alarm| {
        open.is_none_or(|open| open == alarm.is_open())
            && (states.is_empty() || states.contains(&alarm.state))
    })
}

/// Who they are, for those who work with them; whoever only looks needs no names.
pub fn names(app: &App, caller: &Caller, ids: BTreeSet<&str>) -> Result<BTreeMap<String, String>, Problem> {
    let Some(accounts) = app.doors.accounts.as_ref().filter(|_| caller.may(May::Acknowledge)) else {
        return Ok(BTreeMap::new());
    };
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let people = accounts.people()?.into_iter().map(|one| (one.id.to_string(), one.name));
    let devices = accounts.devices()?.into_iter().map(|one| (one.id.to_string(), one.name));
    Ok(people.chain(devices).filter(|(id, _)| ids.contains(id.as_str())).collect())
}
