//! A small outbox and a long way off: rows are lost, and the loss records must say how many.

use std::time::Duration;

use anyhow::ensure;
use presswatch_tests::{
    load::{Lane, losses},
    program::until,
    site::Layout,
    spy::Seen,
};
use serde::{Deserialize, Serialize};

use crate::{
    Chaos, Outcome, Verdict, history,
    plant::{DRAINED, Plant, complains},
};

/// A loss closes when dropping has stopped for a minute; the outbox looks each 10 s.
const CLOSED: Duration = Duration::from_secs(120);

/// What is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Away {
    /// Nothing can be sent.
    Broker,
    /// Everything is sent, and nothing answered.
    Ingest,
    /// The same; it answers for what came meanwhile when it goes on.
    Frozen,
}

/// One time without a way to the store.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Gap {
    /// So many live batches after the last one.
    after: usize,
    away: Away,
    /// For so many live batches.
    batches: usize,
    /// The edge is killed when so many of them are left.
    kill: Option<usize>,
}

fn draw(chaos: &Chaos, name: &str, gaps: u64, kills: bool) -> Vec<Gap> {
    let mut dice = chaos.dice(name);
    let mut gap = || {
        let batches = 1_000 + dice.roll(3_000) as usize;
        Gap {
            after: 50 + dice.roll(400) as usize,
            away: *dice.pick(&[Away::Broker, Away::Ingest, Away::Frozen]),
            batches,
            kill: kills.then(|| dice.roll(batches as u64) as usize).filter(|_| !dice.one_in(3)),
        }
    };
    (0..gaps).map(|_| gap()).collect()
}

pub async fn exact(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, draw(chaos, name, chaos.times(4, 20), false)).await
}

pub async fn kills(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, draw(chaos, name, chaos.times(4, 20), true)).await
}

async fn run(chaos: &Chaos, name: &str, steps: Vec<Gap>) -> anyhow::Result<Verdict> {
    history::run(chaos, name, steps, async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        // Its power is not cut here: without syncing, more is lost in less time.
        (plant.layout.outbox, plant.layout.flush) = ("1MiB".to_owned(), "1s".to_owned());
        plant.orders.live_ms = 1;
        plant.edge = plant.layout.edge(&plant.truth)?;
        lose(plant, steps).await
    })
    .await
}

async fn lose(mut plant: Plant, steps: &[Gap]) -> anyhow::Result<Outcome> {
    let seen = Seen::default();
    let spy = seen.watch(&plant.layout)?;
    plant.start().await?;
    spy.up().await?;
    // Batches appended while it was known that nothing can be sent.
    let mut unsent = Vec::new();
    for step in steps {
        plant.more(step.after).await?;
        match step.away {
            Away::Broker => {
                plant.broker.kill()?;
                complains(plant.layout.edge_http, "broker", Duration::from_secs(30)).await?;
            }
            Away::Ingest => plant.ingest.kill()?,
            Away::Frozen => plant.ingest.signal("STOP")?,
        }
        let from = plant.truth.unused(Lane::Live);
        let rest = step.kill.unwrap_or(0);
        plant.more(step.batches - rest).await?;
        if step.kill.is_some() {
            plant.edge.kill()?;
            plant.start_edge().await?;
            plant.more(rest).await?;
        }
        match step.away {
            Away::Broker => {
                unsent.extend(from..plant.truth.unused(Lane::Live) - 2);
                plant.broker.start()?;
                spy.up().await?;
            }
            Away::Ingest => plant.ingest.start()?,
            Away::Frozen => plant.ingest.signal("CONT")?,
        }
    }
    plant.drain().await?;
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    let deaths = steps.iter().filter(|step| step.kill.is_some()).count() as u64 + 1;
    let mut compared = plant.truth.compare(&store, &site, deaths).await?;
    compared.missing.retain(|_, rows| !rows.is_empty());
    until("the losses are closed and stored", CLOSED, async || {
        let stored = losses(&store, &site).await?.len();
        ensure!(stored >= compared.missing.len(), "{stored} of {}", compared.missing.len());
        Ok(())
    })
    .await?;
    plant.layout.drained(DRAINED).await?;
    let (compared, lost) = plant.truth.verify_losing(&store, &site, deaths).await?;
    spy.end().await;
    let live = Lane::Live.press()?;
    let missing = compared.missing.get(&live).cloned().unwrap_or_default();
    // What the broker has handed on was sent; what was appended without a broker was not.
    let all = &compared.missing;
    let sent: usize = all.iter().map(|(press, rows)| seen.among(press, rows)).sum();
    ensure!(
        lost.never_sent <= lost.missing - sent as u64,
        "{lost:?}: {sent} of the missing rows were on the bus"
    );
    let unsent = unsent.into_iter().flat_map(|batch| Lane::Live.times(batch));
    let unsent = unsent.filter(|t| missing.contains(t)).count() as u64;
    // After a death the outbox counts what it had marked ahead as sent, unknown.
    if steps.iter().all(|step| step.kill.is_none()) {
        ensure!(lost.never_sent >= unsent, "{lost:?}: {unsent} missing rows were appended without a broker");
    }
    let waiting = lost.missing - missing.len() as u64;
    Ok(Outcome {
        count: steps.len() as u64,
        found: format!(
            "gaps, {} deaths of the edge in them; {} rows stored, {} missing ({waiting} of the lane that waits), of these {unsent} appended without a broker and {sent} seen on the bus; {} losses: never sent {}, sent unknown {}",
            deaths - 1,
            compared.verdict.rows,
            lost.missing,
            lost.records,
            lost.never_sent,
            lost.sent_unknown
        ),
    })
}
