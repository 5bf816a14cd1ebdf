//! The protocol against a world that loses, doubles and reorders: the real sender, outbox index and
//! committer between disks, links, stores and quarantines that are models and fail. What may happen
//! stands in [`history::Action`]; how each producer's clock and file are read, in `producer` and `disk`. Its
//! clock is the real keeper before a system's clock that may be wrong (`machine`); what it takes before the
//! time is known waits for it in the file (`untimed`).
//!
//! **Promise**: every acknowledged record is in the store or in quarantine, or covered by a loss record
//! of its press and time, with `never_sent` exact and `sent_unknown` an upper bound; nothing is stored
//! under two identities; and what waited for its time gets the one of its boot, or is marked as untrusted
//! if the file was never told that. Each promise has a mutation that breaks it: the same histories must then
//! fail. Outside of it is what only a disk held that was replaced by its backup, what a power cut took
//! from an outbox that syncs once a second, and what a restored store had and its producers have no more.
//! And a record gets its identity with its number: one that still waits for its time in an outbox that is
//! copied, or put back from a backup, gets one from each of the two files.
//!
//! Histories are drawn from seeds; one that fails is shrunk, and printed with the words that replay it:
//! - `PRESSWATCH_HISTORIES=10000000`: so many of them, with its progress on standard error;
//! - `PRESSWATCH_HISTORY=4711` or `4711:3,7-12`: this one, or these steps of it.

#[path = "model/check.rs"]
mod check;
#[path = "model/disk.rs"]
mod disk;
#[path = "model/draw.rs"]
mod draw;
#[path = "model/faults.rs"]
mod faults;
#[path = "model/history.rs"]
mod history;
#[path = "model/ingest.rs"]
mod ingest;
#[path = "model/machine.rs"]
mod machine;
#[path = "model/mutation.rs"]
mod mutation;
#[path = "model/names.rs"]
mod names;
#[path = "model/producer.rs"]
mod producer;
#[path = "model/run.rs"]
mod run;
#[path = "model/seen.rs"]
mod seen;
#[path = "model/shrink.rs"]
mod shrink;
#[path = "model/untimed.rs"]
mod untimed;
#[path = "model/world.rs"]
mod world;

use history::History;
use mutation::Mutation;
use names::Names;
use presswatch_domain::{Birth, EventKind, Record, UtcMs};
use presswatch_uplink::{Press, Sender, WINDOW_MESSAGES};
use run::{find, play};
use seen::Seen;
use shrink::shrink;

/// Consecutive records of one birth epoch, sent under the present one.
#[derive(Clone)]
struct Message {
    /// By which of the producers.
    who: usize,
    v: u32,
    epoch: u64,
    live: bool,
    records: Vec<(Birth, Record)>,
}

/// Every record has a place of its own on the monotonic clock: its name here. A loss has none.
fn name(record: &Record) -> i64 {
    record.mono.map_or(0, |mono| mono as i64)
}

fn loss(record: &Record) -> Option<(&Press, UtcMs, UtcMs)> {
    match record.kind() {
        Some(EventKind::Loss { from, to, .. }) => Some((&record.press, *from, *to)),
        _ => None,
    }
}

#[test]
fn a_hundred_thousand_histories_lose_nothing_silently_and_double_nothing() {
    let told =
        |history: &History, reason: &str| format!("{reason}\nPRESSWATCH_HISTORY={history}\n{history:?}");
    if let Ok(text) = std::env::var("PRESSWATCH_HISTORY") {
        let history: History = text.parse().expect("PRESSWATCH_HISTORY is a seed, or a seed and its steps");
        if let Err(reason) = play(&history, Mutation::None, &mut Default::default()) {
            panic!("{}", told(&history, &reason));
        }
        return;
    }
    let count =
        std::env::var("PRESSWATCH_HISTORIES").map_or(100_000, |count| count.parse().expect("a number"));
    if let Some((seed, _)) = find(count, Mutation::None).failure {
        let history = History::of(seed);
        let fails = |history: &History| play(history, Mutation::None, &mut Default::default()).is_err();
        let short = shrink(history.clone(), fails);
        let reason = play(&short, Mutation::None, &mut Default::default()).expect_err("it still fails");
        panic!("seed {seed}, {} of its {} steps: {}", short.len(), history.len(), told(&short, &reason));
    }
}

#[test]
fn each_mutation_is_caught() {
    for mutation in Mutation::ALL {
        assert!(find(20_000, mutation).failure.is_some(), "{mutation:?} goes unnoticed");
    }
}

/// The shortest history still fails, needs each of its steps, and can be replayed from its text.
#[test]
fn a_failure_is_shrunk_to_the_steps_that_it_needs() {
    for mutation in [Mutation::CommitBeforeWrite, Mutation::ForgetTheBirthEpoch, Mutation::TwinKeepsSending] {
        let fails = |history: &History| play(history, mutation, &mut Default::default()).is_err();
        let (seed, _) = find(20_000, mutation).failure.expect("a history that fails");
        let (whole, short) = (History::of(seed), shrink(History::of(seed), fails));
        assert!(fails(&short) && short.len() * 4 < whole.len(), "{mutation:?}: {} steps", short.len());
        assert!((0..short.len()).all(|at| !fails(&short.without(at, 1))), "{mutation:?}: {short:?}");
        let replayed: History = short.to_string().parse().expect("what was printed");
        assert_eq!(format!("{replayed:?}"), format!("{short:?}"));
        assert_eq!(History::of(seed).to_string(), seed.to_string());
    }
}

#[test]
fn the_histories_reach_what_they_are_about() {
    let counts = find(5_000, Mutation::None).counts;
    let rare: Vec<_> =
        Seen::ALL.iter().map(|seen| (seen, counts.of(*seen))).filter(|(_, n)| *n < 20).collect();
    assert!(
        rare.is_empty(),
        "{rare:?}; all: {:?}",
        Seen::ALL.iter().map(|s| (s, counts.of(*s))).collect::<Vec<_>>()
    );
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
