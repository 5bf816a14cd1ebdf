//! The rules of one press, or of one producer's health, through what is heard of it.

use serde::{Deserialize, Serialize};

use super::{AlarmState, Change, Operation, Rule, RuleId};
use crate::{Row, Span, State, UtcMs, Value};

/// What is heard.
#[derive(Debug, Clone, PartialEq)]
pub enum Input<'a> {
    /// Values and bad marks.
    Row(&'a Row),
    /// The machine's state from now on; `None`: unknown.
    State(Option<State>),
    /// Nothing is held across this: a loss, or another epoch's beginning.
    Break,
    /// Nothing was heard for so long, as far as it could have been heard, in milliseconds.
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
    /// The value that decided, if there is one.
    pub value: Option<Value>,
    /// Another of its first-out group was there before: nobody is told of this one.
    pub follows: Option<RuleId>,
}

/// All that a watch knows, to be kept: one that goes on from it decides as this one would have.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Kept {}

/// Follows the rules of one press, or of one producer's health.
#[derive(Debug, Clone)]
pub struct Watch {
    rules: std::sync::Arc<[Rule]>,
    kept: Kept,
}

impl Watch {
    /// Goes on from what was kept; of rules that are not any more, nothing is left.
    pub fn new(rules: std::sync::Arc<[Rule]>, kept: Kept) -> Self {
        Self { rules, kept }
    }

    /// What it knows.
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// Its rules.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// When the press shall run, as far as that is of interest from now on.
    pub fn plan(&mut self, planned: Vec<Span>) {
        drop(planned);
    }

    /// Something was heard at `t`, after everything before it; timers due before `t` have fired first.
    pub fn step(&mut self, t: UtcMs, input: &Input<'_>) -> Vec<Transition> {
        let _ = (t, input);
        Vec::new()
    }

    /// Nothing older than `t` will come any more: timers due before it fire.
    pub fn advance(&mut self, t: UtcMs) -> Vec<Transition> {
        let _ = t;
        Vec::new()
    }
}
