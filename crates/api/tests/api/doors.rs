use std::sync::Arc;

use anyhow::Context;
use presswatch_api::ApiError;
use presswatch_runtime::Tasks;
use presswatch_store::Store;
use reqwest::{Method, header};
use serde_json::Value as Json;
use tokio::net::TcpListener;

use crate::support::{Site, nowhere, serve};

const KEY: &str = "a-key-for-this-test-only";

#[tokio::test(flavor = "multi_thread")]
async fn off_loopback_nothing_starts_without_a_good_key() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let store = Arc::new(Store::open_embedded(&folder.path().join("store.db"), true).await?);
    let start = async |key, listen| {
        serve(&Tasks::new(), store.clone(), nowhere(), key, None, TcpListener::bind(listen).await?)
            .map_err(anyhow::Error::from)
    };
    let refused = |outcome: anyhow::Result<()>| outcome.err().and_then(|e| e.downcast::<ApiError>().ok());
    assert!(matches!(refused(start(None, "0.0.0.0:0").await), Some(ApiError::NoKey(_))));
    for bad in ["short", "with spaces in between it", "a;b=c_______________"] {
        assert!(matches!(refused(start(Some(bad), "0.0.0.0:0").await), Some(ApiError::BadKey)), "{bad}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plant_is_told_to_those_with_the_key_only() -> anyhow::Result<()> {
    let site = Site::start(Vec::new(), nowhere(), Some(KEY), "0.0.0.0:0").await?;
    let mut closed = vec!["/metrics".to_owned(), "/api/v1/openapi.json".into(), "/api/v1/none".into()];
    let document: Json = serde_json::from_str(&presswatch_api::openapi())?;
    let paths = document["paths"].as_object().context("paths")?.keys();
    closed.extend(
        paths
            .filter(|path| path.contains("/presses") || path.ends_with("/live") || path.ends_with("/clock"))
            .map(|path| path.replace("{press}", "press1")),
    );
    for path in &closed {
        for path in [path.clone(), format!("{path}?key=another-key-of-good-length")] {
            let problem = site.problem(&path, 401).await?;
            assert_eq!(problem["type"], "/api/v1/problems/key-needed", "{path}");
        }
        let wrong = site.client.get(format!("http://{}{path}", site.address));
        let wrong = wrong.bearer_auth("another-key-of-good-length").send().await?;
        assert_eq!(
            (wrong.status().as_u16(), &wrong.headers()["www-authenticate"]),
            (401, &"Bearer".parse()?)
        );
    }
    for path in ["/healthz", "/readyz", "/", "/press/1", "/api/v1/problems", "/api/v1/problems/key-needed"] {
        assert_ne!(site.ask(Method::GET, path).await?.status(), 401, "{path}");
    }
    let bearer = site.client.get(format!("http://{}/api/v1/presses", site.address)).bearer_auth(KEY);
    assert_eq!(bearer.send().await?.status(), 200);
    for (link, to) in [
        (format!("/?key={KEY}"), "/"),
        (format!("/?lang=sq&key={KEY}"), "/?lang=sq"),
        (format!("//elsewhere.example/?key={KEY}"), "/elsewhere.example/"),
        (format!("/api/v1/presses?key={KEY}"), "/api/v1/presses"),
    ] {
        let entered = site.ask(Method::GET, &link).await?;
        assert_eq!(
            (entered.status().as_u16(), &entered.headers()[header::LOCATION]),
            (303, &to.parse()?),
            "{link}"
        );
        let cookie = entered.headers()[header::SET_COOKIE].to_str()?.to_owned();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let cookie = cookie.split(';').next().context("cookie")?.to_owned();
        let inside = site.client.get(format!("http://{}/api/v1/presses", site.address));
        assert_eq!(
            inside.header(header::COOKIE, format!("theme=dark; {cookie}")).send().await?.status(),
            200
        );
    }
    let wrong = site.client.get(format!("http://{}/api/v1/presses", site.address));
    let wrong = wrong.header(header::COOKIE, "presswatch_key=another-key-of-good-length").send().await?;
    assert_eq!(wrong.status(), 401);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_there_at_every_address_of_its_own_and_may_load_nothing_from_elsewhere()
-> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    for path in ["/", "/press/press1", "/index.html"] {
        for method in [Method::GET, Method::HEAD] {
            let answer = site.ask(method, path).await?;
            assert_eq!(answer.status(), 200, "{path}");
            assert!(answer.headers()["content-type"].to_str()?.starts_with("text/html"), "{path}");
            let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str()?;
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
            assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
        }
    }
    let page = site.ask(Method::GET, "/").await?;
    let tag = page.headers()[header::ETAG].clone();
    let text = page.text().await?;
    let script = text.split('"').find(|part| part.ends_with(".js")).context("a script")?.to_owned();
    let script = site.ask(Method::GET, &script).await?;
    assert!(script.headers()[header::CACHE_CONTROL].to_str()?.contains("immutable"));
    let again = site.client.get(format!("http://{}/", site.address)).header(header::IF_NONE_MATCH, tag);
    assert_eq!(again.send().await?.status(), 304);
    assert_eq!(site.ask(Method::POST, "/").await?.status(), 405);
    Ok(())
}
