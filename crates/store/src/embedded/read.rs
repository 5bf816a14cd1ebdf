//! Reading, each call in one snapshot.

use std::collections::BTreeMap;

use presswatch_domain::{
    Birth, Body, Bucket, Clock, Epoch, Event, EventKind, HOUR_MS, IdError, Interval, Numbered, PressId,
    ProducerId, Record, Row, SignalId, SiteId, Span, State, UtcMs,
};
use rusqlite::{Connection, types::Value as Sql};
use serde::Deserialize;

use super::{Cause, body, series};
use crate::{EventFilter, Grain, HourRoll, Hours, Touched, ids::Ids};

/// Which rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Of trusted time.
    Trusted,
    /// Whose time is not to be believed.
    Untrusted,
}

/// Rows in order, at most `limit`; only of these signals, if any are named.
pub fn rows(
    connection: &Connection,
    kept: Kept,
    (site, press, signals): (&SiteId, &PressId, &[SignalId]),
    span: Span,
    limit: usize,
) -> Result<Vec<(UtcMs, Row)>, Cause> {
    let Some(series) = series(connection, site, press)? else { return Ok(Vec::new()) };
    let mut select = connection.prepare_cached(match kept {
        Kept::Trusted => "SELECT t, body FROM row WHERE series = ?1 AND t >= ?2 AND t < ?3 ORDER BY t",
        Kept::Untrusted => {
            "SELECT t, body FROM untrusted WHERE series = ?1 AND t >= ?2 AND t < ?3 ORDER BY t"
        }
    })?;
    let mut found = select.query((series, span.from.0, span.to.0))?;
    let mut rows = Vec::new();
    while rows.len() < limit
        && let Some(sql) = found.next()?
    {
        let t = UtcMs(sql.get(0)?);
        let mut row = body::decode(sql.get_ref(1)?.as_blob()?)
            .map_err(|error| format!("the row of {press} at {t:?} is damaged: {error}"))?;
        if !signals.is_empty() {
            row.values.retain(|id, _| signals.contains(id));
            row.bad.retain(|id, _| signals.contains(id));
            if row == Row::default() {
                continue;
            }
        }
        rows.push((t, row));
    }
    Ok(rows)
}

/// Time of the newest row.
pub fn newest(connection: &Connection, site: &SiteId, press: &PressId) -> Result<Option<UtcMs>, Cause> {
    let Some(series) = series(connection, site, press)? else { return Ok(None) };
    let mut select = connection.prepare_cached("SELECT max(t) FROM row WHERE series = ?1")?;
    let newest: Option<i64> = select.query_row([series], |row| row.get(0))?;
    Ok(newest.map(UtcMs))
}

/// Columns of an event, as [`Reader`] takes them.
pub const EVENT: &str = "producer, epoch, number, t, press, mono, trusted, kind, body";

/// Makes events of rows with the columns [`EVENT`].
#[derive(Default)]
pub struct Reader {
    producers: Ids<ProducerId>,
    presses: Ids<PressId>,
    signals: Ids<SignalId>,
}

impl Reader {
    pub fn event(&mut self, row: &rusqlite::Row<'_>) -> Result<Numbered, Cause> {
        let body = row.get_ref(8)?.as_str()?;
        let event = match row.get_ref(7)?.as_str()? {
            "interval" => self.interval(body)?,
            _ => serde_json::from_str(body)?,
        };
        Ok(Numbered {
            producer: self.producers.get(row.get_ref(0)?.as_str()?)?,
            birth: Birth {
                epoch: row.get_ref(1)?.as_str()?.parse::<Epoch>()?,
                number: row.get::<_, i64>(2)? as u64,
            },
            record: Record {
                t: UtcMs(row.get(3)?),
                press: row.get_ref(4)?.as_str_or_null()?.map(|id| self.presses.get(id)).transpose()?,
                mono: row.get::<_, Option<i64>>(5)?.map(|mono| mono as u64),
                clock: if row.get(6)? { Clock::Trusted } else { Clock::Untrusted },
                body: Body::Event(event),
            },
        })
    }

    /// An interval of its JSON. Most of what is read are intervals, and an enum that is told by one of its fields
    /// makes serde keep all of them aside first.
    fn interval(&mut self, body: &str) -> Result<Event, Cause> {
        #[derive(Deserialize)]
        struct Flat<'a> {
            #[serde(default)]
            n: u32,
            from: UtcMs,
            to: UtcMs,
            state: State,
            #[serde(default)]
            after: Option<UtcMs>,
            #[serde(default, borrow)]
            counters: BTreeMap<&'a str, (f64, f64)>,
            #[serde(default)]
            loose_ms: i64,
            #[serde(default)]
            stale_ms: i64,
        }
        let Flat { n, from, to, state, after, counters, loose_ms, stale_ms } = serde_json::from_str(body)?;
        let counters = counters.into_iter().map(|(id, pair)| Ok((self.signals.get(id)?, pair)));
        let counters = counters.collect::<Result<_, IdError>>()?;
        Ok(Event {
            n,
            kind: EventKind::Interval(Interval { from, to, state, after, counters, loose_ms, stale_ms }),
        })
    }
}

/// Events that the filter asks for.
pub fn events(connection: &Connection, site: &SiteId, filter: &EventFilter) -> Result<Vec<Numbered>, Cause> {
    let mut more = String::new();
    let mut extra: Vec<Sql> = Vec::new();
    if let Some(press) = &filter.press {
        more.push_str(" AND press = ?");
        extra.push(press.as_str().to_owned().into());
    }
    if !filter.kinds.is_empty() {
        let places = vec!["?"; filter.kinds.len()].join(", ");
        more.push_str(&format!(" AND kind IN ({places})"));
        extra.extend(filter.kinds.iter().map(|kind| Sql::from((*kind).to_owned())));
    }
    // But for losses no event is longer than an hour: so an index over where they begin finds them.
    let columns = EVENT;
    let sql = format!(
        "SELECT {columns} FROM event WHERE site = ? AND kind <> 'loss' AND from_t >= ? AND from_t < ? AND to_t > ?{more}
         UNION ALL
         SELECT {columns} FROM event WHERE site = ? AND kind = 'loss' AND from_t < ? AND to_t > ?{more}
         ORDER BY t, producer, epoch, number LIMIT ?"
    );
    let Span { from, to } = filter.span;
    let mut bound: Vec<Sql> = vec![site.as_str().to_owned().into()];
    bound.extend([from.plus(-HOUR_MS).0.into(), to.0.into(), from.0.into()]);
    bound.extend(extra.clone());
    bound.extend([site.as_str().to_owned().into(), to.0.into(), from.0.into()]);
    bound.extend(extra);
    bound.push(i64::try_from(filter.limit).unwrap_or(i64::MAX).into());
    let mut select = connection.prepare_cached(&sql)?;
    let mut found = select.query(rusqlite::params_from_iter(bound))?;
    let mut events = Vec::new();
    let mut reader = Reader::default();
    while let Some(row) = found.next()? {
        events.push(reader.event(row)?);
    }
    Ok(events)
}

/// Touched hours, the oldest first.
pub fn touched(connection: &Connection, site: &SiteId, limit: usize) -> Result<Vec<Touched>, Cause> {
    let mut select = connection.prepare_cached(
        "SELECT press, hour, mark FROM touched JOIN series ON series.id = touched.series
         WHERE site = ?1 ORDER BY hour, press LIMIT ?2",
    )?;
    let mut found = select.query((site.as_str(), i64::try_from(limit).unwrap_or(i64::MAX)))?;
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

/// The touched hours that begin inside `span`.
pub fn hours(connection: &Connection, site: &SiteId, press: &PressId, span: Span) -> Result<Hours, Cause> {
    let mut hours = Hours::default();
    let Some(series) = series(connection, site, press)? else { return Ok(hours) };
    let mut select = connection.prepare_cached(
        "SELECT hour FROM touched WHERE series = ?1 AND hour >= ?2 AND hour < ?3 ORDER BY hour",
    )?;
    for hour in select.query_map((series, span.from.0, span.to.0), |row| row.get(0))? {
        hours.touched.push(UtcMs(hour?));
    }
    Ok(hours)
}

/// Roll-ups of hours that begin inside `span` and are not among the touched.
pub fn rolled(
    connection: &Connection,
    (site, press, signals): (&SiteId, &PressId, &[SignalId]),
    span: Span,
    grain: Grain,
    touched: &[UtcMs],
) -> Result<BTreeMap<SignalId, Vec<Bucket>>, Cause> {
    let mut rolled: BTreeMap<SignalId, Vec<Bucket>> = BTreeMap::new();
    let Some(series) = series(connection, site, press)? else { return Ok(rolled) };
    let mut select = connection.prepare_cached(match grain {
        Grain::Hour => {
            "SELECT hour, area, covered, min, max FROM rollup
             WHERE series = ?1 AND signal = ?2 AND hour >= ?3 AND hour < ?4 ORDER BY hour"
        }
        Grain::Minute => {
            "SELECT hour, minutes FROM rollup
             WHERE series = ?1 AND signal = ?2 AND hour >= ?3 AND hour < ?4 ORDER BY hour"
        }
    })?;
    for signal in signals {
        let mut found = select.query((series, signal.as_str(), span.from.0, span.to.0))?;
        let buckets = rolled.entry(signal.clone()).or_default();
        while let Some(row) = found.next()? {
            let hour = UtcMs(row.get(0)?);
            if touched.binary_search(&hour).is_ok() {
                continue;
            }
            match grain {
                Grain::Hour => buckets.push(Bucket {
                    span: Span::new(hour, hour.plus(HOUR_MS)),
                    area: row.get(1)?,
                    covered_ms: row.get(2)?,
                    min: row.get(3)?,
                    max: row.get(4)?,
                }),
                Grain::Minute => {
                    let roll = HourRoll::unpack(signal.clone(), hour, row.get_ref(1)?.as_blob()?);
                    let roll = roll.ok_or_else(|| format!("roll-up of {signal} at {hour:?} is damaged"))?;
                    buckets.extend(roll.minutes.into_iter().filter(|minute| minute.covered_ms > 0));
                }
            }
        }
    }
    Ok(rolled)
}
