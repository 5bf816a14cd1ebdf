//! What was changed, by whom: written in the transaction of the change itself, and kept until it was told to
//! whoever keeps the plant's record. So no change is without its line, whenever the power goes.

use presswatch_domain::UtcMs;
use rusqlite::Connection;

use super::{Accounts, Cause};
use crate::AccountsError;

/// Who acts where nobody said so: the console of the machine.
pub(super) const CONSOLE: &str = "console";

/// For whom something is done, and when.
#[derive(Debug, Clone)]
pub(super) struct Act {
    pub by: String,
    pub at: Option<UtcMs>,
}

impl Default for Act {
    fn default() -> Self {
        Act { by: CONSOLE.to_owned(), at: None }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number; grows, and is never given twice.
    pub n: i64,
    /// When; `None`: nobody knew the time.
    pub at: Option<UtcMs>,
    /// Who: an id, or `console`.
    pub by: String,
    /// What, e.g. `person.added`.
    pub what: String,
    /// Of whom or what: an id.
    pub of: String,
}

impl Accounts {
    /// The same accounts, changed by this person, device or token from now on. Otherwise it is `console`
    /// that acts.
    pub fn acting(&self, by: &str, now: UtcMs) -> Accounts {
        let act = Act { by: by.to_owned(), at: Some(now) };
        Accounts { act, ..self.clone() }
    }

    /// Changes that were not told yet, the first ones first.
    pub fn changes(&self, limit: usize) -> Result<Vec<Change>, AccountsError> {
        self.read("reading changes", |file| {
            let mut select =
                file.prepare_cached("SELECT n, at, by, what, of FROM change ORDER BY n LIMIT ?1")?;
            let changes = select.query_map([limit as i64], |row| {
                Ok(Change {
                    n: row.get(0)?,
                    at: row.get::<_, Option<i64>>(1)?.map(UtcMs),
                    by: row.get(2)?,
                    what: row.get(3)?,
                    of: row.get(4)?,
                })
            })?;
            Ok(changes.collect::<Result<Vec<_>, _>>()?)
        })
    }

    /// Changes up to and with this number were told.
    pub fn told(&self, n: i64) -> Result<(), AccountsError> {
        self.write("noting what was told", |file| {
            file.prepare_cached("DELETE FROM change WHERE n <= ?1")?.execute([n])?;
            Ok(Ok::<(), AccountsError>(()))
        })
    }

    /// Notes a change, in its own transaction.
    pub(super) fn note_change(&self, file: &Connection, what: &str, of: &impl ToString) -> Result<(), Cause> {
        let at = self.act.at.map(|at| at.0);
        file.prepare_cached("INSERT INTO change (at, by, what, of) VALUES (?1, ?2, ?3, ?4)")?.execute((
            at,
            &self.act.by,
            what,
            of.to_string(),
        ))?;
        Ok(())
    }
}
