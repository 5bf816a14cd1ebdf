//! The store in an InfluxDB 2.
//!
//! # Schema
//! | bucket | measurement | tags | fields |
//! |---|---|---|---|
//! | `telemetry` | `press`, `press_untrusted` | `site, press` | one a signal (number: float, flag: boolean, code: string); `{signal}__bad`: string, the mark |
//! | `record` | `store` | – | `id`, `simulated`, at 1970-01-01 |
//! | | `state` | `site, press, producer, n` | `state`, `epoch`, `number`, `mono` |
//! | | `interval` (time: its beginning) | `site, press, producer, n` | `to` ms, `state`, `whole` (see `interval`) |
//! | | `loss`, `event`, `event_untrusted` | `site, press, producer, kind, n`; of a `complete` also `of`: of whom | `body` JSON, `epoch`, `number`, `mono` |
//! | `rollup` | `touched` (time: the hour) | `site, press` | `mark`, `rolled`; see `marks` |
//! | | `roll` (time: the hour) | `site, press, signal` | `mean`, `min`, `max`, `covered` ms, `mark`, `minutes` (see `minutes`) |
//!
//! Times are UTC milliseconds; events have their birth's mixture beneath the millisecond (see `line`). A
//! value can't be taken back once a point has it: so at one instant a bad mark wins over a value.

mod config;
mod evidence;
mod gather;
mod http;
mod interval;
mod line;
mod marks;
mod minutes;
mod provision;
mod query;
mod read;
mod rolled;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use influxdb2::api::write::TimestampPrecision;
use presswatch_domain::{
    Body, Bucket, Numbered, Plant, PressId, Row, SignalId, SiteId, Span, StoreIdentity, UtcMs,
};

pub use self::{config::InfluxConfig, line::line_protocol};
use self::{http::Http, marks::Marks};
use crate::{
    Engine, EventFilter, Grain, HourRoll, Hours, StoreError, Touched, Wanted, WriteError, Written,
    touch::Reach,
};

/// The engine in an InfluxDB 2.
#[derive(Debug)]
pub struct Influx {
    config: InfluxConfig,
    http: Http,
    identity: StoreIdentity,
    /// Ids of the three buckets.
    ids: Vec<String>,
    /// Whether intervals are here without the field `whole`, as they were written first.
    bare: tokio::sync::OnceCell<bool>,
    /// Marks by site.
    marks: Mutex<BTreeMap<SiteId, Arc<tokio::sync::Mutex<Marks>>>>,
    /// Buffers that lines are written into.
    buffers: Mutex<Vec<Vec<u8>>>,
}

/// The identity of the store that is there, if one is; makes nothing.
pub async fn look_influx(config: &InfluxConfig) -> Result<Option<StoreIdentity>, StoreError> {
    provision::look(config).await
}

impl Influx {
    /// Opens the store, or makes it.
    pub async fn open(config: InfluxConfig, simulated: bool) -> Result<Influx, StoreError> {
        let http = Http::new(config.clone())?;
        let (ids, identity) = provision::provision(&http, &config, simulated).await?;
        if identity.simulated != simulated {
            return Err(StoreError::kind(config.place(), identity.simulated, simulated, "other buckets"));
        }
        let bare = tokio::sync::OnceCell::new();
        Ok(Influx { config, http, identity, ids, bare, marks: Mutex::default(), buffers: Mutex::default() })
    }

    fn marks(&self, site: &SiteId) -> Arc<tokio::sync::Mutex<Marks>> {
        let mut marks = self.marks.lock().unwrap_or_else(PoisonError::into_inner);
        marks.entry(site.clone()).or_default().clone()
    }
}

#[async_trait]
impl Engine for Influx {
    fn identity(&self) -> StoreIdentity {
        self.identity.clone()
    }

    async fn write(&self, site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Result<Written, WriteError> {
        let is_row = |index: &usize| matches!(batch[*index].record.body, Body::Row(_));
        let (rows, events): (Vec<usize>, Vec<usize>) = (0..batch.len()).partition(is_row);
        let pooled = self.buffers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut buffer = pooled.unwrap_or_default();
        let mut rejected = Vec::new();
        let parts = [
            (&self.config.telemetry, TimestampPrecision::Milliseconds, rows),
            (&self.config.record, TimestampPrecision::Nanoseconds, events),
        ];
        for (bucket, precision, indexes) in parts {
            let target = write::Target { http: &self.http, bucket, precision, site };
            target.write(batch, &indexes, &mut buffer, &mut rejected).await?;
        }
        self.buffers.lock().unwrap_or_else(PoisonError::into_inner).push(buffer);
        let (reach, mut hours) = (Reach::new(plant), BTreeSet::new());
        for numbered in batch {
            reach.hours(numbered, |press, hour| {
                hours.insert((press.clone(), hour));
            });
        }
        marks::touch(self, site, hours).await?;
        Ok(Written { rejected })
    }

    async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        signals: &[SignalId],
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        read::rows(self, line::PRESS, (site, press, signals), span, limit).await
    }

    async fn untrusted(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        read::rows(self, line::PRESS_UNTRUSTED, (site, press, &[]), span, limit).await
    }

    async fn newest(&self, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, StoreError> {
        read::newest(self, site, press).await
    }

    async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError> {
        read::events(self, site, &filter).await
    }

    async fn evidence(&self, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, StoreError> {
        evidence::evidence(self, site, wanted).await
    }

    async fn touched(&self, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError> {
        marks::touched(self, site, limit).await
    }

    async fn put_rollups(
        &self,
        site: &SiteId,
        hours: Vec<(Touched, Vec<HourRoll>)>,
    ) -> Result<(), StoreError> {
        marks::put_rollups(self, site, &hours).await
    }

    async fn hours(&self, site: &SiteId, press: &PressId, span: Span) -> Result<Hours, StoreError> {
        rolled::hours(self, site, press, span).await
    }

    async fn rolled(
        &self,
        site: &SiteId,
        press: &PressId,
        signals: &[SignalId],
        span: Span,
        grain: Grain,
        hours: &Hours,
    ) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError> {
        rolled::buckets(self, (site, press, signals), span, grain, hours).await
    }

    async fn size(&self) -> Result<u64, StoreError> {
        self.http.disk(&self.ids).await
    }
}
