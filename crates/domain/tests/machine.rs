//! Intervals against their definition, asked second by second: a state is believed until another is seen,
//! and for 90 s after readings last showed it; a source that goes silent ends it; intervals are cut at each
//! full hour.

use std::collections::BTreeMap;

use presswatch_domain::{EventKind, HOUR_MS, Interval, Machine, MachineRules, SignalId, State, UtcMs, Value};
use proptest::prelude::*;

const SECOND: i64 = 1_000;

/// What a machine is told at one instant.
#[derive(Debug, Clone, Copy)]
enum Told {
    /// Readings that show this state.
    Shows(State),
    /// Readings that don't tell.
    Nothing,
    /// The source has gone silent.
    Silence,
}

/// Readings that show a state, by the rules of the profile's table.
fn readings(state: State) -> BTreeMap<SignalId, Value> {
    let id = |name: &str| SignalId::new(name).expect("id");
    let number = |name: &str, x: f64| (id(name), Value::Number(x));
    let code = |name: &str, x: &str| (id(name), Value::Code(x.into()));
    let working = number("motor_current", 11.0);
    match state {
        State::Running => [working, number("stroke_rate", 9.0), number("hopper_level", 60.0)].into(),
        State::Idle => [number("motor_current", 3.0)].into(),
        State::Starved => [working, number("hopper_level", 1.0)].into(),
        State::Blocked => [working, code("plc_state", "blocked")].into(),
        State::Faulted => [working, code("fault_code", "F17")].into(),
        State::Maintenance => [working, code("mode", "maintenance"), code("fault_code", "F17")].into(),
        State::Off => [number("motor_current", 0.0), number("hopper_level", 1.0)].into(),
        State::PowerOff => [working, (id("mains_ok"), Value::Flag(false))].into(),
    }
}

/// What is believed in the second that begins at `t`.
fn believed(steps: &[(i64, Told)], silence_ms: i64, t: i64) -> Option<State> {
    let (mut state, mut seen) = (None, 0);
    for (at, told) in steps.iter().filter(|(at, _)| *at <= t) {
        match told {
            Told::Shows(shown) => (state, seen) = (Some(*shown), *at),
            Told::Nothing => {}
            Told::Silence => state = None,
        }
    }
    state.filter(|_| t - seen < silence_ms)
}

fn told() -> impl Strategy<Value = Told> {
    prop_oneof![
        8 => prop::sample::select(&State::ALL[..]).prop_map(Told::Shows),
        2 => Just(Told::Shows(State::Running)),
        2 => Just(Told::Nothing),
        1 => Just(Told::Silence),
    ]
}

proptest! {
    #[test]
    fn intervals_are_what_each_second_says(
        begin in 0i64..3_600,
        steps in prop::collection::vec((prop_oneof![4 => 1i64..60, 2 => 80i64..100, 1 => 100i64..2_000], told()), 1..60),
        after in 0i64..200,
    ) {
        let rules = MachineRules::default();
        let mut t = begin * SECOND;
        let steps: Vec<(i64, Told)> = steps
            .into_iter()
            .map(|(more, told)| {
                t += more * SECOND;
                (t, told)
            })
            .collect();
        let end = t + after * SECOND;
        let mut machine = Machine::new(rules.clone());
        let mut events = Vec::new();
        for (t, told) in &steps {
            events.extend(match told {
                Told::Shows(state) => machine.step(UtcMs(*t), &readings(*state)),
                Told::Nothing => machine.step(UtcMs(*t), &BTreeMap::new()),
                Told::Silence => machine.close(UtcMs(*t)),
            });
        }
        events.extend(machine.close(UtcMs(end)));
        let intervals: Vec<(i64, i64, State)> = events
            .iter()
            .filter_map(|(_, kind)| match kind {
                EventKind::Interval(Interval { from, to, state, .. }) => Some((from.0, to.0, *state)),
                _ => None,
            })
            .collect();
        for second in (begin * SECOND..end + 200 * SECOND).step_by(SECOND as usize) {
            let inside: Vec<State> =
                intervals.iter().filter(|(from, to, _)| *from <= second && second < *to).map(|(_, _, state)| *state).collect();
            let known = believed(&steps, rules.silence_ms, second).filter(|_| second < end);
            prop_assert_eq!(&inside[..], known.as_slice(), "at {} s", second / SECOND);
        }
        for (from, to, _) in &intervals {
            prop_assert_eq!(from.div_euclid(HOUR_MS), (to - 1).div_euclid(HOUR_MS), "cut at the hour");
        }
    }
}
