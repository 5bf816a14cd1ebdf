//! The phone network's time for a producer that has none: an emulated modem, and a real mosquitto with the rights that
//! are made for it.

#[allow(dead_code)]
#[path = "../../../crates/alert/tests/gsm/emulator.rs"]
mod emulator;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use jiff::tz::TimeZone;
use presswatch_alert::{
    channel::{
        Message, Replies,
        gsm::{self, SOURCE},
    },
    escalation::SETTLES_MS,
    plan::{Calling, Nobody},
    role::{self, AlertConfig},
    shifts::Nothing,
    wording::{Telling, Words},
};
use presswatch_domain::{Duty, Plan, Plant, Priority, ProducerId, ProducerRole, SiteId};
use presswatch_runtime::{
    Clock, Health, Secret, Tasks,
    clock::{Rule, Trust},
};
use presswatch_tests::bus::{Bus, password};
use presswatch_uplink::{Uplink, UplinkConfig};
use tokio::{sync::watch, time::timeout};

use crate::SOON;

/// Nobody is told anything.
#[derive(Debug)]
struct Silence;

impl Words for Silence {
    fn message(&self, telling: &Telling<'_>) -> Message {
        Message {
            key: telling.key.clone(),
            alarm: None,
            priority: Priority::P3,
            title: String::new(),
            text: String::new(),
            short: String::new(),
            link: None,
            answer: None,
        }
    }
}

fn plant() -> anyhow::Result<Plant> {
    let producer = |name: &str, role| anyhow::Ok((ProducerId::new(name)?, role));
    Ok(Plant {
        site: SiteId::new("test")?,
        presses: BTreeMap::new(),
        producers: [
            producer("edge1", ProducerRole::Edge)?,
            producer("ingest1", ProducerRole::Ingest)?,
            producer("alert1", ProducerRole::Alert)?,
        ]
        .into(),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edge_without_a_time_is_told_the_phone_networks() -> anyhow::Result<()> {
    let (bus, folder) = (Bus::start().await?, tempfile::tempdir()?);
    let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
    let uplink = |name: &str, clock: &Clock| {
        let config = UplinkConfig {
            path: folder.path().join(format!("{name}.db")),
            limit_bytes: 4 << 20,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated: true,
            site: plant.site.clone(),
            producer: ProducerId::new(name)?,
            broker: bus.by_password(name, &password(name)),
        };
        anyhow::Ok(Uplink::start(&tasks, clock.clone(), &health, config)?)
    };
    // Its clock waits for NTP, which never comes.
    let waits = Clock::new(Rule { trust: Trust::Ntp, wait_ms: 600_000 });
    let _edge = uplink("edge1", &waits)?;
    ensure!(!waits.now().line.known());

    let mut modem = emulator::Emulator::new()?;
    modem.plug()?;
    modem.desk().time = jiff::Timestamp::now().strftime("%y/%m/%d,%H:%M:%S+00").to_string();
    let (replies, replied) = Replies::new(1);
    let settings = gsm::Settings::new(modem.file("modem"), modem.file("memory"));
    let gsm = gsm::start(&tasks, &clock, settings, replies);
    let calling = Calling {
        zone: TimeZone::UTC,
        plan: Plan::default(),
        duty: Duty::default(),
        presses: Vec::new(),
        ladder: BTreeMap::new(),
        digest: Vec::new(),
        weekly: None,
    };
    let rules = BTreeMap::new();
    let config = AlertConfig {
        broker: bus.by_password("alert1", &password("alert1")),
        producer: ProducerId::new("alert1")?,
        key: Secret::new("a key of the tests"),
        settings: watch::channel(Arc::new(role::Settings { plant: plant.clone(), calling, rules })).1,
        store: watch::channel(None).1,
        channels: Vec::new(),
        replies: replied,
        roster: Arc::new(Nobody),
        shifts: Arc::new(Nothing),
        words: Arc::new(Silence),
        health: watch::channel(BTreeMap::new()).1,
        time: gsm.time,
        settles_ms: SETTLES_MS,
        heartbeat: None,
    };
    role::start(&tasks, clock.clone(), &health, config, uplink("alert1", &clock)?).await?;
    timeout(SOON * 3, waits.known()).await.context("nobody has told the edge the time")?;
    ensure!(*waits.state().source == *SOURCE, "{:?}", waits.state());
    let apart_ms = waits.now().utc_ms - clock.now().utc_ms;
    ensure!(apart_ms.abs() < 60_000, "{apart_ms} ms");
    Ok(())
}
