//! Several producers send what has piled up, and one of them live rows beside it: nothing is dropped,
//! nothing is written twice, and live rows do not wait for the end of the backlog.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use presswatch_domain::{
    Catalogue, HOUR_MS, Plant, Press, PressId, ProducerId, ProducerRole, Record, Row, SignalId, SiteId,
    UtcMs, Value,
};
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::BrokerAddress;
use presswatch_runtime::{Clock, Health, Tasks};
use presswatch_store::Store;
use presswatch_tests::program::{binary, until};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};

const EDGES: usize = 4;
/// Rows that have piled up at each edge.
const ROWS: i64 = 40_000;
/// Rows of one append.
const BATCH: i64 = 2_000;

fn plant() -> anyhow::Result<Plant> {
    let catalogue = Catalogue::builtin("hydraulic-11kw").context("profile")?;
    let mut plant = Plant {
        site: SiteId::new("test")?,
        presses: Default::default(),
        producers: [(ProducerId::new("ingest1")?, ProducerRole::Ingest)].into(),
    };
    for edge in 1..=EDGES {
        let (id, producer) =
            (PressId::new(&format!("press{edge}"))?, ProducerId::new(&format!("edge{edge}"))?);
        plant.producers.insert(producer.clone(), ProducerRole::Edge);
        let press = Press::new(id.clone(), id.to_string(), producer, catalogue.clone());
        plant.presses.insert(id, press);
    }
    Ok(plant)
}

struct Site {
    folder: tempfile::TempDir,
    tasks: Tasks,
    clock: Clock,
    health: Health,
    broker: BrokerAddress,
    plant: Plant,
}

impl Site {
    fn uplink(&self, producer: &str) -> anyhow::Result<Uplink> {
        let config = UplinkConfig {
            path: self.folder.path().join(format!("outbox-{producer}.db")),
            limit_bytes: 64 << 20,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated: true,
            site: self.plant.site.clone(),
            producer: ProducerId::new(producer)?,
            broker: self.broker.clone(),
        };
        Ok(Uplink::start(&self.tasks, self.clock.clone(), &self.health, config)?)
    }
}

fn rows(press: &str, from: UtcMs, count: i64) -> anyhow::Result<Vec<Record>> {
    let (press, signals) = (PressId::new(press)?, ["oil_temp", "motor_current", "hyd_press", "oil_level"]);
    let signals: Vec<SignalId> = signals.into_iter().map(SignalId::new).collect::<Result<_, _>>()?;
    let row = |i: i64| {
        let values = signals.iter().map(|id| (id.clone(), Value::Number((i % 40) as f64))).collect();
        Record::row(from.plus(i), press.clone(), Row { values, bad: Default::default() })
    };
    Ok((0..count).map(row).collect())
}

/// The sum over all lanes of a counter of this process.
fn counter(name: &str) -> u64 {
    let text = presswatch_runtime::metrics::render();
    let lines = text.lines().filter(|line| line.starts_with(name));
    lines.filter_map(|line| line.rsplit_once(' ')?.1.parse::<u64>().ok()).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backlog_of_several_drains_without_drops_or_doubles_and_live_rows_overtake_it() -> anyhow::Result<()>
{
    let (tasks, clock, health) = (Tasks::new(), Clock::system(), Health::default());
    presswatch_runtime::metrics::install(&tasks);
    let broker = presswatch_mqtt::broker::supervise(&tasks, binary()?)?;
    let site = Site { folder: tempfile::tempdir()?, tasks, clock, health, broker, plant: plant()? };
    let now = UtcMs(site.clock.now().utc_ms);
    let edges: Vec<Uplink> =
        (1..=EDGES).map(|edge| site.uplink(&format!("edge{edge}"))).collect::<anyhow::Result<_>>()?;
    for (edge, uplink) in (1..).zip(&edges) {
        for from in (0..ROWS).step_by(BATCH as usize) {
            let list = rows(&format!("press{edge}"), now.plus(from - HOUR_MS), BATCH)?;
            uplink.append(Origin::Waiting, list, Vec::new()).await?;
        }
    }
    // Only now does anybody take it.
    let store = Arc::new(Store::open_embedded(&site.folder.path().join("store.db"), true).await?);
    let config = IngestConfig {
        plant: site.plant.clone(),
        broker: site.broker.clone(),
        quarantine: site.folder.path().join("quarantine"),
        quarantine_limit: 1 << 20,
        producer: ProducerId::new("ingest1")?,
    };
    let own = site.uplink("ingest1")?;
    let (tasks, clock) = (site.tasks.clone(), site.clock.clone());
    presswatch_ingest::start(&tasks, clock, &site.health, config, store.clone(), own)?;
    let waiting = || edges.iter().map(|uplink| uplink.status().borrow().depth).sum::<u64>();
    let written = || counter("presswatch_ingest_records_total{");
    let backlog = EDGES as u64 * ROWS as u64;
    let press = PressId::new("press1")?;
    let mut live = 0;
    until("live rows are stored while the backlog drains", Duration::from_secs(120), async || {
        let t = now.plus(live);
        live += 1;
        edges[0].append(Origin::Live, rows("press1", t, 1)?, Vec::new()).await?;
        let span = presswatch_domain::Span::new(now, t.plus(1));
        let stored = store.rows(&site.plant.site, &press, span, 10_000).await?.len();
        let before = written();
        ensure!(before < backlog, "the backlog was drained before a live row came through");
        ensure!(stored > 0, "none of {live}; {before} of {backlog} rows of the backlog");
        Ok(())
    })
    .await?;
    until("all is committed", Duration::from_secs(240), async || {
        ensure!(waiting() == 0, "{} records wait", waiting());
        let events = EDGES as u64 + 1;
        let least = backlog + live as u64 + events;
        ensure!(written() >= least, "{} of {least} are written", written());
        Ok(())
    })
    .await?;
    ensure!(counter("presswatch_ingest_dropped_messages_total") == 0, "messages were dropped");
    // What the store has, counted: the ingest's own records (`complete`) come on top.
    let span = presswatch_domain::Span::new(UtcMs(0), now.plus(24 * HOUR_MS));
    let filter = presswatch_store::EventFilter { press: None, kinds: Vec::new(), span, limit: 10_000 };
    until("each record was written once", Duration::from_secs(60), async || {
        let mut stored = store.events(&site.plant.site, filter.clone()).await?.len() as u64;
        for id in site.plant.presses.keys() {
            stored += store.rows(&site.plant.site, id, span, 100_000).await?.len() as u64;
        }
        ensure!(written() == stored, "{} written, {stored} stored", written());
        Ok(())
    })
    .await?;
    let stragglers = site.tasks.shutdown(Duration::from_secs(10)).await;
    ensure!(stragglers.is_empty(), "still running: {stragglers:?}");
    Ok(())
}
