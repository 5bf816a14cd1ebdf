//! Rules over what was stored: what would have rung, when, how often. To be compared with what did.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{AlarmState, Change, Input, Kept, Operation, Priority, Rule, RuleId, Transition, Watch};
use crate::{HOUR_MS, MINUTE_MS, Row, Span, State, UtcMs, Value};

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

/// What these rules would have done, from what was stored, in order of time, up to `end`. Silence is not judged: what
/// came late looks as if it had come in time.
pub fn backtest(
    rules: Arc<[Rule]>,
    planned: Vec<Span>,
    stored: impl IntoIterator<Item = (UtcMs, Stored)>,
    end: UtcMs,
) -> Vec<Occurrence> {
    let priorities: BTreeMap<RuleId, Priority> =
        rules.iter().map(|rule| (rule.id.clone(), rule.priority)).collect();
    let told = journal(rules, planned, stored, end);
    occurrences(told.into_iter().filter_map(|told| Some((*priorities.get(&told.rule)?, told))))
}

/// All that happens to the alarms of these rules, in order of time, under the same terms as in a back-test.
pub fn journal(
    rules: Arc<[Rule]>,
    planned: Vec<Span>,
    stored: impl IntoIterator<Item = (UtcMs, Stored)>,
    end: UtcMs,
) -> Vec<Transition> {
    let mut watch = Watch::new(rules, Kept::default());
    watch.plan(planned);
    let mut test = Test { watch, told: Vec::new(), taps: BTreeSet::new() };
    for (t, stored) in stored {
        test.till(t);
        let told = match &stored {
            Stored::Row(row) => test.watch.step(t, &Input::Row(row)),
            Stored::State(state) => test.watch.step(t, &Input::State(*state)),
            Stored::Break => test.watch.step(t, &Input::Break),
        };
        test.take(told);
    }
    test.till(end);
    test.told
}

/// The same with an unknown state where the press was not heard for longer than its state is believed
/// ([`crate::MachineRules::silence_ms`]).
pub fn forgetting(
    stored: impl IntoIterator<Item = (UtcMs, Stored)>,
    silence_ms: i64,
) -> impl Iterator<Item = (UtcMs, Stored)> {
    let mut heard: Option<UtcMs> = None;
    stored.into_iter().flat_map(move |(t, stored)| {
        let end = heard.map(|heard| heard.plus(silence_ms)).filter(|end| *end < t);
        if stored != Stored::Break {
            heard = Some(t);
        } else if end.is_some() {
            heard = None;
        }
        end.map(|end| (end, Stored::State(None))).into_iter().chain([(t, stored)])
    })
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

/// A watch, and the person who acknowledges.
struct Test {
    watch: Watch,
    told: Vec<Transition>,
    /// When they will acknowledge what.
    taps: BTreeSet<(UtcMs, RuleId)>,
}

impl Test {
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
