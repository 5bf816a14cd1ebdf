//! A small plant with a real broker, a real store and a real ntfy; the alerter is a process that can be killed.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, ensure};
use async_trait::async_trait;
use jiff::tz::TimeZone;
use presswatch_alert::{
    channel::{
        Answer, Message, Replies, Way,
        http::Http,
        ntfy::{self, Ntfy},
        telegram::{self, Link, Linking, Telegram, Undecided},
    },
    heartbeat::{self, Heartbeat},
    ledger::Subject,
    plan::{self, Calling, Contact, Roster, Step, Whom},
    reports::FromStore,
    role::{self, AlertConfig, Settings},
    roster::FromAccounts,
    wording::{About, Telling, Words},
};
use presswatch_domain::{
    AlarmChanged, AlarmState, Catalogue, Duty, EventKind, Gate, Interval, Operation, Plan, PlanHeld, Plant,
    Press, PressId, Priority, ProducerId, ProducerRole, Record, Row, Rule, RuleId, SignalId, SiteId, Span,
    UtcMs, Value,
    alarm::{self, Condition, When},
    duty::Turn,
    kpi::ShiftReport,
    plan::{Shift, Weekly},
};
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::{BrokerAddress, Credentials};
use presswatch_people::{Accounts, PersonId, Presses, Role};
use presswatch_runtime::{Clock, Health, Secret, Tasks, clock};
use presswatch_store::{EventFilter, Store};
use presswatch_tests::{
    bot_api::TOKEN,
    dice::Dice,
    phone,
    program::{binary, until},
    proxy::{Protocol, Proxy},
    servers,
};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};
use tokio::sync::watch;

pub const ROLE: &str = "PRESSWATCH_TEST_ROLE";
const FOLDER: &str = "PRESSWATCH_TEST_FOLDER";
const BROKER: &str = "PRESSWATCH_TEST_BROKER";
const NTFY: &str = "PRESSWATCH_TEST_NTFY";
const TELEGRAM: &str = "PRESSWATCH_TEST_TELEGRAM";
/// A file of this name in the folder says where the alerter stops with the next reply of Telegram; it is renamed when it has.
const STOP: &str = "stop";
const STOPPED: &str = "stopped";
/// Where signs of life go.
const BEAT: &str = "PRESSWATCH_TEST_BEAT";
/// The week's test is on Mondays, 10:00 UTC.
pub const WEEKLY: &str = "PRESSWATCH_TEST_WEEKLY";
/// In which boot of its machine the alerter runs; its clock goes on from what it was in the same one.
pub const BOOT: &str = "PRESSWATCH_TEST_BOOT";
/// At the site it is noon when the alerter starts.
pub const NOON: &str = "PRESSWATCH_TEST_NOON";
/// Two presses have a shift of a minute on each day, which ends at this instant (milliseconds) today; the technicians want to hear of it.
pub const SHIFT: &str = "PRESSWATCH_TEST_SHIFT";
/// So often a sign of life is given.
const BEATS: Duration = Duration::from_millis(200);
const PASSWORD: &str = "only for this test";
/// On a loaded machine.
pub const SOON: Duration = Duration::from_secs(90);
/// After how long the second is called, in milliseconds.
pub const SECOND_MS: i64 = 3_000;
pub const FIRST: u64 = 1;
pub const SECOND: u64 = 2;
pub const PRESSES: usize = 6;

pub fn press(number: usize) -> anyhow::Result<PressId> {
    Ok(PressId::new(&format!("press{number}"))?)
}

pub fn plant() -> anyhow::Result<Plant> {
    let edge = ProducerId::new("edge1")?;
    let catalogue = Catalogue::builtin("hydraulic-11kw").context("profile")?;
    let one = |number| {
        let (id, producer, catalogue) = (press(number)?, edge.clone(), catalogue.clone());
        anyhow::Ok((id.clone(), Press::new(id, format!("Press {number}"), producer, catalogue)))
    };
    Ok(Plant {
        site: SiteId::new("test")?,
        presses: (0..PRESSES).map(one).collect::<anyhow::Result<_>>()?,
        producers: [
            (edge.clone(), ProducerRole::Edge),
            (ProducerId::new("ingest1")?, ProducerRole::Ingest),
            (ProducerId::new("api1")?, ProducerRole::Api),
            (ProducerId::new("alert1")?, ProducerRole::Alert),
        ]
        .into(),
    })
}

fn noon() -> TimeZone {
    let hour = TimeZone::UTC.to_datetime(jiff::Timestamp::now()).hour();
    TimeZone::fixed(jiff::tz::offset(12 - hour))
}

fn monday() -> plan::Weekly {
    let time = jiff::civil::time(10, 0, 0, 0);
    plan::Weekly { day: jiff::civil::Weekday::Monday, time, within_ms: 24 * presswatch_domain::HOUR_MS }
}

/// A shift of the first two presses.
pub fn shift(end: UtcMs) -> anyhow::Result<Plan> {
    let from = jiff::Timestamp::from_millisecond(end.0)? - jiff::SignedDuration::from_mins(1);
    let when = Weekly {
        days: (1..=7).map(jiff::civil::Weekday::from_monday_one_offset).collect::<Result<_, _>>()?,
        from: TimeZone::UTC.to_datetime(from).time(),
        length_min: 1,
        valid_from: None,
        valid_to: None,
    };
    let presses = vec![press(0)?, press(1)?];
    let shift = Shift { name: "Short".to_owned(), when, breaks: Vec::new(), presses };
    Ok(Plan { shifts: vec![shift], ..Plan::default() })
}

/// Hot is P1, low P2; both come and go at once.
pub fn rules() -> anyhow::Result<Vec<Rule>> {
    let rule = |name: &str, condition, priority| {
        anyhow::Ok(Rule {
            id: RuleId::new(name).map_err(anyhow::Error::msg)?,
            condition,
            hold_ms: 90_000,
            on_delay_ms: 0,
            off_delay_ms: 0,
            priority,
            gate: Gate::Any,
            gate_delay_ms: 0,
            when: When::Always,
            latched: false,
            re_alarm_ms: None,
            parents: Vec::new(),
            group: None,
            action: "look".into(),
        })
    };
    let hot = Condition::High { signal: SignalId::new("oil_temp")?, limit: 70.0, hysteresis: 2.0 };
    let low = Condition::Low { signal: SignalId::new("oil_level")?, limit: 20.0, hysteresis: 1.0 };
    Ok(vec![rule("oil_temp.trip_hi", hot, Priority::P1)?, rule("oil_level.trip_lo", low, Priority::P2)?])
}

fn settings() -> anyhow::Result<Settings> {
    let plant = plant()?;
    let rules = rules()?;
    let step = |after_ms, place| Step { after_ms, whom: Whom::Duty(place), own: true, ways: Vec::new() };
    let when = Weekly {
        days: (1..=7).map(jiff::civil::Weekday::from_monday_one_offset).collect::<Result<_, _>>()?,
        from: jiff::civil::Time::midnight(),
        length_min: 24 * 60,
        valid_from: None,
        valid_to: None,
    };
    let people = [FIRST, SECOND].map(|number| PersonId::from(number).to_string()).to_vec();
    let calling = Calling {
        zone: std::env::var_os(NOON).map_or(TimeZone::UTC, |_| noon()),
        plan: match std::env::var(SHIFT) {
            Ok(end) => shift(UtcMs(end.parse()?))?,
            Err(_) => Plan::default(),
        },
        duty: Duty { rota: vec![Turn { when, people }], swaps: Vec::new() },
        presses: plant.presses.keys().cloned().collect(),
        ladder: [(Priority::P1, vec![step(0, 0), step(SECOND_MS, 1)]), (Priority::P2, vec![step(0, 0)])]
            .into(),
        digest: Vec::new(),
        weekly: std::env::var_os(WEEKLY).map(|_| monday()),
    };
    let presses = plant.presses.keys().map(|press| (Subject::Press(press.clone()), rules.clone()));
    let ingest = (Subject::Producer(ProducerId::new("ingest1")?), vec![set_aside()?]);
    let mut rules: BTreeMap<Subject, Vec<Rule>> = presses.chain([ingest]).collect();
    if calling.weekly.is_some() {
        let own = alarm::producer_rules(&alarm::Table::builtin()).into_iter();
        let own = own.filter(|rule| rule.id.as_str() == "producer.unanswered").collect();
        rules.insert(Subject::Producer(ProducerId::new("alert1")?), own);
    }
    Ok(Settings { plant, calling, rules })
}

/// As it is built in, but within a quarter of a minute where that says an hour.
fn set_aside() -> anyhow::Result<Rule> {
    let all = presswatch_domain::alarm::producer_rules(&presswatch_domain::alarm::Table::builtin());
    let mut rule =
        all.into_iter().find(|rule| rule.id.as_str() == "producer.quarantine").context("the rule")?;
    let Condition::Rate { over_ms, .. } = &mut rule.condition else { anyhow::bail!("{:?}", rule.condition) };
    *over_ms = 15_000;
    (rule.on_delay_ms, rule.off_delay_ms, rule.priority) = (0, 0, Priority::P2);
    Ok(rule)
}

pub fn topic(person: u64) -> String {
    format!("technician{person}")
}

/// The two technicians, each with an ntfy topic.
#[derive(Debug)]
struct Two;

impl Roster for Two {
    fn contacts(&self) -> Result<Vec<Contact>, Box<dyn std::error::Error + Send + Sync>> {
        let contact = |number| Contact {
            person: PersonId::from(number).to_string(),
            name: format!("Technician {number}"),
            language: None,
            presses: Presses::All,
            addresses: [(Way::Ntfy, presswatch_alert::channel::Address(topic(number)))].into(),
            ways: BTreeMap::new(),
            quiet: Vec::new(),
            digest: true,
            shift: std::env::var_os(SHIFT).is_some(),
            role: Role::Technician,
        };
        Ok([FIRST, SECOND].map(contact).to_vec())
    }
}

/// One line an alarm: number, press, rule, since when.
#[derive(Debug)]
struct Lines;

impl Words for Lines {
    fn message(&self, telling: &Telling<'_>) -> Message {
        let line = |alarm: &&presswatch_alert::ledger::Alarm| {
            let of = match &alarm.subject {
                Subject::Press(press) => press.as_str(),
                Subject::Producer(producer) => producer.as_str(),
            };
            format!("{} {of} {} {}", alarm.number, alarm.rule, alarm.came.0)
        };
        let mut lines: Vec<String> = telling.alarms.iter().map(line).collect();
        if let About::Shift(reports) = &telling.about {
            let ran = |report: &&ShiftReport| format!("{} ran {}", report.press, report.ran_ms);
            lines.extend(reports.iter().map(ran));
        }
        let test = if let About::Test(test) = &telling.about { Some(test.number) } else { None };
        let number = test.or(telling.alarms.first().map(|alarm| alarm.number)).unwrap_or(0);
        let title = match telling.about {
            About::Alarms => "alarm",
            About::Test(_) => "test",
            About::Power(_) => "power",
            About::Unanswered(_) => "unanswered",
            About::Shift(_) => "shift",
        };
        Message {
            key: telling.key.clone(),
            alarm: Some(number),
            priority: telling.post.priority,
            title: title.to_owned(),
            text: lines.join("\n"),
            short: String::new(),
            link: None,
            answer: telling.token.clone().map(|token| Answer { label: "OK".to_owned(), token, number }),
        }
    }
}

/// An alarm as a phone shows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    pub press: String,
    pub rule: String,
    pub came: i64,
    pub person: u64,
}

fn address(broker: SocketAddr) -> BrokerAddress {
    let credentials = Credentials { user: "presswatch".to_owned(), password: Secret::new(PASSWORD) };
    BrokerAddress {
        host: broker.ip().to_string(),
        port: broker.port(),
        credentials: Some(credentials),
        tls: None,
    }
}

fn outbox(folder: &Path, producer: &str, broker: SocketAddr) -> anyhow::Result<UplinkConfig> {
    Ok(UplinkConfig {
        path: folder.join(format!("outbox-{producer}.db")),
        limit_bytes: 64 << 20,
        flush: Duration::ZERO,
        publish_every: Duration::ZERO,
        simulated: true,
        site: plant()?.site,
        producer: ProducerId::new(producer)?,
        broker: address(broker),
    })
}

/// The alerter, until it is killed or can't go on.
pub async fn alerter() -> anyhow::Result<()> {
    presswatch_runtime::logging::init("info");
    let folder = PathBuf::from(std::env::var(FOLDER)?);
    let broker: SocketAddr = std::env::var(BROKER)?.parse()?;
    let clock = match std::env::var(BOOT) {
        Ok(boot) => Clock::in_boot(clock::Rule::SYSTEM, boot),
        Err(_) => Clock::system(),
    };
    let (tasks, health) = (Tasks::new(), Health::default());
    let uplink = Uplink::start(&tasks, clock.clone(), &health, outbox(&folder, "alert1", broker)?)?;
    let store = until("the store is there", SOON, async || {
        Ok(Store::open_embedded_reader(&folder.join("store.db")).await?)
    });
    let store = Arc::new(store.await?);
    let (replies, replied) = Replies::new(16);
    let answers = ntfy::Answers::Topic { topic: Secret::new("answers"), login: None };
    let server = std::env::var(NTFY)?;
    let way = ntfy::Settings { server, phones_reach: None, login: None, answers };
    let way = Arc::new(Ntfy::new(&way, Http::new(None)?)?);
    let (ears, token, listening) = (way.clone(), tasks.token(), clock.clone());
    let heard = replies.clone();
    tokio::spawn(async move { ears.listen(heard, listening, token).await });
    if let Ok(server) = std::env::var(TELEGRAM) {
        let settings = telegram::Settings { server, token: Secret::new(TOKEN), heard: "OK".to_owned() };
        let bot = Telegram::new(&settings, Http::new(None)?)?;
        let (token, listening, between) = (tasks.token(), clock.clone(), relay(&folder, replies));
        tokio::spawn(async move { bot.listen(between, &Strangers, listening, token).await });
    }
    let heartbeat = match std::env::var(BEAT) {
        Ok(url) => {
            let settings = heartbeat::Settings { url: Secret::new(url), every: BEATS, fail: true };
            Some(Heartbeat::new(&settings, Http::new(None)?)?)
        }
        Err(_) => None,
    };
    // The accounts, where a test has made them.
    let accounts = folder.join("accounts.db");
    let roster: Arc<dyn Roster> = match accounts.exists() {
        true => Arc::new(FromAccounts(Arc::new(Accounts::open(&accounts)?))),
        false => Arc::new(Two),
    };
    let (settings, store) = (watch::channel(Arc::new(settings()?)).1, watch::channel(Some(store)).1);
    let config = AlertConfig {
        broker: address(broker),
        producer: ProducerId::new("alert1")?,
        key: Secret::new("a key of the tests"),
        shifts: Arc::new(FromStore { settings: settings.clone(), store: store.clone() }),
        settings,
        store,
        channels: vec![way],
        replies: replied,
        roster,
        words: Arc::new(Lines),
        health: watch::channel(BTreeMap::new()).1,
        time: watch::channel(None).1,
        settles_ms: 5_000,
        heartbeat,
    };
    role::start(&tasks, clock, &health, config, uplink).await?;
    Err(tasks.failed().await.into())
}

/// Where the alerter stops for good with a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It was read, and the alerter has not got it.
    BeforeTaken,
    /// What follows from it is written, and Telegram does not know.
    AfterTaken,
}

/// Between Telegram and the alerter: stops where it is told to.
fn relay(folder: &Path, replies: Replies) -> Replies {
    let (between, mut read) = Replies::new(1);
    let (stop, stopped) = (folder.join(STOP), folder.join(STOPPED));
    tokio::spawn(async move {
        while let Some(handed) = read.recv().await {
            let told = std::fs::read_to_string(&stop).unwrap_or_default();
            let halt = async |at: Stop| {
                if told == format!("{at:?}") {
                    std::fs::rename(&stop, &stopped).expect("a file");
                    std::future::pending::<()>().await;
                }
            };
            halt(Stop::BeforeTaken).await;
            if replies.take(handed.reply.clone()).await {
                halt(Stop::AfterTaken).await;
                handed.taken();
            }
        }
    });
    between
}

/// Nobody links a chat.
#[derive(Debug)]
struct Strangers;

#[async_trait]
impl Linking for Strangers {
    async fn called(&self, _: &str) -> Result<(), Undecided> {
        Ok(())
    }
    async fn link(&self, _: &Link) -> Result<Option<String>, Undecided> {
        Ok(None)
    }
}

/// All of it but the alerter, which is begun apart.
pub struct Site {
    pub folder: tempfile::TempDir,
    broker: SocketAddr,
    broker_process: Mutex<Option<Child>>,
    /// Between the edge and the broker.
    pub link: Option<Proxy>,
    pub ntfy: servers::Ntfy,
    /// The Bot API, if the alerter listens to one.
    pub telegram: Option<String>,
    pub store: Arc<Store>,
    edge: Uplink,
    api: Uplink,
    clock: Clock,
    last: [AtomicI64; PRESSES],
    /// By so much the presses' time differs from ours, in milliseconds.
    pub shift_ms: AtomicI64,
    _tasks: Tasks,
}

impl Site {
    pub async fn start() -> anyhow::Result<Site> {
        Site::with(|_| Ok(None)).await
    }

    /// With a link of the edge that can be cut.
    pub async fn with_link() -> anyhow::Result<Site> {
        Site::with(|broker| Ok(Some(Proxy::start(broker, Protocol::Mqtt, Dice::new(1))?))).await
    }

    async fn with(link: impl Fn(SocketAddr) -> anyhow::Result<Option<Proxy>>) -> anyhow::Result<Site> {
        let (folder, broker) = (tempfile::tempdir()?, servers::free()?);
        let ntfy = servers::Ntfy::start(&[]).await?;
        let (tasks, clock, health, plant) = (Tasks::new(), Clock::system(), Health::default(), plant()?);
        let store = Arc::new(Store::open_embedded(&folder.path().join("store.db"), true).await?);
        let link = link(broker)?;
        let uplink = |producer| {
            let by = link.as_ref().filter(|_| producer == "edge1").map_or(broker, |link| link.address);
            let config = outbox(folder.path(), producer, by)?;
            anyhow::Ok(Uplink::start(&tasks, clock.clone(), &health, config)?)
        };
        let config = IngestConfig {
            plant,
            broker: address(broker),
            quarantine: folder.path().join("quarantine"),
            quarantine_limit: 1 << 20,
            producer: ProducerId::new("ingest1")?,
        };
        let own = uplink("ingest1")?;
        presswatch_ingest::start(&tasks, clock.clone(), &health, config, store.clone(), own)?;
        let (edge, api) = (uplink("edge1")?, uplink("api1")?);
        let site = Site {
            broker_process: Mutex::new(None),
            last: Default::default(),
            shift_ms: AtomicI64::new(0),
            _tasks: tasks,
            folder,
            broker,
            link,
            ntfy,
            telegram: None,
            store,
            edge,
            api,
            clock,
        };
        site.start_broker()?;
        Ok(site)
    }

    pub fn start_broker(&self) -> anyhow::Result<()> {
        let mut child = Command::new(binary()?)
            .args(["broker", "--listen", &self.broker.to_string()])
            .stdin(Stdio::piped())
            .spawn()?;
        writeln!(child.stdin.as_mut().context("stdin")?, "{PASSWORD}")?;
        *self.broker_process.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
        Ok(())
    }

    pub fn kill_broker(&self) -> anyhow::Result<()> {
        let child = self.broker_process.lock().unwrap_or_else(PoisonError::into_inner).take();
        end(&mut child.context("it runs")?)
    }

    /// The alerter as a process of its own; what it says goes to `log`.
    pub fn alerter(&self) -> anyhow::Result<Alerter> {
        self.alerter_with(|_| Ok(()))
    }

    /// The same with signs of life to this address.
    pub fn beating(&self, url: &str) -> anyhow::Result<Alerter> {
        self.alerter_with(|command| {
            command.env(BEAT, url);
            Ok(())
        })
    }

    /// The same, with something else in its environment.
    pub fn alerter_with(
        &self,
        set: impl FnOnce(&mut Command) -> anyhow::Result<()>,
    ) -> anyhow::Result<Alerter> {
        let log = std::fs::File::options().create(true).append(true).open(self.log())?;
        let mut command = Command::new(std::env::current_exe()?);
        command
            .args(["--exact", "plant_role", "--nocapture"])
            .env(ROLE, "alerter")
            .env(FOLDER, self.folder.path())
            .env(BROKER, self.broker.to_string())
            .env(NTFY, &self.ntfy.base)
            .envs(self.telegram.iter().map(|base| (TELEGRAM, base)))
            .stdout(log.try_clone()?)
            .stderr(log);
        set(&mut command)?;
        Ok(Alerter(command.spawn()?))
    }

    pub fn log(&self) -> PathBuf {
        self.folder.path().join("alerter.log")
    }

    /// A press says something; gives when.
    pub async fn row(&self, number: usize, signal: &str, x: f64) -> anyhow::Result<UtcMs> {
        let now = self.clock.now().utc_ms + self.shift_ms.load(Ordering::Relaxed);
        let t = self.last[number].fetch_max(now, Ordering::Relaxed).max(now - 1) + 1;
        self.last[number].fetch_max(t, Ordering::Relaxed);
        let values = [(SignalId::new(signal)?, Value::Number(x))].into();
        let row = Row { values, bad: BTreeMap::new() };
        let record = Record::row(UtcMs(t), press(number)?, row);
        self.edge.append(Origin::Live, vec![record], Vec::new()).await?;
        Ok(UtcMs(t))
    }

    /// What a press has said at these instants.
    pub async fn rows(&self, number: usize, signal: &str, said: &[(UtcMs, f64)]) -> anyhow::Result<()> {
        let record = |(t, x): &(UtcMs, f64)| {
            let values = [(SignalId::new(signal)?, Value::Number(*x))].into();
            Ok(Record::row(*t, press(number)?, Row { values, bad: BTreeMap::new() }))
        };
        let records = said.iter().map(record).collect::<anyhow::Result<_>>()?;
        self.edge.append(Origin::Live, records, Vec::new()).await?;
        Ok(())
    }

    /// What a press did, as its edge has seen it.
    pub async fn interval(&self, number: usize, interval: Interval) -> anyhow::Result<()> {
        let record = Record::event(interval.to, Some(press(number)?), EventKind::Interval(interval));
        self.edge.append(Origin::Live, vec![record], Vec::new()).await?;
        Ok(())
    }

    /// Since when which plan holds.
    pub async fn plan(&self, t: UtcMs, plan: Plan) -> anyhow::Result<()> {
        let held = PlanHeld {
            version: 0,
            by: "console".to_owned(),
            zone: "UTC".to_owned(),
            plan,
            targets: BTreeMap::new(),
        };
        let record = Record::event(t, None, EventKind::Plan(held));
        self.api.append(Origin::Live, vec![record], Vec::new()).await?;
        Ok(())
    }

    /// Waits until the store has a row of a press of this instant.
    pub async fn stored(&self, number: usize, t: UtcMs) -> anyhow::Result<()> {
        until("the store has it", SOON, async || {
            let span = Span::new(t, t.plus(1));
            let rows = self.store.rows(&SiteId::new("test")?, &press(number)?, span, 1).await?;
            ensure!(!rows.is_empty());
            Ok(())
        })
        .await
    }

    /// Somebody acknowledges on the page.
    pub async fn acknowledge(&self, number: usize, rule: &str, alarm: u64) -> anyhow::Result<()> {
        let operation = EventKind::Operation {
            alarm: Some(alarm),
            rule: RuleId::new(rule).map_err(anyhow::Error::msg)?,
            of: None,
            by: PersonId::from(FIRST).to_string(),
            what: Operation::Acknowledge,
        };
        let now = UtcMs(self.clock.now().utc_ms);
        let record = Record::event(now, Some(press(number)?), operation);
        self.api.append(Origin::Live, vec![record], Vec::new()).await?;
        Ok(())
    }

    /// Where the alerter stops with the next reply of Telegram; `None`: nowhere.
    pub fn stop(&self, at: Option<Stop>) -> anyhow::Result<()> {
        let _it_is_not_there = std::fs::remove_file(self.folder.path().join(STOPPED));
        let stop = at.map(|at| std::fs::write(self.folder.path().join(STOP), format!("{at:?}")));
        Ok(stop.transpose().map(drop)?)
    }

    /// Waits until it has.
    pub async fn stopped(&self) -> anyhow::Result<()> {
        let file = self.folder.path().join(STOPPED);
        until("the alerter stops with the reply", SOON, async || {
            ensure!(file.exists(), "{}", std::fs::read_to_string(self.log()).unwrap_or_default());
            Ok(())
        })
        .await
    }

    /// How often somebody has acknowledged an alarm of a press since an instant, as the store and the alerter's outbox, which
    /// nobody has open now or which was sent, have it.
    pub async fn acknowledged(&self, number: usize, since: UtcMs) -> anyhow::Result<usize> {
        let filter = EventFilter {
            press: Some(press(number)?),
            kinds: vec!["operation"],
            span: Span::new(since, UtcMs(i64::MAX / 2)),
            limit: 10_000,
        };
        Ok(self.store.events(&SiteId::new("test")?, filter).await?.len())
    }

    /// What the store has of alarms of a press since an instant.
    pub async fn alarms(&self, number: usize, since: UtcMs) -> anyhow::Result<Vec<AlarmChanged>> {
        let filter = EventFilter {
            press: Some(press(number)?),
            kinds: vec!["alarm"],
            span: Span::new(since, UtcMs(i64::MAX / 2)),
            limit: 10_000,
        };
        let events = self.store.events(&SiteId::new("test")?, filter).await?;
        let alarms = events.into_iter().filter_map(|event| match event.record.kind() {
            Some(EventKind::Alarm(alarm)) => Some(alarm.clone()),
            _ => None,
        });
        Ok(alarms.collect())
    }

    /// The same of producers.
    pub async fn producers_alarms(&self) -> anyhow::Result<Vec<AlarmChanged>> {
        let span = Span::new(UtcMs(0), UtcMs(i64::MAX / 2));
        let filter = EventFilter { press: None, kinds: vec!["alarm"], span, limit: 10_000 };
        let events = self.store.events(&SiteId::new("test")?, filter).await?;
        let alarms = events.into_iter().filter_map(|event| match event.record.kind() {
            Some(EventKind::Alarm(alarm)) => Some(alarm.clone()),
            _ => None,
        });
        Ok(alarms.filter(|alarm| alarm.of.is_some()).collect())
    }

    /// Waits until an alarm is in this state, as the store has it.
    pub async fn state(
        &self,
        number: usize,
        since: UtcMs,
        alarm: u64,
        state: AlarmState,
    ) -> anyhow::Result<()> {
        until("the alarm is in its state", SOON, async || {
            let alarms = self.alarms(number, since).await?;
            let all: Vec<_> = alarms.iter().filter(|one| one.alarm == alarm).collect();
            let log = || {
                let log = std::fs::read_to_string(self.log()).unwrap_or_default();
                log.lines().rev().take(20).collect::<Vec<_>>().join("\n")
            };
            ensure!(
                all.iter().any(|one| one.state == state),
                "alarm {alarm} of press {number}: {all:?}; {}",
                log()
            );
            Ok(())
        })
        .await
    }

    /// All that has come to a person's phone, each alarm with its number.
    pub async fn shown(&self, person: u64) -> anyhow::Result<Vec<(u64, Shown, serde_json::Value)>> {
        let mut all = Vec::new();
        for event in phone::kept(&self.ntfy.base, &topic(person)).await? {
            let Some(text) = event["message"].as_str().filter(|_| event["event"] == "message") else {
                continue;
            };
            for line in text.lines() {
                let mut words = line.split(' ');
                let mut word = || words.next().with_context(|| format!("{line:?}"));
                let number = word()?.parse()?;
                let (press, rule, came) = (word()?.to_owned(), word()?.to_owned(), word()?.parse()?);
                all.push((number, Shown { press, rule, came, person }, event.clone()));
            }
        }
        Ok(all)
    }

    /// Waits until an alarm is on a phone; gives its number and the first message.
    pub async fn reached(&self, of: &Shown) -> anyhow::Result<(u64, serde_json::Value)> {
        until("the alarm is on the phone", SOON, async || {
            let all = self.shown(of.person).await?;
            let found = all.into_iter().find(|(_, shown, _)| shown == of);
            found.map(|(number, _, message)| (number, message)).with_context(|| {
                let log = std::fs::read_to_string(self.log()).unwrap_or_default();
                let tail: Vec<&str> = log.lines().rev().take(10).collect();
                format!("{of:?}; {tail:?}")
            })
        })
        .await
    }

    /// Waits until the alerter hears for the first time: press 0 tells of low oil until that is on a phone.
    pub async fn ready(&self) -> anyhow::Result<()> {
        self.ready_but(&[]).await
    }

    /// The same, and these presses are not heard yet.
    pub async fn ready_but(&self, unheard: &[usize]) -> anyhow::Result<()> {
        until("the alerter hears", SOON, async || {
            // All presses are heard before: what was before the first time is none of an alerter's.
            for number in (1..PRESSES).filter(|number| !unheard.contains(number)) {
                self.row(number, "oil_temp", 50.0).await?;
            }
            self.row(0, "oil_level", 10.0).await?;
            self.row(0, "oil_level", 80.0).await?;
            let shown = self.shown(FIRST).await?;
            ensure!(!shown.is_empty(), "{}", std::fs::read_to_string(self.log())?);
            Ok(())
        })
        .await
    }

    /// Every alarm that was on a phone, but for press 0.
    pub async fn all_shown(&self) -> anyhow::Result<BTreeSet<Shown>> {
        let mut all = BTreeSet::new();
        for person in [FIRST, SECOND] {
            all.extend(self.shown(person).await?.into_iter().map(|(_, shown, _)| shown));
        }
        all.retain(|shown| shown.press != "press0");
        Ok(all)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _it_may_be_gone = self.kill_broker();
    }
}

/// An alerter that does not outlive its test.
pub struct Alerter(pub Child);

impl Drop for Alerter {
    fn drop(&mut self) {
        let _it_may_be_gone = end(&mut self.0);
    }
}

pub fn end(child: &mut Child) -> anyhow::Result<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}
