//! What goes wrong. No error names a person or holds a secret.

use std::error::Error;

use crate::ContactError;

/// The accounts file can't be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// It is not what it was. Never replaced by an empty one: whoever came first would be its admin.
    #[error(
        "{path} is damaged ({reason}) and was left as it is: put back a copy, or move it away to begin anew with nobody in it"
    )]
    Damaged {
        /// Which file.
        path: String,
        /// What was found.
        reason: String,
    },
    /// Another version of this program wrote it.
    #[error("{path} has format {found}, this program knows {known}: use the program that wrote it")]
    Format {
        /// Which file.
        path: String,
        /// Its format.
        found: i64,
        /// The format that this program writes.
        known: i64,
    },
    /// Anything else: the file may be as good as ever.
    #[error("{path}, {doing}")]
    Failed {
        /// Which file.
        path: String,
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// More passwords are being checked than this machine has memory for: try again in a second.
    #[error("too many passwords are being checked at once")]
    Busy,
}

/// Why something was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// Somebody has this login, written the same but for upper and lower case.
    #[error("somebody has this login")]
    LoginTaken,
    /// Empty, too long, or with control characters.
    #[error("a login has 1 to 64 characters and no control characters")]
    BadLogin,
    /// Too few characters.
    #[error("a password has at least {least} characters")]
    ShortPassword {
        /// The fewest, in characters.
        least: usize,
    },
    /// Too many bytes.
    #[error("a password has at most {most} bytes")]
    LongPassword {
        /// The most, in bytes of UTF-8.
        most: usize,
    },
    /// Among the first that anybody would guess.
    #[error("this password is among the first that anybody would guess")]
    CommonPassword,
    /// A role that a person, a device or a token can't have.
    #[error("this role is not for people, devices or tokens, whichever it was meant for")]
    Role,
    /// Somebody must be left who can let people in.
    #[error("this is the last active admin")]
    LastAdmin,
    /// The first person is an admin, and somebody is here already.
    #[error("somebody is here already")]
    NotFirst,
    /// There is no such person, device, token or code.
    #[error("there is none such")]
    Unknown,
    /// A name is empty, too long, or has control characters.
    #[error("a name has 1 to 100 characters and no control characters")]
    NoName,
    /// No tag of a language, such as `sr-Latn`.
    #[error("a language is a tag such as `sq` or `sr-Latn`")]
    Language,
    /// No phone number with its country.
    #[error("a phone number begins with + and the country, as in +383 44 123 456")]
    BadPhone,
    /// Ways to somebody that can't be so: all of them.
    #[error("{} of the ways to this person can't be as it is", .0.len())]
    Contact(Vec<ContactError>),
    /// Somebody else has changed the settings meanwhile.
    #[error("the settings have become version {holds} meanwhile")]
    Outdated {
        /// The version that holds.
        holds: i64,
    },
    /// No PIN.
    #[error("a PIN has 4 to 8 digits")]
    Pin,
    /// As many of these as may be are out.
    #[error("asked for too often: try again in {retry_s} s")]
    TooOften {
        /// Seconds to wait, at least 1.
        retry_s: u64,
    },
    /// Its time is over, or would be before it began.
    #[error("its time is over")]
    Expired,
    /// The file.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
}

/// Why nobody was logged in.
#[derive(Debug, thiserror::Error)]
pub enum LogInError {
    /// Login, password, or both; or the person is not active. Which of them is nobody's business.
    #[error("login or password is wrong")]
    Wrong,
    /// Too many wrong ones.
    #[error("too many attempts: try again in {retry_s} s")]
    TooMany {
        /// Seconds to wait, at least 1.
        retry_s: u64,
    },
    /// The file.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
}
