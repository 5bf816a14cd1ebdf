//! What a process uses, as the kernel counts it.

use std::{net::SocketAddr, path::Path, process::Command};

use anyhow::Context;
use presswatch_tests::servers::system_path;

pub const DAY_S: f64 = 86_400.0;
pub const MONTH_S: f64 = 30.0 * DAY_S;
/// Linux tells processor time in these.
const TICKS_A_SECOND: f64 = 100.0;
/// Blocks of `/sys/block/*/stat`, in bytes.
const SECTOR: u64 = 512;
/// Bytes of an IPv4 and a TCP header with timestamps.
const HEADERS: u64 = 52;

/// Counters of one moment.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// Resident memory, the anonymous part of it, and the most that it was.
    pub rss_mib: f64,
    pub anonymous_mib: f64,
    pub most_mib: f64,
    /// Processor time, of user and system.
    pub cpu_s: f64,
    /// Bytes that the process has caused to be written.
    pub written: u64,
    /// Bytes that went to the disk of its outbox.
    pub device: Option<u64>,
    /// Bytes of the headers of the segments of its link, both ways; on loopback segments are larger than on a
    /// real link, and so fewer.
    pub headers: Option<u64>,
}

impl Usage {
    /// Of the process `id` whose outbox is on the disk mounted on `folder`, and whose link goes to `peer`.
    pub fn of(id: u32, folder: Option<&Path>, peer: SocketAddr) -> anyhow::Result<Usage> {
        let read = |file: &str| std::fs::read_to_string(format!("/proc/{id}/{file}"));
        let (status, stat, io) = (read("status")?, read("stat")?, read("io")?);
        let number = |text: &str, name: &str| -> anyhow::Result<u64> {
            let line =
                text.lines().find_map(|line| line.strip_prefix(name)).with_context(|| name.to_owned())?;
            Ok(line.trim_start_matches(':').trim().trim_end_matches(" kB").parse()?)
        };
        let mib = |name: &str| number(&status, name).map(|kib| kib as f64 / 1024.0);
        // The name of the program may hold spaces: what follows it is counted.
        let fields: Vec<&str> = stat.rsplit_once(')').context("stat")?.1.split_whitespace().collect();
        let ticks = |at: usize| -> anyhow::Result<f64> { Ok(fields.get(at).context("stat")?.parse()?) };
        Ok(Usage {
            rss_mib: mib("VmRSS")?,
            anonymous_mib: mib("RssAnon")?,
            most_mib: mib("VmHWM")?,
            cpu_s: (ticks(11)? + ticks(12)?) / TICKS_A_SECOND,
            written: number(&io, "write_bytes")?,
            device: folder.map(device).transpose()?,
            headers: headers(peer),
        })
    }
}

/// Bytes written to the device that is mounted on `folder`.
fn device(folder: &Path) -> anyhow::Result<u64> {
    let mounts = std::fs::read_to_string("/proc/mounts")?;
    let mut mounts = mounts.lines().map(|line| line.split(' '));
    let mounted = mounts.find_map(|mut words| words.next().filter(|_| words.next() == folder.to_str()));
    let name = mounted.and_then(|device| device.strip_prefix("/dev/")).context("no device")?;
    let stat = std::fs::read_to_string(format!("/sys/block/{name}/stat"))?;
    Ok(stat.split_whitespace().nth(6).context("stat")?.parse::<u64>()? * SECTOR)
}

/// Of iproute2, if it is there.
fn headers(peer: SocketAddr) -> Option<u64> {
    let mut command = Command::new("ss");
    command.env("PATH", system_path()).args(["-tinHO", "dst", &peer.to_string()]);
    let said = String::from_utf8(command.output().ok()?.stdout).ok()?;
    let of = |name: &str| {
        let words = said.split_whitespace().filter_map(|word| word.strip_prefix(name));
        words.filter_map(|count| count.parse::<u64>().ok()).sum::<u64>()
    };
    let segments = of("segs_out:") + of("segs_in:");
    (segments > 0).then_some(segments * HEADERS)
}
