//! What acknowledges an alarm from a phone: a token that is good for one alarm, one person and one way, up to an
//! instant. It tells all of that and is signed, so nothing need be stored to know it; that each is good
//! once is for whoever keeps the used ones ([`Token::id`]).
//!
//! 38 bytes as 51 characters of base64url, so that it fits where a way has little room (Telegram: 64):
//! version 1, way 1, alarm 8, person 8, end in seconds since 1970 4 (big-endian), and the first 16 of HMAC-SHA256
//! over the site's id, a zero byte, and what stands before. The same message gets the same token, however often it is sent.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use presswatch_domain::UtcMs;
use presswatch_people::PersonId;
use presswatch_runtime::Secret;
use ring::hmac;

use crate::channel::Way;

/// Characters of a token.
pub const LENGTH: usize = 51;

const VERSION: u8 = 1;
const CLAIMS: usize = 22;
const SIGN: usize = 16;

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Which alarm.
    pub alarm: u64,
    /// Whose answer it is.
    pub person: PersonId,
    /// By which way it went out.
    pub way: Way,
    /// Until when it is good; kept to the second.
    pub until: UtcMs,
}

/// Why a token is good for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadToken {
    /// Not made here.
    #[error("not a token of this site")]
    Foreign,
    /// Too late.
    #[error("the token is over")]
    Over,
}

/// Makes tokens and knows them again.
pub struct Tokens {
    key: hmac::Key,
    site: String,
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tokens(…)")
    }
}

impl Tokens {
    /// For the site of this id, with a secret key that outlives restarts.
    pub fn new(key: &Secret, site: &str) -> Tokens {
        Tokens { key: hmac::Key::new(hmac::HMAC_SHA256, key.expose().as_bytes()), site: site.to_owned() }
    }

    /// The token as it is sent.
    pub fn make(&self, token: &Token) -> Secret {
        let mut bytes = token.claims().to_vec();
        bytes.extend(&self.sign(&bytes).as_ref()[..SIGN]);
        Secret::new(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// What a text that came back is good for, `now`.
    pub fn check(&self, text: &str, now: UtcMs) -> Result<Token, BadToken> {
        if !is_like(text) {
            return Err(BadToken::Foreign);
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| BadToken::Foreign)?;
        let token = bytes.get(..CLAIMS).and_then(Token::of).ok_or(BadToken::Foreign)?;
        if !self.make(&token).matches(text) {
            return Err(BadToken::Foreign);
        }
        if now > token.until { Err(BadToken::Over) } else { Ok(token) }
    }

    fn sign(&self, claims: &[u8]) -> hmac::Tag {
        let mut signed = hmac::Context::with_key(&self.key);
        signed.update(self.site.as_bytes());
        signed.update(&[0]);
        signed.update(claims);
        signed.sign()
    }
}

impl Token {
    /// Names it among the used ones, and tells nothing that would make it good again.
    pub fn id(&self) -> String {
        self.claims().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn claims(&self) -> [u8; CLAIMS] {
        let until = u32::try_from(self.until.0.div_euclid(1000).max(0)).unwrap_or(u32::MAX);
        let mut bytes = [0; CLAIMS];
        bytes[0] = VERSION;
        bytes[1] = code(self.way);
        bytes[2..10].copy_from_slice(&self.alarm.to_be_bytes());
        bytes[10..18].copy_from_slice(&u64::from(self.person).to_be_bytes());
        bytes[18..22].copy_from_slice(&until.to_be_bytes());
        bytes
    }

    fn of(claims: &[u8]) -> Option<Token> {
        let (version, rest) = claims.split_first()?;
        let (way, rest) = rest.split_first()?;
        let (alarm, rest) = rest.split_first_chunk()?;
        let (person, rest) = rest.split_first_chunk()?;
        let until = u32::from_be_bytes(rest.try_into().ok()?);
        Some(Token {
            alarm: u64::from_be_bytes(*alarm),
            person: PersonId::from(u64::from_be_bytes(*person)),
            way: Way::ALL.into_iter().find(|one| code(*one) == *way && *version == VERSION)?,
            until: UtcMs(i64::from(until) * 1000),
        })
    }
}

/// How a way stands in a token. Tokens that are out there say it: a number is never given to another way.
const fn code(way: Way) -> u8 {
    match way {
        Way::Ntfy => 0,
        Way::Sms => 1,
        Way::Ring => 2,
        Way::Telegram => 3,
        Way::Email => 4,
        Way::Webhook => 5,
    }
}

/// True if a text could be a token: nothing else need be looked at.
pub fn is_like(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.len() == LENGTH && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tokens(key: &str, site: &str) -> Tokens {
        Tokens::new(&Secret::new(key), site)
    }

    fn any_token() -> impl Strategy<Value = Token> {
        (any::<u64>(), any::<u64>(), 0..Way::ALL.len(), any::<u32>()).prop_map(
            |(alarm, person, way, until)| Token {
                alarm,
                person: PersonId::from(person),
                way: Way::ALL[way],
                until: UtcMs(i64::from(until) * 1000),
            },
        )
    }

    proptest! {
        #[test]
        fn a_token_tells_what_it_was_made_for(token in any_token()) {
            let made = tokens("key", "qra").make(&token);
            prop_assert!(is_like(made.expose()));
            prop_assert!(made.expose().len() <= 64);
            prop_assert_eq!(tokens("key", "qra").check(made.expose(), token.until), Ok(token));
            prop_assert_eq!(tokens("key", "qra").check(made.expose(), token.until.plus(1)), Err(BadToken::Over));
            prop_assert_eq!(tokens("other", "qra").check(made.expose(), UtcMs(0)), Err(BadToken::Foreign));
            prop_assert_eq!(tokens("key", "qrb").check(made.expose(), UtcMs(0)), Err(BadToken::Foreign));
        }

        #[test]
        fn any_changed_byte_is_refused(token in any_token(), at in 0..LENGTH, byte in any::<u8>()) {
            let made = tokens("key", "qra").make(&token);
            let mut changed = made.expose().as_bytes().to_vec();
            prop_assume!(changed[at] != byte);
            changed[at] = byte;
            let changed = String::from_utf8_lossy(&changed);
            prop_assert_eq!(tokens("key", "qra").check(&changed, UtcMs(0)), Err(BadToken::Foreign));
        }

        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            prop_assert_eq!(tokens("key", "qra").check(&text, UtcMs(0)), Err(BadToken::Foreign));
        }
    }

    #[test]
    fn a_way_keeps_its_code() {
        let codes = ["ntfy", "sms", "ring", "telegram", "email", "webhook"].map(|way| way.parse().map(code));
        assert_eq!(codes, [0, 1, 2, 3, 4, 5].map(Ok));
    }

    #[test]
    fn every_bit_and_every_length_counts() {
        let token =
            Token { alarm: 4711, person: PersonId::from(7), way: Way::Ntfy, until: UtcMs(1_795_890_000_000) };
        let (tokens, now) = (tokens("key", "qra"), UtcMs(0));
        let made = tokens.make(&token);
        let bytes = URL_SAFE_NO_PAD.decode(made.expose()).expect("base64url");
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(tokens.check(&URL_SAFE_NO_PAD.encode(changed), now), Err(BadToken::Foreign), "{bit}");
        }
        for length in 0..bytes.len() {
            assert_eq!(tokens.check(&URL_SAFE_NO_PAD.encode(&bytes[..length]), now), Err(BadToken::Foreign));
        }
        // The last character carries two bits that say nothing: no second text is good for the same.
        let (head, last) = made.expose().split_at(LENGTH - 1);
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let good = alphabet.chars().filter(|c| tokens.check(&format!("{head}{c}"), now).is_ok()).count();
        assert_eq!((good, last.len()), (1, 1));
    }
}
