//! The quarantine as the ingest's tasks share it.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use presswatch_domain::UtcMs;
use presswatch_runtime::{Clock, Dependency, tasks::chain};

use crate::{Quarantine, QuarantineError, Rejected, quarantine::Tally};

/// Longest reason that is kept, in bytes.
const REASON: usize = 500;

/// A handle on the quarantine; clones share it.
#[derive(Debug, Clone)]
pub struct Shelf {
    quarantine: Arc<Mutex<Quarantine>>,
    health: Dependency,
    clock: Clock,
    /// For how many there was no room, or no file.
    held: Arc<AtomicU64>,
}

impl Shelf {
    pub fn new(quarantine: Quarantine, health: Dependency, clock: Clock) -> Self {
        health.good();
        let shelf =
            Self { quarantine: Arc::new(Mutex::new(quarantine)), health, clock, held: Arc::default() };
        shelf.measure(&shelf.lock());
        shelf
    }

    /// True if all of it is durably set aside; else none of it, and it must not be committed.
    pub fn keep(&self, mut list: Vec<Rejected>) -> bool {
        let Some(first) = list.first() else { return true };
        let (producer, reason) = (first.producer.clone(), first.reason.clone());
        for rejected in &mut list {
            let end = rejected.reason.floor_char_boundary(REASON);
            rejected.reason.truncate(end);
        }
        let mut quarantine = self.lock();
        let answer = quarantine.keep(self.now(), &list);
        self.measure(&quarantine);
        drop(quarantine);
        match answer {
            Ok(()) => {
                self.health.good();
                metrics::counter!("presswatch_ingest_quarantined_total").increment(list.len() as u64);
                tracing::warn!(%producer, count = list.len(), %reason, "quarantined");
                true
            }
            Err(error) => {
                self.fail(&error);
                self.held.fetch_add(list.len() as u64, Ordering::Relaxed);
                metrics::counter!("presswatch_ingest_held_back_total").increment(list.len() as u64);
                false
            }
        }
    }

    /// Keeps a payload that is not ours, if it is one of the first few.
    pub fn keep_stray(&self, topic: &str, reason: &str, body: &[u8]) {
        metrics::counter!("presswatch_ingest_not_ours_total").increment(1);
        match self.lock().keep_stray(self.now(), topic, reason, body) {
            Ok(true) => tracing::warn!(topic, reason, "a message that is not ours; kept in the quarantine"),
            Ok(false) => tracing::debug!(topic, reason, "a message that is not ours"),
            Err(error) => self.fail(&error),
        }
    }

    /// What was set aside after the entry `after`; `None` if it can't be read now.
    pub fn since(&self, after: i64) -> Option<(Vec<Tally>, i64)> {
        tokio::task::block_in_place(|| self.lock().since(after)).inspect_err(|error| self.fail(error)).ok()
    }

    /// How many records were set aside, or should have been.
    pub fn count(&self) -> u64 {
        self.lock().size().0 + self.held.load(Ordering::Relaxed)
    }

    /// Which file it is.
    pub fn mark(&self) -> String {
        self.lock().mark().to_owned()
    }

    fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    fn fail(&self, error: &QuarantineError) {
        self.health.bad(format!("{}; what can't be set aside stays with its producer", chain(error)));
    }

    fn measure(&self, quarantine: &Quarantine) {
        let (count, bytes) = quarantine.size();
        metrics::gauge!("presswatch_ingest_quarantine_entries").set(count as f64);
        metrics::gauge!("presswatch_ingest_quarantine_bytes").set(bytes as f64);
    }

    fn lock(&self) -> MutexGuard<'_, Quarantine> {
        self.quarantine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
