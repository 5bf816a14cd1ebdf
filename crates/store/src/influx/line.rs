//! Line protocol, written into a buffer that is used again.
//!
//! Rows are written in milliseconds, events in nanoseconds: below the millisecond stands a number made
//! from the event's birth ([`beneath`]), so that two events of one millisecond with the same tags and
//! different births stay two points. The ordinal `n` alone would not do: it begins anew when an outbox
//! is opened again.

use std::io::Write;

use presswatch_domain::{
    Birth, Body, Clock, Event, EventKind, HOUR_MS, Numbered, PressId, SiteId, UtcMs, Value,
};

use super::{interval, minutes};
use crate::HourRoll;

/// The end of the field that holds a signal's bad mark.
pub const BAD: &str = "__bad";
/// Measurements of rows, of trusted time and of other.
pub const PRESS: &str = "press";
pub const PRESS_UNTRUSTED: &str = "press_untrusted";
/// Measurement of events whose time is not to be believed, of any kind.
pub const EVENT_UNTRUSTED: &str = "event_untrusted";
/// Measurements of marks and of roll-ups.
pub const TOUCHED: &str = "touched";
pub const ROLL: &str = "roll";

/// Appends the line of one record as it stands in InfluxDB: rows in milliseconds, events in nanoseconds.
/// Gives what of it can't be written.
pub fn line_protocol(out: &mut Vec<u8>, site: &SiteId, numbered: &Numbered) -> Vec<String> {
    let mut rejected = Vec::new();
    record(out, site, numbered, |_| true, |reason| rejected.push(reason));
    rejected
}

/// Writes the line of one record; `take` chooses the fields of a row (an event is whole). Nothing is
/// written if no field is left. An error says what can't be written; the rest of the record is.
pub fn record(
    out: &mut Vec<u8>,
    site: &SiteId,
    numbered: &Numbered,
    take: impl Fn(&str) -> bool,
    mut reject: impl FnMut(String),
) {
    let begin = out.len();
    let whole = match &numbered.record.body {
        Body::Row(_) => row(out, site, numbered, take, &mut reject),
        Body::Event(body) => event(out, site, numbered, body, &mut reject),
    };
    if !whole {
        out.truncate(begin);
    }
}

/// True if a line was written.
fn row(
    out: &mut Vec<u8>,
    site: &SiteId,
    numbered: &Numbered,
    take: impl Fn(&str) -> bool,
    reject: &mut impl FnMut(String),
) -> bool {
    let record = &numbered.record;
    let (Body::Row(row), Some(press)) = (&record.body, &record.press) else {
        reject("a row without a press".to_owned());
        return false;
    };
    let measurement = if record.clock == Clock::Trusted { PRESS } else { PRESS_UNTRUSTED };
    put(out, format_args!("{measurement},press={press},site={site}"));
    let mut separator = b' ';
    let mut begin = |out: &mut Vec<u8>| out.push(std::mem::replace(&mut separator, b','));
    let mut any = false;
    for (id, value) in row.values.iter().filter(|(id, _)| take(id.as_str())) {
        match value {
            _ if id.as_str().ends_with(BAD) => {
                reject(format!("signal {id}: names that end in {BAD} are reserved"));
                continue;
            }
            Value::Number(x) if !x.is_finite() => {
                reject(format!("signal {id} is not finite"));
                continue;
            }
            Value::Number(x) => {
                begin(out);
                put(out, format_args!("{id}={x}"));
            }
            Value::Flag(flag) => {
                begin(out);
                put(out, format_args!("{id}={flag}"));
            }
            Value::Code(code) => {
                begin(out);
                put(out, format_args!("{id}="));
                text(out, code);
            }
        }
        any = true;
    }
    for (id, mark) in row.bad.iter().filter(|(id, _)| take(id.as_str())) {
        begin(out);
        put(out, format_args!("{id}{BAD}=\"{mark}\""));
        any = true;
    }
    put(out, format_args!(" {}\n", record.t.0));
    any
}

/// True if a line was written.
fn event(
    out: &mut Vec<u8>,
    site: &SiteId,
    numbered: &Numbered,
    event: &Event,
    reject: &mut impl FnMut(String),
) -> bool {
    let (record, producer) = (&numbered.record, &numbered.producer);
    let untrusted = record.clock == Clock::Untrusted;
    let measurement = match &event.kind {
        _ if untrusted => EVENT_UNTRUSTED,
        EventKind::State { .. } => "state",
        EventKind::Interval(_) => "interval",
        EventKind::Loss { .. } => "loss",
        _ => "event",
    };
    put(out, format_args!("{measurement}"));
    if matches!(measurement, "loss" | "event" | EVENT_UNTRUSTED) {
        put(out, format_args!(",kind={}", event.kind.name()));
    }
    put(out, format_args!(",n={}", event.n));
    // Of each the newest is asked for: a series of its own has it at hand.
    if let EventKind::Complete { producer, .. } = &event.kind {
        put(out, format_args!(",of={producer}"));
    }
    if let Some(press) = &record.press {
        put(out, format_args!(",press={press}"));
    }
    put(out, format_args!(",producer={producer},site={site} "));
    let at = match &event.kind {
        EventKind::State { state } if !untrusted => {
            put(out, format_args!("state=\"{state}\""));
            record.t
        }
        EventKind::Interval(whole) if !untrusted => {
            // The first two are for those who draw: what reads them back reads the third.
            put(out, format_args!("state=\"{}\",to={}i,{}=\"", whole.state, whole.to.0, interval::WHOLE));
            interval::encode(out, record, event.n, whole, numbered.birth);
            put(out, format_args!("\""));
            whole.from
        }
        _ => match serde_json::to_string(event) {
            Ok(body) => {
                put(out, format_args!("body="));
                text(out, &body);
                record.t
            }
            Err(error) => {
                reject(error.to_string());
                return false;
            }
        },
    };
    if measurement != "interval" {
        let Birth { epoch, number } = numbered.birth;
        put(out, format_args!(",epoch=\"{epoch}\",number={}i", number as i64));
        if let Some(mono) = record.mono {
            put(out, format_args!(",mono={}i", mono as i64));
        }
    }
    let nanos = at.0.checked_mul(1_000_000).and_then(|nanos| nanos.checked_add(beneath(numbered.birth)));
    match nanos {
        Some(nanos) => put(out, format_args!(" {nanos}\n")),
        None => reject(format!("InfluxDB has no instant {} ms", at.0)),
    }
    nanos.is_some()
}

/// Where in its millisecond an event lies, in nanoseconds: a mixture of all bits of its birth, the same
/// each time it is sent.
pub fn beneath(birth: Birth) -> i64 {
    let mut bits = birth.epoch.0 ^ birth.number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for factor in [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb] {
        bits = (bits ^ (bits >> 30)).wrapping_mul(factor);
    }
    ((bits ^ (bits >> 31)) % 1_000_000) as i64
}

/// The mark of a touched hour.
pub fn touched(out: &mut Vec<u8>, site: &SiteId, press: &PressId, hour: UtcMs, mark: i64) {
    put(out, format_args!("{TOUCHED},press={press},site={site} mark={mark}i {}\n", hour.0));
}

/// From which mark an hour was rolled up.
pub fn rolled(out: &mut Vec<u8>, site: &SiteId, press: &PressId, hour: UtcMs, mark: i64) {
    put(out, format_args!("{TOUCHED},press={press},site={site} rolled={mark}i {}\n", hour.0));
}

/// One hour of one signal, made from rows as they were at `mark`.
pub fn roll(out: &mut Vec<u8>, site: &SiteId, press: &PressId, roll: &HourRoll, mark: i64) {
    let total = roll.total();
    let Some(mean) = total.mean() else { return };
    let (covered, min, max) = (total.covered_ms, total.min, total.max);
    debug_assert!(covered <= HOUR_MS);
    put(out, format_args!("{ROLL},press={press},signal={},site={site} ", roll.signal));
    put(out, format_args!("mean={mean},min={min},max={max},covered={covered}i,mark={mark}i,minutes="));
    text(out, &minutes::encode(roll));
    put(out, format_args!(" {}\n", roll.hour.0));
}

fn put(out: &mut Vec<u8>, arguments: std::fmt::Arguments<'_>) {
    // A vector takes all that is written to it.
    let _ = out.write_fmt(arguments);
}

/// A string field's value.
pub fn text(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    for byte in value.bytes() {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::Arc};

    use influxdb_line_protocol::{FieldValue, ParsedLine, parse_lines};
    use presswatch_domain::{BadMark, Epoch, ProducerId, Record, Row, SignalId};
    use proptest::prelude::*;

    use super::*;

    fn numbered(record: Record) -> Numbered {
        let birth = Birth { epoch: Epoch(7), number: 1 };
        Numbered { producer: ProducerId::new("edge1").expect("id"), birth, record }
    }

    fn written(list: &[Numbered]) -> String {
        let site = SiteId::new("test").expect("id");
        let mut out = Vec::new();
        for numbered in list {
            record(&mut out, &site, numbered, |_| true, |reason| panic!("{reason}"));
        }
        String::from_utf8(out).expect("text")
    }

    /// A row as the oracle reads it back.
    fn read(line: &ParsedLine<'_>) -> (i64, Row) {
        let mut row = Row::default();
        for (name, value) in &line.field_set {
            let id = |name: &str| SignalId::new(name).expect("id");
            match (name.as_str().strip_suffix(BAD), value) {
                (Some(name), FieldValue::String(mark)) => {
                    let mark = BadMark::parse(mark.as_str()).expect("a mark");
                    row.bad.insert(id(name), mark);
                }
                (_, FieldValue::F64(x)) => drop(row.values.insert(id(name), Value::Number(*x))),
                (_, FieldValue::Boolean(flag)) => drop(row.values.insert(id(name), Value::Flag(*flag))),
                (_, FieldValue::String(code)) => {
                    drop(row.values.insert(id(name), Value::Code(Arc::from(code.as_str()))));
                }
                (_, other) => panic!("{other:?}"),
            }
        }
        (line.timestamp.expect("a time"), row)
    }

    fn value() -> impl Strategy<Value = Value> {
        let number = any::<f64>().prop_filter("finite", |x| x.is_finite());
        prop_oneof![
            number.prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            "[^\\p{Cc}]{0,40}".prop_map(|code| Value::Code(code.into())),
            "[\"\\\\ ,=]{0,8}".prop_map(|code| Value::Code(code.into())),
        ]
    }

    fn rows() -> impl Strategy<Value = Vec<(i64, Row)>> {
        let id = |name: String| SignalId::new(&name).expect("id");
        let values = proptest::collection::btree_map("[a-z0-9_]{1,12}x", value(), 1..12);
        let bad = proptest::collection::btree_map("[a-z0-9_]{1,12}y", 0..BadMark::ALL.len(), 0..4);
        let row = (values, bad).prop_map(move |(values, bad)| Row {
            values: values.into_iter().map(|(name, value)| (id(name), value)).collect(),
            bad: bad.into_iter().map(|(name, mark)| (id(name), BadMark::ALL[mark])).collect(),
        });
        proptest::collection::vec((any::<i64>(), row), 1..5)
    }

    proptest! {
        /// An independent reader of line protocol finds what was written.
        #[test]
        fn what_is_written_is_what_is_read(rows in rows()) {
            let press = PressId::new("press1").expect("id");
            let list: Vec<_> =
                rows.iter().map(|(t, row)| numbered(Record::row(UtcMs(*t), press.clone(), row.clone()))).collect();
            let text = written(&list);
            let lines: Vec<_> = parse_lines(&text).map(|line| line.expect("a line")).collect();
            prop_assert_eq!(lines.iter().map(read).collect::<Vec<_>>(), rows);
            for line in &lines {
                let tags = line.series.tag_set.as_ref().expect("tags");
                let tags: BTreeMap<_, _> = tags.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
                prop_assert_eq!(tags, [("press", "press1"), ("site", "test")].into());
                prop_assert_eq!(line.series.measurement.as_str(), PRESS);
            }
        }

        #[test]
        fn an_event_s_text_comes_back(source in ".{0,60}", t in -9_000_000_000_000i64..9_000_000_000_000) {
            let kind = EventKind::ClockStep { by_ms: 1, source };
            let event = numbered(Record::event(UtcMs(t), None, kind.clone()));
            let text = written(std::slice::from_ref(&event));
            let lines: Vec<_> = parse_lines(&text).map(|line| line.expect("a line")).collect();
            prop_assert_eq!(lines.len(), 1);
            let body = lines[0].field_value("body");
            let Some(FieldValue::String(body)) = body else { panic!("{body:?}") };
            let read: Event = serde_json::from_str(body.as_str()).expect("an event");
            prop_assert_eq!(read.kind, kind);
            prop_assert_eq!(lines[0].timestamp.map(|nanos| nanos.div_euclid(1_000_000)), Some(t));
        }
    }

    #[test]
    fn what_can_not_be_written_is_said() {
        let row = |name: &str, x: f64| {
            let values = [(SignalId::new(name).expect("id"), Value::Number(x))].into();
            numbered(Record::row(
                UtcMs(0),
                PressId::new("p").expect("id"),
                Row { values, bad: BTreeMap::new() },
            ))
        };
        let late = numbered(Record::event(
            UtcMs(i64::MAX),
            None,
            EventKind::Opened { previous: None, carried: 0, ended: None },
        ));
        for (numbered, part) in
            [(row("a", f64::NAN), "finite"), (row("a__bad", 1.0), "reserved"), (late, "no instant")]
        {
            let (mut out, mut said) = (Vec::new(), String::new());
            let site = SiteId::new("test").expect("id");
            record(&mut out, &site, &numbered, |_| true, |reason| said = reason);
            assert!(said.contains(part) && out.is_empty(), "{said}");
        }
    }
}
