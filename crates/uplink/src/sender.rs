//! What to send, when to send it again, and what a commit frees: no I/O, no clock, no randomness of its
//! own. Numbers in `waiting` are kept; nothing but a commit that counts takes one out.

use std::collections::BTreeMap;

use presswatch_domain::{Epoch, StoreIdentity};
use presswatch_wire::{Commit, Ranges};

use crate::RangeSet;

/// Bytes of backlog that may be under way.
pub const WINDOW_BYTES: usize = 2 << 20;
/// Messages of backlog that may be under way.
pub const WINDOW_MESSAGES: usize = 16;
/// Records of one message at most.
const MESSAGE_RECORDS: u64 = 2_000;
/// Shortest and longest wait for a commit before sending again, in milliseconds.
const PATIENCE_MS: (i64, i64) = (2_000, 60_000);

/// What the shell shall read, send, and then report with [`Sender::sent`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want {
    /// First number.
    pub first: u64,
    /// Last number at most; the shell may stop earlier (size, birth, a hole).
    pub last: u64,
}

/// Why a commit freed nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It answers an older opening of this outbox, or a copy of it.
    #[error("commit for epoch {0}, not the present one")]
    Epoch(Epoch),
    /// It comes from a store that this producer does not know.
    #[error(
        "commit from store {found}, but this producer belongs to {pinned}: accept-store, if that is right"
    )]
    Store {
        /// Whose commit it is.
        found: String,
        /// The store seen first.
        pinned: String,
    },
    /// Real data went to a simulated store, or the reverse.
    #[error("commit from a store of the other kind (simulated or real)")]
    Kind,
}

#[derive(Debug, Clone, Copy)]
struct Flight {
    last: u64,
    bytes: usize,
    sent_ms: i64,
    due_ms: i64,
    /// A live row's first publishing is outside the window: it has gone already.
    live: bool,
}

/// One producer's side of the protocol, for one epoch.
#[derive(Debug)]
pub struct Sender {
    epoch: Epoch,
    simulated: bool,
    pinned: Option<StoreIdentity>,
    waiting: RangeSet,
    flights: BTreeMap<u64, Flight>,
    delay_ms: Option<f64>,
    misses: u32,
    up: bool,
}

impl Sender {
    /// For an outbox opened under `epoch`, with what an older epoch left waiting.
    pub fn new(epoch: Epoch, simulated: bool, pinned: Option<StoreIdentity>, waiting: RangeSet) -> Self {
        Self {
            epoch,
            simulated,
            pinned,
            waiting,
            flights: BTreeMap::new(),
            delay_ms: None,
            misses: 0,
            up: false,
        }
    }

    /// Numbers not yet committed.
    pub fn waiting(&self) -> &RangeSet {
        &self.waiting
    }

    /// The store that this producer belongs to, once it has seen one.
    pub fn pinned(&self) -> Option<&StoreIdentity> {
        self.pinned.as_ref()
    }

    /// From sending to commit, smoothed, in milliseconds.
    pub fn commit_delay_ms(&self) -> Option<u64> {
        self.delay_ms.map(|ms| ms as u64)
    }

    /// These numbers are on disk.
    pub fn appended(&mut self, first: u64, last: u64) {
        self.waiting.insert(first, last);
    }

    /// The link is up, or it is gone with all that was under way.
    pub fn link(&mut self, up: bool) {
        self.up = up;
        self.flights.clear();
        self.misses = 0;
    }

    /// What to send next on `backlog`, the oldest first; `None` if nothing waits or the window is full.
    pub fn next(&self) -> Option<Want> {
        let backlog = || self.flights.values().filter(|flight| !flight.live);
        if !self.up
            || backlog().count() >= WINDOW_MESSAGES
            || backlog().map(|flight| flight.bytes).sum::<usize>() >= WINDOW_BYTES
        {
            return None;
        }
        let mut free = self.waiting.clone();
        for (first, flight) in &self.flights {
            free.remove(*first, flight.last);
        }
        let (first, last) = free.iter().next()?;
        Some(Want { first, last: last.min(first + MESSAGE_RECORDS - 1) })
    }

    /// `first..=last` went out in one message at `now_ms`. `random` (0 to 1) spreads the resends.
    pub fn sent(&mut self, first: u64, last: u64, bytes: usize, live: bool, now_ms: i64, random: f64) {
        let flight = Flight { last, bytes, sent_ms: now_ms, due_ms: now_ms + self.patience(random), live };
        self.flights.insert(first, flight);
    }

    /// Frees what a commit names; gives the ranges newly freed.
    pub fn commit(&mut self, commit: &Commit, now_ms: i64) -> Result<Ranges, Refused> {
        if commit.epoch != self.epoch {
            return Err(Refused::Epoch(commit.epoch));
        }
        if commit.store.simulated != self.simulated {
            return Err(Refused::Kind);
        }
        match &self.pinned {
            Some(pinned) if *pinned != commit.store => {
                return Err(Refused::Store {
                    found: commit.store.id.to_string(),
                    pinned: pinned.id.to_string(),
                });
            }
            Some(_) => {}
            None => self.pinned = Some(commit.store.clone()),
        }
        let freed: Ranges =
            commit.ranges.iter().flat_map(|(first, last)| self.waiting.remove(*first, *last)).collect();
        let done: Vec<u64> = self
            .flights
            .iter()
            .filter(|(first, flight)| !self.any_waiting(**first, flight.last))
            .map(|(first, _)| *first)
            .collect();
        for first in done {
            if let Some(flight) = self.flights.remove(&first) {
                let sample = now_ms.saturating_sub(flight.sent_ms).max(0) as f64;
                self.delay_ms = Some(self.delay_ms.map_or(sample, |ms| ms + (sample - ms) / 8.0));
                self.misses = 0;
            }
        }
        Ok(freed)
    }

    /// Forgets the flights whose commit is overdue, so that they are sent again.
    pub fn overdue(&mut self, now_ms: i64) {
        let before = self.flights.len();
        self.flights.retain(|_, flight| flight.due_ms > now_ms);
        if self.flights.len() < before {
            self.misses = (self.misses + 1).min(8);
        }
    }

    /// When [`Sender::overdue`] has something to do, if ever.
    pub fn wake_ms(&self) -> Option<i64> {
        self.flights.values().map(|flight| flight.due_ms).min()
    }

    fn any_waiting(&self, first: u64, last: u64) -> bool {
        self.waiting.iter().any(|(a, b)| a <= last && b >= first)
    }

    /// Four commit delays, doubled for each miss in a row, with jitter over its upper half.
    fn patience(&self, random: f64) -> i64 {
        let base = self.delay_ms.map_or(PATIENCE_MS.0, |ms| (ms * 4.0) as i64).max(PATIENCE_MS.0);
        let full = base.saturating_mul(1 << self.misses).min(PATIENCE_MS.1);
        full / 2 + (full as f64 / 2.0 * random.clamp(0.0, 1.0)) as i64
    }
}
