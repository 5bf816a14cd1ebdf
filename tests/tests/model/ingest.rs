//! The ingest's side: the real committer between a link and a store that are models.

use presswatch_domain::{Birth, Epoch, Numbered, ProducerId, Record};
use presswatch_ingest::{Answer, Committer, Lane, Parcel};
use presswatch_wire::{Commit, Held};

use super::{Message, Store, loss, name, store};

/// Records of one batch at most: few, so that messages are divided.
const BATCH: usize = 5;

pub struct Ingest {
    /// Into which store it writes.
    pub store: usize,
    committer: Committer,
    /// Set aside durably, or (a mutation) in memory only.
    durable: Vec<(Birth, Record)>,
    volatile: Vec<(Birth, Record)>,
    /// How many records quarantine may hold.
    pub room: usize,
    durably: bool,
}

impl Ingest {
    pub fn new(store: usize, room: usize, durably: bool) -> Ingest {
        let committer = Committer::new();
        Ingest { store, committer, durable: Vec::new(), volatile: Vec::new(), room, durably }
    }

    /// What is safe in quarantine.
    pub fn aside(&self) -> impl Iterator<Item = &Record> {
        self.durable.iter().map(|(_, record)| record)
    }

    /// Sorts a message into what is stored, what is set aside and what is held.
    pub fn take(&mut self, message: Message) -> Option<Commit> {
        let (first, last) = (message.records.first()?.0.number, message.records.last()?.0.number);
        let producer = ProducerId::new("edge1").expect("id");
        let (mut records, mut held) = (Vec::new(), Vec::new());
        for (birth, record) in message.records {
            // Some rows are seen to be wrong before they are written, some by the store.
            if !wrong(&record, 11) {
                records.push(Numbered { producer: producer.clone(), birth, record });
            } else if !self.set_aside(birth, &record) {
                held.push(birth.number);
            }
        }
        let epoch = Epoch(message.epoch);
        let parcel = Parcel { producer, epoch, first, last, held, records, came_ms: 0 };
        let lane = if message.live { Lane::Live } else { Lane::Backlog };
        self.committer.take(lane, parcel).map(commit)
    }

    /// Writes all that waits; `dies` says at which point it does: before the write, within it, after it,
    /// or after its answers are out.
    pub fn write(
        &mut self,
        store: &mut Store,
        early: bool,
        dies: Option<u64>,
    ) -> Result<Vec<Commit>, String> {
        let mut answers = Vec::new();
        while let Some(batch) = self.committer.batch(BATCH) {
            if early {
                answers.extend(self.committer.durable(&batch, &[]).into_iter().map(commit));
            }
            let written = match dies {
                Some(0) => 0,
                Some(1) => batch.records.len() / 2,
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
                if let Some(other) = store.insert(*birth, record.clone()).filter(|other| other != record) {
                    return Err(format!("{birth:?} is {other:?} and {record:?}"));
                }
            }
            if dies.is_some_and(|at| at < 3) {
                break;
            }
            if !early {
                answers.extend(self.committer.durable(&batch, &refused).into_iter().map(commit));
            }
        }
        if dies.is_some() {
            self.committer = Committer::new();
            self.volatile.clear();
        }
        Ok(answers)
    }

    /// True if it is in quarantine.
    fn set_aside(&mut self, birth: Birth, record: &Record) -> bool {
        let aside = if self.durably { &mut self.durable } else { &mut self.volatile };
        let known = aside.iter().any(|(other, _)| *other == birth);
        if !known && aside.len() < self.room {
            aside.push((birth, record.clone()));
            return true;
        }
        known
    }
}

fn wrong(record: &Record, each: i64) -> bool {
    loss(record).is_none() && name(record) % each == 0
}

fn commit(answer: Answer) -> Commit {
    let Answer { epoch, ranges, held, .. } = answer;
    let held = (!held.is_empty()).then_some(Held { ranges: held, retry_ms: 600_000 });
    Commit { v: 1, store: store(0), epoch, ranges, held }
}
