//! Identifiers: short names that are safe in a topic, an InfluxDB tag, a file name and a URL.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// Longest identifier, in characters.
pub const MAX_ID: usize = 64;

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an id: use 1 to {MAX_ID} of a-z, 0-9 and _")]
pub struct IdError {
    /// The text as it came, cut to 80 characters.
    pub text: String,
}

fn check(text: &str) -> Result<(), IdError> {
    let good = (1..=MAX_ID).contains(&text.len())
        && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if good { Ok(()) } else { Err(IdError { text: text.chars().take(80).collect() }) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks the alphabet `[a-z0-9_]+` and the length.
            pub fn new(text: &str) -> Result<Self, IdError> {
                check(text)?;
                Ok(Self(text.into()))
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// One plant: the shard by which everything is divided.
    SiteId;
    /// One press of a site.
    PressId;
    /// One program that appends records: an edge, the api, the alerter, an ingest.
    ProducerId;
    /// One signal of the catalogue.
    SignalId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_to_their_alphabet() {
        assert!(PressId::new("press1").is_ok());
        for bad in ["", "Press1", "press 1", "press-1", "a/b", "ë", &"x".repeat(65)] {
            assert!(PressId::new(bad).is_err(), "{bad}");
        }
    }
}
