//! From what was written of one alarm to what it is. Pure, and the same in whatever order it came.

use std::collections::BTreeMap;

use presswatch_domain::{
    AlarmChanged, AlarmState, Body, Change, Epoch, EventKind, Operation, Outcome, PressId, Priority,
    ProducerId, Record, RuleId, State, UtcMs, Value,
};

/// Which record: two of one key are one.
pub type Key = (ProducerId, Epoch, u64);

/// What was written of one alarm, each record once.
pub type Facts = BTreeMap<Key, Record>;

/// Rule of the button that calls a mechanic.
pub const CALL: &str = "press.call";

/// One alarm: a rule that came once.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    /// Its number; `None`: a call that the alerter has not taken up yet.
    pub number: Option<u64>,
    /// Which rule.
    pub rule: RuleId,
    /// Of which press.
    pub press: Option<PressId>,
    /// Of which producer, if it is none of a press.
    pub of: Option<ProducerId>,
    /// How soon somebody must act.
    pub priority: Priority,
    /// As the alerter last said.
    pub state: AlarmState,
    /// Since when its condition held when it last came, as far as known.
    pub since: UtcMs,
    /// Since when it does not hold any more.
    pub returned: Option<UtcMs>,
    /// Who has seen it since it last came, and when.
    pub acknowledged: Option<Deed>,
    /// Who put it aside, if it is.
    pub aside: Option<Aside>,
    /// The value that decided.
    pub value: Option<Value>,
    /// The limit, in the signal's unit.
    pub limit: Option<f64>,
    /// What the machine did when it last came.
    pub machine: Option<State>,
    /// The first alarm of its group.
    pub follows: Option<u64>,
    /// Late data have changed what was said of it.
    pub corrected: bool,
    /// It was there and nobody has seen it, whatever has happened since.
    unseen: bool,
    /// What people did and the alerter has not answered yet, in order.
    pub awaits: Vec<&'static str>,
    /// When something of it last changed.
    pub changed: UtcMs,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// When.
    pub at: UtcMs,
    /// Who, if it is known.
    pub by: Option<String>,
}

/// Why an alarm is put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Until when; `None`: until it is taken back.
    pub until: Option<UtcMs>,
    /// In their words.
    pub reason: String,
    /// Who, if it is known.
    pub by: Option<String>,
}

impl Alarm {
    /// True while it stands in the list of what is of interest now.
    pub fn is_open(&self) -> bool {
        self.state != AlarmState::Normal || !self.awaits.is_empty()
    }

    /// True if this would change something that nobody has done yet.
    pub fn would_change(&self, what: &Operation) -> bool {
        let seen_late =
            *what == Operation::Acknowledge && self.state == AlarmState::Suppressed && self.unseen;
        (applies(what, self.state) || seen_late) && !self.awaits.contains(&name(what))
    }
}

/// The operation's name on the wire.
pub fn name(what: &Operation) -> &'static str {
    match what {
        Operation::Acknowledge => "acknowledge",
        Operation::Shelve { .. } => "shelve",
        Operation::Unshelve => "unshelve",
        Operation::OutOfService { .. } => "out_of_service",
        Operation::InService => "in_service",
        Operation::Note { .. } => "note",
        Operation::Call => "call",
    }
}

/// True if the operation changes an alarm of this state. One that is put aside may be put aside for longer; one that is
/// over has no number any more under which it could be put aside.
fn applies(what: &Operation, state: AlarmState) -> bool {
    use AlarmState::{Latched, Normal, OutOfService, ReturnedUnack, Shelved, UnackActive};
    match what {
        Operation::Acknowledge => matches!(state, UnackActive | ReturnedUnack | Latched),
        Operation::Shelve { .. } => !matches!(state, Normal | OutOfService),
        Operation::Unshelve => state == Shelved,
        Operation::OutOfService { .. } => !matches!(state, Normal | OutOfService),
        Operation::InService => state == OutOfService,
        Operation::Note { .. } | Operation::Call => false,
    }
}

/// True if the change is what the operation asks for.
fn answers(change: Change, asked: &str) -> bool {
    match change {
        Change::Acknowledged | Change::Released => asked == "acknowledge",
        Change::Shelved => asked == "shelve",
        Change::Unshelved => asked == "unshelve",
        Change::OutOfService => asked == "out_of_service",
        Change::InService => asked == "in_service",
        _ => false,
    }
}

/// When each epoch began, as far as known: what was said in a later one was said later.
pub type Epochs = BTreeMap<Epoch, UtcMs>;

/// In the order in which it happened: what was done at an instant before what it changed, then who was told.
pub fn in_order(facts: &Facts) -> Vec<(&Key, &Record)> {
    let rank = |record: &Record| match &record.body {
        Body::Event(event) => match event.kind {
            EventKind::Operation { .. } => (0, event.n),
            EventKind::Alarm(_) => (1, event.n),
            _ => (2, event.n),
        },
        Body::Row(_) => (3, 0),
    };
    let mut list: Vec<_> = facts.iter().collect();
    list.sort_by(|(a, x), (b, y)| (x.t, rank(x), *a).cmp(&(y.t, rank(y), *b)));
    list
}

/// What the alerter said of it, in the order in which it said so: what it says of late data lies back in time, and
/// holds instead of what it said before.
fn as_said<'a>(facts: &'a Facts, epochs: &Epochs) -> Vec<(&'a Record, &'a AlarmChanged)> {
    let mut said = Vec::new();
    let mut earliest = Epochs::new();
    for ((_, epoch, number), record) in facts {
        if let Some(EventKind::Alarm(event)) = record.kind() {
            let first = earliest.entry(*epoch).or_insert(record.t);
            *first = record.t.min(*first);
            said.push((*epoch, *number, record, event));
        }
    }
    let began = |epoch: Epoch| epochs.get(&epoch).or(earliest.get(&epoch)).copied();
    said.sort_by_key(|(epoch, number, ..)| (began(*epoch), *epoch, *number));
    said.into_iter().map(|(.., record, event)| (record, event)).collect()
}

/// What it is now; `None` while the alerter has said nothing of it.
pub fn fold(number: u64, facts: &Facts, epochs: &Epochs) -> Option<Alarm> {
    let said = as_said(facts, epochs);
    let (record, event) = said.first()?;
    let mut alarm = first(number, record, event);
    for (record, event) in &said {
        alarm.change(record.t, event);
    }
    let mut aside = None;
    for (_, record) in in_order(facts) {
        alarm.changed = record.t.max(alarm.changed);
        let Some(EventKind::Operation { what, by, .. }) = record.kind() else { continue };
        aside = match what {
            Operation::Shelve { until, reason } => Some(put(Some(*until), reason, by)),
            Operation::OutOfService { reason } => Some(put(None, reason, by)),
            _ => aside,
        };
        let answered =
            |(at, event): &(&Record, &AlarmChanged)| at.t >= record.t && answers(event.change, name(what));
        if alarm.would_change(what) && !said.iter().any(answered) {
            alarm.awaits.push(name(what));
        }
    }
    let is_aside = matches!(alarm.state, AlarmState::Shelved | AlarmState::OutOfService);
    alarm.aside = aside.filter(|_| is_aside);
    Some(alarm)
}

fn put(until: Option<UtcMs>, reason: &str, by: &str) -> Aside {
    Aside { until, reason: reason.to_owned(), by: Some(by.to_owned()) }
}

fn first(number: u64, record: &Record, event: &AlarmChanged) -> Alarm {
    Alarm {
        number: Some(number),
        rule: event.rule.clone(),
        press: record.press.clone(),
        of: event.of.clone(),
        priority: event.priority,
        state: event.state,
        since: event.since,
        returned: None,
        acknowledged: None,
        aside: None,
        value: None,
        limit: None,
        machine: None,
        follows: None,
        corrected: false,
        unseen: false,
        awaits: Vec::new(),
        changed: record.t,
    }
}

impl Alarm {
    fn change(&mut self, at: UtcMs, event: &AlarmChanged) {
        (self.state, self.priority) = (event.state, event.priority);
        self.corrected |= event.correction;
        self.unseen = match event.state {
            AlarmState::UnackActive => true,
            AlarmState::Normal | AlarmState::AckActive => false,
            _ => self.unseen && event.change != Change::Acknowledged,
        };
        self.follows = event.follows.or(self.follows);
        match event.change {
            Change::Raised | Change::RaisedAgain | Change::ReAlarmed => {
                (self.since, self.returned, self.acknowledged) = (event.since, None, None);
                self.value.clone_from(&event.value);
                (self.limit, self.machine) = (event.limit, event.machine);
            }
            Change::Returned => self.returned = Some(event.since),
            Change::Acknowledged => self.acknowledged = Some(Deed { at, by: event.by.clone() }),
            // Who lets go of what has latched is not the first to see it, unless nobody did.
            Change::Released => {
                self.acknowledged.get_or_insert_with(|| Deed { at, by: event.by.clone() });
            }
            _ => {}
        }
        if event.state == AlarmState::Latched {
            // It may have gone long before anybody saw it: nothing was said then.
            self.returned = Some(event.since);
        }
        if self.value.is_none() && self.returned.is_none() {
            // Its beginning is not known here: what was last said stands for it.
            self.value.clone_from(&event.value);
        }
        self.limit = self.limit.or(event.limit);
    }
}

/// A call that stands in nobody's book but this one.
pub fn called(press: &PressId, rule: &RuleId, at: UtcMs) -> Alarm {
    Alarm {
        number: None,
        rule: rule.clone(),
        press: Some(press.clone()),
        of: None,
        priority: Priority::P2,
        state: AlarmState::UnackActive,
        since: at,
        returned: None,
        acknowledged: None,
        aside: None,
        value: None,
        limit: None,
        machine: None,
        follows: None,
        corrected: false,
        unseen: false,
        awaits: vec!["call"],
        changed: at,
    }
}

/// How a delivery went, in a word.
pub fn outcome(outcome: &Outcome) -> (&'static str, Option<&str>) {
    match outcome {
        Outcome::Sent => ("sent", None),
        Outcome::Updated => ("updated", None),
        Outcome::Failed { reason } => ("failed", Some(reason)),
        Outcome::Unreachable => ("unreachable", None),
    }
}

#[cfg(test)]
#[path = "fold_tests.rs"]
mod tests;
