//! `/clock`: what time it is, and saying so to producers that have no time.
//!
//! A page of another site must not set a plant's clocks through the browser of who reads both: what a
//! form can send is not taken, nor what the browser says comes from elsewhere, nor, where no key is
//! needed, what was asked of a name that only pretends to be this machine.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
};
use presswatch_domain::UtcMs;
use presswatch_wire::{ToldTime, VERSION, clock_topic};

use crate::{
    App,
    dto::{SetClock, TimeDto},
    problem::{Problem, ProblemBody, given},
    routes::Fresh,
};

/// Who says so, as long as there are no accounts.
const OPERATOR: &str = "operator";
/// 2100-01-01T00:00:00Z.
const LATEST: i64 = 4_102_444_800_000;

/// The server's own clock.
#[utoipa::path(get, path = "/api/v1/clock", tag = "pipeline", responses((status = 200, body = TimeDto)))]
pub async fn clock(State(app): State<Arc<App>>) -> Fresh<TimeDto> {
    let state = app.hub.clock().state();
    Fresh(TimeDto { t: app.hub.now(), trusted: state.line.known(), source: state.source.to_string() })
}

/// Says what time it is to the producers that wait for it: `t`, or the server's own time. Those that know
/// the time take no notice.
#[utoipa::path(
    post, path = "/api/v1/clock", tag = "pipeline", request_body = SetClock,
    responses(
        (status = 202, body = TimeDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 415, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn set_clock(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Fresh<TimeDto>), Problem> {
    welcome(&headers, app.keyed)?;
    let asked: SetClock = serde_json::from_slice(&body).map_err(|e| Problem::BadValue {
        field: "body",
        given: given(&e.to_string()),
        bound: "JSON such as {\"t\": 1795328400123} or {}".to_owned(),
    })?;
    let state = app.hub.clock().state();
    let time = match asked.t {
        Some(t) => TimeDto { t: UtcMs(t), trusted: true, source: "given".to_owned() },
        None if state.line.known() => {
            TimeDto { t: app.hub.now(), trusted: true, source: state.source.to_string() }
        }
        None => return Err(Problem::ClockUnknown),
    };
    let earliest = presswatch_runtime::clock::keeper::RELEASED.1;
    if !(earliest..=LATEST).contains(&time.t.0) {
        return Err(Problem::BadRange {
            field: "t",
            given: time.t.0.to_string(),
            bound: format!("from {earliest}, when this program was released, to {LATEST}"),
        });
    }
    let told = ToldTime { v: VERSION, t: time.t, source: time.source.clone(), by: OPERATOR.to_owned() };
    app.link.publish(&clock_topic(&app.hub.plant().site), told.encode(), false).map_err(|_| Problem::Bus)?;
    tracing::info!(t = time.t.0, source = time.source, by = OPERATOR, "the time was said to producers");
    Ok((StatusCode::ACCEPTED, Fresh(time)))
}

/// Refuses what a browser may have been made to send by another site.
fn welcome(headers: &HeaderMap, keyed: bool) -> Result<(), Problem> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = text(header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(Problem::NotJson);
    }
    let host = text(header::HOST);
    let origin = text(header::ORIGIN);
    let own = origin.is_empty() || origin.split_once("://").is_some_and(|(_, from)| from == host);
    let fetched = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    let same = fetched.is_none_or(|site| site == "same-origin" || site == "none");
    if own && same && (keyed || is_loopback(host)) { Ok(()) } else { Err(Problem::OtherSite) }
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

    fn ask(list: &[(&str, &str)], keyed: bool) -> Option<Problem> {
        let headers = list.iter().map(|(name, value)| {
            let name: HeaderName = name.parse().expect("a name");
            (name, HeaderValue::from_str(value).expect("a value"))
        });
        welcome(&headers.collect(), keyed).err()
    }

    #[test]
    fn only_the_own_page_and_programs_set_clocks() {
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
            "who has the key comes from anywhere"
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
    }
}
