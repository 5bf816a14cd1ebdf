//! Opening the store: now or, if it is away, as soon as it answers.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::bail;
use presswatch_config::{Site, Store as StoreConfig};
use presswatch_mqtt::Backoff;
use presswatch_runtime::tasks::chain;
use presswatch_store::{Store, StoreError};

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
}

impl Place {
    /// For the ingest, or for all roles of a process.
    pub fn writing(data: &Path, store: &StoreConfig, site: &Site) -> anyhow::Result<Self> {
        Ok(Self { engine: Engine::Writer(file(data, store)?), simulated: site.simulated })
    }

    /// For the api alone.
    pub fn reading(data: &Path, store: &StoreConfig, site: &Site) -> anyhow::Result<Self> {
        Ok(Self { engine: Engine::Reader(file(data, store)?), simulated: site.simulated })
    }

    async fn open(&self) -> Result<Store, StoreError> {
        match &self.engine {
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
                    }),
                }
            }
        }
    }

    /// True if another try may succeed without anybody changing the configuration: a file's writer may
    /// not have made it yet.
    fn may_come(&self, error: &StoreError) -> bool {
        matches!(error, StoreError::Failed { .. }) && matches!(self.engine, Engine::Reader(_))
    }
}

fn file(data: &Path, store: &StoreConfig) -> anyhow::Result<PathBuf> {
    match store {
        StoreConfig::Embedded => Ok(data.join("store.db")),
        StoreConfig::Influxdb { url, .. } => {
            bail!("{url}: this build has no InfluxDB engine; set `store.engine` to \"embedded\"")
        }
    }
}

fn why(error: &StoreError) -> String {
    format!("{}; the ingest makes it, in the same data folder; trying again", chain(error))
}

/// Calls `start` with the store: before it returns, if the store is there; else as soon as it answers,
/// while `/readyz` says why not. A store that can't be this one is an error.
pub async fn with(
    base: &Base,
    place: Place,
    start: impl FnOnce(Arc<Store>) -> anyhow::Result<()> + Send + 'static,
) -> anyhow::Result<()> {
    let health = base.health.dependency("store");
    let error = match place.open().await {
        Ok(store) => {
            start(Arc::new(store))?;
            health.good();
            return Ok(());
        }
        Err(error) if !place.may_come(&error) => return Err(error.into()),
        Err(error) => error,
    };
    health.bad(why(&error));
    let token = base.tasks.token();
    base.tasks.spawn("opening the store", async move {
        let mut backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));
        loop {
            tokio::select! {
                () = tokio::time::sleep(backoff.delay()) => {}
                () = token.cancelled() => return Ok(()),
            }
            match place.open().await {
                Ok(store) => {
                    start(Arc::new(store))?;
                    health.good();
                    return Ok(());
                }
                Err(error) if !place.may_come(&error) => return Err(error.into()),
                Err(error) => health.bad(why(&error)),
            }
        }
    });
    Ok(())
}
