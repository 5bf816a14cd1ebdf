//! Counters as they are known from instant to instant: what an interval says of them at its ends.

use std::collections::VecDeque;

use crate::{Catalogue, Reading, SignalId, SignalType, UtcMs};

/// What each counter shows at one instant, in the order of the catalogue; `None`: not known.
pub(crate) type Shown = Vec<Option<f64>>;

/// The counters of one press. What one shows holds like any value ([`crate::Signal::hold_ms`]); a reading that is
/// none says nothing of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dials(Vec<Counter>);

#[derive(Debug, Clone)]
struct Counter {
    id: SignalId,
    hold_ms: i64,
    range: (f64, f64),
    /// What it showed, each since when, in order; as far back as somebody may ask.
    shown: VecDeque<(UtcMs, f64)>,
    /// When it was last read.
    read: UtcMs,
    /// What it showed then still holds.
    holds: bool,
}

impl Counter {
    fn last(&self) -> Option<f64> {
        self.shown.back().map(|(_, x)| *x).filter(|_| self.holds)
    }

    fn until(&self) -> UtcMs {
        self.read.plus(self.hold_ms)
    }

    fn good(&self, readings: &[(SignalId, Reading)]) -> Option<f64> {
        let (lo, hi) = self.range;
        match readings.iter().find(|(id, _)| *id == self.id) {
            Some((_, Reading::Number(x))) if (lo..=hi).contains(x) => Some(*x),
            _ => None,
        }
    }
}

impl Dials {
    /// Of the counters of this profile; nothing is known yet.
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        let counters =
            catalogue.iter().filter(|signal| signal.monotonic && signal.kind == SignalType::Number);
        let counters = counters.map(|signal| Counter {
            id: signal.id.clone(),
            hold_ms: signal.hold_ms(),
            range: signal.range.unwrap_or((0.0, f64::MAX)),
            shown: VecDeque::new(),
            read: UtcMs(0),
            holds: false,
        });
        Self(counters.collect())
    }

    /// Nothing is known any more.
    pub(crate) fn clear(&mut self) {
        for counter in &mut self.0 {
            counter.shown.clear();
            counter.holds = false;
        }
    }

    /// Goes on with what a counter showed when it was last read.
    pub(crate) fn resume(&mut self, id: &SignalId, shown: f64, read: UtcMs) {
        for counter in self.0.iter_mut().filter(|counter| counter.id == *id) {
            counter.shown = [(read, shown)].into();
            (counter.read, counter.holds) = (read, true);
        }
    }

    /// The counters, and when each was last read.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&SignalId, UtcMs)> {
        self.0.iter().map(|counter| (&counter.id, counter.read))
    }

    /// The counters.
    pub(crate) fn names(&self) -> impl Iterator<Item = &SignalId> + Clone {
        self.0.iter().map(|counter| &counter.id)
    }

    /// What holds.
    pub(crate) fn now(&self) -> Shown {
        self.0.iter().map(Counter::last).collect()
    }

    /// What each showed at `t`, as far back as that is still known; whether it held or not.
    pub(crate) fn at(&self, t: UtcMs) -> Shown {
        let at = |counter: &Counter| counter.shown.iter().rfind(|(since, _)| *since <= t).map(|(_, x)| *x);
        self.0.iter().map(at).collect()
    }

    /// How old the oldest of the readings is by which these are known at `t`, in milliseconds.
    pub(crate) fn stale_ms(&self, t: UtcMs) -> i64 {
        let since = |counter: &Counter| match counter.shown.iter().rfind(|(since, _)| *since <= t) {
            // Read again since, perhaps with another number: known is only since when it showed that one.
            Some((since, _)) if counter.read > t => Some(*since),
            Some(_) => Some(counter.read),
            None => None,
        };
        self.0.iter().filter_map(since).map(|since| t.since(since)).max().unwrap_or(0)
    }

    /// Nothing holds but what was read at `t`.
    pub(crate) fn only(&mut self, t: UtcMs) {
        self.0.iter_mut().for_each(|counter| counter.holds &= counter.read == t);
    }

    /// Nobody asks for what was before `t`.
    pub(crate) fn forget_before(&mut self, t: UtcMs) {
        for counter in &mut self.0 {
            while counter.shown.get(1).is_some_and(|(since, _)| *since <= t) {
                counter.shown.pop_front();
            }
        }
    }

    /// When the first that holds ends to; `None` if none holds.
    pub(crate) fn until(&self) -> Option<UtcMs> {
        self.0.iter().filter(|counter| counter.holds).map(Counter::until).min()
    }

    /// What holds no longer than to `t` ends.
    pub(crate) fn end(&mut self, t: UtcMs) {
        self.0.iter_mut().for_each(|counter| counter.holds &= counter.until() > t);
    }

    /// Takes what was read at `t`. Where a counter has fallen, is first known or ends to be known, gives what
    /// they showed up to there: nothing that is counted goes across it.
    pub(crate) fn read(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) -> Option<Shown> {
        let mut broken = None;
        for index in 0..self.0.len() {
            let counter = &self.0[index];
            let (good, last) = (counter.good(readings), counter.last());
            let whole = match (good, last) {
                (Some(now), Some(before)) => now >= before,
                (Some(_), None) => false,
                (None, Some(_)) => counter.until() > t,
                (None, None) => true,
            };
            if !whole && broken.is_none() {
                broken = Some(self.now());
            }
            let counter = &mut self.0[index];
            if let Some(now) = good {
                if !whole || last != good {
                    counter.shown.push_back((t, now));
                }
                (counter.read, counter.holds) = (t, true);
                if let Some(broken) = broken.as_mut().filter(|_| whole) {
                    broken[index] = Some(now);
                }
            }
            counter.holds &= counter.until() > t;
        }
        broken
    }
}
