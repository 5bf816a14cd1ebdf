use std::sync::{Arc, Mutex};

use anyhow::Context;
use presswatch_api::{ApiError, WayIn};
use presswatch_people::Links;
use presswatch_runtime::{Health, Tasks};
use presswatch_store::Store;
use reqwest::{Method, header};
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;

use crate::support::{Site, nowhere, serve};

/// What the plant tells of itself.
fn closed() -> anyhow::Result<Vec<String>> {
    let mut closed = vec!["/metrics".to_owned(), "/api/v1/openapi.json".into(), "/api/v1/none".into()];
    let document: Json = serde_json::from_str(&presswatch_api::openapi())?;
    let paths = document["paths"].as_object().context("paths")?;
    let read = |path: &&String| paths[*path].get("get").is_some();
    closed.extend(
        paths
            .keys()
            .filter(|path| {
                (path.contains("/presses") && read(path))
                    || path.ends_with("/live")
                    || path.ends_with("/clock")
            })
            .map(|path| path.replace("{press}", "press1")),
    );
    Ok(closed)
}

/// Answers on `listener` for one test.
async fn answering(serving: impl Future<Output = ()> + Send + 'static) -> Running {
    Running(tokio::spawn(serving))
}

/// Ends with its test.
struct Running(tokio::task::JoinHandle<()>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn off_loopback_nothing_starts_open_and_real_data_not_by_a_link() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let start = async |name: &str, simulated, way_in, listen| {
        let store = Arc::new(Store::open_embedded(&folder.path().join(name), simulated).await?);
        serve(&Tasks::new(), store, nowhere(), way_in, TcpListener::bind(listen).await?)
            .map_err(anyhow::Error::from)
    };
    let refused = |outcome: anyhow::Result<()>| outcome.err().and_then(|e| e.downcast::<ApiError>().ok());
    let open = start("one.db", true, WayIn::Loopback, "0.0.0.0:0").await;
    assert!(matches!(refused(open), Some(ApiError::Open(_))));
    let real = start("two.db", false, WayIn::Links(Links::new(|_| ())), "127.0.0.1:0").await;
    assert!(matches!(refused(real), Some(ApiError::Real)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_lets_one_browser_in() -> anyhow::Result<()> {
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let out = told.clone();
    let links = Links::new(move |link| out.lock().expect("lock").push(link.expose().to_owned()));
    let last = || told.lock().expect("lock").last().cloned().context("a link");
    let site = Site::start(Vec::new(), nowhere(), WayIn::Links(links), "0.0.0.0:0").await?;
    for path in closed()? {
        let problem = site.problem(&path, 401).await?;
        assert_eq!(problem["type"], "/api/v1/problems/link-needed", "{path}");
    }
    for path in ["/healthz", "/readyz", "/", "/press/1", "/api/v1/problems", "/api/v1/problems/link-used"] {
        assert_ne!(site.ask(Method::GET, path).await?.status(), 401, "{path}");
    }
    let enter = async |once: &str| {
        let asked = site.client.post(format!("http://{}/api/v1/session/link", site.address));
        anyhow::Ok(asked.json(&json!({ "once": once })).send().await?)
    };
    // Who only looks at what is behind it, as a messenger does, does not use it up.
    let link = last()?;
    assert_eq!(site.ask(Method::GET, &format!("/?once={link}")).await?.status(), 200);
    assert_eq!(enter("another").await?.status(), 401);
    let entered = enter(&link).await?;
    assert_eq!(entered.status(), 204);
    let cookie = entered.headers()[header::SET_COOKIE].to_str()?.to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert!(!cookie.contains(&link), "a link is no cookie");
    let again = enter(&link).await?;
    assert_eq!(again.status(), 401);
    let problem: Json = serde_json::from_slice(&again.bytes().await?)?;
    assert_eq!(problem["type"], "/api/v1/problems/link-used");
    assert_eq!(enter(&last()?).await?.status(), 204, "the next one lets the next browser in");
    let cookie = cookie.split(';').next().context("cookie")?.to_owned();
    let ask = async |method: Method, path: &str| {
        let asked = site.client.request(method, format!("http://{}{path}", site.address));
        let asked = asked.header(header::COOKIE, format!("theme=dark; {cookie}")).json(&json!({}));
        anyhow::Ok(asked.send().await?.status().as_u16())
    };
    assert_eq!(ask(Method::GET, "/api/v1/presses").await?, 200);
    // A house without people stays one.
    assert_eq!(ask(Method::GET, "/api/v1/people").await?, 403);
    assert_eq!(ask(Method::POST, "/api/v1/setup").await?, 400);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn before_there_is_a_store_the_page_says_that_it_waits() -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = presswatch_api::starting(Health::default());
    let _running = answering(async move { drop(axum::serve(listener, router).await) }).await;
    let page = reqwest::get(format!("http://{address}/")).await?;
    assert_eq!(page.status(), 200);
    assert!(page.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    let waits = reqwest::get(format!("http://{address}/api/v1/presses")).await?;
    assert_eq!((waits.status().as_u16(), &waits.headers()[header::RETRY_AFTER]), (503, &"1".parse()?));
    let problem: Json = serde_json::from_slice(&waits.bytes().await?)?;
    assert_eq!(problem["type"], "/api/v1/problems/starting");
    assert_eq!(reqwest::get(format!("http://{address}/readyz")).await?.status(), 200);
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
