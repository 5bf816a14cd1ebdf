//! `tests/devices/modbus_server.py` and `socat` as processes; ended with the value that holds them.

use std::{
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use anyhow::{Context, bail, ensure};
use presswatch_modbus::{LineAt, Parity, SerialBits};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, ChildStdin, Command},
};

use crate::SOON;

/// From the folder that cargo starts tests in.
const SCRIPT: &str = "../../tests/devices/modbus_server.py";

/// pymodbus, answering.
pub struct Server {
    child: Child,
    orders: ChildStdin,
    said: Arc<Mutex<Vec<Value>>>,
    /// `host:port`, or the serial port.
    pub address: String,
}

impl Server {
    /// Starts it with these units and waits until it listens.
    pub async fn start(listen: &str, units: Value) -> anyhow::Result<Server> {
        Self::with(json!({"listen": listen, "units": units})).await
    }

    /// The same on a port that an earlier one had.
    pub async fn again(listen: &str, port: u16, units: Value) -> anyhow::Result<Server> {
        Self::with(json!({"listen": listen, "port": port, "units": units})).await
    }

    async fn with(config: Value) -> anyhow::Result<Server> {
        // Debian's Python has pymodbus; another that comes before it in PATH has not.
        let mut child = Command::new("/usr/bin/python3")
            .arg(SCRIPT)
            .arg(config.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .context("tests/servers/get installs python3-pymodbus")?;
        let orders = child.stdin.take().context("stdin")?;
        let mut lines = BufReader::new(child.stdout.take().context("stdout")?).lines();
        let said: Arc<Mutex<Vec<Value>>> = Arc::default();
        let kept = said.clone();
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                let value = serde_json::from_str(&line).unwrap_or(Value::String(line));
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(value);
            }
        });
        let mut server = Server { child, orders, said, address: String::new() };
        let listening = server.hears("listening", 0).await?;
        server.address = listening.as_str().context("an address")?.to_owned();
        Ok(server)
    }

    fn said(&self) -> MutexGuard<'_, Vec<Value>> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it has said `key` more than `before` times; gives the last value.
    async fn hears(&mut self, key: &str, before: usize) -> anyhow::Result<Value> {
        let end = tokio::time::Instant::now() + SOON;
        while tokio::time::Instant::now() < end {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server has ended: {status}");
            }
            let values: Vec<Value> = self.said().iter().filter_map(|it| it.get(key).cloned()).collect();
            if values.len() > before {
                return values.last().cloned().context("a value");
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        bail!("the server did not say {key}: {:?}", self.said())
    }

    /// From now on the unit behaves so; returns when it does.
    pub async fn act(&mut self, unit: u8, act: Value) -> anyhow::Result<()> {
        let before = self.count("acting");
        let order = format!("{}\n", json!({"unit": unit, "act": act}));
        self.orders.write_all(order.as_bytes()).await?;
        self.hears("acting", before).await.map(drop)
    }

    /// How often it has said `key`.
    pub fn count(&self, key: &str) -> usize {
        self.said().iter().filter(|it| it.get(key).is_some()).count()
    }

    /// The requests that a unit has seen: first and count.
    pub fn asked(&self, unit: u8) -> Vec<(u64, u64)> {
        let said = self.said();
        let requests = said.iter().filter(|it| it["unit"] == unit);
        requests.map(|it| (it["first"].as_u64().unwrap_or(0), it["count"].as_u64().unwrap_or(0))).collect()
    }

    /// Its port.
    pub fn port(&self) -> anyhow::Result<u16> {
        Ok(self.address.rsplit(':').next().context("a port")?.parse()?)
    }

    /// Where it is, over TCP.
    pub fn tcp(&self) -> anyhow::Result<LineAt> {
        Ok(LineAt::Tcp { host: "127.0.0.1".to_owned(), port: self.port()? })
    }

    /// Where it is, as a converter of a serial line.
    pub fn converter(&self) -> anyhow::Result<LineAt> {
        Ok(LineAt::RtuOverTcp { host: "127.0.0.1".to_owned(), port: self.port()? })
    }

    /// Ends it and waits until it is gone.
    pub async fn end(mut self) -> anyhow::Result<()> {
        Ok(self.child.kill().await?)
    }
}

/// Two serial ports joined by a cable.
pub struct Cable {
    child: Child,
    folder: TempDir,
}

impl Cable {
    pub async fn plug() -> anyhow::Result<Cable> {
        Self::plug_into(tempfile::tempdir()?).await
    }

    async fn plug_into(folder: TempDir) -> anyhow::Result<Cable> {
        let end = |name: &str| format!("pty,rawer,link={}", folder.path().join(name).display());
        let child = Command::new("socat")
            .args([end("ours"), end("theirs")])
            .kill_on_drop(true)
            .spawn()
            .context("tests/servers/get installs socat")?;
        let cable = Cable { child, folder };
        let deadline = tokio::time::Instant::now() + SOON;
        while !(cable.ours().exists() && cable.theirs().exists()) {
            ensure!(tokio::time::Instant::now() < deadline, "socat made no ports");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(cable)
    }

    /// As if the adapter was pulled out; gives what it can be plugged into again.
    pub async fn pull(mut self) -> anyhow::Result<Pulled> {
        self.child.kill().await?;
        for port in [self.ours(), self.theirs()] {
            // Killed, socat leaves its links; a name without a port is what an adapter leaves.
            std::fs::remove_file(port)?;
        }
        Ok(Pulled(self.folder))
    }

    pub fn ours(&self) -> PathBuf {
        self.folder.path().join("ours")
    }

    pub fn theirs(&self) -> PathBuf {
        self.folder.path().join("theirs")
    }

    /// Our end as a line.
    pub fn line(&self) -> LineAt {
        LineAt::Serial {
            path: self.ours().display().to_string(),
            bits: SerialBits { baud: 19_200, parity: Parity::None, stop_bits: 1 },
        }
    }

    /// pymodbus at the other end.
    pub async fn server(&self, units: Value) -> anyhow::Result<Server> {
        Server::start(&self.theirs().to_string_lossy(), units).await
    }
}

/// Where a cable was.
pub struct Pulled(TempDir);

impl Pulled {
    pub async fn plug(self) -> anyhow::Result<Cable> {
        Cable::plug_into(self.0).await
    }
}
