//! How many rows a second the pure rules judge: criterion prints them as elements per second.

use std::{collections::BTreeMap, hint::black_box, sync::Arc};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use presswatch_domain::{
    Catalogue, Conditioner, HOUR_MS, MINUTE_MS, Machine, MachineRules, Mark, Plant, Point, Press, PressId,
    ProducerId, ProducerRole, Reading, Record, Row, SignalId, SignalType, SiteId, Span, State, UtcMs, Value,
    alarm, buckets, hold, validate,
};

/// A Monday.
const START: UtcMs = UtcMs(1_795_406_400_000);
const DAY_MS: i64 = 24 * HOUR_MS;

fn id(text: &str) -> SignalId {
    SignalId::new(text).expect("id")
}

/// A day of one signal, a row each second, minute by minute: what a roll-up does.
fn hold_and_buckets(criterion: &mut Criterion) {
    let points: Vec<Point> = (0..DAY_MS / 1000)
        .map(|s| Point { t: START.plus(s * 1000), mark: Mark::Value(Value::Number(50.0 + (s % 37) as f64)) })
        .collect();
    let span = Span::new(START, START.plus(DAY_MS));
    let mut group = criterion.benchmark_group("hold and buckets");
    group.throughput(Throughput::Elements(points.len() as u64));
    group.bench_function("a day of one signal", |bench| {
        bench.iter(|| buckets(&hold(black_box(points.clone()), 90_000, span), span, MINUTE_MS));
    });
    group.finish();
}

/// All signals of the profile, as a source reads them each second.
fn readings(catalogue: &Catalogue, second: i64) -> Vec<(SignalId, Reading)> {
    let reading = |kind, (lo, hi): (f64, f64)| match kind {
        SignalType::Number => Reading::Number(lo + (hi - lo) * ((second * 7) % 100) as f64 / 100.0),
        SignalType::Flag => Reading::Flag(true),
        SignalType::Code => Reading::Code("0".into()),
    };
    catalogue
        .iter()
        .map(|signal| (signal.id.clone(), reading(signal.kind, signal.normal.unwrap_or((0.0, 10.0)))))
        .collect()
}

fn condition(criterion: &mut Criterion) {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let rows: Vec<_> = (0..600).map(|second| readings(&catalogue, second)).collect();
    let mut group = criterion.benchmark_group("conditioner");
    group.throughput(Throughput::Elements(rows.len() as u64));
    group.bench_function("28 signals a row", |bench| {
        bench.iter(|| {
            let mut conditioner = Conditioner::new(catalogue.clone());
            for (second, row) in (0..).zip(&rows) {
                let t = START.plus(second * 1000);
                black_box(conditioner.sample(t, Some(State::Running), row.iter().cloned()));
            }
        });
    });
    group.finish();
}

fn machine(criterion: &mut Criterion) {
    let amps: BTreeMap<SignalId, Value> =
        [(id("motor_current"), Value::Number(11.0)), (id("stroke_rate"), Value::Number(6.0))].into();
    let mut group = criterion.benchmark_group("machine");
    group.throughput(Throughput::Elements(3600));
    group.bench_function("an hour of steps", |bench| {
        bench.iter(|| {
            let mut machine = Machine::new(MachineRules::default());
            for second in 0..3600 {
                black_box(machine.step(START.plus(second * 1000), &amps));
            }
        });
    });
    group.finish();
}

fn check(criterion: &mut Criterion) {
    let (press, producer) = (PressId::new("press1").expect("id"), ProducerId::new("edge1").expect("id"));
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let values = catalogue.iter().filter(|s| s.kind == SignalType::Number);
    let values = values.map(|signal| (signal.id.clone(), Value::Number(1.0))).collect();
    let record = Record::row(START, press.clone(), Row { values, bad: BTreeMap::new() });
    let plant = Plant {
        site: SiteId::new("bench").expect("id"),
        presses: [(press.clone(), Press::new(press, "Press 1", producer.clone(), catalogue))].into(),
        producers: [(producer.clone(), ProducerRole::Edge)].into(),
    };
    let mut group = criterion.benchmark_group("validate");
    group.throughput(Throughput::Elements(1));
    group.bench_function("a row of 20 values", |bench| {
        bench.iter(|| validate(black_box(&record), &plant, &producer, START));
    });
    group.finish();
}

/// All built-in rules of the profile, a row of its 20 numbers each second; criterion prints the time of one row.
fn alarms(criterion: &mut Criterion) {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let rules: Arc<[_]> = alarm::rules(&catalogue, &alarm::Table::builtin()).into();
    let number = |reading| match reading {
        Reading::Number(x) => Some(Value::Number(x)),
        _ => None,
    };
    let values = |second| {
        readings(&catalogue, second).into_iter().filter_map(|(id, reading)| Some((id, number(reading)?)))
    };
    let rows: Vec<Row> =
        (0..600).map(|second| Row { values: values(second).collect(), ..Row::default() }).collect();
    let mut watch = alarm::Watch::new(rules, alarm::Kept::default());
    watch.plan(vec![Span::new(START, START.plus(1_000 * DAY_MS))]);
    watch.step(START, &alarm::Input::State(Some(State::Running)));
    let mut second = 0;
    let mut group = criterion.benchmark_group("alarms");
    group.throughput(Throughput::Elements(1));
    group.bench_function("a row of 20 numbers, all built-in rules", |bench| {
        bench.iter(|| {
            second += 1;
            let row = &rows[second as usize % rows.len()];
            black_box(watch.step(START.plus(second * 1000), &alarm::Input::Row(row)))
        });
    });
    group.finish();
}

criterion_group!(benches, hold_and_buckets, condition, machine, check, alarms);
criterion_main!(benches);
