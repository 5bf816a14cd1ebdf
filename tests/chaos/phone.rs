//! From a sensor to a phone: a value crosses its limit in a Modbus device, and a subscriber of a real ntfy is told.
//! First on an idle plant, then while what another edge has piled up drains through the same broker, ingest and store.

use std::{
    fmt,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use presswatch_alert::escalation::BURST_MS;
use presswatch_domain::{AlarmState, EventKind, PressId, SiteId, Span, UtcMs};
use presswatch_people::{Accounts, NewContact, NewPerson, NewTopic, Presses, Role};
use presswatch_runtime::Secret;
use presswatch_store::{EventFilter, InfluxConfig, Store};
use presswatch_tests::{
    dice::Dice,
    phone::tap,
    process::Process,
    program::{binary, until},
    proxy::{Mode, Protocol, Proxy},
    servers::{self, Influxd, Ntfy, Server},
    site::{self, Layout, PASSWORD, Place, USER},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    Chaos, Outcome, Verdict,
    floor::{BATCH_MS, Rows, STEP_MS},
    history,
    phone_heard::{Heard, now_ms},
};

const HOUR_MS: i64 = 3_600_000;
const SOON: Duration = Duration::from_secs(120);
const DRAINED: Duration = Duration::from_secs(1_800);
/// Of the rule that is tried, in milliseconds.
const ON_DELAY_MS: f64 = 1_000.0;
/// The project's promise beyond it, in milliseconds.
const P95_MS: f64 = 2_000.0;
const TOKEN: &str = "a-token-of-this-test";
/// Tenths of a degree, below and above the limit.
const COLD: u16 = 500;
const HOT: u16 = 800;

pub async fn embedded(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, false).await
}

pub async fn influx(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    run(chaos, name, true).await
}

async fn run(chaos: &Chaos, name: &str, influx: bool) -> anyhow::Result<Verdict> {
    let hours = chaos.times(6, 72) as i64;
    history::run(chaos, name, vec![hours], async |folder: &Path, hours: &[i64]| {
        let hours = hours.first().copied().unwrap_or(1);
        Plant::new(folder, chaos, hours, influx).await?.measure(chaos).await
    })
    .await
}

/// Ended with the scenario.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _gone = self.0.wait();
    }
}

/// A Modbus server with one unit for each press.
fn device(presses: usize) -> anyhow::Result<(Ends, SocketAddr)> {
    let unit = |n: usize| (n.to_string(), json!({ "holding": { "0": [COLD] } }));
    let units: serde_json::Map<String, Value> = (1..=presses).map(unit).collect();
    let mut child = Command::new("/usr/bin/python3")
        .arg("tests/devices/modbus_server.py")
        .arg(json!({ "listen": "tcp", "units": units }).to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        // It tells of each client that goes, too.
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    let mut said = BufReader::new(child.stdout.take().context("stdout")?);
    let ends = Ends(child);
    said.read_line(&mut line)?;
    // It tells of each request.
    std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(drop));
    let said: Value = serde_json::from_str(&line).with_context(|| line.clone())?;
    let address = said["listening"].as_str().with_context(|| line.clone())?.parse()?;
    Ok((ends, address))
}

/// All of it.
struct Plant {
    folder: PathBuf,
    hours: i64,
    place: Place,
    ntfy: Ntfy,
    device: (Ends, SocketAddr),
    wired: usize,
    /// Between the edge that was away and the broker.
    link: Proxy,
    ready: [SocketAddr; 3],
    _servers: (Option<Server>, Option<Influxd>),
    /// Broker, ingest, alerter, the wired edge.
    processes: Vec<Process>,
}

impl Plant {
    async fn new(folder: &Path, chaos: &Chaos, hours: i64, influx: bool) -> anyhow::Result<Plant> {
        let (ntfy, wired) = (Ntfy::start(&[]).await?, chaos.times(6, 24) as usize);
        let device = device(wired)?;
        let (mut mosquitto, mut influxd, mut place) = (None, None, Place::Embedded);
        let mut broker = servers::free()?;
        if influx {
            let (one, other) = (site::mosquitto().await?, Influxd::start(TOKEN).await?);
            place = Place::Influx { base: other.base.clone(), token: TOKEN.to_owned() };
            broker = one.address;
            (mosquitto, influxd) = (Some(one), Some(other));
        }
        let link = Proxy::start(broker, Protocol::Mqtt, chaos.dice("phone"))?;
        let ready = [servers::free()?, servers::free()?, servers::free()?];
        let data = folder.join("server");
        std::fs::create_dir_all(&data)?;
        people(&data, wired)?;
        for (file, secret) in [("broker-password", PASSWORD), ("token", TOKEN)] {
            std::fs::write(folder.join(file), secret)?;
        }
        let mut plant = Plant {
            folder: folder.to_owned(),
            hours,
            place,
            ntfy,
            device,
            wired,
            link,
            ready,
            _servers: (mosquitto, influxd),
            processes: Vec::new(),
        };
        plant.write("site", broker, "edge1", "")?;
        plant.write("away", plant.link.address, "edge1", "")?;
        let source = |n: usize| {
            format!(
                "[[source]]\npress = \"{}\"\nkind = \"modbus\"\nat = \"tcp://{}\"\nunit = {n}\n[source.signals]\n\
                 oil_temp = {{ holding = 0, raw = [0, 10], eng = [0, 1], every = \"1s\" }}\n",
                id_of(n),
                plant.device.1
            )
        };
        let sources: String = (1..=wired).map(source).collect();
        plant.write("wired", broker, "edge2", &sources)?;
        if !influx {
            let own = Layout::new(folder, broker, Place::Embedded)?.own_broker()?;
            plant.processes.push(own);
        }
        for (role, file, data) in
            [("ingest", "site", "server"), ("alert", "site", "server"), ("edge", "wired", "wired")]
        {
            let mut command = Command::new(binary()?);
            command.arg(role).arg("--config").arg(plant.file(file)).arg("--data").arg(folder.join(data));
            plant.processes.push(Process::new(command, &folder.join(format!("{role}.log"))));
        }
        Ok(plant)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.toml"))
    }

    /// A configuration in which this edge is the file's own.
    fn write(&self, name: &str, broker: SocketAddr, edge: &str, sources: &str) -> anyhow::Result<()> {
        let press = |id: &str, name: &str, producer: &str| {
            format!(
                "[[press]]\nid = \"{id}\"\nname = \"{name}\"\nproducer = \"{producer}\"\nprofile = \"hydraulic-11kw\"\n"
            )
        };
        let away = ["press1", "press2"].map(|id| press(id, id, "edge1")).concat();
        let ids: Vec<String> = (1..=self.wired).map(id_of).collect();
        let wired: String = ids.iter().map(|id| press(id, id, "edge2")).collect();
        let other = if edge == "edge1" { "edge2" } else { "edge1" };
        let store = match &self.place {
            Place::Embedded => "engine = \"embedded\"".to_owned(),
            Place::Influx { base, .. } => format!(
                "engine = \"influxdb\"\nurl = \"{base}\"\norg = \"{}\"\ntoken_file = \"token\"",
                Influxd::ORG
            ),
        };
        let login = format!("mqtt_user = \"{USER}\"\nmqtt_password_file = \"broker-password\"");
        let [ingest, alert, own] = self.ready;
        let health = if edge == "edge2" { own } else { servers::free()? };
        let text = format!(
            "[site]\nid = \"test\"\nname = \"Test\"\nzone = \"Europe/Belgrade\"\nedges = [\"{other}\"]\n\
             [mqtt]\nhost = \"{}\"\nport = {}\n[store]\n{store}\n{away}{wired}{sources}\
             [[alarm]]\nrule = \"oil_temp.hot\"\npresses = {ids:?}\nsignal = \"oil_temp\"\nhigh = 70.0\n\
             hysteresis = 2.0\ngate = \"any\"\nwhen = \"always\"\npriority = 1\non_delay = \"1s\"\noff_delay = \"0s\"\n\
             action = \"look_panel\"\n\
             [edge]\nproducer = \"{edge}\"\n{login}\nclock = {{ trust = \"system\" }}\n\
             outbox = {{ limit = \"512MiB\", flush = \"0s\" }}\nhttp = \"{health}\"\n\
             [ingest]\nproducer = \"ingest1\"\n{login}\nhttp = \"{ingest}\"\n\
             [alert]\nproducer = \"alert1\"\n{login}\nhttp = \"{alert}\"\n\
             [alert.ntfy]\nurl = \"{}\"\nack_topic = \"answers\"\n",
            broker.ip(),
            broker.port(),
            self.ntfy.base,
        );
        std::fs::write(self.file(name), text)?;
        Ok(())
    }

    async fn store(&self) -> anyhow::Result<Store> {
        Ok(match &self.place {
            Place::Embedded => Store::open_embedded_reader(&self.folder.join("server/store.db")).await?,
            Place::Influx { base, token } => {
                let config = InfluxConfig::new(base, Influxd::ORG, Secret::new(token.as_str()));
                Store::open_influx(config, false).await?
            }
        })
    }

    /// The edge that was away: the past of `from..to`, then fresh rows.
    fn away(&self, from: i64, to: i64) -> anyhow::Result<(Process, Arc<AtomicBool>)> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("floor").arg("--config").arg(self.file("away"));
        command.arg("--data").arg(self.folder.join("away"));
        command.args(["--from", &from.to_string(), "--to", &to.to_string()]);
        let (piled, last) = (Arc::new(AtomicBool::new(false)), to - BATCH_MS);
        let heard = piled.clone();
        let process = Process::new(command, &self.folder.join("away.log")).heard(move |line| {
            let t = line.strip_prefix("past ").and_then(|t| t.parse::<i64>().ok());
            if t.is_some_and(|t| t >= last) {
                heard.store(true, Ordering::Relaxed);
            }
        });
        Ok((process, piled))
    }

    async fn measure(mut self, chaos: &Chaos) -> anyhow::Result<Outcome> {
        for process in &mut self.processes {
            process.start()?;
        }
        for role in self.ready {
            until("a role is ready", SOON, async || {
                let answer = reqwest::get(format!("http://{role}/readyz")).await?;
                let (status, body) = (answer.status(), answer.text().await?);
                ensure!(status == 200, "{body}");
                Ok(())
            })
            .await?;
        }
        let topics: Vec<String> = (1..=self.wired).map(topic).collect();
        let heard = Heard::subscribe(&self.ntfy.base, &topics.join(",")).await?;
        let store = self.store().await?;
        let to = now_ms() as i64 / BATCH_MS * BATCH_MS;
        let from = to - self.hours * HOUR_MS;
        // It was heard before it went away: what it brings is a hole for the alerter.
        let begun = from - HOUR_MS;
        let (mut edge, _) = self.away(begun, begun)?;
        edge.start()?;
        is_in(&store, begun, begun + STEP_MS, SOON).await?;
        edge.kill()?;
        self.link.set(Mode::Cut);
        let (mut edge, piled) = self.away(from, to)?;
        edge.start()?;
        until("the past has piled up", DRAINED, async || {
            ensure!(piled.load(Ordering::Relaxed));
            Ok(())
        })
        .await?;
        let times = chaos.times(2, 4);
        let idle = self.alarms(chaos, &heard, &store, (times, &AtomicBool::new(true))).await?;
        self.link.set(Mode::Pass);
        let (began, over) = (Instant::now(), AtomicBool::new(false));
        let drain = async {
            let outcome = is_in(&store, to - 10 * STEP_MS, to, DRAINED).await;
            over.store(true, Ordering::Relaxed);
            outcome.map(|()| began.elapsed())
        };
        // Once more after the last row is in: then the alerter reads all of it, too.
        let (during, drained) =
            futures::try_join!(self.alarms(chaos, &heard, &store, (times, &over)), drain)?;
        let late = late(&store, begun, to).await?;
        let timed = chaos.long;
        for delays in [&idle, &during] {
            ensure!(
                !timed || delays.at(0.95) <= P95_MS,
                "p95 above {P95_MS} ms: idle {idle}; with the drain {during}"
            );
        }
        Ok(Outcome {
            count: 1,
            found: format!(
                "beyond the on-delay of {ON_DELAY_MS} ms: idle {idle}; while {} h of another edge drain (in {:.0} s, with {late} late alarms) {during}; each told once",
                self.hours,
                drained.as_secs_f64(),
            ),
        })
    }

    /// Alarms of each wired press, one after the other, so many and until `over`.
    async fn alarms(
        &self,
        chaos: &Chaos,
        heard: &Heard,
        store: &Store,
        until: (u64, &AtomicBool),
    ) -> anyhow::Result<Delays> {
        let presses = (1..=self.wired).map(|number| {
            let dice = chaos.dice(&format!("wired {number}"));
            press(self.device.1, number, dice, heard, store, until)
        });
        let mut all = futures::future::try_join_all(presses).await?.concat();
        all.sort_by(f64::total_cmp);
        Ok(Delays(all))
    }
}

/// Whom the alerter calls: for each press somebody else, for what comes to one person within seconds is one message.
fn people(data: &Path, presses: usize) -> anyhow::Result<()> {
    let now = UtcMs(now_ms() as i64);
    let accounts = Accounts::open(&data.join("accounts.db"))?.acting("console", now);
    for number in 1..=presses {
        let new = NewPerson {
            login: format!("zoran{number}"),
            name: format!("Zoran {number}"),
            role: Role::Manager,
            language: Some("en".to_owned()),
            phone: None,
            presses: Presses::Only([PressId::new(&id_of(number))?].into()),
        };
        let person = accounts.add(new, &Secret::new("only for this scenario"), now)?.id;
        let contact = NewContact {
            phone: None,
            ntfy: Some(NewTopic::Named(topic(number))),
            telegram: None,
            email: None,
            webhook: false,
            ways: Default::default(),
            quiet: None,
            digest: false,
            shift: false,
        };
        accounts.set_contact(&person, contact)?;
    }
    let ladder = json!([{ "after": "0s", "whom": "manager", "ways": ["own"] }]);
    let text =
        presswatch_config::from_json(&json!({ "escalation": { "p1": ladder } })).context("settings")?;
    accounts.set_settings(0, None, &text)?;
    Ok(())
}

fn id_of(number: usize) -> String {
    format!("wired{number:02}")
}

fn topic(number: usize) -> String {
    format!("technician{number:02}")
}

/// Heats a press and cools it, and gives how long it took until its alarm was on the phone, in milliseconds beyond
/// the on-delay.
async fn press(
    device: SocketAddr,
    number: usize,
    mut dice: Dice,
    heard: &Heard,
    store: &Store,
    (times, over): (u64, &AtomicBool),
) -> anyhow::Result<Vec<f64>> {
    let (id, mut delays) = (id_of(number), Vec::new());
    loop {
        let last = over.load(Ordering::Relaxed) && delays.len() as u64 + 1 >= times;
        // Anywhere between two looks at the device.
        tokio::time::sleep(Duration::from_millis(dice.roll(1_000))).await;
        let crossed = now_ms();
        set(device, number, HOT).await?;
        let (came, message) = until("the alarm is on the phone", SOON, async || {
            heard.rang(&id, crossed).with_context(|| format!("{id}; heard: {}", heard.summary()))
        })
        .await?;
        delays.push(came - crossed - ON_DELAY_MS);
        ensure!(tap(&message).await? == 200);
        set(device, number, COLD).await?;
        let press = PressId::new(&id)?;
        until("it is over", SOON, async || {
            let filter = EventFilter {
                press: Some(press.clone()),
                kinds: vec!["alarm"],
                span: Span::new(UtcMs(crossed as i64), UtcMs(now_ms() as i64 + HOUR_MS)),
                limit: 1_000,
            };
            let events = store.events(&SiteId::new("test")?, filter).await?;
            let normal = |event: &presswatch_domain::Numbered| match event.record.kind() {
                Some(EventKind::Alarm(alarm)) => alarm.state == AlarmState::Normal,
                _ => false,
            };
            ensure!(events.iter().any(normal), "{id}: {events:?}");
            Ok(())
        })
        .await?;
        let rings = heard.rings(&id, crossed);
        ensure!(rings == 1, "{id} rang {rings} times: {}", heard.summary());
        if last {
            return Ok(delays);
        }
        // What comes to somebody so soon after another message is one with what else comes: that wait is meant.
        let alone = came + BURST_MS as f64 - now_ms();
        tokio::time::sleep(Duration::from_millis(alone.max(0.0) as u64)).await;
    }
}

/// Writes the one register of a unit.
async fn set(device: SocketAddr, unit: usize, value: u16) -> anyhow::Result<()> {
    let mut link = TcpStream::connect(device).await?;
    let [high, low] = value.to_be_bytes();
    link.write_all(&[0, 1, 0, 0, 0, 6, u8::try_from(unit)?, 6, 0, 0, high, low]).await?;
    let mut answer = [0; 12];
    link.read_exact(&mut answer).await?;
    ensure!(answer[7] == 6, "the device has refused it: {answer:?}");
    Ok(())
}

/// Waits until the store has a row of each press of the edge that was away.
async fn is_in(store: &Store, from: i64, to: i64, deadline: Duration) -> anyhow::Result<()> {
    until("its rows are in the store", deadline, async || {
        for press in Rows::all()? {
            let span = Span::new(UtcMs(from), UtcMs(to));
            let rows = store.rows(&SiteId::new("test")?, press.press(), span, 1).await?;
            ensure!(!rows.is_empty(), "{}", press.press());
        }
        Ok(())
    })
    .await
}

/// How many alarms the late data have told of.
async fn late(store: &Store, from: i64, to: i64) -> anyhow::Result<usize> {
    let span = Span::new(UtcMs(from), UtcMs(to));
    let filter = EventFilter { press: None, kinds: vec!["alarm"], span, limit: usize::MAX };
    let events = store.events(&SiteId::new("test")?, filter).await?;
    let numbers = events.iter().filter_map(|event| match event.record.kind() {
        Some(EventKind::Alarm(alarm)) if alarm.correction => Some(alarm.alarm),
        _ => None,
    });
    Ok(numbers.collect::<std::collections::BTreeSet<_>>().len())
}

/// In order, in milliseconds.
struct Delays(Vec<f64>);

impl Delays {
    fn at(&self, share: f64) -> f64 {
        self.0
            .get((self.0.len().saturating_sub(1) as f64 * share).ceil() as usize)
            .copied()
            .unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Delays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} alarms: min {:.2} s, p50 {:.2} s, p95 {:.2} s, max {:.2} s",
            self.0.len(),
            self.at(0.0) / 1000.0,
            self.at(0.5) / 1000.0,
            self.at(0.95) / 1000.0,
            self.at(1.0) / 1000.0
        )
    }
}
