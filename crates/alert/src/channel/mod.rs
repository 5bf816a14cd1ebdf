//! The ways to a phone. Each is one module, which alone knows its protocol; to the rest it is a [`Channel`].

pub mod email;
pub mod gsm;
pub mod http;
pub mod ntfy;
mod reply;
pub mod telegram;
pub mod webhook;

use std::fmt;

use async_trait::async_trait;
use presswatch_domain::Priority;
pub use presswatch_people::Way;
use presswatch_runtime::Secret;
use serde::{Deserialize, Serialize};

pub use reply::{Handed, Replies, Reply, Said};

/// Where a person is reached on one way: a topic, a number, a chat, an address. It is in no log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Address(pub String);

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

/// What is to be said, in the reader's language, complete without any link.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Names this message for ever, over restarts too: what has the same is the same notification.
    pub key: String,
    /// Of which alarm.
    pub alarm: Option<u64>,
    /// How soon somebody must act.
    pub priority: Priority,
    /// One line: site and press, what.
    pub title: String,
    /// All of it.
    pub text: String,
    /// All of it in 120 characters of ASCII; in 160, where nothing is to be answered.
    pub short: String,
    /// Where more is to be seen, if the reader can get there.
    pub link: Option<String>,
    /// What acknowledges it; `None`: nothing is to be acknowledged (any more).
    pub answer: Option<Answer>,
}

/// What the reader sends back to acknowledge.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What stands on the button.
    pub label: String,
    /// Good for this alarm, person and way, once.
    pub token: Secret,
    /// For those who type it: the alarm's number.
    pub number: u64,
}

/// What a channel gave for a message, to change it by later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Receipt(pub String);

/// Why a message did not go out. No number, address or token is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may go another time.
    #[error("{why}")]
    Later {
        /// In the words of the log.
        why: String,
        /// When the other side asked to be tried again, in milliseconds from now.
        after_ms: Option<i64>,
    },
    /// It will never go to this address: a person must mend something.
    #[error("{0}")]
    Never(String),
}

/// A way to a phone.
#[async_trait]
pub trait Channel: Send + Sync + fmt::Debug {
    /// Which.
    fn way(&self) -> Way;

    /// Sends it. An answer means that the other side has taken it; `Ring` has no receipt to change.
    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError>;

    /// Puts `message` in place of what was sent; where that can't be done, says so by `Ok(None)`, and
    /// nothing is sent.
    async fn update(
        &self,
        to: &Address,
        receipt: &Receipt,
        message: &Message,
    ) -> Result<Option<Receipt>, SendError>;
}

/// A setting with which a way can't work. The value is not in it: it may be a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {why}")]
pub struct BadSetting {
    /// Which field of its settings.
    pub field: &'static str,
    /// What is wrong with it.
    pub why: &'static str,
}

/// An address with `http://` or `https://` and a host.
pub(crate) fn checked_uri(field: &'static str, url: &str) -> Result<hyper::Uri, BadSetting> {
    let bad = BadSetting { field, why: "an address is http:// or https:// with a host" };
    let uri: hyper::Uri = url.parse().map_err(|_| bad)?;
    let http = matches!(uri.scheme_str(), Some("http" | "https"));
    if http && uri.host().is_some_and(|host| !host.is_empty()) { Ok(uri) } else { Err(bad) }
}

/// The same, to which something can be added at its end.
fn checked_url(field: &'static str, url: &str) -> Result<hyper::Uri, BadSetting> {
    let uri = checked_uri(field, url)?;
    let whole = uri.query().is_none() && !url.contains('#');
    if whole { Ok(uri) } else { Err(BadSetting { field, why: "an address without ? and #" }) }
}
