//! A machine on its way through what was heard: what a checkpoint keeps, and how an input is taken.

use std::sync::Arc;

use presswatch_domain::{
    AlarmState, Change, Operation, Row, Rule, RuleId, Span, State, UtcMs, Value,
    alarm::{Input, Kept, Transition, Watch},
};
use serde::{Deserialize, Serialize};

/// One thing heard of a press.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// Values and bad marks.
    Row(Row),
    /// Its state from now on.
    State(State),
    /// Nothing is held across this.
    Break,
}

/// What a person did, at the instant to which the machine had come then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// When it took effect.
    pub at: UtcMs,
    /// To which rule.
    pub rule: RuleId,
    /// What.
    pub what: Operation,
    /// Who.
    pub by: String,
}

/// A transition as it is kept, with who did it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// When.
    pub at: UtcMs,
    /// Which rule.
    pub rule: RuleId,
    /// What.
    pub change: Change,
    /// The state since then.
    pub state: AlarmState,
    /// Since when.
    pub since: UtcMs,
    /// The value that decided.
    pub value: Option<Value>,
    /// Whom it follows.
    pub follows: Option<RuleId>,
    /// What the machine did then.
    pub machine: Option<State>,
    /// Who did it.
    pub by: Option<String>,
    /// Under which number it was journalled.
    pub number: Option<u64>,
}

impl Said {
    /// As the machine has said it.
    pub fn transition(&self) -> Transition {
        Transition {
            at: self.at,
            rule: self.rule.clone(),
            change: self.change,
            state: self.state,
            since: self.since,
            value: self.value.clone(),
            follows: self.follows.clone(),
        }
    }

    /// True if both say the same of the same rule.
    pub fn same(&self, other: &Said) -> bool {
        let key = |said: &Said| (said.at, said.change, said.state, said.since);
        self.rule == other.rule && key(self) == key(other)
    }
}

/// All that a machine knows at an instant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Everything of before, and what was heard of it so far.
    pub at: UtcMs,
    /// The machine.
    pub kept: Kept,
    /// When the press was heard last, while its state still counts.
    pub last: Option<UtcMs>,
    /// What it did then.
    pub state: Option<State>,
}

/// A machine on its way.
#[derive(Debug, Clone)]
pub struct Run {
    watch: Watch,
    hold_ms: i64,
    last: Option<UtcMs>,
    state: Option<State>,
    /// Everything before this is judged.
    pub at: UtcMs,
}

impl Run {
    /// The press's state, as far as it was heard.
    pub fn state(&self) -> Option<State> {
        self.state
    }

    /// Goes on from a checkpoint. A state holds for `hold_ms` after the press was heard last.
    pub fn new(rules: Arc<[Rule]>, hold_ms: i64, point: &Point, planned: &[Span]) -> Run {
        let mut watch = Watch::new(rules, point.kept.clone());
        watch.plan(planned.to_vec());
        Run { watch, hold_ms, last: point.last, state: point.state, at: point.at }
    }

    /// What it knows.
    pub fn point(&self) -> Point {
        Point { at: self.at, kept: self.watch.kept().clone(), last: self.last, state: self.state }
    }

    /// When the press shall run.
    pub fn plan(&mut self, planned: &[Span]) {
        self.watch.plan(planned.to_vec());
    }

    /// To where it may be judged if nothing more is heard up to `now`.
    pub fn known_to(&self, now: UtcMs) -> UtcMs {
        self.last.map_or(self.at, |last| now.min(last.plus(self.hold_ms)))
    }

    /// Takes one thing heard.
    pub fn hear(&mut self, t: UtcMs, heard: &Heard, said: &mut Vec<Said>) {
        self.expire(t, said);
        let input = match heard {
            Heard::Row(row) => Input::Row(row),
            Heard::State(state) => Input::State(Some(*state)),
            Heard::Break => Input::Break,
        };
        let told = self.watch.step(t, &input);
        self.tell(told, None, said);
        if let Heard::State(state) = heard {
            self.state = Some(*state);
        }
        if *heard != Heard::Break {
            self.last = Some(self.last.map_or(t, |last| last.max(t)));
        }
        self.at = self.at.max(t);
    }

    /// A person does something.
    pub fn act(&mut self, act: &Act, said: &mut Vec<Said>) {
        self.expire(act.at, said);
        let told = self.watch.step(act.at, &Input::Operation(&act.rule, &act.what));
        // Timers that fired on the way are nobody's doing.
        let (own, timers): (Vec<_>, Vec<_>) = told
            .into_iter()
            .partition(|told| told.rule == act.rule && told.at >= act.at && is_of(told.change, &act.what));
        self.tell(timers, None, said);
        self.tell(own, Some(&act.by), said);
        self.at = self.at.max(act.at);
    }

    /// Nothing older than `t` will come.
    pub fn advance(&mut self, t: UtcMs, said: &mut Vec<Said>) {
        if t <= self.at {
            return;
        }
        self.expire(t, said);
        let told = self.watch.advance(t);
        self.tell(told, None, said);
        self.at = t;
    }

    /// Long after the press was heard last its state is not known any more.
    fn expire(&mut self, t: UtcMs, said: &mut Vec<Said>) {
        let Some(end) = self.last.map(|last| last.plus(self.hold_ms)).filter(|end| *end < t) else { return };
        let told = self.watch.step(end, &Input::State(None));
        self.tell(told, None, said);
        (self.last, self.state) = (None, None);
    }

    fn tell(&self, told: Vec<Transition>, by: Option<&str>, said: &mut Vec<Said>) {
        said.extend(told.into_iter().map(|told| Said {
            at: told.at,
            rule: told.rule,
            change: told.change,
            state: told.state,
            since: told.since,
            value: told.value,
            follows: told.follows,
            machine: self.state,
            by: by.map(str::to_owned),
            number: None,
        }));
    }
}

/// True if a person's act makes this change.
fn is_of(change: Change, what: &Operation) -> bool {
    match what {
        Operation::Acknowledge => {
            matches!(change, Change::Acknowledged | Change::Released | Change::Returned)
        }
        Operation::Shelve { .. } => change == Change::Shelved,
        Operation::Unshelve => change == Change::Unshelved,
        Operation::OutOfService { .. } => change == Change::OutOfService,
        Operation::InService => change == Change::InService,
        Operation::Call => matches!(change, Change::Raised | Change::RaisedAgain),
        Operation::Note { .. } => false,
    }
}
