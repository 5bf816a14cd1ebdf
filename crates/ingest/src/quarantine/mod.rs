//! What can't be stored is kept here, durably, with the reason: never thrown away, never in the way.
//!
//! # Format (`user_version` 1)
//! One SQLite file `quarantine.db` (WAL, `synchronous = FULL`):
//!
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `mark`: random, made with the file |
//! | `rejected(id, at, producer, epoch, number, fault, reason, body)` | records of producers; `epoch` and `number` are the record's identity, `fault` one of a closed list, `body` as it came |
//! | `stray(id, at, topic, reason, body)` | the first few payloads without an envelope, cut to 64 KiB |
//!
//! A damaged file is set aside under a new name and never silently replaced: the start that finds it
//! fails, the next one begins a new file and says so.

mod reader;

use std::{
    fs,
    path::{Path, PathBuf},
};

use presswatch_domain::{Epoch, ProducerId, UtcMs};
use rusqlite::{Connection, ErrorCode, OptionalExtension};

pub use reader::{Entry, QuarantineReader, Stray};

const FILE: &str = "quarantine.db";
/// In the name of a file set aside, before the instant.
const DAMAGED: &str = "quarantine.db.damaged-";
const VERSION: i64 = 1;
/// What one entry costs beside its texts, in bytes.
const ENTRY: u64 = 128;
/// How many payloads that are not ours are kept, and how much of each.
const STRAYS: i64 = 10;
const STRAY_BYTES: usize = 64 << 10;

const SCHEMA: &str = "
PRAGMA user_version = 1;
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rejected (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, producer TEXT NOT NULL, epoch TEXT NOT NULL,
  number INTEGER NOT NULL, fault TEXT NOT NULL, reason TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS rejected_by_identity ON rejected (producer, epoch, number);
CREATE TABLE IF NOT EXISTS stray (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, topic TEXT NOT NULL, reason TEXT NOT NULL, body BLOB NOT NULL);
INSERT OR IGNORE INTO meta (key, value) VALUES ('mark', lower(hex(randomblob(8))));
";

/// One thing set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Who sent it.
    pub producer: ProducerId,
    /// Epoch in which its number was given; of a message that can't be read, the one it came under.
    pub epoch: Epoch,
    /// Its number; of a message that can't be read, the first.
    pub number: u64,
    /// What kind of thing is wrong: one of a closed list.
    pub fault: &'static str,
    /// Why, in the words of the log.
    pub reason: String,
    /// As it came.
    pub body: Vec<u8>,
}

/// How many entries of one producer and fault came after some entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Whose.
    pub producer: String,
    /// One of the closed list.
    pub fault: String,
    /// Reason of the first.
    pub reason: String,
    /// How many.
    pub count: u64,
}

/// Why nothing was set aside: the records stay with their producer.
#[derive(Debug, thiserror::Error)]
pub enum QuarantineError {
    /// Its limit is reached.
    #[error(
        "quarantine has reached its limit of {limit_bytes} bytes: look at what is in it, and raise the limit or move the file away"
    )]
    Full {
        /// The limit.
        limit_bytes: u64,
    },
    /// The file is damaged and was set aside.
    #[error(
        "{path} is damaged ({what}): it was moved to {kept} and stays there; the next start begins a new, empty quarantine"
    )]
    Damaged {
        /// Where it was.
        path: String,
        /// What SQLite found.
        what: String,
        /// Where it is now.
        kept: String,
    },
    /// A later program made it.
    #[error(
        "{path} has format {found}, this program knows {VERSION}: start the later program, or name another folder"
    )]
    Version {
        /// Which file.
        path: String,
        /// Its format.
        found: i64,
    },
    /// The folder or file can't be made or moved.
    #[error("quarantine {path}")]
    Place {
        /// Which.
        path: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The file says no.
    #[error("quarantine {path}, {doing}")]
    File {
        /// Which file.
        path: String,
        /// What was being done.
        doing: &'static str,
        /// What SQLite says.
        #[source]
        source: rusqlite::Error,
    },
}

/// The quarantine of one ingest, opened by its one writer.
#[derive(Debug)]
pub struct Quarantine {
    path: PathBuf,
    db: Connection,
    limit_bytes: u64,
    mark: String,
    count: u64,
    bytes: u64,
    strays: i64,
}

impl Quarantine {
    /// Opens, or makes, the quarantine in `folder`. `now` names a damaged file that is set aside.
    pub fn open(folder: &Path, limit_bytes: u64, now: UtcMs) -> Result<Self, QuarantineError> {
        let place = |source| QuarantineError::Place { path: folder.display().to_string(), source };
        fs::create_dir_all(folder).map_err(place)?;
        let path = folder.join(FILE);
        if !path.exists() {
            for kept in damaged(folder).map_err(place)? {
                tracing::warn!(path = %path.display(), damaged = %kept.display(), "beginning a new quarantine beside a damaged one");
            }
        }
        match load(&path, limit_bytes) {
            Ok(quarantine) => Ok(quarantine),
            Err(Trouble::Version(found)) => {
                Err(QuarantineError::Version { path: path.display().to_string(), found })
            }
            Err(Trouble::Damaged(what)) => {
                let kept = set_aside(&path, now)
                    .map_err(|source| QuarantineError::Place { path: path.display().to_string(), source })?;
                let (path, kept) = (path.display().to_string(), kept.display().to_string());
                Err(QuarantineError::Damaged { path, what, kept })
            }
            Err(Trouble::File(source)) => {
                Err(QuarantineError::File { path: path.display().to_string(), doing: "opening", source })
            }
        }
    }

    /// Sets all of it aside, durably, or none of it. What is there already is not kept twice.
    pub fn keep(&mut self, at: UtcMs, list: &[Rejected]) -> Result<(), QuarantineError> {
        let path = self.path.display().to_string();
        let error = |source| QuarantineError::File { path: path.clone(), doing: "setting aside", source };
        let transaction = self.db.transaction().map_err(error)?;
        let (mut count, mut bytes) = (0, 0);
        for rejected in list {
            if insert(&transaction, at, rejected).map_err(error)? {
                count += 1;
                bytes += rejected.body.len() as u64 + rejected.reason.len() as u64 + ENTRY;
            }
        }
        if self.bytes + bytes > self.limit_bytes && count > 0 {
            return Err(QuarantineError::Full { limit_bytes: self.limit_bytes });
        }
        transaction.commit().map_err(error)?;
        self.count += count;
        self.bytes += bytes;
        Ok(())
    }

    /// Keeps a payload without an envelope, if it is one of the first few; tells whether it did.
    pub fn keep_stray(
        &mut self,
        at: UtcMs,
        topic: &str,
        reason: &str,
        body: &[u8],
    ) -> Result<bool, QuarantineError> {
        if self.strays >= STRAYS {
            return Ok(false);
        }
        let body = &body[..body.len().min(STRAY_BYTES)];
        let kept = self.db.execute(
            "INSERT INTO stray (at, topic, reason, body) SELECT ?1, ?2, ?3, ?4
             WHERE NOT EXISTS (SELECT 1 FROM stray WHERE topic = ?2 AND body = ?4)",
            (at.0, topic, reason, body),
        );
        let kept = kept.map_err(|e| self.error("keeping what is not ours", e))?;
        self.strays += kept as i64;
        Ok(kept > 0)
    }

    /// Made with the file: ids of entries mean nothing in another.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// How many entries there are, and how many bytes they take of the limit.
    pub fn size(&self) -> (u64, u64) {
        (self.count, self.bytes)
    }

    /// What was set aside after the entry `after`, told together; and the newest entry's id.
    pub fn since(&self, after: i64) -> Result<(Vec<Tally>, i64), QuarantineError> {
        let read = || {
            let newest =
                self.db.query_row("SELECT coalesce(max(id), 0) FROM rejected", [], |row| row.get(0))?;
            let mut select = self.db.prepare_cached(
                "SELECT producer, fault, reason, count(*), min(id) FROM rejected
                 WHERE id > ?1 AND id <= ?2 GROUP BY producer, fault ORDER BY count(*) DESC",
            )?;
            let tallies = select.query_map((after, newest), |row| {
                let count: i64 = row.get(3)?;
                Ok(Tally {
                    producer: row.get(0)?,
                    fault: row.get(1)?,
                    reason: row.get(2)?,
                    count: count as u64,
                })
            })?;
            Ok((tallies.collect::<Result<_, _>>()?, newest))
        };
        read().map_err(|e| self.error("reading", e))
    }

    fn error(&self, doing: &'static str, source: rusqlite::Error) -> QuarantineError {
        QuarantineError::File { path: self.path.display().to_string(), doing, source }
    }
}

enum Trouble {
    Damaged(String),
    Version(i64),
    File(rusqlite::Error),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Trouble::Damaged(error.to_string()),
            _ => Trouble::File(error),
        }
    }
}

fn load(path: &Path, limit_bytes: u64) -> Result<Quarantine, Trouble> {
    let db = Connection::open(path)?;
    let found: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > VERSION {
        return Err(Trouble::Version(found));
    }
    let check: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(Trouble::Damaged(check));
    }
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
    db.execute_batch(SCHEMA)?;
    let mark = db.query_row("SELECT value FROM meta WHERE key = 'mark'", [], |row| row.get(0))?;
    let (count, texts): (i64, i64) = db.query_row(
        "SELECT count(*), coalesce(sum(length(body) + length(CAST(reason AS BLOB))), 0) FROM rejected",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let strays = db.query_row("SELECT count(*) FROM stray", [], |row| row.get(0))?;
    let (count, bytes) = (count as u64, texts as u64 + count as u64 * ENTRY);
    Ok(Quarantine { path: path.to_owned(), db, limit_bytes, mark, count, bytes, strays })
}

/// True if it was not there.
fn insert(db: &Connection, at: UtcMs, rejected: &Rejected) -> Result<bool, rusqlite::Error> {
    let (producer, epoch) = (rejected.producer.as_str(), rejected.epoch.to_string());
    // A number never names two things; should it all the same, both are kept.
    let known: Option<i64> = db
        .prepare_cached(
            "SELECT 1 FROM rejected WHERE producer = ?1 AND epoch = ?2 AND number = ?3 AND body = ?4",
        )?
        .query_row((producer, &epoch, rejected.number as i64, &rejected.body), |row| row.get(0))
        .optional()?;
    if known.is_some() {
        return Ok(false);
    }
    db.prepare_cached(
        "INSERT INTO rejected (at, producer, epoch, number, fault, reason, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        at.0,
        producer,
        &epoch,
        rejected.number as i64,
        rejected.fault,
        &rejected.reason,
        &rejected.body,
    ))?;
    Ok(true)
}

/// Moves a damaged file, and what SQLite keeps beside it, to a new name; gives the file's.
fn set_aside(path: &Path, now: UtcMs) -> Result<PathBuf, std::io::Error> {
    let kept = path.with_file_name(format!("{DAMAGED}{}", now.0));
    for beside in ["-wal", "-shm"] {
        let name = |path: &Path| PathBuf::from(format!("{}{beside}", path.display()));
        match fs::rename(name(path), name(&kept)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(path, &kept)?;
    Ok(kept)
}

/// The files set aside earlier.
fn damaged(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut list = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(DAMAGED) && !name.ends_with("-wal") && !name.ends_with("-shm") {
            list.push(path);
        }
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UtcMs = UtcMs(1_795_406_400_000);

    fn rejected(number: u64) -> Rejected {
        let producer = ProducerId::new("edge1").expect("id");
        let body = vec![b'x'; 100];
        Rejected { producer, epoch: Epoch(1), number, fault: "time", reason: "no".into(), body }
    }

    fn open(folder: &Path) -> Quarantine {
        Quarantine::open(folder, 1_000, NOW).expect("open")
    }

    #[test]
    fn it_is_kept_once_over_reopening_and_bounded() {
        let folder = tempfile::tempdir().expect("folder");
        let mut quarantine = open(folder.path());
        quarantine.keep(NOW, &[rejected(1), rejected(2)]).expect("kept");
        quarantine.keep(NOW, &[rejected(2)]).expect("known");
        let size = quarantine.size();
        drop(quarantine);
        let mut quarantine = open(folder.path());
        assert_eq!((quarantine.size(), size), ((2, 460), (2, 460)));
        let many: Vec<_> = (2..20).map(rejected).collect();
        assert!(matches!(quarantine.keep(NOW, &many), Err(QuarantineError::Full { .. })));
        assert_eq!(quarantine.size(), size, "none of it");
        quarantine.keep(NOW, &[rejected(1)]).expect("what is there needs no room");
        quarantine.keep(NOW, &[rejected(3)]).expect("room for one");
        let other = Rejected { body: vec![b'y'], ..rejected(3) };
        quarantine.keep(NOW, &[other]).expect("another body under the same number is another thing");
        assert_eq!(quarantine.size().0, 4);
    }

    #[test]
    fn entries_are_told_together_and_read_in_pages() {
        let folder = tempfile::tempdir().expect("folder");
        let mut quarantine = Quarantine::open(folder.path(), 1 << 20, NOW).expect("open");
        quarantine.keep(NOW, &[rejected(1), rejected(2)]).expect("kept");
        let (told, newest) = quarantine.since(0).expect("read");
        assert_eq!((told[0].count, told[0].fault.as_str(), newest), (2, "time", 2));
        quarantine.keep(NOW, &[Rejected { fault: "press", ..rejected(3) }]).expect("kept");
        let (told, newest) = quarantine.since(newest).expect("read");
        assert_eq!((told.len(), told[0].count, told[0].fault.as_str()), (1, 1, "press"));
        assert_eq!(quarantine.since(newest).expect("read"), (Vec::new(), newest));

        let reader = QuarantineReader::open(folder.path()).expect("reader").expect("there is one");
        let page = reader.list(0, 2).expect("page");
        assert_eq!(page.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2]);
        let rest = reader.list(page[1].id, 2).expect("page");
        assert_eq!((rest.len(), rest[0].number, rest[0].body.len()), (1, 3, 100));
        assert_eq!(reader.size().expect("size"), quarantine.size());
    }

    #[test]
    fn of_what_is_not_ours_the_first_few_are_kept() {
        let folder = tempfile::tempdir().expect("folder");
        let mut quarantine = open(folder.path());
        assert!(quarantine.keep_stray(NOW, "t", "no", &vec![b'z'; STRAY_BYTES * 2]).expect("kept"));
        assert!(!quarantine.keep_stray(NOW, "t", "no", &vec![b'z'; STRAY_BYTES * 2]).expect("known"));
        let kept = (0..30).filter(|i| quarantine.keep_stray(NOW, "t", "no", &[*i]).expect("asked")).count();
        assert_eq!(kept as i64, STRAYS - 1);
        drop(quarantine);
        assert!(!open(folder.path()).keep_stray(NOW, "t", "no", b"new").expect("asked"));
        let reader = QuarantineReader::open(folder.path()).expect("reader").expect("there is one");
        let strays = reader.strays().expect("strays");
        assert_eq!((strays.len() as i64, strays[0].body.len()), (STRAYS, STRAY_BYTES));
    }

    #[test]
    fn a_damaged_file_is_set_aside_and_named_and_the_next_start_begins_anew() {
        let folder = tempfile::tempdir().expect("folder");
        assert!(QuarantineReader::open(folder.path()).expect("no error").is_none());
        let path = folder.path().join(FILE);
        let garbage = vec![b'?'; 8_192];
        fs::write(&path, &garbage).expect("write");
        let error = Quarantine::open(folder.path(), 1_000, NOW).expect_err("damaged");
        let QuarantineError::Damaged { kept, .. } = &error else { panic!("{error:?}") };
        assert!(
            error.to_string().contains(kept.as_str()) && error.to_string().contains("next start"),
            "{error}"
        );
        assert_eq!(fs::read(kept).expect("kept"), garbage);
        assert!(!path.exists());
        assert_eq!(open(folder.path()).size(), (0, 0));
        assert_eq!(damaged(folder.path()).expect("list"), [PathBuf::from(kept)]);
    }

    #[test]
    fn damage_inside_is_found_when_it_is_opened() {
        let folder = tempfile::tempdir().expect("folder");
        let mut quarantine = Quarantine::open(folder.path(), 1 << 20, NOW).expect("open");
        let many: Vec<_> = (0..500).map(rejected).collect();
        quarantine.keep(NOW, &many).expect("kept");
        drop(quarantine);
        let path = folder.path().join(FILE);
        let mut bytes = fs::read(&path).expect("read");
        let from = bytes.len() / 2;
        bytes[from..from + 4_096 * 4].fill(0xff);
        fs::write(&path, bytes).expect("write");
        let error = Quarantine::open(folder.path(), 1 << 20, NOW).expect_err("damaged");
        assert!(matches!(error, QuarantineError::Damaged { .. }), "{error:?}");
    }
}
