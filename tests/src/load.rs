//! The load of the chaos tests: records that are a function of their number, so that what is stored can
//! be compared with what was acknowledged, content and all.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, bail, ensure};
use presswatch_domain::{
    BadMark, EventKind, PressId, Record, Row, SignalId, SiteId, Span, State, UtcMs, Value,
};
use presswatch_store::{EventFilter, Store};
use presswatch_uplink::Origin;

use crate::program::until;

/// Time of the first row of each lane; rows follow each millisecond.
const FIRST: UtcMs = UtcMs(1_780_000_000_000);
/// No lane gets so far.
const LAST: UtcMs = UtcMs(FIRST.0 + 50_000_000);
/// Each so many batches carry an event beside their rows.
const EVENT_EACH: u64 = 5;
/// Rows or events read from the store at once.
const READ: usize = 20_000;

/// Where an edge's records come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Rows taken now.
    Live,
    /// Rows of a source that can wait.
    Past,
}

impl Lane {
    /// Both.
    pub const ALL: [Lane; 2] = [Lane::Live, Lane::Past];

    /// Its name in an acknowledgement.
    pub fn name(self) -> &'static str {
        match self {
            Lane::Live => "live",
            Lane::Past => "past",
        }
    }

    /// The press of its rows: each lane has one of its own.
    pub fn press(self) -> anyhow::Result<PressId> {
        Ok(PressId::new(match self {
            Lane::Live => "press1",
            Lane::Past => "press2",
        })?)
    }

    /// What the outbox is told of it.
    pub fn origin(self) -> Origin {
        match self {
            Lane::Live => Origin::Live,
            Lane::Past => Origin::Waiting,
        }
    }

    /// Rows of one batch.
    pub fn rows(self) -> u64 {
        match self {
            Lane::Live => 2,
            Lane::Past => 20,
        }
    }

    /// How often it appends a batch, if it may.
    pub fn every(self) -> Duration {
        Duration::from_millis(match self {
            Lane::Live => 4,
            Lane::Past => 10,
        })
    }

    /// The records of batch `number`, counted from 0.
    pub fn batch(self, number: u64) -> anyhow::Result<Vec<Record>> {
        let press = self.press()?;
        let first = number * self.rows();
        let mut records: Vec<Record> = (first..first + self.rows())
            .map(|row| Ok(Record::row(at(row), press.clone(), content(row)?)))
            .collect::<anyhow::Result<_>>()?;
        if number.is_multiple_of(EVENT_EACH) {
            records.push(Record::event(at(first), Some(press), event(number)));
        }
        Ok(records)
    }
}

fn at(row: u64) -> UtcMs {
    FIRST.plus(row as i64)
}

fn event(batch: u64) -> EventKind {
    EventKind::State { state: State::ALL[(batch / EVENT_EACH) as usize % State::ALL.len()] }
}

/// What the row of this number says.
fn content(row: u64) -> anyhow::Result<Row> {
    let mut values = BTreeMap::from([(SignalId::new("oil_temp")?, Value::Number((row % 500) as f64 / 10.0))]);
    values.insert(SignalId::new("motor_current")?, Value::Number((row % 230) as f64 / 10.0));
    let mut bad = BTreeMap::new();
    if row.is_multiple_of(13) {
        bad.insert(SignalId::new("oil_level")?, BadMark::Frozen);
    }
    Ok(Row { values, bad })
}

/// What `append` acknowledged: batches by lane. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Truth(Arc<Mutex<BTreeMap<Lane, BTreeSet<u64>>>>);

impl Truth {
    /// Takes one line of an edge's standard output.
    pub fn hear(&self, line: &str) {
        let mut words = line.split(' ');
        let (Some("ack"), Some(lane), Some(number)) = (words.next(), words.next(), words.next()) else {
            return;
        };
        let lane = Lane::ALL.into_iter().find(|known| known.name() == lane);
        if let (Some(lane), Ok(number)) = (lane, number.parse()) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(lane).or_default().insert(number);
        }
    }

    /// Batches acknowledged so far.
    pub fn count(&self, lane: Lane) -> usize {
        self.batches(lane).len()
    }

    /// Rows acknowledged so far.
    pub fn rows(&self) -> u64 {
        Lane::ALL.into_iter().map(|lane| self.count(lane) as u64 * lane.rows()).sum()
    }

    /// Which batches were.
    pub fn batches(&self, lane: Lane) -> BTreeSet<u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&lane).cloned().unwrap_or_default()
    }

    /// Waits for so many more batches of this lane: load, not time, decides when the next fault comes.
    pub async fn more(&self, lane: Lane, batches: usize) -> anyhow::Result<()> {
        let goal = self.count(lane) + batches;
        until("batches are acknowledged", Duration::from_secs(60), async || {
            ensure!(self.count(lane) >= goal, "{} of {goal} {} batches", self.count(lane), lane.name());
            Ok(())
        })
        .await
    }

    /// Compares the store with it: everything that was acknowledged is there with its content, once, and
    /// nothing else but at most `in_flight` batches of each lane. Losses are no part of this load.
    pub async fn verify(&self, store: &Store, site: &SiteId, in_flight: u64) -> anyhow::Result<Verdict> {
        let mut verdict = Verdict::default();
        for lane in Lane::ALL {
            let (press, batches) = (lane.press()?, self.batches(lane));
            let rows = stored_rows(store, site, &press).await?;
            let events = stored_events(store, site, &press).await?;
            for number in &batches {
                for record in lane.batch(*number)? {
                    let there = match record.kind() {
                        None => rows.contains_key(&record.t),
                        Some(_) => events.contains_key(&record.t),
                    };
                    ensure!(
                        there,
                        "acknowledged and not stored: {record:?} of {} batch {number}",
                        lane.name()
                    );
                }
            }
            let (mut beside, mut expected) = (BTreeSet::new(), BTreeMap::new());
            for (t, row) in &rows {
                let number = t.since(FIRST) as u64;
                ensure!(*row == content(number)?, "{press} at {}: stored {row:?}", t.0);
                let batch = number / lane.rows();
                if !batches.contains(&batch) {
                    beside.insert(batch);
                }
                if number.is_multiple_of(lane.rows() * EVENT_EACH) {
                    expected.insert(*t, event(batch));
                }
            }
            ensure!(
                beside.len() as u64 <= in_flight,
                "{} batches of {} were stored and never acknowledged, {in_flight} can have been in flight: {beside:?}",
                beside.len(),
                lane.name()
            );
            for (t, kinds) in &events {
                ensure!(kinds.len() == 1, "{press} at {}: stored {} times: {kinds:?}", t.0, kinds.len());
                ensure!(expected.get(t) == kinds.first(), "{press} at {}: stored {kinds:?}", t.0);
            }
            ensure!(
                events.len() == expected.len(),
                "{} events, {} rows with one",
                events.len(),
                expected.len()
            );
            verdict.rows += rows.len() as u64;
            verdict.events += events.len() as u64;
            verdict.beside += beside.len() as u64;
        }
        let lost = store.events(site, filter(None, "loss", FIRST.plus(-1))).await?;
        if let Some(loss) = lost.first() {
            bail!("a loss was recorded where nothing was lost: {loss:?}");
        }
        Ok(verdict)
    }
}

/// What a comparison has found in the store.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verdict {
    /// Rows.
    pub rows: u64,
    /// Events of the load.
    pub events: u64,
    /// Batches that were stored, and not acknowledged before their edge was killed.
    pub beside: u64,
}

fn filter(press: Option<PressId>, kind: &'static str, from: UtcMs) -> EventFilter {
    EventFilter { press, kinds: vec![kind], span: Span::new(from, LAST), limit: READ }
}

/// All rows of a press; an instant that is there twice is an error.
async fn stored_rows(store: &Store, site: &SiteId, press: &PressId) -> anyhow::Result<BTreeMap<UtcMs, Row>> {
    let mut rows = BTreeMap::new();
    let mut from = FIRST;
    loop {
        let list = store.rows(site, press, Span::new(from, LAST), READ).await?;
        let Some((last, _)) = list.last() else { return Ok(rows) };
        from = last.plus(1);
        for (t, row) in list {
            ensure!(rows.insert(t, row).is_none(), "{press} at {} is stored twice", t.0);
        }
    }
}

/// All states of a press; of each instant every one that is stored.
async fn stored_events(
    store: &Store,
    site: &SiteId,
    press: &PressId,
) -> anyhow::Result<BTreeMap<UtcMs, Vec<EventKind>>> {
    let mut events: BTreeMap<UtcMs, Vec<EventKind>> = BTreeMap::new();
    let mut from = FIRST;
    loop {
        let list = store.events(site, filter(Some(press.clone()), "state", from)).await?;
        let Some(last) = list.last().map(|numbered| numbered.record.t) else { return Ok(events) };
        ensure!(
            list.first().map(|first| first.record.t) != Some(last) || list.len() < READ,
            "too many at {last:?}"
        );
        for numbered in list {
            let kind = numbered.record.kind().context("an event")?.clone();
            events.entry(numbered.record.t).or_default().push(kind);
        }
        from = last.plus(1);
    }
}
