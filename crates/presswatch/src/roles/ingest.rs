//! The ingest: from bus to store.

use std::{sync::Arc, time::Duration};

use presswatch_config::IngestPart;
use presswatch_ingest::IngestConfig;
use presswatch_mqtt::BrokerAddress;
use presswatch_store::Store;

use super::Base;

/// Opens its outbox and starts it on an open store.
pub fn start(base: &Base, part: IngestPart, broker: BrokerAddress, store: Arc<Store>) -> anyhow::Result<()> {
    let IngestPart { site, plant, ingest, .. } = part;
    let sending = (&ingest.outbox, Duration::ZERO);
    let uplink = base.uplink(&site, ingest.producer.clone(), sending, broker.clone(), &base.clock)?;
    let config = IngestConfig {
        plant,
        broker,
        quarantine: base.data.join("quarantine"),
        quarantine_limit: ingest.quarantine_limit,
        producer: ingest.producer,
    };
    Ok(presswatch_ingest::start(&base.tasks, base.clock.clone(), &base.health, config, store, uplink)?)
}
