//! The simulated press: physics that hang together, and a truth that the edge's own rules find again.
#![cfg(feature = "simulator")]

use std::collections::BTreeMap;

use presswatch_domain::{
    Catalogue, EventKind, HOUR_MS, Inputs, Interval, Known, Machine, MachineRules, Press, PressId,
    ProducerId, Reading, SignalId, Span, State, Timeline, UtcMs, timeline::Sources,
};
use presswatch_edge::{
    Fault, History,
    sim::{FaultSpan, Shifts, Simulator},
};

/// 2026-11-23T05:00:00+01:00, a Monday: the beginning of a simulated day.
const MONDAY: UtcMs = UtcMs(1_795_406_400_000);
const DAY_MS: i64 = 24 * HOUR_MS;

fn press(number: u64, shifts: Shifts) -> Simulator {
    Simulator::new(number, &PressId::new("press1").expect("id"), shifts).expect("a simulator")
}

fn number(readings: &[(SignalId, Reading)], id: &str) -> f64 {
    match readings.iter().find(|(signal, _)| signal.as_str() == id) {
        Some((_, Reading::Number(x))) => *x,
        other => panic!("{id} is no number: {other:?}"),
    }
}

fn code(readings: &[(SignalId, Reading)], id: &str) -> String {
    match readings.iter().find(|(signal, _)| signal.as_str() == id) {
        Some((_, Reading::Code(code))) => code.to_string(),
        other => panic!("{id} is no code: {other:?}"),
    }
}

/// Mean over so many seconds.
fn mean(sim: &mut Simulator, from: UtcMs, secs: i64, id: &str) -> f64 {
    let sum: f64 = (0..secs).map(|s| number(&sim.at(from.plus(s * 1000)).expect("answers"), id)).sum();
    sum / secs as f64
}

/// The states that the edge's rules find in the readings of `span`, one each second.
fn judged(sim: &mut Simulator, span: Span) -> Vec<(Span, Known)> {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let mut machine = Machine::new(MachineRules::default());
    let mut events = Vec::new();
    let mut t = span.from;
    while t < span.to {
        if let Some(readings) = sim.at(t) {
            let mut inputs = Inputs::default();
            inputs.read(t, &catalogue, &readings);
            events.extend(machine.step(t, inputs.values()));
        }
        t = t.plus(1000);
    }
    events.extend(machine.close(span.to));
    let intervals: Vec<Interval> = events
        .into_iter()
        .filter_map(|(_, event)| match event {
            EventKind::Interval(interval) => Some(interval),
            _ => None,
        })
        .collect();
    let sources = Sources { intervals, cuts: &[], paces: &[], complete_to: None };
    Timeline::new(sources, span).pieces.into_iter().map(|piece| (piece.span, piece.known)).collect()
}

#[test]
fn a_jam_raises_the_current_drops_the_strokes_and_ends_in_faulted() {
    let from = MONDAY.plus(5 * HOUR_MS);
    let mut sim = press(1, Shifts::Two).with_faults(from, vec![Fault::Jam]);
    let truth = sim.truth(Span::new(from, from.plus(10 * 60_000)));
    let jam = truth.faults.first().expect("a jam");
    assert_eq!((jam.fault, jam.span.from), (Fault::Jam, from.plus(20_000)));
    let trip = jam.trip.expect("it trips");
    let (before, late) = (jam.span.from.plus(-20_000), trip.plus(-6_000));
    let (calm, stuck) =
        (mean(&mut sim, before, 20, "motor_current"), mean(&mut sim, late, 6, "motor_current"));
    assert!(stuck > calm * 1.5, "{calm} A, then {stuck} A");
    let last = sim.at(trip.plus(-1)).expect("answers");
    assert!(number(&last, "stroke_rate") < 0.5 && number(&last, "hyd_press") > 280.0, "{last:?}");
    let after = sim.at(trip).expect("answers");
    assert_eq!((number(&after, "motor_current"), code(&after, "fault_code")), (0.0, "E21".to_owned()));
    assert!(truth.states.iter().any(|(span, state)| *state == State::Faulted && span.from == trip));
}

#[test]
fn the_same_seed_press_and_instant_give_the_same_whatever_was_asked_before() {
    let mut forwards = press(7, Shifts::Two);
    let mut backwards = press(7, Shifts::Two);
    let at = |i: i64| MONDAY.plus(i * 997_331);
    let first: Vec<_> = (0..300).map(|i| format!("{:?}", forwards.at(at(i)))).collect();
    let mut second: Vec<_> = (0..300).rev().map(|i| format!("{:?}", backwards.at(at(i)))).collect();
    second.reverse();
    assert_eq!(first, second);
    let mut other = press(8, Shifts::Two);
    assert_ne!(first[40], format!("{:?}", other.at(at(40))));
}

#[test]
fn counters_never_fall_over_weeks_of_both_kinds_of_shift() {
    for shifts in [Shifts::Two, Shifts::Continuous] {
        let mut sim = press(3, shifts);
        let mut last: BTreeMap<&str, f64> = BTreeMap::new();
        for i in 0..20_000 {
            let Some(readings) = sim.at(MONDAY.plus(i * 67_000)) else { continue };
            for id in ["energy_total", "mass_total", "briq_count"] {
                let now = number(&readings, id);
                let before = last.insert(id, now).unwrap_or(0.0);
                assert!(now >= before, "{id} fell from {before} to {now} at step {i}");
            }
        }
        let day = MONDAY.plus(DAY_MS);
        let made = |sim: &mut Simulator, t: UtcMs| number(&sim.at(t).expect("answers"), "mass_total");
        let kg = made(&mut sim, day.plus(DAY_MS)) - made(&mut sim, day);
        assert!((700.0..2_500.0).contains(&kg), "{kg} kg a day");
    }
}

#[test]
fn the_rules_of_the_edge_find_the_true_states_within_two_seconds() {
    let mut sim = press(1, Shifts::Two);
    let mut faults = 0;
    for day in 0..6 {
        let span = Span::new(MONDAY.plus(day * DAY_MS), MONDAY.plus((day + 1) * DAY_MS));
        let truth = sim.truth(span);
        faults += truth.faults.len();
        let found = judged(&mut sim, span);
        let mut wrong = Vec::new();
        for (true_span, state) in &truth.states {
            // What holds for two seconds on either side of a change is not judged.
            let core = Span::new(true_span.from.plus(2_000), true_span.to.plus(-2_000));
            for (piece, known) in &found {
                let both = piece.and(core);
                let silent = truth.silent.iter().any(|silent| !silent.and(both).is_empty());
                if !both.is_empty() && *known != Known::Seen(*state) && !silent {
                    wrong.push((both, *state, *known));
                }
            }
        }
        assert!(wrong.is_empty(), "day {day}: {wrong:?}");
    }
    assert!(faults > 5, "only {faults} faults in six days");
}

#[test]
fn every_kind_of_fault_comes_by_itself_and_numbers_stay_inside_their_sensors() {
    let catalogue = presswatch_domain::Catalogue::builtin("hydraulic-11kw").expect("profile");
    let mut sim = press(1, Shifts::Continuous);
    let month = Span::new(MONDAY, MONDAY.plus(30 * DAY_MS));
    let truth = sim.truth(month);
    for fault in Fault::ALL {
        let there = truth.faults.iter().any(|f| f.fault == fault);
        assert!(there || Fault::SLOW.contains(&fault), "no {fault} in a month");
        assert_eq!(fault.as_str().parse(), Ok(fault));
    }
    let (mut rows, mut bad) = (0, BTreeMap::<String, u32>::new());
    for i in 0..30 * 24 * 60 {
        let t = MONDAY.plus(i * 60_000 + 7_000);
        let Some(readings) = sim.at(t) else { continue };
        rows += 1;
        assert_eq!(readings.len(), catalogue.len());
        let broken = truth.faults.iter().any(|f| f.fault == Fault::Sensor && f.span.contains(t));
        for (id, reading) in &readings {
            let Reading::Number(x) = reading else { continue };
            let (lo, hi) = catalogue.get(id.as_str()).and_then(|s| s.range).expect("a range");
            if !broken && !(lo..=hi).contains(x) {
                *bad.entry(format!("{id} {x}")).or_default() += 1;
            }
        }
    }
    assert!(rows > 40_000 && bad.is_empty(), "{rows} rows, {bad:?}");
}

/// The slow faults of two years.
fn slow_faults(sim: &mut Simulator) -> Vec<FaultSpan> {
    let years = Span::new(MONDAY.plus(-730 * DAY_MS), MONDAY);
    sim.truth(years).faults.into_iter().filter(|f| Fault::SLOW.contains(&f.fault)).collect()
}

#[test]
fn slow_faults_are_rare_whole_and_end_in_the_press_being_mended() {
    let lasts = |fault| match fault {
        Fault::OilLeak => (10 * HOUR_MS, 26 * HOUR_MS),
        Fault::DieWear => (3 * DAY_MS, 7 * DAY_MS),
        _ => (14 * DAY_MS, 25 * DAY_MS),
    };
    for shifts in [Shifts::Two, Shifts::Continuous] {
        let mut sim = press(1, shifts);
        let found = slow_faults(&mut sim);
        // One in eighty days: not one in each month, and each kind some time.
        assert!((4..16).contains(&found.len()), "{found:?}");
        assert!(found.windows(2).all(|two| two[0].span.to <= two[1].span.from), "{found:?}");
        for one in &found {
            let (least, most) = lasts(one.fault);
            assert!((least..most).contains(&one.span.ms()), "{one:?}");
            let trip = one.trip.expect("somebody stops the press");
            let truth = sim.truth(Span::new(trip.plus(-600_000), one.span.to.plus(600_000)));
            let states: Vec<State> = truth.states.iter().map(|(_, state)| *state).collect();
            assert!(truth.faults.contains(one), "the same from wherever it is looked at: {truth:?}");
            assert_eq!(states[..2], [State::Running, State::Maintenance], "{one:?}");
            assert_eq!(truth.states[1].0, Span::new(trip, one.span.to), "{one:?}");
        }
    }
    let kinds: std::collections::BTreeSet<Fault> =
        (1..6).flat_map(|seed| slow_faults(&mut press(seed, Shifts::Two))).map(|f| f.fault).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), Fault::SLOW);
}

#[test]
fn a_slow_fault_shows_itself_long_before_it_ends_in_its_alarm() {
    let from = MONDAY.plus(5 * HOUR_MS);
    let now = |sim: &mut Simulator, t: UtcMs, id: &str| number(&sim.at(t).expect("answers"), id);
    for fault in Fault::SLOW {
        let mut sim = press(1, Shifts::Two).with_faults(from, vec![fault]);
        let truth = sim.truth(Span::new(from, from.plus(3 * HOUR_MS)));
        let first = *truth.faults.first().expect("the fault");
        assert_eq!((first.fault, first.span.from), (fault, from.plus(20_000)));
        let (half, end) = (first.span.from.plus(300_000), first.trip.expect("a stop"));
        // The last minute, against the twenty seconds before the fault.
        let mut change = |id: &str| {
            (
                mean(&mut sim, from, 20, id),
                mean(&mut sim, half, 20, id),
                mean(&mut sim, end.plus(-60_000), 60, id),
            )
        };
        match fault {
            Fault::DieWear => {
                let (fresh, _, worn) = change("hyd_press_peak");
                assert!((0.74..0.86).contains(&(worn / fresh)), "{fresh} bar, then {worn} bar");
                let (fresh, _, worn) = change("throughput");
                assert!(fresh > 80.0 && worn < 60.0, "{fresh} kg/h, then {worn} kg/h");
                // Its alarm looks at a quarter of an hour, after a quarter of an hour of running.
                assert!(now(&mut sim, end.plus(-31 * 60_000), "throughput") < 60.0);
                let made = now(&mut sim, end, "mass_total") - now(&mut sim, end.plus(-600_000), "mass_total");
                assert!((5.0..10.5).contains(&made), "{made} kg in ten minutes");
            }
            Fault::OilLeak => {
                let (full, halfway, gone) = change("oil_level");
                assert!((20.0..35.0).contains(&(full - halfway)), "{full} %, then {halfway} %");
                assert!(gone < 30.0, "{gone} %");
                assert!(now(&mut sim, first.span.to.plus(-1), "oil_level") > 60.0, "topped up");
            }
            _ => {
                let (fresh, halfway, worn) = change("vib_pump");
                assert!((2.2..4.2).contains(&(halfway / fresh)), "{fresh} mm/s, then {halfway} mm/s");
                assert!(worn > 7.1, "{worn} mm/s");
                let (fresh, _, worn) = change("motor_power");
                assert!((0.99..1.15).contains(&(worn / fresh)), "{fresh} kW, then {worn} kW");
                let last_minute = |s: i64| now(&mut sim, end.plus(-s * 1000), "vib_pump");
                assert!(
                    (1..60).map(last_minute).all(|shaking| shaking > 7.1),
                    "not for as long as its alarm takes"
                );
                assert!(
                    now(&mut sim, end.plus(-1_000), "vib_motor") < 2.8,
                    "the pump's bearing, not the motor's"
                );
            }
        }
        let mended = sim.at(end.plus(1_000)).expect("answers");
        assert_eq!((code(&mended, "mode"), code(&mended, "fault_code")), ("maintenance".into(), "0".into()));
    }
}

#[test]
fn sundays_and_nights_are_off_but_for_a_press_that_never_rests() {
    let sunday = MONDAY.plus(6 * DAY_MS);
    let span = Span::new(sunday, sunday.plus(DAY_MS));
    assert_eq!(press(1, Shifts::Two).truth(span).states, [(span, State::Off)]);
    let truth = press(1, Shifts::Continuous).truth(span);
    let ms: i64 =
        truth.states.iter().filter(|(_, state)| *state == State::Running).map(|(span, _)| span.ms()).sum();
    assert!(ms > 15 * HOUR_MS, "{} h", ms / HOUR_MS);
}

/// What a history of `sim` tells of a press: its intervals, in order.
fn told(sim: &Simulator, span: Span) -> Vec<Interval> {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let press =
        Press::new(PressId::new("press1").expect("id"), "", ProducerId::new("edge1").expect("id"), catalogue);
    let mut history = History::new(&[(press, sim.clone())], span.from, span.to);
    let mut list = Vec::new();
    while let Some(records) = history.batch() {
        list.extend(records.iter().filter_map(|record| match record.kind() {
            Some(EventKind::Interval(interval)) => Some(interval.clone()),
            _ => None,
        }));
    }
    list
}

#[test]
fn intervals_contain_the_truth_and_counters_are_never_ahead_of_it() {
    let span = Span::new(MONDAY, MONDAY.plus(14 * DAY_MS));
    let forced = press(2, Shifts::Two).with_faults(MONDAY, Fault::ALL.to_vec());
    for mut sim in [press(1, Shifts::Two), forced] {
        let list = told(&sim, span);
        let truth = sim.truth(span);
        let (mut wrong, mut changes, mut counted) = (Vec::new(), 0, 0);
        for (index, one) in list.iter().enumerate() {
            let next = list.get(index + 1).filter(|next| next.from == one.to);
            // Where it changed is said, and is not judged: between these two looks.
            let until = next.and_then(|next| next.after).unwrap_or(one.to);
            changes += usize::from(one.after.is_some());
            let core = Span::new(one.from, until);
            let there = truth.states.partition_point(|(span, _)| span.to <= core.from);
            for (truly, state) in truth.states[there..].iter().take_while(|(span, _)| span.from < core.to) {
                let both = truly.and(core);
                if !both.is_empty() && *state != one.state {
                    wrong.push((both.from.0 - MONDAY.0, both.ms(), *state, one.state));
                }
            }
            for (id, (first, last)) in &one.counters {
                counted += 1;
                for (t, shown) in [(one.from, first), (one.to, last)] {
                    let Some(readings) = sim.at(t) else { continue };
                    let truly = number(&readings, id.as_str());
                    assert!(*shown <= truly, "{id} is {truly} at {t:?}, and {one:?}");
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {}: {:?}", wrong.len(), list.len(), &wrong[..wrong.len().min(20)]);
        assert!(changes > 100 && counted >= 3 * list.len(), "{changes} changes, {counted} of {}", list.len());
    }
}
