//! Copies: an outbox or a store of yesterday, a cloned machine, two edges with one name, another store.

use std::{path::Path, time::Duration};

use anyhow::{Context, ensure};
use presswatch_tests::{
    load::{Lane, Truth, Verdict as Stored, losses},
    orders::Orders,
    process::Process,
    program::until,
    servers::{self, Influxd},
    site::{Layout, Place},
};

use crate::{
    Chaos, Outcome, Verdict, history,
    plant::{DRAINED, Plant, complains, copy, opened, tool},
};

/// Two statuses, 10 s apart, and what a busy machine adds.
const TWINS: Duration = Duration::from_secs(90);
const SOON: Duration = Duration::from_secs(60);
const TWIN: &str = "another producer named edge1 is online";
/// Live batches of the second edge begin here.
const SECOND: u64 = 1_000_000;

/// Live batches before each thing that happens.
fn draw(chaos: &Chaos, name: &str, times: u64) -> Vec<usize> {
    let mut dice = chaos.dice(name);
    (0..times).map(|_| 50 + dice.roll(200) as usize).collect()
}

/// Everything acknowledged is stored, once; gives how often a loss of unknown size was recorded, too,
/// which is right where an outbox is not the one that was there before.
async fn stored(plant: &Plant, in_flight: u64) -> anyhow::Result<(Stored, usize)> {
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    let compared = plant.truth.compare(&store, &site, in_flight).await?;
    for (press, missing) in &compared.missing {
        ensure!(
            missing.is_empty(),
            "{} rows of {press} are missing: {:?} first",
            missing.len(),
            missing.first()
        );
    }
    Ok((compared.verdict, losses(&store, &site).await?.len()))
}

pub async fn outbox(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    history::run(chaos, name, draw(chaos, name, chaos.times(2, 40)), async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        let (now, yesterday) = (plant.layout.edge_data.clone(), folder.join("yesterday"));
        plant.start().await?;
        for (number, batches) in steps.iter().enumerate() {
            plant.more(*batches).await?;
            // Some of it waits in the copy.
            plant.ingest.kill()?;
            plant.more(30).await?;
            plant.edge.kill()?;
            copy(&now, &yesterday)?;
            plant.start_edge().await?;
            plant.ingest.start()?;
            plant.more(*batches).await?;
            // What only the newer file has would be gone with it: first it is stored.
            plant.drain().await?;
            plant.edge.kill()?;
            copy(&yesterday, &now)?;
            plant.start_edge().await.with_context(|| format!("restore {number}"))?;
        }
        plant.more(50).await?;
        plant.drain().await?;
        let (verdict, unknown) = stored(&plant, 2 * steps.len() as u64 + 1).await?;
        let found = format!(
            "times an outbox of yesterday was put back; {} rows and {} events, each stored once; {unknown} losses of unknown size recorded",
            verdict.rows, verdict.events
        );
        Ok(Outcome { count: steps.len() as u64, found })
    })
    .await
}

pub async fn copied(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    twins(chaos, name, true).await
}

pub async fn named_alike(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    twins(chaos, name, false).await
}

/// Two edges with one name, from a copied outbox or each with its own.
async fn twins(chaos: &Chaos, name: &str, copied: bool) -> anyhow::Result<Verdict> {
    history::run(chaos, name, draw(chaos, name, 1), async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        let mut second = Second::new(&plant, folder)?;
        plant.broker.start()?;
        plant.ingest.start()?;
        if copied {
            plant.start_edge().await?;
            plant.more(steps.first().copied().unwrap_or(50)).await?;
            plant.edge.kill()?;
            copy(&plant.layout.edge_data, &second.layout.edge_data)?;
        }
        plant.start_edge().await?;
        second.start(&plant.truth, false).await?;
        for edge in [plant.layout.edge_http, second.layout.edge_http] {
            complains(edge, TWIN, TWINS).await?;
        }
        // Both keep what they take, and nothing of it comes to the store.
        plant.more(100).await?;
        let before = count(&plant).await?;
        plant.more(400).await?;
        let after = count(&plant).await?;
        ensure!(before == after, "{} rows were stored while both should be silent", after - before);
        second.edge.kill()?;
        plant.layout.ready(plant.layout.edge_http).await.context("after the other has ended")?;
        plant.more(50).await?;
        plant.drain().await?;
        // The first one is gone: the second, alone, sends all that it kept.
        plant.edge.kill()?;
        second.start(&plant.truth, true).await?;
        second.layout.drained(DRAINED).await?;
        let (verdict, unknown) = stored(&plant, 4).await?;
        let found = format!(
            "pair; both fell silent, kept their rows and said so; the one that was left went on, and then the other alone; {} rows and {} events of both, each stored once; {unknown} losses of unknown size recorded",
            verdict.rows, verdict.events
        );
        Ok(Outcome { count: 1, found })
    })
    .await
}

/// Rows of the live lane in the store.
async fn count(plant: &Plant) -> anyhow::Result<u64> {
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    Ok(Truth::default().compare(&store, &site, u64::MAX).await?.verdict.rows)
}

/// The same edge on another machine.
struct Second {
    edge: Process,
    layout: Layout,
}

impl Second {
    fn new(plant: &Plant, folder: &Path) -> anyhow::Result<Second> {
        let mut layout = plant.layout.clone();
        layout.folder = folder.join("second");
        (layout.edge_data, layout.edge_http) = (layout.folder.join("edge"), servers::free()?);
        std::fs::create_dir_all(&layout.folder)?;
        Ok(Second { edge: layout.edge(&plant.truth)?, layout })
    }

    async fn start(&mut self, truth: &Truth, quiet: bool) -> anyhow::Result<()> {
        let begin = Lane::ALL.into_iter().map(|lane| (lane, SECOND)).collect();
        Orders { begin, quiet, ..Orders::default() }.write(&self.layout.folder)?;
        opened(truth, &mut self.edge).await
    }
}

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    history::run(chaos, name, draw(chaos, name, chaos.times(2, 20)), async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        let file = plant.layout.store_file();
        plant.start().await?;
        for batches in steps {
            plant.more(*batches).await?;
            plant.ingest.kill()?;
            for end in ["", "-wal"] {
                copy(&beside(&file, end), &folder.join(format!("yesterday{end}")))?;
            }
            plant.ingest.start()?;
            plant.more(*batches).await?;
            plant.drain().await?;
            plant.edge.kill()?;
            plant.ingest.kill()?;
            for end in ["", "-wal", "-shm"] {
                let _may_not_be_there = std::fs::remove_file(beside(&file, end));
            }
            for end in ["", "-wal"] {
                copy(&folder.join(format!("yesterday{end}")), &beside(&file, end))?;
            }
            plant.ingest.start()?;
            resend(&mut plant).await?;
        }
        end(plant, steps.len() as u64).await
    })
    .await
}

pub async fn influx(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    history::run(chaos, name, draw(chaos, name, chaos.times(1, 10)), async |folder, steps| {
        let token = presswatch_runtime::random::hex(24);
        let mut influxd = Influxd::start(&token).await?;
        let place = Place::Influx { base: influxd.base.clone(), token };
        let layout = Layout::new(folder, servers::free()?, place)?;
        let mut plant = Plant::new(layout, Orders::default())?;
        let (now, yesterday) = (influxd.server.folder.path().to_owned(), folder.join("yesterday"));
        plant.start().await?;
        for batches in steps {
            plant.more(*batches).await?;
            influxd.server.kill()?;
            copy(&now, &yesterday)?;
            influxd.server.again().await?;
            plant.more(*batches).await?;
            plant.drain().await?;
            plant.edge.kill()?;
            influxd.server.kill()?;
            copy(&yesterday, &now)?;
            influxd.server.again().await?;
            resend(&mut plant).await?;
        }
        end(plant, steps.len() as u64).await
    })
    .await
}

fn beside(file: &Path, end: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// The stopped edge is told to send again all that it has, and started.
async fn resend(plant: &mut Plant) -> anyhow::Result<()> {
    let said = tool(&["resend", "--from", "2020-01-01T00:00:00Z"], &plant.layout)?;
    ensure!(said.contains("records wait now"), "{said}");
    plant.start_edge().await
}

async fn end(mut plant: Plant, times: u64) -> anyhow::Result<Outcome> {
    plant.more(50).await?;
    plant.drain().await?;
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    let verdict = plant.truth.verify(&store, &site, 2 * times + 1).await?;
    let found = format!(
        "times the store of yesterday was put back and `resend` run; {} rows and {} events, each stored once",
        verdict.rows, verdict.events
    );
    Ok(Outcome { count: times, found })
}

pub async fn other(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    history::run(chaos, name, draw(chaos, name, 1), async |folder, steps| {
        let batches = steps.first().copied().unwrap_or(50);
        let mut plant = Plant::embedded(folder)?;
        plant.start().await?;
        plant.more(batches).await?;
        plant.drain().await?;
        let first = plant.layout.reader().await?;
        let site = Layout::site()?;
        let before = plant.truth.verify(&first, &site, 1).await?;
        plant.edge.kill()?;
        plant.ingest.kill()?;
        // The same ingest on another store; what is acknowledged from here on is for that one.
        let mut layout = plant.layout.clone();
        layout.server_data = folder.join("server2");
        let (edge_log, unused) = (plant.edge.log()?, plant.orders.beyond(&plant.truth));
        let mut plant = Plant { truth: Truth::default(), orders: unused.clone(), ..plant };
        plant.layout = layout;
        (plant.edge, plant.ingest) = (plant.layout.edge(&plant.truth)?, plant.layout.role("ingest")?);
        plant.ingest.start()?;
        unused.write(&plant.layout.folder)?;
        opened(&plant.truth, &mut plant.edge).await?;
        plant.more(batches).await?;
        until("the edge says whose commits it refuses", SOON, async || {
            let log = plant.edge.log()?;
            let said = log.strip_prefix(&edge_log).unwrap_or(&log);
            ensure!(said.contains("accept-store"), "it does not");
            Ok(())
        })
        .await?;
        plant.more(batches).await?;
        plant.edge.kill()?;
        plant.start_quiet().await?;
        let kept = plant.truth.rows();
        until("the edge tells how much it keeps", SOON, async || {
            let name = "presswatch_outbox_waiting_records{producer=\"edge1\"}";
            let waiting = plant.layout.metric(plant.layout.edge_http, name).await?;
            ensure!(waiting >= kept as f64, "{waiting} wait, {kept} were appended");
            Ok(())
        })
        .await?;
        plant.edge.kill()?;
        let second = plant.layout.reader().await?;
        let id = second.identity().id.to_string();
        ensure!(id != first.identity().id.to_string(), "both stores have one id");
        tool(&["accept-store", "--store", &id], &plant.layout)?;
        plant.start_quiet().await?;
        plant.layout.drained(DRAINED).await?;
        let after = plant.truth.verify(&second, &site, 2).await?;
        let found = format!(
            "time another store answered: its commits were refused, the log named `accept-store`, {kept} rows stayed; accepted, {} rows are in the second store once, {} in the first",
            after.rows, before.rows
        );
        Ok(Outcome { count: 1, found })
    })
    .await
}
