//! The api: what people and Grafana read.

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use anyhow::Context;
use presswatch_api::{
    Announcement, Answering, ApiConfig, Certificate, Listeners, Names, Network, People, SetUp, Tls, WayIn,
    announce,
};
use presswatch_config::{Api, ApiPart, Outbox};
use presswatch_domain::UtcMs;
use presswatch_mqtt::BrokerAddress;
use presswatch_people::Accounts;
use presswatch_runtime::{clock::RELEASED, health, http::Limits};
use presswatch_store::Store;
use presswatch_trust::Authority;
use tokio::{net::TcpListener, sync::watch};
use tokio_util::sync::CancellationToken;

use super::{Base, greeting};
use crate::{first, settings::Overlays};

/// Where what people change waits until it is in the store.
const RECORD: Outbox = Outbox { limit_bytes: 16 << 20, flush: Duration::ZERO };

/// The listeners, who comes in there, and who answers before there is a store: the page says that it waits.
#[derive(Debug)]
pub struct Door {
    listeners: Listeners,
    setup: Arc<SetUp>,
    mdns: watch::Receiver<Option<String>>,
    stand_in: CancellationToken,
    /// The page's address, if others reach it.
    pub page: Option<String>,
}

impl Door {
    /// Opens the addresses and the accounts, and says how one comes in.
    pub async fn open(base: &Base, part: &ApiPart) -> anyhow::Result<Self> {
        let api = &part.api;
        let accounts = Accounts::open(&base.data.join(crate::people::FILE))?;
        let setup = Arc::new(SetUp::new(accounts, base.clock.clone(), None));
        let listener = listen(api.listen, "api.listen")?;
        let tls = tls(base, part)?;
        let stand_in = base.tasks.token().child_token();
        let answering = TcpListener::from_std(listener.try_clone()?)?;
        let router = presswatch_api::starting(base.health.clone());
        let serving = health::serve(answering, router, stand_in.clone());
        base.tasks.spawn("api health", async move {
            serving.await;
            Ok(())
        });
        let plain = TcpListener::from_std(listener)?;
        let http = plain.local_addr()?;
        let https = tls.as_ref().map(|tls| tls.listener.local_addr()).transpose()?;
        let mdns = named(base, api, http, https);
        let names = |listen: SocketAddr| Names::new(api.names.clone(), listen.ip(), mdns.clone());
        let page = greeting::address("http", &names(http), http);
        greeting::say(&greeting::Greeting {
            https: https.map(|https| greeting::address("https", &names(https), https)),
            fingerprint: match tls.as_ref().map(|tls| &tls.certificate) {
                Some(Certificate::Own { authority, .. }) => Some(authority.fingerprint()),
                _ => None,
            },
            http: page.clone(),
        })?;
        first::tell(&base.data, &page, &setup)?;
        let (first, data, token) = (setup.clone(), base.data.clone(), base.tasks.token());
        base.tasks.spawn("first person", async move {
            tokio::select! {
                () = first.done() => first::forget(&data).map_err(Into::into),
                () = token.cancelled() => Ok(()),
            }
        });
        let page = (!http.ip().is_loopback()).then_some(page);
        Ok(Self { listeners: Listeners { plain, tls }, setup, mdns, stand_in, page })
    }

    /// Starts the api on an open store; `answers`: who takes what people answer from a phone.
    pub fn start(
        self,
        base: &Base,
        part: ApiPart,
        overlays: Overlays,
        broker: BrokerAddress,
        store: Arc<Store>,
        answers: Option<Arc<dyn Answering>>,
    ) -> anyhow::Result<()> {
        let outbox = (&RECORD, Duration::ZERO);
        let record =
            base.uplink(&part.site, part.api.producer.clone(), outbox, broker.clone(), &base.clock)?;
        let config = ApiConfig {
            plant: part.plant,
            site_name: part.site.name.clone(),
            zone: part.site.zone.iana_name().unwrap_or("UTC").to_owned(),
            footnote: part.site.footnote.clone(),
            languages: part.site.languages.clone(),
            way_in: WayIn::People(People {
                setup: self.setup,
                settings: Some(Arc::new(overlays)),
                trust: base.data.join(crate::trust::FOLDER),
            }),
            record: Some(record),
            broker,
            names: part.api.names,
            mdns: self.mdns,
            limits: Limits::default(),
            answers,
        };
        let (tasks, clock, health) = (&base.tasks, base.clock.clone(), base.health.clone());
        presswatch_api::start(tasks, clock, health, config, store, self.listeners)?;
        self.stand_in.cancel();
        Ok(())
    }
}

fn listen(address: SocketAddr, key: &str) -> anyhow::Result<std::net::TcpListener> {
    let opening = || format!("{address} can't be opened: give `{key}` another address");
    let listener = std::net::TcpListener::bind(address).with_context(opening)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// The listener of TLS and its certificate, if the configuration has one.
fn tls(base: &Base, part: &ApiPart) -> anyhow::Result<Option<Tls>> {
    let Some(tls) = &part.api.tls else { return Ok(None) };
    let certificate = match &tls.given {
        Some(given) => Certificate::Given { certificate: given.file.clone(), key: given.key_file.clone() },
        None => {
            let folder = base.data.join(crate::trust::FOLDER);
            Certificate::Own { authority: Arc::new(authority(base, &folder, &part.site.name)?), folder }
        }
    };
    let listener = TcpListener::from_std(listen(tls.listen, "api.tls.listen")?)?;
    Ok(Some(Tls { listener, certificate }))
}

fn authority(base: &Base, folder: &Path, site: &str) -> anyhow::Result<Authority> {
    // On a machine whose clock begins in 1970 it would have ended before anybody installs it.
    let now = UtcMs(base.clock.now().utc_ms.max(RELEASED.1));
    Ok(Authority::open_or_make(folder, site, now)?)
}

/// Announces the machine's name to those who reach it.
fn named(
    base: &Base,
    api: &Api,
    http: SocketAddr,
    https: Option<SocketAddr>,
) -> watch::Receiver<Option<String>> {
    let outside = |address: SocketAddr| (!address.ip().is_loopback()).then_some(address);
    let (http, https) = (outside(http), https.and_then(outside));
    match &api.mdns {
        Some(name) if http.is_some() || https.is_some() => {
            let what = Announcement { name: name.clone(), http, https, network: Network::Plant };
            announce(&base.tasks, what)
        }
        _ => watch::channel(None).1,
    }
}
