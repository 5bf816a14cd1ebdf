//! Telegram, through a [bot](https://core.telegram.org/bots/api): no port need be open, for what people answer is
//! fetched ([`listen`](Telegram::listen)).
//!
//! The bot's token is part of every address that is asked; no error holds one. Telegram has nothing by which a
//! message sent twice would be one: after a kill between sending and noting it, it stands in the chat twice.

mod format;
mod listen;

use std::{
    fmt,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use async_trait::async_trait;
use http_body_util::Full;
use hyper::{Method, Request, header};
use presswatch_runtime::Secret;
use serde::Serialize;

use super::{
    Address, BadSetting, Channel, Message, Receipt, SendError, Way,
    http::{Http, LIMIT},
};
use format::Outcome;
pub use listen::{Link, Linking, Undecided};

/// Which bot.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The root of the Bot API; `https://api.telegram.org` but for those who run their own.
    pub server: String,
    /// The bot's token, from @BotFather.
    pub token: Secret,
    /// What whoever taps a button sees at once, for a moment; up to 200 characters. The message itself is changed
    /// when the answer was looked at.
    pub heard: String,
}

/// The way through a bot.
pub struct Telegram {
    http: Http,
    /// `…/bot<token>/`.
    root: Secret,
    heard: String,
    deaf: AtomicBool,
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telegram")
    }
}

impl Telegram {
    /// Where the Bot API is.
    pub const SERVER: &str = "https://api.telegram.org";

    /// Checks the settings; opens nothing.
    pub fn new(settings: &Settings, http: Http) -> Result<Telegram, BadSetting> {
        super::checked_url("server", &settings.server)?;
        let token = settings.token.expose();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_');
        if token.is_empty() || !token.bytes().all(plain) {
            return Err(BadSetting {
                field: "token",
                why: "a bot's token is 123456:ABC…, as @BotFather gives it",
            });
        }
        let root = Secret::new(format!("{}/bot{token}/", settings.server.trim_end_matches('/')));
        let heard = format::cut(&settings.heard, 200).to_owned();
        Ok(Telegram { http, root, heard, deaf: AtomicBool::new(false) })
    }

    /// False while it is known that answers are not heard: then this way is not whole, though messages may go out.
    pub fn hears(&self) -> bool {
        !self.deaf.load(Relaxed)
    }

    /// Calls a method of the Bot API.
    async fn call(
        &self,
        method: &str,
        body: &impl Serialize,
        limit: std::time::Duration,
    ) -> Result<Outcome, SendError> {
        let bad = || SendError::Never("the settings of Telegram make no request".to_owned());
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{method}", self.root.expose()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::from(serde_json::to_vec(body).map_err(|_| bad())?))
            .map_err(|_| bad())?;
        format::outcome(self.http.ask(request, limit).await?)
    }
}

#[async_trait]
impl Channel for Telegram {
    fn way(&self) -> Way {
        Way::Telegram
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        let chat = format::chat(to)?;
        let outcome = self.call("sendMessage", &format::Send::of(chat, message), LIMIT).await?;
        format::receipt(outcome.done()?)
    }

    async fn update(
        &self,
        to: &Address,
        receipt: &Receipt,
        message: &Message,
    ) -> Result<Option<Receipt>, SendError> {
        let Ok(id) = receipt.0.parse() else { return Ok(None) };
        let chat = format::chat(to)?;
        match self.call("editMessageText", &format::Edit::of(chat, id, message), LIMIT).await? {
            Outcome::Same => Ok(Some(receipt.clone())),
            Outcome::Gone => Ok(None),
            other => format::receipt(other.done()?).map(Some),
        }
    }
}
