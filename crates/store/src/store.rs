//! One store above any engine: charts and roll-ups.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use presswatch_domain::{
    Bucket, EventKind, HOUR_MS, MINUTE_MS, Mark, Numbered, Plant, Press, PressId, Row, SignalId, SiteId,
    Span, StoreIdentity, UtcMs,
};

use crate::{
    Engine, EventFilter, HourRoll, StoreError, Touched, WriteError, Written,
    embedded::Embedded,
    rollup::{longest_hold, pour, raw_buckets, roll_hour},
};

/// Rows that a chart reads at once.
const READ: usize = 200_000;
/// Touched hours that a chart looks at; more are there only while a long backlog comes in.
const DIRTY: usize = 100_000;

/// A store of any engine.
#[derive(Clone)]
pub struct Store {
    engine: Arc<dyn Engine>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("identity", &self.identity()).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens, or makes, the embedded store at `path` as its one writer.
    pub async fn open_embedded(path: &Path, simulated: bool) -> Result<Store, StoreError> {
        Ok(Store { engine: Arc::new(Embedded::open(path, simulated).await?) })
    }

    /// Opens the embedded store at `path` for reading, beside its writer.
    pub async fn open_embedded_reader(path: &Path) -> Result<Store, StoreError> {
        Ok(Store { engine: Arc::new(Embedded::open_reader(path).await?) })
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
        self.engine.write(site, plant, batch).await
    }

    /// Raw rows in order, at most `limit`: begin again after the last instant for more.
    pub async fn rows(
        &self,
        site: &SiteId,
        press: &PressId,
        span: Span,
        limit: usize,
    ) -> Result<Vec<(UtcMs, Row)>, StoreError> {
        self.engine.rows(site, press, span, limit).await
    }

    /// Events in order of time.
    pub async fn events(&self, site: &SiteId, filter: EventFilter) -> Result<Vec<Numbered>, StoreError> {
        self.engine.events(site, filter).await
    }

    /// What was last said of each signal, as far as it may still be held at the newest row.
    pub async fn latest(
        &self,
        site: &SiteId,
        press: &Press,
    ) -> Result<BTreeMap<SignalId, (UtcMs, Mark)>, StoreError> {
        let Some(newest) = self.engine.newest(site, &press.id).await? else { return Ok(BTreeMap::new()) };
        let span = Span::new(newest.plus(-longest_hold(&press.catalogue)), newest.plus(1));
        let mut latest = BTreeMap::new();
        for (t, row) in self.engine.rows(site, &press.id, span, READ).await? {
            latest.extend(row.values.into_iter().map(|(id, value)| (id, (t, Mark::Value(value)))));
            latest.extend(row.bad.into_iter().map(|(id, mark)| (id, (t, Mark::Bad(mark)))));
        }
        Ok(latest)
    }

    /// Min, mean, max and cover of each signal in at most `points` buckets over `span`. The buckets of a
    /// long span begin at whole minutes or hours, so the first may begin before `span`.
    pub async fn history(
        &self,
        site: &SiteId,
        press: &Press,
        signals: &[SignalId],
        span: Span,
        points: usize,
    ) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError> {
        let (span, step_ms) = grid(span, points.max(1) as i64);
        let raw = step_ms % MINUTE_MS != 0;
        let dirty = if raw { vec![span] } else { self.dirty(site, &press.id, span).await? };
        let mut small: BTreeMap<&SignalId, Vec<Bucket>> = BTreeMap::new();
        for part in &dirty {
            let (rows, breaks) = self.material(site, press, *part).await?;
            for id in signals {
                let Some(signal) = press.catalogue.get(id.as_str()) else { continue };
                let step_ms = if raw { step_ms } else { MINUTE_MS };
                small.entry(id).or_default().extend(raw_buckets(&rows, &breaks, signal, *part, step_ms));
            }
        }
        let mut answer = BTreeMap::new();
        for id in signals {
            let mut parts = small.remove(id).unwrap_or_default();
            if !raw {
                for roll in self.engine.rollups(site, &press.id, id, hours(span)).await? {
                    let stale = dirty.iter().any(|part| part.contains(roll.hour));
                    if !stale && step_ms % HOUR_MS == 0 && span.from.floor(HOUR_MS) == span.from {
                        parts.push(roll.total());
                    } else if !stale {
                        parts.extend(roll.minutes);
                    }
                }
            }
            answer.insert(id.clone(), pour(parts, span, step_ms));
        }
        Ok(answer)
    }

    /// Makes the roll-ups of up to `max_hours` touched hours anew; gives how many.
    pub async fn roll_up(&self, plant: &Plant, max_hours: usize) -> Result<usize, StoreError> {
        let touched = self.engine.touched(&plant.site, max_hours).await?;
        for hour in &touched {
            let rolls = match plant.presses.get(&hour.press) {
                Some(press) => self.roll(&plant.site, press, hour).await?,
                None => Vec::new(),
            };
            self.engine.put_rollups(&plant.site, hour, rolls).await?;
        }
        Ok(touched.len())
    }

    /// Bytes on disk.
    pub async fn size(&self) -> Result<u64, StoreError> {
        self.engine.size().await
    }

    async fn roll(&self, site: &SiteId, press: &Press, hour: &Touched) -> Result<Vec<HourRoll>, StoreError> {
        let span = Span::new(hour.hour, hour.hour.plus(HOUR_MS));
        let (rows, breaks) = self.material(site, press, span).await?;
        Ok(roll_hour(&rows, &breaks, &press.catalogue, hour.hour))
    }

    /// Rows and breaks of `span`, and of as much before it as may be held into it.
    async fn material(
        &self,
        site: &SiteId,
        press: &Press,
        span: Span,
    ) -> Result<(Vec<(UtcMs, Row)>, Vec<UtcMs>), StoreError> {
        let wide = Span::new(span.from.plus(-longest_hold(&press.catalogue)), span.to);
        let mut rows: Vec<(UtcMs, Row)> = Vec::new();
        loop {
            let from = rows.last().map_or(wide.from, |(t, _)| t.plus(1));
            let page = self.engine.rows(site, &press.id, Span::new(from, wide.to), READ).await?;
            let full = page.len() == READ;
            rows.extend(page);
            if !full {
                break;
            }
        }
        let filter = EventFilter { press: None, kinds: vec!["opened", "loss"], span: wide, limit: READ };
        let mut breaks = BTreeSet::new();
        for event in self.engine.events(site, filter).await? {
            let ours = match &event.record.press {
                Some(id) => *id == press.id,
                None => event.producer == press.producer,
            };
            match event.record.kind() {
                Some(EventKind::Loss { from, to, .. }) if ours => breaks.extend([*from, *to]),
                Some(EventKind::Opened { .. }) if ours => drop(breaks.insert(event.record.t)),
                _ => {}
            }
        }
        Ok((rows, breaks.into_iter().collect()))
    }

    /// The touched hours inside `span`, neighbours joined.
    async fn dirty(&self, site: &SiteId, press: &PressId, span: Span) -> Result<Vec<Span>, StoreError> {
        let mut parts: Vec<Span> = Vec::new();
        for hour in self.engine.touched(site, DIRTY).await? {
            let part = Span::new(hour.hour, hour.hour.plus(HOUR_MS));
            if hour.press != *press || part.and(hours(span)).is_empty() {
                continue;
            }
            match parts.last_mut().filter(|last| last.to == part.from) {
                Some(last) => last.to = part.to,
                None => parts.push(part),
            }
        }
        Ok(parts)
    }
}

/// The whole hours that touch `span`.
fn hours(span: Span) -> Span {
    Span::new(span.from.floor(HOUR_MS), span.to.ceil(HOUR_MS))
}

/// The step that gives at most `points` buckets, and the span moved to its grid: whole hours from an
/// hour on, whole minutes from a minute on, else as asked.
fn grid(span: Span, points: i64) -> (Span, i64) {
    let least = (span.ms() + points - 1) / points;
    let unit = match least {
        ms if ms >= HOUR_MS => HOUR_MS,
        ms if ms >= MINUTE_MS => MINUTE_MS,
        ms => return (span, ms.max(1)),
    };
    let from = span.from.floor(unit);
    let mut step_ms = (least + unit - 1) / unit * unit;
    while (span.to.since(from) + step_ms - 1) / step_ms > points {
        step_ms += unit;
    }
    let count = (span.to.since(from) + step_ms - 1) / step_ms;
    (Span::new(from, from.plus(count * step_ms)), step_ms)
}
