//! What goes wrong with a request, told as RFC 9457 problem details. Internals are logged, not told.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use presswatch_people::{AccountsError, ChangeError};
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
    #[error("this address knows other methods: `Allow` names them")]
    Method,
    /// Nobody is here yet.
    #[error("this site has no people yet: open the page and type the code that the console shows")]
    SetUp,
    /// Not the code of the console.
    #[error("this is not the code that the console shows now")]
    WrongCode,
    /// A site without people is reached by a link.
    #[error("open the link that was printed at start")]
    LinkNeeded,
    /// Not the link that is out.
    #[error("this link was used, or is of an earlier start: the console shows the one that is good now")]
    LinkUsed,
    /// Fields that can't be as they are.
    #[error("{} of what was sent can't be as it is: `errors` says what and why", .0.len())]
    WrongFields(Vec<FieldError>),
    /// A file could not be written.
    #[error("not written: {0}")]
    NotWritten(String),
    /// The store is not open yet.
    #[error("the program is starting; /readyz says what it waits for")]
    Starting,
    /// Nobody is told of alarms.
    #[error("nobody is told of alarms here: the configuration has no `[alert]`")]
    NoAlerter,
    /// Somebody must say who they are.
    #[error("log in, or send a token as `Authorization: Bearer`")]
    LogIn,
    /// The role does not allow it.
    #[error("your role does not allow this")]
    MayNot,
    /// Not these.
    #[error("no such name with this password")]
    WrongLogIn,
    /// Not this PIN.
    #[error("this is not the PIN of that person")]
    WrongPin,
    /// Asked too often.
    #[error("too many attempts: again in {0} s")]
    TooOften(u64),
    /// No invitation opens by this.
    #[error("this invitation does not open: it was used, it is over, or it never was")]
    NoInvitation,
    /// There are no people here.
    #[error("this program runs without people: the demo has none")]
    NoPeople,
    /// A change of people, tokens or devices that can't be made.
    #[error("{0}")]
    Change(ChangeError),
    /// The file of accounts does not answer.
    #[error("the accounts can't be read; the program's log says more")]
    Accounts(#[source] AccountsError),
    /// All places for live readers are taken.
    #[error("{0} pages read live values already: close one")]
    TooManyReaders(usize),
    /// A back-test runs.
    #[error("a back-test runs already: again when it has ended")]
    OneAtATime,
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
        "The address knows other methods; `Allow` names them.";
    SetUp 401 "set-up" "Nobody here yet"
        "This site has no people yet. Whoever reads the code at the console of its machine adds the first one, on the page.";
    WrongCode 401 "wrong-code" "Not the code"
        "This is not the code that the console shows. Each start has another one.";
    LinkNeeded 401 "link-needed" "Link needed"
        "This program has no people and is reached off its machine: open the link that was printed at start.";
    LinkUsed 401 "link-used" "Link used up"
        "A link lets in one browser, once. The console shows the one that is good now.";
    WrongFields 422 "wrong-fields" "Some fields can't be so"
        "`errors` names each field that can't be as it is, and says why in each language.";
    NotWritten 500 "not-written" "Not written"
        "A file could not be written; `detail` says which and why. Nothing was changed.";
    Starting 503 "starting" "Starting"
        "The program has started and its store is not open yet. `/readyz` says what it waits for; try again.";
    LogIn 401 "log-in" "Log in"
        "Only people of this site come in. Log in on the page, or send `Authorization: Bearer` with a token.";
    MayNot 403 "may-not" "Not allowed"
        "Your role does not allow this. `/api/v1/session` says what it allows.";
    WrongLogIn 401 "wrong-log-in" "Not these"
        "There is nobody of this name with this password, or they come in no more.";
    WrongPin 403 "wrong-pin" "Not this PIN"
        "The person who was chosen at this tablet has another PIN.";
    TooOften 429 "too-often" "Too many attempts"
        "Too many attempts. `Retry-After` says after how many seconds the next one counts.";
    NoPeople 409 "no-people" "No people here"
        "This program was started without people, as the demo is.";
    NoAlerter 409 "no-alerter" "Nobody is told"
        "This site has no alerter, so a call would reach nobody: give the configuration an `[alert]`.";
    LoginTaken 409 "login-taken" "Log-in name taken"
        "Somebody else has this log-in name. Choose another.";
    BadLogin 400 "bad-login" "No log-in name"
        "A log-in name has 1 to 64 characters, and nothing that can't be seen.";
    ShortPassword 400 "short-password" "Password too short"
        "Choose a longer password; `detail` says how long. A sentence is a good one.";
    LongPassword 400 "long-password" "Password too long"
        "A password has at most 1024 bytes.";
    NotFirst 409 "not-first" "Somebody is here already"
        "The first person has been added already. Log in.";
    BadLanguage 400 "bad-language" "No language"
        "Give the tag of a language: en, sq, sr-Latn or sr-Cyrl.";
    BadPin 400 "bad-pin" "No PIN"
        "A PIN has 4 to 8 digits.";
    CommonPassword 400 "common-password" "Password too common"
        "This password is among those that are tried first. Choose another.";
    WrongRole 400 "wrong-role" "Not for this role"
        "A wall's role is for devices only, and a device is a wall or an operator's.";
    LastAdmin 409 "last-admin" "The last admin"
        "Somebody must remain who may change people. Make another person admin first.";
    NoName 400 "no-name" "No name"
        "Give a name that people know it by.";
    NoCode 404 "no-code" "No such code"
        "No device shows this code, or it did so for too long. Ask for a new one on the device.";
    BadPhone 400 "bad-phone" "No phone number"
        "Give the number with + and the country, as in +383 44 123 456.";
    Outdated 409 "outdated" "Changed meanwhile"
        "Somebody else has changed the settings since they were read. Read them again, then change them.";
    NoInvitation 404 "no-invitation" "No such invitation"
        "The invitation was used, is over, or never was. Make another with `presswatch enroll` at the server.";
    Accounts 503 "accounts" "Accounts not available"
        "The file of people, tokens and devices can't be read. The program's log says more.";
    TooManyReaders 503 "too-many-readers" "Too many readers"
        "As many pages read live values as there are places for. Close one, or try again later.";
    OneAtATime 503 "one-at-a-time" "One at a time"
        "Somebody tries rules over stored history already. Ask again when that has ended: it takes seconds.";
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
    /// All that is wrong with what was sent, where it has many fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<FieldError>,
}

/// One thing that is wrong with what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldError {
    /// The field, as a JSON pointer (RFC 6901) such as `/plan/shift/0/to`; empty: the whole.
    pub pointer: String,
    /// What is wrong and what to do.
    pub texts: Texts,
}

/// A sentence in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Texts {
    /// English.
    pub en: String,
    /// Albanian.
    pub sq: String,
    /// Serbian in Latin script.
    #[serde(rename = "sr-Latn")]
    pub sr_latn: String,
    /// Serbian in Cyrillic script.
    #[serde(rename = "sr-Cyrl")]
    pub sr_cyrl: String,
}

/// Of nobody in particular.
pub fn alike(text: &str) -> Texts {
    let text = || text.to_owned();
    Texts { en: text(), sq: text(), sr_latn: text(), sr_cyrl: text() }
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
            Problem::SetUp => Which::SetUp,
            Problem::WrongCode => Which::WrongCode,
            Problem::LinkNeeded => Which::LinkNeeded,
            Problem::LinkUsed => Which::LinkUsed,
            Problem::WrongFields(_) => Which::WrongFields,
            Problem::NotWritten(_) => Which::NotWritten,
            Problem::Starting => Which::Starting,
            Problem::LogIn => Which::LogIn,
            Problem::MayNot => Which::MayNot,
            Problem::WrongLogIn => Which::WrongLogIn,
            Problem::WrongPin => Which::WrongPin,
            Problem::TooOften(_) => Which::TooOften,
            Problem::NoInvitation => Which::NoInvitation,
            Problem::NoPeople => Which::NoPeople,
            Problem::NoAlerter => Which::NoAlerter,
            Problem::Change(error) => match error {
                ChangeError::LoginTaken => Which::LoginTaken,
                ChangeError::BadLogin => Which::BadLogin,
                ChangeError::ShortPassword { .. } => Which::ShortPassword,
                ChangeError::CommonPassword => Which::CommonPassword,
                ChangeError::Role => Which::WrongRole,
                ChangeError::LastAdmin => Which::LastAdmin,
                ChangeError::NoName => Which::NoName,
                ChangeError::LongPassword { .. } => Which::LongPassword,
                ChangeError::NotFirst => Which::NotFirst,
                ChangeError::Language => Which::BadLanguage,
                ChangeError::BadPhone => Which::BadPhone,
                ChangeError::Contact(_) => Which::WrongFields,
                ChangeError::Outdated { .. } => Which::Outdated,
                ChangeError::Pin => Which::BadPin,
                ChangeError::Expired => Which::NoCode,
                ChangeError::TooOften { .. } => Which::TooOften,
                ChangeError::Unknown => Which::NotFound,
                ChangeError::Accounts(_) => Which::Accounts,
            },
            Problem::Accounts(_) => Which::Accounts,
            Problem::TooManyReaders(_) => Which::TooManyReaders,
            Problem::OneAtATime => Which::OneAtATime,
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
            Problem::Change(error) => (
                match error {
                    ChangeError::LoginTaken | ChangeError::BadLogin => Some("login"),
                    ChangeError::ShortPassword { .. }
                    | ChangeError::LongPassword { .. }
                    | ChangeError::CommonPassword => Some("password"),
                    ChangeError::Language => Some("language"),
                    ChangeError::Role | ChangeError::LastAdmin => Some("role"),
                    ChangeError::NoName => Some("name"),
                    ChangeError::BadPhone => Some("phone"),
                    ChangeError::Outdated { .. } => Some("based_on"),
                    ChangeError::Pin => Some("pin"),
                    ChangeError::Expired => Some("code"),
                    _ => None,
                },
                None,
            ),
            Problem::WrongPin => (Some("pin"), None),
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
        if let Problem::Accounts(error) = &self {
            tracing::error!(reason = %presswatch_runtime::tasks::chain(error), "accounts did not answer a request");
        }
        let again = match &self {
            Problem::TooOften(seconds) => Some(*seconds),
            Problem::Starting | Problem::OneAtATime => Some(1),
            _ => None,
        };
        let Kind { link, status, title, .. } = *self.kind();
        let ((field, bound), detail) = (self.blame(), self.to_string());
        let errors = if let Problem::WrongFields(errors) = self { errors } else { Vec::new() };
        let body = ProblemBody { kind: link, title, status, detail, field, bound, errors };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = (status, Json(body)).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = again {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }
}
