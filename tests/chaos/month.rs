//! The long run: a month of simulated presses, taken as fast as it goes, with power cuts each night, roles
//! that are restarted, and a night in which the clocks are set. What is stored equals what was
//! acknowledged; the states of every day equal what the presses truly did; memory, open files and disk
//! stay as they should.

use std::{path::Path, time::Duration};

use anyhow::{Context, ensure};
use jiff::{Timestamp, ToSpan, ZonedDateTime, tz::TimeZone};
use presswatch_domain::{PressId, Span, UtcMs};
use presswatch_tests::{
    process::Process,
    program::until,
    servers,
    site::{Layout, Place},
    tap::Ear,
};
use serde::{Deserialize, Serialize};

use crate::{
    Chaos, Outcome, Verdict, history,
    month_truth::{days, states, stored},
    proc::Lives,
    table::progress,
};

/// Rows of so much time, at most, are taken meanwhile without the month having come on.
const STUCK: Duration = Duration::from_secs(120);
/// Nobody looks for so long at a power cut, in milliseconds.
const CUT_MS: i64 = 20 * 60_000;

/// What happens in one night.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Night {
    /// When, as far as the press that is furthest behind has come.
    at: UtcMs,
    /// The server's mains too; otherwise only the edge's.
    all: bool,
    /// Then this role is restarted: 0 none, 1 ingest, 2 api, 3 broker.
    restart: u64,
}

/// The presses of the site.
pub fn presses() -> anyhow::Result<[PressId; 2]> {
    Ok([PressId::new("press1")?, PressId::new("press2")?])
}

/// The latest thirty days of the plant's zone that are past and have a night in them in which the clocks
/// are set, ten days after their beginning.
fn month() -> anyhow::Result<(ZonedDateTime, ZonedDateTime)> {
    let zone = TimeZone::get("Europe/Belgrade")?;
    let today = Timestamp::now().to_zoned_datetime(zone.clone()).start_of_day()?;
    let last = zone.preceding(today.timestamp()).find(|set| {
        set.timestamp().to_zoned_datetime(zone.clone()).checked_add(21.days()).is_ok_and(|end| end < today)
    });
    let set = last.context("no night in which clocks were set")?.timestamp().to_zoned_datetime(zone);
    let from = set.start_of_day()?.checked_sub(10.days())?;
    Ok((from.clone(), from.checked_add(30.days())?))
}

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    let (from, to) = month()?;
    let mut dice = chaos.dice(name);
    let mut nights = Vec::new();
    for day in 1..30i64 {
        let night = from.checked_add(day.days())?.timestamp().as_millisecond();
        nights.push(Night {
            at: UtcMs(night + 3_600_000 + dice.roll(7_200_000) as i64),
            all: day % 14 == 0,
            restart: if day % 7 == 3 { 1 + dice.roll(3) } else { 0 },
        });
    }
    // A press asked each second gives what a live floor gives; ten seconds are enough for its figures.
    let step_ms = if chaos.long { 1_000 } else { 10_000 };
    let span = Span::new(UtcMs(from.timestamp().as_millisecond()), UtcMs(to.timestamp().as_millisecond()));
    history::run(chaos, name, nights, async |folder, nights| run(folder, nights, span, step_ms).await).await
}

struct Roles {
    broker: Process,
    ingest: Process,
    api: Process,
}

impl Roles {
    fn all(&mut self) -> [&mut Process; 3] {
        [&mut self.broker, &mut self.ingest, &mut self.api]
    }
}

async fn run(folder: &Path, nights: &[Night], span: Span, step_ms: i64) -> anyhow::Result<Outcome> {
    let layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
    let ear = Ear::default();
    let mut roles =
        Roles { broker: layout.own_broker()?, ingest: layout.role("ingest")?, api: layout.role("api")? };
    roles.all().into_iter().try_for_each(Process::start)?;
    let mut edge = edge(&layout, &ear, span, 0, step_ms)?;
    edge.start()?;
    let mut lives = Lives::default();
    for (index, night) in nights.iter().enumerate() {
        let mut looked = None;
        reach(&ear, night.at, async |at| {
            // Once a day of the month, so that a life of the server has several looks.
            let day = at.floor(24 * 3_600_000);
            if looked.replace(day) != Some(day) {
                for (name, process) in [("ingest", &roles.ingest), ("api", &roles.api)] {
                    lives.look(name, process.id())?;
                }
            }
            Ok(())
        })
        .await?;
        edge.kill()?;
        ear.killed();
        if night.all {
            roles.all().into_iter().try_for_each(Process::kill)?;
            roles.all().into_iter().try_for_each(Process::start)?;
        }
        match night.restart {
            1 => roles.ingest.restart()?,
            2 => roles.api.restart()?,
            3 => roles.broker.restart()?,
            _ => {}
        }
        edge = self::edge(&layout, &ear, span, CUT_MS, step_ms)?;
        edge.start()?;
        if (index + 1) % 10 == 0 {
            progress(&format!("    {} of {} nights", index + 1, nights.len()))?;
        }
    }
    until("the month has ended", 3 * STUCK, async || {
        let (done, all) = (ear.done(), presses()?.len());
        ensure!(done == all, "{done} of {all} presses");
        Ok(())
    })
    .await?;
    layout.drained(Duration::from_secs(300)).await?;
    layout.ready(layout.api_http).await?;
    let (health, disk) = (lives.verdict()?, disk(&layout)?);

    let store = layout.reader().await?;
    let heard = ear.presses();
    let stored = stored(&store, &Layout::site()?, &heard, nights.len() as u64).await?;
    let mut worst = Worst::default();
    for (press, stored) in &stored {
        let silences = stored.silences(CUT_MS / 2);
        for day in days(span)? {
            let apart = states(&layout, press, day, &silences, step_ms).await?;
            worst.add(apart);
        }
    }
    Ok(Outcome {
        count: nights.len() as u64,
        found: format!(
            "nights with a power cut in 30 days; {} rows and events acknowledged, each stored once; states of {} press-days true to {} s a day at worst ({} s allowed there); {health}; {disk}",
            stored.values().map(|stored| stored.records).sum::<u64>(),
            worst.days,
            worst.apart_s,
            worst.allowed_s
        ),
    })
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

fn edge(layout: &Layout, ear: &Ear, span: Span, gap: i64, step: i64) -> anyhow::Result<Process> {
    let mut command = std::process::Command::new(std::env::current_exe()?);
    command.arg("month").arg("--config").arg(layout.config("edge")?).arg("--data").arg(&layout.edge_data);
    for (name, value) in [("from", span.from.0), ("to", span.to.0), ("gap", gap), ("step", step)] {
        command.arg(format!("--{name}")).arg(value.to_string());
    }
    let ear = ear.clone();
    Ok(Process::new(command, &layout.folder.join("edge.log")).heard(move |line| ear.hear(line)))
}

/// Waits until all presses have come so far; an error if the month does not come on.
async fn reach(
    ear: &Ear,
    goal: UtcMs,
    mut look: impl AsyncFnMut(UtcMs) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let presses = presses()?;
    loop {
        let before = ear.reached(&presses);
        if before.is_some_and(|at| at >= goal) {
            return Ok(());
        }
        let now = until("the month comes on", STUCK, async || {
            let now = ear.reached(&presses);
            ensure!(now > before, "it stands at {before:?}");
            now.context("a press was not heard")
        })
        .await?;
        look(now).await?;
    }
}

/// The sizes of the files, which must be as expected.
fn disk(layout: &Layout) -> anyhow::Result<String> {
    let size = |path: &Path| -> anyhow::Result<u64> { Ok(std::fs::metadata(path)?.len()) };
    let outbox = size(&layout.outbox_of(&presswatch_domain::ProducerId::new("edge1")?))?;
    let store = size(&layout.store_file())?;
    // Its limit's pages from the beginning, and never more than a little beside them.
    ensure!(outbox <= 80 << 20, "the outbox of 64 MiB takes {outbox} bytes");
    Ok(format!("outbox {} MiB of 64, store {} MiB", outbox >> 20, store >> 20))
}
