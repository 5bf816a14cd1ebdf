//! The machines of the long run: their processes, disks, clocks and boots.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{HOUR_MS, ProducerId, UtcMs};
use presswatch_tests::{
    disk::{Cut, Disk, power_goes},
    faketime::FakeClock,
    process::Process,
    program::until,
    servers::{self, system_path},
    site::{Layout, Place},
    tap::Ear,
};

use crate::{
    month_nights::{Month, Night, Role},
    proc::Lives,
};

/// Nothing new is acknowledged for so long: the month is stuck.
pub const STUCK: Duration = Duration::from_secs(120);
/// How long programs go on without their disk.
const DYING: Duration = Duration::from_millis(10);
const END: Duration = Duration::from_secs(20);
/// An image has blocks only where something was written.
const EDGE_DISK: u64 = 256 << 20;
const SERVER_DISK: u64 = 1 << 30;

/// One boot of the edge's machine.
#[derive(Debug, Clone, Default)]
pub struct Boot {
    /// How long nobody looked before, in milliseconds.
    pub gap_ms: i64,
    /// How far ahead the system's clock is, in milliseconds.
    pub ahead_ms: i64,
    /// The machine came up then, by its own monotonic clock, and not when the host did.
    pub up_since: Option<UtcMs>,
}

/// Both machines. Processes end before the disks on which they work.
pub struct Site {
    pub layout: Layout,
    pub ear: Ear,
    month: Month,
    edge: Process,
    broker: Process,
    pub ingest: Process,
    pub api: Process,
    edge_clock: FakeClock,
    pub server_clock: FakeClock,
    lives: Lives,
    boots: u64,
    /// How often the edge's outbox was opened.
    pub opened: u64,
    /// How often the server's power went.
    pub server_cuts: u64,
    /// Edge's and server's; or why there are none.
    pub disks: Result<(Disk, Disk), String>,
}

impl Site {
    /// Everything is started.
    pub fn start(folder: &Path, month: Month) -> anyhow::Result<Site> {
        let mut layout = Layout::new(folder, servers::free()?, Place::Embedded)?;
        let disks = match Disk::refused()? {
            Some(why) => Err(why),
            None => Ok((
                Disk::new(folder, "edge-disk", EDGE_DISK)?,
                Disk::new(folder, "server-disk", SERVER_DISK)?,
            )),
        };
        if let Ok((edge, server)) = &disks {
            (layout.edge_data, layout.server_data) = (edge.folder.join("data"), server.folder.join("data"));
        }
        let server_clock = FakeClock::new(&folder.join("server-clock"), 0)?;
        let role = |name: &str| layout.role_by(name, &server_clock);
        let (broker, ingest, api) = (layout.own_broker()?, role("ingest")?, role("api")?);
        let ear = Ear::default();
        let edge_clock = FakeClock::new(&folder.join("edge-clock"), 0)?;
        let edge = edge(&layout, &ear, &month, &edge_clock, 0, &Boot::default())?;
        let (lives, boots, opened, server_cuts) = (Lives::default(), 0, 1, 0);
        let mut site = Site {
            layout,
            ear,
            month,
            edge,
            broker,
            ingest,
            api,
            edge_clock,
            server_clock,
            lives,
            boots,
            opened,
            server_cuts,
            disks,
        };
        [&mut site.broker, &mut site.ingest, &mut site.api, &mut site.edge]
            .into_iter()
            .try_for_each(Process::start)?;
        Ok(site)
    }

    /// The power goes, at the edge and perhaps at the server, and comes back; the server starts.
    pub fn cut(&mut self, night: &Night) -> anyhow::Result<()> {
        let mut programs = vec![&mut self.edge];
        if night.server {
            programs.extend([&mut self.ingest, &mut self.api, &mut self.broker]);
        }
        let mut disks: Vec<&Disk> = Vec::new();
        if let Ok((edge, server)) = &self.disks {
            disks.push(edge);
            disks.extend(night.server.then_some(server));
        }
        let cut = if night.journal { Cut::JournalFlushed } else { Cut::Dry };
        let dying = (night.disk_first && !disks.is_empty()).then_some(DYING);
        power_goes(programs, &disks, cut, dying)?;
        self.ear.killed();
        disks.iter().try_for_each(|disk| disk.again())?;
        if night.server {
            self.server_cuts += 1;
            [&mut self.broker, &mut self.ingest, &mut self.api].into_iter().try_for_each(Process::start)?;
        }
        Ok(())
    }

    /// The edge's machine comes up in a new boot.
    pub fn boot(&mut self, boot: &Boot) -> anyhow::Result<()> {
        self.boots += 1;
        self.edge_clock.set(boot.ahead_ms)?;
        self.start_edge(boot)
    }

    fn start_edge(&mut self, boot: &Boot) -> anyhow::Result<()> {
        self.edge = edge(&self.layout, &self.ear, &self.month, &self.edge_clock, self.boots, boot)?;
        self.opened += 1;
        self.edge.start()
    }

    /// Presses may come so far, and stand still there: so none is days ahead of the other.
    pub fn may(&self, until: UtcMs) -> anyhow::Result<()> {
        let (file, new) = (may(&self.layout), self.layout.folder.join("may.new"));
        std::fs::write(&new, until.0.to_string())?;
        Ok(std::fs::rename(new, file)?)
    }

    /// Restarts a role; the edge is told to end.
    pub async fn restart(&mut self, role: Role) -> anyhow::Result<()> {
        match role {
            Role::Ingest => self.ingest.restart(),
            Role::Api => self.api.restart(),
            Role::Broker => self.broker.restart(),
            Role::Edge => {
                let code = self.edge.stop(END).await?;
                ensure!(code == Some(0), "the edge ended with {code:?}");
                self.ear.killed();
                self.start_edge(&Boot::default())
            }
        }
    }

    /// The edge's clock jumps, and the server's to the other side.
    pub fn step(&self, edge_ms: i64) -> anyhow::Result<()> {
        self.edge_clock.set(edge_ms)?;
        self.server_clock.set(-edge_ms)
    }

    /// Waits until all presses have come so far, looking at the programs once a day of the month; an error
    /// if the month does not come on.
    pub async fn reach(&mut self, goal: UtcMs) -> anyhow::Result<()> {
        let presses = Month::presses()?;
        let mut looked = None;
        loop {
            let before = self.ear.reached(&presses);
            if before.is_some_and(|at| at >= goal) {
                return Ok(());
            }
            let now = until("the month comes on", STUCK, async || {
                let now = self.ear.reached(&presses);
                ensure!(now > before, "it stands at {before:?}");
                now.context("a press was not heard")
            })
            .await?;
            // So that a life of the server has several looks.
            let day = now.floor(24 * HOUR_MS);
            if looked.replace(day) != Some(day) {
                for (name, process) in [("edge", &self.edge), ("ingest", &self.ingest), ("api", &self.api)] {
                    self.lives.look(name, process.id())?;
                }
            }
        }
    }

    /// Memory and open files, which must not grow, and the sizes of the files, which must be as expected.
    pub fn health(&self) -> anyhow::Result<String> {
        let size = |path: &Path| -> anyhow::Result<u64> { Ok(std::fs::metadata(path)?.len()) };
        let outbox = size(&self.layout.outbox_of(&ProducerId::new("edge1")?))?;
        let store = size(&self.layout.store_file())?;
        // Its limit's pages from the beginning, and never more than a little beside them.
        ensure!(outbox <= 80 << 20, "the outbox of 64 MiB takes {outbox} bytes");
        let lives = self.lives.verdict(&["ingest", "api"], self.month.most())?;
        Ok(format!("{lives}; outbox {} MiB of 64, store {} MiB", outbox >> 20, store >> 20))
    }
}

/// This file says how far the presses may come.
fn may(layout: &Layout) -> PathBuf {
    layout.folder.join("may")
}

fn edge(
    layout: &Layout,
    ear: &Ear,
    month: &Month,
    clock: &FakeClock,
    number: u64,
    boot: &Boot,
) -> anyhow::Result<Process> {
    let program = std::env::current_exe()?;
    let mut command = match boot.up_since {
        None => Command::new(program),
        Some(since) => {
            let up_ms = jiff::Timestamp::now().as_millisecond() - since.0;
            let mut command = Command::new("unshare");
            // The host has been up for less time, or for more.
            let host = std::fs::read_to_string("/proc/uptime")?;
            let host_s: f64 = host.split(' ').next().context("/proc/uptime")?.parse()?;
            let shift_s = up_ms / 1000 - host_s as i64;
            command.env("PATH", system_path()).args(["--time", "--boottime", &shift_s.to_string()]);
            command.arg(program);
            command
        }
    };
    command.arg("month").arg("--config").arg(layout.config("edge")?).arg("--data").arg(&layout.edge_data);
    let numbers = [
        ("from", month.span.from.0),
        ("to", month.span.to.0),
        ("gap", boot.gap_ms),
        ("step", month.step_ms),
        ("ahead", boot.ahead_ms),
    ];
    for (name, value) in numbers {
        command.arg(format!("--{name}")).arg(value.to_string());
    }
    command.arg("--seed").arg(month.seed.to_string()).arg("--boot").arg(format!("{number:032x}"));
    command.arg("--may").arg(may(layout));
    clock.apply(&mut command)?;
    let ear = ear.clone();
    Ok(Process::new(command, &layout.folder.join("edge.log")).heard(move |line| ear.hear(line)))
}
