//! A simulated site under test: its configuration, and its roles as processes with real servers.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{ProducerId, SiteId};
use presswatch_mqtt::{BrokerAddress, Credentials};
use presswatch_runtime::Secret;
use presswatch_store::{InfluxConfig, Store};

use crate::{
    faketime::FakeClock,
    load::Truth,
    process::Process,
    program::{binary, until},
    servers::{self, Influxd, Server},
};

const SOON: Duration = Duration::from_secs(60);
/// Of the broker that comes with the program.
pub const USER: &str = "presswatch";
/// What it is told, unless [`Layout::password`] is another.
pub const PASSWORD: &str = "only for this test";

/// Where rows go.
#[derive(Debug, Clone)]
pub enum Place {
    /// `store.db` in the ingest's data folder.
    Embedded,
    /// An InfluxDB.
    Influx {
        /// `http://…`, without a slash at the end.
        base: String,
        /// Its token.
        token: String,
    },
}

/// What a role is told. Each role has a configuration of its own, so that it can be sent elsewhere.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Where configurations, logs and data lie.
    pub folder: PathBuf,
    /// The broker, or what stands before it.
    pub broker: SocketAddr,
    /// Of the broker's one user.
    pub password: String,
    /// The store, or what stands before it.
    pub place: Place,
    /// Limit of the edge's outbox, as it is written in a configuration.
    pub outbox: String,
    /// `outbox.flush` of the edge.
    pub flush: String,
    /// Limit of the quarantine.
    pub quarantine: String,
    /// Edges beside `edge1`, which run elsewhere: each has a press, `press3` and so on.
    pub others: Vec<String>,
    /// The edge's data folder.
    pub edge_data: PathBuf,
    /// The data folder of ingest and api.
    pub server_data: PathBuf,
    /// Where the edge's health is.
    pub edge_http: SocketAddr,
    /// Where the ingest's health is.
    pub ingest_http: SocketAddr,
    /// Where the api listens.
    pub api_http: SocketAddr,
}

impl Layout {
    /// All in `folder`, on free ports.
    pub fn new(folder: &Path, broker: SocketAddr, place: Place) -> anyhow::Result<Layout> {
        Ok(Layout {
            folder: folder.to_owned(),
            broker,
            password: PASSWORD.to_owned(),
            place,
            outbox: "64MiB".to_owned(),
            flush: "0s".to_owned(),
            quarantine: "16MiB".to_owned(),
            others: Vec::new(),
            edge_data: folder.join("edge"),
            server_data: folder.join("server"),
            edge_http: servers::free()?,
            ingest_http: servers::free()?,
            api_http: servers::free()?,
        })
    }

    /// The site's id.
    pub fn site() -> anyhow::Result<SiteId> {
        Ok(SiteId::new("test")?)
    }

    /// The outbox of a producer.
    pub fn outbox_of(&self, producer: &ProducerId) -> PathBuf {
        let data = if producer.as_str() == "edge1" { &self.edge_data } else { &self.server_data };
        data.join(format!("outbox-{producer}-simulated.db"))
    }

    /// The embedded store.
    pub fn store_file(&self) -> PathBuf {
        self.server_data.join("store.db")
    }

    /// Writes the configuration of a role under this name; gives its file.
    pub fn config(&self, name: &str) -> anyhow::Result<PathBuf> {
        for (file, secret) in [("broker-password", self.password.as_str()), ("token", self.token())] {
            let file = self.folder.join(file);
            // Whole or not at all: a role that is just starting may read it.
            let new = file.with_extension("new");
            std::fs::write(&new, secret)?;
            std::fs::rename(new, file)?;
        }
        let store = match &self.place {
            Place::Embedded => "engine = \"embedded\"".to_owned(),
            Place::Influx { base, .. } => format!(
                "engine = \"influxdb\"\nurl = \"{base}\"\norg = \"{}\"\ntoken_file = \"token\"",
                Influxd::ORG
            ),
        };
        let press = |n: usize, producer: &str| {
            format!(
                "[[press]]\nid = \"press{n}\"\nname = \"Press {n}\"\nproducer = \"{producer}\"\nprofile = \"hydraulic-11kw\"\n"
            )
        };
        let owners = ["edge1", "edge1"].into_iter().chain(self.others.iter().map(String::as_str));
        let presses: String = (1..).zip(owners).map(|(n, producer)| press(n, producer)).collect();
        let login = format!("mqtt_user = \"{USER}\"\nmqtt_password_file = \"broker-password\"");
        let text = format!(
            r#"[site]
id = "{site}"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
edges = {others:?}
[mqtt]
host = "{host}"
port = {port}
[store]
{store}
{presses}[edge]
producer = "edge1"
{login}
outbox = {{ limit = "{outbox}", flush = "{flush}" }}
http = "{edge}"
[ingest]
producer = "ingest1"
{login}
quarantine_limit = "{quarantine}"
outbox = {{ limit = "16MiB", flush = "0s" }}
http = "{ingest}"
[api]
producer = "api1"
{login}
listen = "{api}"
"#,
            site = Self::site()?,
            host = self.broker.ip(),
            port = self.broker.port(),
            others = self.others,
            outbox = self.outbox,
            flush = self.flush,
            quarantine = self.quarantine,
            edge = self.edge_http,
            ingest = self.ingest_http,
            api = self.api_http,
        );
        let file = self.folder.join(format!("{name}.toml"));
        std::fs::write(&file, text)?;
        Ok(file)
    }

    fn token(&self) -> &str {
        match &self.place {
            Place::Embedded => "none",
            Place::Influx { token, .. } => token,
        }
    }

    fn log(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.log"))
    }

    /// The program's own broker as a process at the address of this layout.
    pub fn own_broker(&self) -> anyhow::Result<Process> {
        let mut command = Command::new(binary()?);
        command.args(["broker", "--listen", &self.broker.to_string()]);
        Ok(Process::new(command, &self.log("broker")).told(&self.password))
    }

    /// The program's own broker, for who connects to it.
    pub fn broker_address(&self) -> BrokerAddress {
        let credentials =
            Credentials { user: USER.to_owned(), password: Secret::new(self.password.as_str()) };
        let (host, port) = (self.broker.ip().to_string(), self.broker.port());
        BrokerAddress { host, port, credentials: Some(credentials), tls: None }
    }

    /// `ingest` or `api`, as the program has it.
    pub fn role(&self, role: &str) -> anyhow::Result<Process> {
        Ok(Process::new(self.role_command(role)?, &self.log(role)))
    }

    /// The same on a machine with this system clock.
    pub fn role_by(&self, role: &str, clock: &FakeClock) -> anyhow::Result<Process> {
        let mut command = self.role_command(role)?;
        clock.apply(&mut command)?;
        Ok(Process::new(command, &self.log(role)))
    }

    fn role_command(&self, role: &str) -> anyhow::Result<Command> {
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(self.config(role)?).arg("--data").arg(&self.server_data);
        // As in the unit and the image.
        command.env("MALLOC_ARENA_MAX", "2");
        Ok(command)
    }

    /// The chaos tests' edge: the program's, with the load of [`crate::load`] as its source.
    /// What it acknowledges is heard by `truth`.
    pub fn edge(&self, truth: &Truth) -> anyhow::Result<Process> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("edge").arg("--config").arg(self.config("edge")?).arg("--data").arg(&self.edge_data);
        let truth = truth.clone();
        Ok(Process::new(command, &self.log("edge")).heard(move |line| truth.hear(line)))
    }

    /// The same edge without a source: it only sends what its outbox holds.
    pub fn draining_edge(&self) -> anyhow::Result<Process> {
        let mut command = Command::new(binary()?);
        command.arg("edge").arg("--config").arg(self.config("edge")?).arg("--data").arg(&self.edge_data);
        Ok(Process::new(command, &self.log("edge")))
    }

    /// The store, for reading beside the roles.
    pub async fn reader(&self) -> anyhow::Result<Store> {
        Ok(match &self.place {
            Place::Embedded => Store::open_embedded_reader(&self.store_file()).await?,
            Place::Influx { base, token } => {
                let config = InfluxConfig::new(base, Influxd::ORG, Secret::new(token.as_str()));
                Store::open_influx(config, true).await?
            }
        })
    }

    /// Waits until the outbox of the running edge is empty.
    pub async fn drained(&self, deadline: Duration) -> anyhow::Result<()> {
        until("all is committed", deadline, async || {
            let waiting =
                self.metric(self.edge_http, "presswatch_outbox_waiting_records{producer=\"edge1\"}").await?;
            ensure!(waiting == 0.0, "{waiting} records wait");
            Ok(())
        })
        .await
    }

    /// The value of a metric of a role.
    pub async fn metric(&self, role: SocketAddr, name: &str) -> anyhow::Result<f64> {
        let text = reqwest::get(format!("http://{role}/metrics")).await?.error_for_status()?.text().await?;
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        Ok(line.with_context(|| format!("{name} is not among the metrics"))?.parse()?)
    }

    /// Waits until a role says that all it needs is there.
    pub async fn ready(&self, role: SocketAddr) -> anyhow::Result<()> {
        until("a role is ready", SOON, async || {
            let answer = reqwest::get(format!("http://{role}/readyz")).await?;
            let (status, body) = (answer.status(), answer.text().await?);
            ensure!(status == 200, "{body}");
            Ok(())
        })
        .await
    }
}

/// A mosquitto that lets everybody of this machine in.
pub async fn mosquitto() -> anyhow::Result<Server> {
    servers::mosquitto("allow_anonymous true\n", servers::folder()?).await
}
