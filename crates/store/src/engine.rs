//! What an engine must be able to do.

use std::{collections::BTreeMap, time::Duration};

use async_trait::async_trait;
use presswatch_domain::{
    Bucket, EventKind, Numbered, Plant, PressId, Record, Row, SignalId, SiteId, Span, StoreIdentity, UtcMs,
};

use crate::{HourRoll, evidence::Wanted};

/// A store that can't be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program has it open for writing.
    #[error("{0} is already written by another program: stop that one, or name another data folder")]
    Locked(String),
    /// Simulated and real data are never mixed.
    #[error("{path} holds {holds} data and can't be used for {wanted} data: name {remedy}")]
    Kind {
        /// Which store.
        path: String,
        /// `simulated` or `real`.
        holds: &'static str,
        /// `simulated` or `real`.
        wanted: &'static str,
        /// What to name instead.
        remedy: &'static str,
    },
    /// The file is of a format that this program does not know.
    #[error(
        "{path} is of format {found} and this program knows format {known}: start the version that made it, or name another data folder"
    )]
    Format {
        /// Which store.
        path: String,
        /// Format of the file.
        found: i64,
        /// Format of the program.
        known: i64,
    },
    /// The file is damaged and was moved out of the way. Nothing of it was deleted.
    #[error(
        "{path} is damaged ({reason}) and was set aside as {aside}: the next start begins an empty store with a new id, which producers refuse until they are told to accept it; to go on with the old one, mend it and move it back first"
    )]
    Damaged {
        /// Where it was.
        path: String,
        /// What is damaged.
        reason: String,
        /// Where it is now.
        aside: String,
    },
    /// The configuration can't be used.
    #[error("store {place}: {problem}")]
    Config {
        /// Which store.
        place: String,
        /// What is wrong and what to do.
        problem: String,
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

    /// The other kind of data is there.
    pub(crate) fn kind(path: String, holds: bool, wanted: bool, remedy: &'static str) -> Self {
        let name = |simulated| if simulated { "simulated" } else { "real" };
        StoreError::Kind { path, holds: name(holds), wanted: name(wanted), remedy }
    }
}

/// Nothing of the batch may be taken as stored: write it again later.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not stored: {reason}")]
pub struct WriteError {
    /// What the store said, and what to do where a person must.
    pub reason: String,
    /// When it asked to be tried again, if it did.
    pub retry_after: Option<Duration>,
}

/// All of the batch is durable, but for what is named here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Index in the batch, and what of that record can never be stored and why: all of it or, where a
    /// signal is named, that signal. In order of the index; from [`Store::write`](crate::Store::write)
    /// each index once.
    pub rejected: Vec<(usize, String)>,
}

/// Which events are asked for.
///
/// An annotation or a production lies at its record's time, which is where its stretch begins: who wants those
/// that reach into a span asks from `LONGEST_ANNOTATION_MS` or `LONGEST_PRODUCTION_MS` of `domain::entered` before it.
#[derive(Debug, Clone)]
pub struct EventFilter {
    /// Of this press; `None`: of any, and of none.
    pub press: Option<PressId>,
    /// Of these kinds; empty: of all.
    pub kinds: Vec<&'static str>,
    /// An interval or a loss must have some of its own span in here, any other event its time.
    pub span: Span,
    /// At most so many, the earliest.
    pub limit: usize,
}

/// Where an event lies: its own span (the last instant of a loss is lost too), or its instant.
pub(crate) fn place(record: &Record) -> Span {
    match record.kind() {
        Some(EventKind::Loss { from, to, .. }) => Span::new(*from, to.plus(1)),
        Some(kind) => kind.span().unwrap_or(Span::new(record.t, record.t.plus(1))),
        None => Span::new(record.t, record.t.plus(1)),
    }
}

/// An hour whose roll-up is not true any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Of which press.
    pub press: PressId,
    /// Its first instant.
    pub hour: UtcMs,
    /// Grows at each touch, for ever: a roll-up made from an older mark must not clear a newer one.
    pub mark: i64,
}

/// Of what size roll-ups are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// One bucket an hour.
    Hour,
    /// Sixty buckets an hour.
    Minute,
}

/// How the hours of a span stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    /// First instants of those whose roll-ups are not true, in order.
    pub touched: Vec<UtcMs>,
    /// First instants of the others, as far as the engine needs them, and the mark that their roll-ups
    /// were made from.
    pub made: BTreeMap<UtcMs, i64>,
}

/// Rows, events and roll-ups of sites. All methods may be called at once.
#[async_trait]
pub trait Engine: Send + Sync {
    /// What this store is.
    fn identity(&self) -> StoreIdentity;

    /// Writes a batch; the touched hours are durably marked before it answers. Writing the same record
    /// again changes nothing. A row of an instant that is there is merged into it: of two values of a
    /// signal the later written wins, and a bad mark wins over a value.
    async fn write(&self, site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Result<Written, WriteError>;

    /// Rows of trusted time in order, at most `limit`; only of these signals, if any are named.
    async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        signals: &[SignalId],
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError>;

    /// Rows whose time is not to be believed, in order, at most `limit`.
    async fn untrusted(
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

    /// What figures are made of, in any order; of what is wanted once a press or producer there may be more.
    async fn evidence(&self, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, StoreError>;

    /// Touched hours, the oldest first, at most `limit`.
    async fn touched(&self, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError>;

    /// Puts the roll-ups of hours in place of what was there, and clears those touches whose mark is
    /// still the same.
    async fn put_rollups(
        &self,
        site: &SiteId,
        hours: Vec<(Touched, Vec<HourRoll>)>,
    ) -> Result<(), StoreError>;

    /// How the hours that begin inside `span` stand.
    async fn hours(&self, site: &SiteId, press: &PressId, span: Span) -> Result<Hours, StoreError>;

    /// Buckets of these signals for the hours that begin inside `span` and were not touched when `hours`
    /// was read, in order. Those that know nothing may be left out.
    async fn rolled(
        &self,
        site: &SiteId,
        press: &PressId,
        signals: &[SignalId],
        span: Span,
        grain: Grain,
        hours: &Hours,
    ) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError>;

    /// Bytes on disk, as far as the store tells.
    async fn size(&self) -> Result<u64, StoreError>;
}
