//! `kill -9` at random moments, under load.

use std::time::Duration;

use anyhow::Context;
use presswatch_tests::{
    load::{Lane, Truth},
    process::Process,
    servers::{self, Influxd, Server},
    site::{Layout, Place, mosquitto},
};
use serde::{Deserialize, Serialize};

use crate::{Chaos, Outcome, Verdict, history};

/// Who is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Victim {
    Edge,
    Broker,
    Ingest,
    Api,
    Influxd,
}

/// One kill.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kill {
    /// So many live batches after the last one.
    after: usize,
    /// And so many milliseconds, so that it falls anywhere between two of them.
    delay_ms: u64,
    victim: Victim,
    /// It stays away for so many live batches (an edge comes back at once).
    away: usize,
}

fn draw(chaos: &Chaos, name: &str, kills: u64, victims: &[Victim]) -> Vec<Kill> {
    let mut dice = chaos.dice(name);
    let mut kill = || Kill {
        after: 1 + dice.roll(25) as usize,
        delay_ms: dice.roll(8),
        victim: *dice.pick(victims),
        away: if dice.one_in(3) { dice.roll(60) as usize } else { 0 },
    };
    (0..kills).map(|_| kill()).collect()
}

fn weighted(victims: &[(Victim, usize)]) -> Vec<Victim> {
    victims.iter().flat_map(|(victim, weight)| std::iter::repeat_n(*victim, *weight)).collect()
}

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let victims = weighted(&[(Victim::Edge, 3), (Victim::Broker, 2), (Victim::Ingest, 2), (Victim::Api, 1)]);
    let steps = draw(chaos, name, chaos.times(180, 1_500), &victims);
    history::run(chaos, name, steps, async |folder, steps| {
        let layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        let broker = layout.own_broker()?;
        kill(Site::new(layout, Broker::Own(broker), None)?, steps).await
    })
    .await
}

pub async fn influx(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let victims = weighted(&[
        (Victim::Edge, 3),
        (Victim::Broker, 3),
        (Victim::Ingest, 2),
        (Victim::Api, 1),
        (Victim::Influxd, 1),
    ]);
    let steps = draw(chaos, name, chaos.times(120, 1_000), &victims);
    history::run(chaos, name, steps, async |folder, steps| {
        let token = presswatch_runtime::random::hex(24);
        let (influxd, mosquitto) = (servers::Influxd::start(&token).await?, mosquitto().await?);
        let place = Place::Influx { base: influxd.base.clone(), token };
        let layout = Layout::new(folder, mosquitto.address, place)?;
        kill(Site::new(layout, Broker::Mosquitto(mosquitto), Some(influxd))?, steps).await
    })
    .await
}

enum Broker {
    Own(Process),
    Mosquitto(Server),
}

struct Site {
    layout: Layout,
    truth: Truth,
    broker: Broker,
    edge: Process,
    ingest: Process,
    api: Process,
    influxd: Option<Influxd>,
}

impl Site {
    fn new(layout: Layout, broker: Broker, influxd: Option<Influxd>) -> anyhow::Result<Site> {
        let truth = Truth::default();
        let (edge, ingest, api) = (layout.edge(&truth)?, layout.role("ingest")?, layout.role("api")?);
        Ok(Site { truth, broker, edge, ingest, api, influxd, layout })
    }

    /// Kills who is named, and starts it again after so many live batches.
    async fn kill(&mut self, kill: &Kill) -> anyhow::Result<()> {
        self.truth.more(Lane::Live, kill.after).await?;
        tokio::time::sleep(Duration::from_millis(kill.delay_ms)).await;
        match kill.victim {
            Victim::Edge => return self.edge.restart(),
            Victim::Broker => match &mut self.broker {
                Broker::Own(process) => process.kill()?,
                Broker::Mosquitto(server) => server.kill()?,
            },
            Victim::Ingest => self.ingest.kill()?,
            Victim::Api => self.api.kill()?,
            Victim::Influxd => self.influxd.as_mut().context("influxd")?.server.kill()?,
        }
        self.truth.more(Lane::Live, kill.away).await?;
        match kill.victim {
            Victim::Edge => Ok(()),
            Victim::Broker => match &mut self.broker {
                Broker::Own(process) => process.start(),
                Broker::Mosquitto(server) => server.again().await,
            },
            Victim::Ingest => self.ingest.start(),
            Victim::Api => self.api.start(),
            Victim::Influxd => self.influxd.as_mut().context("influxd")?.server.again().await,
        }
    }
}

async fn kill(mut site: Site, steps: &[Kill]) -> anyhow::Result<Outcome> {
    if let Broker::Own(process) = &mut site.broker {
        process.start()?;
    }
    site.ingest.start()?;
    site.api.start()?;
    site.edge.start()?;
    for step in steps {
        site.kill(step).await?;
    }
    site.truth.more(Lane::Live, 50).await?;
    site.edge.kill()?;
    let mut edge = site.layout.draining_edge()?;
    edge.start()?;
    site.layout.drained(Duration::from_secs(180)).await?;
    site.layout.ready(site.layout.api_http).await?;
    let edges = steps.iter().filter(|kill| kill.victim == Victim::Edge).count() as u64 + 1;
    let store = site.layout.reader().await?;
    let verdict = site.truth.verify(&store, &Layout::site()?, edges).await?;
    Ok(Outcome {
        count: steps.len() as u64,
        found: format!(
            "kills; {} rows and {} events acknowledged or in flight, each stored once; {} batches in flight at {edges} deaths of the edge",
            verdict.rows, verdict.events, verdict.beside
        ),
    })
}
