//! What a configuration says, once it is known to be right.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use jiff::tz::TimeZone;
use presswatch_domain::{Catalogue, Plant, PressId, ProducerId, Rule, SignalId, SiteId, TwoPoint};
use presswatch_modbus::{Limits, LineAt, Point};

use crate::{Alert, ConfigError, ErrorKind, Place, Rejected, Settings};

/// A whole configuration. A role takes its own part: [`Config::edge`], [`Config::ingest`],
/// [`Config::api`], [`Config::alert`].
#[derive(Debug, Clone)]
pub struct Config {
    pub(crate) file: PathBuf,
    pub(crate) broker_at: Place,
    pub(crate) site_at: Place,
    /// The site.
    pub site: Site,
    /// Its presses and producers.
    pub plant: Plant,
    /// What people change.
    pub settings: Settings,
    /// Of each press its profile, without limits of its own.
    pub(crate) bare: BTreeMap<PressId, Arc<Catalogue>>,
    pub(crate) beneath: serde_json::Value,
    pub(crate) broker: Option<Broker>,
    pub(crate) store: Option<Store>,
    pub(crate) edge: Option<Edge>,
    pub(crate) ingest: Option<Ingest>,
    pub(crate) api: Option<Api>,
    pub(crate) alert: Option<Alert>,
}

/// `[site]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// Its name for people.
    pub name: String,
    /// Stands small under the page, where the name needs one.
    pub footnote: Option<String>,
    /// Its time zone.
    pub zone: TimeZone,
    /// What its people read, the first one first; of [`crate::LANGUAGES`].
    pub languages: Vec<String>,
    /// Nothing of it is measured: everything is marked.
    pub simulated: bool,
}

/// `[mqtt]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broker {
    /// A child of `serve`, on loopback.
    Embedded,
    /// One that is there.
    At {
        /// Host name or address.
        host: String,
        /// TCP port.
        port: u16,
        /// How the connection is encrypted; `None`: it is not.
        tls: Option<Tls>,
    },
}

/// `tls`: whom a broker's certificate must come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tls {
    /// Anybody whom the operating system believes.
    System,
    /// The authorities in this file.
    Authority(PathBuf),
}

/// `[store]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Store {
    /// A file in the data folder.
    Embedded,
    /// InfluxDB 2.
    Influxdb {
        /// `http://host:port`, without a path.
        url: String,
        /// Organisation.
        org: String,
        /// File with the token.
        token_file: PathBuf,
        /// Names of the buckets.
        buckets: Buckets,
    },
}

/// `store.buckets`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buckets {
    /// Readings.
    pub telemetry: String,
    /// Events, kept for ever.
    pub record: String,
    /// Roll-ups.
    pub rollup: String,
}

/// How a role is known to the broker: by one of these, by both, or not at all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Login {
    /// By a password.
    pub password: Option<Password>,
    /// By a certificate.
    pub certificate: Option<Certificate>,
}

/// A user and a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Password {
    /// User name.
    pub user: String,
    /// File with the password.
    pub file: PathBuf,
}

/// A certificate of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// File with it.
    pub file: PathBuf,
    /// File with its key.
    pub key_file: PathBuf,
}

impl Login {
    /// The files that hold secrets.
    fn secrets(&self) -> impl Iterator<Item = &PathBuf> {
        let password = self.password.iter().map(|password| &password.file);
        password.chain(self.certificate.iter().map(|certificate| &certificate.key_file))
    }
}

/// A producer's outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outbox {
    /// Its limit in bytes.
    pub limit_bytes: u64,
    /// What a power cut may take of rows not yet synced; zero: nothing.
    pub flush: Duration,
}

/// `edge.clock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Whose word is taken.
    pub trust: Trust,
    /// How long rows wait for their time.
    pub wait: Duration,
}

/// `edge.clock.trust`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// `ntp`: NTP's, or a person's. The system's clock may begin anywhere.
    Ntp,
    /// `system`: the system's clock has a battery, or is another machine's.
    System,
}

/// `[edge]` and its `[[source]]`s.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// Its name on the bus.
    pub producer: ProducerId,
    /// How the broker knows it.
    pub login: Login,
    /// Its outbox.
    pub outbox: Outbox,
    /// Live rows are sent together so often; zero: as they come.
    pub publish_every: Duration,
    /// How it comes to know the time.
    pub clock: Clock,
    /// Health and metrics; loopback.
    pub http: SocketAddr,
    /// What it reads.
    pub sources: Vec<Source>,
}

/// `[[source]]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// For which press.
    pub press: PressId,
    /// What it is.
    pub kind: SourceKind,
}

/// What a source is.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceKind {
    /// A simulated press.
    Simulator {
        /// What it does is a function of this and the time; the same for all of an edge.
        seed: u64,
        /// How far back it begins, the same for all of an edge; `None`: now.
        history: Option<Duration>,
        /// Faults that it shall have again and again, of [`crate::FAULTS`].
        faults: Vec<String>,
    },
    /// A recording.
    Replay {
        /// The CSV file.
        file: PathBuf,
        /// Column with the seconds since the beginning.
        time: String,
        /// Column of the file, and the signal that it is.
        columns: Vec<(String, SignalId)>,
        /// How fast.
        speed: Speed,
    },
    /// A device that speaks Modbus.
    Modbus(Modbus),
    /// A device that publishes by itself.
    Mqtt(MqttDevice),
    /// Whether the grid is there: the signal `mains_ok`.
    Mains {
        /// Who knows.
        mains: Mains,
        /// How often it is asked.
        every: Duration,
    },
}

/// A source of kind `modbus`.
#[derive(Debug, Clone, PartialEq)]
pub struct Modbus {
    /// The line that it is on; sources of one line share it.
    pub at: LineAt,
    /// Its number on the line, or behind the gateway.
    pub unit: u8,
    /// How long an answer may take.
    pub timeout: Duration,
    /// What it lets be read at once.
    pub limits: Limits,
    /// What is read.
    pub points: Vec<Point>,
}

/// A source of kind `mqtt`.
#[derive(Debug, Clone, PartialEq)]
pub struct MqttDevice {
    /// Where it publishes; `None`: at the site's broker, with the edge's own login.
    pub broker: Option<Broker>,
    /// How another broker knows us.
    pub login: Login,
    /// A reading is believed for so long after the device's last word.
    pub expire: Duration,
    /// A topic that says whether the device is there, and what it then says.
    pub alive: Option<(String, String)>,
    /// What it publishes.
    pub signals: Vec<MqttSignal>,
}

/// A signal that is published.
#[derive(Debug, Clone, PartialEq)]
pub struct MqttSignal {
    /// Which.
    pub signal: SignalId,
    /// Where, without wildcards.
    pub topic: String,
    /// Where in a JSON payload (RFC 6901); `None`: the payload is the value.
    pub pointer: Option<String>,
    /// From the device's numbers to the signal's unit.
    pub scaling: Option<TwoPoint>,
    /// Of a flag: the text that means true; `None`: the usual ones.
    pub on: Option<String>,
}

/// Who knows of the grid.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mains {
    /// A UPS, by Network UPS Tools.
    Nut {
        /// Host of its server.
        host: String,
        /// Its port.
        port: u16,
        /// Name of the UPS there.
        ups: String,
    },
    /// The operating system: `/sys/class/power_supply/{name}/online`.
    PowerSupply {
        /// Name of the supply, e.g. `AC`.
        name: String,
    },
}

/// How fast a recording runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Speed {
    /// So many times faster than it was recorded.
    Times(f64),
    /// As fast as there is room.
    Max,
}

/// `[ingest]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ingest {
    /// Its name on the bus.
    pub producer: ProducerId,
    /// How the broker knows it.
    pub login: Login,
    /// The quarantine's limit in bytes.
    pub quarantine_limit: u64,
    /// Its outbox.
    pub outbox: Outbox,
    /// Health and metrics; loopback.
    pub http: SocketAddr,
}

/// `[api]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// Its name on the bus.
    pub producer: ProducerId,
    /// How the broker knows it.
    pub login: Login,
    /// Address of page, API, health and metrics.
    pub listen: SocketAddr,
    /// Names by which people reach it, beside those that the machine has anyway.
    pub names: Vec<String>,
    /// The name that it has on the network by mDNS, without `.local`; `None`: none.
    pub mdns: Option<String>,
    /// The same over TLS.
    pub tls: Option<WebTls>,
}

/// `[api.tls]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebTls {
    /// Its address.
    pub listen: SocketAddr,
    /// The certificate; `None`: of the site's own authority.
    pub given: Option<Certificate>,
}

/// What the edge needs.
#[derive(Debug, Clone)]
pub struct EdgePart {
    /// The site.
    pub site: Site,
    /// Its presses.
    pub plant: Plant,
    /// The bus.
    pub broker: Broker,
    /// Its own tables.
    pub edge: Edge,
}

/// What the ingest needs.
#[derive(Debug, Clone)]
pub struct IngestPart {
    /// The site.
    pub site: Site,
    /// Its presses.
    pub plant: Plant,
    /// The bus.
    pub broker: Broker,
    /// Where it writes.
    pub store: Store,
    /// Its own table.
    pub ingest: Ingest,
}

/// What the api needs.
#[derive(Debug, Clone)]
pub struct ApiPart {
    /// The site.
    pub site: Site,
    /// Its presses.
    pub plant: Plant,
    /// The bus.
    pub broker: Broker,
    /// Where it reads.
    pub store: Store,
    /// Its own tables.
    pub api: Api,
}

/// What the alerter needs.
#[derive(Debug, Clone)]
pub struct AlertPart {
    /// The site.
    pub site: Site,
    /// Its presses.
    pub plant: Plant,
    /// The bus.
    pub broker: Broker,
    /// Where it reads.
    pub store: Store,
    /// Its own tables.
    pub alert: Alert,
}

/// The parts of the roles that a file names.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The edge's.
    pub edge: Option<EdgePart>,
    /// The ingest's.
    pub ingest: Option<IngestPart>,
    /// The api's.
    pub api: Option<ApiPart>,
    /// The alerter's.
    pub alert: Option<AlertPart>,
}

impl Config {
    /// The parts of all roles that the file names; everything that is missing for any of them.
    pub fn parts(&self) -> Result<Parts, Rejected> {
        let mut wrong = Vec::new();
        let parts = Parts {
            edge: self.edge.is_some().then(|| self.edge()).and_then(|part| kept(part, &mut wrong)),
            ingest: self.ingest.is_some().then(|| self.ingest()).and_then(|part| kept(part, &mut wrong)),
            api: self.api.is_some().then(|| self.api()).and_then(|part| kept(part, &mut wrong)),
            alert: self.alert.is_some().then(|| self.alert()).and_then(|part| kept(part, &mut wrong)),
        };
        match wrong.is_empty() {
            true => Ok(parts),
            false => Err(Rejected { languages: self.site.languages.clone(), errors: wrong }),
        }
    }

    /// The edge's part; what is missing for it otherwise.
    pub fn edge(&self) -> Result<EdgePart, Rejected> {
        let missing = |table| ErrorKind::MissingTable { table, role: "edge" };
        match (&self.edge, &self.broker) {
            (Some(edge), Some(broker)) => Ok(EdgePart {
                site: self.site.clone(),
                plant: self.plant.clone(),
                broker: broker.clone(),
                edge: edge.clone(),
            }),
            (edge, broker) => Err(self.rejected(
                [edge.is_none().then(|| missing("edge")), broker.is_none().then(|| missing("mqtt"))]
                    .into_iter()
                    .flatten(),
            )),
        }
    }

    /// The ingest's part; what is missing for it otherwise.
    pub fn ingest(&self) -> Result<IngestPart, Rejected> {
        match (&self.ingest, &self.broker, &self.store) {
            (Some(ingest), Some(broker), Some(store)) => Ok(IngestPart {
                site: self.site.clone(),
                plant: self.plant.clone(),
                broker: broker.clone(),
                store: store.clone(),
                ingest: ingest.clone(),
            }),
            (ingest, ..) => Err(self.missing_of("ingest", ingest.is_none())),
        }
    }

    /// The api's part; what is missing for it otherwise.
    pub fn api(&self) -> Result<ApiPart, Rejected> {
        match (&self.api, &self.broker, &self.store) {
            (Some(api), Some(broker), Some(store)) => Ok(ApiPart {
                site: self.site.clone(),
                plant: self.plant.clone(),
                broker: broker.clone(),
                store: store.clone(),
                api: api.clone(),
            }),
            (api, ..) => Err(self.missing_of("api", api.is_none())),
        }
    }

    /// The alerter's part; what is missing for it otherwise.
    pub fn alert(&self) -> Result<AlertPart, Rejected> {
        match (&self.alert, &self.broker, &self.store) {
            (Some(alert), Some(broker), Some(store)) => Ok(AlertPart {
                site: self.site.clone(),
                plant: self.plant.clone(),
                broker: broker.clone(),
                store: store.clone(),
                alert: alert.clone(),
            }),
            (alert, ..) => Err(self.missing_of("alert", alert.is_none())),
        }
    }

    /// The roles that the file names, in the order of the data's way.
    pub fn roles(&self) -> Vec<&'static str> {
        let named = [
            ("edge", self.edge.is_some()),
            ("ingest", self.ingest.is_some()),
            ("api", self.api.is_some()),
            ("alert", self.alert.is_some()),
        ];
        named.into_iter().filter_map(|(role, there)| there.then_some(role)).collect()
    }

    /// The files that hold secrets, in the order of the roles; each once.
    pub fn secrets(&self) -> Vec<PathBuf> {
        let logins = [
            self.edge.as_ref().map(|edge| &edge.login),
            self.ingest.as_ref().map(|ingest| &ingest.login),
            self.api.as_ref().map(|api| &api.login),
            self.alert.as_ref().map(|alert| &alert.login),
        ];
        let devices =
            self.edge.iter().flat_map(|edge| &edge.sources).filter_map(|source| match &source.kind {
                SourceKind::Mqtt(device) => Some(&device.login),
                _ => None,
            });
        let logins = logins.into_iter().flatten().chain(devices).flat_map(Login::secrets);
        let token = self.store.iter().filter_map(|store| match store {
            Store::Influxdb { token_file, .. } => Some(token_file),
            Store::Embedded => None,
        });
        let given = self.api.iter().filter_map(|api| api.tls.as_ref()?.given.as_ref());
        let key = given.map(|given| &given.key_file);
        let phones = self.alert.iter().flat_map(|alert| alert.channels.secrets());
        let mut files: Vec<PathBuf> = Vec::new();
        for file in logins.chain(token).chain(key).chain(phones) {
            if !files.contains(file) {
                files.push(file.clone());
            }
        }
        files
    }

    /// The ways to a phone; `None`: this file knows of no alerter.
    pub fn channels(&self) -> Option<&crate::Channels> {
        self.alert.as_ref().map(|alert| &alert.channels)
    }

    /// The rules about a producer's own health.
    pub fn producer_rules(&self) -> Vec<Rule> {
        let gsm = self.channels().and_then(|channels| channels.gsm.as_ref());
        let low = gsm.and_then(|gsm| gsm.balance.as_ref()?.low);
        crate::producer_rules(&self.settings.alarms, low)
    }

    /// The bus, if it is named.
    pub fn broker(&self) -> Option<&Broker> {
        self.broker.as_ref()
    }

    /// Its own file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// What is wrong if `role` is run as a program of its own.
    pub fn alone(&self, role: &'static str) -> Option<Rejected> {
        let embedded = self.broker == Some(Broker::Embedded);
        embedded.then(|| self.rejected_at(&self.broker_at, ErrorKind::EmbeddedBrokerAlone { role }))
    }

    /// What is wrong if all roles are run for a real plant.
    pub fn served(&self) -> Option<Rejected> {
        if self.site.simulated {
            return Some(self.rejected_at(&self.site_at, ErrorKind::ServeSimulated));
        }
        self.roles().is_empty().then(|| self.rejected([ErrorKind::NoRole]))
    }

    fn missing_of(&self, role: &'static str, own: bool) -> Rejected {
        let missing = [(role, own), ("mqtt", self.broker.is_none()), ("store", self.store.is_none())];
        self.rejected(
            missing
                .into_iter()
                .filter(|(_, missing)| *missing)
                .map(|(table, _)| ErrorKind::MissingTable { table, role }),
        )
    }

    fn rejected(&self, kinds: impl IntoIterator<Item = ErrorKind>) -> Rejected {
        let place = Place::Text { line: 1, column: 1 };
        let error = |kind| ConfigError {
            file: self.file.clone(),
            place: place.clone(),
            pointer: String::new(),
            kind,
        };
        Rejected { languages: self.site.languages.clone(), errors: kinds.into_iter().map(error).collect() }
    }

    fn rejected_at(&self, place: &Place, kind: ErrorKind) -> Rejected {
        let error =
            ConfigError { file: self.file.clone(), place: place.clone(), pointer: String::new(), kind };
        Rejected { languages: self.site.languages.clone(), errors: vec![error] }
    }
}

fn kept<T>(part: Result<T, Rejected>, wrong: &mut Vec<ConfigError>) -> Option<T> {
    part.map_err(|rejected| wrong.extend(rejected.errors)).ok()
}
