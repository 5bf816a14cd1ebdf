//! `presswatch demo`: the whole chain on one machine, with simulated presses or a replayed recording.

mod alarms;
mod people;

use std::{collections::BTreeMap, io::Write, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use anyhow::Context;
use clap::Args;
use jiff::tz::TimeZone;
use presswatch_alert::{
    escalation::SETTLES_MS,
    ledger::Subject,
    plan::{Calling, Nobody},
    role::{AlertConfig, Settings},
    shifts::Nothing,
    wording::Plain,
};
use presswatch_api::{ApiConfig, Listeners, WayIn};
use presswatch_domain::{
    Catalogue, Duty, Plan, Plant, Press, PressId, ProducerId, ProducerRole, SiteId, Span, UtcMs,
    alarm::{self, Table},
};
use presswatch_edge::{Fault, ReplayConfig, SimConfig, Speed};
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::BrokerAddress;
use presswatch_people::Links;
use presswatch_runtime::{Clock, Health, Secret, Tasks, http::Limits, random};
use presswatch_store::Store;
use presswatch_uplink::{Origin, Uplink, UplinkConfig};
use tokio::{net::TcpListener, sync::watch};

use crate::ending::Ending;

/// Where the page is, if that is free.
const PAGE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);
/// The demo's outbox, in bytes.
const OUTBOX: u64 = 64 << 20;
/// The demo's quarantine, in bytes.
const QUARANTINE: u64 = 256 << 20;

/// Of how many days of the history there are alarms, and of how many presses at most: the page waits for them.
const ALARMS: Duration = Duration::from_secs(7 * 86_400);
const ALARMS_OF: usize = 6;

/// Under which the api's outbox keeps that the plan was told.
const PLANNED: &str = "demo.planned";

/// Options of `presswatch demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Address of the page; by default 127.0.0.1:8080 or, if taken, a free port. Any address off
    /// loopback opens by a link that is printed at start and lets in one browser; then there is another.
    #[arg(long)]
    listen: Option<SocketAddr>,
    /// Data folder; by default in the user's data directory.
    #[arg(long)]
    data: Option<PathBuf>,
    /// What the simulated presses do is a function of this number and the time.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many presses, `press1` and so on.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=50))]
    presses: u8,
    /// How much history, in days: `30d`, or `0` for none.
    #[arg(long, default_value = "30d", value_parser = days)]
    history: Duration,
    /// A fault that a press shall have soon and again, e.g. `press1=jam`. May be repeated.
    #[arg(long, value_parser = fault)]
    fault: Vec<(PressId, Fault)>,
    /// Instead of simulated presses: a recording of the hydraulic rig (CSV, plain or gzipped).
    #[arg(long)]
    replay: Option<PathBuf>,
    /// How many times faster than it was recorded, or `max`: as history, as fast as there is room.
    #[arg(long, default_value = "1", requires = "replay", value_parser = speed)]
    speed: Speed,
}

/// Runs the demo until Ctrl-C.
pub async fn demo(args: DemoArgs) -> anyhow::Result<()> {
    let ending = Ending::listen()?;
    let folder = match &args.data {
        Some(folder) => folder.clone(),
        None => crate::data::demo_folder()?,
    };
    crate::data::create(&folder)?;
    let (tasks, clock, health) = (Tasks::new(), Clock::system(), Health::default());
    presswatch_runtime::metrics::install(&tasks);
    clock.keep(&tasks);

    let listener = listen(args.listen).await?;
    let address = listener.local_addr()?;

    let plant = plant(&args)?;
    let store = Arc::new(Store::open_embedded(&folder.join("store.db"), true).await?);
    let program = std::env::current_exe().context("finding this program")?;
    let broker = presswatch_mqtt::broker::supervise(&tasks, program)?;

    let (page, way_in) = match address.ip().is_loopback() {
        true => (format!("http://{address}/"), WayIn::Loopback),
        false => ("the link below; it lets in one browser, then there is another".to_owned(), links(address)),
    };
    let uplink = |producer: &str| -> anyhow::Result<Uplink> {
        let config = UplinkConfig {
            path: folder.join(format!("outbox-{producer}.db")),
            limit_bytes: OUTBOX,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated: true,
            site: plant.site.clone(),
            producer: ProducerId::new(producer)?,
            broker: broker.clone(),
        };
        Ok(Uplink::start(&tasks, clock.clone(), &health, config)?)
    };
    let record = uplink("api1")?;
    let api = ApiConfig {
        plant: plant.clone(),
        site_name: "Novobërdë / Novo Brdo".to_owned(),
        zone: "Europe/Belgrade".to_owned(),
        footnote: None,
        languages: presswatch_config::LANGUAGES.map(str::to_owned).to_vec(),
        broker: broker.clone(),
        way_in,
        record: Some(record.clone()),
        names: Vec::new(),
        mdns: watch::channel(None).1,
        limits: Limits::default(),
        answers: None,
    };
    let listeners = Listeners { plain: listener, tls: None };
    presswatch_api::start(&tasks, clock.clone(), health.clone(), api, store.clone(), listeners)?;
    let ingest = IngestConfig {
        plant: plant.clone(),
        broker: broker.clone(),
        quarantine: folder.join("quarantine"),
        quarantine_limit: QUARANTINE,
        producer: ProducerId::new("ingest1")?,
    };
    presswatch_ingest::start(&tasks, clock.clone(), &health, ingest, store.clone(), uplink("ingest1")?)?;
    let alert = alerter(&plant, &broker, store)?;
    let journal = uplink("alert1")?;
    before(&args, &plant, &clock, &alert, (&journal, &record)).await?;
    presswatch_alert::role::start(&tasks, clock.clone(), &health, alert, journal).await?;
    let edge = uplink("edge1")?;

    let what = match &args.replay {
        None => format!("{} simulated presses (seed {})", args.presses, args.seed),
        Some(file) => format!("a replay of {}", file.display()),
    };
    writeln!(
        std::io::stdout(),
        "presswatch demo\n  page     {page}\n  shows    {what}; everything is marked as simulated\n  alarms   on the page; nobody is called\n  data     {}\n  stop     Ctrl-C; the next start goes on from the same data",
        folder.display(),
    )?;
    crate::progress::show(&tasks, edge.status());
    source(&tasks, clock, edge, plant, args).await?;
    ending.wait(&tasks).await
}

/// What is simulated.
fn simulated(args: &DemoArgs, plant: &Plant) -> SimConfig {
    SimConfig {
        seed: args.seed,
        presses: plant.presses.values().cloned().collect(),
        history: (!args.history.is_zero()).then_some(args.history),
        faults: args.fault.clone(),
    }
}

/// At the first start, the plan of the history, and of its last days alarms, after which the alerter goes on, and what
/// people said.
async fn before(
    args: &DemoArgs,
    plant: &Plant,
    clock: &Clock,
    alert: &AlertConfig,
    (journal, record): (&Uplink, &Uplink),
) -> anyhow::Result<()> {
    if args.replay.is_some() {
        return Ok(());
    }
    let end = UtcMs(clock.now().utc_ms);
    let ids: Vec<PressId> = plant.presses.keys().cloned().collect();
    let held = people::plan(&ids, end.plus(-(args.history.as_millis() as i64)));
    if record.kept(PLANNED).await?.is_none() {
        let keep = vec![(PLANNED.to_owned(), end.0.to_string())];
        record.append(Origin::Waiting, vec![held.clone()], keep).await?;
    }
    let first = journal.kept_below("").await?.is_empty();
    if !first || args.history.is_zero() || plant.presses.len() > ALARMS_OF {
        return Ok(());
    }
    let reach_ms = args.history.min(ALARMS).as_millis() as i64;
    let (config, rules) = (simulated(args, plant), alert.settings.borrow().rules.clone());
    let span = Span::new(end.plus(-reach_ms), end);
    let presses = plant.presses.clone();
    let making = tokio::task::spawn_blocking(move || -> anyhow::Result<_> {
        let (changes, mut done) = alarms::past(&config, &rules, span)?;
        let of = |press: &Press| people::said(press, &held, done.remove(&press.id).unwrap_or_default(), span);
        Ok((changes, presses.values().flat_map(of).collect::<Vec<_>>()))
    });
    let ((records, kept), said) = making.await??;
    let kept = kept.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    record.append(Origin::Waiting, said, Vec::new()).await?;
    // Last: without it all but the plan is told again.
    journal.append(Origin::Waiting, records, kept).await?;
    Ok(())
}

/// Starts what stands in for a press.
async fn source(
    tasks: &Tasks,
    clock: Clock,
    uplink: Uplink,
    plant: Plant,
    args: DemoArgs,
) -> anyhow::Result<()> {
    match &args.replay {
        None => {
            presswatch_edge::simulate(tasks, clock, uplink, simulated(&args, &plant)).await?;
        }
        Some(file) => {
            let press = plant.presses.into_values().next().context("a press to replay as")?;
            let config = ReplayConfig {
                press,
                file: file.clone(),
                columns: presswatch_edge::rig_columns()?,
                time_column: "t_s".to_owned(),
                speed: args.speed,
            };
            presswatch_edge::replay(tasks, clock, uplink, config).await?;
        }
    }
    Ok(())
}

/// The demo's plant: so many presses of the default profile or, for a replay, one rig.
fn plant(args: &DemoArgs) -> anyhow::Result<Plant> {
    let edge = ProducerId::new("edge1")?;
    let press = |id: PressId, name: String, catalogue: Arc<Catalogue>| {
        (id.clone(), Press::new(id, name, edge.clone(), catalogue))
    };
    let presses = if args.replay.is_some() {
        [press(
            PressId::new("rig")?,
            "Rig".to_owned(),
            Catalogue::builtin("rig").context("the profile of the rig")?,
        )]
        .into()
    } else {
        let catalogue = Catalogue::builtin("hydraulic-11kw").context("the default profile")?;
        (1..=args.presses)
            .map(|i| Ok(press(PressId::new(&format!("press{i}"))?, format!("Press {i}"), catalogue.clone())))
            .collect::<anyhow::Result<_>>()?
    };
    let producers = [
        (edge, ProducerRole::Edge),
        (ProducerId::new("ingest1")?, ProducerRole::Ingest),
        (ProducerId::new("alert1")?, ProducerRole::Alert),
        (ProducerId::new("api1")?, ProducerRole::Api),
    ]
    .into();
    Ok(Plant { site: SiteId::new("novoberde")?, presses, producers })
}

/// Alarms are raised, listed and acknowledged; nobody is called, and so there is no ladder.
fn alerter(plant: &Plant, broker: &BrokerAddress, store: Arc<Store>) -> anyhow::Result<AlertConfig> {
    let table = Table::builtin();
    let presses = plant
        .presses
        .values()
        .map(|press| (Subject::Press(press.id.clone()), alarm::rules(&press.catalogue, &table)));
    let producers = plant
        .producers
        .keys()
        .map(|producer| (Subject::Producer(producer.clone()), alarm::producer_rules(&table)));
    let calling = Calling {
        zone: TimeZone::UTC,
        plan: Plan::default(),
        duty: Duty::default(),
        presses: plant.presses.keys().cloned().collect(),
        ladder: BTreeMap::new(),
        digest: Vec::new(),
        weekly: None,
    };
    let settings = Settings { plant: plant.clone(), calling, rules: presses.chain(producers).collect() };
    Ok(AlertConfig {
        broker: broker.clone(),
        producer: ProducerId::new("alert1")?,
        key: Secret::new(random::hex(64)),
        settings: watch::channel(Arc::new(settings)).1,
        store: watch::channel(Some(store)).1,
        channels: Vec::new(),
        replies: presswatch_alert::channel::Replies::new(1).1,
        roster: Arc::new(Nobody),
        shifts: Arc::new(Nothing),
        words: Arc::new(Plain),
        health: watch::channel(BTreeMap::new()).1,
        time: watch::channel(None).1,
        settles_ms: SETTLES_MS,
        heartbeat: None,
    })
}

/// Off loopback: whoever opens the link that is out. Only made-up data is shown.
fn links(address: SocketAddr) -> WayIn {
    let page = crate::roles::greeting::unnamed(address);
    WayIn::Links(Links::new(move |link| {
        let line = format!("  link     {page}?once={}", link.expose());
        let _closed_terminal = writeln!(std::io::stdout(), "{line}");
    }))
}

/// The address asked for or, if none was, 8080 or any free port.
async fn listen(asked: Option<SocketAddr>) -> anyhow::Result<TcpListener> {
    match asked {
        Some(address) => TcpListener::bind(address)
            .await
            .with_context(|| format!("{address} can't be opened: give another with --listen")),
        None => match TcpListener::bind(PAGE).await {
            Ok(listener) => Ok(listener),
            Err(_) => Ok(TcpListener::bind((PAGE.ip(), 0)).await?),
        },
    }
}

fn days(text: &str) -> Result<Duration, String> {
    let days = if text == "0" { Some(0) } else { text.strip_suffix('d').and_then(|n| n.parse().ok()) };
    match days {
        Some(days @ 0..=366) => Ok(Duration::from_secs(days * 86_400)),
        _ => Err("give days up to 366, as in `30d`, or `0`".to_owned()),
    }
}

fn speed(text: &str) -> Result<Speed, String> {
    match text.parse::<f64>() {
        _ if text == "max" => Ok(Speed::Max),
        Ok(times) if (0.01..=1_000.0).contains(&times) => Ok(Speed::Times(times)),
        _ => Err("give a number from 0.01 to 1000, or `max`".to_owned()),
    }
}

fn fault(text: &str) -> Result<(PressId, Fault), String> {
    let (press, fault) = text.split_once('=').ok_or("give it as `press1=jam`")?;
    Ok((PressId::new(press).map_err(|e| e.to_string())?, fault.parse().map_err(|e| format!("{e}"))?))
}
