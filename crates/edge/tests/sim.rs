//! The simulated press: physics that hang together, and a truth that the edge's own rules find again.
#![cfg(feature = "simulator")]

use std::collections::BTreeMap;

use presswatch_domain::{
    Catalogue, EventKind, HOUR_MS, Inputs, Known, Machine, MachineRules, PressId, Reading, SignalId, Span,
    State, UtcMs, timeline,
};
use presswatch_edge::{
    Fault,
    sim::{Shifts, Simulator},
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
    let intervals: Vec<(Span, State)> = events
        .into_iter()
        .filter_map(|(_, event)| match event {
            EventKind::Interval { from, to, state } => Some((Span::new(from, to), state)),
            _ => None,
        })
        .collect();
    timeline(&intervals, None, span)
}

#[test]
fn a_jam_raises_the_current_drops_the_strokes_and_ends_in_faulted() {
    let from = MONDAY.plus(5 * HOUR_MS);
    let mut sim = press(1, Shifts::Two).with_faults(from, vec![Fault::Jam]);
    let truth = sim.truth(Span::new(from, from.plus(10 * 60_000)));
    let jam = truth.faults.first().expect("a jam");
    assert_eq!((jam.fault, jam.span.from), (Fault::Jam, from.plus(20_000)));
    let trip = jam.trip.expect("it trips");
    let mean = |sim: &mut Simulator, from: UtcMs, secs: i64, id: &str| {
        (0..secs).map(|s| number(&sim.at(from.plus(s * 1000)).expect("answers"), id)).sum::<f64>()
            / secs as f64
    };
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
                if !both.is_empty() && *known != Known::State(*state) && !silent {
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
        assert!(truth.faults.iter().any(|f| f.fault == fault), "no {fault} in a month");
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
