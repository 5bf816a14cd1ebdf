//! The api: what people and Grafana read.

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use presswatch_api::{ApiConfig, People, SetUp, WayIn};
use presswatch_config::{ApiPart, Outbox};
use presswatch_mqtt::BrokerAddress;
use presswatch_people::Accounts;
use presswatch_runtime::health;
use presswatch_store::Store;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::Base;
use crate::{first, settings::Overlays};

/// Where what people change waits until it is in the store.
const RECORD: Outbox = Outbox { limit_bytes: 16 << 20, flush: Duration::ZERO };

/// The listener, who comes in there, and who answers before there is a store: the page says that it waits.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    setup: Arc<SetUp>,
    stand_in: CancellationToken,
}

impl Door {
    /// Opens the address and the accounts, and says how one comes in.
    pub async fn open(base: &Base, part: &ApiPart) -> anyhow::Result<Self> {
        let address = part.api.listen;
        let accounts = Accounts::open(&base.data.join(crate::people::FILE))?;
        let setup = Arc::new(SetUp::new(accounts, base.clock.clone(), None));
        let opening = || format!("{address} can't be opened: give `api.listen` another address");
        let listener = std::net::TcpListener::bind(address).with_context(opening)?;
        listener.set_nonblocking(true)?;
        let stand_in = base.tasks.token().child_token();
        let answering = TcpListener::from_std(listener.try_clone()?)?;
        let router = presswatch_api::starting(base.health.clone());
        let serving = health::serve(answering, router, stand_in.clone());
        base.tasks.spawn("api health", async move { Ok(serving.await?) });
        let listener = TcpListener::from_std(listener)?;
        first::tell(&base.data, listener.local_addr()?, &setup)?;
        let (first, data, token) = (setup.clone(), base.data.clone(), base.tasks.token());
        base.tasks.spawn("first person", async move {
            tokio::select! {
                () = first.done() => first::forget(&data).map_err(Into::into),
                () = token.cancelled() => Ok(()),
            }
        });
        Ok(Self { listener, setup, stand_in })
    }

    /// Starts the api on an open store.
    pub fn start(
        self,
        base: &Base,
        part: ApiPart,
        overlays: Overlays,
        broker: BrokerAddress,
        store: Arc<Store>,
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
            way_in: WayIn::People(People { setup: self.setup, record, settings: Some(Arc::new(overlays)) }),
            broker,
        };
        let (tasks, clock, health) = (&base.tasks, base.clock.clone(), base.health.clone());
        presswatch_api::start(tasks, clock, health, config, store, self.listener)?;
        self.stand_in.cancel();
        Ok(())
    }
}
