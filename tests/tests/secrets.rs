//! No secret stands where it does not belong: a whole plant of processes works, and refuses, with everything
//! logged; then each secret that was used is looked for in logs, answers, on the bus, in the store, in the
//! data folders and in a copy of the accounts.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::Path,
    process::{Child, Command},
    sync::{Arc, Mutex},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, Session};
use presswatch_runtime::{Secret, Tasks, random};
use presswatch_tests::{
    calm,
    program::{binary, interrupt, until},
    servers::{self, Influxd, Server},
};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(60);
const USERS: [&str; 4] = ["edge1", "ingest1", "api1", "spy"];

/// What was said or kept somewhere, by where.
#[derive(Default, Clone)]
struct Said(Arc<Mutex<BTreeMap<String, Vec<u8>>>>);

impl Said {
    fn note(&self, place: &str, text: &[u8]) {
        let mut all = self.0.lock().expect("lock");
        let there = all.entry(place.to_owned()).or_default();
        there.extend_from_slice(text);
        there.push(b'\n');
    }

    /// Every file below `folder`, as it lies there.
    fn folder(&self, place: &str, folder: &Path) -> anyhow::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = format!("{place}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            match path.is_dir() {
                true => self.folder(&name, &path)?,
                false => self.note(&name, &std::fs::read(&path)?),
            }
        }
        Ok(())
    }

    /// The places where `text` stands, in any of the forms in which a secret travels.
    fn places(&self, text: &str) -> Vec<String> {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let forms = [text.to_owned(), text.replace(' ', "%20"), text.replace(' ', "+"), hex(text.as_bytes())];
        let all = self.0.lock().expect("lock");
        let holds =
            |there: &[u8]| forms.iter().any(|form| memchr::memmem::find(there, form.as_bytes()).is_some());
        all.iter().filter(|(_, there)| holds(there)).map(|(place, _)| place.clone()).collect()
    }

    fn has(&self, place: &str, text: &str) -> bool {
        self.places(text).iter().any(|found| found.starts_with(place))
    }
}

/// A role as a process that logs everything into a file.
struct Role(Child);

impl Role {
    fn start(role: &str, config: &Path, folder: &Path, more: Option<(&str, &str)>) -> anyhow::Result<Role> {
        let log = std::fs::File::create(folder.join(format!("{role}.log")))?;
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(config).arg("--data").arg(folder.join(role));
        command.env("RUST_LOG", "trace").stdout(log.try_clone()?).stderr(log);
        command.envs(more);
        Ok(Role(command.spawn()?))
    }
}

impl Drop for Role {
    fn drop(&mut self) {
        let _ended_already = self.0.kill();
        let _reaped_already = self.0.wait();
    }
}

/// Mosquitto with these users.
async fn broker(passwords: &BTreeMap<&str, String>) -> anyhow::Result<Server> {
    let folder = servers::folder()?;
    let file = folder.path().join("passwords");
    for (index, (user, password)) in passwords.iter().enumerate() {
        let mut command = Command::new("mosquitto_passwd");
        command.env("PATH", servers::system_path()).args((index == 0).then_some("-c")).arg("-b");
        ensure!(command.arg(&file).args([user, password.as_str()]).output()?.status.success(), "{user}");
    }
    let configuration = format!(
        "user root\nallow_anonymous false\npassword_file {}\nmax_inflight_messages 100\nlog_type all\n",
        file.display()
    );
    servers::mosquitto(&configuration, folder).await
}

/// Hears everything on the bus.
fn spy(tasks: &Tasks, server: &Server, password: &str, said: &Said) -> Link {
    let credentials = Credentials { user: "spy".to_owned(), password: Secret::new(password) };
    let (host, port) = (server.address.ip().to_string(), server.address.port());
    let address = BrokerAddress { host, port, credentials: Some(credentials), tls: None };
    let session = Session { client_id: "spy".to_owned(), subscriptions: vec!["#".to_owned()], will: None };
    let (link, mut events) = Link::start(tasks, "spy", address, session);
    let (hearing, said) = (link.clone(), said.clone());
    tasks.spawn("spy hears", async move {
        while let Some(event) = events.recv().await {
            if let Incoming::Message(message) = event {
                said.note(&format!("bus {}", message.topic), &message.payload);
                hearing.ack(&message.ack);
            }
        }
        Ok(())
    });
    link
}

/// Somebody at the page.
struct Browser {
    client: Client,
    base: String,
    said: Said,
    cookie: Option<String>,
}

impl Browser {
    fn at(address: SocketAddr, said: &Said) -> Browser {
        let (client, base) = (Client::new(), format!("http://{address}"));
        Browser { client, base, said: said.clone(), cookie: None }
    }

    /// Asks; what is answered is noted, but not the headers: the cookie belongs there.
    async fn ask(&self, method: Method, path: &str, body: &Value) -> anyhow::Result<(u16, Value)> {
        let mut asked = self.client.request(method.clone(), format!("{}{path}", self.base)).json(body);
        if let Some(cookie) = &self.cookie {
            asked = asked.header("cookie", cookie);
        }
        self.heard(&format!("answer {method} {path}"), asked.send().await?).await
    }

    async fn heard(&self, place: &str, answer: Response) -> anyhow::Result<(u16, Value)> {
        let (status, bytes) = (answer.status().as_u16(), answer.bytes().await?);
        self.said.note(place, &bytes);
        Ok((status, serde_json::from_slice(&bytes).unwrap_or_default()))
    }

    /// Logs in or comes in first; gives the secret of the session.
    async fn enter(&mut self, path: &str, body: &Value) -> anyhow::Result<String> {
        let answer = self.client.post(format!("{}{path}", self.base)).json(body).send().await?;
        let cookie = answer.headers().get("set-cookie").context("a cookie")?.to_str()?.to_owned();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        self.heard(&format!("answer POST {path}"), answer).await?;
        self.cookie = Some(cookie.clone());
        Ok(cookie.split_once('=').context("a pair")?.1.to_owned())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_stands_where_it_does_not_belong() -> anyhow::Result<()> {
    let (said, tasks, folder) = (Said::default(), Tasks::new(), servers::folder()?);
    let passwords: BTreeMap<&str, String> = USERS.map(|user| (user, random::hex(24))).into();
    let server = broker(&passwords).await?;
    let token = random::hex(24);
    let influxd = Influxd::start(&token).await?;
    let mut secrets: BTreeMap<String, String> = passwords
        .iter()
        .map(|(user, password)| (format!("broker's password of {user}"), password.clone()))
        .collect();
    secrets.insert("InfluxDB's token".to_owned(), token.clone());
    let kept = folder.path().join("secrets");
    std::fs::create_dir(&kept)?;
    std::fs::write(kept.join("influx"), &token)?;
    // The ingest has its password in the environment, the others in files.
    for (user, password) in passwords.iter().filter(|(user, _)| **user != "ingest1") {
        std::fs::write(kept.join(user), password)?;
    }
    let variable = ("PRESSWATCH_INGEST1", passwords["ingest1"].as_str());
    let (edge, ingest, api) = (servers::free()?, servers::free()?, servers::free()?);
    let seed = calm::seed(&["press1"])?;
    let config = configuration(server.address, &influxd.base, seed, [edge, ingest, api]);
    let file = folder.path().join("presswatch.toml");
    std::fs::write(&file, &config)?;
    let spying = spy(&tasks, &server, &passwords["spy"], &said);
    until("the spy hears", SOON, async || {
        ensure!(spying.is_up(), "not yet");
        Ok(())
    })
    .await?;

    let mut roles = ["api", "edge", "ingest"]
        .map(|role| Role::start(role, &file, folder.path(), (role == "ingest").then_some(variable)))
        .into_iter()
        .collect::<anyhow::Result<Vec<_>>>()?;
    for address in [edge, ingest, api] {
        until("a role is ready", SOON, async || {
            reqwest::get(format!("http://{address}/readyz")).await?.error_for_status()?;
            Ok(())
        })
        .await?;
    }
    people(api, folder.path(), &said, &mut secrets).await?;
    until("what was changed is on the bus", SOON, async || {
        ensure!(said.has("bus presswatch/v1/test/api1", "person.added"), "no change");
        ensure!(said.has("bus presswatch/v1/test/edge1/", "motor_current"), "no row");
        Ok(())
    })
    .await?;
    for (name, address) in [("edge", edge), ("ingest", ingest)] {
        for path in ["metrics", "readyz"] {
            let answer = reqwest::get(format!("http://{address}/{path}")).await?;
            said.note(&format!("{name} {path}"), &answer.bytes().await?);
        }
    }
    refused(&file, &config, folder.path(), &said)?;
    stored(&influxd, &token, &said).await?;

    for role in &mut roles {
        interrupt(&mut role.0, Duration::from_secs(10)).await?;
    }
    for role in ["api", "edge", "ingest"] {
        let log = std::fs::read(folder.path().join(format!("{role}.log")))?;
        said.note(&format!("log of {role}"), &log);
        said.folder(&format!("data of {role}"), &folder.path().join(role))?;
    }
    said.note("log of the broker", server.log()?.as_bytes());
    said.note("configuration", config.as_bytes());
    tasks.token().cancel();

    // What must be found is found: otherwise nothing was looked at.
    for (place, text) in [
        ("log of edge", "TRACE"),
        ("log of ingest", "TRACE"),
        ("log of api", "TRACE"),
        ("bus presswatch/v1/test/edge1/", "motor_current"),
        ("store", "person.added"),
        ("data of api/accounts.db", "Agim"),
        ("backup", "Agim"),
        ("answer", "wrong-log-in"),
        ("refused", "nowhere"),
    ] {
        assert!(said.has(place, text), "{place} has no {text}");
    }
    for (what, secret) in &secrets {
        assert!(secret.len() >= 8, "{what} is too short to be looked for");
        assert_eq!(said.places(secret), Vec::<String>::new(), "the {what} stands there");
    }
    assert!(secrets.len() >= 12, "{:?}", secrets.keys());
    Ok(())
}

/// Everything that people do with secrets, and much that is wrong.
async fn people(
    api: SocketAddr,
    folder: &Path,
    said: &Said,
    secrets: &mut BTreeMap<String, String>,
) -> anyhow::Result<()> {
    let data = folder.join("api");
    let told = Command::new(binary()?).args(["people", "code", "--data"]).arg(&data).output()?;
    let code = String::from_utf8(told.stdout)?.trim().to_owned();
    let mut agim = Browser::at(api, said);
    let person = json!({ "login": "agim", "name": "Agim", "password": "three yellow tractors" });
    // A body that can't be read must not come back with what stood in it.
    for wrong in [
        json!({ "code": code, "person": "three yellow tractors" }),
        json!({ "code": "2222-2222", "person": person }),
        json!("three yellow tractors"),
    ] {
        agim.ask(Method::POST, "/api/v1/setup", &wrong).await?;
    }
    let session = agim.enter("/api/v1/setup", &json!({ "code": code, "person": person })).await?;
    secrets.extend([
        ("code of the first start".to_owned(), code),
        ("first password".to_owned(), "three yellow tractors".to_owned()),
        ("first session".to_owned(), session),
    ]);
    let other =
        json!({ "login": "ana", "name": "Ana", "role": "operator", "password": "seven silver spoons" });
    agim.ask(Method::POST, "/api/v1/people", &other).await?;
    let short = json!({ "login": "x", "name": "X", "role": "operator", "password": "sh0rt-pw" });
    agim.ask(Method::POST, "/api/v1/people", &short).await?;
    let mut ana = Browser::at(api, said);
    for body in [
        json!({ "login": "ana", "password": "a wrong password" }),
        json!({ "login": "ana", "password": ["seven silver spoons"] }),
        json!({ "login": { "a": "seven silver spoons" }, "password": 5 }),
        json!(["seven silver spoons"]),
    ] {
        ana.ask(Method::POST, "/api/v1/session", &body).await?;
    }
    let session =
        ana.enter("/api/v1/session", &json!({ "login": "ana", "password": "seven silver spoons" })).await?;
    let own = json!({ "old": "seven silver spoons", "new": "eleven green bottles" });
    let (status, _) = ana.ask(Method::PUT, "/api/v1/session/password", &own).await?;
    ensure!(status == 204, "{status}");
    secrets.extend([
        ("second password".to_owned(), "seven silver spoons".to_owned()),
        ("third password".to_owned(), "eleven green bottles".to_owned()),
        ("password that is too short".to_owned(), "sh0rt-pw".to_owned()),
        ("wrong password".to_owned(), "a wrong password".to_owned()),
        ("second session".to_owned(), session),
    ]);
    let token = json!({ "name": "Prometheus", "role": "viewer" });
    let made = agim.client.post(format!("{}/api/v1/tokens", agim.base)).json(&token);
    let made: Value =
        made.header("cookie", agim.cookie.as_deref().unwrap_or_default()).send().await?.json().await?;
    let token = made["text"].as_str().context("a token")?.to_owned();
    for bearer in [token.as_str(), "pw_0000000000000000000000000000000000000000000000000000000000000000"] {
        let asked = agim.client.get(format!("{}/metrics", agim.base)).bearer_auth(bearer).send().await?;
        agim.heard("answer metrics", asked).await?;
    }
    secrets.insert("token".to_owned(), token);
    let mut wall = Browser::at(api, said);
    let pairing = wall.client.post(format!("{}/api/v1/pairing", wall.base)).json(&json!({})).send().await?;
    let waits = pairing.headers().get("set-cookie").context("a cookie")?.to_str()?.to_owned();
    let waits = waits.split(';').next().unwrap_or_default().to_owned();
    let pairing: Value = pairing.json().await?;
    let let_in = json!({ "code": pairing["code"], "name": "Wall", "role": "wall" });
    agim.ask(Method::POST, "/api/v1/devices", &let_in).await?;
    let asked =
        wall.client.get(format!("{}/api/v1/pairing", wall.base)).header("cookie", &waits).send().await?;
    let device = asked.headers().get_all("set-cookie").iter().filter_map(|line| line.to_str().ok());
    let device =
        device.filter_map(|line| line.strip_prefix("presswatch_device=")).next().context("let in")?;
    let device = device.split(';').next().unwrap_or_default().to_owned();
    wall.cookie = Some(format!("presswatch_device={device}"));
    for path in ["/api/v1/presses", "/api/v1/pipeline", "/api/v1/people", "/api/v1/none?once=x", "/readyz"] {
        wall.ask(Method::GET, path, &json!({})).await?;
        agim.ask(Method::GET, path, &json!({})).await?;
    }
    secrets.extend([
        ("device".to_owned(), device),
        ("pairing".to_owned(), waits.split_once('=').context("a pair")?.1.to_owned()),
    ]);
    // A backup as the documentation says, but for SQLite's own tool: while the program runs.
    let copy = folder.join("copy.db");
    rusqlite::Connection::open(data.join("accounts.db"))?
        .execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    said.note("backup", &std::fs::read(copy)?);
    Ok(())
}

/// Roles and tools that can't do what they are to: what they say of it.
fn refused(file: &Path, config: &str, folder: &Path, said: &Said) -> anyhow::Result<()> {
    let wrong = folder.join("wrong.toml");
    std::fs::write(&wrong, config.replace("org = \"presswatch\"", "org = \"nowhere\""))?;
    for (name, args) in [
        ("check", vec!["check", "--json", "--wait-s", "1"]),
        ("check in words", vec!["check", "--wait-s", "1"]),
    ] {
        for config in [file, &wrong] {
            let output = Command::new(binary()?).args(&args).arg(config).env("RUST_LOG", "trace").output()?;
            said.note(&format!("refused {name}"), &[output.stdout, output.stderr].concat());
        }
    }
    Ok(())
}

/// All that the store holds.
async fn stored(influxd: &Influxd, token: &str, said: &Said) -> anyhow::Result<()> {
    for bucket in ["telemetry", "record", "rollup"] {
        let flux = format!("from(bucket: \"{bucket}\") |> range(start: 0)");
        until("the store tells", SOON, async || {
            let asked = Client::new().post(format!("{}/api/v2/query?org=presswatch", influxd.base));
            let asked = asked.header("authorization", format!("Token {token}"));
            let asked =
                asked.header("content-type", "application/vnd.flux").header("accept", "application/csv");
            let text = asked.body(flux.clone()).send().await?.error_for_status()?.text().await?;
            ensure!(bucket != "record" || text.contains("person.added"), "no change is in the store yet");
            said.note("store", text.as_bytes());
            Ok(())
        })
        .await?;
    }
    Ok(())
}

fn configuration(
    broker: SocketAddr,
    influx: &str,
    seed: u64,
    [edge, ingest, api]: [SocketAddr; 3],
) -> String {
    let role = |name: &str| {
        format!("producer = \"{name}\"\nmqtt_user = \"{name}\"\nmqtt_password_file = \"secrets/{name}\"\n")
    };
    let (edge1, ingest1, api1) = (role("edge1"), role("ingest1"), role("api1"));
    format!(
        r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
[mqtt]
host = "{}"
port = {}
[store]
engine = "influxdb"
url = "{influx}"
org = "presswatch"
token_file = "secrets/influx"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[[source]]
press = "press1"
kind = "simulator"
seed = {seed}
[edge]
{edge1}outbox = {{ limit = "16MiB", flush = "0s" }}
clock = {{ trust = "system" }}
http = "{edge}"
[ingest]
{ingest1}quarantine_limit = "16MiB"
outbox = {{ limit = "16MiB", flush = "0s" }}
http = "{ingest}"
[api]
{api1}listen = "0.0.0.0:{}"
"#,
        broker.ip(),
        broker.port(),
        api.port(),
    )
}

#[test]
fn what_is_hidden_in_another_form_is_found() {
    let said = Said::default();
    said.note("plain", b"before three yellow tractors after");
    said.note("in an address", b"?password=three%20yellow%20tractors&");
    said.note("in a form", b"three+yellow+tractors");
    said.note("in figures", b"0x74687265652079656c6c6f772074726163746f7273");
    said.note("not at all", b"three yellow tractor");
    assert_eq!(said.places("three yellow tractors"), ["in a form", "in an address", "in figures", "plain"]);
    assert_eq!(said.places("nothing of it"), Vec::<String>::new());
}
