//! Producer, broker and ingest (with its store) are killed again and again under load; what `append`
//! acknowledged must be in the store, once, and nothing else but the one batch in flight at each kill.
//!
//! Each role is a process: this test's own binary, run again with the role in its environment.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{
    Catalogue, Plant, Press, PressId, ProducerId, ProducerRole, Record, Row, SignalId, SiteId, Span, UtcMs,
    Value,
};
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::{BrokerAddress, Credentials};
use presswatch_runtime::{Clock, Health, Secret, Tasks};
use presswatch_store::Store;
use presswatch_tests::{
    program::{binary, until},
    servers,
};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};

const ROLE: &str = "PRESSWATCH_TEST_ROLE";
const FOLDER: &str = "PRESSWATCH_TEST_FOLDER";
const BROKER: &str = "PRESSWATCH_TEST_BROKER";
const PASSWORD: &str = "only for this test";
/// Rows of one append.
const BATCH: i64 = 20;
/// How long live rows are gathered.
const GATHERED: Duration = Duration::from_millis(100);
/// The first row's time; rows follow each millisecond.
const FIRST_MS: i64 = 1_780_000_000_000;

fn plant() -> anyhow::Result<Plant> {
    let edge = ProducerId::new("edge1")?;
    let press = Press::new(
        PressId::new("press1")?,
        "Press 1",
        edge.clone(),
        Catalogue::builtin("hydraulic-11kw").context("profile")?,
    );
    Ok(Plant {
        site: SiteId::new("test")?,
        presses: [(press.id.clone(), press)].into(),
        producers: [(edge, ProducerRole::Edge), (ProducerId::new("ingest1")?, ProducerRole::Ingest)].into(),
    })
}

fn broker_address() -> anyhow::Result<BrokerAddress> {
    let address: SocketAddr = std::env::var(BROKER)?.parse()?;
    let credentials = Credentials { user: "presswatch".to_owned(), password: Secret::new(PASSWORD) };
    Ok(BrokerAddress {
        host: address.ip().to_string(),
        port: address.port(),
        credentials: Some(credentials),
        tls: None,
    })
}

fn outbox(folder: &Path, plant: &Plant, producer: &str) -> anyhow::Result<UplinkConfig> {
    Ok(UplinkConfig {
        path: folder.join(format!("outbox-{producer}.db")),
        limit_bytes: 64 << 20,
        flush: Duration::ZERO,
        publish_every: Duration::ZERO,
        simulated: true,
        site: plant.site.clone(),
        producer: ProducerId::new(producer)?,
        broker: broker_address()?,
    })
}

/// Appends rows for ever, each batch acknowledged with a line on standard output; or, without an origin, only
/// sends what the outbox still holds. Live rows are gathered.
async fn producer(folder: PathBuf, origin: Option<Origin>) -> anyhow::Result<()> {
    let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
    let config = outbox(&folder, &plant, "edge1")?;
    let publish_every = if origin == Some(Origin::Live) { GATHERED } else { Duration::ZERO };
    let uplink = Uplink::start(&tasks, clock, &health, UplinkConfig { publish_every, ..config })?;
    let Some(origin) = origin else { return Err(tasks.failed().await.into()) };
    let (press, signal) = (PressId::new("press1")?, SignalId::new("oil_temp")?);
    let mut at = uplink.kept("at").await?.map_or(Ok(FIRST_MS), |text| text.parse())?;
    loop {
        uplink.room().await;
        let rows = (at..at + BATCH).map(|t| {
            let values = [(signal.clone(), Value::Number((t % 50) as f64))].into();
            Record::row(UtcMs(t), press.clone(), Row { values, bad: Default::default() })
        });
        let keep = vec![("at".to_owned(), (at + BATCH).to_string())];
        uplink.append(origin, rows.collect(), keep).await?;
        writeln!(std::io::stdout(), "ack {at}")?;
        at += BATCH;
    }
}

/// Ingests into an embedded store until it is killed.
async fn ingest(folder: PathBuf) -> anyhow::Result<()> {
    let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
    let store = Arc::new(Store::open_embedded(&folder.join("store.db"), true).await?);
    let outbox = outbox(&folder, &plant, "ingest1")?;
    let config = IngestConfig {
        plant,
        broker: broker_address()?,
        quarantine: folder.join("quarantine"),
        quarantine_limit: 1 << 20,
        producer: ProducerId::new("ingest1")?,
    };
    let uplink = Uplink::start(&tasks, clock.clone(), &health, outbox)?;
    presswatch_ingest::start(&tasks, clock, &health, config, store, uplink)?;
    Err(tasks.failed().await.into())
}

/// Nothing, unless this process was started as a role.
#[tokio::test(flavor = "multi_thread")]
async fn role() -> anyhow::Result<()> {
    let folder = || std::env::var(FOLDER).map(PathBuf::from);
    match std::env::var(ROLE).as_deref() {
        Ok("producer") => producer(folder()?, Some(Origin::Waiting)).await,
        Ok("gatherer") => producer(folder()?, Some(Origin::Live)).await,
        Ok("drain") => producer(folder()?, None).await,
        Ok("ingest") => ingest(folder()?).await,
        _ => Ok(()),
    }
}

/// The processes, and what the producer acknowledged.
struct Site {
    folder: PathBuf,
    broker: SocketAddr,
    acknowledged: Arc<Mutex<BTreeSet<i64>>>,
}

impl Site {
    fn broker(&self) -> anyhow::Result<Child> {
        let mut child = Command::new(binary()?)
            .args(["broker", "--listen", &self.broker.to_string()])
            .stdin(Stdio::piped())
            .spawn()?;
        writeln!(child.stdin.as_mut().context("stdin")?, "{PASSWORD}")?;
        Ok(child)
    }

    fn role(&self, role: &str) -> anyhow::Result<Child> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["--exact", "role", "--nocapture"])
            .env(ROLE, role)
            .env(FOLDER, &self.folder)
            .env(BROKER, self.broker.to_string())
            .stdout(Stdio::piped())
            .spawn()?;
        let lines = BufReader::new(child.stdout.take().context("stdout")?).lines();
        let acknowledged = self.acknowledged.clone();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(at) = line.strip_prefix("ack ").and_then(|at| at.parse().ok()) {
                    acknowledged.lock().unwrap_or_else(PoisonError::into_inner).insert(at);
                }
            }
        });
        Ok(child)
    }

    fn count(&self) -> usize {
        self.acknowledged.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Waits for so many more acknowledged batches: load, not time, decides when the next kill comes.
    async fn more(&self, batches: usize) -> anyhow::Result<()> {
        let goal = self.count() + batches;
        until("batches are acknowledged", Duration::from_secs(60), async || {
            ensure!(self.count() >= goal, "{} of {goal}", self.count());
            Ok(())
        })
        .await
    }
}

fn end(child: &mut Child) -> anyhow::Result<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// All rows' times in the store.
async fn stored(path: &Path, plant: &Plant) -> anyhow::Result<BTreeSet<i64>> {
    let store = Store::open_embedded_reader(path).await?;
    let press = PressId::new("press1")?;
    let mut times = BTreeSet::new();
    let mut from = UtcMs(FIRST_MS);
    loop {
        let span = Span::new(from, UtcMs(FIRST_MS + 10_000_000));
        let rows = store.rows(&plant.site, &press, span, 5_000).await?;
        let Some((last, _)) = rows.last() else { return Ok(times) };
        from = last.plus(1);
        for (t, _) in rows {
            ensure!(times.insert(t.0), "{t:?} twice");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_lose_nothing_and_double_nothing() -> anyhow::Result<()> {
    kills("producer").await
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_lose_and_double_nothing_of_what_is_gathered() -> anyhow::Result<()> {
    kills("gatherer").await
}

async fn kills(role: &str) -> anyhow::Result<()> {
    const ROUNDS: usize = 5;
    let folder = tempfile::tempdir()?;
    let free = servers::free()?;
    let site = Site { folder: folder.path().to_owned(), broker: free, acknowledged: Arc::default() };
    let (mut broker, mut ingest, mut producer) = (site.broker()?, site.role("ingest")?, site.role(role)?);
    for round in 0..ROUNDS {
        site.more(40 + round * 7).await?;
        end(&mut broker)?;
        broker = site.broker()?;
        site.more(30).await?;
        end(&mut ingest)?;
        ingest = site.role("ingest")?;
        site.more(30).await?;
        end(&mut producer)?;
        producer = site.role(role)?;
    }
    site.more(50).await?;
    end(&mut producer)?;
    producer = site.role("drain")?;
    let plant = plant()?;
    let path = site.folder.join("store.db");
    let drained = until("all that was acknowledged is stored", Duration::from_secs(120), async || {
        let times = stored(&path, &plant).await?;
        let truth = site.acknowledged.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let missing = truth.iter().flat_map(|at| *at..at + BATCH).filter(|t| !times.contains(t)).count();
        ensure!(missing == 0, "{missing} of {} rows are missing", truth.len() as i64 * BATCH);
        // A killed producer may have stored one batch that it did not acknowledge; the next goes on
        // after it. So there is no hole, and nothing beside.
        let last = times.last().map_or(0, |t| t - FIRST_MS + 1);
        ensure!(last == times.len() as i64, "{} rows up to row {last}", times.len());
        let beside = times.len() as i64 - truth.len() as i64 * BATCH;
        ensure!((0..=(ROUNDS as i64 + 1) * BATCH).contains(&beside), "{beside} rows were never acknowledged");
        Ok(())
    })
    .await;
    for child in [&mut producer, &mut ingest, &mut broker] {
        end(child)?;
    }
    drained
}
