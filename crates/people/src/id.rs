//! Ids of people, devices and tokens: random, so that an event which names one says nothing of whom.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A text that is no such id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is `{letter}` and 16 hexadecimal digits, lower case")]
pub struct BadId {
    /// With which it begins.
    pub letter: char,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $letter:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(u64);

        impl $name {
            /// A new one.
            pub(crate) fn random() -> Self {
                Self(presswatch_runtime::random::bits())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}{:016x}", $letter, self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                let bad = BadId { letter: $letter };
                let digits = text.strip_prefix($letter).filter(|digits| {
                    digits.len() == 16 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
                });
                digits.and_then(|digits| u64::from_str_radix(digits, 16).ok()).map(Self).ok_or(bad)
            }
        }

        impl From<u64> for $name {
            fn from(bits: u64) -> $name {
                Self(bits)
            }
        }

        impl From<$name> for u64 {
            fn from(id: $name) -> u64 {
                id.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }
    )*};
}

ids! {
    /// One person.
    PersonId = 'p';
    /// One paired tablet or wall.
    DeviceId = 'd';
    /// One machine's token.
    TokenId = 't';
    /// One invitation of an edge.
    InvitationId = 'i';
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_nothing_else_is_one() {
        let id = PersonId::random();
        assert_eq!(id.to_string().parse(), Ok(id));
        let json = serde_json::to_string(&id).expect("json");
        assert_eq!(serde_json::from_str::<PersonId>(&json).expect("an id"), id);
        assert_eq!(PersonId(10).to_string(), "p000000000000000a");
        for bad in [
            "",
            "p",
            "000000000000000a",
            "d000000000000000a",
            "p000000000000000A",
            "p00000000000000a",
            "p+00000000000000a",
        ] {
            assert!(bad.parse::<PersonId>().is_err(), "{bad}");
        }
    }
}
