//! What goes wrong with a request, told as RFC 9457 problem details. Internals are logged, not told.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use presswatch_store::StoreError;
use serde::Serialize;
use utoipa::ToSchema;

/// Longest piece of a request that a problem repeats, in characters.
const GIVEN: usize = 80;

/// Why a request is not answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A parameter lies outside its bound.
    #[error("`{field}` is {given}: {bound}")]
    BadRange {
        /// Which parameter.
        field: &'static str,
        /// What was given.
        given: String,
        /// What is allowed.
        bound: String,
    },
    /// A parameter is missing or can't be read.
    #[error("`{field}` is {given}: give {bound}")]
    BadValue {
        /// Which parameter.
        field: &'static str,
        /// What was given.
        given: String,
        /// What is allowed.
        bound: String,
    },
    /// There is no such press.
    #[error("press `{0}` is not in the configuration")]
    UnknownPress(String),
    /// The press has no such signal.
    #[error("signal `{given}` is not in the catalogue of press `{press}`")]
    UnknownSignal {
        /// What was given.
        given: String,
        /// Of which press.
        press: String,
        /// The signals that it has.
        bound: String,
    },
    /// Only numbers have a series.
    #[error("signal `{given}` is no number: it has states, not a series")]
    NoNumber {
        /// Which signal.
        given: String,
        /// The signals that are numbers.
        bound: String,
    },
    /// Nothing is here.
    #[error("nothing is at this address")]
    NotFound,
    /// The address knows other methods.
    #[error("this address can only be read: use GET")]
    Method,
    /// A key is needed.
    #[error("open the link that was printed at start, or send the key as `Authorization: Bearer`")]
    KeyNeeded,
    /// All places for live readers are taken.
    #[error("{0} pages read live values already: close one")]
    TooManyReaders(usize),
    /// It took too long.
    #[error("no answer in {0} s: ask for less, or again later")]
    TimedOut(u64),
    /// The store does not answer.
    #[error("the store does not answer; /readyz says why")]
    Store(#[source] StoreError),
    /// A defect of this program.
    #[error("a defect of this program; its log says more")]
    Defect,
}

/// The body of an error, `application/problem+json`.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    /// Names the kind of problem; stable, for programs.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The kind of problem in words.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// This problem in words.
    detail: String,
    /// The parameter, if one is to blame.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    /// What is allowed for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    bound: Option<String>,
}

impl Problem {
    /// Status, `type`, `title`.
    fn kind(&self) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match self {
            Problem::BadRange { .. } => (S::BAD_REQUEST, "/problems/bad-range", "Out of range"),
            Problem::BadValue { .. } => (S::BAD_REQUEST, "/problems/bad-value", "Can't be read"),
            Problem::UnknownPress(_) => (S::NOT_FOUND, "/problems/unknown-press", "Unknown press"),
            Problem::UnknownSignal { .. } => (S::BAD_REQUEST, "/problems/unknown-signal", "Unknown signal"),
            Problem::NoNumber { .. } => (S::BAD_REQUEST, "/problems/no-number", "Not a number"),
            Problem::NotFound => (S::NOT_FOUND, "/problems/not-found", "Not found"),
            Problem::Method => (S::METHOD_NOT_ALLOWED, "/problems/method", "Method not allowed"),
            Problem::KeyNeeded => (S::UNAUTHORIZED, "/problems/key-needed", "Key needed"),
            Problem::TooManyReaders(_) => {
                (S::SERVICE_UNAVAILABLE, "/problems/too-many-readers", "Too many readers")
            }
            Problem::TimedOut(_) => (S::SERVICE_UNAVAILABLE, "/problems/timed-out", "Took too long"),
            Problem::Store(_) => (S::SERVICE_UNAVAILABLE, "/problems/store", "Store not available"),
            Problem::Defect => (S::INTERNAL_SERVER_ERROR, "/problems/defect", "Defect"),
        }
    }

    fn blame(&self) -> (Option<&'static str>, Option<String>) {
        match self {
            Problem::BadRange { field, bound, .. } | Problem::BadValue { field, bound, .. } => {
                (Some(field), Some(bound.clone()))
            }
            Problem::UnknownPress(_) => (Some("press"), None),
            Problem::UnknownSignal { bound, .. } | Problem::NoNumber { bound, .. } => {
                (Some("signals"), Some(bound.clone()))
            }
            _ => (None, None),
        }
    }
}

/// What was given, cut to a length that can be told.
pub fn given(text: &str) -> String {
    text.chars().take(GIVEN).collect()
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Problem::Store(error)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        if let Problem::Store(error) = &self {
            tracing::warn!(reason = %presswatch_runtime::tasks::chain(error), "store did not answer a request");
        }
        let (status, kind, title) = self.kind();
        let (field, bound) = self.blame();
        let detail = self.to_string();
        let body = ProblemBody { kind, title, status: status.as_u16(), detail, field, bound };
        let mut answer = (status, Json(body)).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        answer
    }
}
