//! Which door each route has. What is not in this table opens to nobody.

use axum::http::Method;
use presswatch_people::May;

/// Who may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Anybody who reaches the listener: it tells nothing of the plant.
    Open,
    /// Tablets that a shift shares.
    Shared,
    /// Whose role may do this.
    May(May),
}

/// Method, path as the router knows it, door.
type Row = (Method, &'static str, Door);

/// Every route of the router that is not the page's own file.
pub const DOORS: &[Row] = &[
    (Method::GET, "/healthz", Door::Open),
    (Method::GET, "/readyz", Door::Open),
    (Method::GET, "/metrics", Door::May(May::Look)),
    (Method::GET, "/api/v1/openapi.json", Door::May(May::Look)),
    (Method::GET, "/api/v1/problems", Door::Open),
    (Method::GET, "/api/v1/problems/{kind}", Door::Open),
    // What is to be trusted, before anybody is.
    (Method::GET, "/api/v1/trust", Door::Open),
    (Method::GET, "/trust/ca.crt", Door::Open),
    (Method::GET, "/api/v1/presses", Door::May(May::Look)),
    (Method::GET, "/api/v1/presses/{press}", Door::May(May::Look)),
    (Method::GET, "/api/v1/presses/{press}/series", Door::May(May::Look)),
    (Method::GET, "/api/v1/presses/{press}/states", Door::May(May::Look)),
    (Method::GET, "/api/v1/alarms", Door::May(May::Look)),
    (Method::GET, "/api/v1/alarms/performance", Door::May(May::Look)),
    (Method::POST, "/api/v1/alarms/backtest", Door::May(May::Settings)),
    (Method::GET, "/api/v1/alarms/{alarm}", Door::May(May::Look)),
    (Method::POST, "/api/v1/alarms/{alarm}/ack", Door::May(May::Acknowledge)),
    (Method::POST, "/api/v1/alarms/{alarm}/note", Door::May(May::Acknowledge)),
    (Method::POST, "/api/v1/alarms/{alarm}/shelve", Door::May(May::Shelve)),
    (Method::POST, "/api/v1/alarms/{alarm}/unshelve", Door::May(May::Shelve)),
    (Method::POST, "/api/v1/alarms/{alarm}/out-of-service", Door::May(May::Shelve)),
    (Method::POST, "/api/v1/alarms/{alarm}/in-service", Door::May(May::Shelve)),
    (Method::POST, "/api/v1/presses/{press}/call", Door::May(May::Call)),
    (Method::GET, "/api/v1/kpis", Door::May(May::Look)),
    (Method::GET, "/api/v1/kpis/derivation", Door::May(May::Look)),
    (Method::GET, "/api/v1/stops", Door::May(May::Look)),
    (Method::GET, "/api/v1/reasons", Door::May(May::Look)),
    (Method::GET, "/api/v1/shifts", Door::May(May::Look)),
    (Method::GET, "/api/v1/planned-stops", Door::May(May::Look)),
    (Method::GET, "/api/v1/production", Door::May(May::Look)),
    (Method::PUT, "/api/v1/presses/{press}/annotations", Door::May(May::Enter)),
    (Method::PUT, "/api/v1/presses/{press}/production", Door::May(May::Enter)),
    (Method::POST, "/api/v1/planned-stops", Door::May(May::Settings)),
    (Method::DELETE, "/api/v1/planned-stops/{number}", Door::May(May::Settings)),
    (Method::GET, "/api/v1/pipeline", Door::May(May::Look)),
    (Method::GET, "/api/v1/live", Door::May(May::Look)),
    (Method::GET, "/api/v1/export", Door::May(May::Export)),
    (Method::GET, "/api/v1/clock", Door::May(May::Look)),
    (Method::POST, "/api/v1/clock", Door::May(May::SetClock)),
    // Who asks learns who they are; who is nobody logs in.
    (Method::GET, "/api/v1/session", Door::Open),
    (Method::POST, "/api/v1/session", Door::Open),
    (Method::DELETE, "/api/v1/session", Door::Open),
    (Method::POST, "/api/v1/session/link", Door::Open),
    // Guarded by the code that is printed at the console.
    (Method::GET, "/api/v1/setup", Door::Open),
    (Method::POST, "/api/v1/setup", Door::Open),
    (Method::PUT, "/api/v1/session/password", Door::May(May::Own)),
    (Method::PUT, "/api/v1/session/pin", Door::May(May::Own)),
    // How somebody is told of alarms: their own, and others' for those who also say who is called.
    (Method::GET, "/api/v1/session/contact", Door::May(May::Own)),
    (Method::PUT, "/api/v1/session/contact", Door::May(May::Own)),
    (Method::POST, "/api/v1/session/contact/telegram", Door::May(May::Own)),
    (Method::GET, "/api/v1/people/{person}/contact", Door::May(May::Settings)),
    (Method::PUT, "/api/v1/people/{person}/contact", Door::May(May::Settings)),
    // Whether that reaches them.
    (Method::GET, "/api/v1/session/contact/test", Door::May(May::Own)),
    (Method::POST, "/api/v1/session/contact/test", Door::May(May::Own)),
    (Method::GET, "/api/v1/people/{person}/contact/test", Door::May(May::Settings)),
    (Method::POST, "/api/v1/people/{person}/contact/test", Door::May(May::Settings)),
    (Method::GET, "/api/v1/people", Door::May(May::People)),
    (Method::POST, "/api/v1/people", Door::May(May::People)),
    (Method::PATCH, "/api/v1/people/{person}", Door::May(May::People)),
    (Method::DELETE, "/api/v1/people/{person}", Door::May(May::People)),
    (Method::PUT, "/api/v1/people/{person}/password", Door::May(May::People)),
    (Method::PUT, "/api/v1/people/{person}/pin", Door::May(May::People)),
    (Method::GET, "/api/v1/plan", Door::May(May::Look)),
    (Method::GET, "/api/v1/settings", Door::May(May::Settings)),
    (Method::PUT, "/api/v1/settings", Door::May(May::Settings)),
    (Method::GET, "/api/v1/settings/versions", Door::May(May::Settings)),
    (Method::GET, "/api/v1/settings/versions/{version}", Door::May(May::Settings)),
    (Method::POST, "/api/v1/settings/versions/{version}/return", Door::May(May::Settings)),
    (Method::GET, "/api/v1/tokens", Door::May(May::Tokens)),
    (Method::POST, "/api/v1/tokens", Door::May(May::Tokens)),
    (Method::DELETE, "/api/v1/tokens/{token}", Door::May(May::Tokens)),
    // A tablet that has no way in yet asks for one, and waits for the answer.
    (Method::GET, "/api/v1/pairing", Door::Open),
    (Method::POST, "/api/v1/pairing", Door::Open),
    // An edge that was invited on the console.
    (Method::POST, "/api/v1/enrolment", Door::Open),
    (Method::GET, "/api/v1/devices", Door::May(May::Devices)),
    (Method::POST, "/api/v1/devices", Door::May(May::Devices)),
    (Method::DELETE, "/api/v1/devices/{device}", Door::May(May::Devices)),
    (Method::GET, "/api/v1/crew", Door::Shared),
    (Method::POST, "/api/v1/crew", Door::Shared),
    (Method::DELETE, "/api/v1/crew", Door::Shared),
];

/// The door of a route; `None`: it is in no table. `known`: the path as the router knows it.
pub fn door(method: &Method, known: &str) -> Option<Door> {
    // Whoever may read a thing may ask how large it is.
    let method = if method == Method::HEAD { &Method::GET } else { method };
    DOORS.iter().find(|(m, path, _)| m == method && *path == known).map(|(.., door)| *door)
}

/// True if the path has doors at all; of another method the router says that it is not known there.
pub fn has_doors(known: &str) -> bool {
    DOORS.iter().any(|(_, path, _)| *path == known)
}
