//! How a producer says that it lives and how far it has come.

use presswatch_domain::{Epoch, StoreId, UtcMs};
use serde::{Deserialize, Serialize};

/// The producer's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockStatus {
    /// True if new records carry a time that may be used in figures.
    pub trusted: bool,
    /// Where the time is from: `system`, `ntp`, a person's id; `none` while it is not known.
    pub source: String,
    /// How long the time has not been known, in milliseconds; `None`: it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_ms: Option<u64>,
}

/// A disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    /// What may still be written, in bytes.
    pub free: u64,
    /// Its size in bytes.
    pub size: u64,
}

/// How far a source that can wait has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Where it began.
    pub from: UtcMs,
    /// Where it ends.
    pub to: UtcMs,
    /// Everything before this is committed.
    pub at: UtcMs,
}

/// The payload of `status`, each 10 s (20 s where rows are gathered) and at every change of `online`; retained, and sent as the will
/// with `online` false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Version.
    pub v: u32,
    /// False in the will and in the farewell.
    pub online: bool,
    /// The program's version.
    pub version: String,
    /// Present epoch.
    pub epoch: Epoch,
    /// When it was said, by the producer's clock.
    pub t: UtcMs,
    /// Records not yet committed, those that wait for their time among them.
    pub depth: u64,
    /// Their size in bytes.
    pub depth_bytes: u64,
    /// Limit of the outbox in bytes.
    pub limit_bytes: u64,
    /// Everything of this producer before this instant is committed.
    pub complete_to: UtcMs,
    /// Measured from publish to commit, smoothed, in milliseconds; `None`: no commit yet.
    #[serde(default)]
    pub commit_delay_ms: Option<u64>,
    /// The clock.
    pub clock: ClockStatus,
    /// Data of a simulator or a replay.
    #[serde(default)]
    pub simulated: bool,
    /// The store to which it is pinned.
    #[serde(default)]
    pub store: Option<StoreId>,
    /// Records lost since the outbox was made: never sent (exact) and sent, unknown (upper bound).
    #[serde(default)]
    pub lost: (u64, u64),
    /// Live rows are gathered for so long before they are sent, in milliseconds; 0: not at all.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub publish_ms: u64,
    /// How far history or replay has come, while it runs.
    #[serde(default)]
    pub history: Option<Progress>,
    /// The disk on which its outbox lies; `None`: it does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disk: Option<Disk>,
    /// Of an ingest: records that were set aside, and those for which there was no room, each time they came. It counts
    /// on as long as the quarantine's file stays. `None`: it is no ingest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quarantined: Option<u64>,
    /// What is wrong with the producer, in a sentence; `None`: nothing.
    #[serde(default)]
    pub trouble: Option<String>,
}

fn is_zero(ms: &u64) -> bool {
    *ms == 0
}

impl Status {
    /// As JSON.
    pub fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a payload of `status`.
    pub fn decode(bytes: &[u8]) -> Result<Status, String> {
        serde_json::from_slice(bytes).map_err(|e| e.to_string())
    }
}
