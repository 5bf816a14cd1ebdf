//! Where a source's records go: the seam between sources and the uplink, and between them and tests.

use async_trait::async_trait;
use presswatch_domain::{Record, UtcMs};
use presswatch_uplink::{AppendError, Origin, Uplink};

/// Takes records so that they can't get lost. Clones share it.
#[async_trait]
pub trait Sink: Clone + Send + Sync + 'static {
    /// Durable when it returns, `keep` (a small table of the source's own) in the same transaction; an
    /// error means that none was taken.
    async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<(), AppendError>;

    /// What was kept under `key`.
    async fn kept(&self, key: &str) -> Result<Option<String>, AppendError>;

    /// How often the link has come up: what was appended while it was down is not told live.
    fn connections(&self) -> u64;

    /// Resolves when a source that can wait may append.
    async fn room(&self);

    /// How far a source that can wait has come (from, to, appended up to); `None`: done.
    fn history(&self, progress: Option<(UtcMs, UtcMs, UtcMs)>);
}

#[async_trait]
impl Sink for Uplink {
    async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<(), AppendError> {
        Uplink::append(self, origin, records, keep).await.map(drop)
    }

    async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        Uplink::kept(self, key).await
    }

    fn connections(&self) -> u64 {
        Uplink::connections(self)
    }

    async fn room(&self) {
        Uplink::room(self).await;
    }

    fn history(&self, progress: Option<(UtcMs, UtcMs, UtcMs)>) {
        Uplink::history(self, progress);
    }
}
