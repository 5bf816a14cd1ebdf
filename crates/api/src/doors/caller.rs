//! Who asks.

use presswatch_domain::PressId;
use presswatch_people::{Device, May, Person, Presses, Role, Token};

/// Who sent a request.
#[derive(Debug, Clone)]
pub enum Caller {
    /// Nobody in particular. Where there are no people yet and the listener is loopback, that is whoever
    /// sits at this machine.
    Guest {
        /// There are no people to be asked for.
        home: bool,
    },
    /// Who has the site's key.
    Key {
        /// There are no people to be asked for.
        home: bool,
    },
    /// A person who has logged in.
    Person(Person),
    /// A paired tablet or wall.
    Device(Device),
    /// A program with a token.
    Token(Token),
}

/// All presses.
const ALL: &Presses = &Presses::All;
/// What may be done on a site without people.
const HOME: [May; 3] = [May::Look, May::Export, May::SetClock];

impl Caller {
    /// The caller's role; `None` for who has none.
    pub fn role(&self) -> Option<Role> {
        match self {
            Caller::Guest { .. } | Caller::Key { .. } => None,
            Caller::Person(person) => Some(person.role),
            Caller::Device(device) => Some(device.role),
            Caller::Token(token) => Some(token.role),
        }
    }

    /// True if the caller may do it.
    pub fn may(&self, what: May) -> bool {
        match self {
            Caller::Guest { home } => *home && HOME.contains(&what),
            Caller::Key { home } => what == May::Look || (*home && HOME.contains(&what)),
            // A device and a program have no password of their own.
            Caller::Device(_) | Caller::Token(_) if what == May::Own => false,
            _ => self.role().is_some_and(|role| role.may(what)),
        }
    }

    /// The presses that the caller sees.
    pub fn presses(&self) -> &Presses {
        match self {
            Caller::Guest { .. } | Caller::Key { .. } => ALL,
            Caller::Person(person) => &person.presses,
            Caller::Device(device) => &device.presses,
            Caller::Token(token) => &token.presses,
        }
    }

    /// True if the caller sees this press.
    pub fn sees(&self, press: &PressId) -> bool {
        self.presses().includes(press)
    }

    /// Who did it, for the record: an id, never a name.
    pub fn id(&self) -> String {
        match self {
            Caller::Guest { .. } => "guest".to_owned(),
            Caller::Key { .. } => "key".to_owned(),
            Caller::Person(person) => person.id.to_string(),
            Caller::Device(device) => device.id.to_string(),
            Caller::Token(token) => token.id.to_string(),
        }
    }
}
