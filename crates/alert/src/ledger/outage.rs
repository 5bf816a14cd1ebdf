//! A time in which the plant was dark, and nothing of it was heard.

use std::collections::BTreeMap;

use presswatch_domain::{PressId, Span, State, UtcMs};
use serde::{Deserialize, Serialize};

/// From the alerter's last sign of life to its next start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// When.
    pub away: Span,
    /// Until then things come up again: what is not urgent waits, to be told in one message.
    pub settles: UtcMs,
    /// How far it has come.
    pub stage: Told,
    /// What each press did before; those of which nothing was known are not there.
    pub before: BTreeMap<PressId, State>,
    /// What each does now.
    pub now: BTreeMap<PressId, State>,
}

/// How far telling of it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Things come up.
    Settles,
    /// The presses were dark, too: it is to be told.
    Known,
    /// It was told.
    Done,
}
