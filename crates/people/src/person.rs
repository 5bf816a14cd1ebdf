//! People, and what is accepted as their login, name and language.

use presswatch_domain::UtcMs;
use serde::{Deserialize, Deserializer, Serialize};

use crate::{ChangeError, Contact, PersonId, Presses, Role};

/// Longest login, in characters.
const MAX_LOGIN: usize = 64;
/// Longest name of a person, device or token, in characters.
const MAX_NAME: usize = 100;
/// Longest tag of a language, in characters (RFC 5646 asks for no less).
const MAX_LANGUAGE: usize = 35;

/// Somebody who may log in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Random; the only thing of a person that leaves the plant.
    pub id: PersonId,
    /// What is typed to log in, as it was written; upper and lower case are the same.
    pub login: String,
    /// How people are shown who it is.
    pub name: String,
    /// What the person may do.
    pub role: Role,
    /// Tag of the language chosen, such as `sr-Latn`; the browser's if there is none.
    pub language: Option<String>,
    /// Where the person is called, E.164 as in `+38344123456`; never leaves the plant.
    pub phone: Option<String>,
    /// Which presses the person may see.
    pub presses: Presses,
    /// Otherwise nobody is let in with this login.
    pub active: bool,
    /// When the person was added.
    pub created: UtcMs,
    /// Has a PIN for shared tablets.
    pub pin: bool,
    /// How the person is told of alarms; never leaves the plant.
    #[serde(default)]
    pub contact: Contact,
}

/// Somebody to be added, active from the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPerson {
    /// See [`Person::login`].
    pub login: String,
    /// See [`Person::name`].
    pub name: String,
    /// See [`Person::role`].
    pub role: Role,
    /// See [`Person::language`].
    #[serde(default)]
    pub language: Option<String>,
    /// See [`Person::phone`].
    #[serde(default)]
    pub phone: Option<String>,
    /// See [`Person::presses`].
    pub presses: Presses,
}

/// What is to become different; `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonChange {
    /// See [`Person::login`].
    pub login: Option<String>,
    /// See [`Person::name`].
    pub name: Option<String>,
    /// See [`Person::role`].
    pub role: Option<Role>,
    /// See [`Person::language`]. `Some(None)`, in JSON `null`, takes the choice back.
    #[serde(deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub language: Option<Option<String>>,
    /// See [`Person::phone`]. `Some(None)`, in JSON `null`, takes it away.
    #[serde(deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub phone: Option<Option<String>>,
    /// See [`Person::presses`].
    pub presses: Option<Presses>,
    /// See [`Person::active`]. `false` ends the person's sessions.
    pub active: Option<bool>,
}

/// A field that is there, be it `null`.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl NewPerson {
    /// As it is stored; or why not.
    pub(crate) fn checked(self) -> Result<NewPerson, ChangeError> {
        if !Role::of_people().contains(&self.role) {
            return Err(ChangeError::Role);
        }
        Ok(NewPerson {
            login: login(&self.login)?,
            name: name(&self.name)?,
            language: self.language.map(language).transpose()?,
            phone: self.phone.as_deref().map(phone).transpose()?,
            ..self
        })
    }
}

impl PersonChange {
    /// The person as changed; or why not.
    pub(crate) fn applied(self, to: Person) -> Result<Person, ChangeError> {
        if self.role.is_some_and(|role| !Role::of_people().contains(&role)) {
            return Err(ChangeError::Role);
        }
        Ok(Person {
            id: to.id,
            login: self.login.map_or(Ok(to.login), |text| login(&text))?,
            name: self.name.map_or(Ok(to.name), |text| name(&text))?,
            role: self.role.unwrap_or(to.role),
            language: self.language.map_or(Ok(to.language), |tag| tag.map(language).transpose())?,
            phone: self.phone.map_or(Ok(to.phone), |given| given.as_deref().map(phone).transpose())?,
            presses: self.presses.unwrap_or(to.presses),
            active: self.active.unwrap_or(to.active),
            created: to.created,
            pin: to.pin,
            contact: to.contact,
        })
    }
}

/// What two logins have in common if they are the same; cut, so that it takes little memory.
pub(crate) fn login_key(login: &str) -> String {
    login.trim().to_lowercase().chars().take(2 * MAX_LOGIN).collect()
}

fn login(text: &str) -> Result<String, ChangeError> {
    line(text, MAX_LOGIN).ok_or(ChangeError::BadLogin)
}

/// The name of a person, device or token.
pub(crate) fn name(text: &str) -> Result<String, ChangeError> {
    line(text, MAX_NAME).ok_or(ChangeError::NoName)
}

fn language(tag: String) -> Result<String, ChangeError> {
    let good = (2..=MAX_LANGUAGE).contains(&tag.len())
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if good { Ok(tag) } else { Err(ChangeError::Language) }
}

/// E.164, however it was spaced.
pub(crate) fn phone(text: &str) -> Result<String, ChangeError> {
    let number: String =
        text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '-' | '/' | '(' | ')')).collect();
    let digits = number.strip_prefix('+').filter(|digits| {
        (7..=15).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0')
    });
    digits.map(|digits| format!("+{digits}")).ok_or(ChangeError::BadPhone)
}

/// One trimmed line of 1 to `most` characters.
fn line(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let good = (1..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_are_lines() {
        assert_eq!(login("  Агрон 1 ").expect("a login"), "Агрон 1");
        for bad in ["", "   ", "a\nb", "a\u{7f}b", &"ë".repeat(65)] {
            assert!(matches!(login(bad), Err(ChangeError::BadLogin)), "{bad:?}");
        }
        assert!(login(&"ë".repeat(64)).is_ok());
        assert_eq!(login_key(" ÇELIKU "), login_key("çeliku"));
    }

    #[test]
    fn a_phone_number_has_its_country() {
        for good in ["+38344123456", "+383 44 123-456", " +383 (44) 123/456"] {
            assert_eq!(phone(good).expect("a number"), "+38344123456", "{good}");
        }
        for bad in
            ["", "044123456", "0038344123456", "+0383441234", "+38344", "+3834412345678901", "+383 44 abc"]
        {
            assert!(matches!(phone(bad), Err(ChangeError::BadPhone)), "{bad}");
        }
    }

    #[test]
    fn null_takes_the_language_back_and_nothing_leaves_it() {
        let read = |text: &str| serde_json::from_str::<PersonChange>(text).expect("a change").language;
        assert_eq!(read("{}"), None);
        assert_eq!(read(r#"{"language":null}"#), Some(None));
        assert_eq!(read(r#"{"language":"sq"}"#), Some(Some("sq".to_owned())));
    }
}
