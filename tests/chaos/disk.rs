//! Full disks: of the edge, of the server, and a full quarantine.

use std::time::Duration;

use anyhow::{Context, ensure};
use presswatch_ingest::QuarantineReader;
use presswatch_tests::{
    disk::Disk,
    load::Lane,
    orders::Orders,
    program::until,
    servers,
    site::{Layout, Place},
};
use serde::{Deserialize, Serialize};

use crate::{
    Chaos, Outcome, Verdict, history,
    plant::{DRAINED, Plant, complains, readiness},
};

const SOON: Duration = Duration::from_secs(60);
/// Each so many live batches carry a row for the quarantine, which lies beside the store.
const REFUSED_EACH: u64 = 20;

/// Whose disk is filled by others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Whose {
    Edge,
    Server,
    Both,
}

/// A disk is full for a while.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Full {
    /// So many live batches after the last one.
    after: usize,
    whose: Whose,
    /// For so many live batches, which must be taken all the same.
    batches: usize,
    /// And in the middle of it the programs on that disk are killed, and started on the full disk.
    kill: bool,
}

pub async fn full(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    if let Some(why) = Disk::refused()? {
        return Ok(Verdict::Skipped(why));
    }
    let mut dice = chaos.dice(name);
    let mut fill = || Full {
        after: 10 + dice.roll(100) as usize,
        whose: *dice.pick(&[Whose::Edge, Whose::Edge, Whose::Server, Whose::Both]),
        batches: 50 + dice.roll(250) as usize,
        kill: dice.one_in(2),
    };
    let steps = (0..chaos.times(7, 120)).map(|_| fill()).collect();
    let room = chaos.times(256 << 20, 2 << 30);
    history::run(chaos, name, steps, async |folder, steps| {
        let (edge, server) =
            (Disk::new(folder, "edge-disk", 48 << 20)?, Disk::new(folder, "server-disk", room)?);
        let mut layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        (layout.edge_data, layout.server_data) = (edge.folder.join("data"), server.folder.join("data"));
        layout.outbox = "8MiB".to_owned();
        let orders = Orders { refused_each: REFUSED_EACH, ..Orders::default() };
        let plant = Plant::new(layout, orders)?;
        Site { plant, edge, server, waited: 0 }.all(steps).await
    })
    .await
}

/// Programs end before the disks on which they work.
struct Site {
    plant: Plant,
    edge: Disk,
    server: Disk,
    /// How often the ingest said that the store can't be written.
    waited: u64,
}

impl Site {
    async fn all(mut self, steps: &[Full]) -> anyhow::Result<Outcome> {
        self.plant.start().await?;
        for (number, step) in steps.iter().enumerate() {
            self.fill(step).await.with_context(|| format!("fill {number}: {step:?}"))?;
        }
        self.plant.more(50).await?;
        self.plant.drain().await?;
        let store = self.plant.layout.reader().await?;
        let deaths = steps.iter().filter(|step| step.kill).count() as u64 + 1;
        let verdict = self.plant.truth.verify(&store, &Layout::site()?, deaths).await?;
        let quarantine = self.plant.layout.server_data.join("quarantine");
        let refused = self.plant.truth.verify_quarantine(&quarantine, REFUSED_EACH)?;
        Ok(Outcome {
            count: steps.len() as u64,
            found: format!(
                "full disks, {} kills on them; the outbox took every batch; {} times the store said that it is full; {} rows and {} events, each stored once, {refused} records set aside once",
                deaths - 1,
                self.waited,
                verdict.rows,
                verdict.events
            ),
        })
    }

    async fn fill(&mut self, step: &Full) -> anyhow::Result<()> {
        let plant = &mut self.plant;
        plant.more(step.after).await?;
        let (edge, server) = (step.whose != Whose::Server, step.whose != Whose::Edge);
        if edge {
            self.edge.fill()?;
        }
        if server {
            // What the store has reserved by itself is used up first.
            until("the store can't be written", SOON, async || {
                self.server.fill()?;
                let (status, body) = readiness(plant.layout.ingest_http).await?;
                ensure!(status == 503 && body.contains("full"), "{status}: {body}");
                Ok(())
            })
            .await?;
            self.waited += 1;
        }
        plant.more(step.batches).await.context("appending on a full disk")?;
        if step.kill {
            if edge {
                plant.edge.kill()?;
                plant.start_edge().await.context("starting on a full disk")?;
            }
            if server {
                plant.ingest.kill()?;
                plant.ingest.start()?;
            }
            plant.more(step.batches / 2).await.context("after a start on a full disk")?;
        }
        let refused = plant.edge.log()?.lines().filter(|line| line.starts_with("refused")).count();
        ensure!(refused == 0, "{refused} batches were refused by the outbox; see the edge's log");
        self.edge.empty()?;
        self.server.empty()?;
        if server {
            if plant.ingest.ended()?.is_some() {
                // As a service manager does.
                plant.ingest.start()?;
            }
            plant.layout.ready(plant.layout.ingest_http).await?;
        }
        Ok(())
    }
}

pub async fn quarantine(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    // How many live batches go on beside a quarantine that is full, each with a row that belongs there.
    let steps: Vec<usize> = vec![300; chaos.times(1, 5) as usize];
    history::run(chaos, name, steps, async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        "1MiB".clone_into(&mut plant.layout.quarantine);
        plant.layout.flush = "1s".to_owned();
        plant.orders = Orders { refused_each: 1, live_ms: 2, ..Orders::default() };
        (plant.edge, plant.ingest) = (plant.layout.edge(&plant.truth)?, plant.layout.role("ingest")?);
        held(plant, steps).await
    })
    .await
}

async fn held(mut plant: Plant, steps: &[usize]) -> anyhow::Result<Outcome> {
    plant.start().await?;
    complains(plant.layout.ingest_http, "quarantine has reached its limit", SOON).await?;
    for batches in steps {
        plant.more(*batches).await?;
    }
    plant.edge.kill()?;
    plant.start_quiet().await?;
    let folder = plant.layout.server_data.join("quarantine");
    let acknowledged = plant.truth.batches(Lane::Live).len() as u64;
    let mut kept = 0;
    until("all but the refused is committed", DRAINED, async || {
        let reader = QuarantineReader::open(&folder)?.context("no quarantine")?;
        kept = acknowledged.saturating_sub(reader.size()?.0);
        let name = "presswatch_outbox_waiting_records{producer=\"edge1\"}";
        let waiting = plant.layout.metric(plant.layout.edge_http, name).await? as u64;
        // One batch may have been in flight when the edge was killed.
        ensure!(kept > 0 && (kept..=kept + 1).contains(&waiting), "{waiting} wait, {kept} are refused");
        Ok(())
    })
    .await?;
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    plant.truth.verify(&store, &site, 1).await?;
    // Room is made: the same records are set aside, once each.
    "64MiB".clone_into(&mut plant.layout.quarantine);
    plant.ingest.kill()?;
    plant.ingest = plant.layout.role("ingest")?;
    plant.ingest.start()?;
    plant.layout.ready(plant.layout.ingest_http).await?;
    plant.edge.kill()?;
    plant.start_quiet().await?;
    plant.layout.drained(DRAINED).await?;
    let verdict = plant.truth.verify(&store, &site, 1).await?;
    let set_aside = plant.truth.verify_quarantine(&folder, 1)?;
    Ok(Outcome {
        count: kept,
        found: format!(
            "records that stayed with the edge while the quarantine was full, nothing else did; {} rows stored once; with room {set_aside} records set aside once",
            verdict.rows
        ),
    })
}
