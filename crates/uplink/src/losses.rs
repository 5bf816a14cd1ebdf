//! Losses while they are open: one a press, extended with each drop, corrected by late commits, closed
//! when dropping has stopped for a minute.

use std::collections::BTreeMap;

use presswatch_domain::{EventKind, PressId, UtcMs};

use crate::{
    RangeSet,
    index::{Changes, Fact},
};

/// How long dropping must have stopped, in milliseconds.
const QUIET_MS: i64 = 60_000;
/// Numbers dropped after having been sent that are remembered for a late commit. What is forgotten
/// stays counted: the bound is still an upper one.
const NOTED: u64 = 16_384;

/// Whose loss: records without a press have one together.
pub type Press = Option<PressId>;

/// One open loss, as the file keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// Time of the earliest record dropped.
    pub from: UtcMs,
    /// Time of the latest record dropped.
    pub to: UtcMs,
    /// How many had never been handed to the link.
    pub never_sent: u64,
    /// How many may have been.
    pub sent_unknown: u64,
}

impl Loss {
    /// What it says; `None` if all of it was committed after all.
    pub fn event(&self) -> Option<EventKind> {
        let Loss { from, to, never_sent, sent_unknown } = *self;
        (never_sent + sent_unknown > 0).then_some(EventKind::Loss {
            from,
            to,
            never_sent: Some(never_sent),
            sent_unknown,
        })
    }
}

#[derive(Debug)]
struct Open {
    loss: Loss,
    noted: RangeSet,
    dropped_ms: i64,
}

#[derive(Debug, Default)]
pub(crate) struct Losses {
    open: BTreeMap<Press, Open>,
    lost: (u64, u64),
}

impl Losses {
    pub(crate) fn load(
        losses: BTreeMap<Press, Loss>,
        noted: BTreeMap<u64, Press>,
        lost: (u64, u64),
        now_ms: i64,
    ) -> Losses {
        let open = |loss| Open { loss, noted: RangeSet::default(), dropped_ms: now_ms };
        let mut open: BTreeMap<Press, Open> =
            losses.into_iter().map(|(press, loss)| (press, open(loss))).collect();
        for (number, press) in noted {
            if let Some(open) = open.get_mut(&press) {
                open.noted.insert(number, number);
            }
        }
        Losses { open, lost }
    }

    pub(crate) fn lost(&self) -> (u64, u64) {
        self.lost
    }

    /// Records that were never numbered are gone.
    pub(crate) fn lose(&mut self, count: u64, changes: &mut Changes) {
        self.lost.0 += count;
        changes.lost = Some(self.lost);
    }

    pub(crate) fn get(&self, press: &Press) -> Option<&Loss> {
        self.open.get(press).map(|open| &open.loss)
    }

    pub(crate) fn earliest(&self) -> Option<UtcMs> {
        self.open.values().map(|open| open.loss.from).min()
    }

    pub(crate) fn due(&self, now_ms: i64) -> Vec<Press> {
        let quiet = |open: &Open| now_ms.saturating_sub(open.dropped_ms) >= QUIET_MS;
        self.open.iter().filter(|(_, open)| quiet(open)).map(|(press, _)| press.clone()).collect()
    }

    /// A row is dropped; `sent` says whether it may have reached an ingest.
    pub(crate) fn drop_row(&mut self, fact: &Fact, sent: bool, now_ms: i64, changes: &mut Changes) {
        let open = self.open.entry(fact.press.clone()).or_insert_with(|| Open {
            loss: Loss { from: fact.t, to: fact.t, never_sent: 0, sent_unknown: 0 },
            noted: RangeSet::default(),
            dropped_ms: now_ms,
        });
        open.dropped_ms = now_ms;
        let loss = &mut open.loss;
        (loss.from, loss.to) = (loss.from.min(fact.t), loss.to.max(fact.t));
        if sent {
            loss.sent_unknown += 1;
            self.lost.1 += 1;
            open.noted.insert(fact.number, fact.number);
            changes.noted.insert(fact.number, fact.press.clone());
            if open.noted.len() > NOTED
                && let Some(oldest) = open.noted.first()
            {
                open.noted.remove(oldest, oldest);
                changes.noted.remove(&oldest);
                changes.unnoted.push((oldest, oldest));
            }
        } else {
            loss.never_sent += 1;
            self.lost.0 += 1;
        }
        changes.losses.insert(fact.press.clone(), *loss);
        changes.lost = Some(self.lost);
    }

    /// A late commit names these numbers: those noted are not lost.
    pub(crate) fn found(&mut self, first: u64, last: u64, changes: &mut Changes) {
        for (press, open) in &mut self.open {
            let found: u64 = open.noted.remove(first, last).iter().map(|(a, b)| b - a + 1).sum();
            if found > 0 {
                open.loss.sent_unknown = open.loss.sent_unknown.saturating_sub(found);
                self.lost.1 = self.lost.1.saturating_sub(found);
                changes.unnoted.push((first, last));
                changes.losses.insert(press.clone(), open.loss);
                changes.lost = Some(self.lost);
            }
        }
    }

    pub(crate) fn close(&mut self, press: &Press, changes: &mut Changes) -> Option<Loss> {
        let open = self.open.remove(press)?;
        changes.losses.remove(press);
        changes.noted.retain(|_, whose| whose != press);
        changes.closed.push(press.clone());
        Some(open.loss)
    }
}
