//! What goes wrong with a request, told as RFC 9457 problem details. Internals are logged, not told.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use presswatch_store::StoreError;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{names::ProblemType, routes::Named};

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
    /// A form could have sent it.
    #[error("send JSON: `Content-Type: application/json`")]
    NotJson,
    /// Another site may have sent it.
    #[error("the request comes from another site: use this program's own page or address")]
    OtherSite,
    /// There is no time to say.
    #[error("this server does not know the time itself: give `t`")]
    ClockUnknown,
    /// It can't be said on the bus.
    #[error("the broker is not connected; /readyz says why")]
    Bus,
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

/// A kind of problem: what a `type` means.
#[derive(Debug, Serialize, ToSchema)]
pub struct Kind {
    /// The `type`: the address of this description.
    #[serde(rename = "type")]
    #[schema(value_type = ProblemType)]
    pub link: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The kind in words.
    pub title: &'static str,
    /// What it means, and what helps.
    pub meaning: &'static str,
}

macro_rules! kinds {
    ($($name:ident $status:literal $link:literal $title:literal $meaning:literal;)*) => {
        #[derive(Debug, Clone, Copy)]
        enum Which { $($name),* }

        /// All kinds of problems.
        pub const KINDS: &[Kind] = &[
            $(Kind {
                link: concat!("/api/v1/problems/", $link), status: $status, title: $title, meaning: $meaning,
            }),*
        ];
    };
}

kinds! {
    BadRange 400 "bad-range" "Out of range"
        "A parameter lies outside its bound. `field` names it, `bound` says what is allowed.";
    BadValue 400 "bad-value" "Can't be read"
        "A parameter is missing or can't be read. `field` names it, `bound` says what is allowed.";
    UnknownPress 404 "unknown-press" "Unknown press"
        "No press of that id is in the configuration. `/api/v1/presses` lists those that are.";
    UnknownSignal 400 "unknown-signal" "Unknown signal"
        "The press's catalogue has no signal of that id. `bound` lists those that have a series.";
    NoNumber 400 "no-number" "Not a number"
        "The signal is a flag or a code: only numbers have a series. `bound` lists those that do.";
    NotFound 404 "not-found" "Not found"
        "Nothing is at this address. `/api/v1/openapi.json` lists what is there.";
    Method 405 "method" "Method not allowed"
        "The address can only be read: use GET or HEAD.";
    KeyNeeded 401 "key-needed" "Key needed"
        "This listener opens with a key: open the link that was printed at start, or send `Authorization: Bearer` with the key.";
    TooManyReaders 503 "too-many-readers" "Too many readers"
        "As many pages read live values as there are places for. Close one, or try again later.";
    NotJson 415 "not-json" "Not JSON"
        "The body must be JSON and say so: `Content-Type: application/json`.";
    OtherSite 403 "other-site" "From another site"
        "What changes something is taken from this program's own page, or from a program that asks this address.";
    ClockUnknown 409 "clock-unknown" "Time not known"
        "The server does not know the time itself. Give `t` in the body.";
    Bus 503 "bus" "Broker not connected"
        "It could not be said on the bus. `/readyz` says why; try again later.";
    TimedOut 503 "timed-out" "Took too long"
        "The answer did not begin in time. Ask for a shorter span, or again later.";
    Store 503 "store" "Store not available"
        "The store does not answer. `/readyz` says why; live values go on without it.";
    Defect 500 "defect" "Defect"
        "A defect of this program. Its log says more; please report it.";
}

/// The body of an error, `application/problem+json`.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    /// Names the kind of problem and is the address of its description; stable, for programs.
    #[serde(rename = "type")]
    #[schema(value_type = ProblemType)]
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

/// All kinds of problems.
#[utoipa::path(get, path = "/api/v1/problems", tag = "problems", responses((status = 200, body = [Kind])))]
pub async fn problems() -> Json<&'static [Kind]> {
    Json(KINDS)
}

/// What one `type` of problem means.
#[utoipa::path(
    get, path = "/api/v1/problems/{kind}", tag = "problems",
    params(("kind" = String, Path, description = "The last part of its `type`")),
    responses(
        (status = 200, body = Kind),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn problem(Named(name): Named) -> Result<Json<&'static Kind>, Problem> {
    let found = KINDS.iter().find(|kind| kind.link.rsplit('/').next() == Some(name.as_str()));
    found.map(Json).ok_or(Problem::NotFound)
}

impl Problem {
    fn kind(&self) -> &'static Kind {
        let which = match self {
            Problem::BadRange { .. } => Which::BadRange,
            Problem::BadValue { .. } => Which::BadValue,
            Problem::UnknownPress(_) => Which::UnknownPress,
            Problem::UnknownSignal { .. } => Which::UnknownSignal,
            Problem::NoNumber { .. } => Which::NoNumber,
            Problem::NotFound => Which::NotFound,
            Problem::Method => Which::Method,
            Problem::KeyNeeded => Which::KeyNeeded,
            Problem::TooManyReaders(_) => Which::TooManyReaders,
            Problem::NotJson => Which::NotJson,
            Problem::OtherSite => Which::OtherSite,
            Problem::ClockUnknown => Which::ClockUnknown,
            Problem::Bus => Which::Bus,
            Problem::TimedOut(_) => Which::TimedOut,
            Problem::Store(_) => Which::Store,
            Problem::Defect => Which::Defect,
        };
        &KINDS[which as usize]
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
        let Kind { link, status, title, .. } = *self.kind();
        let (field, bound) = self.blame();
        let body = ProblemBody { kind: link, title, status, detail: self.to_string(), field, bound };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
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
