//! `/live`: a snapshot, then changes, as server-sent events.

use std::{collections::VecDeque, convert::Infallible, sync::Arc};

use axum::{
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use futures::stream;
use presswatch_people::Presses;
use tokio::sync::{OwnedSemaphorePermit, broadcast, watch};
use tokio_util::sync::CancellationToken;

use crate::{App, doors::Caller, problem::Problem, ring::encode};

/// Readers at once.
pub const READERS: usize = 512;

/// After how many milliseconds a browser comes back.
const RETRY: &[u8] = b"retry: 2000\n\n";

struct Reader {
    first: VecDeque<Bytes>,
    then: broadcast::Receiver<crate::ring::Frame>,
    presses: Presses,
    /// Who comes in has changed: who may, comes back.
    doors: watch::Receiver<u64>,
    token: CancellationToken,
    /// Given back with the reader.
    _place: OwnedSemaphorePermit,
}

/// Live events: `snapshot` (as `/presses`, with `pipeline` and `alarms`), then `row` {press, t, values, bad}, `state`
/// {press, state, since}, `alarm` (as in `/alarms`), `pipeline` (as `/pipeline`, at most once a second), `heartbeat` {now} each 5 s.
/// Who names the last id seen (`Last-Event-ID`) gets what it missed instead of a snapshot, if that is
/// still kept. A reader that is too slow gets `dropped` and is closed: it comes back for a snapshot.
#[utoipa::path(
    get, path = "/api/v1/live", tag = "floor",
    params(("Last-Event-ID" = Option<String>, Header, description = "`boot.number`")),
    responses(
        (status = 200, content_type = "text/event-stream", body = String),
        (status = 503, body = crate::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn live(
    State(app): State<Arc<App>>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let place = app.places.clone().try_acquire_owned().map_err(|_| Problem::TooManyReaders(READERS))?;
    let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let joined = app.hub.join(seen, caller.presses());
    let first = std::iter::once(Bytes::from_static(RETRY)).chain(joined.first).collect();
    let (presses, doors) = (caller.presses().clone(), app.doors.moved());
    let reader = Reader { first, then: joined.then, presses, doors, token: app.token.clone(), _place: place };
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::from_stream(stream::unfold(Some(reader), next))).into_response())
}

async fn next(reader: Option<Reader>) -> Option<(Result<Bytes, Infallible>, Option<Reader>)> {
    let mut reader = reader?;
    if let Some(bytes) = reader.first.pop_front() {
        return Some((Ok(bytes), Some(reader)));
    }
    let frame = loop {
        let frame = tokio::select! {
            biased;
            () = reader.token.cancelled() => return None,
            Ok(()) = reader.doors.changed() => return None,
            frame = reader.then.recv() => frame,
        };
        if frame.as_ref().map_or(true, |frame| frame.concerns(&reader.presses)) {
            break frame;
        }
    };
    match frame {
        Ok(frame) => Some((Ok(frame.bytes), Some(reader))),
        Err(broadcast::error::RecvError::Lagged(missed)) => {
            metrics::counter!("presswatch_api_readers_dropped_total").increment(1);
            tracing::debug!(missed, "live reader too slow");
            Some((Ok(encode(None, "dropped", &format!("{{\"missed\":{missed}}}"))), None))
        }
        Err(broadcast::error::RecvError::Closed) => None,
    }
}
