//! Devices and machines: whoever holds the secret is let in.

use presswatch_domain::UtcMs;
use serde::{Deserialize, Serialize};

use crate::{DeviceId, PersonId, Presses, Role, TokenId};

/// A paired tablet or wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Random.
    pub id: DeviceId,
    /// Where it stands.
    pub name: String,
    /// One of [`Role::of_devices`].
    pub role: Role,
    /// Which presses it shows.
    pub presses: Presses,
    /// When it was let in.
    pub created: UtcMs,
    /// Who let it in; perhaps not here any more.
    pub by: PersonId,
    /// When its secret was last used, to an hour; never, if it was not.
    pub last_used: Option<UtcMs>,
}

/// A device to be let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewDevice {
    /// See [`Device::name`].
    pub name: String,
    /// See [`Device::role`].
    pub role: Role,
    /// See [`Device::presses`].
    pub presses: Presses,
}

/// A machine's right to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// Random; not the secret.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// One of [`Role::of_tokens`].
    pub role: Role,
    /// Which presses it may ask for.
    pub presses: Presses,
    /// From when on it opens nothing; `None`: never.
    pub expires: Option<UtcMs>,
    /// When it was made.
    pub created: UtcMs,
    /// Who made it; perhaps not here any more.
    pub by: PersonId,
    /// When it was last used, to an hour; never, if it was not.
    pub last_used: Option<UtcMs>,
}

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewToken {
    /// See [`Token::name`].
    pub name: String,
    /// See [`Token::role`].
    pub role: Role,
    /// See [`Token::presses`].
    pub presses: Presses,
    /// See [`Token::expires`].
    #[serde(default)]
    pub expires: Option<UtcMs>,
}
