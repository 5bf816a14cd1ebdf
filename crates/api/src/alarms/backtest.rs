//! `/alarms/backtest`: what would have come by changed settings, against what did.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{
    HOUR_MS, PressId, Priority, Span, UtcMs,
    alarm::{self, Tally},
};
use presswatch_people::Presses;
use presswatch_store::{Tested, Trial};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use utoipa::ToSchema;

use crate::{
    App,
    accounts::{Told, named},
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::Fresh,
    settings::form::SettingsForm,
};

/// The longest span, in days.
const DAYS: i64 = 92;
/// Comings that are told of one rule.
const AT: usize = 500;

/// What is to be tried.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TryRules {
    /// First instant.
    pub from: i64,
    /// First instant after, at most 92 days later.
    pub to: i64,
    /// Of which presses; left out: of all.
    pub presses: Option<Vec<String>>,
    /// Settings over those that hold, as in `/settings`: `alarm` in place of all of its entries, `limits` signal by
    /// signal, `plan` whole. Left out: the rules that hold now.
    #[schema(value_type = Option<SettingsForm>)]
    pub settings: Option<Json>,
}

/// What was, and what would have been. Somebody acknowledges what they are told of after five minutes. Silence, and
/// what people call, is on neither side.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct BacktestDto {
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// False: no shift is planned, so presses were judged as if they always shall run.
    pub shifts: bool,
    /// The presses.
    pub presses: Vec<PressTestedDto>,
    /// Each alarm of each press that came or would have come, the most urgent of a press first.
    pub alarms: Vec<ComparedDto>,
}

/// A press, and how much of it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PressTestedDto {
    /// Which.
    pub press: String,
    /// For how much of the time there are data, in ms.
    pub heard_ms: i64,
    /// For how much of the time it was planned to run, in ms.
    pub planned_ms: i64,
    /// How many records were judged.
    pub records: usize,
}

/// An alarm of a press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ComparedDto {
    /// Of which press.
    pub press: String,
    /// Which rule.
    pub rule: String,
    /// As it was recorded.
    pub did: TallyDto,
    /// As it would have been.
    pub would: TallyDto,
    /// By how many times more somebody would have been told of it.
    pub difference: i64,
}

/// How often an alarm came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TallyDto {
    /// 1 rings, 2 is pushed, 3 is in the shift's digest; null: it never came.
    #[schema(required, value_type = Option<u8>)]
    pub priority: Option<Priority>,
    /// How often it came.
    pub came: usize,
    /// How often somebody was told of it: it did not follow another one, nothing explained it, and it had not just come.
    pub told: usize,
    /// When somebody was first told.
    #[schema(required, value_type = Option<i64>)]
    pub first: Option<UtcMs>,
    /// When somebody was last told.
    #[schema(required, value_type = Option<i64>)]
    pub last: Option<UtcMs>,
    /// Each of these times, the first 500.
    #[schema(value_type = Vec<i64>)]
    pub at: Vec<UtcMs>,
}

impl BacktestDto {
    /// Of each press its answer.
    pub fn new(span: Span, shifts: bool, tested: &[(Trial, Tested)]) -> Self {
        let presses = tested.iter().map(|(trial, tested)| PressTestedDto {
            press: trial.press.id.to_string(),
            heard_ms: tested.heard_ms,
            planned_ms: trial.planned.iter().map(|planned| planned.and(span).ms()).sum(),
            records: tested.records,
        });
        let alarms = tested.iter().flat_map(|(trial, tested)| {
            let list = alarm::compare(&tested.did, &tested.would);
            list.into_iter().map(|one| ComparedDto::new(&trial.press.id, one))
        });
        Self {
            from: span.from.0,
            to: span.to.0,
            shifts,
            presses: presses.collect(),
            alarms: alarms.collect(),
        }
    }
}

impl ComparedDto {
    fn new(press: &PressId, one: alarm::Compared) -> Self {
        let difference = one.would.told.len() as i64 - one.did.told.len() as i64;
        let (did, would) = (TallyDto::from(one.did), TallyDto::from(one.would));
        Self { press: press.to_string(), rule: one.rule.to_string(), did, would, difference }
    }
}

impl From<Tally> for TallyDto {
    fn from(Tally { priority, came, told: mut at }: Tally) -> Self {
        let (told, first, last) = (at.len(), at.first().copied(), at.last().copied());
        at.truncate(AT);
        Self { priority, came, told, first, last, at }
    }
}

/// Judges stored history by changed settings, and changes nothing. One at a time.
#[utoipa::path(
    post, path = "/api/v1/alarms/backtest", operation_id = "backtest_alarms", tag = "alarms", request_body = TryRules,
    responses(
        (status = 200, body = BacktestDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn backtest(
    State(app): State<Arc<App>>,
    caller: Caller,
    Told(asked): Told<TryRules>,
) -> Result<Fresh<BacktestDto>, Problem> {
    let desk = app.desk_of(&caller)?;
    let span = span(asked.from, asked.to)?;
    let presses = named(&app.hub.plant(), asked.presses)?;
    app.refresh(false)?;
    let held = desk.held();
    let text = held.version.as_ref().filter(|_| held.errors.is_empty()).map_or("", |version| &version.text);
    let settings = asked.settings.unwrap_or_else(|| json!({}));
    if !settings.is_object() {
        let (given, bound) = ("something else".to_owned(), "a JSON object".to_owned());
        return Err(Problem::BadValue { field: "settings", given, bound });
    }
    let trials = desk.source.trials(text, &settings, span).map_err(Problem::WrongFields)?;
    // What waits here must not pile up behind what is live.
    let _alone = app.testing.try_acquire().map_err(|_| Problem::OneAtATime)?;
    let mut tested = Vec::new();
    for trial in trials.presses {
        if presses == Presses::All || presses.includes(&trial.press.id) {
            let found = app.store.backtest(app.hub.site(), &trial, span, |_| ()).await?;
            tested.push((trial, found));
        }
    }
    Ok(Fresh(BacktestDto::new(span, trials.shifts, &tested)))
}

fn span(from: i64, to: i64) -> Result<Span, Problem> {
    let bound =
        |field, given: i64, bound: String| Problem::BadRange { field, given: given.to_string(), bound };
    if from < 0 || to <= from {
        return Err(bound("to", to, format!("later than `from`, {from}, which is 0 or more")));
    }
    if to - from > DAYS * 24 * HOUR_MS {
        return Err(bound("from", from, format!("{DAYS} days before `to` at most")));
    }
    Ok(Span::new(UtcMs(from), UtcMs(to)))
}
