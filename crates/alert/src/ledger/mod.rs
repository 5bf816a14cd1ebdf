//! What must outlive a kill: each alarm that is not normal, and who was told of it by which way. It changes in
//! memory, and [`Ledger::take`] gives what must be written, in one transaction, before anything is sent.

mod alarm;
mod outage;
mod post;
mod shift;
mod trial;

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{
    AlarmChanged, AlarmState, Change, EventKind, Outcome, PressId, Record, Rule, RuleId, Span, State, UtcMs,
    alarm::Transition,
};
use serde::{Serialize, de::DeserializeOwned};

pub use self::{
    alarm::{Alarm, Face, Subject, Want},
    outage::{Outage, Told as OutageTold},
    post::{Kind, Post, Stage, Update},
    shift::{Report, Shifts},
    trial::Trial,
};
use crate::{channel::Way, follow::Said};

/// The keys of all that the ledger keeps begin with one of these.
const ALARM: &str = "alarm.";
const POST: &str = "post.";
const USED: &str = "used.";
const TRIAL: &str = "trial.";
const OUTAGE: &str = "outage";
const SHIFTS: &str = "shifts";
const HEAD: &str = "ledger";
/// All of them, to read it again.
pub const PREFIXES: [&str; 7] = [ALARM, POST, USED, TRIAL, OUTAGE, SHIFTS, HEAD];

/// What is to be written together: the records that tell of it, and the keys.
pub type Changes = (Vec<Record>, Vec<(String, Option<String>)>);

/// What was kept can't be read.
#[derive(Debug, thiserror::Error)]
#[error("what the alerter kept under `{key}` can't be read")]
pub struct Unreadable {
    /// The key.
    pub key: String,
    /// Why.
    #[source]
    pub source: serde_json::Error,
}

/// The numbers that are given out next.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
struct Head {
    alarm: u64,
    post: u64,
    /// Drawn once: what was sent by another ledger of the same site has other keys.
    seed: String,
    /// Up to which instant digests were made.
    digest: UtcMs,
    /// The week's test was made last for this instant.
    #[serde(default)]
    weekly: Option<UtcMs>,
}

/// See the module.
#[derive(Debug)]
pub struct Ledger {
    head: Head,
    alarms: BTreeMap<u64, Alarm>,
    posts: BTreeMap<u64, Post>,
    /// Tokens that were used, until they are too old to be.
    used: BTreeMap<String, UtcMs>,
    trials: BTreeMap<u64, Trial>,
    /// Tests of which something is new, for whoever shows them.
    untold: BTreeSet<u64>,
    outage: Option<Outage>,
    shifts: Shifts,
    /// The alarm of each rule that is not normal.
    open: BTreeMap<(Subject, RuleId), u64>,
    dirty: BTreeSet<String>,
    records: Vec<Record>,
}

/// How an alarm has changed, beside what the machine says.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Who did it.
    pub by: Option<String>,
    /// What the machine did then.
    pub machine: Option<State>,
    /// Late data say so.
    pub correction: bool,
}

impl Ledger {
    /// An empty one; `seed` is drawn by lot.
    pub fn new(seed: String, now: UtcMs) -> Self {
        let head = Head { alarm: 1, post: 1, seed, digest: now, weekly: None };
        let dirty = [HEAD.to_owned(), SHIFTS.to_owned()].into();
        Self {
            head,
            alarms: BTreeMap::new(),
            posts: BTreeMap::new(),
            used: BTreeMap::new(),
            trials: BTreeMap::new(),
            untold: BTreeSet::new(),
            outage: None,
            shifts: Shifts::new(now),
            open: BTreeMap::new(),
            dirty,
            records: Vec::new(),
        }
    }

    /// What was kept; `None`: nothing ever was.
    pub fn load(kept: &[(String, String)], now: UtcMs) -> Result<Option<Self>, Unreadable> {
        let Some((_, head)) = kept.iter().find(|(key, _)| key == HEAD) else { return Ok(None) };
        let mut ledger = Self::new(String::new(), now);
        ledger.head = read(HEAD, head)?;
        // One that was kept before shifts were told begins with those that end from now on.
        ledger.dirty.retain(|key| key == SHIFTS);
        for (key, value) in kept {
            if key.starts_with(ALARM) {
                let alarm: Alarm = read(key, value)?;
                if alarm.state != AlarmState::Normal {
                    ledger.open.insert((alarm.subject.clone(), alarm.rule.clone()), alarm.number);
                }
                ledger.alarms.insert(alarm.number, alarm);
            } else if key.starts_with(POST) {
                let post: Post = read(key, value)?;
                ledger.posts.insert(post.number, post);
            } else if let Some(token) = key.strip_prefix(USED) {
                ledger.used.insert(token.to_owned(), read(key, value)?);
            } else if key.starts_with(TRIAL) {
                let trial: Trial = read(key, value)?;
                ledger.untold.insert(trial.number);
                ledger.trials.insert(trial.number, trial);
            } else if key == OUTAGE {
                ledger.outage = Some(read(key, value)?);
            } else if key == SHIFTS {
                ledger.shifts = read(key, value)?;
                ledger.dirty.remove(SHIFTS);
            }
        }
        // Whether they went out nobody knows: they go again, as the same notification.
        let meant: Vec<u64> =
            ledger.posts.values().filter(|post| post.stage == Stage::Meant).map(|post| post.number).collect();
        for number in meant {
            ledger.post_mut(number, |post| post.stage = Stage::Waits { next: now });
        }
        for post in ledger.posts.values_mut() {
            if let Some(update) = &mut post.update {
                update.next = Some(now);
            }
        }
        Ok(Some(ledger))
    }

    /// `last` was given out, and not by this ledger, if that is true: neither is it given again, nor what is before it,
    /// nor the `spare` after it.
    pub fn skip(&mut self, last: u64, spare: u64) -> bool {
        let behind = last >= self.head.alarm;
        if behind {
            self.head.alarm = last + 1 + spare;
            self.dirty.insert(HEAD.to_owned());
        }
        behind
    }

    /// What must be written now.
    pub fn take(&mut self) -> Changes {
        let keys = std::mem::take(&mut self.dirty);
        let table = keys.into_iter().map(|key| {
            let value = self.value(&key);
            (key, value)
        });
        let table = table.collect();
        (std::mem::take(&mut self.records), table)
    }

    /// What could not be written is to be written with the next.
    pub fn put_back(&mut self, (records, table): Changes) {
        self.dirty.extend(table.into_iter().map(|(key, _)| key));
        let later = std::mem::replace(&mut self.records, records);
        self.records.extend(later);
    }

    /// True if something is to be written.
    pub fn is_dirty(&self) -> bool {
        !self.dirty.is_empty() || !self.records.is_empty()
    }

    /// All alarms that are not normal, and those of which somebody still must hear that they are.
    pub fn alarms(&self) -> impl Iterator<Item = &Alarm> {
        self.alarms.values()
    }

    /// One of them.
    pub fn alarm(&self, number: u64) -> Option<&Alarm> {
        self.alarms.get(&number)
    }

    /// The alarm of a rule, if it is not normal.
    pub fn open(&self, subject: &Subject, rule: &RuleId) -> Option<&Alarm> {
        self.alarms.get(self.open.get(&(subject.clone(), rule.clone()))?)
    }

    /// All that was sent and may still change, or is still to be sent.
    pub fn posts(&self) -> impl Iterator<Item = &Post> {
        self.posts.values()
    }

    /// One of them.
    pub fn post(&self, number: u64) -> Option<&Post> {
        self.posts.get(&number)
    }

    /// What names this post for ever.
    pub fn key(&self, post: &Post) -> String {
        format!("{}-{}", self.head.seed, post.number)
    }

    /// True if people are to be called for it: nobody has seen it, and it follows no other. When the other has
    /// gone, the machine says so.
    pub fn calls(&self, alarm: &Alarm) -> bool {
        alarm.unseen() && alarm.follows.is_none()
    }

    /// An alarm has changed: gives its number, and journals it. `None`: it was normal and stays so.
    pub fn changed(
        &mut self,
        now: UtcMs,
        subject: &Subject,
        rule: &Rule,
        transition: &Transition,
        told: &Told,
    ) -> Option<u64> {
        let open = self.open.get(&(subject.clone(), rule.id.clone())).copied();
        if open.is_none() && transition.state == AlarmState::Normal {
            return None;
        }
        let number = open.unwrap_or_else(|| self.fresh(now, subject, rule, transition));
        let follows = transition
            .follows
            .as_ref()
            .and_then(|first| self.open.get(&(subject.clone(), first.clone())).copied())
            .filter(|first| *first != number);
        let alarm = self.alarms.get_mut(&number)?;
        (alarm.state, alarm.since) = (transition.state, transition.since);
        // Who has seen it stays known when it goes; when it comes again nobody has.
        let comes = matches!(transition.change, Change::Raised | Change::RaisedAgain | Change::ReAlarmed);
        if told.by.is_some() || comes {
            alarm.by.clone_from(&told.by);
        }
        match transition.change {
            Change::Raised | Change::RaisedAgain => {
                alarm.value = transition.value.clone().or(alarm.value.take());
                alarm.machine = told.machine.or(alarm.machine);
                alarm.follows = follows;
            }
            Change::ReAlarmed => {
                alarm.round += 1;
                (alarm.called, alarm.step) = (None, 0);
                (alarm.digested, alarm.unreachable) = (false, false);
                alarm.wants.clear();
            }
            Change::Unsuppressed | Change::Unshelved | Change::InService => alarm.follows = follows,
            Change::Promoted => alarm.follows = None,
            // Whoever was not told yet need not be any more.
            Change::Acknowledged => alarm.wants.retain(|want| want.post.is_some()),
            _ => {}
        }
        let event = AlarmChanged {
            alarm: number,
            rule: rule.id.clone(),
            of: subject.producer().cloned(),
            change: transition.change,
            state: transition.state,
            priority: alarm.priority,
            since: transition.since,
            value: transition.value.clone(),
            limit: alarm.limit,
            machine: told.machine,
            by: told.by.clone(),
            follows: alarm.follows,
            correction: told.correction,
        };
        self.touched(number);
        self.note(transition.at, subject, EventKind::Alarm(event));
        Some(number)
    }

    /// A past of an alarm that late data tell of, under a number of its own or one that was given: nobody is
    /// called for it.
    pub fn past(
        &mut self,
        subject: &Subject,
        rule: &Rule,
        number: Option<u64>,
        transition: &Transition,
    ) -> u64 {
        let number = number.unwrap_or_else(|| self.number());
        let event = AlarmChanged {
            alarm: number,
            rule: rule.id.clone(),
            of: subject.producer().cloned(),
            change: transition.change,
            state: transition.state,
            priority: rule.priority,
            since: transition.since,
            value: transition.value.clone(),
            limit: rule.condition.limit(),
            machine: None,
            by: None,
            follows: None,
            correction: true,
        };
        self.note(transition.at, subject, EventKind::Alarm(event));
        number
    }

    /// Late data say what the state of an alarm is: nobody is called anew for that.
    pub fn correct(&mut self, subject: &Subject, number: u64, said: &Said) {
        let Some(alarm) = self.alarms.get_mut(&number) else { return };
        (alarm.state, alarm.since) = (said.state, said.since);
        if said.by.is_some() {
            alarm.by.clone_from(&said.by);
        }
        if said.follows.is_none() {
            alarm.follows = None;
        }
        let event = AlarmChanged {
            alarm: number,
            rule: alarm.rule.clone(),
            of: subject.producer().cloned(),
            change: said.change,
            state: said.state,
            priority: alarm.priority,
            since: said.since,
            value: said.value.clone(),
            limit: alarm.limit,
            machine: said.machine,
            by: said.by.clone(),
            follows: alarm.follows,
            correction: true,
        };
        self.touched(number);
        self.note(said.at, subject, EventKind::Alarm(event));
    }

    /// An alarm whose rule is not any more ends.
    pub fn close(&mut self, now: UtcMs, number: u64) {
        let Some(alarm) = self.alarms.get(&number).filter(|alarm| alarm.state != AlarmState::Normal) else {
            return;
        };
        let subject = alarm.subject.clone();
        let said = Said {
            at: now,
            rule: alarm.rule.clone(),
            change: Change::Returned,
            state: AlarmState::Normal,
            since: now,
            value: None,
            follows: None,
            machine: None,
            by: None,
            number: Some(number),
        };
        self.correct(&subject, number, &said);
    }

    /// Late data say that an alarm began at another time than was said.
    pub fn began(&mut self, number: u64, came: UtcMs) {
        if let Some(alarm) = self.alarms.get_mut(&number).filter(|alarm| alarm.came != came) {
            alarm.came = came;
            self.dirty.insert(alarm_key(number));
        }
    }

    fn fresh(&mut self, now: UtcMs, subject: &Subject, rule: &Rule, transition: &Transition) -> u64 {
        let number = self.number();
        let alarm = Alarm {
            number,
            subject: subject.clone(),
            rule: rule.id.clone(),
            priority: rule.priority,
            action: rule.action.to_string(),
            state: transition.state,
            since: transition.since,
            came: transition.since,
            known: now,
            value: transition.value.clone(),
            limit: rule.condition.limit(),
            machine: None,
            follows: None,
            by: None,
            round: 0,
            called: None,
            step: 0,
            wants: Vec::new(),
            digested: false,
            unreachable: false,
        };
        self.open.insert((subject.clone(), rule.id.clone()), number);
        self.alarms.insert(number, alarm);
        number
    }

    fn number(&mut self) -> u64 {
        self.dirty.insert(HEAD.to_owned());
        let number = self.head.alarm;
        self.head.alarm += 1;
        number
    }

    fn touched(&mut self, number: u64) {
        self.dirty.insert(alarm_key(number));
        let Some(alarm) = self.alarms.get(&number) else { return };
        let key = (alarm.subject.clone(), alarm.rule.clone());
        match alarm.state {
            AlarmState::Normal => drop(self.open.remove(&key)),
            _ => drop(self.open.insert(key, number)),
        }
        self.forget(number);
    }

    /// Leaves out what nobody needs any more.
    fn forget(&mut self, number: u64) {
        let normal = self.alarms.get(&number).is_some_and(|alarm| alarm.state == AlarmState::Normal);
        let told = || self.posts.values().any(|post| post.alarms.iter().any(|(alarm, _)| *alarm == number));
        if normal && !told() {
            self.alarms.remove(&number);
            self.dirty.insert(alarm_key(number));
        }
    }

    /// Changes an alarm beside its state.
    pub(crate) fn alarm_mut(&mut self, number: u64, change: impl FnOnce(&mut Alarm)) {
        if let Some(alarm) = self.alarms.get_mut(&number) {
            change(alarm);
            self.dirty.insert(alarm_key(number));
        }
    }

    pub(crate) fn post_mut(&mut self, number: u64, change: impl FnOnce(&mut Post)) {
        if let Some(post) = self.posts.get_mut(&number) {
            change(post);
            self.dirty.insert(post_key(number));
        }
    }

    pub(crate) fn put_post(&mut self, make: impl FnOnce(u64) -> Post) -> u64 {
        let number = self.head.post;
        self.head.post += 1;
        self.dirty.insert(HEAD.to_owned());
        self.dirty.insert(post_key(number));
        self.posts.insert(number, make(number));
        number
    }

    pub(crate) fn drop_post(&mut self, number: u64) {
        let Some(post) = self.posts.remove(&number) else { return };
        self.dirty.insert(post_key(number));
        for (alarm, _) in post.alarms {
            self.forget(alarm);
        }
    }

    /// Journals how telling of a post's alarms went.
    pub(crate) fn delivery(&mut self, now: UtcMs, post: &Post, outcome: &Outcome) {
        let mut alarms: Vec<Option<u64>> = post.alarms.iter().map(|(alarm, _)| Some(*alarm)).collect();
        if !matches!(post.kind, Kind::Alarms | Kind::Power) || alarms.is_empty() {
            alarms = vec![None];
        }
        for alarm in alarms {
            self.delivered(now, alarm, &post.person, Some(post.way), outcome.clone());
        }
    }

    /// Journals how telling somebody of an alarm went.
    pub(crate) fn delivered(
        &mut self,
        now: UtcMs,
        alarm: Option<u64>,
        person: &str,
        way: Option<Way>,
        outcome: Outcome,
    ) {
        let press = alarm.and_then(|number| self.alarms.get(&number)?.subject.press().cloned());
        let (person, channel) = (person.to_owned(), way.map_or("", Way::as_str).to_owned());
        self.records.push(Record::event(now, press, EventKind::Delivery { alarm, person, channel, outcome }));
    }

    /// Journals what a person did from their phone.
    pub fn operated(&mut self, now: UtcMs, subject: &Subject, operation: EventKind) {
        self.note(now, subject, operation);
    }

    pub(crate) fn digest(&self) -> UtcMs {
        self.head.digest
    }

    pub(crate) fn set_digest(&mut self, at: UtcMs) {
        self.head.digest = at;
        self.dirty.insert(HEAD.to_owned());
    }

    /// True if this token was used before; from now on it was. It is remembered until `until`.
    pub fn use_up(&mut self, token: &str, until: UtcMs, now: UtcMs) -> bool {
        let old: Vec<String> =
            self.used.iter().filter(|(_, until)| **until < now).map(|(token, _)| token.clone()).collect();
        for token in old {
            self.used.remove(&token);
            self.dirty.insert(format!("{USED}{token}"));
        }
        self.dirty.insert(format!("{USED}{token}"));
        self.used.insert(token.to_owned(), until).is_some()
    }

    /// All tests that are kept.
    pub fn trials(&self) -> impl Iterator<Item = &Trial> {
        self.trials.values()
    }

    /// One of them.
    pub fn trial(&self, number: u64) -> Option<&Trial> {
        self.trials.get(&number)
    }

    pub(crate) fn put_trial(&mut self, make: impl FnOnce(u64) -> Trial) -> u64 {
        let number = self.number();
        self.trials.insert(number, make(number));
        self.trial_mut(number, |_| ());
        number
    }

    pub(crate) fn trial_mut(&mut self, number: u64, change: impl FnOnce(&mut Trial)) {
        if let Some(trial) = self.trials.get_mut(&number) {
            change(trial);
            self.dirty.insert(format!("{TRIAL}{number}"));
            self.untold.insert(number);
        }
    }

    pub(crate) fn drop_trial(&mut self, number: u64) {
        self.trials.remove(&number);
        self.dirty.insert(format!("{TRIAL}{number}"));
    }

    /// Somebody has answered a test; false if there is none of this number for them.
    pub fn answer_trial(&mut self, number: u64, person: &str, way: Way, now: UtcMs) -> bool {
        let Some(trial) = self.trials.get_mut(&number).filter(|trial| trial.person == person) else {
            return false;
        };
        if trial.answer(way, now) {
            self.trial_mut(number, |_| ());
        }
        true
    }

    /// Tests of which something is new since the last time this was asked.
    pub fn take_untold(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.untold).into_iter().collect()
    }

    /// It could not be told.
    pub(crate) fn tell_again(&mut self, number: u64) {
        self.untold.insert(number);
    }

    pub(crate) fn weekly(&self) -> Option<UtcMs> {
        self.head.weekly
    }

    pub(crate) fn set_weekly(&mut self, slot: UtcMs) {
        self.head.weekly = Some(slot);
        self.dirty.insert(HEAD.to_owned());
    }

    /// The last time in which the plant was dark, as far as it is still to be told or was told of late.
    pub fn outage(&self) -> Option<&Outage> {
        self.outage.as_ref()
    }

    pub(crate) fn set_outage(&mut self, outage: Option<Outage>) {
        self.outage = outage;
        self.dirty.insert(OUTAGE.to_owned());
    }

    /// Of which shifts people were told.
    pub fn shifts(&self) -> &Shifts {
        &self.shifts
    }

    pub(crate) fn tell_shift(&mut self, presses: &[PressId], shift: Span) {
        self.shifts.tell(presses, shift);
        self.dirty.insert(SHIFTS.to_owned());
    }

    fn note(&mut self, at: UtcMs, subject: &Subject, kind: EventKind) {
        self.records.push(Record::event(at, subject.press().cloned(), kind));
    }

    fn value(&self, key: &str) -> Option<String> {
        let number = |prefix: &str| key.strip_prefix(prefix)?.parse::<u64>().ok();
        if key == HEAD {
            text(&self.head)
        } else if let Some(number) = number(ALARM) {
            text(self.alarms.get(&number)?)
        } else if let Some(number) = number(POST) {
            text(self.posts.get(&number)?)
        } else if let Some(number) = number(TRIAL) {
            text(self.trials.get(&number)?)
        } else if key == OUTAGE {
            text(self.outage.as_ref()?)
        } else if key == SHIFTS {
            text(&self.shifts)
        } else {
            text(self.used.get(key.strip_prefix(USED)?)?)
        }
    }
}

fn alarm_key(number: u64) -> String {
    format!("{ALARM}{number}")
}

fn post_key(number: u64) -> String {
    format!("{POST}{number}")
}

fn text(value: &impl Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}

fn read<T: DeserializeOwned>(key: &str, text: &str) -> Result<T, Unreadable> {
    serde_json::from_str(text).map_err(|source| Unreadable { key: key.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_were_given_by_another_folder_are_not_given_again() {
        let mut ledger = Ledger::new("seed".to_owned(), UtcMs(0));
        assert!(!ledger.skip(0, 100), "a site without alarms begins with 1");
        assert_eq!(ledger.number(), 1);
        assert!(!ledger.skip(1, 100), "its own");
        assert_eq!(ledger.number(), 2);
        ledger.take();
        assert!(ledger.skip(4711, 100));
        assert!(ledger.is_dirty(), "it must outlive a kill");
        assert_eq!(ledger.number(), 4812);
    }
}
