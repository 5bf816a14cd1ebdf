//! The roles as programs of their own, and what all of them share.

#[cfg(feature = "server")]
pub mod alert;
#[cfg(feature = "server")]
pub mod api;
#[cfg(feature = "server")]
pub mod channels;
pub mod edge;
#[cfg(feature = "server")]
pub mod greeting;
#[cfg(feature = "server")]
pub mod ingest;
#[cfg(feature = "server")]
pub mod store;
pub mod wiring;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Context;
use clap::Args;
use presswatch_config::{self as config, Broker, Config, Login, Outbox, Password, Rejected, Site};
use presswatch_domain::ProducerId;
use presswatch_mqtt::{BrokerAddress, Credentials, Identity, Roots, Tls};
use presswatch_runtime::{
    Clock, Health, Secret, Tasks,
    health::{self, Dependency},
};
use presswatch_uplink::{Uplink, UplinkConfig};
use tokio::net::TcpListener;

#[cfg(feature = "server")]
use crate::settings::Overlays;
use crate::{check::Refused, ending::Ending, reload::Reload};

/// The site's own phrases, in the data folder.
#[cfg(feature = "server")]
pub const PHRASES: &str = "phrases";

/// Options of every role.
#[derive(Debug, Args)]
pub struct RoleArgs {
    /// The configuration.
    #[arg(long)]
    pub config: PathBuf,
    /// Data folder.
    #[arg(long, default_value = "/var/lib/presswatch")]
    pub data: PathBuf,
}

/// What every role stands on.
#[derive(Debug, Clone)]
pub struct Base {
    /// Its tasks.
    pub tasks: Tasks,
    /// Its clock; an edge has one of its own.
    pub clock: Clock,
    /// How its dependencies do.
    pub health: Health,
    /// That it has started. Until then it is not ready, whatever it knows of what it depends on.
    started: Dependency,
    /// Its data folder.
    pub data: PathBuf,
}

impl Base {
    /// Makes the data folder, if need be.
    pub fn new(data: &Path) -> anyhow::Result<Self> {
        crate::data::create(data)?;
        let (tasks, clock, health) = (Tasks::new(), Clock::system(), Health::default());
        presswatch_runtime::metrics::install(&tasks);
        clock.keep(&tasks);
        let started = health.dependency("start");
        Ok(Self { tasks, clock, health, started, data: data.to_owned() })
    }

    /// What there is to be ready was begun.
    pub fn has_started(&self) {
        self.started.good();
    }

    /// Tells that it has started, and runs until it is told to end or can't go on.
    pub async fn run(self, ending: Ending) -> anyhow::Result<()> {
        self.has_started();
        presswatch_runtime::service::ready(&self.tasks);
        let outcome = ending.wait(&self.tasks).await;
        presswatch_runtime::service::stopping();
        outcome
    }

    /// Opens the outbox of a producer and starts sending by this clock.
    pub fn uplink(
        &self,
        site: &Site,
        producer: ProducerId,
        (outbox, publish_every): (&Outbox, Duration),
        broker: BrokerAddress,
        clock: &Clock,
    ) -> anyhow::Result<Uplink> {
        let config = UplinkConfig {
            path: self::outbox(&self.data, site, &producer),
            limit_bytes: outbox.limit_bytes,
            flush: outbox.flush,
            publish_every,
            simulated: site.simulated,
            site: site.id.clone(),
            producer,
            broker,
        };
        Ok(Uplink::start(&self.tasks, clock.clone(), &self.health, config)?)
    }

    /// Health and metrics of a role that has no other HTTP.
    pub async fn serve_health(&self, role: &str, address: SocketAddr) -> anyhow::Result<()> {
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("{address} can't be opened: give `{role}.http` another port"))?;
        let serving = health::serve(listener, health::router(self.health.clone()), self.tasks.token());
        self.tasks.spawn(format!("{role} http"), async move {
            serving.await;
            Ok(())
        });
        Ok(())
    }
}

/// The outbox of a producer. What was made up lies in another file than what was measured, so that no
/// change of the configuration can send the one as the other.
pub fn outbox(data: &Path, site: &Site, producer: &ProducerId) -> PathBuf {
    let kind = if site.simulated { "-simulated" } else { "" };
    data.join(format!("outbox-{producer}{kind}.db"))
}

/// The edge as a program of its own.
pub async fn edge(args: RoleArgs) -> anyhow::Result<()> {
    let config = load(&args.config)?;
    alone(&config, "edge")?;
    let part = config.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.edge.login)?;
    let (ending, reload, base) = (Ending::listen()?, Reload::listen(&config)?, Base::new(&args.data)?);
    edge::start(&base, part, broker).await?;
    reload.start(&base.tasks);
    base.run(ending).await
}

/// The ingest as a program of its own.
#[cfg(feature = "server")]
pub async fn ingest(args: RoleArgs) -> anyhow::Result<()> {
    let config = load(&args.config)?;
    alone(&config, "ingest")?;
    let part = config.ingest().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.ingest.login)?;
    let place = store::Place::writing(&args.data, &part.store, &part.site)?;
    let (ending, reload, base) = (Ending::listen()?, Reload::listen(&config)?, Base::new(&args.data)?);
    reload.start(&base.tasks);
    base.serve_health("ingest", part.ingest.http).await?;
    let starter = base.clone();
    store::with(&base, place, move |store| ingest::start(&starter, part, broker, store)).await?;
    base.run(ending).await
}

/// The api as a program of its own.
#[cfg(feature = "server")]
pub async fn api(args: RoleArgs) -> anyhow::Result<()> {
    let config = load(&args.config)?;
    alone(&config, "api")?;
    let part = config.api().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.api.login)?;
    let place = store::Place::reading(&args.data, &part.store, &part.site)?;
    let (ending, reload, base) = (Ending::listen()?, Reload::listen(&config)?, Base::new(&args.data)?);
    let overlays = Overlays::new(config).with_phrases(&args.data);
    reload.with(overlays.clone()).start(&base.tasks);
    let door = api::Door::open(&base, &part).await?;
    let starter = base.clone();
    store::with(&base, place, move |store| door.start(&starter, part, overlays, broker, store, None)).await?;
    base.run(ending).await
}

/// The alerter as a program of its own.
#[cfg(feature = "server")]
pub async fn alert(args: RoleArgs) -> anyhow::Result<()> {
    let config = load(&args.config)?;
    alone(&config, "alert")?;
    let part = config.alert().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.alert.login)?;
    let place = store::Place::reading(&args.data, &part.store, &part.site)?;
    let (ending, reload, base) = (Ending::listen()?, Reload::listen(&config)?, Base::new(&args.data)?);
    let overlays = Overlays::new(config);
    reload.with(overlays.clone()).start(&base.tasks);
    base.serve_health("alert", part.alert.http).await?;
    let (there, store) = tokio::sync::watch::channel(None);
    // People are called whether the store answers or not.
    alert::start(&base, part, overlays, broker, store, alert::Reached::default()).await?;
    let start = move |store| {
        there.send_replace(Some(store));
        Ok(())
    };
    store::with(&base, place, start).await?;
    base.run(ending).await
}

/// Reads a configuration; all of its errors, otherwise.
pub fn load(file: &Path) -> anyhow::Result<Config> {
    Config::read(file).map_err(refused)
}

/// Errors in words, for exit code 2.
pub fn refused(rejected: Rejected) -> anyhow::Error {
    Refused::new(&rejected, None).into()
}

fn alone(config: &Config, role: &'static str) -> anyhow::Result<()> {
    config.alone(role).map_or(Ok(()), |rejected| Err(refused(rejected)))
}

/// The broker that the configuration names.
pub fn named_broker(broker: &Broker, login: &Login) -> anyhow::Result<BrokerAddress> {
    let Broker::At { host, port, tls } = broker else {
        anyhow::bail!("the embedded broker runs only inside `presswatch serve`");
    };
    let credentials = login
        .password
        .as_ref()
        .map(|Password { user, file }| {
            anyhow::Ok(Credentials { user: user.clone(), password: Secret::from_file(file)? })
        })
        .transpose()?;
    let tls = tls.as_ref().map(|tls| self::tls(tls, login)).transpose()?;
    Ok(BrokerAddress { host: host.clone(), port: *port, credentials, tls })
}

/// How a broker is spoken to: whom we believe, and what we show.
fn tls(tls: &config::Tls, login: &Login) -> anyhow::Result<Tls> {
    let read = |file: &Path| std::fs::read(file).with_context(|| format!("reading {}", file.display()));
    let own = login
        .certificate
        .as_ref()
        .map(|own| anyhow::Ok((read(&own.file)?, Secret::from_file(&own.key_file)?)));
    let own = own.transpose()?;
    let own = own.as_ref().map(|(certificate_pem, key_pem)| Identity { certificate_pem, key_pem });
    Ok(match tls {
        config::Tls::System => Tls::new(Roots::System, own)?,
        config::Tls::Authority(file) => {
            Tls::new(Roots::Pem(&read(file)?), own).with_context(|| file.display().to_string())?
        }
    })
}
