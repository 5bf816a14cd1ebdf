//! Whether a condition holds, from what was heard of its signal. A value is believed as everywhere
//! ([`crate::hold`]): until the next, a bad mark, a break, or its hold; after that nothing is known.

use serde::{Deserialize, Serialize};

use super::{Condition, Rule, debounce::Truth};
use crate::{BadMark, State, UtcMs, Value};

/// What was last heard of a signal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Heard {
    pub at: UtcMs,
    pub said: Result<Value, BadMark>,
}

/// What can be looked at, at one instant.
pub(super) struct View<'a> {
    pub t: UtcMs,
    /// Of the rule's signal.
    pub heard: Option<&'a Heard>,
    pub state: Option<State>,
    /// For how long nothing was heard, in milliseconds.
    pub silent_ms: i64,
    /// Since when the rule's gate lets its condition count.
    pub counts_from: UtcMs,
    /// Whether the alarm is there: hysteresis is for what is.
    pub there: bool,
}

/// What a rule remembers beside its signal's last value.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Memory {
    /// Of a rate: numbers that a later one may be compared with, the lowest first (of a fall, the highest).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    window: Vec<(UtcMs, f64)>,
    /// Of a counter: what it showed, and since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<(UtcMs, Value)>,
}

/// A rate's window has so many parts: of each, one number is remembered.
const PARTS: i64 = 60;

impl Memory {
    /// Whether the condition holds, and when that may change without anything being heard. Judging an instant
    /// twice is judging it once.
    pub fn judge(&mut self, rule: &Rule, view: &View<'_>) -> (Truth, Option<UtcMs>) {
        let t = view.t;
        let from = |holds: bool| if holds { Truth::True(t) } else { Truth::False };
        match &rule.condition {
            Condition::State(state) => (view.state.map_or(Truth::Unknown, |now| from(now == *state)), None),
            Condition::Silent if view.silent_ms >= rule.on_delay_ms => {
                (Truth::True(t.plus(-view.silent_ms)), None)
            }
            Condition::Silent => (Truth::False, None),
            // A person alone decides.
            Condition::Called => (Truth::Unknown, None),
            condition => {
                let heard = view.heard.map(|heard| (heard, heard.at.plus(rule.hold_ms)));
                let Some((heard, until)) = heard.filter(|(_, until)| t < *until) else {
                    self.count = None;
                    return (Truth::Unknown, None);
                };
                let (truth, due) = match (condition, &heard.said) {
                    (Condition::Bad { .. }, Err(BadMark::Gated)) => (Truth::Unknown, None),
                    (Condition::Bad { .. }, said) => (from(said.is_err()), None),
                    (_, Err(_)) => {
                        self.count = None;
                        (Truth::Unknown, None)
                    }
                    (Condition::Still { .. }, Ok(value)) => self.still(rule.on_delay_ms, view, value),
                    (Condition::Rate { by, over_ms, .. }, Ok(Value::Number(x))) => {
                        self.rate(*by, *over_ms, view, (heard.at, *x))
                    }
                    (condition, Ok(value)) => {
                        (said(condition, value, view.there).map_or(Truth::Unknown, from), None)
                    }
                };
                (truth, Some(due.map_or(until, |due| until.min(due))))
            }
        }
    }

    /// What was before a gate has opened, or before a break, does not count.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// A counter counts its delay itself: it stands since it last moved, not since that was last heard.
    fn still(&mut self, delay_ms: i64, view: &View<'_>, value: &Value) -> (Truth, Option<UtcMs>) {
        if self.count.as_ref().is_none_or(|(_, count)| count != value) {
            self.count = Some((view.t, value.clone()));
        }
        let moved = self.count.as_ref().map_or(view.t, |(moved, _)| *moved);
        let since = moved.max(view.counts_from);
        let due = since.plus(delay_ms);
        if due <= view.t { (Truth::True(since), None) } else { (Truth::False, Some(due)) }
    }

    /// Of numbers of the window only those are remembered that are lower than all after them.
    fn rate(
        &mut self,
        by: f64,
        over_ms: i64,
        view: &View<'_>,
        (at, x): (UtcMs, f64),
    ) -> (Truth, Option<UtcMs>) {
        let rising = x * by.signum();
        self.window.retain(|(then, _)| view.t.since(*then) < over_ms);
        if at == view.t {
            self.window.retain(|(then, y)| *then < at && *y < rising);
            if self.window.last().is_none_or(|(then, _)| at.since(*then) > over_ms / PARTS) {
                self.window.push((at, rising));
            }
        }
        match self.window.first() {
            Some((then, lowest)) if rising - lowest >= by.abs() => {
                (Truth::True(view.t), Some(then.plus(over_ms)))
            }
            _ => (Truth::False, None),
        }
    }
}

/// Whether this value is what the condition names; `None` if it is of another type.
fn said(condition: &Condition, value: &Value, there: bool) -> Option<bool> {
    let back = |hysteresis: f64| if there { hysteresis.max(0.0) } else { 0.0 };
    Some(match condition {
        Condition::High { limit, hysteresis, .. } => value.number()? > limit - back(*hysteresis),
        Condition::Low { limit, hysteresis, .. } => value.number()? < limit + back(*hysteresis),
        Condition::Is { value: wanted, .. } if wanted.signal_type() == value.signal_type() => wanted == value,
        Condition::Code { .. } => match value {
            Value::Code(code) => !code.is_empty() && **code != *"0",
            _ => return None,
        },
        _ => return None,
    })
}
