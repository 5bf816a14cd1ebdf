//! One message to one person by one way: meant, sent, changed.

use presswatch_domain::{Priority, UtcMs};
use serde::{Deserialize, Serialize};

use super::{Face, Report};
use crate::channel::{Receipt, Way};

/// What a post is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Alarms that somebody must see.
    Alarms,
    /// What can wait, at a shift's end.
    Digest,
    /// Whether this way reaches this person; its one number is the test's.
    Test,
    /// The power is back, and what happened: alarms that somebody must see, as far as there are any.
    Power,
    /// Who has not answered the week's test; its numbers are the tests'.
    Unanswered,
    /// What came of a shift.
    Shift,
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Stage {
    /// It may have gone out: after a kill it goes again, as the same notification.
    Meant,
    /// It did not go out; it is tried again.
    Waits {
        /// When.
        next: UtcMs,
    },
    /// The other side has taken it.
    Sent {
        /// What it gave for it.
        receipt: Option<Receipt>,
    },
    /// It never will.
    Dead,
}

/// A message to one person by one way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// Its number.
    pub number: u64,
    /// To whom.
    pub person: String,
    /// By which way.
    pub way: Way,
    /// What.
    pub kind: Kind,
    /// How urgent its most urgent alarm is.
    pub priority: Priority,
    /// The alarms, the most urgent first, each with the round in which it was told.
    pub alarms: Vec<(u64, u32)>,
    /// When it was first meant.
    pub made: UtcMs,
    /// How far it has come.
    pub stage: Stage,
    /// How often it has failed.
    pub failed: u32,
    /// What it says of its alarms where it was sent, or last meant.
    pub shown: Vec<Face>,
    /// What was sent is being changed.
    pub update: Option<Update>,
    /// What came of a shift, press by press, as it was known when the post was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shift: Vec<Report>,
}

/// What was sent is being changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Update {
    /// What it shall say.
    pub shown: Vec<Face>,
    /// How often that has failed.
    pub failed: u32,
    /// When it is tried next; `None`: it is under way.
    pub next: Option<UtcMs>,
}
