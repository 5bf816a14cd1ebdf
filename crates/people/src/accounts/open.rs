//! Opening: the format, the key, and what is done about a damaged file.
//!
//! A file is made under another name and renamed when it is whole, so that an empty or cut one is damage
//! and never a plant without people. Damage is refused and left as it is: with an empty file in its
//! place, whoever comes first would be the admin.

use std::{
    fs::{self, File, OpenOptions},
    io::ErrorKind,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

use presswatch_runtime::random;
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use super::Cause;
use crate::{AccountsError, seal::Seal};

/// The format that this program writes: the first, and what was added since.
const FORMAT: i64 = 1 + ADDED.len() as i64;
/// "pwac".
const APPLICATION: i64 = 0x7077_6163;
/// The first format.
pub(super) const SCHEMA: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id TEXT PRIMARY KEY, login TEXT NOT NULL, login_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
  language TEXT, presses TEXT NOT NULL, active INTEGER NOT NULL, created INTEGER NOT NULL, password TEXT NOT NULL) STRICT;
CREATE TABLE session (
  digest BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  created INTEGER NOT NULL, used INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX session_of ON session (person);
CREATE TABLE token (
  id TEXT PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, presses TEXT NOT NULL,
  expires INTEGER, created INTEGER NOT NULL, by TEXT NOT NULL, last_used INTEGER) STRICT;
CREATE TABLE device (
  id TEXT PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, presses TEXT NOT NULL,
  created INTEGER NOT NULL, by TEXT NOT NULL, last_used INTEGER) STRICT;
CREATE TABLE change (
  n INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER, by TEXT NOT NULL, what TEXT NOT NULL, of TEXT NOT NULL) STRICT;
";
/// What each later format adds to the one before, in order. What was released is never changed here.
const ADDED: &[&str] = &[
    // A PIN for shared tablets.
    "ALTER TABLE person ADD COLUMN pin TEXT;",
    // Phone numbers, and the versions of what people change.
    "ALTER TABLE person ADD COLUMN phone TEXT;
     CREATE TABLE settings (
       version INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER, by TEXT NOT NULL, returned_to INTEGER, text TEXT NOT NULL) STRICT;",
    // Edges that were invited.
    "CREATE TABLE invitation (
       id TEXT PRIMARY KEY, digest BLOB NOT NULL, name TEXT NOT NULL, offer TEXT NOT NULL, until INTEGER NOT NULL) STRICT;",
    // By which ways somebody is told of alarms.
    "ALTER TABLE person ADD COLUMN contact TEXT;",
    // Codes by which people link their chat.
    "CREATE TABLE chat_code (
       digest BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES person ON DELETE CASCADE, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    // Tests of whether somebody is reached.
    "CREATE TABLE trial (
       n INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL REFERENCES person ON DELETE CASCADE, at INTEGER,
       by TEXT NOT NULL, weekly INTEGER NOT NULL, number INTEGER, told TEXT) STRICT;
     CREATE INDEX trial_of ON trial (person);",
];
/// How long another process's write is waited for.
const BUSY: Duration = Duration::from_secs(10);
/// Above the number of different statements of this crate.
const STATEMENTS: usize = 64;

/// Opens the file, or makes it; checks it; gives what cookies are signed with.
pub(super) fn open(path: &Path) -> Result<(Connection, Seal), AccountsError> {
    prepare(path).map_err(|cause| match cause.downcast::<AccountsError>() {
        Ok(known) => *known,
        Err(cause) => failed(path, "opening", cause),
    })
}

fn prepare(path: &Path) -> Result<(Connection, Seal), Cause> {
    let damaged = |reason: &str| -> Cause { Box::new(damage(path, reason.to_owned())) };
    // Of two that open it at once, one makes it. Never truncated: only the lock on it counts.
    let lock =
        OpenOptions::new().create(true).truncate(false).write(true).open(path.with_extension("lock"))?;
    lock.lock()?;
    if !path.exists() {
        if beside(path, "-wal").metadata().is_ok_and(|wal| wal.len() > 0) {
            return Err(damaged("it is gone, and its -wal file is still there"));
        }
        make(path)?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A statement keeps its plan whatever is bound to it: each request would plan its join anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("application_id")? != APPLICATION {
        return Err(damaged("it holds no accounts"));
    }
    let found = number("user_version")?;
    if !(1..=FORMAT).contains(&found) {
        let path = path.display().to_string();
        return Err(Box::new(AccountsError::Format { path, found, known: FORMAT }));
    }
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(damaged(&sound.replace('\n', " ")));
    }
    // What is deleted, hashes too, is gone from the file's pages.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA journal_size_limit = 4194304;",
    )?;
    add(&connection, found)?;
    let key: String =
        connection.query_row("SELECT value FROM meta WHERE key = 'cookie_key'", [], |row| row.get(0))?;
    let seal = Seal::new(&key).ok_or_else(|| damaged("its key is none"))?;
    Ok((connection, seal))
}

/// Brings the format up from `found`: all of it or nothing. A program of before, if one has the file open, goes on.
fn add(connection: &Connection, found: i64) -> Result<(), Cause> {
    let steps: String = ADDED.iter().skip((found - 1) as usize).copied().collect();
    if !steps.is_empty() {
        connection
            .execute_batch(&format!("BEGIN IMMEDIATE; {steps} PRAGMA user_version = {FORMAT}; COMMIT;"))?;
    }
    Ok(())
}

fn make(path: &Path) -> Result<(), Cause> {
    let new = beside(path, ".new");
    for end in ["", "-journal", "-wal", "-shm"] {
        match fs::remove_file(beside(&new, end)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    // Nobody else on this machine may read hashes and key; SQLite gives its -wal the same mode.
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new)?;
    let connection = Connection::open(&new)?;
    connection.execute_batch(&format!(
        "PRAGMA synchronous = FULL; BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT}; {SCHEMA} {}",
        ADDED.concat()
    ))?;
    connection.execute("INSERT INTO meta (key, value) VALUES ('cookie_key', ?1)", [random::hex(32)])?;
    connection.execute_batch("COMMIT;")?;
    drop(connection);
    fs::rename(&new, path)?;
    // Without this the new name may be gone after a power cut.
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// What an error of the file means.
pub(super) fn failed(path: &Path, doing: &'static str, cause: Cause) -> AccountsError {
    use rusqlite::Error::{
        FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows,
        SqliteFailure,
    };
    let damaged = match cause.downcast_ref::<rusqlite::Error>() {
        // `Unknown` is what SQLite says of a table or column that is missing.
        Some(SqliteFailure(error, _)) => {
            matches!(error.code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown)
        }
        Some(FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..)) => true,
        Some(QueryReturnedNoRows) => true,
        _ => false,
    };
    if damaged {
        damage(path, cause.to_string())
    } else {
        AccountsError::Failed { path: path.display().to_string(), doing, source: cause }
    }
}

fn damage(path: &Path, reason: String) -> AccountsError {
    AccountsError::Damaged { path: path.display().to_string(), reason }
}

/// The file beside `path` whose name ends in `end`.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}
