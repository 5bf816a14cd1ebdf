//! The embedded store: one SQLite file, one writer, readers in one snapshot each.
//!
//! # Format (`user_version` 1)
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `store` id and `simulated`, fixed when the file was made |
//! | `series(id, site, press)` | a small number for each press |
//! | `row(series, t, body)` | one press and instant; `body` is JSON: `v` values, `b` bad marks |
//! | `untrusted(series, t, body)` | the same, of records whose time is not to be believed |
//! | `event(site, producer, epoch, number, …, body)` | events by their identity; `body` is the event's JSON |
//! | `touched(series, hour, mark)` | hours whose roll-up is not true any more |
//! | `rollup(series, signal, hour, minutes)` | sixty packed minutes (`HourRoll::pack`) |
//!
//! Times are UTC milliseconds. WAL with `synchronous = FULL`: what a commit answered survives a power
//! cut. A lock file beside it keeps a second writer away.

mod read;
mod write;

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use presswatch_domain::{
    Numbered, Plant, PressId, Row, SignalId, SiteId, Span, StoreId, StoreIdentity, UtcMs,
};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::{Engine, EventFilter, HourRoll, StoreError, Touched, WriteError, Written};

const SCHEMA: &str = "
PRAGMA journal_mode = WAL;
PRAGMA user_version = 1;
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS series (id INTEGER PRIMARY KEY, site TEXT NOT NULL, press TEXT NOT NULL, UNIQUE (site, press));
CREATE TABLE IF NOT EXISTS row (series INTEGER NOT NULL, t INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (series, t)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS untrusted (series INTEGER NOT NULL, t INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (series, t)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event (
  site TEXT NOT NULL, producer TEXT NOT NULL, epoch TEXT NOT NULL, number INTEGER NOT NULL,
  t INTEGER NOT NULL, from_t INTEGER NOT NULL, to_t INTEGER NOT NULL, press TEXT, kind TEXT NOT NULL,
  mono INTEGER, trusted INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (site, producer, epoch, number)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_by_kind ON event (site, kind, press, to_t);
CREATE TABLE IF NOT EXISTS touched (series INTEGER NOT NULL, hour INTEGER NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (series, hour)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rollup (series INTEGER NOT NULL, signal TEXT NOT NULL, hour INTEGER NOT NULL, minutes BLOB NOT NULL, PRIMARY KEY (series, signal, hour)) WITHOUT ROWID;
";

/// The embedded engine.
pub struct Embedded {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    identity: StoreIdentity,
    writer: Option<Mutex<Connection>>,
    readers: Mutex<Vec<Connection>>,
    /// Held as long as the writer lives.
    _lock: Option<File>,
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

impl Embedded {
    /// Opens, or makes, the store as its one writer.
    pub async fn open(path: &Path, simulated: bool) -> Result<Embedded, StoreError> {
        let path = path.to_owned();
        blocking(&path.clone(), move || open(&path, simulated)).await
    }

    /// Opens a store that is there, for reading.
    pub async fn open_reader(path: &Path) -> Result<Embedded, StoreError> {
        let path = path.to_owned();
        blocking(&path.clone(), move || {
            let reader = reader(&path).map_err(|e| StoreError::failed(path.display().to_string(), e))?;
            let identity = identity(&reader)
                .and_then(|known| known.ok_or_else(|| "it has no identity: not a store".into()))
                .map_err(|e| StoreError::failed(path.display().to_string(), e))?;
            let readers = Mutex::new(vec![reader]);
            Ok(Embedded { shared: Arc::new(Shared { path, identity, writer: None, readers, _lock: None }) })
        })
        .await
    }

    /// Runs `query` on a reader of its own, in one snapshot.
    async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> Result<T, Cause> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = self.shared.clone();
        blocking(&self.shared.path, move || {
            let pooled = shared.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let place = || format!("{}, reading", shared.path.display());
            let connection = match pooled {
                Some(connection) => connection,
                None => reader(&shared.path).map_err(|e| StoreError::failed(place(), e))?,
            };
            let answer = query(&connection).map_err(|e| StoreError::failed(place(), e));
            shared.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            answer
        })
        .await
    }

    /// Runs `change` in one durable transaction.
    async fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, Cause> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = self.shared.clone();
        blocking(&self.shared.path, move || {
            let failed = |e: Cause| StoreError::failed(format!("{}, writing", shared.path.display()), e);
            let Some(writer) = &shared.writer else { return Err(failed("opened for reading only".into())) };
            let mut writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = writer.transaction().map_err(|e| failed(e.into()))?;
            let answer = change(&transaction).map_err(failed)?;
            transaction.commit().map_err(|e| failed(e.into()))?;
            Ok(answer)
        })
        .await
    }
}

#[async_trait]
impl Engine for Embedded {
    fn identity(&self) -> StoreIdentity {
        self.shared.identity.clone()
    }

    async fn write(&self, site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Result<Written, WriteError> {
        let prepared = write::prepare(site, plant, batch);
        self.change(move |connection| write::write(connection, prepared)).await.map_err(|error| {
            WriteError { reason: presswatch_runtime::tasks::chain(&error), retry_after: None }
        })?;
        Ok(Written::default())
    }

    async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        let (site, press) = (site.clone(), press.clone());
        self.read(move |connection| read::rows(connection, &site, &press, span, limit)).await
    }

    async fn newest(&self, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, StoreError> {
        let (site, press) = (site.clone(), press.clone());
        self.read(move |connection| read::newest(connection, &site, &press)).await
    }

    async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError> {
        let site = site.clone();
        self.read(move |connection| read::events(connection, &site, &filter)).await
    }

    async fn touched(&self, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError> {
        let site = site.clone();
        self.read(move |connection| read::touched(connection, &site, limit)).await
    }

    async fn put_rollups(
        &self,
        site: &SiteId,
        hour: &Touched,
        rolls: Vec<HourRoll>,
    ) -> Result<(), StoreError> {
        let (site, hour) = (site.clone(), hour.clone());
        self.change(move |connection| write::put_rollups(connection, &site, &hour, &rolls)).await
    }

    async fn rollups(
        &self,
        site: &SiteId,
        press: &PressId,
        signal: &SignalId,
        span: Span,
    ) -> Result<Vec<HourRoll>, StoreError> {
        let (site, press, signal) = (site.clone(), press.clone(), signal.clone());
        self.read(move |connection| read::rollups(connection, &site, &press, &signal, span)).await
    }

    async fn size(&self) -> Result<u64, StoreError> {
        self.read(|connection| {
            let pages: i64 = connection.query_row("PRAGMA page_count", [], |row| row.get(0))?;
            let bytes: i64 = connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
            Ok((pages * bytes) as u64)
        })
        .await
    }
}

/// SQLite blocks: it has a thread to do it on.
async fn blocking<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(join) => Err(StoreError::failed(path.display().to_string(), join)),
    }
}

fn open(path: &Path, simulated: bool) -> Result<Embedded, StoreError> {
    let failed = |e: Cause| StoreError::failed(format!("{}, opening", path.display()), e);
    let lock = File::create(path.with_extension("lock")).map_err(|e| failed(e.into()))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(StoreError::Locked(path.display().to_string())),
        Err(TryLockError::Error(error)) => return Err(failed(error.into())),
    }
    let writer = Connection::open(path).map_err(|e| failed(e.into()))?;
    let identity = prepare_file(&writer, simulated).map_err(failed)?;
    if identity.simulated != simulated {
        let name = |simulated| if simulated { "simulated" } else { "real" };
        return Err(StoreError::Kind {
            path: path.display().to_string(),
            holds: name(identity.simulated),
            wanted: name(simulated),
        });
    }
    Ok(Embedded {
        shared: Arc::new(Shared {
            path: path.to_owned(),
            identity,
            writer: Some(Mutex::new(writer)),
            readers: Mutex::default(),
            _lock: Some(lock),
        }),
    })
}

fn prepare_file(writer: &Connection, simulated: bool) -> Result<StoreIdentity, Cause> {
    writer.busy_timeout(std::time::Duration::from_secs(10))?;
    writer.execute_batch(SCHEMA)?;
    writer.execute_batch("PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;")?;
    if let Some(known) = identity(writer)? {
        return Ok(known);
    }
    let made = StoreIdentity { id: StoreId::from_bits(presswatch_runtime::random::bits() as u32), simulated };
    let values = [("store", made.id.to_string()), ("simulated", simulated.to_string())];
    for (key, value) in values {
        writer.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", (key, value))?;
    }
    Ok(made)
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

fn reader(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    Ok(connection)
}

/// The number of a press's series, if it has any rows.
fn series(connection: &Connection, site: &SiteId, press: &PressId) -> Result<Option<i64>, rusqlite::Error> {
    connection
        .prepare_cached("SELECT id FROM series WHERE site = ?1 AND press = ?2")?
        .query_row((site.as_str(), press.as_str()), |row| row.get(0))
        .optional()
}
