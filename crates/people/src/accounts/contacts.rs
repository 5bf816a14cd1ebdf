//! How people are told of alarms.

use super::Accounts;
use crate::{ChangeError, NewContact, Person, PersonId};

impl Accounts {
    /// Sets how somebody is told, all of it; or says everything that is wrong.
    pub fn set_contact(&self, id: &PersonId, new: NewContact) -> Result<Person, ChangeError> {
        let (phone, contact) = new.checked().map_err(ChangeError::Contact)?;
        self.write("setting how somebody is told", |file| {
            let set = "UPDATE person SET phone = ?2, contact = ?3 WHERE id = ?1";
            let text = serde_json::to_string(&contact)?;
            if file.prepare_cached(set)?.execute((id.to_string(), phone, text))? == 0 {
                return Ok(Err(ChangeError::Unknown));
            }
            self.note_change(file, "person.contact", id)?;
            Ok(super::people::find(file, id)?.ok_or(ChangeError::Unknown))
        })
    }
}
