//! What goes to the Bot API, and what it answers.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{super::http::Response, Address, Message, Receipt, SendError};

/// Longest text, in UTF-16 code units: that is how Telegram counts.
const TEXT: usize = 4096;

/// The number of a chat.
pub(super) fn chat(to: &Address) -> Result<i64, SendError> {
    to.0.parse().map_err(|_| SendError::Never("that is no chat of Telegram: a number".to_owned()))
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// As much of it as fits into so many UTF-16 code units.
pub(super) fn cut(text: &str, most: usize) -> &str {
    let mut left = most;
    let end = text.char_indices().find(|(_, c)| match left.checked_sub(c.len_utf16()) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// What is the same in a new and in a changed message.
#[derive(Serialize)]
struct Content<'a> {
    chat_id: i64,
    text: String,
    /// The title is bold. Nothing in a text is taken for markup.
    entities: [Entity; 1],
    link_preview_options: Preview,
    /// Without buttons those that are there go.
    reply_markup: Keyboard<'a>,
}

#[derive(Serialize)]
struct Entity {
    r#type: &'static str,
    offset: usize,
    length: usize,
}

#[derive(Serialize)]
struct Preview {
    is_disabled: bool,
}

#[derive(Serialize)]
struct Keyboard<'a> {
    inline_keyboard: Vec<[Button<'a>; 1]>,
}

#[derive(Serialize)]
struct Button<'a> {
    text: &'a str,
    callback_data: &'a str,
}

impl<'a> Content<'a> {
    fn of(chat_id: i64, message: &'a Message) -> Self {
        let end = message.link.as_ref().map(|link| format!("\n\n{link}")).unwrap_or_default();
        let title = cut(&message.title, TEXT / 4);
        let begin = format!("{title}\n\n{}", message.text);
        let text = match TEXT.checked_sub(units(&end)) {
            Some(room) if room > units(title) => format!("{}{end}", cut(&begin, room)),
            // A link without an end is of no use: the text is complete without it.
            _ => cut(&begin, TEXT).to_owned(),
        };
        let button = |answer: &'a super::super::Answer| {
            [Button { text: &answer.label, callback_data: answer.token.expose() }]
        };
        Content {
            chat_id,
            text,
            entities: [Entity { r#type: "bold", offset: 0, length: units(title) }],
            link_preview_options: Preview { is_disabled: true },
            reply_markup: Keyboard {
                inline_keyboard: message.answer.as_ref().map(button).into_iter().collect(),
            },
        }
    }
}

/// `sendMessage`.
#[derive(Serialize)]
pub(super) struct Send<'a> {
    #[serde(flatten)]
    content: Content<'a>,
}

impl<'a> Send<'a> {
    pub fn of(chat: i64, message: &'a Message) -> Self {
        Send { content: Content::of(chat, message) }
    }
}

/// `editMessageText`. It makes no sound.
#[derive(Serialize)]
pub(super) struct Edit<'a> {
    message_id: i64,
    #[serde(flatten)]
    content: Content<'a>,
}

impl<'a> Edit<'a> {
    pub fn of(chat: i64, message_id: i64, message: &'a Message) -> Self {
        Edit { message_id, content: Content::of(chat, message) }
    }
}

/// What came of a call.
#[derive(Debug, PartialEq)]
pub(super) enum Outcome {
    Done(Value),
    /// The message says so already.
    Same,
    /// There is no such message to change.
    Gone,
    /// Anything else that is wrong with what was asked.
    Refused(String),
}

impl Outcome {
    pub fn done(self) -> Result<Value, SendError> {
        match self {
            Outcome::Done(result) => Ok(result),
            Outcome::Same | Outcome::Gone => Err(SendError::Never("Telegram refuses it".to_owned())),
            Outcome::Refused(why) => Err(SendError::Never(why)),
        }
    }
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<Value>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<i64>,
    migrate_to_chat_id: Option<i64>,
}

/// What an answer says. Its own words are looked at, but not handed on: nobody knows what stands in them.
pub(super) fn outcome(response: Response) -> Result<Outcome, SendError> {
    let Ok(answer) = serde_json::from_slice::<Answer>(&response.body) else {
        // Not the Bot API: something between.
        response.taken()?;
        return Err(SendError::Later { why: "what answers is not Telegram".to_owned(), after_ms: None });
    };
    if answer.ok {
        return Ok(Outcome::Done(answer.result.unwrap_or_default()));
    }
    let code = answer.error_code.unwrap_or(response.status.as_u16());
    let later = |why: String| SendError::Later {
        why,
        after_ms: answer.parameters.retry_after.map(|s| s.saturating_mul(1000)).or(response.after_ms),
    };
    let says = |words: &str| answer.description.to_ascii_lowercase().contains(words);
    match code {
        409 => Err(later("somebody else fetches this bot's messages, or it has a webhook".to_owned())),
        429 => Err(later("Telegram asks to be left alone for a while".to_owned())),
        500.. => Err(later(format!("Telegram answers {code}"))),
        400 if says("message is not modified") => Ok(Outcome::Same),
        400 if says("message to edit not found") || says("message can't be edited") => Ok(Outcome::Gone),
        401 | 404 => Ok(Outcome::Refused(
            "Telegram does not know this bot: its token is wrong or was revoked".to_owned(),
        )),
        403 => {
            Ok(Outcome::Refused("the bot may not write there: it was blocked, or never started".to_owned()))
        }
        400 if says("chat not found") => {
            Ok(Outcome::Refused("Telegram knows no such chat: link it anew".to_owned()))
        }
        400 if answer.parameters.migrate_to_chat_id.is_some() => {
            Ok(Outcome::Refused("the group has become another: link it anew".to_owned()))
        }
        _ => Ok(Outcome::Refused(format!("Telegram answers {code}"))),
    }
}

/// The number of the message in its chat.
pub(super) fn receipt(result: Value) -> Result<Receipt, SendError> {
    match result["message_id"].as_i64() {
        Some(id) => Ok(Receipt(id.to_string())),
        None => Err(SendError::Later { why: "what answers is not Telegram".to_owned(), after_ms: None }),
    }
}

#[cfg(test)]
mod tests {
    use hyper::StatusCode;
    use presswatch_domain::Priority;

    use super::*;

    fn answered(status: u16, body: &str) -> Result<Outcome, SendError> {
        let status = StatusCode::from_u16(status).expect("a status");
        outcome(Response { status, after_ms: None, body: body.to_owned().into() })
    }

    fn refused(code: u16, description: &str) -> Result<Outcome, SendError> {
        answered(code, &format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"}}"#))
    }

    #[test]
    fn what_passes_and_what_does_not() {
        for code in [409, 429, 500, 502] {
            assert!(matches!(refused(code, "x"), Err(SendError::Later { .. })), "{code}");
        }
        for code in [400, 401, 403, 404] {
            assert!(matches!(refused(code, "x"), Ok(Outcome::Refused(_))), "{code}");
        }
        let flood = r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7}}"#;
        let Err(SendError::Later { after_ms, .. }) = answered(429, flood) else { panic!("later") };
        assert_eq!(after_ms, Some(7_000));
        assert_eq!(refused(400, "Bad Request: message is not modified: …"), Ok(Outcome::Same));
        assert_eq!(refused(400, "Bad Request: message to edit not found"), Ok(Outcome::Gone));
        assert!(matches!(answered(200, "<html>log in</html>"), Err(SendError::Later { .. })));
        assert!(matches!(answered(502, "<html>"), Err(SendError::Later { .. })));
        assert!(matches!(answered(301, ""), Err(SendError::Never(_))));
    }

    #[test]
    fn a_text_is_cut_as_telegram_counts_and_its_link_stays_whole() {
        for piece in ["a", "ж", "😀", "😀a"] {
            let mut message = Message {
                key: "k".to_owned(),
                alarm: None,
                priority: Priority::P2,
                title: piece.repeat(3000),
                text: piece.repeat(5000),
                short: String::new(),
                link: Some("https://plant/4711".to_owned()),
                answer: None,
            };
            let sent = Content::of(1, &message);
            assert!((TEXT - 1..=TEXT).contains(&units(&sent.text)), "{piece}: {}", units(&sent.text));
            assert!(sent.text.ends_with("\n\nhttps://plant/4711"));
            assert!(sent.entities[0].length <= TEXT / 4);
            message.link = Some("https://plant/".to_owned() + &"a".repeat(TEXT));
            assert!(units(&Content::of(1, &message).text) <= TEXT);
        }
    }
}
