//! Records that wait for their time, in the file: kept, dropped, and numbered once there is a time. All
//! inside a transaction of the caller.
//!
//! When the outbox is full they go before rows that have a time, the oldest first, and never events.
//! Their loss has no time either: it is an event among them, one a press, extended in the deleting
//! transaction, and gets its time with them. What is published of them is a hint that no ingest stores,
//! so all of a loss was never sent.

use presswatch_domain::{Body, EventKind, Record, UtcMs};
use presswatch_wire::{decode_record, encode_record};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    file::{self, Trouble, cost, damaged, set, unsigned},
    index::press_text,
    losses::Press,
    outbox::State,
    records::{settle_and_put, write_used},
};

/// Records dropped, or numbered, in one step.
const STEP: i64 = 512;

/// How many there are, and what they take.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Untimed {
    pub(crate) count: u64,
    rows: u64,
    pub(crate) bytes: u64,
    /// The earliest, on the monotonic clock.
    pub(crate) earliest_ms: Option<i64>,
}

pub(crate) fn load(db: &Connection) -> Result<Untimed, Trouble> {
    let mut select = db.prepare_cached(
        "SELECT count(*), ifnull(sum(kind IS NULL), 0), ifnull(sum(bytes), 0), min(mono) FROM untimed",
    )?;
    Ok(select.query_row([], |row| {
        Ok(Untimed {
            count: unsigned(row, 0)?,
            rows: unsigned(row, 1)?,
            bytes: unsigned(row, 2)?,
            earliest_ms: row.get(3)?,
        })
    })?)
}

/// Keeps a record until there is a time.
pub(crate) fn keep(db: &Connection, state: &mut State, record: &Record, body: &[u8]) -> Result<(), Trouble> {
    let (bytes, mono) = (cost(body.len() as u64), record.mono.unwrap_or(0) as i64);
    let kind = record.kind().map(EventKind::name);
    db.prepare_cached(
        "INSERT INTO untimed (born, mono, press, kind, bytes, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((state.born, mono, press_text(&record.press), kind, bytes as i64, body))?;
    let untimed = &mut state.untimed;
    untimed.count += 1;
    untimed.rows += u64::from(kind.is_none());
    untimed.bytes += bytes;
    untimed.earliest_ms = Some(untimed.earliest_ms.map_or(mono, |earliest| earliest.min(mono)));
    state.index.set_beside(untimed.bytes);
    Ok(())
}

/// Drops the oldest rows for at least `need` bytes, as losses; false if there are none.
pub(crate) fn drop_rows(db: &Connection, state: &mut State, need: u64) -> Result<bool, Trouble> {
    if state.untimed.rows == 0 {
        return Ok(false);
    }
    let mut gone: Vec<(i64, Press, i64)> = Vec::new();
    {
        let mut select = db.prepare_cached(
            "SELECT seq, press, mono, bytes FROM untimed WHERE kind IS NULL ORDER BY seq LIMIT ?1",
        )?;
        let mut found = select.query([STEP])?;
        let mut bytes = 0;
        while let Some(row) = found.next()? {
            gone.push((row.get(0)?, file::press(row.get_ref(1)?.as_str().map_err(damaged)?)?, row.get(2)?));
            bytes += unsigned(row, 3)?;
            if bytes >= need {
                break;
            }
        }
    }
    for (seq, press, mono) in &gone {
        db.prepare_cached("DELETE FROM untimed WHERE seq = ?1")?.execute([seq])?;
        lose(db, state, press, *mono)?;
    }
    metrics::counter!("presswatch_outbox_dropped_records_total").increment(gone.len() as u64);
    state.index.lose(gone.len() as u64);
    reload(db, state)?;
    Ok(true)
}

/// Extends the loss of a press, or begins it.
fn lose(db: &Connection, state: &mut State, press: &Press, mono: i64) -> Result<(), Trouble> {
    let found: Option<(i64, Vec<u8>)> = db
        .prepare_cached("SELECT seq, body FROM untimed WHERE kind = 'loss' AND press = ?1 AND born = ?2")?
        .query_row((press_text(press), state.born), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        Some((seq, body)) => {
            let record = state.times.lose(Some(decode(&body)?), press, mono);
            let body = encode_record(&record);
            db.prepare_cached("UPDATE untimed SET body = ?2 WHERE seq = ?1")?.execute((seq, body))?;
            Ok(())
        }
        None => {
            let record = state.times.lose(None, press, mono);
            keep(db, state, &record, &encode_record(&record))
        }
    }
}

/// Numbers some of those that have a time now, or never will; gives their numbers.
pub(crate) fn number(db: &Connection, state: &mut State) -> Result<Option<(u64, u64)>, Trouble> {
    let mut list: Vec<(i64, i64, Vec<u8>)> = Vec::new();
    {
        let mut select =
            db.prepare_cached("SELECT seq, born, body FROM untimed WHERE ?1 OR born IN (SELECT id FROM birth WHERE boot != ?2) ORDER BY seq LIMIT ?3")?;
        let all = !state.times.waits();
        let mut found = select.query((all, &state.times.boot, STEP))?;
        while let Some(row) = found.next()? {
            list.push((row.get(0)?, row.get(1)?, row.get(2)?));
        }
    }
    let first = state.index.next();
    let mut number = first;
    let (mut earliest, mut bytes, mut rows) = (UtcMs(i64::MAX), 0, false);
    for (seq, born, body) in &list {
        let record = decode(body)?;
        let boot = state.births.get(born).map(|(_, boot)| boot.clone()).ok_or_else(|| damaged("no boot"))?;
        // What was taken in this boot gets its number in the present epoch.
        let born = if boot == state.times.boot { state.born } else { *born };
        for record in timed(db, state, record, &boot)? {
            let (record, body) = settle_and_put(db, state, born, number, record, None)?;
            number += 1;
            earliest = earliest.min(record.t);
            bytes += cost(body as u64);
            rows |= matches!(record.body, Body::Row(_));
        }
        db.prepare_cached("DELETE FROM untimed WHERE seq = ?1")?.execute([seq])?;
    }
    if list.is_empty() {
        return Ok(None);
    }
    write_used(db, &mut state.used)?;
    state.index.append(number - first, earliest, bytes, rows, false);
    reload(db, state)?;
    Ok(number.checked_sub(1).filter(|last| *last >= first).map(|last| (first, last)))
}

/// The record with the time of its boot.
pub(crate) fn timed(
    db: &Connection,
    state: &mut State,
    record: Record,
    boot: &str,
) -> Result<Vec<Record>, Trouble> {
    let before = state.times.untrusted.clone();
    let records = state.times.stamp(record, boot, state.used.last_untrusted());
    if let Some((boot, anchor_ms)) = &state.times.untrusted
        && before != state.times.untrusted
    {
        set(db, "untrusted", &format!("{anchor_ms} {boot}"))?;
    }
    Ok(records)
}

fn reload(db: &Connection, state: &mut State) -> Result<(), Trouble> {
    state.untimed = load(db)?;
    state.index.set_beside(state.untimed.bytes);
    Ok(())
}

fn decode(body: &[u8]) -> Result<Record, Trouble> {
    let text = std::str::from_utf8(body).map_err(damaged)?;
    decode_record(text).map_err(damaged)
}
