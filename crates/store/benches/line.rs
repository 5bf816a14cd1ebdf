//! Writing line protocol, against the data points of the crate `influxdb2`.

mod material;

use std::{
    io::Write,
    time::{Duration, Instant},
};

use criterion::{Criterion, Throughput};
use influxdb2::models::{DataPoint, FieldValue, WriteDataPoint};
use material::{plant, rows};
use presswatch_domain::{Body, Numbered, SiteId, Value};
use presswatch_store::line_protocol;

const ROWS: i64 = 5_000;

fn ours(out: &mut Vec<u8>, site: &SiteId, batch: &[Numbered]) {
    out.clear();
    for numbered in batch {
        assert!(line_protocol(out, site, numbered).is_empty());
    }
}

fn theirs(out: &mut Vec<u8>, site: &SiteId, batch: &[Numbered]) {
    out.clear();
    for numbered in batch {
        let (Body::Row(row), Some(press)) = (&numbered.record.body, &numbered.record.press) else { continue };
        let mut point = DataPoint::builder("press").tag("press", press.as_str()).tag("site", site.as_str());
        for (id, value) in &row.values {
            point = match value {
                Value::Number(x) => point.field(id.as_str(), *x),
                Value::Flag(flag) => point.field(id.as_str(), *flag),
                Value::Code(code) => point.field(id.as_str(), FieldValue::String(code.to_string())),
            };
        }
        let point = point.timestamp(numbered.record.t.0).build().expect("a point");
        point.write_data_point_to(&mut *out).expect("written");
    }
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    let plant = plant(1);
    let batch = rows(&plant, 0, ROWS);
    let mut out = Vec::new();
    let mut group = criterion.benchmark_group("line protocol");
    group.throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("into a reused buffer", |bencher| {
        bencher.iter(|| ours(&mut out, &plant.site, &batch))
    });
    group.bench_function("influxdb2 DataPoint", |bencher| {
        bencher.iter(|| theirs(&mut out, &plant.site, &batch))
    });
    group.finish();
    criterion.final_summary();
    let mut best = |work: fn(&mut Vec<u8>, &SiteId, &[Numbered])| {
        let once = |_| {
            let begin = Instant::now();
            work(&mut out, &plant.site, &batch);
            begin.elapsed().as_secs_f64()
        };
        (0..20).map(once).fold(f64::INFINITY, f64::min)
    };
    let (ours, theirs) = (best(ours), best(theirs));
    let answer = format!(
        "line protocol: {:.0} rows/s, {:.1} times as many as influxdb2's DataPoint ({:.0} rows/s)\n",
        ROWS as f64 / ours,
        theirs / ours,
        ROWS as f64 / theirs
    );
    std::io::stdout().write_all(answer.as_bytes()).expect("printed");
}
