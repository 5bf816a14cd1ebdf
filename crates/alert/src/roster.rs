//! Who may be called, out of the accounts file.

use std::sync::Arc;

use jiff::{SignedDuration, civil::Time};
use presswatch_people::{self as people, Accounts, Person, TrialTold};

use crate::{
    channel::{Address, Way},
    ledger::Trial,
    plan::{Asked, Contact, Quiet, Roster},
};

/// The people of the accounts file who are active.
#[derive(Debug)]
pub struct FromAccounts(pub Arc<Accounts>);

impl Roster for FromAccounts {
    fn contacts(&self) -> Result<Vec<Contact>, Box<dyn std::error::Error + Send + Sync>> {
        let people = self.0.people()?;
        Ok(people.into_iter().filter(|person| person.active).map(contact).collect())
    }

    fn asked(&self) -> Result<Vec<Asked>, Box<dyn std::error::Error + Send + Sync>> {
        let asked = self.0.asked_trials()?.into_iter();
        Ok(asked.map(|one| Asked { n: one.n, person: one.person.to_string(), at: one.at }).collect())
    }

    fn tell(&self, test: &Trial, by: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let told = told(test);
        match test.asked {
            Some(n) => self.0.tell_trial(n, &told)?,
            None => self.0.tell_weekly(test.number, &test.person.parse()?, test.made, by, &told)?,
        }
        Ok(())
    }
}

fn told(test: &Trial) -> TrialTold {
    TrialTold { until: test.until, over: test.over, ways: test.ways.clone() }
}

fn contact(person: Person) -> Contact {
    let own = person.contact;
    let told = [
        (Way::Ntfy, own.ntfy),
        (Way::Sms, person.phone.clone()),
        (Way::Ring, person.phone),
        (Way::Telegram, own.telegram),
        (Way::Email, own.email),
        // The program that is asked has one address, whoever it is for.
        (Way::Webhook, own.webhook.then(String::new)),
    ];
    let clock = |minutes: u16| Time::midnight().wrapping_add(SignedDuration::from_mins(minutes.into()));
    let quiet =
        |quiet: people::Quiet| Quiet { from: clock(quiet.from.minutes()), to: clock(quiet.to.minutes()) };
    Contact {
        person: person.id.to_string(),
        name: person.name,
        language: person.language,
        presses: person.presses,
        addresses: told.into_iter().filter_map(|(way, to)| Some((way, Address(to?)))).collect(),
        ways: own.ways,
        quiet: own.quiet.map(quiet).into_iter().collect(),
        digest: own.digest,
        shift: own.shift,
        role: person.role,
    }
}
