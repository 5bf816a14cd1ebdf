//! The protocol against a world that loses, doubles and reorders: a producer with its real sender, a
//! link, an ingest that dies, stores of which one is wrong. Histories are drawn from seeds; a failure
//! prints its seed.
//!
//! Each promise has a mutation that breaks it: the same histories must then fail.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{Epoch, StoreId, StoreIdentity};
use presswatch_uplink::{RangeSet, Sender};
use presswatch_wire::Commit;

/// A way to be wrong, for the proof that the model would notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mutation {
    None,
    FreeOnPuback,
    CommitBeforeWrite,
    AcceptAnotherEpoch,
    ReuseNumber,
    CommitFromAnotherStore,
    ForgetTheWindow,
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
}

/// (birth epoch, number) → what the record says.
type Rows = BTreeMap<(u64, u64), u64>;

#[derive(Clone)]
struct Message {
    epoch: u64,
    records: Vec<((u64, u64), u64)>,
}

/// What is on the producer's disk: outlives its kills, and can be put back from a backup.
#[derive(Clone, Default)]
struct Disk {
    records: BTreeMap<u64, (u64, u64)>,
    freed: RangeSet,
    next: u64,
    pinned: Option<StoreIdentity>,
}

struct World {
    mutation: Mutation,
    dice: Dice,
    disk: Disk,
    backup: Option<Disk>,
    sender: Sender,
    epoch: u64,
    epochs: u64,
    now: i64,
    link: Vec<Message>,
    commits: Vec<Commit>,
    stores: [Rows; 2],
    acknowledged: BTreeSet<u64>,
    /// What a restored backup did not hold: known to be outside the promise of this file.
    outside: BTreeSet<u64>,
    contents: u64,
    most_under_way: usize,
}

fn store(which: usize) -> StoreIdentity {
    StoreIdentity { id: StoreId::from_bits(which as u32 + 1), simulated: false }
}

impl World {
    fn new(seed: u64, mutation: Mutation) -> World {
        let disk = Disk { next: 1, ..Disk::default() };
        World {
            mutation,
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            sender: Sender::new(Epoch(1), false, None, RangeSet::default()),
            disk,
            backup: None,
            epoch: 1,
            epochs: 1,
            now: 0,
            link: Vec::new(),
            commits: Vec::new(),
            stores: Default::default(),
            acknowledged: BTreeSet::new(),
            outside: BTreeSet::new(),
            contents: 0,
            most_under_way: 0,
        }
    }

    fn append(&mut self) {
        let first = self.disk.next;
        let count = 1 + self.dice.roll(4);
        for number in first..first + count {
            self.contents += 1;
            self.disk.records.insert(number, (self.epoch, self.contents));
            self.acknowledged.insert(self.contents);
        }
        self.disk.next = first + count;
        self.sender.appended(first, first + count - 1);
    }

    fn send(&mut self) {
        let Some(want) = self.sender.next() else { return };
        let mut records = Vec::new();
        for number in want.first..=want.last {
            let Some((born, content)) = self.disk.records.get(&number) else { break };
            if records.first().is_some_and(|((head, _), _)| head != born) {
                break;
            }
            records.push(((*born, number), *content));
        }
        let Some(((_, last), _)) = records.last().copied() else { return };
        let bytes = if self.mutation == Mutation::ForgetTheWindow { 0 } else { 600_000 };
        let random = self.dice.roll(1000) as f64 / 1000.0;
        self.sender.sent(want.first, last, bytes, false, self.now, random);
        self.most_under_way = self.most_under_way.max(self.link.len());
        self.link.push(Message { epoch: self.epoch, records });
        if self.mutation == Mutation::FreeOnPuback {
            self.free(&[(want.first, last)]);
        }
    }

    fn free(&mut self, ranges: &[(u64, u64)]) {
        for (first, last) in ranges {
            self.disk.freed.insert(*first, *last);
        }
        let freed =
            Commit { v: 1, store: store(0), epoch: Epoch(self.epoch), ranges: ranges.to_vec(), held: None };
        let _not_pinned_yet = self.sender.commit(&freed, self.now);
    }

    /// An ingest takes a message, in any order, perhaps dying before or after the write.
    fn ingest(&mut self, which: usize) {
        if self.link.is_empty() {
            return;
        }
        let at = self.dice.roll(self.link.len() as u64) as usize;
        let message = if self.dice.roll(5) == 0 { self.link[at].clone() } else { self.link.remove(at) };
        let ranges = match (message.records.first(), message.records.last()) {
            (Some(((_, first), _)), Some(((_, last), _))) => vec![(*first, *last)],
            _ => return,
        };
        let commit = Commit { v: 1, store: store(which), epoch: Epoch(message.epoch), ranges, held: None };
        let dies = self.dice.roll(6) == 0;
        if self.mutation == Mutation::CommitBeforeWrite {
            self.commits.push(commit.clone());
        }
        if dies {
            return;
        }
        self.stores[which].extend(message.records);
        if self.dice.roll(8) > 0 {
            self.commits.push(commit);
        }
    }

    fn hear(&mut self) {
        if self.commits.is_empty() {
            return;
        }
        let at = self.dice.roll(self.commits.len() as u64) as usize;
        let mut commit = self.commits[at].clone();
        if self.dice.roll(4) > 0 {
            self.commits.swap_remove(at);
        }
        match self.mutation {
            Mutation::AcceptAnotherEpoch => commit.epoch = Epoch(self.epoch),
            Mutation::CommitFromAnotherStore => commit.store = store(0),
            _ => {}
        }
        if let Ok(freed) = self.sender.commit(&commit, self.now) {
            self.disk.pinned = self.sender.pinned().cloned();
            for (first, last) in freed {
                self.disk.freed.insert(first, last);
            }
        }
    }

    /// The producer's process begins anew from its disk, under a new epoch.
    fn reopen(&mut self) {
        self.epochs += 1;
        self.epoch = self.epochs;
        if self.mutation == Mutation::ReuseNumber {
            self.disk.next = self.disk.records.len() as u64 / 2 + 1;
        }
        let mut waiting = RangeSet::default();
        for number in self.disk.records.keys() {
            waiting.insert(*number, *number);
        }
        for (first, last) in self.disk.freed.iter() {
            waiting.remove(first, last);
        }
        self.sender = Sender::new(Epoch(self.epoch), false, self.disk.pinned.clone(), waiting);
        self.sender.link(true);
    }

    fn restore(&mut self) {
        let Some(backup) = self.backup.clone() else { return };
        let kept: BTreeSet<u64> = backup.records.values().map(|(_, content)| *content).collect();
        let now: BTreeSet<u64> = self.disk.records.values().map(|(_, content)| *content).collect();
        self.outside.extend(now.difference(&kept));
        self.disk = backup;
        self.reopen();
    }

    fn step(&mut self) {
        self.now += self.dice.roll(3_000) as i64;
        match self.dice.roll(20) {
            0..=4 => self.append(),
            5..=8 => self.send(),
            9..=12 => self.ingest(0),
            13 if self.disk.pinned.is_some() => self.ingest(1),
            13..=16 => self.hear(),
            17 => match self.dice.roll(6) {
                0 => self.reopen(),
                1 => self.backup = Some(self.disk.clone()),
                2 => self.restore(),
                3 => self.link.clear(),
                _ => {
                    let up = self.dice.roll(2) == 0;
                    self.sender.link(up);
                }
            },
            _ => self.sender.overdue(self.now),
        }
    }

    /// All faults end: whatever still waits must get through.
    fn settle(&mut self) -> Result<(), String> {
        self.sender.link(true);
        for _ in 0..2_000 {
            if self.sender.waiting().is_empty() {
                return Ok(());
            }
            self.now += 120_000;
            self.sender.overdue(self.now);
            self.send();
            while !self.link.is_empty() {
                self.ingest(0);
            }
            while !self.commits.is_empty() {
                self.hear();
            }
        }
        Err(format!("does not converge: {:?} wait", self.sender.waiting()))
    }

    fn check(&self) -> Result<(), String> {
        let stored: Vec<u64> = self.stores[0].values().copied().collect();
        let set: BTreeSet<u64> = stored.iter().copied().collect();
        if set.len() != stored.len() {
            return Err("a record is stored under two identities".to_owned());
        }
        let lost: Vec<_> =
            self.acknowledged.iter().filter(|c| !set.contains(c) && !self.outside.contains(c)).collect();
        if !lost.is_empty() {
            return Err(format!("acknowledged and not stored: {lost:?}"));
        }
        // Four messages of 600 kB fill the window of 2 MiB; a message may be doubled by a resend.
        if self.most_under_way > 40 {
            return Err(format!("{} messages under way", self.most_under_way));
        }
        Ok(())
    }
}

fn history(seed: u64, mutation: Mutation) -> Result<(), String> {
    let mut world = World::new(seed, mutation);
    world.sender.link(true);
    for _ in 0..120 {
        world.step();
    }
    if mutation == Mutation::ForgetTheWindow {
        // A store that takes nothing: what is under way must stay within the window.
        world.link.clear();
        world.sender.link(true);
        for _ in 0..64 {
            world.append();
            world.send();
        }
        if world.link.len() > 4 {
            return Err(format!("{} messages of 600 kB under way", world.link.len()));
        }
    }
    world.settle()?;
    world.check()
}

#[test]
fn a_hundred_thousand_histories_lose_and_double_nothing() {
    for seed in 1..=100_000 {
        if let Err(reason) = history(seed, Mutation::None) {
            panic!("seed {seed}: {reason}");
        }
    }
}

#[test]
fn the_window_holds_when_nothing_is_committed() {
    let mut sender = Sender::new(Epoch(1), false, None, RangeSet::default());
    sender.appended(1, 1_000_000);
    sender.link(true);
    let mut under_way = 0;
    while let Some(want) = sender.next() {
        sender.sent(want.first, want.last, 600_000, false, 0, 0.5);
        under_way += 1;
    }
    assert_eq!(under_way, 4, "2 MiB in messages of 600 kB");
}

#[test]
fn each_mutation_is_caught() {
    for mutation in [
        Mutation::FreeOnPuback,
        Mutation::CommitBeforeWrite,
        Mutation::AcceptAnotherEpoch,
        Mutation::ReuseNumber,
        Mutation::CommitFromAnotherStore,
        Mutation::ForgetTheWindow,
    ] {
        let caught = (1..=5_000).find(|seed| history(*seed, mutation).is_err());
        assert!(caught.is_some(), "{mutation:?} goes unnoticed");
    }
}
