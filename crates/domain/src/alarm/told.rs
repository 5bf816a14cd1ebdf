//! What goes into a watch, and what comes out of it.

use super::{AlarmState, Change, Operation, RuleId};
use crate::{AlarmChanged, Row, State, UtcMs, Value};

/// What is heard.
#[derive(Debug, Clone, PartialEq)]
pub enum Input<'a> {
    /// Values and bad marks.
    Row(&'a Row),
    /// The machine's state from now on; `None`: unknown. It holds until another is told: that it is not known any
    /// more is for the caller to say.
    State(Option<State>),
    /// No value is held across this: a loss, or another epoch's beginning. The machine's state is.
    Break,
    /// Nothing was heard for so long, as far as it could have been heard, in milliseconds. Any row or state ends it.
    Silence(i64),
    /// A person does something to an alarm.
    Operation(&'a RuleId, &'a Operation),
}

/// An alarm has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Transition {
    /// When: a timer's is when it was due, whenever it was looked at.
    pub at: UtcMs,
    /// Which.
    pub rule: RuleId,
    /// What.
    pub change: Change,
    /// Its state since then.
    pub state: AlarmState,
    /// Since when the condition has held; of a return, since when it does not hold.
    pub since: UtcMs,
    /// The value that decided, if there is one; of a bad signal, the mark's name.
    pub value: Option<Value>,
    /// Another of its first-out group was there before: nobody is told of this one.
    pub follows: Option<RuleId>,
}

impl Transition {
    /// One that was recorded at `at`. Whom it followed stands there as a number: that it did is all that is left of it.
    pub fn recorded(at: UtcMs, alarm: &AlarmChanged) -> Self {
        Self {
            at,
            rule: alarm.rule.clone(),
            change: alarm.change,
            state: alarm.state,
            since: alarm.since,
            value: alarm.value.clone(),
            follows: alarm.follows.map(|_| alarm.rule.clone()),
        }
    }

    /// True if somebody has to be told anew: the alarm is there, unseen, and none of its group leads it. That it has
    /// come again before anybody saw that it was gone ([`Change::RaisedAgain`]) is no new alarm.
    pub fn rings(&self) -> bool {
        self.state == AlarmState::UnackActive && self.follows.is_none() && self.change != Change::RaisedAgain
    }
}
