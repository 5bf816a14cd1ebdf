//! Records that wait for their time: in the file, and how a producer keeps, drops and numbers them. Which
//! time they get is decided by the real [`Times`]; what the SQL does with them is imitated here, and proven
//! by `crates/uplink/tests`.

use std::{collections::BTreeMap, rc::Rc};

use presswatch_domain::{Birth, Clock, Epoch, EventKind, Record, UtcMs};
use presswatch_runtime::clock::Memory;
use presswatch_uplink::{NoRoom, Press, Times};
use presswatch_wire::Ranges;

use super::{
    disk::{Told, bytes},
    history::End,
    loss,
    mutation::Mutation,
    name,
    producer::{Outcome, Producer, Write},
    seen::Seen,
};

/// Records dropped, or numbered, in one step: few, so that much happens between.
const STEP: usize = 3;

/// What waits for its time in a file, and what the file says of time.
#[derive(Clone, Default)]
pub struct Shelf {
    next: u64,
    pub waiting: BTreeMap<u64, Waiting>,
    pub memory: Memory,
    pub untrusted: Option<(String, i64)>,
    /// The last instant of anything untrusted.
    last: Option<UtcMs>,
    /// What the model knows better: the anchor of each boot whose time the file was ever told.
    told: BTreeMap<String, i64>,
}

#[derive(Clone)]
pub struct Waiting {
    boot: String,
    born: u64,
    pub record: Record,
    /// The names of the rows that are lost, for a loss.
    lost: Vec<i64>,
}

impl Shelf {
    pub fn bytes(&self) -> u64 {
        self.waiting.values().map(|waiting| bytes(&waiting.record)).sum()
    }

    /// The names of the records that wait.
    pub fn names(&self) -> impl Iterator<Item = i64> {
        let records = self.waiting.values().map(|waiting| &waiting.record);
        records.filter(|record| loss(record).is_none()).map(name)
    }

    pub fn earliest_ms(&self) -> Option<i64> {
        self.waiting.values().map(|waiting| name(&waiting.record)).min()
    }

    fn keep(&mut self, boot: &str, born: u64, record: Record) {
        self.next += 1;
        self.waiting.insert(self.next, Waiting { boot: boot.to_owned(), born, record, lost: Vec::new() });
    }

    /// Drops the oldest rows for at least `need` bytes, as losses; gives how many.
    fn drop_rows(&mut self, times: &Times, born: u64, need: u64, silently: bool) -> u64 {
        let (mut gone, mut freed) = (Vec::new(), 0);
        for (seq, waiting) in self.waiting.iter().filter(|(_, waiting)| waiting.record.kind().is_none()) {
            if freed >= need || gone.len() == STEP {
                break;
            }
            freed += bytes(&waiting.record);
            gone.push(*seq);
        }
        for seq in &gone {
            let Some(Waiting { record, .. }) = self.waiting.remove(seq) else { continue };
            if !silently {
                self.lose(times, born, &record.press, name(&record));
            }
        }
        gone.len() as u64
    }

    fn lose(&mut self, times: &Times, born: u64, press: &Press, mono: i64) {
        let of = |waiting: &&mut Waiting| {
            waiting.born == born && loss(&waiting.record).is_some_and(|(of, ..)| of == press)
        };
        match self.waiting.values_mut().find(of) {
            Some(open) => {
                open.record = times.lose(Some(open.record.clone()), press, mono);
                open.lost.push(mono);
            }
            None => {
                self.keep(&times.boot, born, times.lose(None, press, mono));
                self.waiting.values_mut().next_back().into_iter().for_each(|open| open.lost.push(mono));
            }
        }
    }

    /// What other boots have left gets births of its own.
    pub fn begin(&mut self, boot: &str, epoch: u64) {
        for waiting in self.waiting.values_mut().filter(|waiting| waiting.boot != boot) {
            waiting.born = 1 << 32 | epoch;
        }
    }
}

impl Producer {
    /// Makes room: what is committed goes first, then rows without a time, then the oldest rows.
    pub fn room(
        &mut self,
        need: u64,
        may_drop: bool,
        now_ms: i64,
        dropped: &mut Ranges,
    ) -> Result<(), NoRoom<()>> {
        let file = &self.disk.file;
        let read = &mut |first, last| Ok::<_, ()>(file.facts(first, last));
        loop {
            let untimed_first = may_drop && !self.shelf.waiting.is_empty();
            match self.index.room(need, may_drop && !untimed_first, now_ms, read, dropped) {
                Err(NoRoom::Full) if untimed_first => {
                    let silently = self.mutation == Mutation::DropUntimedSilently;
                    let gone =
                        Rc::make_mut(&mut self.shelf).drop_rows(&self.times, self.epoch, need, silently);
                    if gone == 0 {
                        return self.index.room(need, true, now_ms, read, dropped);
                    }
                    self.index.lose(gone);
                    self.index.set_beside(self.shelf.bytes());
                    self.saw.push(Seen::UntimedDropped);
                }
                room => return room,
            }
        }
    }

    /// Keeps an untimed record, if its time is still waited for; else gives it its time.
    pub fn keep(&mut self, record: Record) -> Vec<Record> {
        let boot = self.times.boot.clone();
        if self.times.waits() {
            self.saw.push(Seen::UntimedKept);
            Rc::make_mut(&mut self.shelf).keep(&boot, self.epoch, record);
            self.index.set_beside(self.shelf.bytes());
            return Vec::new();
        }
        self.saw.push(Seen::StampedAsItArrives);
        self.stamp(record, &boot)
    }

    fn stamp(&mut self, record: Record, boot: &str) -> Vec<Record> {
        let known = match self.times.line.known() && boot == self.times.boot {
            true => Some(self.times.line.anchor_ms),
            false => self.shelf.told.get(boot).copied(),
        };
        let records = self.times.stamp(record, boot, self.shelf.last);
        let fresh = self.times.untrusted != self.shelf.untrusted;
        for record in &records {
            let right = match known {
                Some(anchor_ms) => record.clock == Clock::Trusted && record.t.0 == anchor_ms + name(record),
                // Two boots without a time must not lie over each other.
                None => record.clock == Clock::Untrusted && (!fresh || Some(record.t) > self.shelf.last),
            };
            if !right {
                self.wrong.get_or_insert_with(|| format!("{record:?} of {boot}, whose anchor is {known:?}"));
            }
            self.saw.push(match (known.is_some(), boot == self.times.boot) {
                (true, true) => Seen::UntimedGetsItsTime,
                (true, false) => Seen::TimeOfAnEarlierBoot,
                (false, true) => Seen::WaitedInVain,
                (false, false) => Seen::BootOverWithoutATime,
            });
            self.timed.push(record.clone());
        }
        if known.is_none() {
            let shelf = Rc::make_mut(&mut self.shelf);
            shelf.untrusted.clone_from(&self.times.untrusted);
            shelf.last = records.iter().map(|record| record.t).chain(shelf.last).max();
        }
        records
    }

    /// Numbers some of those that have a time now, or never will; gives how many.
    pub fn number(&mut self, end: End, now_ms: i64) -> Outcome<usize> {
        let here = self.times.boot.clone();
        let due = |(_, waiting): &(&u64, &Waiting)| !self.times.waits() || waiting.boot != here;
        let due: Vec<(u64, Waiting)> = self
            .shelf
            .waiting
            .iter()
            .filter(due)
            .take(STEP)
            .map(|(seq, waiting)| (*seq, waiting.clone()))
            .collect();
        if due.is_empty() {
            return Outcome::Done(0);
        }
        // What the mutation leaves: of a whole step the last.
        let last = due.get(STEP - 1).map_or(0, |(seq, _)| *seq);
        let first = self.index.next();
        let (mut new, mut told) = (Vec::new(), Vec::new());
        for (seq, waiting) in due {
            let epoch = Epoch(if waiting.boot == here { self.epoch } else { waiting.born });
            for record in self.stamp(waiting.record, &waiting.boot) {
                if let Some(EventKind::Loss { never_sent: Some(count), .. }) = record.kind() {
                    told.push(Told::untimed(*count, &waiting.lost));
                }
                new.push((Birth { epoch, number: first + new.len() as u64 }, record));
            }
            if self.mutation != Mutation::NumberTwice || seq != last {
                Rc::make_mut(&mut self.shelf).waiting.remove(&seq);
            }
        }
        let records = new.iter().map(|(_, record)| record);
        let earliest = records.clone().map(|record| record.t).min().unwrap_or_default();
        let rows = records.clone().any(|record| record.kind().is_none());
        let (count, need) = (new.len(), records.map(bytes).sum());
        self.index.append(count as u64, earliest, need, rows, false);
        self.index.set_beside(self.shelf.bytes());
        if !self.transaction(Write { new, told, durable: true, ..Write::default() }, end, now_ms) {
            return Outcome::Failed;
        }
        if end == End::Dies {
            return Outcome::Died;
        }
        self.sender.appended(first, first + count as u64 - 1);
        Outcome::Done(count)
    }

    /// Looks at the clock, and numbers what has a time now. What the file does not take ends the program.
    pub fn time(&mut self, end: End, now_ms: i64) -> Outcome<usize> {
        let state = self.machine.state();
        if self.noted.as_ref() != Some(&state) {
            let (line, source) = &state;
            if self.times.set_line(*line, source) {
                Rc::make_mut(&mut self.shelf).told.insert(self.times.boot.clone(), line.anchor_ms);
            }
            if !self.transaction(Write { durable: line.known(), ..Write::default() }, end, now_ms) {
                return Outcome::Failed;
            }
            self.noted = Some(state);
            if end == End::Dies {
                return Outcome::Died;
            }
        }
        if self.times.waits() { Outcome::Done(0) } else { self.number(end, now_ms) }
    }
}
