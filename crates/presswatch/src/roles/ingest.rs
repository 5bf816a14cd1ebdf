//! The ingest: from bus to store.

use std::sync::Arc;

use presswatch_config::IngestPart;
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::BrokerAddress;
use presswatch_store::Store;

use super::Base;

/// Starts it on an open store.
pub fn start(base: &Base, part: IngestPart, broker: BrokerAddress, store: Arc<Store>) -> anyhow::Result<()> {
    let config = IngestConfig {
        plant: part.plant,
        broker,
        quarantine: base.data.join("quarantine"),
        quarantine_limit: part.ingest.quarantine_limit,
        producer: part.ingest.producer,
    };
    Ok(presswatch_ingest::start(&base.tasks, base.clock.clone(), &base.health, config, store)?)
}
