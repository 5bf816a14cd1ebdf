//! Enumerations that are written as words.

/// A word that is none of those known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no such {of}")]
pub struct UnknownWord {
    /// What was looked for: a role, a right.
    pub of: &'static str,
}

/// An enumeration with its words, the same in serde, `as_str` and `FromStr`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident[$count:literal], $of:literal; $($(#[$about:meta])* $variant:ident = $word:literal,)*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All of them, in the order in which people are shown them.
            pub const ALL: [$name; $count] = [$($name::$variant),*];

            /// Its word.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownWord;
            fn from_str(word: &str) -> Result<Self, $crate::UnknownWord> {
                Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or($crate::UnknownWord { of: $of })
            }
        }
    };
}

pub(crate) use words;
