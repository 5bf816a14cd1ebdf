//! Which passwords are good enough, by NIST SP 800-63B: length counts, composition does not, and what
//! everybody would try first is refused. And their hashes, by OWASP's parameters for Argon2id.

use std::sync::{Condvar, Mutex, PoisonError};

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
const WORDS: [&str; 44] = [
    "password",
    "passwort",
    "passw0rd",
    "p4ssw0rd",
    "fjalekalimi",
    "fjalëkalimi",
    "lozinka",
    "лозинка",
    "sifra",
    "šifra",
    "шифра",
    "qwertyuiop",
    "qwertzuiop",
    "qwerty",
    "qwertz",
    "qwert",
    "qwer",
    "asdfghjkl",
    "asdfgh",
    "asdf",
    "yxcvbnm",
    "zxcvbnm",
    "qazwsx",
    "qweasd",
    "administrator",
    "admin",
    "welcome",
    "letmein",
    "iloveyou",
    "changeme",
    "default",
    "secret",
    "presswatch",
    "press",
    "briquette",
    "briket",
    "brikete",
    "novoberde",
    "novobërdë",
    "novobrdo",
    "kosovo",
    "kosova",
    "abc",
    "test",
];

/// Hashes made at once.
const AT_ONCE: usize = 2;
/// Hashes that may wait for their turn.
const WAITING: usize = 16;

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
    if guessed(text, login) { Err(ChangeError::CommonPassword) } else { Ok(()) }
}

/// True if it is a few characters over and over, a run of neighbours (`1234567890`), or made of known
/// words and figures around them.
fn guessed(text: &str, login: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let all: Vec<char> = text.to_lowercase().chars().collect();
    let mut different = all.clone();
    different.sort_unstable();
    different.dedup();
    let steps = |step: i64| {
        let next = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0])) == step;
        // After 9 comes 0.
        all.windows(2).filter(|pair| !next(pair) && *pair != ['9', '0'] && *pair != ['0', '9']).count() <= 1
    };
    if different.len() <= 3 || steps(1) || steps(-1) {
        return true;
    }
    let mut rest = plain(text);
    let figures = rest.trim_matches(|c: char| c.is_numeric()).to_owned();
    let login = plain(login);
    // The longest first: `admin` would leave the end of `administrator`.
    let mut words: Vec<&str> =
        WORDS.iter().copied().chain([login.as_str()]).filter(|w| !w.is_empty()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let known = |mut text: String| {
        for word in &words {
            text = text.replace(word, "");
        }
        text.is_empty()
    };
    // Figures alone are no word, however many.
    if !figures.is_empty() && known(figures) {
        return true;
    }
    if !rest.chars().all(char::is_numeric) {
        rest.retain(|c| !c.is_numeric());
        return known(rest);
    }
    false
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
struct Turn<'a>(&'a Hasher);

impl Hasher {
    /// Waits for a turn; refuses if too many wait already.
    fn turn(&self) -> Result<Turn<'_>, AccountsError> {
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
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    #[test]
    fn nobody_costs_as_much_as_somebody() {
        let head = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();
        let hasher = Hasher::default();
        let hash = hasher.hash(&Secret::new("nine lives of a cat")).expect("a hash");
        assert_eq!(head(&hash), head(NOBODY));
        assert_eq!(head(&hash), ["", "argon2id", "v=19", "m=19456,t=2,p=1"]);
        assert_eq!(hash.len(), NOBODY.len());
        for password in ["", "nine lives of a cat", "nobody is here !"] {
            assert!(!hasher.verify(&Secret::new(password), NOBODY).expect("checked"), "{password}");
        }
    }

    #[test]
    fn a_hash_is_of_one_password_and_salted() {
        let hasher = Hasher::default();
        let (right, wrong) = (Secret::new("nine lives of a cat"), Secret::new("nine lives of a caT"));
        let hash = hasher.hash(&right).expect("a hash");
        assert!(hasher.verify(&right, &hash).expect("checked"));
        assert!(!hasher.verify(&wrong, &hash).expect("checked"));
        assert_ne!(hash, hasher.hash(&right).expect("a hash"));
        assert!(hasher.verify(&right, "$argon2id$broken").is_err());
        assert!(!hash.contains("nine"));
    }

    #[test]
    fn length_counts() {
        let check = |text: &str| check(&Secret::new(text), "agron");
        assert!(matches!(check("kafshë pu"), Err(ChangeError::ShortPassword { least: 10 })));
        assert!(check("kafshë pun").is_ok());
        assert!(check("мирна река").is_ok());
        assert!(matches!(check(&"xyw ".repeat(257)), Err(ChangeError::LongPassword { most: 1024 })));
        assert!(check("two words").is_err() && check("three words").is_ok());
    }

    #[test]
    fn what_anybody_would_try_first_is_refused() {
        for text in [
            "1234567890",
            "0123456789",
            "9876543210",
            "aaaaaaaaaaaa",
            "1212121212",
            "abcdefghijk",
            "Password123!",
            "12password34",
            "passwordpassword",
            "AdminAdmin1",
            "administrator",
            "Presswatch-2026",
            "novo brdo 2026",
            "Novobërdë1999",
            "qwertyuiop",
            "qwertz12345",
            "1q2w3e4r5t",
            "lozinka12345",
            "Fjalekalimi1",
            "agron.hoxha",
            "AgronHoxha2026",
            "agron hoxha agron hoxha",
            "pass1word2press3",
            "testtesttest",
        ] {
            let verdict = check(&Secret::new(text), "agron.hoxha");
            assert!(matches!(verdict, Err(ChangeError::CommonPassword)), "{text}: {verdict:?}");
        }
        for text in
            ["0441972365", "agron drinks tea", "press the button", "a password of mine", "ulqin në verë"]
        {
            assert!(check(&Secret::new(text), "agron").is_ok(), "{text}");
        }
    }

    #[test]
    fn a_login_without_letters_makes_no_password_common() {
        assert!(check(&Secret::new("kafshë pune"), "!!!").is_ok());
    }

    #[test]
    fn few_hashes_at_once_and_a_flood_is_refused() {
        let hasher = Arc::new(Hasher::default());
        let held: Vec<Turn<'_>> = (0..AT_ONCE).map(|_| hasher.turn().expect("a turn")).collect();
        let served = Arc::new(AtomicUsize::new(0));
        let threads: Vec<_> = (0..WAITING)
            .map(|_| {
                let (hasher, served) = (hasher.clone(), served.clone());
                std::thread::spawn(move || {
                    let turn = hasher.turn().expect("a turn");
                    served.fetch_add(1, Ordering::SeqCst);
                    drop(turn);
                })
            })
            .collect();
        while hasher.now.lock().expect("not poisoned").1 < WAITING {
            std::thread::yield_now();
        }
        assert_eq!(served.load(Ordering::SeqCst), 0);
        assert!(matches!(hasher.turn(), Err(AccountsError::Busy)));
        drop(held);
        for thread in threads {
            thread.join().expect("served");
        }
        assert_eq!(served.load(Ordering::SeqCst), WAITING);
        assert_eq!(*hasher.now.lock().expect("not poisoned"), (0, 0));
    }
}
