//! The producer's side: the real index and the real sender over a disk that is a model.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{Birth, Epoch, EventKind, PressId, Record, Row, State, StoreIdentity, UtcMs};
use presswatch_uplink::{Changes, Fact, Index, NoRoom, Press, RangeSet, Sender, Stored};
use presswatch_wire::{Commit, Ranges};

use super::NAMES;

/// What is on disk: outlives the process, and can be put back from a backup. With it, what the model
/// knows better than the producer.
#[derive(Clone, Default)]
pub struct Disk {
    stored: Stored,
    records: BTreeMap<u64, Kept>,
    pub pinned: Option<StoreIdentity>,
    /// What the open losses hold in truth, and the closed ones.
    open: BTreeMap<Press, Vec<Dropped>>,
    pub closed: Vec<Told>,
}

#[derive(Clone)]
struct Kept {
    birth: Birth,
    record: Record,
    /// It went onto the link.
    sent: bool,
}

#[derive(Clone, Copy)]
struct Dropped {
    name: i64,
    sent: bool,
    /// An earlier opening may have sent it, for all that this one knows.
    carried: bool,
}

/// A closed loss and what is true.
#[derive(Clone)]
pub struct Told {
    pub never_sent: u64,
    pub sent_unknown: u64,
    dropped: Vec<Dropped>,
}

impl Told {
    /// `never_sent` counts rows that were never sent, all that are known for sure; both together count
    /// at least what is not `safe`.
    pub fn check(&self, safe: &BTreeSet<i64>, reopened: bool) -> Result<(), String> {
        let count = |which: &dyn Fn(&&Dropped) -> bool| self.dropped.iter().filter(which).count() as u64;
        let unsent = count(&|row| !row.sent);
        let surely = if reopened { count(&|row| !row.sent && !row.carried) } else { unsent };
        let lost = count(&|row| !safe.contains(&row.name));
        if self.never_sent > unsent || self.never_sent < surely {
            return Err(format!("{} never sent, in truth {surely} to {unsent}", self.never_sent));
        }
        if self.never_sent + self.sent_unknown < lost {
            let told = (self.never_sent, self.sent_unknown);
            return Err(format!("{told:?} are fewer than the {lost} that are lost"));
        }
        Ok(())
    }
}

pub struct Producer {
    limit: u64,
    pub disk: Disk,
    pub index: Index,
    pub sender: Sender,
    pub epoch: u64,
    epochs: u64,
    /// Names given to records.
    pub names: i64,
    /// How far the clock is from the truth.
    pub hours: i64,
}

/// What a record takes in the file.
fn bytes(record: &Record) -> u64 {
    if record.kind().is_some() { 15 } else { 10 }
}

fn facts(records: &BTreeMap<u64, Kept>, first: u64, last: u64) -> Vec<Fact> {
    let fact = |(number, kept): (&u64, &Kept)| Fact {
        number: *number,
        press: kept.record.press.clone(),
        t: kept.record.t,
        bytes: bytes(&kept.record),
        row: kept.record.kind().is_none(),
    };
    records.range(first..=last).map(fact).collect()
}

impl Producer {
    pub fn new(limit: u64) -> Producer {
        let disk = Disk { stored: Stored { next: 1, ..Stored::default() }, ..Disk::default() };
        Producer {
            limit,
            index: Index::load(limit, disk.stored.clone(), 0),
            disk,
            sender: Sender::new(Epoch(1), false, None, RangeSet::default()),
            epoch: 1,
            epochs: 1,
            names: 0,
            hours: 0,
        }
    }

    pub fn epoch(&self) -> Epoch {
        Epoch(self.epoch)
    }

    /// Appends rows (of two presses) and events; gives them with their identities if they are
    /// acknowledged.
    pub fn append(
        &mut self,
        kinds: &[u64],
        live: bool,
        fails: bool,
        now_ms: i64,
    ) -> Option<Vec<(Birth, Record)>> {
        let mut records = Vec::new();
        for kind in kinds {
            self.names += 1;
            let press = PressId::new(if kind % 2 == 0 { "press1" } else { "press2" }).expect("id");
            let t = UtcMs(self.names + self.hours * NAMES);
            records.push(match kind {
                0 => Record::event(t, Some(press), EventKind::State { state: State::Idle }),
                _ => Record::row(t, press, Row::default()),
            });
        }
        let need = records.iter().map(bytes).sum();
        let handed = live && self.sender.may_send();
        let kept = &self.disk.records;
        let (read, mut dropped) = (&mut |first, last| Ok::<_, ()>(facts(kept, first, last)), Ranges::new());
        match self.index.room(need, live, now_ms, read, &mut dropped) {
            Ok(()) => {}
            Err(NoRoom::Full) => {
                // What was dropped before that was seen stays dropped, with its loss.
                if self.transaction(Vec::new(), fails, now_ms) {
                    dropped.into_iter().for_each(|(first, last)| self.sender.dropped(first, last));
                }
                return None;
            }
            Err(NoRoom::Unread(())) => unreachable!("the model's disk can be read"),
        }
        let earliest = records.iter().map(|record| record.t).min()?;
        let rows = records.iter().any(|record| record.kind().is_none());
        let first = self.index.append(records.len() as u64, earliest, need, rows, handed);
        let births = (first..).map(|number| Birth { epoch: self.epoch(), number });
        let records: Vec<(Birth, Record)> = births.zip(records).collect();
        if !self.transaction(records.clone(), fails, now_ms) {
            return None;
        }
        self.sender.appended(first, self.index.next() - 1);
        for (first, last) in dropped {
            self.sender.dropped(first, last);
        }
        Some(records)
    }

    /// The records of one message, once the disk knows that they are sent.
    pub fn read_to_send(
        &mut self,
        first: u64,
        last: u64,
        fails: bool,
        now_ms: i64,
    ) -> Option<Vec<(Birth, Record)>> {
        if !self.sender.may_send() {
            return None;
        }
        let mut records: Vec<(Birth, Record)> = Vec::new();
        for number in first..=last {
            let Some(kept) = self.disk.records.get(&number) else { break };
            if records.first().is_some_and(|(head, _)| head.epoch != kept.birth.epoch) {
                break;
            }
            records.push((kept.birth, kept.record.clone()));
        }
        let last = records.last()?.0.number;
        if !self.index.is_handed(first, last) {
            self.index.hand(first, last);
            if !self.transaction(Vec::new(), fails, now_ms) {
                return None;
            }
        }
        self.index.sent(first, last);
        self.disk.records.range_mut(first..=last).for_each(|(_, kept)| kept.sent = true);
        Some(records)
    }

    pub fn hear(&mut self, commit: &Commit, fails: bool, now_ms: i64) {
        if self.sender.commit(commit, now_ms).is_ok() {
            self.disk.pinned = self.sender.pinned().cloned();
            self.index.free(&commit.ranges, UtcMs(now_ms));
            self.transaction(Vec::new(), fails, now_ms);
        }
    }

    pub fn close_losses(&mut self, fails: bool, now_ms: i64) {
        for press in self.index.due(now_ms) {
            let told = self.index.loss(&press);
            let Some(kind) = told else {
                self.index.close(&press, 0, false);
                self.disk.open.remove(&press);
                self.transaction(Vec::new(), false, now_ms);
                continue;
            };
            let from = kind.span().expect("a loss has a span").from;
            let record = Record::event(from, press.clone(), kind.clone());
            let number = self.index.close(&press, bytes(&record), false).expect("it is not void");
            let birth = Birth { epoch: self.epoch(), number };
            if !self.transaction(vec![(birth, record)], fails, now_ms) {
                return;
            }
            self.sender.appended(number, number);
            if let EventKind::Loss { never_sent: Some(never_sent), sent_unknown, .. } = kind {
                let dropped = self.disk.open.remove(&press).unwrap_or_default();
                self.disk.closed.push(Told { never_sent, sent_unknown, dropped });
            }
        }
    }

    pub fn expire(&mut self, now_ms: i64) {
        while self.index.expire(UtcMs(now_ms - 7 * 86_400_000)) {
            self.transaction(Vec::new(), false, now_ms);
        }
    }

    /// The process begins anew from its disk, under a new epoch.
    pub fn reopen(&mut self, now_ms: i64) {
        self.epochs += 1;
        self.epoch = self.epochs;
        self.index = Index::load(self.limit, self.disk.stored.clone(), now_ms);
        let waiting = self.index.waiting_set();
        self.sender = Sender::new(self.epoch(), false, self.disk.pinned.clone(), waiting);
        self.sender.link(true);
    }

    /// The mutation that takes the next number from what is left in the file.
    pub fn count_from_what_is_left(&mut self, now_ms: i64) {
        let last = self.disk.records.keys().next_back().copied().unwrap_or(0);
        if last + 1 < self.disk.stored.next {
            self.disk.stored.next = last + 1;
            self.index = Index::load(self.limit, self.disk.stored.clone(), now_ms);
        }
    }

    /// Index, disk and sender say the same.
    pub fn agree(&self) -> Result<(), String> {
        let index = self.index.waiting_set();
        if index != *self.sender.waiting() || index.len() != self.index.waiting() {
            return Err(format!("index {index:?}, sender {:?}", self.sender.waiting()));
        }
        let spans = &self.disk.stored.spans;
        let covered: u64 = spans.iter().map(|span| span.last - span.first + 1).sum();
        if covered != self.disk.records.len() as u64 {
            return Err(format!("{spans:?} cover {:?}", self.disk.records.keys()));
        }
        if self.index.bytes() != spans.iter().map(|span| span.bytes).sum::<u64>() {
            return Err(format!("{} bytes, spans {spans:?}", self.index.bytes()));
        }
        Ok(())
    }

    /// Writes what changed, or fails as a disk does: then the index is what the disk says.
    fn transaction(&mut self, new: Vec<(Birth, Record)>, fails: bool, now_ms: i64) -> bool {
        let changes = self.index.take_changes();
        if fails {
            self.index.reload(self.disk.stored.clone(), now_ms);
            self.sender.reset(self.index.waiting_set());
            return false;
        }
        self.disk.apply(&changes, self.epoch);
        self.index.saved();
        for (birth, record) in new {
            self.disk.records.insert(birth.number, Kept { birth, record, sent: false });
        }
        true
    }
}

impl Disk {
    fn apply(&mut self, changes: &Changes, epoch: u64) {
        let stored = &mut self.stored;
        stored.next = changes.next.unwrap_or(stored.next);
        let mut gone = Vec::new();
        for (first, last) in &changes.deleted {
            let numbers: Vec<u64> = self.records.range(*first..=*last).map(|(number, _)| *number).collect();
            gone.extend(numbers.into_iter().filter_map(|number| self.records.remove(&number)));
        }
        let mut spans: BTreeMap<u64, _> = stored.spans.iter().map(|span| (span.first, *span)).collect();
        for (first, span) in &changes.spans {
            match span {
                Some(span) => drop(spans.insert(*first, *span)),
                None => drop(spans.remove(first)),
            }
        }
        // What was deleted while it waited was dropped.
        let freed = |number: u64| {
            stored.spans.iter().any(|span| {
                (span.first..=span.last).contains(&number)
                    && matches!(span.hold, presswatch_uplink::Hold::Freed(_))
            })
        };
        for Kept { birth, record, sent } in gone.into_iter().filter(|kept| !freed(kept.birth.number)) {
            let dropped = Dropped { name: super::name(&record), sent, carried: birth.epoch != Epoch(epoch) };
            self.open.entry(record.press.clone()).or_default().push(dropped);
        }
        stored.spans = spans.into_values().collect();
        if let Some(handed) = &changes.handed {
            stored.handed = handed.clone();
        }
        for press in &changes.closed {
            stored.losses.remove(press);
            stored.noted.retain(|_, of| of != press);
        }
        for (first, last) in &changes.unnoted {
            stored.noted.retain(|number, _| !(first..=last).contains(&number));
        }
        stored.losses.extend(changes.losses.clone());
        stored.noted.extend(changes.noted.clone());
        stored.lost = changes.lost.unwrap_or(stored.lost);
    }
}
