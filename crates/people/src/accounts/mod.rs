//! Everything that outlives a restart: one SQLite file.
//!
//! # Format (`application_id` "pwac", `user_version` 6; `open.rs` says what each added)
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `cookie_key`: what cookies are signed with, made with the file; `telegram_bot`: what the alerter's bot is called |
//! | `person(id, login, login_key, name, role, language, presses, active, created, password, pin, phone, contact)` | `login_key` is the login in lower case; `presses` and `contact` are JSON; `password` and `pin` Argon2id hashes as PHC strings |
//! | `session(digest, person, created, used)` | `digest`: SHA-256 of a cookie's random part |
//! | `token(id, digest, name, role, presses, expires, created, by, last_used)` | `digest`: SHA-256 of the token |
//! | `device(id, digest, name, role, presses, created, by, last_used)` | `digest`: SHA-256 of the device's secret |
//! | `invitation(id, digest, name, offer, until)` | `digest`: SHA-256 of an invitation's secret; `offer`: what its edge gets |
//! | `chat_code(digest, person, until)` | `digest`: SHA-256 of a code by which that person links a chat |
//! | `change(n, at, by, what, of)` | what was changed and not yet told; ids only |
//! | `settings(version, at, by, returned_to, text)` | each version of the settings overlay, whole; the newest holds |
//! | `trial(n, person, at, by, weekly, number, told)` | tests of whether somebody is reached; `told`: what came of it, JSON |
//!
//! Times are UTC milliseconds. WAL with `synchronous = FULL`: what was answered survives a power cut.
//! The locks are SQLite's own, so that a tool may change a password, or take a copy, beside the running
//! server. A file of format 1 is brought to format 2 when it is opened, in one transaction. Each request asks the file: what is changed holds from the next one on.

mod chats;
mod contacts;
mod holders;
mod invitations;
mod open;
mod people;
mod pins;
mod record;
mod sessions;
mod settings;
mod trials;

#[cfg(test)]
mod tests;

use std::{
    error::Error,
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use self::record::Act;
pub use self::{
    invitations::Invitation,
    record::Change,
    settings::{Version, peek},
    trials::{Trial, TrialTold, TrialWay},
};
use crate::{AccountsError, Attempts, password::Hasher, seal::Seal};

/// Between two notes that something was used, in milliseconds: a request must not cost a write.
const USED_MS: i64 = 3_600_000;

type Cause = Box<dyn Error + Send + Sync>;

/// People, their sessions, tokens of machines, and devices.
///
/// Clones are one and the same file; see [`Accounts::acting`].
#[derive(Clone)]
pub struct Accounts {
    path: Arc<PathBuf>,
    seal: Arc<Seal>,
    file: Arc<Mutex<Connection>>,
    attempts: Arc<Mutex<Attempts>>,
    hasher: Arc<Hasher>,
    act: Act,
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Accounts({})", self.path.display())
    }
}

impl Accounts {
    /// Opens the file, or makes it with nobody in it.
    pub fn open(path: &Path) -> Result<Accounts, AccountsError> {
        let (connection, seal) = open::open(path)?;
        Ok(Accounts {
            path: Arc::new(path.to_owned()),
            seal: Arc::new(seal),
            file: Arc::new(Mutex::new(connection)),
            attempts: Arc::default(),
            hasher: Arc::default(),
            act: Act::default(),
        })
    }

    fn read<T>(
        &self,
        doing: &'static str,
        ask: impl FnOnce(&Connection) -> Result<T, Cause>,
    ) -> Result<T, AccountsError> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        ask(&file).map_err(|cause| open::failed(&self.path, doing, cause))
    }

    /// All of it is written, or nothing: what `change` gives says which.
    fn write<T, E: From<AccountsError>>(
        &self,
        doing: &'static str,
        change: impl FnOnce(&Transaction<'_>) -> Result<Result<T, E>, Cause>,
    ) -> Result<T, E> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let run = || -> Result<Result<T, E>, Cause> {
            // At once the only writer: what is read here is still so when it is written.
            let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = change(&transaction)?;
            if done.is_ok() {
                transaction.commit()?;
            }
            Ok(done)
        };
        run().unwrap_or_else(|cause| Err(open::failed(&self.path, doing, cause).into()))
    }
}
