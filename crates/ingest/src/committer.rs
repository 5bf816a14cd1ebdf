//! What is written next, and what may be committed after: no I/O, no clock of its own.
//!
//! A number is committed only after the store has durably answered for it, or quarantine for a record
//! that can't be stored. A number committed lately is committed again without being written.

use std::collections::BTreeMap;

use presswatch_domain::{Epoch, Numbered, ProducerId};
use presswatch_wire::Ranges;

/// Records of one write at most.
const BATCH: usize = 5_000;
/// How many ranges are remembered for each producer and epoch.
const REMEMBERED: usize = 4_096;

/// One message, validated: what to store, and which numbers that settles.
#[derive(Debug, Clone)]
pub struct Parcel {
    /// Who sent it.
    pub producer: ProducerId,
    /// Under which epoch: the commit echoes it.
    pub epoch: Epoch,
    /// First number.
    pub first: u64,
    /// Last number.
    pub last: u64,
    /// Numbers that must not be committed: neither stored nor quarantined.
    pub held_back: Vec<u64>,
    /// What is to be stored.
    pub records: Vec<Numbered>,
}

/// What one write settles.
#[derive(Debug, Default)]
pub struct Batch {
    /// To be stored, all of it.
    pub records: Vec<Numbered>,
    /// To be committed once it is.
    pub commits: BTreeMap<(ProducerId, Epoch), Ranges>,
}

/// Collects parcels and gives batches.
#[derive(Debug, Default)]
pub struct Committer {
    waiting: Vec<Parcel>,
    done: BTreeMap<(ProducerId, Epoch), BTreeMap<u64, u64>>,
}

impl Committer {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A parcel came. If all of it was committed lately, gives the commit to repeat at once.
    pub fn take(&mut self, parcel: Parcel) -> Option<(ProducerId, Epoch, Ranges)> {
        let key = (parcel.producer.clone(), parcel.epoch);
        let known = self.done.get(&key).and_then(|done| done.range(..=parcel.first).next_back());
        if known.is_some_and(|(_, last)| *last >= parcel.last) {
            return Some((key.0, key.1, vec![(parcel.first, parcel.last)]));
        }
        self.waiting.push(parcel);
        None
    }

    /// The next batch, if anything waits.
    pub fn batch(&mut self) -> Option<Batch> {
        let mut batch = Batch::default();
        let mut taken = 0;
        for parcel in &mut self.waiting {
            if taken > 0 && batch.records.len() + parcel.records.len() > BATCH {
                break;
            }
            taken += 1;
            batch.records.append(&mut parcel.records);
            let ranges = batch.commits.entry((parcel.producer.clone(), parcel.epoch)).or_default();
            let mut first = parcel.first;
            for number in &parcel.held_back {
                if first < *number {
                    ranges.push((first, number - 1));
                }
                first = number + 1;
            }
            if first <= parcel.last {
                ranges.push((first, parcel.last));
            }
        }
        self.waiting.drain(..taken);
        (taken > 0).then_some(batch)
    }

    /// The batch is durable: its commits may go out, and are remembered.
    pub fn durable(&mut self, batch: &Batch) {
        for (key, ranges) in &batch.commits {
            let done = self.done.entry(key.clone()).or_default();
            for (first, last) in ranges {
                let joined = done.range(..=*first).next_back().map(|(start, end)| (*start, *end));
                match joined {
                    Some((start, end)) if end + 1 >= *first => {
                        done.insert(start, end.max(*last));
                    }
                    _ => drop(done.insert(*first, *last)),
                }
            }
            while done.len() > REMEMBERED {
                done.pop_first();
            }
        }
    }

    /// How many parcels wait.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// True if none waits.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel(first: u64, last: u64, held_back: Vec<u64>) -> Parcel {
        let producer = ProducerId::new("edge1").expect("id");
        Parcel { producer, epoch: Epoch(1), first, last, held_back, records: Vec::new() }
    }

    #[test]
    fn nothing_is_repeated_before_it_was_durable() {
        let mut committer = Committer::new();
        assert!(committer.take(parcel(1, 5, vec![])).is_none());
        assert!(committer.take(parcel(1, 5, vec![])).is_none());
        let batch = committer.batch().expect("a batch");
        assert!(committer.take(parcel(1, 5, vec![])).is_none(), "not yet durable");
        committer.durable(&batch);
        let repeated = committer.take(parcel(2, 4, vec![])).expect("known");
        assert_eq!(repeated.2, [(2, 4)]);
        assert!(committer.take(parcel(2, 6, vec![])).is_none(), "6 is not known");
    }

    #[test]
    fn what_is_held_back_is_not_committed() {
        let mut committer = Committer::new();
        committer.take(parcel(1, 5, vec![1, 3]));
        let batch = committer.batch().expect("a batch");
        assert_eq!(batch.commits.values().next().map(Vec::as_slice), Some(&[(2, 2), (4, 5)][..]));
        committer.durable(&batch);
        assert!(committer.take(parcel(2, 4, vec![])).is_none(), "3 was held back");
    }
}
