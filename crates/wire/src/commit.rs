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
    /// Numbers that stay with their producer, if there are any. Older readers leave it out and offer them
    /// again when their patience ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
}

/// Numbers that can be neither stored nor set aside for now: quarantine is full. They are not committed;
/// their producer keeps them outside its window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Which numbers, inclusive.
    pub ranges: Ranges,
    /// After how many milliseconds they may be offered again.
    pub retry_ms: u64,
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
        let held = commit.held.iter().flat_map(|held| &held.ranges);
        match commit.ranges.iter().chain(held).find(|(first, last)| first > last) {
            Some((first, last)) => Err(format!("range {first}..{last} runs backwards")),
            None => Ok(commit),
        }
    }
}

#[cfg(test)]
mod tests {
    use presswatch_domain::StoreId;

    use super::*;

    #[test]
    fn what_is_held_is_left_out_where_there_is_none_and_by_readers_that_do_not_know_it() {
        let store = StoreIdentity { id: StoreId::from_bits(1), simulated: false };
        let plain = Commit { v: 1, store, epoch: Epoch(2), ranges: vec![(1, 9)], held: None };
        let text = String::from_utf8(plain.encode()).expect("text");
        assert!(!text.contains("held"), "{text}");
        assert_eq!(Commit::decode(text.as_bytes()), Ok(plain.clone()));
        let held = Some(Held { ranges: vec![(3, 4)], retry_ms: 600_000 });
        let holding = Commit { held, ..plain };
        assert_eq!(Commit::decode(&holding.encode()), Ok(holding.clone()));
        let backwards = Commit { held: Some(Held { ranges: vec![(4, 3)], retry_ms: 0 }), ..holding };
        assert!(Commit::decode(&backwards.encode()).is_err());
    }
}
