//! The alerter: follows all presses and calls people.

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Duration};

use anyhow::Context;
use async_trait::async_trait;
use hyper::{Request, Response};
use presswatch_alert::{
    channel::{Handed, Replies},
    door::Door,
    escalation::SETTLES_MS,
    ledger::Subject,
    linking::ByCode,
    plan::{Calling, Step, Weekly, Whom},
    reports::FromStore,
    role::{self, AlertConfig},
    roster::FromAccounts,
    wording::{self, Spoken},
};
use presswatch_api::{ANSWER, Answering, Body};
use presswatch_config::{self as config, AlertPart, Config};
use presswatch_domain::Priority;
use presswatch_locale::Language;
use presswatch_mqtt::BrokerAddress;
use presswatch_people::Accounts;
use presswatch_runtime::{Clock, Secret, random, tasks::chain};
use presswatch_store::Store;
use tokio::sync::{mpsc, watch};

use super::{Base, PHRASES, channels};
use crate::settings::Overlays;

/// Signs what acknowledges.
const KEY: &str = "alert.key";
/// How often it is looked whether people have changed settings.
const LOOK: Duration = Duration::from_secs(5);
/// Answers that may wait.
const REPLIES: usize = 64;

/// How it is reached by those whom it calls.
#[derive(Debug)]
pub struct Reached {
    /// The page's address, if phones may reach it.
    pub page: Option<String>,
    replies: (Replies, mpsc::Receiver<Handed>),
}

impl Default for Reached {
    /// By its ways alone.
    fn default() -> Self {
        Self { page: None, replies: Replies::new(REPLIES) }
    }
}

impl Reached {
    /// Over HTTP, where the page is served.
    pub fn answers(&self, clock: &Clock) -> Arc<dyn Answering> {
        Arc::new(Answers(Door::new(self.replies.0.clone(), clock.clone())))
    }
}

#[derive(Debug)]
struct Answers(Door);

#[async_trait]
impl Answering for Answers {
    async fn answer(&self, request: Request<Body>) -> Response<Body> {
        self.0.answer(request).await.map(Body::new)
    }
}

/// Opens its outbox and starts it. The store may come later.
pub async fn start(
    base: &Base,
    part: AlertPart,
    overlays: Overlays,
    broker: BrokerAddress,
    store: watch::Receiver<Option<Arc<Store>>>,
    reached: Reached,
) -> anyhow::Result<()> {
    let AlertPart { site, alert, .. } = part;
    let accounts = Arc::new(Accounts::open(&base.data.join(crate::people::FILE))?);
    let settings = follow_settings(base, overlays, accounts.clone())?;
    let sending = (&alert.outbox, Duration::ZERO);
    // Its lock says that no other alerter has this folder.
    let uplink = base.uplink(&site, alert.producer.clone(), sending, broker.clone(), &base.clock)?;
    let Reached { page, replies: (replies, replied) } = reached;
    let answers = page.as_ref().map(|page| format!("{}{ANSWER}", page.trim_end_matches('/')));
    let language = site.languages.first().and_then(|tag| Language::serving(tag)).unwrap_or_default();
    let linking = ByCode { accounts: accounts.clone(), clock: base.clock.clone(), language };
    let ways = channels::start(base, &alert.channels, &replies, linking, answers)?;
    let said = wording::Site {
        name: site.name.clone(),
        zone: site.zone.clone(),
        language,
        simulated: site.simulated,
        sms: alert.channels.gsm.is_some(),
        page,
    };
    let config = AlertConfig {
        broker,
        producer: alert.producer,
        key: key(&base.data)?,
        words: Arc::new(Spoken::new(said, settings.clone(), base.data.join(PHRASES))),
        shifts: Arc::new(FromStore { settings: settings.clone(), store: store.clone() }),
        settings,
        store,
        channels: ways.channels,
        replies: replied,
        roster: Arc::new(FromAccounts(accounts)),
        health: ways.health,
        time: ways.time,
        settles_ms: SETTLES_MS,
        heartbeat: channels::heartbeat(&alert.channels)?,
    };
    role::start(&base.tasks, base.clock.clone(), &base.health, config, uplink).await?;
    Ok(())
}

/// The key by which answers are known; made once.
fn key(data: &Path) -> anyhow::Result<Secret> {
    let file = data.join(KEY);
    if !file.exists() {
        crate::data::put(&file, &random::hex(64), 0o600)?;
    }
    Secret::from_file(&file).context("the key by which answers are known")
}

/// What people have changed is taken up while it runs.
fn follow_settings(
    base: &Base,
    overlays: Overlays,
    accounts: Arc<Accounts>,
) -> anyhow::Result<watch::Receiver<Arc<role::Settings>>> {
    let read = move |accounts: &Accounts| -> anyhow::Result<(i64, Config)> {
        let newest = accounts.settings()?;
        let version = newest.as_ref().map_or(0, |newest| newest.version);
        Ok((version, overlays.config(newest.as_ref().map(|newest| newest.text.as_str()))))
    };
    let (version, config) = read(&accounts)?;
    let (told, settings) = watch::channel(Arc::new(of(&config)));
    let token = base.tasks.token();
    base.tasks.spawn("alert settings", async move {
        let mut last = (version, config);
        loop {
            tokio::select! {
                () = token.cancelled() => return Ok(()),
                () = tokio::time::sleep(LOOK) => {}
            }
            match tokio::task::block_in_place(|| read(&accounts)) {
                Ok(new)
                    if new.0 != last.0
                        || new.1.settings != last.1.settings
                        || new.1.plant != last.1.plant =>
                {
                    told.send_replace(Arc::new(of(&new.1)));
                    last = new;
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(reason = chain(&*error), "settings can't be read; trying again")
                }
            }
        }
    });
    Ok(settings)
}

/// What of a configuration is the alerter's.
pub fn of(config: &Config) -> role::Settings {
    let (plant, settings) = (&config.plant, &config.settings);
    let presses = plant.presses.values().map(|press| {
        let rules = config::rules(&press.id, &press.catalogue, &settings.alarms);
        (Subject::Press(press.id.clone()), rules)
    });
    let own = config.producer_rules();
    let producers = plant.producers.keys().map(|producer| (Subject::Producer(producer.clone()), own.clone()));
    let ladder = Priority::ALL
        .into_iter()
        .map(|priority| (priority, settings.escalation.steps(priority).iter().map(step).collect()));
    role::Settings {
        rules: presses.chain(producers).collect::<BTreeMap<_, _>>(),
        calling: Calling {
            zone: config.site.zone.clone(),
            plan: settings.plan.clone(),
            duty: settings.duty.clone(),
            presses: plant.presses.keys().cloned().collect(),
            ladder: ladder.collect(),
            digest: vec![Whom::Duty(0), Whom::Manager],
            weekly: weekly(config),
        },
        plant: plant.clone(),
    }
}

fn weekly(config: &Config) -> Option<Weekly> {
    let config::WeeklyTest { day, time, within } = config.channels()?.weekly?;
    Some(Weekly { day, time, within_ms: i64::try_from(within.as_millis()).unwrap_or(i64::MAX) })
}

fn step(step: &config::Step) -> Step {
    Step {
        after_ms: step.after_ms,
        whom: match &step.whom {
            config::Whom::Duty(place) => Whom::Duty(*place),
            config::Whom::Manager => Whom::Manager,
            config::Whom::Person(id) => Whom::Person(id.clone()),
        },
        own: step.ways.contains(&"own"),
        ways: step.ways.iter().filter_map(|way| way.parse().ok()).collect(),
    }
}
