//! Stores to test, and records to put in them.

use std::{collections::BTreeMap, path::PathBuf};

use presswatch_domain::{
    Annotation, Birth, Body, Catalogue, Epoch, EventKind, HOUR_MS, Numbered, Plan, PlanHeld, Plant, Press,
    PressId, ProducerId, ProducerRole, Production, Record, Row, SignalId, SiteId, Span, State, UtcMs, Value,
};
use presswatch_runtime::Secret;
use presswatch_store::{EventFilter, InfluxConfig, Store, StoreError};
use tokio::sync::OnceCell;

use crate::influxd::{Influxd, ORG, TOKEN};

/// A full hour.
pub const T0: i64 = 1_780_002_000_000 / HOUR_MS * HOUR_MS;

static SERVER: OnceCell<Influxd> = OnceCell::const_new();

/// Address of the one server that all tests of this process share.
pub async fn server() -> &'static str {
    let server = SERVER.get_or_try_init(Influxd::start).await;
    server.expect("influxd runs").url.as_str()
}

/// Where a store is.
#[derive(Debug)]
pub enum Bed {
    Embedded(tempfile::TempDir),
    Influx(InfluxConfig),
}

/// Buckets of a name on a server.
pub fn buckets(url: &str, name: &str) -> InfluxConfig {
    let bucket = |what: &str| format!("{name}_{what}");
    InfluxConfig {
        telemetry: bucket("telemetry"),
        record: bucket("record"),
        rollup: bucket("rollup"),
        ..InfluxConfig::new(url, ORG, Secret::new(TOKEN))
    }
}

impl Bed {
    pub fn embedded() -> Bed {
        Bed::Embedded(tempfile::tempdir().expect("folder"))
    }

    pub async fn influx(name: &str) -> Bed {
        Bed::Influx(buckets(server().await, name))
    }

    /// What another process needs to open the same store.
    pub fn address(&self) -> String {
        match self {
            Bed::Embedded(folder) => folder.path().join("store.db").display().to_string(),
            Bed::Influx(config) => format!("{} {}", config.url, config.telemetry.replace("_telemetry", "")),
        }
    }

    pub async fn open_as(&self, simulated: bool) -> Result<Store, StoreError> {
        open(&self.address(), simulated).await
    }

    pub async fn open(&self) -> Store {
        self.open_as(true).await.expect("a store")
    }
}

/// Opens the store at an address as its writer.
pub async fn open(address: &str, simulated: bool) -> Result<Store, StoreError> {
    match address.split_once(' ') {
        Some((url, name)) => Store::open_influx(buckets(url, name), simulated).await,
        None => Store::open_embedded(&PathBuf::from(address), simulated).await,
    }
}

/// Opens the store at an address beside its writer.
pub async fn open_reader(address: &str) -> Store {
    let opened = match address.contains(' ') {
        true => open(address, true).await,
        false => Store::open_embedded_reader(&PathBuf::from(address)).await,
    };
    opened.expect("a reader")
}

pub fn plant() -> Plant {
    plant_of("test")
}

pub fn plant_of(site: &str) -> Plant {
    let edge = ProducerId::new("edge1").expect("id");
    let press = |name: &str| {
        Press::new(
            PressId::new(name).expect("id"),
            name.to_owned(),
            edge.clone(),
            Catalogue::builtin("hydraulic-11kw").expect("profile"),
        )
    };
    let presses: BTreeMap<PressId, Press> =
        [press("press1"), press("press2")].into_iter().map(|press| (press.id.clone(), press)).collect();
    Plant { site: SiteId::new(site).expect("id"), presses, producers: [(edge, ProducerRole::Edge)].into() }
}

/// The first press.
pub fn press(plant: &Plant) -> &Press {
    plant.presses.values().next().expect("a press")
}

pub fn id(name: &str) -> SignalId {
    SignalId::new(name).expect("id")
}

pub fn oil() -> SignalId {
    id("oil_temp")
}

pub fn numbered(number: u64, record: Record) -> Numbered {
    let birth = Birth { epoch: Epoch(7), number };
    Numbered { producer: ProducerId::new("edge1").expect("id"), birth, record }
}

/// A row of the first press.
pub fn row<const N: usize>(number: u64, t: i64, values: [(&str, Value); N]) -> Numbered {
    let values = values.into_iter().map(|(name, value)| (id(name), value)).collect();
    let press = PressId::new("press1").expect("id");
    numbered(number, Record::row(UtcMs(t), press, Row { values, bad: BTreeMap::new() }))
}

/// An oil temperature of the first press.
pub fn value(number: u64, t: i64, x: f64) -> Numbered {
    row(number, t, [("oil_temp", Value::Number(x))])
}

/// An event of the first press, or of its producer alone.
pub fn event(number: u64, t: i64, n: u32, of_press: bool, kind: EventKind) -> Numbered {
    let press = PressId::new("press1").ok().filter(|_| of_press);
    let mut record = Record::event(UtcMs(t), press, kind);
    if let Body::Event(event) = &mut record.body {
        event.n = n;
    }
    numbered(number, record)
}

pub fn state(number: u64, t: i64, n: u32) -> Numbered {
    event(number, t, n, true, EventKind::State { state: State::Running })
}

pub fn annotation(from: i64, to: i64) -> Annotation {
    let (from, to) = (UtcMs(from), UtcMs(to));
    let note = "kashtë, \"e lagur\" \\".to_owned();
    Annotation { from, to, reason: Some("feed_jam".into()), note, entered: to, by: "p1".into() }
}

pub fn production(from: i64, to: i64) -> Production {
    Production {
        from: UtcMs(from),
        to: UtcMs(to),
        bags: Some(26),
        kg_per_bag: Some(15.5),
        mass: None,
        estimated: false,
        rejects: Some(0.1),
        moisture: None,
        energy_reading: Some(1e6),
        entered: UtcMs(to),
        by: "p1".into(),
    }
}

pub fn plan_held() -> PlanHeld {
    let (plan, targets) = (Plan::default(), BTreeMap::new());
    PlanHeld { version: 3, by: "console".into(), zone: "Europe/Belgrade".into(), plan, targets }
}

pub fn always() -> Span {
    Span::new(UtcMs(i64::MIN), UtcMs(i64::MAX))
}

pub fn hours(from: i64, to: i64) -> Span {
    Span::new(UtcMs(T0 + from * HOUR_MS), UtcMs(T0 + to * HOUR_MS))
}

pub async fn write(store: &Store, plant: &Plant, batch: &[Numbered]) {
    assert_eq!(store.write(&plant.site, plant, batch).await.expect("written").rejected, []);
}

/// All rows of the first press.
pub async fn all(store: &Store, plant: &Plant) -> Vec<(UtcMs, Row)> {
    store.rows(&plant.site, &press(plant).id, always(), 1_000_000).await.expect("rows")
}

pub async fn all_events(store: &Store, plant: &Plant) -> Vec<Numbered> {
    let filter = EventFilter { press: None, kinds: Vec::new(), span: always(), limit: 1_000_000 };
    store.events(&plant.site, filter).await.expect("events")
}

/// Until nothing is left to be rolled up; gives how many hours were.
pub async fn roll_all(store: &Store, plant: &Plant) -> usize {
    let mut rolled = 0;
    loop {
        match store.roll_up(plant, 50).await.expect("roll-up") {
            0 => return rolled,
            more => rolled += more,
        }
    }
}
