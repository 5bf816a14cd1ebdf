//! What the chaos tests' edge is told at each start, in a file beside its configuration.

use std::{collections::BTreeMap, path::Path, time::Duration};

use anyhow::Context;
use presswatch_domain::Record;
use serde::{Deserialize, Serialize};

use crate::load::{Lane, Truth};

const FILE: &str = "orders.json";

/// Without a file: none of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Orders {
    /// Batches get these numbers or later ones: an outbox that has forgotten some begins with new ones, as
    /// a press does.
    pub begin: BTreeMap<Lane, u64>,
    /// Nothing is appended; what is left is sent.
    pub quiet: bool,
    /// Each so many live batches carry a row that the ingest must set aside; 0: none does.
    pub refused_each: u64,
    /// A live batch each so many milliseconds; 0: as usual.
    pub live_ms: u64,
    /// The live lane ends after so many batches of this start; 0: it does not.
    pub live_batches: u64,
}

impl Orders {
    /// Those beside this configuration.
    pub fn read(config: &Path) -> anyhow::Result<Orders> {
        let file = config.with_file_name(FILE);
        match std::fs::read(&file) {
            Ok(text) => serde_json::from_slice(&text).with_context(|| format!("{}", file.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Orders::default()),
            Err(error) => Err(error).with_context(|| format!("{}", file.display())),
        }
    }

    /// Writes them into the folder of the configuration.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        Ok(std::fs::write(folder.join(FILE), serde_json::to_vec(self)?)?)
    }

    /// The same, with numbers that were never used.
    pub fn beyond(&self, truth: &Truth) -> Orders {
        let begin = Lane::ALL.into_iter().map(|lane| (lane, truth.unused(lane))).collect();
        Orders { begin, ..self.clone() }
    }

    /// How often a lane appends.
    pub fn every(&self, lane: Lane) -> Duration {
        match (lane, self.live_ms) {
            (Lane::Past, _) | (Lane::Live, 0) => lane.every(),
            (Lane::Live, ms) => Duration::from_millis(ms),
        }
    }

    /// The records of a batch.
    pub fn batch(&self, lane: Lane, number: u64) -> anyhow::Result<Vec<Record>> {
        let mut records = lane.batch(number)?;
        if lane == Lane::Live && self.refused_each > 0 && number.is_multiple_of(self.refused_each) {
            records.push(Lane::refused(number)?);
        }
        Ok(records)
    }
}
