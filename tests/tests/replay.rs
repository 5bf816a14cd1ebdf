//! The hydraulic rig's real recording through the whole chain: each broker with each store holds in the
//! end what the file says, row by row.

use std::{collections::BTreeMap, io::Read, path::Path, sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use presswatch_domain::{
    Catalogue, Plant, Press, PressId, ProducerId, ProducerRole, SiteId, Span, UtcMs, Value, hold,
};
use presswatch_edge::{ReplayConfig, Speed, rig_columns};
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::{BrokerAddress, broker};
use presswatch_runtime::{Clock, Health, Secret, Tasks, random};
use presswatch_store::{InfluxConfig, Store};
use presswatch_tests::{
    program::{binary, until},
    servers::{self, Influxd},
};
use presswatch_uplink::{Uplink, UplinkConfig};

const RECORDING: &str = "data/hydraulic-rig/cycles-0001-1000.csv.gz";
/// Rows of the recording that are replayed: an hour of them.
const ROWS: usize = 3_600;
const DONE: Duration = Duration::from_secs(120);

fn plant() -> anyhow::Result<Plant> {
    let (edge, ingest) = (ProducerId::new("edge1")?, ProducerId::new("ingest1")?);
    let press = Press::new(
        PressId::new("rig")?,
        "Rig",
        edge.clone(),
        Catalogue::builtin("rig").context("the profile")?,
    );
    Ok(Plant {
        site: SiteId::new("test")?,
        presses: [(press.id.clone(), press)].into(),
        producers: [(edge, ProducerRole::Edge), (ingest, ProducerRole::Ingest)].into(),
    })
}

/// The first hour of the recording: as a file, and its first temperature by offset in milliseconds.
fn an_hour(folder: &Path) -> anyhow::Result<(std::path::PathBuf, BTreeMap<i64, f64>)> {
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(RECORDING)?).read_to_string(&mut text)?;
    let lines: Vec<&str> = text.lines().take(ROWS + 1).collect();
    let file = folder.join("hour.csv");
    std::fs::write(&file, lines.join("\n"))?;
    let rows = lines[1..].iter().map(|line| {
        let mut cells = line.split(',');
        let seconds: i64 = cells.next().context("t_s")?.parse()?;
        Ok((seconds * 1000, cells.next().context("ts1_cel")?.parse()?))
    });
    Ok((file, rows.collect::<anyhow::Result<_>>()?))
}

async fn replayed(address: BrokerAddress, store: Store) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (file, truth) = an_hour(folder.path())?;
    let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
    let store = Arc::new(store);
    let uplink = |producer: &str| -> anyhow::Result<Uplink> {
        let config = UplinkConfig {
            path: folder.path().join(format!("{producer}.db")),
            limit_bytes: 64 << 20,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated: true,
            site: plant.site.clone(),
            producer: ProducerId::new(producer)?,
            broker: address.clone(),
        };
        Ok(Uplink::start(&tasks, clock.clone(), &health, config)?)
    };
    let ingest = IngestConfig {
        plant: plant.clone(),
        broker: address.clone(),
        quarantine: folder.path().join("quarantine"),
        quarantine_limit: 1 << 20,
        producer: ProducerId::new("ingest1")?,
    };
    presswatch_ingest::start(&tasks, clock.clone(), &health, ingest, store.clone(), uplink("ingest1")?)?;
    let press = plant.presses.values().next().context("the rig")?.clone();
    let config = ReplayConfig {
        press: press.clone(),
        file,
        columns: rig_columns()?,
        time_column: "t_s".to_owned(),
        speed: Speed::Max,
    };
    let now = UtcMs(clock.now().utc_ms);
    let edge = uplink("edge1")?;
    presswatch_edge::replay(&tasks, clock.clone(), edge.clone(), config).await?;
    let span = Span::new(now.plus(-2 * 3_600_000), now.plus(3_600_000));
    let rows = until("the recording is in the store", DONE, async || {
        let rows = store.rows(&plant.site, &press.id, span, 10 * ROWS).await?;
        let (first, last) = (rows.first().context("no row")?.0, rows.last().context("no row")?.0);
        ensure!(last.since(first) >= 3_590_000, "{} rows up to {last:?}", rows.len());
        ensure!(edge.status().borrow().depth == 0, "{} wait", edge.status().borrow().depth);
        Ok(rows)
    })
    .await?;
    // The deadband leaves rows out: what is held at each instant of the file may differ by no more.
    let signal = press.catalogue.get("oil_temp").context("oil_temp")?;
    let start = rows[0].0;
    let points = rows.iter().filter_map(|(t, row)| {
        let mark = presswatch_domain::Mark::Value(row.values.get(&signal.id)?.clone());
        Some(presswatch_domain::Point { t: *t, mark })
    });
    let held = hold(points, signal.hold_ms(), span);
    for (offset, oil) in &truth {
        let at = start.plus(*offset);
        let segment = held.iter().find(|segment| segment.span.contains(at)).context("nothing is held")?;
        let Value::Number(x) = segment.value else { anyhow::bail!("{:?}", segment.value) };
        ensure!((x - oil).abs() <= signal.deadband + 1e-9, "{oil} in the file, {x} in the store at {offset}");
    }
    ensure!(rows.len() > ROWS / 2, "{} rows", rows.len());
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

async fn embedded_store(folder: &Path) -> anyhow::Result<Store> {
    Ok(Store::open_embedded(&folder.join("store.db"), true).await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_embedded_broker_and_the_embedded_store() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let tasks = Tasks::new();
    let address = broker::supervise(&tasks, binary()?)?;
    replayed(address, embedded_store(folder.path()).await?).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn mosquitto_and_influxdb() -> anyhow::Result<()> {
    let mosquitto = servers::mosquitto("allow_anonymous true\n", servers::folder()?).await?;
    let influxd = influxd().await?;
    replayed(anonymous(&mosquitto), influxd.1).await
}

#[tokio::test(flavor = "multi_thread")]
async fn mosquitto_and_the_embedded_store() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mosquitto = servers::mosquitto("allow_anonymous true\n", servers::folder()?).await?;
    replayed(anonymous(&mosquitto), embedded_store(folder.path()).await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_embedded_broker_and_influxdb() -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let address = broker::supervise(&tasks, binary()?)?;
    let influxd = influxd().await?;
    replayed(address, influxd.1).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

/// A new influxd, and a store in it.
async fn influxd() -> anyhow::Result<(Influxd, Store)> {
    let token = random::hex(16);
    let influxd = Influxd::start(&token).await?;
    let config = InfluxConfig::new(&influxd.base, Influxd::ORG, Secret::new(token));
    let store = Store::open_influx(config, true).await?;
    Ok((influxd, store))
}

fn anonymous(mosquitto: &servers::Server) -> BrokerAddress {
    let address = mosquitto.address;
    BrokerAddress { host: address.ip().to_string(), port: address.port(), credentials: None, tls: None }
}
