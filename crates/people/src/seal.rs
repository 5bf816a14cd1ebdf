//! Random secrets, what is stored of them, and cookies that are signed.
//!
//! A secret has 256 random bits, so that its SHA-256 can be stored without salt or work: nobody guesses
//! what a digest is of. Who reads the file, or a copy of it, can't log in with what stands there.

use hmac::{Hmac, KeyInit, Mac};
use presswatch_runtime::{Secret, random};
use sha2::{Digest, Sha256};

/// Random bytes of a secret.
const BYTES: usize = 32;

/// Length of a secret as text, in hexadecimal digits.
const DIGITS: usize = BYTES * 2;

/// What a machine's token begins with: found by programs that look for secrets in the wrong places.
pub(crate) const TOKEN: &str = "pw_";
/// What a device's secret begins with.
pub(crate) const DEVICE: &str = "pd_";

/// What an invitation's secret begins with.
pub(crate) const INVITATION: &str = "pi_";

/// A new secret.
pub(crate) fn secret(prefix: &str) -> Secret {
    Secret::new(format!("{prefix}{}", random::hex(BYTES)))
}

/// What is stored of a secret.
pub(crate) fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// True if the text could be a secret with this prefix: nothing else is looked up.
pub(crate) fn well_formed(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(hexadecimal)
}

fn hexadecimal(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Signs cookies: what was not signed is refused without asking the database.
pub(crate) struct Seal(Hmac<Sha256>);

impl Seal {
    /// With a key of any length.
    pub fn new(key: &str) -> Option<Seal> {
        Hmac::new_from_slice(key.as_bytes()).ok().map(Seal)
    }

    /// A new cookie's text.
    pub fn cookie(&self) -> Secret {
        let random = random::hex(BYTES);
        let sign = self.0.clone().chain_update(random.as_bytes()).finalize().into_bytes();
        let sign: String = sign.iter().map(|byte| format!("{byte:02x}")).collect();
        Secret::new(format!("{random}.{sign}"))
    }

    /// The random part of a cookie that was signed here.
    pub fn open<'a>(&self, cookie: &'a str) -> Option<&'a str> {
        let (random, sign) = cookie.split_once('.')?;
        if !hexadecimal(random) || !hexadecimal(sign) {
            return None;
        }
        let mut bytes = [0; BYTES];
        for (byte, at) in bytes.iter_mut().zip((0..DIGITS).step_by(2)) {
            *byte = u8::from_str_radix(&sign[at..at + 2], 16).ok()?;
        }
        // Takes as long wherever the two differ.
        self.0.clone().chain_update(random.as_bytes()).verify_slice(&bytes).ok().map(|()| random)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_was_signed_here_opens() {
        let (seal, other) = (Seal::new("one key").expect("a key"), Seal::new("another").expect("a key"));
        let cookie = seal.cookie();
        let text = cookie.expose();
        assert_eq!(seal.open(text), Some(&text[..DIGITS]));
        assert_eq!(other.open(text), None);
        // A character of any place changed.
        for at in 0..text.len() {
            let mut changed = text.as_bytes().to_vec();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            assert_eq!(seal.open(std::str::from_utf8(&changed).expect("ASCII")), None, "{at}");
        }
        assert_eq!(seal.open(&text.to_uppercase()), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            prop_assert_eq!(Seal::new("key").expect("a key").open(&text), None);
            prop_assert!(!well_formed(&text, TOKEN));
        }
    }
}
