//! The ingest's side: the real committer between a link and a store that are models.

use std::collections::BTreeMap;

use presswatch_domain::{Birth, Epoch, Numbered, ProducerId, Record, StoreId, StoreIdentity};
use presswatch_ingest::{Answer, Batch, Committer, Lane, Parcel};
use presswatch_wire::{Commit, Held};

use super::{Message, history::Wrote, loss, mutation::Mutation, name};

/// Records of one batch at most: few, so that messages are divided.
const BATCH: usize = 5;

/// A store: what is in it, by identity.
#[derive(Default)]
pub struct Store {
    pub records: BTreeMap<Birth, Record>,
    /// Its disk is full.
    pub full: bool,
    /// Of which it said (a mutation) that they are durable, and they are not yet.
    unsynced: Vec<Birth>,
}

impl Store {
    /// What is durable is kept, and nothing more.
    pub fn power_cut(&mut self) {
        for birth in self.unsynced.drain(..) {
            self.records.remove(&birth);
        }
    }
}

pub fn identity(which: usize) -> StoreIdentity {
    StoreIdentity { id: StoreId::from_bits(which as u32 + 1), simulated: false }
}

pub struct Ingest {
    /// Into which store it writes.
    pub store: usize,
    mutation: Mutation,
    producer: ProducerId,
    committer: Committer,
    /// Taken from the committer, and not yet in the store.
    stuck: Option<Batch>,
    /// Set aside durably, or (a mutation) in memory only.
    durable: Vec<(Birth, Record)>,
    volatile: Vec<(Birth, Record)>,
    /// How many records quarantine may hold.
    pub room: usize,
    /// The newest version of a message that it understands.
    pub knows: u32,
    /// What it once could not set aside; and how much of that it could later.
    refused: Vec<Birth>,
    pub held_then_aside: u64,
}

impl Ingest {
    pub fn new(store: usize, room: usize, mutation: Mutation) -> Ingest {
        Ingest {
            store,
            mutation,
            producer: ProducerId::new("edge1").expect("id"),
            committer: Committer::new(),
            stuck: None,
            durable: Vec::new(),
            volatile: Vec::new(),
            room,
            knows: 1,
            refused: Vec::new(),
            held_then_aside: 0,
        }
    }

    /// What is safe in quarantine.
    pub fn aside(&self) -> impl Iterator<Item = &Record> {
        self.durable.iter().map(|(_, record)| record)
    }

    /// Sorts a message into what is stored, what is set aside and what is held.
    pub fn take(&mut self, message: Message) -> Option<Commit> {
        let (first, last) = (message.records.first()?.0.number, message.records.last()?.0.number);
        let (mut records, mut held) = (Vec::new(), Vec::new());
        if message.v > self.knows {
            return (self.mutation == Mutation::CommitUnknownVersion)
                .then(|| commit(self.store, Epoch(message.epoch), vec![(first, last)], Vec::new()));
        }
        for (mut birth, record) in message.records {
            match self.mutation {
                Mutation::ForgetTheBirthEpoch => birth.epoch = Epoch(0),
                Mutation::BornAnewEachEpoch => birth.epoch = Epoch(message.epoch),
                _ => {}
            }
            // Some rows are seen to be wrong before they are written, some by the store.
            if !wrong(&record, 11) {
                records.push(Numbered { producer: self.producer.clone(), birth, record });
            } else if !self.set_aside(birth, &record) {
                held.push(birth.number);
            }
        }
        let (producer, epoch) = (self.producer.clone(), Epoch(message.epoch));
        let parcel = Parcel { producer, epoch, first, last, held, records, came_ms: 0 };
        let lane = if message.live { Lane::Live } else { Lane::Backlog };
        let answer = self.committer.take(lane, parcel);
        answer.map(|answer| told(self.store, answer))
    }

    /// Writes all that waits, until the store can't or the ingest dies.
    pub fn write(&mut self, store: &mut Store, wrote: Wrote) -> Result<Vec<Commit>, String> {
        let (mut answers, which) = (Vec::new(), self.store);
        store.unsynced.clear();
        while let Some(batch) = self.stuck.take().or_else(|| self.committer.batch(BATCH)) {
            if self.mutation == Mutation::CommitBeforeWrite {
                let early = self.committer.durable(&batch, &[]);
                answers.extend(early.into_iter().map(|answer| told(which, answer)));
            }
            if store.full || wrote == Wrote::RetryLater {
                self.stuck = Some(batch);
                break;
            }
            let written = match wrote {
                Wrote::DiesBefore => 0,
                Wrote::DiesWithin => batch.records.len() / 2,
                _ => batch.records.len(),
            };
            let mut refused = Vec::new();
            for (index, Numbered { birth, record, .. }) in batch.records[..written].iter().enumerate() {
                if wrong(record, 13) {
                    if !self.set_aside(*birth, record) {
                        refused.push(index);
                    }
                    continue;
                }
                match store.records.insert(*birth, record.clone()) {
                    Some(other) if other != *record => {
                        return Err(format!("{birth:?} is {other:?} and {record:?}"));
                    }
                    Some(_) => {}
                    None if self.mutation == Mutation::StoreAnswersUnsynced => store.unsynced.push(*birth),
                    None => {}
                }
            }
            if matches!(wrote, Wrote::DiesBefore | Wrote::DiesWithin | Wrote::DiesUntold) {
                break;
            }
            if self.mutation != Mutation::CommitBeforeWrite {
                let answered = self.committer.durable(&batch, &refused);
                answers.extend(answered.into_iter().map(|answer| told(which, answer)));
            }
        }
        if !matches!(wrote, Wrote::Done | Wrote::RetryLater) {
            self.die();
        }
        Ok(answers)
    }

    /// A batch of it is refused by the store just now.
    pub fn is_stuck(&self) -> bool {
        self.stuck.is_some()
    }

    /// It begins anew, with nothing but its quarantine.
    pub fn die(&mut self) {
        (self.committer, self.stuck) = (Committer::new(), None);
        self.volatile.clear();
    }

    /// True if it is in quarantine.
    fn set_aside(&mut self, birth: Birth, record: &Record) -> bool {
        let durably = self.mutation != Mutation::QuarantineWithoutDurability;
        let aside = if durably { &mut self.durable } else { &mut self.volatile };
        let known = aside.iter().any(|(other, _)| *other == birth);
        if known {
            return true;
        }
        let again = self.refused.contains(&birth);
        if aside.len() < self.room {
            aside.push((birth, record.clone()));
            self.held_then_aside += u64::from(again);
            return true;
        }
        if !again {
            self.refused.push(birth);
        }
        false
    }
}

fn wrong(record: &Record, each: i64) -> bool {
    loss(record).is_none() && name(record) % each == 0
}

fn told(store: usize, answer: Answer) -> Commit {
    commit(store, answer.epoch, answer.ranges, answer.held)
}

fn commit(which: usize, epoch: Epoch, ranges: Vec<(u64, u64)>, held: Vec<(u64, u64)>) -> Commit {
    let held = (!held.is_empty()).then_some(Held { ranges: held, retry_ms: 600_000 });
    Commit { v: 1, store: identity(which), epoch, ranges, held }
}
