//! How data flow from the presses to the store, as far as the bus and the store tell. Pure.

use std::collections::BTreeMap;

use presswatch_domain::{Plant, ProducerId, ProducerRole, StoreIdentity, UtcMs};
use presswatch_runtime::health::Readiness;
use presswatch_wire::Status;

use crate::dto::{
    ClockDto, HistoryDto, LossesDto, PipelineDto, ProducerDto, QuarantineDto, ReadinessDto, StoreDto,
};

/// A producer that says nothing for longer than this, in milliseconds, is not online: it says
/// something each 10 s, or 20 s where rows are gathered.
const SILENCE_MS: i64 = 30_000;
/// Most producers that are not in the configuration: anybody on the bus can invent one.
const STRANGERS: usize = 64;

/// What is known of producers and store.
#[derive(Debug, Clone)]
pub struct Pipeline {
    producers: BTreeMap<ProducerId, Producer>,
    /// Most of them.
    limit: usize,
    store: StoreDto,
    quarantine: QuarantineDto,
    losses: LossesDto,
}

#[derive(Debug, Clone, Default)]
struct Producer {
    status: Option<Status>,
    last_heard: Option<UtcMs>,
}

impl Pipeline {
    /// Nothing was heard yet.
    pub fn new(plant: &Plant, store: &StoreIdentity) -> Self {
        let edges = plant.producers.iter().filter(|(_, role)| **role == ProducerRole::Edge);
        Self {
            producers: edges.map(|(id, _)| (id.clone(), Producer::default())).collect(),
            store: StoreDto {
                id: store.id.to_string(),
                simulated: store.simulated,
                size_bytes: None,
                ok: false,
            },
            quarantine: QuarantineDto::default(),
            losses: LossesDto::default(),
            limit: plant.producers.len() + STRANGERS,
        }
    }

    /// Records of `producer` came at `now`.
    pub fn heard(&mut self, producer: &ProducerId, now: UtcMs) {
        let Some(entry) = self.entry(producer) else { return };
        entry.last_heard = entry.last_heard.max(Some(now));
    }

    /// A status came at `now`; one that the broker had kept is as old as it says.
    pub fn status(&mut self, producer: &ProducerId, status: Status, retained: bool, now: UtcMs) {
        let Some(entry) = self.entry(producer) else { return };
        // A will speaks for one that is gone: it was not heard now.
        let heard = if retained || !status.online { status.t.min(now) } else { now };
        entry.last_heard = entry.last_heard.max(Some(heard));
        match &mut entry.status {
            // A will was written when its connection was made: all else that it says is older.
            Some(known) if !status.online && status.t <= known.t => known.online = false,
            slot => *slot = Some(status),
        }
    }

    /// The store answered with its size in bytes; `None`: it did not answer.
    pub fn store(&mut self, size_bytes: Option<u64>) {
        self.store.ok = size_bytes.is_some();
        self.store.size_bytes = size_bytes.or(self.store.size_bytes);
    }

    /// What the store says was set aside, and lost.
    pub fn remarks(&mut self, quarantine: QuarantineDto, losses: LossesDto) {
        (self.quarantine, self.losses) = (quarantine, losses);
    }

    fn entry(&mut self, producer: &ProducerId) -> Option<&mut Producer> {
        if !self.producers.contains_key(producer) && self.producers.len() >= self.limit {
            return None;
        }
        Some(self.producers.entry(producer.clone()).or_default())
    }

    /// All of it at `now`.
    pub fn dto(&self, readiness: Readiness, now: UtcMs) -> PipelineDto {
        PipelineDto {
            producers: self.producers.iter().map(|(id, producer)| producer.dto(id, now)).collect(),
            store: self.store.clone(),
            quarantine: self.quarantine,
            losses: self.losses,
            readiness: ReadinessDto { ready: readiness.ready, dependencies: readiness.dependencies },
        }
    }
}

impl Producer {
    fn dto(&self, id: &ProducerId, now: UtcMs) -> ProducerDto {
        let status = self.status.as_ref();
        let fresh = self.last_heard.is_some_and(|heard| now.since(heard) <= SILENCE_MS);
        ProducerDto {
            producer: id.to_string(),
            online: fresh && status.is_some_and(|status| status.online),
            last_heard: self.last_heard,
            depth: status.map_or(0, |s| s.depth),
            depth_bytes: status.map_or(0, |s| s.depth_bytes),
            limit_bytes: status.map_or(0, |s| s.limit_bytes),
            complete_to: status.map(|s| s.complete_to),
            commit_delay_ms: status.and_then(|s| s.commit_delay_ms),
            clock: status.map(|s| ClockDto {
                trusted: s.clock.trusted,
                source: s.clock.source.clone(),
                waits_ms: s.clock.waits_ms,
            }),
            lost: status.map_or((0, 0), |s| s.lost),
            history: status.and_then(|s| s.history.as_ref()).map(|h| HistoryDto {
                from: h.from,
                to: h.to,
                at: h.at,
            }),
            trouble: status.and_then(|s| s.trouble.clone()),
            version: status.map(|s| s.version.clone()),
        }
    }
}
