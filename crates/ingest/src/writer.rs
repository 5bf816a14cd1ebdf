//! From parcels to the store, and back to the producers.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use presswatch_domain::{Numbered, Plant};
use presswatch_mqtt::{Backoff, Link};
use presswatch_runtime::{Clock, Dependency};
use presswatch_store::{Store, Written};
use presswatch_wire::{Commit, Held, VERSION, commit_topic, encode_record};
use tokio::sync::{OwnedSemaphorePermit, mpsc};

use crate::{Answer, Batch, Committer, Lane, Parcel, Rejected, committer::BATCH, shelf::Shelf};

/// How long a write of the backlog should take, so that a live row that comes meanwhile waits no longer.
const TARGET: Duration = Duration::from_millis(25);
/// Smallest batch of the backlog: below it a write is mostly the disk's own time.
const LEAST: usize = 500;
/// After how long a producer may offer again what could not be set aside.
const RETRY_MS: u64 = 600_000;

/// A live parcel, with the room that it takes in the queue.
pub type LiveParcel = (Parcel, OwnedSemaphorePermit);

/// Writes one batch at a time.
pub struct Writer {
    pub plant: Arc<Plant>,
    pub clock: Clock,
    pub store: Arc<Store>,
    pub link: Link,
    pub health: Dependency,
    pub shelf: Shelf,
    pub committer: Committer,
    pub pace: Pace,
}

impl Writer {
    /// Runs until nobody sends parcels any more.
    pub async fn run(mut self, mut live: mpsc::Receiver<LiveParcel>, mut backlog: mpsc::Receiver<Parcel>) {
        loop {
            if self.committer.is_empty() {
                tokio::select! {
                    biased;
                    Some((parcel, _room)) = live.recv() => self.take(Lane::Live, parcel),
                    Some(parcel) = backlog.recv() => self.take(Lane::Backlog, parcel),
                    else => return,
                }
            }
            // Whatever else has come is written with it: a batch forms by itself under load.
            while self.committer.waiting(Lane::Live) < BATCH {
                let Ok((parcel, _room)) = live.try_recv() else { break };
                self.take(Lane::Live, parcel);
            }
            while self.committer.waiting(Lane::Backlog) < self.pace.limit() {
                let Ok(parcel) = backlog.try_recv() else { break };
                self.take(Lane::Backlog, parcel);
            }
            if let Some(batch) = self.committer.batch(self.pace.limit()) {
                self.settle(batch).await;
            }
        }
    }

    fn take(&mut self, lane: Lane, parcel: Parcel) {
        if let Some(answer) = self.committer.take(lane, parcel) {
            self.tell(lane, answer);
        }
    }

    async fn settle(&mut self, batch: Batch) {
        let began = Instant::now();
        let written = if batch.records.is_empty() { Written::default() } else { self.write(&batch).await };
        if batch.lane == Lane::Backlog {
            self.pace.wrote(batch.records.len(), began.elapsed());
        }
        let refused = tokio::task::block_in_place(|| self.set_aside(&batch, written));
        for answer in self.committer.durable(&batch, &refused) {
            self.tell(batch.lane, answer);
        }
    }

    /// Writes until the store has it.
    async fn write(&self, batch: &Batch) -> Written {
        let mut backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(30));
        let lane = name(batch.lane);
        loop {
            let began = Instant::now();
            let answer = self.store.write(&self.plant.site, &self.plant, &batch.records).await;
            metrics::histogram!("presswatch_ingest_write_seconds", "lane" => lane)
                .record(began.elapsed().as_secs_f64());
            match answer {
                Ok(written) => {
                    self.health.good();
                    let rows = batch.records.len();
                    metrics::counter!("presswatch_ingest_records_total", "lane" => lane)
                        .increment(rows as u64);
                    metrics::histogram!("presswatch_ingest_batch_records", "lane" => lane)
                        .record(rows as f64);
                    return written;
                }
                Err(error) => {
                    self.health.bad(error.reason.clone());
                    tokio::time::sleep(error.retry_after.unwrap_or_else(|| backoff.delay())).await;
                }
            }
        }
    }

    /// Sets aside what the store can never have; gives the indexes of what could not be.
    fn set_aside(&self, batch: &Batch, written: Written) -> Vec<usize> {
        let (indexes, rejected) = unstorable(batch, written);
        if self.shelf.keep(rejected) { Vec::new() } else { indexes }
    }

    fn tell(&self, lane: Lane, answer: Answer) {
        let Answer { producer, epoch, ranges, held, came_ms } = answer;
        let held = (!held.is_empty()).then_some(Held { ranges: held, retry_ms: RETRY_MS });
        let commit = Commit { v: VERSION, store: self.store.identity(), epoch, ranges, held };
        let topic = commit_topic(&self.plant.site, &producer);
        if let Err(reason) = self.link.publish(&topic, commit.encode(), false) {
            tracing::debug!(%producer, %reason, "commit not sent; the producer sends again");
        }
        let delay_ms = (self.clock.now().mono_ms as i64).saturating_sub(came_ms);
        metrics::histogram!("presswatch_ingest_commit_delay_seconds", "lane" => name(lane))
            .record(delay_ms.max(0) as f64 / 1000.0);
    }
}

/// The records that the store can never have: their indexes, and what quarantine keeps of each.
fn unstorable(batch: &Batch, written: Written) -> (Vec<usize>, Vec<Rejected>) {
    let rejected = written.rejected.into_iter().filter_map(|(index, reason)| {
        let Numbered { producer, birth, record } = batch.records.get(index)?;
        let (producer, epoch, number) = (producer.clone(), birth.epoch, birth.number);
        let body = encode_record(record);
        Some((index, Rejected { producer, epoch, number, fault: "store", reason, body }))
    });
    rejected.unzip()
}

fn name(lane: Lane) -> &'static str {
    match lane {
        Lane::Live => "live",
        Lane::Backlog => "backlog",
    }
}

/// How large a batch of the backlog may be: as many records as lately went into one write of [`TARGET`].
#[derive(Debug)]
pub struct Pace {
    limit: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Self { limit: LEAST * 2 }
    }
}

impl Pace {
    /// Records of the next batch at most.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// A batch was written. Halves or doubles at most; a batch that was not full says little of more.
    pub fn wrote(&mut self, records: usize, took: Duration) {
        let fits = (records as f64 * TARGET.as_secs_f64() / took.as_secs_f64().max(1e-6)) as usize;
        let most = if records >= self.limit { self.limit * 2 } else { self.limit };
        self.limit = fits.clamp(self.limit / 2, most).clamp(LEAST, BATCH);
    }
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Birth, Epoch, EventKind, ProducerId, Record, State, UtcMs};

    use super::*;

    #[test]
    fn what_the_store_can_never_have_is_kept_under_its_identity_and_held_where_it_is_not() {
        let producer = ProducerId::new("edge1").expect("id");
        let record = |number| {
            let birth = Birth { epoch: Epoch(7), number };
            let record = Record::event(UtcMs(0), None, EventKind::State { state: State::Idle });
            Numbered { producer: producer.clone(), birth, record }
        };
        let records = (5..=7).map(record).collect();
        let (epoch, held) = (Epoch(8), Vec::new());
        let parcel =
            Parcel { producer: producer.clone(), epoch, first: 5, last: 7, held, records, came_ms: 0 };
        let mut committer = Committer::new();
        assert!(committer.take(Lane::Backlog, parcel).is_none());
        let batch = committer.batch(BATCH).expect("a batch");
        let (indexes, kept) = unstorable(&batch, Written { rejected: vec![(1, "beyond retention".into())] });
        assert_eq!((indexes.as_slice(), kept.len()), (&[1][..], 1));
        assert_eq!((kept[0].epoch, kept[0].number, kept[0].fault), (Epoch(7), 6, "store"));
        assert_eq!(
            presswatch_wire::decode_record(std::str::from_utf8(&kept[0].body).expect("text"))
                .expect("a record"),
            batch.records[1].record
        );
        let answer = committer.durable(&batch, &indexes).pop().expect("an answer");
        assert_eq!(
            (answer.epoch, answer.ranges, answer.held),
            (Epoch(8), vec![(5, 5), (7, 7)], vec![(6, 6)])
        );
    }

    #[test]
    fn the_pace_follows_the_store_within_its_bounds() {
        let mut pace = Pace::default();
        // 10 µs a record: 2,500 fit into 25 ms.
        for _ in 0..20 {
            pace.wrote(pace.limit(), Duration::from_micros(10 * pace.limit() as u64));
        }
        assert!((2_400..=2_500).contains(&pace.limit()), "{}", pace.limit());
        pace.wrote(3, Duration::from_micros(1));
        assert!(pace.limit() <= 2_500, "three records say nothing of more");
        for _ in 0..20 {
            pace.wrote(pace.limit(), Duration::from_secs(1));
        }
        assert_eq!(pace.limit(), LEAST);
        for _ in 0..20 {
            pace.wrote(pace.limit(), Duration::ZERO);
        }
        assert_eq!(pace.limit(), BATCH);
    }
}
