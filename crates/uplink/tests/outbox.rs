//! The outbox on a real disk: reopening, copying, freeing, resending.

use std::path::Path;

use presswatch_domain::{
    Body, Epoch, EventKind, PressId, Record, Row, SignalId, State, StoreId, StoreIdentity, UtcMs, Value,
};
use presswatch_uplink::{AppendError, Outbox, Refused, Sender};
use presswatch_wire::{Commit, decode_record};

const T0: i64 = 1_780_000_000_000;
const LIMIT: u64 = 1 << 20;

fn open(path: &Path, epoch: u64) -> Outbox {
    Outbox::open(path, LIMIT, Epoch(epoch), "boot", UtcMs(T0)).expect("an outbox")
}

fn press() -> PressId {
    PressId::new("press1").expect("id")
}

fn row(t: i64, x: f64) -> Record {
    let values = [(SignalId::new("oil_temp").expect("id"), Value::Number(x))].into();
    Record::row(UtcMs(t), press(), Row { values, bad: Default::default() })
}

fn decoded(outbox: &Outbox, first: u64) -> Vec<Record> {
    let pending = outbox.read(first, u64::MAX >> 2, 1 << 20).expect("read");
    pending
        .iter()
        .map(|p| decode_record(std::str::from_utf8(&p.body).expect("text")).expect("record"))
        .collect()
}

fn store(id: u32) -> StoreIdentity {
    StoreIdentity { id: StoreId::from_bits(id), simulated: true }
}

#[test]
fn what_was_appended_is_there_after_reopening_under_its_first_identity() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let births = outbox.append((0..3).map(|i| row(T0 + i, 1.0)).collect(), &[]).expect("appended");
    assert_eq!(births.iter().map(|b| b.number).collect::<Vec<_>>(), [2, 3, 4], "number 1 is `opened`");
    drop(outbox);
    let outbox = open(&path, 2);
    assert_eq!(outbox.waiting().iter().collect::<Vec<_>>(), [(1, 5)]);
    let carried = outbox.read(1, 99, 1 << 20).expect("read");
    assert!(carried.iter().all(|p| p.birth.epoch == Epoch(1)), "one message holds one birth only");
    assert_eq!(carried.len(), 4);
    let opened = decoded(&outbox, 5);
    let expected = EventKind::Opened { previous: Some(Epoch(1)), carried: 4 };
    assert_eq!(opened[0].kind(), Some(&expected));
}

#[test]
fn numbers_are_never_used_again_even_when_all_is_freed_and_deleted() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let births = outbox.append(vec![row(T0, 1.0)], &[]).expect("appended");
    outbox.free(&[(1, births[0].number)]).expect("freed");
    drop(outbox);
    let mut outbox = open(&path, 2);
    let more = outbox.append(vec![row(T0 + 5, 1.0)], &[]).expect("appended");
    assert!(more[0].number > births[0].number);
}

#[test]
fn the_owners_cursor_moves_with_the_append_or_not_at_all() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let cursor = |at: &str| vec![("cursor".to_owned(), at.to_owned())];
    outbox.append(vec![row(T0, 1.0)], &cursor("1")).expect("appended");
    let code = Value::Code("x".repeat(2 << 20).into());
    let large = Row { values: [(SignalId::new("mode").expect("id"), code)].into(), bad: Default::default() };
    let refused = outbox.append(vec![Record::row(UtcMs(T0 + 1), press(), large)], &cursor("2"));
    assert!(matches!(refused, Err(AppendError::TooLarge { .. })));
    drop(outbox);
    assert_eq!(open(&path, 2).kept("cursor").expect("kept").as_deref(), Some("1"));
}

#[test]
fn a_full_outbox_drops_what_is_committed_and_refuses_the_rest() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    let mut t = T0;
    let mut batch = || {
        t += 1000;
        (0..500).map(|i| row(t + i, 1.0)).collect::<Vec<_>>()
    };
    let mut taken = 0;
    let full = loop {
        match outbox.append(batch(), &[]) {
            Ok(births) => taken += births.len(),
            Err(error) => break error,
        }
    };
    assert!(matches!(full, AppendError::Full { .. }), "{full}");
    assert_eq!(outbox.waiting().len() as usize, taken + 1, "nothing was dropped");
    outbox.free(&[(1, 600)]).expect("freed");
    outbox.append(batch(), &[]).expect("there is room again");
    assert!(outbox.bytes() <= LIMIT);
}

#[test]
fn committed_rows_can_be_sent_again() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    outbox.append((0..10).map(|i| row(T0 + i, 1.0)).collect(), &[]).expect("appended");
    outbox.free(&[(1, 11)]).expect("freed");
    assert!(outbox.waiting().is_empty());
    outbox.resend(UtcMs(T0 + 4)).expect("resend");
    assert!((6..=11).all(|number| outbox.waiting().contains(number)));
}

#[test]
fn rows_and_events_of_one_instant_are_kept_apart() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    let event = |state| Record::event(UtcMs(T0), Some(press()), EventKind::State { state });
    let records = vec![row(T0, 1.0), row(T0, 2.0), row(T0, 3.0), event(State::Idle), event(State::Running)];
    let births = outbox.append(records, &[]).expect("appended");
    let stored = decoded(&outbox, births[0].number);
    assert_eq!(stored.iter().map(|r| r.t.0 - T0).collect::<Vec<_>>(), [0, 1, 2, 0, 0]);
    let ordinals: Vec<u32> = stored
        .iter()
        .filter_map(|r| match &r.body {
            Body::Event(event) => Some(event.n),
            Body::Row(_) => None,
        })
        .collect();
    assert_eq!(ordinals, [0, 1]);
}

#[test]
fn a_copied_outbox_is_not_freed_by_the_others_commits() {
    let folder = tempfile::tempdir().expect("folder");
    let (path, copy) = (folder.path().join("outbox.db"), folder.path().join("copy.db"));
    let mut outbox = open(&path, 1);
    outbox.append(vec![row(T0, 1.0)], &[]).expect("appended");
    drop(outbox);
    std::fs::copy(&path, &copy).expect("copied");
    let (first, second) = (open(&path, 2), open(&copy, 3));
    let commit = Commit { v: 1, store: store(1), epoch: Epoch(2), ranges: vec![(1, 9)], held: None };
    let mut sender = Sender::new(first.epoch(), true, None, first.waiting().clone());
    let mut other = Sender::new(second.epoch(), true, None, second.waiting().clone());
    assert_eq!(sender.commit(&commit, 0).expect("its own"), [(1, 3)]);
    assert_eq!(other.commit(&commit, 0), Err(Refused::Epoch(Epoch(2))));
    assert_eq!(other.waiting().len(), 3);
}

#[test]
fn a_file_that_is_no_outbox_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let garbage = vec![0x5a; 8192];
    std::fs::write(&path, &garbage).expect("written");
    let error = Outbox::open(&path, LIMIT, Epoch(1), "boot", UtcMs(T0)).expect_err("garbage");
    assert!(error.to_string().contains("outbox.db"), "{error}");
    assert_eq!(std::fs::read(&path).expect("still there"), garbage);
}
