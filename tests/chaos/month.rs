//! The long run: a month of simulated presses with all their faults, taken as fast as it goes, in which
//! the edge's power goes each night and the server's sometimes, each role is restarted, system clocks step,
//! the edge boots once in 1970, and a night has an hour more or less. What is stored equals what was
//! acknowledged; the states of every day equal what the presses truly did; memory, open files and disk
//! stay as they should.
//!
//! **Clocks.** A month is lived in half a minute, so its rows are stamped by the month and not by the
//! system's clock: a step of an hour moves none of them, as it would on a floor. What it does move here are
//! real processes' own words and decisions: each outbox's `opened`, `clock_step` and `complete`, how far a
//! producer says it is complete, what an ingest takes for absurd or a new outbox's loss, and an api's now.
//! Of all this the steps must be told as they were, once, and nothing else may follow from them: no loss,
//! no quarantine, no row untrusted. The boot in 1970 is whole: rows get that machine's monotonic time,
//! wait in the outbox, and are stored at the month's instants once somebody has said the time.
//! How live rows and intervals follow a step is in `tests/tests/clock.rs`.
//!
//! **Faults.** Of the simulator's, a gateway that can't send shows nothing here: all rows are late.

use std::{path::Path, time::Duration};

use anyhow::{Context, ensure};
use presswatch_domain::{HOUR_MS, MINUTE_MS, UtcMs};
use presswatch_tests::program::until;
use serde_json::{Value, json};

use crate::{
    Chaos, Outcome, Verdict, history,
    month_chain::{Chain, Step},
    month_nights::{Clocks, Month, Night, Role},
    month_site::{Boot, STUCK, Site},
    month_truth::{states, stored},
    table::progress,
};

/// Nobody looks for so long at a power cut, in milliseconds.
const CUT_MS: i64 = 20 * MINUTE_MS;
/// Presses come no further than so long after a night before its power cut, in milliseconds.
const LEAD_MS: i64 = 12 * HOUR_MS;
/// Who has come so far after a power cut is at work again.
const WORKS_MS: i64 = 3 * HOUR_MS;
/// And no further than so long after a night until its clocks are set and its edge is restarted: not to
/// the next one.
const HOLD_MS: i64 = 18 * HOUR_MS;
/// A board without a battery begins on this day of 1970.
const BORN: UtcMs = UtcMs(24 * HOUR_MS);
const SOON: Duration = Duration::from_secs(60);

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    // A press asked each second gives what a live floor gives; ten seconds are enough for its figures.
    let month = Month::latest(if chaos.long { 1_000 } else { 10_000 })?;
    let nights = month.nights(&mut chaos.dice(name))?;
    history::run(chaos, name, nights, async |folder, nights| run(folder, nights, month).await).await
}

async fn run(folder: &Path, nights: &[Night], month: Month) -> anyhow::Result<Outcome> {
    let mut site = Site::start(folder, month)?;
    let mut chain = Chain::default();
    for (index, night) in nights.iter().enumerate() {
        site.may(night.at.plus(LEAD_MS))?;
        self::night(&mut site, &mut chain, night)
            .await
            .with_context(|| format!("night {index}: {night:?}"))?;
        if (index + 1) % 10 == 0 {
            progress(&format!("    {} of {} nights", index + 1, nights.len()))?;
        }
    }
    site.may(month.span.to)?;
    until("the month has ended", 3 * STUCK, async || {
        let (done, all) = (site.ear.done(), Month::presses()?.len());
        ensure!(done == all, "{done} of {all} presses");
        Ok(())
    })
    .await?;
    site.layout.drained(Duration::from_secs(300)).await?;
    site.layout.ready(site.layout.api_http).await?;
    let health = site.health()?;
    let store = site.layout.reader().await?;
    let told = chain.verify(&store, site.opened).await?;
    let stored = stored(&store, &site.ear.presses(), chain.waited_ms, nights.len() as u64).await?;
    let mut worst = Worst::default();
    for (press, stored) in &stored {
        let silences = stored.silences(CUT_MS / 2);
        for day in month.days()? {
            worst.add(states(&site.layout, press, day, &silences, &month).await?);
        }
    }
    let sum = |count: fn(&crate::month_truth::Stored) -> u64| stored.values().map(count).sum::<u64>();
    let waited = sum(|stored| stored.waited);
    let born = match chain.waited_ms {
        Some(_) => format!("{waited} rows of a boot in 1970 waited for their time"),
        None => "no boot in 1970".to_owned(),
    };
    ensure!(chain.waited_ms.is_none() || waited > 0, "{born}");
    let power = match &site.disks {
        Ok(_) => format!("power cuts of the edge's disk in 30 days, {} of the server's", site.server_cuts),
        Err(why) => format!("`kill -9` of the edge in 30 days, {} of the server ({why})", site.server_cuts),
    };
    let (faults, kinds) = month.faults()?;
    let restarted = nights.iter().filter(|night| night.restart.is_some()).count();
    Ok(Outcome {
        count: nights.len() as u64,
        found: format!(
            "{power}; {restarted} roles restarted; {told}; {born}; {faults} faults of {kinds} kinds; {} rows and events acknowledged, each stored once; states of {} press-days true to {} s a day at worst ({} s allowed there); {health}",
            sum(|stored| stored.records),
            worst.days,
            worst.apart_s,
            worst.allowed_s
        ),
    })
}

/// One night, and what comes of it before the next.
async fn night(site: &mut Site, chain: &mut Chain, night: &Night) -> anyhow::Result<()> {
    site.reach(night.at).await?;
    site.cut(night)?;
    // One press may have come further than the other, and both than the night.
    let (first, last) = site.ear.newest().context("no press was heard")?;
    let mut boot = Boot { gap_ms: CUT_MS, ..Boot::default() };
    // Without root there is no machine with a monotonic clock of its own.
    let clocks = night.clocks.filter(|clocks| *clocks != Clocks::Born || site.disks.is_ok());
    if clocks == Some(Clocks::Born) {
        boot.up_since = Some(first.plus(-HOUR_MS));
        boot.ahead_ms = BORN.since(first);
    }
    site.may(night.at.plus(HOLD_MS))?;
    site.boot(&boot)?;
    // The edge is up, and at work.
    if clocks.is_some() || night.restart == Some(Role::Edge) {
        site.reach(last.plus(WORKS_MS)).await?;
    }
    if let Some(role) = night.restart {
        site.restart(role).await?;
    }
    match clocks {
        Some(Clocks::Step(by_ms)) => {
            for (before, now) in [(0, by_ms), (by_ms, -by_ms), (-by_ms, 0)] {
                site.step(now)?;
                let gained = now - before;
                chain.steps.push(Step { producer: "edge1", by_ms: gained });
                chain.steps.push(Step { producer: "ingest1", by_ms: -gained });
                chain.told(&site.layout).await?;
            }
        }
        Some(Clocks::Born) => {
            edge_clock(site, false).await?;
            say_the_time(site).await?;
            edge_clock(site, true).await?;
            chain.steps.push(Step { producer: "edge1", by_ms: -boot.ahead_ms });
            chain.told(&site.layout).await?;
            chain.waits(&site.layout, boot.ahead_ms).await?;
        }
        None => {}
    }
    Ok(())
}

/// What the page's button does.
async fn say_the_time(site: &Site) -> anyhow::Result<()> {
    let url = format!("http://{}/api/v1/clock", site.layout.api_http);
    reqwest::Client::new().post(url).json(&json!({})).send().await?.error_for_status()?;
    Ok(())
}

/// Waits until the page shows that the edge knows the time, or does not.
async fn edge_clock(site: &Site, known: bool) -> anyhow::Result<()> {
    until("the page shows it", SOON, async || {
        let url = format!("http://{}/api/v1/pipeline", site.layout.api_http);
        let pipeline: Value = reqwest::get(url).await?.error_for_status()?.json().await?;
        let all = pipeline["producers"].as_array().context("producers")?;
        let edge = all.iter().find(|one| one["producer"] == "edge1").context("edge1")?;
        ensure!(edge["clock"]["trusted"] == known, "{edge}");
        Ok(())
    })
    .await
}

/// The farthest that a day's states were from the truth.
#[derive(Debug, Default)]
struct Worst {
    days: u64,
    apart_s: i64,
    allowed_s: i64,
}

impl Worst {
    fn add(&mut self, (apart_ms, allowed_ms): (i64, i64)) {
        self.days += 1;
        if apart_ms / 1000 >= self.apart_s {
            (self.apart_s, self.allowed_s) = (apart_ms / 1000, allowed_ms / 1000);
        }
    }
}
