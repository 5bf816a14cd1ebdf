//! Bad links between edge, broker, ingest and influxd, under load.

use std::{
    net::SocketAddr,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, Session};
use presswatch_runtime::{Secret, Tasks};
use presswatch_tests::{
    dice::Dice,
    load::{Lane, Truth},
    packets::Side,
    process::Process,
    proxy::{Mode, Protocol, Proxy},
    servers::{self, Influxd},
    site::{Layout, PASSWORD, Place, USER, mosquitto},
};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc::Receiver;

use crate::{Chaos, Outcome, Verdict, history};

/// Which link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Where {
    Edge,
    Ingest,
    Influxd,
}

/// One fault.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Fault {
    /// So many live batches after the last step.
    after: usize,
    link: Where,
    mode: Mode,
    /// Held for so many live batches.
    held: usize,
    /// Then connections are reset; otherwise what was under way goes on.
    reset: bool,
    /// While the link before is still bad, and for half of its time.
    second: Option<(Where, Mode)>,
}

fn mode(dice: &mut Dice, link: Where) -> Mode {
    match dice.roll(if link == Where::Influxd { 7 } else { 11 }) {
        0 => Mode::Cut,
        1 => Mode::BlackHole,
        2 => Mode::Only(Side::Up),
        3 => Mode::Only(Side::Down),
        4 => Mode::Slow(1_000),
        5 => Mode::Late(1 + dice.roll(300)),
        6 => Mode::Break(dice.roll(30_000)),
        _ => Mode::Reorder,
    }
}

fn draw(chaos: &Chaos, name: &str, faults: u64, links: &[Where]) -> Vec<Fault> {
    let mut dice = chaos.dice(name);
    let mut fault = || {
        let (link, second) = (*dice.pick(links), *dice.pick(links));
        let longest = if dice.one_in(12) { 800 } else { 100 };
        Fault {
            after: dice.roll(30) as usize,
            link,
            mode: mode(&mut dice, link),
            held: 5 + dice.roll(longest) as usize,
            reset: dice.one_in(3),
            second: dice.one_in(4).then(|| (second, mode(&mut dice, second))),
        }
    };
    (0..faults).map(|_| fault()).collect()
}

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let steps = draw(chaos, name, chaos.times(20, 500), &[Where::Edge, Where::Ingest]);
    history::run(chaos, name, steps, async |folder, steps| {
        let layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        let mut broker = layout.own_broker()?;
        broker.start()?;
        let mut replaced = 0;
        let site = Site::new(layout, chaos.dice(name))?;
        let mut outcome = tokio::select! {
            outcome = site.fail(steps) => outcome?,
            failed = supervise(&mut broker, &mut replaced) => return Err(failed),
        };
        outcome.found = format!("{}; the broker was replaced {replaced} times", outcome.found);
        Ok(outcome)
    })
    .await
}

/// Starts the broker again when it ends, as `serve` does: hundreds of broken connections bring it to
/// where its own check ends it.
async fn supervise(broker: &mut Process, replaced: &mut u64) -> anyhow::Error {
    loop {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let again = broker.ended().and_then(|ended| match ended {
            Some(_) => broker.start().map(|()| *replaced += 1),
            None => Ok(()),
        });
        if let Err(error) = again {
            return error;
        }
    }
}

pub async fn influx(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let steps = draw(chaos, name, chaos.times(20, 500), &[Where::Edge, Where::Ingest, Where::Influxd]);
    history::run(chaos, name, steps, async |folder, steps| {
        let token = presswatch_runtime::random::hex(24);
        let (influxd, mosquitto) = (Influxd::start(&token).await?, mosquitto().await?);
        let place = Place::Influx { base: influxd.base.clone(), token };
        let layout = Layout::new(folder, mosquitto.address, place)?;
        Site::new(layout, chaos.dice(name))?.fail(steps).await
    })
    .await
}

struct Site {
    layout: Layout,
    truth: Truth,
    edge: Process,
    ingest: Process,
    api: Process,
    to_edge: Proxy,
    to_ingest: Proxy,
    to_influxd: Option<Proxy>,
}

impl Site {
    fn new(layout: Layout, mut dice: Dice) -> anyhow::Result<Site> {
        let mut proxy = |target, protocol| Proxy::start(target, protocol, Dice::new(dice.roll(u64::MAX)));
        let to_edge = proxy(layout.broker, Protocol::Mqtt)?;
        let to_ingest = proxy(layout.broker, Protocol::Mqtt)?;
        let to_influxd = match &layout.place {
            Place::Embedded => None,
            Place::Influx { base, .. } => {
                let address = base.strip_prefix("http://").context("an address")?.parse()?;
                Some(proxy(address, Protocol::Bytes)?)
            }
        };
        let truth = Truth::default();
        let edge = behind(&layout, &to_edge).edge(&truth)?;
        let mut at_ingest = behind(&layout, &to_ingest);
        if let (Place::Influx { base, .. }, Some(proxy)) = (&mut at_ingest.place, &to_influxd) {
            *base = format!("http://{}", proxy.address);
        }
        let (ingest, api) = (at_ingest.role("ingest")?, layout.role("api")?);
        Ok(Site { layout, truth, edge, ingest, api, to_edge, to_ingest, to_influxd })
    }

    fn link(&self, link: Where) -> anyhow::Result<&Proxy> {
        match link {
            Where::Edge => Ok(&self.to_edge),
            Where::Ingest => Ok(&self.to_ingest),
            Where::Influxd => self.to_influxd.as_ref().context("no influxd"),
        }
    }

    /// Holds a link in a bad mode, and lets it be good again.
    async fn hold(&self, fault: &Fault) -> anyhow::Result<()> {
        self.truth.more(Lane::Live, fault.after).await?;
        let link = self.link(fault.link)?;
        link.set(fault.mode);
        self.truth.more(Lane::Live, fault.held.div_ceil(2)).await?;
        if let Some((second, mode)) = fault.second {
            self.link(second)?.set(mode);
            self.truth.more(Lane::Live, fault.held / 2).await?;
            self.link(second)?.set(Mode::Pass);
        } else {
            self.truth.more(Lane::Live, fault.held / 2).await?;
        }
        if fault.reset {
            link.reset();
        }
        link.set(Mode::Pass);
        Ok(())
    }

    async fn fail(mut self, steps: &[Fault]) -> anyhow::Result<Outcome> {
        self.ingest.start()?;
        self.api.start()?;
        self.layout.ready(self.layout.ingest_http).await?;
        self.edge.start()?;
        for step in steps {
            self.hold(step).await?;
        }
        self.truth.more(Lane::Live, 50).await?;
        self.edge.kill()?;
        let mut edge = behind(&self.layout, &self.to_edge).draining_edge()?;
        edge.start()?;
        let began = Instant::now();
        self.layout.drained(Duration::from_secs(180)).await?;
        let drained = began.elapsed();
        self.layout.ready(self.layout.api_http).await?;
        for (process, what) in [(&mut self.ingest, "ingest"), (&mut self.api, "api"), (&mut edge, "edge")] {
            ensure!(process.ended()?.is_none(), "{what} has ended by itself");
        }
        let store = self.layout.reader().await?;
        let verdict = self.truth.verify(&store, &Layout::site()?, 1).await?;
        let links = [&self.to_edge, &self.to_ingest];
        let (moved, doubled) = links.map(Proxy::reordered).iter().fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        let connections: u64 = links.iter().map(|link| link.connections()).sum();
        let second = steps.iter().filter(|step| step.second.is_some()).count();
        Ok(Outcome {
            count: (steps.len() + second) as u64,
            found: format!(
                "faults of a link; {connections} connections to the broker, {moved} messages out of order, {doubled} doubled; {} rows and {} events, each stored once; drained in {} s",
                verdict.rows,
                verdict.events,
                drained.as_secs()
            ),
        })
    }
}

/// The same site, with this before its broker.
fn behind(layout: &Layout, proxy: &Proxy) -> Layout {
    Layout { broker: proxy.address, ..layout.clone() }
}

/// How each end of a link notices that the other is silent.
pub async fn silent(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    /// Two keep-alives of 15 s, and what a busy machine may add.
    const NOTICED: Duration = Duration::from_secs(35);
    if !chaos.long {
        return Ok(Verdict::Skipped("two keep-alives take 30 s: with --long".to_owned()));
    }
    let modes = vec![Mode::BlackHole, Mode::Only(Side::Up), Mode::Only(Side::Down)];
    history::run(chaos, name, modes, async |folder: &Path, modes: &[Mode]| {
        let layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        let mut broker = layout.own_broker()?;
        broker.start()?;
        let links = modes.iter().enumerate().map(async |(number, mode)| {
            let proxy = Proxy::start(layout.broker, Protocol::Mqtt, chaos.dice(name))?;
            let noticed =
                notice(&proxy, *mode, number, NOTICED).await.with_context(|| format!("{mode:?}"))?;
            anyhow::Ok(format!("{mode:?} noticed after {:.1} s", noticed.as_secs_f64()))
        });
        let found = futures::future::try_join_all(links).await?;
        Ok(Outcome {
            count: modes.len() as u64,
            found: format!("silences of a link; {}; each up again when it passes", found.join(", ")),
        })
    })
    .await
}

/// A client that is never idle: how long after the link went bad it gives up; then it must come back.
async fn notice(proxy: &Proxy, mode: Mode, number: usize, limit: Duration) -> anyhow::Result<Duration> {
    let tasks = Tasks::new();
    let topic = format!("presswatch/silent/{number}");
    let (client_id, subscriptions) = (format!("silent{number}"), vec![topic.clone()]);
    let session = Session { client_id, subscriptions, will: None };
    let (link, mut events) = Link::start(&tasks, "silent", broker(proxy.address), session);
    wait(&link, &mut events, true, Duration::from_secs(60)).await?;
    proxy.set(mode);
    let began = Instant::now();
    let busy = async {
        loop {
            let _full_or_down = link.publish(&topic, b"still here".to_vec(), false);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::select! {
        down = wait(&link, &mut events, false, limit) => down?,
        () = busy => {}
    }
    let noticed = began.elapsed();
    proxy.set(Mode::Pass);
    wait(&link, &mut events, true, Duration::from_secs(90)).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(noticed)
}

async fn wait(link: &Link, events: &mut Receiver<Incoming>, up: bool, limit: Duration) -> anyhow::Result<()> {
    let wanted = async {
        loop {
            match events.recv().await.context("the link has ended")? {
                Incoming::Up if up => return Ok(()),
                Incoming::Down { .. } if !up => return Ok(()),
                Incoming::Message(message) => link.ack(&message.ack),
                _ => {}
            }
        }
    };
    let what = if up { "up" } else { "down" };
    tokio::time::timeout(limit, wanted).await.with_context(|| format!("not {what} within {limit:?}"))?
}

fn broker(address: SocketAddr) -> BrokerAddress {
    let credentials = Credentials { user: USER.to_owned(), password: Secret::new(PASSWORD) };
    BrokerAddress {
        host: address.ip().to_string(),
        port: address.port(),
        credentials: Some(credentials),
        tls: None,
    }
}
