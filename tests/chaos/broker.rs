//! What brings rumqttd down, done to the program's own broker under load by somebody who has its
//! password. It runs as in the product: a child that checks itself, and a parent that starts another.

use std::{
    io::Write,
    net::SocketAddr,
    path::Path,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use presswatch_domain::Span;
use presswatch_runtime::Tasks;
use presswatch_tests::{
    dice::Dice,
    load::{Lane, Truth},
    process::Process,
    program::{binary, until},
    rough::{Hello, Rough, publish, publish_5, subscribe},
    site::{Layout, Place, USER},
};
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use crate::{Chaos, Outcome, Verdict, history};

/// A check of the broker itself each 5 s, 10 s for its answer, then a new one after at most 10 s, then
/// clients whose backoff has grown to 30 s.
const AGAIN: Duration = Duration::from_secs(90);
/// Above the broker's own limit.
const CROWD: usize = 10_050;
/// Connections opened at once.
const TOGETHER: usize = 50;

/// What is done to the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Trigger {
    /// Ids that it must not have, each twice.
    BadIds,
    /// More clients than it takes; the last ones ask twice.
    Crowd,
    /// Reset between CONNECT and CONNACK, then again with the same id.
    Hasty,
    /// The last persistent member of a `$share` group leaves without having acknowledged.
    Share,
    /// Subscribers of QoS 0 that are taken over again and again in a flood.
    Takeover,
    /// MQTT 5 with properties.
    NewVersion,
    /// Connections that say nothing, or half of a CONNECT.
    Idle,
    /// No file descriptor is left for another connection.
    Descriptors,
}

impl Trigger {
    const ALL: [Trigger; 8] = [
        Trigger::BadIds,
        Trigger::Hasty,
        Trigger::NewVersion,
        Trigger::Share,
        Trigger::Takeover,
        Trigger::Idle,
        Trigger::Descriptors,
        Trigger::Crowd,
    ];
}

pub async fn killers(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let mut dice = chaos.dice(name);
    let mut steps = Vec::new();
    for _ in 0..chaos.times(1, 5) {
        let mut round = Trigger::ALL.to_vec();
        while !round.is_empty() {
            steps.push(round.remove(dice.roll(round.len() as u64) as usize));
        }
    }
    history::run(chaos, name, steps, async |folder, steps| attack(folder, steps, chaos.dice(name)).await)
        .await
}

/// The role: a supervised broker, whose address and password are said on standard output.
pub async fn supervise() -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let address = presswatch_mqtt::broker::supervise(&tasks, binary()?)?;
    let password = address.credentials.as_ref().context("a password")?.password.expose().to_owned();
    let mut out = std::io::stdout();
    writeln!(out, "broker {}:{} {password}", address.host, address.port)?;
    out.flush()?;
    Err(tasks.failed().await.into())
}

/// The broker as its attacker knows it.
struct Target {
    process: Process,
    address: SocketAddr,
    password: String,
}

impl Target {
    async fn start(folder: &Path) -> anyhow::Result<Target> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("broker");
        let said = Arc::new(Mutex::new(None));
        let heard = said.clone();
        let mut process = Process::new(command, &folder.join("broker.log")).heard(move |line| {
            if let Some((address, password)) =
                line.strip_prefix("broker ").and_then(|rest| rest.split_once(' '))
            {
                *heard.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some((address.to_owned(), password.to_owned()));
            }
        });
        process.start()?;
        let (address, password) = until("the broker says where it is", Duration::from_secs(30), async || {
            said.lock().unwrap_or_else(PoisonError::into_inner).clone().context("not yet")
        })
        .await?;
        let target = Target { process, address: address.parse()?, password };
        until("the broker lets in", Duration::from_secs(30), async || target.probe().await).await?;
        Ok(target)
    }

    fn hello<'a>(&'a self, id: &'a str) -> Hello<'a> {
        Hello { id, login: (USER, &self.password), level: 4, clean: true }
    }

    /// A new client gets in, and what it publishes comes back.
    async fn probe(&self) -> anyhow::Result<()> {
        let id = format!("probe-{}", presswatch_runtime::random::hex(4));
        let topic = format!("probe/{id}");
        let mut client = Rough::enter(self.address, &self.hello(&id)).await?;
        client.send(&subscribe(&topic, 0)).await?;
        client.next().await?;
        client.send(&publish(&topic, id.as_bytes())).await?;
        let back = client.next().await?;
        ensure!(back.bytes().ends_with(id.as_bytes()), "{back:?}");
        Ok(())
    }

    /// The id of the broker's own process, while there is one.
    fn child(&self) -> anyhow::Result<String> {
        let parent = self.process.id().context("the supervisor runs")?.to_string();
        let found =
            Command::new("pgrep").args(["-P", &parent]).output().context("pgrep, of Debian's procps")?;
        Ok(String::from_utf8(found.stdout)?.lines().next().context("no child")?.to_owned())
    }

    /// Does it. Errors of the attacker's own connections say nothing.
    async fn pull(&self, trigger: Trigger, dice: &mut Dice) -> anyhow::Result<()> {
        match trigger {
            Trigger::BadIds => {
                for id in ["a/b", "a+b", "a#", "$a", "ë", ""] {
                    for _ in 0..2 {
                        let _refused = Rough::enter(self.address, &self.hello(id)).await;
                    }
                }
            }
            Trigger::Crowd => self.crowd().await?,
            Trigger::Hasty => {
                for round in 0..100 {
                    let id = format!("hasty{}", round % 10);
                    let mut client = Rough::open(self.address).await?;
                    let _ended = client.send(&self.hello(&id).packet()).await;
                    if dice.one_in(2) {
                        tokio::time::sleep(Duration::from_micros(dice.roll(1_000))).await;
                    }
                    client.reset()?;
                    if dice.one_in(3) {
                        let _ended = Rough::enter(self.address, &self.hello(&id)).await;
                    }
                }
            }
            Trigger::Share => {
                let hello = Hello { clean: false, ..self.hello("share") };
                let mut member = Rough::enter(self.address, &hello).await?;
                member.send(&subscribe("$share/group/presswatch/v1/test/+/live", 1)).await?;
                // SUBACK, and messages of the load that it never acknowledges.
                for _ in 0..20 {
                    if member.next().await.is_err() {
                        break;
                    }
                }
                member.reset()?;
            }
            Trigger::Takeover => self.takeover().await?,
            Trigger::NewVersion => {
                for _ in 0..5 {
                    let mut client = Rough::open(self.address).await?;
                    let mut bytes = Hello { level: 5, ..self.hello("new") }.packet();
                    bytes.extend(publish_5("presswatch/v1/test/edge1/live", b"{}"));
                    let _ended = client.send(&bytes).await;
                    let answer = client.next().await;
                    let let_in = answer.as_ref().is_ok_and(|answer| answer.bytes().get(3) == Some(&0));
                    ensure!(!let_in, "a client of MQTT 5 was let in: {answer:?}");
                }
            }
            Trigger::Idle => {
                let mut clients = Vec::new();
                for number in 0..600 {
                    let Ok(mut client) = Rough::open(self.address).await else { break };
                    let hello = self.hello("idle").packet();
                    let _ended = client.send(&hello[..number % hello.len()]).await;
                    clients.push(client);
                }
                self.probe().await.context("while others are idle")?;
            }
            Trigger::Descriptors => {
                let child = self.child()?;
                let limit = |soft: &str| {
                    let set = Command::new("prlimit")
                        .args(["--pid", &child, &format!("--nofile={soft}:")])
                        .status()?;
                    ensure!(set.success(), "prlimit, of Debian's util-linux: {set}");
                    anyhow::Ok(())
                };
                limit("200")?;
                let mut clients = Vec::new();
                for _ in 0..300 {
                    clients.extend(Rough::open(self.address).await);
                }
                // Nobody gets in until the silent ones are shown out after 10 s, or another broker runs.
                until("the broker lets in again", AGAIN, async || self.probe().await).await?;
            }
        }
        Ok(())
    }

    async fn crowd(&self) -> anyhow::Result<()> {
        let mut clients = Vec::new();
        let mut next = 0;
        while next < CROWD {
            let mut entering = JoinSet::new();
            for number in next..next + TOGETHER {
                let (address, password) = (self.address, self.password.clone());
                entering.spawn(async move {
                    let id = format!("crowd{number}");
                    let hello = Hello { id: &id, login: (USER, &password), level: 4, clean: true };
                    tokio::time::timeout(Duration::from_secs(2), Rough::enter(address, &hello)).await
                });
            }
            next += TOGETHER;
            let mut refused = 0;
            while let Some(entered) = entering.join_next().await {
                match entered? {
                    Ok(Ok(client)) => clients.push(client),
                    _ => refused += 1,
                }
            }
            if refused == TOGETHER {
                break;
            }
        }
        ensure!(clients.len() > 1_000, "a crowd of {} is none", clients.len());
        for id in ["late1", "late1", "late2", "late2"] {
            let hello = self.hello(id);
            let late = Rough::enter(self.address, &hello);
            let _refused = tokio::time::timeout(Duration::from_secs(1), late).await;
        }
        Ok(())
    }

    async fn takeover(&self) -> anyhow::Result<()> {
        let end = Instant::now() + Duration::from_secs(3);
        let flood = async {
            let mut flooder = Rough::enter(self.address, &self.hello("flooder")).await?;
            let message = publish("flood/x", &[b'x'; 200]).repeat(50);
            while Instant::now() < end && flooder.send(&message).await.is_ok() {}
            anyhow::Ok(())
        };
        let taken = async {
            let mut held: Vec<Rough> = Vec::new();
            while Instant::now() < end {
                for id in ["victim1", "victim2", "victim3"] {
                    let Ok(mut client) = Rough::enter(self.address, &self.hello(id)).await else {
                        return Ok(());
                    };
                    let _ended = client.send(&subscribe("flood/+", 0)).await;
                    held.push(client);
                }
                if held.len() > 30 {
                    held.drain(..15);
                }
            }
            anyhow::Ok(())
        };
        let _ended = tokio::join!(flood, taken);
        Ok(())
    }
}

async fn attack(folder: &Path, steps: &[Trigger], mut dice: Dice) -> anyhow::Result<Outcome> {
    let mut target = Target::start(folder).await?;
    let mut layout = Layout::new(folder, target.address, Place::Embedded)?;
    layout.password = target.password.clone();
    let truth = Truth::default();
    let (mut ingest, mut api, mut edge) = (layout.role("ingest")?, layout.role("api")?, layout.edge(&truth)?);
    ingest.start()?;
    api.start()?;
    layout.ready(layout.ingest_http).await?;
    edge.start()?;
    let mut replaced = Vec::new();
    for trigger in steps {
        truth.more(Lane::Live, 30).await?;
        let (before, began) = (target.child()?, Instant::now());
        target.pull(*trigger, &mut dice).await.with_context(|| format!("{trigger:?}"))?;
        let again = until("the broker lets in", AGAIN, async || target.probe().await).await;
        again.with_context(|| format!("after {trigger:?}"))?;
        delivers(&layout, &truth).await.with_context(|| format!("after {trigger:?}"))?;
        if target.child()? != before {
            replaced.push(format!("{trigger:?} ({:.0} s)", began.elapsed().as_secs_f64()));
        }
    }
    truth.more(Lane::Live, 50).await?;
    edge.kill()?;
    let mut edge = layout.draining_edge()?;
    edge.start()?;
    layout.drained(Duration::from_secs(120)).await?;
    layout.ready(layout.api_http).await?;
    ensure!(target.process.ended()?.is_none(), "the supervisor has ended");
    let verdict = truth.verify(&layout.reader().await?, &Layout::site()?, 1).await?;
    let replaced = if replaced.is_empty() { "nothing".to_owned() } else { replaced.join(", ") };
    Ok(Outcome {
        count: steps.len() as u64,
        found: format!(
            "attacks; the broker was replaced after {replaced}, and took the rest; {} rows and {} events, each stored once",
            verdict.rows, verdict.events
        ),
    })
}

/// Waits until what is appended from now on is stored.
async fn delivers(layout: &Layout, truth: &Truth) -> anyhow::Result<()> {
    truth.more(Lane::Live, 2).await?;
    let number = truth.batches(Lane::Live).last().copied().context("a batch")?;
    let t = Lane::Live.batch(number)?.first().context("a row")?.t;
    let (store, press) = (layout.reader().await?, Lane::Live.press()?);
    until("what is appended now is stored", AGAIN, async || {
        let rows = store.rows(&Layout::site()?, &press, Span::new(t, t.plus(1)), 1).await?;
        ensure!(!rows.is_empty(), "live batch {number} is not");
        Ok(())
    })
    .await
}
