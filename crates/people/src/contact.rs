//! How somebody is told of alarms: where, by which ways in which order, and when not. Pure. None of it leaves the
//! plant: in events people stand as ids.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use presswatch_runtime::random;
use serde::{Deserialize, Serialize};

use crate::{Person, person::phone, words::words};

/// Fewest and most characters of a topic: a short one would be guessed, a longer one ntfy does not take.
const TOPIC: std::ops::RangeInclusive<usize> = 8..=64;
/// Most characters of a mail address.
const LONGEST_MAIL: usize = 254;

words! {
    /// A way to somebody.
    Way[6], "way";
    /// A push through an ntfy server.
    Ntfy = "ntfy",
    /// A message of a Telegram bot.
    Telegram = "telegram",
    /// A short message by the GSM modem.
    Sms = "sms",
    /// The GSM modem rings and hangs up.
    Ring = "ring",
    /// An e-mail.
    Email = "email",
    /// A request to a program.
    Webhook = "webhook",
}

words! {
    /// Where somebody is, as far as ways to them go.
    Situation[3], "situation";
    /// At the plant.
    Plant = "plant",
    /// Anywhere else.
    Home = "home",
    /// The site has no way to the internet.
    Offline = "offline",
}

impl Situation {
    /// The order that holds where a person has not said another.
    pub const fn usual(self) -> &'static [Way] {
        match self {
            Situation::Plant | Situation::Home => &Way::ALL,
            Situation::Offline => &[Way::Ring, Way::Sms],
        }
    }
}

/// How somebody is told of alarms, besides [`Person::phone`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The topic that their phone has subscribed to at the site's ntfy server.
    pub ntfy: Option<String>,
    /// Their chat with the site's Telegram bot: its id.
    pub telegram: Option<String>,
    /// Their mail address.
    pub email: Option<String>,
    /// The site's webhook is asked for them, too.
    pub webhook: bool,
    /// Their ways, the first to be tried first; a situation that is not there has [`Situation::usual`].
    pub ways: BTreeMap<Situation, Vec<Way>>,
    /// When P2 and P3 wait; P1 never does.
    pub quiet: Option<Quiet>,
    /// Wants the digest at a shift's end, where there is one for them.
    pub digest: bool,
    /// Wants to hear at a shift's end what came of it, of the presses that they are for.
    pub shift: bool,
}

impl Default for Contact {
    fn default() -> Self {
        let ways = BTreeMap::new();
        Self {
            ntfy: None,
            telegram: None,
            email: None,
            webhook: false,
            ways,
            quiet: None,
            digest: true,
            shift: false,
        }
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is printed may stand in a log.
        f.write_str("Contact(…)")
    }
}

/// A stretch of each day, on the wall; over midnight, if it ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Its beginning.
    pub from: WallClock,
    /// Its end.
    pub to: WallClock,
}

/// A time on the wall, such as `22:00`: minutes since midnight, below 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WallClock(u16);

impl WallClock {
    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl TryFrom<String> for WallClock {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, &'static str> {
        let two = |part: &str| {
            let good = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            good.then(|| part.parse::<u16>().ok()).flatten()
        };
        let found = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
        match found {
            Some((hour @ 0..=23, minute @ 0..=59)) => Ok(Self(hour * 60 + minute)),
            _ => Err("a time is written as in `22:00`"),
        }
    }
}

impl From<WallClock> for String {
    fn from(clock: WallClock) -> String {
        format!("{:02}:{:02}", clock.0 / 60, clock.0 % 60)
    }
}

/// How somebody is to be told from now on, as it was typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NewContact {
    /// See [`Person::phone`].
    pub phone: Option<String>,
    /// See [`Contact::ntfy`].
    pub ntfy: Option<NewTopic>,
    /// See [`Contact::telegram`].
    pub telegram: Option<String>,
    /// See [`Contact::email`].
    pub email: Option<String>,
    /// See [`Contact::webhook`].
    pub webhook: bool,
    /// See [`Contact::ways`].
    pub ways: BTreeMap<Situation, Vec<String>>,
    /// See [`Contact::quiet`]: from, to.
    pub quiet: Option<(String, String)>,
    /// See [`Contact::digest`].
    pub digest: bool,
    /// See [`Contact::shift`].
    pub shift: bool,
}

/// Which topic.
#[derive(Clone, PartialEq, Eq)]
pub enum NewTopic {
    /// A random one of 128 bits: whoever knows a topic can read it.
    Random,
    /// This one.
    Named(String),
}

/// What of a contact can't be so, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactError {
    /// The field, as a JSON pointer.
    pub pointer: String,
    /// Why.
    pub fault: ContactFault,
}

/// Why a field of a contact can't be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactFault {
    /// No phone number with its country.
    Phone,
    /// No topic of ntfy, or one that is guessed too easily.
    Topic,
    /// No id of a chat.
    Telegram,
    /// No mail address.
    Email,
    /// No such way.
    Way,
    /// A way that is there already.
    SameWay,
    /// No time on the wall.
    Clock,
    /// It ends when it begins.
    NoLength,
}

impl ContactFault {
    /// All of them.
    pub const ALL: [ContactFault; 8] = [
        ContactFault::Phone,
        ContactFault::Topic,
        ContactFault::Telegram,
        ContactFault::Email,
        ContactFault::Way,
        ContactFault::SameWay,
        ContactFault::Clock,
        ContactFault::NoLength,
    ];

    /// Its word, and the end of its message's id.
    pub const fn as_str(self) -> &'static str {
        match self {
            ContactFault::Phone => "phone",
            ContactFault::Topic => "topic",
            ContactFault::Telegram => "telegram",
            ContactFault::Email => "email",
            ContactFault::Way => "way",
            ContactFault::SameWay => "same-way",
            ContactFault::Clock => "clock",
            ContactFault::NoLength => "no-length",
        }
    }
}

impl NewContact {
    /// Phone number and contact as they are stored; or everything that is wrong.
    pub(crate) fn checked(self) -> Result<(Option<String>, Contact), Vec<ContactError>> {
        let mut errors = Vec::new();
        let mut wrong =
            |pointer: &str, fault| errors.push(ContactError { pointer: pointer.to_owned(), fault });
        let number = filled(self.phone).and_then(|text| {
            let number = phone(&text).ok();
            if number.is_none() {
                wrong("/phone", ContactFault::Phone);
            }
            number
        });
        let ntfy = self.ntfy.map(|topic| match topic {
            NewTopic::Random => format!("pw-{}", random::hex(16)),
            NewTopic::Named(text) => text.trim().to_owned(),
        });
        if ntfy.as_ref().is_some_and(|topic| !is_topic(topic)) {
            wrong("/ntfy/topic", ContactFault::Topic);
        }
        let telegram = filled(self.telegram);
        if telegram.as_ref().is_some_and(|id| !is_chat(id)) {
            wrong("/telegram", ContactFault::Telegram);
        }
        let email = filled(self.email);
        if email.as_ref().is_some_and(|address| !is_mail(address)) {
            wrong("/email", ContactFault::Email);
        }
        let mut ways: BTreeMap<Situation, Vec<Way>> = BTreeMap::new();
        for (situation, list) in self.ways {
            let mut order = Vec::new();
            for (number, word) in list.iter().enumerate() {
                match word.parse::<Way>() {
                    Err(_) => wrong(&format!("/ways/{situation}/{number}"), ContactFault::Way),
                    Ok(way) if order.contains(&way) => {
                        wrong(&format!("/ways/{situation}/{number}"), ContactFault::SameWay);
                    }
                    Ok(way) => order.push(way),
                }
            }
            // Who wants none has the usual ones: an alarm must reach somebody.
            if !order.is_empty() && order != situation.usual() {
                ways.insert(situation, order);
            }
        }
        let quiet = self.quiet.and_then(|(from, to)| {
            let mut clock = |key: &str, text: String| {
                let clock = WallClock::try_from(text).ok();
                if clock.is_none() {
                    wrong(&format!("/quiet/{key}"), ContactFault::Clock);
                }
                clock
            };
            let (from, to) = (clock("from", from), clock("to", to));
            let quiet = Quiet { from: from?, to: to? };
            if quiet.from == quiet.to {
                wrong("/quiet/to", ContactFault::NoLength);
            }
            Some(quiet)
        });
        let (webhook, digest, shift) = (self.webhook, self.digest, self.shift);
        match errors.is_empty() {
            true => Ok((number, Contact { ntfy, telegram, email, webhook, ways, quiet, digest, shift })),
            false => Err(errors),
        }
    }
}

impl Person {
    /// The ways by which the person has an address.
    pub fn ways(&self) -> BTreeSet<Way> {
        let contact = &self.contact;
        let has = |way: &Way| match way {
            Way::Ntfy => contact.ntfy.is_some(),
            Way::Telegram => contact.telegram.is_some(),
            Way::Sms | Way::Ring => self.phone.is_some(),
            Way::Email => contact.email.is_some(),
            Way::Webhook => contact.webhook,
        };
        Way::ALL.into_iter().filter(has).collect()
    }

    /// The ways of a situation, the first to be tried first, as far as the person has an address there.
    pub fn order(&self, situation: Situation) -> Vec<Way> {
        let own = self.contact.ways.get(&situation);
        let order = own.map_or(situation.usual(), Vec::as_slice);
        let has = self.ways();
        order.iter().copied().filter(|way| has.contains(way)).collect()
    }
}

/// What was typed, if anything was.
fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn is_topic(text: &str) -> bool {
    TOPIC.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// A number; of a group with a minus.
fn is_chat(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (1..=18).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// What may be one: whether it is, its server alone knows.
fn is_mail(text: &str) -> bool {
    let visible = text.chars().all(|c| !c.is_control() && !c.is_whitespace() && !"<>,;:\"()[]\\".contains(c));
    let two = text.rsplit_once('@');
    let good = |(name, host): (&str, &str)| {
        !name.is_empty() && !name.contains('@') && host.split('.').all(|label| !label.is_empty())
    };
    visible && text.chars().count() <= LONGEST_MAIL && two.is_some_and(good)
}

#[cfg(test)]
#[path = "contact_tests.rs"]
mod tests;
