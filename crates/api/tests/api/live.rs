use std::{collections::VecDeque, time::Duration};

use anyhow::{Context, bail, ensure};
use presswatch_api::WayIn;
use presswatch_domain::{Epoch, State, UtcMs};
use presswatch_wire::{ClockStatus, Progress, Status, TopicKind, VERSION};
use reqwest::Response;
use serde_json::{Value as Json, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpSocket,
};

use crate::support::{Mosquitto, Producer, SOON, Site, enters, now, row};

/// One server-sent event.
#[derive(Debug)]
pub struct Event {
    id: Option<String>,
    pub kind: String,
    pub data: Json,
}

/// A reader of the live stream.
pub struct Stream {
    answer: Response,
    text: String,
    events: VecDeque<Event>,
}

impl Stream {
    pub async fn open(site: &Site, seen: Option<&str>) -> anyhow::Result<Stream> {
        Stream::open_as(site, seen, None).await
    }

    /// The same, of who holds this cookie.
    pub async fn open_as(site: &Site, seen: Option<&str>, cookie: Option<&str>) -> anyhow::Result<Stream> {
        let mut request = site.client.get(format!("http://{}/api/v1/live", site.address));
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        request = request.header("accept-encoding", "gzip");
        if let Some(id) = seen {
            request = request.header("last-event-id", id);
        }
        let answer = request.send().await?;
        ensure!(answer.headers()["content-type"] == "text/event-stream");
        ensure!(answer.headers().get("content-encoding").is_none(), "events must not wait in a compressor");
        Ok(Stream { answer, text: String::new(), events: VecDeque::new() })
    }

    /// The next event but heartbeats and, unless they are asked for, `pipeline`.
    pub async fn next(&mut self, kinds: &[&str]) -> anyhow::Result<Event> {
        let reading = async {
            loop {
                while let Some(event) = self.events.pop_front() {
                    if kinds.contains(&event.kind.as_str()) {
                        return Ok(event);
                    }
                }
                let piece = self.answer.chunk().await?.context("the stream has ended")?;
                self.text.push_str(std::str::from_utf8(&piece)?);
                while let Some((block, rest)) = self.text.split_once("\n\n") {
                    self.events.extend(parse(block)?);
                    self.text = rest.to_owned();
                }
            }
        };
        match tokio::time::timeout(SOON, reading).await {
            Ok(event) => event,
            Err(_) => bail!("none of {kinds:?} came"),
        }
    }
}

fn parse(block: &str) -> anyhow::Result<Option<Event>> {
    let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
    let Some(kind) = field("event: ") else { return Ok(None) };
    let data = serde_json::from_str(field("data: ").context("data")?)?;
    Ok(Some(Event { id: field("id: ").map(str::to_owned), kind: kind.to_owned(), data }))
}

const ALL: [&str; 4] = ["snapshot", "row", "state", "dropped"];

fn status(history: Option<Progress>) -> Status {
    Status {
        v: VERSION,
        online: true,
        version: "1.2.3".to_owned(),
        epoch: Epoch(1),
        t: UtcMs(now()),
        depth: 7,
        depth_bytes: 700,
        limit_bytes: 1 << 20,
        complete_to: UtcMs(now() - 1000),
        commit_delay_ms: Some(12),
        clock: ClockStatus { trusted: true, source: "system".to_owned(), waits_ms: None },
        simulated: true,
        store: None,
        lost: (1, 2),
        publish_ms: 0,
        history,
        disk: None,
        quarantined: None,
        trouble: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_comes_first_then_each_change_once() -> anyhow::Result<()> {
    let broker = Mosquitto::start().await?;
    let t = now();
    let stored = vec![enters(t - 60_000, State::Idle), row(t - 5000, &[("oil_temp", 40.0)], &[])];
    let site = Site::start(stored, broker.address.clone(), WayIn::Loopback, "127.0.0.1:0").await?;
    site.ready().await?;
    site.until("/api/v1/presses/press1", |press| press["state"] == "idle").await?;
    let mut producer = Producer::connect(&site.tasks, &broker.address).await?;
    let mut stream = Stream::open(&site, None).await?;
    let snapshot = stream.next(&ALL).await?;
    assert_eq!(snapshot.kind, "snapshot");
    assert_eq!(snapshot.data["site"]["zone"], "Europe/Belgrade");
    assert_eq!(snapshot.data["presses"][0]["values"]["oil_temp"]["v"], 40.0);
    assert!(snapshot.data["pipeline"]["producers"].is_array());
    // What goes on `backlog` is not told: it is for the ingest.
    producer.send(TopicKind::Backlog, &[row(t - 1500, &[("hyd_press", 1.0)], &[])]).await?;
    producer.send(TopicKind::Live, &[row(t - 1000, &[("oil_temp", 51.0)], &[])]).await?;
    let first = stream.next(&ALL).await?;
    assert_eq!(first.kind, "row");
    assert_eq!(
        first.data,
        json!({ "press": "press1", "t": t - 1000, "values": { "oil_temp": 51.0 }, "bad": {} })
    );
    // A late row tells only what is new in it; an unknown press or a wrong type tells nothing.
    producer.send(TopicKind::Live, &[row(t - 2000, &[("oil_temp", 1.0), ("hyd_press", 180.0)], &[])]).await?;
    producer.publish(TopicKind::Live, b"{\"v\":1}".to_vec(), false).await?;
    producer.send(TopicKind::Live, &[row(t - 900, &[("rust", 1.0)], &[])]).await?;
    producer.send(TopicKind::Live, &[enters(t - 500, State::Faulted)]).await?;
    let late = stream.next(&ALL).await?;
    assert_eq!(late.data["values"], json!({ "hyd_press": 180.0 }));
    let state = stream.next(&ALL).await?;
    assert_eq!(state.kind, "state");
    assert_eq!(state.data, json!({ "press": "press1", "state": "faulted", "since": t - 500 }));
    // Who comes back gets what it missed and no snapshot; an id of another run, a snapshot.
    let mut back = Stream::open(&site, first.id.as_deref()).await?;
    assert_eq!(back.next(&ALL).await?.id, late.id);
    assert_eq!(back.next(&ALL).await?.id, state.id);
    producer.send(TopicKind::Live, &[row(t - 100, &[("oil_temp", 52.0)], &[])]).await?;
    assert_eq!(back.next(&ALL).await?.data["t"], t - 100);
    let mut other = Stream::open(&site, Some("0.1")).await?;
    assert_eq!(other.next(&ALL).await?.kind, "snapshot");
    let beat = stream.next(&["heartbeat"]).await?;
    assert!(beat.id.is_none() && beat.data["now"].as_i64() >= Some(t), "{beat:?}");
    // The program ends: so do the streams, and nothing is left running.
    assert_eq!(site.tasks.shutdown(Duration::from_secs(10)).await, Vec::<String>::new());
    while let Ok(Some(_)) = stream.answer.chunk().await {}
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pipeline_tells_how_far_history_has_come_and_who_is_gone() -> anyhow::Result<()> {
    let broker = Mosquitto::start().await?;
    let site = Site::start(Vec::new(), broker.address.clone(), WayIn::Loopback, "127.0.0.1:0").await?;
    let mut producer = Producer::connect(&site.tasks, &broker.address).await?;
    let history = Progress { from: UtcMs(1000), to: UtcMs(5000), at: UtcMs(2000) };
    producer.publish(TopicKind::Status, status(Some(history)).encode(), true).await?;
    let path = "/api/v1/pipeline";
    let told = site.until(path, |p| p["producers"][0]["online"] == true).await?;
    let edge = &told["producers"][0];
    assert_eq!(edge["history"], json!({ "from": 1000, "to": 5000, "at": 2000 }));
    assert_eq!(
        (&edge["depth"], &edge["lost"], &edge["commit_delay_ms"]),
        (&json!(7), &json!([1, 2]), &json!(12))
    );
    assert_eq!(edge["version"], "1.2.3");
    let mut stream = Stream::open(&site, None).await?;
    stream.next(&["snapshot"]).await?;
    producer.publish(TopicKind::Status, status(None).encode(), true).await?;
    loop {
        let event = stream.next(&["pipeline"]).await?;
        if event.data["producers"][0]["history"].is_null() {
            break;
        }
    }
    producer.publish(TopicKind::Status, Status { online: false, ..status(None) }.encode(), true).await?;
    site.until(path, |p| p["producers"][0]["online"] == false).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_is_too_slow_is_told_and_cut_off() -> anyhow::Result<()> {
    const MESSAGES: i64 = 120;
    const RECORDS: i64 = 200;
    let broker = Mosquitto::start().await?;
    let site = Site::start(Vec::new(), broker.address.clone(), WayIn::Loopback, "127.0.0.1:0").await?;
    let mut producer = Producer::connect(&site.tasks, &broker.address).await?;
    site.ready().await?;
    let socket = TcpSocket::new_v4()?;
    socket.set_recv_buffer_size(4096)?;
    let mut slow = socket.connect(site.address).await?;
    slow.write_all(b"GET /api/v1/live HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await?;
    let mut head = [0; 12];
    slow.read_exact(&mut head).await?;
    assert_eq!(&head, b"HTTP/1.1 200");
    let start = now() - MESSAGES * RECORDS;
    let ids =
        ["oil_temp", "hyd_press", "hyd_press_peak", "motor_current", "die_temp", "moisture", "voltage_l1"];
    let ids: Vec<&str> = {
        let plant = crate::support::plant();
        let catalogue = &plant.presses["press1"].catalogue;
        ids.into_iter().filter(|id| catalogue.get(id).is_some()).collect()
    };
    for i in 0..MESSAGES {
        let records: Vec<_> = (0..RECORDS)
            .map(|j| {
                let n = i * RECORDS + j;
                let values: Vec<_> = ids.iter().map(|id| (*id, 10.0 + (n % 100) as f64 / 7.0)).collect();
                row(start + n, &values, &[])
            })
            .collect();
        producer.send(TopicKind::Live, &records).await?;
    }
    let last = start + MESSAGES * RECORDS - 1;
    site.until("/api/v1/presses/press1", |press| press["last_heard"] == last).await?;
    // Only now does it read: what the connection held, that it was cut off, the end.
    let mut rest = Vec::new();
    tokio::time::timeout(SOON, slow.read_to_end(&mut rest)).await.context("it is not cut off")??;
    let text = String::from_utf8(rest)?;
    let dropped = text.rfind("event: dropped").context("it is not told")?;
    assert!(text[dropped..].contains("{\"missed\":"), "{}", &text[dropped..]);
    assert!(!text.contains(&format!("\"t\":{last}")), "it has missed nothing");
    let mut back = Stream::open(&site, None).await?;
    assert_eq!(back.next(&ALL).await?.data["presses"][0]["last_heard"], last);
    Ok(())
}
