//! Who asks.

use presswatch_domain::PressId;
use presswatch_people::{Device, May, Person, PersonId, Presses, Role, Token};

/// Somebody who has not said who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guest {
    /// There are people, and this may be one of them.
    Stranger,
    /// There is nobody yet, and this is whoever sits at this machine.
    Home,
    /// There never is anybody, and this one came by a link.
    Linked,
    /// There is nobody yet: the first person is to be added.
    First,
    /// There never is anybody, and this one did not come by a link.
    Linkless,
}

/// Who sent a request.
#[derive(Debug, Clone)]
pub enum Caller {
    /// Nobody in particular.
    Guest(Guest),
    /// A person who has logged in.
    Person(Person),
    /// A paired tablet or wall.
    Device {
        /// Which.
        device: Device,
        /// Who said that they stand there. What may be done is for the device's role to say.
        who: Option<PersonId>,
    },
    /// A program with a token.
    Token(Token),
}

/// All presses.
const ALL: &Presses = &Presses::All;
/// What may be done on a site without people.
const HOME: [May; 7] =
    [May::Look, May::Export, May::SetClock, May::Acknowledge, May::Shelve, May::Call, May::Enter];

impl Caller {
    /// The caller's role; `None` for who has none.
    pub fn role(&self) -> Option<Role> {
        match self {
            Caller::Guest(_) => None,
            Caller::Person(person) => Some(person.role),
            Caller::Device { device, .. } => Some(device.role),
            Caller::Token(token) => Some(token.role),
        }
    }

    /// True if the caller may do it.
    pub fn may(&self, what: May) -> bool {
        match self {
            Caller::Guest(guest) => matches!(guest, Guest::Home | Guest::Linked) && HOME.contains(&what),
            // A device and a program have no password of their own.
            Caller::Device { .. } | Caller::Token(_) if what == May::Own => false,
            _ => self.role().is_some_and(|role| role.may(what)),
        }
    }

    /// The presses that the caller sees.
    pub fn presses(&self) -> &Presses {
        match self {
            Caller::Guest(_) => ALL,
            Caller::Person(person) => &person.presses,
            Caller::Device { device, .. } => &device.presses,
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
            Caller::Guest(_) => "guest".to_owned(),
            Caller::Person(person) => person.id.to_string(),
            Caller::Device { device, who } => {
                who.map_or_else(|| device.id.to_string(), |person| person.to_string())
            }
            Caller::Token(token) => token.id.to_string(),
        }
    }

    /// True for a tablet at which one of several people may stand.
    pub fn is_shared(&self) -> bool {
        matches!(self, Caller::Device { device, .. } if device.is_shared())
    }
}
