//! The site's key: who has it may look. The link printed at start (`?key=…`) leaves a cookie and takes the
//! key out of the address; a program sends it as `Authorization: Bearer …`.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use presswatch_runtime::Secret;

use super::cookies::{self, bearer, cookie, keep};
use crate::problem::Problem;

/// True if the request carries the key.
pub fn holds(key: &Secret, headers: &HeaderMap) -> bool {
    bearer(headers).is_some_and(|text| key.matches(text))
        || cookie(headers, cookies::KEY).is_some_and(|text| key.matches(text))
}

/// The address without its key, if it has the right one.
pub fn linked(key: &Secret, uri: &Uri) -> Option<String> {
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

/// Lets the browser in, and takes the key out of its address.
pub fn enter(key: &Secret, to: &str) -> Response {
    let (Some(cookie), Ok(to)) = (keep(cookies::KEY, key, cookies::YEAR_S), HeaderValue::from_str(to)) else {
        return Problem::Defect.into_response();
    };
    let headers = [
        (header::SET_COOKIE, cookie),
        (header::LOCATION, to),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}
