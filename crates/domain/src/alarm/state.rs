//! An alarm's state, and what changes it.

use serde::{Deserialize, Serialize};

/// The states of ISA-18.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlarmState {
    /// All is well.
    #[default]
    Normal,
    /// There, and nobody has said that they saw it.
    UnackActive,
    /// There, and seen.
    AckActive,
    /// Gone before anybody saw it.
    ReturnedUnack,
    /// Gone, and stays until it is acknowledged once more.
    Latched,
    /// Put aside by a person, for a time.
    Shelved,
    /// Not told: the machine's state, the plan or another alarm explains it.
    Suppressed,
    /// Put aside by a person until they take it back.
    OutOfService,
}

/// What has happened to an alarm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It has come.
    Raised,
    /// It has come again before anybody saw that it was gone.
    RaisedAgain,
    /// The first of its group has gone, and this one is still there: it is told from now on.
    Promoted,
    /// It was seen and is still there after a long time.
    ReAlarmed,
    /// Somebody has seen it.
    Acknowledged,
    /// It has gone.
    Returned,
    /// It was latched, and somebody has released it.
    Released,
    /// Put aside for a time.
    Shelved,
    /// That time is over, or somebody has ended it.
    Unshelved,
    /// The machine's state, the plan or another alarm explains it from now on.
    Suppressed,
    /// Nothing explains it any more.
    Unsuppressed,
    /// Put aside until it is taken back.
    OutOfService,
    /// Taken back.
    InService,
}
