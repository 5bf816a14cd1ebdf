//! Who may write what, and which records are absurd. What is refused here is quarantined by the ingest.

use crate::{
    Annotation, Body, Clock, EventKind, Interval, Plant, ProducerId, ProducerRole, Production, Record, Row,
    Signal, UtcMs, Value,
};

/// 2020-01-01T00:00:00Z: nothing here is older than the project.
const EARLIEST: UtcMs = UtcMs(1_577_836_800_000);
/// How far a record may lie ahead of the ingest's own trusted clock, in milliseconds.
const AHEAD_MS: i64 = 24 * crate::HOUR_MS;
/// The longest text of a `changed`, in bytes.
const CHANGED: usize = 100;
/// The longest text that a person gives an alarm, or that says why nobody was told, in bytes.
const WORDS: usize = 500;
/// What a clock that nobody trusts may say: from 1970 to 2262, where nanoseconds end in 64 bits.
const UNTRUSTED: std::ops::RangeInclusive<i64> = 0..=9_223_372_036_854;

/// What kind of thing is wrong: a closed list, by which refused records are told together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// A producer that the configuration does not know.
    Producer,
    /// A press that the configuration does not know, or none where one is needed.
    Press,
    /// Something that this producer may not write.
    Owner,
    /// An absurd time.
    Time,
    /// A signal that the press's catalogue does not know.
    Signal,
    /// A value that its signal can't have.
    Value,
    /// A record that contradicts itself or says nothing.
    Shape,
}

impl Fault {
    /// Its name in metrics and in the quarantine.
    pub fn as_str(self) -> &'static str {
        match self {
            Fault::Producer => "producer",
            Fault::Press => "press",
            Fault::Owner => "owner",
            Fault::Time => "time",
            Fault::Signal => "signal",
            Fault::Value => "value",
            Fault::Shape => "shape",
        }
    }
}

/// Why a record is not to be stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Rejection {
    /// What kind of thing is wrong.
    pub fault: Fault,
    /// In the words of the log, naming the field.
    pub reason: String,
}

fn reject<T>(fault: Fault, reason: impl Into<String>) -> Result<T, Rejection> {
    Err(Rejection { fault, reason: reason.into() })
}

fn shape(reason: &dyn std::fmt::Display) -> Rejection {
    Rejection { fault: Fault::Shape, reason: reason.to_string() }
}

/// Checks one record of `producer` against the plant; `now` is the ingest's trusted clock.
pub fn validate(record: &Record, plant: &Plant, producer: &ProducerId, now: UtcMs) -> Result<(), Rejection> {
    let Some(role) = plant.producers.get(producer) else {
        return reject(Fault::Producer, format!("producer {producer} is not in the configuration"));
    };
    check_times(record, now)?;
    if let Some(id) = &record.press {
        let Some(press) = plant.presses.get(id) else {
            return reject(Fault::Press, format!("press {id} is not in the configuration"));
        };
        let foreign = press.producer != *producer && !may_speak_of_others(record, *role);
        if foreign {
            return reject(
                Fault::Owner,
                format!("press {id} belongs to {}, not to {producer}", press.producer),
            );
        }
    }
    match &record.body {
        Body::Row(row) => {
            let Some(press) = record.press.as_ref().and_then(|id| plant.presses.get(id)) else {
                return reject(Fault::Press, "a row must name its press");
            };
            check_row(row, |id| press.catalogue.get(id))
        }
        Body::Event(event) => check_event(&event.kind, *role, record),
    }
}

/// True for what may name a press of another producer: the ingest's loss of unknown size, for one that
/// came back with a new outbox; alarms and what people do to them. All else about a press is its owner's.
fn may_speak_of_others(record: &Record, role: ProducerRole) -> bool {
    match record.kind() {
        Some(EventKind::Loss { never_sent: None, .. }) => role == ProducerRole::Ingest,
        Some(EventKind::Alarm(_) | EventKind::Delivery { .. }) => role == ProducerRole::Alert,
        Some(EventKind::Operation { .. }) => matches!(role, ProducerRole::Alert | ProducerRole::Api),
        Some(EventKind::Annotation(_) | EventKind::Production(_)) => role == ProducerRole::Api,
        _ => false,
    }
}

fn check_times(record: &Record, now: UtcMs) -> Result<(), Rejection> {
    let latest = now.plus(AHEAD_MS);
    let absurd = |t: UtcMs| t < EARLIEST || t > latest;
    match record.clock {
        // Its time is never used in figures, and nobody could ever make it better.
        Clock::Untrusted if UNTRUSTED.contains(&record.t.0) => {}
        Clock::Trusted if !absurd(record.t) => {}
        _ if record.t < EARLIEST => {
            let reason = format!("t {} is before 2020: the producer's clock is wrong", record.t.0);
            return reject(Fault::Time, reason);
        }
        _ => {
            let reason = format!("t {} is more than 24 h ahead: the producer's clock is wrong", record.t.0);
            return reject(Fault::Time, reason);
        }
    }
    let untrusted = record.clock == Clock::Untrusted;
    match record.kind() {
        // Its own spans are of the same clock.
        Some(EventKind::Interval(Interval { from, to, .. }) | EventKind::Loss { from, to, .. })
            if untrusted && UNTRUSTED.contains(&from.0) && UNTRUSTED.contains(&to.0) =>
        {
            Ok(())
        }
        Some(
            EventKind::Interval(Interval { from, to, .. })
            | EventKind::Loss { from, to, .. }
            | EventKind::Annotation(Annotation { from, to, .. })
            | EventKind::Production(Production { from, to, .. }),
        ) if absurd(*from) || absurd(*to) => {
            reject(Fault::Time, "the event's own span begins before 2020 or ends more than 24 h ahead")
        }
        Some(EventKind::Complete { to, .. }) if absurd(*to) => {
            reject(Fault::Time, format!("`complete` up to {} is before 2020 or more than 24 h ahead", to.0))
        }
        _ => Ok(()),
    }
}

fn check_row<'a>(row: &Row, signal: impl Fn(&str) -> Option<&'a Signal>) -> Result<(), Rejection> {
    if row.values.is_empty() && row.bad.is_empty() {
        return reject(Fault::Shape, "neither values nor bad marks");
    }
    for (id, value) in &row.values {
        let Some(signal) = signal(id.as_str()) else {
            return reject(Fault::Signal, format!("signal {id} is not in the press's catalogue"));
        };
        if !value.fits(signal.kind) {
            return reject(Fault::Value, misfit(id.as_str(), signal, value));
        }
        if row.bad.contains_key(id) {
            return reject(Fault::Shape, format!("signal {id} has both a value and a bad mark"));
        }
    }
    match row.bad.keys().find(|id| signal(id.as_str()).is_none()) {
        Some(id) => reject(Fault::Signal, format!("signal {id} is not in the press's catalogue")),
        None => Ok(()),
    }
}

fn misfit(id: &str, signal: &Signal, value: &Value) -> String {
    match value {
        _ if value.signal_type() != signal.kind => {
            format!("signal {id} is a {:?}, not a {:?}", signal.kind, value.signal_type())
        }
        Value::Code(_) => format!("code {id} is longer than {} bytes or not printable", Value::MAX_CODE),
        _ => format!("signal {id} is not finite"),
    }
}

fn check_event(kind: &EventKind, role: ProducerRole, record: &Record) -> Result<(), Rejection> {
    let may = match kind {
        EventKind::State { .. } | EventKind::Interval(_) => role == ProducerRole::Edge,
        EventKind::Opened { .. } | EventKind::Loss { .. } | EventKind::ClockStep { .. } => true,
        EventKind::Complete { .. } | EventKind::Quarantined { .. } => role == ProducerRole::Ingest,
        EventKind::Changed { .. }
        | EventKind::Plan(_)
        | EventKind::Annotation(_)
        | EventKind::Production(_) => role == ProducerRole::Api,
        EventKind::Alarm(_) | EventKind::Delivery { .. } => role == ProducerRole::Alert,
        // By the alerter for those who answer from their phone.
        EventKind::Operation { .. } => matches!(role, ProducerRole::Api | ProducerRole::Alert),
    };
    if !may {
        let reason = format!("a producer of role {role:?} may not write `{}`", kind.name());
        return reject(Fault::Owner, reason);
    }
    match kind {
        EventKind::State { .. } | EventKind::Interval(_) if record.press.is_none() => {
            reject(Fault::Press, format!("`{}` must name its press", kind.name()))
        }
        EventKind::Interval(Interval { from, to, .. }) if from >= to => {
            reject(Fault::Shape, "an interval must not be empty")
        }
        EventKind::Interval(Interval { from, to, .. }) if to.plus(-1).floor(crate::HOUR_MS) > *from => {
            reject(Fault::Shape, "an interval must not cross a full hour")
        }
        EventKind::Interval(Interval { counters, .. })
            if counters.values().any(|(first, last)| !(first.is_finite() && last >= first)) =>
        {
            reject(Fault::Value, "a counter of an interval must be a number and not fall")
        }
        EventKind::Annotation(_) | EventKind::Production(_) if record.press.is_none() => {
            reject(Fault::Press, format!("`{}` must name its press", kind.name()))
        }
        EventKind::Annotation(annotation) => annotation.check().map_err(|reason| shape(&reason)),
        EventKind::Production(production) => production.check().map_err(|reason| shape(&reason)),
        EventKind::Loss { from, to, .. } if from > to => {
            reject(Fault::Shape, "a loss must not end before it begins")
        }
        EventKind::Changed { by, what, of } if [by, what, of].iter().any(|text| text.len() > CHANGED) => {
            reject(Fault::Shape, format!("a text of `changed` is longer than {CHANGED} bytes"))
        }
        EventKind::Operation { by, what, .. } if by.len() > CHANGED || what.words().len() > WORDS => {
            reject(Fault::Shape, format!("a text of `operation` is longer than {WORDS} bytes"))
        }
        EventKind::Delivery { outcome: crate::Outcome::Failed { reason }, .. } if reason.len() > WORDS => {
            reject(Fault::Shape, format!("the reason of a `delivery` is longer than {WORDS} bytes"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{BadMark, Catalogue, Epoch, Event, Press, PressId, SignalId, SiteId, State};

    const NOW: UtcMs = UtcMs(1_790_000_000_000);

    fn plant() -> Plant {
        let id = |text| ProducerId::new(text).expect("id");
        let press = Press::new(
            PressId::new("press1").expect("id"),
            "Press 1",
            id("edge1"),
            Catalogue::builtin("hydraulic-11kw").expect("profile"),
        );
        Plant {
            site: SiteId::new("test").expect("id"),
            presses: [(press.id.clone(), press)].into(),
            producers: [
                (id("edge1"), ProducerRole::Edge),
                (id("edge2"), ProducerRole::Edge),
                (id("ingest1"), ProducerRole::Ingest),
            ]
            .into(),
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
            Record::event(from, press.clone(), EventKind::Interval(Interval::new(from, to, State::Idle)))
        };
        assert_eq!(answer(&interval(hour, hour.plus(crate::HOUR_MS)), "edge1"), Ok(()));
        assert!(answer(&interval(hour.plus(-1), hour.plus(1)), "edge1").is_err());
        assert!(answer(&interval(hour, hour), "edge1").is_err());
    }

    #[test]
    fn an_ingest_speaks_of_others_presses_only_in_a_loss_of_unknown_size() {
        let press = PressId::new("press1").ok();
        let loss =
            |never_sent| EventKind::Loss { from: NOW.plus(-1000), to: NOW, never_sent, sent_unknown: 0 };
        let event = |kind| Record::event(NOW, press.clone(), kind);
        assert_eq!(answer(&event(loss(None)), "ingest1"), Ok(()));
        assert_eq!(answer(&event(loss(None)), "edge1"), Ok(()));
        assert_eq!(answer(&event(loss(Some(3))), "edge1"), Ok(()));
        let producer = ProducerId::new("edge1").expect("id");
        let about = |kind| Record::event(NOW, None, kind);
        assert_eq!(
            answer(&about(EventKind::Complete { producer: producer.clone(), to: NOW }), "ingest1"),
            Ok(())
        );
        for (record, by) in [
            (event(loss(None)), "edge2"),
            (event(loss(Some(3))), "ingest1"),
            (event(EventKind::State { state: State::Idle }), "ingest1"),
            (event(EventKind::Opened { previous: None, carried: 0, ended: None }), "ingest1"),
            (event(EventKind::Opened { previous: None, carried: 0, ended: None }), "edge2"),
            (event(EventKind::Complete { producer: producer.clone(), to: NOW }), "ingest1"),
            (about(EventKind::Complete { producer: producer.clone(), to: NOW }), "edge1"),
            (about(EventKind::Complete { producer, to: UtcMs(i64::MAX) }), "ingest1"),
            (row("oil_temp", Value::Number(1.0)), "ingest1"),
        ] {
            assert!(answer(&record, by).is_err(), "{by}: {record:?}");
        }
    }

    #[test]
    fn a_time_that_nobody_trusts_is_not_judged() {
        let untrusted =
            |t| Record { t: UtcMs(t), clock: Clock::Untrusted, ..row("oil_temp", Value::Number(1.0)) };
        assert_eq!(answer(&untrusted(86_400_000), "edge1"), Ok(()));
        assert!(answer(&untrusted(-1), "edge1").is_err());
        assert!(answer(&untrusted(i64::MAX), "edge1").is_err());
        let press = PressId::new("press1").ok();
        for (to, good) in [(5_000, true), (i64::MAX, false)] {
            let (from, to) = (UtcMs(0), UtcMs(to));
            let kind = EventKind::Loss { from, to, never_sent: Some(1), sent_unknown: 0 };
            let event = Record::event(from, press.clone(), kind);
            let event = Record { clock: Clock::Untrusted, ..event };
            assert_eq!(answer(&event, "edge1").is_ok(), good, "{to:?}");
        }
    }

    fn instant() -> impl Strategy<Value = UtcMs> {
        let near = NOW.0 - 2 * crate::HOUR_MS..NOW.0 + 2 * crate::HOUR_MS;
        prop_oneof![near, any::<i64>(), Just(i64::MIN), Just(i64::MAX)].prop_map(UtcMs)
    }

    fn value() -> impl Strategy<Value = Value> {
        prop_oneof![
            any::<f64>().prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            ".{0,80}".prop_map(|text| Value::Code(text.into())),
        ]
    }

    fn signal() -> impl Strategy<Value = SignalId> {
        prop_oneof![Just("oil_temp"), Just("estop_ok"), Just("fault_code"), Just("no_such")]
            .prop_map(|id| SignalId::new(id).expect("id"))
    }

    fn kind() -> impl Strategy<Value = EventKind> {
        let state = || proptest::sample::select(&State::ALL[..]);
        let epoch = || any::<u64>().prop_map(Epoch);
        let producer =
            || prop_oneof![Just("edge1"), Just("x")].prop_map(|id| ProducerId::new(id).expect("id"));
        prop_oneof![
            state().prop_map(|state| EventKind::State { state }),
            (instant(), instant(), state())
                .prop_map(|(from, to, state)| EventKind::Interval(Interval::new(from, to, state))),
            (proptest::option::of(epoch()), any::<u64>()).prop_map(|(previous, carried)| EventKind::Opened {
                previous,
                carried,
                ended: None
            }),
            (instant(), instant(), proptest::option::of(any::<u64>()), any::<u64>()).prop_map(
                |(from, to, never_sent, sent_unknown)| EventKind::Loss { from, to, never_sent, sent_unknown }
            ),
            (any::<i64>(), ".{0,20}").prop_map(|(by_ms, source)| EventKind::ClockStep { by_ms, source }),
            (producer(), instant()).prop_map(|(producer, to)| EventKind::Complete { producer, to }),
            (producer(), ".{0,20}", any::<u64>())
                .prop_map(|(producer, reason, count)| EventKind::Quarantined { producer, reason, count }),
            (".{0,20}", ".{0,20}", ".{0,20}").prop_map(|(by, what, of)| EventKind::Changed { by, what, of }),
            (".{0,200}", ".{0,600}").prop_map(|(by, text)| EventKind::Operation {
                alarm: None,
                rule: crate::RuleId::new("press.call").expect("rule"),
                of: None,
                by,
                what: crate::Operation::Note { text },
            }),
            ".{0,600}".prop_map(|reason| EventKind::Delivery {
                alarm: None,
                person: String::new(),
                channel: String::new(),
                outcome: crate::Outcome::Failed { reason },
            }),
        ]
    }

    fn record() -> impl Strategy<Value = Record> {
        let values = proptest::collection::btree_map(signal(), value(), 0..4);
        let bad =
            proptest::collection::btree_map(signal(), proptest::sample::select(&BadMark::ALL[..]), 0..3);
        let body = prop_oneof![
            (values, bad).prop_map(|(values, bad)| Body::Row(Row { values, bad })),
            (any::<u32>(), kind()).prop_map(|(n, kind)| Body::Event(Event { n, kind })),
        ];
        let press = proptest::option::of(prop_oneof![Just("press1"), Just("press9")]);
        let clock = prop_oneof![Just(Clock::Trusted), Just(Clock::Untrusted)];
        (instant(), press, clock, body).prop_map(|(t, press, clock, body)| Record {
            t,
            press: press.map(|id| PressId::new(id).expect("id")),
            mono: None,
            clock,
            body,
        })
    }

    proptest! {
        #[test]
        fn any_record_is_answered_and_what_passes_is_storable(
            record in record(),
            by in prop_oneof![Just("edge1"), Just("edge2"), Just("ingest1"), Just("nobody")],
            now in prop_oneof![Just(NOW), instant()],
        ) {
            let producer = ProducerId::new(by).expect("id");
            let plant = plant();
            if validate(&record, &plant, &producer, now).is_err() {
                return Ok(());
            }
            prop_assert!(by != "nobody");
            if let Body::Row(row) = &record.body {
                prop_assert_eq!(by, "edge1", "the owner alone");
                let catalogue = &plant.presses["press1"].catalogue;
                for (id, value) in &row.values {
                    prop_assert!(value.fits(catalogue.get(id.as_str()).expect("known").kind));
                    prop_assert!(!row.bad.contains_key(id));
                }
            }
            if record.clock == Clock::Trusted {
                prop_assert!(record.t >= EARLIEST && record.t <= now.plus(AHEAD_MS));
            }
        }
    }
}
