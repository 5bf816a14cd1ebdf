//! The settings that people change, each version whole. What stands in them is nothing that this crate knows.

use std::path::Path;

use presswatch_domain::UtcMs;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};

use super::{Accounts, Cause, open::failed};
use crate::{AccountsError, ChangeError};

/// A version of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1; grows, and is never given twice.
    pub version: i64,
    /// When it was written; `None`: nobody knew the time.
    pub at: Option<UtcMs>,
    /// By whom: an id, or `console`.
    pub by: String,
    /// The older version whose words it has again.
    pub returned_to: Option<i64>,
    /// The settings.
    pub text: String,
}

const COLUMNS: &str = "version, at, by, returned_to, text";

/// The settings that hold in a file, which is only looked at: neither made nor brought up to this program's
/// format.
pub fn peek(path: &Path) -> Result<Option<Version>, AccountsError> {
    let look = || -> Result<Option<Version>, Cause> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let file = Connection::open_with_flags(path, flags)?;
        let asked = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'settings')";
        let there: bool = file.query_row(asked, [], |row| row.get(0))?;
        if there { Ok(newest(&file)?) } else { Ok(None) }
    };
    look().map_err(|cause| failed(path, "reading settings", cause))
}

impl Accounts {
    /// The version that holds: the newest; `None`: nothing was ever changed.
    pub fn settings(&self) -> Result<Option<Version>, AccountsError> {
        self.read("reading settings", |file| Ok(newest(file)?))
    }

    /// One version.
    pub fn settings_version(&self, number: i64) -> Result<Option<Version>, AccountsError> {
        self.read("reading settings", |file| {
            let mut select =
                file.prepare_cached(&format!("SELECT {COLUMNS} FROM settings WHERE version = ?1"))?;
            Ok(select.query_row([number], version).optional()?)
        })
    }

    /// The newest versions, the newest first.
    pub fn settings_versions(&self, limit: usize) -> Result<Vec<Version>, AccountsError> {
        self.read("reading settings", |file| {
            let mut select = file
                .prepare_cached(&format!("SELECT {COLUMNS} FROM settings ORDER BY version DESC LIMIT ?1"))?;
            let versions = select.query_map([limit as i64], version)?.collect::<Result<Vec<_>, _>>()?;
            Ok(versions)
        })
    }

    /// Writes a new version in place of `based_on`, 0 for none: if another one holds by now, the writer has not
    /// seen it, and nothing is written.
    pub fn set_settings(
        &self,
        based_on: i64,
        returned_to: Option<i64>,
        text: &str,
    ) -> Result<Version, ChangeError> {
        self.write("writing settings", |file| {
            let holds = newest(file)?.map_or(0, |version| version.version);
            if holds != based_on {
                return Ok(Err(ChangeError::Outdated { holds }));
            }
            let (at, by) = (self.act.at, self.act.by.clone());
            file.prepare_cached("INSERT INTO settings (at, by, returned_to, text) VALUES (?1, ?2, ?3, ?4)")?
                .execute((at.map(|at| at.0), &by, returned_to, text))?;
            let version = file.last_insert_rowid();
            self.note_change(file, "settings.changed", &version)?;
            Ok(Ok(Version { version, at, by, returned_to, text: text.to_owned() }))
        })
    }
}

fn newest(file: &Connection) -> Result<Option<Version>, rusqlite::Error> {
    file.prepare_cached(&format!("SELECT {COLUMNS} FROM settings ORDER BY version DESC LIMIT 1"))?
        .query_row([], version)
        .optional()
}

fn version(row: &Row<'_>) -> Result<Version, rusqlite::Error> {
    Ok(Version {
        version: row.get(0)?,
        at: row.get::<_, Option<i64>>(1)?.map(UtcMs),
        by: row.get(2)?,
        returned_to: row.get(3)?,
        text: row.get(4)?,
    })
}
