//! What a producer's numbers say of what was not heard.

use presswatch_domain::{Epoch, UtcMs};
use serde::{Deserialize, Serialize};

/// How many messages tell by how much a producer's are late.
const LAGS: usize = 8;
/// A producer whose clock is further away than that has none, in milliseconds.
const FAR_MS: i64 = 600_000;

/// What follows from a message's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Nothing is missing; so many of its records were heard before.
    Next(usize),
    /// Something before it was not heard.
    Gap,
}

/// How far a producer was heard.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sequence {
    /// Its epoch and the number that comes next.
    next: Option<(Epoch, u64)>,
    /// Everything of it before this instant is in the store.
    #[serde(skip)]
    pub complete_to: UtcMs,
    /// How late its last messages were.
    #[serde(skip)]
    lags: std::collections::VecDeque<i64>,
    /// For how long it gathers rows.
    #[serde(skip)]
    pub gathers_ms: i64,
}

impl Sequence {
    /// Of a producer that was heard, nobody knows how far.
    pub fn missed() -> Sequence {
        Sequence { next: Some((Epoch(0), 0)), ..Sequence::default() }
    }

    /// Live records `first..first + count` of this epoch. From the first message ever on nothing is missing:
    /// what was before is none of ours.
    pub fn heard(&mut self, epoch: Epoch, first: u64, count: u64) -> Heard {
        let after = first.saturating_add(count);
        let Some((known, next)) = self.next else {
            self.next = Some((epoch, after));
            return Heard::Next(0);
        };
        // An outbox that was opened anew goes on counting, and has told first that it was: that was not heard.
        if known != epoch || first > next {
            self.next = Some((epoch, after));
            return Heard::Gap;
        }
        self.next = Some((epoch, after.max(next)));
        Heard::Next(usize::try_from(next - first).unwrap_or(usize::MAX))
    }

    /// True if another epoch's status was heard: something was, or will be, missed.
    pub fn is_other(&self, epoch: Epoch) -> bool {
        self.next.is_some_and(|(known, _)| known != epoch)
    }

    /// The newest record of a message is of `t`, and was heard at `now`.
    pub fn late(&mut self, t: UtcMs, now: UtcMs) {
        if self.lags.len() == LAGS {
            self.lags.pop_front();
        }
        self.lags.push_back(now.since(t).clamp(0, FAR_MS));
    }

    /// What is newer than this may still come, at `now`.
    pub fn judged_to(&self, now: UtcMs) -> UtcMs {
        let lag = self.lags.iter().max().copied().unwrap_or(0);
        now.plus(-lag - self.gathers_ms)
    }
}
