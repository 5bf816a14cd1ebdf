//! What figures are made of: all of it, and little else.

use presswatch_domain::{
    AlarmChanged, AlarmState, Change, Clock, EventKind, HOUR_MS, Interval, MINUTE_MS, Numbered, PressId,
    Priority, ProducerId, RuleId, Span, State, UtcMs,
};

use crate::{bed::*, on_both};

const HALF: i64 = 30 * MINUTE_MS;
const DAY: i64 = 24 * HOUR_MS;
/// Not on a full hour, so that an interval can reach in.
const FROM: i64 = T0 + 100 * HOUR_MS + HALF;
const TO: i64 = T0 + 110 * HOUR_MS + HALF;

fn interval(number: u64, press: &str, from: i64, ms: i64) -> Numbered {
    let (from, to) = (UtcMs(T0 + from), UtcMs(T0 + from + ms));
    let mut numbered =
        event(number, from.0, 0, true, EventKind::Interval(Interval::new(from, to, State::Idle)));
    numbered.record.press = PressId::new(press).ok();
    numbered
}

fn complete(number: u64, t: i64, of: &str) -> Numbered {
    let producer = ProducerId::new(of).expect("id");
    event(number, t, 0, false, EventKind::Complete { producer, to: UtcMs(t) })
}

fn alarm(number: u64, t: i64) -> Numbered {
    let changed = AlarmChanged {
        alarm: number,
        rule: RuleId::new("oil_temp.trip_hi").expect("rule"),
        of: None,
        change: Change::Raised,
        state: AlarmState::UnackActive,
        priority: Priority::P1,
        since: UtcMs(t),
        value: None,
        limit: None,
        machine: None,
        by: None,
        follows: None,
        correction: false,
    };
    event(number, t, 0, true, EventKind::Alarm(changed))
}

fn events() -> Vec<Numbered> {
    let opened =
        |number, t| event(number, t, 0, false, EventKind::Opened { previous: None, carried: 0, ended: None });
    let loss = |number, to| {
        let kind = EventKind::Loss { from: UtcMs(T0), to: UtcMs(to), never_sent: None, sent_unknown: 0 };
        event(number, TO + DAY, 0, false, kind)
    };
    let plan = |number, t| event(number, t, 0, false, EventKind::Plan(plan_held()));
    let annotated = |number, t| event(number, t, 0, true, EventKind::Annotation(annotation(t, t + DAY)));
    let produced = |number, t| event(number, t, 0, true, EventKind::Production(production(t, t + HOUR_MS)));
    let untrusted = |mut event: Numbered| {
        event.record.clock = Clock::Untrusted;
        event
    };
    vec![
        interval(1, "press1", 10 * HOUR_MS, HOUR_MS),
        interval(2, "press1", 50 * HOUR_MS, HOUR_MS),
        interval(3, "press1", 101 * HOUR_MS, HALF),
        interval(4, "press1", 111 * HOUR_MS, HALF - 1),
        interval(5, "press1", 130 * HOUR_MS, HOUR_MS),
        interval(6, "press1", 131 * HOUR_MS, HOUR_MS),
        interval(7, "press2", 97 * HOUR_MS, HOUR_MS),
        interval(8, "press2", 99 * HOUR_MS, HOUR_MS),
        // Too long ago, as the last one before.
        interval(9, "press3", -29 * DAY, HOUR_MS),
        opened(10, FROM - HOUR_MS),
        opened(11, FROM - HOUR_MS - 1),
        loss(12, FROM - HOUR_MS),
        loss(13, FROM - HOUR_MS - 1),
        annotated(14, FROM - 31 * DAY),
        annotated(15, FROM - 31 * DAY - 1),
        annotated(16, TO),
        produced(17, FROM - 25 * HOUR_MS),
        produced(18, FROM - 25 * HOUR_MS - 1),
        alarm(19, FROM - DAY),
        alarm(20, FROM - DAY - 1),
        plan(21, T0 - 1_000 * DAY),
        plan(22, TO),
        complete(23, FROM, "edge1"),
        complete(24, TO + 100 * DAY, "edge1"),
        complete(25, T0 - 300 * DAY, "edge2"),
        state(26, FROM, 0),
        untrusted(interval(27, "press1", 102 * HOUR_MS, HALF)),
        untrusted(complete(28, TO + 200 * DAY, "edge1")),
        untrusted(plan(29, FROM)),
    ]
}

on_both! {
    async fn evidence_is_what_reaches_into_the_span_and_what_is_nearest(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let events = events();
        write(&store, &plant, &events).await;
        let span = Span::new(UtcMs(FROM), UtcMs(TO));
        let found = async |presses: &[&str]| {
            let presses: Vec<_> = presses.iter().map(|id| PressId::new(id).expect("id")).collect();
            store.evidence(&plant.site, &presses, span).await.expect("evidence")
        };
        let expected = |numbers: &[u64]| {
            let mut list: Vec<_> = events.iter().filter(|event| numbers.contains(&event.birth.number)).cloned().collect();
            list.sort_by_key(|event| (event.record.t, event.birth));
            list
        };
        assert_eq!(found(&[]).await, expected(&[2, 3, 4, 5, 8, 10, 12, 14, 17, 19, 21, 24, 25]));
        assert_eq!(found(&["press2"]).await, expected(&[8, 10, 12, 21, 24, 25]));
        assert_eq!(found(&["press1", "press2"]).await, found(&[]).await);
        assert_eq!(found(&["press4"]).await, expected(&[10, 12, 21, 24, 25]));
    }
}
