//! What can't be stored is kept here, durably, with the reason: never thrown away, never in the way.
//!
//! One SQLite file `quarantine.db` (WAL, `synchronous = FULL`): `rejected(id, at, producer, epoch,
//! number, reason, body)`.

use std::{fs, path::Path};

use presswatch_domain::{Epoch, ProducerId, UtcMs};
use rusqlite::Connection;

/// One thing set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Who sent it.
    pub producer: ProducerId,
    /// Under which epoch.
    pub epoch: Epoch,
    /// Its number.
    pub number: u64,
    /// Why.
    pub reason: String,
    /// As it came.
    pub body: Vec<u8>,
}

/// Why nothing was set aside: the records stay with their producer.
#[derive(Debug, thiserror::Error)]
pub enum QuarantineError {
    /// Its limit is reached.
    #[error("quarantine has reached its limit of {limit_bytes} bytes: look at what is in it")]
    Full {
        /// The limit.
        limit_bytes: u64,
    },
    /// The folder can't be made.
    #[error("quarantine folder")]
    Folder(#[from] std::io::Error),
    /// The file says no.
    #[error("quarantine file")]
    File(#[from] rusqlite::Error),
}

/// The quarantine of one ingest.
#[derive(Debug)]
pub struct Quarantine {
    db: Connection,
    limit_bytes: u64,
    bytes: u64,
}

impl Quarantine {
    /// Opens, or makes, the quarantine in `folder`.
    pub fn open(folder: &Path, limit_bytes: u64) -> Result<Self, QuarantineError> {
        fs::create_dir_all(folder)?;
        let db = Connection::open(folder.join("quarantine.db"))?;
        db.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             CREATE TABLE IF NOT EXISTS rejected (
               id INTEGER PRIMARY KEY, at INTEGER NOT NULL, producer TEXT NOT NULL, epoch TEXT NOT NULL,
               number INTEGER NOT NULL, reason TEXT NOT NULL, body BLOB NOT NULL,
               UNIQUE (producer, epoch, number));",
        )?;
        let bytes: i64 =
            db.query_row("SELECT coalesce(sum(length(body)), 0) FROM rejected", [], |row| row.get(0))?;
        Ok(Self { db, limit_bytes, bytes: bytes as u64 })
    }

    /// Sets all of it aside, durably, or none of it.
    pub fn keep(&mut self, at: UtcMs, list: &[Rejected]) -> Result<(), QuarantineError> {
        let more: u64 = list.iter().map(|rejected| rejected.body.len() as u64).sum();
        if self.bytes + more > self.limit_bytes {
            return Err(QuarantineError::Full { limit_bytes: self.limit_bytes });
        }
        let transaction = self.db.transaction()?;
        for rejected in list {
            transaction.execute(
                "INSERT OR IGNORE INTO rejected (at, producer, epoch, number, reason, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (
                    at.0,
                    rejected.producer.as_str(),
                    rejected.epoch.to_string(),
                    rejected.number as i64,
                    &rejected.reason,
                    &rejected.body,
                ),
            )?;
        }
        transaction.commit()?;
        self.bytes += more;
        Ok(())
    }

    /// How many things are set aside.
    pub fn count(&self) -> Result<u64, QuarantineError> {
        let count: i64 = self.db.query_row("SELECT count(*) FROM rejected", [], |row| row.get(0))?;
        Ok(count as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(number: u64) -> Rejected {
        let producer = ProducerId::new("edge1").expect("id");
        Rejected { producer, epoch: Epoch(1), number, reason: "no".into(), body: vec![b'x'; 100] }
    }

    #[test]
    fn it_is_kept_once_over_reopening_and_bounded() {
        let folder = tempfile::tempdir().expect("folder");
        let mut quarantine = Quarantine::open(folder.path(), 1000).expect("open");
        quarantine.keep(UtcMs(0), &[rejected(1), rejected(2)]).expect("kept");
        quarantine.keep(UtcMs(0), &[rejected(2)]).expect("known");
        drop(quarantine);
        let mut quarantine = Quarantine::open(folder.path(), 1000).expect("open");
        assert_eq!(quarantine.count().expect("count"), 2);
        let many: Vec<_> = (3..20).map(rejected).collect();
        assert!(matches!(quarantine.keep(UtcMs(0), &many), Err(QuarantineError::Full { .. })));
        assert_eq!(quarantine.count().expect("count"), 2);
    }
}
