//! One alarm as people see it: the state diagram of ISA-18.2.

use serde::{Deserialize, Serialize};

use super::{AlarmState, Change, Operation, RuleId};
use crate::{UtcMs, Value};

/// An alarm, and what its next change depends on.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Occurrence {
    pub state: AlarmState,
    /// Since when the condition is as it is.
    pub since: UtcMs,
    /// The value that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The first of its group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<RuleId>,
    /// When it was last acknowledged, or until when it is shelved.
    timer: UtcMs,
    /// Suppressed: it was told before.
    told: bool,
    /// Suppressed: and acknowledged.
    seen: bool,
    /// Suppressed: its gate was closed since, so that what comes then is new.
    anew: bool,
}

/// What there is to be known of one alarm at one instant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub t: UtcMs,
    /// The condition holds, its delays over.
    pub there: bool,
    /// It is known not to hold.
    pub cleared: bool,
    /// The rule's gate is closed.
    pub closed: bool,
    /// A parent is there.
    pub explained: bool,
    pub latched: bool,
    pub re_alarm_ms: Option<i64>,
}

impl Facts {
    fn barred(&self) -> bool {
        self.closed || self.explained
    }
}

impl Occurrence {
    /// When it changes of itself.
    pub fn due(&self, re_alarm_ms: Option<i64>) -> Option<UtcMs> {
        match self.state {
            AlarmState::Shelved => Some(self.timer),
            AlarmState::AckActive => Some(self.timer.plus(re_alarm_ms?.max(1))),
            _ => None,
        }
    }

    /// What follows from the condition and the time; at most one change.
    pub fn judge(&mut self, facts: &Facts) -> Option<Change> {
        use AlarmState::*;
        let due = || self.due(facts.re_alarm_ms).is_some_and(|due| due <= facts.t);
        let (state, change) = match self.state {
            Normal if facts.there && facts.barred() => return Some(self.suppress(facts, false, false)),
            Normal if facts.there => (UnackActive, Change::Raised),
            UnackActive if facts.barred() => return Some(self.suppress(facts, true, false)),
            AckActive if facts.barred() => return Some(self.suppress(facts, true, true)),
            // One that latches is there until somebody has seen it.
            UnackActive if !facts.there && !facts.latched => (ReturnedUnack, Change::Returned),
            AckActive if !facts.there => (gone(facts.latched), Change::Returned),
            AckActive if due() => (UnackActive, Change::ReAlarmed),
            ReturnedUnack if facts.there && !facts.barred() => (UnackActive, Change::RaisedAgain),
            Latched if facts.there && !facts.barred() => (UnackActive, Change::Raised),
            Suppressed if facts.there && !facts.barred() => {
                (if self.seen && !self.anew { AckActive } else { UnackActive }, Change::Unsuppressed)
            }
            Suppressed if facts.cleared => match (self.told, self.seen) {
                (false, _) => (Normal, Change::Returned),
                (true, false) => (ReturnedUnack, Change::Returned),
                (true, true) => (gone(facts.latched), Change::Returned),
            },
            Suppressed => {
                self.anew |= facts.closed;
                return None;
            }
            Shelved if due() => return Some(self.taken_back(facts, Change::Unshelved)),
            _ => return None,
        };
        self.state = state;
        Some(change)
    }

    /// What a person does; what changes nothing gives nothing.
    pub fn operate(&mut self, operation: &Operation, facts: &Facts) -> Option<Change> {
        use AlarmState::*;
        let (state, change) = match (operation, self.state) {
            (Operation::Acknowledge, UnackActive) => {
                self.timer = facts.t;
                (if facts.there { AckActive } else { gone(facts.latched) }, Change::Acknowledged)
            }
            (Operation::Acknowledge, ReturnedUnack) => (Normal, Change::Acknowledged),
            (Operation::Acknowledge, Latched) => (Normal, Change::Released),
            (Operation::Acknowledge, Suppressed) if self.told && !self.seen => {
                (self.seen, self.timer) = (true, facts.t);
                (Suppressed, Change::Acknowledged)
            }
            (Operation::Shelve { until, .. }, state) if state != OutOfService && *until > facts.t => {
                self.timer = *until;
                (Shelved, Change::Shelved)
            }
            (Operation::Unshelve, Shelved) => return Some(self.taken_back(facts, Change::Unshelved)),
            (Operation::OutOfService { .. }, state) if state != OutOfService => {
                (OutOfService, Change::OutOfService)
            }
            (Operation::InService, OutOfService) => return Some(self.taken_back(facts, Change::InService)),
            _ => return None,
        };
        self.state = state;
        Some(change)
    }

    fn suppress(&mut self, facts: &Facts, told: bool, seen: bool) -> Change {
        (self.told, self.seen, self.anew) = (told, seen, facts.closed);
        self.state = AlarmState::Suppressed;
        Change::Suppressed
    }

    /// Whoever put it aside has seen what was then: what is there now is told.
    fn taken_back(&mut self, facts: &Facts, change: Change) -> Change {
        self.state = match facts.there {
            false => AlarmState::Normal,
            true if facts.barred() => {
                self.suppress(facts, false, false);
                AlarmState::Suppressed
            }
            true => AlarmState::UnackActive,
        };
        change
    }
}

/// Gone and seen.
fn gone(latched: bool) -> AlarmState {
    if latched { AlarmState::Latched } else { AlarmState::Normal }
}
