//! Reading a quarantine beside its writer: for a tool, or for who shows it.

use std::path::{Path, PathBuf};

use presswatch_domain::UtcMs;
use rusqlite::{Connection, OpenFlags, Row};

use super::{ENTRY, FILE, QuarantineError};

/// One entry, as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the list: ids grow.
    pub id: i64,
    /// When it was set aside.
    pub at: UtcMs,
    /// Who sent it.
    pub producer: String,
    /// Epoch of its number.
    pub epoch: String,
    /// Its number.
    pub number: u64,
    /// What kind of thing is wrong.
    pub fault: String,
    /// Why, in the words of the log.
    pub reason: String,
    /// As it came.
    pub body: Vec<u8>,
}

/// A payload that had no envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// When it came.
    pub at: UtcMs,
    /// Under which topic.
    pub topic: String,
    /// Why it is not ours.
    pub reason: String,
    /// Its beginning.
    pub body: Vec<u8>,
}

/// A quarantine opened for reading.
#[derive(Debug)]
pub struct QuarantineReader {
    path: PathBuf,
    db: Connection,
}

impl QuarantineReader {
    /// Opens the quarantine in `folder`; `None` if nothing was ever set aside there.
    pub fn open(folder: &Path) -> Result<Option<Self>, QuarantineError> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        match Connection::open_with_flags(&path, flags) {
            Ok(db) => Ok(Some(Self { path, db })),
            Err(source) => {
                Err(QuarantineError::File { path: path.display().to_string(), doing: "opening", source })
            }
        }
    }

    /// How many entries there are, and how many bytes they take of the limit.
    pub fn size(&self) -> Result<(u64, u64), QuarantineError> {
        let query =
            "SELECT count(*), coalesce(sum(length(body) + length(CAST(reason AS BLOB))), 0) FROM rejected";
        let read = self.db.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)));
        let (count, texts): (i64, i64) = read.map_err(|e| self.error(e))?;
        Ok((count as u64, texts as u64 + count as u64 * ENTRY))
    }

    /// Entries after the id `after` (0: from the first), at most `limit`.
    pub fn list(&self, after: i64, limit: usize) -> Result<Vec<Entry>, QuarantineError> {
        let entry = |row: &Row<'_>| {
            let number: i64 = row.get(4)?;
            Ok(Entry {
                id: row.get(0)?,
                at: UtcMs(row.get(1)?),
                producer: row.get(2)?,
                epoch: row.get(3)?,
                number: number as u64,
                fault: row.get(5)?,
                reason: row.get(6)?,
                body: row.get(7)?,
            })
        };
        let read = || {
            let mut select = self.db.prepare_cached(
                "SELECT id, at, producer, epoch, number, fault, reason, body FROM rejected
                 WHERE id > ?1 ORDER BY id LIMIT ?2",
            )?;
            select.query_map((after, limit as i64), entry)?.collect::<Result<Vec<_>, _>>()
        };
        read().map_err(|e| self.error(e))
    }

    /// All payloads without an envelope that were kept.
    pub fn strays(&self) -> Result<Vec<Stray>, QuarantineError> {
        let stray = |row: &Row<'_>| {
            Ok(Stray { at: UtcMs(row.get(0)?), topic: row.get(1)?, reason: row.get(2)?, body: row.get(3)? })
        };
        let read = || {
            let mut select =
                self.db.prepare_cached("SELECT at, topic, reason, body FROM stray ORDER BY id")?;
            select.query_map([], stray)?.collect::<Result<Vec<_>, _>>()
        };
        read().map_err(|e| self.error(e))
    }

    fn error(&self, source: rusqlite::Error) -> QuarantineError {
        QuarantineError::File { path: self.path.display().to_string(), doing: "reading", source }
    }
}
