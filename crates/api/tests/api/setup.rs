//! The first start: a code, the first person, and a site where there is none.

use std::sync::{Arc, Mutex};

use anyhow::Context;
use presswatch_api::{FieldError, FirstSite, MakeSite, NotMade, SetUp, Texts};
use presswatch_people::{Accounts, Role};
use presswatch_runtime::{Clock, Health, Secret};
use reqwest::{Client, Method, Response, header};
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::support::{SOON, Site};

fn person(password: &str) -> Json {
    json!({ "login": "Agim", "name": "Agim", "password": password, "language": "sq" })
}

const GOOD: &str = "three yellow tractors";

async fn body(answer: Response) -> anyhow::Result<(u16, Json)> {
    let status = answer.status().as_u16();
    Ok((status, serde_json::from_slice(&answer.bytes().await?)?))
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_the_code_adds_the_first_person_and_nobody_else_does() -> anyhow::Result<()> {
    let (site, accounts, _record, code) = Site::first_start().await?;
    let problem = site.problem("/api/v1/presses", 401).await?;
    assert_eq!(problem["type"], "/api/v1/problems/set-up");
    let state = async || body(site.ask(Method::GET, "/api/v1/setup").await?).await;
    assert_eq!(state().await?.1, json!({ "needed": true, "site": null }));
    let send = async |code: &str, password: &str| {
        let asked = site.client.post(format!("http://{}/api/v1/setup", site.address));
        anyhow::Ok(asked.json(&json!({ "code": code, "person": person(password) })).send().await?)
    };
    let (status, problem) = body(send("2222-2222", GOOD).await?).await?;
    assert_eq!((status, &problem["type"]), (401, &json!("/api/v1/problems/wrong-code")));
    let (status, problem) = body(send(&code, "short").await?).await?;
    assert_eq!((status, &problem["type"]), (400, &json!("/api/v1/problems/short-password")));
    assert!(!accounts.any_person()?);
    // From another site's page not even with the code.
    let foreign = site.client.post(format!("http://{}/api/v1/setup", site.address));
    let foreign = foreign.header(header::ORIGIN, "http://evil.example");
    let foreign = foreign.json(&json!({ "code": code, "person": person(GOOD) })).send().await?;
    assert_eq!(foreign.status(), 403);

    let made = send(&code.to_lowercase(), GOOD).await?;
    assert_eq!(made.status(), 201);
    let cookie = made.headers()[header::SET_COOKIE].to_str()?.split(';').next().context("cookie")?.to_owned();
    let session: Json = serde_json::from_slice(&made.bytes().await?)?;
    assert_eq!((&session["role"], &session["name"]), (&json!("admin"), &json!("Agim")));
    let inside = site.client.get(format!("http://{}/api/v1/people", site.address));
    assert_eq!(inside.header(header::COOKIE, cookie).send().await?.status(), 200);
    assert_eq!(state().await?.1["needed"], false);
    let (status, problem) = body(send(&code, GOOD).await?).await?;
    assert_eq!((status, &problem["type"]), (409, &json!("/api/v1/problems/not-first")));
    assert_eq!(site.problem("/api/v1/presses", 401).await?["type"], "/api/v1/problems/log-in");
    let changes = accounts.changes(10)?;
    assert!(
        changes.iter().any(|change| change.what == "person.added" && change.by == "setup"),
        "{changes:?}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_guesses_the_code_waits() -> anyhow::Result<()> {
    let (site, ..) = Site::first_start().await?;
    let mut told = None;
    for _ in 0..10 {
        let asked = site.client.post(format!("http://{}/api/v1/setup", site.address));
        let answer = asked.json(&json!({ "code": "2222-2222", "person": person(GOOD) })).send().await?;
        if answer.status() == 429 {
            told = Some(answer.headers().contains_key(header::RETRY_AFTER));
            break;
        }
        assert_eq!(answer.status(), 401);
    }
    assert_eq!(told, Some(true));
    Ok(())
}

/// Writes nothing; knows one id that can't be.
#[derive(Debug, Default)]
struct Maker(Arc<Mutex<Vec<FirstSite>>>);

impl MakeSite for Maker {
    fn profiles(&self) -> Vec<String> {
        vec!["screw".to_owned()]
    }

    fn zone(&self) -> String {
        "Europe/Belgrade".to_owned()
    }

    fn make(&self, site: &FirstSite) -> Result<(), NotMade> {
        if site.id == "Wrong" {
            let text = || "Not so.".to_owned();
            let texts = Texts { en: text(), sq: text(), sr_latn: text(), sr_cyrl: text() };
            return Err(NotMade::Fields(vec![FieldError { pointer: "/site/id".to_owned(), texts }]));
        }
        if site.id == "full" {
            return Err(NotMade::Failed("the disk is full".to_owned()));
        }
        self.0.lock().expect("lock").push(site.clone());
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_configuration_the_site_is_asked_for_too_and_then_it_goes_on() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let accounts = Accounts::open(&folder.path().join("accounts.db"))?;
    let maker = Maker::default();
    let made = maker.0.clone();
    let setup = SetUp::new(accounts.clone(), Clock::system(), Some(Box::new(maker)));
    let code = setup.code()?.context("a code")?.expose().to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let serving =
        presswatch_api::first_start(listener, Arc::new(setup), Health::default(), CancellationToken::new());
    let serving = tokio::spawn(serving);
    let client = Client::new();
    let (status, problem) = body(client.get(format!("http://{address}/api/v1/live")).send().await?).await?;
    assert_eq!((status, &problem["type"]), (401, &json!("/api/v1/problems/set-up")));
    assert_eq!(client.get(format!("http://{address}/setup")).send().await?.status(), 200, "the page");
    let (_, state) = body(client.get(format!("http://{address}/api/v1/setup")).send().await?).await?;
    assert_eq!(state["site"], json!({ "profiles": ["screw"], "zone": "Europe/Belgrade" }));
    let send = async |site: Option<Json>| {
        let asked = json!({ "code": code, "person": person(GOOD), "site": site });
        anyhow::Ok(client.post(format!("http://{address}/api/v1/setup")).json(&asked).send().await?)
    };
    let site = |id: &str| {
        json!({ "language": "sq", "name": "Novobërdë", "id": id, "zone": "Europe/Belgrade", "open": true,
                "press": { "name": "Presa 1", "profile": "screw" } })
    };
    assert_eq!(send(None).await?.status(), 400);
    let (status, problem) = body(send(Some(site("Wrong"))).await?).await?;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/site/id")));
    assert_eq!(problem["errors"][0]["texts"]["en"], "Not so.");
    let (status, problem) = body(send(Some(site("full"))).await?).await?;
    assert_eq!((status, &problem["detail"]), (500, &json!("not written: the disk is full")));
    assert!(!accounts.any_person()?, "nobody comes in to a site that is none");
    let form = client.post(format!("http://{address}/api/v1/setup")).body("code=1").send().await?;
    assert_eq!(form.status(), 415);
    assert_eq!(send(Some(site("novoberde"))).await?.status(), 201);
    drop(client);
    let done = tokio::time::timeout(SOON, serving).await.context("it goes on")??;
    assert!(done);
    assert_eq!(made.lock().expect("lock").len(), 1);
    let person = accounts.people()?.pop().context("a person")?;
    assert_eq!(
        (person.login.as_str(), person.role, person.language.as_deref()),
        ("Agim", Role::Admin, Some("sq"))
    );
    let entered = accounts.log_in("agim", &Secret::new(GOOD), "here", presswatch_domain::UtcMs(1));
    assert!(entered.is_ok());
    Ok(())
}
