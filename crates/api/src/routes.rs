//! What is answered at once: presses, series, states, pipeline.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Json,
    extract::{FromRequestParts, Path, Query, State},
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use presswatch_domain::{
    Body, Bucket, Event, EventKind, Interval, Span, Timeline,
    timeline::{Known, Sources},
};
use presswatch_store::EventFilter;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    App,
    doors::Caller,
    dto::{BucketDto, Floor, PipelineDto, PressDto, SeriesDto, SignalSeries, StateSpan, StatesDto},
    live::UNKNOWN,
    problem::{Problem, ProblemBody, given},
    query::{self, SeriesQuery, StatesQuery},
};

/// Intervals that are read for one answer: above the most stretches of one, which they make up.
const INTERVALS: usize = 4 * query::MAX_STATES as usize;

/// JSON that no cache keeps: all of it changes with time.
pub struct Fresh<T>(pub T);

impl<T: Serialize> IntoResponse for Fresh<T> {
    fn into_response(self) -> Response {
        let mut answer = Json(self.0).into_response();
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        answer
    }
}

/// The query, or a problem that says what is wrong with it.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Query::<T>::from_request_parts(parts, state).await {
            Ok(Query(asked)) => Ok(Asked(asked)),
            Err(error) => Err(Problem::BadValue {
                field: "query",
                given: given(&format!("not to be read ({})", error.body_text())),
                bound: "each parameter once, percent-encoded".to_owned(),
            }),
        }
    }
}

/// The one part of an address that is a name, or the problem that it is none.
pub struct Named(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(name)) => Ok(Named(name)),
            // What is no UTF-8 names nothing.
            Err(_) => Err(Problem::NotFound),
        }
    }
}

/// All presses: state and since when, last values with quality and age.
#[utoipa::path(get, path = "/api/v1/presses", tag = "floor", responses((status = 200, body = Floor)))]
pub async fn presses(State(app): State<Arc<App>>, caller: Caller) -> Fresh<Floor> {
    Fresh(app.hub.floor(caller.presses()))
}

/// One press, as in `/presses`.
#[utoipa::path(
    get, path = "/api/v1/presses/{press}", tag = "floor",
    params(("press" = String, Path, description = "Its id")),
    responses(
        (status = 200, body = PressDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn press(State(app): State<Arc<App>>, Named(id): Named) -> Result<Fresh<PressDto>, Problem> {
    let plant = app.hub.plant();
    let press = query::press(&plant, &id)?;
    app.hub.press(&press.id).map(Fresh).ok_or(Problem::Defect)
}

/// Numbers over time: min, time-weighted mean, max and cover of each bucket; never more buckets than
/// asked for; where nothing is known there is a gap.
#[utoipa::path(
    get, path = "/api/v1/presses/{press}/series", tag = "history",
    params(("press" = String, Path, description = "Its id"), SeriesQuery),
    responses(
        (status = 200, body = SeriesDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn series(
    State(app): State<Arc<App>>,
    Named(id): Named,
    Asked(asked): Asked<SeriesQuery>,
) -> Result<Fresh<SeriesDto>, Problem> {
    let plant = app.hub.plant();
    let press = query::press(&plant, &id)?;
    let signals = query::signals(asked.signals.as_deref(), press)?;
    let points = query::points(asked.points.as_deref())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), 1)?;
    let site = app.hub.site();
    let mut history = match span.is_empty() {
        true => BTreeMap::new(),
        false => app.store.history(site, press, &signals, span, points).await?,
    };
    let series = signals.into_iter().map(|id| {
        let unit = press.catalogue.get(id.as_str()).map_or_else(String::new, |signal| signal.unit.clone());
        let buckets = history.remove(&id).unwrap_or_default().iter().map(bucket).collect();
        (id, SignalSeries { unit, buckets })
    });
    Ok(Fresh(SeriesDto { from: span.from, to: span.to, series: series.collect() }))
}

fn bucket(bucket: &Bucket) -> BucketDto {
    let known = bucket.covered_ms > 0;
    let Span { from, to } = bucket.span;
    let (min, max) = (known.then_some(bucket.min), known.then_some(bucket.max));
    (from, to, min, bucket.mean(), max, bucket.coverage())
}

/// States over time; every instant is in exactly one stretch, `unknown` included. Of a long span the
/// answer holds the first stretches, and `next`.
#[utoipa::path(
    get, path = "/api/v1/presses/{press}/states", tag = "history",
    params(("press" = String, Path, description = "Its id"), StatesQuery),
    responses(
        (status = 200, body = StatesDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn states(
    State(app): State<Arc<App>>,
    Named(id): Named,
    Asked(asked): Asked<StatesQuery>,
) -> Result<Fresh<StatesDto>, Problem> {
    let plant = app.hub.plant();
    let press = query::press(&plant, &id)?;
    let limit = query::limit(asked.limit.as_deref())?;
    let now = app.hub.now();
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), now, 24)?;
    // Before the store is asked: what is closed meanwhile then merely overlaps.
    let open = app.hub.open(&press.id);
    // Where the open state reaches into the span, the hours of it that are closed say from where on it
    // is open; they may lie after the span.
    let reach = open.filter(|(since, ..)| *since < span.to).map_or(span.to, |_| span.to.max(now));
    let wide = Span::new(span.from, reach);
    let filter =
        EventFilter { press: Some(press.id.clone()), kinds: vec!["interval"], span: wide, limit: INTERVALS };
    let events = app.store.events(app.hub.site(), filter).await?;
    // Earliest first: what follows the last one is not known here.
    let cut = events.last().filter(|_| events.len() == INTERVALS).map(|last| last.record.t);
    let known = Span::new(span.from, cut.map_or(span.to, |cut| cut.clamp(span.from.plus(1), span.to)));
    let mut intervals: Vec<Interval> = events
        .into_iter()
        .filter_map(|event| match event.record.body {
            Body::Event(Event { kind: EventKind::Interval(interval), .. }) => Some(interval),
            _ => None,
        })
        .collect();
    // The open state begins where its last closed hour ends.
    intervals.extend(open.map(|(since, state, held)| {
        let closed = intervals.iter().filter(|closed| closed.from >= since).map(|closed| closed.to);
        Interval::new(closed.max().unwrap_or(since).max(since), held, state)
    }));
    let sources = Sources { intervals, cuts: &[], paces: &[], complete_to: None };
    let pieces = Timeline::new(sources, known).pieces;
    let mut states: Vec<_> = pieces
        .into_iter()
        .map(|piece| StateSpan {
            from: piece.span.from,
            to: piece.span.to,
            state: match piece.known {
                Known::Seen(state) => state.as_str(),
                _ => UNKNOWN,
            },
        })
        .collect();
    states.truncate(limit);
    let next = states.last().map(|last| last.to).filter(|end| *end < span.to);
    Ok(Fresh(StatesDto { from: span.from, to: span.to, states, next }))
}

/// How data flow from the presses to the store.
#[utoipa::path(get, path = "/api/v1/pipeline", tag = "pipeline", responses((status = 200, body = PipelineDto)))]
pub async fn pipeline(State(app): State<Arc<App>>) -> Fresh<PipelineDto> {
    Fresh(app.hub.pipeline())
}
