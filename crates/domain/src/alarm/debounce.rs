//! On-delay and off-delay: from whether a condition holds to whether an alarm is there.

use serde::{Deserialize, Serialize};

use crate::UtcMs;

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    /// It holds, since then.
    True(UtcMs),
    /// It does not.
    False,
    /// Nobody knows. **It neither brings an alarm nor takes one away**: what nobody saw come would call a person
    /// for nothing, and what nobody saw go would leave one uncalled. That nothing is known has alarms of its own.
    Unknown,
}

/// Whether an alarm is there, and since when the condition says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Debounce {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub there: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    otherwise: Option<UtcMs>,
}

impl Debounce {
    /// One that is there, or not, without a doubt.
    pub fn of(there: bool) -> Self {
        Self { there, otherwise: None }
    }

    /// What the condition is at `t`; gives since when, if that brings the alarm or takes it away. A delay is over
    /// if the condition has not changed for so long *and is the same at its last instant*.
    pub fn judge(&mut self, t: UtcMs, truth: Truth, on_ms: i64, off_ms: i64) -> Option<UtcMs> {
        self.otherwise = match (truth, self.there) {
            (Truth::True(since), false) => Some(self.otherwise.unwrap_or(since)),
            (Truth::False, true) => Some(self.otherwise.unwrap_or(t)),
            _ => None,
        };
        let since = self.otherwise.filter(|_| self.due(on_ms, off_ms).is_some_and(|due| due <= t))?;
        *self = Self { there: !self.there, otherwise: None };
        Some(since)
    }

    /// When the delay that runs is over; `None` if none does.
    pub fn due(&self, on_ms: i64, off_ms: i64) -> Option<UtcMs> {
        let delay = if self.there { off_ms } else { on_ms };
        Some(self.otherwise?.plus(delay.max(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(t: i64) -> UtcMs {
        UtcMs(t)
    }

    #[test]
    fn an_alarm_comes_after_its_delay_and_carries_when_it_began() {
        let mut debounce = Debounce::default();
        assert_eq!(debounce.judge(at(100), Truth::True(at(100)), 50, 30), None);
        assert_eq!(debounce.judge(at(149), Truth::True(at(149)), 50, 30), None);
        assert_eq!((debounce.due(50, 30), debounce.there), (Some(at(150)), false));
        assert_eq!(debounce.judge(at(150), Truth::True(at(150)), 50, 30), Some(at(100)));
        assert_eq!(debounce.judge(at(200), Truth::False, 50, 30), None);
        assert_eq!(debounce.judge(at(230), Truth::False, 50, 30), Some(at(200)));
        assert!(!debounce.there);
    }

    #[test]
    fn a_break_begins_the_delay_anew() {
        for between in [Truth::False, Truth::Unknown] {
            let mut debounce = Debounce::default();
            assert_eq!(debounce.judge(at(0), Truth::True(at(0)), 50, 0), None);
            assert_eq!(debounce.judge(at(49), between, 50, 0), None);
            assert_eq!(debounce.judge(at(50), Truth::True(at(50)), 50, 0), None);
            assert_eq!(debounce.judge(at(100), Truth::True(at(100)), 50, 0), Some(at(50)));
        }
    }

    #[test]
    fn the_last_instant_of_a_delay_still_counts() {
        let mut debounce = Debounce::default();
        assert_eq!(debounce.judge(at(0), Truth::True(at(0)), 50, 0), None);
        assert_eq!(debounce.judge(at(50), Truth::False, 50, 0), None);
        assert_eq!(debounce.due(50, 0), None);
    }

    #[test]
    fn unknown_takes_nothing_away() {
        let mut debounce = Debounce { there: true, otherwise: None };
        assert_eq!(debounce.judge(at(0), Truth::False, 0, 50), None);
        assert_eq!(debounce.judge(at(40), Truth::Unknown, 0, 50), None);
        assert_eq!(debounce.judge(at(1000), Truth::Unknown, 0, 50), None);
        assert_eq!((debounce.there, debounce.due(0, 50)), (true, None));
    }
}
