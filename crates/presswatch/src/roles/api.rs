//! The api: what people and Grafana read.

use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
    path::Path,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use presswatch_api::{ApiConfig, People};
use presswatch_config::{ApiPart, Outbox, Site};
use presswatch_domain::ProducerId;
use presswatch_mqtt::BrokerAddress;
use presswatch_people::Accounts;
use presswatch_runtime::{Secret, health};
use presswatch_store::Store;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::Base;

/// Where what people change waits until it is in the store.
const RECORD: Outbox = Outbox { limit_bytes: 16 << 20, flush: Duration::ZERO };

/// The listener, and who answers on it before there is a store: health and metrics alone.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    key: Option<Secret>,
    stand_in: CancellationToken,
}

impl Door {
    /// Reads the key, opens the address and says how it is entered.
    pub async fn open(base: &Base, part: &ApiPart) -> anyhow::Result<Self> {
        let address = part.api.listen;
        let key = part.api.key_file.as_deref().map(Secret::from_file).transpose()?;
        let opening = || format!("{address} can't be opened: give `api.listen` another address");
        let listener = std::net::TcpListener::bind(address).with_context(opening)?;
        listener.set_nonblocking(true)?;
        let stand_in = base.tasks.token().child_token();
        let answering = TcpListener::from_std(listener.try_clone()?)?;
        let router = match key {
            None => health::router(base.health.clone()),
            Some(_) => health::probes(base.health.clone()),
        };
        let serving = health::serve(answering, router, stand_in.clone());
        base.tasks.spawn("api health", async move { Ok(serving.await?) });
        let listener = TcpListener::from_std(listener)?;
        say(listener.local_addr()?, key.as_ref(), part.api.key_file.as_deref())?;
        Ok(Self { listener, key, stand_in })
    }

    /// Starts the api on an open store.
    pub fn start(
        self,
        base: &Base,
        part: ApiPart,
        broker: BrokerAddress,
        store: Arc<Store>,
    ) -> anyhow::Result<()> {
        let config = ApiConfig {
            plant: part.plant,
            site_name: part.site.name.clone(),
            zone: part.site.zone.iana_name().unwrap_or("UTC").to_owned(),
            footnote: part.site.footnote.clone(),
            people: Some(people(base, &part.site, &part.api.producer, broker.clone())?),
            broker,
            key: self.key,
        };
        let (tasks, clock, health) = (&base.tasks, base.clock.clone(), base.health.clone());
        presswatch_api::start(tasks, clock, health, config, store, self.listener)?;
        self.stand_in.cancel();
        Ok(())
    }
}

/// How the page is opened. The key itself is shown to a person only, never to what may be a log.
fn say(address: SocketAddr, key: Option<&Secret>, file: Option<&Path>) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    match (key, file) {
        (Some(key), _) if out.is_terminal() => {
            writeln!(out, "page http://{address}/?key={}", key.expose())?;
        }
        (_, Some(file)) => {
            writeln!(out, "page http://{address}/?key=… (the key is in {})", file.display())?;
        }
        _ => writeln!(out, "page http://{address}/")?,
    }
    Ok(())
}

/// The people of the site, and the way on which it is told what they change.
fn people(base: &Base, site: &Site, producer: &ProducerId, broker: BrokerAddress) -> anyhow::Result<People> {
    let accounts = Accounts::open(&base.data.join(crate::people::FILE))?;
    let record = base.uplink(site, producer.clone(), (&RECORD, Duration::ZERO), broker, &base.clock)?;
    Ok(People { accounts, record, trust: base.data.join(crate::mosquitto::TRUST) })
}
