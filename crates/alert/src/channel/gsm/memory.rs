//! What is remembered of the SIM's PIN, over restarts: three wrong ones lock a SIM, and a service that is started
//! again and again must not be how.
//!
//! One line in a file of the owner: `refused` or `tried`, a salt, and by them which PIN it was. It is written
//! before the PIN is given. A PIN that was refused is never given again; one of which no answer came (the power
//! went) once more. What the SIM has taken leaves no line.

use std::{io, path::PathBuf};

use presswatch_runtime::{Secret, files, random};
use ring::hmac;

/// A PIN of which no answer came may be given so often.
const UNANSWERED: usize = 2;

/// The file.
#[derive(Debug, Clone)]
pub(super) struct Memory(PathBuf);

impl Memory {
    pub(super) fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// True if this PIN may be given; it is then noted as tried.
    pub(super) fn may_try(&self, pin: &Secret) -> io::Result<bool> {
        let tried = match self.read()? {
            Some(line) if line.is_of(pin) => {
                if line.refused || line.tried >= UNANSWERED {
                    return Ok(false);
                }
                line.tried
            }
            _ => 0,
        };
        self.write(pin, false, tried + 1)?;
        Ok(true)
    }

    /// The SIM has refused this PIN.
    pub(super) fn refused(&self, pin: &Secret) -> io::Result<()> {
        self.write(pin, true, 0)
    }

    /// The SIM is open.
    pub(super) fn taken(&self) -> io::Result<()> {
        match std::fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn write(&self, pin: &Secret, refused: bool, tried: usize) -> io::Result<()> {
        let salt = random::hex(8);
        let (word, mark) = (if refused { "refused" } else { "tried" }, mark(&salt, pin));
        files::replace(&self.0, &format!("{word} {tried} {salt} {mark}\n"), 0o600)
    }

    /// A line that can't be read is taken for none: it was never written by us, whose lines are whole.
    fn read(&self) -> io::Result<Option<Line>> {
        let text = match std::fs::read_to_string(&self.0) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        let &[word, tried, salt, mark] = words.as_slice() else { return Ok(None) };
        let tried = tried.parse().unwrap_or(UNANSWERED);
        Ok(Some(Line { refused: word == "refused", tried, salt: salt.to_owned(), mark: mark.to_owned() }))
    }
}

struct Line {
    refused: bool,
    tried: usize,
    salt: String,
    mark: String,
}

impl Line {
    fn is_of(&self, pin: &Secret) -> bool {
        mark(&self.salt, pin) == self.mark
    }
}

fn mark(salt: &str, pin: &Secret) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, salt.as_bytes());
    hmac::sign(&key, pin.expose().as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_that_was_refused_is_never_given_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let memory = Memory::at(folder.path().join("pin"));
        let (wrong, right) = (Secret::new("1111"), Secret::new("1234"));
        assert!(memory.may_try(&wrong).expect("file"));
        memory.refused(&wrong).expect("file");
        assert!(!memory.may_try(&wrong).expect("file"));
        assert!(memory.may_try(&right).expect("file"), "another one may be right");
        memory.taken().expect("file");
        assert!(memory.may_try(&right).expect("file"));
        let text = std::fs::read_to_string(folder.path().join("pin")).expect("file");
        assert!(!text.contains("1234"));
    }

    #[test]
    fn one_without_an_answer_is_given_once_more() {
        let folder = tempfile::tempdir().expect("a folder");
        let memory = Memory::at(folder.path().join("pin"));
        let pin = Secret::new("1234");
        let tries = (0..4).map(|_| memory.may_try(&pin).expect("file"));
        assert_eq!(tries.collect::<Vec<_>>(), [true, true, false, false]);
    }
}
