//! The file and what stands in it.

mod chats;
mod contacts;
mod file;
mod invitations;
mod last_admin;
mod log_in;
mod pins;
mod sessions;
mod settings;
mod things;
mod trials;

use std::path::Path;

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;

use super::Accounts;
use crate::{NewPerson, Person, Presses, Role, password::NOBODY};

const T0: UtcMs = UtcMs(1_780_000_000_000);
const GOOD: &str = "kafja e mëngjesit";

/// A folder in memory, if there is any: nothing here outlives a power cut, so nothing need be synced.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("a folder")
}

fn accounts() -> (tempfile::TempDir, Accounts) {
    let folder = folder();
    let accounts = Accounts::open(&folder.path().join("accounts.db")).expect("accounts");
    (folder, accounts)
}

fn new(login: &str, role: Role) -> NewPerson {
    NewPerson {
        login: login.to_owned(),
        name: format!("{login} of the plant"),
        role,
        language: Some("sq".to_owned()),
        phone: None,
        presses: Presses::All,
    }
}

/// Somebody whose password nobody knows: a hash takes time.
fn insert(accounts: &Accounts, login: &str, role: Role) -> Person {
    accounts.insert(new(login, role), NOBODY, false, T0).expect("added")
}

fn good() -> Secret {
    Secret::new(GOOD)
}
