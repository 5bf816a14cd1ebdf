//! Chats that people link to themselves, in the accounts file: the page has given them a code, and the bot is shown it.

use std::sync::Arc;

use async_trait::async_trait;
use presswatch_domain::UtcMs;
use presswatch_locale::{FluentArgs, Language, message};
use presswatch_people::{Accounts, AccountsError, LogInError, Person};
use presswatch_runtime::{Clock, tasks::chain};

use crate::channel::telegram::{Link, Linking, Undecided};

/// By the codes of the accounts file.
#[derive(Debug)]
pub struct ByCode {
    /// The file.
    pub accounts: Arc<Accounts>,
    /// What the time is.
    pub clock: Clock,
    /// For those of whom nobody knows what they read.
    pub language: Language,
}

/// What becomes of it.
enum Outcome {
    Linked(Person),
    /// The chat is that person's already, whatever the code is.
    Already(Person),
    Wrong,
    NoCode,
    /// Too many were tried: nothing is said any more.
    Silence,
}

#[async_trait]
impl Linking for ByCode {
    async fn called(&self, bot: &str) -> Result<(), Undecided> {
        let bot = bot.to_owned();
        self.with(move |accounts| match accounts.bot()? {
            Some(known) if known == bot => Ok(()),
            _ => accounts.set_bot(&bot),
        })
        .await
    }

    async fn link(&self, link: &Link) -> Result<Option<String>, Undecided> {
        let now = UtcMs(self.clock.now().utc_ms);
        let (code, chat) = (link.code.clone(), link.chat.0.clone());
        let outcome = self.with(move |accounts| {
            let linked = code.map(|code| accounts.link_chat(&code, &chat, now));
            let refused = match linked {
                Some(Ok(person)) => return Ok(Outcome::Linked(person)),
                Some(Err(LogInError::Accounts(error))) => return Err(error),
                Some(Err(LogInError::TooMany { .. })) => Outcome::Silence,
                Some(Err(LogInError::Wrong)) => Outcome::Wrong,
                None => Outcome::NoCode,
            };
            // Who taps the link twice, or whom a kill has kept from the answer, hears that all is well.
            Ok(accounts.whose_chat(&chat)?.map_or(refused, Outcome::Already))
        });
        let (id, person) = match outcome.await? {
            Outcome::Linked(person) => {
                tracing::info!(person = %person.id, "a chat was linked");
                ("chat-linked", Some(person))
            }
            Outcome::Already(person) => ("chat-already", Some(person)),
            Outcome::Wrong => ("chat-wrong", None),
            Outcome::NoCode => ("chat-no-code", None),
            Outcome::Silence => return Ok(None),
        };
        let tag = person.as_ref().and_then(|person| person.language.as_deref());
        let language = tag.or(link.language.as_deref()).and_then(Language::serving).unwrap_or(self.language);
        let mut args = FluentArgs::new();
        args.set("name", person.map(|person| person.name).unwrap_or_default());
        Ok(message(language, id, Some(&args)).ok())
    }
}

impl ByCode {
    /// Asks the file, which waits for its disk.
    async fn with<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Accounts) -> Result<T, AccountsError> + Send + 'static,
    ) -> Result<T, Undecided> {
        let accounts = self.accounts.clone();
        let asked = tokio::task::spawn_blocking(move || ask(&accounts)).await;
        let asked = asked.map_err(|_| Undecided("the accounts were not read".to_owned()))?;
        asked.map_err(|error| Undecided(chain(&error)))
    }
}
