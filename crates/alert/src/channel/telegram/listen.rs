//! What people tap and write is fetched, each time waiting for it (long polling).
//!
//! Telegram keeps what happens for 24 h, until it is asked for what comes after it. That is only done when each of
//! it was taken for good: what is fetched and not taken, because the program was killed, comes again.

use std::{convert::Infallible, fmt, sync::atomic::Ordering::Relaxed, time::Duration};

use async_trait::async_trait;
use presswatch_domain::UtcMs;
use presswatch_mqtt::Backoff;
use presswatch_runtime::{Clock, Secret};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::{
    super::{Address, Replies, Reply, Said, SendError, Way, http::LIMIT},
    Telegram,
};
use crate::token;

/// How long Telegram may wait for something to tell.
const WAIT: Duration = Duration::from_secs(50);
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));
/// Longest code that a link to a bot can carry.
const CODE: usize = 64;

/// Somebody wants to be reached in a chat: `/start CODE`, which is what a link `https://t.me/BOT?start=CODE` sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The code that they show; whose it is, and if it is one at all, is not known here. `None`: they show none.
    pub code: Option<Secret>,
    /// The chat, of one person with the bot.
    pub chat: Address,
    /// Tag of the language in which they have Telegram.
    pub language: Option<String>,
}

/// Whoever knows whose chats are.
#[async_trait]
pub trait Linking: Send + Sync + fmt::Debug {
    /// What the bot is called.
    async fn called(&self, bot: &str) -> Result<(), Undecided>;

    /// Links the chat for good, or does not; what the bot says to that, if anything.
    async fn link(&self, link: &Link) -> Result<Option<String>, Undecided>;
}

/// It can't be decided now: it comes again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Undecided(pub String);

impl From<Undecided> for SendError {
    fn from(Undecided(why): Undecided) -> Self {
        SendError::Later { why, after_ms: None }
    }
}

/// What an update is about.
#[derive(Debug, PartialEq)]
enum Heard {
    /// A button was tapped.
    Tap {
        query: String,
        chat: Option<Address>,
        data: String,
    },
    Link(Link),
    /// Somebody wrote something else.
    Text {
        chat: Address,
    },
    /// Nothing of ours.
    Nothing,
}

impl Telegram {
    /// Hands on what people answer and the codes that they show, until `stop`, or until nobody takes it any more.
    pub async fn listen(
        &self,
        replies: Replies,
        linking: &dyn Linking,
        clock: Clock,
        stop: CancellationToken,
    ) {
        let (mut called, mut offset) = (false, None);
        let mut backoff = Backoff::new(BACKOFF.0, BACKOFF.1);
        loop {
            let fetch = async {
                if !std::mem::replace(&mut called, true)
                    && let Err(error) = self.introduce(linking).await
                {
                    called = false;
                    return Err(error);
                }
                self.fetch(&mut offset, &replies, linking, &clock, &mut backoff).await
            };
            let error = tokio::select! {
                biased;
                () = stop.cancelled() => return,
                () = replies.closed() => return,
                Err(error) = fetch => error,
            };
            // Once, and not at each try.
            if !self.deaf.swap(true, Relaxed) {
                tracing::warn!(way = %Way::Telegram, reason = %error, "answers are not heard; trying again");
            }
            let asked = match error {
                SendError::Later { after_ms: Some(ms), .. } => Duration::from_millis(ms.max(0) as u64),
                _ => Duration::ZERO,
            };
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(asked.max(backoff.delay())) => {}
            }
        }
    }

    /// Asks what the bot is called, and tells it.
    async fn introduce(&self, linking: &dyn Linking) -> Result<(), SendError> {
        let me = self.call("getMe", &json!({}), LIMIT).await?.done()?;
        let name = me["username"].as_str().ok_or_else(stranger)?;
        Ok(linking.called(name).await?)
    }

    /// Fetches until something fails.
    async fn fetch(
        &self,
        offset: &mut Option<i64>,
        replies: &Replies,
        linking: &dyn Linking,
        clock: &Clock,
        backoff: &mut Backoff,
    ) -> Result<Infallible, SendError> {
        loop {
            let mut body =
                json!({"timeout": WAIT.as_secs(), "allowed_updates": ["message", "callback_query"]});
            if let Some(offset) = *offset {
                body["offset"] = offset.into();
            }
            let result = self.call("getUpdates", &body, WAIT + LIMIT).await?.done()?;
            let Value::Array(updates) = result else { return Err(stranger()) };
            if self.deaf.swap(false, Relaxed) {
                tracing::info!(way = %Way::Telegram, "answers are heard again");
            }
            backoff.reset();
            for update in updates {
                let Some(id) = update["update_id"].as_i64() else { continue };
                let at = UtcMs(clock.now().utc_ms);
                let reply = |from, said| Reply { way: Way::Telegram, from, said, at, once: None };
                match heard(update) {
                    Heard::Tap { query, chat, data } => {
                        let said =
                            if token::is_like(&data) { Said::Token(Secret::new(data)) } else { Said::Other };
                        take(replies, reply(chat, said)).await?;
                        self.thank(&query).await;
                    }
                    Heard::Link(link) => {
                        if let Some(text) = linking.link(&link).await? {
                            self.say(&link.chat, &text).await;
                        }
                    }
                    Heard::Text { chat } => take(replies, reply(Some(chat), Said::Other)).await?,
                    Heard::Nothing => {}
                }
                // The next call says that all before it was heard.
                *offset = Some(id + 1);
            }
        }
    }

    /// Says something to somebody who has just written.
    async fn say(&self, chat: &Address, text: &str) {
        let Ok(chat) = super::format::chat(chat) else { return };
        let body = json!({"chat_id": chat, "text": text});
        if let Err(error) = self.call("sendMessage", &body, LIMIT).await {
            tracing::debug!(way = %Way::Telegram, reason = %error, "who wrote could not be answered");
        }
    }

    /// The phone stops waiting, and shows that it was heard.
    async fn thank(&self, query: &str) {
        let body = json!({"callback_query_id": query, "text": self.heard});
        // It was heard all the same, and the message will be changed; an old question can't be answered any more.
        if let Err(error) = self.call("answerCallbackQuery", &body, LIMIT).await {
            tracing::debug!(way = %Way::Telegram, reason = %error, "a tap could not be thanked for");
        }
    }
}

fn stranger() -> SendError {
    SendError::Later { why: "what answers is not Telegram".to_owned(), after_ms: None }
}

/// Until it was taken for good. Where nobody will, it comes again after a start.
async fn take(replies: &Replies, reply: Reply) -> Result<(), SendError> {
    let error = || SendError::Later { why: "the alerter has not taken an answer".to_owned(), after_ms: None };
    replies.take(reply).await.then_some(()).ok_or_else(error)
}

/// What an update is about. Only chats of one person are linked: in a group everybody could answer for them.
fn heard(update: Value) -> Heard {
    #[derive(Deserialize)]
    struct Update {
        message: Option<Message>,
        callback_query: Option<Query>,
    }
    #[derive(Deserialize)]
    struct Message {
        chat: Chat,
        text: Option<String>,
        from: Option<User>,
    }
    #[derive(Deserialize)]
    struct User {
        language_code: Option<String>,
    }
    #[derive(Deserialize)]
    struct Chat {
        id: i64,
        r#type: String,
    }
    #[derive(Deserialize)]
    struct Query {
        id: String,
        message: Option<Message>,
        data: Option<String>,
    }
    let address = |chat: &Chat| Address(chat.id.to_string());
    match serde_json::from_value(update) {
        Ok(Update { callback_query: Some(Query { id, message, data }), .. }) => Heard::Tap {
            query: id,
            chat: message.map(|message| address(&message.chat)),
            data: data.unwrap_or_default(),
        },
        Ok(Update { message: Some(Message { chat, text: Some(text), from }), .. })
            if chat.r#type == "private" =>
        {
            let chat = address(&chat);
            match text.trim_end().strip_prefix("/start") {
                Some(rest) if rest.is_empty() || rest.starts_with(' ') => {
                    let code = Some(rest.trim()).filter(|code| is_code(code)).map(Secret::new);
                    Heard::Link(Link { code, chat, language: from.and_then(|from| from.language_code) })
                }
                _ => Heard::Text { chat },
            }
        }
        _ => Heard::Nothing,
    }
}

fn is_code(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=CODE).contains(&text.len()) && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(chat: &str, text: &str) -> Heard {
        heard(
            json!({"update_id": 1, "message": {"message_id": 2, "chat": {"id": 5, "type": chat}, "text": text}}),
        )
    }

    #[test]
    fn a_code_links_a_chat_of_one_person() {
        let chat = Address("5".to_owned());
        let link = |code: Option<&str>| {
            Heard::Link(Link { code: code.map(Secret::new), chat: chat.clone(), language: None })
        };
        assert_eq!(said("private", "/start c0de-_"), link(Some("c0de-_")));
        for group in ["group", "supergroup", "channel"] {
            assert_eq!(said(group, "/start c0de"), Heard::Nothing);
        }
        for none in ["/start", "/start ", "/start a b", &format!("/start {}", "a".repeat(65))] {
            assert_eq!(said("private", none), link(None), "{none}");
        }
        for other in ["/startc0de", "start", "hello"] {
            assert_eq!(said("private", other), Heard::Text { chat: chat.clone() }, "{other}");
        }
    }

    #[test]
    fn what_is_none_of_ours_is_passed_over() {
        let photo = json!({"update_id": 1, "message": {"message_id": 2, "chat": {"id": 5, "type": "private"}, "photo": []}});
        for update in [photo, json!({"update_id": 1, "poll": {}}), json!({"update_id": 1}), json!(7)] {
            assert_eq!(heard(update), Heard::Nothing);
        }
        let old = json!({"update_id": 1, "callback_query": {"id": "q", "data": "d", "from": {"id": 5}}});
        assert_eq!(heard(old), Heard::Tap { query: "q".to_owned(), chat: None, data: "d".to_owned() });
    }
}
