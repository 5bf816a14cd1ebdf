//! What people and Grafana read: REST, live events, the page.
//!
//! [`live`] merges what presses say, [`hub`] joins it with those who listen, [`feed`] brings it from bus
//! and store; the routes only read, but for [`clock`] and what people do to [`alarms`], which goes the way of
//! every producer's records. Nothing here writes to the store or commands a machine.

// The examples of the API's document are large.
#![recursion_limit = "256"]

mod accounts;
mod alarms;
mod clock;
mod doors;
mod dto;
mod export;
mod feed;
mod figures;
mod hub;
mod live;
mod mdns;
mod names;
mod page;
mod pipeline;
mod problem;
mod query;
mod record;
mod ring;
mod routes;
mod server;
mod settings;
mod setup;
mod stream;
mod trust;

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use async_trait::async_trait;
use axum::{http::Request, response::Response, routing::any};
use jiff::tz::TimeZone;
use presswatch_domain::{Plant, ProducerRole};
use presswatch_mqtt::{BrokerAddress, Link};
use presswatch_people::{Accounts, AccountsError, Crews, Links, Pairings};
use presswatch_runtime::{Clock, Health, Tasks, http::Limits};
use presswatch_store::Store;
use presswatch_uplink::Uplink;
use tokio::{
    net::TcpListener,
    sync::{Mutex, Semaphore, watch},
};
use tokio_util::sync::CancellationToken;

use crate::{
    doors::{Caller, Doors},
    dto::SiteDto,
    hub::Hub,
    problem::Problem,
    settings::Desk,
};

pub use alarms::{BacktestDto, ComparedDto, PressTestedDto, TallyDto};
pub use axum::body::Body;
pub use mdns::{Announcement, Network, start as announce};
pub use problem::{FieldError, Texts};
pub use server::{openapi, starting};
pub use settings::{Alerter, Applied, NtfyServer, Rules, Settings, Trials};
pub use setup::{FirstPress, FirstSite, MakeSite, NotMade, SetUp, first_start};
pub use trust::{Certificate, Names, Tls, TlsError};

/// What the api needs to know.
#[derive(Debug)]
pub struct ApiConfig {
    /// The site.
    pub plant: Plant,
    /// The site's name for people.
    pub site_name: String,
    /// The site's time zone by its IANA name, such as `Europe/Belgrade`.
    pub zone: String,
    /// What the page says beneath everything, in the site's own words.
    pub footnote: Option<String>,
    /// What its people read, the first one first.
    pub languages: Vec<String>,
    /// The bus.
    pub broker: BrokerAddress,
    /// How people come in.
    pub way_in: WayIn,
    /// The api's own way to the store: what people do is told by it. Without it nothing can be done here.
    pub record: Option<Uplink>,
    /// Names by which people reach it, beside those that the machine has anyway; the best first.
    pub names: Vec<String>,
    /// The name that it has on the network by mDNS at present.
    pub mdns: watch::Receiver<Option<String>>,
    /// What each connection is given.
    pub limits: Limits,
    /// Who takes what people answer from a phone, at [`ANSWER`].
    pub answers: Option<Arc<dyn Answering>>,
}

/// Where people answer from a phone.
pub const ANSWER: &str = "/answer";

/// Takes what people answer from a phone by a token, which is their whole right there: nobody logs in for it, and
/// what is answered says of itself what a browser may do with it.
#[async_trait]
pub trait Answering: Send + Sync + std::fmt::Debug {
    /// Answers a request of any method at [`ANSWER`].
    async fn answer(&self, request: Request<Body>) -> Response<Body>;
}

/// Where it listens.
#[derive(Debug)]
pub struct Listeners {
    /// Plain HTTP.
    pub plain: TcpListener,
    /// The same over TLS.
    pub tls: Option<Tls>,
}

/// How people come in.
#[derive(Debug)]
pub enum WayIn {
    /// They log in, and devices are let in; until there is a first person, a code guards the site.
    People(People),
    /// There are no people, and only this machine reaches the listeners.
    Loopback,
    /// There are no people: by a link, each browser once. For simulated data alone.
    Links(Links),
}

/// The people of a site, and what they may change.
#[derive(Debug)]
pub struct People {
    /// How the first of them comes in, and the accounts of all.
    pub setup: Arc<SetUp>,
    /// What they may change; it is kept with the accounts.
    pub settings: Option<Arc<dyn Settings>>,
    /// Folder of the site's certificate authority, if there is one: edges are enrolled with it.
    pub trust: PathBuf,
}

/// Why the api does not start.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// Anybody could read it.
    #[error("{0} is not loopback, and there are no people who could log in: listen on 127.0.0.1")]
    Open(SocketAddr),
    /// Real data is for people who log in.
    #[error("a link lets in whoever has it: only simulated data is shown so")]
    Real,
    /// The listener has no address.
    #[error("the page's listener")]
    Listener(#[source] std::io::Error),
    /// The settings can't be read.
    #[error("the settings")]
    Accounts(#[from] AccountsError),
    /// The zone is none.
    #[error("the time zone {0} is not known")]
    Zone(String),
    /// There is no certificate to show.
    #[error(transparent)]
    Tls(#[from] TlsError),
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
    /// One back-test runs at a time.
    pub(crate) testing: Semaphore,
    /// The api's own way to the store; `None`: a house without people.
    pub(crate) record: Option<Uplink>,
    /// Where settings are changed; `None`: a house without people.
    pub(crate) desk: Option<Arc<Desk>>,
    /// What people entered here and the store may not have yet.
    pub(crate) entered: figures::Entered,
    /// One tells the record of the plan at a time.
    pub(crate) telling: Mutex<()>,
    /// The site's time zone.
    pub(crate) zone: TimeZone,
    /// The site's own authority, if TLS has it.
    pub(crate) own: Option<Arc<trust::Own>>,
}

/// Serves until `tasks` end.
pub fn start(
    tasks: &Tasks,
    clock: Clock,
    health: Health,
    config: ApiConfig,
    store: Arc<Store>,
    listeners: Listeners,
) -> Result<(), ApiError> {
    let ApiConfig {
        plant,
        site_name,
        zone,
        footnote,
        languages,
        broker,
        way_in,
        record,
        names,
        mdns,
        limits,
        answers,
    } = config;
    let Listeners { plain, tls } = listeners;
    let mut addresses = vec![plain.local_addr().map_err(ApiError::Listener)?];
    if let Some(tls) = &tls {
        addresses.push(tls.listener.local_addr().map_err(ApiError::Listener)?);
    }
    let outside = addresses.into_iter().find(|address| !address.ip().is_loopback());
    let identity = store.identity();
    match (&way_in, outside) {
        (WayIn::Loopback, Some(outside)) => return Err(ApiError::Open(outside)),
        (WayIn::Links(_), _) if !identity.simulated => return Err(ApiError::Real),
        _ => {}
    }
    let site_zone = TimeZone::get(&zone).map_err(|_| ApiError::Zone(zone.clone()))?;
    let desk = match &way_in {
        WayIn::People(People { settings: Some(source), setup, .. }) => {
            let zone = site_zone.clone();
            let dependency = health.dependency("api.settings");
            Desk::open(source.clone(), setup.accounts(), zone, dependency)?.map(Arc::new)
        }
        _ => None,
    };
    let site = SiteDto {
        id: plant.site.to_string(),
        name: site_name,
        simulated: identity.simulated,
        zone,
        footnote,
        alerts: plant.producers.values().any(|role| *role == ProducerRole::Alert),
        languages,
    };
    let hub = Arc::new(Hub::new(plant, site, &identity, clock.clone(), health.clone()));
    if let Some(desk) = &desk {
        hub.take(&desk.held().applied);
    }
    let link = feed::start(tasks, &health, hub.clone(), store.clone(), broker);
    let places = Arc::new(Semaphore::new(stream::READERS));
    let (people, links) = match way_in {
        WayIn::People(people) => (Some(people), None),
        WayIn::Loopback => (None, None),
        WayIn::Links(links) => (None, Some(links)),
    };
    let trust = people.as_ref().map(|people| people.trust.clone());
    let setup = people.map(|people| people.setup);
    let accounts = setup.as_ref().map(|setup| setup.accounts().clone());
    let (pairings, moves) = (Pairings::default(), watch::Sender::new(0));
    let crews = Crews::default();
    let tls = tls.map(|tls| trust::start(tasks, clock.clone(), tls, &names, mdns)).transpose()?;
    let loopback = outside.is_none();
    let doors = Arc::new(Doors { accounts, links, pairings, crews, loopback, names, clock, moves });
    if let Some(record) = record.clone().filter(|_| doors.accounts.is_some()) {
        let keeping = record::keep(doors.clone(), record, tasks.token());
        tasks.spawn("api record", async move {
            keeping.await;
            Ok(())
        });
    }
    let own = tls.as_ref().and_then(|tls| tls.own.clone());
    let (token, testing) = (tasks.token(), Semaphore::new(1));
    let (entered, telling, zone) = (figures::Entered::default(), Mutex::default(), site_zone);
    let app = App {
        hub,
        store,
        link,
        token,
        places,
        testing,
        doors,
        record,
        desk,
        own,
        trust,
        entered,
        telling,
        zone,
    };
    let app = Arc::new(app);
    if app.desk.is_some() {
        let keeping = settings::keep(app.clone());
        tasks.spawn("api settings", async move {
            keeping.await;
            Ok(())
        });
        let telling = figures::keep(app.clone());
        tasks.spawn("api plan", async move {
            telling.await;
            Ok(())
        });
    }
    let router = server::router(app, setup, health);
    let router = match answers {
        Some(answers) => {
            router.route(ANSWER, any(move |request| async move { answers.answer(request).await }))
        }
        None => router,
    };
    server::spawn(tasks, plain, tls, router, limits);
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
