//! The alerter as tasks: one that knows everything and decides, and those that wait for others (the ways, the store).
//!
//! What is decided is written, in one transaction with the records that tell of it, before anything goes out.

mod alerter;
mod hear;
mod numbers;
mod operate;
mod post;
mod power;
mod read;
mod settings;
mod shifts;
mod trials;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use presswatch_domain::{Plant, ProducerId, ProducerRole, Rule, SignalId, UtcMs, Value, alarm::Condition};
use presswatch_mqtt::{BrokerAddress, Link, Session};
use presswatch_runtime::{Clock, Health, Secret, Tasks};
use presswatch_store::Store;
use presswatch_uplink::{AppendError, Uplink};
use presswatch_wire::{TopicKind, site_filter};
use tokio::sync::{mpsc, watch};

use self::alerter::Alerter;
use crate::{
    channel::{Channel, Handed, gsm::NetworkTime},
    heartbeat::Heartbeat,
    ledger::{Subject, Unreadable},
    plan::{Calling, Roster},
    shifts::Reports,
    token::Tokens,
    wording::Words,
};

/// What people may change while it runs.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The plant.
    pub plant: Plant,
    /// How it calls people.
    pub calling: Calling,
    /// The rules of each press and producer.
    pub rules: BTreeMap<Subject, Vec<Rule>>,
}

/// What an alerter is told at its start.
#[derive(Debug)]
pub struct AlertConfig {
    /// The bus.
    pub broker: BrokerAddress,
    /// Its own name; its role in the plant is alert.
    pub producer: ProducerId,
    /// Signs what acknowledges; outlives restarts.
    pub key: Secret,
    /// What people may change.
    pub settings: watch::Receiver<Arc<Settings>>,
    /// The store, once it is there.
    pub store: watch::Receiver<Option<Arc<Store>>>,
    /// The ways to a phone.
    pub channels: Vec<Arc<dyn Channel>>,
    /// What comes back on them.
    pub replies: mpsc::Receiver<Handed>,
    /// Who may be called.
    pub roster: Arc<dyn Roster>,
    /// What is known of shifts that have ended.
    pub shifts: Arc<dyn Reports>,
    /// What posts say.
    pub words: Arc<dyn Words>,
    /// How the ways do, as signals of its own health.
    pub health: watch::Receiver<BTreeMap<SignalId, Value>>,
    /// What the phone network last said the time is.
    pub time: watch::Receiver<Option<NetworkTime>>,
    /// After a power cut things come up for so long, in milliseconds: `SETTLES_MS`, but in tests.
    pub settles_ms: i64,
    /// Tells the watch outside that it lives, where there is one.
    pub heartbeat: Option<Heartbeat>,
}

/// Why an alerter does not start, or ends.
#[derive(Debug, thiserror::Error)]
pub enum AlertError {
    /// Its own records would be refused.
    #[error("producer {0} is not an alerter in the configuration: name it there with that role")]
    Role(ProducerId),
    /// Its file does not answer.
    #[error(transparent)]
    File(#[from] AppendError),
    /// Its file is of another program.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Two would call people twice.
    #[error(
        "another alerter of this site, {0}, is at work: people would be called twice; end one of the two"
    )]
    Another(ProducerId),
}

/// Starts the alerter. `uplink` is open under `config.producer`; its file is the alerter's memory, and the lock on it
/// lets one alerter run on a data folder.
pub async fn start(
    tasks: &Tasks,
    clock: Clock,
    health: &Health,
    mut config: AlertConfig,
    uplink: Uplink,
) -> Result<(), AlertError> {
    let site = {
        let settings = config.settings.borrow();
        if settings.plant.producers.get(&config.producer) != Some(&ProducerRole::Alert) {
            return Err(AlertError::Role(config.producer.clone()));
        }
        settings.plant.site.clone()
    };
    let session = Session {
        client_id: format!("{}-ears-{}", config.producer, presswatch_runtime::random::hex(4)),
        subscriptions: vec![site_filter(&site, TopicKind::Live), site_filter(&site, TopicKind::Status)],
        will: None,
    };
    let tokens = Tokens::new(&config.key, site.as_str());
    let (link, events) = Link::start(tasks, "alert", config.broker.clone(), session);
    let heartbeat = config.heartbeat.take();
    let alerter = Alerter::new(clock, health, config, uplink, link, tokens).await?;
    if let Some(heartbeat) = heartbeat {
        let (seen, works, token) = (alerter.seen.subscribe(), alerter.beats.clone(), tasks.token());
        tasks.spawn("heartbeat", async move {
            heartbeat.beat(seen, works, token).await;
            Ok(())
        });
    }
    let token = tasks.token();
    tasks.spawn("alerter", async move {
        tokio::select! {
            outcome = alerter.run(events) => Ok(outcome?),
            () = token.cancelled() => Ok(()),
        }
    });
    Ok(())
}

/// The rules that go by what was heard, and those that go by our own clock: silence, and what people call, who may
/// stand at a press of which nothing is heard.
fn split(rules: &[Rule]) -> (Arc<[Rule]>, Arc<[Rule]>) {
    let (clock, heard): (Vec<Rule>, Vec<Rule>) = rules
        .iter()
        .cloned()
        .partition(|rule| matches!(rule.condition, Condition::Silent | Condition::Called));
    (heard.into(), clock.into())
}

/// How long a way may take for one message.
const SEND: Duration = Duration::from_secs(60);

fn now(clock: &Clock) -> UtcMs {
    UtcMs(clock.now().utc_ms)
}
