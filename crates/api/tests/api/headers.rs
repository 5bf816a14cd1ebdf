//! What every answer says beside itself, and under which names it is given.

use std::collections::BTreeMap;

use reqwest::{Method, Response, header};

use crate::support::{Site, nowhere, serve_as};
use presswatch_api::{Listeners, WayIn};

/// All that OWASP's list of secure headers has for what this is, with its value's beginning.
const ALWAYS: [(&str, &str); 6] = [
    ("content-security-policy", "default-src 'none'; script-src 'self'; style-src 'self';"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "camera=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];
/// What must not be there: it says what runs, has been superseded, or would keep browsers from plain HTTP.
const NEVER: [&str; 6] = [
    "server",
    "x-powered-by",
    "x-frame-options",
    "x-xss-protection",
    "strict-transport-security",
    "access-control-allow-origin",
];

fn check(answer: &Response, what: &str) {
    for (name, begins) in ALWAYS {
        let all: Vec<_> = answer.headers().get_all(name).iter().collect();
        assert_eq!(all.len(), 1, "{what}: {name}");
        assert!(all[0].to_str().is_ok_and(|value| value.starts_with(begins)), "{what}: {name} {all:?}");
    }
    for name in NEVER {
        assert!(!answer.headers().contains_key(name), "{what} has {name}");
    }
    let policy = answer.headers()["content-security-policy"].to_str().unwrap_or_default();
    assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
}

/// Page, its files, API, events, problems of every kind of refusal.
#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_answer_has_them() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let page = site.ask(Method::GET, "/").await?;
    check(&page, "page");
    assert_eq!(page.headers()[header::CACHE_CONTROL], "no-cache");
    let text = page.text().await?;
    let script = text.split('"').find(|part| part.ends_with(".js")).unwrap_or_default();
    for (path, method, status, kept) in [
        (script, Method::GET, 200, "public, max-age=31536000, immutable"),
        ("/icon.svg", Method::GET, 200, "no-cache"),
        ("/api/v1/presses", Method::GET, 200, "no-store"),
        ("/api/v1/openapi.json", Method::GET, 200, "no-store"),
        ("/api/v1/problems", Method::GET, 200, "no-store"),
        ("/api/v1/session", Method::GET, 200, "no-store"),
        ("/api/v1/session", Method::DELETE, 204, "no-store"),
        ("/api/v1/live", Method::GET, 200, "no-store"),
        ("/api/v1/export?press=press1&format=csv", Method::GET, 200, "no-store"),
        ("/healthz", Method::GET, 200, "no-store"),
        ("/readyz", Method::GET, 503, "no-store"),
        ("/metrics", Method::GET, 200, "no-store"),
        ("/api/v1/presses/none", Method::GET, 404, "no-store"),
        ("/api/v1/none", Method::GET, 404, "no-store"),
        ("/none.js", Method::GET, 404, "no-store"),
        ("/trust/ca.crt", Method::GET, 404, "no-store"),
        ("/api/v1/clock", Method::POST, 415, "no-store"),
        ("/api/v1/presses", Method::PUT, 405, "no-store"),
        ("/api/v1/people", Method::GET, 403, "no-store"),
    ] {
        let answer = site.ask(method, path).await?;
        let what = format!("{path} {}", answer.status());
        check(&answer, &what);
        assert_eq!(answer.status(), status, "{what}");
        assert_eq!(answer.headers()[header::CACHE_CONTROL], kept, "{what}");
    }
    Ok(())
}

/// The refusals of the doors.
#[tokio::test(flavor = "multi_thread")]
async fn refusals_have_them_too() -> anyhow::Result<()> {
    let (site, ..) = Site::with_people().await?;
    for (path, status) in [("/api/v1/presses", 401), ("/api/v1/live", 401), ("/api/v1/none", 401)] {
        let answer = site.ask(Method::GET, path).await?;
        check(&answer, path);
        assert_eq!(answer.status(), status);
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store", "{path}");
    }
    Ok(())
}

/// A page from elsewhere whose name leads to loopback for once (DNS rebinding) learns nothing from a site
/// that believes whoever sits at the machine.
#[tokio::test(flavor = "multi_thread")]
async fn a_site_without_people_answers_to_its_own_names_only() -> anyhow::Result<()> {
    let (site, listener) = Site::begin("127.0.0.1:0").await?;
    let listeners = Listeners { plain: listener, tls: None };
    let named = |config: &mut presswatch_api::ApiConfig| config.names = vec!["press.example".to_owned()];
    serve_as(&site.tasks, site.store.clone(), nowhere(), WayIn::Loopback, listeners, named)?;
    let port = site.address.port();
    let ask = async |path: &str, host: String| {
        let url = format!("http://{}{path}", site.address);
        anyhow::Ok(site.client.get(url).header(header::HOST, host).send().await?.status().as_u16())
    };
    let mut statuses: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for host in ["localhost", "127.0.0.1", "press.example", "evil.example", "192.168.1.20"] {
        for path in ["/api/v1/presses", "/api/v1/live", "/", "/metrics"] {
            let status = ask(path, format!("{host}:{port}")).await?;
            statuses.entry(host.to_owned()).or_default().push(status);
        }
    }
    for own in ["localhost", "127.0.0.1", "press.example"] {
        assert_eq!(statuses[own], [200; 4], "{own}");
    }
    for other in ["evil.example", "192.168.1.20"] {
        assert_eq!(statuses[other], [403; 4], "{other}");
    }
    Ok(())
}

/// Nobody has that much to say.
#[tokio::test(flavor = "multi_thread")]
async fn a_body_has_its_size() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let url = format!("http://{}/api/v1/clock", site.address);
    let send = async |bytes: usize| {
        let body = format!("{{\"t\": 1, \"x\": \"{}\"}}", "x".repeat(bytes));
        let request = site.client.post(&url).header(header::CONTENT_TYPE, "application/json").body(body);
        anyhow::Ok(request.send().await?.text().await?)
    };
    assert!(send(300 << 10).await?.contains("length limit exceeded"));
    assert!(!send(100 << 10).await?.contains("length limit exceeded"));
    Ok(())
}
