//! The protocol against a world that loses, doubles and reorders: the real sender and outbox index over
//! a disk that fails, fills and is put back from a backup; a link; real committers of two ingests that
//! die, of a third that writes to another store; quarantines that are full. Histories are drawn from
//! seeds; a failure prints its seed.
//!
//! **Promise**: every acknowledged record is in the store or in quarantine, or covered by a loss record
//! of its press and time, with `never_sent` exact and `sent_unknown` an upper bound; and nothing is
//! stored under two identities. Each promise has a mutation that breaks it: the same histories must then
//! fail.

#[path = "model/ingest.rs"]
mod ingest;
#[path = "model/producer.rs"]
mod producer;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicU64, Ordering},
};

use ingest::Ingest;
use presswatch_domain::{Birth, Body, EventKind, Record, StoreId, StoreIdentity, UtcMs};
use presswatch_uplink::{Press, Sender, WINDOW_MESSAGES};
use presswatch_wire::Commit;
use producer::{Disk, Producer};

/// A way to be wrong, for the proof that the model would notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mutation {
    None,
    FreeOnPuback,
    CommitBeforeWrite,
    AcceptAnotherEpoch,
    ReuseNumber,
    ForgetTheWindow,
    DropWithoutLossRecord,
    QuarantineWithoutDurability,
    CommitFromAnotherStore,
}

/// Xorshift: a history is its seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

/// Consecutive records of one birth epoch, sent under the present one.
#[derive(Clone)]
struct Message {
    epoch: u64,
    live: bool,
    records: Vec<(Birth, Record)>,
}

/// What is stored, by identity.
type Store = BTreeMap<Birth, Record>;

fn store(which: usize) -> StoreIdentity {
    StoreIdentity { id: StoreId::from_bits(which as u32 + 1), simulated: false }
}

/// Every record of a source has a time of its own, its name here: the clock is set by whole hours.
const NAMES: i64 = 3_600_000;

fn name(record: &Record) -> i64 {
    record.t.0.rem_euclid(NAMES)
}

fn loss(record: &Record) -> Option<(&Press, UtcMs, UtcMs)> {
    match record.kind() {
        Some(EventKind::Loss { from, to, .. }) => Some((&record.press, *from, *to)),
        _ => None,
    }
}

struct World {
    mutation: Mutation,
    dice: Dice,
    now_ms: i64,
    producer: Producer,
    backup: Option<(Disk, i64)>,
    link: Vec<Message>,
    commits: Vec<Commit>,
    /// Two for the store of the producer, one for another's.
    ingests: [Ingest; 3],
    stores: [Store; 2],
    acknowledged: BTreeMap<i64, (Press, UtcMs, bool)>,
    /// Appended after a backup that was put back: known to be outside the promise of this file.
    outside: BTreeSet<i64>,
    reopened: bool,
}

impl World {
    fn new(seed: u64, mutation: Mutation) -> World {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        // From an outbox that is always full to one that never is.
        let limit = [120, 250, 600, 1_000_000][dice.roll(4) as usize];
        let aside = [0, 2, 1_000][dice.roll(3) as usize];
        let durably = mutation != Mutation::QuarantineWithoutDurability;
        World {
            mutation,
            now_ms: 0,
            producer: Producer::new(limit),
            backup: None,
            link: Vec::new(),
            commits: Vec::new(),
            ingests: [0, 0, 1].map(|store| Ingest::new(store, aside, durably)),
            stores: Default::default(),
            acknowledged: BTreeMap::new(),
            outside: BTreeSet::new(),
            reopened: false,
            dice,
        }
    }

    fn append(&mut self, live: bool) {
        let (count, fails) = (1 + self.dice.roll(4), self.dice.one_in(20));
        let kinds: Vec<u64> = (0..count).map(|_| self.dice.roll(6)).collect();
        if self.mutation == Mutation::ReuseNumber {
            self.producer.count_from_what_is_left(self.now_ms);
        }
        let Some(records) = self.producer.append(&kinds, live, fails, self.now_ms) else { return };
        for (_, record) in &records {
            let row = matches!(record.body, Body::Row(_));
            self.acknowledged.insert(name(record), (record.press.clone(), record.t, row));
        }
        let ends = records.first().zip(records.last()).map(|((a, _), (b, _))| (a.number, b.number));
        // The client's queue may be full just then.
        if let Some((first, last)) = ends.filter(|_| live && !self.dice.one_in(4)) {
            self.publish(first, last, true);
        }
    }

    fn send(&mut self) {
        if let Some(want) = self.producer.sender.next() {
            self.publish(want.first, want.last, false);
        }
    }

    fn publish(&mut self, first: u64, last: u64, live: bool) {
        let fails = self.dice.one_in(20);
        let Some(records) = self.producer.read_to_send(first, last, fails, self.now_ms) else { return };
        let Some(last) = records.last().map(|(birth, _)| birth.number) else { return };
        let (bytes, live) =
            if self.mutation == Mutation::ForgetTheWindow { (0, true) } else { (600_000, live) };
        let random = self.dice.roll(1000) as f64 / 1000.0;
        self.producer.sender.sent(first, last, bytes, live, self.now_ms, random);
        self.link.push(Message { epoch: self.producer.epoch, live, records });
        if self.mutation == Mutation::FreeOnPuback {
            let ranges = vec![(first, last)];
            self.hear(&Commit { v: 1, store: store(0), epoch: self.producer.epoch(), ranges, held: None });
        }
    }

    /// An ingest takes a message, in any order, perhaps twice.
    fn receive(&mut self, which: usize) {
        if self.link.is_empty() {
            return;
        }
        let at = self.dice.roll(self.link.len() as u64) as usize;
        let message = if self.dice.one_in(5) { self.link[at].clone() } else { self.link.remove(at) };
        let answer = self.ingests[which].take(message);
        self.tell(which, answer);
    }

    /// An ingest writes what it has, and may die at any point of it.
    fn write(&mut self, which: usize) -> Result<(), String> {
        let early = self.mutation == Mutation::CommitBeforeWrite;
        let dies = if self.dice.one_in(5) { Some(self.dice.roll(4)) } else { None };
        let Ingest { store, .. } = self.ingests[which];
        let answers = self.ingests[which].write(&mut self.stores[store], early, dies)?;
        self.tell(which, answers);
        Ok(())
    }

    fn tell(&mut self, which: usize, answers: impl IntoIterator<Item = Commit>) {
        for mut commit in answers {
            commit.store = store(self.ingests[which].store);
            if !self.dice.one_in(8) {
                self.commits.push(commit);
            }
        }
    }

    fn hear_one(&mut self) {
        if self.commits.is_empty() {
            return;
        }
        let at = self.dice.roll(self.commits.len() as u64) as usize;
        let mut commit = self.commits[at].clone();
        if !self.dice.one_in(4) {
            self.commits.swap_remove(at);
        }
        match self.mutation {
            Mutation::AcceptAnotherEpoch if commit.store == store(0) => commit.epoch = self.producer.epoch(),
            Mutation::CommitFromAnotherStore => commit.store = store(0),
            _ => {}
        }
        self.hear(&commit);
    }

    fn hear(&mut self, commit: &Commit) {
        let fails = self.dice.one_in(20);
        self.producer.hear(commit, fails, self.now_ms);
    }

    fn restore(&mut self) {
        let Some((disk, names)) = self.backup.clone() else { return };
        self.outside.extend(self.acknowledged.keys().filter(|name| **name > names));
        self.producer.disk = disk;
        self.reopen();
    }

    fn reopen(&mut self) {
        self.reopened = true;
        self.producer.reopen(self.now_ms);
    }

    fn step(&mut self) -> Result<(), String> {
        self.now_ms += self.dice.roll(3_000) as i64;
        let which = self.dice.roll(2) as usize;
        match self.dice.roll(26) {
            0..=4 => {
                let live = self.dice.roll(3) > 0;
                self.append(live);
            }
            5..=8 => self.send(),
            9..=11 => self.receive(which),
            12..=14 => self.write(which)?,
            // Misdirected once the producer knows its own store.
            15 if self.producer.disk.pinned.is_some() => {
                self.receive(2);
                self.write(2)?;
            }
            15..=18 => self.hear_one(),
            19 => match self.dice.roll(7) {
                0 => self.reopen(),
                1 => self.backup = Some((self.producer.disk.clone(), self.producer.names)),
                2 => self.restore(),
                3 => self.link.clear(),
                4 => self.producer.hours += self.dice.roll(7) as i64 - 3,
                _ => {
                    let up = self.dice.roll(2) == 0;
                    self.producer.sender.link(up);
                }
            },
            20 => {
                // Long enough for a loss to close, or for what is committed to be deleted.
                self.now_ms += [60_000, 8 * 86_400_000][self.dice.roll(2) as usize];
                if self.mutation != Mutation::DropWithoutLossRecord {
                    let fails = self.dice.one_in(20);
                    self.producer.close_losses(fails, self.now_ms);
                }
                self.producer.expire(self.now_ms);
            }
            _ => self.producer.sender.overdue(self.now_ms),
        }
        self.producer.agree()
    }

    /// A store that takes nothing: what is under way must stay within the window.
    fn stall(&mut self) -> Result<(), String> {
        self.link.clear();
        self.producer.sender.link(true);
        for _ in 0..64 {
            self.append(false);
            self.send();
        }
        // Four messages of 600 kB fill 2 MiB.
        match self.link.len() {
            0..=4 => Ok(()),
            many => Err(format!("{many} messages of 600 kB under way")),
        }
    }

    /// All faults end: whatever still waits must get through.
    fn settle(&mut self) -> Result<(), String> {
        self.producer.sender.link(true);
        for ingest in &mut self.ingests {
            ingest.room = usize::MAX;
        }
        for _ in 0..2_000 {
            let open = self.producer.index.has_loss() && self.mutation != Mutation::DropWithoutLossRecord;
            if self.producer.sender.waiting().is_empty() && !open {
                return Ok(());
            }
            self.now_ms += 120_000;
            if open {
                self.producer.close_losses(false, self.now_ms);
            }
            self.producer.sender.overdue(self.now_ms);
            self.send();
            while !self.link.is_empty() {
                self.receive(0);
            }
            self.write(0)?;
            while !self.commits.is_empty() {
                self.hear_one();
            }
        }
        Err(format!("does not converge: {:?} wait", self.producer.sender.waiting()))
    }

    fn check(&self) -> Result<(), String> {
        let safe: Vec<&Record> =
            self.stores[0].values().chain(self.ingests[..2].iter().flat_map(Ingest::aside)).collect();
        let mut names = BTreeSet::new();
        for record in self.stores[0].values().filter(|record| loss(record).is_none()) {
            if !names.insert(name(record)) {
                return Err(format!("stored under two identities: {record:?}"));
            }
        }
        names.extend(safe.iter().filter(|record| loss(record).is_none()).map(|record| name(record)));
        let losses: Vec<_> = safe.iter().filter_map(|record| loss(record)).collect();
        for (name, (press, t, row)) in &self.acknowledged {
            let covered = || *row && losses.iter().any(|(of, from, to)| *of == press && from <= t && t <= to);
            if !names.contains(name) && !self.outside.contains(name) && !covered() {
                return Err(format!("acknowledged, and neither safe nor lost with a word: {name}"));
            }
        }
        self.producer.disk.closed.iter().try_for_each(|told| told.check(&names, self.reopened))
    }
}

fn history(seed: u64, mutation: Mutation) -> Result<(), String> {
    let mut world = World::new(seed, mutation);
    world.producer.sender.link(true);
    for _ in 0..120 {
        world.step()?;
    }
    // The other mutations are to be seen by what they lose.
    if seed.is_multiple_of(8) && matches!(mutation, Mutation::None | Mutation::ForgetTheWindow) {
        world.stall()?;
    }
    world.settle()?;
    world.check()
}

/// Looks at the seeds on all cores; the first failure found, if there is one.
fn find(seeds: u64, mutation: Mutation) -> Option<(u64, String)> {
    let (next, found) = (AtomicU64::new(1), std::sync::Mutex::new(None));
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed > seeds {
                        return;
                    }
                    if let Err(reason) = history(seed, mutation) {
                        next.store(seeds + 1, Ordering::Relaxed);
                        found.lock().expect("no panic inside").get_or_insert((seed, reason));
                        return;
                    }
                }
            });
        }
    });
    found.into_inner().expect("no panic inside")
}

#[test]
fn a_hundred_thousand_histories_lose_nothing_silently_and_double_nothing() {
    assert_eq!(find(100_000, Mutation::None), None);
}

#[test]
fn each_mutation_is_caught() {
    for mutation in [
        Mutation::FreeOnPuback,
        Mutation::CommitBeforeWrite,
        Mutation::AcceptAnotherEpoch,
        Mutation::ReuseNumber,
        Mutation::ForgetTheWindow,
        Mutation::DropWithoutLossRecord,
        Mutation::QuarantineWithoutDurability,
        Mutation::CommitFromAnotherStore,
    ] {
        assert!(find(20_000, mutation).is_some(), "{mutation:?} goes unnoticed");
    }
}

#[test]
fn the_histories_reach_what_they_are_about() {
    let (mut losses, mut both, mut aside, mut again) = (0, 0, 0, 0);
    for seed in 1..=500 {
        let mut world = World::new(seed, Mutation::None);
        world.producer.sender.link(true);
        for _ in 0..120 {
            world.step().expect("no failure");
        }
        for told in &world.producer.disk.closed {
            losses += 1;
            both += u64::from(told.never_sent > 0 && told.sent_unknown > 0);
        }
        aside += world.ingests[..2].iter().map(|ingest| ingest.aside().count()).sum::<usize>();
        again += u64::from(world.reopened);
    }
    assert!(losses > 100 && both > 10 && aside > 100 && again > 100, "{losses} {both} {aside} {again}");
}

#[test]
fn the_window_holds_when_nothing_is_committed() {
    let mut sender = Sender::new(presswatch_domain::Epoch(1), false, None, Default::default());
    sender.appended(1, 1_000_000);
    sender.link(true);
    for (bytes, most) in [(600_000, 4), (1_000, WINDOW_MESSAGES)] {
        sender.link(true);
        let mut under_way = 0;
        while let Some(want) = sender.next() {
            sender.sent(want.first, want.last, bytes, false, 0, 0.5);
            under_way += 1;
        }
        assert_eq!(under_way, most, "messages of {bytes} bytes");
    }
}
