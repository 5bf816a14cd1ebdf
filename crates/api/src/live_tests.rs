use presswatch_domain::{BadMark, Catalogue, Epoch, ProducerRole, SiteId, Value};
use proptest::prelude::*;

use super::*;

const NOW: UtcMs = UtcMs(1_790_000_000_000);
const SIGNALS: [&str; 3] = ["oil_temp", "hyd_press", "motor_current"];

fn producer() -> ProducerId {
    ProducerId::new("edge1").expect("id")
}

fn press1() -> PressId {
    PressId::new("press1").expect("id")
}

fn plant() -> Plant {
    let press = |id: PressId| {
        Press::new(
            id.clone(),
            id.to_string(),
            producer(),
            Catalogue::builtin("hydraulic-11kw").expect("profile"),
        )
    };
    let presses = [press1(), PressId::new("press2").expect("id")].map(|id| (id.clone(), press(id)));
    Plant {
        site: SiteId::new("test").expect("id"),
        presses: presses.into(),
        producers: [(producer(), ProducerRole::Edge)].into(),
    }
}

fn row(t: UtcMs, marks: &[(&str, Option<f64>)]) -> Record {
    let mut row = Row::default();
    for (id, value) in marks {
        let id = SignalId::new(id).expect("id");
        match value {
            Some(x) => drop(row.values.insert(id, Value::Number(*x))),
            None => drop(row.bad.insert(id, BadMark::Frozen)),
        }
    }
    Record::row(t, press1(), row)
}

#[test]
fn what_is_gathered_is_no_silence_of_a_signal() {
    let mut live = Live::new(&plant(), false);
    let told = |live: &Live| {
        let signals = live.press(&press1(), NOW).expect("press1").signals;
        let of = |id: &str| signals[&SignalId::new(id).expect("id")].heartbeat_ms;
        (of("oil_temp"), of("spec_energy"))
    };
    assert_eq!(told(&live), (60_000, 300_000));
    live.gathers(&ProducerId::new("edge2").expect("id"), 20_000);
    assert_eq!(told(&live), (60_000, 300_000), "of another producer");
    live.gathers(&producer(), 20_000);
    assert_eq!(told(&live), (80_000, 320_000));
}

fn enters(t: UtcMs, state: State) -> Record {
    Record::event(t, Some(press1()), EventKind::State { state })
}

/// What a reader knows who got a snapshot and then every change, as the page merges them.
#[derive(Debug, Clone, PartialEq)]
struct Mirror {
    values: BTreeMap<SignalId, (UtcMs, Option<Scalar>, Option<&'static str>)>,
    state: (&'static str, Option<UtcMs>),
}

impl Mirror {
    fn of(live: &Live, now: UtcMs) -> Mirror {
        let dto = live.press(&press1(), now).expect("press1");
        let values = dto.values.into_iter().map(|(id, reading)| (id, (reading.t, reading.v, reading.bad)));
        Mirror { values: values.collect(), state: (dto.state, dto.since) }
    }

    fn take(&mut self, change: Change) {
        match change {
            Change::Row(row) => {
                for (id, value) in row.values {
                    self.values.insert(id, (row.t, value.as_ref().map(Scalar::from), None));
                }
                for (id, bad) in row.bad {
                    self.values.insert(id, (row.t, None, Some(bad)));
                }
            }
            Change::State(event) => self.state = (event.state, event.since),
        }
    }
}

/// Records of distinct times, so that their order of arrival must not matter.
fn records() -> impl Strategy<Value = Vec<Record>> {
    let mark = (0..SIGNALS.len(), prop_oneof![Just(None), (0.0..100.0_f64).prop_map(Some)]);
    let one = prop_oneof![
        4 => prop::collection::vec(mark, 1..3).prop_map(Some).prop_map(|marks| (marks, 0)),
        1 => (0..State::ALL.len()).prop_map(|i| (None, i)),
        1 => Just((None, usize::MAX)),
    ];
    prop::collection::vec(one, 1..30).prop_map(|list| {
        type Marks = Vec<(usize, Option<f64>)>;
        let record = |(i, (marks, state)): (usize, (Option<Marks>, usize))| {
            let t = NOW.plus(-60_000 + i as i64 * 1000);
            match (marks, State::ALL.get(state)) {
                (Some(marks), _) => row(t, &marks.iter().map(|(i, x)| (SIGNALS[*i], *x)).collect::<Vec<_>>()),
                (None, Some(state)) => enters(t, *state),
                (None, None) => {
                    let kind = EventKind::Opened { previous: Some(Epoch(1)), carried: 0, ended: None };
                    Record::event(t, None, kind)
                }
            }
        };
        list.into_iter().enumerate().map(record).collect()
    })
}

/// A row says a signal in both lists at most once; the last mark of a signal wins when it is made.
fn clean(records: Vec<Record>) -> Vec<Record> {
    let clean = |mut record: Record| {
        if let Body::Row(row) = &mut record.body {
            let bad: Vec<_> = row.bad.keys().cloned().collect();
            for id in bad {
                row.values.remove(&id);
            }
        }
        record
    };
    records.into_iter().map(clean).collect()
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(
        (records, shuffled) in records()
            .prop_map(clean)
            .prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle()))
    ) {
        let mut live = Live::new(&plant(), false);
        let mut other = live.clone();
        for record in &records {
            live.record(&producer(), record, NOW);
        }
        for record in shuffled.iter().chain(&records) {
            other.record(&producer(), record, NOW);
        }
        prop_assert_eq!(Mirror::of(&live, NOW), Mirror::of(&other, NOW));
        prop_assert_eq!(live.press(&press1(), NOW), other.press(&press1(), NOW));
    }

    /// Whoever joins at any moment and takes every change knows what the next snapshot says.
    #[test]
    fn a_snapshot_and_the_changes_after_it_are_the_next_snapshot(
        records in records().prop_map(clean).prop_shuffle(),
        cut in 0_usize..30,
        pauses in prop::collection::vec(0_i64..60_000, 30),
    ) {
        let mut live = Live::new(&plant(), false);
        let mut now = NOW;
        let mut mirror = None;
        for (i, (record, pause)) in records.iter().zip(pauses).enumerate() {
            if i == cut {
                live.expire(now);
                mirror = Some(Mirror::of(&live, now));
            }
            now = now.plus(pause);
            let mut changes = live.expire(now);
            changes.extend(live.record(&producer(), record, now));
            if let Some(mirror) = &mut mirror {
                changes.into_iter().for_each(|change| mirror.take(change));
                prop_assert_eq!(&*mirror, &Mirror::of(&live, now));
            }
        }
    }
}

#[test]
fn a_late_row_never_replaces_a_newer() {
    let mut live = Live::new(&plant(), false);
    let told = live.record(&producer(), &row(NOW, &[("oil_temp", Some(51.0))]), NOW);
    assert_eq!(told.len(), 1, "{told:?}");
    let late = row(NOW.plus(-5000), &[("oil_temp", Some(40.0)), ("hyd_press", Some(180.0))]);
    let told = live.record(&producer(), &late, NOW);
    let Some(Change::Row(event)) = told.first() else { panic!("{told:?}") };
    assert_eq!(event.values.keys().map(SignalId::as_str).collect::<Vec<_>>(), ["hyd_press"]);
    assert_eq!(live.record(&producer(), &late, NOW), [], "nothing new, nothing told");
    let press = live.press(&press1(), NOW).expect("press1");
    assert_eq!(press.values["oil_temp"].v, Some(Scalar::Number(51.0)));
    assert_eq!(press.last_heard, Some(NOW));
}

#[test]
fn a_press_that_falls_silent_is_in_no_known_state_until_it_speaks() {
    let mut live = Live::new(&plant(), false);
    live.record(&producer(), &enters(NOW, State::Running), NOW);
    assert_eq!(live.expire(NOW.plus(SILENCE_MS)), []);
    let unknown = StateEvent { press: press1(), state: UNKNOWN, since: Some(NOW) };
    assert_eq!(live.expire(NOW.plus(SILENCE_MS + 1)), [Change::State(unknown)]);
    assert_eq!(live.expire(NOW.plus(SILENCE_MS + 2)), [], "told once");
    assert_eq!(live.open(&press1(), NOW.plus(200_000)).map(|o| o.2), Some(NOW.plus(SILENCE_MS)));
    let later = NOW.plus(300_000);
    let told = live.record(&producer(), &row(later, &[("oil_temp", Some(50.0))]), later);
    let again = StateEvent { press: press1(), state: "running", since: Some(NOW) };
    assert!(told.contains(&Change::State(again)), "{told:?}");
}

#[test]
fn a_clock_that_runs_ahead_does_not_hide_a_silence() {
    let mut live = Live::new(&plant(), false);
    live.record(&producer(), &enters(NOW.plus(3_600_000), State::Running), NOW);
    assert_eq!(live.expire(NOW.plus(SILENCE_MS + 1)).len(), 1);
}

#[test]
fn only_the_press_that_is_named_changes_and_untrusted_time_is_left_out() {
    let mut live = Live::new(&plant(), false);
    let other = PressId::new("press2").expect("id");
    let record = row(NOW, &[("oil_temp", Some(51.0))]);
    live.record(&producer(), &record, NOW);
    assert!(live.press(&other, NOW).expect("press2").values.is_empty());
    let untrusted = Record { clock: Clock::Untrusted, ..row(NOW.plus(1), &[("oil_temp", Some(1.0))]) };
    assert_eq!(live.record(&producer(), &untrusted, NOW), []);
}

#[test]
fn what_the_store_knows_is_merged_under_what_came_live() {
    let mut live = Live::new(&plant(), false);
    live.record(&producer(), &row(NOW, &[("oil_temp", Some(51.0))]), NOW);
    let id = |text| SignalId::new(text).expect("id");
    let stored = [
        (id("oil_temp"), (NOW.plus(-1000), Mark::Value(Value::Number(50.0)))),
        (id("hyd_press"), (NOW.plus(-1000), Mark::Value(Value::Number(182.0)))),
    ];
    let told = live.stored(&press1(), stored.into(), NOW);
    assert_eq!(told.len(), 1, "{told:?}");
    let press = live.press(&press1(), NOW).expect("press1");
    assert_eq!(press.values["oil_temp"].v, Some(Scalar::Number(51.0)));
    assert_eq!(press.values["hyd_press"].v, Some(Scalar::Number(182.0)));
}
