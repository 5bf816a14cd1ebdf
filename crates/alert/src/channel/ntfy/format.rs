//! What goes to an ntfy server, and what it answers.

use std::{borrow::Cow, collections::BTreeMap};

use base64::{Engine, engine::general_purpose::STANDARD};
use hyper::body::Bytes;
use presswatch_domain::Priority;
use presswatch_runtime::Secret;
use ring::digest;
use serde::{Deserialize, Serialize};

use super::{Address, Login, Message, Receipt, SendError};

/// Longest text, in bytes: the server takes a message of 4096 for an attachment.
const TEXT: usize = 4000;
/// Longest title, in bytes.
const TITLE: usize = 250;
/// Longest name of a topic, and longest `sequence_id`.
const NAME: usize = 64;

/// True if a topic can be called so.
pub(super) fn is_topic(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=NAME).contains(&text.len()) && text.bytes().all(plain)
}

/// The topic of a person.
pub(super) fn topic(to: &Address) -> Result<&str, SendError> {
    let bad = || SendError::Never("that is no topic of ntfy: 1 to 64 letters, digits, - and _".to_owned());
    is_topic(&to.0).then_some(to.0.as_str()).ok_or_else(bad)
}

/// What the server knows a notification by: the message's key, or what stands for it where the server could
/// not take it.
pub(super) fn sequence_id(key: &str) -> String {
    if is_topic(key) {
        return key.to_owned();
    }
    let digest = digest::digest(&digest::SHA256, key.as_bytes());
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The header `Authorization`.
pub(super) fn authorization(login: &Login) -> Secret {
    Secret::new(match login {
        Login::Token(token) => format!("Bearer {}", token.expose()),
        Login::Password { user, password } => {
            format!("Basic {}", STANDARD.encode(format!("{user}:{}", password.expose())))
        }
    })
}

/// Whether the phone makes a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rings {
    Yes,
    No,
}

/// What the phone does with an answer.
#[derive(Debug, Clone)]
pub(super) struct Button {
    url: Secret,
    authorization: Option<Secret>,
    json: bool,
}

impl Button {
    pub fn topic(server: &str, topic: &Secret, authorization: Option<Secret>) -> Button {
        let url = Secret::new(format!("{server}/{}", topic.expose()));
        Button { url, authorization, json: false }
    }

    pub fn direct(url: &str) -> Button {
        Button { url: Secret::new(url), authorization: None, json: true }
    }

    fn action<'a>(&'a self, label: &'a str, token: &'a Secret) -> Action<'a> {
        let mut headers = BTreeMap::new();
        if let Some(authorization) = &self.authorization {
            headers.insert("Authorization", authorization.expose());
        }
        let token = token.expose();
        let body = if self.json {
            headers.insert("Content-Type", "application/json");
            Cow::Owned(serde_json::json!({"token": token}).to_string())
        } else {
            Cow::Borrowed(token)
        };
        Action { action: "http", label, url: self.url.expose(), method: "POST", headers, body, clear: true }
    }
}

/// A message as the server takes it.
#[derive(Serialize)]
pub(super) struct Publish<'a> {
    topic: &'a str,
    sequence_id: &'a str,
    title: &'a str,
    message: Cow<'a, str>,
    priority: u8,
    tags: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    click: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actions: Vec<Action<'a>>,
}

#[derive(Serialize)]
struct Action<'a> {
    action: &'static str,
    label: &'a str,
    url: &'a str,
    method: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<&'static str, &'a str>,
    body: Cow<'a, str>,
    /// The notification goes once the server has taken the answer.
    clear: bool,
}

impl<'a> Publish<'a> {
    pub fn of(
        topic: &'a str,
        sequence_id: &'a str,
        message: &'a Message,
        button: Option<&'a Button>,
        rings: Rings,
    ) -> Self {
        let (priority, tag) = match message.priority {
            Priority::P1 => (5, "rotating_light"),
            Priority::P2 => (4, "warning"),
            Priority::P3 => (3, "information_source"),
        };
        let over = rings == Rings::No && message.answer.is_none();
        let answer = message.answer.as_ref().zip(button);
        Publish {
            topic,
            sequence_id,
            title: cut(&message.title, TITLE),
            message: text(&message.text),
            priority: if rings == Rings::Yes { priority } else { 2 },
            tags: [if over { "white_check_mark" } else { tag }],
            click: message.link.as_deref(),
            actions: answer
                .map(|(answer, button)| button.action(&answer.label, &answer.token))
                .into_iter()
                .collect(),
        }
    }

    pub fn json(&self) -> Bytes {
        // Texts and numbers: there is nothing that could not be written.
        serde_json::to_vec(self).unwrap_or_default().into()
    }
}

/// The text, cut where the server would not take it whole.
fn text(whole: &str) -> Cow<'_, str> {
    if whole.len() <= TEXT {
        return Cow::Borrowed(whole);
    }
    Cow::Owned(format!("{}…", cut(whole, TEXT - '…'.len_utf8())))
}

/// As much of it as fits into so many bytes.
fn cut(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// What can be changed later: nothing, if the server did not take the id.
pub(super) fn receipt(taken: &[u8], id: &str) -> Result<Receipt, SendError> {
    #[derive(Deserialize)]
    struct Taken {
        id: String,
        #[serde(default)]
        sequence_id: String,
    }
    match serde_json::from_slice(taken) {
        Ok(Taken { id: given, sequence_id }) if !given.is_empty() => {
            Ok(Receipt(if sequence_id == id { sequence_id } else { String::new() }))
        }
        // A page to log in to a network answers 200 to everything.
        _ => Err(SendError::Later { why: "what answers is not ntfy".to_owned(), after_ms: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message {
        Message {
            key: "a1".to_owned(),
            alarm: Some(1),
            priority: Priority::P1,
            title: "T".to_owned(),
            text: text.to_owned(),
            short: String::new(),
            link: None,
            answer: None,
        }
    }

    #[test]
    fn an_id_that_the_server_would_refuse_becomes_another_always_the_same() {
        assert_eq!(sequence_id("a4711-p1_ntfy"), "a4711-p1_ntfy");
        let long = "x".repeat(65);
        for key in ["a.1", "a/1", "ë", "", long.as_str()] {
            let id = sequence_id(key);
            assert!(is_topic(&id) && id == sequence_id(key), "{key}: {id}");
        }
        assert_ne!(sequence_id("a.1"), sequence_id("a.2"));
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_between_letters() {
        let whole = "ć".repeat(3000);
        let message = message(&whole);
        let publish = Publish::of("t", "a1", &message, None, Rings::Yes);
        assert!(publish.message.len() <= TEXT && publish.message.len() > TEXT - 5);
        assert!(publish.message.ends_with("ć…"));
    }

    #[test]
    fn an_answer_that_is_not_of_ntfy_is_no_receipt() {
        assert_eq!(receipt(br#"{"id":"x","sequence_id":"a1"}"#, "a1"), Ok(Receipt("a1".to_owned())));
        assert_eq!(receipt(br#"{"id":"x"}"#, "a1"), Ok(Receipt(String::new())));
        for other in ["", "<html>log in</html>", "{}", r#"{"id":""}"#] {
            assert!(matches!(receipt(other.as_bytes(), "a1"), Err(SendError::Later { .. })), "{other}");
        }
    }
}
