//! What every engine must do. Each check takes a fresh store.

use std::{collections::BTreeSet, sync::Arc};

use presswatch_domain::{
    Birth, Catalogue, Epoch, EventKind, HOUR_MS, MINUTE_MS, Numbered, Plant, Press, PressId, ProducerId,
    ProducerRole, Record, Row, SignalId, SiteId, Span, State, UtcMs, Value, hold,
};
use presswatch_store::{EventFilter, Store, StoreError};
use proptest::prelude::*;

const T0: i64 = 1_780_002_000_000 / HOUR_MS * HOUR_MS;

fn plant() -> Plant {
    let edge = ProducerId::new("edge1").expect("id");
    let press = Press {
        id: PressId::new("press1").expect("id"),
        name: "Press 1".into(),
        producer: edge.clone(),
        catalogue: Catalogue::builtin("hydraulic-11kw").expect("profile"),
    };
    Plant {
        site: SiteId::new("test").expect("id"),
        presses: [(press.id.clone(), press)].into(),
        producers: [(edge, ProducerRole::Edge)].into(),
    }
}

fn press(plant: &Plant) -> &Press {
    plant.presses.values().next().expect("a press")
}

fn numbered(number: u64, record: Record) -> Numbered {
    let birth = Birth { epoch: Epoch(7), number };
    Numbered { producer: ProducerId::new("edge1").expect("id"), birth, record }
}

fn oil() -> SignalId {
    SignalId::new("oil_temp").expect("id")
}

fn value(number: u64, t: i64, x: f64) -> Numbered {
    let row = Row { values: [(oil(), Value::Number(x))].into(), bad: Default::default() };
    numbered(number, Record::row(UtcMs(t), PressId::new("press1").expect("id"), row))
}

fn state(number: u64, t: i64, n: u32) -> Numbered {
    let kind = EventKind::State { state: State::Running };
    let mut record = Record::event(UtcMs(t), PressId::new("press1").ok(), kind);
    if let presswatch_domain::Body::Event(event) = &mut record.body {
        event.n = n;
    }
    numbered(number, record)
}

async fn all(store: &Store, plant: &Plant) -> Vec<(UtcMs, Row)> {
    let span = Span::new(UtcMs(0), UtcMs(i64::MAX / 2));
    store.rows(&plant.site, &press(plant).id, span, 1_000_000).await.expect("rows")
}

async fn write(store: &Store, plant: &Plant, batch: &[Numbered]) {
    assert_eq!(store.write(&plant.site, plant, batch).await.expect("written").rejected, []);
}

async fn fresh(folder: &tempfile::TempDir) -> Store {
    Store::open_embedded(&folder.path().join("store.db"), true).await.expect("a store")
}

#[tokio::test]
async fn repeated_late_and_out_of_order_rows_are_stored_once_in_order() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    let rows: Vec<_> = [5, 1, 3, 2, 4].map(|i| value(i, T0 + i as i64 * 1000, i as f64)).into();
    write(&store, &plant, &rows).await;
    write(&store, &plant, &rows).await;
    write(&store, &plant, &[value(6, T0, 0.0)]).await;
    let stored = all(&store, &plant).await;
    let times: Vec<_> = stored.iter().map(|(t, _)| (t.0 - T0) / 1000).collect();
    assert_eq!(times, [0, 1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn rows_of_one_instant_are_merged() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    let level = SignalId::new("oil_level").expect("id");
    let mut other = value(2, T0, 70.0);
    if let presswatch_domain::Body::Row(row) = &mut other.record.body {
        row.values = [(level.clone(), Value::Number(70.0))].into();
    }
    write(&store, &plant, &[value(1, T0, 51.0), other]).await;
    let stored = all(&store, &plant).await;
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].1.values.keys().collect::<Vec<_>>(), [&level, &oil()]);
}

#[tokio::test]
async fn fifty_events_of_one_millisecond_stay_fifty() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    let mut events: Vec<_> = (0..50).map(|i| state(i + 1, T0, i as u32)).collect();
    write(&store, &plant, &events).await;
    events.reverse();
    events.swap(3, 31);
    write(&store, &plant, &events).await;
    let filter = EventFilter {
        press: None,
        kinds: vec!["state"],
        span: Span::new(UtcMs(T0), UtcMs(T0 + 1)),
        limit: 1000,
    };
    let stored = store.events(&plant.site, filter).await.expect("events");
    assert_eq!(stored.len(), 50);
    assert!(events.iter().all(|event| stored.contains(event)), "each comes back as it was");
}

#[tokio::test]
async fn a_second_writer_and_another_kind_are_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("store.db");
    let store = fresh(&folder).await;
    assert!(matches!(Store::open_embedded(&path, true).await, Err(StoreError::Locked(_))));
    let id = store.identity();
    drop(store);
    assert!(matches!(Store::open_embedded(&path, false).await, Err(StoreError::Kind { .. })));
    assert_eq!(fresh(&folder).await.identity(), id);
}

#[tokio::test]
async fn a_reader_sees_what_the_writer_has_answered() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    let reader = Store::open_embedded_reader(&folder.path().join("store.db")).await.expect("a reader");
    for i in 1..20 {
        write(&store, &plant, &[value(i, T0 + i as i64, 1.0)]).await;
        assert_eq!(all(&reader, &plant).await.len() as u64, i);
    }
    assert!(reader.write(&plant.site, &plant, &[value(99, T0, 1.0)]).await.is_err());
}

#[tokio::test]
async fn a_value_is_held_across_buckets_and_no_further() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    write(&store, &plant, &[value(1, T0 + HOUR_MS - 30_000, 50.0)]).await;
    while store.roll_up(&plant, 100).await.expect("roll-up") > 0 {}
    let span = Span::new(UtcMs(T0), UtcMs(T0 + 2 * HOUR_MS));
    let history = store.history(&plant.site, press(&plant), &[oil()], span, 120).await.expect("history");
    let covered: Vec<_> = history[&oil()]
        .iter()
        .filter(|bucket| bucket.covered_ms > 0)
        .map(|bucket| (bucket.span.from.0 - T0, bucket.covered_ms))
        .collect();
    assert_eq!(covered, [(HOUR_MS - MINUTE_MS, 30_000), (HOUR_MS, 60_000)]);
}

#[tokio::test]
async fn an_opened_outbox_ends_what_was_held() {
    let (folder, plant) = (tempfile::tempdir().expect("folder"), plant());
    let store = fresh(&folder).await;
    let opened = EventKind::Opened { previous: None, carried: 0 };
    let opened = numbered(2, Record::event(UtcMs(T0 + 10_000), None, opened));
    write(&store, &plant, &[value(1, T0, 50.0), opened]).await;
    while store.roll_up(&plant, 100).await.expect("roll-up") > 0 {}
    let span = Span::new(UtcMs(T0), UtcMs(T0 + HOUR_MS));
    let history = store.history(&plant.site, press(&plant), &[oil()], span, 1).await.expect("history");
    assert_eq!(history[&oil()][0].covered_ms, 10_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Roll-ups made in any order, with rows that come late, equal a direct reading of the rows; and
    /// never more buckets come than were asked for.
    #[test]
    fn roll_ups_equal_the_rows(
        rows in proptest::collection::vec((0i64..4 * HOUR_MS, -20.0f64..120.0), 1..120),
        cut in 0usize..120,
        points in 1usize..300,
        offset in 0i64..120,
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("runtime");
        runtime.block_on(async move {
            let (folder, plant) = (tempfile::tempdir().expect("folder"), Arc::new(plant()));
            let store = fresh(&folder).await;
            let mut seen = BTreeSet::new();
            let rows: Vec<_> = rows.into_iter().filter(|(t, _)| seen.insert(*t)).collect();
            let batch: Vec<_> =
                rows.iter().enumerate().map(|(i, (t, x))| value(i as u64 + 1, T0 + t, *x)).collect();
            let (early, late) = batch.split_at(cut.min(batch.len()));
            write(&store, &plant, early).await;
            while store.roll_up(&plant, 3).await.expect("roll-up") > 0 {}
            write(&store, &plant, late).await;
            // Once with the late hours still touched, once rolled up.
            for _ in 0..2 {
                let span = Span::new(UtcMs(T0 + offset * MINUTE_MS), UtcMs(T0 + 5 * HOUR_MS));
                let press = press(&plant);
                let signal = press.catalogue.get("oil_temp").expect("signal");
                let history =
                    store.history(&plant.site, press, &[oil()], span, points).await.expect("history");
                let list = &history[&oil()];
                assert!(list.len() <= points, "{} of {points}", list.len());
                let marks = all(&store, &plant).await.into_iter().map(|(t, row)| presswatch_domain::Point {
                    t,
                    mark: presswatch_domain::Mark::Value(row.values[&oil()].clone()),
                });
                let known = hold(marks, signal.hold_ms(), Span::new(UtcMs(T0), UtcMs(T0 + 10 * HOUR_MS)));
                for bucket in list {
                    let truth = presswatch_domain::buckets(&known, bucket.span, bucket.span.ms())[0];
                    assert_eq!(bucket.covered_ms, truth.covered_ms, "{bucket:?}");
                    assert!((bucket.area - truth.area).abs() <= 1e-6 * truth.area.abs().max(1.0));
                    if truth.covered_ms > 0 {
                        assert_eq!((bucket.min, bucket.max), (truth.min, truth.max));
                    }
                }
                while store.roll_up(&plant, 3).await.expect("roll-up") > 0 {}
            }
        });
    }
}
