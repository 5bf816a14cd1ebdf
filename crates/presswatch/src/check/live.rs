//! Asks each thing that the configuration names: does it answer, and may we?

use std::{collections::BTreeSet, net::IpAddr, path::Path, time::Duration};

use presswatch_config::{Broker, Config, Login, SourceKind, Trust};
use presswatch_domain::ProducerId;
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session, TlsFault};
use presswatch_runtime::{Secret, SecretError, Tasks, random, tasks::chain};

use super::{devices, disk, report::Report};
use crate::roles::{named_broker, wiring};

/// How long a broker may take.
const BROKER: Duration = Duration::from_secs(12);

/// Everything, in the order of the data's way: the press's devices, the bus, the store.
pub async fn all(config: &Config, data: &Path, wait: Duration, report: &mut Report) -> anyhow::Result<()> {
    secrets(config, report)?;
    let parts = config.parts().map_err(crate::roles::refused)?;
    if let Some(edge) = &parts.edge {
        let own = named_broker(&edge.broker, &edge.edge.login);
        let mut asked = BTreeSet::new();
        for source in &edge.edge.sources {
            let Some(press) = edge.plant.presses.get(&source.press) else { continue };
            match &source.kind {
                SourceKind::Simulator { .. } => {}
                SourceKind::Replay { file, .. } => self::file(file, report)?,
                SourceKind::Modbus(modbus) => devices::modbus(press, modbus, report).await?,
                SourceKind::Mains { mains, .. } => {
                    if asked.insert(mains) {
                        devices::mains(&wiring::supply(mains), report).await?;
                    }
                }
                SourceKind::Mqtt(device) => {
                    let broker = match &device.broker {
                        // What is wrong with it is said of the edge itself.
                        None => own.as_ref().ok().cloned(),
                        Some(broker) => {
                            let of = format!("mqtt, {}", press.id);
                            let reached = reached(broker, &device.login, &of, report)?;
                            if let Some(address) = &reached {
                                let of = format!("mqtt {}:{}", address.host, address.port);
                                exposed(address, press.producer.as_str(), &of, report)?;
                            }
                            reached
                        }
                    };
                    if let Some(broker) = broker {
                        devices::mqtt(press, device, broker, wait, report).await?;
                    }
                }
            }
        }
        clock(&edge.edge.clock.trust, report).await?;
        self::broker(&edge.broker, &edge.edge.producer, &edge.edge.login, report).await?;
    }
    if let Some(ingest) = &parts.ingest {
        let (producer, login) = (&ingest.ingest.producer, &ingest.ingest.login);
        self::broker(&ingest.broker, producer, login, report).await?;
    }
    if let Some(api) = &parts.api {
        self::broker(&api.broker, &api.api.producer, &api.api.login, report).await?;
    }
    if let Some(alert) = &parts.alert {
        let (producer, login) = (&alert.alert.producer, &alert.alert.login);
        self::broker(&alert.broker, producer, login, report).await?;
    }
    #[cfg(feature = "server")]
    if let Some(store) =
        parts.ingest.as_ref().map(|part| &part.store).or(parts.api.as_ref().map(|part| &part.store))
    {
        self::store(store, config.site.simulated, report).await?;
    }
    disk::room(data, &parts, report)
}

/// Each file that holds a secret can be read and has one.
fn secrets(config: &Config, report: &mut Report) -> anyhow::Result<()> {
    for file in config.secrets() {
        let of = file.display().to_string();
        match Secret::from_file(&file) {
            Ok(_) => report.good(&of, "check-secret", &[])?,
            Err(error) => report.wrong(&of, "check-secret-missing", &[("why", chain(&error))])?,
        }
    }
    Ok(())
}

fn file(file: &Path, report: &mut Report) -> anyhow::Result<()> {
    let of = file.display().to_string();
    match std::fs::File::open(file) {
        Ok(_) => report.good(&of, "check-file", &[]),
        Err(error) => report.wrong(&of, "check-file-missing", &[("why", error.to_string())]),
    }
}

async fn broker(
    broker: &Broker,
    producer: &ProducerId,
    login: &Login,
    report: &mut Report,
) -> anyhow::Result<()> {
    let producer = producer.to_string();
    let Broker::At { host, port, .. } = broker else {
        return report.open("mqtt", "check-broker-embedded", &[("producer", producer)]);
    };
    let of = format!("mqtt {host}:{port}");
    let Some(address) = reached(broker, login, &of, report)? else { return Ok(()) };
    exposed(&address, &producer, &of, report)?;
    match connects(address).await {
        Ok(()) => report.good(&of, "check-broker", &[("producer", producer)]),
        Err(refusal) => refusal.tell(report, &of, host, producer),
    }
}

/// How a broker is reached; `None`: what is needed for it can't be used, and that was said.
fn reached(
    broker: &Broker,
    login: &Login,
    of: &str,
    report: &mut Report,
) -> anyhow::Result<Option<BrokerAddress>> {
    match named_broker(broker, login) {
        Ok(address) => Ok(Some(address)),
        // Said of the secrets.
        Err(error) if error.is::<SecretError>() => Ok(None),
        Err(error) => {
            report.wrong(of, "check-broker-files", &[("why", format!("{error:#}"))])?;
            Ok(None)
        }
    }
}

/// A password that goes over a network for all to read.
fn exposed(address: &BrokerAddress, producer: &str, of: &str, report: &mut Report) -> anyhow::Result<()> {
    let here = address.host.parse::<IpAddr>().map_or(address.host == "localhost", |ip| ip.is_loopback());
    if here || address.tls.is_some() || address.credentials.is_none() {
        return Ok(());
    }
    report.warning(of, "check-broker-exposed", &[("producer", producer.to_owned())])
}

/// Why a broker lets nobody in.
pub(super) struct Refusal {
    why: String,
    fault: Option<TlsFault>,
}

impl Refusal {
    pub(super) fn new(reason: &str, fault: Option<TlsFault>) -> Self {
        Self { why: reason.trim_end_matches("; trying again").to_owned(), fault }
    }

    /// Says it, and what helps.
    pub(super) fn tell(
        self,
        report: &mut Report,
        of: &str,
        host: &str,
        producer: String,
    ) -> anyhow::Result<()> {
        let why = ("why", self.why);
        match self.fault {
            None => report.wrong(of, "check-broker-refuses", &[("producer", producer), why]),
            Some(TlsFault::OtherAuthority) => report.wrong(of, "check-tls-authority", &[why]),
            Some(TlsFault::Expired) => report.wrong(of, "check-tls-expired", &[why]),
            Some(TlsFault::OtherName) => {
                report.wrong(of, "check-tls-name", &[("host", host.to_owned()), why])
            }
            Some(TlsFault::OursMissing) => {
                report.wrong(of, "check-tls-ours-missing", &[("producer", producer)])
            }
            Some(TlsFault::OursRefused) => {
                report.wrong(of, "check-tls-ours-refused", &[("producer", producer), why])
            }
            Some(TlsFault::OursExpired) => {
                report.wrong(of, "check-tls-ours-expired", &[("producer", producer)])
            }
        }
    }
}

/// Connects once, under a name that takes nobody's place.
async fn connects(address: BrokerAddress) -> Result<(), Refusal> {
    let tasks = Tasks::new();
    let session = Session {
        client_id: format!("presswatch-{}", random::hex(8)),
        subscriptions: Vec::new(),
        will: None,
    };
    let (_link, mut incoming) = Link::start(&tasks, "check", address, session);
    let first = tokio::time::timeout(BROKER, incoming.recv()).await;
    tasks.token().cancel();
    match first {
        Ok(Some(Incoming::Up)) => Ok(()),
        Ok(Some(Incoming::Down { reason, fault })) => Err(Refusal::new(&reason, fault)),
        _ => Err(Refusal::new(&format!("no answer within {BROKER:?}"), None)),
    }
}

/// A clock that waits for NTP must have one to wait for.
async fn clock(trust: &Trust, report: &mut Report) -> anyhow::Result<()> {
    if *trust == Trust::System {
        return report.good("edge.clock", "check-clock-system", &[]);
    }
    match presswatch_runtime::clock::ntp_synced().await {
        true => report.good("edge.clock", "check-clock-ntp", &[]),
        false => report.wrong("edge.clock", "check-clock-waits", &[]),
    }
}

#[cfg(feature = "server")]
async fn store(store: &presswatch_config::Store, simulated: bool, report: &mut Report) -> anyhow::Result<()> {
    let influx = match crate::roles::store::influx(store) {
        Ok(Some(influx)) => influx,
        Ok(None) => return report.open("store", "check-store-embedded", &[]),
        // Said of the secrets.
        Err(_) => return Ok(()),
    };
    let url = &influx.url;
    match presswatch_store::look_influx(&influx).await {
        Ok(None) => report.good(url, "check-store-new", &[]),
        Ok(Some(identity)) if identity.simulated == simulated => {
            report.good(url, "check-store", &[("id", identity.id.to_string())])
        }
        Ok(Some(identity)) => report.wrong(url, "check-store-kind", &[("id", identity.id.to_string())]),
        Err(error) => report.wrong(url, "check-store-refuses", &[("why", chain(&error))]),
    }
}
