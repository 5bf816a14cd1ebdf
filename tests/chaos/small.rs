//! A small outbox and a long way off: rows are lost, and the loss records must say how many.

use std::{collections::BTreeSet, path::Path, time::Duration};

use anyhow::{Context, ensure};
use presswatch_tests::{
    load::Lane,
    losses::{Lost, sums},
    program::until,
    site::Layout,
    spy::{Seen, Told},
};
use serde::{Deserialize, Serialize};

use crate::{
    Chaos, Outcome, Verdict, history,
    plant::{DRAINED, Plant},
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

fn draw(chaos: &Chaos, name: &str, gaps: u64) -> Vec<Gap> {
    let mut dice = chaos.dice(name);
    let mut gap = || {
        let batches = 1_000 + dice.roll(3_000) as usize;
        Gap {
            after: 50 + dice.roll(400) as usize,
            away: *dice.pick(&[Away::Broker, Away::Ingest, Away::Frozen]),
            batches,
            kill: Some(dice.roll(batches as u64) as usize).filter(|_| !dice.one_in(3)),
        }
    };
    (0..gaps).map(|_| gap()).collect()
}

/// A site with a small outbox and many rows.
fn small(folder: &Path) -> anyhow::Result<Plant> {
    let mut plant = Plant::embedded(folder)?;
    // Its power is not cut here: without syncing, more is lost in less time.
    (plant.layout.outbox, plant.layout.flush) = ("1MiB".to_owned(), "1s".to_owned());
    plant.orders.live_ms = 1;
    plant.edge = plant.layout.edge(&plant.truth)?;
    Ok(plant)
}

/// Waits until the losses in the store are all that the edge tells of in its status.
async fn closed(plant: &Plant) -> anyhow::Result<()> {
    let (store, site, told) = (plant.layout.reader().await?, Layout::site()?, Told::default());
    let client = told.watch(&plant.layout)?;
    until("the losses are closed and stored", CLOSED, async || {
        let status = told.last().filter(|status| status.online && status.depth == 0);
        let lost = status.context("the edge has not told that nothing waits")?.lost;
        let stored = sums(&store, &site).await?;
        ensure!(stored == lost, "stored {stored:?}, told {lost:?}");
        Ok(())
    })
    .await?;
    client.end().await;
    Ok(())
}

/// An edge that never had a link: nothing of what it loses can have been sent, so that the sums must be
/// equal to the row. Each step is one loss, of so many live batches.
pub async fn exact(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let mut dice = chaos.dice(name);
    let steps = (0..chaos.times(1, 6)).map(|_| 3_000 + dice.roll(2_000) as usize).collect();
    history::run(chaos, name, steps, async |folder, steps| {
        let mut plant = small(folder)?;
        plant.start().await?;
        plant.more(200).await?;
        let (site, mut lost) = (Layout::site()?, Lost::default());
        for (number, batches) in steps.iter().enumerate() {
            plant.drain().await?;
            plant.edge.kill()?;
            plant.broker.kill()?;
            // It ends by itself: a batch in flight at its death could be among the lost ones, and nobody knows.
            plant.orders.live_batches = *batches as u64;
            let goal = plant.truth.count(Lane::Live) + batches;
            plant.start_edge().await?;
            plant.more(goal - plant.truth.count(Lane::Live)).await?;
            plant.edge.kill()?;
            plant.start_quiet().await?;
            plant.broker.start()?;
            plant.layout.drained(DRAINED).await?;
            closed(&plant).await?;
            // One batch of each lane can have been in flight when the first load was ended: it was sent.
            lost = plant.truth.verify_losing(&plant.layout.reader().await?, &site, 1).await?.1;
            ensure!(
                lost.missing > 0 && lost.never_sent == lost.missing && lost.sent_unknown == 0,
                "loss {number}: {lost:?}"
            );
        }
        let Lost { missing, never_sent, sent_unknown, records } = lost;
        let found = format!(
            "times without a broker; {missing} rows missing, {records} losses: never sent {never_sent}, sent unknown {sent_unknown}"
        );
        Ok(Outcome { count: steps.len() as u64, found })
    })
    .await
}

/// Everything at once: the sums are bounds.
pub async fn kills(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let steps = draw(chaos, name, chaos.times(4, 20));
    history::run(chaos, name, steps, async |folder, steps| lose(small(folder)?, steps).await).await
}

async fn lose(mut plant: Plant, steps: &[Gap]) -> anyhow::Result<Outcome> {
    let seen = Seen::default();
    let spy = seen.watch(&plant.layout)?;
    plant.start().await?;
    spy.up().await?;
    for (number, step) in steps.iter().enumerate() {
        if number % 4 == 3 && number + 1 < steps.len() {
            // Events are never dropped: too many gaps in a row, and they alone would fill it.
            plant.drain().await?;
            plant.edge.kill()?;
            plant.start_edge().await?;
        }
        plant.more(step.after).await?;
        match step.away {
            Away::Broker => plant.broker.kill()?,
            Away::Ingest => plant.ingest.kill()?,
            Away::Frozen => plant.ingest.signal("STOP")?,
        }
        let rest = step.kill.unwrap_or(0);
        plant.more(step.batches - rest).await?;
        if step.kill.is_some() {
            plant.edge.kill()?;
            plant.start_edge().await?;
            plant.more(rest).await?;
        }
        match step.away {
            Away::Broker => {
                plant.broker.start()?;
                spy.up().await?;
            }
            Away::Ingest => plant.ingest.start()?,
            Away::Frozen => plant.ingest.signal("CONT")?,
        }
    }
    plant.drain().await?;
    let deaths = steps.iter().filter(|step| step.kill.is_some()).count() as u64 + 1;
    closed(&plant).await?;
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    let (compared, lost) = plant.truth.verify_losing(&store, &site, deaths).await?;
    spy.end().await;
    // What the broker has handed on was sent.
    let seen: usize = compared.missing.iter().map(|(press, rows)| seen.among(press, rows)).sum();
    ensure!(
        lost.never_sent + seen as u64 <= lost.missing,
        "{lost:?}: {seen} of the missing rows were on the bus"
    );
    let waiting = compared.missing.get(&Lane::Past.press()?).map_or(0, BTreeSet::len);
    Ok(Outcome {
        count: steps.len() as u64,
        found: format!(
            "gaps, {} deaths of the edge in them; {} rows stored, {} missing ({waiting} of the lane that waits), {seen} of these seen on the bus; {} losses: never sent {}, sent unknown {}",
            deaths - 1,
            compared.verdict.rows,
            lost.missing,
            lost.records,
            lost.never_sent,
            lost.sent_unknown
        ),
    })
}
