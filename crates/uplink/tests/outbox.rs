//! The outbox on a real disk: reopening, copying, freeing, resending, damage.

mod common;

use common::{ALL, LIMIT, T0, decoded, event, open, ordinals, press, row, rows, store};
use presswatch_domain::{Ended, Epoch, EventKind, Record, Row, SignalId, State, UtcMs, Value};
use presswatch_uplink::{AppendError, Batch, Origin, Outbox, Refused, Sender};
use presswatch_wire::{Commit, Held};

#[test]
fn what_was_appended_is_there_after_reopening_under_its_first_identity() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let births =
        outbox.append(Origin::Live, (0..3).map(|i| row(T0 + i, 1.0)).collect(), &[]).expect("appended");
    assert_eq!(births.iter().map(|b| b.number).collect::<Vec<_>>(), [2, 3, 4], "number 1 is `opened`");
    drop(outbox);
    let outbox = open(&path, 2);
    assert_eq!(outbox.waiting().iter().collect::<Vec<_>>(), [(1, 5)]);
    let carried = outbox.read(1, 99, 1 << 20).expect("read");
    assert!(carried.iter().all(|p| p.birth.epoch == Epoch(1)), "one message holds one birth only");
    assert_eq!(carried.len(), 4);
    let opened = decoded(&outbox, 5);
    let expected = EventKind::Opened { previous: Some(Epoch(1)), carried: 4, ended: Some(Ended::Crash) };
    assert_eq!(opened[0].kind(), Some(&expected));
}

#[test]
fn an_opening_says_how_the_run_before_ended() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let open =
        |epoch, boot: &str| Outbox::open(&path, LIMIT, Epoch(epoch), boot, UtcMs(T0)).expect("an outbox");
    let ended = |outbox: &Outbox| match decoded(outbox, outbox.index().next() - 1)[0].kind() {
        Some(EventKind::Opened { ended, .. }) => *ended,
        other => unreachable!("{other:?}"),
    };
    let outbox = open(1, "one");
    assert_eq!(ended(&outbox), None, "it is new");
    outbox.close().expect("closed");
    let outbox = open(2, "one");
    assert_eq!(ended(&outbox), Some(Ended::Clean));
    drop(outbox);
    let outbox = open(3, "one");
    assert_eq!(ended(&outbox), Some(Ended::Crash), "a word of an earlier run is none of this one");
    drop(outbox);
    let outbox = open(4, "two");
    assert_eq!(ended(&outbox), Some(Ended::Cut));
    outbox.close().expect("closed");
    let outbox = open(5, "three");
    assert_eq!(ended(&outbox), Some(Ended::Clean), "whoever ended in order was not cut off");
    drop(outbox);
    // A program that knows nothing of all this has run in between.
    let db = rusqlite::Connection::open(&path).expect("the file");
    db.execute("UPDATE meta SET value = '00000000000000aa' WHERE key = 'epoch'", ()).expect("changed");
    drop(db);
    assert_eq!(ended(&open(6, "three")), None);
}

#[test]
fn numbers_are_never_used_again_even_when_all_is_freed_and_deleted() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let births = outbox.append(Origin::Live, vec![row(T0, 1.0)], &[]).expect("appended");
    outbox.free(&[(1, births[0].number)], UtcMs(T0)).expect("freed");
    drop(outbox);
    let mut outbox = open(&path, 2);
    let more = outbox.append(Origin::Live, vec![row(T0 + 5, 1.0)], &[]).expect("appended");
    assert!(more[0].number > births[0].number);
}

#[test]
fn the_owners_cursor_moves_with_the_append_or_not_at_all() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let cursor = |at: &str| vec![("cursor".to_owned(), at.to_owned())];
    outbox.append(Origin::Live, vec![row(T0, 1.0)], &cursor("1")).expect("appended");
    let code = Value::Code("x".repeat(2 << 20).into());
    let large = Row { values: [(SignalId::new("mode").expect("id"), code)].into(), bad: Default::default() };
    let refused = outbox.append(Origin::Live, vec![Record::row(UtcMs(T0 + 1), press(), large)], &cursor("2"));
    assert!(matches!(refused, Err(AppendError::TooLarge { .. })));
    drop(outbox);
    assert_eq!(open(&path, 2).kept("cursor").expect("kept").as_deref(), Some("1"));
}

#[test]
fn the_owners_table_changes_whole_and_without_records_too() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let put = |key: &str, value: &str| (key.to_owned(), Some(value.to_owned()));
    let table = vec![put("alarm.1", "a"), put("alarm.2", "b"), put("alarm_3", "c"), put("b", "d")];
    let all = Batch::changing(Origin::Live, Vec::new(), table);
    let next = outbox.index().next();
    outbox.append_all(vec![all], 0, false).expect("appended").births.pop().expect("one").expect("taken");
    assert_eq!(outbox.index().next(), next, "no number is used");
    let change = vec![("alarm.1".to_owned(), None), put("alarm.4", "e")];
    let change = Batch::changing(Origin::Live, rows(T0, 1), change);
    outbox.append_all(vec![change], 0, false).expect("appended").births.pop().expect("one").expect("taken");
    drop(outbox);
    let outbox = open(&path, 2);
    let below = |prefix| {
        let found = outbox.kept_below(prefix).expect("kept");
        found.into_iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>()
    };
    assert_eq!(below("alarm."), ["alarm.2=b", "alarm.4=e"]);
    assert_eq!(below(""), ["alarm.2=b", "alarm.4=e", "alarm_3=c", "b=d"]);
    assert!(below("c").is_empty());
}

#[test]
fn committed_rows_can_be_sent_again() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    outbox.append(Origin::Live, (0..10).map(|i| row(T0 + i, 1.0)).collect(), &[]).expect("appended");
    outbox.free(&[(1, 11)], UtcMs(T0)).expect("freed");
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
    let births = outbox.append(Origin::Live, records, &[]).expect("appended");
    let stored = decoded(&outbox, births[0].number);
    assert_eq!(stored.iter().map(|r| r.t.0 - T0).collect::<Vec<_>>(), [0, 1, 2, 0, 0]);
    assert_eq!(ordinals(&stored), [0, 1]);
}

#[test]
fn ordinals_and_instants_go_on_after_reopening_even_when_the_records_are_gone() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let same = || vec![event(T0, State::Idle), row(T0, 1.0)];
    outbox.append(Origin::Live, same(), &[]).expect("appended");
    drop(outbox);
    let mut outbox = open(&path, 2);
    outbox.append(Origin::Live, same(), &[]).expect("appended");
    let last = outbox.index().next() - 1;
    outbox.free(&[(1, last)], UtcMs(T0)).expect("freed");
    // 8 days later all of it is deleted.
    outbox.tidy(UtcMs(T0 + 8 * 86_400_000), 0, false).expect("tidied");
    assert!(outbox.read(1, ALL, 1 << 20).expect("read").is_empty());
    drop(outbox);
    let mut outbox = open(&path, 3);
    let same = vec![event(T0, State::Idle), row(T0 + 1, 1.0)];
    let births = outbox.append(Origin::Live, same, &[]).expect("appended");
    let stored = decoded(&outbox, births[0].number);
    assert_eq!(ordinals(&stored), [2]);
    assert_eq!(stored[1].t, UtcMs(T0 + 2));
    // `opened` was three times at one instant, too.
    assert_eq!(ordinals(&decoded(&outbox, births[0].number - 1)), [2, 2]);
}

#[test]
fn history_between_live_rows_shares_no_instant_with_them() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    for t in [T0, T0 + 900, T0 + 1, T0 + 1000, T0, T0 + 1, T0 + 900] {
        outbox.append(Origin::Waiting, vec![row(t, 1.0), event(t, State::Idle)], &[]).expect("appended");
    }
    let mut seen = std::collections::BTreeSet::new();
    for record in decoded(&outbox, 2) {
        let key = (record.t, record.kind().map(EventKind::name), ordinals(std::slice::from_ref(&record)));
        assert!(seen.insert(key.clone()), "{key:?} twice");
    }
    assert_eq!(seen.len(), 14);
}

#[test]
fn a_copied_outbox_is_not_freed_by_the_others_commits() {
    let folder = tempfile::tempdir().expect("folder");
    let (path, copy) = (folder.path().join("outbox.db"), folder.path().join("copy.db"));
    let mut outbox = open(&path, 1);
    outbox.append(Origin::Live, vec![row(T0, 1.0)], &[]).expect("appended");
    drop(outbox);
    std::fs::copy(&path, &copy).expect("copied");
    let (first, second) = (open(&path, 2), open(&copy, 3));
    let commit = Commit { v: 1, store: store(1), epoch: Epoch(2), ranges: vec![(1, 9)], held: None };
    let mut sender = Sender::new(first.epoch(), true, None, first.waiting());
    let mut other = Sender::new(second.epoch(), true, None, second.waiting());
    assert_eq!(sender.commit(&commit, 0).expect("its own"), [(1, 3)]);
    assert_eq!(other.commit(&commit, 0), Err(Refused::Epoch(Epoch(2))));
    assert_eq!(other.waiting().len(), 3);
}

#[test]
fn appends_in_one_transaction_are_taken_or_refused_one_by_one() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let code = Value::Code("x".repeat(2 << 20).into());
    let large = Row { values: [(SignalId::new("mode").expect("id"), code)].into(), bad: Default::default() };
    let keep = |at: &str| vec![("at".to_owned(), at.to_owned())];
    let batches = vec![
        Batch::new(Origin::Live, rows(T0, 2), keep("1")),
        Batch::new(Origin::Live, vec![row(T0 + 9, 1.0), Record::row(UtcMs(T0), press(), large)], keep("2")),
        Batch::new(Origin::Waiting, rows(T0 + 10, 3), Vec::new()),
    ];
    let appended = outbox.append_all(batches, 0, false).expect("the file");
    let numbers: Vec<Option<Vec<u64>>> = appended
        .births
        .into_iter()
        .map(|births| births.ok().map(|births| births.iter().map(|birth| birth.number).collect()))
        .collect();
    assert_eq!(numbers, [Some(vec![2, 3]), None, Some(vec![4, 5, 6])]);
    assert_eq!(outbox.kept("at").expect("kept").as_deref(), Some("1"));
    drop(outbox);
    assert_eq!(open(&path, 2).waiting().iter().collect::<Vec<_>>(), [(1, 7)]);
}

#[test]
fn the_instant_up_to_which_all_is_committed_follows_commits() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let now = UtcMs(T0 + 5_000);
    for i in 0..10 {
        outbox.append(Origin::Live, vec![row(T0 + 100 * i, 1.0)], &[]).expect("appended");
    }
    outbox.free(&[(1, 1), (4, 8)], now).expect("freed");
    assert_eq!(outbox.index().complete_to(now), UtcMs(T0));
    outbox.free(&[(2, 3)], now).expect("freed");
    assert_eq!(outbox.index().complete_to(now), UtcMs(T0 + 700));
    drop(outbox);
    let mut outbox = open(&path, 2);
    assert_eq!(outbox.index().complete_to(now), UtcMs(T0), "`opened` waits");
    outbox.free(&[(1, ALL)], now).expect("freed");
    assert_eq!(outbox.index().complete_to(now), now);
}

#[test]
fn the_boot_of_each_epoch_is_known_while_its_records_are_there() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    for epoch in 1..=3 {
        let boot = format!("boot{epoch}");
        let outbox = Outbox::open(&path, LIMIT, Epoch(epoch), &boot, UtcMs(T0)).expect("an outbox");
        let heads: Vec<_> = (1..=epoch).map(|n| outbox.read(n, ALL, 1 << 20).expect("read")).collect();
        for (n, pending) in (1..).zip(heads) {
            assert_eq!(pending[0].birth.epoch, Epoch(n));
            assert_eq!(outbox.boot(Epoch(n)), Some(format!("boot{n}").as_str()));
        }
    }
}

#[test]
fn a_second_owner_is_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let outbox = open(&path, 1);
    let refused = Outbox::open(&path, LIMIT, Epoch(2), "boot", UtcMs(T0)).expect_err("a second owner");
    assert!(refused.source.to_string().contains("locked"), "{refused:?}");
    drop(outbox);
    open(&path, 3);
}

/// What stands beside the outbox, and what the failed start says.
fn set_aside(path: &std::path::Path) -> (std::path::PathBuf, String) {
    let error = Outbox::open(path, LIMIT, Epoch(8), "boot", UtcMs(T0)).expect_err("damaged");
    let text = format!("{error}: {}", error.source);
    let aside = path.with_file_name(format!("outbox.db.damaged-{T0}"));
    assert!(text.contains(&aside.display().to_string()), "{text}");
    assert!(text.contains("the next start begins a new outbox"), "{text}");
    assert!(!path.exists());
    let outbox = open(path, 9);
    let opened = EventKind::Opened { previous: None, carried: 0, ended: None };
    assert_eq!(decoded(&outbox, 1)[0].kind(), Some(&opened));
    (aside, text)
}

#[test]
fn a_file_that_is_no_outbox_is_set_aside_once_and_kept() {
    for garbage in [vec![0x5a; 8192], Vec::new(), b"SQLite format 3\0 and no more".to_vec()] {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("outbox.db");
        std::fs::write(&path, &garbage).expect("written");
        let (aside, _) = set_aside(&path);
        assert_eq!(std::fs::read(&aside).expect("still there"), garbage);
    }
}

#[test]
fn a_damaged_page_is_found_and_the_file_is_set_aside_with_its_wal() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    // So many that the WAL, which would heal the file, has begun anew.
    for i in 0..5 {
        outbox.append(Origin::Live, rows(T0 + 1_000 * i, 1_000), &[]).expect("appended");
    }
    drop(outbox);
    let mut bytes = std::fs::read(&path).expect("read");
    // Every page that holds rows.
    for page in bytes.chunks_mut(4096).skip(1).filter(|page| page.windows(8).any(|w| w == b"oil_temp")) {
        page[..64].fill(0xff);
    }
    std::fs::write(&path, &bytes).expect("written");
    let (aside, text) = set_aside(&path);
    assert_eq!(std::fs::read(&aside).expect("still there"), bytes);
    assert!(aside.with_file_name(format!("outbox.db.damaged-{T0}-wal")).exists());
    assert!(text.contains("malformed") || text.contains("Tree"), "{text}");
}

#[test]
fn a_file_that_has_gone_from_beside_its_wal_is_no_new_beginning() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    drop(open(&path, 1));
    std::fs::remove_file(&path).expect("removed");
    let (_, text) = set_aside(&path);
    assert!(text.contains("gone"), "{text}");
}

#[test]
fn an_outbox_of_another_format_is_left_alone() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let db = rusqlite::Connection::open(&path).expect("a database");
    db.execute_batch("CREATE TABLE record (number INTEGER); PRAGMA user_version = 4;").expect("made");
    drop(db);
    let before = std::fs::read(&path).expect("read");
    let error = Outbox::open(&path, LIMIT, Epoch(1), "boot", UtcMs(T0)).expect_err("another format");
    assert!(error.source.to_string().contains("its format is 4"), "{error:?}");
    assert_eq!(std::fs::read(&path).expect("still there"), before);
}

#[test]
fn a_commit_of_all_numbers_that_there_are_frees_what_waits() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    outbox.append(Origin::Live, rows(T0, 3), &[]).expect("appended");
    let mut sender = Sender::new(outbox.epoch(), true, None, outbox.waiting());
    let all = vec![(0, u64::MAX), (0, 0), (u64::MAX, u64::MAX), (0, u64::MAX)];
    let held = Some(Held { ranges: all.clone(), retry_ms: u64::MAX });
    let commit = Commit { v: 1, store: store(1), epoch: Epoch(1), ranges: all, held };
    assert_eq!(sender.commit(&commit, 0).expect("its own"), [(1, 4)]);
    outbox.free(&commit.ranges, UtcMs(T0)).expect("freed");
    assert!(outbox.waiting().is_empty());
}
