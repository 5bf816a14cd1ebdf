//! Power cuts: the disks of the edge and of the server lose, alone or together, all that was not synced.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use presswatch_tests::{
    disk::{Cut, Disk, power_goes},
    load::Lane,
    orders::Orders,
    process::Process,
    servers,
    site::{Layout, Place},
};
use serde::{Deserialize, Serialize};

use crate::{Chaos, Outcome, Verdict, history, plant::Plant};

/// `outbox.flush` of the lazy site; and what a sync and a busy machine may add to it.
const FLUSH: Duration = Duration::from_secs(1);
const SLACK: Duration = Duration::from_millis(500);
/// Each so many live batches carry a row for the quarantine.
const REFUSED_EACH: u64 = 10;

/// An edge and its disk.
struct Form {
    flush: &'static str,
    lazy: bool,
    limit: &'static str,
    disk: u64,
    live_ms: u64,
}

const SYNCED: Form = Form { flush: "0s", lazy: false, limit: "8MiB", disk: 48 << 20, live_ms: 0 };
/// A WAL that is not full, and so synced, long before the second ends.
const LAZY: Form = Form { flush: "1s", lazy: true, limit: "128MiB", disk: 256 << 20, live_ms: 20 };

/// Whose power goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Machine {
    Edge,
    /// Ingest with the embedded store, its quarantine and its own outbox.
    Server,
    /// Edge, server and broker.
    Both,
}

/// One power cut.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct PowerCut {
    /// So many live batches after the last one.
    after: usize,
    /// And so many milliseconds.
    delay_ms: u64,
    machine: Machine,
    /// The journal of the file system is whole; else it ends where the disk had it.
    journal: bool,
    /// The programs go on for a moment and see the errors of a disk that is gone; else they are gone with it.
    disk_first: bool,
    /// A server stays away for so many live batches.
    away: usize,
}

fn draw(chaos: &Chaos, name: &str, cuts: u64, most: u64, machines: &[Machine]) -> Vec<PowerCut> {
    let mut dice = chaos.dice(name);
    let mut cut = || PowerCut {
        after: 1 + dice.roll(most) as usize,
        delay_ms: dice.roll(8),
        machine: *dice.pick(machines),
        journal: dice.one_in(3),
        disk_first: dice.one_in(3),
        away: if dice.one_in(3) { dice.roll(40) as usize } else { 0 },
    };
    (0..cuts).map(|_| cut()).collect()
}

pub async fn synced(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    use Machine::{Both, Edge, Server};
    let steps = draw(chaos, name, chaos.times(170, 2_000), 20, &[Edge, Edge, Server, Server, Both]);
    run(chaos, name, steps, SYNCED).await
}

pub async fn lazy(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    use Machine::{Both, Edge};
    let steps = draw(chaos, name, chaos.times(32, 400), 40, &[Edge, Edge, Both]);
    run(chaos, name, steps, LAZY).await
}

async fn run(chaos: &Chaos, name: &str, steps: Vec<PowerCut>, form: Form) -> anyhow::Result<Verdict> {
    if let Some(why) = Disk::refused()? {
        return Ok(Verdict::Skipped(why));
    }
    history::run(chaos, name, steps, async |folder, steps| {
        let (edge_disk, server_disk) =
            (Disk::new(folder, "edge-disk", form.disk)?, Disk::new(folder, "server-disk", 1 << 30)?);
        let mut layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        (layout.edge_data, layout.server_data) =
            (edge_disk.folder.join("data"), server_disk.folder.join("data"));
        (layout.outbox, layout.flush) = (form.limit.to_owned(), form.flush.to_owned());
        let orders = Orders { refused_each: REFUSED_EACH, live_ms: form.live_ms, ..Orders::default() };
        let (plant, found) = (Plant::new(layout, orders)?, Found::default());
        Site { plant, edge_disk, server_disk, lazy: form.lazy, found }.all(steps).await
    })
    .await
}

/// What was seen at the cuts.
#[derive(Debug, Default)]
struct Found {
    edges: u64,
    servers: u64,
    /// Batches that a lazy outbox had forgotten, and how old the oldest was.
    forgotten: usize,
    oldest: Duration,
}

/// Programs end before the disks on which they work.
struct Site {
    plant: Plant,
    edge_disk: Disk,
    server_disk: Disk,
    lazy: bool,
    found: Found,
}

impl Site {
    async fn all(mut self, steps: &[PowerCut]) -> anyhow::Result<Outcome> {
        self.plant.start().await?;
        for (number, step) in steps.iter().enumerate() {
            self.cut(step).await.with_context(|| format!("cut {number}: {step:?}"))?;
        }
        self.plant.more(50).await?;
        self.plant.drain().await?;
        let store = self.plant.layout.reader().await?;
        let verdict = self.plant.truth.verify(&store, &Layout::site()?, self.found.edges + 1).await?;
        let quarantine = self.plant.layout.server_data.join("quarantine");
        let refused = self.plant.truth.verify_quarantine(&quarantine, REFUSED_EACH)?;
        let Found { edges, servers, forgotten, oldest } = self.found;
        let lost = if self.lazy {
            format!(
                "; {forgotten} acknowledged batches gone with the power, the oldest {} ms before it",
                oldest.as_millis()
            )
        } else {
            String::new()
        };
        Ok(Outcome {
            count: steps.len() as u64,
            found: format!(
                "power cuts ({edges} of the edge, {servers} of the server); {} rows and {} events, each stored once, {refused} records set aside once{lost}",
                verdict.rows, verdict.events
            ),
        })
    }

    /// Cuts the power, mounts again, starts again, and looks at once what the outbox still knows.
    async fn cut(&mut self, step: &PowerCut) -> anyhow::Result<()> {
        self.plant.more(step.after).await?;
        tokio::time::sleep(Duration::from_millis(step.delay_ms)).await;
        let (edge, server) = (step.machine != Machine::Server, step.machine != Machine::Edge);
        let mut programs: Vec<&mut Process> = Vec::new();
        let mut disks: Vec<&Disk> = Vec::new();
        if edge {
            programs.push(&mut self.plant.edge);
            disks.push(&self.edge_disk);
        }
        if server {
            programs.push(&mut self.plant.ingest);
            disks.push(&self.server_disk);
        }
        let cut = if step.journal { Cut::JournalFlushed } else { Cut::Dry };
        let dying = step.disk_first.then(|| Duration::from_millis(10 + step.delay_ms));
        let at = power_goes(programs, &disks, cut, dying)?;
        disks.iter().try_for_each(|disk| disk.again())?;
        if step.machine == Machine::Both {
            self.plant.broker.restart()?;
        }
        self.found.edges += u64::from(edge);
        self.found.servers += u64::from(server);
        if edge {
            self.plant.start_edge().await?;
            self.look(at)?;
        }
        if server {
            self.plant.more(step.away).await?;
            self.plant.ingest.start()?;
        }
        Ok(())
    }

    /// What the outbox has forgotten: nothing, or what a lazy one may.
    fn look(&mut self, cut: Instant) -> anyhow::Result<()> {
        for lane in Lane::ALL {
            let forgotten = self.plant.truth.forgotten(lane);
            let begin = self.plant.truth.begun(lane).0;
            let Some((first, at)) = forgotten.first_key_value() else { continue };
            let age = cut.saturating_duration_since(*at);
            ensure!(
                self.lazy && age <= FLUSH + SLACK,
                "the outbox stands at {} batch {begin}; {} batches from {first} on were acknowledged, the first {age:?} before the cut",
                lane.name(),
                forgotten.len()
            );
            self.found.forgotten += forgotten.len();
            self.found.oldest = self.found.oldest.max(age);
            self.plant.truth.excuse(lane, forgotten.into_keys());
        }
        Ok(())
    }
}
