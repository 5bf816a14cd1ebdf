//! Reading roll-ups.
//!
//! Marks are read first, roll-ups then: a roll-up that is newer than the mark says is true all the more,
//! and one that is older is of a signal that the hour has no more.

use std::collections::BTreeMap;

use presswatch_domain::{Bucket, HOUR_MS, PressId, SignalId, SiteId, Span, UtcMs};

use super::{
    Influx,
    line::{ROLL, TOUCHED},
    minutes,
    query::{always, cell, from, millis, one_of, scan},
};
use crate::{Grain, Hours, StoreError};

const KEEP: &str = "keep(columns: [\"_time\", \"_field\", \"_value\", \"signal\"])";

/// How the hours that begin inside `span` stand.
pub async fn hours(influx: &Influx, site: &SiteId, press: &PressId, span: Span) -> Result<Hours, StoreError> {
    let bucket = &influx.config.rollup;
    let flux = format!(
        "{} |> filter(fn: (r) => r._measurement == \"{TOUCHED}\" and r.site == \"{site}\" and r.press == \"{press}\") |> {KEEP}",
        from(bucket, span.and(always()))
    );
    let mut marks: BTreeMap<UtcMs, (i64, i64)> = BTreeMap::new();
    scan(
        &influx.http.csv(bucket, &flux).await?,
        ["_time", "_field", "_value"],
        |[time, field, value], _| {
            let (mark, made) = marks.entry(millis(time)?).or_default();
            *(if field == "mark" { mark } else { made }) = cell(value, field)?;
            Ok(())
        },
    )?;
    let mut hours = Hours::default();
    for (hour, (mark, made)) in marks {
        if mark == made {
            hours.made.insert(hour, made);
        } else {
            hours.touched.push(hour);
        }
    }
    Ok(hours)
}

/// What is stored of one hour of one signal.
#[derive(Default)]
struct Stored {
    mark: i64,
    covered: i64,
    mean: f64,
    min: f64,
    max: f64,
    minutes: String,
}

/// Buckets of the hours that were made.
pub async fn buckets(
    influx: &Influx,
    (site, press, signals): (&SiteId, &PressId, &[SignalId]),
    span: Span,
    grain: Grain,
    hours: &Hours,
) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError> {
    let mut rolled: BTreeMap<SignalId, Vec<Bucket>> = BTreeMap::new();
    if hours.made.is_empty() || signals.is_empty() {
        return Ok(rolled);
    }
    let fields = match grain {
        Grain::Hour => vec!["mark", "covered", "mean", "min", "max"],
        Grain::Minute => vec!["mark", "minutes"],
    };
    let bucket = &influx.config.rollup;
    let flux = format!(
        "{} |> filter(fn: (r) => r._measurement == \"{ROLL}\" and r.site == \"{site}\" and r.press == \"{press}\" and {} and {}) |> {KEEP}",
        from(bucket, span.and(always())),
        one_of("signal", signals.iter().map(SignalId::as_str)),
        one_of("_field", fields),
    );
    let mut stored: BTreeMap<(String, UtcMs), Stored> = BTreeMap::new();
    let columns = ["signal", "_time", "_field", "_value"];
    scan(&influx.http.csv(bucket, &flux).await?, columns, |[signal, time, field, value], _| {
        let roll = stored.entry((signal.to_owned(), millis(time)?)).or_default();
        match field {
            "mark" => roll.mark = cell(value, field)?,
            "covered" => roll.covered = cell(value, field)?,
            "mean" => roll.mean = cell(value, field)?,
            "min" => roll.min = cell(value, field)?,
            "max" => roll.max = cell(value, field)?,
            _ => value.clone_into(&mut roll.minutes),
        }
        Ok(())
    })?;
    for ((signal, hour), roll) in stored {
        if hours.made.get(&hour).is_none_or(|made| roll.mark < *made) {
            continue;
        }
        let id: SignalId = cell(&signal, "signal")?;
        let buckets = rolled.entry(id.clone()).or_default();
        match grain {
            Grain::Hour => buckets.push(Bucket {
                span: Span::new(hour, hour.plus(HOUR_MS)),
                area: roll.mean * roll.covered as f64,
                covered_ms: roll.covered,
                min: roll.min,
                max: roll.max,
            }),
            Grain::Minute => {
                let place = || format!("InfluxDB, roll-up of {signal} at {hour:?}");
                let roll = minutes::decode(id, hour, &roll.minutes);
                let roll = roll.ok_or_else(|| StoreError::failed(place(), "its minutes are damaged"))?;
                buckets.extend(roll.minutes.into_iter().filter(|minute| minute.covered_ms > 0));
            }
        }
    }
    Ok(rolled)
}
