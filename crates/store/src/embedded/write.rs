//! Writing: a batch is prepared outside the lock, then laid down in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{
    BadMark, Body, Clock, EventKind, HOUR_MS, Numbered, Plant, PressId, ProducerId, Row, SignalId, SiteId,
    Span, UtcMs, Value,
};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::Cause;
use crate::{HourRoll, Touched, rollup::longest_hold};

/// A row's JSON.
#[derive(Serialize, Deserialize)]
pub struct Stored {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    v: BTreeMap<SignalId, Value>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    b: BTreeMap<SignalId, BadMark>,
}

impl From<Stored> for Row {
    fn from(stored: Stored) -> Row {
        Row { values: stored.v, bad: stored.b }
    }
}

impl From<Row> for Stored {
    fn from(row: Row) -> Stored {
        Stored { v: row.values, b: row.bad }
    }
}

/// A batch, owned and ready to be written.
pub struct Prepared {
    site: SiteId,
    batch: Vec<Numbered>,
    /// For each press its producer and the longest hold of its signals.
    presses: BTreeMap<PressId, (ProducerId, i64)>,
}

/// Takes what writing needs of the plant, and a copy of the batch for the writer's thread.
pub fn prepare(site: &SiteId, plant: &Plant, batch: &[Numbered]) -> Prepared {
    let presses = plant.presses.values();
    Prepared {
        site: site.clone(),
        batch: batch.to_vec(),
        presses: presses
            .map(|press| (press.id.clone(), (press.producer.clone(), longest_hold(&press.catalogue))))
            .collect(),
    }
}

/// Writes everything and marks the touched hours.
pub fn write(connection: &Connection, prepared: Prepared) -> Result<(), Cause> {
    let Prepared { site, batch, presses } = prepared;
    let mut touched: BTreeSet<(i64, i64)> = BTreeSet::new();
    let mut known: BTreeMap<PressId, i64> = BTreeMap::new();
    for numbered in batch {
        let t = numbered.record.t;
        if let Body::Event(_) = numbered.record.body {
            if event(connection, &site, &numbered)? {
                for (press, span) in broken(&numbered, &presses) {
                    let id = series_of(connection, &site, &press, &mut known)?;
                    touched.extend(hours(id, span, longest(&presses, &press)));
                }
            }
            continue;
        }
        let (Some(press), Body::Row(row)) = (numbered.record.press, numbered.record.body) else { continue };
        let id = series_of(connection, &site, &press, &mut known)?;
        let trusted = numbered.record.clock == Clock::Trusted;
        if self::row(connection, id, t, row, trusted)? && trusted {
            touched.extend(hours(id, Span::new(t, t.plus(1)), longest(&presses, &press)));
        }
    }
    let mut touch = connection.prepare_cached(
        "INSERT INTO touched (series, hour, mark) VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET mark = mark + 1",
    )?;
    for (series, hour) in touched {
        touch.execute((series, hour))?;
    }
    Ok(())
}

fn longest(presses: &BTreeMap<PressId, (ProducerId, i64)>, press: &PressId) -> i64 {
    presses.get(press).map_or(0, |(_, hold)| *hold)
}

/// The hours that a change inside `span` may alter: a value is held for up to `hold` after it.
fn hours(series: i64, span: Span, hold: i64) -> impl Iterator<Item = (i64, i64)> {
    let first = span.from.floor(HOUR_MS).0;
    let last = span.to.plus(hold - 1).floor(HOUR_MS).0;
    (first..=last).step_by(HOUR_MS as usize).map(move |hour| (series, hour))
}

/// The presses for which an event is a break, and where.
fn broken(numbered: &Numbered, presses: &BTreeMap<PressId, (ProducerId, i64)>) -> Vec<(PressId, Span)> {
    let t = numbered.record.t;
    let span = match numbered.record.kind() {
        Some(EventKind::Opened { .. }) => Span::new(t, t.plus(1)),
        Some(EventKind::Loss { from, to, .. }) => Span::new(*from, to.plus(1)),
        _ => return Vec::new(),
    };
    match &numbered.record.press {
        Some(press) => vec![(press.clone(), span)],
        None => presses
            .iter()
            .filter(|(_, (producer, _))| *producer == numbered.producer)
            .map(|(press, _)| (press.clone(), span))
            .collect(),
    }
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
fn row(connection: &Connection, series: i64, t: UtcMs, row: Row, trusted: bool) -> Result<bool, Cause> {
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
    let stored = Stored::from(row);
    let body = serde_json::to_vec(&stored)?;
    if connection.prepare_cached(insert)?.execute((series, t.0, &body))? == 1 {
        return Ok(true);
    }
    let before: Vec<u8> = connection.prepare_cached(select)?.query_row((series, t.0), |row| row.get(0))?;
    if before == body {
        return Ok(false);
    }
    let mut merged: Stored = serde_json::from_slice(&before)?;
    for (id, value) in stored.v {
        merged.b.remove(&id);
        merged.v.insert(id, value);
    }
    for (id, mark) in stored.b {
        merged.v.remove(&id);
        merged.b.insert(id, mark);
    }
    let after = serde_json::to_vec(&merged)?;
    if after == before {
        return Ok(false);
    }
    connection.prepare_cached(update)?.execute((series, t.0, &after))?;
    Ok(true)
}

/// Lays an event down; false if it is there.
fn event(connection: &Connection, site: &SiteId, numbered: &Numbered) -> Result<bool, Cause> {
    let record = &numbered.record;
    let Body::Event(event) = &record.body else { return Ok(false) };
    let span = event.kind.span().unwrap_or(Span::new(record.t, record.t.plus(1)));
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
        event.kind.name(),
        record.mono.map(|mono| mono as i64),
        record.clock == Clock::Trusted,
        serde_json::to_string(event)?,
    ])?;
    Ok(inserted == 1)
}

/// Puts an hour's roll-ups in place, and clears its touch if nothing touched it since.
pub fn put_rollups(
    connection: &Connection,
    site: &SiteId,
    touched: &Touched,
    rolls: &[HourRoll],
) -> Result<(), Cause> {
    let Some(series) = super::series(connection, site, &touched.press)? else { return Ok(()) };
    let mark: Option<i64> = connection
        .prepare_cached("SELECT mark FROM touched WHERE series = ?1 AND hour = ?2")?
        .query_row((series, touched.hour.0), |row| row.get(0))
        .optional()?;
    if mark != Some(touched.mark) {
        // Rows came in meanwhile: these roll-ups are old before they are written.
        return Ok(());
    }
    connection
        .prepare_cached("DELETE FROM rollup WHERE series = ?1 AND hour = ?2")?
        .execute((series, touched.hour.0))?;
    let mut insert = connection
        .prepare_cached("INSERT INTO rollup (series, signal, hour, minutes) VALUES (?1, ?2, ?3, ?4)")?;
    for roll in rolls {
        insert.execute((series, roll.signal.as_str(), touched.hour.0, roll.pack()))?;
    }
    connection
        .prepare_cached("DELETE FROM touched WHERE series = ?1 AND hour = ?2")?
        .execute((series, touched.hour.0))?;
    Ok(())
}
