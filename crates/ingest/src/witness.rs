//! What an ingest says of the producers that it hears, as a producer of its own: no I/O, no clock.
//!
//! - `complete`, once a minute for each producer whose `complete_to` moved.
//! - `loss` of unknown size, for each press of a producer that comes back with a new outbox although its
//!   old one may have held something.
//!
//! **When an old outbox was empty**: the last thing heard of its epoch was a status with depth 0 that
//! belongs to this store, and no record of that epoch came after it. A will, written when the connection
//! was made, proves nothing. Whether it was empty outlives this program once it has stood for
//! [`QUIET_MS`], or was the producer's farewell; "not empty" does at once. The first outbox that is ever
//! heard of has no old one.
//!
//! **Which outboxes are one**: each opening names the one before, and a file carries its openings until they
//! are committed, so the first of them may come late, under the epoch of the third. What is older than a
//! new outbox is called lost only when all openings from there to the present one are known: those in
//! between were heard, too, and went on in it.
//!
//! Nothing is said of producers of the role ingest: each such record would call for the next.

use std::collections::BTreeMap;

use presswatch_domain::{
    Epoch, EventKind, Plant, PressId, ProducerId, ProducerRole, Record, StoreIdentity, UtcMs,
};
use presswatch_wire::Status;
use serde::{Deserialize, Serialize};

/// How often `complete` is told of one producer at most, in milliseconds.
const EVERY_MS: i64 = 60_000;
/// How long "empty" must stand before it is kept, in milliseconds: longer than from status to status.
const QUIET_MS: i64 = 15_000;
/// Outboxes remembered of one producer.
const OUTBOXES: usize = 8;
/// Openings remembered of one producer.
const OPENED: usize = 64;
/// How far a producer's clock may be ahead of ours, in milliseconds.
const AHEAD_MS: i64 = 24 * presswatch_domain::HOUR_MS;

/// One message of a producer, as far as it matters here.
#[derive(Debug, Clone)]
pub struct Heard {
    /// Whose.
    pub producer: ProducerId,
    /// Under which epoch it came.
    pub epoch: Epoch,
    /// What it said of itself.
    pub complete_to: Option<UtcMs>,
    /// Time of its earliest record; `None`: it had none.
    pub earliest: Option<UtcMs>,
}

/// A record `opened`.
#[derive(Debug, Clone)]
pub struct Opening {
    /// Whose.
    pub producer: ProducerId,
    /// Under which epoch it came: the outbox that holds it now.
    pub current: Epoch,
    /// The epoch that it opened.
    pub born: Epoch,
    /// The one before; `None`: the outbox was new.
    pub previous: Option<Epoch>,
    /// When.
    pub t: UtcMs,
}

/// What is to be appended, and kept in the same transaction. Counts as done when
/// [`Witness::told`] gets it back.
#[derive(Debug, Default)]
pub struct Tell {
    /// Records of the ingest's own.
    pub records: Vec<Record>,
    /// What is kept under which key.
    pub keep: Vec<(String, String)>,
    after: Vec<(ProducerId, Seen)>,
}

impl Tell {
    /// True if there is nothing to append or keep.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.keep.is_empty()
    }
}

/// What is known of an outbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Outbox {
    epoch: Epoch,
    /// The earliest instant known of it.
    since: UtcMs,
    /// Everything of it before this is stored.
    complete_to: Option<UtcMs>,
    /// Nothing that is known of waits in it.
    empty: bool,
    /// A new outbox was opened then, which may or may not have followed from this one.
    #[serde(default)]
    left: Option<UtcMs>,
    /// When its newest status was said, by the producer's clock.
    #[serde(skip)]
    said: Option<UtcMs>,
    /// When, by our clock, `empty` may be kept; `None`: it was kept before.
    #[serde(skip)]
    settles: Option<UtcMs>,
}

impl Outbox {
    fn new(epoch: Epoch, since: UtcMs) -> Self {
        Self { epoch, since, complete_to: None, empty: false, left: None, said: None, settles: None }
    }

    fn kept(&self, now: UtcMs) -> Outbox {
        let empty = self.empty && self.settles.is_none_or(|at| at <= now);
        Outbox { empty, said: None, settles: None, ..self.clone() }
    }
}

/// What outlives this program.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    outboxes: Vec<Outbox>,
    /// Under a name of its own: what was kept before there were links is left out.
    #[serde(default, rename = "links")]
    opened: Vec<Link>,
}

/// An opening that is dealt with, and the one before it in the same file.
type Link = (Epoch, Option<Epoch>);

#[derive(Debug, Clone, Default)]
struct Seen {
    /// In the order in which they were first heard.
    outboxes: Vec<Outbox>,
    /// The one heard last.
    current: Option<Epoch>,
    /// Openings that are dealt with: each may come more than once. The newest last.
    opened: Vec<Link>,
    /// What was kept last: epochs, and whether each was empty.
    kept: Vec<(Epoch, bool)>,
    /// `complete` told last, and when.
    complete: Option<(UtcMs, UtcMs)>,
}

impl Seen {
    fn outbox(&mut self, epoch: Epoch, now: UtcMs) -> &mut Outbox {
        let at = match self.outboxes.iter().position(|outbox| outbox.epoch == epoch) {
            Some(at) => at,
            None => {
                if self.outboxes.len() >= OUTBOXES {
                    self.outboxes.remove(0);
                }
                self.outboxes.push(Outbox::new(epoch, now));
                self.outboxes.len() - 1
            }
        };
        &mut self.outboxes[at]
    }

    /// True if all openings of the file are known, from its making to the present one.
    fn chain_known(&self, current: Epoch) -> bool {
        let mut at = Some(current);
        // No longer than the list is, whatever a file says of itself.
        for _ in 0..=self.opened.len() {
            let Some(epoch) = at else { return true };
            let Some((_, previous)) = self.opened.iter().find(|(born, _)| *born == epoch) else { break };
            at = *previous;
        }
        false
    }

    /// Forgets the outboxes that a new one has replaced; gives the span of those that may have held
    /// something.
    fn take_lost(&mut self, current: Epoch) -> Option<(UtcMs, UtcMs)> {
        let mut lost: Option<(UtcMs, UtcMs)> = None;
        self.outboxes.retain(|outbox| {
            let Some(to) = outbox.left.filter(|_| outbox.epoch != current) else { return true };
            if !outbox.empty {
                let from = outbox.complete_to.unwrap_or(outbox.since);
                lost = Some(lost.map_or((from, to), |lost| (lost.0.min(from), lost.1.max(to))));
            }
            false
        });
        lost
    }

    /// Marks as kept what is, and gives it.
    fn keep(&mut self, producer: &ProducerId, now: UtcMs) -> (String, String) {
        let outboxes: Vec<Outbox> = self.outboxes.iter().map(|outbox| outbox.kept(now)).collect();
        self.kept = outboxes.iter().map(|outbox| (outbox.epoch, outbox.empty)).collect();
        let kept = Kept { outboxes, opened: self.opened.clone() };
        (key(producer), serde_json::to_string(&kept).unwrap_or_default())
    }

    fn unkept(&self, now: UtcMs) -> bool {
        !self
            .outboxes
            .iter()
            .map(|outbox| (outbox.epoch, outbox.kept(now).empty))
            .eq(self.kept.iter().copied())
    }
}

/// Under which key a producer's outboxes are kept.
pub fn key(producer: &ProducerId) -> String {
    format!("outboxes of {producer}")
}

/// Follows the producers of a plant.
#[derive(Debug)]
pub struct Witness {
    store: StoreIdentity,
    presses: BTreeMap<ProducerId, Vec<PressId>>,
    seen: BTreeMap<ProducerId, Seen>,
}

impl Witness {
    /// Nothing was heard yet. Only what belongs to `store` counts.
    pub fn new(plant: &Plant, store: StoreIdentity) -> Self {
        let others = plant.producers.iter().filter(|(_, role)| **role != ProducerRole::Ingest);
        let presses = |producer: &ProducerId| {
            let own = plant.presses.values().filter(|press| press.producer == *producer);
            own.map(|press| press.id.clone()).collect()
        };
        Self {
            store,
            presses: others.map(|(id, _)| (id.clone(), presses(id))).collect(),
            seen: BTreeMap::new(),
        }
    }

    /// The producers that it follows.
    pub fn producers(&self) -> Vec<ProducerId> {
        self.presses.keys().cloned().collect()
    }

    /// What was kept of a producer by an earlier run.
    pub fn load(&mut self, producer: &ProducerId, kept: &str) -> Result<(), serde_json::Error> {
        let Kept { outboxes, opened } = serde_json::from_str(kept)?;
        let kept = outboxes.iter().map(|outbox| (outbox.epoch, outbox.empty)).collect();
        self.seen.insert(producer.clone(), Seen { outboxes, opened, kept, ..Seen::default() });
        Ok(())
    }

    /// A message came.
    pub fn message(&mut self, heard: &Heard, now: UtcMs) {
        if !self.presses.contains_key(&heard.producer) {
            return;
        }
        let seen = self.seen.entry(heard.producer.clone()).or_default();
        seen.current = Some(heard.epoch);
        let outbox = seen.outbox(heard.epoch, now);
        if let Some(earliest) = heard.earliest {
            outbox.since = outbox.since.min(earliest);
            outbox.empty = false;
        }
        // Only its status says to which store the producer belongs.
        if outbox.said.is_some() {
            outbox.complete_to = heard.complete_to.filter(|to| sane(*to, now)).or(outbox.complete_to);
        }
    }

    /// A status came; `retained` if the broker had it from before.
    pub fn status(&mut self, producer: &ProducerId, status: &Status, retained: bool, now: UtcMs) {
        let ours = status.simulated == self.store.simulated
            && status.store.as_ref().is_none_or(|store| *store == self.store.id);
        if !ours || !self.presses.contains_key(producer) {
            return;
        }
        let seen = self.seen.entry(producer.clone()).or_default();
        // What the broker says from before, or for one who is gone, may be older than what is known.
        let old = retained || !status.online;
        if !old {
            seen.current = Some(status.epoch);
        }
        let outbox = seen.outbox(status.epoch, now);
        let news = match outbox.said {
            Some(said) => !old || status.t > said,
            None => status.online,
        };
        if !news {
            return;
        }
        outbox.said = Some(status.t);
        outbox.empty = status.depth == 0;
        outbox.settles = Some(if status.online { now.plus(QUIET_MS) } else { now });
        outbox.complete_to = Some(status.complete_to).filter(|to| sane(*to, now)).or(outbox.complete_to);
    }

    /// A record `opened` came; it may be stored once what this gives is appended.
    pub fn opened(&self, opening: &Opening, now: UtcMs) -> Tell {
        let Some(presses) = self.presses.get(&opening.producer) else { return Tell::default() };
        let mut seen = self.seen.get(&opening.producer).cloned().unwrap_or_default();
        if seen.opened.iter().any(|(born, _)| *born == opening.born) {
            return Tell::default();
        }
        seen.opened.push((opening.born, opening.previous));
        let many = seen.opened.len().saturating_sub(OPENED);
        seen.opened.drain(..many);
        match opening.previous {
            // What waited in the one before waits in this one.
            Some(previous) => seen.outboxes.retain(|outbox| outbox.epoch != previous),
            None => {
                let born = seen.outboxes.iter().position(|outbox| outbox.epoch == opening.born);
                let older = born.unwrap_or(seen.outboxes.len());
                for outbox in seen.outboxes.iter_mut().take(older) {
                    outbox.left = Some(opening.t);
                }
            }
        }
        let mut records = Vec::new();
        // Of a chain longer than what is remembered the worst is believed.
        let known = many > 0 || seen.chain_known(opening.current);
        if known && let Some((from, to)) = seen.take_lost(opening.current) {
            let kind = EventKind::Loss { from: from.min(to), to, never_sent: None, sent_unknown: 0 };
            records.extend(presses.iter().map(|press| Record::event(now, Some(press.clone()), kind.clone())));
        }
        seen.outbox(opening.current, now);
        let keep = vec![seen.keep(&opening.producer, now)];
        Tell { records, keep, after: vec![(opening.producer.clone(), seen)] }
    }

    /// What is due at `now`.
    pub fn due(&self, now: UtcMs) -> Tell {
        let mut tell = Tell::default();
        for (producer, seen) in &self.seen {
            let mut seen = seen.clone();
            let current = seen.outboxes.iter().find(|outbox| Some(outbox.epoch) == seen.current);
            let complete = current.and_then(|outbox| outbox.complete_to);
            let moved = complete.filter(|to| {
                seen.complete.is_none_or(|(told, at)| told != *to && !(0..EVERY_MS).contains(&now.since(at)))
            });
            if let Some(to) = moved {
                let kind = EventKind::Complete { producer: producer.clone(), to };
                tell.records.push(Record::event(now, None, kind));
                seen.complete = Some((to, now));
            }
            if moved.is_some() || seen.unkept(now) {
                tell.keep.push(seen.keep(producer, now));
                tell.after.push((producer.clone(), seen));
            }
        }
        tell
    }

    /// It is appended.
    pub fn told(&mut self, tell: Tell) {
        self.seen.extend(tell.after);
    }
}

fn sane(to: UtcMs, now: UtcMs) -> bool {
    // Before 2020, or a day ahead: validation would refuse it.
    to.0 >= 1_577_836_800_000 && to <= now.plus(AHEAD_MS)
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Catalogue, Press, SiteId, StoreId};
    use presswatch_wire::ClockStatus;

    use super::*;

    const NOW: UtcMs = UtcMs(1_795_406_400_000);

    fn edge() -> ProducerId {
        ProducerId::new("edge1").expect("id")
    }

    fn store() -> StoreIdentity {
        StoreIdentity { id: StoreId::from_bits(1), simulated: true }
    }

    fn witness() -> Witness {
        let press = |id: &str| {
            Press::new(
                PressId::new(id).expect("id"),
                id,
                edge(),
                Catalogue::builtin("hydraulic-11kw").expect("profile"),
            )
        };
        let ingest = ProducerId::new("ingest1").expect("id");
        let plant = Plant {
            site: SiteId::new("test").expect("id"),
            presses: ["press1", "press2"].map(|id| (press(id).id, press(id))).into(),
            producers: [(edge(), ProducerRole::Edge), (ingest, ProducerRole::Ingest)].into(),
        };
        Witness::new(&plant, store())
    }

    /// At `s` seconds.
    fn at(s: i64) -> UtcMs {
        NOW.plus(s * 1000)
    }

    fn status(epoch: u64, depth: u64, s: i64) -> Status {
        Status {
            v: 1,
            online: true,
            version: String::new(),
            epoch: Epoch(epoch),
            t: at(s),
            depth,
            depth_bytes: 0,
            limit_bytes: 0,
            complete_to: at(s - 1),
            commit_delay_ms: None,
            clock: ClockStatus { trusted: true, source: String::new(), waits_ms: None },
            simulated: true,
            store: None,
            lost: (0, 0),
            publish_ms: 0,
            history: None,
            disk: None,
            quarantined: None,
            trouble: None,
        }
    }

    fn rows(epoch: u64, s: i64) -> Heard {
        Heard { producer: edge(), epoch: Epoch(epoch), complete_to: None, earliest: Some(at(s)) }
    }

    fn opening(born: u64, previous: Option<u64>, s: i64) -> Opening {
        let (current, born) = (Epoch(born), Epoch(born));
        Opening { producer: edge(), current, born, previous: previous.map(Epoch), t: at(s) }
    }

    /// Spans (in seconds) of the losses, and their presses.
    fn losses(tell: &Tell) -> Vec<(i64, i64, &str)> {
        let span = |record: &Record| match record.kind() {
            Some(EventKind::Loss { from, to, never_sent: None, sent_unknown: 0 }) => {
                Some((from.since(NOW) / 1000, to.since(NOW) / 1000))
            }
            _ => None,
        };
        tell.records
            .iter()
            .filter_map(|record| {
                let (from, to) = span(record)?;
                Some((from, to, record.press.as_ref()?.as_str()))
            })
            .collect()
    }

    /// As after this program was started again.
    fn restarted(before: &Witness, now: UtcMs) -> Witness {
        let mut witness = witness();
        let kept = before.seen[&edge()].clone().keep(&edge(), now).1;
        witness.load(&edge(), &kept).expect("kept");
        witness
    }

    #[test]
    fn the_first_outbox_ever_and_one_that_goes_on_are_no_loss() {
        let mut witness = witness();
        let tell = witness.opened(&opening(1, None, 0), at(0));
        assert_eq!(losses(&tell), []);
        witness.told(tell);
        witness.message(&rows(1, 1), at(1));
        witness.message(&rows(2, 5), at(5));
        let tell = witness.opened(&opening(2, Some(1), 5), at(5));
        assert_eq!(losses(&tell), []);
        witness.told(tell);
        assert_eq!(losses(&witness.opened(&opening(1, None, 0), at(6))), [], "sent once more");
        assert_eq!(losses(&witness.opened(&opening(2, Some(1), 5), at(6))), []);
    }

    /// An opening that comes under the epoch of a later one.
    fn carried(born: u64, previous: Option<u64>, current: u64, s: i64) -> Opening {
        Opening { current: Epoch(current), ..opening(born, previous, s) }
    }

    #[test]
    fn an_outbox_whose_first_opening_comes_late_is_no_loss_in_whatever_order_its_openings_come() {
        let chain = [carried(1, None, 4, 0), carried(2, Some(1), 4, 5), carried(3, Some(2), 4, 6)];
        let chain = [&chain[..], &[opening(4, Some(3), 7)]].concat();
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            let mut witness = witness();
            // The power went before the first opening was sent; rows of the second and third were heard.
            for epoch in [2, 3, 4] {
                witness.message(&rows(epoch, 5), at(8));
            }
            for next in order {
                let tell = witness.opened(&chain[next], at(9));
                assert_eq!(losses(&tell), [], "{order:?}");
                witness.told(tell);
                witness = restarted(&witness, at(9));
            }
        }
    }

    #[test]
    fn an_outbox_that_was_replaced_is_a_loss_though_the_new_one_was_opened_again_before_it_could_say_so() {
        let mut witness = witness();
        witness.message(&rows(1, 1), at(1));
        witness.message(&rows(3, 5), at(8));
        let tell = witness.opened(&carried(2, None, 3, 4), at(9));
        assert_eq!(losses(&tell), [], "it may yet be one with the first");
        witness.told(tell);
        witness = restarted(&witness, at(9));
        let tell = witness.opened(&opening(3, Some(2), 5), at(10));
        assert_eq!(losses(&tell), [(1, 4, "press1"), (1, 4, "press2")]);
        witness.told(tell);
        assert_eq!(losses(&witness.opened(&opening(4, Some(3), 11), at(12))), []);
    }

    #[test]
    fn a_new_outbox_after_one_that_held_something_is_a_loss_told_once() {
        let mut witness = witness();
        witness.status(&edge(), &status(1, 7, 10), false, at(10));
        witness.message(&rows(2, 100), at(100));
        let tell = witness.opened(&opening(2, None, 99), at(100));
        assert_eq!(losses(&tell), [(9, 99, "press1"), (9, 99, "press2")], "from what was complete");
        let untold = witness.opened(&opening(2, None, 99), at(100));
        assert_eq!(losses(&untold).len(), 2, "it is not done before it is durable");
        witness.told(tell);
        assert_eq!(losses(&witness.opened(&opening(2, None, 99), at(101))), []);
        assert_eq!(losses(&restarted(&witness, at(200)).opened(&opening(2, None, 99), at(201))), []);
    }

    #[test]
    fn an_outbox_is_empty_if_the_last_thing_heard_was_a_status_of_depth_0() {
        let loss = |steps: &dyn Fn(&mut Witness)| {
            let mut witness = witness();
            witness.message(&rows(1, 0), at(0));
            steps(&mut witness);
            losses(&witness.opened(&opening(2, None, 99), at(100))).len()
        };
        assert_eq!(loss(&|_| ()), 2, "never reported");
        assert_eq!(loss(&|w| w.status(&edge(), &status(1, 0, 10), false, at(10))), 0);
        let then_rows = |w: &mut Witness| {
            w.status(&edge(), &status(1, 0, 10), false, at(10));
            w.message(&rows(1, 11), at(11));
        };
        assert_eq!(loss(&then_rows), 2, "there were rows after it");
        let then_will = |w: &mut Witness| {
            w.status(&edge(), &status(1, 7, 10), false, at(10));
            w.status(&edge(), &Status { online: false, ..status(1, 0, 2) }, false, at(20));
        };
        assert_eq!(loss(&then_will), 2, "a will is older than it looks");
        let farewell = |w: &mut Witness| {
            w.status(&edge(), &status(1, 7, 10), false, at(10));
            w.status(&edge(), &Status { online: false, ..status(1, 0, 20) }, false, at(20));
        };
        assert_eq!(loss(&farewell), 0);
        let elsewhere = Status { store: Some(StoreId::from_bits(9)), ..status(1, 0, 10) };
        assert_eq!(loss(&|w| w.status(&edge(), &elsewhere, false, at(10))), 2, "empty for another store");
        let real = Status { simulated: false, ..status(1, 0, 10) };
        assert_eq!(loss(&|w| w.status(&edge(), &real, false, at(10))), 2);
        let retained = |w: &mut Witness| {
            w.status(&edge(), &status(1, 3, 20), false, at(20));
            w.status(&edge(), &status(1, 0, 10), true, at(30));
        };
        assert_eq!(loss(&retained), 2, "what the broker kept is older");
    }

    #[test]
    fn empty_outlives_a_restart_when_it_stood_and_not_empty_at_once() {
        let mut witness = witness();
        witness.status(&edge(), &status(1, 0, 10), false, at(10));
        let loss = |w: &Witness, s| losses(&restarted(w, at(s)).opened(&opening(2, None, 99), at(100))).len();
        assert_eq!(loss(&witness, 11), 2);
        assert_eq!(loss(&witness, 30), 0);
        witness.message(&rows(1, 31), at(31));
        let tell = witness.due(at(31));
        assert_eq!(tell.keep.len(), 1, "told to the disk at once");
        assert_eq!(loss(&witness, 32), 2);
    }

    #[test]
    fn complete_is_told_once_a_minute_of_those_that_moved() {
        let mut witness = witness();
        let mut told = Vec::new();
        for s in 0..300 {
            if s % 10 == 0 && s < 200 {
                witness.status(&edge(), &status(1, 3, s), false, at(s));
                let ingest = ProducerId::new("ingest1").expect("id");
                witness.status(&ingest, &status(5, 3, s), false, at(s));
            }
            let tell = witness.due(at(s));
            for record in &tell.records {
                let Some(EventKind::Complete { producer, to }) = record.kind() else { panic!("{record:?}") };
                assert_eq!(*producer, edge(), "of itself and its like it says nothing");
                told.push((s, to.since(NOW) / 1000));
            }
            witness.told(tell);
        }
        assert_eq!(told, [(0, -1), (60, 59), (120, 119), (180, 179), (240, 189)]);
    }

    #[test]
    fn absurd_times_are_not_told() {
        let mut witness = witness();
        let absurd = Status { complete_to: UtcMs(i64::MAX), ..status(1, 0, 0) };
        witness.status(&edge(), &absurd, false, at(0));
        assert!(witness.due(at(0)).records.is_empty());
        witness.message(&Heard { complete_to: Some(at(-5)), earliest: None, ..rows(1, 0) }, at(1));
        assert_eq!(witness.due(at(1)).records.len(), 1);
    }
}
