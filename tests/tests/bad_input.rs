//! What an ingest does with everything that a bus can bring: nothing bad is stored, nothing good is held
//! up, what is set aside has its reason, and what must stay with its producer is not committed.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{
    Catalogue, Epoch, EventKind, HOUR_MS, Plant, Press, PressId, ProducerId, ProducerRole, SiteId, Span,
    UtcMs,
};
use presswatch_ingest::{Entry, IngestConfig, QuarantineReader, Stray};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, NotSent, Session};
use presswatch_runtime::{Clock, Health, Tasks};
use presswatch_store::{EventFilter, Store};
use presswatch_tests::program::{binary, until};
use presswatch_uplink::{Uplink, UplinkConfig};
use presswatch_wire::{Commit, TopicKind, commit_topic, pack, producer_topic};
use serde_json::{Value, json};
use tokio::{io::AsyncReadExt, io::AsyncWriteExt, net::TcpStream};

const SOON: Duration = Duration::from_secs(30);
const EPOCH: Epoch = Epoch(0xabc);

fn id(text: &str) -> anyhow::Result<ProducerId> {
    Ok(ProducerId::new(text)?)
}

fn plant() -> anyhow::Result<Plant> {
    let press = |press: &str, producer: &str| -> anyhow::Result<_> {
        let press = Press::new(
            PressId::new(press)?,
            press,
            id(producer)?,
            Catalogue::builtin("hydraulic-11kw").context("profile")?,
        );
        Ok((press.id.clone(), press))
    };
    Ok(Plant {
        site: SiteId::new("test")?,
        presses: [press("press1", "edge1")?, press("press2", "edge2")?].into(),
        producers: [
            (id("edge1")?, ProducerRole::Edge),
            (id("edge2")?, ProducerRole::Edge),
            (id("ingest1")?, ProducerRole::Ingest),
        ]
        .into(),
    })
}

/// What came on the commit topics, by (producer, epoch, number).
#[derive(Debug, Default)]
struct Told {
    committed: BTreeSet<(String, Epoch, u64)>,
    held: BTreeSet<(String, Epoch, u64)>,
    retry_ms: BTreeSet<u64>,
}

/// A broker as a child, an ingest with its store in this process, and a client that sends what it likes.
struct System {
    folder: tempfile::TempDir,
    tasks: Tasks,
    broker: BrokerAddress,
    store: Arc<Store>,
    plant: Plant,
    simulated: bool,
    client: Link,
    told: Arc<Mutex<Told>>,
    /// The first good row's time.
    base: UtcMs,
    next: u64,
}

impl System {
    async fn start(simulated: bool, quarantine_limit: u64) -> anyhow::Result<System> {
        let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
        let folder = tempfile::tempdir()?;
        let broker = presswatch_mqtt::broker::supervise(&tasks, binary()?)?;
        let store = Arc::new(Store::open_embedded(&folder.path().join("store.db"), simulated).await?);
        let outbox = UplinkConfig {
            path: folder.path().join("outbox.db"),
            limit_bytes: 16 << 20,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated,
            site: plant.site.clone(),
            producer: id("ingest1")?,
            broker: broker.clone(),
        };
        let uplink = Uplink::start(&tasks, clock.clone(), &health, outbox)?;
        let config = IngestConfig {
            plant: plant.clone(),
            broker: broker.clone(),
            quarantine: folder.path().join("quarantine"),
            quarantine_limit,
            producer: id("ingest1")?,
        };
        let base = UtcMs(clock.now().utc_ms - HOUR_MS);
        presswatch_ingest::start(&tasks, clock, &health, config, store.clone(), uplink)?;
        let subscriptions =
            vec![commit_topic(&plant.site, &id("edge1")?), commit_topic(&plant.site, &id("edge2")?)];
        let session = Session { client_id: "raw-client".to_owned(), subscriptions, will: None };
        let (client, events) = Link::start(&tasks, "raw client", broker.clone(), session);
        let told = Arc::new(Mutex::new(Told::default()));
        tokio::spawn(listen(client.clone(), events, told.clone()));
        let system = System { folder, tasks, broker, store, plant, simulated, client, told, base, next: 1 };
        until("the ingest hears", SOON, async || {
            ensure!(health.readiness().ready, "{:?}", health.readiness());
            ensure!(system.client.is_up(), "the client is not connected");
            Ok(())
        })
        .await?;
        Ok(system)
    }

    fn told<T>(&self, read: impl FnOnce(&Told) -> T) -> T {
        read(&self.told.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn committed(&self, producer: &str, number: u64) -> bool {
        self.told(|told| told.committed.contains(&(producer.to_owned(), EPOCH, number)))
    }

    fn numbers(&mut self, count: u64) -> u64 {
        let first = self.next;
        self.next += count;
        first
    }

    /// A message of `edge1` as JSON.
    fn message(&self, first: u64, records: Vec<Value>) -> Value {
        json!({
            "v": 1, "site": "test", "producer": "edge1", "epoch": EPOCH.to_string(),
            "first": first, "count": records.len(), "simulated": self.simulated, "records": records,
        })
    }

    fn row(&self, number: u64) -> Value {
        json!({"t": self.base.plus(number as i64).0, "press": "press1", "values": {"oil_temp": 50.5}})
    }

    fn publish(&self, producer: &str, kind: TopicKind, payload: &[u8]) -> anyhow::Result<()> {
        let topic = producer_topic(&self.plant.site, &id(producer)?, kind);
        Ok(self.client.publish(&topic, payload.to_vec(), false)?)
    }

    async fn stored(&self, number: u64) -> anyhow::Result<bool> {
        let t = self.base.plus(number as i64);
        let press = PressId::new("press1")?;
        let rows = self.store.rows(&self.plant.site, &press, Span::new(t, t.plus(1)), 2).await?;
        Ok(rows.len() == 1)
    }

    /// A good row goes through, as a producer sends it: again, until it is committed.
    async fn good(&mut self, kind: TopicKind) -> anyhow::Result<()> {
        let number = self.numbers(1);
        let payload = serde_json::to_vec(&self.message(number, vec![self.row(number)]))?;
        self.publish("edge1", kind, &payload)?;
        let mut asked = 0;
        until("a good row is committed", SOON, async || {
            asked += 1;
            if asked % 40 == 0 && self.client.is_up() {
                self.publish("edge1", kind, &payload)?;
            }
            ensure!(self.committed("edge1", number), "{number} is not");
            Ok(())
        })
        .await?;
        ensure!(self.stored(number).await?, "{number} is committed and not stored");
        Ok(())
    }

    fn quarantine(&self) -> anyhow::Result<(Vec<Entry>, Vec<Stray>)> {
        let reader =
            QuarantineReader::open(&self.folder.path().join("quarantine"))?.context("no quarantine")?;
        Ok((reader.list(0, 1_000)?, reader.strays()?))
    }

    async fn events(&self, kind: &'static str) -> anyhow::Result<Vec<(Option<PressId>, EventKind)>> {
        let span = Span::new(UtcMs(0), self.base.plus(24 * HOUR_MS));
        let filter = EventFilter { press: None, kinds: vec![kind], span, limit: 100 };
        let events = self.store.events(&self.plant.site, filter).await?;
        Ok(events
            .into_iter()
            .filter_map(|e| Some((e.record.press.clone(), e.record.kind()?.clone())))
            .collect())
    }

    async fn end(self) -> anyhow::Result<()> {
        let stragglers = self.tasks.shutdown(Duration::from_secs(10)).await;
        ensure!(stragglers.is_empty(), "still running: {stragglers:?}");
        Ok(())
    }
}

async fn listen(link: Link, mut events: tokio::sync::mpsc::Receiver<Incoming>, told: Arc<Mutex<Told>>) {
    while let Some(event) = events.recv().await {
        let Incoming::Message(message) = event else { continue };
        link.ack(&message.ack);
        let commit = Commit::decode(&message.payload).expect("an ingest says nothing else");
        let producer = message.topic.split('/').nth(3).unwrap_or_default().to_owned();
        let all = |ranges: &[(u64, u64)]| -> Vec<_> {
            let numbers = ranges.iter().flat_map(|(first, last)| *first..=*last);
            numbers.map(|number| (producer.clone(), commit.epoch, number)).collect()
        };
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        told.committed.extend(all(&commit.ranges));
        if let Some(held) = &commit.held {
            told.held.extend(all(&held.ranges));
            told.retry_ms.insert(held.retry_ms);
        }
    }
}

/// What must become of a payload.
enum Fate {
    /// Set aside with this in its reason, then committed.
    Quarantined(&'static str),
    /// Not ours: not committed; the first few are kept with this in their reason.
    Stray(&'static str),
    /// Not committed, and kept nowhere but by its producer.
    Kept,
}
use Fate::{Kept, Quarantined, Stray as NotOurs};

/// Name, who publishes, payload, what becomes of it.
type Case = (&'static str, &'static str, Vec<u8>, Fate);

/// All cases, each with the number `n`.
fn cases(system: &System, n: u64) -> anyhow::Result<Vec<Case>> {
    let good = system.message(n, vec![system.row(n)]);
    let text = serde_json::to_string(&good)?;
    let with = |pointer: &str, value: Value| -> anyhow::Result<Vec<u8>> {
        let mut message = good.clone();
        *message.pointer_mut(pointer).context("a place in the message")? = value;
        Ok(serde_json::to_vec(&message)?)
    };
    let mut bomb = text.clone().into_bytes();
    bomb.resize(64 << 20, b' ');
    let bomb = pack(bomb);
    ensure!(bomb.len() < 100_000, "{} bytes are no bomb", bomb.len());
    let mut foreign = good.clone();
    foreign["producer"] = json!("edge2");
    Ok(vec![
        ("not JSON", "edge1", b"\x00\xffhello".to_vec(), NotOurs("utf-8")),
        ("cut short", "edge1", text.as_bytes()[..text.len() / 2].to_vec(), NotOurs("")),
        ("NaN", "edge1", text.replace("50.5", "NaN").into_bytes(), NotOurs("")),
        ("a zip bomb", "edge1", bomb, NotOurs("after unpacking")),
        ("another's name", "edge2", text.clone().into_bytes(), NotOurs("than its topic")),
        ("unknown version", "edge1", with("/v", json!(2))?, Kept),
        ("a wrong count", "edge1", with("/records", json!([]))?, Quarantined("count says 1, there are 0")),
        ("unknown press", "edge1", with("/records/0/press", json!("press9"))?, Quarantined("press9")),
        (
            "unknown signal",
            "edge1",
            with("/records/0/values", json!({"no_such": 1}))?,
            Quarantined("no_such"),
        ),
        (
            "text for a number",
            "edge1",
            with("/records/0/values", json!({"oil_temp": "hot"}))?,
            Quarantined("oil_temp is a Number, not a Code"),
        ),
        (
            "a list for a number",
            "edge1",
            with("/records/0/values", json!({"oil_temp": [1]}))?,
            Quarantined(""),
        ),
        ("1970", "edge1", with("/records/0/t", json!(1_000))?, Quarantined("before 2020")),
        ("2090", "edge1", with("/records/0/t", json!(3_786_912_000_000i64))?, Quarantined("24 h ahead")),
        ("another's press", "edge2", serde_json::to_vec(&foreign)?, Quarantined("belongs to edge1")),
        ("another site", "edge1", with("/site", json!("elsewhere"))?, Quarantined("site elsewhere")),
        (
            "the other kind",
            "edge1",
            with("/simulated", json!(!system.simulated))?,
            Quarantined("never mixed"),
        ),
    ])
}

async fn everything_bad(simulated: bool) -> anyhow::Result<()> {
    let mut system = System::start(simulated, 64 << 20).await?;
    system.good(TopicKind::Live).await?;
    for kind in [TopicKind::Live, TopicKind::Backlog] {
        let count = cases(&system, 0)?.len();
        for case in 0..count {
            let n = system.numbers(1);
            let (name, producer, payload, fate) = cases(&system, n)?.swap_remove(case);
            system.publish(producer, kind, &payload)?;
            // What comes after by the same topic is settled after it.
            system.good(kind).await.context(name)?;
            ensure!(!system.stored(n).await?, "{name}: stored");
            let committed = ["edge1", "edge2"].map(|producer| system.committed(producer, n));
            let (entries, strays) = system.quarantine()?;
            match fate {
                Quarantined(part) => {
                    let entry = entries.iter().find(|entry| entry.number == n).context(name)?;
                    ensure!(entry.reason.contains(part), "{name}: {}", entry.reason);
                    ensure!(entry.producer == producer, "{name}: {}", entry.producer);
                    until("what is set aside is committed", SOON, async || {
                        ensure!(system.committed(producer, n), "{name}");
                        Ok(())
                    })
                    .await?;
                }
                NotOurs(part) => {
                    ensure!(committed == [false, false], "{name}: committed");
                    ensure!(strays.iter().any(|s| s.reason.contains(part)), "{name}: {strays:?}");
                }
                Kept => ensure!(committed == [false, false], "{name}: committed"),
            }
        }
    }
    let (entries, strays) = system.quarantine()?;
    ensure!(strays.len() <= 10, "{} strays", strays.len());
    for entry in &entries {
        ensure!(!entry.fault.is_empty() && !entry.body.is_empty(), "{entry:?}");
    }
    // What was set aside is told as the ingest's own records, which go the way of all.
    until("it is told what was set aside", SOON, async || {
        let events = system.events("quarantined").await?;
        let told = events.iter().any(|(_, kind)| {
            matches!(kind, EventKind::Quarantined { producer, count, .. } if producer.as_str() == "edge1" && *count > 0)
        });
        ensure!(told, "{events:?}");
        Ok(())
    })
    .await?;
    system.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bad_is_stored_and_nothing_good_held_up_in_a_real_store() -> anyhow::Result<()> {
    everything_bad(false).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_in_a_simulated_one() -> anyhow::Result<()> {
    everything_bad(true).await
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_megabytes_are_refused_before_they_reach_anybody() -> anyhow::Result<()> {
    let mut system = System::start(false, 1 << 20).await?;
    system.good(TopicKind::Backlog).await?;
    let large = vec![b' '; 10 << 20];
    let topic = producer_topic(&system.plant.site, &id("edge1")?, TopicKind::Backlog);
    ensure!(system.client.publish(&topic, large.clone(), false) == Err(NotSent::TooLarge));
    // A client that does not keep to it: MQTT by hand.
    let mut stream = TcpStream::connect((system.broker.host.as_str(), system.broker.port)).await?;
    let credentials = system.broker.credentials.as_ref().context("credentials")?;
    let mut connect = b"\x00\x04MQTT\x04\xc2\x00\x3c".to_vec();
    for text in ["by-hand", credentials.user.as_str(), credentials.password.expose()] {
        connect.extend((text.len() as u16).to_be_bytes());
        connect.extend(text.as_bytes());
    }
    stream.write_all(&packet(0x10, &connect)).await?;
    let mut connack = [0; 4];
    stream.read_exact(&mut connack).await?;
    ensure!(connack == [0x20, 2, 0, 0], "{connack:?}");
    let mut publish = (topic.len() as u16).to_be_bytes().to_vec();
    publish.extend(topic.as_bytes());
    publish.extend([0, 1]);
    publish.extend(&large);
    // The broker ends the connection, perhaps while it is still being written to.
    let _ended = stream.write_all(&packet(0x32, &publish)).await;
    let mut rest = Vec::new();
    let answer = tokio::time::timeout(SOON, stream.read_to_end(&mut rest)).await.context("it stays open")?;
    ensure!(answer.is_err() || rest.is_empty(), "it is acknowledged: {rest:?}");
    system.good(TopicKind::Backlog).await?;
    let (entries, strays) = system.quarantine()?;
    ensure!(entries.is_empty() && strays.is_empty(), "{entries:?} {strays:?}");
    system.end().await
}

/// An MQTT packet of this first byte.
fn packet(first: u8, rest: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    let mut length = rest.len();
    loop {
        let digit = (length % 128) as u8;
        length /= 128;
        bytes.push(if length > 0 { digit | 0x80 } else { digit });
        if length == 0 {
            break;
        }
    }
    bytes.extend(rest);
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_quarantine_holds_the_rejected_alone() -> anyhow::Result<()> {
    // Room for three of these records, not for four.
    let mut system = System::start(false, 800).await?;
    let bad = |n: u64| json!({"t": 1_000 + n, "press": "press1", "values": {"oil_temp": 1}});
    let first = system.numbers(6);
    let fill = (first..first + 3).map(bad).collect();
    system.publish("edge1", TopicKind::Backlog, &serde_json::to_vec(&system.message(first, fill))?)?;
    until("the first few are set aside", SOON, async || {
        ensure!(system.committed("edge1", first + 2), "not committed");
        Ok(())
    })
    .await?;
    let mixed = vec![system.row(first + 3), bad(first + 4), system.row(first + 5)];
    let payload = serde_json::to_vec(&system.message(first + 3, mixed))?;
    for _ in 0..2 {
        system.publish("edge1", TopicKind::Backlog, &payload)?;
        system.good(TopicKind::Backlog).await?;
    }
    ensure!(system.stored(first + 3).await? && system.stored(first + 5).await?, "the neighbours are stored");
    ensure!(system.committed("edge1", first + 3) && system.committed("edge1", first + 5));
    ensure!(!system.committed("edge1", first + 4), "neither stored nor set aside, and yet committed");
    let held = system.told(|told| (told.held.clone(), told.retry_ms.clone()));
    let alone = BTreeSet::from([("edge1".to_owned(), EPOCH, first + 4)]);
    ensure!(held == (alone, BTreeSet::from([600_000])), "{held:?}");
    ensure!(system.quarantine()?.0.len() == 3);
    system.end().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_outbox_is_a_loss_and_what_is_complete_is_told() -> anyhow::Result<()> {
    let mut system = System::start(true, 1 << 20).await?;
    system.good(TopicKind::Live).await?;
    let complete_to = system.base.plus(1_000);
    let status = json!({
        "v": 1, "online": true, "version": "test", "epoch": EPOCH.to_string(), "t": system.base.plus(2_000).0,
        "depth": 4, "depth_bytes": 400, "limit_bytes": 1_000, "complete_to": complete_to.0,
        "clock": {"trusted": true, "source": "test"}, "simulated": true,
    });
    system.publish("edge1", TopicKind::Status, &serde_json::to_vec(&status)?)?;
    until("it is told how far edge1 is complete", SOON, async || {
        let events = system.events("complete").await?;
        let edge1 = EventKind::Complete { producer: id("edge1")?, to: complete_to };
        ensure!(events.iter().any(|(press, kind)| press.is_none() && *kind == edge1), "{events:?}");
        Ok(())
    })
    .await?;
    // The same producer with a new outbox: four records are gone.
    let (epoch, opened) = (Epoch(0xdef), system.base.plus(60_000));
    let event = json!({"t": opened.0, "event": {"kind": "opened", "previous": null, "carried": 0}});
    let mut message = system.message(1, vec![event]);
    message["epoch"] = json!(epoch.to_string());
    let payload = serde_json::to_vec(&message)?;
    for _ in 0..2 {
        system.publish("edge1", TopicKind::Backlog, &payload)?;
        system.good(TopicKind::Backlog).await?;
    }
    ensure!(system.told(|told| told.committed.contains(&("edge1".to_owned(), epoch, 1))), "not committed");
    let lost = EventKind::Loss { from: complete_to, to: opened, never_sent: None, sent_unknown: 0 };
    let losses = until("the loss is stored", SOON, async || {
        let losses = system.events("loss").await?;
        ensure!(!losses.is_empty(), "none");
        Ok(losses)
    })
    .await?;
    ensure!(losses == [(PressId::new("press1").ok(), lost)], "{losses:?}");
    system.end().await
}
