//! What a message says, in the reader's language. Pure: it is given all that it tells.
//!
//! A message is complete without its link, and says what the reader must know before they act: that nothing here
//! resets or starts a machine.

mod figures;
mod overrides;
mod phrase;
mod shift;
mod short;
mod speech;

use jiff::tz::TimeZone;
use presswatch_domain::{AlarmState, Priority, RuleId, Span, State, UtcMs, Value, kpi::ShiftReport};
use presswatch_locale::{Language, Phrases};
use presswatch_people::Role;
use presswatch_runtime::Secret;

pub use overrides::{BrokenFile, Overrides};

use crate::channel::{Answer, Message, Way};
use speech::Speech;

/// Most alarms that one message names; the rest is counted.
pub const MOST: usize = 12;

/// To whom it is said, and how things stand there.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The words.
    pub phrases: &'a Phrases,
    /// The reader's language.
    pub language: Language,
    /// The site's name, a short one.
    pub site: &'a str,
    /// The site's zone.
    pub zone: &'a TimeZone,
    /// Now: what is of another day has its date.
    pub now: UtcMs,
    /// Nothing of it is real: it says so.
    pub simulated: bool,
    /// Short messages can be answered.
    pub sms: bool,
}

/// An alarm, as far as a message tells of it.
#[derive(Debug, Clone, Copy)]
pub struct Alarm<'a> {
    /// Its number.
    pub number: u64,
    /// Name of the press, or of the device whose own health it is.
    pub subject: &'a str,
    /// Which rule.
    pub rule: &'a RuleId,
    /// How soon somebody must act.
    pub priority: Priority,
    /// Its state.
    pub state: AlarmState,
    /// Since when its condition held when it came.
    pub came: UtcMs,
    /// Since when its condition holds, or does not hold any more.
    pub since: UtcMs,
    /// The value that decided.
    pub value: Option<&'a Value>,
    /// The limit, in the signal's unit.
    pub limit: Option<f64>,
    /// The signal's UCUM unit; empty: none.
    pub unit: &'a str,
    /// What the machine does; `None`: it is none, or that is not known.
    pub machine: Option<State>,
    /// What to do first: the id of a phrase.
    pub action: &'a str,
    /// Who has acknowledged it.
    pub by: Option<Role>,
    /// It was there before: it has come again, or is still there after a long time.
    pub repeated: Option<Repeated>,
}

/// What a press did before a power cut, and does now; `None`: nobody knows.
#[derive(Debug, Clone, Copy)]
pub struct Press<'a> {
    /// Its name.
    pub name: &'a str,
    /// Before.
    pub before: Option<State>,
    /// Now.
    pub now: Option<State>,
}

/// Why an alarm is told once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeated {
    /// It has come again.
    Again,
    /// It is still there.
    Still,
}

/// What a message has beside its words.
#[derive(Debug)]
pub struct Envelope {
    /// Names the message for ever.
    pub key: String,
    /// By which way it goes.
    pub way: Way,
    /// Where more is to be seen.
    pub link: Option<String>,
    /// What acknowledges it; `None`: nothing is to be acknowledged.
    pub token: Option<Secret>,
}

/// Title, text and short form.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Words {
    title: String,
    text: Vec<String>,
    short: String,
}

impl Alarm<'_> {
    /// True while its condition holds.
    pub fn active(&self) -> bool {
        !matches!(self.state, AlarmState::ReturnedUnack | AlarmState::Normal | AlarmState::Latched)
    }
}

impl Reader<'_> {
    /// Tells of one alarm, or of several in one message, the most urgent first; `None` of none.
    pub fn alarms(&self, alarms: &[Alarm<'_>], envelope: Envelope) -> Option<Message> {
        let first = alarms.first()?;
        let way = envelope.token.is_some().then_some(envelope.way);
        let words = match alarms {
            [alarm] => self.speech().alarm(alarm, way),
            several => self.speech().several(several, way),
        };
        Some(self.message(words, Some(first.number), first.priority, envelope))
    }

    /// Tells at a shift's end what could wait.
    pub fn digest(&self, alarms: &[Alarm<'_>], envelope: Envelope) -> Message {
        self.message(self.speech().digest(alarms), None, Priority::P3, envelope)
    }

    /// Tells that the power is back, how long it was away, what each press did and does, and which alarms are there.
    pub fn power_back(
        &self,
        away: Span,
        presses: &[Press<'_>],
        alarms: &[Alarm<'_>],
        envelope: Envelope,
    ) -> Message {
        let way = envelope.token.is_some().then_some(envelope.way);
        let words = self.speech().power_back(away, presses, alarms, way);
        self.message(words, alarms.first().map(|first| first.number), Priority::P3, envelope)
    }

    /// Tells what came of a shift: the name of each press, and what is known of it there.
    pub fn shift(&self, presses: &[(&str, &ShiftReport)], envelope: Envelope) -> Message {
        self.message(self.speech().shift(presses), None, Priority::P3, envelope)
    }

    /// Tells who has not answered the week's test: names, and the ways by which they were asked.
    pub fn unanswered(&self, people: &[(&str, Vec<Way>)], envelope: Envelope) -> Message {
        self.message(self.speech().unanswered(people), None, Priority::P3, envelope)
    }

    /// The week's test, or one that somebody asked for, which rings as what is urgent does. `number` is what the answer
    /// names.
    pub fn test(&self, weekly: bool, number: u64, envelope: Envelope) -> Message {
        let way = envelope.token.is_some().then_some(envelope.way);
        let priority = if weekly { Priority::P2 } else { Priority::P1 };
        self.message(self.speech().test(weekly, number, way), Some(number), priority, envelope)
    }

    /// The answer to somebody who acknowledged by a way that can be answered.
    pub fn thanks(&self, number: u64, before: bool) -> String {
        let id = if before { "phone-thanks-already" } else { "phone-thanks" };
        self.speech().say(id, &[("number", &number.to_string())])
    }

    /// The answer to a number that no alarm has.
    pub fn unknown_number(&self) -> String {
        self.speech().say("phone-unknown-number", &[])
    }

    fn speech(&self) -> Speech<'_> {
        Speech { reader: self }
    }

    fn message(&self, words: Words, number: Option<u64>, priority: Priority, envelope: Envelope) -> Message {
        let Envelope { key, link, token, .. } = envelope;
        let answer = token.zip(number).map(|(token, number)| Answer {
            label: self.speech().say("phone-button", &[]),
            token,
            number,
        });
        let mut text = words.text;
        if self.simulated {
            text.insert(0, self.speech().say("phone-demo", &[]));
        }
        Message {
            key,
            alarm: number,
            priority,
            title: words.title,
            text: text.join("\n"),
            short: words.short,
            link,
            answer,
        }
    }
}
