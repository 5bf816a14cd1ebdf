//! Rows: once, in order, merged, paged; what can't be stored is named and the rest is stored.

use std::collections::BTreeMap;

use presswatch_domain::{BadMark, Body, Clock, EventKind, HOUR_MS, Numbered, Row, Span, UtcMs, Value};

use crate::{bed::*, on_both};

fn untrusted(mut numbered: Numbered) -> Numbered {
    numbered.record.clock = Clock::Untrusted;
    numbered
}

fn bad(number: u64, t: i64, mark: BadMark) -> Numbered {
    let mut numbered = value(number, t, 0.0);
    numbered.record.body = Body::Row(Row { values: BTreeMap::new(), bad: [(oil(), mark)].into() });
    numbered
}

on_both! {
    async fn repeated_late_and_out_of_order_rows_are_stored_once_in_order(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let rows: Vec<_> = [5, 1, 3, 2, 4].map(|i| value(i, T0 + i as i64 * 1000, i as f64)).into();
        write(&store, &plant, &rows).await;
        write(&store, &plant, &rows).await;
        write(&store, &plant, &[value(6, T0, 0.0)]).await;
        let stored = all(&store, &plant).await;
        let times: Vec<_> = stored.iter().map(|(t, row)| ((t.0 - T0) / 1000, row.values[&oil()].clone())).collect();
        assert_eq!(times, [0, 1, 2, 3, 4, 5].map(|i| (i, Value::Number(i as f64))));
    }

    async fn every_type_of_value_and_mark_comes_back(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let odd = [0.1 + 0.2, -0.0, 1e300, f64::MIN_POSITIVE, 4_503_599_627_370_497.5];
        let mut batch: Vec<_> = odd.iter().zip(1..).map(|(x, i)| value(i, T0 + i as i64, *x)).collect();
        let code = |text: &str| Value::Code(text.into());
        batch.push(row(10, T0 + 10, [("mode", code(r#"a "quoted" \ back\"#)), ("estop_ok", Value::Flag(false))]));
        batch.push(row(11, T0 + 11, [("mode", code("ë, ж = 1 ")), ("estop_ok", Value::Flag(true))]));
        batch.extend(BadMark::ALL.into_iter().zip(20..).map(|(mark, i)| bad(i, T0 + i as i64, mark)));
        write(&store, &plant, &batch).await;
        let rows = all(&store, &plant).await;
        let expected: Vec<_> = batch
            .into_iter()
            .map(|numbered| match numbered.record.body {
                Body::Row(row) => (numbered.record.t, row),
                Body::Event(_) => panic!("only rows were written"),
            })
            .collect();
        assert_eq!(rows, expected);
    }

    async fn rows_of_one_instant_are_merged_and_a_mark_wins(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[value(1, T0, 51.0), row(2, T0, [("oil_level", Value::Number(70.0))])]).await;
        write(&store, &plant, &[value(3, T0, 52.0)]).await;
        // Whichever comes first.
        write(&store, &plant, &[value(4, T0 + 1, 51.0), bad(5, T0 + 1, BadMark::Frozen)]).await;
        write(&store, &plant, &[bad(6, T0 + 2, BadMark::Frozen)]).await;
        write(&store, &plant, &[value(7, T0 + 2, 51.0)]).await;
        let merged = [(id("oil_level"), Value::Number(70.0)), (oil(), Value::Number(52.0))];
        let frozen = Row { values: BTreeMap::new(), bad: [(oil(), BadMark::Frozen)].into() };
        let expected = [
            (UtcMs(T0), Row { values: merged.into(), bad: BTreeMap::new() }),
            (UtcMs(T0 + 1), frozen.clone()),
            (UtcMs(T0 + 2), frozen),
        ];
        assert_eq!(all(&store, &plant).await, expected);
    }

    /// A signal that can't be stored is named; its row's other signals, and the other records, are stored.
    async fn a_wrong_type_costs_one_signal(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[value(1, T0, 51.0)]).await;
        let wrong = |i: u64| row(i, T0 + i as i64, [("oil_temp", Value::Code("hot".into())), ("oil_level", Value::Number(70.0))]);
        let nan = row(5, T0 + 5, [("oil_temp", Value::Number(f64::NAN)), ("oil_level", Value::Number(70.0))]);
        let lone = row(6, T0 + 6, [("oil_temp", Value::Flag(true))]);
        let batch = [value(2, T0 + 2, 52.0), wrong(3), state(4, T0 + 4, 0), nan, lone, value(7, T0 + 7, 53.0)];
        let rejected = store.write(&plant.site, &plant, &batch).await.expect("written").rejected;
        assert_eq!(rejected.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [1, 3, 4]);
        assert!(rejected.iter().all(|(_, reason)| reason.contains("oil_temp")), "{rejected:?}");
        let stored = all(&store, &plant).await;
        let times: Vec<_> = stored.iter().map(|(t, row)| (t.0 - T0, row.values.len())).collect();
        assert_eq!(times, [(0, 1), (2, 1), (3, 1), (5, 1), (7, 1)]);
        assert_eq!(all_events(&store, &plant).await, [state(4, T0 + 4, 0)]);
    }

    async fn rows_are_paged_across_gaps(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let times = (0..700).map(|i| T0 + i * 997 + i / 300 * 40 * 24 * HOUR_MS);
        let sparse = |(i, t): (u64, i64)| match i % 50 {
            0 => row(i + 1, t, [("oil_temp", Value::Number(1.0)), ("oil_level", Value::Number(70.0))]),
            _ => value(i + 1, t, i as f64),
        };
        let batch: Vec<_> = (0..).zip(times).map(sparse).collect();
        write(&store, &plant, &batch).await;
        let expected = all(&store, &plant).await;
        assert_eq!(expected.len(), batch.len());
        let mut paged = Vec::new();
        let mut from = UtcMs(T0 - 100 * 24 * HOUR_MS);
        loop {
            let page = store.rows(&plant.site, &press(&plant).id, Span::new(from, UtcMs(i64::MAX)), 64).await.expect("page");
            assert!(page.len() <= 64);
            let Some((last, _)) = page.last() else { break };
            from = last.plus(1);
            paged.extend(page);
        }
        assert!(paged == expected, "{} and {}", paged.len(), expected.len());
    }

    async fn rows_of_untrusted_time_are_kept_apart(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let opened = event(2, T0 + 2_000, 0, false, EventKind::Opened { previous: None, carried: 0, ended: None });
        write(&store, &plant, &[value(1, T0, 50.0), untrusted(value(3, T0 + 1_000, 99.0)), untrusted(opened.clone())]).await;
        assert_eq!(all(&store, &plant).await.len(), 1);
        let apart = store.untrusted(&plant.site, &press(&plant).id, always(), 10).await.expect("rows");
        assert_eq!(apart.iter().map(|(t, row)| (t.0, row.values[&oil()].clone())).collect::<Vec<_>>(), [(T0 + 1_000, Value::Number(99.0))]);
        assert_eq!(all_events(&store, &plant).await, [untrusted(opened)]);
        roll_all(&store, &plant).await;
        let history = store.history(&plant.site, press(&plant), &[oil()], hours(0, 1), 1).await.expect("history");
        let bucket = history[&oil()][0];
        assert_eq!((bucket.covered_ms, bucket.max), (90_000, 50.0));
    }

    async fn sites_and_presses_are_apart(bed: Bed) {
        let (store, here, there) = (bed.open().await, plant(), plant_of("other"));
        write(&store, &here, &[value(1, T0, 1.0)]).await;
        write(&store, &there, &[value(1, T0, 2.0), value(2, T0 + 1, 2.0)]).await;
        assert_eq!((all(&store, &here).await.len(), all(&store, &there).await.len()), (1, 2));
        let second = store.rows(&here.site, here.presses.keys().nth(1).expect("a press"), always(), 10).await;
        assert_eq!(second.expect("rows"), []);
    }

    async fn the_latest_is_what_may_still_be_held(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        assert!(store.latest(&plant.site, press(&plant)).await.expect("latest").is_empty());
        let level = row(2, T0 + 500, [("oil_level", Value::Number(70.0))]);
        write(&store, &plant, &[value(1, T0, 50.0), level]).await;
        let opened = EventKind::Opened { previous: None, carried: 0, ended: None };
        write(&store, &plant, &[event(3, T0 + 1_000, 0, false, opened), value(4, T0 + 1_000, 51.0)]).await;
        let latest = store.latest(&plant.site, press(&plant)).await.expect("latest");
        let expected = [
            (id("oil_level"), (UtcMs(T0 + 1_000), presswatch_domain::Mark::Break)),
            (oil(), (UtcMs(T0 + 1_000), presswatch_domain::Mark::Value(Value::Number(51.0)))),
        ];
        assert_eq!(latest, expected.into());
    }
}
