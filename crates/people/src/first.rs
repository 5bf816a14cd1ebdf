//! Until a site has its first person, a code guards it: whoever reads it at the console of the machine may
//! say who the first one is. In memory only: each start has another one.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;

use crate::{
    Attempts, LogInError,
    code::{code, typed},
    pairings::seconds,
};

/// What is tried, as the attempts know it: there is one code, so that all who guess share its wait.
const CODE: &str = "";

/// The code, and how often it was tried.
pub struct FirstCode {
    code: Secret,
    attempts: Mutex<Attempts>,
}

impl Default for FirstCode {
    fn default() -> Self {
        Self { code: Secret::new(code()), attempts: Mutex::default() }
    }
}

impl fmt::Debug for FirstCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FirstCode(…)")
    }
}

impl FirstCode {
    /// The code, for the console alone.
    pub fn secret(&self) -> &Secret {
        &self.code
    }

    /// Whether somebody at `from` knows it, however it was typed.
    pub fn check(&self, given: &str, from: &str, now: UtcMs) -> Result<(), LogInError> {
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        attempts
            .begin(CODE, from, now)
            .map_err(|wait_ms| LogInError::TooMany { retry_s: seconds(wait_ms) })?;
        if !self.code.matches(&typed(given)) {
            return Err(LogInError::Wrong);
        }
        attempts.right(CODE, from);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T0: UtcMs = UtcMs(1_780_000_000_000);

    #[test]
    fn who_reads_the_code_gets_in_and_who_guesses_waits() {
        let first = FirstCode::default();
        let code = first.secret().expose().to_owned();
        assert_ne!(code, FirstCode::default().secret().expose());
        let as_typed = format!(" {} ", code.to_lowercase().replace('-', " "));
        assert!(first.check(&as_typed, "here", T0).is_ok());
        // A right one is no use to who guessed before: nothing was learned of it.
        for wrong in ["", "2CDF-9HJ", "2CDF-9HJKK"] {
            assert!(matches!(first.check(wrong, "there", T0), Err(LogInError::Wrong)), "{wrong}");
        }
        let mut guesses = (0..50).map(|n| first.check("2222-2222", &format!("place {n}"), T0));
        assert!(guesses.any(|told| matches!(told, Err(LogInError::TooMany { retry_s: 1.. }))));
        assert!(first.check(&code, "here", T0).is_err(), "while all wait, so does who knows it");
        assert!(first.check(&code, "here", T0.plus(60_000)).is_ok());
        assert_eq!(format!("{first:?}"), "FirstCode(…)");
    }
}
