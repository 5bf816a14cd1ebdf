//! Chats of people with the site's Telegram bot: the page gives a code, the bot is shown it, and the chat is theirs.
//! Page and bot may be of two programs on one file.

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::{Connection, OptionalExtension};

use super::{Accounts, people::find};
use crate::{
    AccountsError, ChangeError, LogInError, Person, PersonId, code::long_code, pairings::seconds, seal,
};

/// How long a code holds, in milliseconds.
const HOLDS_MS: i64 = 15 * 60_000;
/// Most codes of one person that hold at once: so no more are given in [`HOLDS_MS`] and not used.
const MOST: usize = 5;
/// Under which the bot's name is kept.
const BOT: &str = "telegram_bot";

impl Accounts {
    /// A code by which this person links one chat, once, and until when.
    pub fn chat_code(&self, id: &PersonId, now: UtcMs) -> Result<(Secret, UtcMs), ChangeError> {
        let (code, until) = (long_code(), now.plus(HOLDS_MS));
        self.write("giving a code for a chat", |file| {
            forget(file, now)?;
            let mut held =
                file.prepare_cached("SELECT until FROM chat_code WHERE person = ?1 ORDER BY until")?;
            let held = held.query_map([id.to_string()], |row| row.get::<_, i64>(0))?;
            let held = held.collect::<Result<Vec<_>, _>>()?;
            if held.len() >= MOST {
                let retry_s = seconds(held.first().map_or(0, |first| first - now.0));
                return Ok(Err(ChangeError::TooOften { retry_s }));
            }
            if !find(file, id)?.is_some_and(|person| person.active) {
                return Ok(Err(ChangeError::Unknown));
            }
            file.prepare_cached("INSERT INTO chat_code (digest, person, until) VALUES (?1, ?2, ?3)")?
                .execute((digest(&code), id.to_string(), until.0))?;
            Ok(Ok((Secret::new(code.as_str()), until)))
        })
    }

    /// The chat becomes that of the person to whom this code was given, however it was typed; the code, and
    /// others of that person, are used up. [`LogInError::Wrong`]: no such code holds, and nothing is changed. A chat that
    /// tries too many waits.
    pub fn link_chat(&self, code: &Secret, chat: &str, now: UtcMs) -> Result<Person, LogInError> {
        let from = format!("telegram {chat}");
        self.limited(&from, &from, now, || {
            self.write("linking a chat", |file| {
                forget(file, now)?;
                let mut whose = file.prepare_cached("SELECT person FROM chat_code WHERE digest = ?1")?;
                let whose: Option<String> =
                    whose.query_row([digest(code.expose())], |row| row.get(0)).optional()?;
                let Some(id) = whose.and_then(|id| id.parse::<PersonId>().ok()) else {
                    return Ok(Err(LogInError::Wrong));
                };
                let Some(mut person) = find(file, &id)?.filter(|person| person.active) else {
                    return Ok(Err(LogInError::Wrong));
                };
                file.prepare_cached("DELETE FROM chat_code WHERE person = ?1")?.execute([id.to_string()])?;
                person.contact.telegram = Some(chat.to_owned());
                let contact = serde_json::to_string(&person.contact)?;
                file.prepare_cached("UPDATE person SET contact = ?2 WHERE id = ?1")?
                    .execute((id.to_string(), contact))?;
                self.acting(&id.to_string(), now).note_change(file, "person.contact", &id)?;
                Ok(Ok(person))
            })
        })
    }

    /// Whose chat it is, among those who are active.
    pub fn whose_chat(&self, chat: &str) -> Result<Option<Person>, AccountsError> {
        let is = |person: &Person| person.active && person.contact.telegram.as_deref() == Some(chat);
        Ok(self.people()?.into_iter().find(is))
    }

    /// The site's bot is called so.
    pub fn set_bot(&self, name: &str) -> Result<(), AccountsError> {
        self.write("noting what the bot is called", |file| {
            file.prepare_cached(
                "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute((BOT, name))?;
            Ok(Ok(()))
        })
    }

    /// What the site's bot is called, once its alerter has learnt it.
    pub fn bot(&self) -> Result<Option<String>, AccountsError> {
        self.read("reading what the bot is called", |file| {
            let mut select = file.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
            Ok(select.query_row([BOT], |row| row.get(0)).optional()?)
        })
    }
}

/// Codes that are over open nothing.
fn forget(file: &Connection, now: UtcMs) -> rusqlite::Result<()> {
    file.prepare_cached("DELETE FROM chat_code WHERE until <= ?1")?.execute([now.0]).map(drop)
}

/// What is stored of a code: only its letters and figures count.
fn digest(code: &str) -> [u8; 32] {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    seal::digest(&letters.to_ascii_uppercase())
}
