//! Real servers for the tests: each on a free port of loopback, with a folder of its own, ended with the
//! value that holds it.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, bail, ensure};
use tempfile::TempDir;

use crate::{process::Process, program::until};

/// How long a server may take until it answers.
const READY: Duration = Duration::from_secs(60);

/// A running server.
#[derive(Debug)]
pub struct Server {
    process: Process,
    /// Where it listens.
    pub address: SocketAddr,
    /// Its files; gone with it.
    pub folder: TempDir,
}

impl Server {
    /// Starts `command`, which makes it listen on `address`, and waits until that takes connections.
    pub async fn start(command: Command, address: SocketAddr, folder: TempDir) -> anyhow::Result<Server> {
        let process = Process::new(command, &folder.path().join("log"));
        let mut server = Server { process, address, folder };
        server.again().await?;
        Ok(server)
    }

    /// As a power cut ends it; its files stay.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        self.process.kill()
    }

    /// Starts it, after [`Server::kill`], on the same address and files.
    pub async fn again(&mut self) -> anyhow::Result<()> {
        self.process.start()?;
        let address = self.address;
        let answers = until("the server answers", READY, async || {
            tokio::net::TcpStream::connect(address).await?;
            Ok(())
        });
        let unanswered = answers.await.err();
        match (unanswered, self.process.ended()?) {
            (None, None) => Ok(()),
            (reason, status) => bail!("{:?}: {reason:?}, {status:?}: {}", self.process, self.log()?),
        }
    }

    /// Its process.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// What it has said.
    pub fn log(&self) -> anyhow::Result<String> {
        self.process.log()
    }
}

/// An address of loopback that is free. Its port is below those that Linux gives to outgoing connections,
/// and drawn by lot: nothing else takes it before the server that it is for.
pub fn free() -> anyhow::Result<SocketAddr> {
    for _ in 0..100 {
        let port = 15_000 + u16::try_from(getrandom::u32()? % 17_000)?;
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            return Ok(listener.local_addr()?);
        }
    }
    bail!("no free port of loopback in a hundred tries")
}

/// A folder that a server under another user can enter.
pub fn folder() -> anyhow::Result<TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir()?;
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}

/// `PATH` with the places of system programs, where mosquitto lies on Debian.
pub fn system_path() -> String {
    format!("{}:/usr/sbin:/usr/bin", std::env::var("PATH").unwrap_or_default())
}

/// A program that `tests/run` has built into its cache.
pub fn cached(name: &str) -> anyhow::Result<PathBuf> {
    let cache = match std::env::var_os("PRESSWATCH_CACHE") {
        Some(cache) => PathBuf::from(cache),
        None => Path::new(&std::env::var_os("HOME").context("HOME")?).join(".cache/presswatch"),
    };
    let program = cache.join("servers").join(name);
    ensure!(program.exists(), "{} is not there: tests/run builds it", program.display());
    Ok(program)
}

/// Mosquitto with this configuration, which holds no listener.
pub async fn mosquitto(configuration: &str, folder: TempDir) -> anyhow::Result<Server> {
    let address = free()?;
    let file = folder.path().join("mosquitto.conf");
    let listener = format!("listener {} {}\n", address.port(), address.ip());
    std::fs::write(&file, listener + configuration)?;
    let mut command = Command::new("mosquitto");
    command.env("PATH", system_path()).arg("-c").arg(file);
    Server::start(command, address, folder).await
}

/// InfluxDB 2, set up.
#[derive(Debug)]
pub struct Influxd {
    /// The process.
    pub server: Server,
    /// `http://…`, without a slash at the end.
    pub base: String,
}

impl Influxd {
    /// The organisation.
    pub const ORG: &str = "presswatch";
    /// The one bucket that setting up makes.
    pub const BUCKET: &str = "telemetry";

    /// Starts it and sets it up with this token for its administrator.
    pub async fn start(token: &str) -> anyhow::Result<Influxd> {
        let (address, folder) = (free()?, folder()?);
        let mut command = Command::new(cached("influxd-2.9.1/influxd")?);
        command.args(["--http-bind-address", &address.to_string(), "--reporting-disabled"]);
        for (flag, name) in
            [("--bolt-path", "bolt"), ("--engine-path", "engine"), ("--sqlite-path", "sqlite")]
        {
            command.arg(flag).arg(folder.path().join(name));
        }
        let server = Server::start(command, address, folder).await?;
        let base = format!("http://{address}");
        let client = reqwest::Client::new();
        until("influxd is healthy", READY, || async {
            client.get(format!("{base}/health")).send().await?.error_for_status()?;
            Ok(())
        })
        .await?;
        let setup = serde_json::json!({
            "username": "admin", "password": token, "org": Self::ORG, "bucket": Self::BUCKET, "token": token,
        });
        client.post(format!("{base}/api/v2/setup")).json(&setup).send().await?.error_for_status()?;
        Ok(Influxd { server, base })
    }
}

/// ntfy; it keeps messages over [`Server::kill`].
#[derive(Debug)]
pub struct Ntfy {
    /// The process.
    pub server: Server,
    /// `http://…`, without a slash at the end.
    pub base: String,
}

impl Ntfy {
    /// Starts it with these options more, such as `--auth-default-access=deny-all`. It says that it is alive
    /// every 5 s, the shortest that it takes.
    pub async fn start(options: &[String]) -> anyhow::Result<Ntfy> {
        let (address, folder) = (free()?, folder()?);
        let base = format!("http://{address}");
        let at = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(at("server.yml"), "")?;
        let mut command = Command::new(cached("ntfy-2.27/usr/bin/ntfy")?);
        command.args(["serve", "--config", &at("server.yml"), "--cache-file", &at("cache.db")]);
        command.args(["--listen-http", &address.to_string(), "--base-url", &base]);
        // What is counted is not what these tests are about; a test of the limits sets its own.
        command.args(["--keepalive-interval", "5s", "--visitor-request-limit-burst", "100000"]);
        command.args(["--visitor-subscription-limit", "1000", "--web-root", "disable"]).args(options);
        Ok(Ntfy { server: Server::start(command, address, folder).await?, base })
    }
}
