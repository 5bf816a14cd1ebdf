//! Instants and spans. All time is UTC in whole milliseconds; wall-clock time exists only where people
//! read or write it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One minute, in milliseconds.
pub const MINUTE_MS: i64 = 60_000;
/// One hour, in milliseconds.
pub const HOUR_MS: i64 = 3_600_000;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UtcMs(pub i64);

impl UtcMs {
    /// This instant, `ms` milliseconds later (earlier, if negative).
    #[must_use]
    pub fn plus(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this instant.
    pub fn since(self, earlier: UtcMs) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The last multiple of `step_ms` (> 0) that is not after this instant; the earliest instant of all
    /// if there is none.
    #[must_use]
    pub fn floor(self, step_ms: i64) -> Self {
        Self(self.0.saturating_sub(self.0.rem_euclid(step_ms)))
    }

    /// The first multiple of `step_ms` (> 0) that is not before this instant; the latest instant of all
    /// if there is none.
    #[must_use]
    pub fn ceil(self, step_ms: i64) -> Self {
        let floor = self.floor(step_ms);
        if floor == self { self } else { floor.plus(step_ms) }
    }
}

impl fmt::Debug for UtcMs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}ms", self.0)
    }
}

/// A half-open stretch of time, `[from, to)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First instant inside.
    pub from: UtcMs,
    /// First instant after.
    pub to: UtcMs,
}

impl Span {
    /// `[from, to)`; empty if `to` is not after `from`.
    pub fn new(from: UtcMs, to: UtcMs) -> Self {
        Self { from, to: to.max(from) }
    }

    /// Length in milliseconds, never negative.
    pub fn ms(self) -> i64 {
        self.to.since(self.from).max(0)
    }

    /// True if nothing is inside.
    pub fn is_empty(self) -> bool {
        self.ms() == 0
    }

    /// True if `t` is inside.
    pub fn contains(self, t: UtcMs) -> bool {
        self.from <= t && t < self.to
    }

    /// What both have in common; empty if nothing.
    #[must_use]
    pub fn and(self, other: Span) -> Span {
        let from = self.from.max(other.from);
        Span::new(from, self.to.min(other.to))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rounding_stays_within_a_step_of_any_instant(t in any::<i64>(), step in 1i64..=HOUR_MS * 24) {
            let t = UtcMs(t);
            let (floor, ceil) = (t.floor(step), t.ceil(step));
            prop_assert!(floor <= t && t <= ceil);
            prop_assert!(t.since(floor) < step && ceil.since(t) < step);
            prop_assert!(floor.0 == i64::MIN || floor.0 % step == 0);
        }

        #[test]
        fn spans_are_never_negative(a in any::<i64>(), b in any::<i64>(), c in any::<i64>(), d in any::<i64>()) {
            let (one, other) = (Span::new(UtcMs(a), UtcMs(b)), Span::new(UtcMs(c), UtcMs(d)));
            let both = one.and(other);
            prop_assert!(one.ms() >= 0 && both.ms() <= one.ms() && both.ms() <= other.ms());
        }
    }
}
