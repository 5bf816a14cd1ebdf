//! A site of the scenarios that need no more than edge, broker and ingest.

use std::{path::Path, process::Command, time::Duration};

use anyhow::ensure;
use presswatch_tests::{
    load::{Lane, Truth},
    orders::Orders,
    process::Process,
    program::{binary, until},
    servers::{self, system_path},
    site::{Layout, Place},
};

/// How long an edge takes to open its outbox and ask where it stood.
const OPENED: Duration = Duration::from_secs(60);
/// How long what waits may take.
pub const DRAINED: Duration = Duration::from_secs(180);

/// Processes, and what they have acknowledged.
pub struct Plant {
    pub broker: Process,
    pub edge: Process,
    pub ingest: Process,
    pub truth: Truth,
    pub layout: Layout,
    /// What the edge is told at each start.
    pub orders: Orders,
}

impl Plant {
    /// Nothing runs yet.
    pub fn new(layout: Layout, orders: Orders) -> anyhow::Result<Plant> {
        let truth = Truth::default();
        let (broker, edge, ingest) = (layout.own_broker()?, layout.edge(&truth)?, layout.role("ingest")?);
        Ok(Plant { broker, edge, ingest, truth, layout, orders })
    }

    /// With the embedded store, all in `folder`.
    pub fn embedded(folder: &Path) -> anyhow::Result<Plant> {
        Plant::new(Layout::new(folder, servers::free()?, Place::Embedded)?, Orders::default())
    }

    /// Starts all.
    pub async fn start(&mut self) -> anyhow::Result<()> {
        self.broker.start()?;
        self.ingest.start()?;
        self.start_edge().await
    }

    /// Starts the edge, and waits until its outbox has said where it stood. New batches get numbers that
    /// were never used.
    pub async fn start_edge(&mut self) -> anyhow::Result<()> {
        self.orders.beyond(&self.truth).write(&self.layout.folder)?;
        opened(&self.truth, &mut self.edge).await
    }

    /// Starts the edge without its source.
    pub async fn start_quiet(&mut self) -> anyhow::Result<()> {
        Orders { quiet: true, ..Orders::default() }.write(&self.layout.folder)?;
        opened(&self.truth, &mut self.edge).await
    }

    /// Ends the load, and waits until all of it is committed. The edge runs on, without its source.
    pub async fn drain(&mut self) -> anyhow::Result<()> {
        self.edge.kill()?;
        self.start_quiet().await?;
        self.layout.drained(DRAINED).await
    }

    /// Waits for live batches.
    pub async fn more(&self, batches: usize) -> anyhow::Result<()> {
        self.truth.more(Lane::Live, batches).await
    }
}

/// Starts an edge and waits until its outbox has said where it stood.
pub async fn opened(truth: &Truth, edge: &mut Process) -> anyhow::Result<()> {
    let before = Lane::ALL.map(|lane| truth.begun(lane).1);
    edge.start()?;
    until("the edge has opened its outbox", OPENED, async || {
        let begun = Lane::ALL.map(|lane| truth.begun(lane).1);
        ensure!(begun.iter().zip(&before).all(|(now, before)| now > before), "see its log");
        Ok(())
    })
    .await
}

/// Copies a file or folder with all that is in it; what is at `to` is replaced.
pub fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if to.is_dir() {
        std::fs::remove_dir_all(to)?;
    }
    let copied = Command::new("cp").env("PATH", system_path()).arg("-a").arg(from).arg(to).output()?;
    ensure!(copied.status.success(), "cp: {}", String::from_utf8_lossy(&copied.stderr));
    Ok(())
}

/// Runs a tool of the program to its end; gives what it said.
pub fn tool(args: &[&str], layout: &Layout) -> anyhow::Result<String> {
    let (name, rest) = args.split_first().ok_or_else(|| anyhow::anyhow!("no tool"))?;
    let mut command = Command::new(binary()?);
    command.arg(name).arg("--config").arg(layout.folder.join("edge.toml"));
    let output = command.arg("--data").arg(&layout.edge_data).args(rest).output()?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "{args:?}: {said}");
    Ok(said)
}

/// Status and body of `/readyz`.
pub async fn readiness(role: std::net::SocketAddr) -> anyhow::Result<(u16, String)> {
    let answer = reqwest::get(format!("http://{role}/readyz")).await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

/// Waits until a role says that it is not ready, with this in its reason.
pub async fn complains(role: std::net::SocketAddr, of: &str, deadline: Duration) -> anyhow::Result<()> {
    until("it says what is wrong", deadline, async || {
        let (status, body) = readiness(role).await?;
        ensure!(status == 503 && body.contains(of), "{status}: {body}");
        Ok(())
    })
    .await
}
