//! How fast the embedded store takes rows: a batch alone; a backlog with its roll-ups while live rows come.

mod material;

use std::{
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use criterion::{Criterion, Throughput};
use material::{cpu_s, plant, row, rows};
use presswatch_store::Store;

const BATCH: i64 = 5_000;
/// What a month of three presses at 10 s has, and may cost.
const MONTH_ROWS: f64 = 780_000.0;
const LIMIT_S: f64 = 60.0;

fn main() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime");
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let folder = tempfile::tempdir().expect("folder");
    let one = plant(1);
    let store =
        runtime.block_on(Store::open_embedded(&folder.path().join("store.db"), true)).expect("a store");
    let mut at = 0;
    let mut group = criterion.benchmark_group("embedded");
    group.throughput(Throughput::Elements(BATCH as u64));
    group.bench_function("write 5,000 rows", |bencher| {
        bencher.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                let batch = rows(&one, at, BATCH);
                at += BATCH;
                let begin = Instant::now();
                runtime.block_on(store.write(&one.site, &one, &batch)).expect("written");
                spent += begin.elapsed();
            }
            spent
        });
    });
    group.finish();
    criterion.final_summary();
    let month = std::env::var_os("PRESSWATCH_BENCH_MONTH").is_some();
    runtime.block_on(backlog(if month { 30 } else { 3 }));
}

/// Days of three presses, rolled up as they come, while a fourth press is live.
async fn backlog(days: i64) {
    let folder = tempfile::tempdir().expect("folder");
    let plant = Arc::new(plant(4));
    let mut history = (*plant).clone();
    let live_press = history.presses.pop_last().expect("a press").1;
    let store = Store::open_embedded(&folder.path().join("store.db"), true).await.expect("a store");
    let (cpu, begin) = (cpu_s(), Instant::now());
    let done = Arc::new(AtomicBool::new(false));
    let rolling = tokio::spawn({
        let (store, plant, done) = (store.clone(), plant.clone(), done.clone());
        async move {
            loop {
                let last = done.load(Ordering::Relaxed);
                let rolled = store.roll_up(&plant, 24).await.expect("roll-up");
                if last && rolled == 0 {
                    return;
                }
                if rolled < 24 {
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
            }
        }
    });
    let live = tokio::spawn({
        let (store, plant, done) = (store.clone(), plant.clone(), done.clone());
        async move {
            let mut slowest = Duration::ZERO;
            for i in 1_000_000.. {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                let begin = Instant::now();
                store.write(&plant.site, &plant, &[row(&live_press, i)]).await.expect("written");
                slowest = slowest.max(begin.elapsed());
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            slowest
        }
    });
    let (all, step) = (days * 8_640, BATCH / 3);
    for from in (0..all).step_by(step as usize) {
        let batch = rows(&history, from, step.min(all - from));
        store.write(&history.site, &history, &batch).await.expect("written");
    }
    let written = begin.elapsed();
    done.store(true, Ordering::Relaxed);
    rolling.await.expect("rolled up");
    let slowest = live.await.expect("live");
    let (rows, cpu, all_s) = ((all * 3) as f64, cpu_s() - cpu, begin.elapsed().as_secs_f64());
    let month = cpu / rows * MONTH_ROWS;
    let size = store.size().await.expect("size") as f64 / rows;
    let answer = format!(
        "backlog of {days} days x 3 presses: {:.0} rows/s written, {all_s:.1} s with roll-ups, {cpu:.1} s of CPU;\n\
         a month costs {month:.1} s of CPU (limit {LIMIT_S} s); slowest live write {slowest:?}; {size:.0} bytes a row\n",
        rows / written.as_secs_f64()
    );
    std::io::stdout().write_all(answer.as_bytes()).expect("printed");
}
