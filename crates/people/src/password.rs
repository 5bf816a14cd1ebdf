//! Which passwords are good enough, by NIST SP 800-63B: length counts, composition does not, and what
//! everybody would try first is refused. And their hashes, by OWASP's parameters for Argon2id.

use std::{
    collections::BTreeSet,
    sync::{Condvar, Mutex, PoisonError},
};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{self, PasswordHasher, PasswordVerifier},
};
use presswatch_runtime::{Secret, random};

use crate::{AccountsError, ChangeError};

/// Fewest characters.
pub(crate) const LEAST: usize = 10;
/// Most bytes: nobody types more, and a megabyte would only cost time.
pub(crate) const MOST: usize = 1024;

/// Words of which no password is made, nor of their repetition, nor of them with figures around. In four
/// languages, and the place's own.
const WORDS: &str = "
    password passwort passw0rd p4ssw0rd fjalekalimi fjalëkalimi lozinka лозинка sifra šifra шифра
    qwertyuiop qwertzuiop qwerty qwertz qwert qwer asdfghjkl asdfgh asdf yxcvbnm zxcvbnm qazwsx qweasd
    administrator admin welcome letmein iloveyou changeme default secret presswatch press briquette
    briket brikete novoberde novobërdë novobrdo kosovo kosova abc test
";

/// Hashes made at once.
pub(crate) const AT_ONCE: usize = 2;
/// Hashes that may wait for their turn.
pub(crate) const WAITING: usize = 16;

/// What is compared with if nobody has that login: the work is the same, and nothing is found.
pub(crate) const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmUgIQ$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY";

/// Refuses a password that would be guessed.
pub(crate) fn check(password: &Secret, login: &str) -> Result<(), ChangeError> {
    let text = password.expose();
    if text.chars().count() < LEAST {
        return Err(ChangeError::ShortPassword { least: LEAST });
    }
    if text.len() > MOST {
        return Err(ChangeError::LongPassword { most: MOST });
    }
    if monotonous(text) || made_of_words(text, login) {
        return Err(ChangeError::CommonPassword);
    }
    Ok(())
}

/// True if it is a few characters over and over, or a run of neighbours such as `1234567890`.
fn monotonous(text: &str) -> bool {
    let all: Vec<char> = text.to_lowercase().chars().collect();
    let different: BTreeSet<&char> = all.iter().collect();
    let run = |step: i64| {
        let neighbours = |pair: &[char]| {
            // After 9 comes 0.
            i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0])) == step
                || matches!(pair, ['9', '0'] | ['0', '9'])
        };
        // It may begin anew once: `1234512345`.
        all.windows(2).filter(|pair| !neighbours(pair)).count() <= 1
    };
    different.len() <= 3 || run(1) || run(-1)
}

/// True if nothing is left of it without known words, the login, figures around or between them, and
/// signs. Figures alone are no word.
fn made_of_words(text: &str, login: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (text, login) = (plain(text), plain(login));
    let mut words: Vec<&str> = WORDS.split_whitespace().chain([login.as_str()]).collect();
    words.retain(|word| !word.is_empty());
    // The longest first: `admin` would leave the end of `administrator`.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let known = |text: String| {
        !text.is_empty() && words.iter().fold(text, |text, word| text.replace(word, "")).is_empty()
    };
    // Some words have figures in them.
    known(text.trim_matches(char::is_numeric).to_owned()) || known(text.replace(char::is_numeric, ""))
}

fn argon2() -> Argon2<'static> {
    // They are in range: a test reads them back.
    let params = Params::new(19 * 1024, 2, 1, Some(32)).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Makes and checks hashes, few at once: each takes 19 MiB.
#[derive(Debug, Default)]
pub(crate) struct Hasher {
    /// How many are being made, how many wait.
    now: Mutex<(usize, usize)>,
    done: Condvar,
    /// Turns taken.
    #[cfg(test)]
    pub turns: std::sync::atomic::AtomicUsize,
}

/// A turn, until it is dropped.
pub(crate) struct Turn<'a>(&'a Hasher);

impl Hasher {
    /// Waits for a turn; refuses if too many wait already.
    pub fn turn(&self) -> Result<Turn<'_>, AccountsError> {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        if now.0 >= AT_ONCE {
            if now.1 >= WAITING {
                return Err(AccountsError::Busy);
            }
            now.1 += 1;
            now = self.done.wait_while(now, |now| now.0 >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
            now.1 -= 1;
        }
        now.0 += 1;
        #[cfg(test)]
        self.turns.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(Turn(self))
    }

    /// Waits until so many wait.
    #[cfg(test)]
    pub fn until_waiting(&self, wanted: usize) {
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while self.now.lock().expect("not poisoned").1 < wanted {
            assert!(std::time::Instant::now() < deadline, "fewer wait than {wanted}");
            std::thread::yield_now();
        }
    }

    /// The hash to be stored, with its salt and parameters (a PHC string).
    pub fn hash(&self, password: &Secret) -> Result<String, AccountsError> {
        let _turn = self.turn()?;
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&random::bits().to_le_bytes());
        salt[8..].copy_from_slice(&random::bits().to_le_bytes());
        argon2()
            .hash_password_with_salt(password.expose().as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(failed)
    }

    /// True if the hash is this password's.
    pub fn verify(&self, password: &Secret, hash: &str) -> Result<bool, AccountsError> {
        let _turn = self.turn()?;
        let bytes = password.expose().as_bytes();
        // A longer one was never accepted.
        let good = argon2().verify_password(&bytes[..bytes.len().min(MOST + 1)], hash);
        match good {
            Ok(()) => Ok(true),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(failed(error)),
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.now.lock().unwrap_or_else(PoisonError::into_inner).0 -= 1;
        self.0.done.notify_one();
    }
}

fn failed(error: password_hash::Error) -> AccountsError {
    AccountsError::Failed {
        path: "argon2id".to_owned(),
        doing: "hashing a password",
        source: error.to_string().into(),
    }
}

#[cfg(test)]
#[path = "password_tests.rs"]
mod tests;
