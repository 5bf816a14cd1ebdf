//! Records without a time in a real file: kept over a kill, given their time within the same boot,
//! untrusted after another, counted in the limit, and never lost without a word.

mod common;

use std::path::Path;

use common::{ALL, LIMIT, T0, all_waiting, event, losses, row};
use presswatch_domain::{Clock, Epoch, EventKind, HOUR_MS, Record, State, UtcMs};
use presswatch_runtime::{
    Stamp,
    clock::{Memory, Phase, Timeline},
};
use presswatch_uplink::{Origin, Outbox, taken};

/// The board comes up in 1970, ten minutes after its kernel.
const UP: i64 = 600_000;
const WAITING: Timeline = Timeline { anchor_ms: -UP, phase: Phase::Waiting };
const UNTRUSTED: Timeline = Timeline { anchor_ms: -UP, phase: Phase::Untrusted };
const KNOWN: Timeline = Timeline { anchor_ms: T0, phase: Phase::Known };

fn open(path: &Path, epoch: u64, boot: &str, line: Timeline) -> Outbox {
    let clock = |_: Memory| Stamp { utc_ms: line.utc_ms(UP), mono_ms: UP as u64, line };
    Outbox::open_at(path, LIMIT, Epoch(epoch), boot, clock).expect("an outbox")
}

/// Rows taken each second from `mono` on.
fn untimed(line: Timeline, mono: i64, count: i64) -> Vec<Record> {
    let rows = (0..count).map(|i| row(line.utc_ms(mono + i * 1000), i as f64));
    rows.map(|mut record| {
        taken(&mut record, line);
        record
    })
    .collect()
}

fn number_all(outbox: &mut Outbox) {
    while outbox.number_untimed().expect("numbered").is_some() {}
}

fn rows(outbox: &Outbox) -> Vec<(i64, Clock)> {
    let all = all_waiting(outbox).into_iter().map(|(_, record)| record);
    all.filter(|record| record.kind().is_none()).map(|record| (record.t.0, record.clock)).collect()
}

fn expected(from: i64, count: i64, clock: Clock) -> Vec<(i64, Clock)> {
    (0..count).map(|i| (from + i * 1000, clock)).collect()
}

#[test]
fn rows_taken_before_the_time_is_known_get_it_when_it_is() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1, "boot", WAITING);
    let births = outbox.append(Origin::Live, untimed(WAITING, UP, 5), &[]).expect("appended");
    assert!(births.is_empty() && outbox.waiting().is_empty(), "nothing has a number yet");
    // `opened` waits, too.
    assert_eq!((outbox.untimed().0, outbox.complete_to(UP)), (6, UtcMs(0)));
    assert_eq!(outbox.number_untimed().expect("not yet"), None);
    outbox.set_line(KNOWN, "operator").expect("noted");
    assert_eq!(outbox.complete_to(UP + 9_000), UtcMs(T0 + UP), "they are not yet committed");
    number_all(&mut outbox);
    assert_eq!(outbox.untimed(), (0, 0));
    assert_eq!(rows(&outbox), expected(T0 + UP, 5, Clock::Trusted));
    assert_eq!(outbox.complete_to(UP + 9_000), UtcMs(T0 + UP));
    let opened = all_waiting(&outbox).into_iter().map(|(_, record)| record).next().expect("opened");
    assert!(matches!(opened.kind(), Some(EventKind::Opened { previous: None, .. })));
    assert_eq!((opened.t, opened.clock), (UtcMs(T0 + UP), Clock::Trusted));
    // What was on its way when the time came is stamped as it arrives.
    outbox.append(Origin::Live, untimed(WAITING, UP + 5_000, 1), &[]).expect("appended");
    assert_eq!(rows(&outbox), expected(T0 + UP, 6, Clock::Trusted));
}

#[test]
fn a_kill_within_the_boot_changes_nothing_and_another_boot_makes_them_untrusted() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1, "first", WAITING);
    outbox.append(Origin::Live, untimed(WAITING, UP, 3), &[]).expect("appended");
    // Killed; the system's clock says something else now, which is no matter.
    drop(outbox);
    let again = Timeline { anchor_ms: 5_000_000, ..WAITING };
    let mut outbox = open(&path, 2, "first", again);
    outbox.append(Origin::Live, untimed(again, UP + 3_000, 2), &[]).expect("appended");
    assert_eq!(outbox.untimed().0, 7);
    let copy = folder.path().join("copy.db");
    drop(outbox);
    std::fs::copy(&path, &copy).expect("copied");
    std::fs::copy(path.with_extension("db-wal"), copy.with_extension("db-wal")).expect("copied");

    let mut outbox = open(&path, 3, "first", KNOWN);
    number_all(&mut outbox);
    assert_eq!(rows(&outbox), expected(T0 + UP, 5, Clock::Trusted));

    let outbox = open(&copy, 3, "second", KNOWN);
    assert_eq!(outbox.untimed(), (0, 0), "their time will never be known");
    let untrusted: Vec<_> = rows(&outbox);
    assert_eq!(untrusted, expected(0, 5, Clock::Untrusted), "as the first clock said");
    let boots: Vec<_> = outbox
        .read(1, ALL, 1 << 20)
        .expect("read")
        .iter()
        .map(|pending| outbox.boot(pending.birth.epoch).map(str::to_owned))
        .collect();
    assert!(boots.iter().all(|boot| boot.as_deref() == Some("first")), "{boots:?}");
    assert_eq!(boots.len(), 7, "the message ends where the boot does");
}

#[test]
fn numbering_goes_on_after_a_kill_in_the_middle_and_does_nothing_twice() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1, "boot", WAITING);
    outbox.append(Origin::Live, untimed(WAITING, UP, 1_200), &[]).expect("appended");
    outbox.set_line(KNOWN, "ntp").expect("noted");
    outbox.number_untimed().expect("a part").expect("there is one");
    let left = outbox.untimed().0;
    assert!((1..1_201).contains(&left), "{left}");
    drop(outbox);
    // The machine, too, was started again: what got its time in its boot keeps it.
    let outbox = open(&path, 2, "next", Timeline { anchor_ms: 0, phase: Phase::Waiting });
    assert_eq!(rows(&outbox), expected(T0 + UP, 1_200, Clock::Trusted));
    let numbers: Vec<u64> = all_waiting(&outbox).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, (1..=1_201).collect::<Vec<_>>());
    assert_eq!(outbox.untimed().0, 1, "its own `opened`");
}

#[test]
fn two_boots_that_both_began_in_1970_lie_one_after_the_other() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut all = Vec::new();
    for (epoch, boot) in [(1, "a"), (2, "b"), (3, "b"), (4, "c")] {
        let mut outbox = open(&path, epoch, boot, UNTRUSTED);
        let from = if epoch == 3 { UP + 20_000 } else { UP };
        outbox.append(Origin::Live, untimed(UNTRUSTED, from, 5), &[]).expect("appended");
        all.extend(rows(&outbox));
        // Committed, sent for good and thrown away: the file knows nothing of the rows any more.
        let waiting: Vec<_> = outbox.waiting().iter().collect();
        outbox.free(&waiting, UtcMs(0)).expect("freed");
        while !outbox.read(1, ALL, 1 << 20).expect("read").is_empty() || outbox.bytes() > 0 {
            outbox.tidy(UtcMs(T0), UP, false).expect("tidied");
        }
    }
    let times: std::collections::BTreeSet<i64> = all.iter().map(|(t, _)| *t).collect();
    assert_eq!(times.len(), 20, "no two of them are one row: {all:?}");
    assert!(all.iter().all(|(t, clock)| *clock == Clock::Untrusted && *t >= 0 && *t < HOUR_MS));
    // The same boot goes on in the same timeline.
    assert_eq!(all[10].0 - all[5].0, 20_000);
}

#[test]
fn the_wait_is_over_and_then_the_time_comes() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1, "boot", WAITING);
    outbox.append(Origin::Live, untimed(WAITING, UP, 2), &[]).expect("appended");
    outbox.set_line(UNTRUSTED, "none").expect("noted");
    number_all(&mut outbox);
    outbox.append(Origin::Live, untimed(UNTRUSTED, UP + 2_000, 2), &[]).expect("appended");
    assert_eq!(rows(&outbox), expected(0, 4, Clock::Untrusted));
    outbox.set_line(KNOWN, "operator").expect("noted");
    let late = untimed(UNTRUSTED, UP + 4_000, 1);
    outbox.append(Origin::Live, late, &[]).expect("appended");
    assert_eq!(rows(&outbox)[4], (T0 + UP + 4_000, Clock::Trusted));
}

#[test]
fn a_full_outbox_drops_the_oldest_untimed_rows_and_says_so_when_it_can() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1, "boot", KNOWN);
    let before = (0..500).map(|i| row(T0 + i * 1000, 1.0)).collect();
    outbox.append(Origin::Live, before, &[]).expect("appended");
    drop(outbox);
    let mut outbox = open(&path, 2, "later", WAITING);
    let mut given = 0;
    while outbox.index().lost().0 < 1_000 {
        outbox.append(Origin::Live, untimed(WAITING, UP + given * 1000, 100), &[]).expect("appended");
        given += 100;
        assert!(outbox.bytes() + outbox.untimed().1 <= LIMIT);
    }
    let mut state = event(WAITING.utc_ms(UP + 1), State::Idle);
    taken(&mut state, WAITING);
    outbox.append(Origin::Live, vec![state], &[]).expect("appended");
    drop(outbox);
    let mut outbox = open(&path, 3, "later", Timeline { anchor_ms: 2 * T0, ..KNOWN });
    number_all(&mut outbox);
    let kept = rows(&outbox);
    let timed = kept.iter().filter(|(t, _)| *t < 2 * T0).count();
    assert_eq!(timed, 500, "rows that have a time stay");
    let lost = given as usize - (kept.len() - timed);
    let all = all_waiting(&outbox);
    let said = losses(&all);
    let [EventKind::Loss { from, to, never_sent, sent_unknown }] = said.as_slice() else {
        panic!("one loss: {said:?}")
    };
    assert_eq!((*never_sent, *sent_unknown), (Some(lost as u64), 0));
    assert_eq!(*from, UtcMs(2 * T0 + UP));
    assert_eq!(*to, UtcMs(2 * T0 + UP + (lost as i64 - 1) * 1000), "the oldest went");
    assert_eq!(outbox.index().lost(), (lost as u64, 0));
}

#[test]
fn a_file_of_the_version_before_is_opened_and_goes_on() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1, "boot", KNOWN);
    outbox.append(Origin::Live, vec![row(T0, 1.0)], &[]).expect("appended");
    drop(outbox);
    let db = rusqlite::Connection::open(&path).expect("a database");
    db.execute_batch("DROP TABLE untimed; PRAGMA user_version = 2;").expect("as it was");
    drop(db);
    let mut outbox = open(&path, 2, "boot", WAITING);
    assert_eq!(rows(&outbox), [(T0, Clock::Trusted)]);
    outbox.append(Origin::Live, untimed(WAITING, UP, 2), &[]).expect("appended");
    assert_eq!(outbox.untimed().0, 3);
}

#[test]
fn the_clock_is_remembered() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1, "boot", KNOWN);
    outbox.set_line(KNOWN, "operator").expect("noted");
    outbox.append(Origin::Live, vec![row(T0, 1.0)], &[]).expect("appended");
    drop(outbox);
    let mut told = Memory::default();
    let clock = |memory: Memory| {
        told = memory;
        Stamp { utc_ms: 0, mono_ms: 0, line: WAITING }
    };
    drop(Outbox::open_at(&path, LIMIT, Epoch(2), "boot", clock).expect("an outbox"));
    assert_eq!(told.known, Some(("boot".to_owned(), T0, "operator".to_owned())));
    assert_eq!(told.last_used_ms, Some(T0 + UP));
}
