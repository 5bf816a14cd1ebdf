//! A live row's way from its append to a listener, through a real broker on loopback: on a quiet
//! uplink, then while 780,000 rows of history go through the same outbox and link; and how fast those
//! go. The listener commits all that it hears at once.
//!
//! `cargo bench -p presswatch-uplink --bench live`, with `synced` or `flushed` for one of both.

use std::{
    collections::BTreeMap,
    io::Write,
    net::{Ipv4Addr, TcpListener},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use anyhow::Context;
use presswatch_domain::{
    PressId, ProducerId, Record, Row, SignalId, SiteId, StoreId, StoreIdentity, UtcMs, Value,
};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, Session, broker};
use presswatch_runtime::{Clock, Health, Secret, Tasks};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};
use presswatch_wire::{Commit, Topic, TopicKind, VERSION, commit_topic, decode, site_filter};
use tokio::sync::{mpsc::Receiver, watch};

const HISTORY: i64 = 780_000;
const BATCH: i64 = 500;
const T0: i64 = 1_780_000_000_000;
/// Live rows each second, as of ten presses.
const EACH: Duration = Duration::from_millis(20);

type Began = Arc<Mutex<BTreeMap<i64, Instant>>>;

fn row(press: &PressId, signals: &[SignalId], t: i64) -> Record {
    let value = |i: usize| Value::Number((t % 1_000 * i as i64) as f64 / 7.0);
    let values = signals.iter().enumerate().map(|(i, id)| (id.clone(), value(i))).collect();
    Record::row(UtcMs(t), press.clone(), Row { values, bad: Default::default() })
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let only = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    for (name, flush) in [("synced", Duration::ZERO), ("flushed", Duration::from_secs(1))] {
        if only.as_deref().is_none_or(|only| only == name) {
            measure(name, flush).await?;
        }
    }
    Ok(())
}

async fn measure(name: &str, flush: Duration) -> anyhow::Result<()> {
    let (folder, tasks, began) = (tempfile::tempdir()?, Tasks::new(), Began::default());
    let listen = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
    let password = Secret::new("only for this measurement");
    let credentials = Some(Credentials { user: "presswatch".to_owned(), password: password.clone() });
    std::thread::spawn(move || broker::run(listen, password));
    let broker = BrokerAddress { host: listen.ip().to_string(), port: listen.port(), credentials, tls: None };
    let (site, producer) = (SiteId::new("bench")?, ProducerId::new("edge1")?);
    let topic = commit_topic(&site, &producer);
    let (told, mut heard) = watch::channel((Vec::new(), 0));
    let told = Arc::new(told);
    for kind in [TopicKind::Live, TopicKind::Backlog] {
        let connect = |what: &str, subscriptions| {
            let session =
                Session { client_id: format!("{what}-{}", kind.as_str()), subscriptions, will: None };
            Link::start(&tasks, what, broker.clone(), session)
        };
        let data = connect("data", vec![site_filter(&site, kind)]);
        // A link of its own, as an ingest's: the broker's small answers would hold up what it sends.
        let commits = connect("commits", Vec::new());
        tasks.spawn(kind.as_str(), listener(data, commits, topic.clone(), began.clone(), told.clone()));
    }
    let config = UplinkConfig {
        path: folder.path().join("outbox.db"),
        limit_bytes: 64 << 20,
        flush,
        publish_every: Duration::ZERO,
        simulated: true,
        site,
        producer,
        broker,
    };
    let uplink = Uplink::start(&tasks, Clock::system(), &Health::default(), config)?;
    heard.wait_for(|(_, rows)| *rows > 0).await?;
    tasks.spawn("live", live(uplink.clone(), began));
    heard.wait_for(|(delays, _)| delays.len() >= 500).await?;
    report(&format!("{name}, quiet"), heard.borrow().0.clone())?;
    let (quiet, start) = (heard.borrow().0.len(), Instant::now());
    let (press, signals) = (PressId::new("press1")?, signals());
    for at in (0..HISTORY).step_by(BATCH as usize) {
        uplink.room().await;
        let rows = (at..at + BATCH).map(|i| row(&press, &signals, T0 - HISTORY + i)).collect();
        uplink.append(Origin::Waiting, rows, Vec::new()).await?;
    }
    heard.wait_for(|(_, rows)| *rows >= HISTORY).await?;
    let took = start.elapsed().as_secs_f64();
    let delays = heard.borrow().0[quiet..].to_vec();
    report(&format!("{name}, while history goes at {:.0} rows/s", HISTORY as f64 / took), delays)?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

fn signals() -> Vec<SignalId> {
    (0..10).filter_map(|i| SignalId::new(&format!("signal_{i}")).ok()).collect()
}

async fn live(uplink: Uplink, began: Began) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (press, signals) = (PressId::new("press2")?, signals());
    let mut timer = tokio::time::interval(EACH);
    for t in T0.. {
        timer.tick().await;
        began.lock().map_err(|e| e.to_string())?.insert(t, Instant::now());
        uplink.append(Origin::Live, vec![row(&press, &signals, t)], Vec::new()).await?;
    }
    Ok(())
}

/// Commits all; tells the delays of live rows in milliseconds, and how many backlog records came.
async fn listener(
    (link, mut events): (Link, Receiver<Incoming>),
    (commits, mut commit_events): (Link, Receiver<Incoming>),
    topic: String,
    began: Began,
    told: Arc<watch::Sender<(Vec<f64>, i64)>>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let store = StoreIdentity { id: StoreId::from_bits(1), simulated: true };
    while let Some(event) = events.recv().await {
        while commit_events.try_recv().is_ok() {}
        let Incoming::Message(received) = event else { continue };
        let now = Instant::now();
        link.ack(&received.ack);
        let message = decode(&received.payload)?;
        let envelope = message.header.envelope;
        let ranges = vec![(envelope.first, envelope.first + envelope.count - 1)];
        let commit = Commit { v: VERSION, store: store.clone(), epoch: envelope.epoch, ranges, held: None };
        let _full = commits.publish(&topic, commit.encode(), false);
        let kind = Topic::parse(&received.topic).context("topic")?.kind;
        told.send_modify(|(delays, rows)| match kind {
            TopicKind::Live => {
                let times = message.records.iter().flatten().map(|record| record.t.0);
                let mut began = began.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let began = times.filter_map(|t| began.remove(&t)).collect::<Vec<_>>();
                delays.extend(began.into_iter().map(|at| now.duration_since(at).as_secs_f64() * 1e3));
            }
            _ => *rows += envelope.count as i64,
        });
    }
    Ok(())
}

fn report(what: &str, mut delays: Vec<f64>) -> anyhow::Result<()> {
    delays.sort_by(f64::total_cmp);
    anyhow::ensure!(!delays.is_empty(), "no live row came");
    let at = |share: f64| delays[((delays.len() - 1) as f64 * share) as usize];
    writeln!(
        std::io::stdout(),
        "append to listener, {what}: {} live rows, p50 {:.1} ms, p99 {:.1} ms, max {:.1} ms",
        delays.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    )?;
    Ok(())
}
