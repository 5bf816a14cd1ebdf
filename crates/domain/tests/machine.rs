//! Intervals against their definition, asked second by second: a state lasts from look to look, if these are no more
//! than 90 s apart; a source that goes silent ends it where it was last seen; intervals are cut at each full hour.
//! And counters against what was read of them.

use std::collections::BTreeMap;

use presswatch_domain::{
    Catalogue, EventKind, HOUR_MS, Interval, Machine, MachineRules, Open, Reading, SignalId, State, UtcMs,
    Value,
};
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

/// What is known at `t`: it lies between two looks that are close enough, or is the instant of one.
fn known(steps: &[(i64, Told)], silence_ms: i64, t: i64) -> Option<State> {
    let told = |(at, told): &(i64, Told)| match told {
        Told::Shows(state) => Some((*at, Some(*state))),
        Told::Silence => Some((*at, None)),
        Told::Nothing => None,
    };
    let (before, after): (Vec<_>, Vec<_>) = steps.iter().filter_map(told).partition(|(at, _)| *at <= t);
    let (from, state) = *before.last()?;
    let goes_on = after.first().is_some_and(|(to, next)| next.is_some() && to - from <= silence_ms);
    // The instant of a look was seen, whatever follows.
    state.filter(|_| t == from || goes_on)
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
        after in 1i64..200,
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
            let known = known(&steps, rules.silence_ms, second);
            prop_assert_eq!(&inside[..], known.as_slice(), "at {} s", second / SECOND);
        }
        for (from, to, _) in &intervals {
            prop_assert_eq!(from.div_euclid(HOUR_MS), (to - 1).div_euclid(HOUR_MS), "cut at the hour");
        }
    }
}

/// One look at a press of the default profile, at a time.
#[derive(Debug, Clone)]
struct Look {
    t: i64,
    /// So much older is the oldest of what tells the state.
    lag: i64,
    state: Option<State>,
    /// What its counters show, each good or not.
    counters: Vec<(&'static str, Option<f64>)>,
}

const COUNTERS: [&str; 2] = ["energy_total", "mass_total"];
const HOLD: i64 = 90 * SECOND;

/// Looks at a press, each some seconds later, whose counters go on and now and then begin again; `turns`: several
/// devices tell of it, so that not each look has all.
fn looks(turns: bool) -> impl Strategy<Value = Vec<Look>> {
    let state = prop_oneof![6 => Just(Some(State::Running)), 2 => Just(Some(State::Off)), u32::from(turns) => Just(None)];
    let counter = || (0u32..3, prop::bool::weighted(0.1), 0u8..if turns { 4 } else { 1 });
    let look = (
        prop_oneof![6 => 1i64..30, 1 => 80i64..400],
        0i64..if turns { 80 } else { 1 },
        state,
        [counter(), counter()],
    );
    (0i64..3_600, prop::collection::vec(look, 1..80)).prop_map(|(begin, list)| {
        let (mut t, mut shown) = (begin * SECOND, [500.0; 2]);
        let looks = list.into_iter().map(|(more, lag, state, counters)| {
            t += more * SECOND;
            let mut read = Vec::new();
            for (index, (more, again, how)) in counters.into_iter().enumerate() {
                shown[index] = if again { 0.0 } else { shown[index] + f64::from(more) };
                match how {
                    0 | 1 => read.push((COUNTERS[index], Some(shown[index]))),
                    2 => read.push((COUNTERS[index], None)),
                    _ => {}
                }
            }
            Look { t, lag: lag * SECOND, state, counters: read }
        });
        looks.collect()
    })
}

fn machine() -> Machine {
    Machine::of(&Catalogue::builtin("hydraulic-11kw").expect("profile"))
}

fn look(machine: &mut Machine, look: &Look) -> Vec<Interval> {
    let id = |name: &str| SignalId::new(name).expect("id");
    let counters: Vec<(SignalId, Reading)> = look
        .counters
        .iter()
        .map(|(name, x)| (id(name), x.map_or(Reading::Exception, Reading::Number)))
        .collect();
    let values = look.state.map(readings).unwrap_or_default();
    intervals(machine.look(UtcMs(look.t), UtcMs(look.t - look.lag), &values, &counters))
}

fn intervals(events: Vec<(UtcMs, EventKind)>) -> Vec<Interval> {
    let interval = |(_, kind)| match kind {
        EventKind::Interval(interval) => Some(interval),
        _ => None,
    };
    events.into_iter().filter_map(interval).collect()
}

/// What was read of a counter, in order.
fn read(looks: &[Look], name: &str) -> Vec<(i64, f64)> {
    let of = |look: &Look| {
        let (_, x) = look.counters.iter().find(|(counter, _)| *counter == name)?;
        Some((look.t, (*x)?))
    };
    looks.iter().filter_map(of).collect()
}

proptest! {
    #[test]
    fn counters_are_what_was_read_of_them_and_never_fall_within(turns in any::<bool>().prop_flat_map(looks)) {
        let looks = turns;
        let mut machine = machine();
        let mut list: Vec<Interval> = looks.iter().flat_map(|one| look(&mut machine, one)).collect();
        list.extend(intervals(machine.close(UtcMs(i64::MAX))));
        let (mut chain, mut end) = (0, None);
        for interval in &list {
            let (from, to) = (interval.from.0, interval.to.0);
            // Nothing goes across a silence: what counts was read since it ended.
            chain = if end.replace(to) == Some(from) { chain } else { from };
            prop_assert!(looks[0].t <= from && from < to && to <= looks.last().expect("a look").t + 1);
            prop_assert!(interval.after.is_none_or(|after| after <= interval.from));
            for name in COUNTERS {
                let read = read(&looks, name);
                let at = |t: i64| read.iter().rfind(|(at, _)| *at <= t).copied();
                let before = |t: i64| read.iter().rfind(|(at, _)| *at < t).copied();
                let told = interval.counters.get(name).copied();
                let begun = at(from).filter(|(at, _)| from - at < HOLD && *at >= chain);
                prop_assert_eq!(told.map(|(first, _)| first), begun.map(|(_, x)| x), "{} {:?}", name, interval);
                if let Some((first, last)) = told {
                    let ends = [at(to), before(to)].map(|end| end.map(|(_, x)| x));
                    prop_assert!(ends.contains(&Some(last)), "{} {:?} {:?}", name, interval, ends);
                    let mut shown = first;
                    for (at, x) in read.iter().filter(|(at, _)| from < *at && *at < to) {
                        prop_assert!(*x >= shown, "{} falls at {} within {:?}", name, at, interval);
                        shown = *x;
                    }
                    prop_assert!(last >= shown);
                }
            }
        }
        for pair in list.windows(2) {
            prop_assert!(pair[0].to <= pair[1].from);
            for (id, (_, last)) in pair[0].counters.iter().filter(|_| pair[0].to == pair[1].from) {
                let fell = |at: i64| read(&looks, id.as_str()).iter().any(|(t, x)| *t == at && x < last);
                let next = pair[1].counters.get(id);
                prop_assert!(next.is_none_or(|(first, _)| first == last || fell(pair[1].from.0)), "{:?}", pair);
            }
        }
    }

    #[test]
    fn a_run_that_was_cut_off_anywhere_goes_on_as_if_it_were_not(looks in looks(false), cut in any::<prop::sample::Index>()) {
        let told = |cut: Option<usize>| {
            let mut machine = machine();
            let mut list = Vec::new();
            for (index, one) in looks.iter().enumerate() {
                if cut == Some(index) {
                    let kept = serde_json::to_string(&machine.open()).expect("JSON");
                    machine = self::machine();
                    let open: Option<Open> = serde_json::from_str(&kept).expect("what was kept");
                    open.into_iter().for_each(|open| machine.resume(open));
                }
                list.extend(look(&mut machine, one));
            }
            list.extend(intervals(machine.close(UtcMs(i64::MAX))));
            list
        };
        prop_assert_eq!(told(Some(cut.index(looks.len()))), told(None));
    }
}

#[test]
fn what_an_earlier_version_kept_is_read_and_closed_where_it_was_seen() {
    let open: Open =
        serde_json::from_str(r#"{"from":1000,"state":"running","seen":61000}"#).expect("what was kept");
    let mut machine = machine();
    machine.resume(open);
    let found = intervals(machine.step(UtcMs(900_000), &readings(State::Running)));
    assert_eq!(found, [Interval::new(UtcMs(1_000), UtcMs(61_001), State::Running)]);
}
