//! Cookies that say who asks. Scripts can't read them, and other sites can't send them along with a change.

use axum::http::{HeaderMap, HeaderValue, header};
use presswatch_runtime::Secret;

/// A person who has logged in.
pub const SESSION: &str = "presswatch_session";
/// A paired device.
pub const DEVICE: &str = "presswatch_device";
/// A device that waits to be let in.
pub const PAIRING: &str = "presswatch_pairing";
/// A browser that came by a link.
pub const LINK: &str = "presswatch_link";

/// A year, in seconds: the longest that browsers keep. When it ends is for the accounts to say.
pub const YEAR_S: u32 = 365 * 24 * 3600;

/// The cookie of that name; the first, if there are several.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name).map(|(_, text)| text)
}

/// Has the browser keep it. `None` if the text fits into no header.
pub fn keep(name: &str, text: &Secret, seconds: u32) -> Option<HeaderValue> {
    // Lax: with Strict, a link that was sent in a message would lead to a page that knows nobody. What
    // changes something is taken from our own page only (`origin`).
    let line = format!("{name}={}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax", text.expose());
    let mut value = HeaderValue::from_str(&line).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Has the browser forget it.
pub fn forget(name: &'static str) -> HeaderValue {
    let line = format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    HeaderValue::from_str(&line).unwrap_or(HeaderValue::from_static(""))
}

/// `Authorization: Bearer …`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, text) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| text.trim())
}
