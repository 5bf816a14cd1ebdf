//! What people and Grafana read: REST, live events, the page.
//!
//! [`live`] merges what presses say, [`hub`] joins it with those who listen, [`feed`] brings it from bus
//! and store; the routes only read, but for [`clock`]. Nothing here writes to the store or commands a
//! machine.

mod accounts;
mod clock;
mod doors;
mod dto;
mod export;
mod feed;
mod hub;
mod live;
mod names;
mod page;
mod pipeline;
mod problem;
mod query;
mod record;
mod ring;
mod routes;
mod server;
mod stream;

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use presswatch_domain::Plant;
use presswatch_mqtt::{BrokerAddress, Link};
use presswatch_people::{Accounts, Pairings};
use presswatch_runtime::{Clock, Health, Secret, Tasks};
use presswatch_store::Store;
use presswatch_uplink::Uplink;
use tokio::{
    net::TcpListener,
    sync::{Semaphore, watch},
};
use tokio_util::sync::CancellationToken;

use crate::{
    doors::{Caller, Doors},
    dto::SiteDto,
    hub::Hub,
    problem::Problem,
};

pub use server::openapi;

/// What the api needs to know.
#[derive(Debug, Clone)]
pub struct ApiConfig {
    /// The site.
    pub plant: Plant,
    /// The site's name for people.
    pub site_name: String,
    /// The site's time zone by its IANA name, such as `Europe/Belgrade`.
    pub zone: String,
    /// What the page says beneath everything, in the site's own words.
    pub footnote: Option<String>,
    /// The bus.
    pub broker: BrokerAddress,
    /// Who has it may look.
    pub key: Option<Secret>,
    /// The people; `None`: there are none, and only loopback or the key lets anybody in.
    pub people: Option<People>,
}

/// The people of a site, and where it is said what they change.
#[derive(Debug, Clone)]
pub struct People {
    /// Who they are.
    pub accounts: Accounts,
    /// The api's own way to the store.
    pub record: Uplink,
    /// Folder of the site's certificate authority, if there is one: edges are enrolled with it.
    pub trust: PathBuf,
}

/// Why the api does not start.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// Anybody could read it.
    #[error("{0} is not loopback: give an access key, or listen on 127.0.0.1")]
    NoKey(SocketAddr),
    /// A key that nobody could hold, or that fits into no cookie.
    #[error("the access key must be 16 or more of A-Z, a-z, 0-9, `-` and `_`")]
    BadKey,
    /// The listener has no address.
    #[error("the page's listener")]
    Listener(#[source] std::io::Error),
}

/// What all requests share.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) hub: Arc<Hub>,
    pub(crate) store: Arc<Store>,
    /// The bus, for the few things that are said there.
    pub(crate) link: Link,
    /// Who comes in.
    pub(crate) doors: Arc<Doors>,
    /// Folder of the site's certificate authority.
    pub(crate) trust: Option<PathBuf>,
    /// Ends the live streams.
    pub(crate) token: CancellationToken,
    /// One for each live stream.
    pub(crate) places: Arc<Semaphore>,
}

/// Serves on `listener` until `tasks` end.
pub fn start(
    tasks: &Tasks,
    clock: Clock,
    health: Health,
    config: ApiConfig,
    store: Arc<Store>,
    listener: TcpListener,
) -> Result<(), ApiError> {
    let ApiConfig { plant, site_name, zone, footnote, broker, key, people } = config;
    let address = listener.local_addr().map_err(ApiError::Listener)?;
    let loopback = address.ip().is_loopback();
    match &key {
        None if !loopback => return Err(ApiError::NoKey(address)),
        Some(key) if !good_key(key) => return Err(ApiError::BadKey),
        _ => {}
    }
    let identity = store.identity();
    let site = SiteDto {
        id: plant.site.to_string(),
        name: site_name,
        simulated: identity.simulated,
        zone,
        footnote,
    };
    let hub = Arc::new(Hub::new(plant, site, &identity, clock.clone(), health.clone()));
    let link = feed::start(tasks, &health, hub.clone(), store.clone(), broker);
    let places = Arc::new(Semaphore::new(stream::READERS));
    let trust = people.as_ref().map(|people| people.trust.clone());
    let (accounts, record) = people.map(|people| (people.accounts, people.record)).unzip();
    let (pairings, moves) = (Pairings::default(), watch::Sender::new(0));
    let doors = Arc::new(Doors { key, accounts, pairings, loopback, clock, moves });
    if let Some(record) = record {
        let keeping = record::keep(doors.clone(), record, tasks.token());
        tasks.spawn("api record", async move {
            keeping.await;
            Ok(())
        });
    }
    let app = Arc::new(App { hub, store, link, token: tasks.token(), places, doors, trust });
    server::spawn(tasks, listener, server::router(app, health));
    Ok(())
}

impl App {
    /// The accounts, changed in the caller's name.
    pub(crate) fn acting(&self, caller: &Caller) -> Result<Accounts, Problem> {
        Ok(self.doors.accounts()?.acting(&caller.id(), self.doors.now()))
    }

    /// Who comes in has changed: live streams begin anew, and the record is told.
    pub(crate) fn changed(&self) {
        self.doors.moves.send_modify(|count| *count += 1);
    }
}

/// Long enough, and of characters that mean nothing in an address or a cookie.
fn good_key(key: &Secret) -> bool {
    let key = key.expose();
    key.len() >= 16 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
