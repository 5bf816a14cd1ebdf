//! What a person does to an alarm.

use serde::{Deserialize, Serialize};

use crate::UtcMs;

/// What a person does to an alarm. **Nothing of it ever commands the machine.**
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Operation {
    /// Says that they have seen it; releases one that is latched and gone.
    Acknowledge,
    /// Puts it aside.
    Shelve {
        /// Until when.
        until: UtcMs,
        /// Why, in their words.
        reason: String,
    },
    /// Ends that.
    Unshelve,
    /// Puts it aside until it is taken back.
    OutOfService {
        /// Why, in their words.
        reason: String,
    },
    /// Takes it back.
    InService,
    /// Leaves a note; changes no state.
    Note {
        /// In their words.
        text: String,
    },
    /// Calls a mechanic to the press.
    Call,
}

impl Operation {
    /// What the person said with it; empty if nothing.
    pub fn words(&self) -> &str {
        match self {
            Operation::Shelve { reason, .. } | Operation::OutOfService { reason } => reason,
            Operation::Note { text } => text,
            _ => "",
        }
    }
}
