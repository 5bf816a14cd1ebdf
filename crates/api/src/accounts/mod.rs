//! People, tokens and devices over HTTP. Who they are and what each may do is decided in
//! `presswatch-people`; here it is asked for and told.

pub mod contact;
pub mod crew;
pub mod devices;
pub mod enrolment;
pub mod people;
pub mod pins;
pub mod session;
pub mod tokens;
pub mod trial;

use std::collections::BTreeSet;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use presswatch_domain::{Plant, PressId};
use presswatch_people::{AccountsError, ChangeError, Presses, Role};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

use crate::problem::{Problem, given};

/// The JSON body, or a problem that says what is wrong with it.
pub struct Told<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Told<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let bound = || "a JSON object as the API's own document describes it".to_owned();
        let wrong = |error: String| Problem::BadValue { field: "body", given: given(&error), bound: bound() };
        let body = Bytes::from_request(request, state).await.map_err(|error| wrong(error.body_text()))?;
        serde_json::from_slice(&body).map(Told).map_err(|error| wrong(unquoted(&error)))
    }
}

/// What is wrong with a body, without what stands there: it may be a password in the wrong place.
fn unquoted(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(", expected ") {
        Some((_, wanted)) if text.starts_with("invalid ") => format!("something else than {wanted}"),
        _ => text,
    }
}

/// A field that is there, be it `null`: what is left out stays as it is.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Presses as they are told: `None` is all of them.
fn told(presses: &Presses) -> Option<Vec<String>> {
    match presses {
        Presses::All => None,
        Presses::Only(list) => Some(list.iter().map(ToString::to_string).collect()),
    }
}

/// The presses that a request names; each must be one of the plant's.
pub(crate) fn named(plant: &Plant, list: Option<Vec<String>>) -> Result<Presses, Problem> {
    let Some(list) = list else { return Ok(Presses::All) };
    let press = |name: String| {
        let id: Option<PressId> = name.parse().ok().filter(|id| plant.presses.contains_key(id));
        id.ok_or(Problem::UnknownPress(given(&name)))
    };
    list.into_iter().map(press).collect::<Result<BTreeSet<_>, _>>().map(Presses::Only)
}

/// The role that a request names.
fn role(name: &str) -> Result<Role, Problem> {
    name.parse().map_err(|_| Problem::BadValue {
        field: "role",
        given: given(name),
        bound: Role::ALL.map(Role::as_str).join(", "),
    })
}

impl From<AccountsError> for Problem {
    fn from(error: AccountsError) -> Self {
        Problem::Accounts(error)
    }
}

impl From<ChangeError> for Problem {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Accounts(error) => Problem::Accounts(error),
            ChangeError::Unknown => Problem::NotFound,
            ChangeError::TooOften { retry_s } => Problem::TooOften(retry_s),
            error => Problem::Change(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_not_said_back() {
        #[derive(Debug, serde::Deserialize)]
        struct LogIn {
            #[expect(dead_code, reason = "only read")]
            login: String,
        }
        for (body, told) in [
            (r#""my, expected password""#, "something else than struct LogIn at line 1 column 23"),
            (r#"{"login": ["my password"]}"#, "something else than a string at line 1 column 10"),
            ("{}", "missing field `login` at line 1 column 2"),
        ] {
            let error = serde_json::from_str::<LogIn>(body).expect_err(body);
            assert_eq!(unquoted(&error), told);
        }
    }
}
