//! An outbox's file as a model: what a transaction leaves in it, and what a power cut leaves of that.
//! With it, what the model knows better than the producer.

use std::{collections::BTreeMap, rc::Rc};

use presswatch_domain::{Birth, Epoch, EventKind, Record, StoreIdentity, UtcMs};
use presswatch_uplink::{Changes, Fact, Hold, Loss, Press, Span, Stored};
use presswatch_wire::Ranges;

use super::{Names, name, untimed::Shelf};

/// What a record takes in the file.
pub fn bytes(record: &Record) -> u64 {
    if record.kind().is_some() { 15 } else { 10 }
}

/// Outlives the process; can be copied, and put back from a backup.
pub struct Disk {
    /// What a process reads.
    pub file: Content,
    /// What a power cut leaves at least: `base`, and the first `synced` of the changes since.
    base: Content,
    log: Vec<Transaction>,
    synced: usize,
    /// What went onto the link, ever.
    pub sent: Names,
    /// It takes nothing.
    pub full: bool,
}

/// What is in a file.
#[derive(Clone, Default)]
pub struct Content {
    next: u64,
    pub spans: BTreeMap<u64, Span>,
    handed: Ranges,
    losses: BTreeMap<Press, Loss>,
    noted: BTreeMap<u64, Press>,
    lost: (u64, u64),
    pub records: BTreeMap<u64, (Birth, Record)>,
    pub pinned: Option<StoreIdentity>,
    pub shelf: Rc<Shelf>,
    /// What the open losses hold in truth, and the closed ones.
    open: BTreeMap<Press, Vec<Dropped>>,
    pub closed: Vec<Told>,
}

/// One change of the file.
#[derive(Default)]
pub struct Transaction {
    pub epoch: u64,
    pub changes: Changes,
    pub new: Vec<(Birth, Record)>,
    /// Names of the records that wait for their time from here on.
    pub kept: Vec<i64>,
    /// Losses of untimed rows that got their time.
    pub told: Vec<Told>,
    pub pinned: Option<StoreIdentity>,
    pub shelf: Rc<Shelf>,
}

#[derive(Clone, Copy)]
struct Dropped {
    name: i64,
    sent: bool,
    /// An earlier opening may have sent it, for all that this one knows.
    carried: bool,
    /// It was stored, and lost with its store since.
    excused: bool,
}

/// A closed loss and what is true.
#[derive(Clone)]
pub struct Told {
    pub never_sent: u64,
    pub sent_unknown: u64,
    dropped: Vec<Dropped>,
}

impl Told {
    /// A loss of rows that never had a number.
    pub fn untimed(never_sent: u64, names: &[i64]) -> Told {
        let dropped =
            names.iter().map(|name| Dropped { name: *name, sent: false, carried: false, excused: false });
        Told { never_sent, sent_unknown: 0, dropped: dropped.collect() }
    }

    /// `never_sent` counts rows that were never sent, all that are known for sure; both together count
    /// at least what is not `safe`. What is `outside` of the promise may be either.
    pub fn check(&self, safe: &Names, outside: &Names) -> Result<(), String> {
        let count = |which: &dyn Fn(&&Dropped) -> bool| self.dropped.iter().filter(which).count() as u64;
        let unsent = count(&|row| !row.sent);
        let surely = count(&|row| !row.sent && !row.carried);
        let lost = count(&|row| !row.excused && !safe.contains(row.name) && !outside.contains(row.name));
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

impl Disk {
    pub fn new() -> Disk {
        Disk::with(Content { next: 1, ..Content::default() }, Names::default())
    }

    fn with(file: Content, sent: Names) -> Disk {
        Disk { base: file.clone(), file, log: Vec::new(), synced: 0, sent, full: false }
    }

    /// A copy of the file: all of it is on its own disk.
    pub fn copy(&self) -> Disk {
        Disk::with(self.file.clone(), self.sent.clone())
    }

    pub fn write(&mut self, transaction: Transaction, durable: bool) {
        self.file.apply(&transaction, &self.sent);
        self.log.push(transaction);
        if durable {
            self.synced = self.log.len();
        }
        if self.synced > 16 {
            for transaction in self.log.drain(..self.synced) {
                self.base.apply(&transaction, &self.sent);
            }
            self.synced = 0;
        }
    }

    /// A store that was restored has lost these: what was said of them before was true then. All is synced,
    /// as it is by `resend`.
    pub fn excuse(&mut self, gone: &Names) {
        let (open, closed) = (&mut self.file.open, &mut self.file.closed);
        let dropped = open.values_mut().flatten().chain(closed.iter_mut().flat_map(|told| &mut told.dropped));
        dropped.filter(|row| gone.contains(row.name)).for_each(|row| row.excused = true);
        self.log.clear();
        (self.base, self.synced) = (self.file.clone(), 0);
    }

    pub fn sync(&mut self) {
        self.synced = self.log.len();
    }

    /// The power is cut: of what was not synced `keep` changes survive. Gives the records that are gone
    /// and were appended since the last sync, and the names of those that had no number.
    pub fn power_cut(&mut self, keep: usize) -> (Vec<(Birth, Record)>, Vec<i64>) {
        let kept = self.synced + keep % (self.log.len() - self.synced + 1);
        let (mut gone, mut untimed) = (Vec::new(), Vec::new());
        for transaction in self.log.drain(kept..) {
            gone.extend(transaction.new);
            untimed.extend(transaction.kept);
        }
        for transaction in self.log.drain(..) {
            self.base.apply(&transaction, &self.sent);
        }
        self.synced = 0;
        self.file = self.base.clone();
        (gone, untimed)
    }
}

impl Content {
    pub fn stored(&self) -> Stored {
        Stored {
            next: self.next,
            spans: self.spans.values().copied().collect(),
            handed: self.handed.clone(),
            losses: self.losses.clone(),
            noted: self.noted.clone(),
            lost: self.lost,
        }
    }

    /// Where the earliest open loss begins.
    pub fn lost_from(&self) -> Option<UtcMs> {
        self.losses.values().map(|loss| loss.from).min()
    }

    pub fn facts(&self, first: u64, last: u64) -> Vec<Fact> {
        let fact = |(number, (_, record)): (&u64, &(Birth, Record))| Fact {
            number: *number,
            press: record.press.clone(),
            t: record.t,
            bytes: bytes(record),
            row: record.kind().is_none(),
        };
        self.records.range(first..=last).map(fact).collect()
    }

    /// The mutation that takes the next number from what is left in the file.
    pub fn count_from_what_is_left(&mut self) -> bool {
        let next = self.records.keys().next_back().copied().unwrap_or(0) + 1;
        let lower = next < self.next;
        self.next = self.next.min(next);
        lower
    }

    /// It was committed.
    pub fn freed(&self, number: u64) -> bool {
        let span = self.spans.range(..=number).next_back();
        span.is_some_and(|(_, span)| number <= span.last && matches!(span.hold, Hold::Freed(_)))
    }

    /// In the order in which `Changes` demands it.
    fn apply(&mut self, transaction: &Transaction, sent: &Names) {
        let Transaction { epoch, changes, new, told, pinned, shelf, .. } = transaction;
        self.next = changes.next.unwrap_or(self.next);
        for number in changes.deleted.iter().flat_map(|(first, last)| *first..=*last) {
            // What was deleted while it waited was dropped.
            let freed = self.freed(number);
            if let Some((birth, record)) = self.records.remove(&number).filter(|_| !freed) {
                let name = name(&record);
                let carried = birth.epoch != Epoch(*epoch);
                let dropped = Dropped { name, sent: sent.contains(name), carried, excused: false };
                self.open.entry(record.press).or_default().push(dropped);
            }
        }
        for (first, span) in &changes.spans {
            match span {
                Some(span) => drop(self.spans.insert(*first, *span)),
                None => drop(self.spans.remove(first)),
            }
        }
        if let Some(handed) = &changes.handed {
            self.handed.clone_from(handed);
        }
        for press in &changes.closed {
            self.losses.remove(press);
            self.noted.retain(|_, of| of != press);
            let dropped = self.open.remove(press).unwrap_or_default();
            let told =
                new.iter().filter(|(_, record)| record.press == *press).find_map(|(_, record)| match record
                    .kind()
                {
                    Some(EventKind::Loss { never_sent: Some(never_sent), sent_unknown, .. }) => {
                        Some((*never_sent, *sent_unknown))
                    }
                    _ => None,
                });
            // A loss that all came to nothing is told by nobody.
            let (never_sent, sent_unknown) = told.unwrap_or_default();
            self.closed.push(Told { never_sent, sent_unknown, dropped });
        }
        for (first, last) in &changes.unnoted {
            self.noted.retain(|number, _| !(first..=last).contains(&number));
        }
        self.losses.extend(changes.losses.iter().map(|(press, loss)| (press.clone(), *loss)));
        self.noted.extend(changes.noted.iter().map(|(number, press)| (*number, press.clone())));
        self.lost = changes.lost.unwrap_or(self.lost);
        self.records.extend(new.iter().map(|(birth, record)| (birth.number, (*birth, record.clone()))));
        self.closed.extend(told.iter().cloned());
        self.shelf.clone_from(shelf);
        if let Some(pinned) = pinned {
            self.pinned = Some(pinned.clone());
        }
    }
}
