//! A 30-day chart of one signal, from the embedded store and from a real influxd.

#[path = "../tests/conformance/influxd.rs"]
mod influxd;
mod material;

use std::{
    io::Write,
    time::{Duration, Instant},
};

use criterion::Criterion;
use material::{T0, plant, row};
use presswatch_domain::{HOUR_MS, Plant, SignalId, Span, UtcMs};
use presswatch_runtime::Secret;
use presswatch_store::{InfluxConfig, Store};

const HOURS: i64 = 30 * 24;
const LIMIT_MS: f64 = 50.0;

fn main() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("runtime");
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    let folder = tempfile::tempdir().expect("folder");
    let store =
        runtime.block_on(Store::open_embedded(&folder.path().join("store.db"), true)).expect("a store");
    chart(&runtime, &mut criterion, "embedded", &store);
    let server = match runtime.block_on(influxd::Influxd::start()) {
        Ok(server) => server,
        Err(reason) => return say(&format!("influxdb: not measured: {reason}\n")),
    };
    let config = InfluxConfig::new(&server.url, influxd::ORG, Secret::new(influxd::TOKEN));
    let store = runtime.block_on(Store::open_influx(config, true)).expect("a store");
    chart(&runtime, &mut criterion, "influxdb", &store);
    criterion.final_summary();
}

/// Two rows a minute of one press, rolled up but for the last hour, which is being written.
async fn fill(store: &Store, plant: &Plant) {
    let press = plant.presses.values().next().expect("a press");
    let each = |from: i64, to: i64| {
        let mut batch: Vec<_> = (from..to).step_by(3).map(|i| row(press, i)).collect();
        for numbered in &mut batch {
            if let presswatch_domain::Body::Row(row) = &mut numbered.record.body {
                row.values.retain(|id, _| matches!(id.as_str(), "oil_temp" | "oil_level"));
            }
        }
        batch
    };
    let last = (HOURS - 1) * 360;
    for from in (0..last).step_by(12_000) {
        store.write(&plant.site, plant, &each(from, (from + 12_000).min(last))).await.expect("written");
    }
    while store.roll_up(plant, 240).await.expect("roll-up") > 0 {}
    store.write(&plant.site, plant, &each(last, last + 180)).await.expect("written");
}

fn chart(runtime: &tokio::runtime::Runtime, criterion: &mut Criterion, engine: &str, store: &Store) {
    let plant = plant(1);
    let press = plant.presses.values().next().expect("a press");
    runtime.block_on(fill(store, &plant));
    let oil = [SignalId::new("oil_temp").expect("id")];
    let span = Span::new(UtcMs(T0), UtcMs(T0 + HOURS * HOUR_MS));
    for (points, grain) in [(1_000, "by the hour"), (2_000, "by the half hour")] {
        let ask = async || {
            let history = store.history(&plant.site, press, &oil, span, points).await.expect("history");
            let known = history[&oil[0]].iter().filter(|bucket| bucket.covered_ms > 0).count();
            assert!(known as i64 >= HOURS - 1, "{known}");
        };
        criterion.bench_function(&format!("{engine}, 30 days {grain}"), |bencher| {
            bencher.iter(|| runtime.block_on(ask()))
        });
        let mut times: Vec<f64> = (0..20)
            .map(|_| {
                let begin = Instant::now();
                runtime.block_on(ask());
                begin.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
        say(&format!(
            "{engine}, 30 days {grain}: median {median:.1} ms, slowest {slowest:.1} ms (limit {LIMIT_MS} ms)\n"
        ));
    }
}

fn say(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).expect("printed");
}
