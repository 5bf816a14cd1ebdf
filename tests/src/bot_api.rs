//! Stands in for Telegram's Bot API, by its documentation: checks every field of what is asked and its type,
//! keeps chats, and gives what people tap and write until it is confirmed.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http_body_util::Full;
use hyper::{Response, body::Bytes};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::receiver::{Asked, Receiver, told};

/// A bot's token, as @BotFather gives it.
pub const TOKEN: &str = "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11";

/// What the bot is called.
pub const BOT: &str = "presswatch_test_bot";

#[derive(Default)]
struct State {
    /// Chat and message, what it says.
    messages: BTreeMap<(i64, i64), Value>,
    updates: VecDeque<Value>,
    next: i64,
    /// Answers to come instead of the right ones, by method.
    faults: VecDeque<(String, u16, Value)>,
    /// What was shown to those who tapped: query, text.
    thanked: Vec<(String, String)>,
    /// What was wrong with requests.
    wrong: Vec<String>,
    /// Offsets of `getUpdates`.
    offsets: Vec<Option<i64>>,
    blocked: Vec<i64>,
}

/// The stand-in.
pub struct BotApi {
    receiver: Receiver,
    state: Arc<Mutex<State>>,
    news: Arc<Notify>,
}

impl std::fmt::Debug for BotApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BotApi").field("receiver", &self.receiver).finish_non_exhaustive()
    }
}

impl BotApi {
    /// Starts it.
    pub async fn start() -> anyhow::Result<BotApi> {
        let (state, news): (Arc<Mutex<State>>, Arc<Notify>) = Default::default();
        let (its_state, its_news) = (state.clone(), news.clone());
        let receiver =
            Receiver::start(move |asked| answer(asked, its_state.clone(), its_news.clone())).await?;
        Ok(BotApi { receiver, state, news })
    }

    /// Its root.
    pub fn base(&self) -> String {
        self.receiver.base()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// What stands in a chat: each message's number and what it says, oldest first.
    pub fn chat(&self, chat: i64) -> Vec<(i64, Value)> {
        let state = self.state();
        state
            .messages
            .iter()
            .filter(|((of, _), _)| *of == chat)
            .map(|((_, id), says)| (*id, says.clone()))
            .collect()
    }

    /// Somebody deletes a message.
    pub fn delete(&self, chat: i64, message: i64) {
        self.state().messages.remove(&(chat, message));
    }

    /// Somebody blocks the bot.
    pub fn block(&self, chat: i64) {
        self.state().blocked.push(chat);
    }

    /// The next call of this method is answered so.
    pub fn fault(&self, method: &str, status: u16, answer: Value) {
        self.state().faults.push_back((method.to_owned(), status, answer));
    }

    /// Somebody taps a button with this data.
    pub fn tap(&self, chat: i64, message: i64, data: &str) {
        self.update("callback_query", |id| {
            json!({
                "id": format!("q{id}"), "from": {"id": chat, "is_bot": false, "first_name": "A"}, "data": data,
                "chat_instance": "1",
                "message": {"message_id": message, "date": 1, "chat": {"id": chat, "type": "private"}},
            })
        });
    }

    /// Somebody writes.
    pub fn say(&self, chat: i64, kind: &str, text: &str) {
        self.update("message", |id| {
            json!({
                "message_id": 1000 + id, "date": 1, "chat": {"id": chat, "type": kind}, "text": text,
                "from": {"id": chat, "is_bot": false, "first_name": "A", "language_code": "sq"},
            })
        });
    }

    fn update(&self, kind: &str, of: impl Fn(i64) -> Value) {
        let mut state = self.state();
        state.next += 1;
        let id = state.next;
        state.updates.push_back(json!({"update_id": id, kind: of(id)}));
        drop(state);
        self.news.notify_waiters();
    }

    /// What was not confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.state().updates.len()
    }

    /// What was shown to those who tapped.
    pub fn thanked(&self) -> Vec<(String, String)> {
        self.state().thanked.clone()
    }

    /// What was wrong with requests: nothing, if all is well.
    pub fn wrong(&self) -> Vec<String> {
        self.state().wrong.clone()
    }

    /// With which offsets updates were fetched.
    pub fn offsets(&self) -> Vec<Option<i64>> {
        self.state().offsets.clone()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn refuse(code: u16, description: &str) -> (u16, Value) {
    (code, json!({"ok": false, "error_code": code, "description": description}))
}

fn done(result: Value) -> (u16, Value) {
    (200, json!({"ok": true, "result": result}))
}

async fn answer(asked: Asked, state: Arc<Mutex<State>>, news: Arc<Notify>) -> Response<Full<Bytes>> {
    let (status, answer) = respond(&asked, &state, &news).await;
    told(status, answer.to_string())
}

async fn respond(asked: &Asked, state: &Mutex<State>, news: &Notify) -> (u16, Value) {
    let Some(method) = asked.path.strip_prefix(&format!("/bot{TOKEN}/")) else {
        return refuse(401, "Unauthorized");
    };
    let body: Value = serde_json::from_slice(&asked.body).unwrap_or_default();
    let mut wrong = Vec::new();
    if asked.method != "POST" || asked.header("content-type") != "application/json" {
        wrong.push(format!("{method}: {} {}", asked.method, asked.header("content-type")));
    }
    wrong.extend(fields(method, &body));
    if !wrong.is_empty() {
        lock(state).wrong.extend(wrong);
        return refuse(400, "Bad Request: can't parse");
    }
    if let Some(fault) = fault(&mut lock(state), method) {
        return fault;
    }
    match method {
        "getUpdates" => updates(&body, state, news).await,
        "getMe" => done(json!({"id": 123_456, "is_bot": true, "first_name": "P", "username": BOT})),
        "answerCallbackQuery" => {
            let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
            lock(state).thanked.push((text("callback_query_id"), text("text")));
            done(true.into())
        }
        _ => write(method, body, &mut lock(state)),
    }
}

fn fault(state: &mut State, method: &str) -> Option<(u16, Value)> {
    let at = state.faults.iter().position(|(of, _, _)| of == method)?;
    state.faults.remove(at).map(|(_, status, answer)| (status, answer))
}

fn write(method: &str, body: Value, state: &mut State) -> (u16, Value) {
    let chat = body["chat_id"].as_i64().unwrap_or_default();
    if state.blocked.contains(&chat) {
        return refuse(403, "Forbidden: bot was blocked by the user");
    }
    let says =
        json!({"text": body["text"], "reply_markup": body["reply_markup"], "entities": body["entities"]});
    let id = match body["message_id"].as_i64() {
        None => {
            state.next += 1;
            state.next
        }
        Some(id) => match state.messages.get(&(chat, id)) {
            None => return refuse(400, "Bad Request: message to edit not found"),
            Some(old) if *old == says => {
                return refuse(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
                );
            }
            Some(_) => id,
        },
    };
    debug_assert!(method == "sendMessage" || method == "editMessageText");
    state.messages.insert((chat, id), says);
    done(json!({"message_id": id, "date": 1, "chat": {"id": chat, "type": "private"}, "text": body["text"]}))
}

async fn updates(body: &Value, state: &Mutex<State>, news: &Notify) -> (u16, Value) {
    let offset = body["offset"].as_i64();
    let wait = Duration::from_secs(body["timeout"].as_u64().unwrap_or_default());
    let fetch = || {
        let mut state = lock(state);
        let from = offset.unwrap_or_default();
        state.updates.retain(|update| update["update_id"].as_i64() >= Some(from));
        state.updates.iter().take(100).cloned().collect::<Vec<_>>()
    };
    lock(state).offsets.push(offset);
    let end = tokio::time::Instant::now() + wait;
    loop {
        let told = news.notified();
        tokio::pin!(told);
        // From here on nothing is missed.
        told.as_mut().enable();
        let found = fetch();
        if !found.is_empty() || tokio::time::timeout_at(end, told).await.is_err() {
            return done(found.into());
        }
    }
}

/// What is wrong with the fields of a call.
fn fields(method: &str, body: &Value) -> Vec<String> {
    type Check = fn(&Value) -> bool;
    let number: Check = |value| value.is_i64();
    let text: Check =
        |value| value.as_str().is_some_and(|text| (1..=4096).contains(&text.encode_utf16().count()));
    let known: &[(&str, bool, Check)] = match method {
        "sendMessage" => &[
            ("chat_id", true, number),
            ("text", true, text),
            ("entities", false, entities),
            ("link_preview_options", false, preview),
            ("reply_markup", false, keyboard),
        ],
        "editMessageText" => &[
            ("chat_id", true, number),
            ("message_id", true, number),
            ("text", true, text),
            ("entities", false, entities),
            ("link_preview_options", false, preview),
            ("reply_markup", false, keyboard),
        ],
        "getUpdates" => &[
            ("offset", false, number),
            ("timeout", true, |value| value.as_u64().is_some_and(|seconds| (1..=50).contains(&seconds))),
            ("allowed_updates", true, |value| *value == json!(["message", "callback_query"])),
        ],
        "getMe" => &[],
        "answerCallbackQuery" => &[
            ("callback_query_id", true, Value::is_string),
            ("text", false, |value| value.as_str().is_some_and(|text| text.chars().count() <= 200)),
        ],
        _ => return vec![format!("no method {method}")],
    };
    let Some(given) = body.as_object() else { return vec![format!("{method}: no object: {body}")] };
    let mut wrong: Vec<String> = known
        .iter()
        .filter(|(name, needed, good)| given.get(*name).map_or(*needed, |value| !good(value)))
        .map(|(name, _, _)| format!("{method}: {name}: {}", body[*name]))
        .collect();
    let other = given.keys().filter(|name| known.iter().all(|(known, _, _)| known != name));
    wrong.extend(other.map(|name| format!("{method}: no field {name}")));
    wrong
}

fn keys(value: &Value, names: &[&str]) -> bool {
    value.as_object().is_some_and(|object| object.keys().all(|key| names.contains(&key.as_str())))
}

fn entities(value: &Value) -> bool {
    value.as_array().is_some_and(|list| {
        list.iter().all(|entity| {
            keys(entity, &["type", "offset", "length"])
                && entity["type"] == "bold"
                && entity["offset"].is_u64()
                && entity["length"].as_u64() > Some(0)
        })
    })
}

fn preview(value: &Value) -> bool {
    keys(value, &["is_disabled"]) && value["is_disabled"].is_boolean()
}

fn keyboard(value: &Value) -> bool {
    let button = |button: &Value| {
        let data = button["callback_data"].as_str().unwrap_or_default();
        keys(button, &["text", "callback_data"])
            && button["text"].as_str().is_some_and(|text| !text.is_empty())
            && (1..=64).contains(&data.len())
    };
    let row = |row: &Value| row.as_array().is_some_and(|row| row.iter().all(button));
    keys(value, &["inline_keyboard"])
        && value["inline_keyboard"].as_array().is_some_and(|rows| rows.iter().all(row))
}
