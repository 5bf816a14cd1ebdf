//! What changes something is taken from our own page or from a program, never from a page of another site
//! through the browser of somebody who is logged in here.

use axum::http::{HeaderMap, Method, header};

use crate::problem::Problem;

/// Refuses what a browser may have been made to send by another site.
pub fn welcome(method: &Method, headers: &HeaderMap) -> Result<(), Problem> {
    let kind = text(headers, header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    // A form can send POST, and no JSON; what has no body is no form's.
    if *method != Method::DELETE && !kind.eq_ignore_ascii_case("application/json") {
        return Err(Problem::NotJson);
    }
    let (host, origin) = (text(headers, header::HOST), text(headers, header::ORIGIN));
    let own = origin.is_empty() || origin.split_once("://").is_some_and(|(_, from)| from == host);
    let fetched = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    let same = fetched.is_none_or(|site| site == "same-origin" || site == "none");
    if own && same { Ok(()) } else { Err(Problem::OtherSite) }
}

/// Refuses what was asked under a name that is neither this machine's nor one of `names`.
pub fn at_home(headers: &HeaderMap, names: &[String]) -> Result<(), Problem> {
    let host = text(headers, header::HOST);
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    let known = name.eq_ignore_ascii_case("localhost")
        || address.is_ok_and(|address| address.is_loopback())
        || names.iter().any(|own| own.eq_ignore_ascii_case(name));
    if known { Ok(()) } else { Err(Problem::OtherSite) }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(list: &[(&str, &str)]) -> HeaderMap {
        let headers = list.iter().map(|(name, value)| {
            let name: HeaderName = name.parse().expect("a name");
            (name, HeaderValue::from_str(value).expect("a value"))
        });
        headers.collect()
    }

    fn ask(list: &[(&str, &str)]) -> Option<Problem> {
        welcome(&Method::POST, &headers(list)).err()
    }

    #[test]
    fn only_the_own_page_and_programs_change_something() {
        let json = ("content-type", "application/json; charset=utf-8");
        let host = ("host", "127.0.0.1:8080");
        for good in [
            vec![json, host],
            vec![json, host, ("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")],
            vec![json, ("host", "plant.example"), ("origin", "https://plant.example")],
            vec![json],
        ] {
            assert!(ask(&good).is_none(), "{good:?}");
        }
        for form in ["text/plain", "application/x-www-form-urlencoded", ""] {
            assert!(matches!(ask(&[("content-type", form), host]), Some(Problem::NotJson)), "{form}");
        }
        for bad in [
            vec![json, host, ("origin", "http://evil.example")],
            vec![json, host, ("origin", "null")],
            vec![json, host, ("sec-fetch-site", "cross-site")],
        ] {
            assert!(matches!(ask(&bad), Some(Problem::OtherSite)), "{bad:?}");
        }
        assert!(welcome(&Method::DELETE, &headers(&[("origin", "http://evil.example")])).is_err());
        assert!(welcome(&Method::DELETE, &HeaderMap::new()).is_ok());
    }

    #[test]
    fn a_name_that_only_leads_here_is_not_ours() {
        let names = ["press.example".to_owned()];
        let at = |host: &str| at_home(&headers(&[("host", host)]), &names);
        for own in [
            "127.0.0.1:8080",
            "127.1.2.3",
            "[::1]:8080",
            "[::1]",
            "LOCALHOST",
            "localhost:80",
            "Press.example:8080",
        ] {
            assert!(at(own).is_ok(), "{own}");
        }
        for other in [
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "192.168.1.20:8080",
            "press.example.evil.example",
            "",
        ] {
            assert!(matches!(at(other), Err(Problem::OtherSite)), "{other}");
        }
        assert!(at_home(&HeaderMap::new(), &names).is_err());
    }
}
