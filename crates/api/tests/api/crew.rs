//! Who stands at a tablet that a shift shares: what is changed there is noted as theirs.

use anyhow::{Context, ensure};
use presswatch_mqtt::Incoming;
use presswatch_people::{NewDevice, Presses, Role};
use presswatch_runtime::Secret;
use presswatch_wire::ToldTime;
use reqwest::{Method, header};
use serde_json::{Value as Json, json};

use crate::{
    clock::listener,
    people::{add, now},
    support::*,
};

/// Asks as the holder of this cookie.
async fn ask(
    site: &Site,
    cookie: &str,
    method: Method,
    path: &str,
    body: &Json,
) -> anyhow::Result<(u16, Json)> {
    let request = site.request(method, path).header(header::COOKIE, cookie);
    let answer =
        request.header(header::CONTENT_TYPE, "application/json").body(body.to_string()).send().await?;
    let status = answer.status().as_u16();
    Ok((status, serde_json::from_slice(&answer.bytes().await?).unwrap_or(Json::Null)))
}

/// By whom the next time was said on the bus.
async fn said_by(events: &mut tokio::sync::mpsc::Receiver<Incoming>) -> anyhow::Result<String> {
    loop {
        if let Incoming::Message(message) =
            tokio::time::timeout(SOON, events.recv()).await?.context("the link has ended")?
        {
            return Ok(ToldTime::decode(&message.payload).map_err(anyhow::Error::msg)?.by);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_at_a_shared_tablet_is_noted_as_theirs_who_stand_there() -> anyhow::Result<()> {
    let broker = Mosquitto::start().await?;
    let (site, accounts, _record) = Site::with_people_at(broker.address.clone()).await?;
    for (login, role) in [("arta", Role::Admin), ("besim", Role::Operator), ("teknik", Role::Technician)] {
        add(&accounts, login, role, Presses::All)?;
    }
    let people = accounts.people()?;
    let id = |login: &str| people.iter().find(|one| one.login == login).map(|one| one.id).context("there");
    accounts.set_pin(&id("teknik")?, Some(&Secret::new("2580")))?;
    let device = |role| NewDevice { name: "Tablet".into(), role, presses: Presses::All };
    let (tablet, secret) = accounts.add_device(device(Role::Operator), &id("arta")?, now())?;
    let (_, wall) = accounts.add_device(device(Role::Wall), &id("arta")?, now())?;
    let (cookie, wall) = [secret, wall].map(|text| format!("presswatch_device={}", text.expose())).into();
    let crew = async |method, body: Json| ask(&site, &cookie, method, "/api/v1/crew", &body).await;
    let (_link, mut events) = listener(&site.tasks, &broker.address).await?;
    let mut tell = async || {
        // Until the API's own connection to the broker stands.
        let told = async {
            loop {
                match ask(&site, &cookie, Method::POST, "/api/v1/clock", &json!({})).await?.0 {
                    202 => return anyhow::Ok(()),
                    503 => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
                    status => anyhow::bail!("{status}"),
                }
            }
        };
        tokio::time::timeout(SOON, told).await.context("it can't be said on the bus")??;
        said_by(&mut events).await
    };

    let (status, told) = crew(Method::GET, Json::Null).await?;
    let names: Vec<&str> =
        told["people"].as_array().context("people")?.iter().filter_map(|p| p["name"].as_str()).collect();
    assert_eq!((status, &told["who"], names), (200, &Json::Null, vec!["besim", "teknik"]));
    assert_eq!((&told["people"][0]["pin"], &told["people"][1]["pin"]), (&json!(false), &json!(true)));
    assert_eq!(ask(&site, &wall, Method::GET, "/api/v1/crew", &Json::Null).await?.0, 403);

    assert_eq!(tell().await?, tablet.id.to_string(), "to say who it is is one's choice");
    let (besim, teknik) = (id("besim")?.to_string(), id("teknik")?.to_string());
    assert_eq!(crew(Method::POST, json!({"person": besim})).await?.1["who"], json!(besim));
    assert_eq!(tell().await?, besim);
    for (pin, status) in [(Json::Null, 403), (json!("0000"), 403)] {
        let (found, problem) = crew(Method::POST, json!({"person": teknik, "pin": pin})).await?;
        assert_eq!((found, &problem["type"]), (status, &json!("/api/v1/problems/wrong-pin")));
    }
    assert_eq!(tell().await?, besim, "who did not know the PIN is not the one");
    ensure!(crew(Method::POST, json!({"person": teknik, "pin": "2580"})).await?.0 == 200);
    assert_eq!(tell().await?, teknik);
    let export =
        ask(&site, &cookie, Method::GET, "/api/v1/export?press=press1&from=0&to=1", &Json::Null).await?;
    assert_eq!(export.0, 403, "the tablet may what it may, whoever stands there");

    accounts.remove(&id("teknik")?)?;
    assert_eq!(crew(Method::GET, Json::Null).await?.1["who"], Json::Null);
    assert_eq!(tell().await?, tablet.id.to_string(), "who was removed acts no more");
    assert_eq!(crew(Method::POST, json!({"person": id("arta")?.to_string()})).await?.0, 404);
    ensure!(crew(Method::POST, json!({"person": besim})).await?.0 == 200);
    assert_eq!(crew(Method::DELETE, Json::Null).await?.0, 204);
    assert_eq!(tell().await?, tablet.id.to_string());
    Ok(())
}
