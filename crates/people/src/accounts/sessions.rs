//! Logging in, and staying so.

use std::sync::PoisonError;

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::{Connection, OptionalExtension};

use super::{
    Accounts, USED_MS,
    people::{COLUMNS, COUNT, end_sessions, person},
};
use crate::{
    AccountsError, Attempts, LogInError, Person, PersonId, pairings::seconds, password, person::login_key,
    seal,
};

const DAY_MS: i64 = 24 * 3_600_000;
/// A session that was not used for so long is over.
const UNUSED_MS: i64 = 30 * DAY_MS;
/// So is one that began so long ago, however much it is used.
const LONGEST_MS: i64 = 180 * DAY_MS;
/// Most sessions of one person; the one used the longest ago gives way.
const MOST: i64 = 32;
/// Longest place that is remembered, in characters.
const FROM: usize = 64;

impl Accounts {
    /// Logs somebody in; gives the text of a cookie. `from`: the place that is asking, an address without
    /// its port, of IPv6 only the network. Whether nobody has this login, the password is wrong, or the
    /// person is not active can't be told from the answer, nor from its time.
    pub fn log_in(
        &self,
        login: &str,
        password: &Secret,
        from: &str,
        now: UtcMs,
    ) -> Result<(Person, Secret), LogInError> {
        let login = login_key(login);
        self.limited(&login, from, now, || self.try_log_in(&login, password, now))
    }

    /// Asks somebody who is logged in for the password once more, as before a change of it. Limited as
    /// [`Accounts::log_in`] is and together with it: a session that was taken gives no more guesses.
    pub fn confirm(
        &self,
        id: &PersonId,
        password: &Secret,
        from: &str,
        now: UtcMs,
    ) -> Result<(), LogInError> {
        let login = self.person(id)?.map_or_else(|| id.to_string(), |person| login_key(&person.login));
        self.limited(&login, from, now, || match self.check_password(id, password)? {
            true => Ok(()),
            false => Err(LogInError::Wrong),
        })
    }

    /// Counts an attempt as wrong, and takes that back if it was not.
    pub(super) fn limited<T>(
        &self,
        login: &str,
        from: &str,
        now: UtcMs,
        attempt: impl FnOnce() -> Result<T, LogInError>,
    ) -> Result<T, LogInError> {
        self.attempt(login, from, now)?;
        let from: String = from.chars().take(FROM).collect();
        let done = attempt();
        match &done {
            Ok(_) => self.attempts(|attempts| attempts.right(login, &from)),
            Err(LogInError::Accounts(_)) => self.attempts(|attempts| attempts.undecided(login, &from)),
            Err(_) => {}
        }
        match done {
            Err(LogInError::Accounts(AccountsError::Busy)) => Err(LogInError::TooMany { retry_s: 1 }),
            done => done,
        }
    }

    /// An attempt at something that is no login begins, and counts as wrong.
    pub(super) fn attempt(&self, of: &str, from: &str, now: UtcMs) -> Result<(), LogInError> {
        let from: String = from.chars().take(FROM).collect();
        self.attempts(|attempts| attempts.begin(of, &from, now))
            .map_err(|wait_ms| LogInError::TooMany { retry_s: seconds(wait_ms) })
    }

    /// It was right.
    pub(super) fn attempt_was_right(&self, of: &str, from: &str) {
        let from: String = from.chars().take(FROM).collect();
        self.attempts(|attempts| attempts.right(of, &from));
    }

    fn attempts<T>(&self, act: impl FnOnce(&mut Attempts) -> T) -> T {
        act(&mut self.attempts.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn try_log_in(&self, login: &str, password: &Secret, now: UtcMs) -> Result<(Person, Secret), LogInError> {
        let found: Option<(Person, String)> = self.read("reading a password", |file| {
            let sql = format!("SELECT {COLUMNS}, password FROM person WHERE login_key = ?1");
            let mut select = file.prepare_cached(&sql)?;
            Ok(select.query_row([login], |row| Ok((person(row)?, row.get(COUNT)?))).optional()?)
        })?;
        let hash = found.as_ref().map_or(password::NOBODY, |(_, hash)| hash);
        let right = self.hasher.verify(password, hash)?;
        let Some((person, hash)) = found.filter(|(person, _)| right && person.active) else {
            return Err(LogInError::Wrong);
        };
        let cookie = self.begin(&person, &hash, now)?;
        Ok((person, cookie))
    }

    /// Begins a session of a person whose password has this hash.
    pub(super) fn begin(&self, person: &Person, hash: &str, now: UtcMs) -> Result<Secret, LogInError> {
        let cookie = self.seal.cookie();
        let digest = self.seal.open(cookie.expose()).map(seal::digest).ok_or(LogInError::Wrong)?;
        self.write("beginning a session", |file| {
            // While the hash was made the person may have got another password, or been removed.
            let begun = file
                .prepare_cached(
                    "INSERT INTO session (digest, person, created, used)
                     SELECT ?1, id, ?2, ?2 FROM person WHERE id = ?3 AND active AND password = ?4",
                )?
                .execute((digest, now.0, person.id.to_string(), hash))?;
            if begun == 0 {
                return Ok(Err(LogInError::Wrong));
            }
            tidy(file, &person.id, now)?;
            Ok(Ok(cookie))
        })
    }

    /// Whose session it is, if it is one. A cookie that was not signed here is refused without asking the
    /// file.
    pub fn session(&self, cookie: &str, now: UtcMs) -> Result<Option<Person>, AccountsError> {
        let Some(random) = self.seal.open(cookie) else { return Ok(None) };
        let digest = seal::digest(random);
        self.read("reading a session", |file| {
            let sql = format!(
                "SELECT {COLUMNS}, session.created, session.used FROM session JOIN person ON person.id = session.person
                 WHERE session.digest = ?1 AND person.active"
            );
            let mut select = file.prepare_cached(&sql)?;
            let found = select.query_row([digest], |row| {
                Ok((person(row)?, UtcMs(row.get(COUNT)?), UtcMs(row.get(COUNT + 1)?)))
            });
            let Some((person, created, used)) = found.optional()? else { return Ok(None) };
            if over(created, used, now) {
                return Ok(None);
            }
            if now.since(used).abs() >= USED_MS {
                // Whoever is logged in stays so on a full disk, too; it is tried again. After a clock that
                // was ahead, what it left is brought back.
                let note = "UPDATE session SET used = ?2, created = min(created, ?2) WHERE digest = ?1";
                let _ = file.prepare_cached(note)?.execute((digest, now.0));
            }
            Ok(Some(person))
        })
    }

    /// Ends the session of this cookie, if there is one.
    pub fn log_out(&self, cookie: &str) -> Result<(), AccountsError> {
        let Some(random) = self.seal.open(cookie) else { return Ok(()) };
        self.write("ending a session", |file| {
            file.prepare_cached("DELETE FROM session WHERE digest = ?1")?.execute([seal::digest(random)])?;
            Ok(Ok(()))
        })
    }

    /// Ends all sessions of a person.
    pub fn log_out_all(&self, id: &PersonId) -> Result<(), AccountsError> {
        self.write("ending sessions", |file| {
            end_sessions(file, id)?;
            Ok(Ok(()))
        })
    }
}

fn over(created: UtcMs, used: UtcMs, now: UtcMs) -> bool {
    now.since(used) >= UNUSED_MS || now.since(created) >= LONGEST_MS
}

/// Deletes what is over, and of this person what is too many.
fn tidy(file: &Connection, id: &PersonId, now: UtcMs) -> Result<(), rusqlite::Error> {
    file.prepare_cached("DELETE FROM session WHERE used <= ?1 OR created <= ?2")?
        .execute((now.plus(-UNUSED_MS).0, now.plus(-LONGEST_MS).0))?;
    file.prepare_cached(
        "DELETE FROM session WHERE digest IN
         (SELECT digest FROM session WHERE person = ?1 ORDER BY used DESC, created DESC LIMIT -1 OFFSET ?2)",
    )?
    .execute((id.to_string(), MOST))
    .map(drop)
}
