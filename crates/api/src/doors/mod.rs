//! Who comes in, and where: each request is somebody's, and passes the door of its route or does not.

mod caller;
pub mod cookies;
pub mod origin;
pub mod table;

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{HeaderMap, Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, Crews, Device, Links, May, Pairings, PersonId};
use presswatch_runtime::Clock;
use tokio::sync::watch;

pub use self::caller::{Caller, Guest};
use self::{
    cookies::{bearer, cookie},
    table::{Door, door, has_doors},
};
use crate::problem::Problem;

/// Everything that says who comes in.
#[derive(Debug)]
pub struct Doors {
    /// The people; `None`: a house without, as the demo is.
    pub accounts: Option<Accounts>,
    /// What opens a house without people off loopback.
    pub links: Option<Links>,
    /// Devices that wait to be let in.
    pub pairings: Pairings,
    /// Who stands at shared tablets.
    pub crews: Crews,
    /// True if only this machine reaches the listeners.
    pub loopback: bool,
    /// Names by which people reach it, beside those of loopback.
    pub names: Vec<String>,
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
                let who = self.who(accounts, &device, now)?;
                return Ok(Caller::Device { device, who });
            }
        }
        let linked = |links: &Links| cookie(headers, cookies::LINK).is_some_and(|kept| links.inside(kept));
        Ok(Caller::Guest(match &self.links {
            _ if self.has_people()? => Guest::Stranger,
            Some(links) if linked(links) => Guest::Linked,
            Some(_) => Guest::Linkless,
            None if self.loopback => Guest::Home,
            None => Guest::First,
        }))
    }

    /// Who stands at a tablet, if they still can.
    fn who(&self, accounts: &Accounts, device: &Device, now: UtcMs) -> Result<Option<PersonId>, Problem> {
        let Some(id) = self.crews.who(&device.id, now) else { return Ok(None) };
        Ok(accounts.person(&id)?.filter(|person| device.has_crew(person)).map(|person| person.id))
    }

    /// Says why the caller may not pass.
    fn pass(&self, caller: &Caller, method: &Method, known: &str, path: &str) -> Result<(), Problem> {
        match door(method, known) {
            Some(Door::Open) => Ok(()),
            Some(Door::May(what)) if caller.may(what) => sees(caller, known, path),
            Some(Door::Shared) if caller.is_shared() => Ok(()),
            Some(Door::May(_) | Door::Shared) => Err(refused(caller)),
            // The router says that there is no such method.
            None if has_doors(known) => Ok(()),
            None => Err(refused(caller)),
        }
    }
}

/// What helps a caller who may not pass.
fn refused(caller: &Caller) -> Problem {
    match caller {
        Caller::Guest(Guest::Stranger) => Problem::LogIn,
        Caller::Guest(Guest::First) => Problem::SetUp,
        Caller::Guest(Guest::Linkless) => Problem::LinkNeeded,
        _ => Problem::MayNot,
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
    if let Caller::Guest(Guest::Home) = caller {
        // Whoever sits here is believed without a word: then a page from elsewhere, whose name leads to
        // loopback for once (DNS rebinding), must not pass for it.
        origin::at_home(headers, &doors.names)?;
    }
    let Some(known) = request.extensions().get::<MatchedPath>() else {
        // No route: the page's own files, which tell nothing of the plant, or an address that is none.
        let inside = path == "/api" || path.starts_with("/api/");
        return if inside && !caller.may(May::Look) { Err(refused(&caller)) } else { Ok(caller) };
    };
    doors.pass(&caller, method, known.as_str(), path)?;
    if !method.is_safe() && door(method, known.as_str()).is_some() {
        origin::welcome(method, headers)?;
        if let Caller::Device { device, .. } = &caller {
            doors.crews.used(&device.id, doors.now());
        }
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
