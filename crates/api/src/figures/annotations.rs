//! `/presses/{press}/annotations`: people say why a press stood.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{
    Annotation, EventKind, HOUR_MS, MINUTE_MS, Misentered, Press, Record, Span, UtcMs,
    entered::LONGEST_ANNOTATION_MS,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::stops::{self, StopDto};
use crate::{
    App,
    accounts::Told,
    alarms::names,
    doors::Caller,
    names::ReasonName,
    problem::{Problem, ProblemBody, given},
    routes::{Fresh, Named},
};

/// 2020-01-01T00:00:00Z: before this there was no data, as `domain::validate` has it.
const EARLIEST: i64 = 1_577_836_800_000;
/// How far the clocks of those who enter may be ahead of ours, in milliseconds.
pub const SLACK_MS: i64 = MINUTE_MS;
/// Most that are said in one go.
const TOGETHER: usize = 50;
/// How far around what was said stops are looked for, in milliseconds.
const AROUND_MS: i64 = 24 * HOUR_MS;

/// Why a press stood: all of it is taken or, if one can't be so, nothing.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"annotations": [
    {"from": 1795000000000_i64, "to": 1795001200000_i64, "reason": "feed_jam", "note": "stones in the feed"},
    {"from": 1795001200000_i64, "to": 1795001800000_i64, "reason": "break"}
]}))]
pub struct AnnotateDto {
    /// 1 to 50 stretches; over an instant the one that was entered last holds, of one list the last.
    pub annotations: Vec<AnnotationForm>,
}

/// Why a press stood over a stretch.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnotationForm {
    /// First instant.
    pub from: i64,
    /// First instant after; now at the latest, and at most 31 days after `from`.
    pub to: i64,
    /// The reason's id; null takes back what was said before.
    // To be said, be it null: what was left out by mistake takes nothing back.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required, value_type = Option<ReasonName>)]
    pub reason: Option<String>,
    /// In their own words, at most 500 bytes.
    #[serde(default)]
    pub note: String,
    /// When they said it, if that was earlier, without a connection: at most 31 days ago. By default now.
    #[serde(default)]
    pub entered: Option<i64>,
}

/// The stops that were spoken of.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AnnotatedDto {
    /// As they are now, in order of time.
    pub stops: Vec<StopDto>,
    /// Names of those who are told by their ids.
    pub names: BTreeMap<String, String>,
}

/// Says why a press stood, or takes it back. It lies beside what the machine said and never replaces it.
#[utoipa::path(
    put, path = "/api/v1/presses/{press}/annotations", tag = "figures", request_body = AnnotateDto,
    params(("press" = String, Path, description = "Its id")),
    responses(
        (status = 200, body = AnnotatedDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn annotate(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(id): Named,
    Told(asked): Told<AnnotateDto>,
) -> Result<Fresh<AnnotatedDto>, Problem> {
    let press = app.press_of(&caller, &id)?;
    let (now, by) = (app.hub.now(), caller.id());
    let count = asked.annotations.len();
    if !(1..=TOGETHER).contains(&count) {
        let bound = format!("1 to {TOGETHER} stretches");
        return Err(Problem::BadRange { field: "annotations", given: count.to_string(), bound });
    }
    let checked = asked.annotations.into_iter().map(|form| check(form, &by, now));
    let said: Vec<Annotation> = checked.collect::<Result<_, _>>()?;
    let spans: Vec<Span> = said.iter().map(Annotation::span).collect();
    let event = |one: Annotation| Record::event(one.from, Some(press.id.clone()), EventKind::Annotation(one));
    let numbered = app.append_all(said.into_iter().map(event).collect(), Vec::new()).await?;
    app.entered.take(numbered);
    let stops = touched(&app, press, spans).await?;
    let names = names(&app, &caller, stops.iter().flat_map(StopDto::ids).collect())?;
    Ok(Fresh(AnnotatedDto { stops, names }))
}

/// The stops that have time in common with one of these.
async fn touched(app: &App, press: Press, spans: Vec<Span>) -> Result<Vec<StopDto>, Problem> {
    let from = spans.iter().map(|span| span.from).min().unwrap_or_default();
    let to = spans.iter().map(|span| span.to).max().unwrap_or_default();
    let wide = Span::new(from.plus(-AROUND_MS), to.plus(AROUND_MS));
    app.fold(vec![press], wide, false, move |books| {
        let mut stops = stops::dtos(&books);
        stops.retain(|stop| {
            let whole = Span::new(UtcMs(stop.from), UtcMs(stop.to));
            spans.iter().any(|span| !span.and(whole).is_empty())
        });
        stops
    })
    .await
}

fn check(form: AnnotationForm, by: &str, now: UtcMs) -> Result<Annotation, Problem> {
    let AnnotationForm { from, to, reason, note, entered } = form;
    let annotation = Annotation {
        from: UtcMs(from),
        to: UtcMs(to),
        reason: reason.as_deref().map(Into::into),
        note: note.trim().to_owned(),
        entered: when(entered, now)?,
        by: by.to_owned(),
    };
    early(from)?;
    late(to, now)?;
    annotation.check().map_err(|wrong| {
        let value = match wrong.field {
            "reason" => reason.unwrap_or_default(),
            "note" => format!("{} bytes long", annotation.note.len()),
            _ => to.to_string(),
        };
        misentered(wrong, &value)
    })?;
    Ok(annotation)
}

/// When somebody said it.
pub fn when(entered: Option<i64>, now: UtcMs) -> Result<UtcMs, Problem> {
    let (earliest, latest) = (now.0 - LONGEST_ANNOTATION_MS, now.0 + SLACK_MS);
    match entered {
        None => Ok(now),
        Some(entered) if (earliest..=latest).contains(&entered) => Ok(UtcMs(entered.min(now.0))),
        Some(entered) => {
            let bound = format!("from {earliest}, 31 days ago, to now, {}", now.0);
            Err(Problem::BadRange { field: "entered", given: entered.to_string(), bound })
        }
    }
}

/// Refuses what lies before all data.
pub fn early(from: i64) -> Result<(), Problem> {
    match from {
        EARLIEST.. => Ok(()),
        _ => {
            let bound = format!("{EARLIEST}, the beginning of 2020, or later");
            Err(Problem::BadRange { field: "from", given: from.to_string(), bound })
        }
    }
}

/// Refuses what has not happened yet.
fn late(to: i64, now: UtcMs) -> Result<(), Problem> {
    if to <= now.0 + SLACK_MS {
        return Ok(());
    }
    Err(Problem::BadRange {
        field: "to",
        given: to.to_string(),
        bound: format!("now, {}, at the latest", now.0),
    })
}

/// What can't be stored, as a problem.
pub fn misentered(wrong: Misentered, value: &str) -> Problem {
    let Misentered { field, bound } = wrong;
    Problem::BadRange { field, given: given(value), bound: format!("must be {bound}") }
}
