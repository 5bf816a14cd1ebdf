//! Which month the long run lives through, and what happens in which of its nights.

use anyhow::{Context, ensure};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use presswatch_domain::{HOUR_MS, PressId, Span, UtcMs};
use presswatch_edge::sim::{Fault, Shifts, Simulator};
use presswatch_tests::dice::Dice;
use serde::{Deserialize, Serialize};

/// The plant's zone.
const ZONE: &str = "Europe/Belgrade";
/// The first of the seeds that are tried for the presses.
const SEED: u64 = 7;

/// What happens in one night.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Night {
    /// When, as far as the press that is furthest behind has come.
    pub at: UtcMs,
    /// The server's power goes, too; otherwise only the edge's.
    pub server: bool,
    /// The journal of the file systems is whole; else it ends where the disks had it.
    pub journal: bool,
    /// The disks go first, and the programs see their errors; else they stand still before.
    pub disk_first: bool,
    /// Then this role is restarted.
    pub restart: Option<Role>,
    /// And this is done to the clocks.
    pub clocks: Option<Clocks>,
}

/// A role that is restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Told to end, and started again in the same boot.
    Edge,
    Ingest,
    Api,
    Broker,
}

/// What is done to the system clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Clocks {
    /// The edge's goes by this, then to as much on the other side, then right again; the server's does the
    /// opposite. In milliseconds.
    Step(i64),
    /// The edge boots in 1970, and somebody says the time on the page hours later.
    Born,
}

/// The month: what its presses do is a function of it.
#[derive(Debug, Clone, Copy)]
pub struct Month {
    /// From midnight to midnight.
    pub span: Span,
    /// How often a press is asked, in milliseconds.
    pub step_ms: i64,
    /// Of the simulator.
    pub seed: u64,
}

impl Month {
    /// No role may take more memory, in bytes: an embedded store's cache of 32 MiB and twice that for all
    /// else; and where a press is asked each second, ten times as many rows of an hour at once.
    pub fn most(&self) -> u64 {
        if self.step_ms < 10_000 { 256 << 20 } else { 96 << 20 }
    }

    /// The latest thirty days of the plant's zone that are past and have a night in them in which the clocks
    /// are set, ten days after their beginning; with presses that have each quick fault in it.
    pub fn latest(step_ms: i64) -> anyhow::Result<Month> {
        let zone = TimeZone::get(ZONE)?;
        let today = Timestamp::now().to_zoned_datetime(zone.clone()).start_of_day()?;
        let last = zone.preceding(today.timestamp()).find(|set| {
            let set = set.timestamp().to_zoned_datetime(zone.clone());
            set.checked_add(21.days()).is_ok_and(|end| end < today)
        });
        let set = last.context("no night in which clocks were set")?.timestamp().to_zoned_datetime(zone);
        let from = set.start_of_day()?.checked_sub(10.days())?;
        let to = from.checked_add(30.days())?;
        let ms = |at: &jiff::ZonedDateTime| UtcMs(at.timestamp().as_millisecond());
        let month = |seed| Month { span: Span::new(ms(&from), ms(&to)), step_ms, seed };
        for seed in SEED..SEED + 100 {
            if month(seed).faults()?.1 == Fault::ALL.len() - Fault::SLOW.len() {
                return Ok(month(seed));
            }
        }
        anyhow::bail!("no month with each fault in it from {from} on")
    }

    /// The presses of the site.
    pub fn presses() -> anyhow::Result<[PressId; 2]> {
        Ok([PressId::new("press1")?, PressId::new("press2")?])
    }

    /// A press: the first works round the clock, the others two shifts.
    pub fn simulator(seed: u64, press: &PressId) -> anyhow::Result<Simulator> {
        let shifts = if press.as_str() == "press1" { Shifts::Continuous } else { Shifts::Two };
        Ok(Simulator::new(seed, press, shifts)?)
    }

    /// How many faults the presses have, and of how many quick kinds.
    pub fn faults(&self) -> anyhow::Result<(usize, usize)> {
        let mut faults = Vec::new();
        for press in Self::presses()? {
            let truth = Self::simulator(self.seed, &press)?.truth(self.span);
            faults.extend(truth.faults.iter().map(|fault| fault.fault));
        }
        let quick = Fault::ALL.iter().filter(|kind| !Fault::SLOW.contains(kind));
        let kinds = quick.filter(|kind| faults.contains(kind)).count();
        Ok((faults.len(), kinds))
    }

    /// The days of the plant's zone: one of them has 23 or 25 hours.
    pub fn days(&self) -> anyhow::Result<Vec<Span>> {
        let zone = TimeZone::get(ZONE)?;
        let mut day = Timestamp::from_millisecond(self.span.from.0)?.to_zoned_datetime(zone);
        let mut days = Vec::new();
        while UtcMs(day.timestamp().as_millisecond()) < self.span.to {
            let next = day.checked_add(1.days())?.start_of_day()?;
            let ms = |at: &jiff::ZonedDateTime| UtcMs(at.timestamp().as_millisecond());
            days.push(Span::new(ms(&day), ms(&next).min(self.span.to)));
            day = next;
        }
        ensure!(days.iter().any(|day| day.ms() != 24 * HOUR_MS), "no day of 23 or 25 hours");
        Ok(days)
    }

    /// A night after each day but the last. Whatever chance says, each role is restarted, the server's
    /// power goes twice, clocks step, and the edge boots once without a time. Between, the server lives for
    /// more than two weeks: its caches are full by then, and something is learnt of its memory.
    pub fn nights(&self, dice: &mut Dice) -> anyhow::Result<Vec<Night>> {
        let mut roles = vec![Role::Edge, Role::Ingest, Role::Api, Role::Broker];
        let mut restarts = Vec::new();
        for day in [1, 3, 5, 7] {
            restarts.push((
                day + dice.roll(2) as usize,
                roles.swap_remove(dice.roll(roles.len() as u64) as usize),
            ));
        }
        let server = [2 + dice.roll(4) as usize, 26 + dice.roll(3) as usize];
        let step = *dice.pick(&[HOUR_MS, -HOUR_MS]);
        let clocks =
            [(12 + dice.roll(3) as usize, Clocks::Step(step)), (16 + dice.roll(3) as usize, Clocks::Born)];
        let mut nights = Vec::new();
        for (day, dawn) in self.days()?.iter().enumerate().skip(1) {
            let of = |list: &[(usize, Role)]| list.iter().find(|(on, _)| *on == day).map(|(_, role)| *role);
            nights.push(Night {
                at: dawn.from.plus(HOUR_MS + dice.roll(2 * HOUR_MS as u64) as i64),
                server: server.contains(&day),
                journal: dice.one_in(3),
                disk_first: dice.one_in(3),
                restart: of(&restarts),
                clocks: clocks.iter().find(|(on, _)| *on == day).map(|(_, clocks)| *clocks),
            });
        }
        Ok(nights)
    }
}
