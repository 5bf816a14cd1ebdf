//! Opening: the lock, the format, the identity, and what is done about a damaged file.
//!
//! A damaged file is never repaired, deleted or written over: it is renamed to
//! `{file}.damaged-{time}`, and the opening that did so fails and says it. Damage that shows itself
//! later is noted in `{file}.damaged`; the next opening then looks at every page, and sets the file aside
//! unless all are whole.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use presswatch_domain::{StoreId, StoreIdentity};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};

use super::{Cause, Embedded, Shared};
use crate::StoreError;

const FORMAT: i64 = 2;
const SCHEMA: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE series (id INTEGER PRIMARY KEY, site TEXT NOT NULL, press TEXT NOT NULL, UNIQUE (site, press));
CREATE TABLE row (series INTEGER NOT NULL, t INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (series, t)) WITHOUT ROWID;
CREATE TABLE untrusted (series INTEGER NOT NULL, t INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (series, t)) WITHOUT ROWID;
CREATE TABLE event (
  site TEXT NOT NULL, producer TEXT NOT NULL, epoch TEXT NOT NULL, number INTEGER NOT NULL,
  t INTEGER NOT NULL, from_t INTEGER NOT NULL, to_t INTEGER NOT NULL, press TEXT, kind TEXT NOT NULL,
  mono INTEGER, trusted INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (site, producer, epoch, number)) WITHOUT ROWID;
CREATE INDEX event_by_time ON event (site, from_t);
CREATE INDEX loss_by_time ON event (site, from_t) WHERE kind = 'loss';
CREATE TABLE touched (series INTEGER NOT NULL, hour INTEGER NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (series, hour)) WITHOUT ROWID;
CREATE TABLE rollup (
  series INTEGER NOT NULL, signal TEXT NOT NULL, hour INTEGER NOT NULL,
  area REAL NOT NULL, covered INTEGER NOT NULL, min REAL NOT NULL, max REAL NOT NULL, minutes BLOB NOT NULL,
  PRIMARY KEY (series, signal, hour)) WITHOUT ROWID;
";
/// Made at each opening by a writer, so that older files have them too: a program that does not know them keeps them up as well.
/// What asks through the first must name its condition, word for word.
const INDEXES: &str = "
CREATE INDEX IF NOT EXISTS event_by_kind ON event (site, kind, from_t, press, trusted)
  WHERE kind NOT IN ('state', 'complete');
CREATE INDEX IF NOT EXISTS complete_by_producer ON event (site, body ->> '$.producer', from_t)
  WHERE kind = 'complete' AND trusted = 1;
";
/// Pages that a reader keeps: those of a year's intervals lie apart from their index, and in SQLite's own 2 MiB they would
/// be fetched again and again.
const CACHE_KIB: i64 = 32 * 1024;
/// How long a lock of SQLite's own is waited for.
const BUSY: Duration = Duration::from_secs(10);

/// Opens, or makes, the store as its one writer.
pub fn writer(path: &Path, simulated: bool) -> Result<Embedded, StoreError> {
    let failed = |e: Cause| StoreError::failed(format!("{}, opening", path.display()), e);
    let lock = lock(path)?;
    if let Ok(noted) = std::fs::read_to_string(note(path)) {
        if let Some(reason) = check(path, noted.trim()) {
            return Err(set_aside(path, reason));
        }
        tracing::warn!(path = %path.display(), %noted, "the store's file was noted as damaged and is whole");
        std::fs::remove_file(note(path)).map_err(|e| failed(e.into()))?;
    }
    let (connection, identity) = match prepare(path, simulated) {
        Ok(Prepared::Ready(connection, identity)) => (connection, identity),
        Ok(Prepared::Foreign(found)) => {
            return Err(StoreError::Format { path: path.display().to_string(), found, known: FORMAT });
        }
        Err(cause) => {
            return Err(match damage(cause.as_ref()) {
                Some(reason) => set_aside(path, reason),
                None => failed(cause),
            });
        }
    };
    if identity.simulated != simulated {
        let path = path.display().to_string();
        return Err(StoreError::kind(path, identity.simulated, simulated, "another data folder"));
    }
    Ok(Embedded {
        shared: Arc::new(Shared {
            path: path.to_owned(),
            identity,
            writer: Some(Mutex::new(connection)),
            readers: Mutex::default(),
            _lock: Some(lock),
        }),
    })
}

/// Opens a store that is there, for reading.
pub fn reader(path: &Path) -> Result<Embedded, StoreError> {
    let failed = |e: Cause| {
        note_damage(path, e.as_ref());
        StoreError::failed(format!("{}, opening for reading", path.display()), e)
    };
    let reader = connect_reader(path).map_err(|e| failed(e.into()))?;
    let found = format(&reader).map_err(|e| failed(e.into()))?;
    if found != FORMAT {
        return Err(StoreError::Format { path: path.display().to_string(), found, known: FORMAT });
    }
    let identity = identity(&reader)
        .and_then(|known| known.ok_or_else(|| "it has no identity: not a store".into()))
        .map_err(failed)?;
    let readers = Mutex::new(vec![reader]);
    Ok(Embedded {
        shared: Arc::new(Shared { path: path.to_owned(), identity, writer: None, readers, _lock: None }),
    })
}

/// A connection that can only read.
pub fn connect_reader(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(connection)
}

/// The file beside `path` with this ending.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Notes damage for the next opening, if the error speaks of any.
pub fn note_damage(path: &Path, error: &(dyn std::error::Error + 'static)) {
    let Some(reason) = damage(error) else { return };
    tracing::error!(path = %path.display(), %reason, "the store's file is damaged: it will be set aside at the next start");
    if let Err(error) = std::fs::write(note(path), &reason) {
        tracing::error!(path = %note(path).display(), reason = %error, "damage not noted");
    }
}

fn note(path: &Path) -> PathBuf {
    beside(path, ".damaged")
}

/// What SQLite says is damaged; `None` for any other error.
fn damage(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    let sqlite = error.downcast_ref::<rusqlite::Error>()?;
    let code = sqlite.sqlite_error_code()?;
    matches!(code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase).then(|| sqlite.to_string())
}

/// Looks at every page of a file that was noted as damaged; gives what is damaged, if anything is.
fn check(path: &Path, noted: &str) -> Option<String> {
    let looked = Connection::open(path).and_then(|connection| {
        connection.busy_timeout(BUSY)?;
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
    });
    match looked {
        Ok(found) if found == "ok" => None,
        Ok(found) => Some(format!("{noted}: {}", found.replace('\n', " "))),
        Err(error) => Some(format!("{noted}: {error}")),
    }
}

fn set_aside(path: &Path, reason: String) -> StoreError {
    let time = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let aside = beside(path, &format!(".damaged-{time}"));
    for ending in ["-wal", "-shm", ""] {
        let from = beside(path, ending);
        if let Err(error) = std::fs::rename(&from, beside(&aside, ending))
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return StoreError::failed(
                format!("{} is damaged ({reason}); setting it aside", from.display()),
                error,
            );
        }
    }
    if let Err(error) = std::fs::remove_file(note(path))
        && error.kind() != std::io::ErrorKind::NotFound
    {
        return StoreError::failed(format!("{}, removing it", note(path).display()), error);
    }
    StoreError::Damaged { path: path.display().to_string(), reason, aside: aside.display().to_string() }
}

fn lock(path: &Path) -> Result<File, StoreError> {
    let failed = |e: std::io::Error| StoreError::failed(format!("{}, locking", path.display()), e);
    // Opened, never truncated: the file may be another's, and only the lock on it counts.
    let options = OpenOptions::new().create(true).truncate(false).write(true).to_owned();
    let lock = options.open(path.with_extension("lock")).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::Locked(path.display().to_string())),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

enum Prepared {
    Ready(Connection, StoreIdentity),
    /// Of another format.
    Foreign(i64),
}

fn prepare(path: &Path, simulated: bool) -> Result<Prepared, Cause> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    let found = format(&connection)?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if found != FORMAT && (found != 0 || tables > 0) {
        return Ok(Prepared::Foreign(found));
    }
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;
         PRAGMA journal_size_limit = 67108864;",
    )?;
    if found == 0 {
        // Tables and identity in one step: a store without an identity can't come to be.
        let transaction = connection.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
        let id = StoreId::from_bits(presswatch_runtime::random::bits() as u32);
        let values =
            [("store", id.to_string()), ("simulated", simulated.to_string()), ("mark", "0".to_owned())];
        for (key, value) in values {
            transaction.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", (key, value))?;
        }
        transaction.commit()?;
    }
    connection.execute_batch(INDEXES)?;
    let identity = identity(&connection)?.ok_or("it has no identity: not a store")?;
    Ok(Prepared::Ready(connection, identity))
}

fn format(connection: &Connection) -> Result<i64, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn identity(connection: &Connection) -> Result<Option<StoreIdentity>, Cause> {
    let get = |key: &str| {
        connection
            .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get::<_, String>(0))
            .optional()
    };
    match (get("store")?, get("simulated")?) {
        (Some(id), Some(simulated)) => {
            Ok(Some(StoreIdentity { id: id.parse::<StoreId>()?, simulated: simulated == "true" }))
        }
        _ => Ok(None),
    }
}
