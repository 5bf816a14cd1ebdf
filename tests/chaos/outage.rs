//! Days without a link in compressed time: what has piled up drains while fresh rows go to the page.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, ensure};
use presswatch_domain::{Span, UtcMs};
use presswatch_store::EventFilter;
use presswatch_tests::{
    process::Process,
    program::until,
    proxy::{Mode, Protocol, Proxy},
    servers,
    site::{Layout, Place},
};
use serde_json::Value;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    Chaos, Outcome, Verdict,
    floor::{BATCH_MS, FRESH_MS, Rows, STEP_MS},
    history,
};

const HOUR_MS: i64 = 3_600_000;
/// The project's promise, sensor to page, in milliseconds.
const P99_MS: f64 = 100.0;
/// And over a link of 64 kB/s, on which one message of the backlog takes some 100 ms.
const SLOW_P99_MS: f64 = 1_000.0;
/// Both rows and events are read from the store so many at a time.
const READ: usize = 20_000;
/// Three days, or one in the short form, at the speed of the machine.
pub async fn fast(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, chaos.times(24, 72), Mode::Pass).await
}

/// The same over 64 kB/s: some of it, then the rest without limit.
pub async fn slow(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, chaos.times(12, 72), Mode::Slow(64_000)).await
}

async fn run(chaos: &Chaos, name: &str, hours: u64, mode: Mode) -> anyhow::Result<Verdict> {
    let watch = Duration::from_secs(chaos.times(4, 30));
    history::run(chaos, name, vec![hours as i64], async |folder: &Path, hours: &[i64]| {
        let hours = hours.first().copied().unwrap_or(1);
        let outage = Outage::new(folder, hours, chaos)?;
        outage.drain(hours, mode, watch, chaos.long).await
    })
    .await
}

/// Rows as a reader of the page's event stream sees them: press, instant, milliseconds on the way.
type Seen = Arc<Mutex<Vec<(String, i64, f64)>>>;
/// Instants that the edge has acknowledged, by the first word of its line.
type Acks = Arc<Mutex<BTreeMap<String, BTreeSet<i64>>>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn now_ms() -> anyhow::Result<f64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1000.0)
}

struct Outage {
    layout: Layout,
    proxy: Proxy,
    acks: Acks,
    span: (i64, i64),
    broker: Process,
    edge: Process,
    ingest: Process,
    api: Process,
}

impl Outage {
    fn new(folder: &Path, hours: i64, chaos: &Chaos) -> anyhow::Result<Outage> {
        let mut layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        layout.outbox = "512MiB".to_owned();
        let proxy = Proxy::start(layout.broker, Protocol::Mqtt, chaos.dice("outage"))?;
        proxy.set(Mode::Cut);
        let to = (now_ms()? as i64 / 1000 + 1) * 1000;
        let span = (to - hours * HOUR_MS, to);
        let at_edge = Layout { broker: proxy.address, ..layout.clone() };
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg("floor")
            .arg("--config")
            .arg(at_edge.config("edge")?)
            .arg("--data")
            .arg(&layout.edge_data);
        command.args(["--from", &span.0.to_string(), "--to", &span.1.to_string()]);
        let acks = Acks::default();
        let heard = acks.clone();
        let edge = Process::new(command, &folder.join("edge.log")).heard(move |line| {
            if let Some((what, t)) = line.split_once(' ')
                && let Ok(t) = t.parse()
            {
                lock(&heard).entry(what.to_owned()).or_default().insert(t);
            }
        });
        let (broker, ingest, api) = (layout.own_broker()?, layout.role("ingest")?, layout.role("api")?);
        Ok(Outage { layout, proxy, acks, span, broker, edge, ingest, api })
    }

    fn acked(&self, what: &str) -> BTreeSet<i64> {
        lock(&self.acks).get(what).cloned().unwrap_or_default()
    }

    /// Is the newest row of the past stored?
    async fn past_is_in(&self) -> anyhow::Result<bool> {
        self.is_in(self.span.1 - 10 * STEP_MS, self.span.1).await
    }

    /// Is a row of each press stored that was taken in this time?
    async fn is_in(&self, from: i64, to: i64) -> anyhow::Result<bool> {
        let store = self.layout.reader().await?;
        for press in Rows::all()? {
            let span = Span::new(UtcMs(from), UtcMs(to));
            if store.rows(&Layout::site()?, press.press(), span, 1).await?.is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Waits until what the edge has appended last is stored.
    async fn rest_is_in(&self) -> anyhow::Result<()> {
        let last = self.acked("fresh").last().copied().context("no fresh row")?;
        until("the last row is in", Duration::from_secs(120), async || {
            ensure!(self.is_in(last, last + 1).await?, "it waits still");
            Ok(())
        })
        .await
    }

    async fn drain(
        mut self,
        hours: i64,
        mode: Mode,
        watch: Duration,
        timed: bool,
    ) -> anyhow::Result<Outcome> {
        self.broker.start()?;
        self.ingest.start()?;
        self.api.start()?;
        self.layout.ready(self.layout.ingest_http).await?;
        self.layout.ready(self.layout.api_http).await?;
        let seen = Seen::default();
        let reader = AbortOnDropHandle::new(tokio::spawn(read(self.layout.clone(), seen.clone())));
        let piling = Instant::now();
        self.edge.start()?;
        let batches = (hours * HOUR_MS / BATCH_MS) as usize;
        until("the past has piled up", Duration::from_secs(600), async || {
            let count = self.acked("past").len();
            ensure!(count == batches, "{count} of {batches} batches");
            Ok(())
        })
        .await?;
        let piled = piling.elapsed();

        // The link is back, perhaps a slow one.
        self.proxy.set(mode);
        let began = Instant::now();
        let fresh_from = until("a fresh row is on the page", Duration::from_secs(60), async || {
            let seen = lock(&seen);
            // One alone may have been read from the store, where it had come with the backlog.
            let follows = |(press, t, _): &&(String, i64, f64)| {
                *t >= self.span.1
                    && seen.iter().any(|(other, next, _)| other == press && *next == t + FRESH_MS)
            };
            seen.iter().find(follows).map(|(_, t, _)| *t).context("none yet")
        })
        .await?;
        let overtaken = !self.past_is_in().await?;
        let mut slowly = String::new();
        let mut bytes = 0;
        if mode != Mode::Pass {
            let from = self.proxy.bytes();
            tokio::time::sleep(watch).await;
            ensure!(!self.past_is_in().await?, "drained already: the link was not slow");
            bytes = self.proxy.bytes() - from;
            let delays = delays(&seen, fresh_from, i64::MAX)?;
            slowly = delays.to_string();
            ensure!(!timed || delays.p99 <= SLOW_P99_MS, "over the slow link: {slowly}");
            self.proxy.set(Mode::Pass);
        }
        let full_from = now_ms()? as i64;
        until("the past is in", Duration::from_secs(900), async || {
            ensure!(self.past_is_in().await?, "it drains still");
            Ok(())
        })
        .await?;
        let (drained, drained_at) = (began.elapsed(), now_ms()? as i64);
        self.rest_is_in().await?;
        let quiet_from = now_ms()? as i64;
        tokio::time::sleep(watch).await;
        self.edge.kill()?;
        // What it had appended last may be under way.
        let mut rest = Layout { broker: self.proxy.address, ..self.layout.clone() }.draining_edge()?;
        rest.start()?;
        self.rest_is_in().await?;
        ensure!(!reader.is_finished(), "the event stream has ended");
        ensure!(overtaken, "the past was in before the first fresh row was on the page");

        let first = if mode == Mode::Pass { fresh_from } else { full_from };
        let during = delays(&seen, first, drained_at).map(|delays| (delays.to_string(), delays.p99));
        let quiet = delays(&seen, quiet_from, i64::MAX)?;
        self.page(&seen, fresh_from)?;
        let rows = self.verify().await?;
        let (during, p99) = match during {
            Ok(during) => during,
            Err(_) if !timed => ("too short to measure".to_owned(), 0.0),
            Err(error) => return Err(error),
        };
        ensure!(
            !timed || p99 <= P99_MS,
            "p99 with the drain is {p99:.1} ms, promised are {P99_MS} ms: {during}"
        );
        let slowly = match slowly.is_empty() {
            true => String::new(),
            false => format!(
                " (first {} kB/s for {} s: {slowly})",
                bytes / 1000 / watch.as_secs(),
                watch.as_secs()
            ),
        };
        Ok(Outcome {
            count: 1,
            found: format!(
                "outage of {hours} h: {rows} rows, piled up in {:.1} s, drained in {:.1} s{slowly}; fresh rows to the page: {during} while it drains, {quiet} without; each stored once, each fresh one on the page once and in order",
                piled.as_secs_f64(),
                drained.as_secs_f64()
            ),
        })
    }

    /// Every fresh row since the link came back was on the page, once, in order.
    fn page(&self, seen: &Seen, from: i64) -> anyhow::Result<()> {
        let seen = lock(seen);
        for press in Rows::all()? {
            let press = press.press().as_str();
            let shown: Vec<i64> =
                seen.iter().filter(|(id, t, _)| id == press && *t >= from).map(|(_, t, _)| *t).collect();
            ensure!(shown.is_sorted_by(|a, b| a < b), "{press}: fresh rows out of order or twice: {shown:?}");
            let last = shown.last().copied().context("no fresh row")?;
            let missing: Vec<i64> = self
                .acked("fresh")
                .into_iter()
                .filter(|t| *t >= from && *t <= last && !shown.contains(t))
                .collect();
            ensure!(
                missing.is_empty(),
                "{press}: {} of {} fresh rows never came to the page: {missing:?}",
                missing.len(),
                shown.len()
            );
        }
        Ok(())
    }

    /// The store holds what was acknowledged, with its values, once; gives the rows of the past.
    async fn verify(&self) -> anyhow::Result<usize> {
        let (store, site) = (self.layout.reader().await?, Layout::site()?);
        let (past, fresh) = (self.acked("past"), self.acked("fresh"));
        let mut count = 0;
        for mut press in Rows::all()? {
            let id = press.press().clone();
            let mut stored = BTreeSet::new();
            let mut from = UtcMs(self.span.0 - HOUR_MS);
            loop {
                let list =
                    store.rows(&site, &id, Span::new(from, UtcMs(self.span.1 + 24 * HOUR_MS)), READ).await?;
                let Some((last, _)) = list.last() else { break };
                from = last.plus(1);
                for (t, row) in list {
                    ensure!(stored.insert(t.0), "{id} at {} is stored twice", t.0);
                    let whole = press.whole(t).with_context(|| format!("{id} had no power at {}", t.0))?;
                    let wrong = row.values.iter().find(|(signal, value)| whole.get(*signal) != Some(value));
                    ensure!(wrong.is_none() && row.bad.is_empty(), "{id} at {}: stored {row:?}", t.0);
                }
            }
            let starts = (self.span.0..self.span.1).step_by(BATCH_MS as usize).filter(|t| past.contains(t));
            let past_rows =
                starts.flat_map(|from| (from..(from + BATCH_MS).min(self.span.1)).step_by(STEP_MS as usize));
            for t in past_rows.chain(fresh.iter().copied()) {
                if press.whole(UtcMs(t)).is_some() {
                    ensure!(stored.contains(&t), "{id}: acknowledged and not stored: the row at {t}");
                    count += usize::from(t < self.span.1);
                }
            }
            // One append may have been under way when the edge was killed.
            let last = fresh.last().copied().unwrap_or(self.span.1) + FRESH_MS;
            let beside = stored.iter().find(|t| **t >= self.span.1 && !fresh.contains(t) && **t != last);
            ensure!(beside.is_none(), "{id}: stored and never appended: {beside:?}");
            let span = Span::new(UtcMs(self.span.0), UtcMs(self.span.1));
            let filter = EventFilter { press: Some(id.clone()), kinds: vec!["state"], span, limit: READ };
            let events = store.events(&site, filter).await?;
            let told: Vec<i64> = events.iter().map(|event| event.record.t.0).collect();
            ensure!(
                told == past.iter().copied().collect::<Vec<_>>(),
                "{id}: {} events of {} are stored",
                told.len(),
                past.len()
            );
            let true_states =
                events.iter().all(|event| event.record.kind() == Some(&Rows::state(event.record.t)));
            ensure!(true_states, "{id}: another state than was appended");
        }
        let span = Span::new(UtcMs(self.span.0), UtcMs(self.span.1 + 24 * HOUR_MS));
        let filter = EventFilter { press: None, kinds: vec!["loss"], span, limit: 1 };
        ensure!(store.events(&site, filter).await?.is_empty(), "a loss where nothing was lost");
        Ok(count)
    }
}

/// Reads the page's event stream for ever.
async fn read(layout: Layout, seen: Seen) -> anyhow::Result<()> {
    let address = format!("http://{}/api/v1/live", layout.api_http);
    let mut stream = reqwest::get(address).await?.error_for_status()?;
    let mut text = String::new();
    while let Some(chunk) = stream.chunk().await? {
        let now = now_ms()?;
        text.push_str(&String::from_utf8_lossy(&chunk));
        while let Some(at) = text.find("\n\n") {
            let event: String = text.drain(..at + 2).collect();
            if !event.contains("event: row\n") {
                continue;
            }
            let data = event.lines().find_map(|line| line.strip_prefix("data: ")).context("data")?;
            let row: Value = serde_json::from_str(data)?;
            let (press, t) = (row["press"].as_str().context("press")?, row["t"].as_i64().context("t")?);
            lock(&seen).push((press.to_owned(), t, now - t as f64));
        }
    }
    Ok(())
}

/// How long fresh rows were on their way, in milliseconds.
struct Delays {
    rows: usize,
    p50: f64,
    p99: f64,
    max: f64,
}

impl std::fmt::Display for Delays {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "p50 {:.1} ms, p99 {:.1} ms, max {:.1} ms of {}", self.p50, self.p99, self.max, self.rows)
    }
}

/// Of the rows taken from `from` to `to`.
fn delays(seen: &Seen, from: i64, to: i64) -> anyhow::Result<Delays> {
    let mut delays: Vec<f64> =
        lock(seen).iter().filter(|(_, t, _)| (from..to).contains(t)).map(|(_, _, delay)| *delay).collect();
    delays.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = (delays.len().saturating_sub(1) as f64 * share).ceil() as usize;
        delays.get(index).copied().context("no row to measure")
    };
    Ok(Delays { rows: delays.len(), p50: at(0.5)?, p99: at(0.99)?, max: at(1.0)? })
}
