//! What figures of a month and of a year of ten presses are made of, from the embedded store and from a real influxd.

#[path = "../tests/conformance/influxd.rs"]
mod influxd;
mod material;

use std::{
    io::Write,
    time::{Duration, Instant},
};

use jiff::tz::TimeZone;
use material::{
    cpu_s,
    figures::{DAYS, END, records, site},
};
use presswatch_domain::{
    Catalogue, HOUR_MS, Numbered, Plant, Press, PressId, ProducerId, Span,
    kpi::{By, accounts, figures as of, periods},
};
use presswatch_runtime::Secret;
use presswatch_store::{InfluxConfig, Store};

/// Days, how often they are asked, and how long figures of them may take.
const ASKED: [(i64, usize, Duration); 2] =
    [(30, 20, Duration::from_millis(200)), (365, 5, Duration::from_secs(2))];

#[tokio::main(worker_threads = 2)]
async fn main() {
    if std::env::args().any(|argument| argument == "influxdb") {
        return influxdb().await;
    }
    let folder = tempfile::tempdir().expect("folder");
    let store = Store::open_embedded(&folder.path().join("store.db"), true).await.expect("a store");
    measure("embedded", &store).await;
    influxdb().await;
}

async fn influxdb() {
    let server = match influxd::Influxd::start().await {
        Ok(server) => server,
        Err(reason) => return say(&format!("influxdb: not measured: {reason}\n")),
    };
    let config = InfluxConfig::new(&server.url, influxd::ORG, Secret::new(influxd::TOKEN));
    measure("influxdb", &Store::open_influx(config, true).await.expect("a store")).await;
}

async fn measure(engine: &str, store: &Store) {
    let site = site();
    let plant = Plant { site: site.clone(), presses: Default::default(), producers: Default::default() };
    let begin = Instant::now();
    let records = records(DAYS);
    for batch in records.chunks(5_000) {
        store.write(&site, &plant, batch).await.expect("written");
    }
    let (count, seconds) = (records.len(), begin.elapsed().as_secs_f64());
    say(&format!("{engine}: {count} records written in {seconds:.1} s\n"));
    drop(records);
    for (days, times, limit) in ASKED {
        let span = Span::new(END.plus(-days * 24 * HOUR_MS), END);
        let mut taken = Vec::new();
        let mut found = 0;
        let cpu = cpu_s();
        for _ in 0..times {
            let begin = Instant::now();
            let evidence = store.evidence(&site, &[], span).await.expect("evidence");
            found = evidence.len();
            let read = begin.elapsed();
            let shown = figures(&evidence, span);
            assert!(shown as i64 >= days * 18, "{shown} figures");
            taken.push((begin.elapsed(), read));
        }
        let cpu = cpu_s() - cpu;
        taken.sort();
        let ((median, read), (slowest, _)) = (taken[taken.len() / 2], taken[taken.len() - 1]);
        say(&format!(
            "{engine}, {days} days x 10 presses: {found} records, figures by day, median {:.0} ms (read in {:.0} ms), slowest {:.0} ms, {:.2} of the limit of {} ms; {:.0} ms of CPU in this process\n",
            median.as_secs_f64() * 1e3,
            read.as_secs_f64() * 1e3,
            slowest.as_secs_f64() * 1e3,
            median.as_secs_f64() / limit.as_secs_f64(),
            limit.as_millis(),
            cpu * 1e3 / times as f64
        ));
    }
}

/// All figures of each day; gives how many.
fn figures(evidence: &[Numbered], span: Span) -> usize {
    let presses = (1..=10).map(|i| {
        let id = PressId::new(&format!("press{i}")).expect("id");
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        Press::new(id, "", ProducerId::new("edge1").expect("id"), catalogue)
    });
    let presses: Vec<Press> = presses.collect();
    let accounts = accounts(evidence, &presses, |_| None, span, span.to);
    let zone = TimeZone::get("Europe/Belgrade").expect("a zone");
    periods(&accounts, By::Day, &zone).iter().map(|day| of(&day.tally, false).len()).sum()
}

fn say(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).expect("printed");
}
