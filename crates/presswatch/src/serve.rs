//! `presswatch serve`: all roles that the configuration names, in one process, for a real plant.

use anyhow::Context;
use presswatch_config::{Broker, Login};
use presswatch_mqtt::BrokerAddress;

use crate::{
    ending::Ending,
    roles::{self, Base, RoleArgs, api, edge, ingest, refused, store},
};

/// Runs them until it is told to end.
pub async fn serve(args: RoleArgs) -> anyhow::Result<()> {
    let config = roles::load(&args.config)?;
    if let Some(rejected) = config.served() {
        return Err(refused(rejected));
    }
    let parts = config.parts().map_err(refused)?;
    let (ending, base) = (Ending::listen()?, Base::new(&args.data)?);
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
    // The store first: a folder with simulated rows is refused before anything is sent.
    if let Some(place) = place {
        let starter = base.clone();
        let start = move |store: std::sync::Arc<presswatch_store::Store>| {
            if let Some((part, address)) = ingest {
                ingest::start(&starter, part, address, store.clone())?;
            }
            match api {
                Some((door, part, address)) => door.start(&starter, part, address, store),
                None => Ok(()),
            }
        };
        store::with(&base, place, start).await?;
    }
    if let Some(part) = parts.edge {
        let address = broker(&part.broker, &part.edge.login)?;
        edge::start(&base, part, address).await?;
    }
    base.run(ending).await
}
