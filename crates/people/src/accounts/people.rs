//! People and their passwords.

use std::error::Error;

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::{Connection, OptionalExtension, Row, types::Type};
use serde::de::DeserializeOwned;

use super::Accounts;
use crate::{
    AccountsError, ChangeError, Contact, NewPerson, Person, PersonChange, PersonId, Role, password,
    person::login_key,
};

/// What [`person`] reads, in its order.
pub(super) const COLUMNS: &str = "person.id, person.login, person.name, person.role, person.language, person.presses, person.active, person.created, person.pin IS NOT NULL, person.phone, person.contact";
/// How many [`COLUMNS`] are.
pub(super) const COUNT: usize = 11;

impl Accounts {
    /// True if anybody was ever added and is still here: otherwise the first one is to be.
    pub fn any_person(&self) -> Result<bool, AccountsError> {
        self.read("asking whether anybody is there", |file| Ok(any(file)?))
    }

    /// All people, by login.
    pub fn people(&self) -> Result<Vec<Person>, AccountsError> {
        self.read("reading people", |file| {
            let mut select =
                file.prepare_cached(&format!("SELECT {COLUMNS} FROM person ORDER BY login_key"))?;
            let people = select.query_map([], person)?.collect::<Result<Vec<_>, _>>()?;
            Ok(people)
        })
    }

    /// One of them.
    pub fn person(&self, id: &PersonId) -> Result<Option<Person>, AccountsError> {
        self.read("reading a person", |file| Ok(find(file, id)?))
    }

    /// Adds somebody, active from the beginning.
    pub fn add(&self, new: NewPerson, password: &Secret, now: UtcMs) -> Result<Person, ChangeError> {
        let (new, hash) = self.hashed(new, password)?;
        self.insert(new, &hash, false, now)
    }

    /// Adds the first person, an admin: of several who try at once, one gets in, the others hear
    /// [`ChangeError::NotFirst`].
    pub fn add_first(&self, new: NewPerson, password: &Secret, now: UtcMs) -> Result<Person, ChangeError> {
        if self.any_person()? {
            return Err(ChangeError::NotFirst);
        }
        if new.role != Role::Admin {
            return Err(ChangeError::Role);
        }
        let (new, hash) = self.hashed(new, password)?;
        self.insert(new, &hash, true, now)
    }

    /// Whether this could be the first person, without adding them.
    pub fn could_be_first(&self, new: &NewPerson, password: &Secret) -> Result<(), ChangeError> {
        if self.any_person()? {
            return Err(ChangeError::NotFirst);
        }
        let new = new.clone().checked()?;
        password::check(password, &new.login)
    }

    fn hashed(&self, new: NewPerson, password: &Secret) -> Result<(NewPerson, String), ChangeError> {
        let new = new.checked()?;
        password::check(password, &new.login)?;
        Ok((new, self.hasher.hash(password)?))
    }

    /// `first`: only if nobody is there.
    pub(super) fn insert(
        &self,
        new: NewPerson,
        hash: &str,
        first: bool,
        now: UtcMs,
    ) -> Result<Person, ChangeError> {
        let NewPerson { login, name, role, language, phone, presses } = new;
        let id = PersonId::random();
        let (active, created, pin) = (true, now, false);
        let contact = Contact::default();
        let person =
            Person { id, login, name, role, language, phone, presses, active, created, pin, contact };
        self.write("adding a person", |file| {
            if first && any(file)? {
                return Ok(Err(ChangeError::NotFirst));
            }
            if taken(file, &person)? {
                return Ok(Err(ChangeError::LoginTaken));
            }
            file.prepare_cached(
                "INSERT INTO person (id, login, login_key, name, role, language, presses, active, created, password, phone)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, TRUE, ?8, ?9, ?10)",
            )?
            .execute((
                person.id.to_string(),
                &person.login,
                login_key(&person.login),
                &person.name,
                person.role.as_str(),
                &person.language,
                serde_json::to_string(&person.presses)?,
                now.0,
                hash,
                &person.phone,
            ))?;
            self.note_change(file, "person.added", &person.id)?;
            Ok(Ok(person))
        })
    }

    /// Changes what `change` names. Whoever is not active any more has no sessions.
    pub fn change(&self, id: &PersonId, change: PersonChange) -> Result<Person, ChangeError> {
        self.write("changing a person", |file| {
            let Some(before) = find(file, id)? else { return Ok(Err(ChangeError::Unknown)) };
            let was_admin = admin(&before);
            let after = match change.applied(before) {
                Ok(after) => after,
                Err(error) => return Ok(Err(error)),
            };
            if taken(file, &after)? {
                return Ok(Err(ChangeError::LoginTaken));
            }
            file.prepare_cached(
                "UPDATE person SET login = ?2, login_key = ?3, name = ?4, role = ?5, language = ?6, presses = ?7, active = ?8, phone = ?9
                 WHERE id = ?1",
            )?
            .execute((
                id.to_string(),
                &after.login,
                login_key(&after.login),
                &after.name,
                after.role.as_str(),
                &after.language,
                serde_json::to_string(&after.presses)?,
                after.active,
                &after.phone,
            ))?;
            if was_admin && !any_admin(file)? {
                return Ok(Err(ChangeError::LastAdmin));
            }
            if !after.active {
                end_sessions(file, id)?;
            }
            self.note_change(file, "person.changed", id)?;
            Ok(Ok(after))
        })
    }

    /// Removes somebody, and the sessions with them; tokens and devices that they let in stay.
    pub fn remove(&self, id: &PersonId) -> Result<(), ChangeError> {
        self.write("removing a person", |file| {
            let Some(before) = find(file, id)? else { return Ok(Err(ChangeError::Unknown)) };
            file.prepare_cached("DELETE FROM person WHERE id = ?1")?.execute([id.to_string()])?;
            if admin(&before) && !any_admin(file)? {
                return Ok(Err(ChangeError::LastAdmin));
            }
            self.note_change(file, "person.removed", id)?;
            Ok(Ok(()))
        })
    }

    /// Gives somebody a password and ends all of their sessions.
    pub fn set_password(&self, id: &PersonId, password: &Secret) -> Result<(), ChangeError> {
        let person = self.person(id)?.ok_or(ChangeError::Unknown)?;
        password::check(password, &person.login)?;
        let hash = self.hasher.hash(password)?;
        self.write("setting a password", |file| {
            let set = "UPDATE person SET password = ?2 WHERE id = ?1";
            if file.prepare_cached(set)?.execute((id.to_string(), hash))? == 0 {
                return Ok(Err(ChangeError::Unknown));
            }
            end_sessions(file, id)?;
            self.note_change(file, "person.password", id)?;
            Ok(Ok(()))
        })
    }

    /// True if it is this person's password, who is active. Not limited: [`Accounts::confirm`] is.
    pub fn check_password(&self, id: &PersonId, password: &Secret) -> Result<bool, AccountsError> {
        let hash: Option<String> = self.read("reading a password", |file| {
            let mut select = file.prepare_cached("SELECT password FROM person WHERE id = ?1 AND active")?;
            Ok(select.query_row([id.to_string()], |row| row.get(0)).optional()?)
        })?;
        let known = hash.is_some();
        let right = self.hasher.verify(password, hash.as_deref().unwrap_or(password::NOBODY))?;
        Ok(known && right)
    }
}

/// Ends all sessions of a person.
pub(super) fn end_sessions(file: &Connection, id: &PersonId) -> Result<(), rusqlite::Error> {
    file.prepare_cached("DELETE FROM session WHERE person = ?1")?.execute([id.to_string()]).map(drop)
}

fn any(file: &Connection) -> Result<bool, rusqlite::Error> {
    file.prepare_cached("SELECT EXISTS (SELECT 1 FROM person)")?.query_row([], |row| row.get(0))
}

fn admin(person: &Person) -> bool {
    person.active && person.role == Role::Admin
}

fn any_admin(file: &Connection) -> Result<bool, rusqlite::Error> {
    file.prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE active AND role = ?1)")?
        .query_row([Role::Admin.as_str()], |row| row.get(0))
}

fn taken(file: &Connection, person: &Person) -> Result<bool, rusqlite::Error> {
    file.prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE login_key = ?1 AND id <> ?2)")?
        .query_row((login_key(&person.login), person.id.to_string()), |row| row.get(0))
}

pub(super) fn find(file: &Connection, id: &PersonId) -> Result<Option<Person>, rusqlite::Error> {
    file.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE id = ?1"))?
        .query_row([id.to_string()], person)
        .optional()
}

/// The person in the first [`COLUMNS`] of a row.
pub(super) fn person(row: &Row<'_>) -> Result<Person, rusqlite::Error> {
    Ok(Person {
        id: parsed(row, 0)?,
        login: row.get(1)?,
        name: row.get(2)?,
        role: parsed(row, 3)?,
        language: row.get(4)?,
        presses: json(row, 5)?,
        active: row.get(6)?,
        created: UtcMs(row.get(7)?),
        pin: row.get(8)?,
        phone: row.get(9)?,
        contact: match row.get::<_, Option<String>>(10)? {
            Some(_) => json(row, 10)?,
            None => Contact::default(),
        },
    })
}

/// A column that is written as text.
pub(super) fn parsed<T>(row: &Row<'_>, column: usize) -> Result<T, rusqlite::Error>
where
    T: std::str::FromStr<Err: Error + Send + Sync + 'static>,
{
    row.get::<_, String>(column)?.parse().map_err(|error: T::Err| unreadable(column, error))
}

/// A column that is written as JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, rusqlite::Error> {
    serde_json::from_str(&row.get::<_, String>(column)?).map_err(|error| unreadable(column, error))
}

fn unreadable(column: usize, error: impl Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}
