//! The embedded store: one SQLite file, one writer, readers in one snapshot each.
//!
//! # Format (`user_version` 2)
//! | table | holds |
//! |---|---|
//! | `meta(key, value)` | `store` id and `simulated`, fixed when the file was made; `mark`, which grows for ever |
//! | `series(id, site, press)` | a small number for each press |
//! | `row(series, t, body)` | one press and instant; `body` as in `body` |
//! | `untrusted(series, t, body)` | the same, of records whose time is not to be believed |
//! | `event(site, producer, epoch, number, …, body)` | events by their identity; `body` is the event's JSON |
//! | – index `event_by_kind` | all but `state` and `complete`, which are many: a rare kind over all time, the intervals nearest to a span |
//! | – index `complete_by_producer` | `complete` by whom it speaks of: the newest of each |
//! | `touched(series, hour, mark)` | hours whose roll-up is not true any more |
//! | `rollup(series, signal, hour, area, covered, min, max, minutes)` | an hour as one bucket, and as sixty packed minutes (`HourRoll::pack`) |
//!
//! Times are UTC milliseconds. WAL with `synchronous = FULL`: what a commit answered survives a power
//! cut. A lock file beside it keeps a second writer away. A file that SQLite finds damaged is noted in
//! `{file}.damaged` and set aside at the next opening; see `open`.

mod body;
mod evidence;
mod open;
mod read;
mod write;

use std::{
    collections::BTreeMap,
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use presswatch_domain::{
    Bucket, Numbered, Plant, PressId, Row, SignalId, SiteId, Span, StoreIdentity, UtcMs,
};
use rusqlite::Connection;

use crate::{
    Engine, EventFilter, Grain, HourRoll, Hours, StoreError, Touched, Wanted, WriteError, Written,
    embedded::read::Kept,
};

/// The embedded engine.
#[derive(Debug)]
pub struct Embedded {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    identity: StoreIdentity,
    writer: Option<Mutex<Connection>>,
    readers: Mutex<Vec<Connection>>,
    /// Held as long as the writer lives.
    _lock: Option<File>,
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

impl Embedded {
    /// Opens, or makes, the store as its one writer.
    pub async fn open(path: &Path, simulated: bool) -> Result<Embedded, StoreError> {
        let path = path.to_owned();
        blocking(&path.clone(), move || open::writer(&path, simulated)).await
    }

    /// Opens a store that is there, for reading.
    pub async fn open_reader(path: &Path) -> Result<Embedded, StoreError> {
        let path = path.to_owned();
        blocking(&path.clone(), move || open::reader(&path)).await
    }

    /// Runs `query` on a reader of its own, in one snapshot.
    async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> Result<T, Cause> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = self.shared.clone();
        blocking(&self.shared.path, move || {
            let pooled = shared.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let failed = |e: Cause| {
                open::note_damage(&shared.path, e.as_ref());
                StoreError::failed(format!("{}, reading", shared.path.display()), e)
            };
            let connection = match pooled {
                Some(connection) => connection,
                None => open::connect_reader(&shared.path).map_err(|e| failed(e.into()))?,
            };
            let answer = connection
                .unchecked_transaction()
                .map_err(Cause::from)
                .and_then(|snapshot| query(&snapshot))
                .map_err(failed);
            shared.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            answer
        })
        .await
    }

    /// Runs `change` in one durable transaction: all of it or, after any error, nothing.
    async fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, Cause> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = self.shared.clone();
        blocking(&self.shared.path, move || {
            let failed = |e: Cause| {
                open::note_damage(&shared.path, e.as_ref());
                StoreError::failed(format!("{}, writing", shared.path.display()), e)
            };
            let Some(writer) = &shared.writer else { return Err(failed("opened for reading only".into())) };
            let mut writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = writer
                .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
                .map_err(|e| failed(e.into()))?;
            let answer = change(&transaction).map_err(failed)?;
            transaction.commit().map_err(|e| failed(e.into()))?;
            Ok(answer)
        })
        .await
    }

    async fn kept(
        &self,
        kept: Kept,
        (site, press, signals): (&SiteId, &PressId, &[SignalId]),
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        let (site, press, signals) = (site.clone(), press.clone(), signals.to_vec());
        self.read(move |connection| read::rows(connection, kept, (&site, &press, &signals), span, limit))
            .await
    }
}

#[async_trait]
impl Engine for Embedded {
    fn identity(&self) -> StoreIdentity {
        self.shared.identity.clone()
    }

    async fn write(&self, site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Result<Written, WriteError> {
        let (prepared, rejected) = write::prepare(site, plant, batch).await;
        self.change(move |connection| write::write(connection, prepared)).await.map_err(|error| {
            WriteError { reason: presswatch_runtime::tasks::chain(&error), retry_after: None }
        })?;
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
        self.kept(Kept::Trusted, (site, press, signals), span, limit).await
    }

    async fn untrusted(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        self.kept(Kept::Untrusted, (site, press, &[]), span, limit).await
    }

    async fn newest(&self, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, StoreError> {
        let (site, press) = (site.clone(), press.clone());
        self.read(move |connection| read::newest(connection, &site, &press)).await
    }

    async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError> {
        let site = site.clone();
        self.read(move |connection| read::events(connection, &site, &filter)).await
    }

    async fn evidence(&self, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, StoreError> {
        let (site, wanted) = (site.clone(), wanted.clone());
        self.read(move |connection| evidence::evidence(connection, &site, &wanted)).await
    }

    async fn touched(&self, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError> {
        let site = site.clone();
        self.read(move |connection| read::touched(connection, &site, limit)).await
    }

    async fn put_rollups(
        &self,
        site: &SiteId,
        hours: Vec<(Touched, Vec<HourRoll>)>,
    ) -> Result<(), StoreError> {
        let site = site.clone();
        self.change(move |connection| write::put_rollups(connection, &site, &hours)).await
    }

    async fn hours(&self, site: &SiteId, press: &PressId, span: Span) -> Result<Hours, StoreError> {
        let (site, press) = (site.clone(), press.clone());
        self.read(move |connection| read::hours(connection, &site, &press, span)).await
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
        let (site, press, signals) = (site.clone(), press.clone(), signals.to_vec());
        let touched = hours.touched.clone();
        let read = move |connection: &Connection| {
            read::rolled(connection, (&site, &press, &signals), span, grain, &touched)
        };
        self.read(read).await
    }

    async fn size(&self) -> Result<u64, StoreError> {
        let (file, wal) = (self.shared.path.clone(), open::beside(&self.shared.path, "-wal"));
        blocking(&self.shared.path, move || {
            let bytes = std::fs::metadata(&file)
                .map_err(|e| StoreError::failed(format!("{}, its size", file.display()), e))?;
            Ok(bytes.len() + std::fs::metadata(wal).map_or(0, |wal| wal.len()))
        })
        .await
    }
}

/// SQLite blocks: it has a thread to do it on.
async fn blocking<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(join) => Err(StoreError::failed(path.display().to_string(), join)),
    }
}

/// The number of a press's series, if it has any rows.
fn series(connection: &Connection, site: &SiteId, press: &PressId) -> Result<Option<i64>, rusqlite::Error> {
    use rusqlite::OptionalExtension;
    connection
        .prepare_cached("SELECT id FROM series WHERE site = ?1 AND press = ?2")?
        .query_row((site.as_str(), press.as_str()), |row| row.get(0))
        .optional()
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Birth, Epoch, ProducerId, Record, Value};

    use super::*;

    /// A full disk is an error to be tried again: all of the batch or nothing is there.
    #[tokio::test]
    async fn a_full_disk_leaves_no_half_batch() {
        let folder = tempfile::tempdir().expect("folder");
        let store = Embedded::open(&folder.path().join("store.db"), true).await.expect("a store");
        let site = SiteId::new("test").expect("id");
        let press = PressId::new("press1").expect("id");
        let plant = Plant { site: site.clone(), presses: Default::default(), producers: Default::default() };
        let batch = |from: i64| -> Vec<Numbered> {
            let row = |t: i64| {
                let values = [(SignalId::new("oil_temp").expect("id"), Value::Number(t as f64))].into();
                Record::row(UtcMs(t), press.clone(), Row { values, bad: Default::default() })
            };
            let producer = ProducerId::new("edge1").expect("id");
            let birth = |number: i64| Birth { epoch: Epoch(1), number: number as u64 };
            (from..from + 500)
                .map(|t| Numbered { producer: producer.clone(), birth: birth(t), record: row(t) })
                .collect()
        };
        let pages = |pages: i64| {
            let writer = store.shared.writer.as_ref().expect("the writer");
            let writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
            writer.pragma_update(None, "max_page_count", pages).expect("a limit");
        };
        pages(40);
        let mut written = 0;
        let error = loop {
            match store.write(&site, &plant, &batch(written)).await {
                Ok(_) => written += 500,
                Err(error) => break error,
            }
        };
        assert!(error.reason.contains("full"), "{error}");
        let count = async || {
            let span = Span::new(UtcMs(0), UtcMs(i64::MAX));
            store.rows(&site, &press, &[], span, usize::MAX).await.expect("rows").len() as i64
        };
        assert_eq!(count().await, written);
        pages(1_000_000);
        store.write(&site, &plant, &batch(written)).await.expect("room again");
        assert_eq!(count().await, written + 500);
    }
    /// Rows may come while their hour is rolled up: it stays touched then, and the roll-up is not taken.
    #[tokio::test]
    async fn a_roll_up_overtaken_by_rows_is_not_taken_for_true() {
        let folder = tempfile::tempdir().expect("folder");
        let store = Embedded::open(&folder.path().join("store.db"), true).await.expect("a store");
        let site = SiteId::new("test").expect("id");
        let press = PressId::new("press1").expect("id");
        let oil = SignalId::new("oil_temp").expect("id");
        let plant = Plant { site: site.clone(), presses: Default::default(), producers: Default::default() };
        let write = async |t: i64| {
            let values = [(oil.clone(), Value::Number(50.0))].into();
            let record = Record::row(UtcMs(t), press.clone(), Row { values, bad: Default::default() });
            let birth = Birth { epoch: Epoch(1), number: t as u64 };
            let producer = ProducerId::new("edge1").expect("id");
            store.write(&site, &plant, &[Numbered { producer, birth, record }]).await.expect("written");
            store.touched(&site, 10).await.expect("touched").pop().expect("an hour")
        };
        let minutes = vec![Bucket::empty(Span::new(UtcMs(0), UtcMs(60_000))); 60];
        let roll = HourRoll { signal: oil.clone(), hour: UtcMs(0), minutes };
        let (before, after) = (write(1).await, write(2).await);
        assert!(before.mark < after.mark && before.hour == after.hour);
        store.put_rollups(&site, vec![(before, vec![roll.clone()])]).await.expect("put");
        assert_eq!(store.touched(&site, 10).await.expect("touched"), std::slice::from_ref(&after));
        store.put_rollups(&site, vec![(after, vec![roll])]).await.expect("put");
        assert_eq!(store.touched(&site, 10).await.expect("touched"), []);
    }
}
