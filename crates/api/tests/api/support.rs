//! A site for one test: plant, store, the API on a port of its own, and a broker where one is needed.

use std::{net::SocketAddr, path::Path, process::Stdio, sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use presswatch_api::{ApiConfig, ApiError, Listeners, People, SetUp, WayIn};
use presswatch_domain::{
    BadMark, Birth, Catalogue, Epoch, EventKind, Interval, Numbered, Plant, Press, PressId, ProducerId,
    ProducerRole, Record, Row, SignalId, SiteId, State, UtcMs, Value,
};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session};
use presswatch_people::Accounts;
use presswatch_runtime::{Clock, Health, Tasks, http::Limits};
use presswatch_store::Store;
use presswatch_uplink::{Uplink, UplinkConfig};
use presswatch_wire::{Envelope, Header, TopicKind, VERSION, encode_record, producer_topic};
use reqwest::{Client, Method, Response, redirect};
use serde_json::Value as Json;
use tokio::{net::TcpListener, process::Child, sync::watch};

/// How long anything may take that is waited for.
pub const SOON: Duration = Duration::from_secs(30);
pub const HOUR: i64 = 3_600_000;

pub fn press1() -> PressId {
    PressId::new("press1").expect("id")
}

pub fn edge1() -> ProducerId {
    ProducerId::new("edge1").expect("id")
}

pub fn signal(id: &str) -> SignalId {
    SignalId::new(id).expect("id")
}

pub fn plant() -> Plant {
    let press = |id: &str, name: &str| {
        let id = PressId::new(id).expect("id");
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        (id.clone(), Press::new(id, name.to_owned(), edge1(), catalogue))
    };
    let producer = |id: &str, role| (ProducerId::new(id).expect("id"), role);
    Plant {
        site: SiteId::new("test").expect("id"),
        presses: [press("press1", "Press 1"), press("press2", "Press 2")].into(),
        producers: [
            (edge1(), ProducerRole::Edge),
            producer("ingest1", ProducerRole::Ingest),
            producer("api1", ProducerRole::Api),
            producer("alert1", ProducerRole::Alert),
        ]
        .into(),
    }
}

pub fn row(t: i64, values: &[(&str, f64)], bad: &[(&str, BadMark)]) -> Record {
    let values = values.iter().map(|(id, x)| (signal(id), Value::Number(*x))).collect();
    let bad = bad.iter().map(|(id, mark)| (signal(id), *mark)).collect();
    Record::row(UtcMs(t), press1(), Row { values, bad })
}

pub fn enters(t: i64, state: State) -> Record {
    Record::event(UtcMs(t), Some(press1()), EventKind::State { state })
}

pub fn interval(from: i64, to: i64, state: State) -> Record {
    let (from, to) = (UtcMs(from), UtcMs(to));
    Record::event(from, Some(press1()), EventKind::Interval(Interval::new(from, to, state)))
}

/// A site that runs until it is dropped.
pub struct Site {
    pub tasks: Tasks,
    pub store: Arc<Store>,
    pub address: SocketAddr,
    pub client: Client,
    written: u64,
    pub folder: tempfile::TempDir,
}

impl Site {
    /// A store with these records, read by an API on loopback. Nobody answers at the
    /// broker's address.
    pub async fn with(records: Vec<Record>) -> anyhow::Result<Site> {
        Site::start(records, nowhere(), WayIn::Loopback, "127.0.0.1:0").await
    }

    pub async fn start(
        records: Vec<Record>,
        broker: BrokerAddress,
        way_in: WayIn,
        listen: &str,
    ) -> anyhow::Result<Site> {
        let (mut site, listener) = Site::begin(listen).await?;
        site.write(records).await?;
        serve(&site.tasks, site.store.clone(), broker, way_in, listener)?;
        Ok(site)
    }

    /// An empty store, and a listener that nobody serves yet.
    pub async fn begin(listen: &str) -> anyhow::Result<(Site, TcpListener)> {
        let folder = tempfile::tempdir()?;
        let store = Arc::new(Store::open_embedded(&folder.path().join("store.db"), true).await?);
        let listener = TcpListener::bind(listen).await?;
        let site = Site {
            tasks: Tasks::new(),
            store,
            address: SocketAddr::from(([127, 0, 0, 1], listener.local_addr()?.port())),
            client: Client::builder().redirect(redirect::Policy::none()).build()?,
            written: 0,
            folder,
        };
        Ok((site, listener))
    }

    /// A site with people, open off loopback, on the bus of this broker; nobody is in the accounts yet. What they
    /// change stays in the outbox. Gives the code of the first start, too.
    pub async fn first_start_at(broker: BrokerAddress) -> anyhow::Result<(Site, Accounts, Uplink, String)> {
        let (site, listener) = Site::begin("0.0.0.0:0").await?;
        let (people, record) = (site.people()?, site.record(broker.clone())?);
        let accounts = people.setup.accounts().clone();
        let code = people.setup.code()?.context("a code")?.expose().to_owned();
        let listeners = Listeners { plain: listener, tls: None };
        serve_as(&site.tasks, site.store.clone(), broker, WayIn::People(people), listeners, |config| {
            config.record = Some(record.clone());
        })?;
        Ok((site, accounts, record, code))
    }

    /// The same, where nobody answers at the broker's address.
    pub async fn first_start() -> anyhow::Result<(Site, Accounts, Uplink, String)> {
        Site::first_start_at(nowhere()).await
    }

    /// The same, where nobody asks for the code.
    pub async fn with_people() -> anyhow::Result<(Site, Accounts, Uplink)> {
        Site::with_people_at(nowhere()).await
    }

    /// The same, on the bus of this broker.
    pub async fn with_people_at(broker: BrokerAddress) -> anyhow::Result<(Site, Accounts, Uplink)> {
        let (site, accounts, record, _) = Site::first_start_at(broker).await?;
        Ok((site, accounts, record))
    }

    /// People for it: nobody yet.
    pub fn people(&self) -> anyhow::Result<People> {
        let folder = self.folder.path();
        let accounts = Accounts::open(&folder.join("accounts.db"))?;
        let setup = Arc::new(SetUp::new(accounts, Clock::system(), None));
        Ok(People { setup, settings: None, trust: folder.join("trust") })
    }

    /// Its way to the store, on the bus of this broker.
    pub fn record(&self, broker: BrokerAddress) -> anyhow::Result<Uplink> {
        let config = UplinkConfig {
            path: self.folder.path().join("outbox.db"),
            limit_bytes: 1 << 20,
            flush: Duration::ZERO,
            publish_every: Duration::ZERO,
            simulated: true,
            site: plant().site,
            producer: ProducerId::new("api1")?,
            broker,
        };
        Ok(Uplink::start(&self.tasks, Clock::system(), &Health::default(), config)?)
    }

    /// Writes through the store, as an ingest does.
    pub async fn write(&mut self, records: Vec<Record>) -> anyhow::Result<()> {
        self.write_of(&edge1(), records).await
    }

    /// The same, of another producer.
    pub async fn write_of(&mut self, producer: &ProducerId, records: Vec<Record>) -> anyhow::Result<()> {
        let plant = plant();
        let batch: Vec<_> = (self.written..)
            .zip(records)
            .map(|(number, record)| Numbered {
                producer: producer.clone(),
                birth: Birth { epoch: Epoch(1), number: number + 1 },
                record,
            })
            .collect();
        self.written += batch.len() as u64;
        for part in batch.chunks(5000) {
            let written = self.store.write(&plant.site, &plant, part).await?;
            ensure!(written.rejected.is_empty(), "{written:?}");
        }
        Ok(())
    }

    pub async fn ask(&self, method: Method, path: &str) -> anyhow::Result<Response> {
        let request = self.client.request(method, format!("http://{}{path}", self.address));
        Ok(tokio::time::timeout(SOON, request.send()).await.context(path.to_owned())??)
    }

    pub async fn get(&self, path: &str) -> anyhow::Result<Json> {
        let answer = self.ask(Method::GET, path).await?;
        ensure!(answer.status() == 200, "{path}: {} {}", answer.status(), answer.text().await?);
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }

    /// The problem that is answered, its status and media type checked.
    pub async fn problem(&self, path: &str, status: u16) -> anyhow::Result<Json> {
        let answer = self.ask(Method::GET, path).await?;
        ensure!(answer.status() == status, "{path}: {}", answer.status());
        ensure!(answer.headers()["content-type"] == "application/problem+json", "{path}");
        let problem: Json = serde_json::from_slice(&answer.bytes().await?)?;
        ensure!(problem["status"] == status, "{path}: {problem}");
        ensure!(problem["title"].is_string() && problem["detail"].is_string(), "{path}: {problem}");
        Ok(problem)
    }

    /// Waits until broker and store answer: what goes on the bus from here on is heard.
    pub async fn ready(&self) -> anyhow::Result<()> {
        let path = "/api/v1/pipeline";
        self.until(path, |pipeline| pipeline["readiness"]["ready"] == true).await.map(drop)
    }

    /// Asks again until the answer is as wanted.
    pub async fn until(&self, path: &str, wanted: impl Fn(&Json) -> bool) -> anyhow::Result<Json> {
        let mut last = Json::Null;
        let asking = async {
            loop {
                last = self.get(path).await?;
                if wanted(&last) {
                    return anyhow::Ok(());
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        match tokio::time::timeout(SOON, asking).await {
            Ok(done) => done?,
            Err(_) => anyhow::bail!("{path} stays {last}"),
        }
        Ok(last)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.tasks.token().cancel();
    }
}

pub fn serve(
    tasks: &Tasks,
    store: Arc<Store>,
    broker: BrokerAddress,
    way_in: WayIn,
    listener: TcpListener,
) -> Result<(), ApiError> {
    serve_as(tasks, store, broker, way_in, Listeners { plain: listener, tls: None }, |_| {})
}

/// The same with listeners of one's own, and with whatever else differs.
pub fn serve_as(
    tasks: &Tasks,
    store: Arc<Store>,
    broker: BrokerAddress,
    way_in: WayIn,
    listeners: Listeners,
    differ: impl FnOnce(&mut ApiConfig),
) -> Result<(), ApiError> {
    let mut config = ApiConfig {
        plant: plant(),
        site_name: "Test plant".to_owned(),
        zone: "Europe/Belgrade".to_owned(),
        footnote: Some("* a footnote".to_owned()),
        languages: vec!["sq".to_owned(), "en".to_owned()],
        broker,
        way_in,
        record: None,
        names: Vec::new(),
        mdns: watch::channel(None).1,
        limits: Limits::default(),
        answers: None,
    };
    differ(&mut config);
    presswatch_api::start(tasks, Clock::system(), Health::default(), config, store, listeners)
}

/// An address at which nobody answers: no port of this number is ever given out.
pub fn nowhere() -> BrokerAddress {
    BrokerAddress { host: "127.0.0.1".to_owned(), port: 1, credentials: None, tls: None }
}

/// Debian's mosquitto on a free port of loopback; it ends when it is dropped.
pub struct Mosquitto {
    pub address: BrokerAddress,
    _child: Child,
    _folder: tempfile::TempDir,
}

impl Mosquitto {
    pub async fn start() -> anyhow::Result<Mosquitto> {
        let program = ["/usr/sbin/mosquitto", "/usr/bin/mosquitto"].map(Path::new);
        let program = program.iter().find(|path| path.exists()).context("mosquitto: run tests/run")?;
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("mosquitto.conf");
        let starting = async {
            // A free port may be somebody else's by the time mosquitto takes it: then it ends, and another
            // is tried.
            loop {
                let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
                std::fs::write(&file, format!("listener {port} 127.0.0.1\nallow_anonymous true\n"))?;
                let mut child = tokio::process::Command::new(program)
                    .arg("-c")
                    .arg(&file)
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .kill_on_drop(true)
                    .spawn()?;
                while child.try_wait()?.is_none() {
                    if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                        return anyhow::Ok((child, port));
                    }
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        };
        let (child, port) =
            tokio::time::timeout(SOON, starting).await.context("mosquitto does not answer")??;
        let address = BrokerAddress { host: "127.0.0.1".to_owned(), port, credentials: None, tls: None };
        Ok(Mosquitto { address, _child: child, _folder: folder })
    }
}

/// A producer's connection, without an outbox: what goes on `live` is a hint.
pub struct Producer {
    id: ProducerId,
    link: Link,
    events: tokio::sync::mpsc::Receiver<Incoming>,
    next: u64,
}

impl Producer {
    pub async fn connect(tasks: &Tasks, broker: &BrokerAddress) -> anyhow::Result<Producer> {
        Producer::of(edge1(), tasks, broker).await
    }

    /// The same, of another producer.
    pub async fn of(id: ProducerId, tasks: &Tasks, broker: &BrokerAddress) -> anyhow::Result<Producer> {
        let session = Session { client_id: format!("{id}-test"), subscriptions: Vec::new(), will: None };
        let (link, mut events) = Link::start(tasks, id.as_str(), broker.clone(), session);
        let up = async { while !matches!(events.recv().await, Some(Incoming::Up) | None) {} };
        tokio::time::timeout(SOON, up).await.context("the producer's link is not up")?;
        // Those in the store have lower numbers.
        Ok(Producer { id, link, events, next: 1000 })
    }

    /// Publishes records under one envelope.
    pub async fn send(&mut self, kind: TopicKind, records: &[Record]) -> anyhow::Result<()> {
        let envelope = Envelope {
            v: VERSION,
            site: plant().site,
            producer: self.id.clone(),
            epoch: Epoch(1),
            first: self.next,
            count: records.len() as u64,
        };
        self.next += records.len() as u64;
        let header = Header { envelope, born: None, boot: None, complete_to: None, simulated: true };
        let bodies: Vec<_> = records.iter().map(encode_record).collect();
        self.publish(kind, header.encode(bodies.iter().map(Vec::as_slice)), false).await
    }

    pub async fn publish(&mut self, kind: TopicKind, payload: Vec<u8>, retain: bool) -> anyhow::Result<()> {
        let topic = producer_topic(&plant().site, &self.id, kind);
        let publishing = async {
            // A full queue empties by itself.
            while self.link.publish(&topic, payload.clone(), retain).is_err() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(SOON, publishing).await.context("not published")?;
        while self.events.try_recv().is_ok() {}
        Ok(())
    }
}

pub fn now() -> i64 {
    Clock::system().now().utc_ms
}
