//! `/export`: raw rows and events of a press as CSV, in order of time, streamed page by page.
//!
//! What is held at once is one page of rows and the events of its stretch of time, however long the
//! span. An error of the store half-way ends the connection before the body does, so that nobody takes
//! a part for the whole.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use futures::stream;
use presswatch_domain::{HOUR_MS, Numbered, Press, Row, Span, UtcMs, Value};
use presswatch_store::{EventFilter, Store, StoreError};

use crate::{
    App,
    doors::Caller,
    problem::{Problem, ProblemBody, given},
    query::{self, ExportQuery},
    routes::Asked,
};

/// Rows and events of one page.
const ROWS: usize = 2000;
const EVENTS: usize = 20_000;
/// Longest stretch of time of one page, in milliseconds.
const STRETCH_MS: i64 = 7 * 24 * HOUR_MS;

const HEAD: &[u8] = b"time,press,signal,value,bad\n";

/// Raw rows and events of a press as CSV, in order of time. Columns: `time` (RFC 3339, UTC), `press`,
/// `signal`, `value`, `bad`; of an event `signal` is `event`, `value` its kind and `bad` its JSON.
#[utoipa::path(
    get, path = "/api/v1/export", tag = "history", params(ExportQuery),
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn export(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<ExportQuery>,
) -> Result<Response, Problem> {
    if let Some(other) = asked.format.as_deref().filter(|format| *format != "csv") {
        return Err(Problem::BadValue { field: "format", given: given(other), bound: "csv".to_owned() });
    }
    let Some(id) = asked.press.as_deref() else {
        let bound = "the id of a press".to_owned();
        return Err(Problem::BadValue { field: "press", given: "missing".to_owned(), bound });
    };
    let press = query::press(&app.hub.plant(), id)?.clone();
    if !caller.sees(&press.id) {
        return Err(Problem::UnknownPress(given(id)));
    }
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), 24)?;
    let name = format!("attachment; filename=\"{}_{}_{}.csv\"", press.id, span.from.0, span.to.0);
    // The first page before the answer begins: a store that is away is a problem, not half a file.
    let mut export = Export { app, press, span, at: span.from };
    let mut first = HEAD.to_vec();
    first.extend(export.page().await?.unwrap_or_default());
    let rest = stream::try_unfold(export, async |mut export| {
        let page = export.page().await.inspect_err(|error| {
            let reason = presswatch_runtime::tasks::chain(error);
            tracing::warn!(%reason, "export ended before its end");
        })?;
        Ok::<_, StoreError>(page.map(|page| (Bytes::from(page), export)))
    });
    let body = futures::StreamExt::chain(stream::iter([Ok(Bytes::from(first))]), rest);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, Body::from_stream(body)).into_response())
}

struct Export {
    app: Arc<App>,
    press: Press,
    span: Span,
    /// Everything before this is written.
    at: UtcMs,
}

impl Export {
    /// The next lines; `None` at the end.
    async fn page(&mut self) -> Result<Option<Vec<u8>>, StoreError> {
        if self.at >= self.span.to {
            return Ok(None);
        }
        let store: &Store = &self.app.store;
        let site = self.app.hub.site();
        let mut part = Span::new(self.at, self.at.plus(STRETCH_MS).min(self.span.to));
        let mut rows = store.rows(site, &self.press.id, part, ROWS).await?;
        if let Some((last, _)) = rows.last().filter(|_| rows.len() == ROWS) {
            part.to = last.plus(1);
        }
        let mut limit = EVENTS;
        let mut events = loop {
            let filter = EventFilter { press: None, kinds: Vec::new(), span: part, limit };
            let events = store.events(site, filter).await?;
            // Cut short: what comes before the last instant told is whole. All of one instant: more room.
            match events.last().filter(|_| events.len() == limit) {
                Some(last) if last.record.t > part.from => part.to = last.record.t.min(part.to),
                Some(_) => {
                    limit *= 2;
                    continue;
                }
                None => {}
            }
            break events;
        };
        rows.retain(|(t, _)| part.contains(*t));
        events.retain(|event| {
            let ours = match &event.record.press {
                Some(id) => *id == self.press.id,
                None => event.producer == self.press.producer,
            };
            ours && part.contains(event.record.t)
        });
        self.at = part.to;
        Ok(Some(lines(&self.press, &rows, &events)))
    }
}

/// Rows and events, both in order of time, as lines; at one instant events come first.
fn lines(press: &Press, rows: &[(UtcMs, Row)], events: &[Numbered]) -> Vec<u8> {
    let mut out = Lines(csv::Writer::from_writer(Vec::new()));
    let mut events = events.iter().peekable();
    for (t, row) in rows {
        while let Some(event) = events.next_if(|event| event.record.t <= *t) {
            out.event(press, event);
        }
        let time = time(*t);
        for (id, value) in &row.values {
            let text = match value {
                Value::Number(x) => x.to_string(),
                Value::Flag(flag) => flag.to_string(),
                Value::Code(code) => code.to_string(),
            };
            out.line([&time, press.id.as_str(), id.as_str(), &text, ""]);
        }
        for (id, bad) in &row.bad {
            out.line([&time, press.id.as_str(), id.as_str(), "", bad.as_str()]);
        }
    }
    events.for_each(|event| out.event(press, event));
    out.0.into_inner().unwrap_or_default()
}

struct Lines(csv::Writer<Vec<u8>>);

impl Lines {
    fn line(&mut self, cells: [&str; 5]) {
        // Into memory: can't fail.
        let _written = self.0.write_record(cells);
    }

    fn event(&mut self, press: &Press, event: &Numbered) {
        if let Some(kind) = event.record.kind() {
            let json = serde_json::to_string(kind).unwrap_or_default();
            self.line([&time(event.record.t), press.id.as_str(), "event", kind.name(), &json]);
        }
    }
}

/// RFC 3339 in UTC, to the millisecond.
fn time(t: UtcMs) -> String {
    match jiff::Timestamp::from_millisecond(t.0) {
        Ok(time) => format!("{time:.3}"),
        Err(_) => t.0.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_utc_to_the_millisecond() {
        assert_eq!(time(UtcMs(1_790_000_000_120)), "2026-09-21T14:13:20.120Z");
        assert_eq!(time(UtcMs(0)), "1970-01-01T00:00:00.000Z");
    }
}
