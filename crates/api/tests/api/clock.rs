//! Saying the time to producers, and showing the rows of those that have none.

use anyhow::{Context, ensure};
use presswatch_api::WayIn;
use presswatch_domain::{Clock, Record, UtcMs};
use presswatch_mqtt::{Incoming, Link, Session};
use presswatch_runtime::Tasks;
use presswatch_wire::{Envelope, Header, ToldTime, TopicKind, VERSION, clock_topic, encode_record};
use serde_json::{Value as Json, json};

use crate::support::*;

async fn post(site: &Site, kind: &str, body: &Json) -> anyhow::Result<(u16, Json)> {
    let ask = site.client.post(format!("http://{}/api/v1/clock", site.address));
    let answer = ask.header("content-type", kind).body(body.to_string()).send().await?;
    Ok((answer.status().as_u16(), serde_json::from_slice(&answer.bytes().await?)?))
}

/// What is said on the bus, from now on.
pub async fn listener(
    tasks: &Tasks,
    broker: &presswatch_mqtt::BrokerAddress,
) -> anyhow::Result<(Link, tokio::sync::mpsc::Receiver<Incoming>)> {
    let subscriptions = vec![clock_topic(&plant().site)];
    let session = Session { client_id: "waits".to_owned(), subscriptions, will: None };
    let (link, mut events) = Link::start(tasks, "waits", broker.clone(), session);
    let up = async { while !matches!(events.recv().await, Some(Incoming::Up) | None) {} };
    tokio::time::timeout(SOON, up).await.context("the link is not up")?;
    Ok((link, events))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_time_is_said_once_to_those_who_listen() -> anyhow::Result<()> {
    let broker = Mosquitto::start().await?;
    let site = Site::start(Vec::new(), broker.address.clone(), WayIn::Loopback, "127.0.0.1:0").await?;
    site.ready().await?;
    let (_link, mut events) = listener(&site.tasks, &broker.address).await?;
    let given = now() + 5_000;
    for (body, source) in [(json!({}), "system"), (json!({ "t": given }), "given")] {
        let (status, answer) = post(&site, "application/json", &body).await?;
        ensure!(status == 202 && answer["source"] == source, "{status} {answer}");
        let told = loop {
            match tokio::time::timeout(SOON, events.recv()).await?.context("the link has ended")? {
                Incoming::Message(message) => {
                    assert!(!message.retained);
                    break ToldTime::decode(&message.payload).map_err(anyhow::Error::msg)?;
                }
                _ => continue,
            }
        };
        assert_eq!((told.source.as_str(), told.by.as_str()), (source, "guest"));
        let wanted = if source == "given" { given } else { now() };
        assert!((told.t.0 - wanted).abs() < 1_000, "{told:?}");
    }
    let clock = site.get("/api/v1/clock").await?;
    assert_eq!((&clock["trusted"], &clock["source"]), (&json!(true), &json!("system")));
    for (kind, body, status, problem) in [
        ("text/plain", json!({}), 415, "not-json"),
        ("application/json", json!({ "t": 0 }), 400, "bad-range"),
        ("application/json", json!({ "t": "noon" }), 400, "bad-value"),
        ("application/json", json!({ "time": 5 }), 400, "bad-value"),
    ] {
        let (found, answer) = post(&site, kind, &body).await?;
        assert_eq!(
            (found, &answer["type"]),
            (status, &json!(format!("/api/v1/problems/{problem}"))),
            "{body}"
        );
    }
    let foreign = site.client.post(format!("http://{}/api/v1/clock", site.address));
    let foreign = foreign.header("content-type", "application/json").header("origin", "http://evil.example");
    assert_eq!(foreign.body("{}").send().await?.status(), 403);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_broker_or_a_way_in_nothing_is_said() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let (status, answer) = post(&site, "application/json", &json!({})).await?;
    assert_eq!((status, &answer["type"]), (503, &json!("/api/v1/problems/bus")));
    let (strange, ..) = Site::with_people().await?;
    assert_eq!(post(&strange, "application/json", &json!({})).await?.0, 401);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_time_are_shown_as_of_now_and_marked() -> anyhow::Result<()> {
    let broker = Mosquitto::start().await?;
    let site = Site::start(Vec::new(), broker.address.clone(), WayIn::Loopback, "127.0.0.1:0").await?;
    site.ready().await?;
    let mut producer = Producer::connect(&site.tasks, &broker.address).await?;
    let path = "/api/v1/presses/press1";
    let untimed = Record { clock: Clock::Untrusted, mono: Some(7), ..row(7, &[("oil_temp", 41.0)], &[]) };
    let envelope = Envelope {
        v: VERSION,
        site: plant().site,
        producer: edge1(),
        epoch: presswatch_domain::Epoch(1),
        first: 0,
        count: 0,
    };
    let header = Header { envelope, born: None, boot: None, complete_to: Some(UtcMs(0)), simulated: true };
    let payload = header.encode_untimed([encode_record(&untimed).as_slice()]);
    producer.publish(TopicKind::Live, payload, false).await?;
    let press = site.until(path, |press| press["values"]["oil_temp"]["v"] == 41.0).await?;
    assert_eq!(press["untimed"], true);
    assert!((press["values"]["oil_temp"]["t"].as_i64().context("t")? - now()).abs() < 60_000, "{press}");
    // The wait was in vain: numbered, and still not to be believed.
    let untrusted = Record { clock: Clock::Untrusted, ..row(8, &[("oil_temp", 42.0)], &[]) };
    producer.send(TopicKind::Live, &[untrusted]).await?;
    let press = site.until(path, |press| press["values"]["oil_temp"]["v"] == 42.0).await?;
    assert_eq!(press["untimed"], true);
    producer.send(TopicKind::Live, &[row(now() + 1_000, &[("oil_temp", 43.0)], &[])]).await?;
    let press = site.until(path, |press| press["values"]["oil_temp"]["v"] == 43.0).await?;
    assert_eq!(press["untimed"], false);
    Ok(())
}
