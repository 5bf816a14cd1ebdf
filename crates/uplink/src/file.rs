//! The outbox file: its format, its making, its pages, and what it says of the index.
//!
//! # Format (SQLite, `user_version` 3; a file of version 2 gets the table `untimed`)
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `next` number, present `epoch`, `handed` ranges, `lost` sums, pinned `store` and its `simulated`; `last` instant used while the time was known; `clock`: anchor, boot and source when it was last known; `untrusted`: the anchor of the boot that last went out untrusted; `run`: the epoch of the last run and its boot; `closed`: the epoch that ended in order |
//! | `birth(id, epoch, boot)` | every epoch that gave a number still in the file, with the machine's boot |
//! | `record(number, born, t, press, kind, n, body)` | records; `body` is the JSON that travels, `kind` null for a row, `press` empty for none |
//! | `untimed(seq, born, mono, press, kind, bytes, body)` | records that wait for their time: no number; `t` in `body` is provisional, `mono` counts |
//! | `span(first, last, t, bytes, hold)` | the index: `hold` −1 waits, −2 waits and is events only, else the UTC hour of the commit |
//! | `used(press, kind, t, n)` | last instant and ordinal of each press and kind (empty: rows; `~` before it: untrusted), also of deleted records |
//! | `loss(press, from_t, to_t, never_sent, sent_unknown)` | open losses |
//! | `noted(number, press)` | dropped records of open losses that may yet be committed |
//! | `kept(key, value)` | what the owner keeps, changed in the same transaction as an append |
//!
//! The number is a stored value, never derived from what is left in the file.
//!
//! # Pages
//! A file is made under another name and renamed when it is whole. It gets all pages that its limit
//! needs by writing them once and leaving them free in the file (there is no vacuum); its WAL is written
//! once to its cap and never truncated. So appending overwrites blocks that the file system has given
//! already, and a disk filled by others does not stop it, unless the file system copies on write.

use std::{
    error::Error,
    fs::{self, File},
    path::{Path, PathBuf},
};

use presswatch_domain::{PressId, UtcMs};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, config::DbConfig};

use crate::{
    Changes, Hold, Stored,
    index::{Span, press_text},
    losses::{Loss, Press},
};

const VERSION: i64 = 3;
/// What a file of version 2 lacks.
const UNTIMED: &str = "
CREATE TABLE untimed (seq INTEGER PRIMARY KEY, born INTEGER NOT NULL, mono INTEGER NOT NULL, press TEXT NOT NULL, kind TEXT, bytes INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX untimed_at ON untimed (mono);
PRAGMA user_version = 3;
";
const SCHEMA: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE birth (id INTEGER PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, boot TEXT NOT NULL);
CREATE TABLE record (number INTEGER PRIMARY KEY, born INTEGER NOT NULL, t INTEGER NOT NULL, press TEXT NOT NULL, kind TEXT, n INTEGER, body BLOB NOT NULL);
CREATE INDEX record_at ON record (press, t);
CREATE TABLE span (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, t INTEGER NOT NULL, bytes INTEGER NOT NULL, hold INTEGER NOT NULL);
CREATE TABLE used (press TEXT, kind TEXT, t INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (press, kind)) WITHOUT ROWID;
CREATE TABLE loss (press TEXT PRIMARY KEY, from_t INTEGER NOT NULL, to_t INTEGER NOT NULL, never_sent INTEGER NOT NULL, sent_unknown INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE noted (number INTEGER PRIMARY KEY, press TEXT NOT NULL);
CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
";

const PAGE: u64 = 4096;
/// Pages kept in memory, in KiB, a quarter of SQLite's own: records are appended at the end of the file and read
/// once, and the operating system has the rest.
const CACHE_KIB: u32 = 512;
/// Bytes of one blob written to reserve pages.
const BLOB: u64 = 32 << 20;
/// Above the number of different statements of this crate.
const STATEMENTS: usize = 64;
/// Bytes that a record takes beside its body: its row, its entry in `record_at`, their share of pages.
const BESIDE: u64 = 96;
/// Bytes of a body from which on a record takes pages of its own.
const LARGE: u64 = 1300;

/// What a record with a body of so many bytes takes in the file, rather more than less.
pub fn cost(body: u64) -> u64 {
    if body < LARGE { body + BESIDE } else { (body + BESIDE).div_ceil(PAGE) * PAGE + BESIDE }
}

/// Why a file could not be opened.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// It is not what it was: it must not be used, nor thrown away.
    Damaged(String),
    /// Anything else: the file may be as good as ever.
    Other(Box<dyn Error + Send + Sync>),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType};
        let damaged = match &error {
            // `Unknown` is what SQLite says of a table or column that is missing.
            rusqlite::Error::SqliteFailure(e, _) => {
                matches!(e.code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown)
            }
            FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) => true,
            _ => false,
        };
        if damaged { Trouble::Damaged(error.to_string()) } else { Trouble::Other(Box::new(error)) }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Trouble::Other(Box::new(error))
    }
}

/// A value in the file that can't be what was written.
pub(crate) fn damaged(error: impl std::fmt::Display) -> Trouble {
    Trouble::Damaged(error.to_string())
}

/// The file beside `path` whose name ends in `end`.
pub(crate) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Opens the file, or makes it; checks it; gives it its pages.
pub(crate) fn open(path: &Path, limit: u64) -> Result<Connection, Trouble> {
    if !path.exists() {
        if beside(path, "-wal").metadata().is_ok_and(|wal| wal.len() > 0) {
            return Err(damaged("it is gone, and its -wal file is still there"));
        }
        make(path, limit)?;
    }
    let db = Connection::open(path)?;
    // One owner: a second opener is refused. Set before the first access, it also needs no -shm file.
    db.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    db.execute_batch(&format!("PRAGMA cache_size = -{CACHE_KIB};"))?;
    // The WAL keeps its blocks when the file is closed.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version == 0 {
        return Err(damaged("it is a database, but no outbox"));
    }
    if version != VERSION && version != 2 {
        let text =
            format!("its format is {version}, this program knows {VERSION}: use the program that wrote it");
        return Err(Trouble::Other(text.into()));
    }
    let sound: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(damaged(sound));
    }
    if version == 2 {
        db.execute_batch(&format!("BEGIN; {UNTIMED} COMMIT;"))?;
    }
    reserve(&db, limit)?;
    let wal_pages = (limit / 16).clamp(1 << 19, 8 << 20) / PAGE;
    db.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {};",
        wal_pages / 2
    ))?;
    let wal = beside(path, "-wal").metadata().map_or(0, |wal| wal.len());
    if wal < wal_pages * PAGE {
        db.execute_batch(&format!(
            "CREATE TABLE reserve (blob); INSERT INTO reserve VALUES (zeroblob({})); DROP TABLE reserve;",
            wal_pages * PAGE
        ))?;
    }
    Ok(db)
}

fn make(path: &Path, limit: u64) -> Result<(), Trouble> {
    let new = beside(path, ".new");
    for end in ["", "-journal", "-wal"] {
        match fs::remove_file(beside(&new, end)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    let db = Connection::open(&new)?;
    db.execute_batch(&format!(
        "PRAGMA page_size = {PAGE}; PRAGMA auto_vacuum = NONE; BEGIN; {SCHEMA} {UNTIMED} COMMIT;"
    ))?;
    reserve(&db, limit)?;
    drop(db);
    fs::rename(&new, path)?;
    // Without this the new name may be gone after a power cut.
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Writes the pages that `limit` needs and leaves them free in the file. Not through the WAL: pages
/// beyond the end need no journal, so that each is written once.
fn reserve(db: &Connection, limit: u64) -> Result<(), Trouble> {
    let wanted = (limit + limit / 8 + (1 << 20)) / PAGE;
    db.execute_batch("DROP TABLE IF EXISTS reserve;")?;
    let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let missing = wanted.saturating_sub(pages as u64) * PAGE;
    if missing < 1 << 18 {
        return Ok(());
    }
    // Free pages that there are would be filled first.
    let free: i64 = db.query_row("PRAGMA freelist_count", [], |row| row.get(0))?;
    let mut left = missing + free as u64 * PAGE;
    db.execute_batch("PRAGMA journal_mode = DELETE; BEGIN; CREATE TABLE reserve (blob);")?;
    while left > 0 {
        let blob = left.min(BLOB);
        db.execute("INSERT INTO reserve VALUES (zeroblob(?1))", [blob as i64])?;
        left -= blob;
    }
    db.execute_batch("COMMIT; DROP TABLE reserve;")?;
    Ok(())
}

/// Renames the file and what belongs to it; gives the new name.
pub(crate) fn set_aside(path: &Path, now: UtcMs) -> std::io::Result<PathBuf> {
    let aside = beside(path, &format!(".damaged-{}", now.0));
    for end in ["", "-wal", "-shm", "-journal"] {
        match fs::rename(beside(path, end), beside(&aside, end)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(aside)
}

pub(crate) fn get(db: &Connection, key: &str) -> Result<Option<String>, rusqlite::Error> {
    db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()
}

pub(crate) fn set(db: &Connection, key: &str, value: &str) -> Result<(), rusqlite::Error> {
    db.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?
        .execute((key, value))
        .map(drop)
}

/// A number that is never negative.
pub(crate) fn unsigned(row: &Row<'_>, column: usize) -> Result<u64, rusqlite::Error> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}

pub(crate) fn press(text: &str) -> Result<Press, Trouble> {
    if text.is_empty() { Ok(None) } else { PressId::new(text).map(Some).map_err(damaged) }
}

/// What the file says of the index.
pub(crate) fn load(db: &Connection) -> Result<Stored, Trouble> {
    let mut stored = Stored { next: 1, ..Stored::default() };
    if let Some(next) = get(db, "next")? {
        stored.next = next.parse().map_err(damaged)?;
    }
    if let Some(text) = get(db, "handed")? {
        stored.handed = serde_json::from_str(&text).map_err(damaged)?;
    }
    if let Some(text) = get(db, "lost")? {
        stored.lost = serde_json::from_str(&text).map_err(damaged)?;
    }
    let mut select = db.prepare("SELECT first, last, t, bytes, hold FROM span ORDER BY first")?;
    let mut found = select.query([])?;
    let mut before = 0;
    while let Some(row) = found.next()? {
        let hold = match row.get(4)? {
            -1 => Hold::Rows,
            -2 => Hold::Events,
            hour if hour >= 0 => Hold::Freed(hour),
            other => return Err(damaged(format!("a span of kind {other}"))),
        };
        let span = Span {
            first: unsigned(row, 0)?,
            last: unsigned(row, 1)?,
            t: UtcMs(row.get(2)?),
            bytes: unsigned(row, 3)?,
            hold,
        };
        if span.first <= before || span.last < span.first || span.last >= stored.next {
            return Err(damaged(format!("the span {}–{} does not fit", span.first, span.last)));
        }
        before = span.last;
        stored.spans.push(span);
    }
    let mut select = db.prepare("SELECT press, from_t, to_t, never_sent, sent_unknown FROM loss")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let loss = Loss {
            from: UtcMs(row.get(1)?),
            to: UtcMs(row.get(2)?),
            never_sent: unsigned(row, 3)?,
            sent_unknown: unsigned(row, 4)?,
        };
        stored.losses.insert(press(row.get_ref(0)?.as_str().map_err(damaged)?)?, loss);
    }
    let mut select = db.prepare("SELECT number, press FROM noted")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        stored.noted.insert(unsigned(row, 0)?, press(row.get_ref(1)?.as_str().map_err(damaged)?)?);
    }
    Ok(stored)
}

/// Brings the file to what the index says, inside a transaction of the caller.
pub(crate) fn write(db: &Connection, changes: &Changes) -> Result<(), rusqlite::Error> {
    let clamp = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if let Some(next) = changes.next {
        set(db, "next", &next.to_string())?;
    }
    for (first, last) in &changes.deleted {
        db.prepare_cached("DELETE FROM record WHERE number BETWEEN ?1 AND ?2")?
            .execute((clamp(*first), clamp(*last)))?;
    }
    for (first, span) in &changes.spans {
        match span {
            Some(Span { last, t, bytes, hold, .. }) => {
                let hold = match hold {
                    Hold::Rows => -1,
                    Hold::Events => -2,
                    Hold::Freed(hour) => *hour,
                };
                db.prepare_cached(
                    "INSERT OR REPLACE INTO span (first, last, t, bytes, hold) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute((clamp(*first), clamp(*last), t.0, clamp(*bytes), hold))?;
            }
            None => {
                db.prepare_cached("DELETE FROM span WHERE first = ?1")?.execute([clamp(*first)])?;
            }
        }
    }
    if let Some(handed) = &changes.handed {
        set(db, "handed", &pairs(handed))?;
    }
    for press in &changes.closed {
        db.prepare_cached("DELETE FROM loss WHERE press = ?1")?.execute([press_text(press)])?;
        db.prepare_cached("DELETE FROM noted WHERE press = ?1")?.execute([press_text(press)])?;
    }
    for (first, last) in &changes.unnoted {
        db.prepare_cached("DELETE FROM noted WHERE number BETWEEN ?1 AND ?2")?
            .execute((clamp(*first), clamp(*last)))?;
    }
    for (press, Loss { from, to, never_sent, sent_unknown }) in &changes.losses {
        db.prepare_cached("INSERT OR REPLACE INTO loss (press, from_t, to_t, never_sent, sent_unknown) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute((press_text(press), from.0, to.0, clamp(*never_sent), clamp(*sent_unknown)))?;
    }
    for (number, press) in &changes.noted {
        db.prepare_cached("INSERT OR REPLACE INTO noted (number, press) VALUES (?1, ?2)")?
            .execute((clamp(*number), press_text(press)))?;
    }
    if let Some((never_sent, sent_unknown)) = changes.lost {
        set(db, "lost", &format!("[{never_sent},{sent_unknown}]"))?;
    }
    Ok(())
}

/// Ranges as JSON.
fn pairs(ranges: &[(u64, u64)]) -> String {
    let list: Vec<String> = ranges.iter().map(|(first, last)| format!("[{first},{last}]")).collect();
    format!("[{}]", list.join(","))
}
