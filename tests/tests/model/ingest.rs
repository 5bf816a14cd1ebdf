//! The ingest's side: the real committer between a link and a store that are models.

use presswatch_domain::{Birth, Epoch, Numbered, ProducerId, Record};
use presswatch_ingest::{Answer, Committer, Lane, Parcel};
use presswatch_wire::{Commit, Held};

use super::{Message, Store, loss, name, store};

/// Records of one write at most: few, so that messages are divided.
const LIMIT: usize = 5;

pub struct Ingest {
    /// Into which store it writes.
    pub store: usize,
    committer: Committer,
    /// Set aside durably, or (a mutation) in memory only.
    durable: Vec<(Birth, Record)>,
    volatile: Vec<(Birth, Record)>,
    /// How many records quarantine may hold.
    pub room: usize,
}

impl Ingest {
    pub fn new(store: usize, room: usize) -> Ingest {
        Ingest { store, committer: Committer::new(), durable: Vec::new(), volatile: Vec::new(), room }
    }

    /// What is safe in quarantine.
    pub fn aside(&self) -> impl Iterator<Item = &Record> {
        self.durable.iter().map(|(_, record)| record)
    }

    /// Sorts a message into what is stored, what is set aside and what is held back.
    pub fn take(&mut self, message: Message, durably: bool) -> Vec<Commit> {
        let ends = message.records.first().zip(message.records.last());
        let Some((first, last)) = ends.map(|((first, _), (last, _))| (first.number, last.number)) else {
            return Vec::new();
        };
        let producer = ProducerId::new("edge1").expect("id");
        let (mut records, mut held) = (Vec::new(), Vec::new());
        for (birth, record) in message.records {
            // Some rows can't be stored.
            if loss(&record).is_some() || name(&record) % 11 != 0 {
                records.push(Numbered { producer: producer.clone(), birth, record });
                continue;
            }
            let aside = if durably { &mut self.durable } else { &mut self.volatile };
            if aside.iter().any(|(known, _)| *known == birth) {
                continue;
            }
            if aside.len() < self.room {
                aside.push((birth, record));
            } else {
                held.push(birth.number);
            }
        }
        let epoch = Epoch(message.epoch);
        let parcel = Parcel { producer, epoch, first, last, held, records, came_ms: 0 };
        let lane = if first.is_multiple_of(2) { Lane::Live } else { Lane::Backlog };
        self.committer.take(lane, parcel).into_iter().map(commit).collect()
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
        while let Some(batch) = self.committer.batch(LIMIT) {
            if early {
                answers.extend(self.committer.durable(&batch, &[]).into_iter().map(commit));
            }
            let written = match dies {
                Some(0) => 0,
                Some(1) => batch.records.len() / 2,
                _ => batch.records.len(),
            };
            for Numbered { birth, record, .. } in &batch.records[..written] {
                if let Some(other) = store.insert(*birth, record.clone()).filter(|other| other != record) {
                    return Err(format!("{birth:?} is {other:?} and {record:?}"));
                }
            }
            if dies.is_some_and(|at| at < 3) {
                break;
            }
            if !early {
                answers.extend(self.committer.durable(&batch, &[]).into_iter().map(commit));
            }
        }
        if dies.is_some() {
            self.committer = Committer::new();
            self.volatile.clear();
        }
        Ok(answers)
    }
}

fn commit(answer: Answer) -> Commit {
    let held = (!answer.held.is_empty()).then_some(Held { ranges: answer.held, retry_ms: 60_000 });
    Commit { v: 1, store: store(0), epoch: answer.epoch, ranges: answer.ranges, held }
}
