//! Secrets come from a file or the environment, never from the configuration, and never appear in a
//! log: `Debug` and `Display` hide them.

use std::{fmt, path::Path};

/// A password, token or key.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// The file can't be read.
    #[error("secret file {path}")]
    Read {
        /// Which file.
        path: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// There is nothing in it.
    #[error("{0} is empty")]
    Empty(String),
}

impl Secret {
    /// A secret made or got otherwise.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Reads a file; white space around the secret is dropped. Where the environment has a variable called
    /// `PRESSWATCH_` and the file's name in capitals, as `PRESSWATCH_MQTT_EDGE1` for `secrets/mqtt_edge1`, that
    /// is the secret, and there need be no file.
    pub fn from_file(path: &Path) -> Result<Self, SecretError> {
        let given = variable(path).and_then(|name| std::env::var(&name).ok().map(|text| (name, text)));
        let (place, text) = match given {
            Some(given) => given,
            None => {
                let place = path.display().to_string();
                match std::fs::read_to_string(path) {
                    Ok(text) => (place, text),
                    Err(source) => return Err(SecretError::Read { path: place, source }),
                }
            }
        };
        match text.trim() {
            "" => Err(SecretError::Empty(place)),
            secret => Ok(Self(secret.to_owned())),
        }
    }

    /// The secret itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compares in time that does not depend on where the texts differ.
    pub fn matches(&self, text: &str) -> bool {
        let (a, b) = (self.0.as_bytes(), text.as_bytes());
        a.len() == b.len() && a.iter().zip(b).fold(0, |diff, (x, y)| diff | (x ^ y)) == 0
    }
}

/// The variable that stands for a file.
fn variable(path: &Path) -> Option<String> {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    let name: String = path.file_name()?.to_str()?.chars().map(plain).collect();
    Some(format!("PRESSWATCH_{name}"))
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_called_as_the_file() {
        let name = |path: &str| variable(Path::new(path));
        assert_eq!(name("/run/secrets/mqtt_edge1").as_deref(), Some("PRESSWATCH_MQTT_EDGE1"));
        assert_eq!(name("edge.key").as_deref(), Some("PRESSWATCH_EDGE_KEY"));
        assert_eq!(name("/"), None);
    }
}
