//! What the chain itself says in the long run: openings of outboxes, steps of clocks, and nothing else.

use std::{collections::BTreeSet, time::Duration};

use anyhow::{Context, ensure};
use presswatch_domain::{EventKind, Numbered, Span, UtcMs};
use presswatch_store::{EventFilter, Store};
use presswatch_tests::{program::until, site::Layout};

use crate::month_nights::Month;

/// A clock is looked at once a second, and what is seen must be sent and stored.
const SEEN: Duration = Duration::from_secs(60);
/// Clocks are not read at one instant, nor is a time that somebody says heard at once, in milliseconds.
const NEAR_MS: i64 = 1_000;
const EVER: Span = Span { from: UtcMs(0), to: UtcMs(i64::MAX / 4) };

/// A step of a clock that was made.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// Whose outbox tells it.
    pub producer: &'static str,
    /// Milliseconds gained.
    pub by_ms: i64,
}

/// What must be told.
#[derive(Debug, Default)]
pub struct Chain {
    /// In order.
    pub steps: Vec<Step>,
    /// So much later than the month has it lie, in the store, the rows that waited for their time; `None`:
    /// none has waited. In milliseconds.
    pub waited_ms: Option<i64>,
}

impl Chain {
    /// Waits until all steps made are stored as they were made, in order.
    pub async fn told(&self, layout: &Layout) -> anyhow::Result<()> {
        let store = layout.reader().await?;
        until("steps of the clocks are stored", SEEN, async || self.steps(&store).await).await
    }

    async fn steps(&self, store: &Store) -> anyhow::Result<()> {
        let all = events(store, "clock_step").await?;
        for name in ["edge1", "ingest1"] {
            let told = gained(&all, name);
            let made = self.steps.iter().filter(|step| step.producer == name);
            let made: Vec<i64> = made.map(|step| step.by_ms).collect();
            let near = |(told, made): (&i64, &i64)| (told - made).abs() < NEAR_MS;
            ensure!(
                told.len() == made.len() && told.iter().zip(&made).all(near),
                "{name}: the clock made these steps: {made:?}, and told these: {told:?}"
            );
        }
        Ok(())
    }

    /// The last step of the edge gave its rows their time: notes by how much that is off.
    pub async fn waits(&mut self, layout: &Layout, ahead_ms: i64) -> anyhow::Result<()> {
        let all = events(&layout.reader().await?, "clock_step").await?;
        let last = gained(&all, "edge1").last().copied().context("no step of the edge")?;
        self.waited_ms = Some(last + ahead_ms);
        Ok(())
    }

    /// Each opening is told once and follows from another; steps are those that were made; nothing was
    /// lost, set aside, or not believed. `opened`: how often the edge's outbox was.
    pub async fn verify(&self, store: &Store, opened: u64) -> anyhow::Result<String> {
        self.steps(store).await?;
        let openings = events(store, "opened").await?;
        for name in ["edge1", "ingest1"] {
            chained(name, openings.iter().filter(|event| event.producer.as_str() == name))?;
        }
        let edge = openings.iter().filter(|event| event.producer.as_str() == "edge1").count() as u64;
        ensure!(edge == opened, "the edge opened its outbox {opened} times, and {edge} times are told");
        for kind in ["loss", "quarantined"] {
            let found = events(store, kind).await?;
            ensure!(found.is_empty(), "told for nothing: {found:?}");
        }
        for press in Month::presses()? {
            let doubted = store.untrusted(&Layout::site()?, &press, EVER, 10).await?;
            ensure!(doubted.is_empty(), "{press}: these rows are not believed: {doubted:?}");
        }
        Ok(format!("{} steps of clocks and {edge} openings told, no loss", self.steps.len()))
    }
}

async fn events(store: &Store, kind: &'static str) -> anyhow::Result<Vec<Numbered>> {
    let filter = EventFilter { press: None, kinds: vec![kind], span: EVER, limit: 10_000 };
    Ok(store.events(&Layout::site()?, filter).await?)
}

/// The steps that a producer tells, in the order in which it told them.
fn gained(all: &[Numbered], name: &str) -> Vec<i64> {
    let mut own: Vec<&Numbered> = all.iter().filter(|event| event.producer.as_str() == name).collect();
    own.sort_by_key(|event| event.birth.number);
    let by = own.iter().filter_map(|event| match event.record.kind() {
        Some(EventKind::ClockStep { by_ms, .. }) => Some(*by_ms),
        _ => None,
    });
    by.collect()
}

/// From the first opening each one follows from the one before.
fn chained<'a>(name: &str, openings: impl Iterator<Item = &'a Numbered>) -> anyhow::Result<()> {
    let mut openings: Vec<&Numbered> = openings.collect();
    openings.sort_by_key(|event| event.birth.number);
    let mut before = None;
    let mut epochs = BTreeSet::new();
    for event in openings {
        ensure!(epochs.insert(event.birth.epoch), "{name}: opened twice: {event:?}");
        let Some(EventKind::Opened { previous, .. }) = event.record.kind() else { continue };
        ensure!(*previous == before, "{name}: {event:?} follows from another than {before:?}");
        before = Some(event.birth.epoch);
    }
    Ok(())
}
