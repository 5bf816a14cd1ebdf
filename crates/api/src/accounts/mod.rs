//! People, tokens and devices over HTTP. Who they are and what each may do is decided in
//! `presswatch-people`; here it is asked for and told.

pub mod devices;
pub mod enrolment;
pub mod people;
pub mod session;
pub mod tokens;

use std::collections::BTreeSet;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use presswatch_domain::{Plant, PressId};
use presswatch_people::{AccountsError, ChangeError, Presses, Role};
use serde::de::DeserializeOwned;

use crate::problem::{Problem, given};

/// The JSON body, or a problem that says what is wrong with it.
pub struct Told<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Told<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let bound = || "a JSON object as the API's own document describes it".to_owned();
        let wrong = |error: String| Problem::BadValue { field: "body", given: given(&error), bound: bound() };
        let body = Bytes::from_request(request, state).await.map_err(|error| wrong(error.body_text()))?;
        serde_json::from_slice(&body).map(Told).map_err(|error| wrong(error.to_string()))
    }
}

/// Presses as they are told: `None` is all of them.
fn told(presses: &Presses) -> Option<Vec<String>> {
    match presses {
        Presses::All => None,
        Presses::Only(list) => Some(list.iter().map(ToString::to_string).collect()),
    }
}

/// The presses that a request names; each must be one of the plant's.
fn named(plant: &Plant, list: Option<Vec<String>>) -> Result<Presses, Problem> {
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
            error => Problem::Change(error),
        }
    }
}
