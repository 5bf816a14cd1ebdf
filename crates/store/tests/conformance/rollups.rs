//! Charts and roll-ups: what is held, what ends it, late rows, crashes.

use std::collections::BTreeSet;

use presswatch_domain::{
    Bucket, EventKind, HOUR_MS, MINUTE_MS, Mark, Plant, Point, Span, UtcMs, Value, buckets, hold,
};
use presswatch_store::Store;
use proptest::prelude::*;

use crate::{bed::*, on_both};

async fn chart(store: &Store, plant: &Plant, span: Span, points: usize) -> Vec<Bucket> {
    let history = store.history(&plant.site, press(plant), &[oil()], span, points).await.expect("history");
    history[&oil()].clone()
}

/// Where anything is covered, in milliseconds after T0, and how long.
async fn covered(store: &Store, plant: &Plant, span: Span, points: usize) -> Vec<(i64, i64)> {
    let list = chart(store, plant, span, points).await;
    list.iter()
        .filter(|bucket| bucket.covered_ms > 0)
        .map(|bucket| (bucket.span.from.0 - T0, bucket.covered_ms))
        .collect()
}

on_both! {
    async fn a_value_is_held_across_buckets_and_hours_and_no_further(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[value(1, T0 + HOUR_MS - 30_000, 50.0)]).await;
        let minutes = [(HOUR_MS - MINUTE_MS, 30_000), (HOUR_MS, 60_000)];
        for _ in 0..2 {
            assert_eq!(covered(&store, &plant, hours(0, 2), 120).await, minutes);
            assert_eq!(covered(&store, &plant, hours(0, 2), 2).await, [(0, 30_000), (HOUR_MS, 60_000)]);
            roll_all(&store, &plant).await;
        }
    }

    async fn losses_and_opened_outboxes_end_what_is_held(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let opened = event(2, T0 + 10_000, 0, false, EventKind::Opened { previous: None, carried: 0, ended: None });
        write(&store, &plant, &[value(1, T0, 50.0), opened]).await;
        write(&store, &plant, &[value(3, T0 + HOUR_MS, 50.0), value(4, T0 + 30 * HOUR_MS, 50.0)]).await;
        roll_all(&store, &plant).await;
        // Late, and so long that not every hour of it may be touched.
        let (from, to) = (UtcMs(T0 + HOUR_MS + 20_000), UtcMs(T0 + 30 * HOUR_MS + 40_000));
        let loss = EventKind::Loss { from, to, never_sent: Some(1), sent_unknown: 0 };
        write(&store, &plant, &[event(5, T0 + 31 * HOUR_MS, 0, true, loss)]).await;
        let expected = [(0, 10_000), (HOUR_MS, 20_000), (30 * HOUR_MS, 40_000)];
        assert_eq!(covered(&store, &plant, hours(0, 40), 40).await, expected);
        assert!(roll_all(&store, &plant).await < 10, "a loss touches the hours where it begins and ends");
        assert_eq!(covered(&store, &plant, hours(0, 40), 40).await, expected);
    }

    async fn late_rows_correct_what_was_rolled_up(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[value(1, T0, 50.0), value(2, T0 + HOUR_MS - 10_000, 50.0)]).await;
        roll_all(&store, &plant).await;
        let mean = async |from: i64| chart(&store, &plant, hours(from, from + 1), 1).await[0].mean();
        assert_eq!((mean(0).await, mean(1).await), (Some(50.0), Some(50.0)));
        write(&store, &plant, &[value(3, T0 + HOUR_MS - 5_000, 80.0), value(4, T0 + 50_000, 60.0)]).await;
        for _ in 0..2 {
            assert_eq!(mean(1).await, Some(80.0), "held into the next hour");
            assert_eq!(mean(0).await, Some((50.0 * 55.0 + 60.0 * 90.0 + 80.0 * 5.0) / 150.0));
            roll_all(&store, &plant).await;
        }
        // What a later break takes away altogether is gone from the roll-up too.
        let kind = EventKind::Loss { from: UtcMs(T0 + HOUR_MS - 5_000), to: UtcMs(T0 + HOUR_MS), never_sent: None, sent_unknown: 0 };
        write(&store, &plant, &[event(5, T0 + 2 * HOUR_MS, 0, true, kind)]).await;
        roll_all(&store, &plant).await;
        assert_eq!(mean(1).await, None);
    }

    async fn a_repeated_record_leaves_roll_ups_true(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        for _ in 0..2 {
            write(&store, &plant, &[value(1, T0, 50.0)]).await;
            assert_eq!(covered(&store, &plant, hours(0, 1), 60).await, [(0, 60_000), (MINUTE_MS, 30_000)]);
            roll_all(&store, &plant).await;
        }
        assert_eq!(store.roll_up(&plant, 10).await.expect("roll-up"), 0);
    }

    async fn flags_unknown_signals_and_empty_spans_have_no_buckets(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[row(1, T0, [("estop_ok", Value::Flag(true))])]).await;
        roll_all(&store, &plant).await;
        let asked = [id("estop_ok"), id("no_such")];
        let history = store.history(&plant.site, press(&plant), &asked, hours(0, 2), 2).await.expect("history");
        for list in history.values() {
            assert_eq!(list.iter().map(|bucket| bucket.covered_ms).collect::<Vec<_>>(), [0, 0]);
        }
        assert_eq!(chart(&store, &plant, hours(1, 1), 5).await, []);
    }
}

/// Roll-ups made in any order, with rows that come late, equal a direct reading of the rows; and never
/// more buckets come than were asked for.
async fn roll_ups_equal_the_rows(store: &Store, plant: &Plant, case: &Case) {
    let mut seen = BTreeSet::new();
    let rows = case.rows.iter().filter(|(t, _)| seen.insert(*t));
    let batch: Vec<_> = rows.zip(1..).map(|((t, x), i)| value(i, T0 + t, *x)).collect();
    let (early, late) = batch.split_at(case.cut.min(batch.len()));
    write(store, plant, early).await;
    roll_all(store, plant).await;
    write(store, plant, late).await;
    let signal = press(plant).catalogue.get("oil_temp").expect("signal");
    let marks = all(store, plant)
        .await
        .into_iter()
        .map(|(t, row)| Point { t, mark: Mark::Value(row.values[&oil()].clone()) });
    let known = hold(marks, signal.hold_ms(), hours(0, 10));
    // Once with the late hours still touched, once rolled up.
    for _ in 0..2 {
        let span = Span::new(UtcMs(T0 + case.offset * MINUTE_MS), UtcMs(T0 + 5 * HOUR_MS));
        let list = chart(store, plant, span, case.points).await;
        assert!(list.len() <= case.points, "{} of {}", list.len(), case.points);
        for bucket in list {
            let truth = buckets(&known, bucket.span, bucket.span.ms())[0];
            assert_eq!(bucket.covered_ms, truth.covered_ms, "{bucket:?}");
            assert!((bucket.area - truth.area).abs() <= 1e-6 * truth.area.abs().max(1.0));
            if truth.covered_ms > 0 {
                assert_eq!((bucket.min, bucket.max), (truth.min, truth.max));
            }
        }
        roll_all(store, plant).await;
    }
}

#[derive(Debug)]
struct Case {
    rows: Vec<(i64, f64)>,
    cut: usize,
    points: usize,
    offset: i64,
}

fn cases() -> impl Strategy<Value = Case> {
    let rows = proptest::collection::vec((0i64..4 * HOUR_MS, -20.0f64..120.0), 1..120);
    (rows, 0usize..120, 1usize..300, 0i64..120).prop_map(|(rows, cut, points, offset)| Case {
        rows,
        cut,
        points,
        offset,
    })
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("runtime").block_on(work);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn roll_ups_equal_the_rows_embedded(case in cases()) {
        run(async { roll_ups_equal_the_rows(&Bed::embedded().open().await, &plant(), &case).await });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 50, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn roll_ups_equal_the_rows_influxdb(case in cases(), site in "[a-z]{20}") {
        run(async {
            let bed = Bed::influx("roll_ups_equal_the_rows").await;
            roll_ups_equal_the_rows(&bed.open().await, &plant_of(&site), &case).await;
        });
    }
}
