//! Who may write what, and which records are absurd. What is refused here is quarantined by the ingest.

use crate::{Body, EventKind, Plant, ProducerId, ProducerRole, Record, Row, Signal, UtcMs, Value};

/// 2020-01-01T00:00:00Z: nothing here is older than the project.
const EARLIEST: UtcMs = UtcMs(1_577_836_800_000);
/// How far a record may lie ahead of the ingest's own trusted clock, in milliseconds.
const AHEAD_MS: i64 = 24 * crate::HOUR_MS;

/// Why a record is not to be stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Rejection {
    /// In the words of the log, naming the field.
    pub reason: String,
}

fn reject<T>(reason: impl Into<String>) -> Result<T, Rejection> {
    Err(Rejection { reason: reason.into() })
}

/// Checks one record of `producer` against the plant; `now` is the ingest's trusted clock.
pub fn validate(record: &Record, plant: &Plant, producer: &ProducerId, now: UtcMs) -> Result<(), Rejection> {
    let Some(role) = plant.producers.get(producer) else {
        return reject(format!("producer {producer} is not in the configuration"));
    };
    if record.t < EARLIEST {
        return reject(format!("t {} is before 2020: the producer's clock is wrong", record.t.0));
    }
    if record.t > now.plus(AHEAD_MS) {
        return reject(format!("t {} is more than 24 h ahead: the producer's clock is wrong", record.t.0));
    }
    if let Some(span) = record.kind().and_then(EventKind::span)
        && (span.from < EARLIEST || span.to > now.plus(AHEAD_MS))
    {
        return reject("the event's own span begins before 2020 or ends more than 24 h ahead");
    }
    if let Some(id) = &record.press {
        let Some(press) = plant.presses.get(id) else {
            return reject(format!("press {id} is not in the configuration"));
        };
        let owned = matches!(&record.body, Body::Row(_))
            || matches!(record.kind(), Some(EventKind::State { .. } | EventKind::Interval { .. }));
        // An ingest may write the loss of a producer that came back with a new outbox.
        let loss = matches!(record.kind(), Some(EventKind::Loss { .. })) && *role != ProducerRole::Ingest;
        if (owned || loss) && press.producer != *producer {
            return reject(format!("press {id} belongs to {}, not to {producer}", press.producer));
        }
    }
    match &record.body {
        Body::Row(row) => {
            let Some(press) = record.press.as_ref().and_then(|id| plant.presses.get(id)) else {
                return reject("a row must name its press");
            };
            check_row(row, |id| press.catalogue.get(id))
        }
        Body::Event(event) => check_event(&event.kind, *role, record),
    }
}

fn check_row<'a>(row: &Row, signal: impl Fn(&str) -> Option<&'a Signal>) -> Result<(), Rejection> {
    if row.values.is_empty() && row.bad.is_empty() {
        return reject("neither values nor bad marks");
    }
    for (id, value) in &row.values {
        let Some(signal) = signal(id.as_str()) else {
            return reject(format!("signal {id} is not in the press's catalogue"));
        };
        if value.signal_type() != signal.kind {
            return reject(format!("signal {id} is a {:?}, not a {:?}", signal.kind, value.signal_type()));
        }
        match value {
            Value::Number(x) if !x.is_finite() => return reject(format!("signal {id} is not finite")),
            Value::Code(code) if code.len() > Value::MAX_CODE || code.chars().any(char::is_control) => {
                return reject(format!(
                    "code {id} is longer than {} bytes or not printable",
                    Value::MAX_CODE
                ));
            }
            _ => {}
        }
        if row.bad.contains_key(id) {
            return reject(format!("signal {id} has both a value and a bad mark"));
        }
    }
    match row.bad.keys().find(|id| signal(id.as_str()).is_none()) {
        Some(id) => reject(format!("signal {id} is not in the press's catalogue")),
        None => Ok(()),
    }
}

fn check_event(kind: &EventKind, role: ProducerRole, record: &Record) -> Result<(), Rejection> {
    let may = match kind {
        EventKind::State { .. } | EventKind::Interval { .. } => role == ProducerRole::Edge,
        EventKind::Opened { .. } | EventKind::Loss { .. } | EventKind::ClockStep { .. } => true,
        EventKind::Complete { .. } | EventKind::Quarantined { .. } => role == ProducerRole::Ingest,
    };
    if !may {
        return reject(format!("a producer of role {role:?} may not write `{}`", kind.name()));
    }
    if matches!(kind, EventKind::State { .. } | EventKind::Interval { .. }) && record.press.is_none() {
        return reject(format!("`{}` must name its press", kind.name()));
    }
    match kind {
        EventKind::Interval { from, to, .. } if from >= to => reject("an interval must not be empty"),
        EventKind::Interval { from, to, .. } if to.plus(-1).floor(crate::HOUR_MS) > *from => {
            reject("an interval must not cross a full hour")
        }
        EventKind::Loss { from, to, .. } if from > to => reject("a loss must not end before it begins"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Press, PressId, SignalId, SiteId, State};

    const NOW: UtcMs = UtcMs(1_790_000_000_000);

    fn plant() -> Plant {
        let id = |text| ProducerId::new(text).expect("id");
        let press = Press {
            id: PressId::new("press1").expect("id"),
            name: "Press 1".into(),
            producer: id("edge1"),
            catalogue: Catalogue::builtin("hydraulic-11kw").expect("profile"),
        };
        Plant {
            site: SiteId::new("test").expect("id"),
            presses: [(press.id.clone(), press)].into(),
            producers: [(id("edge1"), ProducerRole::Edge), (id("edge2"), ProducerRole::Edge)].into(),
        }
    }

    fn row(signal: &str, value: Value) -> Record {
        let values = [(SignalId::new(signal).expect("id"), value)].into();
        Record::row(NOW, PressId::new("press1").expect("id"), Row { values, bad: Default::default() })
    }

    fn answer(record: &Record, producer: &str) -> Result<(), String> {
        let producer = ProducerId::new(producer).expect("id");
        validate(record, &plant(), &producer, NOW).map_err(|e| e.reason)
    }

    #[test]
    fn a_good_row_passes_and_each_fault_is_named() {
        assert_eq!(answer(&row("oil_temp", Value::Number(51.2)), "edge1"), Ok(()));
        let cases = [
            (row("oil_temp", Value::Code("hot".into())), "edge1", "oil_temp is a Number"),
            (row("no_such", Value::Number(1.0)), "edge1", "no_such"),
            (row("oil_temp", Value::Number(f64::NAN)), "edge1", "finite"),
            (row("oil_temp", Value::Number(1.0)), "edge2", "belongs to edge1"),
            (row("oil_temp", Value::Number(1.0)), "edge9", "edge9 is not"),
            (Record { t: UtcMs(0), ..row("oil_temp", Value::Number(1.0)) }, "edge1", "before 2020"),
            (Record { t: UtcMs(3_786_912_000_000), ..row("oil_temp", Value::Number(1.0)) }, "edge1", "24 h"),
            (
                Record::event(
                    NOW,
                    None,
                    EventKind::Quarantined {
                        producer: ProducerId::new("edge1").expect("id"),
                        reason: String::new(),
                        count: 1,
                    },
                ),
                "edge1",
                "may not write",
            ),
        ];
        for (record, producer, part) in cases {
            let reason = answer(&record, producer).expect_err(part);
            assert!(reason.contains(part), "{reason}");
        }
    }

    #[test]
    fn an_interval_keeps_to_its_hour() {
        let press = PressId::new("press1").ok();
        let hour = NOW.floor(crate::HOUR_MS);
        let interval = |from: UtcMs, to: UtcMs| {
            Record::event(from, press.clone(), EventKind::Interval { from, to, state: State::Idle })
        };
        assert_eq!(answer(&interval(hour, hour.plus(crate::HOUR_MS)), "edge1"), Ok(()));
        assert!(answer(&interval(hour.plus(-1), hour.plus(1)), "edge1").is_err());
        assert!(answer(&interval(hour, hour), "edge1").is_err());
    }
}
