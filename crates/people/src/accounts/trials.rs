//! Whether people are reached: a test is asked for here, by the page or the console; the alerter finds it, sends it, and
//! writes what came of it. Like addresses, that stays in this file.

use presswatch_domain::UtcMs;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::{Accounts, Cause};
use crate::{AccountsError, ChangeError, PersonId, Way};

/// Who asks again so soon gets the test that is under way, in milliseconds: messages cost money.
const AGAIN_MS: i64 = 60_000;
/// So many of one person are kept.
const KEPT: i64 = 20;

/// A test of whether somebody is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// Its number in this file.
    pub n: i64,
    /// Who is to be reached.
    pub person: PersonId,
    /// When it was asked for; `None`: nobody knew the time.
    pub at: Option<UtcMs>,
    /// Who asked: an id, or `console`; of the week's test the alerter.
    pub by: String,
    /// It is the week's.
    pub weekly: bool,
    /// What came of it; `None`: the alerter has not taken it up yet.
    pub told: Option<TrialTold>,
}

/// What came of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrialTold {
    /// An answer is waited for until then.
    pub until: UtcMs,
    /// Nothing is waited for any more.
    pub over: bool,
    /// Each way that was tried.
    pub ways: Vec<TrialWay>,
}

/// What came of a test on one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrialWay {
    /// Which.
    pub way: Way,
    /// When the other side took it.
    pub sent: Option<UtcMs>,
    /// Why it has not, in the words of the log.
    pub failed: Option<String>,
    /// When the person answered.
    pub answered: Option<UtcMs>,
}

const COLUMNS: &str = "n, person, at, by, weekly, told";

impl Accounts {
    /// Asks for a test by all ways of somebody who is active.
    pub fn ask_trial(&self, person: &PersonId) -> Result<Trial, ChangeError> {
        self.write("asking for a test", |file| {
            let id = person.to_string();
            let known = "SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1 AND active = 1)";
            if !file.query_row(known, [&id], |row| row.get::<_, bool>(0))? {
                return Ok(Err(ChangeError::Unknown));
            }
            let at = self.act.at;
            let under_way = last(file, &id, "weekly = 0")?.filter(|trial| {
                let young =
                    trial.at.zip(at).is_some_and(|(then, now)| (0..AGAIN_MS).contains(&now.since(then)));
                young && trial.told.as_ref().is_none_or(|told| !told.over)
            });
            if let Some(trial) = under_way {
                return Ok(Ok(trial));
            }
            insert(file, &id, at, &self.act.by, None)?;
            self.note_change(file, "person.tested", person)?;
            Ok(last(file, &id, "weekly = 0")?.ok_or(ChangeError::Unknown))
        })
    }

    /// The last test of somebody.
    pub fn last_trial(&self, person: &PersonId) -> Result<Option<Trial>, AccountsError> {
        self.read("reading tests", |file| last(file, &person.to_string(), "1 = 1"))
    }

    /// One of them.
    pub fn trial(&self, n: i64) -> Result<Option<Trial>, AccountsError> {
        self.read("reading tests", |file| {
            let mut select = file.prepare_cached(&format!("SELECT {COLUMNS} FROM trial WHERE n = ?1"))?;
            Ok(select.query_row([n], trial).optional()?)
        })
    }

    /// Those that the alerter has not taken up yet, the first ones first.
    pub fn asked_trials(&self) -> Result<Vec<Trial>, AccountsError> {
        self.read("reading tests", |file| {
            let select = format!("SELECT {COLUMNS} FROM trial WHERE told IS NULL ORDER BY n");
            let mut select = file.prepare_cached(&select)?;
            Ok(select.query_map([], trial)?.collect::<Result<Vec<_>, _>>()?)
        })
    }

    /// Writes what came of a test that was asked for.
    pub fn tell_trial(&self, n: i64, told: &TrialTold) -> Result<(), AccountsError> {
        self.write("writing what came of a test", |file| {
            let text = serde_json::to_string(told)?;
            file.prepare_cached("UPDATE trial SET told = ?2 WHERE n = ?1")?.execute((n, text))?;
            Ok(Ok(()))
        })
    }

    /// Writes what came of a week's test, which the alerter knows by `number`.
    pub fn tell_weekly(
        &self,
        number: u64,
        person: &PersonId,
        at: UtcMs,
        by: &str,
        told: &TrialTold,
    ) -> Result<(), AccountsError> {
        self.write("writing what came of a test", |file| {
            let (id, text) = (person.to_string(), serde_json::to_string(told)?);
            let set =
                "UPDATE trial SET told = ?4 WHERE weekly = 1 AND number = ?1 AND person = ?2 AND at = ?3";
            let (number, when) = (number as i64, at.0);
            if file.prepare_cached(set)?.execute((number, &id, when, &text))? == 0
                && file.query_row("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1)", [&id], |row| {
                    row.get(0)
                })?
            {
                insert(file, &id, Some(at), by, Some((number, &text)))?;
            }
            Ok(Ok(()))
        })
    }
}

fn insert(
    file: &Connection,
    person: &str,
    at: Option<UtcMs>,
    by: &str,
    weekly: Option<(i64, &str)>,
) -> Result<(), Cause> {
    let (number, told) = weekly.unzip();
    file.prepare_cached(
        "INSERT INTO trial (person, at, by, weekly, number, told) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((person, at.map(|at| at.0), by, weekly.is_some(), number, told))?;
    let old = "DELETE FROM trial WHERE person = ?1 AND n NOT IN (SELECT n FROM trial WHERE person = ?1 ORDER BY n DESC LIMIT ?2)";
    file.prepare_cached(old)?.execute((person, KEPT))?;
    Ok(())
}

fn last(file: &Connection, person: &str, of: &str) -> Result<Option<Trial>, Cause> {
    let select = format!("SELECT {COLUMNS} FROM trial WHERE person = ?1 AND {of} ORDER BY n DESC LIMIT 1");
    Ok(file.prepare_cached(&select)?.query_row([person], trial).optional()?)
}

fn trial(row: &Row<'_>) -> Result<Trial, rusqlite::Error> {
    let told: Option<String> = row.get(5)?;
    Ok(Trial {
        n: row.get(0)?,
        person: super::people::parsed(row, 1)?,
        at: row.get::<_, Option<i64>>(2)?.map(UtcMs),
        by: row.get(3)?,
        weekly: row.get(4)?,
        // Of a later version it is as if nothing were told.
        told: told.and_then(|text| serde_json::from_str(&text).ok()),
    })
}
