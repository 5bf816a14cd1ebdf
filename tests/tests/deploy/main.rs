//! What `deploy/` says, held by the servers that it is for: mosquitto's configuration and ACL, the tokens
//! for InfluxDB, compose with and without secrets. Grafana's part is held in `tests/grafana`.

mod roles;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, Session};
use presswatch_runtime::{Secret, Tasks};
use presswatch_tests::servers::{self, Influxd, Server};
use tokio::sync::mpsc;

const LIMIT: Duration = Duration::from_secs(30);
const SITE: &str = "presswatch/v1/novoberde";

/// Cargo starts tests in the folder of their package. A path of the compiler's would be another clone's, where
/// clones share what they built.
fn root() -> PathBuf {
    PathBuf::from("..")
}

fn text(path: &str) -> anyhow::Result<String> {
    std::fs::read_to_string(root().join(path)).with_context(|| path.to_owned())
}

fn run(command: &mut Command) -> anyhow::Result<Output> {
    command.env("PATH", servers::system_path()).output().with_context(|| format!("{command:?}"))
}

/// A copy of what compose needs, so that a developer's own secrets are neither used nor made.
fn copied() -> anyhow::Result<tempfile::TempDir> {
    let copy = servers::folder()?;
    let copying = run(Command::new("cp")
        .arg("-r")
        .args(["docker-compose.yml", "deploy"])
        .arg(copy.path())
        .current_dir(root()))?;
    ensure!(copying.status.success(), "{copying:?}");
    let _none = std::fs::remove_dir_all(copy.path().join("deploy/.secrets"));
    Ok(copy)
}

fn make_secrets(copy: &Path) -> anyhow::Result<String> {
    let made = run(&mut Command::new(copy.join("deploy/secrets")))?;
    ensure!(made.status.success(), "{made:?}");
    Ok(String::from_utf8(made.stdout)?)
}

/// Names and contents of the secrets.
fn secrets(copy: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut secrets = Vec::new();
    for entry in std::fs::read_dir(copy.join("deploy/.secrets"))? {
        let entry = entry?;
        secrets
            .push((entry.file_name().to_string_lossy().into_owned(), std::fs::read_to_string(entry.path())?));
    }
    secrets.sort();
    Ok(secrets)
}

#[test]
fn secrets_are_random_for_their_owner_and_never_changed() -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let (one, other) = (copied()?, copied()?);
    let said = make_secrets(one.path())?;
    make_secrets(other.path())?;
    let made = secrets(one.path())?;
    let names = [
        "grafana_admin_password",
        "grafana_secret_key",
        "influxdb_admin_password",
        "influxdb_admin_token",
        "mqtt_api1",
        "mqtt_edge1",
        "mqtt_ingest1",
    ];
    assert_eq!(made.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names);
    let different: BTreeSet<String> =
        made.iter().chain(&secrets(other.path())?).map(|(_, value)| value.clone()).collect();
    assert_eq!(different.len(), 2 * names.len());
    assert!(different.iter().all(|value| value.len() == 48), "192 bits in hexadecimal");
    assert!(made.iter().all(|(name, value)| said.contains(name) && !said.contains(value)), "{said}");
    let mode = std::fs::metadata(one.path().join("deploy/.secrets"))?.permissions().mode();
    assert_eq!(mode & 0o777, 0o700);

    // What is missing is made, what is there is kept, a setting of one's own too.
    std::fs::remove_file(one.path().join("deploy/.secrets/mqtt_api1"))?;
    std::fs::write(one.path().join(".env"), "COMPOSE_PROJECT_NAME=mine\n")?;
    make_secrets(one.path())?;
    let again = secrets(one.path())?;
    for (before, after) in made.iter().zip(&again) {
        assert_eq!(before == after, before.0 != "mqtt_api1", "{}", before.0);
    }
    assert_eq!(
        std::fs::read_to_string(one.path().join(".env"))?,
        "COMPOSE_PROJECT_NAME=mine\nPRESSWATCH_SECRETS=./deploy/.secrets\n"
    );
    Ok(())
}

/// `docker-compose config` in `copy`, without what the environment may say.
fn compose(copy: &Path) -> anyhow::Result<Output> {
    run(Command::new("docker-compose").arg("config").current_dir(copy).env_remove("PRESSWATCH_SECRETS"))
        .context("Debian's package docker-compose has it")
}

#[test]
fn compose_without_secrets_stops_with_the_hint() -> anyhow::Result<()> {
    let copy = copied()?;
    let refused = compose(copy.path())?;
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr)?;
    assert!(said.contains("run deploy/secrets first"), "{said}");
    Ok(())
}

#[test]
fn compose_publishes_on_loopback_only_and_shows_no_secret() -> anyhow::Result<()> {
    let copy = copied()?;
    make_secrets(copy.path())?;
    let answer = compose(copy.path())?;
    ensure!(answer.status.success(), "{answer:?}");
    let config = String::from_utf8(answer.stdout)?;
    for (name, value) in secrets(copy.path())? {
        assert!(config.contains(&name) && !config.contains(&value), "{name}");
    }
    let lines: Vec<&str> = config.lines().map(str::trim).collect();
    let published: Vec<&str> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| **line == "ports:")
        .flat_map(|(i, _)| lines[i + 1..].iter().copied().take_while(|line| line.starts_with("- ")))
        .collect();
    assert_eq!(published, ["- 127.0.0.1:8080:8080/tcp", "- 127.0.0.1:3000:3000/tcp"]);
    let images: BTreeSet<&str> = lines.iter().filter_map(|line| line.strip_prefix("image: ")).collect();
    assert_eq!(
        images.into_iter().collect::<Vec<_>>(),
        ["eclipse-mosquitto:2.0.22", "grafana/grafana:13.2.3", "influxdb:2.9.1", "presswatch:0.1.0"]
    );
    // Each file that is mounted from the repository is there.
    let here = format!("- {}/", copy.path().display());
    let mounted: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix(&here)).collect();
    assert!(mounted.len() >= 6, "{mounted:?}");
    for mount in mounted {
        let path = mount.split(':').next().unwrap_or_default();
        assert!(root().join(path).exists(), "{path}");
    }
    Ok(())
}

/// The broker of compose: its configuration and ACL with other paths, started by its own script.
struct Broker {
    server: Server,
    secrets: PathBuf,
    _copy: tempfile::TempDir,
}

impl Broker {
    async fn start() -> anyhow::Result<Broker> {
        let (copy, folder, address) = (copied()?, servers::folder()?, servers::free()?);
        make_secrets(copy.path())?;
        let secrets = copy.path().join("deploy/.secrets");
        // A broker that gives up root must be able to read what was made for it.
        let passwords = folder.path().join("passwords");
        let mut configuration = text("deploy/mosquitto/mosquitto.conf")?;
        for (in_container, here) in [
            ("listener 1883\n", format!("listener {} {}\nuser root\n", address.port(), address.ip())),
            ("/tmp/passwords", passwords.display().to_string()),
            (
                "/mosquitto/config/acl",
                root().join("deploy/mosquitto/acl").canonicalize()?.display().to_string(),
            ),
        ] {
            ensure!(configuration.matches(in_container).count() == 1, "{in_container}");
            configuration = configuration.replace(in_container, &here);
        }
        let file = folder.path().join("mosquitto.conf");
        std::fs::write(&file, configuration)?;
        let mut command = Command::new(root().join("deploy/mosquitto/start"));
        command.env("PATH", servers::system_path()).arg(file).arg(&secrets).arg(passwords);
        let server = Server::start(command, address, folder).await?;
        Ok(Broker { server, secrets, _copy: copy })
    }

    fn password(&self, user: &str) -> anyhow::Result<String> {
        Ok(std::fs::read_to_string(self.secrets.join(format!("mqtt_{user}")))?)
    }

    fn address(&self, credentials: Option<Credentials>) -> BrokerAddress {
        BrokerAddress {
            host: self.server.address.ip().to_string(),
            port: self.server.address.port(),
            credentials,
            tls: None,
        }
    }

    async fn client(&self, tasks: &Tasks, user: &str, topics: &[&str]) -> anyhow::Result<Client> {
        let credentials = Credentials { user: user.to_owned(), password: Secret::new(self.password(user)?) };
        let session = Session {
            client_id: format!("{user}-{}", presswatch_runtime::random::hex(4)),
            subscriptions: topics.iter().map(|topic| full(topic)).collect(),
            will: None,
        };
        let (link, mut events) = Link::start(tasks, user, self.address(Some(credentials)), session);
        match tokio::time::timeout(LIMIT, events.recv()).await? {
            Some(Incoming::Up) => Ok(Client { link, events }),
            other => anyhow::bail!("{user}: {other:?}; {}", self.server.log()?),
        }
    }
}

struct Client {
    link: Link,
    events: mpsc::Receiver<Incoming>,
}

impl Client {
    fn publish(&self, topic: &str, text: &str) -> anyhow::Result<()> {
        Ok(self.link.publish(&full(topic), text.as_bytes().to_vec(), false)?)
    }

    /// What arrives up to and with `last`.
    async fn until(&mut self, last: &str) -> anyhow::Result<Vec<String>> {
        let mut came = Vec::new();
        while came.last().map(String::as_str) != Some(last) {
            let event = tokio::time::timeout(LIMIT, self.events.recv()).await;
            match event.with_context(|| format!("{last:?} did not come, only {came:?}"))? {
                Some(Incoming::Message(message)) => {
                    self.link.ack(&message.ack);
                    came.push(String::from_utf8(message.payload)?);
                }
                other => anyhow::bail!("{other:?} before {last:?}"),
            }
        }
        Ok(came)
    }
}

/// Who publishes where, who listens where, and whether it may arrive.
type Case = (&'static str, &'static str, &'static str, &'static [&'static str], bool);

const CASES: &[Case] = &[
    // A producer under its own name, to those who need it.
    ("edge1", "edge1/live", "ingest1", &["+/live"], true),
    ("edge1", "edge1/backlog", "ingest1", &["+/backlog"], true),
    ("edge1", "edge1/status", "ingest1", &["+/status"], true),
    ("edge1", "edge1/live", "api1", &["+/live"], true),
    ("edge1", "edge1/status", "api1", &["+/status"], true),
    ("edge1", "edge1/status", "edge1", &["edge1/status"], true),
    ("api1", "api1/live", "ingest1", &["+/live"], true),
    ("api1", "api1/backlog", "ingest1", &["+/backlog"], true),
    ("ingest1", "ingest1/status", "api1", &["+/status"], true),
    ("ingest1", "ingest1/backlog", "ingest1", &["+/backlog"], true),
    // The ingest says what is stored, each producer hears its own.
    ("ingest1", "edge1/commit", "edge1", &["edge1/commit"], true),
    ("ingest1", "api1/commit", "api1", &["api1/commit"], true),
    ("ingest1", "ingest1/commit", "ingest1", &["ingest1/commit"], true),
    // Nobody writes under another's name.
    ("edge1", "api1/live", "ingest1", &["+/live"], false),
    ("edge1", "edge2/live", "ingest1", &["+/live"], false),
    ("edge1", "ingest1/status", "ingest1", &["+/status"], false),
    ("api1", "edge1/live", "ingest1", &["+/live"], false),
    ("api1", "edge1/backlog", "ingest1", &["+/backlog"], false),
    ("ingest1", "edge1/live", "api1", &["+/live"], false),
    ("ingest1", "edge1/status", "api1", &["+/status"], false),
    // A commit comes from an ingest, or not at all.
    ("edge1", "edge1/commit", "edge1", &["edge1/commit"], false),
    ("edge1", "api1/commit", "api1", &["api1/commit"], false),
    ("api1", "api1/commit", "api1", &["api1/commit"], false),
    ("api1", "edge1/commit", "edge1", &["edge1/commit"], false),
    // Nobody reads what is not for it.
    ("api1", "api1/live", "edge1", &["+/live"], false),
    ("api1", "api1/live", "edge1", &["api1/live"], false),
    ("api1", "api1/live", "edge1", &["#"], false),
    ("api1", "api1/status", "edge1", &["api1/status"], false),
    ("edge1", "edge1/live", "edge1", &["edge1/live"], false),
    ("edge1", "edge1/backlog", "api1", &["+/backlog"], false),
    ("ingest1", "edge1/commit", "api1", &["edge1/commit"], false),
    ("ingest1", "edge1/commit", "ingest1", &["edge1/commit"], false),
    ("ingest1", "api1/commit", "edge1", &["+/commit"], false),
    // A device under its own name, to the edge alone.
    ("api1", "devices/api1/status", "edge1", &["devices/#"], true),
    ("edge1", "devices/api1/status", "edge1", &["devices/#"], false),
    ("api1", "devices/api1/status", "ingest1", &["devices/#"], false),
];

/// Through which topic a later message of `publisher` reaches `listener`, if it may reach it at all.
fn marker(publisher: &str, listener: &str) -> Option<String> {
    match (publisher, listener) {
        (_, "ingest1" | "api1") => Some(format!("{publisher}/status")),
        ("ingest1", producer) => Some(format!("{producer}/commit")),
        (publisher, producer) if publisher == producer => Some(format!("{publisher}/status")),
        _ => None,
    }
}

/// A message that is refused is acknowledged all the same: that it does not arrive is shown by a later one
/// on the same way that does.
#[tokio::test(flavor = "multi_thread")]
async fn the_acl_lets_pass_what_must_and_nothing_else() -> anyhow::Result<()> {
    let (broker, tasks) = (Broker::start().await?, Tasks::new());
    for &(publisher, topic, listener, topics, may) in CASES {
        let what = format!("{publisher} to {topic}, {listener} at {topics:?}");
        // Who is not to hear of the publisher at all is called by the ingest, after the refused message was
        // acknowledged and with it dealt with.
        let direct = marker(publisher, listener);
        let called = direct.clone().unwrap_or_else(|| format!("{listener}/commit"));
        let filters: Vec<&str> = topics
            .iter()
            .copied()
            .filter(|filter| !covers(filter, &called))
            .chain([called.as_str()])
            .collect();
        // A filter that takes in the marker's topic is kept instead of it: filters must not overlap.
        let filters: Vec<&str> = if filters.len() > topics.len() { filters } else { topics.to_vec() };
        let mut listening = broker.client(&tasks, listener, &filters).await.context(what.clone())?;
        let publishing = broker.client(&tasks, publisher, &[]).await.context(what.clone())?;
        publishing.publish(topic, "the message")?;
        if direct.is_some() {
            publishing.publish(&called, "the end")?;
        } else {
            let mut ingest = broker.client(&tasks, "ingest1", &["+/status"]).await?;
            publishing.publish(&format!("{publisher}/status"), "dealt with")?;
            ingest.until("dealt with").await?;
            ingest.link.publish(&format!("{SITE}/{called}"), b"the end".to_vec(), false)?;
        }
        let came = listening.until("the end").await.context(what.clone())?;
        let expected: &[&str] = if may { &["the message", "the end"] } else { &["the end"] };
        assert_eq!(came, expected, "{what}");
    }
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

/// True if messages of `topic` arrive through `filter`.
fn covers(filter: &str, topic: &str) -> bool {
    let (mut filter, mut topic) = (filter.split('/'), topic.split('/'));
    loop {
        match (filter.next(), topic.next()) {
            (Some("#"), _) | (None, None) => return true,
            (Some("+"), Some(_)) => {}
            (one, other) if one == other => {}
            _ => return false,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_comes_in_without_the_right_password() -> anyhow::Result<()> {
    let (broker, tasks) = (Broker::start().await?, Tasks::new());
    let wrong = Credentials { user: "edge1".to_owned(), password: Secret::new(broker.password("api1")?) };
    let stranger = Credentials { user: "edge2".to_owned(), password: Secret::new(broker.password("edge1")?) };
    for credentials in [None, Some(wrong), Some(stranger)] {
        let said = format!("{credentials:?}");
        let session = Session { client_id: "x".to_owned(), subscriptions: Vec::new(), will: None };
        let (_link, mut events) = Link::start(&tasks, "x", broker.address(credentials), session);
        let first = tokio::time::timeout(LIMIT, events.recv()).await?;
        assert!(matches!(first, Some(Incoming::Down { .. })), "{said}: {first:?}");
    }
    broker.client(&tasks, "edge1", &[]).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

/// A topic of a case: one of the site, or of a device.
fn full(topic: &str) -> String {
    if topic.starts_with("devices/") { topic.to_owned() } else { format!("{SITE}/{topic}") }
}

/// What `mosquitto_pub` sends as edge1 from a file of so many bytes.
fn publish_large(broker: &Broker, bytes: usize) -> anyhow::Result<()> {
    let file = broker.server.folder.path().join("large");
    std::fs::write(&file, "x".repeat(bytes))?;
    let mut command = Command::new("mosquitto_pub");
    command.args(["-h", "127.0.0.1", "-p", &broker.server.address.port().to_string(), "-u", "edge1", "-P"]);
    command
        .arg(broker.password("edge1")?)
        .args(["-q", "1", "-t", &format!("{SITE}/edge1/backlog"), "-f"])
        .arg(file);
    // Whether the broker drops the message or the connection is its affair.
    run(&mut command).map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_packet_over_the_limit_does_not_arrive_and_one_under_it_does() -> anyhow::Result<()> {
    let (broker, tasks) = (Broker::start().await?, Tasks::new());
    let mut ingest = broker.client(&tasks, "ingest1", &["+/backlog"]).await?;
    publish_large(&broker, presswatch_wire::MAX_PACKET + 1)?;
    // The topic and the header are part of the packet.
    publish_large(&broker, presswatch_wire::MAX_PACKET - 100)?;
    let event = tokio::time::timeout(LIMIT, ingest.events.recv()).await?;
    let Some(Incoming::Message(message)) = event else { anyhow::bail!("{event:?}") };
    assert_eq!(message.payload.len(), presswatch_wire::MAX_PACKET - 100);
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

async fn flux(influxd: &Influxd, token: &str, bucket: &str) -> anyhow::Result<(u16, String)> {
    let query = format!("from(bucket: \"{bucket}\") |> range(start: 0)");
    let sent = reqwest::Client::new()
        .post(format!("{}/api/v2/query?org={}", influxd.base, Influxd::ORG))
        .header("Authorization", format!("Token {token}"))
        .header("Content-Type", "application/vnd.flux")
        .body(query);
    let answer = sent.send().await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

async fn write(influxd: &Influxd, token: &str, bucket: &str) -> anyhow::Result<u16> {
    let sent = reqwest::Client::new()
        .post(format!("{}/api/v2/write?org={}&bucket={bucket}", influxd.base, Influxd::ORG))
        .header("Authorization", format!("Token {token}"))
        .body("press,site=s,press=p oil_temp=51.5");
    Ok(sent.send().await?.status().as_u16())
}

/// `deploy/influxdb/tokens` against a real InfluxDB, with the real command line tool.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_may_what_they_must_and_no_more() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let admin = presswatch_runtime::random::hex(24);
    let influxd = Influxd::start(&admin).await?;
    let secret = folder.path().join("admin");
    std::fs::write(&secret, &admin)?;
    for name in ["presswatch", "grafana"] {
        std::fs::create_dir(folder.path().join(name))?;
    }
    let tool = servers::cached("influx-2.7.1/influx")?;
    let make = || {
        let mut command = Command::new(root().join("deploy/influxdb/tokens"));
        let path = format!("{}:{}", tool.parent().unwrap_or(&tool).display(), servers::system_path());
        command.env("INFLUX_HOST", &influxd.base).env("INFLUX_CONFIGS_PATH", folder.path().join("none"));
        let made = command.env("PATH", path).arg(&secret).arg(folder.path()).output()?;
        ensure!(made.status.success(), "{made:?}");
        let token = |name: &str| {
            std::fs::read_to_string(folder.path().join(name).join("token")).map(|t| t.trim().to_owned())
        };
        Ok::<_, anyhow::Error>((token("presswatch")?, token("grafana")?))
    };
    let (presswatch, grafana) = make()?;
    for bucket in ["telemetry", "record", "rollup"] {
        assert_eq!(write(&influxd, &presswatch, bucket).await?, 204, "{bucket}");
        let (status, rows) = flux(&influxd, &presswatch, bucket).await?;
        assert!(status == 200 && rows.contains("oil_temp"), "{bucket}: {status} {rows}");
        assert_ne!(write(&influxd, &grafana, bucket).await?, 204, "{bucket}");
        let (status, rows) = flux(&influxd, &grafana, bucket).await?;
        assert_eq!(
            status == 200 && rows.contains("oil_temp"),
            bucket != "rollup",
            "{bucket}: {status} {rows}"
        );
    }
    // As presswatch looks whether its buckets are there; and it can't make others.
    let client = reqwest::Client::new();
    let buckets = format!("{}/api/v2/buckets", influxd.base);
    let asked = client.get(format!("{buckets}?org={}&name=rollup", Influxd::ORG));
    let found =
        asked.header("Authorization", format!("Token {presswatch}")).send().await?.error_for_status()?;
    assert!(found.text().await?.contains("\"rollup\""));
    let found: serde_json::Value = client
        .get(&buckets)
        .header("Authorization", format!("Token {admin}"))
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    let org = found["buckets"][0]["orgID"].as_str().context("orgID")?;
    let another = serde_json::json!({ "orgID": org, "name": "another", "retentionRules": [] });
    for token in [&presswatch, &grafana] {
        let sent = client.post(&buckets).header("Authorization", format!("Token {token}")).json(&another);
        assert!(sent.send().await?.status().is_client_error());
    }

    // Again: what works is kept; what is gone is made anew, and the old one is worth nothing.
    assert_eq!(make()?, (presswatch.clone(), grafana.clone()));
    std::fs::remove_file(folder.path().join("grafana/token"))?;
    let (kept, new) = make()?;
    assert_eq!(kept, presswatch);
    assert_ne!(new, grafana);
    assert_eq!(flux(&influxd, &new, "record").await?.0, 200);
    assert_eq!(flux(&influxd, &grafana, "record").await?.0, 401);
    Ok(())
}

/// `deploy/healthy` in front of a listener that answers with `status`, or not at all.
async fn healthy(status: Option<&'static str>) -> anyhow::Result<bool> {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port().to_string();
    let answering = tokio::spawn(async move {
        let Some(status) = status else { return Ok(()) };
        let mut stream = BufReader::new(listener.accept().await?.0);
        let mut line = String::new();
        while stream.read_line(&mut line).await? > 2 {
            line.clear();
        }
        let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        stream.write_all(answer.as_bytes()).await
    });
    let status = tokio::process::Command::new(root().join("deploy/healthy")).arg(port).output().await?.status;
    answering.await??;
    Ok(status.success())
}

#[tokio::test]
async fn healthy_is_what_answers_200() -> anyhow::Result<()> {
    assert!(healthy(Some("200 OK")).await?);
    assert!(!healthy(Some("503 Service Unavailable")).await?);
    assert!(!healthy(None).await?);
    Ok(())
}

/// The site, the users and the ports that stand in more than one file are the same in all.
#[test]
fn the_files_agree() -> anyhow::Result<()> {
    let (plant, acl, compose) =
        (text("deploy/presswatch.toml")?, text("deploy/mosquitto/acl")?, text("docker-compose.yml")?);
    assert!(plant.contains("id = \"novoberde\""));
    for line in acl.lines().filter(|line| line.starts_with("topic") || line.starts_with("pattern")) {
        assert!(line.contains(&format!(" {SITE}/")) || line.contains(" devices/"), "{line}");
    }
    for user in ["edge1", "ingest1", "api1"] {
        for (file, text) in [
            (
                &plant,
                format!(
                    "producer = \"{user}\"\nmqtt_user = \"{user}\"\nmqtt_password_file = \"/run/secrets/mqtt_{user}\""
                ),
            ),
            (&compose, format!("mqtt_{user}: {{ file:")),
        ] {
            assert!(file.contains(&text), "{text}");
        }
    }
    for (role, key, port) in [
        ("edge", "http = \"127.0.0.1:", 9101),
        ("ingest", "http = \"127.0.0.1:", 9102),
        ("api", "listen = \"0.0.0.0:", 8080),
    ] {
        let table = plant
            .split(&format!("[{role}]\n"))
            .nth(1)
            .and_then(|rest| rest.split("\n[").next())
            .unwrap_or_default();
        assert!(table.contains(&format!("{key}{port}\"")), "{role}: {table}");
        let service = compose.split(&format!("\n  {role}:\n")).nth(1).unwrap_or_default();
        let first = service.lines().find(|line| line.contains("PRESSWATCH_HEALTH_PORT")).unwrap_or_default();
        assert!(first.contains(&format!("\"{port}\"")), "{role}: {first}");
    }
    Ok(())
}

#[test]
fn the_unit_for_systemd_is_well_formed() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let program = presswatch_tests::program::binary()?;
    let unit = text("deploy/systemd/presswatch@.service")?;
    assert!(unit.contains("/usr/local/bin/presswatch "));
    let file = folder.path().join("presswatch@.service");
    std::fs::write(&file, unit.replace("/usr/local/bin/presswatch", &program.display().to_string()))?;
    let verified = run(Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&file))
        .context("Debian's package systemd has it")?;
    assert!(verified.status.success() && verified.stderr.is_empty(), "{verified:?}");
    Ok(())
}
