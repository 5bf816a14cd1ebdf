//! The producer's side: the real index, sender and watch for a twin over a disk that is a model.

use std::rc::Rc;

use presswatch_domain::{Birth, Clock, Epoch, EventKind, PressId, Record, Row, State, StoreIdentity, UtcMs};
use presswatch_runtime::clock::Timeline;
use presswatch_uplink::{Index, NoRoom, RangeSet, Refused, Sender, Times, Twin, taken};
use presswatch_wire::{Commit, Ranges};

use super::{
    disk::{Disk, Told, Transaction, bytes},
    history::{End, Line, Setup},
    loss,
    machine::Machine,
    mutation::Mutation,
    name,
    seen::Seen,
    untimed::Shelf,
};

/// How long live rows are gathered.
const GATHERED_MS: i64 = 10_000;
/// How long what is committed stays.
const FREED_MS: i64 = 7 * 86_400_000;

pub struct Producer {
    limit: u64,
    lazy: bool,
    gathers: bool,
    /// When what is gathered is to be sent.
    pub release_ms: Option<i64>,
    pub mutation: Mutation,
    pub machine: Machine,
    pub disk: Disk,
    pub index: Index,
    pub sender: Sender,
    pub twin: Twin,
    pub epoch: u64,
    pub running: bool,
    pub line: Line,
    /// Another of its name is heard.
    pub paused: bool,
    /// The version of its messages.
    pub v: u32,
    pub times: Times,
    /// Shared with the file, until it is changed.
    pub shelf: Rc<Shelf>,
    /// What the file was told of the clock since the opening.
    pub noted: Option<(Timeline, String)>,
    /// The timeline in which something was taken last.
    took: Timeline,
    /// For the world: untimed records that got their time, what happened, and what must not.
    pub timed: Vec<Record>,
    pub saw: Vec<Seen>,
    pub wrong: Option<String>,
    presses: [PressId; 2],
}

/// One change of the file, beside what the index says.
#[derive(Default)]
pub struct Write {
    pub new: Vec<(Birth, Record)>,
    /// Names of records that wait for their time from here on.
    pub kept: Vec<i64>,
    pub told: Vec<Told>,
    pub pinned: Option<StoreIdentity>,
    pub durable: bool,
}

/// What an append has acknowledged.
pub struct Appended {
    pub numbered: Vec<(Birth, Record)>,
    /// Without a time.
    pub kept: Vec<Record>,
    /// What has a number may go onto the link at once.
    pub handed: bool,
}

/// What came of a change.
pub enum Outcome<T> {
    Done(T),
    /// Nothing of it is in the file.
    Failed,
    /// It is in the file, and the program is dead.
    Died,
}

/// What a commit did.
#[derive(Default)]
pub struct Heard {
    pub refused: Option<Refused>,
    /// Rows that counted as lost and are not.
    pub found: bool,
    pub died: bool,
}

impl Producer {
    pub fn new(
        setup: Setup,
        mutation: Mutation,
        machine: Machine,
        disk: Disk,
        epoch: u64,
        now_ms: i64,
    ) -> Producer {
        let line = machine.line();
        let times = Times { boot: String::new(), line, memory: Default::default(), untrusted: None };
        let mut producer = Producer {
            limit: setup.limit,
            lazy: setup.lazy,
            gathers: setup.gathers,
            release_ms: None,
            mutation,
            took: line,
            machine,
            times,
            shelf: Rc::default(),
            noted: None,
            timed: Vec::new(),
            saw: Vec::new(),
            wrong: None,
            index: Index::load(setup.limit, disk.file.stored(), 0),
            disk,
            sender: Sender::new(Epoch(epoch), false, None, RangeSet::default()),
            twin: Twin::new(Epoch(epoch)),
            epoch,
            running: true,
            line: Line::Up,
            paused: false,
            v: 1,
            presses: ["press1", "press2"].map(|id| PressId::new(id).expect("id")),
        };
        producer.reopen(epoch, usize::MAX, now_ms);
        producer
    }

    pub fn epoch(&self) -> Epoch {
        Epoch(self.epoch)
    }

    /// The process begins anew from its disk, under a new epoch: what waits for no time any more is numbered,
    /// if it does not die after so many steps of that. False if it does.
    pub fn reopen(&mut self, epoch: u64, steps: usize, now_ms: i64) -> bool {
        self.epoch = epoch;
        self.index = Index::load(self.limit, self.disk.file.stored(), now_ms);
        self.shelf.clone_from(&self.disk.file.shelf);
        self.machine.restart(self.shelf.memory.clone(), now_ms);
        let (boot, line) = (self.machine.boot.clone(), self.machine.line());
        let (memory, untrusted) = (self.shelf.memory.clone(), self.shelf.untrusted.clone());
        if !self.shelf.waiting.is_empty() {
            Rc::make_mut(&mut self.shelf).begin(&boot, epoch);
            self.index.set_beside(self.shelf.bytes());
            self.saw.push(Seen::OpenedWithUntimed);
        }
        (self.noted, self.took) = (None, line);
        self.times = Times { boot, line, memory, untrusted };
        // On a disk that takes nothing it is tried until it does.
        let full = std::mem::replace(&mut self.disk.full, false);
        let mut left = steps;
        while left > 0 && matches!(self.number(End::Done, now_ms), Outcome::Done(count) if count > 0) {
            left -= 1;
        }
        self.disk.full = full;
        if left == 0 {
            return false;
        }
        let pinned = self.disk.file.pinned.clone().filter(|_| self.mutation != Mutation::ForgetThePin);
        self.sender = Sender::new(self.epoch(), false, pinned, self.index.waiting_set());
        self.sender.link(self.line != Line::Cut);
        self.killed_gathering();
        self.twin = Twin::new(self.epoch());
        self.paused = false;
        true
    }

    /// What was gathered is no more than what waits.
    fn killed_gathering(&mut self) {
        if self.release_ms.take().is_some() {
            self.saw.push(Seen::KilledWhileGathering);
        }
    }

    /// True, once, if what was gathered is to be sent now.
    pub fn release_is_due(&mut self, now_ms: i64) -> bool {
        self.release_ms.take_if(|at| *at <= now_ms).is_some()
    }

    pub fn set_line(&mut self, line: Line) {
        let was = self.line != Line::Cut;
        self.line = line;
        let is = line != Line::Cut;
        if was != is {
            self.sender.link(is);
        }
    }

    /// Looks for another of its name; gives whether there is one.
    pub fn watch(&mut self, now_ms: i64) -> bool {
        let conflict = self.twin.conflict(now_ms).is_some();
        if self.mutation != Mutation::TwinKeepsSending && conflict != self.paused {
            self.paused = conflict;
            self.sender.pause(conflict);
        }
        conflict
    }

    /// Appends rows (of two presses) and events, named from `first` on: taken now, or `early`, before the
    /// clock was last looked at. `Failed` if there is no room, too.
    pub fn append(
        &mut self,
        first: i64,
        kinds: &[u32],
        live: bool,
        early: bool,
        end: End,
        now_ms: i64,
    ) -> Outcome<Appended> {
        let line = if early { self.took } else { self.machine.line() };
        self.took = self.machine.line();
        let record = |(name, kind): (i64, &u32)| {
            let press = self.presses[*kind as usize % 2].clone();
            let t = UtcMs(line.utc_ms(name));
            let mut record = match kind {
                1 => Record::event(t, Some(press), EventKind::State { state: State::Idle }),
                _ => Record::row(t, press, Row::default()),
            };
            taken(&mut record, line);
            record
        };
        let records: Vec<Record> = (first..).zip(kinds).map(record).collect();
        let up = live && self.sender.may_send();
        // An event goes at once, and what was gathered before it, too.
        let handed = up && (!self.gathers || kinds.contains(&1));
        let durable = !self.lazy;
        let mut dropped = Ranges::new();
        match self.room(records.iter().map(bytes).sum(), live, now_ms, &mut dropped) {
            Ok(()) => {}
            Err(NoRoom::Full) => {
                // What was dropped before that was seen stays dropped, with its loss.
                if self.transaction(Write { durable, ..Write::default() }, end, now_ms) {
                    dropped.into_iter().for_each(|(first, last)| self.sender.dropped(first, last));
                }
                return if end == End::Dies { Outcome::Died } else { Outcome::Failed };
            }
            Err(NoRoom::Unread(())) => unreachable!("the model's disk can be read"),
        }
        let (mut timed, mut kept) = (Vec::new(), Vec::new());
        for record in records {
            match record.clock {
                Clock::Trusted => timed.push(record),
                Clock::Untrusted => {
                    let now = self.keep(record.clone());
                    if now.is_empty() {
                        kept.push(record);
                    }
                    timed.extend(now);
                }
            }
        }
        self.times.note_now(now_ms);
        let first = self.index.next();
        let births = (first..).map(|number| Birth { epoch: self.epoch(), number });
        let numbered: Vec<(Birth, Record)> = births.zip(timed).collect();
        let records = numbered.iter().map(|(_, record)| record);
        let (rows, need) =
            (records.clone().any(|record| record.kind().is_none()), records.clone().map(bytes).sum());
        let earliest = records.map(|record| record.t).min().unwrap_or_default();
        self.index.append(numbered.len() as u64, earliest, need, rows, handed);
        let names = kept.iter().map(name).collect();
        let write = Write { new: numbered.clone(), kept: names, durable, ..Write::default() };
        if !self.transaction(write, end, now_ms) {
            return Outcome::Failed;
        }
        if end == End::Dies {
            return Outcome::Died;
        }
        if !numbered.is_empty() {
            let last = self.index.next() - 1;
            if up && self.gathers {
                self.sender.gather(first, last);
                self.release_ms.get_or_insert(now_ms + GATHERED_MS);
            } else {
                self.sender.appended(first, last);
            }
        }
        for (first, last) in dropped {
            self.sender.dropped(first, last);
        }
        Outcome::Done(Appended { numbered, kept, handed })
    }

    /// The records of one message, once the disk knows that they are sent. They count as sent from here
    /// on, even if the link then refuses them.
    pub fn read_to_send(
        &mut self,
        first: u64,
        last: u64,
        end: End,
        now_ms: i64,
    ) -> Outcome<Vec<(Birth, Record)>> {
        let mut records: Vec<(Birth, Record)> = Vec::new();
        for number in first..=last {
            let Some((birth, record)) = self.disk.file.records.get(&number) else { break };
            if records.first().is_some_and(|(head, _)| head.epoch != birth.epoch) {
                break;
            }
            records.push((*birth, record.clone()));
        }
        let Some(last) = records.last().map(|(birth, _)| birth.number) else { return Outcome::Failed };
        if !self.index.is_handed(first, last) {
            self.index.hand(first, last);
            let durable = !self.lazy || self.mutation != Mutation::HandUnsynced;
            if !self.transaction(Write { durable, ..Write::default() }, end, now_ms) {
                return Outcome::Failed;
            }
            if end == End::Dies {
                return Outcome::Died;
            }
        }
        self.index.sent(first, last);
        // A loss has the time, and so the name, of a row that is lost.
        for (_, record) in records.iter().filter(|(_, record)| loss(record).is_none()) {
            self.disk.sent.insert(name(record));
        }
        Outcome::Done(records)
    }

    pub fn hear(&mut self, commit: &Commit, end: End, now_ms: i64) -> Heard {
        let unpinned = self.sender.pinned().is_none();
        let freed = match self.sender.commit(commit, now_ms) {
            Ok(freed) => freed,
            Err(refused) => return Heard { refused: Some(refused), ..Heard::default() },
        };
        let mut heard = Heard::default();
        if unpinned {
            let pinned = self.sender.pinned().cloned();
            if !self.transaction(Write { pinned, durable: true, ..Write::default() }, end, now_ms) {
                // An outbox that can't be pinned ends the program.
                return Heard { died: true, ..heard };
            }
        }
        if !freed.is_empty() || self.index.has_loss() {
            let before = self.index.lost();
            self.index.free(&commit.ranges, self.times.now(now_ms));
            heard.found = self.index.lost() != before;
            // Not synced: what a power cut forgets is sent and committed again.
            self.transaction(Write::default(), end, now_ms);
        }
        heard.died = end == End::Dies;
        heard
    }

    /// Closes what losses are due, in one transaction; gives how many records it made.
    pub fn close_losses(&mut self, end: End, now_ms: i64) -> Outcome<u64> {
        let due = self.index.due(now_ms);
        if due.is_empty() {
            return Outcome::Done(0);
        }
        let mut new = Vec::new();
        for press in due {
            let Some(kind) = self.index.loss(&press) else {
                self.index.close(&press, 0, false);
                continue;
            };
            let from = kind.span().expect("a loss has a span").from;
            let record = Record::event(from, press.clone(), kind);
            let number = self.index.close(&press, bytes(&record), false).expect("it is not void");
            new.push((Birth { epoch: self.epoch(), number }, record));
        }
        let numbers: Vec<u64> = new.iter().map(|(birth, _)| birth.number).collect();
        if !self.transaction(Write { new, durable: true, ..Write::default() }, end, now_ms) {
            return Outcome::Failed;
        }
        if end == End::Dies {
            return Outcome::Died;
        }
        numbers.iter().for_each(|number| self.sender.appended(*number, *number));
        Outcome::Done(numbers.len() as u64)
    }

    /// Deletes what was committed long ago; gives whether there was any.
    pub fn expire(&mut self, now_ms: i64) -> bool {
        let mut any = false;
        while !self.disk.full && self.index.expire(self.times.now(now_ms).plus(-FREED_MS)) {
            any |= self.transaction(Write::default(), End::Done, now_ms);
        }
        any
    }

    /// Offers again what was taken from `from` on.
    pub fn resend(&mut self, from: UtcMs, now_ms: i64) {
        let first = self.disk.file.records.values().filter(|(_, record)| record.t >= from);
        if let Some(first) = first.map(|(birth, _)| birth.number).min() {
            self.index.resend(first);
            self.transaction(Write { durable: true, ..Write::default() }, End::Done, now_ms);
            self.sender.reset(self.index.waiting_set());
        }
    }

    /// The mutation that takes the next number from what is left in the file.
    pub fn count_from_what_is_left(&mut self, now_ms: i64) {
        if self.disk.file.count_from_what_is_left() {
            self.index = Index::load(self.limit, self.disk.file.stored(), now_ms);
            self.index.set_beside(self.shelf.bytes());
        }
    }

    /// Index, disk and sender say the same.
    pub fn agree(&self) -> Result<(), String> {
        let index = self.index.waiting_set();
        if index != *self.sender.waiting() || index.len() != self.index.waiting() {
            return Err(format!("index {index:?}, sender {:?}", self.sender.waiting()));
        }
        let (spans, records) = (&self.disk.file.spans, &self.disk.file.records);
        let covered: u64 = spans.values().map(|span| span.last - span.first + 1).sum();
        if covered != records.len() as u64 {
            return Err(format!("{spans:?} cover {:?}", records.keys()));
        }
        if self.index.bytes() != spans.values().map(|span| span.bytes).sum::<u64>() {
            return Err(format!("{} bytes, spans {spans:?}", self.index.bytes()));
        }
        Ok(())
    }

    /// Nothing that waits or counts as lost is earlier than the instant before which all is said to be committed.
    pub fn complete(&self, now_ms: i64) -> Result<(), String> {
        let committed = self.index.complete_to(self.times.now(now_ms));
        let to = self.times.complete_to(committed, self.shelf.earliest_ms());
        if let Some(name) =
            self.shelf.names().find(|name| self.times.line.known() && self.times.line.utc_ms(*name) < to.0)
        {
            return Err(format!("{name} has no number yet, and all before {to:?} is said to be committed"));
        }
        if let Some(from) = self.disk.file.lost_from().filter(|from| *from < to) {
            return Err(format!(
                "a loss from {from:?} is open, and all before {to:?} is said to be committed"
            ));
        }
        let set = self.index.waiting_set();
        let waits = |(number, (_, record)): (&u64, &(Birth, Record))| {
            (set.contains(*number) && record.t < to).then_some((*number, record.t))
        };
        match self.disk.file.records.iter().find_map(waits) {
            Some(early) => Err(format!("{early:?} waits, and all before {to:?} is said to be committed")),
            None => Ok(()),
        }
    }

    /// Writes what changed, or fails as a disk does: then the index is what the disk says.
    pub fn transaction(&mut self, write: Write, end: End, now_ms: i64) -> bool {
        let changes = self.index.take_changes();
        if end == End::Fails || self.disk.full {
            self.index.reload(self.disk.file.stored(), now_ms);
            self.shelf.clone_from(&self.disk.file.shelf);
            self.times.memory.clone_from(&self.shelf.memory);
            self.times.untrusted.clone_from(&self.shelf.untrusted);
            self.index.set_beside(self.shelf.bytes());
            self.sender.reset(self.index.waiting_set());
            return false;
        }
        if self.shelf.memory != self.times.memory {
            Rc::make_mut(&mut self.shelf).memory.clone_from(&self.times.memory);
        }
        let Write { new, kept, told, pinned, durable } = write;
        let shelf = Rc::clone(&self.shelf);
        self.disk.write(Transaction { epoch: self.epoch, changes, new, kept, told, pinned, shelf }, durable);
        self.index.saved();
        true
    }
}
