//! Reading rows and events out of buckets.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{BadMark, HOUR_MS, Numbered, PressId, Row, SignalId, SiteId, Span, UtcMs, Value};

use super::{
    Influx,
    gather::{gather, intervals},
    line::{BAD, EVENT_UNTRUSTED},
    query::{always, cell, from, millis, one_of, scan},
};
use crate::{EventFilter, StoreError, engine::place};

/// The first stretch that is looked at for rows, in milliseconds for each row wanted: ten rows a second.
const STRETCH_MS: i64 = 100;
/// A stretch grows by at most this factor from one question to the next.
const GROWTH: i64 = 16;

/// Rows of one measurement in order, at most `limit`.
pub async fn rows(
    influx: &Influx,
    measurement: &str,
    (site, press, signals): (&SiteId, &PressId, &[SignalId]),
    span: Span,
    limit: usize,
) -> Result<Vec<(UtcMs, Row)>, StoreError> {
    let span = span.and(always());
    let bucket = &influx.config.telemetry;
    let mut filter =
        format!("r._measurement == \"{measurement}\" and r.site == \"{site}\" and r.press == \"{press}\"");
    if !signals.is_empty() {
        let fields: Vec<String> =
            signals.iter().flat_map(|id| [id.to_string(), format!("{id}{BAD}")]).collect();
        filter.push_str(&format!(" and {}", one_of("_field", fields.iter().map(String::as_str))));
    }
    let mut rows: Vec<(UtcMs, Row)> = Vec::new();
    let mut at = span.from;
    let mut stretch = i64::try_from(limit).unwrap_or(i64::MAX).saturating_mul(STRETCH_MS).max(HOUR_MS);
    while rows.len() < limit && at < span.to {
        let part = Span::new(at, at.plus(stretch).min(span.to));
        let left = limit - rows.len();
        // As many of each field as rows are wanted: so no row among those is short of a field.
        let flux = format!(
            "{} |> filter(fn: (r) => {filter}) |> limit(n: {}) |> keep(columns: [\"_time\", \"_field\", \"_value\"])",
            from(bucket, part),
            i64::try_from(left).unwrap_or(i64::MAX)
        );
        let found = assemble(&influx.http.csv(bucket, &flux).await?)?;
        if found.is_empty() && part.to < span.to {
            let flux = format!(
                "{} |> filter(fn: (r) => {filter}) |> first() |> keep(columns: [\"_time\"])",
                from(bucket, Span::new(part.to, span.to))
            );
            let mut first: Option<UtcMs> = None;
            scan(&influx.http.csv(bucket, &flux).await?, ["_time"], |[time], _| {
                let time = millis(time)?;
                first = Some(first.map_or(time, |first| first.min(time)));
                Ok(())
            })?;
            let Some(first) = first else { break };
            at = first;
            continue;
        }
        let count = i64::try_from(found.len()).unwrap_or(i64::MAX).max(1);
        rows.extend(found.into_iter().take(left));
        let wanted = i64::try_from(limit - rows.len()).unwrap_or(i64::MAX);
        stretch = stretch.saturating_mul((wanted / count).clamp(1, GROWTH));
        at = part.to;
    }
    Ok(rows)
}

/// Rows out of cells, in order of time. Of a signal that has a value and a bad mark the mark counts.
fn assemble(csv: &str) -> Result<BTreeMap<UtcMs, Row>, StoreError> {
    let mut rows: BTreeMap<UtcMs, Row> = BTreeMap::new();
    let mut known: Option<(String, SignalId)> = None;
    scan(csv, ["_time", "_field", "_value"], |[time, field, value], kind| {
        let t = millis(time)?;
        let mark = field.strip_suffix(BAD).filter(|_| kind == "string");
        let id = match &known {
            Some((name, id)) if name == field => id.clone(),
            _ => {
                let id = cell::<SignalId>(mark.unwrap_or(field), "_field")?;
                known.insert((field.to_owned(), id)).1.clone()
            }
        };
        let row = rows.entry(t).or_default();
        if mark.is_some() {
            if let Some(mark) = BadMark::parse(value) {
                row.values.remove(&id);
                row.bad.insert(id, mark);
            }
            return Ok(());
        }
        let value = match kind {
            "boolean" => Value::Flag(value == "true"),
            "string" => Value::Code(Arc::from(value)),
            _ => Value::Number(cell(value, "_value")?),
        };
        if !row.bad.contains_key(&id) {
            row.values.insert(id, value);
        }
        Ok(())
    })?;
    Ok(rows)
}

/// Time of the newest row.
pub async fn newest(influx: &Influx, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, StoreError> {
    let bucket = &influx.config.telemetry;
    let flux = format!(
        "{} |> filter(fn: (r) => r._measurement == \"press\" and r.site == \"{site}\" and r.press == \"{press}\")
         |> last() |> keep(columns: [\"_time\"])",
        from(bucket, always())
    );
    let mut newest = None;
    scan(&influx.http.csv(bucket, &flux).await?, ["_time"], |[time], _| {
        newest = newest.max(Some(millis(time)?));
        Ok(())
    })?;
    Ok(newest)
}

/// Events that the filter asks for, in order of time.
pub async fn events(
    influx: &Influx,
    site: &SiteId,
    filter: &EventFilter,
) -> Result<Vec<Numbered>, StoreError> {
    let asked = |kind: &str| filter.kinds.is_empty() || filter.kinds.contains(&kind);
    let (span, mut short, mut long) = (filter.span, Vec::new(), Vec::new());
    let mut from_t = span.from;
    if asked("interval") {
        // It stands where it begins, and never crosses a full hour.
        from_t = from_t.plus(-HOUR_MS);
        short.push(intervals(influx).await?);
    }
    if asked("state") {
        short.push("r._measurement == \"state\"".to_owned());
    }
    let named: Vec<&str> =
        filter.kinds.iter().copied().filter(|kind| !matches!(*kind, "state" | "interval" | "loss")).collect();
    if filter.kinds.is_empty() {
        short.push("r._measurement == \"event\"".to_owned());
        long.push(format!("r._measurement == \"{EVENT_UNTRUSTED}\""));
    } else {
        if !named.is_empty() {
            short.push(format!("(r._measurement == \"event\" and {})", one_of("kind", named)));
        }
        let kinds = one_of("kind", filter.kinds.iter().copied());
        long.push(format!("(r._measurement == \"{EVENT_UNTRUSTED}\" and {kinds})"));
    }
    if asked("loss") {
        // May be of any length, and there are few.
        long.push("r._measurement == \"loss\"".to_owned());
    }
    let short = ask(influx, site, filter, Span::new(from_t, span.to), &short);
    let long = ask(influx, site, filter, always(), &long);
    let (short, long) = tokio::try_join!(short, long)?;
    let inside = |event: &Numbered| !place(&event.record).and(span).is_empty();
    let mut events: Vec<Numbered> = short.into_iter().chain(long).filter(inside).collect();
    events.sort_by(|a, b| (a.record.t, &a.producer, a.birth).cmp(&(b.record.t, &b.producer, b.birth)));
    events.truncate(filter.limit);
    Ok(events)
}

async fn ask(
    influx: &Influx,
    site: &SiteId,
    filter: &EventFilter,
    span: Span,
    which: &[String],
) -> Result<Vec<Numbered>, StoreError> {
    let span = span.and(always());
    if which.is_empty() || span.is_empty() {
        return Ok(Vec::new());
    }
    let press = filter.press.as_ref().map_or(String::new(), |press| format!(" and r.press == \"{press}\""));
    let bucket = &influx.config.record;
    let flux = format!(
        "{} |> filter(fn: (r) => ({}) and r.site == \"{site}\"{press}) |> drop(columns: [\"_start\", \"_stop\", \"site\"])",
        from(bucket, span),
        which.join(" or ")
    );
    gather(&influx.http.csv(bucket, &flux).await?, false)
}
