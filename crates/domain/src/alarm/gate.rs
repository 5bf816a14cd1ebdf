//! When a rule is live: the machine's state, the plan, and how long both have allowed it.

use serde::{Deserialize, Serialize};

use super::{Rule, When};
use crate::{Gate, Span, State, UtcMs};

/// Whether a rule is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Live {
    /// It is.
    Yes,
    /// It will be, if nothing changes: a motor that starts draws more. Nothing counts until then.
    Soon,
    /// The machine's state or the plan explains what there may be.
    No,
    /// The machine's state is not known: that explains nothing, and nothing can be judged.
    Unknown,
}

/// Since when a rule's gate has been open.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Opened(Option<UtcMs>);

impl Opened {
    /// Looks at the state and the plan of `t`.
    pub fn judge(&mut self, t: UtcMs, rule: &Rule, state: Option<State>, planned: bool) -> Live {
        let live = match state {
            _ if rule.when == When::Planned && !planned => Live::No,
            None if rule.gate != Gate::Any => Live::Unknown,
            state if rule.gate.live(state) => Live::Yes,
            _ => Live::No,
        };
        if live != Live::Yes {
            self.0 = None;
            return live;
        }
        let since = *self.0.get_or_insert(t);
        if t.since(since) < rule.gate_delay_ms { Live::Soon } else { Live::Yes }
    }

    /// From when on the condition counts; `None` while the gate is not open.
    pub fn counts_from(self, rule: &Rule) -> Option<UtcMs> {
        Some(self.0?.plus(rule.gate_delay_ms.max(0)))
    }
}

/// The plan as far as it is of interest: stretches of time, in order, apart from each other.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Planned(Vec<Span>);

impl Planned {
    /// Of any stretches.
    pub fn new(spans: Vec<Span>) -> Self {
        Self(crate::plan::union(spans))
    }

    /// True if the press shall run at `t`.
    pub fn at(&self, t: UtcMs) -> bool {
        self.0.iter().any(|span| span.contains(t))
    }

    /// The next beginning or end after `t`.
    pub fn edge(&self, t: UtcMs) -> Option<UtcMs> {
        self.0.iter().flat_map(|span| [span.from, span.to]).find(|edge| *edge > t)
    }

    /// Forgets what is over before `t`.
    pub fn forget(&mut self, t: UtcMs) {
        if self.0.first().is_some_and(|span| span.to < t) {
            self.0.retain(|span| span.to >= t);
        }
    }
}
