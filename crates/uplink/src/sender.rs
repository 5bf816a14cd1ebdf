//! What to send, when to send it again, and what a commit frees: no I/O, no clock, no randomness of its
//! own. Numbers in `waiting` are kept; nothing but a commit that counts takes one out, or the outbox
//! that dropped it.
//!
//! A waiting number is in exactly one place: gathered, ready, in a flight, offered, or held. What an ingest can
//! neither store nor set aside (its quarantine is full) it names as held, or leaves out of the commit of
//! a message: that is offered again outside the window, so that it keeps nothing else from being sent.

use std::collections::BTreeMap;

use presswatch_domain::{Epoch, StoreIdentity};
use presswatch_wire::{Commit, Ranges};

use crate::RangeSet;

/// Bytes of backlog that may be under way.
pub const WINDOW_BYTES: usize = 2 << 20;
/// Messages of backlog that may be under way.
pub const WINDOW_MESSAGES: usize = 16;
/// Messages of records once refused that may be under way beside the window.
const OFFERED_MESSAGES: usize = 4;
/// How long what was offered in vain is held, in milliseconds, and at least what an ingest asked for.
const HELD_MS: i64 = 600_000;
const HELD_LEAST_MS: i64 = 1_000;
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// A live row's first publishing is outside the window: it has gone already.
    Live,
    Window,
    Offer,
}

#[derive(Debug, Clone, Copy)]
struct Flight {
    last: u64,
    bytes: usize,
    sent_ms: i64,
    due_ms: i64,
    lane: Lane,
    /// A commit named a part of it only.
    partly: bool,
}

/// One producer's side of the protocol, for one epoch.
#[derive(Debug)]
pub struct Sender {
    epoch: Epoch,
    simulated: bool,
    pinned: Option<StoreIdentity>,
    waiting: RangeSet,
    gathered: RangeSet,
    ready: RangeSet,
    flights: BTreeMap<u64, Flight>,
    window: (usize, usize),
    offers_under_way: usize,
    offered: RangeSet,
    held: RangeSet,
    offer_ms: Option<i64>,
    delay_ms: Option<f64>,
    misses: u32,
    up: bool,
    paused: bool,
}

impl Sender {
    /// For an outbox opened under `epoch`, with what an older epoch left waiting.
    pub fn new(epoch: Epoch, simulated: bool, pinned: Option<StoreIdentity>, waiting: RangeSet) -> Self {
        Self {
            epoch,
            simulated,
            pinned,
            ready: waiting.clone(),
            waiting,
            gathered: RangeSet::default(),
            flights: BTreeMap::new(),
            window: (0, 0),
            offers_under_way: 0,
            offered: RangeSet::default(),
            held: RangeSet::default(),
            offer_ms: None,
            delay_ms: None,
            misses: 0,
            up: false,
            paused: false,
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

    /// True if something may be sent at all.
    pub fn may_send(&self) -> bool {
        self.up && !self.paused
    }

    /// These numbers are on disk.
    pub fn appended(&mut self, first: u64, last: u64) {
        self.waiting.insert(first, last);
        self.ready.insert(first, last);
    }

    /// These numbers are on disk, and are not sent before [`Sender::release`] or the end of the link.
    pub fn gather(&mut self, first: u64, last: u64) {
        self.waiting.insert(first, last);
        self.gathered.insert(first, last);
    }

    /// What was gathered may be sent now: gives its ranges, for the shell to send at once. What it does not
    /// send of them is ready like everything else.
    pub fn release(&mut self) -> Ranges {
        let gathered: Ranges = std::mem::take(&mut self.gathered).iter().collect();
        for (first, last) in &gathered {
            self.ready.insert(*first, *last);
        }
        gathered
    }

    /// The outbox has dropped these numbers.
    pub fn dropped(&mut self, first: u64, last: u64) {
        self.settled(first, last);
        self.landed(first, last, None);
    }

    /// The outbox was read again: these numbers wait, and no others. What is under way stays so.
    pub fn reset(&mut self, waiting: RangeSet) {
        self.ready = waiting.clone();
        self.waiting = waiting;
        for first in self.flights.keys().copied().collect::<Vec<_>>() {
            self.landed(first, first, None);
        }
        let elsewhere = self.flights.iter().map(|(first, flight)| (*first, flight.last));
        let elsewhere =
            elsewhere.chain(self.gathered.iter()).chain(self.offered.iter()).chain(self.held.iter());
        for (first, last) in elsewhere.collect::<Vec<_>>() {
            self.ready.remove(first, last);
        }
        for set in [&mut self.gathered, &mut self.offered, &mut self.held] {
            let mut kept = RangeSet::default();
            for (first, last) in set.iter().flat_map(|(first, last)| self.waiting.within(first, last)) {
                kept.insert(first, last);
            }
            *set = kept;
        }
    }

    /// The link is up, or it is gone with all that was under way.
    pub fn link(&mut self, up: bool) {
        self.up = up;
        self.forget_flights();
    }

    /// Nothing is sent while another producer has the same name.
    pub fn pause(&mut self, paused: bool) {
        self.paused = paused;
    }

    /// What to send next on `backlog`, the oldest first; `None` if nothing waits or the window is full.
    pub fn next(&self) -> Option<Want> {
        if !self.may_send() {
            return None;
        }
        let open = self.window.0 < WINDOW_MESSAGES && self.window.1 < WINDOW_BYTES;
        let offer = || self.offered.iter().next().filter(|_| self.offers_under_way < OFFERED_MESSAGES);
        let (first, last) = self.ready.iter().next().filter(|_| open).or_else(offer)?;
        Some(Want { first, last: last.min(first.saturating_add(MESSAGE_RECORDS - 1)) })
    }

    /// `first..=last` went out in one message at `now_ms`. `random` (0 to 1) spreads the resends.
    pub fn sent(&mut self, first: u64, last: u64, bytes: usize, live: bool, now_ms: i64, random: f64) {
        let lane = match (live, self.offered.contains(first)) {
            (true, _) => Lane::Live,
            (false, true) => Lane::Offer,
            (false, false) => Lane::Window,
        };
        self.ready.remove(first, last);
        self.offered.remove(first, last);
        match lane {
            Lane::Live => {}
            Lane::Window => self.window = (self.window.0 + 1, self.window.1 + bytes),
            Lane::Offer => self.offers_under_way += 1,
        }
        let due_ms = now_ms + self.patience(random);
        self.flights.insert(first, Flight { last, bytes, sent_ms: now_ms, due_ms, lane, partly: false });
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
        let mut freed = Ranges::new();
        for (first, last) in &commit.ranges {
            for (first, last) in self.settled(*first, *last) {
                self.landed(first, last, Some(now_ms));
                freed.push((first, last));
            }
        }
        if let Some(held) = &commit.held {
            let retry_ms = i64::try_from(held.retry_ms).unwrap_or(HELD_MS).clamp(HELD_LEAST_MS, HELD_MS);
            for (first, last) in &held.ranges {
                self.hold(*first, *last, now_ms + retry_ms);
            }
        }
        Ok(freed)
    }

    /// Forgets the flights whose commit is overdue, so that they are sent again, and offers again what
    /// was held back for long enough.
    pub fn overdue(&mut self, now_ms: i64) {
        let overdue: Vec<u64> = self
            .flights
            .iter()
            .filter(|(_, flight)| flight.due_ms <= now_ms)
            .map(|(first, _)| *first)
            .collect();
        let missed = |flight: &Flight| !flight.partly && flight.lane != Lane::Offer;
        if overdue.iter().any(|first| self.flights.get(first).is_some_and(missed)) {
            self.misses = (self.misses + 1).min(8);
        }
        for first in overdue {
            let Some(flight) = self.land(first) else { continue };
            for (a, b) in self.under_way(first, flight.last).iter() {
                match flight.lane {
                    Lane::Offer => self.hold(a, b, now_ms + HELD_MS),
                    _ if flight.partly => self.offered.insert(a, b),
                    _ => self.ready.insert(a, b),
                }
            }
        }
        if self.offer_ms.is_some_and(|at| at <= now_ms) {
            self.offer_ms = None;
            for (a, b) in std::mem::take(&mut self.held).iter() {
                self.offered.insert(a, b);
            }
        }
    }

    /// When [`Sender::overdue`] has something to do, if ever.
    pub fn wake_ms(&self) -> Option<i64> {
        self.flights.values().map(|flight| flight.due_ms).chain(self.offer_ms).min()
    }

    /// These numbers wait no more, wherever they were; gives those that did.
    fn settled(&mut self, first: u64, last: u64) -> Ranges {
        let settled = self.waiting.remove(first, last);
        for (first, last) in &settled {
            self.gathered.remove(*first, *last);
            self.ready.remove(*first, *last);
            self.offered.remove(*first, *last);
            self.held.remove(*first, *last);
        }
        settled
    }

    /// `first..=last` are settled: a flight of which nothing waits any more has arrived.
    fn landed(&mut self, first: u64, last: u64, committed_ms: Option<i64>) {
        let touching = self.flights.range_mut(..=last).rev().take_while(|(_, flight)| flight.last >= first);
        let mut touched = Vec::new();
        for (start, flight) in touching {
            flight.partly |= committed_ms.is_some();
            touched.push((*start, flight.last));
        }
        for (start, end) in touched {
            if !self.under_way(start, end).is_empty() {
                continue;
            }
            let Some((flight, now_ms)) = self.land(start).zip(committed_ms) else { continue };
            let sample = now_ms.saturating_sub(flight.sent_ms).max(0) as f64;
            self.delay_ms = Some(self.delay_ms.map_or(sample, |ms| ms + (sample - ms) / 8.0));
            self.misses = 0;
        }
    }

    fn land(&mut self, first: u64) -> Option<Flight> {
        let flight = self.flights.remove(&first)?;
        match flight.lane {
            Lane::Live => {}
            Lane::Window => self.window = (self.window.0 - 1, self.window.1 - flight.bytes),
            Lane::Offer => self.offers_under_way -= 1,
        }
        Some(flight)
    }

    fn forget_flights(&mut self) {
        self.flights.clear();
        (self.window, self.offers_under_way, self.misses) = ((0, 0), 0, 0);
        (self.offered, self.held, self.offer_ms) = (RangeSet::default(), RangeSet::default(), None);
        self.gathered = RangeSet::default();
        self.ready = self.waiting.clone();
    }

    /// These numbers, as far as they wait, are offered again at `until_ms`, or when others are.
    fn hold(&mut self, first: u64, last: u64, until_ms: i64) {
        for (a, b) in self.waiting.within(first, last) {
            self.gathered.remove(a, b);
            self.ready.remove(a, b);
            self.offered.remove(a, b);
            self.held.insert(a, b);
            self.offer_ms.get_or_insert(until_ms);
            self.landed(a, b, None);
        }
    }

    /// What of a flight still waits for its answer.
    fn under_way(&self, first: u64, last: u64) -> RangeSet {
        let mut set = RangeSet::default();
        for (a, b) in self.waiting.within(first, last) {
            set.insert(a, b);
        }
        for (a, b) in self.held.within(first, last) {
            set.remove(a, b);
        }
        set
    }

    /// Four commit delays, doubled for each miss in a row, with jitter over its upper half.
    fn patience(&self, random: f64) -> i64 {
        let base = self.delay_ms.map_or(PATIENCE_MS.0, |ms| (ms * 4.0) as i64).max(PATIENCE_MS.0);
        let full = base.saturating_mul(1 << self.misses).min(PATIENCE_MS.1);
        full / 2 + (full as f64 / 2.0 * random.clamp(0.0, 1.0)) as i64
    }
}
