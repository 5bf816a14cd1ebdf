//! The api: what people and Grafana read.

use std::sync::Arc;

use anyhow::Context;
use presswatch_api::ApiConfig;
use presswatch_config::ApiPart;
use presswatch_mqtt::BrokerAddress;
use presswatch_runtime::Secret;
use presswatch_store::Store;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::Base;

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
        let (answering, health) = (TcpListener::from_std(listener.try_clone()?)?, base.health.clone());
        let serving = presswatch_runtime::health::serve(answering, health, stand_in.clone());
        base.tasks.spawn("api health", async move { Ok(serving.await?) });
        let listener = TcpListener::from_std(listener)?;
        let address = listener.local_addr()?;
        tracing::info!(page = %format!("http://{address}/"), key = key.is_some(), "the page");
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
        let config = ApiConfig { plant: part.plant, site_name: part.site.name, broker, key: self.key };
        let (tasks, clock, health) = (&base.tasks, base.clock.clone(), base.health.clone());
        presswatch_api::start(tasks, clock, health, config, store, self.listener)?;
        self.stand_in.cancel();
        Ok(())
    }
}
