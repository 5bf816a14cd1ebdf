//! What people do to alarms: on the page, told over the bus and by the store; and from their phones.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use presswatch_domain::{
    Birth, EventKind, HOUR_MS, Operation, ProducerId, ProducerRole, Record, RuleId, UtcMs, validate,
};
use presswatch_wire::Message;

use super::alerter::Alerter;
use crate::{
    channel::{Address, Reply, Said, Way},
    ledger::{Kind, Subject},
};

const DONE: &str = "done.";
const READ: &str = "operations";
/// How often the store is asked what people did: the bus has told most of it.
const EVERY: Duration = Duration::from_secs(10);
/// How far back, in milliseconds: what was done while the bus was away is stored late, but for long outages, of which
/// `complete_to` tells.
const BACK_MS: i64 = 10 * 60_000;
/// For how long it is remembered that something was done, and sought what was, in milliseconds.
const KEPT_MS: i64 = 8 * 24 * HOUR_MS;
/// For how long it is remembered that a reply without a token was taken, which its way may bring again, in milliseconds.
const AGAIN_MS: i64 = 8 * 24 * HOUR_MS;

/// Which of people's acts were taken.
#[derive(Debug, Default)]
pub(super) struct Operations {
    /// By the epoch and number of its record, with its time.
    done: BTreeMap<String, UtcMs>,
    /// Up to when the store has told all.
    upto: Option<UtcMs>,
    dirty: BTreeSet<String>,
    reading: bool,
    asked: Option<Instant>,
    known: bool,
}

impl Operations {
    pub(super) fn load(kept: &[(String, String)]) -> Operations {
        let mut operations = Operations::default();
        for (key, value) in kept {
            let Ok(at) = value.parse().map(UtcMs) else { continue };
            if let Some(name) = key.strip_prefix(DONE) {
                operations.done.insert(name.to_owned(), at);
            } else if key == READ {
                operations.upto = Some(at);
            }
        }
        operations
    }

    pub(super) fn save(&self, table: &mut Vec<(String, Option<String>)>) {
        for name in &self.dirty {
            table.push((format!("{DONE}{name}"), self.done.get(name).map(|at| at.0.to_string())));
        }
        if let Some(upto) = self.upto {
            table.push((READ.to_owned(), Some(upto.0.to_string())));
        }
    }

    pub(super) fn saved(&mut self) {
        self.dirty.clear();
    }

    /// True if it was not taken before; from now on it was.
    fn take(&mut self, birth: Birth, at: UtcMs, now: UtcMs) -> bool {
        let name = format!("{}.{}", birth.epoch, birth.number);
        let old: Vec<String> = self
            .done
            .iter()
            .filter(|(_, at)| now.since(**at) > KEPT_MS)
            .map(|(name, _)| name.clone())
            .collect();
        for name in old {
            self.done.remove(&name);
            self.dirty.insert(name);
        }
        if now.since(at) > KEPT_MS || self.done.contains_key(&name) {
            return false;
        }
        self.dirty.insert(name.clone());
        self.done.insert(name, at);
        true
    }

    /// The bus is there again: what it did not tell the store may.
    pub(super) fn again(&mut self) {
        self.asked = None;
    }

    /// True once the store has told what people did.
    pub(super) fn known(&self) -> bool {
        self.known
    }

    /// From when on the store is to be asked, if it is.
    pub(super) fn wanted(&mut self, now: UtcMs) -> Option<UtcMs> {
        if self.reading || self.asked.is_some_and(|asked| asked.elapsed() < EVERY) {
            return None;
        }
        (self.reading, self.asked) = (true, Some(Instant::now()));
        let from = self.upto.unwrap_or(now.plus(-24 * HOUR_MS));
        Some(from.plus(-BACK_MS).max(now.plus(-KEPT_MS)))
    }

    /// It has told all up to an instant, or nothing.
    pub(super) fn read(&mut self, upto: Option<UtcMs>) {
        self.reading = false;
        if let Some(upto) = upto {
            self.known = true;
            self.upto = Some(upto);
        }
    }
}

impl Alerter {
    /// What an api says over the bus.
    pub(super) fn acts(&mut self, producer: &ProducerId, message: &Message, now: UtcMs) {
        let envelope = &message.header.envelope;
        for (number, record) in (envelope.first..).zip(&message.records) {
            let Ok(record) = record else { continue };
            let birth = Birth { epoch: message.header.birth_epoch(), number };
            if validate(record, &self.settings.plant, producer, now).is_ok() {
                self.operation(producer, birth, record);
            }
        }
    }

    /// What somebody did, told by the bus or by the store.
    pub(super) fn operation(&mut self, producer: &ProducerId, birth: Birth, record: &Record) {
        let now = self.now();
        let Some(EventKind::Operation { alarm, rule, of, by, what }) = record.kind() else { return };
        // What came from a phone was done when it was written.
        let api = self.settings.plant.producers.get(producer) == Some(&ProducerRole::Api);
        if !api || !self.operations.take(birth, record.t, now) {
            return;
        }
        let subject = match (&record.press, of) {
            (Some(press), _) => Subject::Press(press.clone()),
            (None, Some(producer)) => Subject::Producer(producer.clone()),
            (None, None) => return,
        };
        // Meant for an alarm that has gone, or for its coming before last.
        if let Some(number) = alarm {
            let open = self.ledger.open(&subject, rule);
            let other = open.is_none_or(|open| {
                open.number != *number
                    || open.round > 0 && open.called.is_some_and(|called| record.t < called)
            });
            if other && !matches!(what, Operation::Note { .. } | Operation::Call) {
                return;
            }
        }
        self.act(&subject, rule, what, by);
    }

    /// Somebody does something to an alarm.
    fn act(&mut self, subject: &Subject, rule: &RuleId, what: &Operation, by: &str) {
        let now = self.now();
        let timed = |pulse: &crate::pulse::Pulse| pulse.rules().iter().any(|one| one.id == *rule);
        if let Some(pulse) = self.pulses.get_mut(subject).filter(|pulse| timed(pulse)) {
            let said = pulse.act(now, rule, what, by);
            return self.journal_pulse(subject, said);
        }
        if let Some(press) = subject.press() {
            let said = self.followers.get_mut(press).map(|follower| follower.act(rule, what, by));
            self.keep(press);
            self.journal(press, said.unwrap_or_default());
        }
    }

    /// What came back from a phone. A second one changes nothing.
    pub(super) fn replied(&mut self, reply: &Reply) {
        let now = self.now();
        let (person, number, way) = match &reply.said {
            Said::Token(token) => match self.tokens.check(token.expose(), now) {
                Ok(token) if !self.ledger.use_up(&token.id(), token.until.plus(HOUR_MS), now) => {
                    (token.person.to_string(), token.alarm, token.way)
                }
                Ok(_) => return,
                Err(reason) => return tracing::info!(way = %reply.way, %reason, "an answer is not taken"),
            },
            Said::Number(number) => {
                let from = reply.from.as_ref().and_then(|from| self.whose(reply.way, from));
                let Some(person) = from else {
                    return tracing::info!(way = %reply.way, "an answer of somebody unknown is not taken");
                };
                let again = |once: &String| self.ledger.use_up(once, now.plus(AGAIN_MS), now);
                if reply.once.as_ref().is_some_and(again) {
                    return;
                }
                (person, *number, reply.way)
            }
            Said::Other => return,
        };
        if self.ledger.answer_trial(number, &person, way, now) {
            return;
        }
        // What stood in the message was seen, all of it.
        let acknowledges = |kind| matches!(kind, Kind::Alarms | Kind::Power);
        let own = self.ledger.posts().filter(|post| post.person == person && acknowledges(post.kind));
        let own = own.filter(|post| post.alarms.first().is_some_and(|(first, _)| *first == number));
        let mut alarms: BTreeSet<u64> =
            own.flat_map(|post| post.alarms.iter().map(|(alarm, _)| *alarm)).collect();
        alarms.insert(number);
        for number in alarms {
            let Some(alarm) = self.ledger.alarm(number) else { continue };
            if self.ledger.open(&alarm.subject, &alarm.rule).is_none_or(|open| open.number != number) {
                continue;
            }
            let (subject, rule) = (alarm.subject.clone(), alarm.rule.clone());
            let what = Operation::Acknowledge;
            let event = EventKind::Operation {
                alarm: Some(number),
                rule: rule.clone(),
                of: subject.producer().cloned(),
                by: person.clone(),
                what: what.clone(),
            };
            self.ledger.operated(now, &subject, event);
            self.act(&subject, &rule, &what, &person);
        }
    }

    fn whose(&self, way: Way, from: &Address) -> Option<String> {
        // Who rings us has the number that we send messages to.
        let ways = [way, Way::Sms, Way::Ring];
        let has =
            |contact: &&crate::plan::Contact| ways.iter().any(|way| contact.addresses.get(way) == Some(from));
        self.contacts.iter().find(has).map(|contact| contact.person.clone())
    }
}
