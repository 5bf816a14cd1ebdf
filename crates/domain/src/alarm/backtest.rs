//! Rules over what was stored: what would have rung, when, how often. To be compared with what did.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    AlarmState, Change, Condition, Input, Kept, Operation, Priority, Rule, RuleId, Transition, Watch,
};
use crate::{Body, EventKind, HOUR_MS, MINUTE_MS, Record, Row, Span, State, UtcMs, Value};

/// A back-test's person acknowledges what rings after so many milliseconds: five minutes [J].
pub const SEEN_AFTER_MS: i64 = 5 * MINUTE_MS;
/// And releases what has latched after so many: an hour [J].
pub const RELEASED_AFTER_MS: i64 = HOUR_MS;

/// What was stored, as a watch would have heard it live. What people did is left out: with other rules it would have
/// been other.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// Values and bad marks.
    Row(Row),
    /// The machine's state from now on; `None`: unknown.
    State(Option<State>),
    /// No value is held across this.
    Break,
}

impl Stored {
    /// What a watch hears of a record, and when; `None`: nothing.
    pub fn of(record: Record) -> Option<(UtcMs, Stored)> {
        match record.body {
            Body::Row(row) => Some((record.t, Stored::Row(row))),
            Body::Event(event) => match event.kind {
                EventKind::State { state } => Some((record.t, Stored::State(Some(state)))),
                _ => None,
            },
        }
    }
}

/// One coming of one alarm.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// Which rule.
    pub rule: RuleId,
    /// How soon somebody had to act.
    pub priority: Priority,
    /// When it came, its delay over.
    pub raised: UtcMs,
    /// When it went, its delay over; `None`: it is still there.
    pub returned: Option<UtcMs>,
    /// The value with which it came.
    pub value: Option<Value>,
    /// Somebody was told of it, if only in a digest: it was neither explained nor did it follow another all the time,
    /// nor was it one that had come again before anybody had seen it.
    pub told: bool,
}

impl Occurrence {
    /// True if somebody's phone rang or was pushed.
    pub fn paged(&self) -> bool {
        self.told && self.priority != Priority::P3
    }
}

/// How often an alarm came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How soon somebody had to act when it last came; `None`: it never did.
    pub priority: Option<Priority>,
    /// How often it came.
    pub came: usize,
    /// Of those of which somebody was told: when each came, in order.
    pub told: Vec<UtcMs>,
}

/// An alarm of one press: what was, and what would have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Which.
    pub rule: RuleId,
    /// As it was recorded.
    pub did: Tally,
    /// As it would have been.
    pub would: Tally,
}

/// Each alarm that came or would have come, the most urgent first.
pub fn compare(did: &[Occurrence], would: &[Occurrence]) -> Vec<Compared> {
    let mut all: BTreeMap<&RuleId, [Tally; 2]> = BTreeMap::new();
    for (side, list) in [did, would].into_iter().enumerate() {
        for one in list {
            let tally = &mut all.entry(&one.rule).or_default()[side];
            tally.priority = Some(one.priority);
            tally.came += 1;
            tally.told.extend(one.told.then_some(one.raised));
        }
    }
    let compared = all.into_iter().map(|(rule, [did, would])| Compared { rule: rule.clone(), did, would });
    let mut list: Vec<Compared> = compared.collect();
    list.sort_by_key(|one| one.did.priority.into_iter().chain(one.would.priority).min());
    list
}

/// How long before an instant must be known, in milliseconds, for what is there at it to have come before it: a day,
/// in which the state of a press is told, and the longest that any of these rules waits.
pub fn warm_up_ms(rules: &[Rule]) -> i64 {
    let waits = rules.iter().map(|rule| {
        let over_ms = if let Condition::Rate { over_ms, .. } = rule.condition { over_ms } else { 0 };
        rule.gate_delay_ms + rule.on_delay_ms + over_ms
    });
    24 * HOUR_MS + waits.max().unwrap_or(0)
}

/// What these rules would have done, from what was stored, in order of time, up to `end`.
pub fn backtest(
    rules: Arc<[Rule]>,
    planned: Vec<Span>,
    stored: impl IntoIterator<Item = (UtcMs, Stored)>,
    end: UtcMs,
) -> Vec<Occurrence> {
    let mut test = Backtest::new(rules, planned, i64::MAX, UtcMs(i64::MIN));
    stored.into_iter().for_each(|(t, stored)| test.hear(t, &stored));
    test.end(end).0
}

/// The comings of the alarms of one press or producer, from their transitions in order of time: a back-test's as well
/// as those that were stored.
pub fn occurrences(told: impl IntoIterator<Item = (Priority, Transition)>) -> Vec<Occurrence> {
    let mut list: Vec<Occurrence> = Vec::new();
    // Those that are there: their places in the list.
    let mut open: BTreeMap<RuleId, usize> = BTreeMap::new();
    for (priority, transition) in told {
        let told = transition.rings();
        match (transition.state, open.get(&transition.rule)) {
            (AlarmState::UnackActive | AlarmState::AckActive | AlarmState::Suppressed, Some(place)) => {
                list[*place].told |= told;
            }
            // One that comes once more came before all of these.
            (AlarmState::UnackActive, None) if transition.change == Change::ReAlarmed => {}
            (AlarmState::UnackActive | AlarmState::Suppressed, None) => {
                open.insert(transition.rule.clone(), list.len());
                let Transition { at, rule, value, .. } = transition;
                list.push(Occurrence { rule, priority, raised: at, returned: None, value, told });
            }
            (_, Some(place)) => {
                // One that latches had gone before it was acknowledged.
                let gone =
                    if transition.change == Change::Returned { transition.at } else { transition.since };
                list[*place].returned = Some(gone.max(list[*place].raised));
                open.remove(&transition.rule);
            }
            _ => {}
        }
    }
    list
}

/// A watch, and the person who acknowledges. Silence is not judged: what came late looks as if it had come in time.
/// Nor is what people call.
#[derive(Debug)]
pub struct Backtest {
    rules: Arc<[Rule]>,
    watch: Watch,
    hold_ms: i64,
    from: UtcMs,
    heard: Option<UtcMs>,
    /// How much of the time since `from` was heard, up to when it is counted.
    heard_ms: i64,
    counted: UtcMs,
    told: Vec<Transition>,
    /// When they will acknowledge what.
    taps: BTreeSet<(UtcMs, RuleId)>,
}

impl Backtest {
    /// Of one press, whose state is believed for `hold_ms` after it was heard. What comes before `from` is not told: it
    /// is heard for what is there at that instant ([`warm_up_ms`]).
    pub fn new(rules: Arc<[Rule]>, planned: Vec<Span>, hold_ms: i64, from: UtcMs) -> Self {
        let mut watch = Watch::new(rules.clone(), Kept::default());
        watch.plan(planned);
        let (told, taps) = (Vec::new(), BTreeSet::new());
        Self { rules, watch, hold_ms, from, heard: None, heard_ms: 0, counted: from, told, taps }
    }

    /// What was stored at `t`, after all before it.
    pub fn hear(&mut self, t: UtcMs, stored: &Stored) {
        self.forget(t);
        self.till(t);
        let told = match stored {
            Stored::Row(row) => self.watch.step(t, &Input::Row(row)),
            Stored::State(state) => self.watch.step(t, &Input::State(*state)),
            Stored::Break => self.watch.step(t, &Input::Break),
        };
        if *stored != Stored::Break {
            self.heard = Some(t);
        }
        self.take(told);
    }

    /// All that happened if nothing more was stored before `end`, and how much of the time was heard, in milliseconds.
    pub fn journal(mut self, end: UtcMs) -> (Vec<Transition>, i64) {
        self.forget(end);
        self.till(end);
        (self.told, self.heard_ms)
    }

    /// What would have come if nothing more was stored before `end`, and how much of the time was heard, in
    /// milliseconds.
    pub fn end(self, end: UtcMs) -> (Vec<Occurrence>, i64) {
        let (rules, from) = (self.rules.clone(), self.from);
        let (told, heard_ms) = self.journal(end);
        let priorities: BTreeMap<&RuleId, Priority> =
            rules.iter().map(|rule| (&rule.id, rule.priority)).collect();
        let told = told.into_iter().filter_map(|told| Some((*priorities.get(&told.rule)?, told)));
        let mut list = occurrences(told);
        list.retain(|one| one.raised >= from);
        (list, heard_ms)
    }

    /// Counts what was heard before `t`. If that was long ago, the state is not known any more.
    fn forget(&mut self, t: UtcMs) {
        let Some(heard) = self.heard else { return };
        let until = UtcMs(heard.0.saturating_add(self.hold_ms));
        let (begin, end) = (heard.max(self.counted), until.min(t));
        self.heard_ms += end.since(begin).max(0);
        self.counted = self.counted.max(end);
        if until < t {
            self.heard = None;
            self.till(until);
            let told = self.watch.step(until, &Input::State(None));
            self.take(told);
        }
    }

    /// All that happens before `t`, one instant after the other: of what rings, it depends when it is acknowledged.
    fn till(&mut self, t: UtcMs) {
        loop {
            let (due, tap) = (self.watch.due(), self.taps.first().map(|(at, _)| *at));
            let told = match tap {
                Some(at) if at < t && at <= due => {
                    let Some((at, rule)) = self.taps.pop_first() else { return };
                    self.watch.step(at, &Input::Operation(&rule, &Operation::Acknowledge))
                }
                _ if due < t => self.watch.advance(due.plus(1)),
                _ => return,
            };
            self.take(told);
        }
    }

    fn take(&mut self, told: Vec<Transition>) {
        for transition in &told {
            let after_ms = match transition.state {
                AlarmState::Latched => RELEASED_AFTER_MS,
                _ if transition.rings() => SEEN_AFTER_MS,
                _ => continue,
            };
            self.taps.insert((transition.at.plus(after_ms), transition.rule.clone()));
        }
        self.told.extend(told);
    }
}
