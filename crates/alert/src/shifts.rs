//! What came of a shift, at its end, to who wants to hear it: which shifts that is, and when enough is known. No clock, and
//! nothing is read here.

use std::{collections::BTreeMap, fmt};

use async_trait::async_trait;
use jiff::civil::Date;
use presswatch_domain::{HOUR_MS, MINUTE_MS, PressId, Span, State, UtcMs, kpi::ShiftReport};

use crate::{ledger::Shifts, plan::Calling};

/// So long after a shift's end its last data are waited for, in milliseconds: half an hour, and a little for what an edge
/// closes at the full hour after a shift that ended at half past.
pub const WAITS_MS: i64 = 32 * MINUTE_MS;
/// A press that has said nothing since a shift's end for so long is silent, in milliseconds: one that is not does once a minute.
pub const SILENT_MS: i64 = 2 * MINUTE_MS;
/// A shift that ended longer ago while the alerter was away is nobody's news, in milliseconds.
pub const OLD_MS: i64 = 6 * HOUR_MS;

/// A shift that has ended, of all presses that had it together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Its name.
    pub shift: String,
    /// The day on which it began.
    pub day: Date,
    /// From its beginning to its end.
    pub span: Span,
    /// Of which presses, of each some planned time.
    pub presses: Vec<PressId>,
}

/// Shifts that ended of late and of which nobody was told, in order of their ends.
pub fn ended(calling: &Calling, told: &Shifts, now: UtcMs) -> Vec<Ended> {
    let late = Span::new(now.plus(-OLD_MS), now.plus(1));
    let mut all: Vec<Ended> = Vec::new();
    for press in &calling.presses {
        for one in calling.plan.occurrences(&calling.zone, press, late) {
            // What has its last instant in the stretch may also go on after it.
            let over = late.contains(one.span.to);
            if !over || one.planned.is_empty() || told.told(press, one.span) {
                continue;
            }
            let shift = &calling.plan.shifts[one.shift].name;
            match all.iter_mut().find(|other| other.span == one.span && other.shift == *shift) {
                Some(same) => same.presses.push(press.clone()),
                None => all.push(Ended {
                    shift: shift.clone(),
                    day: one.day,
                    span: one.span,
                    presses: vec![press.clone()],
                }),
            }
        }
    }
    all.sort_by_key(|one| (one.span.to, one.span.from));
    all
}

impl Ended {
    /// True if nothing is waited for any more.
    pub fn late(&self, now: UtcMs) -> bool {
        now.since(self.span.to) >= WAITS_MS
    }

    /// True if it is worth asking: of each press everything up to the end is in the store, and it was heard since, so that what it
    /// was doing at the end is known, too.
    pub fn over(
        &self,
        complete_to: impl Fn(&PressId) -> Option<UtcMs>,
        heard: impl Fn(&PressId) -> Option<UtcMs>,
        now: UtcMs,
    ) -> bool {
        let end = self.span.to;
        let silent = now.since(end) >= SILENT_MS;
        let since = |at: Option<UtcMs>| at.is_some_and(|at| at >= end);
        // What is of the last instant is in the store when that is over.
        let whole = |press: &PressId| complete_to(press).is_some_and(|to| to > end);
        let known = |press: &PressId| whole(press) && (silent || since(heard(press)));
        self.late(now) || self.presses.iter().all(known)
    }

    /// True if it is to be told now: all is known of each press, or is not waited for any more.
    pub fn ready(&self, reports: &[ShiftReport], now: UtcMs) -> bool {
        let known =
            |press: &PressId| reports.iter().any(|report| report.press == *press && report.pending_ms == 0);
        self.late(now) || self.presses.iter().all(known)
    }
}

/// What is known of shifts: the store, or what stands in for it in tests.
#[async_trait]
pub trait Reports: Send + Sync + fmt::Debug {
    /// What came of a shift, of each of its presses of which that can be said, as far as it is known `now`. `heard`: what
    /// presses did when they were heard last, if nothing was missed of them.
    async fn reports(
        &self,
        ended: &Ended,
        heard: &BTreeMap<PressId, (State, UtcMs)>,
        now: UtcMs,
    ) -> Result<Vec<ShiftReport>, Box<dyn std::error::Error + Send + Sync>>;
}

/// Nothing is known of any shift.
#[derive(Debug)]
pub struct Nothing;

#[async_trait]
impl Reports for Nothing {
    async fn reports(
        &self,
        _ended: &Ended,
        _heard: &BTreeMap<PressId, (State, UtcMs)>,
        _now: UtcMs,
    ) -> Result<Vec<ShiftReport>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Vec::new())
    }
}
