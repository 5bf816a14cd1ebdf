//! A full outbox: what goes first, what is never dropped, and what the loss record says of it.

mod common;

use common::{ALL, LIMIT, T0, all_waiting, event, losses, open, row, rows};
use presswatch_domain::{Body, EventKind, State, UtcMs};
use presswatch_uplink::{AppendError, Batch, Origin, Outbox};

const MINUTE_MS: i64 = 60_000;

/// Appends until something had to be dropped; gives the time of the next row.
fn fill(outbox: &mut Outbox, from: i64, now_ms: i64) -> i64 {
    let mut t = from;
    loop {
        let batch = Batch::new(Origin::Live, rows(t, 100), Vec::new());
        t += 100;
        let appended = outbox.append_all(vec![batch], now_ms, false).expect("the file");
        appended.births[0].as_ref().expect("live rows are taken");
        if !appended.dropped.is_empty() {
            return t;
        }
    }
}

#[test]
fn the_oldest_rows_go_and_events_stay_and_one_loss_tells_exactly() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    outbox.append(Origin::Live, vec![row(T0 - 2, 0.0), event(T0 - 1, State::Idle)], &[]).expect("appended");
    let t = fill(&mut outbox, T0, 1_000);
    let t = fill(&mut outbox, t, 2_000);
    assert!(outbox.bytes() <= LIMIT);
    let lost = outbox.index().lost();
    assert_eq!(outbox.index().complete_to(UtcMs(t)), UtcMs(T0 - 2), "an open loss counts");
    assert!(losses(&all_waiting(&outbox)).is_empty(), "it is open");
    assert!(outbox.tidy(UtcMs(t), 2_000 + MINUTE_MS - 1, false).expect("tidied").is_empty());
    drop(outbox);

    // The loss outlives the program, open as it was; dropping begun again extends it.
    let mut outbox = open(&path, 2);
    assert_eq!(outbox.index().lost(), lost);
    let t = fill(&mut outbox, t, 3_000);
    let numbers = outbox.tidy(UtcMs(t), 3_000 + MINUTE_MS, false).expect("tidied");
    assert_eq!(numbers.len(), 1);
    assert!(numbers[0].0 + 1 == outbox.index().next(), "a new number");
    let waiting = all_waiting(&outbox);
    let kept: Vec<i64> = waiting
        .iter()
        .filter(|(_, record)| matches!(record.body, Body::Row(_)))
        .map(|(_, record)| record.t.0)
        .collect();
    let dropped = (t - T0 + 1) as u64 - kept.len() as u64;
    let first_kept = kept.iter().min().copied().expect("rows");
    let told = EventKind::Loss {
        from: UtcMs(T0 - 2),
        to: UtcMs(first_kept - 1),
        never_sent: Some(dropped),
        sent_unknown: 0,
    };
    assert_eq!(losses(&waiting), [told]);
    assert_eq!(outbox.index().lost(), (dropped, 0));
    let states = waiting.iter().filter(|(_, r)| matches!(r.kind(), Some(EventKind::State { .. })));
    assert_eq!(states.count(), 1, "an event is never dropped");
    assert!(outbox.tidy(UtcMs(t), 9 * MINUTE_MS, false).expect("tidied").is_empty(), "told once");
}

#[test]
fn what_is_committed_goes_before_any_row_is_lost() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    outbox.append(Origin::Live, rows(T0, 1_000), &[]).expect("appended");
    outbox.free(&[(1, 1_001)], UtcMs(T0)).expect("freed");
    let mut t = T0 + 10_000;
    while outbox.read(1_001, ALL, 1 << 20).expect("read").first().is_some_and(|p| p.birth.number == 1_001) {
        outbox.append(Origin::Live, rows(t, 100), &[]).expect("appended");
        t += 100;
    }
    assert!(outbox.index().lost().0 <= 100, "{:?}", outbox.index().lost());
    assert!(outbox.bytes() <= LIMIT);
}

#[test]
fn a_source_that_can_wait_loses_nothing_and_is_told() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    let mut t = T0;
    let refused = loop {
        match outbox.append(Origin::Waiting, rows(t, 500), &[]) {
            Ok(_) => t += 500,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, AppendError::Full { limit_bytes: LIMIT }), "{refused:?}");
    assert_eq!(outbox.waiting().len() as i64, t - T0 + 1);
    assert_eq!(outbox.index().lost(), (0, 0));
    outbox.free(&[(1, 600)], UtcMs(T0)).expect("freed");
    outbox.append(Origin::Waiting, rows(t, 500), &[]).expect("there is room again");
}

#[test]
fn when_only_events_are_left_new_ones_are_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let mut t = T0;
    let refused = loop {
        let events = (0..500).map(|i| event(t + i, State::Idle)).collect();
        match outbox.append(Origin::Live, events, &[]) {
            Ok(_) => t += 500,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, AppendError::Full { .. }), "{refused:?}");
    let row = outbox.append(Origin::Live, rows(t, 200), &[]);
    assert!(row.is_ok() || matches!(row, Err(AppendError::Full { .. })));
    let waiting = outbox.waiting().len();
    drop(outbox);
    // A full outbox opens all the same: `opened` is never refused.
    assert_eq!(open(&path, 2).waiting().len(), waiting + 1);
}

#[test]
fn a_late_commit_takes_a_row_out_of_an_open_loss() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    outbox.append(Origin::Live, rows(T0, 200), &[]).expect("appended");
    outbox.hand(1, 101).expect("handed");
    outbox.set_lazy();
    let mut t = T0 + 1_000;
    while outbox.index().lost() != (100, 100) {
        assert!(outbox.index().lost().0 <= 100, "{:?}", outbox.index().lost());
        outbox.append(Origin::Live, rows(t, 1), &[]).expect("appended");
        t += 1;
    }
    // 2 to 101 were sent; this commit comes late, and twice.
    outbox.free(&[(1, 41)], UtcMs(t)).expect("freed");
    outbox.free(&[(1, 41)], UtcMs(t)).expect("freed");
    assert_eq!(outbox.index().lost(), (100, 60));
    drop(outbox);
    let mut outbox = open(&path, 2);
    outbox.free(&[(0, u64::MAX)], UtcMs(t)).expect("freed");
    assert_eq!(outbox.index().lost(), (100, 0), "known over a restart, too");
    outbox.tidy(UtcMs(t), 2 * MINUTE_MS, false).expect("tidied");
    let told =
        EventKind::Loss { from: UtcMs(T0), to: UtcMs(T0 + 199), never_sent: Some(100), sent_unknown: 0 };
    assert_eq!(losses(&all_waiting(&outbox)), [told]);
}

#[test]
fn a_loss_of_which_all_was_committed_is_none() {
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = open(&folder.path().join("outbox.db"), 1);
    outbox.append(Origin::Live, rows(T0, 200), &[]).expect("appended");
    outbox.hand(1, 201).expect("handed");
    let t = fill(&mut outbox, T0 + 1_000, 0);
    assert!(outbox.index().lost().1 > 0 && outbox.index().lost().0 == 0);
    outbox.free(&[(1, 201)], UtcMs(t)).expect("freed");
    let next = outbox.index().next();
    assert!(outbox.tidy(UtcMs(t), MINUTE_MS, false).expect("tidied").is_empty());
    assert_eq!(outbox.index().next(), next);
    assert!(!outbox.index().has_loss());
}

#[test]
fn after_a_restart_what_may_have_been_sent_is_not_called_never_sent() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    outbox.append(Origin::Live, rows(T0, 100), &[]).expect("appended");
    // Sent at once, as a live row is.
    let live = Batch::new(Origin::Live, rows(T0 + 100, 100), Vec::new());
    outbox.append_all(vec![live], 0, true).expect("appended");
    drop(outbox);
    let mut outbox = open(&path, 2);
    outbox.set_lazy();
    let mut t = T0 + 1_000;
    while outbox.index().lost().0 + outbox.index().lost().1 < 200 {
        outbox.append(Origin::Live, rows(t, 1), &[]).expect("appended");
        t += 1;
    }
    assert_eq!(outbox.index().lost(), (100, 100));
}

#[test]
fn the_file_never_grows_beyond_the_pages_of_its_making() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    let size = |end: &str| {
        let name = format!("outbox.db{end}");
        std::fs::metadata(path.with_file_name(name)).expect("metadata").len()
    };
    let (file, wal) = (size(""), size("-wal"));
    assert!(file > LIMIT);
    let mut t = T0;
    // Rows of all sizes, events that stay between rows that go, commits in between.
    for round in 0..400_u64 {
        let code = presswatch_domain::Value::Code("x".repeat(round as usize * 7 % 3_000).into());
        let mut batch = rows(t, 30);
        if let Body::Row(row) = &mut batch[7].body {
            row.values.insert(presswatch_domain::SignalId::new("mode").expect("id"), code);
        }
        batch.push(event(t, State::Idle));
        t += 100;
        outbox.append(Origin::Live, batch, &[]).expect("appended");
        if round % 50 == 49 {
            let last = outbox.index().next() - 100;
            outbox.free(&[(last - 500, last)], UtcMs(t)).expect("freed");
        }
    }
    assert!(outbox.index().lost().0 > 1_000, "it was full: {:?}", outbox.index().lost());
    assert_eq!((size(""), size("-wal")), (file, wal));
}
