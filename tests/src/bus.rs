//! A site's broker as `presswatch mosquitto` makes it: a real mosquitto with a listener for passwords and one
//! for certificates of the site's authority.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::ensure;
use presswatch_domain::UtcMs;
use presswatch_mqtt::{BrokerAddress, Credentials, Identity, Roots, Tls};
use presswatch_runtime::Secret;
use presswatch_trust::{Authority, Issued, request};

use crate::{
    process::Process,
    program::binary,
    servers::{self, Server},
};

/// Users of the listener for passwords; each one's is [`password`].
pub const USERS: [&str; 5] = ["edge1", "edge2", "ingest1", "api1", "alert1"];

/// The password of a user.
pub fn password(user: &str) -> String {
    format!("only-for-this-test-{user}")
}

/// The running broker, and the site that it is for: `edge1` with `press1`, `edge2` on another machine with
/// `press2`, `ingest1`, `api1`, `alert1`.
pub struct Bus {
    /// Mosquitto.
    pub server: Server,
    /// Where certificates come in.
    pub tls: SocketAddr,
    /// Where the page listens.
    pub page: SocketAddr,
    /// Configuration, data and logs.
    pub folder: tempfile::TempDir,
}

impl Bus {
    /// Makes it all.
    pub async fn start() -> anyhow::Result<Bus> {
        let folder = servers::folder()?;
        let at = folder.path();
        let (plain, tls, page, ingest) =
            (servers::free()?, servers::free()?, servers::free()?, servers::free()?);
        for user in USERS {
            std::fs::write(at.join(user), password(user))?;
        }
        std::fs::write(at.join("site.toml"), configuration(plain, page, ingest))?;
        let made = Command::new(binary()?)
            .args(["mosquitto", "--language", "en", "--port", &tls.port().to_string(), "--config"])
            .arg(at.join("site.toml"))
            .arg("--data")
            .arg(at.join("data"))
            .arg("--to")
            .arg(at.join("bus"))
            .output()?;
        ensure!(made.status.success(), "{made:?}");
        let server = mosquitto(at, plain).await?;
        Ok(Bus { server, tls, page, folder })
    }

    /// The configuration of the site's server.
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("site.toml")
    }

    /// The data folder of ingest and api.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A role of the server.
    pub fn role(&self, role: &str) -> anyhow::Result<Process> {
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(self.config()).arg("--data").arg(self.data());
        Ok(Process::new(command, &self.folder.path().join(format!("{role}.log"))))
    }

    /// The listener for passwords, for this user.
    pub fn by_password(&self, user: &str, password: &str) -> BrokerAddress {
        let credentials = Credentials { user: user.to_owned(), password: Secret::new(password) };
        self.plain(Some(credentials))
    }

    /// The listener for passwords.
    pub fn plain(&self, credentials: Option<Credentials>) -> BrokerAddress {
        let address = self.server.address;
        BrokerAddress { host: address.ip().to_string(), port: address.port(), credentials, tls: None }
    }

    /// The site's authority.
    pub fn authority(&self) -> anyhow::Result<Authority> {
        Ok(Authority::open_or_make(&self.data().join("trust"), "Test", now())?)
    }

    /// The listener for certificates, for who shows this one, if any.
    pub fn by_certificate(&self, own: Option<&Issued>) -> anyhow::Result<BrokerAddress> {
        let key = own.map(|own| Secret::new(own.key_pem.as_str()));
        let own = own
            .zip(key.as_ref())
            .map(|(own, key_pem)| Identity { certificate_pem: own.certificate_pem.as_bytes(), key_pem });
        let tls = Tls::new(Roots::Pem(self.authority()?.certificate_pem().as_bytes()), own)?;
        let (host, port) = (self.tls.ip().to_string(), self.tls.port());
        Ok(BrokerAddress { host, port, credentials: None, tls: Some(tls) })
    }
}

/// The time.
pub fn now() -> UtcMs {
    UtcMs(jiff::Timestamp::now().as_millisecond())
}

/// Key and certificate in this name, signed at `at`.
pub fn certificate(authority: &Authority, name: &str, at: UtcMs) -> anyhow::Result<Issued> {
    let asked = request(name)?;
    let certificate_pem = authority.client(&asked.csr_pem, name, at)?;
    Ok(Issued { certificate_pem, key_pem: asked.key_pem })
}

/// With the limits of `deploy/mosquitto`, the generated acl and the generated listener.
async fn mosquitto(at: &Path, plain: SocketAddr) -> anyhow::Result<Server> {
    let passwords = at.join("passwords");
    let lines: String = USERS.iter().map(|user| format!("{user}:{}\n", password(user))).collect();
    std::fs::write(&passwords, lines)?;
    let mut hashing = Command::new("mosquitto_passwd");
    ensure!(hashing.env("PATH", servers::system_path()).arg("-U").arg(&passwords).status()?.success());
    let deployed = std::fs::read_to_string("../deploy/mosquitto/mosquitto.conf")?;
    let mut configuration = String::from("user root\n");
    for line in deployed.lines() {
        match line.split(' ').next().unwrap_or_default() {
            "listener" => configuration.push_str(&format!("listener {} {}", plain.port(), plain.ip())),
            "password_file" => configuration.push_str(&format!("password_file {}", passwords.display())),
            "acl_file" => configuration.push_str(&format!("acl_file {}/bus/acl", at.display())),
            _ => configuration.push_str(line),
        }
        configuration.push('\n');
    }
    configuration.push_str(&std::fs::read_to_string(at.join("bus/tls.conf"))?);
    let folder = servers::folder()?;
    let file = folder.path().join("mosquitto.conf");
    std::fs::write(&file, configuration)?;
    let mut command = Command::new("mosquitto");
    command.env("PATH", servers::system_path()).arg("-c").arg(file);
    Server::start(command, plain, folder).await
}

fn configuration(broker: SocketAddr, page: SocketAddr, ingest: SocketAddr) -> String {
    let press = |n: usize| {
        format!(
            "[[press]]\nid = \"press{n}\"\nname = \"Press {n}\"\nproducer = \"edge{n}\"\nprofile = \"hydraulic-11kw\"\n"
        )
    };
    let login = |user: &str| format!("mqtt_user = \"{user}\"\nmqtt_password_file = \"{user}\"");
    format!(
        r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
edges = ["edge2"]
[mqtt]
host = "{}"
port = {}
[store]
engine = "embedded"
{}{}[edge]
producer = "edge1"
{}
[ingest]
producer = "ingest1"
{}
http = "{ingest}"
quarantine_limit = "4MiB"
[api]
producer = "api1"
{}
listen = "{page}"
[alert]
producer = "alert1"
{}
"#,
        broker.ip(),
        broker.port(),
        press(1),
        press(2),
        login("edge1"),
        login("ingest1"),
        login("api1"),
        login("alert1"),
    )
}
