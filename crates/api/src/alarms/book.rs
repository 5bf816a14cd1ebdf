//! What is known of the alarms that are of interest now: out of the store, off the bus, and what this api
//! appended itself, so that people see at once what they did. Pure.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{Change, EventKind, HOUR_MS, Numbered, Operation, PressId, Record, UtcMs};

use super::fold::{Alarm, CALL, Epochs, Facts, Key, called, fold};

/// How long one that is over is kept here, in milliseconds: the store has it for longer.
const KEPT_MS: i64 = 8 * 24 * HOUR_MS;
/// How long a call stands that nobody takes up, in milliseconds.
const CALL_MS: i64 = 12 * HOUR_MS;
/// How long one sees that a call was seen, in milliseconds.
const SEEN_MS: i64 = HOUR_MS;

/// All of them.
#[derive(Debug, Clone, Default)]
pub struct Book {
    alarms: BTreeMap<u64, Facts>,
    /// Calls, which have no number when they are made.
    calls: BTreeMap<PressId, Facts>,
    epochs: Epochs,
}

impl Book {
    /// Takes records of any age, as often as they come. Gives the alarms that they have changed, each once.
    pub fn take<'a>(&mut self, records: impl IntoIterator<Item = &'a Numbered>) -> Vec<Alarm> {
        let (mut alarms, mut presses) = (BTreeSet::new(), BTreeSet::new());
        for numbered in records {
            if let Some(EventKind::Opened { .. }) = numbered.record.kind() {
                self.epochs.insert(numbered.birth.epoch, numbered.record.t);
            }
            match subject(&numbered.record) {
                Some(Subject::Alarm(number)) if insert(self.alarms.entry(number).or_default(), numbered) => {
                    alarms.insert(number);
                }
                Some(Subject::Call(press))
                    if insert(self.calls.entry(press.clone()).or_default(), numbered) =>
                {
                    presses.insert(press.clone());
                }
                _ => {}
            }
        }
        let changed = alarms.into_iter().filter_map(|number| self.fold(number));
        changed.chain(presses.iter().filter_map(|press| self.waiting(press))).collect()
    }

    /// The alarm of that number.
    pub fn alarm(&self, number: u64) -> Option<(Alarm, &Facts)> {
        Some((self.fold(number)?, self.alarms.get(&number)?))
    }

    fn fold(&self, number: u64) -> Option<Alarm> {
        fold(number, self.alarms.get(&number)?, &self.epochs)
    }

    /// The call that stands at a press, or was just seen.
    pub fn call(&self, press: &PressId, now: UtcMs) -> Option<Alarm> {
        let of = |alarm: &Alarm| alarm.rule.as_str() == CALL && alarm.press.as_ref() == Some(press);
        self.open(now).filter(of).max_by_key(|alarm| (alarm.is_open(), alarm.since))
    }

    /// All that is known here.
    pub fn all(&self) -> impl Iterator<Item = Alarm> + '_ {
        let waiting = self.calls.keys().filter_map(|press| self.waiting(press));
        self.alarms.keys().filter_map(|number| self.fold(*number)).chain(waiting)
    }

    /// What is open; of calls, also those that somebody has just seen.
    pub fn open(&self, now: UtcMs) -> impl Iterator<Item = Alarm> + '_ {
        self.all().filter(move |alarm| alarm.is_open() || is_seen_call(alarm, now))
    }

    /// Forgets what has long been over.
    pub fn forget(&mut self, now: UtcMs) {
        self.alarms.retain(|number, facts| match fold(*number, facts, &self.epochs) {
            Some(alarm) => alarm.is_open() || now.since(alarm.changed) < KEPT_MS,
            // The alerter's own word of it may yet come.
            None => facts.values().any(|record| now.since(record.t) < KEPT_MS),
        });
        self.calls.retain(|_, facts| {
            facts.retain(|_, record| now.since(record.t) < CALL_MS);
            !facts.is_empty()
        });
    }

    /// The last call from a press, as long as the alerter has not taken it up.
    fn waiting(&self, press: &PressId) -> Option<Alarm> {
        let last = self.calls.get(press)?.values().max_by_key(|record| record.t)?;
        let Some(EventKind::Operation { rule, .. }) = last.kind() else { return None };
        let taken = self.alarms.values().flat_map(Facts::values).any(|record| match record.kind() {
            Some(EventKind::Alarm(event)) => {
                let came = matches!(event.change, Change::Raised | Change::RaisedAgain);
                event.rule.as_str() == CALL
                    && record.press.as_ref() == Some(press)
                    && came
                    && record.t >= last.t
            }
            _ => false,
        });
        (!taken).then(|| called(press, rule, last.t))
    }
}

/// Of what a record speaks.
enum Subject<'a> {
    Alarm(u64),
    Call(&'a PressId),
}

fn subject(record: &Record) -> Option<Subject<'_>> {
    match record.kind()? {
        EventKind::Alarm(event) => Some(Subject::Alarm(event.alarm)),
        EventKind::Delivery { alarm, .. } => alarm.map(Subject::Alarm),
        EventKind::Operation { alarm: Some(number), .. } => Some(Subject::Alarm(*number)),
        EventKind::Operation { what: Operation::Call, .. } => record.press.as_ref().map(Subject::Call),
        _ => None,
    }
}

/// False if it was known before.
fn insert(facts: &mut Facts, numbered: &Numbered) -> bool {
    let Numbered { producer, birth, record } = numbered;
    let key: Key = (producer.clone(), birth.epoch, birth.number);
    // What is stored has the ordinal that the outbox gave it.
    facts.insert(key, record.clone()).is_none_or(|known| known != *record)
}

fn is_seen_call(alarm: &Alarm, now: UtcMs) -> bool {
    let seen = alarm.acknowledged.as_ref().map(|deed| deed.at);
    alarm.rule.as_str() == CALL && seen.is_some_and(|at| now.since(at) < SEEN_MS)
}

#[cfg(test)]
#[path = "book_tests.rs"]
mod tests;
