//! People at the door: logging in and out, what each role may do at every route, devices and tokens.

use std::{collections::BTreeMap, fmt::Write, path::Path, time::Duration};

use anyhow::{Context, ensure};
use presswatch_domain::{PressId, UtcMs};
use presswatch_people::{Accounts, NewDevice, NewPerson, NewToken, Presses, Role, TrialTold, TrialWay, Way};
use presswatch_runtime::Secret;
use presswatch_uplink::Uplink;
use reqwest::{Method, RequestBuilder, Response, header};
use serde_json::{Value as Json, json};

use crate::support::Site;

const PASSWORD: &str = "a long sentence for this test";
/// The table that people read; with `PRESSWATCH_WRITE=1` it is written anew.
const TABLE: &str = "../../docs/routes.md";

pub fn now() -> UtcMs {
    UtcMs(jiff::Timestamp::now().as_millisecond())
}

pub fn add(accounts: &Accounts, login: &str, role: Role, presses: Presses) -> anyhow::Result<()> {
    let new =
        NewPerson { login: login.into(), name: login.into(), role, language: None, phone: None, presses };
    Ok(accounts.add(new, &Secret::new(PASSWORD), now()).map(drop)?)
}

impl Site {
    /// Waits until so many changes were taken by the outbox, each once.
    async fn until_recorded(&self, accounts: &Accounts, record: &Uplink, count: i64) -> anyhow::Result<()> {
        let taken = async {
            while record.kept("changes.taken").await?.as_deref() != Some(count.to_string().as_str())
                || !accounts.changes(1)?.is_empty()
            {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            anyhow::Ok(())
        };
        tokio::time::timeout(Duration::from_secs(30), taken).await.context("changes were not taken")?
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("http://{}{path}", self.address))
    }

    async fn try_log_in(&self, login: &str, password: &str) -> anyhow::Result<Response> {
        let body = json!({"login": login, "password": password}).to_string();
        let request = self.request(Method::POST, "/api/v1/session");
        Ok(request.header(header::CONTENT_TYPE, "application/json").body(body).send().await?)
    }

    /// The cookie of somebody who has logged in.
    pub async fn log_in(&self, login: &str) -> anyhow::Result<String> {
        let answer = self.try_log_in(login, PASSWORD).await?;
        ensure!(answer.status() == 200, "{login}: {}", answer.status());
        cookie(&answer, "presswatch_session")
    }
}

/// `name=text` of the cookie that an answer leaves.
fn cookie(answer: &Response, name: &str) -> anyhow::Result<String> {
    let lines = answer.headers().get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut found = lines.filter(|line| line.starts_with(&format!("{name}=")));
    let line = found.next().with_context(|| format!("no cookie {name}"))?;
    ensure!(line.contains("HttpOnly") && line.contains("SameSite=Lax"), "{line}");
    Ok(line.split(';').next().unwrap_or_default().to_owned())
}

async fn json(answer: Response) -> anyhow::Result<Json> {
    Ok(serde_json::from_slice(&answer.bytes().await?)?)
}

/// Every operation of the API's own document, and the two that are not in it.
fn operations() -> anyhow::Result<Vec<(Method, String)>> {
    let document: Json = serde_json::from_str(&presswatch_api::openapi())?;
    let mut all = vec![
        (Method::GET, "/healthz".to_owned()),
        (Method::GET, "/readyz".to_owned()),
        (Method::GET, "/metrics".to_owned()),
        (Method::GET, "/api/v1/openapi.json".to_owned()),
    ];
    for (path, methods) in document["paths"].as_object().context("paths")? {
        for method in methods.as_object().context("methods")?.keys() {
            all.push((method.to_uppercase().parse()?, path.clone()));
        }
    }
    Ok(all)
}

/// Who stands at the door, and what they show.
async fn callers(site: &Site, accounts: &Accounts) -> anyhow::Result<Vec<(String, Option<String>)>> {
    let mut callers = vec![("nobody".to_owned(), None)];
    for role in Role::of_people().iter().copied() {
        add(accounts, role.as_str(), role, Presses::All)?;
        callers.push((role.to_string(), Some(site.log_in(role.as_str()).await?)));
    }
    let by = accounts.people()?.first().context("somebody")?.id;
    let wall = NewDevice { name: "Wall".into(), role: Role::Wall, presses: Presses::All };
    let (_, secret) = accounts.add_device(wall, &by, now())?;
    callers.push(("wall".to_owned(), Some(format!("presswatch_device={}", secret.expose()))));
    let tablet = NewDevice { name: "Tablet".into(), role: Role::Operator, presses: Presses::All };
    let (_, secret) = accounts.add_device(tablet, &by, now())?;
    callers.push(("tablet".to_owned(), Some(format!("presswatch_device={}", secret.expose()))));
    Ok(callers)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_opens_to_whom_the_table_says() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    let callers = callers(&site, &accounts).await?;
    let mut operations = operations()?;
    // Who logs out is nobody afterwards.
    operations.sort_by_key(|(method, path)| {
        (*method == Method::DELETE && path.ends_with("/session"), path.clone())
    });
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    for (method, path) in &operations {
        let mut row = String::new();
        let filled = path.replace("{press}", "press1").replace("{kind}", "bad-range");
        let filled = filled.replace("{person}", "p0000000000000000");
        let filled = filled.replace("{token}", "t0000000000000000").replace("{device}", "d0000000000000000");
        for (who, cookie) in &callers {
            // HEAD ends a live stream at once.
            let asked = if *method == Method::GET { Method::HEAD } else { method.clone() };
            let mut request = site.request(asked, &filled);
            if !method.is_safe() {
                request = request.header(header::CONTENT_TYPE, "application/json").body("[]");
            }
            if let Some(cookie) = cookie {
                request = request.header(header::COOKIE, cookie);
            }
            let status = request.send().await?.status().as_u16();
            ensure!(status != 405 && status != 500, "{who}: {method} {path}: {status}");
            row.push_str(if matches!(status, 401 | 403) { " – |" } else { " ✓ |" });
        }
        rows.insert(format!("{path} {method}"), format!("| `{method} {path}` |{row}"));
    }
    let mut text = String::from(
        "# Who may ask what\n\nEvery route of the API, asked by each role over HTTP on a site that has people; made by\n\
         `PRESSWATCH_WRITE=1 cargo test --release -p presswatch-api --test api people`. What the roles are:\n\
         [access](access.md). The page's own files are open: they tell nothing of the plant. `tablet` is one that a\n\
         shift shares. Somebody limited to some presses finds the others not there.\n\n",
    );
    let names: Vec<&str> = callers.iter().map(|(who, _)| who.as_str()).collect();
    writeln!(text, "| | {} |\n|---|{}", names.join(" | "), "---|".repeat(names.len()))?;
    rows.values().try_for_each(|row| writeln!(text, "{row}"))?;
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        std::fs::write(TABLE, &text)?;
    }
    let remedy = "PRESSWATCH_WRITE=1 cargo test --release -p presswatch-api --test api people";
    ensure!(Path::new(TABLE).exists() && std::fs::read_to_string(TABLE)? == text, "{TABLE} is old: {remedy}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_logs_in_is_known_until_they_log_out() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "Agim", Role::Manager, Presses::All)?;
    let cookie = site.log_in("agim").await?;
    let ask = async |cookie: &str, path: &str| {
        anyhow::Ok(site.request(Method::GET, path).header(header::COOKIE, cookie).send().await?)
    };
    let me = json(ask(&cookie, "/api/v1/session").await?).await?;
    assert_eq!((&me["who"], &me["role"], &me["name"]), (&json!("person"), &json!("manager"), &json!("Agim")));
    assert!(
        me["may"]
            .as_array()
            .is_some_and(|may| may.contains(&json!("devices")) && !may.contains(&json!("people")))
    );
    assert_eq!(ask(&cookie, "/api/v1/presses").await?.status(), 200);
    for forged in [format!("{cookie}0"), cookie.replace(['0', '1'], "2"), "presswatch_session=x.y".to_owned()]
    {
        assert_eq!(ask(&forged, "/api/v1/presses").await?.status(), 401, "{forged}");
    }
    let out = site.request(Method::DELETE, "/api/v1/session").header(header::COOKIE, &cookie).send().await?;
    assert_eq!(out.status(), 204);
    assert_eq!(ask(&cookie, "/api/v1/presses").await?.status(), 401, "the cookie is worth nothing any more");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_change_of_a_person_leaves_out_stays_and_null_takes_the_language_back() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "arta", Role::Admin, Presses::All)?;
    let cookie = site.log_in("arta").await?;
    let id = accounts.people()?[0].id;
    for (change, language) in [
        (json!({"language": "sr-Cyrl"}), json!("sr-Cyrl")),
        (json!({"name": "Arta"}), json!("sr-Cyrl")),
        (json!({"language": null}), Json::Null),
        (json!({}), Json::Null),
    ] {
        let request =
            site.request(Method::PATCH, &format!("/api/v1/people/{id}")).header(header::COOKIE, &cookie);
        let answer =
            request.header("content-type", "application/json").body(change.to_string()).send().await?;
        let person = json(answer).await?;
        assert_eq!((&person["language"], &person["login"]), (&language, &json!("arta")), "{change}");
    }
    let past = json!({"name": "report", "role": "viewer", "expires": 1}).to_string();
    let request = site.request(Method::POST, "/api/v1/tokens").header(header::COOKIE, &cookie);
    let answer = json(request.header("content-type", "application/json").body(past).send().await?).await?;
    assert_eq!(
        (&answer["type"], &answer["field"]),
        (&json!("/api/v1/problems/bad-range"), &json!("expires"))
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_gets_the_same_answer_and_then_has_to_wait() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "agim", Role::Manager, Presses::All)?;
    let unknown = site.try_log_in("nobody", "a wrong password").await?;
    let wrong = site.try_log_in("agim", "a wrong password").await?;
    assert_eq!((unknown.status().as_u16(), wrong.status().as_u16()), (401, 401));
    assert_eq!(json(unknown).await?, json(wrong).await?);
    let mut last = None;
    for _ in 0..20 {
        let answer = site.try_log_in("agim", "a wrong password").await?;
        if answer.status() == 429 {
            last = answer.headers().get(header::RETRY_AFTER).cloned();
            break;
        }
    }
    let wait: u64 = last.context("never refused")?.to_str()?.parse()?;
    assert!(wait >= 1, "{wait}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_shows_its_code_is_let_in_and_sees_its_press_alone() -> anyhow::Result<()> {
    let (site, accounts, record) = Site::with_people().await?;
    add(&accounts, "lule", Role::Manager, Presses::All)?;
    let manager = site.log_in("lule").await?;
    let post = async |path: &str, cookie: &str, body: Json| {
        let request = site.request(Method::POST, path).header(header::COOKIE, cookie);
        anyhow::Ok(
            request.header(header::CONTENT_TYPE, "application/json").body(body.to_string()).send().await?,
        )
    };
    let asked = post("/api/v1/pairing", "", json!({})).await?;
    let waiting = cookie(&asked, "presswatch_pairing")?;
    let asked = json(asked).await?;
    let poll = async || {
        let request = site.request(Method::GET, "/api/v1/pairing").header(header::COOKIE, &waiting);
        anyhow::Ok(request.send().await?)
    };
    assert_eq!(json(poll().await?).await?["state"], "waiting");
    let list = site.request(Method::GET, "/api/v1/devices").header(header::COOKIE, &manager).send().await?;
    assert_eq!(json(list).await?["waiting"][0]["code"], asked["code"]);
    let let_in = json!({"code": asked["code"], "name": "Wall", "role": "wall", "presses": ["press1"]});
    assert_eq!(post("/api/v1/devices", &waiting, let_in.clone()).await?.status(), 401);
    let device = post("/api/v1/devices", &manager, let_in.clone()).await?;
    assert_eq!(device.status(), 201);
    let id = json(device).await?["id"].as_str().context("id")?.to_owned();
    assert_eq!(post("/api/v1/devices", &manager, let_in).await?.status(), 404, "a code is good once");
    let allowed = poll().await?;
    let wall = cookie(&allowed, "presswatch_device")?;
    assert_eq!(json(allowed).await?["state"], "allowed");
    let look = async |path: &str| {
        anyhow::Ok(site.request(Method::GET, path).header(header::COOKIE, &wall).send().await?)
    };
    let floor = json(look("/api/v1/presses").await?).await?;
    let seen: Vec<&str> =
        floor["presses"].as_array().context("presses")?.iter().filter_map(|p| p["id"].as_str()).collect();
    assert_eq!(seen, ["press1"]);
    for path in ["/api/v1/presses/press2", "/api/v1/presses/press2/states?from=0&to=1"] {
        assert_eq!(look(path).await?.status(), 404, "{path}");
    }
    assert_eq!(look("/api/v1/export?press=press1&from=0&to=1").await?.status(), 403);
    let mut live = look("/api/v1/live").await?;
    let gone =
        site.request(Method::DELETE, &format!("/api/v1/devices/{id}")).header(header::COOKIE, &manager);
    assert_eq!(gone.send().await?.status(), 204);
    // What it was reading ends, and it does not come back.
    while live.chunk().await?.is_some() {}
    assert_eq!(look("/api/v1/live").await?.status(), 401);
    // Who did it stands in the record, which waits for the store: the manager was added, the wall was, and it
    // was let out.
    site.until_recorded(&accounts, &record, 3).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_has_a_token_and_loses_it() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "arta", Role::Admin, Presses::All)?;
    let by = accounts.people()?[0].id;
    let only = Presses::Only([PressId::new("press1")?].into());
    let new = NewToken { name: "report".into(), role: Role::Monitor, presses: only, expires: None };
    let (token, text) = accounts.add_token(new, &by, now())?;
    let ask = async |path: &str| {
        anyhow::Ok(site.request(Method::GET, path).bearer_auth(text.expose()).send().await?.status().as_u16())
    };
    assert_eq!(ask("/api/v1/presses/press1").await?, 200);
    assert_eq!(ask("/api/v1/presses/press2").await?, 404);
    assert_eq!(ask("/api/v1/people").await?, 403);
    accounts.revoke_token(&token.id)?;
    assert_eq!(ask("/api/v1/presses/press1").await?, 401);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_number_is_given_mended_and_taken_away() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "arta", Role::Admin, Presses::All)?;
    let cookie = site.log_in("arta").await?;
    let send = async |method: Method, path: &str, body: Json| {
        let request = site.request(method, path).header(header::COOKIE, &cookie);
        let request = request.header(header::CONTENT_TYPE, "application/json");
        let answer = request.body(body.to_string()).send().await?;
        anyhow::Ok((answer.status().as_u16(), json(answer).await?))
    };
    let new = json!({"login": "zoran", "name": "Zoran", "role": "technician", "password": PASSWORD, "phone": "+383 44 123-456"});
    let (status, person) = send(Method::POST, "/api/v1/people", new).await?;
    assert_eq!((status, &person["phone"]), (201, &json!("+38344123456")));
    let path = format!("/api/v1/people/{}", person["id"].as_str().context("id")?);
    let (status, problem) = send(Method::PATCH, &path, json!({"phone": "044 123 456"})).await?;
    assert_eq!(
        (status, &problem["type"], &problem["field"]),
        (400, &json!("/api/v1/problems/bad-phone"), &json!("phone"))
    );
    let (_, person) = send(Method::PATCH, &path, json!({"name": "Zoran P."})).await?;
    assert_eq!(person["phone"], "+38344123456", "what is not named stays");
    let (_, person) = send(Method::PATCH, &path, json!({"phone": null})).await?;
    assert_eq!((&person["phone"], &person["name"]), (&Json::Null, &json!("Zoran P.")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_is_asked_for_once_and_shows_what_the_alerter_tells_of_it() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "arta", Role::Technician, Presses::All)?;
    let cookie = site.log_in("arta").await?;
    let send = async |method: Method| {
        let request = site.request(method, "/api/v1/session/contact/test").header(header::COOKIE, &cookie);
        let request = request.header(header::CONTENT_TYPE, "application/json");
        let answer = request.body("{}").send().await?.error_for_status()?;
        json(answer).await
    };
    assert_eq!(send(Method::GET).await?, json!({"test": null}));
    let asked = send(Method::POST).await?;
    assert_eq!((&asked["test"]["taken"], &asked["test"]["over"]), (&json!(false), &json!(false)));
    send(Method::POST).await?;
    let waiting = accounts.asked_trials()?;
    let [trial] = &waiting[..] else { anyhow::bail!("{waiting:?}") };
    let way = TrialWay { way: Way::Ntfy, sent: Some(now()), failed: None, answered: None };
    accounts.tell_trial(trial.n, &TrialTold { until: now(), over: false, ways: vec![way] })?;
    let told = send(Method::GET).await?;
    let way = &told["test"]["ways"][0];
    assert_eq!((&told["test"]["taken"], &way["way"]), (&json!(true), &json!("ntfy")));
    assert!(way["sent"].is_i64() && way["answered"].is_null(), "{told}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_changes_nothing_through_a_browser_that_is_logged_in() -> anyhow::Result<()> {
    let (site, accounts, _record) = Site::with_people().await?;
    add(&accounts, "arta", Role::Admin, Presses::All)?;
    let cookie = site.log_in("arta").await?;
    let body = json!({"login": "x", "name": "X", "role": "admin", "password": PASSWORD}).to_string();
    for (name, value) in [
        ("origin", "http://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("content-type", "application/x-www-form-urlencoded"),
    ] {
        let request = site.request(Method::POST, "/api/v1/people").header(header::COOKIE, &cookie);
        let request =
            if name == "content-type" { request } else { request.header("content-type", "application/json") };
        let answer = request.header(name, value).body(body.clone()).send().await?;
        assert!(matches!(answer.status().as_u16(), 403 | 415), "{name}: {}", answer.status());
    }
    assert_eq!(accounts.people()?.len(), 1);
    Ok(())
}
