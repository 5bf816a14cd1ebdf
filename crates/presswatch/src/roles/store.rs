//! Opening the store: now or, if it is away, as soon as it answers.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use presswatch_config::{Site, Store as StoreConfig};
use presswatch_mqtt::Backoff;
use presswatch_runtime::{Dependency, Secret, tasks::chain};
use presswatch_store::{InfluxConfig, Store, StoreError};

use super::Base;

/// Which store, and what for.
#[derive(Debug)]
pub struct Place {
    engine: Engine,
    simulated: bool,
}

#[derive(Debug)]
enum Engine {
    /// The one writer of a file.
    Writer(PathBuf),
    /// Beside its writer.
    Reader(PathBuf),
    /// A server.
    Influx(InfluxConfig),
}

impl Place {
    /// For the ingest, or for all roles of a process.
    pub fn writing(data: &Path, store: &StoreConfig, site: &Site) -> anyhow::Result<Self> {
        Ok(Self { engine: engine(data, store, Engine::Writer)?, simulated: site.simulated })
    }

    /// For the api alone.
    pub fn reading(data: &Path, store: &StoreConfig, site: &Site) -> anyhow::Result<Self> {
        Ok(Self { engine: engine(data, store, Engine::Reader)?, simulated: site.simulated })
    }

    /// Opens it now, or not at all.
    pub async fn open(&self) -> Result<Store, StoreError> {
        match &self.engine {
            Engine::Influx(config) => Store::open_influx(config.clone(), self.simulated).await,
            Engine::Writer(path) => Store::open_embedded(path, self.simulated).await,
            Engine::Reader(path) => {
                let store = Store::open_embedded_reader(path).await?;
                let name = |simulated| if simulated { "simulated" } else { "real" };
                match store.identity().simulated {
                    holds if holds == self.simulated => Ok(store),
                    holds => Err(StoreError::Kind {
                        path: path.display().to_string(),
                        holds: name(holds),
                        wanted: name(self.simulated),
                        remedy: "another data folder",
                    }),
                }
            }
        }
    }

    /// Opens it, or says why not yet; an error if it never can be.
    async fn attempt(&self, health: &Dependency) -> Result<Option<Arc<Store>>, StoreError> {
        match self.open().await {
            Ok(store) => Ok(Some(Arc::new(store))),
            Err(error) => match self.waiting_for(&error) {
                Some(reason) => {
                    health.bad(reason);
                    Ok(None)
                }
                None => Err(error),
            },
        }
    }

    /// What to say while another try may succeed without anybody changing the configuration: a server may
    /// be away or refuse its token, a file's writer may not have made it yet. `None`: it can't.
    fn waiting_for(&self, error: &StoreError) -> Option<String> {
        match (&self.engine, error) {
            (Engine::Influx(_), StoreError::Failed { .. }) => Some(format!("{}; trying again", chain(error))),
            // Format 0 is a file that its writer is just making.
            (Engine::Reader(_), StoreError::Failed { .. } | StoreError::Format { found: 0, .. }) => {
                Some(format!("{}; the ingest makes it, in the same data folder; trying again", chain(error)))
            }
            _ => None,
        }
    }
}

fn engine(data: &Path, store: &StoreConfig, file: fn(PathBuf) -> Engine) -> anyhow::Result<Engine> {
    Ok(match influx(store)? {
        Some(config) => Engine::Influx(config),
        None => file(data.join("store.db")),
    })
}

/// How InfluxDB is reached; `None`: the store is embedded. An error if its token can't be read.
pub fn influx(store: &StoreConfig) -> anyhow::Result<Option<InfluxConfig>> {
    let StoreConfig::Influxdb { url, org, token_file, buckets } = store else { return Ok(None) };
    let mut config = InfluxConfig::new(url, org, Secret::from_file(token_file)?);
    (config.telemetry, config.record, config.rollup) =
        (buckets.telemetry.clone(), buckets.record.clone(), buckets.rollup.clone());
    Ok(Some(config))
}

/// Calls `start` with the store: before it returns, if the store is there; else as soon as it answers,
/// while `/readyz` says why not. A store that can't be this one is an error.
pub async fn with(
    base: &Base,
    place: Place,
    start: impl FnOnce(Arc<Store>) -> anyhow::Result<()> + Send + 'static,
) -> anyhow::Result<()> {
    let health = base.health.dependency("store");
    if let Some(store) = place.attempt(&health).await? {
        start(store)?;
        health.good();
        return Ok(());
    }
    let token = base.tasks.token();
    base.tasks.spawn("opening the store", async move {
        let mut backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));
        loop {
            tokio::select! {
                () = tokio::time::sleep(backoff.delay()) => {}
                () = token.cancelled() => return Ok(()),
            }
            if let Some(store) = place.attempt(&health).await? {
                start(store)?;
                health.good();
                return Ok(());
            }
        }
    });
    Ok(())
}
