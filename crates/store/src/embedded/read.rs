//! Reading, each call in one snapshot.

use presswatch_domain::{
    Birth, Body, Clock, Epoch, Event, Numbered, PressId, ProducerId, Record, Row, SignalId, SiteId, Span,
    UtcMs,
};
use rusqlite::{Connection, OptionalExtension, types::Value as Sql};

use super::{Cause, series, write::Stored};
use crate::{EventFilter, HourRoll, Touched};

/// Rows in order, at most `limit`.
pub fn rows(
    connection: &Connection,
    site: &SiteId,
    press: &PressId,
    span: Span,
    limit: usize,
) -> Result<Vec<(UtcMs, Row)>, Cause> {
    let Some(series) = series(connection, site, press)? else { return Ok(Vec::new()) };
    let mut select = connection.prepare_cached(
        "SELECT t, body FROM row WHERE series = ?1 AND t >= ?2 AND t < ?3 ORDER BY t LIMIT ?4",
    )?;
    let mut found = select.query((series, span.from.0, span.to.0, limit as i64))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let stored: Stored = serde_json::from_slice(row.get_ref(1)?.as_blob()?)?;
        rows.push((UtcMs(row.get(0)?), stored.into()));
    }
    Ok(rows)
}

/// Time of the newest row.
pub fn newest(connection: &Connection, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, Cause> {
    let Some(series) = series(connection, site, press)? else { return Ok(None) };
    let newest: Option<Option<i64>> = connection
        .prepare_cached("SELECT max(t) FROM row WHERE series = ?1")?
        .query_row([series], |row| row.get(0))
        .optional()?;
    Ok(newest.flatten().map(UtcMs))
}

/// Events that the filter asks for.
pub fn events(connection: &Connection, site: &SiteId, filter: &EventFilter) -> Result<Vec<Numbered>, Cause> {
    let mut sql = "SELECT producer, epoch, number, t, press, mono, trusted, body FROM event
        WHERE site = ? AND to_t > ? AND from_t < ?"
        .to_owned();
    let mut bound: Vec<Sql> =
        vec![site.as_str().to_owned().into(), filter.span.from.0.into(), filter.span.to.0.into()];
    if let Some(press) = &filter.press {
        sql.push_str(" AND press = ?");
        bound.push(press.as_str().to_owned().into());
    }
    if !filter.kinds.is_empty() {
        let places = vec!["?"; filter.kinds.len()].join(", ");
        sql.push_str(&format!(" AND kind IN ({places})"));
        bound.extend(filter.kinds.iter().map(|kind| Sql::from((*kind).to_owned())));
    }
    sql.push_str(" ORDER BY t, producer, epoch, number LIMIT ?");
    bound.push((filter.limit as i64).into());
    let mut select = connection.prepare_cached(&sql)?;
    let mut found = select.query(rusqlite::params_from_iter(bound))?;
    let mut events = Vec::new();
    while let Some(row) = found.next()? {
        let event: Event = serde_json::from_str(row.get_ref(7)?.as_str()?)?;
        let press: Option<String> = row.get(4)?;
        events.push(Numbered {
            producer: ProducerId::new(row.get_ref(0)?.as_str()?)?,
            birth: Birth {
                epoch: row.get_ref(1)?.as_str()?.parse::<Epoch>()?,
                number: row.get::<_, i64>(2)? as u64,
            },
            record: Record {
                t: UtcMs(row.get(3)?),
                press: press.map(|press| PressId::new(&press)).transpose()?,
                mono: row.get::<_, Option<i64>>(5)?.map(|mono| mono as u64),
                clock: if row.get(6)? { Clock::Trusted } else { Clock::Untrusted },
                body: Body::Event(event),
            },
        });
    }
    Ok(events)
}

/// Touched hours, the oldest first.
pub fn touched(connection: &Connection, site: &SiteId, limit: usize) -> Result<Vec<Touched>, Cause> {
    let mut select = connection.prepare_cached(
        "SELECT press, hour, mark FROM touched JOIN series ON series.id = touched.series
         WHERE site = ?1 ORDER BY hour, press LIMIT ?2",
    )?;
    let mut found = select.query((site.as_str(), limit as i64))?;
    let mut hours = Vec::new();
    while let Some(row) = found.next()? {
        hours.push(Touched {
            press: PressId::new(row.get_ref(0)?.as_str()?)?,
            hour: UtcMs(row.get(1)?),
            mark: row.get(2)?,
        });
    }
    Ok(hours)
}

/// Roll-ups of one signal, in order.
pub fn rollups(
    connection: &Connection,
    site: &SiteId,
    press: &PressId,
    signal: &SignalId,
    span: Span,
) -> Result<Vec<HourRoll>, Cause> {
    let Some(series) = series(connection, site, press)? else { return Ok(Vec::new()) };
    let mut select = connection.prepare_cached(
        "SELECT hour, minutes FROM rollup WHERE series = ?1 AND signal = ?2 AND hour >= ?3 AND hour < ?4 ORDER BY hour",
    )?;
    let mut found = select.query((series, signal.as_str(), span.from.0, span.to.0))?;
    let mut rolls = Vec::new();
    while let Some(row) = found.next()? {
        let hour = UtcMs(row.get(0)?);
        let roll = HourRoll::unpack(signal.clone(), hour, row.get_ref(1)?.as_blob()?);
        rolls.push(roll.ok_or_else(|| format!("roll-up of {signal} at {hour:?} is damaged"))?);
    }
    Ok(rolls)
}
