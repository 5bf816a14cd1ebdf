//! From the sensor to the page's event stream, on this machine: how long after a row's instant it is
//! read by a client of `/api/v1/live`; first on a quiet floor, then while a backlog of history drains.
//!
//! `cargo bench -p presswatch-tests --bench latency`. The limits are this project's own promise: p50 20 ms,
//! p99 100 ms. Instants are whole seconds, at which the edge wakes: its own delay counts.

use std::{
    io::Write,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::Context;
use presswatch_tests::program::Demo;
use serde_json::Value;

const LIMIT_MS: (f64, f64) = (20.0, 100.0);
const FOR: Duration = Duration::from_secs(30);
/// What comes before is the start itself: broker and links are still being made.
const SETTLED: Duration = Duration::from_secs(3);
/// Each gives a row a second.
const PRESSES: &str = "10";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    for (what, history) in [("quiet", "0"), ("while 10 days of 10 presses drain", "10d")] {
        let data = tempfile::tempdir()?;
        let demo = Demo::start(data.path(), &["--history", history, "--presses", PRESSES])?;
        let began = Instant::now();
        let delays = measure(&demo, history != "0").await?;
        report(what, delays, began.elapsed())?;
    }
    Ok(())
}

/// Delays of the rows that come within [`FOR`] or, `draining`, until the history is in.
async fn measure(demo: &Demo, draining: bool) -> anyhow::Result<Vec<f64>> {
    let mut stream = reqwest::get(format!("{}api/v1/live", demo.page)).await?.error_for_status()?;
    let began = Instant::now();
    let end = began + if draining { Duration::from_secs(300) } else { FOR };
    let mut text = String::new();
    let mut delays = Vec::new();
    let mut drains = false;
    while let Some(chunk) = stream.chunk().await? {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1000.0;
        text.push_str(&String::from_utf8_lossy(&chunk));
        while let Some(at) = text.find("\n\n") {
            let event: String = text.drain(..at + 2).collect();
            let data = event.lines().find_map(|line| line.strip_prefix("data: "));
            if event.contains("event: row\n") && began.elapsed() > SETTLED {
                let row: Value = serde_json::from_str(data.context("data")?)?;
                delays.push(now - row["t"].as_f64().context("t")?);
            }
            if draining && event.contains("event: pipeline\n") {
                let pipeline: Value = serde_json::from_str(data.context("data")?)?;
                let history =
                    |producer: &Value| producer["producer"] == "edge1" && !producer["history"].is_null();
                let producers = pipeline["producers"].as_array().context("producers")?;
                let now = producers.iter().any(history);
                if drains && !now {
                    return Ok(delays);
                }
                drains = now;
            }
        }
        if Instant::now() > end {
            break;
        }
    }
    Ok(delays)
}

fn report(what: &str, mut delays: Vec<f64>, took: Duration) -> anyhow::Result<()> {
    delays.sort_by(f64::total_cmp);
    let at = |share: f64| delays[((delays.len() - 1) as f64 * share) as usize];
    anyhow::ensure!(!delays.is_empty(), "no row came");
    writeln!(
        std::io::stdout(),
        "sensor to page, {what}: {} rows in {} s, p50 {:.1} ms ({:.0} % of {} ms), p99 {:.1} ms ({:.0} % of {} ms), max {:.1} ms",
        delays.len(),
        took.as_secs(),
        at(0.5),
        at(0.5) / LIMIT_MS.0 * 100.0,
        LIMIT_MS.0,
        at(0.99),
        at(0.99) / LIMIT_MS.1 * 100.0,
        LIMIT_MS.1,
        at(1.0),
    )?;
    Ok(())
}
