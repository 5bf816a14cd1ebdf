//! When an alarm comes.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{Gate, SignalId, State, Value};

/// Name of a rule, such as `oil_temp.trip_hi`: unique among the rules of its press.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RuleId(Arc<str>);

impl RuleId {
    /// Longest name, in bytes.
    pub const MAX: usize = 100;

    /// The name of that text, or why it is none.
    pub fn new(text: &str) -> Result<Self, String> {
        let good = (1..=Self::MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'.'));
        match good {
            true => Ok(Self(text.into())),
            false => Err(format!("`{text}` is no name of a rule: use a–z, 0–9, `_` and `.`")),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RuleId {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::new(text)
    }
}

impl TryFrom<String> for RuleId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text)
    }
}

impl From<RuleId> for String {
    fn from(id: RuleId) -> String {
        id.0.to_string()
    }
}

/// How soon somebody must act. On the wire and in tables it is its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Priority {
    /// At once: it rings.
    P1,
    /// Soon: it is pushed.
    P2,
    /// In the shift's digest.
    P3,
}

impl Priority {
    /// All, the most urgent first.
    pub const ALL: [Priority; 3] = [Priority::P1, Priority::P2, Priority::P3];
}

impl From<Priority> for u8 {
    fn from(priority: Priority) -> u8 {
        priority as u8 + 1
    }
}

impl TryFrom<u8> for Priority {
    type Error = String;
    fn try_from(number: u8) -> Result<Self, String> {
        Self::ALL.into_iter().find(|p| u8::from(*p) == number).ok_or("a priority is 1, 2 or 3".to_owned())
    }
}

/// In which time a rule is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// While the plan says that the press shall run.
    Planned,
    /// Always.
    Always,
}

/// What must hold for an alarm to come. Limits are in the signal's unit.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Above `limit`; ended at `limit - hysteresis`.
    High {
        /// Which signal.
        signal: SignalId,
        /// The limit.
        limit: f64,
        /// By how much it must come back.
        hysteresis: f64,
    },
    /// Below `limit`; ended at `limit + hysteresis`.
    Low {
        /// Which signal.
        signal: SignalId,
        /// The limit.
        limit: f64,
        /// By how much it must come back.
        hysteresis: f64,
    },
    /// Risen by `by` or more (fallen, if negative) within `over_ms`.
    Rate {
        /// Which signal.
        signal: SignalId,
        /// By how much.
        by: f64,
        /// Within how long, in milliseconds.
        over_ms: i64,
    },
    /// A counter that stands still; the rule's delay says for how long.
    Still {
        /// Which counter.
        signal: SignalId,
    },
    /// A flag or code that is this.
    Is {
        /// Which signal.
        signal: SignalId,
        /// The value.
        value: Value,
    },
    /// A code that says anything but nothing and `0`.
    Code {
        /// Which signal.
        signal: SignalId,
    },
    /// A signal that its edge marks as bad, but for `gated`.
    Bad {
        /// Which signal.
        signal: SignalId,
    },
    /// The press is in this state.
    State(State),
    /// Nothing was heard; the rule's delay says for how long.
    Silent,
    /// A person pressed the call button; ends when somebody has acknowledged it.
    Called,
}

impl Condition {
    /// The signal that it looks at, if it does.
    pub fn signal(&self) -> Option<&SignalId> {
        match self {
            Condition::High { signal, .. }
            | Condition::Low { signal, .. }
            | Condition::Rate { signal, .. }
            | Condition::Still { signal }
            | Condition::Is { signal, .. }
            | Condition::Code { signal }
            | Condition::Bad { signal } => Some(signal),
            Condition::State(_) | Condition::Silent | Condition::Called => None,
        }
    }

    /// The limit that a message names, in the signal's unit.
    pub fn limit(&self) -> Option<f64> {
        match self {
            Condition::High { limit, .. } | Condition::Low { limit, .. } => Some(*limit),
            _ => None,
        }
    }
}

/// One alarm that may come.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What must hold.
    pub condition: Condition,
    /// For how long its signal's value is believed ([`crate::Signal::hold_ms`]), in milliseconds; of no
    /// meaning where the condition looks at none.
    pub hold_ms: i64,
    /// For how long without a break until it comes, in milliseconds.
    pub on_delay_ms: i64,
    /// For how long not, until it goes, in milliseconds.
    pub off_delay_ms: i64,
    /// How soon somebody must act.
    pub priority: Priority,
    /// In which states of the machine it is live.
    pub gate: Gate,
    /// For how long the gate must have been open before the condition counts, in milliseconds: a motor that
    /// starts draws more.
    pub gate_delay_ms: i64,
    /// In which time it is live.
    pub when: When,
    /// It stays until it is acknowledged once more after it was gone.
    pub latched: bool,
    /// After how long an acknowledged alarm that is still there comes again, in milliseconds.
    pub re_alarm_ms: Option<i64>,
    /// While one of these is there, this one is suppressed by design.
    pub parents: Vec<RuleId>,
    /// First-out: of the rules with this name, only the first that comes is told; the others follow it.
    pub group: Option<Arc<str>>,
    /// What to do first: the id of a phrase.
    pub action: Arc<str>,
}
