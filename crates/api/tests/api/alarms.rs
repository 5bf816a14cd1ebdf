//! Alarms: what the store has, what comes over the bus, and what people do about it.

use std::sync::Arc;

use anyhow::{Context, ensure};
use async_trait::async_trait;
use axum::http::{HeaderValue, Request, header::CONTENT_SECURITY_POLICY};
use presswatch_api::{Answering, Body, Listeners, WayIn};
use presswatch_domain::{
    AlarmChanged, AlarmState, Change, EventKind, Outcome, PressId, Priority, ProducerId, Record, RuleId,
    State, UtcMs, Value,
};
use presswatch_people::{Presses, Role};
use presswatch_wire::TopicKind;
use reqwest::{Method, header};
use serde_json::{Value as Json, json};

use crate::{live::Stream, people::add, support::*};

fn alert() -> ProducerId {
    ProducerId::new("alert1").expect("id")
}

/// An alarm of press 1.
fn alarm(t: i64, number: u64, rule: &str, change: Change, state: AlarmState) -> Record {
    let event = AlarmChanged {
        alarm: number,
        rule: RuleId::new(rule).expect("rule"),
        of: None,
        change,
        state,
        priority: if rule.contains("trip") { Priority::P1 } else { Priority::P2 },
        since: UtcMs(t - 5000),
        value: Some(Value::Number(71.5)),
        limit: Some(70.0),
        machine: Some(State::Running),
        by: None,
        follows: None,
        correction: false,
    };
    Record::event(UtcMs(t), Some(press1()), EventKind::Alarm(event))
}

fn raised(t: i64, number: u64, rule: &str) -> Record {
    alarm(t, number, rule, Change::Raised, AlarmState::UnackActive)
}

fn told(t: i64, number: u64, person: &str, outcome: Outcome) -> Record {
    let (alarm, channel) = (Some(number), "ntfy".to_owned());
    let kind = EventKind::Delivery { alarm, person: person.to_owned(), channel, outcome };
    Record::event(UtcMs(t), Some(press1()), kind)
}

/// Asks as the holder of this cookie.
async fn ask(
    site: &Site,
    cookie: &str,
    method: Method,
    path: &str,
    body: Json,
) -> anyhow::Result<(u16, Json)> {
    let request = site.request(method, path).header(header::COOKIE, cookie);
    let answer =
        request.header(header::CONTENT_TYPE, "application/json").body(body.to_string()).send().await?;
    let status = answer.status().as_u16();
    Ok((status, serde_json::from_slice(&answer.bytes().await?).unwrap_or(Json::Null)))
}

async fn until(
    site: &Site,
    cookie: &str,
    path: &str,
    wanted: impl Fn(&Json) -> bool,
) -> anyhow::Result<Json> {
    let mut last = Json::Null;
    let asking = async {
        loop {
            last = ask(site, cookie, Method::GET, path, json!({})).await?.1;
            if wanted(&last) {
                return anyhow::Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    match tokio::time::timeout(SOON, asking).await {
        Ok(done) => done?,
        Err(_) => anyhow::bail!("{path} stays {last}"),
    }
    Ok(last)
}

/// A site with people of each role that matters here, its alerter on the bus, and their cookies by role.
struct Staffed {
    site: Site,
    alerter: Producer,
    ids: Vec<(String, String)>,
    _broker: Mosquitto,
}

impl Staffed {
    async fn new(stored: Vec<Record>) -> anyhow::Result<Staffed> {
        let broker = Mosquitto::start().await?;
        let (mut site, listener) = Site::begin("0.0.0.0:0").await?;
        let (people, record) = (site.people()?, site.record(broker.address.clone())?);
        let accounts = people.setup.accounts().clone();
        for (login, role) in [
            ("admin", Role::Admin),
            ("teknik", Role::Technician),
            ("besim", Role::Operator),
            ("guest", Role::Viewer),
        ] {
            add(&accounts, login, role, Presses::All)?;
        }
        let other = Presses::Only([PressId::new("press2")?].into());
        add(&accounts, "far", Role::Technician, other)?;
        let ids = accounts.people()?.into_iter().map(|one| (one.login, one.id.to_string())).collect();
        site.write_of(&alert(), stored).await?;
        let (listeners, way_in) = (Listeners { plain: listener, tls: None }, WayIn::People(people));
        serve_as(&site.tasks, site.store.clone(), broker.address.clone(), way_in, listeners, |config| {
            config.record = Some(record);
        })?;
        let alerter = Producer::of(alert(), &site.tasks, &broker.address).await?;
        Ok(Staffed { site, alerter, ids, _broker: broker })
    }

    fn id(&self, login: &str) -> anyhow::Result<&str> {
        let found = self.ids.iter().find(|(known, _)| known == login);
        Ok(&found.context("there")?.1)
    }

    async fn ready(&self, cookie: &str) -> anyhow::Result<()> {
        until(&self.site, cookie, "/api/v1/pipeline", |pipeline| pipeline["readiness"]["ready"] == true)
            .await
            .map(drop)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn alarms_come_from_the_store_and_over_the_bus_and_are_told_at_once() -> anyhow::Result<()> {
    let t = now();
    let mut plant = Staffed::new(vec![
        raised(t - 90_000, 1, "oil_temp.warn_hi"),
        raised(t - 60_000, 2, "oil_temp.trip_hi"),
        told(t - 59_000, 2, "p0000000000000001", Outcome::Sent),
        raised(t - 80_000, 3, "hyd_press.warn_lo"),
        alarm(t - 70_000, 3, "hyd_press.warn_lo", Change::Acknowledged, AlarmState::AckActive),
    ])
    .await?;
    let cookie = plant.site.log_in("teknik").await?;
    let list = until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][2].is_object()).await?;
    let order: Vec<_> = list["alarms"].as_array().context("list")?.iter().map(|one| &one["alarm"]).collect();
    assert_eq!(order, [2, 1, 3], "unacknowledged by priority, then the rest");
    let first = &list["alarms"][0];
    assert_eq!(
        json!([
            first["rule"],
            first["press"],
            first["priority"],
            first["state"],
            first["value"],
            first["limit"]
        ]),
        json!(["oil_temp.trip_hi", "press1", 1, "unack_active", 71.5, 70.0])
    );
    assert_eq!(first["since"], t - 65_000, "since it is so, not since it was told");
    plant.ready(&cookie).await?;
    let mut stream = Stream::open_as(&plant.site, None, Some(&cookie)).await?;
    let snapshot = stream.next(&["snapshot"]).await?;
    assert_eq!(snapshot.data["alarms"].as_array().map(Vec::len), Some(3));
    let gone = alarm(t - 1000, 1, "oil_temp.warn_hi", Change::Returned, AlarmState::ReturnedUnack);
    plant.alerter.send(TopicKind::Live, &[gone]).await?;
    let event = stream.next(&["alarm"]).await?;
    assert_eq!(
        (&event.data["alarm"], &event.data["state"], &event.data["returned"]),
        (&json!(1), &json!("returned_unack"), &json!(t - 6000))
    );
    // Its journal has all of it, in order.
    let (_, journal) = ask(&plant.site, &cookie, Method::GET, "/api/v1/alarms/2", json!({})).await?;
    assert_eq!(
        json!([
            journal["journal"][0]["change"],
            journal["journal"][1]["outcome"],
            journal["journal"][1]["channel"]
        ]),
        json!(["raised", "sent", "ntfy"])
    );
    let of = async |query: &str| {
        ask(&plant.site, &cookie, Method::GET, &format!("/api/v1/alarms?{query}"), json!({})).await
    };
    assert_eq!(of("state=ack_active").await?.1["alarms"].as_array().map(Vec::len), Some(1));
    assert_eq!(of("press=press2").await?.1["alarms"], json!([]));
    for (query, field) in [("state=loud", "state"), ("from=x", "from"), ("limit=0", "limit")] {
        let (status, problem) = of(query).await?;
        assert_eq!((status, problem["field"].as_str()), (400, Some(field)), "{query}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_found_in_its_span_with_its_beginning() -> anyhow::Result<()> {
    let (t, day) = (now(), 24 * HOUR);
    let plant = Staffed::new(vec![
        raised(t - 30 * day, 1, "oil_temp.warn_hi"),
        alarm(t - 30 * day + HOUR, 1, "oil_temp.warn_hi", Change::Acknowledged, AlarmState::AckActive),
        alarm(t - 30 * day + 3 * HOUR, 1, "oil_temp.warn_hi", Change::Returned, AlarmState::Normal),
        raised(t - 20 * day, 2, "oil_temp.trip_hi"),
    ])
    .await?;
    let cookie = plant.site.log_in("teknik").await?;
    let open = until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0].is_object()).await?;
    assert_eq!(open["alarms"][0]["alarm"], 2, "what stands for weeks is open still");
    assert_eq!(open["alarms"].as_array().map(Vec::len), Some(1));
    let of = async |from: i64, to: i64, more: &str| {
        let path = format!("/api/v1/alarms?from={}&to={}{more}", t + from, t + to);
        let (status, list) = ask(&plant.site, &cookie, Method::GET, &path, json!({})).await?;
        ensure!(status == 200, "{list}");
        let numbers = list["alarms"].as_array().context("list")?.iter().map(|one| one["alarm"].as_u64());
        anyhow::Ok((numbers.flatten().collect::<Vec<_>>(), list["more"] == true))
    };
    assert_eq!(of(-30 * day + 2 * HOUR, -29 * day, "").await?, (vec![1], false));
    assert_eq!(of(-31 * day, 0, "").await?, (vec![2, 1], false), "the latest first");
    assert_eq!(of(-31 * day, 0, "&state=closed").await?, (vec![1], false));
    assert_eq!(of(-31 * day, 0, "&limit=1").await?, (vec![2], true));
    assert_eq!(of(-29 * day, -21 * day, "").await?, (vec![], false));
    let (status, one) = ask(&plant.site, &cookie, Method::GET, "/api/v1/alarms/1", json!({})).await?;
    assert_eq!((status, one["journal"].as_array().map(Vec::len)), (200, Some(3)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_is_seen_at_once_counts_once_and_names_nobody_on_the_bus() -> anyhow::Result<()> {
    let t = now();
    let mut plant = Staffed::new(vec![raised(t - 60_000, 4711, "oil_temp.trip_hi")]).await?;
    let besim = plant.id("besim")?.to_owned();
    let cookie = plant.site.log_in("besim").await?;
    until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0].is_object()).await?;
    plant.ready(&cookie).await?;
    let mut stream = Stream::open_as(&plant.site, None, Some(&cookie)).await?;
    stream.next(&["snapshot"]).await?;
    let path = "/api/v1/alarms/4711/ack";
    let (status, done) = ask(&plant.site, &cookie, Method::POST, path, json!({})).await?;
    assert_eq!((status, &done["changed"]), (200, &json!(true)), "{done}");
    // The alerter has not answered yet: the state is its word, and what was done stands beside it.
    assert_eq!(
        json!([done["alarm"]["state"], done["alarm"]["awaits"]]),
        json!(["unack_active", ["acknowledge"]])
    );
    let event = stream.next(&["alarm"]).await?;
    assert_eq!(event.data["awaits"], json!(["acknowledge"]));
    assert!(!event.data.to_string().contains("besim"), "no names travel");
    let (_, again) = ask(&plant.site, &cookie, Method::POST, path, json!({})).await?;
    assert_eq!((&again["changed"], &again["alarm"]["awaits"]), (&json!(false), &json!(["acknowledge"])));
    let mut answer = alarm(now(), 4711, "oil_temp.trip_hi", Change::Acknowledged, AlarmState::AckActive);
    if let presswatch_domain::Body::Event(event) = &mut answer.body
        && let EventKind::Alarm(alarm) = &mut event.kind
    {
        alarm.by = Some(besim.clone());
    }
    plant.alerter.send(TopicKind::Live, &[answer]).await?;
    let list =
        until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0]["state"] == "ack_active")
            .await?;
    let seen = &list["alarms"][0];
    assert_eq!((&seen["awaits"], &seen["acknowledged"]["by"]), (&json!([]), &json!(besim)));
    assert_eq!(list["names"][&besim], "besim");
    let (_, third) = ask(&plant.site, &cookie, Method::POST, path, json!({})).await?;
    assert_eq!(third["changed"], false);
    let (_, one) = ask(&plant.site, &cookie, Method::GET, "/api/v1/alarms/4711", json!({})).await?;
    let deeds: Vec<_> = one["journal"]
        .as_array()
        .context("journal")?
        .iter()
        .map(|entry| (entry["operation"].as_str().or(entry["change"].as_str()), entry["by"].as_str()))
        .collect();
    let besim = Some(besim.as_str());
    assert_eq!(
        deeds,
        [(Some("raised"), None), (Some("acknowledge"), besim), (Some("acknowledged"), besim)],
        "one operation was written"
    );
    // Whoever only looks sees that somebody has seen it, and not who.
    let guest = plant.site.log_in("guest").await?;
    let (_, list) = ask(&plant.site, &guest, Method::GET, "/api/v1/alarms", json!({})).await?;
    assert_eq!((&list["names"], list["alarms"].as_array().map(Vec::len)), (&json!({}), Some(1)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_what_and_whose_presses() -> anyhow::Result<()> {
    let plant = Staffed::new(vec![raised(now() - 60_000, 5, "oil_temp.trip_hi")]).await?;
    let until_ms = now() + HOUR;
    let shelve = json!({ "until": until_ms, "reason": "new sensor" });
    let post = async |login: &str, what: &str, body: &Json| {
        let cookie = plant.site.log_in(login).await?;
        ask(&plant.site, &cookie, Method::POST, &format!("/api/v1/alarms/5/{what}"), body.clone()).await
    };
    let teknik = plant.site.log_in("teknik").await?;
    until(&plant.site, &teknik, "/api/v1/alarms", |list| list["alarms"][0].is_object()).await?;
    assert_eq!(post("guest", "ack", &json!({})).await?.0, 403);
    assert_eq!(post("besim", "shelve", &shelve).await?.0, 403);
    // Of a press that somebody does not see nothing is there.
    let far = plant.site.log_in("far").await?;
    assert_eq!(
        ask(&plant.site, &far, Method::GET, "/api/v1/alarms", json!({})).await?.1["alarms"],
        json!([])
    );
    assert_eq!(ask(&plant.site, &far, Method::GET, "/api/v1/alarms/5", json!({})).await?.0, 404);
    assert_eq!(post("far", "ack", &json!({})).await?.0, 404);
    assert_eq!(ask(&plant.site, &far, Method::POST, "/api/v1/presses/press1/call", json!({})).await?.0, 404);
    let mut stream = Stream::open_as(&plant.site, None, Some(&far)).await?;
    assert_eq!(stream.next(&["snapshot"]).await?.data["alarms"], json!([]));
    for (what, body, field) in [
        ("shelve", json!({ "until": now() - 1, "reason": "x" }), "until"),
        ("shelve", json!({ "until": now() + 8 * 24 * HOUR, "reason": "x" }), "until"),
        ("shelve", json!({ "reason": "x" }), "until"),
        ("shelve", json!({ "until": until_ms, "reason": "  " }), "reason"),
        ("out-of-service", json!({ "reason": "x".repeat(501) }), "reason"),
        ("note", json!({ "text": "" }), "text"),
        ("ack", json!({ "by": "p1" }), "body"),
    ] {
        let (status, problem) = post("teknik", what, &body).await?;
        assert_eq!((status, problem["field"].as_str()), (400, Some(field)), "{what} {body}");
    }
    let (_, done) = post("teknik", "shelve", &shelve).await?;
    assert_eq!((&done["changed"], &done["alarm"]["awaits"]), (&json!(true), &json!(["shelve"])));
    assert_eq!(post("teknik", "unshelve", &json!({})).await?.1["changed"], false, "it is not aside yet");
    assert_eq!(post("besim", "note", &json!({ "text": "zhurmë" })).await?.1["changed"], true);
    let (_, one) = ask(&plant.site, &teknik, Method::GET, "/api/v1/alarms/5", json!({})).await?;
    let words: Vec<_> =
        one["journal"].as_array().context("journal")?.iter().filter_map(|e| e["words"].as_str()).collect();
    assert_eq!(words, ["new sensor", "zhurmë"]);
    assert_eq!(ask(&plant.site, &teknik, Method::GET, "/api/v1/alarms/6", json!({})).await?.0, 404);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_stands_until_somebody_has_seen_it() -> anyhow::Result<()> {
    let mut plant = Staffed::new(Vec::new()).await?;
    let cookie = plant.site.log_in("besim").await?;
    plant.ready(&cookie).await?;
    let mut stream = Stream::open_as(&plant.site, None, Some(&cookie)).await?;
    stream.next(&["snapshot"]).await?;
    let path = "/api/v1/presses/press1/call";
    let (status, done) = ask(&plant.site, &cookie, Method::POST, path, json!({})).await?;
    assert_eq!((status, &done["changed"]), (200, &json!(true)), "{done}");
    assert_eq!(json!([done["alarm"]["alarm"], done["alarm"]["awaits"]]), json!([null, ["call"]]));
    let event = stream.next(&["alarm"]).await?;
    assert_eq!(json!([event.data["rule"], event.data["press"]]), json!(["press.call", "press1"]));
    assert_eq!(ask(&plant.site, &cookie, Method::POST, path, json!({})).await?.1["changed"], false);
    plant.alerter.send(TopicKind::Live, &[raised(now(), 9, "press.call")]).await?;
    let list = until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0]["alarm"] == 9).await?;
    assert_eq!(list["alarms"].as_array().map(Vec::len), Some(1), "it is one call");
    assert_eq!(ask(&plant.site, &cookie, Method::POST, path, json!({})).await?.1["changed"], false);
    let seen = alarm(now(), 9, "press.call", Change::Acknowledged, AlarmState::Normal);
    plant.alerter.send(TopicKind::Live, &[seen]).await?;
    let list =
        until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0]["state"] == "normal").await?;
    assert!(list["alarms"][0]["acknowledged"]["at"].is_i64(), "that it was seen is seen for a while");
    assert_eq!(ask(&plant.site, &cookie, Method::POST, path, json!({})).await?.1["changed"], true);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_is_told_a_call_says_so() -> anyhow::Result<()> {
    let (site, listener) = Site::begin("0.0.0.0:0").await?;
    let people = site.people()?;
    add(people.setup.accounts(), "besim", Role::Operator, Presses::All)?;
    let listeners = Listeners { plain: listener, tls: None };
    let way_in = WayIn::People(people);
    serve_as(&site.tasks, site.store.clone(), nowhere(), way_in, listeners, |config| {
        config.plant.producers.remove(&alert());
    })?;
    let cookie = site.log_in("besim").await?;
    let (status, problem) =
        ask(&site, &cookie, Method::POST, "/api/v1/presses/press1/call", json!({})).await?;
    assert_eq!((status, problem["type"].as_str()), (409, Some("/api/v1/problems/no-alerter")));
    Ok(())
}

/// Says which method was asked.
#[derive(Debug)]
struct Alerter;

#[async_trait]
impl Answering for Alerter {
    async fn answer(&self, request: Request<Body>) -> axum::http::Response<Body> {
        let mut answer = axum::http::Response::new(Body::from(request.method().to_string()));
        let policy = HeaderValue::from_static("form-action 'self'");
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
        answer
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_alerter_serves_asks_for_no_log_in_and_keeps_its_own_policy() -> anyhow::Result<()> {
    let (site, listener) = Site::begin("0.0.0.0:0").await?;
    let people = site.people()?;
    add(people.setup.accounts(), "besim", Role::Operator, Presses::All)?;
    let listeners = Listeners { plain: listener, tls: None };
    serve_as(&site.tasks, site.store.clone(), nowhere(), WayIn::People(people), listeners, |config| {
        config.answers = Some(Arc::new(Alerter));
    })?;
    for (method, kind) in [(Method::GET, None), (Method::POST, Some("application/x-www-form-urlencoded"))] {
        let mut asked = site.request(method.clone(), "/answer?t=token");
        if let Some(kind) = kind {
            asked = asked.header(header::CONTENT_TYPE, kind).body("t=token");
        }
        let told = asked.send().await?;
        assert_eq!(told.headers()[header::CONTENT_SECURITY_POLICY], "form-action 'self'");
        assert_eq!((told.status().as_u16(), told.text().await?), (200, method.to_string()));
    }
    assert_eq!(site.ask(Method::GET, "/api/v1/alarms").await?.status(), 401, "all else is as shut as ever");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_count_what_came_and_what_to_do_first_is_told() -> anyhow::Result<()> {
    let t = now() - HOUR;
    let mut history = Vec::new();
    for i in 0..3 {
        history.push(raised(t + i * 10_000, 1, "oil_temp.warn_hi"));
        history.push(alarm(
            t + i * 10_000 + 5000,
            1,
            "oil_temp.warn_hi",
            Change::Returned,
            AlarmState::Normal,
        ));
    }
    history.push(raised(t, 2, "oil_temp.trip_hi"));
    let plant = Staffed::new(history).await?;
    let cookie = plant.site.log_in("teknik").await?;
    let list = until(&plant.site, &cookie, "/api/v1/alarms", |list| list["alarms"][0].is_object()).await?;
    assert_eq!(list["alarms"][0]["action"], "cool_idle");
    let path = "/api/v1/alarms/performance";
    let (status, figures) = ask(&plant.site, &cookie, Method::GET, path, json!({})).await?;
    assert_eq!((status, &figures["alarms"]), (200, &json!(4)), "{figures}");
    let first = &figures["frequent"][0];
    assert_eq!(
        json!([first["rule"], first["press"], first["count"]]),
        json!(["oil_temp.warn_hi", "press1", 3])
    );
    assert_eq!(figures["chattering"][0]["rule"], "oil_temp.warn_hi");
    let far = plant.site.log_in("far").await?;
    assert_eq!(
        ask(&plant.site, &far, Method::GET, path, json!({})).await?.1["alarms"],
        0,
        "of their presses alone"
    );
    Ok(())
}
