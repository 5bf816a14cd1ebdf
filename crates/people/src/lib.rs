//! The people of a plant, its tablets, walls and machines, and what each may do. No HTTP, no clock: the
//! caller gives the time.
//!
//! | module | is |
//! |---|---|
//! | `role`, `may` | what a role may do: one table, pure |
//! | `attempts` | how often a password may be tried: pure |
//! | `password` | which passwords are good enough, and their hashes |
//! | `seal` | random secrets, what is stored of them, signed cookies |
//! | `pairings` | tablets and walls that ask to be let in, in memory |
//! | `first` | the code that guards a site until its first person is there |
//! | `links` | links that let one browser in, once: the demo's, in memory |
//! | `contact` | how somebody is told of alarms: pure |
//! | `crew` | who stands at a shared tablet, in memory |
//! | `accounts` | all that outlives a restart: one SQLite file |
//!
//! Names and logins stand in that file and nowhere else. What is told to others, on the bus or in an
//! event, is a [`PersonId`].

mod accounts;
mod attempts;
mod code;
mod contact;
mod crew;
mod error;
mod first;
mod holders;
mod id;
mod links;
mod may;
mod pairings;
mod password;
mod person;
mod presses;
mod role;
mod seal;
mod words;

pub use accounts::{Accounts, Change, Invitation, Trial, TrialTold, TrialWay, Version, peek};
pub use attempts::{Attempts, Limit};
pub use contact::{
    Contact, ContactError, ContactFault, NewContact, NewTopic, Quiet, Situation, WallClock, Way,
};
pub use crew::Crews;
pub use error::{AccountsError, ChangeError, LogInError};
pub use first::FirstCode;
pub use holders::{Device, NewDevice, NewToken, Token};
pub use id::{BadId, DeviceId, InvitationId, PersonId, TokenId};
pub use links::Links;
pub use may::May;
pub use pairings::{Asked, Pairings, Pending, Poll, TooMany};
pub use person::{NewPerson, Person, PersonChange};
pub use presses::Presses;
pub use role::Role;
pub use words::UnknownWord;
