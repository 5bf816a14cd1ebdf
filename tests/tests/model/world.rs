//! The world in which a history happens: producers of one name, a link, ingests, stores.

use std::collections::BTreeMap;

use presswatch_domain::{Birth, Record, UtcMs};
use presswatch_runtime::clock::Trust;
use presswatch_uplink::{Press, Refused};
use presswatch_wire::Commit;

use super::{
    Message, Names,
    disk::Disk,
    history::{Action, End, Line, Setup, Step, Wrote},
    ingest::{Ingest, Store, identity},
    loss,
    machine::Machine,
    mutation::Mutation,
    name,
    producer::{Appended, Outcome, Producer},
    seen::{Counts, Seen},
};

/// A record that `append` acknowledged.
pub struct Acknowledged {
    pub name: i64,
    pub press: Press,
    /// Its time; none while that is not known, and more than one if its outbox was copied before.
    pub times: Vec<UtcMs>,
    pub row: bool,
    pub by: usize,
}

impl Acknowledged {
    fn new(record: &Record, times: Vec<UtcMs>, by: usize) -> Acknowledged {
        let (press, row) = (record.press.clone(), record.kind().is_none());
        Acknowledged { name: name(record), press, times, row, by }
    }

    /// True if this loss is one of it. One of rows that had no time yet speaks of the monotonic clock.
    pub fn lost_by(&self, record: &Record) -> bool {
        let Some((press, from, to)) = loss(record) else { return false };
        let within = |t: UtcMs| from <= t && t <= to;
        self.row
            && *press == self.press
            && match record.mono {
                Some(mono) => within(record.t.plus(self.name - mono as i64)),
                None => self.times.iter().any(|t| within(*t)),
            }
    }
}

pub struct World {
    pub setup: Setup,
    pub mutation: Mutation,
    pub now_ms: i64,
    epochs: u64,
    boots: u64,
    names: i64,
    pub producers: Vec<Producer>,
    /// Of whose outbox, the file, and the last name given before.
    pub backup: Option<(usize, Disk, i64)>,
    pub link: Vec<Message>,
    pub commits: Vec<Commit>,
    /// Two for the store of the producers, one for another's.
    pub ingests: [Ingest; 3],
    pub stores: [Store; 2],
    pub store_backup: Option<BTreeMap<Birth, Record>>,
    pub store_restored: bool,
    pub acknowledged: Vec<Acknowledged>,
    /// Known to be outside of the promise: only on a disk that was replaced, not yet synced when the power
    /// was cut, or stored after the backup of a store and nowhere else.
    pub outside: Names,
    /// What a store has lost to a restore and its producer offers again.
    pub resent: Names,
    pub unknown: Names,
    /// What waited for its time in an outbox that was copied or put back: it has no identity yet, and each
    /// of the files gives it one.
    pub copied: Names,
    pub counts: Counts,
}

impl World {
    pub fn new(setup: Setup, mutation: Mutation) -> World {
        let machine = Machine::new(setup.trust, 1, setup.trust == Trust::System, 0);
        World {
            setup,
            mutation,
            now_ms: 0,
            epochs: 1,
            boots: 1,
            names: 0,
            producers: vec![Producer::new(setup, mutation, machine, Disk::new(), 1, 0)],
            backup: None,
            link: Vec::new(),
            commits: Vec::new(),
            ingests: [0, 0, 1].map(|store| Ingest::new(store, setup.aside, mutation)),
            stores: Default::default(),
            store_backup: None,
            store_restored: false,
            acknowledged: Vec::new(),
            outside: Names::default(),
            resent: Names::default(),
            unknown: Names::default(),
            copied: Names::default(),
            counts: Counts::default(),
        }
    }

    pub fn step(&mut self, step: &Step) -> Result<(), String> {
        self.now_ms += step.after_ms;
        self.producers.iter_mut().for_each(|producer| producer.machine.tick(self.now_ms));
        self.act(step.action)?;
        (0..self.producers.len()).for_each(|who| self.release_due(who));
        self.learn()?;
        self.producers.iter().try_for_each(Producer::agree)
    }

    pub fn saw(&mut self, seen: Seen) {
        self.counts.saw(seen);
    }

    /// One of the producers that run.
    pub fn running(&self, who: usize) -> usize {
        let who = who % self.producers.len();
        if self.producers[who].running { who } else { 1 - who }
    }

    pub fn epoch(&mut self) -> u64 {
        self.epochs += 1;
        self.epochs
    }

    pub fn boot(&mut self) -> u64 {
        self.boots += 1;
        self.boots
    }

    /// What producers have to tell: which records got their time, what happened, what must not.
    pub fn learn(&mut self) -> Result<(), String> {
        for producer in &mut self.producers {
            for record in producer.timed.drain(..) {
                let known = self.acknowledged.binary_search_by_key(&name(&record), |known| known.name);
                if let (Ok(at), None) = (known, loss(&record)) {
                    self.acknowledged[at].times.push(record.t);
                }
            }
            producer.saw.drain(..).for_each(|seen| self.counts.saw(seen));
            if let Some(wrong) = producer.wrong.take() {
                return Err(format!("it gets the wrong time: {wrong}"));
            }
        }
        Ok(())
    }

    fn act(&mut self, action: Action) -> Result<(), String> {
        match action {
            Action::Append { who, kinds, live, early, queue_full, end } => {
                let who = self.running(who);
                self.append(who, kinds, (live, early), queue_full, end);
            }
            Action::Send { who, end } => {
                let who = self.running(who);
                self.send(who, end);
            }
            Action::Receive { ingest, at, again } => self.receive(ingest, at, again),
            Action::Write { ingest, wrote } => self.write(ingest, wrote)?,
            Action::Hear { at, again, end } => self.hear_one(at, again, end),
            Action::LoseMessage { at } if !self.link.is_empty() => {
                self.link.swap_remove(at % self.link.len());
                self.saw(Seen::MessageLost);
            }
            Action::LoseCommit { at } if !self.commits.is_empty() => {
                self.commits.swap_remove(at % self.commits.len());
                self.saw(Seen::CommitLost);
            }
            Action::LoseMessage { .. } | Action::LoseCommit { .. } => {}
            Action::LoseAll => self.link.clear(),
            Action::Link { who, to } => {
                let who = self.running(who);
                self.producers[who].set_line(to);
                if to == Line::Cut {
                    self.saw(Seen::LinkCut);
                }
            }
            Action::Overdue { who } => {
                let who = self.running(who);
                self.producers[who].sender.overdue(self.now_ms);
                self.watch(who)?;
            }
            Action::Beat => self.beat()?,
            Action::Tidy { who, end } => {
                let who = self.running(who);
                self.tidy(who, end);
            }
            Action::Kill { who, echo } => {
                let who = self.running(who);
                let was = self.producers[who].epoch();
                self.reopen(who);
                let twin = &mut self.producers[who].twin;
                // What the broker has kept; and perhaps the last word that was under way.
                twin.heard(was, true, true, self.now_ms);
                if echo {
                    twin.heard(was, true, false, self.now_ms);
                }
                self.saw(Seen::ProducerKilled);
            }
            Action::PowerCut { who, keep, right } => {
                let who = self.running(who);
                self.power_cut(who, keep, right);
            }
            Action::Reboot { who, right, steps } => {
                let who = self.running(who);
                self.reboot(who, right, steps);
            }
            Action::Sync { who } => {
                let who = self.running(who);
                if !self.producers[who].disk.full {
                    self.producers[who].disk.sync();
                }
            }
            Action::Backup { who } => {
                let who = self.running(who);
                self.backup = Some((who, self.producers[who].disk.copy(), self.names));
            }
            Action::Restore => self.restore(),
            Action::Second { how } => self.second(how),
            Action::Leave => {
                if self.producers.len() > 1 {
                    self.producers[1].running = false;
                }
            }
            Action::Clock { who, hours } => {
                let who = self.running(who);
                self.producers[who].machine.step(hours, self.now_ms);
                if hours != 0 {
                    self.saw(if hours > 0 { Seen::ClockForward } else { Seen::ClockBack });
                }
            }
            Action::Ntp { who } => {
                let who = self.running(who);
                self.producers[who].machine.ntp(self.now_ms);
            }
            Action::Say { who } => {
                let who = self.running(who);
                if self.producers[who].machine.say(self.now_ms) {
                    self.saw(Seen::TimeSaid);
                }
            }
            Action::Time { who, end } => {
                let who = self.running(who);
                self.time(who, end);
            }
            Action::Disk { who, full } => {
                let who = self.running(who);
                self.producers[who].disk.full = full;
                if full {
                    self.saw(Seen::OutboxDiskFull);
                }
            }
            Action::Quarantine { ingest, full } => {
                self.ingests[ingest].room = if full { 0 } else { usize::MAX };
            }
            Action::StoreDisk { full } => self.stores[0].full = full,
            Action::StorePowerCut => {
                self.stores[0].power_cut();
                self.ingests[..2].iter_mut().for_each(Ingest::die);
                self.saw(Seen::PowerCutOfStore);
            }
            Action::StoreBackup => self.store_backup = Some(self.stores[0].records.clone()),
            Action::StoreRestore { ingests_die } => self.restore_store(ingests_die),
            Action::Upgrade { who } => {
                let who = self.running(who);
                self.producers[who].v = 2;
            }
            Action::UpgradeIngest { ingest } => self.ingests[ingest].knows = 2,
            Action::Stall => self.stall()?,
        }
        Ok(())
    }

    /// `live`, and taken `early`.
    pub fn append(
        &mut self,
        who: usize,
        kinds: u32,
        (live, early): (bool, bool),
        queue_full: bool,
        end: End,
    ) {
        let (mut digits, mut rest) = (Vec::with_capacity(4), kinds);
        while rest > 0 {
            digits.push(rest % 10);
            rest /= 10;
        }
        let now_ms = self.now_ms;
        let producer = &mut self.producers[who];
        if self.mutation == Mutation::ReuseNumber {
            producer.count_from_what_is_left(now_ms);
        }
        let dropped = producer.index.lost();
        let outcome = producer.append(self.names + 1, &digits, live, early, end, now_ms);
        self.names += digits.len() as i64;
        match outcome {
            Outcome::Done(Appended { numbered, kept, handed }) => {
                // These have told their time already.
                self.producers[who].timed.clear();
                let timed = numbered.iter().map(|(_, record)| (record, vec![record.t]));
                let all = timed.chain(kept.iter().map(|record| (record, Vec::new())));
                let mut all: Vec<_> =
                    all.map(|(record, times)| Acknowledged::new(record, times, who)).collect();
                all.sort_by_key(|known| known.name);
                self.acknowledged.extend(all);
                let Some((first, last)) = numbered.first().zip(numbered.last()) else { return };
                let (first, last) = (first.0.number, last.0.number);
                if handed && self.setup.gathers {
                    self.producers[who].release_ms = None;
                    self.release(who, Some(first), queue_full);
                } else if handed && !queue_full {
                    self.publish(who, first, last, true, End::Done);
                }
            }
            Outcome::Died => {
                self.reopen(who);
                self.saw(Seen::KilledAfterAppend);
            }
            Outcome::Failed => {
                let producer = &self.producers[who];
                if end == End::Fails || producer.disk.full {
                    self.saw(Seen::AppendFailed);
                } else if live {
                    self.saw(Seen::OutboxFullOfEvents);
                } else if producer.index.lost() == dropped {
                    self.saw(Seen::WaitingSourceRefused);
                }
            }
        }
    }

    /// Sends what has been gathered for long enough.
    pub fn release_due(&mut self, who: usize) {
        if self.producers[who].running && self.producers[who].release_is_due(self.now_ms) {
            self.release(who, None, false);
        }
    }

    /// Sends what was gathered, each record live once at most; `event`: because of what begins there.
    fn release(&mut self, who: usize, event: Option<u64>, queue_full: bool) {
        let gathered = self.producers[who].sender.release();
        let may_send = self.producers[who].sender.may_send() && !queue_full;
        for (first, last) in gathered.into_iter().filter(|_| may_send) {
            self.saw(match event {
                Some(event) if first < event => Seen::EventTakesGathered,
                Some(_) => Seen::EventAtOnce,
                None => Seen::GatheredSent,
            });
            self.publish(who, first, last, true, End::Done);
        }
    }

    pub fn send(&mut self, who: usize, end: End) {
        if let Some(want) = self.producers[who].sender.next() {
            self.publish(who, want.first, want.last, false, end);
        }
    }

    fn publish(&mut self, who: usize, first: u64, last: u64, live: bool, end: End) {
        let now_ms = self.now_ms;
        let records = match self.producers[who].read_to_send(first, last, end, now_ms) {
            Outcome::Done(records) => records,
            Outcome::Failed => return,
            Outcome::Died => {
                self.saw(Seen::KilledBetweenHandAndSend);
                return self.reopen(who);
            }
        };
        let slow = self.producers[who].line == Line::Slow;
        if slow && self.link.iter().any(|message| message.who == who) {
            return self.saw(Seen::SlowLinkRefused);
        }
        let producer = &mut self.producers[who];
        let drains = live && producer.sender.next().is_some_and(|want| want.first < first);
        let Some(last) = records.last().map(|(birth, _)| birth.number) else { return };
        let (bytes, lane) =
            if self.mutation == Mutation::ForgetTheWindow { (0, true) } else { (600_000, live) };
        let random = first.wrapping_mul(0x9e37_79b9) % 1_000;
        producer.sender.sent(first, last, bytes, lane, now_ms, random as f64 / 1000.0);
        let (epoch, v, line) = (producer.epoch, producer.v, producer.line);
        if drains {
            self.saw(Seen::LiveBesideDrain);
        }
        if self.mutation == Mutation::FreeOnPuback {
            let ranges = vec![(first, last)];
            let store = identity(0);
            let puback = Commit { v: 1, store, epoch: self.producers[who].epoch(), ranges, held: None };
            self.producers[who].hear(&puback, End::Done, now_ms);
        }
        match line {
            Line::BlackHole => self.saw(Seen::MessageIntoBlackHole),
            Line::Mute => self.saw(Seen::MessageOfHalfOpenLink),
            _ => self.link.push(Message { who, v, epoch, live, records }),
        }
    }

    /// An ingest takes a message, in any order, perhaps not for the last time.
    pub fn receive(&mut self, ingest: usize, at: usize, again: bool) {
        // Misdirected once the producers know their own store.
        let known = self.producers.iter().all(|producer| producer.disk.file.pinned.is_some());
        let ingest = if ingest == 2 && !known { 0 } else { ingest };
        if self.link.is_empty() {
            return;
        }
        let at = at % self.link.len();
        if at > 0 {
            self.saw(Seen::MessageOvertaken);
        }
        let message = if again { self.link[at].clone() } else { self.link.remove(at) };
        if again {
            self.saw(Seen::MessageDoubled);
        }
        let unknown = message.v > self.ingests[ingest].knows;
        for (_, record) in &message.records {
            let name = name(record);
            if unknown {
                self.unknown.insert(name);
                self.counts.saw(Seen::UnknownVersion);
            }
        }
        let answer = self.ingests[ingest].take(message);
        self.told(answer);
    }

    /// An ingest writes what it has, and may die at any point of it.
    pub fn write(&mut self, ingest: usize, wrote: Wrote) -> Result<(), String> {
        let store = self.ingests[ingest].store;
        let was_stuck = self.ingests[ingest].is_stuck();
        let answers = self.ingests[ingest].write(&mut self.stores[store], wrote)?;
        match wrote {
            Wrote::Done | Wrote::RetryLater => {}
            Wrote::DiesBefore => self.saw(Seen::IngestKilledBeforeWrite),
            Wrote::DiesWithin => self.saw(Seen::IngestKilledWithinWrite),
            Wrote::DiesUntold => self.saw(Seen::IngestKilledBetweenWriteAndCommit),
            Wrote::DiesAfter => self.saw(Seen::IngestKilledAfterCommit),
        }
        if self.ingests[ingest].is_stuck() {
            self.saw(Seen::StoreRetryLater);
        } else if was_stuck && wrote == Wrote::Done {
            self.saw(Seen::WrittenAtLast);
        }
        self.told(answers);
        Ok(())
    }

    fn told(&mut self, answers: impl IntoIterator<Item = Commit>) {
        for commit in answers {
            if commit.held.is_some() {
                self.saw(Seen::QuarantineFull);
            }
            self.commits.push(commit);
        }
    }

    pub fn hear_one(&mut self, at: usize, again: bool, end: End) {
        if self.commits.is_empty() {
            return;
        }
        let at = at % self.commits.len();
        if at > 0 {
            self.saw(Seen::CommitOvertaken);
        }
        let commit = if again { self.commits[at].clone() } else { self.commits.remove(at) };
        if again {
            self.saw(Seen::CommitDoubled);
        }
        for who in 0..self.producers.len() {
            self.hear(who, commit.clone(), end);
        }
    }

    fn hear(&mut self, who: usize, mut commit: Commit, end: End) {
        let producer = &mut self.producers[who];
        if !producer.running {
            return;
        }
        match producer.line {
            Line::Cut => return,
            Line::BlackHole | Line::Deaf => return self.saw(Seen::CommitOfHalfOpenLink),
            Line::Up | Line::Mute | Line::Slow => {}
        }
        match self.mutation {
            Mutation::AcceptAnotherEpoch if commit.store == identity(0) => commit.epoch = producer.epoch(),
            Mutation::CommitFromAnotherStore => commit.store = identity(0),
            _ => {}
        }
        let heard = producer.hear(&commit, end, self.now_ms);
        match heard.refused {
            Some(Refused::Epoch(_)) => self.saw(Seen::OldEpochRefused),
            Some(Refused::Store { .. }) => self.saw(Seen::OtherStoreRefused),
            _ => {}
        }
        if heard.found {
            self.saw(Seen::LateCommitTakesBack);
        }
        if heard.died {
            self.saw(Seen::KilledAfterCommit);
            self.reopen(who);
        }
    }

    fn tidy(&mut self, who: usize, end: End) {
        let now_ms = self.now_ms;
        if self.mutation != Mutation::DropWithoutLossRecord {
            let outcome = self.producers[who].close_losses(end, now_ms);
            if matches!(outcome, Outcome::Died) {
                self.saw(Seen::KilledAfterLossRecord);
                return self.reopen(who);
            }
        }
        if self.producers[who].expire(now_ms) {
            self.saw(Seen::CommittedIsDeleted);
        }
    }

    /// What does not reach the file ends the program, and it begins anew.
    pub fn time(&mut self, who: usize, end: End) {
        match self.producers[who].time(end, self.now_ms) {
            Outcome::Done(_) => return,
            Outcome::Failed => self.saw(Seen::NumberingFailed),
            Outcome::Died => self.saw(Seen::KilledAfterNumbering),
        }
        self.reopen(who);
    }

    pub fn reopen(&mut self, who: usize) {
        let epoch = self.epoch();
        self.producers[who].reopen(epoch, usize::MAX, self.now_ms);
    }
}
