//! What is known of one rule: from its gate over its condition and its delays to its alarm.

use serde::{Deserialize, Serialize};

use super::{
    Condition, Rule,
    debounce::{Debounce, Truth},
    gate::{Live, Opened},
    occurrence::{Facts, Occurrence},
    sense::{Heard, Memory, View},
};
use crate::{State, UtcMs, Value};

/// All of one rule.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Track {
    #[serde(default, skip_serializing_if = "is_new")]
    opened: Opened,
    #[serde(default, skip_serializing_if = "is_new")]
    memory: Memory,
    #[serde(default, skip_serializing_if = "is_new")]
    pub debounce: Debounce,
    /// Since when the condition is what the debounce says.
    #[serde(default, skip_serializing_if = "is_new")]
    pub since: UtcMs,
    /// Its gate was closed when it was last judged.
    #[serde(default, skip_serializing_if = "is_new")]
    closed: bool,
    /// Its condition was known not to hold.
    #[serde(default, skip_serializing_if = "is_new")]
    cleared: bool,
    #[serde(default, skip_serializing_if = "is_new")]
    pub alarm: Occurrence,
}

/// What all rules of a press look at, at one instant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    pub t: UtcMs,
    pub state: Option<State>,
    pub planned: bool,
    pub silent_ms: i64,
}

impl Track {
    /// Judges the condition. Gives when it may change without anything being heard, and whether something of it
    /// did that the alarm has to know.
    pub fn judge(&mut self, rule: &Rule, around: &Around, heard: Option<&Heard>) -> (Option<UtcMs>, bool) {
        let before = (self.debounce.there, self.closed, self.cleared);
        let Around { t, state, planned, silent_ms } = *around;
        let live = self.opened.judge(t, rule, state, planned);
        let counts_from = self.opened.counts_from(rule);
        let (truth, due) = match (live, counts_from) {
            (Live::Yes, Some(counts_from)) => {
                let there = self.debounce.there;
                self.memory.judge(rule, &View { t, heard, state, silent_ms, counts_from, there })
            }
            (Live::Soon, due) => (Truth::Unknown, due),
            _ => (Truth::Unknown, None),
        };
        // A call is there until it is acknowledged, whatever the machine does.
        self.closed = live == Live::No && rule.condition != Condition::Called;
        if self.closed {
            self.memory.forget();
            self.debounce = Debounce::default();
        }
        let (on_ms, off_ms) = delays(rule);
        if let Some(since) = self.debounce.judge(t, truth, on_ms, off_ms) {
            self.since = since;
        }
        self.cleared = truth == Truth::False && !self.debounce.there;
        let due = due.into_iter().chain(self.debounce.due(on_ms, off_ms)).min();
        (due, before != (self.debounce.there, self.closed, self.cleared))
    }

    /// What its alarm has to know at `t`.
    pub fn facts(&self, rule: &Rule, t: UtcMs, explained: bool) -> Facts {
        Facts {
            t,
            there: self.debounce.there,
            cleared: self.cleared,
            closed: self.closed,
            explained,
            latched: rule.latched,
            re_alarm_ms: rule.re_alarm_ms,
        }
    }

    /// What its condition compares with later values does not count any more.
    pub fn forget(&mut self) {
        self.memory.forget();
    }

    /// A person calls, or was heard.
    pub fn call(&mut self, t: UtcMs, there: bool) {
        (self.debounce, self.since) = (Debounce::of(there), t);
    }
}

/// True if it says nothing that a new one would not.
pub(super) fn is_new<T: Default + PartialEq>(part: &T) -> bool {
    *part == T::default()
}

/// On-delay and off-delay. What is counted elsewhere is not counted twice.
fn delays(rule: &Rule) -> (i64, i64) {
    match rule.condition {
        Condition::Still { .. } | Condition::Silent => (0, rule.off_delay_ms),
        _ => (rule.on_delay_ms, rule.off_delay_ms),
    }
}

/// What a message may show of a signal: its value, or how it is bad.
pub(super) fn shown(heard: &Heard) -> Value {
    match &heard.said {
        Ok(value) => value.clone(),
        Err(mark) => Value::Code(mark.as_str().into()),
    }
}
