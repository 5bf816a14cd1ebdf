//! The outbox on disk: one SQLite file (WAL, `synchronous = FULL`).
//!
//! # Format (`user_version` 1)
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `next` number, present `epoch`, pinned `store` and its `simulated` |
//! | `birth(epoch, boot)` | every epoch that gave a number, with the machine's boot |
//! | `record(number, born, t, press, kind, body)` | records; `body` is the JSON that travels, `kind` null for a row |
//! | `freed(first, last)` | committed ranges, kept until room is needed |
//! | `kept(key, value)` | what the owner keeps, changed in the same transaction as an append |
//!
//! The number is a stored value, never derived from what is left in the file.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use presswatch_domain::{Birth, Body, Epoch, EventKind, PressId, Record, StoreIdentity, UtcMs};
use presswatch_wire::{MAX_PACKET, encode_record};
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::RangeSet;

/// Room for envelope and topic beside a single record, in bytes.
const ENVELOPE: usize = 4096;
const SCHEMA: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA user_version = 1;
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS birth (epoch TEXT PRIMARY KEY, boot TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (number INTEGER PRIMARY KEY, born TEXT NOT NULL, t INTEGER NOT NULL, press TEXT, kind TEXT, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS freed (first INTEGER PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
";

/// An outbox that can't be opened, read or written.
#[derive(Debug, thiserror::Error)]
#[error("outbox {path}: {doing}")]
pub struct OutboxError {
    /// Which file.
    pub path: String,
    /// What was being done.
    pub doing: &'static str,
    /// What SQLite or its content said.
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// Why nothing of an append was taken. The caller still has it.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// One record alone is larger than a packet.
    #[error("a record of {bytes} bytes is larger than a packet of {MAX_PACKET} bytes may carry")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The outbox is full of what is not committed.
    #[error("the outbox has reached its limit of {limit_bytes} bytes: see why nothing is committed")]
    Full {
        /// The limit.
        limit_bytes: u64,
    },
    /// The disk says no.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// A record read for sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its identity.
    pub birth: Birth,
    /// When it was taken.
    pub t: UtcMs,
    /// Its JSON.
    pub body: Vec<u8>,
}

/// The file, opened by its one owner.
#[derive(Debug)]
pub struct Outbox {
    path: PathBuf,
    db: Connection,
    limit_bytes: u64,
    epoch: Epoch,
    next: u64,
    waiting: RangeSet,
    bytes: u64,
    /// Last instant of each press, as it came and as it was used: two rows of one instant would be one
    /// row in the store.
    instants: BTreeMap<PressId, (UtcMs, UtcMs)>,
    ordinals: BTreeMap<(Option<PressId>, &'static str), (UtcMs, u32)>,
}

impl Outbox {
    /// Opens, or makes, the outbox under the new `epoch`, and appends the record `opened`. The file
    /// keeps to about `limit_bytes` of records.
    pub fn open(
        path: &Path,
        limit_bytes: u64,
        epoch: Epoch,
        boot: &str,
        now: UtcMs,
    ) -> Result<Outbox, OutboxError> {
        let error = |source| OutboxError {
            path: path.display().to_string(),
            doing: "opening; if the file is damaged, move it aside and start again: its rows are in it",
            source,
        };
        let (mut outbox, previous) = load(path, limit_bytes, epoch, boot).map_err(error)?;
        let opened = EventKind::Opened { previous, carried: outbox.waiting.len() };
        outbox.append(vec![Record::event(now, None, opened)], &[]).map_err(|e| error(e.into()))?;
        Ok(outbox)
    }

    /// The present epoch.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Numbers not yet committed.
    pub fn waiting(&self) -> &RangeSet {
        &self.waiting
    }

    /// Bytes of all records in the file, committed ones too.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Gives each record its number and event ordinal, and is durable when it returns: all or nothing.
    /// A row of an instant already used by its press moves by a millisecond.
    pub fn append(
        &mut self,
        records: Vec<Record>,
        keep: &[(String, String)],
    ) -> Result<Vec<Birth>, AppendError> {
        let mut instants = self.instants.clone();
        let mut ordinals = self.ordinals.clone();
        let mut ready = Vec::with_capacity(records.len());
        for mut record in records {
            settle(&mut record, &mut instants, &mut ordinals);
            let body = encode_record(&record);
            if body.len() + ENVELOPE > MAX_PACKET {
                return Err(AppendError::TooLarge { bytes: body.len() });
            }
            ready.push((record, body));
        }
        let more: u64 = ready.iter().map(|(_, body)| body.len() as u64).sum();
        self.make_room(more)?;
        let first = self.next;
        let births =
            (0..ready.len() as u64).map(|i| Birth { epoch: self.epoch, number: first + i }).collect();
        let last = first + ready.len() as u64;
        let epoch = self.epoch;
        self.transaction("appending", |transaction| {
            let mut insert = transaction.prepare_cached(
                "INSERT INTO record (number, born, t, press, kind, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for (number, (record, body)) in (first..).zip(&ready) {
                let press = record.press.as_ref().map(PressId::as_str);
                let kind = record.kind().map(EventKind::name);
                insert.execute((number as i64, epoch.to_string(), record.t.0, press, kind, body))?;
            }
            set(transaction, "next", &last.to_string())?;
            for (key, value) in keep {
                transaction
                    .prepare_cached("INSERT OR REPLACE INTO kept (key, value) VALUES (?1, ?2)")?
                    .execute((key, value))?;
            }
            Ok(())
        })?;
        (self.next, self.bytes, self.instants, self.ordinals) = (last, self.bytes + more, instants, ordinals);
        if last > first {
            self.waiting.insert(first, last - 1);
        }
        Ok(births)
    }

    /// What the owner kept under `key`.
    pub fn kept(&self, key: &str) -> Result<Option<String>, OutboxError> {
        let found =
            self.db.query_row("SELECT value FROM kept WHERE key = ?1", [key], |row| row.get(0)).optional();
        found.map_err(|e| self.error("reading", e.into()))
    }

    /// Records from `first` on, consecutive and of one birth epoch, up to `last` and about `bytes`;
    /// empty if `first` is not there.
    pub fn read(&self, first: u64, last: u64, bytes: usize) -> Result<Vec<Pending>, OutboxError> {
        self.read_inner(first, last, bytes).map_err(|e| self.error("reading", e))
    }

    fn read_inner(
        &self,
        first: u64,
        last: u64,
        bytes: usize,
    ) -> Result<Vec<Pending>, Box<dyn std::error::Error + Send + Sync>> {
        let mut select = self.db.prepare_cached(
            "SELECT number, born, t, body FROM record WHERE number BETWEEN ?1 AND ?2 ORDER BY number",
        )?;
        let mut found = select.query((first as i64, last as i64))?;
        let mut list: Vec<Pending> = Vec::new();
        let mut size = 0;
        while let Some(row) = found.next()? {
            let birth =
                Birth { epoch: row.get_ref(1)?.as_str()?.parse()?, number: row.get::<_, i64>(0)? as u64 };
            let body: Vec<u8> = row.get(3)?;
            size += body.len() + 1;
            let follows = list.first().is_none_or(|head| head.birth.epoch == birth.epoch)
                && birth.number == first + list.len() as u64;
            if !follows || (size > bytes && !list.is_empty()) {
                break;
            }
            list.push(Pending { birth, t: UtcMs(row.get(2)?), body });
        }
        Ok(list)
    }

    /// Time of the earliest record that waits.
    pub fn oldest(&self) -> Result<Option<UtcMs>, OutboxError> {
        let mut oldest: Option<i64> = None;
        for (first, last) in self.waiting.iter() {
            let least: Option<i64> = self
                .db
                .prepare_cached("SELECT min(t) FROM record WHERE number BETWEEN ?1 AND ?2")
                .and_then(|mut s| s.query_row((first as i64, last as i64), |row| row.get(0)))
                .map_err(|e| self.error("reading", e.into()))?;
            oldest = oldest.into_iter().chain(least).min();
        }
        Ok(oldest.map(UtcMs))
    }

    /// These ranges are committed: they wait no more, and are kept while there is room.
    pub fn free(&mut self, ranges: &[(u64, u64)]) -> Result<(), OutboxError> {
        self.transaction("freeing", |transaction| {
            let mut insert =
                transaction.prepare_cached("INSERT OR REPLACE INTO freed (first, last) VALUES (?1, ?2)")?;
            for (first, last) in ranges {
                insert.execute((*first as i64, *last as i64))?;
            }
            Ok(())
        })?;
        for (first, last) in ranges {
            self.waiting.remove(*first, *last);
        }
        Ok(())
    }

    /// Offers again everything taken from `from` on, committed or not, e.g. after the store was
    /// restored; gives how many records wait now.
    pub fn resend(&mut self, from: UtcMs) -> Result<u64, OutboxError> {
        self.transaction("resending", |transaction| {
            transaction.execute(
                "DELETE FROM freed WHERE last >= (SELECT coalesce(min(number), 1 << 62) FROM record WHERE t >= ?1)",
                [from.0],
            )?;
            Ok(())
        })?;
        self.waiting = waiting(&self.db).map_err(|e| self.error("resending", e))?;
        Ok(self.waiting.len())
    }

    /// The store that this producer belongs to.
    pub fn pinned(&self) -> Result<Option<StoreIdentity>, OutboxError> {
        let read = || -> Result<_, Box<dyn std::error::Error + Send + Sync>> {
            Ok(match get(&self.db, "store")? {
                Some(id) => Some(StoreIdentity {
                    id: id.parse()?,
                    simulated: get(&self.db, "simulated")?.as_deref() == Some("true"),
                }),
                None => None,
            })
        };
        read().map_err(|e| self.error("reading", e))
    }

    /// Pins the producer to a store, for good.
    pub fn pin(&mut self, store: &StoreIdentity) -> Result<(), OutboxError> {
        self.transaction("pinning", |transaction| {
            set(transaction, "store", &store.id.to_string())?;
            set(transaction, "simulated", &store.simulated.to_string())
        })
    }

    /// Deletes what is committed, the oldest first, until `more` bytes fit.
    fn make_room(&mut self, more: u64) -> Result<(), AppendError> {
        while self.bytes + more > self.limit_bytes {
            let oldest: Option<(i64, i64)> = self
                .db
                .query_row("SELECT first, last FROM freed ORDER BY first LIMIT 1", [], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()
                .map_err(|e| self.error("making room", e.into()))?;
            let Some((first, last)) = oldest else {
                return Err(AppendError::Full { limit_bytes: self.limit_bytes });
            };
            let gone: i64 = self.transaction("making room", |transaction| {
                let gone = transaction.query_row(
                    "SELECT coalesce(sum(length(body)), 0) FROM record WHERE number BETWEEN ?1 AND ?2",
                    (first, last),
                    |row| row.get(0),
                )?;
                transaction.execute("DELETE FROM record WHERE number BETWEEN ?1 AND ?2", (first, last))?;
                transaction.execute("DELETE FROM freed WHERE first = ?1", [first])?;
                Ok(gone)
            })?;
            self.bytes -= (gone as u64).min(self.bytes);
        }
        Ok(())
    }

    fn transaction<T>(
        &mut self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, OutboxError> {
        let path = self.path.display().to_string();
        let run = || {
            let transaction = self.db.transaction()?;
            let answer = work(&transaction)?;
            transaction.commit()?;
            Ok(answer)
        };
        run().map_err(|source: rusqlite::Error| OutboxError { path, doing, source: source.into() })
    }

    fn error(&self, doing: &'static str, source: Box<dyn std::error::Error + Send + Sync>) -> OutboxError {
        OutboxError { path: self.path.display().to_string(), doing, source }
    }
}

/// Gives an event its ordinal, and moves a row off an instant that its press has used.
fn settle(
    record: &mut Record,
    instants: &mut BTreeMap<PressId, (UtcMs, UtcMs)>,
    ordinals: &mut BTreeMap<(Option<PressId>, &'static str), (UtcMs, u32)>,
) {
    match &mut record.body {
        Body::Row(_) => {
            let Some(press) = &record.press else { return };
            let came = record.t;
            if let Some((_, used)) = instants.get(press).filter(|(last, used)| *last == came || *used == came)
            {
                record.t = used.plus(1);
            }
            instants.insert(press.clone(), (came, record.t));
        }
        Body::Event(event) => {
            let key = (record.press.clone(), event.kind.name());
            event.n = match ordinals.get(&key) {
                Some((t, n)) if *t == record.t => n + 1,
                _ => 0,
            };
            ordinals.insert(key, (record.t, event.n));
        }
    }
}

type Loaded = Result<(Outbox, Option<Epoch>), Box<dyn std::error::Error + Send + Sync>>;

fn load(path: &Path, limit_bytes: u64, epoch: Epoch, boot: &str) -> Loaded {
    let db = Connection::open(path)?;
    db.execute_batch(SCHEMA)?;
    let sound: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(sound.into());
    }
    let previous = get(&db, "epoch")?.map(|text| text.parse::<Epoch>()).transpose()?;
    let next = get(&db, "next")?.map_or(Ok(1), |text| text.parse())?;
    set(&db, "epoch", &epoch.to_string())?;
    db.execute("INSERT OR REPLACE INTO birth (epoch, boot) VALUES (?1, ?2)", (epoch.to_string(), boot))?;
    let bytes: i64 =
        db.query_row("SELECT coalesce(sum(length(body)), 0) FROM record", [], |row| row.get(0))?;
    let mut instants = BTreeMap::new();
    let mut select =
        db.prepare("SELECT press, t FROM record WHERE press IS NOT NULL AND kind IS NULL ORDER BY number")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let t = UtcMs(row.get(1)?);
        instants.insert(PressId::new(row.get_ref(0)?.as_str()?)?, (t, t));
    }
    drop(found);
    drop(select);
    let waiting = waiting(&db)?;
    let outbox = Outbox {
        path: path.to_owned(),
        db,
        limit_bytes,
        epoch,
        next,
        waiting,
        bytes: bytes as u64,
        instants,
        ordinals: BTreeMap::new(),
    };
    Ok((outbox, previous))
}

/// All numbers in the file that no commit has freed.
fn waiting(db: &Connection) -> Result<RangeSet, Box<dyn std::error::Error + Send + Sync>> {
    let mut waiting = RangeSet::default();
    let mut select = db.prepare("SELECT number FROM record ORDER BY number")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let number = row.get::<_, i64>(0)? as u64;
        waiting.insert(number, number);
    }
    let mut select = db.prepare("SELECT first, last FROM freed")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        waiting.remove(row.get::<_, i64>(0)? as u64, row.get::<_, i64>(1)? as u64);
    }
    Ok(waiting)
}

fn get(db: &Connection, key: &str) -> Result<Option<String>, rusqlite::Error> {
    db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()
}

fn set(db: &Connection, key: &str, value: &str) -> Result<(), rusqlite::Error> {
    db.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?
        .execute((key, value))
        .map(drop)
}
