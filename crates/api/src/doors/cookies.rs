//! Cookies that say who asks. Scripts can't read them, and other sites can't send them along with a change.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use presswatch_runtime::Secret;

/// A person who has logged in.
pub const SESSION: &str = "presswatch_session";
/// A paired device.
pub const DEVICE: &str = "presswatch_device";
/// A device that waits to be let in.
pub const PAIRING: &str = "presswatch_pairing";
/// A browser that came by a link.
pub const LINK: &str = "presswatch_link";

/// Over TLS each cookie's name begins so. Browsers take such a one over TLS only, and send it over TLS only; and
/// it does not stand in the way of the one of plain HTTP, which a `Secure` one of the same name would.
const TLS: &str = "__Host-";

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

/// Lies around everything that is served over TLS: the routes need not know that cookies are others there.
pub async fn over_tls(mut request: Request, next: Next) -> Response {
    let headers = request.headers_mut();
    let own = within(headers);
    headers.remove(header::COOKIE);
    if let Some(own) = own {
        headers.insert(header::COOKIE, own);
    }
    let mut answer = next.run(request).await;
    if let header::Entry::Occupied(mut cookies) = answer.headers_mut().entry(header::SET_COOKIE) {
        cookies.iter_mut().for_each(|cookie| *cookie = secured(cookie));
    }
    answer
}

/// The cookies of TLS, under the names that the routes know; others came over plain HTTP, where anybody on the
/// way could have set them.
fn within(headers: &HeaderMap) -> Option<HeaderValue> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let own: Vec<&str> =
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().strip_prefix(TLS)).collect();
    let mut value = HeaderValue::from_str(&own.join("; ")).ok().filter(|_| !own.is_empty())?;
    value.set_sensitive(true);
    Some(value)
}

fn secured(cookie: &HeaderValue) -> HeaderValue {
    let line = [TLS.as_bytes(), cookie.as_bytes(), b"; Secure"].concat();
    let mut value = HeaderValue::from_bytes(&line).unwrap_or(HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_tls_only_cookies_of_tls_count() {
        let mut headers = HeaderMap::new();
        let line = "presswatch_session=plain; __Host-presswatch_session=tls; other=1";
        headers.append(header::COOKIE, HeaderValue::from_static(line));
        headers.append(header::COOKIE, HeaderValue::from_static("__Host-presswatch_key=k"));
        assert_eq!(within(&headers).expect("two"), "presswatch_session=tls; presswatch_key=k");
        headers.clear();
        headers.append(header::COOKIE, HeaderValue::from_static("presswatch_session=plain"));
        assert_eq!(within(&headers), None);
        let kept = keep(SESSION, &Secret::new("s"), 5).expect("a cookie");
        let secured = secured(&kept);
        assert_eq!(secured, "__Host-presswatch_session=s; Path=/; Max-Age=5; HttpOnly; SameSite=Lax; Secure");
        assert!(secured.is_sensitive());
    }
}
