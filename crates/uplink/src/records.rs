//! The records in the file: written, dropped, read. All inside a transaction of the caller.

use std::collections::BTreeMap;

use presswatch_domain::{Birth, Body, Epoch, Record, UtcMs};
use presswatch_wire::{MAX_PACKET, Ranges, encode_record};
use rusqlite::Connection;

use crate::{
    AppendError, Batch, Origin, Pending,
    file::{self, Trouble, cost, damaged, set, unsigned},
    index::{Fact, NoRoom, press_text},
    losses::Press,
    outbox::State,
    settle::{Past, Used},
    time::is_untimed,
    untimed,
};

/// Room for envelope and topic beside a single record, in bytes.
const ENVELOPE: usize = 4096;

/// Takes one batch, or says why not.
pub(crate) fn take(
    db: &Connection,
    state: &mut State,
    batch: Batch,
    now_ms: i64,
    handed: bool,
    dropped: &mut Ranges,
) -> Result<Result<Vec<Birth>, AppendError>, Trouble> {
    if let Some((_, body)) = batch.records.iter().find(|(_, body)| body.len() + ENVELOPE > MAX_PACKET) {
        return Ok(Err(AppendError::TooLarge { bytes: body.len() }));
    }
    let bytes = batch.records.iter().map(|(_, body)| cost(body.len() as u64)).sum();
    if !room(db, state, bytes, batch.origin == Origin::Live, now_ms, dropped)? {
        return Ok(Err(AppendError::Full { limit_bytes: 0 }));
    }
    file::write(db, &state.index.take_changes())?;
    let (mut bytes, mut earliest, mut rows) = (0, UtcMs(i64::MAX), false);
    let first = state.index.next();
    let mut number = first;
    let mut one = |state: &mut State, record: Record, body: Option<Vec<u8>>| -> Result<(), Trouble> {
        let (record, body) = settle_and_put(db, state, state.born, number, record, body)?;
        number += 1;
        bytes += cost(body as u64);
        earliest = earliest.min(record.t);
        rows |= matches!(record.body, Body::Row(_));
        Ok(())
    };
    for (record, body) in batch.records {
        if !is_untimed(&record) {
            one(state, record, Some(body))?;
        } else if state.times.waits() {
            untimed::keep(db, state, &record, &body)?;
        } else {
            let boot = state.times.boot.clone();
            for record in untimed::timed(db, state, record, &boot)? {
                one(state, record, None)?;
            }
        }
    }
    let count = number - first;
    if state.times.note_now(now_ms)
        && let Some(last) = state.times.memory.last_used_ms
    {
        set(db, "last", &last.to_string())?;
    }
    write_used(db, &mut state.used)?;
    state.index.append(count, earliest, bytes, rows, handed);
    for (key, value) in &batch.keep {
        match value {
            Some(value) => db
                .prepare_cached("INSERT OR REPLACE INTO kept (key, value) VALUES (?1, ?2)")?
                .execute((key, value))?,
            None => db.prepare_cached("DELETE FROM kept WHERE key = ?1")?.execute([key])?,
        };
    }
    file::write(db, &state.index.take_changes())?;
    let epoch = state.births.get(&state.born).map(|(epoch, _)| *epoch).ok_or_else(|| damaged("no epoch"))?;
    Ok(Ok((first..first + count).map(|number| Birth { epoch, number }).collect()))
}

/// Makes room: what is committed goes first, then rows without a time, then the oldest rows. False if
/// that is not enough.
fn room(
    db: &Connection,
    state: &mut State,
    bytes: u64,
    may_drop: bool,
    now_ms: i64,
    dropped: &mut Ranges,
) -> Result<bool, Trouble> {
    loop {
        let untimed_first = may_drop && state.untimed.count > 0;
        let facts = &mut |first, last| facts(db, first, last);
        match state.index.room(bytes, may_drop && !untimed_first, now_ms, facts, dropped) {
            Ok(()) => return Ok(true),
            Err(NoRoom::Unread(trouble)) => return Err(trouble),
            Err(NoRoom::Full) if untimed_first && untimed::drop_rows(db, state, bytes)? => {}
            Err(NoRoom::Full) if untimed_first => {
                // Events alone are left among them.
                return match state.index.room(bytes, true, now_ms, facts, dropped) {
                    Ok(()) => Ok(true),
                    Err(NoRoom::Full) => Ok(false),
                    Err(NoRoom::Unread(trouble)) => Err(trouble),
                };
            }
            Err(NoRoom::Full) => return Ok(false),
        }
    }
}

/// Settles a record and puts it under its number; `body` is its JSON, if that is made. Gives the record
/// and the length of its JSON.
pub(crate) fn settle_and_put(
    db: &Connection,
    state: &mut State,
    born: i64,
    number: u64,
    mut record: Record,
    body: Option<Vec<u8>>,
) -> Result<(Record, usize), Trouble> {
    let moved = state.used.settle(&mut record, &File(db))?;
    let body = body.filter(|_| !moved).unwrap_or_else(|| encode_record(&record));
    put(db, born, number, &record, &body)?;
    Ok((record, body.len()))
}

/// Appends a record of the outbox's own, which is never refused: `opened`, or the loss of `closes`.
pub(crate) fn insert(
    db: &Connection,
    state: &mut State,
    record: &mut Record,
    closes: Option<&Press>,
    handed: bool,
) -> Result<Option<u64>, Trouble> {
    state.used.settle(record, &File(db))?;
    let body = encode_record(record);
    put(db, state.born, state.index.next(), record, &body)?;
    write_used(db, &mut state.used)?;
    let bytes = cost(body.len() as u64);
    Ok(match closes {
        Some(press) => state.index.close(press, bytes, handed),
        None => Some(state.index.append(1, record.t, bytes, false, handed)),
    })
}

pub(crate) fn put(
    db: &Connection,
    born: i64,
    number: u64,
    record: &Record,
    body: &[u8],
) -> Result<(), rusqlite::Error> {
    let (kind, n) = match &record.body {
        Body::Row(_) => (None, None),
        Body::Event(event) => (Some(event.kind.name()), Some(event.n)),
    };
    db.prepare_cached(
        "INSERT INTO record (number, born, t, press, kind, n, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((number as i64, born, record.t.0, press_text(&record.press), kind, n, body))
    .map(drop)
}

pub(crate) fn write_used(db: &Connection, used: &mut Used) -> Result<(), rusqlite::Error> {
    for ((press, kind), t, n) in used.take_changed() {
        db.prepare_cached("INSERT OR REPLACE INTO used (press, kind, t, n) VALUES (?1, ?2, ?3, ?4)")?
            .execute((press_text(&press), &*kind, t.0, n))?;
    }
    Ok(())
}

fn facts(db: &Connection, first: u64, last: u64) -> Result<Vec<Fact>, Trouble> {
    let mut select = db.prepare_cached(
        "SELECT number, press, t, length(body), kind IS NULL FROM record WHERE number BETWEEN ?1 AND ?2 ORDER BY number",
    )?;
    let mut found = select.query((first as i64, last as i64))?;
    let mut list = Vec::new();
    while let Some(row) = found.next()? {
        list.push(Fact {
            number: unsigned(row, 0)?,
            press: file::press(row.get_ref(1)?.as_str().map_err(damaged)?)?,
            t: UtcMs(row.get(2)?),
            bytes: cost(unsigned(row, 3)?),
            row: row.get(4)?,
        });
    }
    Ok(list)
}

/// See [`crate::Outbox::read`].
pub(crate) fn read(
    db: &Connection,
    births: &BTreeMap<i64, (Epoch, String)>,
    first: u64,
    last: u64,
    bytes: usize,
) -> Result<Vec<Pending>, Trouble> {
    let mut select = db.prepare_cached(
        "SELECT number, born, body FROM record WHERE number BETWEEN ?1 AND ?2 ORDER BY number",
    )?;
    let mut found = select.query((first as i64, last.min(i64::MAX as u64) as i64))?;
    let mut list: Vec<Pending> = Vec::new();
    let (mut size, mut head) = (0, None);
    while let Some(row) = found.next()? {
        let (number, born): (u64, i64) = (unsigned(row, 0)?, row.get(1)?);
        let body: Vec<u8> = row.get(2)?;
        size += body.len() + 1;
        let follows = *head.get_or_insert(born) == born && number == first + list.len() as u64;
        if !follows || (size > bytes && !list.is_empty()) {
            break;
        }
        let (epoch, _) = births.get(&born).ok_or_else(|| damaged(format!("record {number} has no epoch")))?;
        list.push(Pending { birth: Birth { epoch: *epoch, number }, body });
    }
    Ok(list)
}

struct File<'a>(&'a Connection);

impl Past for File<'_> {
    type Error = rusqlite::Error;

    fn row(&self, press: &Press, t: UtcMs) -> Result<bool, rusqlite::Error> {
        self.0
            .prepare_cached("SELECT 1 FROM record WHERE press = ?1 AND t = ?2 AND kind IS NULL")?
            .exists((press_text(press), t.0))
    }

    fn ordinal(&self, press: &Press, kind: &str, t: UtcMs) -> Result<Option<u32>, rusqlite::Error> {
        self.0
            .prepare_cached("SELECT max(n) FROM record WHERE press = ?1 AND t = ?2 AND kind = ?3")?
            .query_row((press_text(press), t.0, kind), |row| row.get(0))
    }
}
