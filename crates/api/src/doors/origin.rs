//! What changes something is taken from our own page or from a program, never from a page of another site
//! through the browser of somebody who is logged in here.

use axum::http::{HeaderMap, Method, header};

use crate::problem::Problem;

/// Refuses what a browser may have been made to send by another site. `known`: the caller showed who they
/// are; otherwise a name that only pretends to be this machine is refused as well.
pub fn welcome(method: &Method, headers: &HeaderMap, known: bool) -> Result<(), Problem> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = text(header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    // A form can send POST, and no JSON; what has no body is no form's.
    if *method != Method::DELETE && !kind.eq_ignore_ascii_case("application/json") {
        return Err(Problem::NotJson);
    }
    let host = text(header::HOST);
    let origin = text(header::ORIGIN);
    let own = origin.is_empty() || origin.split_once("://").is_some_and(|(_, from)| from == host);
    let fetched = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    let same = fetched.is_none_or(|site| site == "same-origin" || site == "none");
    if own && same && (known || is_loopback(host)) { Ok(()) } else { Err(Problem::OtherSite) }
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    name.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn ask(list: &[(&str, &str)], known: bool) -> Option<Problem> {
        let headers = list.iter().map(|(name, value)| {
            let name: HeaderName = name.parse().expect("a name");
            (name, HeaderValue::from_str(value).expect("a value"))
        });
        welcome(&Method::POST, &headers.collect(), known).err()
    }

    #[test]
    fn only_the_own_page_and_programs_change_something() {
        let json = ("content-type", "application/json; charset=utf-8");
        let host = ("host", "127.0.0.1:8080");
        for good in [
            vec![json, host],
            vec![json, host, ("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")],
            vec![json, ("host", "[::1]:8080")],
            vec![json, ("host", "localhost")],
        ] {
            assert!(ask(&good, false).is_none(), "{good:?}");
        }
        assert!(
            ask(&[json, ("host", "plant.example")], true).is_none(),
            "who has shown who they are comes from anywhere"
        );
        for form in ["text/plain", "application/x-www-form-urlencoded", ""] {
            assert!(matches!(ask(&[("content-type", form), host], false), Some(Problem::NotJson)), "{form}");
        }
        for bad in [
            vec![json, host, ("origin", "http://evil.example")],
            vec![json, host, ("origin", "null")],
            vec![json, host, ("sec-fetch-site", "cross-site")],
            vec![json, ("host", "evil.example:8080")],
            vec![json, ("host", "127.0.0.1.evil.example")],
            vec![json],
        ] {
            assert!(matches!(ask(&bad, false), Some(Problem::OtherSite)), "{bad:?}");
        }
        let evil: HeaderMap =
            [(header::ORIGIN, HeaderValue::from_static("http://evil.example"))].into_iter().collect();
        assert!(welcome(&Method::DELETE, &evil, true).is_err());
        assert!(welcome(&Method::DELETE, &HeaderMap::new(), true).is_ok());
    }
}
