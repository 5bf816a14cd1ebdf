//! What is written next, and what may be committed after: no I/O, no clock of its own.
//!
//! A number is committed only after the store has durably answered for it, or quarantine for a record
//! that can't be stored. A number committed lately is committed again without being written. Live
//! parcels are written before those of the backlog, and never together with them: a live row waits for
//! one batch of the backlog at most, and the backlog for one batch of live rows.

use std::collections::{BTreeMap, VecDeque};

use presswatch_domain::{Epoch, Numbered, ProducerId};
use presswatch_uplink::RangeSet;
use presswatch_wire::Ranges;

/// Records of one write at most.
pub const BATCH: usize = 5_000;
/// How many ranges are remembered for each producer and epoch.
const REMEMBERED: usize = 4_096;
/// For how many producers and epochs: those used longest ago are forgotten, which costs a write.
const KEYS: usize = 256;

/// By which topic a parcel came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Taken just now.
    Live,
    /// History, replay, resends.
    Backlog,
}

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
    /// Numbers that must not be committed: neither stored nor quarantined. In order.
    pub held: Vec<u64>,
    /// What is to be stored, in order of the numbers.
    pub records: Vec<Numbered>,
    /// When it came, in milliseconds of whatever clock the caller uses.
    pub came_ms: i64,
}

/// What a producer is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whom.
    pub producer: ProducerId,
    /// The epoch of its messages.
    pub epoch: Epoch,
    /// What is committed.
    pub ranges: Ranges,
    /// What stays with it.
    pub held: Ranges,
    /// When the oldest of the parcels that it answers came.
    pub came_ms: i64,
}

/// What one write settles.
#[derive(Debug)]
pub struct Batch {
    /// By which topic all of it came.
    pub lane: Lane,
    /// To be stored, all of it.
    pub records: Vec<Numbered>,
    /// The parcels, or beginnings of parcels, in the order of their records.
    shares: Vec<Share>,
}

#[derive(Debug)]
struct Share {
    producer: ProducerId,
    epoch: Epoch,
    first: u64,
    last: u64,
    held: Vec<u64>,
    records: usize,
    came_ms: i64,
}

#[derive(Debug, Default)]
struct Done {
    numbers: RangeSet,
    used: u64,
}

/// Collects parcels and gives batches.
#[derive(Debug, Default)]
pub struct Committer {
    live: VecDeque<Parcel>,
    backlog: VecDeque<Parcel>,
    done: BTreeMap<(ProducerId, Epoch), Done>,
    uses: u64,
    was_live: bool,
}

impl Committer {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A parcel came. If nothing of it has to be written, gives the answer at once.
    pub fn take(&mut self, lane: Lane, mut parcel: Parcel) -> Option<Answer> {
        self.forget_written(&mut parcel);
        if parcel.records.is_empty() {
            let share = Share::beginning(&mut parcel, 0);
            return answers(&Batch { lane, records: Vec::new(), shares: vec![share] }, &[]).pop();
        }
        match lane {
            Lane::Live => self.live.push_back(parcel),
            Lane::Backlog => self.backlog.push_back(parcel),
        }
        None
    }

    /// The next batch, if anything waits; of the backlog at most `limit` records.
    pub fn batch(&mut self, limit: usize) -> Option<Batch> {
        let live = !self.live.is_empty() && (!self.was_live || self.backlog.is_empty());
        let (lane, limit) = if live { (Lane::Live, BATCH) } else { (Lane::Backlog, limit.clamp(1, BATCH)) };
        let mut batch = Batch { lane, records: Vec::new(), shares: Vec::new() };
        while batch.records.len() < limit {
            let queue = if live { &mut self.live } else { &mut self.backlog };
            let Some(mut parcel) = queue.pop_front() else { break };
            // What was written since it came is not written again.
            self.forget_written(&mut parcel);
            let share = Share::beginning(&mut parcel, limit - batch.records.len());
            batch.records.extend(parcel.records.drain(..share.records));
            let rest = share.last < parcel.last;
            batch.shares.push(share);
            if rest {
                let queue = if live { &mut self.live } else { &mut self.backlog };
                queue.push_front(parcel);
            }
        }
        self.was_live = live;
        (!batch.shares.is_empty()).then_some(batch)
    }

    /// The batch is durable, but for the records at the indexes `refused`, which are neither stored nor
    /// set aside. Gives what the producers are told; what is committed is remembered.
    pub fn durable(&mut self, batch: &Batch, refused: &[usize]) -> Vec<Answer> {
        let answers = answers(batch, refused);
        for answer in &answers {
            self.remember(answer);
        }
        answers
    }

    fn remember(&mut self, answer: &Answer) {
        self.uses += 1;
        let done = self.done.entry((answer.producer.clone(), answer.epoch)).or_default();
        done.used = self.uses;
        for (first, last) in &answer.ranges {
            done.numbers.insert(*first, *last);
        }
        let many = done.numbers.iter().count().saturating_sub(REMEMBERED);
        let oldest: Ranges = done.numbers.iter().take(many).collect();
        for (first, last) in oldest {
            done.numbers.remove(first, last);
        }
        if self.done.len() > KEYS {
            let oldest = self.done.iter().min_by_key(|(_, done)| done.used).map(|(key, _)| key.clone());
            oldest.and_then(|key| self.done.remove(&key));
        }
    }

    /// Takes out of a parcel what is known to be stored.
    fn forget_written(&self, parcel: &mut Parcel) {
        if let Some(done) = self.done.get(&(parcel.producer.clone(), parcel.epoch)) {
            parcel.records.retain(|record| !done.numbers.contains(record.birth.number));
        }
    }

    /// How many records that came by this topic wait.
    pub fn waiting(&self, lane: Lane) -> usize {
        let queue = if lane == Lane::Live { &self.live } else { &self.backlog };
        queue.iter().map(|parcel| parcel.records.len()).sum()
    }

    /// True if none waits.
    pub fn is_empty(&self) -> bool {
        self.live.is_empty() && self.backlog.is_empty()
    }
}

impl Share {
    /// Cuts the beginning off a parcel: as many of its first records as there is room for (they are still
    /// in the parcel), with the numbers up to the first that is left; all of it, if none is.
    fn beginning(parcel: &mut Parcel, room: usize) -> Share {
        let records = parcel.records.len().min(room);
        let left = parcel.records.get(records).map(|record| record.birth.number);
        let last = left.map_or(parcel.last, |number| number - 1);
        let cut = parcel.held.partition_point(|number| *number <= last);
        let share = Share {
            producer: parcel.producer.clone(),
            epoch: parcel.epoch,
            first: parcel.first,
            last,
            held: parcel.held.drain(..cut).collect(),
            records,
            came_ms: parcel.came_ms,
        };
        parcel.first = last + 1;
        share
    }
}

/// What the producers of a batch are told: a number that is held in one parcel is not committed by
/// another copy of it.
fn answers(batch: &Batch, refused: &[usize]) -> Vec<Answer> {
    let mut told: BTreeMap<(&ProducerId, Epoch), (RangeSet, RangeSet, i64)> = BTreeMap::new();
    let mut records = batch.records.iter().enumerate();
    for share in &batch.shares {
        let (committed, held, came_ms) = told
            .entry((&share.producer, share.epoch))
            .or_insert_with(|| (RangeSet::default(), RangeSet::default(), share.came_ms));
        *came_ms = share.came_ms.min(*came_ms);
        committed.insert(share.first, share.last);
        share.held.iter().for_each(|number| held.insert(*number, *number));
        for (index, record) in records.by_ref().take(share.records) {
            if refused.contains(&index) {
                held.insert(record.birth.number, record.birth.number);
            }
        }
    }
    let answer = |((producer, epoch), (mut committed, held, came_ms)): (
        (&ProducerId, Epoch),
        (RangeSet, RangeSet, i64),
    )| {
        for (first, last) in held.iter() {
            committed.remove(first, last);
        }
        let (ranges, held) = (committed.iter().collect(), held.iter().collect());
        Answer { producer: producer.clone(), epoch, ranges, held, came_ms }
    };
    told.into_iter().map(answer).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use presswatch_domain::{Birth, EventKind, Record, State, UtcMs};
    use proptest::prelude::*;

    use super::*;

    fn record(producer: &ProducerId, epoch: u64, number: u64) -> Numbered {
        let record = Record::event(UtcMs(0), None, EventKind::State { state: State::Idle });
        Numbered { producer: producer.clone(), birth: Birth { epoch: Epoch(epoch), number }, record }
    }

    /// Of numbers `first..=last`, those in `held` stay, those in `aside` are quarantined already.
    fn parcel(epoch: u64, first: u64, last: u64, held: &[u64], aside: &[u64]) -> Parcel {
        let producer = ProducerId::new("edge1").expect("id");
        let store = |n: &u64| !held.contains(n) && !aside.contains(n);
        let records = (first..=last).filter(store).map(|n| record(&producer, epoch, n)).collect();
        Parcel { producer, epoch: Epoch(epoch), first, last, held: held.to_vec(), records, came_ms: 7 }
    }

    fn numbers(batch: &Batch) -> Vec<u64> {
        batch.records.iter().map(|record| record.birth.number).collect()
    }

    #[test]
    fn nothing_is_repeated_before_it_was_durable_and_nothing_written_twice_after() {
        let mut committer = Committer::new();
        assert!(committer.take(Lane::Backlog, parcel(1, 1, 5, &[], &[])).is_none());
        let batch = committer.batch(BATCH).expect("a batch");
        assert!(committer.take(Lane::Backlog, parcel(1, 1, 5, &[], &[])).is_none(), "not yet durable");
        assert_eq!(committer.durable(&batch, &[])[0].ranges, [(1, 5)]);
        let copy = committer.batch(BATCH).expect("the copy is answered");
        assert_eq!(numbers(&copy), [0; 0], "and not written");
        let repeated = committer.take(Lane::Live, parcel(1, 2, 4, &[], &[])).expect("known");
        assert_eq!((repeated.ranges, repeated.came_ms), (vec![(2, 4)], 7));
        assert!(committer.take(Lane::Live, parcel(1, 2, 6, &[], &[])).is_none());
        assert_eq!(numbers(&committer.batch(BATCH).expect("a batch")), [6], "the rest is known");
    }

    #[test]
    fn what_is_held_or_refused_is_not_committed_and_its_neighbours_are() {
        let mut committer = Committer::new();
        committer.take(Lane::Backlog, parcel(1, 1, 6, &[1, 3], &[5]));
        let batch = committer.batch(BATCH).expect("a batch");
        assert_eq!(numbers(&batch), [2, 4, 6]);
        let answer = committer.durable(&batch, &[1]).pop().expect("an answer");
        assert_eq!((answer.ranges, answer.held), (vec![(2, 2), (5, 6)], vec![(1, 1), (3, 4)]));
        let again = committer.take(Lane::Backlog, parcel(1, 1, 3, &[1, 3], &[])).expect("nothing to write");
        assert_eq!((again.ranges, again.held), (vec![(2, 2)], vec![(1, 1), (3, 3)]));
        assert!(committer.take(Lane::Backlog, parcel(1, 4, 4, &[], &[])).is_none(), "4 was refused");
    }

    #[test]
    fn live_parcels_overtake_the_backlog_and_do_not_starve_it() {
        let mut committer = Committer::new();
        for first in [1, 101, 201] {
            committer.take(Lane::Backlog, parcel(1, first, first + 99, &[], &[]));
        }
        let mut lanes = Vec::new();
        for live in 1_000.. {
            committer.take(Lane::Live, parcel(1, live, live, &[], &[]));
            let Some(batch) = committer.batch(60) else { break };
            assert!(batch.lane == Lane::Live || batch.records.len() == 60);
            lanes.push(batch.lane);
            if committer.waiting(Lane::Backlog) == 0 {
                break;
            }
        }
        let turn = [Lane::Live, Lane::Backlog];
        assert_eq!(lanes, turn.repeat(5));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut committer = Committer::new();
        for epoch in 0..2 * KEYS as u64 {
            for first in [1, 10] {
                committer.take(Lane::Live, parcel(epoch, first, first, &[], &[]));
            }
            let batch = committer.batch(BATCH).expect("a batch");
            committer.durable(&batch, &[]);
        }
        assert_eq!(committer.done.len(), KEYS);
        let last = 2 * KEYS as u64 - 1;
        assert!(committer.take(Lane::Live, parcel(last, 10, 10, &[], &[])).is_some(), "the newest is known");
        for n in 0..2 * REMEMBERED as u64 {
            committer.take(Lane::Live, parcel(last, 100 + n * 2, 100 + n * 2, &[], &[]));
        }
        while let Some(batch) = committer.batch(BATCH) {
            committer.durable(&batch, &[]);
        }
        assert!(committer.done.values().all(|done| done.numbers.iter().count() <= REMEMBERED));
    }

    #[derive(Debug, Clone)]
    enum Step {
        Take { live: bool, epoch: u64, first: u64, more: u64, held: Vec<u64>, aside: Vec<u64> },
        Write { limit: usize, refuse: Vec<usize> },
    }

    fn step() -> impl Strategy<Value = Step> {
        let some = |of| proptest::collection::vec(0u64..of, 0..3);
        prop_oneof![
            (any::<bool>(), 1u64..3, 1u64..40, 0u64..12, some(12), some(12)).prop_map(
                |(live, epoch, first, more, held, aside)| Step::Take {
                    live,
                    epoch,
                    first,
                    more,
                    held,
                    aside
                }
            ),
            (1usize..20, proptest::collection::vec(0usize..20, 0..3))
                .prop_map(|(limit, refuse)| Step::Write { limit, refuse }),
        ]
    }

    /// Sets of (epoch, number), kept one by one.
    #[derive(Default)]
    struct Model {
        stored: BTreeSet<(u64, u64)>,
        aside: BTreeSet<(u64, u64)>,
        /// What must still be answered: how often each number was offered and not yet told of.
        owed: BTreeSet<(u64, u64)>,
    }

    impl Model {
        fn hear(&mut self, answer: &Answer) -> Result<(), TestCaseError> {
            let all = |ranges: &Ranges| -> BTreeSet<(u64, u64)> {
                ranges.iter().flat_map(|(a, b)| *a..=*b).map(|n| (answer.epoch.0, n)).collect()
            };
            let (committed, held) = (all(&answer.ranges), all(&answer.held));
            prop_assert!(committed.is_disjoint(&held));
            for number in &committed {
                let safe = self.stored.contains(number) || self.aside.contains(number);
                prop_assert!(safe, "{:?} is committed and nowhere", number);
            }
            self.owed.retain(|number| !committed.contains(number) && !held.contains(number));
            Ok(())
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn what_is_committed_is_safe_and_all_is_answered(steps in proptest::collection::vec(step(), 1..60)) {
            let (mut committer, mut model) = (Committer::new(), Model::default());
            let drain = (0..200).map(|_| Step::Write { limit: 1_000, refuse: vec![] });
            for step in steps.into_iter().chain(drain) {
                match step {
                    Step::Take { live, epoch, first, more, held, aside } => {
                        let last = first + more;
                        let among = |list: Vec<u64>| -> BTreeSet<u64> {
                            list.into_iter().map(|n| first + n).filter(|n| *n <= last).collect()
                        };
                        let held = among(held);
                        let aside: BTreeSet<u64> = among(aside).difference(&held).copied().collect();
                        model.aside.extend(aside.iter().map(|n| (epoch, *n)));
                        model.owed.extend((first..=last).map(|n| (epoch, n)));
                        let (held, aside): (Vec<_>, Vec<_>) =
                            (held.into_iter().collect(), aside.into_iter().collect());
                        let lane = if live { Lane::Live } else { Lane::Backlog };
                        if let Some(answer) = committer.take(lane, parcel(epoch, first, last, &held, &aside)) {
                            model.hear(&answer)?;
                        }
                    }
                    Step::Write { limit, refuse } => {
                        let Some(batch) = committer.batch(limit) else { continue };
                        prop_assert!(batch.lane == Lane::Live || batch.records.len() <= limit);
                        for (index, record) in batch.records.iter().enumerate() {
                            if !refuse.contains(&index) {
                                model.stored.insert((record.birth.epoch.0, record.birth.number));
                            }
                        }
                        for answer in committer.durable(&batch, &refuse) {
                            model.hear(&answer)?;
                        }
                    }
                }
            }
            prop_assert!(committer.is_empty());
            prop_assert!(model.owed.is_empty(), "never answered: {:?}", model.owed);
        }
    }
}
