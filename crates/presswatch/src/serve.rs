//! `presswatch serve`: all roles that the configuration names, in one process, for a real plant.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use anyhow::Context;
use clap::Args;
use presswatch_config::{Broker, Login};
use presswatch_mqtt::BrokerAddress;

use crate::{
    ending::Ending,
    first,
    reload::Reload,
    roles::{self, Base, alert, api, edge, ingest, refused, store},
    settings::Overlays,
};

/// Where the page of the first start is.
const FIRST: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::UNSPECIFIED), 8080);

/// Options of `presswatch serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The configuration; by default `presswatch.toml` in the data folder. If it is not there and the
    /// folder is new, it is made on a page, by whoever reads the code that is shown here.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Data folder.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// Address of that page.
    #[arg(long, default_value_t = FIRST)]
    listen: SocketAddr,
}

/// Runs them until it is told to end.
pub async fn serve(args: ServeArgs) -> anyhow::Result<()> {
    let file = args.config.unwrap_or_else(|| args.data.join("presswatch.toml"));
    let mut ending = Ending::listen()?;
    if !file.exists()
        && is_new(&args.data)
        && !first::start(&args.data, &file, args.listen, &mut ending).await?
    {
        return Ok(());
    }
    let config = roles::load(&file)?;
    if let Some(rejected) = config.served() {
        return Err(refused(rejected));
    }
    let parts = config.parts().map_err(refused)?;
    let (reload, base) = (Reload::listen(&config)?, Base::new(&args.data)?);
    let overlays = Overlays::new(config).with_phrases(&args.data);
    let alerting = overlays.clone();
    reload.with(overlays.clone()).start(&base.tasks);
    let mut embedded: Option<BrokerAddress> = None;
    let mut broker = |broker: &Broker, login: &Login| match (broker, &embedded) {
        (Broker::Embedded, Some(address)) => Ok(address.clone()),
        (Broker::Embedded, None) => {
            let program = std::env::current_exe().context("finding this program")?;
            let address = presswatch_mqtt::broker::supervise(&base.tasks, program)?;
            anyhow::Ok(embedded.insert(address).clone())
        }
        (named, _) => roles::named_broker(named, login),
    };

    let mut place = None;
    let api = match parts.api {
        None => None,
        Some(part) => {
            let address = broker(&part.broker, &part.api.login)?;
            place = Some(store::Place::writing(&base.data, &part.store, &part.site)?);
            let door = api::Door::open(&base, &part).await?;
            Some((door, part, address))
        }
    };
    let ingest = match parts.ingest {
        None => None,
        Some(part) => {
            let address = broker(&part.broker, &part.ingest.login)?;
            place = Some(store::Place::writing(&base.data, &part.store, &part.site)?);
            base.serve_health("ingest", part.ingest.http).await?;
            Some((part, address))
        }
    };
    let (there, found) = tokio::sync::watch::channel(None);
    let mut reached = alert::Reached::default();
    reached.page = api.as_ref().and_then(|(door, ..)| door.page.clone());
    let answers = parts.alert.as_ref().map(|_| reached.answers(&base.clock));
    let alert = match parts.alert {
        None => None,
        Some(part) => {
            let address = broker(&part.broker, &part.alert.login)?;
            if place.is_none() {
                place = Some(store::Place::reading(&base.data, &part.store, &part.site)?);
            }
            base.serve_health("alert", part.alert.http).await?;
            Some((part, address))
        }
    };
    // The store first: a folder with simulated rows is refused before anything is sent.
    if let Some(place) = place {
        let starter = base.clone();
        let start = move |store: std::sync::Arc<presswatch_store::Store>| {
            there.send_replace(Some(store.clone()));
            if let Some((part, address)) = ingest {
                ingest::start(&starter, part, address, store.clone())?;
            }
            match api {
                Some((door, part, address)) => door.start(&starter, part, overlays, address, store, answers),
                None => Ok(()),
            }
        };
        store::with(&base, place, start).await?;
    }
    // Whether the store answers or not.
    if let Some((part, address)) = alert {
        alert::start(&base, part, alerting, address, found, reached).await?;
    }
    if let Some(part) = parts.edge {
        let address = broker(&part.broker, &part.edge.login)?;
        edge::start(&base, part, address).await?;
    }
    base.run(ending).await
}

/// True if nobody has run here. What is there is known by one of its own: a folder may have been made ready,
/// and a first start that was broken off has left its accounts, with nobody in them.
fn is_new(data: &std::path::Path) -> bool {
    let names = std::fs::read_dir(data).into_iter().flatten().flatten().map(|entry| entry.file_name());
    !names.into_iter().any(|name| {
        let name = name.to_string_lossy();
        name.starts_with("outbox-") || name.starts_with("store.db") || name == "quarantine"
    })
}
