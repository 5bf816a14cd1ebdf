//! The load of the chaos tests: records that are a function of their number, so that what is stored can
//! be compared with what was acknowledged, content and all.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use presswatch_domain::{
    BadMark, EventKind, PressId, Record, Row, SignalId, SiteId, Span, State, UtcMs, Value,
};
use presswatch_ingest::QuarantineReader;
use presswatch_store::{EventFilter, Store};
use presswatch_uplink::Origin;
use presswatch_wire::decode_record;
use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

    /// When the rows of batch `number` were taken.
    pub fn times(self, number: u64) -> impl Iterator<Item = UtcMs> {
        let first = number * self.rows();
        (first..first + self.rows()).map(at)
    }

    /// A row of no press of the plant: the ingest must set it aside. It travels with live batch `number`.
    pub fn refused(number: u64) -> anyhow::Result<Record> {
        let first = number * Lane::Live.rows();
        Ok(Record::row(at(first), PressId::new("press9")?, content(first)?))
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
pub struct Truth(Arc<Mutex<BTreeMap<Lane, Heard>>>);

/// What was heard of a lane.
#[derive(Debug, Clone, Default)]
struct Heard {
    acknowledged: BTreeMap<u64, Instant>,
    /// Appended, as the outbox said at its next opening; the edge died before it could say so.
    taken: BTreeSet<u64>,
    /// Acknowledged, and taken by a power cut that may take it.
    gone: BTreeSet<u64>,
    /// The batch at which the outbox stood when it was opened last, and how often it was.
    begun: (u64, u64),
    /// What it did not know any more then, and when that had been acknowledged.
    forgotten: BTreeMap<u64, Instant>,
}

impl Heard {
    /// True if all of this batch must be somewhere.
    fn owed(&self, batch: u64) -> bool {
        self.acknowledged.contains_key(&batch) || self.taken.contains(&batch)
    }
}

impl Truth {
    /// Takes one line of an edge's standard output.
    pub fn hear(&self, line: &str) {
        let mut words = line.split(' ');
        let (Some(word), Some(lane), Some(number)) = (words.next(), words.next(), words.next()) else {
            return;
        };
        let lane = Lane::ALL.into_iter().find(|known| known.name() == lane);
        let (Some(lane), Ok(number)) = (lane, number.parse::<u64>()) else { return };
        let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let heard = lanes.entry(lane).or_default();
        match word {
            "ack" => drop(heard.acknowledged.insert(number, Instant::now())),
            "begin" => {
                heard.begun = (number, heard.begun.1 + 1);
                heard.forgotten = heard.acknowledged.range(number..).map(|(n, at)| (*n, *at)).collect();
                let last = heard.acknowledged.last_key_value().map(|(last, _)| *last);
                if let Some(taken) = number.checked_sub(1).filter(|taken| last.is_some_and(|l| *taken > l)) {
                    heard.taken.insert(taken);
                }
            }
            _ => {}
        }
    }

    fn of(&self, lane: Lane) -> Heard {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&lane).cloned().unwrap_or_default()
    }

    /// Batches acknowledged so far.
    pub fn count(&self, lane: Lane) -> usize {
        let lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.get(&lane).map_or(0, |heard| heard.acknowledged.len() + heard.gone.len())
    }

    /// Rows acknowledged so far.
    pub fn rows(&self) -> u64 {
        Lane::ALL.into_iter().map(|lane| self.count(lane) as u64 * lane.rows()).sum()
    }

    /// Which batches were.
    pub fn batches(&self, lane: Lane) -> BTreeSet<u64> {
        self.of(lane).acknowledged.into_keys().collect()
    }

    /// The batch at which the outbox stood when its edge was started last, and how often that was.
    pub fn begun(&self, lane: Lane) -> (u64, u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&lane).map_or((0, 0), |heard| heard.begun)
    }

    /// A number that no batch of this lane can have had, one in flight neither.
    pub fn unused(&self, lane: Lane) -> u64 {
        let heard = self.of(lane);
        let last = |set: &BTreeSet<u64>| set.last().copied();
        let acknowledged = heard.acknowledged.last_key_value().map(|(last, _)| *last);
        let used = acknowledged.max(last(&heard.taken)).max(last(&heard.gone));
        used.map_or(heard.begun.0, |used| used + 2).max(heard.begun.0)
    }

    /// What the outbox did not know any more at its last opening: batches, and when they were
    /// acknowledged.
    pub fn forgotten(&self, lane: Lane) -> BTreeMap<u64, Instant> {
        self.of(lane).forgotten
    }

    /// A power cut may have taken these batches: they may be stored, or not.
    pub fn excuse(&self, lane: Lane, batches: impl IntoIterator<Item = u64>) {
        let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let heard = lanes.entry(lane).or_default();
        for batch in batches {
            heard.acknowledged.remove(&batch);
            heard.gone.insert(batch);
        }
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
        let compared = self.compare(store, site, in_flight).await?;
        for (press, missing) in &compared.missing {
            if let Some(t) = missing.first() {
                bail!(
                    "{} rows of {press} were acknowledged and are not stored: {} first",
                    missing.len(),
                    t.0
                );
            }
        }
        let lost = losses(store, site).await?;
        if let Some(loss) = lost.first() {
            bail!("a loss was recorded where nothing was lost: {loss:?}");
        }
        Ok(compared.verdict)
    }

    /// The same, but of rows that are not stored it only tells which.
    pub async fn compare(&self, store: &Store, site: &SiteId, in_flight: u64) -> anyhow::Result<Compared> {
        let mut compared = Compared::default();
        let verdict = &mut compared.verdict;
        for lane in Lane::ALL {
            let (press, heard) = (lane.press()?, self.of(lane));
            let rows = stored_rows(store, site, &press).await?;
            let events = stored_events(store, site, &press).await?;
            let mut missing = BTreeSet::new();
            for number in heard.acknowledged.keys().chain(&heard.taken) {
                for record in lane.batch(*number)? {
                    if record.kind().is_some() {
                        ensure!(
                            events.contains_key(&record.t),
                            "acknowledged and not stored: {record:?} of {} batch {number}",
                            lane.name()
                        );
                    } else if !rows.contains_key(&record.t) {
                        missing.insert(record.t);
                    }
                }
            }
            let mut beside = BTreeSet::new();
            let mut note = |batch: u64| {
                if !heard.acknowledged.contains_key(&batch) && !heard.gone.contains(&batch) {
                    beside.insert(batch);
                }
            };
            for (t, row) in &rows {
                let number = t.since(FIRST) as u64;
                ensure!(*row == content(number)?, "{press} at {}: stored {row:?}", t.0);
                let batch = number / lane.rows();
                note(batch);
                ensure!(
                    !number.is_multiple_of(lane.rows() * EVENT_EACH)
                        || heard.gone.contains(&batch)
                        || events.contains_key(t),
                    "{press} at {}: the row is stored and the event of its batch is not",
                    t.0
                );
            }
            for (t, kinds) in &events {
                let number = t.since(FIRST) as u64;
                let batch = number / lane.rows();
                note(batch);
                ensure!(kinds.len() == 1, "{press} at {}: stored {} times: {kinds:?}", t.0, kinds.len());
                ensure!(
                    number.is_multiple_of(lane.rows() * EVENT_EACH) && kinds.first() == Some(&event(batch)),
                    "{press} at {}: stored {kinds:?}",
                    t.0
                );
            }
            ensure!(
                beside.len() as u64 <= in_flight,
                "{} batches of {} were stored and never acknowledged, {in_flight} can have been in flight: {beside:?}",
                beside.len(),
                lane.name()
            );
            verdict.rows += rows.len() as u64;
            verdict.events += events.len() as u64;
            verdict.beside += beside.len() as u64;
            compared.missing.insert(press, missing);
        }
        Ok(compared)
    }

    /// Compares the quarantine with the rows of [`Lane::refused`]: each is there, once.
    pub fn verify_quarantine(&self, folder: &Path, each: u64) -> anyhow::Result<usize> {
        let mut entries = BTreeMap::new();
        if let Some(reader) = QuarantineReader::open(folder)? {
            let mut after = 0;
            while let Some(last) = {
                let list = reader.list(after, READ)?;
                let last = list.last().map(|entry| entry.id);
                for entry in list {
                    let record = decode_record(std::str::from_utf8(&entry.body)?)
                        .map_err(|e| anyhow::anyhow!("{e:?}"))?;
                    let batch = record.t.since(FIRST) as u64 / Lane::Live.rows();
                    ensure!(entries.insert(batch, record).is_none(), "batch {batch} is set aside twice");
                }
                last
            } {
                after = last;
            }
        }
        let heard = self.of(Lane::Live);
        for batch in heard.acknowledged.keys().chain(&heard.taken).filter(|batch| batch.is_multiple_of(each))
        {
            let record = Lane::refused(*batch)?;
            ensure!(entries.get(batch) == Some(&record), "not set aside as it was: {record:?}");
        }
        for batch in entries.keys() {
            ensure!(
                batch.is_multiple_of(each) && (heard.owed(*batch) || heard.gone.contains(batch)),
                "batch {batch} is set aside and was never acknowledged"
            );
        }
        Ok(entries.len())
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

/// A verdict, and what is not there.
#[derive(Debug, Clone, Default)]
pub struct Compared {
    /// What is there.
    pub verdict: Verdict,
    /// Rows that were acknowledged and are not stored, by press.
    pub missing: BTreeMap<PressId, BTreeSet<UtcMs>>,
}

/// All losses that the store knows.
pub async fn losses(store: &Store, site: &SiteId) -> anyhow::Result<Vec<Record>> {
    let everything = EventFilter {
        press: None,
        kinds: vec!["loss"],
        span: Span::new(UtcMs(0), UtcMs(i64::MAX / 4_000_000)),
        limit: READ,
    };
    let found = store.events(site, everything).await?;
    Ok(found.into_iter().map(|numbered| numbered.record).collect())
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
