//! What an ingest answers: these numbers are durably in that store.

use presswatch_domain::{Epoch, StoreIdentity};
use serde::{Deserialize, Serialize};

/// Inclusive ranges of numbers.
pub type Ranges = Vec<(u64, u64)>;

/// The payload of `commit`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Version.
    pub v: u32,
    /// Which store holds them.
    #[serde(flatten)]
    pub store: StoreIdentity,
    /// The epoch of the messages in which they came.
    pub epoch: Epoch,
    /// Which numbers, inclusive.
    pub ranges: Ranges,
}

impl Commit {
    /// As JSON.
    pub fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a payload of `commit`; ranges that run backwards are an error.
    pub fn decode(bytes: &[u8]) -> Result<Commit, String> {
        let commit: Commit = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        if commit.v != crate::VERSION {
            return Err(format!("version {} is not known here", commit.v));
        }
        match commit.ranges.iter().find(|(first, last)| first > last) {
            Some((first, last)) => Err(format!("range {first}..{last} runs backwards")),
            None => Ok(commit),
        }
    }
}
