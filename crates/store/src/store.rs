//! One store above any engine: what is latest, and roll-ups. Charts are in `chart`.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use presswatch_domain::{
    HOUR_MS, Mark, Numbered, Plant, Press, PressId, Row, SignalId, SiteId, Span, StoreIdentity, UtcMs,
};

use crate::{
    Engine, EventFilter, HourRoll, InfluxConfig, StoreError, Touched, WriteError, Written,
    embedded::Embedded,
    influx::Influx,
    rollup::{longest_hold, roll_hours},
    touch::{BREAKING, breaks},
};

/// Rows or events that are read at once.
const READ: usize = 50_000;
/// Hours of one press that are rolled up from one reading.
const ROLL_HOURS: usize = 24;

/// A store of any engine.
#[derive(Clone)]
pub struct Store {
    pub(crate) engine: Arc<dyn Engine>,
    /// Two roll-ups of one hour must not run at once: the older could be put after the newer.
    rolling: Arc<tokio::sync::Mutex<()>>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("identity", &self.identity()).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens, or makes, the embedded store at `path` as its one writer.
    pub async fn open_embedded(path: &Path, simulated: bool) -> Result<Store, StoreError> {
        Ok(Store::above(Arc::new(Embedded::open(path, simulated).await?)))
    }

    /// Opens the embedded store at `path` for reading, beside its writer.
    pub async fn open_embedded_reader(path: &Path) -> Result<Store, StoreError> {
        Ok(Store::above(Arc::new(Embedded::open_reader(path).await?)))
    }

    /// Opens the store in an InfluxDB 2, or provisions it there at first use. Any number of programs may
    /// have it open; one ingest a site writes.
    pub async fn open_influx(config: InfluxConfig, simulated: bool) -> Result<Store, StoreError> {
        Ok(Store::above(Arc::new(Influx::open(config, simulated).await?)))
    }

    fn above(engine: Arc<dyn Engine>) -> Store {
        Store { engine, rolling: Arc::default() }
    }

    /// What this store is.
    pub fn identity(&self) -> StoreIdentity {
        self.engine.identity()
    }

    /// Writes a batch: durable when it answers, but for what [`Written`] names.
    pub async fn write(
        &self,
        site: &SiteId,
        plant: &Plant,
        batch: &[Numbered],
    ) -> Result<Written, WriteError> {
        let mut written = self.engine.write(site, plant, batch).await?;
        written.rejected.sort_by_key(|(index, _)| *index);
        written.rejected.dedup_by(|(later, more), (index, reason)| {
            let same = later == index;
            if same {
                *reason = format!("{reason}; {more}");
            }
            same
        });
        Ok(written)
    }

    /// Raw rows in order, at most `limit`: begin again after the last instant for more.
    pub async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        self.engine.rows(site, press, &[], span, limit).await
    }

    /// Rows whose time is not to be believed, in order, at most `limit`. They are in no figure.
    pub async fn untrusted(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        self.engine.untrusted(site, press, span, limit).await
    }

    /// Events in order of time.
    pub async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError> {
        self.engine.events(site, filter).await
    }

    /// What was last said of each signal, as far as it may still be held at the newest row;
    /// [`Mark::Break`] where a loss or the start of an epoch ended it since.
    pub async fn latest(
        &self,
        site: &SiteId,
        press: &Press,
    ) -> Result<BTreeMap<SignalId, (UtcMs, Mark)>, StoreError> {
        let Some(newest) = self.engine.newest(site, &press.id).await? else { return Ok(BTreeMap::new()) };
        let from = newest.plus(-longest_hold(&press.catalogue));
        let rows = self.all_rows(site, &press.id, &[], Span::new(from, newest.plus(1)));
        let breaks = self.breaks(site, press, Span::new(from, UtcMs(i64::MAX)));
        let (rows, breaks) = tokio::try_join!(rows, breaks)?;
        let mut latest = BTreeMap::new();
        for (t, row) in rows {
            latest.extend(row.values.into_iter().map(|(id, value)| (id, (t, Mark::Value(value)))));
            latest.extend(row.bad.into_iter().map(|(id, mark)| (id, (t, Mark::Bad(mark)))));
        }
        if let Some(at) = breaks.last() {
            // A row at the instant of a break comes after it.
            for (t, mark) in latest.values_mut().filter(|(t, _)| t < at) {
                (*t, *mark) = (*at, Mark::Break);
            }
        }
        Ok(latest)
    }

    /// Makes the roll-ups of up to `max_hours` touched hours anew; gives how many.
    pub async fn roll_up(&self, plant: &Plant, max_hours: usize) -> Result<usize, StoreError> {
        let _alone = self.rolling.lock().await;
        let mut touched = self.engine.touched(&plant.site, max_hours).await?;
        touched.sort_by(|a, b| (&a.press, a.hour).cmp(&(&b.press, b.hour)));
        let next = |a: &Touched, b: &Touched| a.press == b.press && b.hour == a.hour.plus(HOUR_MS);
        for run in touched.chunk_by(next).flat_map(|run| run.chunks(ROLL_HOURS)) {
            let hours = self.roll(plant, run).await?;
            self.engine.put_rollups(&plant.site, hours).await?;
        }
        Ok(touched.len())
    }

    /// Bytes on disk, as far as the store tells.
    pub async fn size(&self) -> Result<u64, StoreError> {
        self.engine.size().await
    }

    /// The roll-ups of contiguous hours of one press, from one reading.
    async fn roll(
        &self,
        plant: &Plant,
        run: &[Touched],
    ) -> Result<Vec<(Touched, Vec<HourRoll>)>, StoreError> {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(Vec::new()) };
        let Some(press) = plant.presses.get(&first.press) else {
            return Ok(run.iter().map(|hour| (hour.clone(), Vec::new())).collect());
        };
        let span = Span::new(first.hour, last.hour.plus(HOUR_MS));
        let (rows, breaks) = self.material(&plant.site, press, &[], span).await?;
        let catalogue = press.catalogue.clone();
        let rolled = tokio::task::spawn_blocking(move || roll_hours(&rows, &breaks, &catalogue, span));
        let rolled = rolled.await.map_err(|e| StoreError::failed("rolling up", e))?;
        Ok(run.iter().cloned().zip(rolled).collect())
    }

    /// Rows and breaks of `span`, and of as much before it as may be held into it.
    pub(crate) async fn material(
        &self,
        site: &SiteId,
        press: &Press,
        signals: &[SignalId],
        span: Span,
    ) -> Result<(Vec<(UtcMs, Row)>, Vec<UtcMs>), StoreError> {
        let wide = Span::new(span.from.plus(-longest_hold(&press.catalogue)), span.to);
        let rows = self.all_rows(site, &press.id, signals, wide);
        tokio::try_join!(rows, self.breaks(site, press, wide))
    }

    pub(crate) async fn all_rows(
        &self,
        site: &SiteId,
        press: &PressId,
        signals: &[SignalId],
        span: Span,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        let mut rows: Vec<(UtcMs, Row)> = Vec::new();
        loop {
            let from = rows.last().map_or(span.from, |(t, _)| t.plus(1));
            let page = self.engine.rows(site, press, signals, Span::new(from, span.to), READ).await?;
            let full = page.len() == READ;
            rows.extend(page);
            if !full {
                return Ok(rows);
            }
        }
    }

    /// Where what is held of a press ends inside `span`, in order: losses, and openings of its producer's outbox.
    pub async fn breaks(&self, site: &SiteId, press: &Press, span: Span) -> Result<Vec<UtcMs>, StoreError> {
        let filter = EventFilter { press: None, kinds: BREAKING.to_vec(), span, limit: usize::MAX };
        let events = self.engine.events(site, filter).await?;
        Ok(breaks(&events, &press.id, &press.producer, span))
    }
}
