//! The site under attack: what runs, what is known of it, and the attacker's means.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{PressId, ProducerId, Record, Row, SignalId, SiteId, Span, UtcMs, Value};
use presswatch_ingest::{Entry, QuarantineReader};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, NotSent, Session, Will};
use presswatch_runtime::{Clock, Health, Tasks, random};
use presswatch_store::Store;
use presswatch_tests::{
    bus::{Bus, certificate, now, password},
    process::Process,
    program::until,
};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};
use serde_json::{Value as Json, json};

/// How long anything may take on a loaded machine.
pub const SOON: Duration = Duration::from_secs(180);
/// Stands in everything that the attacker sends, so that it is known wherever it turns up.
pub const MARK: &str = "987654321";
/// The site's topics.
pub const TOPICS: &str = "presswatch/v1/test";
/// Rows of the attacker's own press that it may write, by their time.
type Own = Arc<Mutex<BTreeSet<UtcMs>>>;

/// Topic and payload.
type Message = (String, Vec<u8>);

/// What somebody has heard.
#[derive(Clone, Default)]
pub struct Heard(Arc<Mutex<Vec<Message>>>);

impl Heard {
    fn note(&self, topic: String, payload: Vec<u8>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((topic, payload));
    }

    /// The payloads on topics that end so.
    pub fn on(&self, end: &str) -> Vec<Vec<u8>> {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.iter().filter(|(topic, _)| topic.ends_with(end)).map(|(_, payload)| payload.clone()).collect()
    }

    /// True if this text stands in a payload on such a topic.
    pub fn has(&self, end: &str, text: &str) -> bool {
        self.on(end).iter().any(|payload| String::from_utf8_lossy(payload).contains(text))
    }

    /// How many messages.
    pub fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// A client of the bus.
pub struct Client {
    tasks: Tasks,
    /// Its link.
    pub link: Link,
    /// What it has heard.
    pub heard: Heard,
}

impl Client {
    /// Connects; what it is told, and why it is not let in, is for the caller to wait for.
    pub fn open(
        address: BrokerAddress,
        client_id: &str,
        subscriptions: &[&str],
        will: Option<Will>,
    ) -> Client {
        let (tasks, heard) = (Tasks::new(), Heard::default());
        let subscriptions = subscriptions.iter().map(|filter| (*filter).to_owned()).collect();
        let session = Session { client_id: client_id.to_owned(), subscriptions, will };
        let (link, mut events) = Link::start(&tasks, client_id, address, session);
        let (listening, noting) = (link.clone(), heard.clone());
        tasks.spawn("listens", async move {
            while let Some(event) = events.recv().await {
                if let Incoming::Message(message) = event {
                    listening.ack(&message.ack);
                    noting.note(message.topic, message.payload);
                }
            }
            Ok(())
        });
        Client { tasks, link, heard }
    }

    /// Waits until it is in.
    pub async fn up(self) -> anyhow::Result<Client> {
        until("a client is let in", SOON, async || {
            ensure!(self.link.is_up(), "it is not");
            Ok(())
        })
        .await?;
        Ok(self)
    }

    /// Publishes, when there is room.
    pub async fn publish(&self, topic: &str, payload: &[u8], retain: bool) -> anyhow::Result<()> {
        until("there is room for a message", SOON, async || {
            match self.link.publish(topic, payload.to_vec(), retain) {
                Err(NotSent::TooLarge) => panic!("too large for {topic}"),
                sent => Ok(sent?),
            }
        })
        .await
    }

    /// Ends it.
    pub async fn end(self) {
        let _stragglers = self.tasks.shutdown(Duration::from_secs(5)).await;
    }
}

/// All of it.
pub struct Site {
    /// The broker.
    pub bus: Bus,
    /// `edge1`.
    pub edge1: Uplink,
    /// The ingest's process.
    pub ingest: Process,
    /// The attacker's connection, by the certificate of `edge2`.
    pub attacker: Client,
    /// Hears what the ingest hears.
    pub witness: Client,
    /// Hears what `edge1` hears.
    pub ears: Client,
    /// Says the time, as the api does.
    api: Client,
    tasks: Tasks,
    written: Arc<Mutex<BTreeSet<UtcMs>>>,
    feeding: tokio_util::sync::CancellationToken,
    own: Own,
    store: Store,
    next: std::sync::atomic::AtomicU64,
}

impl Site {
    /// Starts it, and waits until rows of `edge1` are stored.
    pub async fn start() -> anyhow::Result<Site> {
        let bus = Bus::start().await?;
        let mut ingest = bus.role("ingest")?;
        ingest.start()?;
        let file = bus.data().join("store.db");
        let store =
            until("there is a store", SOON, async || Ok(Store::open_embedded_reader(&file).await?)).await?;
        let authority = bus.authority()?;
        let by = |name: &str| bus.by_certificate(Some(&certificate(&authority, name, now())?));
        let (tasks, written) = (Tasks::new(), Arc::default());
        let edge1 = Uplink::start(
            &tasks,
            Clock::system(),
            &Health::default(),
            UplinkConfig {
                path: bus.folder.path().join("outbox-edge1.db"),
                limit_bytes: 64 << 20,
                flush: Duration::ZERO,
                publish_every: Duration::ZERO,
                simulated: true,
                site: SiteId::new("test")?,
                producer: ProducerId::new("edge1")?,
                broker: by("edge1")?,
            },
        )?;
        let kinds = ["live", "backlog", "status"].map(|kind| format!("{TOPICS}/+/{kind}"));
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let user = |user: &str| bus.by_password(user, &password(user));
        let own = ["commit", "status"].map(|kind| format!("{TOPICS}/edge1/{kind}"));
        let clock = format!("{TOPICS}/clock");
        let ears = Client::open(user("edge1"), "ears", &[&own[0], &own[1], &clock], None).up().await?;
        let feeding = tokio_util::sync::CancellationToken::new();
        let site = Site {
            attacker: Client::open(by("edge2")?, "attacker", &[], None).up().await?,
            witness: Client::open(user("ingest1"), "witness", &kinds, None).up().await?,
            api: Client::open(user("api1"), "time", &[], None).up().await?,
            ears,
            bus,
            edge1,
            ingest,
            tasks,
            written,
            feeding,
            own: Own::default(),
            store,
            next: std::sync::atomic::AtomicU64::new(1),
        };
        site.feed();
        site.goes_on().await?;
        Ok(site)
    }

    /// A row each 50 ms, noted once it is acknowledged.
    fn feed(&self) {
        let (edge1, written, over) = (self.edge1.clone(), self.written.clone(), self.feeding.clone());
        self.tasks.spawn("edge1", async move {
            let (press, signal) = (PressId::new("press1")?, SignalId::new("oil_temp")?);
            let mut last = UtcMs(0);
            while !over.is_cancelled() {
                let t = UtcMs(now().0.max(last.0 + 1));
                last = t;
                let values = [(signal.clone(), Value::Number((t.0 % 50) as f64))].into();
                let row = Record::row(t, press.clone(), Row { values, bad: BTreeMap::new() });
                edge1.append(Origin::Live, vec![row], Vec::new()).await?;
                written.lock().unwrap_or_else(PoisonError::into_inner).insert(t);
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            Ok(())
        });
    }

    fn written(&self) -> BTreeSet<UtcMs> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn stored(&self, press: &str) -> anyhow::Result<Vec<UtcMs>> {
        let span = Span::new(UtcMs(0), now().plus(365 * 24 * 3_600_000));
        let rows = self.store.rows(&SiteId::new("test")?, &PressId::new(press)?, span, 1_000_000).await?;
        Ok(rows.into_iter().map(|row| row.0).collect())
    }

    /// A row that is written from now on is stored; and of all that is stored nothing is the attacker's.
    pub async fn goes_on(&self) -> anyhow::Result<()> {
        let before = self.written().last().copied();
        until("a later row is stored", SOON, async || {
            let stored = self.stored("press1").await?.last().copied();
            ensure!(stored > before, "{stored:?} is stored, {before:?} was written");
            Ok(())
        })
        .await?;
        self.clean().await.map(drop)
    }

    /// What is stored of `edge1`, once it is known to be its own, each once.
    async fn clean(&self) -> anyhow::Result<usize> {
        let stored = self.stored("press1").await?;
        let written = self.written();
        let different: BTreeSet<UtcMs> = stored.iter().copied().collect();
        ensure!(different.len() == stored.len(), "a row is stored twice");
        // One may be stored before its acknowledgement was noted.
        let last = written.last().copied().unwrap_or(UtcMs(0));
        let foreign: Vec<_> = different.difference(&written).filter(|t| **t <= last).collect();
        ensure!(foreign.is_empty(), "nobody of ours wrote {foreign:?}");
        let own = self.own.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let press2 = self.stored("press2").await?;
        ensure!(press2.iter().all(|t| own.contains(t)) && press2.len() <= own.len(), "press2: {press2:?}");
        Ok(stored.len())
    }

    /// The attacker may write this row of its own press.
    pub fn allow(&self, t: UtcMs) {
        self.own.lock().unwrap_or_else(PoisonError::into_inner).insert(t);
    }

    /// Waits until a row of press2 is stored.
    pub async fn own_row(&self, t: UtcMs) -> anyhow::Result<()> {
        until("a row of the attacker's own press is stored", SOON, async || {
            ensure!(self.stored("press2").await?.contains(&t), "it is not");
            Ok(())
        })
        .await
    }

    /// A new number for what the attacker sends.
    pub fn number(&self) -> u64 {
        self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
    }

    /// The broker has dealt with all that the attacker has sent.
    pub async fn settled(&self) -> anyhow::Result<()> {
        let end = random::hex(8);
        self.attacker.publish(&format!("{TOPICS}/edge2/status"), end.as_bytes(), false).await?;
        until("the broker is done with the attacker's messages", SOON, async || {
            ensure!(self.witness.heard.has("edge2/status", &end), "it is not");
            Ok(())
        })
        .await
    }

    /// Nothing that the attacker has sent reached `edge1`, or the ingest in its name.
    pub async fn unheard(&self) -> anyhow::Result<()> {
        self.settled().await?;
        let end = random::hex(8);
        self.api.publish(&format!("{TOPICS}/clock"), end.as_bytes(), false).await?;
        until("edge1 has heard what was said after it", SOON, async || {
            ensure!(self.ears.heard.has("/clock", &end), "it has not");
            Ok(())
        })
        .await?;
        for (who, heard, end) in [
            ("edge1", &self.ears.heard, "/commit"),
            ("edge1", &self.ears.heard, "/status"),
            ("edge1", &self.ears.heard, "/clock"),
            ("the ingest", &self.witness.heard, "edge1/live"),
            ("the ingest", &self.witness.heard, "edge1/backlog"),
            ("the ingest", &self.witness.heard, "edge1/status"),
        ] {
            ensure!(!heard.has(end, MARK), "{who} has heard it on {end}");
        }
        Ok(())
    }

    /// A message as a producer sends it.
    pub fn message(&self, producer: &str, records: Vec<Json>) -> Json {
        json!({
            "v": 1, "site": "test", "producer": producer, "epoch": format!("{:016x}", 0xbad),
            "first": self.number(), "count": records.len(), "simulated": true, "records": records,
        })
    }

    /// A row of a press with the attacker's mark in it, an hour ago.
    pub fn row(&self, press: &str) -> (UtcMs, Json) {
        let t = now().plus(-3_600_000);
        let t = UtcMs(t.0 - i64::try_from(self.number()).unwrap_or(0));
        (t, json!({"t": t.0, "press": press, "values": {"oil_temp": 55.5}, "mark": MARK}))
    }

    /// What was set aside, by its number.
    fn quarantine(&self) -> anyhow::Result<Vec<Entry>> {
        Ok(self.reader()?.list(0, 100_000)?)
    }

    fn reader(&self) -> anyhow::Result<QuarantineReader> {
        QuarantineReader::open(&self.bus.data().join("quarantine"))?.context("no quarantine")
    }

    /// Waits until a payload without an owner was kept for this reason, among the first few.
    pub async fn stray(&self, reason: &str) -> anyhow::Result<()> {
        until("it is kept as a stray", SOON, async || {
            let strays = self.reader()?.strays()?;
            ensure!(strays.len() <= 10, "{} strays", strays.len());
            ensure!(strays.iter().any(|stray| stray.reason.contains(reason)), "{strays:?}");
            Ok(())
        })
        .await
    }

    /// What was set aside stays within its limit.
    pub fn bounded(&self) -> anyhow::Result<()> {
        let (_, bytes) = self.reader()?.size()?;
        ensure!(bytes > 100_000 && bytes <= 4 << 20, "{bytes} bytes are set aside");
        Ok(())
    }

    /// Waits until what the attacker sent under this number was set aside for this reason.
    pub async fn set_aside(&self, number: u64, reason: &str) -> anyhow::Result<()> {
        until("it is set aside", SOON, async || {
            let all = self.quarantine()?;
            let entry = all.iter().find(|entry| entry.producer == "edge2" && entry.number == number);
            let entry = entry.with_context(|| format!("{number} is not there"))?;
            ensure!(entry.reason.contains(reason), "{}", entry.reason);
            Ok(())
        })
        .await
    }

    /// Waits until all is stored; that is all that was written and nothing else.
    pub async fn end(self) -> anyhow::Result<()> {
        self.feeding.cancel();
        until("every row is stored", SOON, async || {
            let (stored, written) = (self.clean().await?, self.written().len());
            ensure!(stored == written, "{stored} of {written} rows are stored");
            Ok(())
        })
        .await?;
        let written = self.written();
        let stored: BTreeSet<UtcMs> = self.stored("press1").await?.into_iter().collect();
        ensure!(stored == written, "not the rows that were written");
        ensure!(self.ingest.id().is_some(), "the ingest has ended");
        for client in [self.attacker, self.witness, self.ears, self.api] {
            client.end().await;
        }
        let _stragglers = self.tasks.shutdown(Duration::from_secs(10)).await;
        Ok(())
    }
}
