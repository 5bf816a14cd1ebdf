//! Time for producers that have none: the payload of `presswatch/v1/{site}/clock`, not retained.

use presswatch_domain::UtcMs;
use serde::{Deserialize, Serialize};

/// Longest id of who tells, in characters.
const LONGEST: usize = 64;

/// What somebody says that it is, at the moment of sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldTime {
    /// Version.
    pub v: u32,
    /// The time.
    pub t: UtcMs,
    /// Where it is from: `system`, `ntp`, or `given` by the person.
    pub source: String,
    /// Who says so: a person's id.
    pub by: String,
}

impl ToldTime {
    /// As JSON.
    pub fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a payload; who tells must have an id that can be shown.
    pub fn decode(bytes: &[u8]) -> Result<ToldTime, String> {
        let told: ToldTime = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        if told.v != crate::VERSION {
            return Err(format!("version {} is not known here", told.v));
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '@');
        if told.by.is_empty() || told.by.len() > LONGEST || !told.by.chars().all(plain) {
            return Err("`by` is no id".to_owned());
        }
        Ok(told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_tells_has_an_id() {
        let told = |by: &str| ToldTime { v: 1, t: UtcMs(5), source: "given".into(), by: by.into() };
        assert_eq!(ToldTime::decode(&told("operator").encode()), Ok(told("operator")));
        for by in ["", "a b", "\u{1b}[2J", &"x".repeat(65)] {
            assert!(ToldTime::decode(&told(by).encode()).is_err(), "{by}");
        }
        assert!(ToldTime::decode(b"{}").is_err());
    }
}
