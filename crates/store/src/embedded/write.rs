//! Writing: a batch is prepared outside the lock, then laid down in one transaction.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use presswatch_domain::{Body, Clock, Numbered, Plant, PressId, Row, SiteId, UtcMs, Value};
use rusqlite::Connection;

use super::{Cause, body};
use crate::{HourRoll, Touched, engine::place, touch::Reach};

/// Records that are prepared before other tasks have their turn.
const TURN: usize = 256;

/// A batch, owned and ready to be written.
pub struct Prepared {
    site: SiteId,
    records: Vec<(Laid, Vec<(PressId, UtcMs)>)>,
}

/// What is laid down of one record; beside it the hours that it touches.
enum Laid {
    Row { press: PressId, t: UtcMs, trusted: bool, body: Vec<u8> },
    Event(Box<Numbered>, String),
}

/// Makes bodies of the batch; gives what of it can never be stored.
pub async fn prepare(site: &SiteId, plant: &Plant, batch: &[Numbered]) -> (Prepared, Vec<(usize, String)>) {
    let reach = Reach::new(plant);
    let mut prepared = Prepared { site: site.clone(), records: Vec::with_capacity(batch.len()) };
    let mut rejected = Vec::new();
    for (index, numbered) in batch.iter().enumerate() {
        if index % TURN == TURN - 1 {
            tokio::task::yield_now().await;
        }
        let laid = match &numbered.record.body {
            Body::Event(event) => serde_json::to_string(event)
                .map(|body| Laid::Event(Box::new(numbered.clone()), body))
                .map_err(|e| vec![e.to_string()]),
            Body::Row(row) => lay_row(plant, numbered, row, &mut |reason| rejected.push((index, reason))),
        };
        match laid {
            Ok(laid) => {
                let mut hours = Vec::new();
                reach.hours(numbered, |press, hour| hours.push((press.clone(), hour)));
                prepared.records.push((laid, hours));
            }
            Err(reasons) => rejected.extend(reasons.into_iter().map(|reason| (index, reason))),
        }
    }
    (prepared, rejected)
}

/// A row's body without what can't be stored; an error if nothing is left.
fn lay_row(
    plant: &Plant,
    numbered: &Numbered,
    row: &Row,
    reject: &mut dyn FnMut(String),
) -> Result<Laid, Vec<String>> {
    let record = &numbered.record;
    let Some(press) = record.press.clone() else { return Err(vec!["a row without a press".to_owned()]) };
    let catalogue = plant.presses.get(&press).map(|press| &press.catalogue);
    let wrong = |value: &Value, kind| match value {
        Value::Number(x) if !x.is_finite() => Some("is not finite".to_owned()),
        _ if value.signal_type() != kind => {
            Some(format!("is stored as a {kind:?} and can't be a {:?}", value.signal_type()))
        }
        _ => None,
    };
    let faults: Vec<_> = row
        .values
        .iter()
        .filter_map(|(id, value)| {
            let kind = catalogue
                .and_then(|catalogue| catalogue.get(id.as_str()))
                .map_or(value.signal_type(), |signal| signal.kind);
            Some((id, wrong(value, kind)?))
        })
        .collect();
    let encoded = if faults.is_empty() {
        body::encode(row)
    } else {
        let mut rest = row.clone();
        rest.values.retain(|id, _| faults.iter().all(|(fault, _)| *fault != id));
        let reasons = faults.iter().map(|(id, reason)| format!("signal {id} {reason}"));
        if rest == Row::default() {
            return Err(reasons.collect());
        }
        reasons.for_each(reject);
        body::encode(&rest)
    };
    let body = encoded.map_err(|e| vec![e.to_string()])?;
    Ok(Laid::Row { press, t: record.t, trusted: record.clock == Clock::Trusted, body })
}

/// Writes everything and marks the touched hours.
pub fn write(connection: &Connection, prepared: Prepared) -> Result<(), Cause> {
    let Prepared { site, records } = prepared;
    let mut touched: BTreeSet<(PressId, UtcMs)> = BTreeSet::new();
    let mut known: BTreeMap<PressId, i64> = BTreeMap::new();
    for (laid, hours) in records {
        let new = match laid {
            Laid::Event(numbered, body) => event(connection, &site, &numbered, &body)?,
            Laid::Row { press, t, trusted, body } => {
                let series = series_of(connection, &site, &press, &mut known)?;
                row(connection, series, t, &body, trusted)?
            }
        };
        if new {
            touched.extend(hours);
        }
    }
    if touched.is_empty() {
        return Ok(());
    }
    let mark: i64 = connection
        .prepare_cached(
            "UPDATE meta SET value = value + 1 WHERE key = 'mark' RETURNING CAST(value AS INTEGER)",
        )?
        .query_row([], |row| row.get(0))?;
    let mut touch = connection
        .prepare_cached("INSERT OR REPLACE INTO touched (series, hour, mark) VALUES (?1, ?2, ?3)")?;
    for (press, hour) in touched {
        let series = series_of(connection, &site, &press, &mut known)?;
        touch.execute((series, hour.0, mark))?;
    }
    Ok(())
}

fn series_of(
    connection: &Connection,
    site: &SiteId,
    press: &PressId,
    known: &mut BTreeMap<PressId, i64>,
) -> Result<i64, Cause> {
    if let Some(id) = known.get(press) {
        return Ok(*id);
    }
    let id = match super::series(connection, site, press)? {
        Some(id) => id,
        None => {
            connection.execute(
                "INSERT INTO series (site, press) VALUES (?1, ?2)",
                (site.as_str(), press.as_str()),
            )?;
            connection.last_insert_rowid()
        }
    };
    known.insert(press.clone(), id);
    Ok(id)
}

/// Lays a row down; false if it says nothing new.
fn row(connection: &Connection, series: i64, t: UtcMs, body: &[u8], trusted: bool) -> Result<bool, Cause> {
    let (insert, select, update) = if trusted {
        (
            "INSERT OR IGNORE INTO row (series, t, body) VALUES (?1, ?2, ?3)",
            "SELECT body FROM row WHERE series = ?1 AND t = ?2",
            "UPDATE row SET body = ?3 WHERE series = ?1 AND t = ?2",
        )
    } else {
        (
            "INSERT OR IGNORE INTO untrusted (series, t, body) VALUES (?1, ?2, ?3)",
            "SELECT body FROM untrusted WHERE series = ?1 AND t = ?2",
            "UPDATE untrusted SET body = ?3 WHERE series = ?1 AND t = ?2",
        )
    };
    if connection.prepare_cached(insert)?.execute((series, t.0, body))? == 1 {
        return Ok(true);
    }
    let before: Vec<u8> = connection.prepare_cached(select)?.query_row((series, t.0), |row| row.get(0))?;
    if before == body {
        return Ok(false);
    }
    let known = body::decode(&before)?;
    let mut merged = known.clone();
    body::merge(&mut merged, body::decode(body)?);
    if merged == known {
        return Ok(false);
    }
    connection.prepare_cached(update)?.execute((series, t.0, body::encode(&merged)?))?;
    Ok(true)
}

/// Lays an event down; false if it is there.
fn event(connection: &Connection, site: &SiteId, numbered: &Numbered, body: &str) -> Result<bool, Cause> {
    let record = &numbered.record;
    let Some(kind) = record.kind() else { return Ok(false) };
    let span = place(record);
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO event (site, producer, epoch, number, t, from_t, to_t, press, kind, mono, trusted, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let inserted = insert.execute(rusqlite::params![
        site.as_str(),
        numbered.producer.as_str(),
        numbered.birth.epoch.to_string(),
        numbered.birth.number as i64,
        record.t.0,
        span.from.0,
        span.to.0,
        record.press.as_ref().map(PressId::as_str),
        kind.name(),
        record.mono.map(|mono| mono as i64),
        record.clock == Clock::Trusted,
        body,
    ])?;
    Ok(inserted == 1)
}

/// The signals that a press has roll-ups of: one look-up each.
const ROLLED: &str = "
WITH RECURSIVE known(signal) AS (
  SELECT min(signal) FROM rollup WHERE series = ?1
  UNION ALL
  SELECT (SELECT min(signal) FROM rollup WHERE series = ?1 AND signal > known.signal) FROM known
  WHERE known.signal IS NOT NULL)
SELECT signal FROM known WHERE signal IS NOT NULL";

/// Puts roll-ups of hours in place, and clears each touch if nothing touched the hour since.
pub fn put_rollups(
    connection: &Connection,
    site: &SiteId,
    hours: &[(Touched, Vec<HourRoll>)],
) -> Result<(), Cause> {
    let mut series: BTreeMap<PressId, i64> = BTreeMap::new();
    let mut rolled: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let mut clear =
        connection.prepare_cached("DELETE FROM touched WHERE series = ?1 AND hour = ?2 AND mark = ?3")?;
    let mut select = connection.prepare_cached(ROLLED)?;
    let mut delete =
        connection.prepare_cached("DELETE FROM rollup WHERE series = ?1 AND signal = ?2 AND hour = ?3")?;
    let mut insert = connection.prepare_cached(
        "INSERT OR REPLACE INTO rollup (series, signal, hour, area, covered, min, max, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (touched, rolls) in hours {
        let series = series_of(connection, site, &touched.press, &mut series)?;
        if clear.execute((series, touched.hour.0, touched.mark))? == 0 {
            // Rows came in meanwhile: these roll-ups are old before they are written.
            continue;
        }
        let signals = match rolled.entry(series) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                new.insert(select.query_map([series], |row| row.get(0))?.collect::<Result<_, _>>()?)
            }
        };
        for signal in signals.iter() {
            if rolls.iter().all(|roll| roll.signal.as_str() != signal) {
                delete.execute((series, signal, touched.hour.0))?;
            }
        }
        for roll in rolls {
            let total = roll.total();
            insert.execute(rusqlite::params![
                series,
                roll.signal.as_str(),
                roll.hour.0,
                total.area,
                total.covered_ms,
                total.min,
                total.max,
                roll.pack(),
            ])?;
        }
    }
    Ok(())
}
