//! Off loopback, who has the key comes in. It opens by the link printed at start (`?key=…`), which
//! leaves a cookie and takes the key out of the address, or as `Authorization: Bearer …`.
//!
//! What tells nothing of the plant is open: how the program does, the page's own files (so that the page
//! can say in the reader's language that it needs the key), and what problems mean.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use presswatch_runtime::Secret;

use crate::problem::Problem;

/// Name of the cookie, and how long it lasts, in seconds: a wall is not logged in each morning.
const COOKIE: &str = "presswatch_key";
const COOKIE_S: u32 = 365 * 24 * 3600;

/// What anybody may ask who reaches the listener. The router knows `/api` and `/metrics` by exactly
/// these letters; whatever else is asked is answered from the page's files.
fn open(path: &str) -> bool {
    let problems = path == "/api/v1/problems" || path.starts_with("/api/v1/problems/");
    problems || !(path.starts_with("/api") || path == "/metrics")
}

/// Lets a request pass or not.
pub async fn guard(State(key): State<Secret>, request: Request, next: Next) -> Response {
    let uri = request.uri();
    if open(uri.path()) || holds(&key, request.headers()) {
        return match linked(&key, uri) {
            // The link was opened again: take the key out of the address again.
            Some(rest) if request.method() == Method::GET => enter(&key, &rest),
            _ => next.run(request).await,
        };
    }
    match linked(&key, uri) {
        Some(rest) if request.method() == Method::GET => enter(&key, &rest),
        _ => Problem::KeyNeeded.into_response(),
    }
}

/// True if the request carries the key.
fn holds(key: &Secret, headers: &HeaderMap) -> bool {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .is_some_and(|(scheme, text)| scheme.eq_ignore_ascii_case("bearer") && key.matches(text.trim()));
    let mut cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    bearer
        || cookies.any(|line| {
            let mut pairs = line.split(';').filter_map(|pair| pair.trim().split_once('='));
            pairs.any(|(name, text)| name == COOKIE && key.matches(text))
        })
}

/// The address without its key, if it has the right one.
fn linked(key: &Secret, uri: &Uri) -> Option<String> {
    let parts: Vec<&str> = uri.query()?.split('&').collect();
    let is_key = |part: &&str| part.starts_with("key=");
    let mut keys = parts.iter().filter(|part| is_key(part));
    if !keys.any(|part| key.matches(&part["key=".len()..])) {
        return None;
    }
    let rest: Vec<&str> = parts.iter().copied().filter(|part| !is_key(part)).collect();
    // `//elsewhere` would lead to another server.
    let path = format!("/{}", uri.path().trim_start_matches('/'));
    Some(if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) })
}

fn enter(key: &Secret, to: &str) -> Response {
    // Lax: with Strict, a link that was sent in a message would lead to a page that has no key.
    let cookie = format!("{COOKIE}={}; Path=/; Max-Age={COOKIE_S}; HttpOnly; SameSite=Lax", key.expose());
    let (Ok(mut cookie), Ok(to)) = (HeaderValue::from_str(&cookie), HeaderValue::from_str(to)) else {
        return Problem::Defect.into_response();
    };
    cookie.set_sensitive(true);
    let headers = [
        (header::SET_COOKIE, cookie),
        (header::LOCATION, to),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}
