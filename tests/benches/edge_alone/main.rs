//! What an edge alone costs: memory, processor, bytes written, bytes on its link. The real program reads a
//! Modbus server whose registers move, behind mosquitto and a real ingest; what passes is counted at the socket.
//!
//! `cargo bench --workspace --bench edge_alone -- [SECONDS [PART OF A NAME]]`; the edge is `$PRESSWATCH_EDGE`, if
//! that names a build with fewer features. The limits are this project's own promise: 10 MiB, 1 % of a core. On a
//! machine where it may (root), the outbox lies on a disk of its own, and what its file system writes is counted.

mod plant;
mod usage;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, ensure};
use plant::{CASES, Case};
use presswatch_domain::SiteId;
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session};
use presswatch_runtime::Tasks;
use presswatch_tests::{
    dice::Dice,
    disk::Disk,
    process::Process,
    program::{binary, until},
    proxy::{Protocol, Proxy},
    servers,
    site::mosquitto,
};
use presswatch_wire::{Topic, TopicKind, site_filter};
use tokio::sync::watch;
use usage::{DAY_S, MONTH_S, Usage};

const SOON: Duration = Duration::from_secs(120);
/// What comes before is the start: pages are reserved, everything is told once.
const SETTLED: Duration = Duration::from_secs(30);
const LIMIT_MIB: f64 = 10.0;
const LIMIT_PERCENT: f64 = 1.0;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let seconds = args.first().map_or(Ok(180), |text| text.parse())?;
    let which = args.get(1).map_or("", String::as_str);
    let edge = match std::env::var_os("PRESSWATCH_EDGE") {
        Some(path) => PathBuf::from(path),
        None => binary()?,
    };
    let mut out = std::io::stdout();
    let size = std::fs::metadata(&edge)?.len() as f64 / 1e6;
    writeln!(out, "{}: {size:.1} MB\n", edge.display())?;
    writeln!(
        out,
        "| presses | `flush` | `publish_every` | RSS (anonymous) MiB | of {LIMIT_MIB} MiB | CPU | of {LIMIT_PERCENT} % | written, MB a day | with the file system | link, MB a month (up + down) | with TCP/IP | messages an hour: rows, statuses, commits | payload, MB a month: rows, statuses, commits |"
    )?;
    writeln!(out, "|{}", "---|".repeat(13))?;
    for case in CASES.iter().filter(|case| case.name().contains(which)) {
        let line = measure(&edge, case, Duration::from_secs(seconds)).await;
        writeln!(out, "{}", line.with_context(|| case.name())?)?;
        out.flush()?;
    }
    Ok(())
}

/// Messages and bytes of rows, statuses and commits, as the broker hands them on.
type Heard = [(u64, u64); 3];

async fn measure(edge: &Path, case: &Case, time: Duration) -> anyhow::Result<String> {
    let (broker, folder) = (mosquitto().await?, servers::folder()?);
    let proxy = Proxy::start(broker.address, Protocol::Bytes, Dice::new(1))?;
    let (_device, modbus) = case.device()?;
    let disk = match Disk::refused()? {
        None => Some(Disk::new(folder.path(), "disk", 512 << 20)?),
        Some(_) => None,
    };
    let data = disk.as_ref().map_or(folder.path(), |disk| &disk.folder).join("edge");
    let http = servers::free()?;
    let role = |role: &str, program: &Path, data: &Path, link| -> anyhow::Result<Process> {
        let config = folder.path().join(format!("{role}.toml"));
        std::fs::write(&config, case.config(&modbus, link, http)?)?;
        let mut command = Command::new(program);
        // As in the unit, and for the edge in what stands beside it.
        command.env("MALLOC_ARENA_MAX", if role == "edge" { "1" } else { "2" });
        if role == "edge" {
            command.env("MALLOC_TRIM_THRESHOLD_", "65536").env("MALLOC_MMAP_THRESHOLD_", "65536");
        }
        command.arg(role).arg("--config").arg(config).arg("--data").arg(data);
        Ok(Process::new(command, &folder.path().join(format!("{role}.log"))))
    };
    let mut ingest = role("ingest", &binary()?, &folder.path().join("server"), broker.address)?;
    ingest.start()?;
    let tasks = Tasks::new();
    let heard = listen(&tasks, broker.address)?;
    let mut edge = role("edge", edge, &data, proxy.address)?;
    edge.start()?;
    until("its rows are committed", SOON, async || {
        let text = reqwest::get(format!("http://{http}/metrics")).await?.text().await?;
        let waits = text
            .lines()
            .find_map(|line| line.strip_prefix("presswatch_outbox_waiting_records{producer=\"edge1\"} "));
        ensure!(
            waits.is_some_and(|waits| waits.parse().is_ok_and(|waits: f64| waits < 100.0)),
            "{waits:?} wait"
        );
        ensure!(heard.borrow()[0].0 > 2, "{:?}", *heard.borrow());
        Ok(())
    })
    .await?;
    tokio::time::sleep(SETTLED).await;
    let id = edge.id().context("it runs")?;
    let look = || -> anyhow::Result<_> {
        let folder = disk.as_ref().map(|disk| disk.folder.as_path());
        Ok((Usage::of(id, folder, proxy.address)?, proxy.ways(), *heard.borrow(), proxy.connections()))
    };
    let (before, began) = (look()?, std::time::Instant::now());
    tokio::time::sleep(time).await;
    let (after, s) = (look()?, began.elapsed().as_secs_f64());
    ensure!(before.3 == after.3, "the link broke");
    edge.stop(SOON).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    let (usage, was) = (after.0, before.0);
    let cpu = (usage.cpu_s - was.cpu_s) / s * 100.0;
    let a_day = |bytes: u64| bytes as f64 / s * DAY_S / 1e6;
    let a_month = |bytes: u64| bytes as f64 / s * MONTH_S / 1e6;
    let (up, down) = (a_month(after.1.0 - before.1.0), a_month(after.1.1 - before.1.1));
    let headers = match (was.headers, usage.headers) {
        (Some(was), Some(is)) => format!("{:.0}", up + down + a_month(is - was)),
        _ => "–".to_owned(),
    };
    let disk = match (was.device, usage.device) {
        (Some(was), Some(is)) => format!("{:.0}", a_day(is - was)),
        _ => "–".to_owned(),
    };
    let each =
        |of: &dyn Fn(usize) -> f64| (0..3).map(|i| format!("{:.1}", of(i))).collect::<Vec<_>>().join(", ");
    Ok(format!(
        "| {} | {} s | {} s | {:.1} ({:.1}; most {:.1}) | {:.0} % | {cpu:.2} % | {:.0} % | {:.0} | {disk} | {up:.0} + {down:.0} | {headers} | {} | {} |",
        case.presses.what,
        case.flush_s,
        case.publish_s,
        usage.rss_mib,
        usage.anonymous_mib,
        usage.most_mib,
        usage.rss_mib / LIMIT_MIB * 100.0,
        cpu / LIMIT_PERCENT * 100.0,
        a_day(usage.written - was.written),
        each(&|i| (after.2[i].0 - before.2[i].0) as f64 / s * 3600.0),
        each(&|i| a_month(after.2[i].1 - before.2[i].1)),
    ))
}

/// Counts what `edge1` and the ingest say to each other.
fn listen(tasks: &Tasks, broker: std::net::SocketAddr) -> anyhow::Result<watch::Receiver<Heard>> {
    let site = SiteId::new("test")?;
    let kinds = [TopicKind::Live, TopicKind::Backlog, TopicKind::Status, TopicKind::Commit];
    let subscriptions = kinds.map(|kind| site_filter(&site, kind)).to_vec();
    let session = Session { client_id: "counts".to_owned(), subscriptions, will: None };
    let address =
        BrokerAddress { host: broker.ip().to_string(), port: broker.port(), credentials: None, tls: None };
    let (link, mut events) = Link::start(tasks, "counts", address, session);
    let (counts, heard) = watch::channel(Heard::default());
    tasks.spawn("counts", async move {
        while let Some(event) = events.recv().await {
            let Incoming::Message(message) = event else { continue };
            link.ack(&message.ack);
            let Some(topic) = Topic::parse(&message.topic).filter(|topic| topic.producer.as_str() == "edge1")
            else {
                continue;
            };
            let place = match topic.kind {
                TopicKind::Live | TopicKind::Backlog => 0,
                TopicKind::Status => 1,
                TopicKind::Commit => 2,
            };
            counts.send_modify(|counts| {
                counts[place].0 += 1;
                counts[place].1 += message.payload.len() as u64;
            });
        }
        Ok(())
    });
    Ok(heard)
}
