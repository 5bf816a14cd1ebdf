//! Charts and roll-ups against their definition, asked second by second; and roll-ups that were corrected
//! by late rows against those of a store that got everything in order, at once.

use std::collections::BTreeMap;

use presswatch_domain::{
    BadMark, Bucket, Clock, EventKind, HOUR_MS, MINUTE_MS, Numbered, Plant, ProducerId, Record, Row, Span,
    UtcMs, Value,
};
use presswatch_store::Store;
use proptest::prelude::*;

use crate::bed::*;

const SECOND: i64 = 1_000;
/// Over which everything happens; what is held goes on into the next.
const HOURS: i64 = 3;
/// Of both signals, 1.5 × 60 s.
const HOLD_MS: i64 = 90_000;
/// One that is read by time, and one by stroke: the latter may be gated.
const SIGNALS: [&str; 2] = ["oil_temp", "hyd_press_peak"];

/// What is said of one signal.
#[derive(Debug, Clone, Copy)]
enum Said {
    Nothing,
    Number(f64),
    Bad(BadMark),
}

/// What happens at one second.
#[derive(Debug, Clone)]
enum What {
    Row([Said; 2]),
    /// Its clock is not to be believed: it counts nowhere.
    Untrusted(f64),
    /// Of so many seconds, of the press or of all that its producer has.
    Loss(i64, bool),
    /// The press's producer opens its outbox, or another does.
    Opened(bool),
}

#[derive(Debug)]
struct Case {
    /// By second; each second once.
    list: Vec<(i64, What)>,
    /// In which order it comes, and how much at once.
    order: Vec<usize>,
    batches: Vec<(usize, bool)>,
}

fn cases() -> impl Strategy<Value = Case> {
    let said = prop_oneof![
        2 => Just(Said::Nothing),
        5 => (-20.0f64..250.0).prop_map(Said::Number),
        1 => prop::sample::select(&BadMark::ALL[..]).prop_map(Said::Bad),
        1 => Just(Said::Bad(BadMark::Gated)),
    ];
    let what = prop_oneof![
        12 => [said.clone(), said].prop_map(What::Row),
        1 => (-20.0f64..250.0).prop_map(What::Untrusted),
        1 => (0i64..4_000, any::<bool>()).prop_map(|(s, all)| What::Loss(s, all)),
        1 => any::<bool>().prop_map(What::Opened),
    ];
    // Dense here, with silence there, and at the hours' edges.
    let at = prop_oneof![4 => 0i64..900, 2 => 0..HOURS * 3_600, 1 => 3_500i64..3_700, 1 => Just(7_200)];
    let list =
        prop::collection::btree_map(at, what, 1..80).prop_map(|map| map.into_iter().collect::<Vec<_>>());
    let batches = prop::collection::vec((1usize..30, any::<bool>()), 1..8);
    (list, batches).prop_flat_map(|(list, batches)| {
        let order = Just((0..list.len()).collect::<Vec<_>>()).prop_shuffle();
        (Just(list), order, Just(batches)).prop_map(|(list, order, batches)| Case { list, order, batches })
    })
}

fn records(case: &Case) -> Vec<Numbered> {
    let record = |(number, (s, what)): (u64, &(i64, What))| {
        let t = T0 + s * SECOND;
        let row = |said: &[Said; 2]| {
            let (mut values, mut bad) = (BTreeMap::new(), BTreeMap::new());
            for (name, said) in SIGNALS.iter().zip(said) {
                match said {
                    Said::Nothing => {}
                    Said::Number(x) => drop(values.insert(id(name), Value::Number(*x))),
                    Said::Bad(mark) => drop(bad.insert(id(name), *mark)),
                }
            }
            // A row says something.
            if values.is_empty() && bad.is_empty() {
                values.insert(id("estop_ok"), Value::Flag(true));
            }
            let press = press(&plant()).id.clone();
            numbered(number, Record::row(UtcMs(t), press, Row { values, bad }))
        };
        match what {
            What::Row(said) => row(said),
            What::Untrusted(x) => {
                let mut row = row(&[Said::Number(*x), Said::Nothing]);
                row.record.clock = Clock::Untrusted;
                row
            }
            What::Loss(seconds, all) => {
                let (from, to) = (UtcMs(t), UtcMs(t + seconds * SECOND));
                let kind = EventKind::Loss { from, to, never_sent: Some(1), sent_unknown: 0 };
                event(number, t, 0, !all, kind)
            }
            What::Opened(own) => {
                let mut opened =
                    event(number, t, 0, false, EventKind::Opened { previous: None, carried: 0, ended: None });
                if !own {
                    opened.producer = ProducerId::new("edge2").expect("id");
                }
                opened
            }
        }
    };
    (1..).zip(&case.list).map(record).collect()
}

/// What is known of a signal in the second that begins at `t`, after T0.
fn known(case: &Case, signal: usize, t: i64) -> Option<f64> {
    let said = |(at, what): &(i64, What)| match what {
        What::Row(said) if *at <= t => match said[signal] {
            Said::Nothing => None,
            Said::Number(x) => Some((*at, Some(x))),
            Said::Bad(_) => Some((*at, None)),
        },
        _ => None,
    };
    let (since, x) = case.list.iter().rev().find_map(said)?;
    let ends = |(at, what): &(i64, What)| match what {
        What::Loss(seconds, _) => [*at, at + seconds].iter().any(|end| since < *end && *end <= t),
        What::Opened(true) => since < *at && *at <= t,
        _ => false,
    };
    x.filter(|_| (t - since) * SECOND < HOLD_MS && !case.list.iter().any(ends))
}

fn slow(case: &Case, signal: usize, span: Span) -> Bucket {
    let mut bucket = Bucket::empty(span);
    for t in (span.from.0 - T0) / SECOND..(span.to.0 - T0) / SECOND {
        if let Some(x) = known(case, signal, t) {
            bucket.area += x * SECOND as f64;
            bucket.covered_ms += SECOND;
            (bucket.min, bucket.max) = (bucket.min.min(x), bucket.max.max(x));
        }
    }
    bucket
}

fn same(fast: &Bucket, slow: &Bucket) -> bool {
    let near = (fast.area - slow.area).abs() <= 1e-6 * slow.area.abs().max(1_000.0);
    let ends = slow.covered_ms == 0 || (fast.min, fast.max) == (slow.min, slow.max);
    fast.span == slow.span && fast.covered_ms == slow.covered_ms && near && ends
}

/// By the minute and by the hour.
async fn charts(store: &Store, plant: &Plant) -> Vec<(usize, Vec<Bucket>)> {
    let span = hours(0, HOURS + 2);
    let ids = SIGNALS.map(id);
    let mut charts = Vec::new();
    for step_ms in [MINUTE_MS, HOUR_MS] {
        let points = (span.ms() / step_ms) as usize;
        let history = store.history(&plant.site, press(plant), &ids, span, points).await.expect("history");
        charts.extend((0..).zip(&ids).map(|(signal, id)| (signal, history[id].clone())));
    }
    charts
}

async fn check(store: &Store, plant: &Plant, scratch: Option<(&Store, &Plant)>, case: &Case) {
    let records = records(case);
    let mut coming = case.order.iter();
    let mut batches = case.batches.iter().cycle();
    while coming.len() > 0 {
        let Some((size, rolls)) = batches.next() else { break };
        let batch: Vec<Numbered> = coming.by_ref().take(*size).map(|at| records[*at].clone()).collect();
        write(store, plant, &batch).await;
        if *rolls {
            // Some of it is rolled up before the rest comes, and some comes again.
            store.roll_up(plant, 2).await.expect("roll-up");
            write(store, plant, &batch[..batch.len() / 2]).await;
        }
    }
    // Once with what is touched read from rows, once from roll-ups.
    for _ in 0..2 {
        for (signal, list) in charts(store, plant).await {
            for bucket in list {
                let slow = slow(case, signal, bucket.span);
                assert!(same(&bucket, &slow), "{}: {bucket:?} is in truth {slow:?}", SIGNALS[signal]);
            }
        }
        roll_all(store, plant).await;
    }
    let Some((scratch, other)) = scratch else { return };
    write(scratch, other, &records).await;
    roll_all(scratch, other).await;
    let (ours, theirs) = (charts(store, plant).await, charts(scratch, other).await);
    for ((_, ours), (_, theirs)) in ours.iter().zip(&theirs) {
        assert!(ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs)), "{ours:?}\n{theirs:?}");
    }
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("runtime").block_on(work);
}

#[test]
fn both_signals_are_held_for_as_long_as_the_reference_says() {
    let plant = plant();
    for name in SIGNALS {
        let signal = press(&plant).catalogue.get(name).expect("a signal");
        assert_eq!(signal.hold_ms(), HOLD_MS, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn charts_are_what_each_second_says_embedded(case in cases()) {
        run(async {
            let (bed, scratch, plant) = (Bed::embedded(), Bed::embedded(), plant());
            check(&bed.open().await, &plant, Some((&scratch.open().await, &plant)), &case).await;
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 50, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn charts_are_what_each_second_says_influxdb(case in cases(), site in "[a-z]{20}") {
        run(async {
            let bed = Bed::influx("charts_are_what_each_second_says").await;
            check(&bed.open().await, &plant_of(&site), None, &case).await;
        });
    }
}
