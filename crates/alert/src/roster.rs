//! Who may be called, out of the accounts file.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_people::{Accounts, Person, Role};

use crate::{
    channel::{Address, Way},
    plan::{Contact, Roster},
};

/// The people of the accounts file who are active.
#[derive(Debug)]
pub struct FromAccounts(pub Arc<Accounts>);

impl Roster for FromAccounts {
    fn contacts(&self) -> Result<Vec<Contact>, Box<dyn std::error::Error + Send + Sync>> {
        let people = self.0.people()?;
        Ok(people.into_iter().filter(|person| person.active).map(contact).collect())
    }
}

fn contact(person: Person) -> Contact {
    let mut addresses = BTreeMap::new();
    if let Some(phone) = person.phone {
        addresses.insert(Way::Sms, Address(phone.clone()));
        addresses.insert(Way::Ring, Address(phone));
    }
    Contact {
        person: person.id.to_string(),
        name: person.name,
        language: person.language,
        presses: person.presses,
        manager: person.role == Role::Manager,
        addresses,
        ways: BTreeMap::new(),
        quiet: Vec::new(),
    }
}
