//! Rules that can't be meant: everything at once, each with its rule.

use std::collections::BTreeMap;

use super::{Condition, Rule, RuleId};
use crate::{Catalogue, Gate, SignalId, SignalType};

/// Where and what.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{rule}`: {fault}")]
pub struct RuleFault {
    /// Of which rule.
    pub rule: RuleId,
    /// What is wrong.
    pub fault: Wrong,
}

/// What can't be meant.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Wrong {
    /// Two rules of one name.
    #[error("it is there twice")]
    Repeated,
    /// The press does not have it.
    #[error("there is no signal `{0}`")]
    UnknownSignal(SignalId),
    /// A limit of a flag, a code of a number, a standing still of what counts nothing.
    #[error("its condition is none for the signal `{0}`")]
    Kind(SignalId),
    /// The sensor can't show it.
    #[error("its limit {limit} is outside the range {lo} to {hi}")]
    OutsideRange {
        /// The limit.
        limit: f64,
        /// Least value of the range.
        lo: f64,
        /// Greatest value of the range.
        hi: f64,
    },
    /// A high limit that is not above a low one, or a warning beyond its trip.
    #[error("its limit {limit} and the {other_limit} of `{other}` are crossed")]
    Crossed {
        /// The limit.
        limit: f64,
        /// The other rule.
        other: RuleId,
        /// The other's limit.
        other_limit: f64,
    },
    /// An alarm that has come could go only where the opposite one is.
    #[error(
        "its hysteresis {hysteresis} must be below the {room} to the limit of `{other}`, and not below 0"
    )]
    Hysteresis {
        /// The hysteresis.
        hysteresis: f64,
        /// What lies between the limits; infinite if there is no other.
        room: f64,
        /// The opposite rule; itself if there is none.
        other: RuleId,
    },
    /// Nothing changes within no time, and no change is none.
    #[error("a rate needs a change and a time above 0")]
    Window,
    /// A time below zero.
    #[error("its delays must not be below 0")]
    Delay,
    /// A value that is believed for no time is never known.
    #[error("its signal's value must be believed for more than 0 s")]
    Hold,
    /// It is live only while the press runs, and a press is not called running where its condition holds.
    #[error("it can never come: the press counts as running only from {running_from} on")]
    NeverLive {
        /// The threshold, in the signal's unit.
        running_from: f64,
    },
    /// There is no such rule.
    #[error("there is no rule `{0}` that could be its parent")]
    NoParent(RuleId),
    /// It explains itself, directly or through others.
    #[error("it is its own parent, through {}", .0.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "))]
    Cycle(Vec<RuleId>),
}

/// Everything that can't be meant in the rules of a press of this profile.
pub fn faults(rules: &[Rule], catalogue: &Catalogue) -> Vec<RuleFault> {
    let mut wrong = Faults { rules, list: Vec::new() };
    for rule in rules {
        wrong.signal(rule, catalogue);
    }
    wrong.among();
    wrong.list
}

/// Everything that can't be meant in rules about a producer: their signals are no catalogue's.
pub fn producer_faults(rules: &[Rule]) -> Vec<RuleFault> {
    let mut wrong = Faults { rules, list: Vec::new() };
    wrong.among();
    wrong.list
}

struct Faults<'a> {
    rules: &'a [Rule],
    list: Vec<RuleFault>,
}

impl Faults<'_> {
    fn push(&mut self, rule: &Rule, fault: Wrong) {
        self.list.push(RuleFault { rule: rule.id.clone(), fault });
    }

    /// What does not fit the press.
    fn signal(&mut self, rule: &Rule, catalogue: &Catalogue) {
        let Some(id) = rule.condition.signal() else { return };
        let Some(signal) = catalogue.get(id.as_str()) else {
            return self.push(rule, Wrong::UnknownSignal(id.clone()));
        };
        let fits = match &rule.condition {
            Condition::High { .. }
            | Condition::Low { .. }
            | Condition::Rate { .. }
            | Condition::Still { .. } => signal.kind == SignalType::Number,
            Condition::Is { value, .. } => value.fits(signal.kind),
            Condition::Code { .. } => signal.kind == SignalType::Code,
            _ => true,
        };
        if !fits {
            self.push(rule, Wrong::Kind(id.clone()));
        }
        if let (Some(limit), Some((lo, hi))) = (rule.condition.limit(), signal.range)
            && !(lo..=hi).contains(&limit)
        {
            self.push(rule, Wrong::OutsideRange { limit, lo, hi });
        }
        let running_from = catalogue.machine.running_from;
        if let Condition::Low { limit, .. } = rule.condition
            && rule.gate == Gate::Execute
            && *id.as_str() == *catalogue.machine.signal
            && limit <= running_from
        {
            self.push(rule, Wrong::NeverLive { running_from });
        }
    }

    /// What does not fit the other rules, or itself.
    fn among(&mut self) {
        let by_id: BTreeMap<&RuleId, &Rule> = self.rules.iter().map(|rule| (&rule.id, rule)).collect();
        for (number, rule) in self.rules.iter().enumerate() {
            if self.rules[..number].iter().any(|other| other.id == rule.id) {
                self.push(rule, Wrong::Repeated);
            }
            if let Condition::Rate { by, over_ms, .. } = rule.condition
                && (by == 0.0 || !by.is_finite() || over_ms <= 0)
            {
                self.push(rule, Wrong::Window);
            }
            let delays =
                [rule.on_delay_ms, rule.off_delay_ms, rule.gate_delay_ms, rule.re_alarm_ms.unwrap_or(0)];
            if delays.iter().any(|ms| *ms < 0) {
                self.push(rule, Wrong::Delay);
            }
            if rule.condition.signal().is_some() && rule.hold_ms <= 0 {
                self.push(rule, Wrong::Hold);
            }
            for parent in rule.parents.iter().filter(|parent| !by_id.contains_key(parent)) {
                self.push(rule, Wrong::NoParent(parent.clone()));
            }
            if let Some(way) = way_back(rule, &by_id) {
                self.push(rule, Wrong::Cycle(way));
            }
            self.limits(rule);
        }
    }

    fn limits(&mut self, rule: &Rule) {
        let rules = self.rules;
        let same = rules
            .iter()
            .filter(|other| other.condition.signal() == rule.condition.signal() && other.id != rule.id);
        let (Some(limit), Condition::High { hysteresis, .. } | Condition::Low { hysteresis, .. }) =
            (rule.condition.limit(), &rule.condition)
        else {
            return;
        };
        let hysteresis = *hysteresis;
        if hysteresis < 0.0 {
            self.push(rule, Wrong::Hysteresis { hysteresis, room: f64::INFINITY, other: rule.id.clone() });
        }
        for other in same {
            let Some(other_limit) = other.condition.limit() else { continue };
            let crossed = match (&rule.condition, &other.condition) {
                (Condition::High { .. }, Condition::Low { .. }) => limit <= other_limit,
                (Condition::High { .. }, Condition::High { .. }) => {
                    trips(other) && warns(rule) && limit > other_limit
                }
                (Condition::Low { .. }, Condition::Low { .. }) => {
                    trips(other) && warns(rule) && limit < other_limit
                }
                _ => false,
            };
            if crossed {
                self.push(rule, Wrong::Crossed { limit, other: other.id.clone(), other_limit });
            }
            let room = match (&rule.condition, &other.condition) {
                (Condition::High { .. }, Condition::Low { .. }) => limit - other_limit,
                (Condition::Low { .. }, Condition::High { .. }) => other_limit - limit,
                _ => continue,
            };
            if room > 0.0 && hysteresis >= room {
                self.push(rule, Wrong::Hysteresis { hysteresis, room, other: other.id.clone() });
            }
        }
    }
}

fn warns(rule: &Rule) -> bool {
    rule.id.as_str().contains(".warn_")
}

fn trips(rule: &Rule) -> bool {
    rule.id.as_str().contains(".trip_")
}

/// The way from a rule over its parents back to itself, if there is one.
fn way_back(rule: &Rule, by_id: &BTreeMap<&RuleId, &Rule>) -> Option<Vec<RuleId>> {
    let mut ways: Vec<Vec<&RuleId>> = rule.parents.iter().map(|parent| vec![parent]).collect();
    let mut seen: Vec<&RuleId> = Vec::new();
    while let Some(way) = ways.pop() {
        let last = *way.last()?;
        if *last == rule.id {
            return Some(way.into_iter().cloned().collect());
        }
        if seen.contains(&last) {
            continue;
        }
        seen.push(last);
        let next = by_id.get(last).into_iter().flat_map(|parent| &parent.parents);
        ways.extend(next.map(|parent| way.iter().copied().chain([parent]).collect()));
    }
    None
}
