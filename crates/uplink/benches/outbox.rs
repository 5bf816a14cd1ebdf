//! The outbox on this disk: appending one row at a time and in batches of 500, each on disk before the
//! append returns; appending without syncing; and draining (reading messages, noting them as sent,
//! freeing them by commits).
//!
//! `cargo bench -p presswatch-uplink`. Measured for comparison on a shared 2-core virtual machine, with
//! records of 1.4 kB: SQLite 5–6 k/s one at a time, 8–80 k/s in batches of 100, drain 18 k/s. The bodies
//! here are rows of ten signals, 250 bytes.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use presswatch_domain::{Epoch, PressId, Record, Row, SignalId, UtcMs, Value};
use presswatch_uplink::{Batch, Origin, Outbox};

const T0: i64 = 1_780_000_000_000;
const LIMIT: u64 = 64 << 20;
const ROWS: u64 = 500;
/// As the uplink makes them.
const MESSAGE_BYTES: usize = 128 << 10;

fn rows(from: i64, count: u64) -> Vec<Record> {
    let row = |t: i64| {
        let number = |i| Value::Number((t % 1_000 * i) as f64 / 7.0);
        let id = |i| SignalId::new(&format!("signal_{i}")).expect("id");
        let values = (0..10).map(|i| (id(i), number(i))).collect();
        Record::row(UtcMs(t), PressId::new("press1").expect("id"), Row { values, bad: Default::default() })
    };
    (from..from + count as i64).map(row).collect()
}

fn outbox(folder: &tempfile::TempDir, lazy: bool) -> Outbox {
    let path = folder.path().join(format!("{lazy}.db"));
    let mut outbox = Outbox::open(&path, LIMIT, Epoch(1), "boot", UtcMs(T0)).expect("an outbox");
    if lazy {
        outbox.set_lazy();
    }
    outbox
}

fn append(c: &mut Criterion) {
    let mut group = c.benchmark_group("append");
    let folder = tempfile::tempdir().expect("folder");
    for (lazy, how) in [(false, "synced"), (true, "flushed later")] {
        let (mut outbox, mut t) = (outbox(&folder, lazy), T0);
        for count in [1, ROWS] {
            group.throughput(Throughput::Elements(count));
            group.bench_function(format!("{how}, {count} at a time"), |b| {
                b.iter_batched(
                    || {
                        t += count as i64;
                        Batch::new(Origin::Live, rows(t, count), Vec::new())
                    },
                    |batch| {
                        // What is full of committed rows is the state of every day.
                        let next = outbox.index().next();
                        outbox.free(&[(1, next)], UtcMs(T0)).expect("freed");
                        outbox.append_all(vec![batch], 0, false).expect("appended")
                    },
                    BatchSize::PerIteration,
                );
            });
        }
    }
    group.finish();
}

fn drain(c: &mut Criterion) {
    const ALL: u64 = 50_000;
    let mut group = c.benchmark_group("drain");
    group.sample_size(10).throughput(Throughput::Elements(ALL));
    let folder = tempfile::tempdir().expect("folder");
    let mut outbox = outbox(&folder, false);
    for i in 0..ALL / ROWS {
        outbox.append(Origin::Live, rows(T0 + (i * ROWS) as i64, ROWS), &[]).expect("appended");
    }
    let end = outbox.index().next() - 1;
    group.bench_function("read, note and free", |b| {
        b.iter(|| {
            outbox.resend(UtcMs(0)).expect("all waits again");
            let mut first = 1;
            while first <= end {
                let message = black_box(outbox.read(first, end, MESSAGE_BYTES).expect("read"));
                let last = message.last().expect("a message").birth.number;
                outbox.hand(first, last).expect("noted");
                outbox.free(&[(first, last)], UtcMs(T0)).expect("freed");
                first = last + 1;
            }
        });
    });
    group.finish();
}

criterion_group!(benches, append, drain);
criterion_main!(benches);
