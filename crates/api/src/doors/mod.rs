//! Who comes in, and where: each request is somebody's, and passes the door of its route or does not.

mod caller;
pub mod cookies;
mod key;
mod origin;
pub mod table;

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{HeaderMap, Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, May, Pairings};
use presswatch_runtime::{Clock, Secret};
use tokio::sync::watch;

pub use self::caller::Caller;
use self::{
    cookies::{bearer, cookie},
    table::{Door, door, has_doors},
};
use crate::problem::Problem;

/// Everything that says who comes in.
#[derive(Debug)]
pub struct Doors {
    /// Who has it may look; `None`: there is none.
    pub key: Option<Secret>,
    /// The people; `None`: a house without, as the demo is.
    pub accounts: Option<Accounts>,
    /// Devices that wait to be let in.
    pub pairings: Pairings,
    /// True if only this machine reaches the listener.
    pub loopback: bool,
    /// What time it is.
    pub clock: Clock,
    /// Counts the changes of who comes in.
    pub moves: watch::Sender<u64>,
}

impl Doors {
    /// Now, UTC.
    pub fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    /// To be told when who comes in has changed.
    pub fn moved(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }

    /// The people, where there can be any.
    pub fn accounts(&self) -> Result<&Accounts, Problem> {
        self.accounts.as_ref().ok_or(Problem::NoPeople)
    }

    /// True once there is somebody who can log in.
    pub fn has_people(&self) -> Result<bool, Problem> {
        Ok(self.accounts.as_ref().map_or(Ok(false), |accounts| accounts.any_person())?)
    }

    /// Who sent this.
    fn caller(&self, headers: &HeaderMap) -> Result<Caller, Problem> {
        let now = self.now();
        if let Some(accounts) = &self.accounts {
            if let Some(text) = bearer(headers)
                && let Some(token) = accounts.token(text, now)?
            {
                return Ok(Caller::Token(token));
            }
            if let Some(text) = cookie(headers, cookies::SESSION)
                && let Some(person) = accounts.session(text, now)?
            {
                return Ok(Caller::Person(person));
            }
            if let Some(text) = cookie(headers, cookies::DEVICE)
                && let Some(device) = accounts.device(text, now)?
            {
                return Ok(Caller::Device(device));
            }
        }
        let home = !self.has_people()?;
        let keyed = self.key.as_ref().is_some_and(|key| key::holds(key, headers));
        Ok(if keyed {
            Caller::Key { home }
        } else {
            Caller::Guest { home: home && self.key.is_none() && self.loopback }
        })
    }

    /// Says why the caller may not pass.
    fn pass(&self, caller: &Caller, method: &Method, known: &str, path: &str) -> Result<(), Problem> {
        match door(method, known) {
            Some(Door::Open | Door::Sealed) => Ok(()),
            Some(Door::May(what)) if caller.may(what) => sees(caller, known, path),
            Some(Door::May(_)) => Err(self.refused(caller)?),
            // The router says that there is no such method.
            None if has_doors(known) => Ok(()),
            None => Err(self.refused(caller)?),
        }
    }

    fn refused(&self, caller: &Caller) -> Result<Problem, Problem> {
        Ok(match caller {
            Caller::Guest { .. } | Caller::Key { .. } if self.has_people()? => Problem::LogIn,
            Caller::Guest { .. } => Problem::KeyNeeded,
            _ => Problem::MayNot,
        })
    }
}

/// A press that the caller does not see is none.
fn sees(caller: &Caller, known: &str, path: &str) -> Result<(), Problem> {
    let place = known.split('/').position(|part| part == "{press}");
    let Some(name) = place.and_then(|place| path.split('/').nth(place)) else { return Ok(()) };
    match name.parse() {
        Ok(id) if !caller.sees(&id) => Err(Problem::UnknownPress(name.to_owned())),
        // What is no id is no press either; its route says so.
        _ => Ok(()),
    }
}

/// Lets a request pass or not, and tells the routes who asks.
pub async fn guard(State(doors): State<Arc<Doors>>, mut request: Request, next: Next) -> Response {
    if let Some(key) = &doors.key
        && request.method() == Method::GET
        && let Some(rest) = key::linked(key, request.uri())
    {
        return key::enter(key, &rest);
    }
    match admit(&doors, &request) {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(problem) => problem.into_response(),
    }
}

fn admit(doors: &Doors, request: &Request) -> Result<Caller, Problem> {
    let (method, headers, path) = (request.method(), request.headers(), request.uri().path());
    let caller = doors.caller(headers)?;
    let Some(known) = request.extensions().get::<MatchedPath>() else {
        // No route: the page's own files, which tell nothing of the plant, or an address that is none.
        let inside = path == "/api" || path.starts_with("/api/");
        return if inside && !caller.may(May::Look) { Err(doors.refused(&caller)?) } else { Ok(caller) };
    };
    doors.pass(&caller, method, known.as_str(), path)?;
    if !method.is_safe()
        && let Some(door) = door(method, known.as_str())
    {
        // Before there are people, a door that opens to whoever sits here must not open to a web page.
        let proven = door == Door::Sealed || !caller.is_guest() || doors.has_people()?;
        origin::welcome(method, headers, proven)?;
    }
    Ok(caller)
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // The guard lies around every route.
        parts.extensions.get::<Caller>().cloned().ok_or(Problem::Defect)
    }
}
