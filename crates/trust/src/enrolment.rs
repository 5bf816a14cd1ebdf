//! How an edge gets its certificate by one line that somebody carries over to it. Pure.
//!
//! The line holds an id and a secret. The id goes over the network, the secret never does: both sides make
//! keys of its SHA-256, one for each direction, and seal what they say. So the way between them may be plain
//! HTTP: who listens reads nothing, who changes something is noticed, and who does not know the secret is
//! nobody. The edge's private key does not leave it either; what it sends is a request for a certificate.

use std::{fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use presswatch_runtime::{Secret, random};
use ring::{aead, hkdf};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// Makes keys of this protocol of no other use.
const SALT: &[u8] = b"presswatch enrolment 1";
/// Longest host, id and secret that are looked at, in characters.
const LONGEST: usize = 300;

/// What is carried to the edge: `http://HOST:PORT/#ID.SECRET`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Host and port of the server's page; an IPv6 address in brackets.
    pub authority: String,
    /// The invitation's id.
    pub id: String,
    /// The invitation's secret.
    pub secret: Secret,
}

/// A text that is no such line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a line is http://HOST:PORT/#ID.SECRET")]
pub struct BadLine;

impl Line {
    /// The text, with the secret in it.
    pub fn text(&self) -> Secret {
        Secret::new(format!("http://{}/#{}.{}", self.authority, self.id, self.secret.expose()))
    }
}

impl FromStr for Line {
    type Err = BadLine;

    fn from_str(text: &str) -> Result<Self, BadLine> {
        let rest = text.trim().strip_prefix("http://").ok_or(BadLine)?;
        let (authority, rest) = rest.split_once("/#").ok_or(BadLine)?;
        let (id, secret) = rest.split_once('.').ok_or(BadLine)?;
        let word = |text: &str| {
            (1..=LONGEST).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        };
        let reachable = |text: &str| {
            (1..=LONGEST).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b))
        };
        if !reachable(authority) || !word(id) || !word(secret) {
            return Err(BadLine);
        }
        Ok(Self { authority: authority.to_owned(), id: id.to_owned(), secret: Secret::new(secret) })
    }
}

/// Who seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Edge,
    Server,
}

/// What the edge asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its request for a certificate, PEM.
    pub csr_pem: String,
}

/// What the server gives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The edge's certificate, PEM.
    pub certificate_pem: String,
    /// The certificate of the site's authority, PEM.
    pub authority_pem: String,
    /// The edge's configuration.
    pub configuration: String,
    /// Tables that it names, by the names of their files.
    pub tables: Vec<(String, String)>,
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Given").finish_non_exhaustive()
    }
}

/// One conversation. Both sides have the same one if both know the secret.
pub struct Enrolment {
    id: String,
    key: hkdf::Prk,
}

impl fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrolment").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Enrolment {
    /// The server's, which keeps the secret's SHA-256 only.
    pub fn of_digest(id: &str, digest: &[u8; 32]) -> Self {
        let key = hkdf::Salt::new(hkdf::HKDF_SHA256, SALT).extract(digest);
        Self { id: id.to_owned(), key }
    }

    /// The edge's.
    pub fn of_line(line: &Line) -> Self {
        Self::of_digest(&line.id, &Sha256::digest(line.secret.expose().as_bytes()).into())
    }

    /// The edge asks.
    pub fn ask(&self, asked: &Asked) -> Option<String> {
        self.seal(From::Edge, &[], asked)
    }

    /// What was asked, if it is from who knows the secret.
    pub fn asked(&self, sealed: &str) -> Option<Asked> {
        self.open(From::Edge, &[], sealed)
    }

    /// The server answers this question, and no other.
    pub fn give(&self, question: &str, given: &Given) -> Option<String> {
        self.seal(From::Server, question.as_bytes(), given)
    }

    /// What was given as the answer to this question, if it is from who knows the secret.
    pub fn given(&self, question: &str, sealed: &str) -> Option<Given> {
        self.open(From::Server, question.as_bytes(), sealed)
    }

    /// A key for what one side says.
    fn key(&self, from: From) -> Option<aead::LessSafeKey> {
        let from: &[u8] = match from {
            From::Edge => b"edge",
            From::Server => b"server",
        };
        let info = [from, self.id.as_bytes()];
        let key = self.key.expand(&info, &aead::CHACHA20_POLY1305).ok()?;
        Some(aead::LessSafeKey::new(key.into()))
    }

    fn seal(&self, from: From, context: &[u8], what: &impl Serialize) -> Option<String> {
        // 96 random bits: of one key there are a few messages at most.
        let mut sealed = [random::bits().to_be_bytes(), random::bits().to_be_bytes()].concat();
        sealed.truncate(aead::NONCE_LEN);
        let nonce = aead::Nonce::try_assume_unique_for_key(&sealed).ok()?;
        let mut text = serde_json::to_vec(what).ok()?;
        self.key(from)?.seal_in_place_append_tag(nonce, aead::Aad::from(context), &mut text).ok()?;
        sealed.extend(text);
        Some(BASE64.encode(sealed))
    }

    fn open<T: DeserializeOwned>(&self, from: From, context: &[u8], sealed: &str) -> Option<T> {
        let mut sealed = BASE64.decode(sealed).ok()?;
        let (nonce, text) = sealed.split_at_mut_checked(aead::NONCE_LEN)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok()?;
        let text = self.key(from)?.open_in_place(nonce, aead::Aad::from(context), text).ok()?;
        serde_json::from_slice(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(secret: &str) -> Line {
        Line { authority: "10.0.0.9:8080".into(), id: "i0123".into(), secret: Secret::new(secret) }
    }

    #[test]
    fn a_line_reads_back_and_shows_its_secret_to_nobody() {
        let line = line("pi_00ff");
        let text = line.text();
        assert_eq!(text.expose(), "http://10.0.0.9:8080/#i0123.pi_00ff");
        assert_eq!(text.expose().parse(), Ok(line.clone()));
        assert_eq!(format!(" {}\n", text.expose()).parse(), Ok(line.clone()));
        assert!(!format!("{line:?}").contains("00ff"));
        for bad in [
            "",
            "http://h/",
            "http://h/#i",
            "http://h/#.s",
            "http://h/#i.",
            "http:///#i.s",
            "https://h/#i.s",
            "http://h/x/#i.s",
            "http://u@h/#i.s",
            "http://h\r\nx/#i.s",
            "http://h/#i.s s",
        ] {
            assert_eq!(bad.parse::<Line>(), Err(BadLine), "{bad}");
        }
    }

    #[test]
    fn only_who_knows_the_secret_asks_and_answers() {
        let edge = Enrolment::of_line(&line("pi_00ff"));
        let server = Enrolment::of_digest("i0123", &Sha256::digest(b"pi_00ff").into());
        let asked = Asked { csr_pem: "a request".into() };
        let question = edge.ask(&asked).expect("sealed");
        assert_eq!(server.asked(&question), Some(asked.clone()));
        assert_ne!(edge.ask(&asked).expect("sealed"), question, "no two are alike");
        let given = Given {
            certificate_pem: "a certificate".into(),
            authority_pem: "an authority".into(),
            configuration: "a configuration".into(),
            tables: vec![("my.csv".into(), "id".into())],
        };
        let answer = server.give(&question, &given).expect("sealed");
        assert_eq!(edge.given(&question, &answer), Some(given.clone()));
        // Of another secret, another invitation, another question, or said by the other side.
        for other in [line("pi_00fe"), Line { id: "i0124".into(), ..line("pi_00ff") }] {
            let other = Enrolment::of_line(&other);
            assert_eq!(other.asked(&question), None);
            assert_eq!(other.given(&question, &answer), None);
        }
        assert_eq!(edge.given(&edge.ask(&asked).expect("sealed"), &answer), None);
        assert_eq!(server.asked(&answer), None);
        assert_eq!(edge.given("", &question), None);
        // A letter of any place changed.
        for at in 0..answer.len() {
            let mut changed = answer.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("ASCII");
            // The last letters of Base64 may have bits that mean nothing; a strict reader refuses those.
            assert_eq!(edge.given(&question, &changed), None, "{at}");
        }
        for nonsense in ["", "A", "AAAA", "AAAAAAAAAAAAAAAA", "no base 64"] {
            assert_eq!(edge.given(&question, nonsense), None, "{nonsense}");
        }
        for text in [&question, &answer] {
            assert!(!text.contains("00ff") && !format!("{edge:?}{given:?}").contains("certificate"));
        }
    }
}
