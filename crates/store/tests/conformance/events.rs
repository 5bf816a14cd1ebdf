//! Events: each once, each back as it was, found by press, kind and span.

use presswatch_domain::{
    AlarmChanged, AlarmState, Change, Ended, Epoch, EventKind, HOUR_MS, Interval, Numbered, Operation,
    Outcome, Priority, ProducerId, RuleId, Span, State, UtcMs, Value,
};
use presswatch_store::EventFilter;

use crate::{bed::*, on_both};

fn sorted(mut events: Vec<Numbered>) -> Vec<Numbered> {
    events.sort_by_key(|event| (event.record.t, event.producer.clone(), event.birth));
    events
}

fn of_epoch(epoch: u64, mut event: Numbered) -> Numbered {
    event.birth.epoch = Epoch(epoch);
    event
}

fn interval(number: u64, t: i64, from: i64, to: i64) -> Numbered {
    event(number, t, 0, true, EventKind::Interval(Interval::new(UtcMs(from), UtcMs(to), State::Idle)))
}

fn loss(number: u64, t: i64, from: i64, to: i64) -> Numbered {
    let kind = EventKind::Loss { from: UtcMs(from), to: UtcMs(to), never_sent: Some(3), sent_unknown: 1 };
    event(number, t, 0, true, kind)
}

on_both! {
    async fn fifty_events_of_one_millisecond_stay_fifty(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let mut events: Vec<_> = (0..50).map(|i| state(i + 1, T0, i as u32)).collect();
        write(&store, &plant, &events).await;
        events.reverse();
        events.swap(3, 31);
        write(&store, &plant, &events).await;
        let filter = EventFilter { press: None, kinds: vec!["state"], span: Span::new(UtcMs(T0), UtcMs(T0 + 1)), limit: 1000 };
        assert_eq!(store.events(&plant.site, filter).await.expect("events"), sorted(events));
    }

    /// The ordinal begins anew when an outbox is opened again.
    async fn events_alike_in_all_but_their_birth_stay_apart(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let mut events: Vec<_> = (1..=20).map(|epoch| of_epoch(epoch, state(1, T0, 0))).collect();
        events.extend((2..=20).map(|number| of_epoch(1, state(number, T0, 0))));
        write(&store, &plant, &events).await;
        write(&store, &plant, &events).await;
        assert_eq!(all_events(&store, &plant).await, sorted(events));
    }

    async fn every_kind_comes_back_as_it_was(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let ingest = ProducerId::new("ingest1").expect("id");
        let kinds = [
            EventKind::Opened { previous: Some(Epoch(u64::MAX)), carried: u64::MAX, ended: None },
            EventKind::Opened { previous: None, carried: 0, ended: None },
            EventKind::Opened { previous: Some(Epoch(7)), carried: 0, ended: Some(Ended::Cut) },
            EventKind::Plan(plan_held()),
            EventKind::Loss { from: UtcMs(T0), to: UtcMs(T0), never_sent: None, sent_unknown: 0 },
            EventKind::ClockStep { by_ms: -7_200_000, source: "a \"person\", \\ ë".into() },
            EventKind::Complete { producer: ingest.clone(), to: UtcMs(T0) },
            EventKind::Quarantined { producer: ingest, reason: "line\nbreak".into(), count: 9 },
            EventKind::Changed { by: "p0123456789abcdef".into(), what: "person.added".into(), of: "p1".into() },
            EventKind::Delivery { alarm: Some(u64::MAX), person: "p1".into(), channel: "sms".into(), outcome: Outcome::Failed { reason: "no \"net\"".into() } },
            EventKind::Operation { alarm: None, rule: RuleId::new("press.call").expect("rule"), of: None, by: "d1".into(), what: Operation::Shelve { until: UtcMs(T0), reason: "punë".into() } },
            EventKind::Alarm(AlarmChanged { alarm: 1, rule: RuleId::new("oil_temp.trip_hi").expect("rule"), of: None, change: Change::Raised, state: AlarmState::UnackActive, priority: Priority::P1, since: UtcMs(T0), value: Some(Value::Number(71.5)), limit: Some(70.0), machine: Some(State::Running), by: None, follows: None, correction: false }),
        ];
        let mut events: Vec<_> = kinds.into_iter().zip(1..).map(|(kind, i)| event(i, T0 + i as i64, 3, false, kind)).collect();
        events.extend(State::ALL.into_iter().zip(20..).map(|(state, i)| event(i, T0 + i as i64, 0, true, EventKind::State { state })));
        events.push(interval(40, T0 + 100, T0, T0 + 100));
        events.push(interval(41, T0 + 200, T0 + 200, T0 + 300));
        let counters = [("energy_total", (0.1, 0.30000000000000004)), ("mass_total", (5.0, 1e7))];
        let counters = counters.map(|(name, pair)| (id(name), pair)).into();
        let whole = Interval { after: Some(UtcMs(T0 + 399)), counters, ..Interval::new(UtcMs(T0 + 400), UtcMs(T0 + 500), State::Running) };
        events.push(event(42, T0 + 500, 3, true, EventKind::Interval(whole)));
        events.last_mut().expect("it").record.mono = Some(77);
        events.push(event(43, T0 + 600, 0, true, EventKind::Annotation(annotation(T0 + 600, T0 + 700))));
        events.push(event(44, T0 + 601, 0, true, EventKind::Production(production(T0 + 601, T0 + 700))));
        events[0].record.mono = Some(123_456);
        events[0].birth.number = i64::MAX as u64;
        write(&store, &plant, &events).await;
        assert_eq!(all_events(&store, &plant).await, sorted(events));
    }

    async fn events_are_found_by_press_kind_and_span(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let hour = T0 + 5 * HOUR_MS;
        let events = [
            state(1, hour - 1, 0),
            interval(2, hour - HOUR_MS, hour - HOUR_MS, hour),
            interval(3, hour, hour, hour + HOUR_MS),
            loss(4, hour + 2 * HOUR_MS, T0, hour + 10),
            loss(5, hour + 2 * HOUR_MS, T0, hour),
            loss(6, hour + 2 * HOUR_MS, T0, hour - 1),
            event(7, hour + 5, 0, false, EventKind::Opened { previous: None, carried: 0, ended: None }),
            // They lie where they begin, however far they reach.
            event(8, T0 - HOUR_MS, 0, true, EventKind::Annotation(annotation(T0 - HOUR_MS, hour + HOUR_MS))),
            event(9, hour + 7, 0, true, EventKind::Production(production(hour + 7, hour + HOUR_MS))),
        ];
        write(&store, &plant, &events).await;
        let found = async |press: bool, kinds: &[&'static str], from: i64, to: i64, limit: usize| {
            let press = presswatch_domain::PressId::new("press1").ok().filter(|_| press);
            let filter = EventFilter { press, kinds: kinds.to_vec(), span: Span::new(UtcMs(from), UtcMs(to)), limit };
            let events = store.events(&plant.site, filter).await.expect("events");
            events.into_iter().map(|event| event.birth.number).collect::<Vec<_>>()
        };
        assert_eq!(found(false, &[], hour, hour + 10, 100).await, [3, 7, 9, 4, 5]);
        assert_eq!(found(true, &[], hour, hour + 10, 100).await, [3, 9, 4, 5]);
        assert_eq!(found(true, &["annotation", "production"], T0 - HOUR_MS, hour, 100).await, [8]);
        assert_eq!(found(false, &["loss", "opened"], hour + 1, hour + 10, 100).await, [7, 4]);
        assert_eq!(found(false, &["interval"], hour - 1, hour, 100).await, [2]);
        assert_eq!(found(false, &["state", "interval"], hour - 2, hour + 1, 100).await, [2, 1, 3]);
        assert_eq!(found(false, &[], T0, hour + HOUR_MS, 3).await, [2, 1, 3]);
        assert!(found(false, &["complete"], T0, hour, 100).await.is_empty());
    }
}
