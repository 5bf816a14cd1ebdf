//! What figures are made of: a year of ten presses, made straight as records.

use std::collections::BTreeMap;

use presswatch_domain::{
    Annotation, Birth, Epoch, EventKind, HOUR_MS, Interval, MINUTE_MS, Numbered, Plan, PlanHeld, PressId,
    ProducerId, Production, Record, SignalId, SiteId, State, UtcMs,
};

/// How many days there are.
pub const DAYS: i64 = 400;
/// The end of the last of them, a full hour.
pub const END: UtcMs = UtcMs(super::T0);
/// For so many days before the end a producer has said each minute how far it came.
const COMPLETE_DAYS: i64 = 30;
const DAY_MS: i64 = 24 * HOUR_MS;

pub fn site() -> SiteId {
    SiteId::new("bench").expect("id")
}

/// So many days up to [`END`], in order of time: per press and day 65 intervals with three counters, changes of
/// state, now and then an hour of silence, an annotation and two entries of production; one plan.
pub fn records(days: i64) -> Vec<Numbered> {
    let [edge, api, ingest] = ["edge1", "api", "ingest1"].map(|id| ProducerId::new(id).expect("id"));
    let presses: Vec<_> = (1..=10).map(|i| PressId::new(&format!("press{i}")).expect("id")).collect();
    let signals = ["energy_total", "mass_total", "strokes_total"].map(|id| SignalId::new(id).expect("id"));
    let begin = END.plus(-days * DAY_MS);
    let mut numbers = 0..;
    let mut numbered = |producer: &ProducerId, t: UtcMs, press: Option<&PressId>, kind: EventKind| Numbered {
        producer: producer.clone(),
        birth: Birth { epoch: Epoch(0x9c41_e0b2_7f3a_5d10), number: numbers.next().expect("a number") },
        record: Record::event(t, press.cloned(), kind),
    };
    let by = || "p0123456789abcdef".to_owned();
    let held = PlanHeld {
        version: 1,
        by: by(),
        zone: "Europe/Belgrade".into(),
        plan: Plan::default(),
        targets: BTreeMap::new(),
    };
    let mut records = vec![numbered(&api, begin, None, EventKind::Plan(held))];
    for hour in 0..days * 24 {
        let from = begin.plus(hour * HOUR_MS);
        for (press, i) in presses.iter().zip(0i64..) {
            // Silence: an hour each fourth day.
            if (hour + 7 * i) % 97 == 0 {
                continue;
            }
            let pieces = if (hour + i) % 4 == 3 { 2 } else { 3 };
            for piece in 0..pieces {
                let ms = HOUR_MS / pieces;
                let state = match (hour + i + piece) % 5 {
                    0 => State::Idle,
                    3 => State::Faulted,
                    _ => State::Running,
                };
                let span = (from.plus(piece * ms), from.plus((piece + 1) * ms));
                // As a meter counts: in tenths.
                let at = |piece: i64| ((hour * 3 + piece) * 37) as f64 / 10.0;
                let counters = signals.iter().map(|id| (id.clone(), (at(piece), at(piece + 1)))).collect();
                let after = (piece > 0).then(|| span.0.plus(-1_000));
                let interval =
                    Interval { from: span.0, to: span.1, state, after, counters, loose_ms: 0, stale_ms: 0 };
                if piece > 0 {
                    records.push(numbered(&edge, span.0, Some(press), EventKind::State { state }));
                }
                records.push(numbered(&edge, span.0, Some(press), EventKind::Interval(interval)));
            }
            if hour % 24 == 10 + i {
                let annotation = Annotation {
                    from,
                    to: from.plus(20 * MINUTE_MS),
                    reason: Some("feed_jam".into()),
                    note: String::new(),
                    entered: from.plus(HOUR_MS),
                    by: by(),
                };
                records.push(numbered(&api, from, Some(press), EventKind::Annotation(annotation)));
            }
            if hour % 24 == 6 || hour % 24 == 14 {
                let production = Production {
                    from,
                    to: from.plus(8 * HOUR_MS),
                    bags: Some(26),
                    kg_per_bag: Some(15.0),
                    mass: None,
                    estimated: false,
                    rejects: Some(12.0),
                    moisture: Some(11.5),
                    energy_reading: None,
                    entered: from.plus(9 * HOUR_MS),
                    by: by(),
                };
                records.push(numbered(&api, from, Some(press), EventKind::Production(production)));
            }
        }
        for minute in (0..60).filter(|_| hour >= (days - COMPLETE_DAYS) * 24) {
            let t = from.plus(minute * MINUTE_MS);
            let complete = EventKind::Complete { producer: edge.clone(), to: t.plus(-2_000) };
            records.push(numbered(&ingest, t, None, complete));
        }
    }
    records
}
