//! What an engine must be able to do.

use std::time::Duration;

use async_trait::async_trait;
use presswatch_domain::{Numbered, Plant, PressId, Row, SignalId, SiteId, Span, StoreIdentity, UtcMs};

use crate::HourRoll;

/// A store that can't be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program has it open for writing.
    #[error("{0} is already written by another program: stop that one, or name another data folder")]
    Locked(String),
    /// Simulated and real data are never mixed.
    #[error("{path} holds {holds} data and can't be used for {wanted} data: name another data folder")]
    Kind {
        /// Which store.
        path: String,
        /// `simulated` or `real`.
        holds: &'static str,
        /// `simulated` or `real`.
        wanted: &'static str,
    },
    /// Its file or server answers with an error.
    #[error("store {place}")]
    Failed {
        /// Which store, and doing what.
        place: String,
        /// The cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl StoreError {
    /// An error of the engine below, with what was being done.
    pub fn failed(
        place: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        StoreError::Failed { place: place.into(), source: source.into() }
    }
}

/// Nothing of the batch may be taken as stored: write it again later.
#[derive(Debug, thiserror::Error)]
#[error("not stored: {reason}")]
pub struct WriteError {
    /// What the store said.
    pub reason: String,
    /// When it asked to be tried again, if it did.
    pub retry_after: Option<Duration>,
}

/// All of the batch is durable, but for what is named here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Index in the batch, and why that record can never be stored.
    pub rejected: Vec<(usize, String)>,
}

/// Which events are asked for.
#[derive(Debug, Clone)]
pub struct EventFilter {
    /// Of this press; `None`: of any, and of none.
    pub press: Option<PressId>,
    /// Of these kinds; empty: of all.
    pub kinds: Vec<&'static str>,
    /// Whose time lies inside or whose own span overlaps.
    pub span: Span,
    /// At most so many, the earliest.
    pub limit: usize,
}

/// An hour whose roll-up is not true any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Of which press.
    pub press: PressId,
    /// Its first instant.
    pub hour: UtcMs,
    /// Grows at each touch: a roll-up made from an older mark must not clear a newer one.
    pub mark: i64,
}

/// Rows, events and roll-ups of sites. All methods may be called at once.
#[async_trait]
pub trait Engine: Send + Sync {
    /// What this store is.
    fn identity(&self) -> StoreIdentity;

    /// Writes a batch; the touched hours are marked in the same durable step. Writing the same record
    /// again changes nothing; a row of an instant that is there is merged into it, the later write of a
    /// signal winning.
    async fn write(&self, site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Result<Written, WriteError>;

    /// Rows of trusted time in order, at most `limit`.
    async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError>;

    /// Time of the newest row.
    async fn newest(&self, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, StoreError>;

    /// Events in order of time.
    async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError>;

    /// Touched hours, the oldest first, at most `limit`.
    async fn touched(&self, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError>;

    /// Puts the roll-ups of one hour in place of what was there, and clears the touch if its mark is
    /// still the same.
    async fn put_rollups(
        &self,
        site: &SiteId,
        hour: &Touched,
        rolls: Vec<HourRoll>,
    ) -> Result<(), StoreError>;

    /// Roll-ups of one signal for the hours that begin inside `span`, in order.
    async fn rollups(
        &self,
        site: &SiteId,
        press: &PressId,
        signal: &SignalId,
        span: Span,
    ) -> Result<Vec<HourRoll>, StoreError>;

    /// Bytes on disk.
    async fn size(&self) -> Result<u64, StoreError>;
}
