//! PINs: what somebody who is chosen at a shared tablet may be asked for. A PIN keeps one from acting in another's
//! name; it opens nothing, so it may be short. It is hashed as a password is, and guessing at it is limited in the
//! same way.

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::OptionalExtension;

use super::Accounts;
use crate::{AccountsError, ChangeError, Device, LogInError, Person, PersonId};

/// How many digits a PIN has.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

impl Accounts {
    /// Gives somebody a PIN, or takes it back.
    pub fn set_pin(&self, id: &PersonId, pin: Option<&Secret>) -> Result<Person, ChangeError> {
        let good = |pin: &&Secret| {
            DIGITS.contains(&pin.expose().len()) && pin.expose().bytes().all(|b| b.is_ascii_digit())
        };
        if pin.is_some_and(|pin| !good(&pin)) {
            return Err(ChangeError::Pin);
        }
        let hash = pin.map(|pin| self.hasher.hash(pin)).transpose()?;
        self.write("setting a PIN", |file| {
            let set = "UPDATE person SET pin = ?2 WHERE id = ?1";
            if file.prepare_cached(set)?.execute((id.to_string(), hash))? == 0 {
                return Ok(Err(ChangeError::Unknown));
            }
            self.note_change(file, "person.pin", id)?;
            Ok(super::people::find(file, id)?.ok_or(ChangeError::Unknown))
        })
    }

    /// Those who may stand at a shared tablet, by login.
    pub fn crew(&self, device: &Device) -> Result<Vec<Person>, AccountsError> {
        Ok(self.people()?.into_iter().filter(|person| device.has_crew(person)).collect())
    }

    /// True if it is this person's PIN, or they have none. `from`: the tablet; wrong ones of a person and of a
    /// tablet are limited as those of a login and of a place are, and count apart from them.
    pub fn check_pin(
        &self,
        id: &PersonId,
        pin: Option<&Secret>,
        from: &str,
        now: UtcMs,
    ) -> Result<(), LogInError> {
        let hash: Option<String> = self.read("reading a PIN", |file| {
            let mut select = file.prepare_cached("SELECT pin FROM person WHERE id = ?1")?;
            Ok(select.query_row([id.to_string()], |row| row.get(0)).optional()?.flatten())
        })?;
        let Some(hash) = hash else { return Ok(()) };
        let pin = pin.ok_or(LogInError::Wrong)?;
        self.limited(&format!("\u{0}pin {id}"), from, now, || match self.hasher.verify(pin, &hash)? {
            true => Ok(()),
            false => Err(LogInError::Wrong),
        })
    }
}
