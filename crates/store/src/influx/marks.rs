//! Marks of touched hours, in the bucket `rollup`: of each press and hour the field `mark`, written when
//! rows or breaks came, and `rolled`, the mark that its roll-ups were made from. An hour's roll-ups are
//! true when both are equal. Nothing is ever deleted, so no order of deletes and writes matters.
//!
//! A mark is written **after** the rows that it speaks of are durable and before the write answers. A
//! crash in between leaves rows without a mark, but also without an answer: they come again. So a
//! roll-up made from a mark has seen all rows that the mark speaks of.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use influxdb2::api::write::TimestampPrecision;
use presswatch_domain::{PressId, SiteId, UtcMs};

use super::{
    Influx,
    http::Answer,
    line,
    query::{always, cell, from, millis, scan},
};
use crate::{HourRoll, StoreError, Touched, WriteError};

/// How often the marks are read anew: another program may have touched hours.
const REREAD: Duration = Duration::from_secs(600);

/// What this program knows of one site's marks.
#[derive(Debug, Default)]
pub struct Marks {
    read: Option<Instant>,
    last: i64,
    touched: BTreeMap<(UtcMs, PressId), i64>,
}

impl Marks {
    /// Reads the site's marks if they are not known or known for long.
    async fn refresh(&mut self, influx: &Influx, site: &SiteId) -> Result<(), StoreError> {
        if self.read.is_some_and(|read| read.elapsed() < REREAD) {
            return Ok(());
        }
        let bucket = &influx.config.rollup;
        let flux = format!(
            "{} |> filter(fn: (r) => r._measurement == \"{}\" and r.site == \"{site}\")
             |> keep(columns: [\"_time\", \"_field\", \"_value\", \"press\"])",
            from(bucket, always()),
            line::TOUCHED
        );
        let mut marks: BTreeMap<(UtcMs, PressId), (i64, i64)> = BTreeMap::new();
        let columns = ["press", "_time", "_field", "_value"];
        scan(&influx.http.csv(bucket, &flux).await?, columns, |[press, time, field, value], _| {
            let (mark, made) = marks.entry((millis(time)?, cell(press, "press")?)).or_default();
            *(if field == "mark" { mark } else { made }) = cell(value, field)?;
            Ok(())
        })?;
        self.last = marks.values().map(|(mark, _)| *mark).max().unwrap_or(0).max(self.last);
        self.touched = marks
            .into_iter()
            .filter(|(_, (mark, made))| mark != made)
            .map(|(key, (mark, _))| (key, mark))
            .collect();
        self.read = Some(Instant::now());
        Ok(())
    }

    /// The next mark: larger than all before, also those of other programs if the clocks agree.
    fn next(&mut self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as i64);
        self.last = now.max(self.last + 1);
        self.last
    }
}

/// Marks hours, durably.
pub async fn touch(
    influx: &Influx,
    site: &SiteId,
    hours: impl IntoIterator<Item = (PressId, UtcMs)>,
) -> Result<(), WriteError> {
    let marks = influx.marks(site);
    let mut marks = marks.lock().await;
    let unknown = |error: StoreError| WriteError {
        reason: presswatch_runtime::tasks::chain(&error),
        retry_after: None,
    };
    marks.refresh(influx, site).await.map_err(unknown)?;
    let mark = marks.next();
    let (mut lines, mut keys) = (Vec::new(), Vec::new());
    // Instants that InfluxDB does not have hold no rows.
    for (press, hour) in hours.into_iter().filter(|(_, hour)| always().contains(*hour)) {
        line::touched(&mut lines, site, &press, hour, mark);
        keys.push((hour, press));
    }
    if keys.is_empty() {
        return Ok(());
    }
    put(influx, lines).await?;
    marks.touched.extend(keys.into_iter().map(|key| (key, mark)));
    Ok(())
}

/// Touched hours, the oldest first.
pub async fn touched(influx: &Influx, site: &SiteId, limit: usize) -> Result<Vec<Touched>, StoreError> {
    let marks = influx.marks(site);
    let mut marks = marks.lock().await;
    marks.refresh(influx, site).await?;
    let hours = marks.touched.iter().take(limit);
    Ok(hours
        .map(|((hour, press), mark)| Touched { press: press.clone(), hour: *hour, mark: *mark })
        .collect())
}

/// Puts roll-ups in place: first they, then the word that they are there.
pub async fn put_rollups(
    influx: &Influx,
    site: &SiteId,
    hours: &[(Touched, Vec<HourRoll>)],
) -> Result<(), StoreError> {
    let failed = |error: WriteError| StoreError::failed(influx.config.place(), error);
    let marks = influx.marks(site);
    let current: Vec<_> = {
        let marks = marks.lock().await;
        let still = |touched: &Touched| {
            marks.touched.get(&(touched.hour, touched.press.clone())) == Some(&touched.mark)
        };
        hours.iter().filter(|(touched, _)| still(touched)).collect()
    };
    let (mut rolls, mut made) = (Vec::new(), Vec::new());
    for (touched, list) in &current {
        for roll in list {
            line::roll(&mut rolls, site, &touched.press, roll, touched.mark);
        }
        line::rolled(&mut made, site, &touched.press, touched.hour, touched.mark);
    }
    for lines in [rolls, made].into_iter().filter(|lines| !lines.is_empty()) {
        put(influx, lines).await.map_err(failed)?;
    }
    let mut marks = marks.lock().await;
    for (touched, _) in current {
        let key = (touched.hour, touched.press.clone());
        if marks.touched.get(&key) == Some(&touched.mark) {
            marks.touched.remove(&key);
        }
    }
    Ok(())
}

/// Writes lines of this engine's own making: what is refused of them is an error.
async fn put(influx: &Influx, mut lines: Vec<u8>) -> Result<(), WriteError> {
    let bucket = &influx.config.rollup;
    match influx.http.post(bucket, TimestampPrecision::Milliseconds, &mut lines).await? {
        Answer::Stored => Ok(()),
        Answer::Partial { reason, .. } | Answer::Refused(reason) => Err(WriteError {
            reason: format!(
                "bucket {bucket} takes no roll-ups: {reason}: it must hold nothing else and keep for ever"
            ),
            retry_after: None,
        }),
    }
}
