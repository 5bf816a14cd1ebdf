//! Any history: what holds whatever is heard and whatever people do.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{
    AlarmState, BadMark, Change, Gate, Operation, Priority, Row, Rule, RuleId, SignalId, Span, State, UtcMs,
    Value,
    alarm::{Input, Kept, Transition, Watch, When},
};
use proptest::prelude::*;

use crate::stage::{rule, rule_id};

/// Rules of every kind, short in time, so that short histories reach everything.
fn rules() -> Arc<[Rule]> {
    let with = |id: &str, condition: &str, change: &dyn Fn(&mut Rule)| {
        let mut rule = Rule { hold_ms: 40, ..rule(id, condition) };
        change(&mut rule);
        rule
    };
    let stop = |rule: &mut Rule| rule.group = Some("stop".into());
    [
        with("high", "high a 5 hysteresis 2", &|rule| {
            (rule.on_delay_ms, rule.off_delay_ms, rule.re_alarm_ms) = (10, 15, Some(50));
            stop(rule);
        }),
        with("trip", "high a 8 hysteresis 1", &|rule| {
            (rule.latched, rule.priority, rule.on_delay_ms) = (true, Priority::P1, 5);
            stop(rule);
        }),
        with("low", "low b 2", &|rule| {
            (rule.gate, rule.gate_delay_ms, rule.on_delay_ms) = (Gate::Execute, 20, 5);
            (rule.parents, rule.re_alarm_ms) = (vec![rule_id("dark")], Some(30));
        }),
        with("rate", "rise a 4 in 0.06", &|rule| rule.off_delay_ms = 10),
        with("still", "still b", &|rule| (rule.on_delay_ms, rule.gate) = (25, Gate::PowerOn)),
        with("bad", "bad a", &|rule| (rule.on_delay_ms, rule.priority) = (5, Priority::P3)),
        with("code", "code c", &|rule| {
            (rule.when, rule.on_delay_ms, rule.re_alarm_ms) = (When::Planned, 5, Some(40));
            stop(rule);
        }),
        with("dark", "state power_off", &|rule| (rule.on_delay_ms, rule.off_delay_ms) = (5, 10)),
        with("silent", "silent", &|rule| {
            (rule.when, rule.on_delay_ms, rule.gate_delay_ms) = (When::Planned, 30, 10);
        }),
        with("call", "called", &|_| {}),
    ]
    .into()
}

/// What is heard, or done.
#[derive(Debug, Clone)]
enum Heard {
    Row(Row),
    State(Option<State>),
    Break,
    Silence(i64),
    Operation(RuleId, Operation),
}

impl Heard {
    fn input(&self) -> Input<'_> {
        match self {
            Heard::Row(row) => Input::Row(row),
            Heard::State(state) => Input::State(*state),
            Heard::Break => Input::Break,
            Heard::Silence(ms) => Input::Silence(*ms),
            Heard::Operation(rule, operation) => Input::Operation(rule, operation),
        }
    }
}

fn heard() -> impl Strategy<Value = Heard> {
    let id = |name: &str| SignalId::new(name).expect("id");
    let number = move |name: &'static str| {
        (0..11i32)
            .prop_map(move |x| Row { values: [(id(name), Value::Number(x.into()))].into(), ..Row::default() })
    };
    let code = prop::sample::select(&["0", "E21"][..])
        .prop_map(move |code| Row { values: [(id("c"), Value::Code(code.into()))].into(), ..Row::default() });
    let bad = prop::sample::select(&BadMark::ALL[..])
        .prop_map(move |mark| Row { bad: [(id("a"), mark)].into(), ..Row::default() });
    let states = [None, Some(State::Running), Some(State::Off), Some(State::PowerOff), Some(State::Idle)];
    let operation = prop_oneof![
        4 => Just(Operation::Acknowledge),
        1 => (0i64..1_200).prop_map(|t| Operation::Shelve { until: UtcMs(t), reason: String::new() }),
        1 => Just(Operation::Unshelve),
        1 => Just(Operation::OutOfService { reason: String::new() }),
        2 => Just(Operation::InService),
        1 => Just(Operation::Call),
    ];
    let ids: Vec<RuleId> = rules().iter().map(|rule| rule.id.clone()).collect();
    prop_oneof![
        8 => number("a").prop_map(Heard::Row),
        4 => number("b").prop_map(Heard::Row),
        2 => code.prop_map(Heard::Row),
        1 => bad.prop_map(Heard::Row),
        3 => prop::sample::select(states.to_vec()).prop_map(Heard::State),
        1 => Just(Heard::Break),
        1 => (0i64..60).prop_map(Heard::Silence),
        4 => (prop::sample::select(ids), operation).prop_map(|(rule, operation)| Heard::Operation(rule, operation)),
    ]
}

/// What is heard, in order of time; several of one instant are common. Then the plan.
fn history() -> impl Strategy<Value = (Vec<(UtcMs, Heard)>, Vec<Span>)> {
    let steps =
        prop::collection::vec((prop_oneof![2 => Just(0i64), 5 => 1i64..20, 1 => 20i64..90], heard()), 0..80);
    let steps = steps.prop_map(|steps| {
        let mut t = 0;
        let later = steps.into_iter().map(|(more, heard)| {
            t += more;
            (UtcMs(t), heard)
        });
        later.collect()
    });
    let spans = prop::collection::vec((0i64..1000, 0i64..300), 0..4);
    let plan = spans.prop_map(|list| {
        list.into_iter().map(|(from, ms)| Span::new(UtcMs(from), UtcMs(from + ms))).collect()
    });
    (steps, plan)
}

const END: UtcMs = UtcMs(20_000);

/// In one go.
fn played(history: &[(UtcMs, Heard)], plan: &[Span]) -> (Vec<Transition>, Kept) {
    let mut watch = Watch::new(rules(), Kept::default());
    watch.plan(plan.to_vec());
    let mut told: Vec<Transition> =
        history.iter().flat_map(|(t, heard)| watch.step(*t, &heard.input())).collect();
    told.extend(watch.advance(END));
    (told, watch.kept())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn looking_at_any_instant_changes_nothing((history, plan) in history(), looks in prop::collection::vec(0i64..90, 80)) {
        let mut watch = Watch::new(rules(), Kept::default());
        watch.plan(plan.clone());
        let (mut told, mut clock) = (Vec::new(), 0);
        for ((t, heard), look) in history.iter().zip(looks) {
            // Live looks at the time again and again, never beyond what was heard.
            while clock + look < t.0 && look > 0 {
                clock += look;
                told.extend(watch.advance(UtcMs(clock)));
            }
            clock = t.0;
            told.extend(watch.step(*t, &heard.input()));
        }
        told.extend(watch.advance(END));
        prop_assert_eq!((told, watch.kept()), played(&history, &plan));
    }

    #[test]
    fn a_restart_at_any_row_changes_nothing((history, plan) in history(), often in 1usize..5) {
        let mut watch = Watch::new(rules(), Kept::default());
        watch.plan(plan.clone());
        let mut told = Vec::new();
        for (number, (t, heard)) in history.iter().enumerate() {
            if number % often == 0 {
                let kept = serde_json::to_string(&watch.kept()).expect("kept");
                watch = Watch::new(rules(), serde_json::from_str(&kept).expect("kept"));
            }
            told.extend(watch.step(*t, &heard.input()));
        }
        told.extend(watch.advance(END));
        prop_assert_eq!(told, played(&history, &plan).0);
    }

    #[test]
    fn transitions_are_in_order_and_join((history, plan) in history()) {
        let (told, _) = played(&history, &plan);
        prop_assert!(told.is_sorted_by_key(|transition| transition.at));
        let mut states: BTreeMap<&RuleId, AlarmState> = BTreeMap::new();
        for Transition { rule, change, state, .. } in &told {
            use AlarmState::*;
            let before = states.insert(rule, *state).unwrap_or_default();
            let arrow = match change {
                Change::Raised => matches!(before, Normal | Latched) && *state == UnackActive,
                Change::RaisedAgain => (before, *state) == (ReturnedUnack, UnackActive),
                Change::Promoted => matches!(before, UnackActive | ReturnedUnack) && *state == UnackActive,
                Change::ReAlarmed => (before, *state) == (AckActive, UnackActive),
                Change::Acknowledged => match before {
                    UnackActive => matches!(state, AckActive | Latched),
                    ReturnedUnack => *state == Normal,
                    Suppressed => *state == Suppressed,
                    _ => false,
                },
                Change::Returned => match before {
                    UnackActive => *state == ReturnedUnack,
                    AckActive => matches!(state, Normal | Latched),
                    Suppressed => matches!(state, Normal | Latched | ReturnedUnack),
                    _ => false,
                },
                Change::Released => (before, *state) == (Latched, Normal),
                Change::Shelved => before != OutOfService && *state == Shelved,
                Change::Unshelved => before == Shelved && matches!(state, Normal | UnackActive | Suppressed),
                Change::Suppressed => matches!(before, Normal | UnackActive | AckActive) && *state == Suppressed,
                Change::Unsuppressed => before == Suppressed && matches!(state, UnackActive | AckActive),
                Change::OutOfService => before != OutOfService && *state == OutOfService,
                Change::InService => before == OutOfService && matches!(state, Normal | UnackActive | Suppressed),
            };
            prop_assert!(arrow, "{}: {:?} from {:?} to {:?}", rule, change, before, state);
        }
    }

    #[test]
    fn nobody_is_told_of_what_is_put_aside_or_explained((history, plan) in history()) {
        let (told, _) = played(&history, &plan);
        let mut aside: BTreeMap<&RuleId, AlarmState> = BTreeMap::new();
        let mut dark = false;
        for transition in &told {
            let Transition { rule, change, state, .. } = transition;
            if let Some(before) = aside.get(rule).filter(|_| transition.rings()) {
                let ends = match before {
                    AlarmState::Shelved => *change == Change::Unshelved,
                    AlarmState::OutOfService => *change == Change::InService,
                    AlarmState::Suppressed => *change == Change::Unsuppressed,
                    _ => true,
                };
                prop_assert!(ends, "{} rings by {:?} out of {:?}", rule, change, before);
            }
            aside.insert(rule, *state);
            if rule.as_str() == "dark" {
                dark = matches!(state, AlarmState::UnackActive | AlarmState::AckActive);
            }
            prop_assert!(!(dark && rule.as_str() == "low" && transition.rings()), "its parent is there");
        }
    }

    #[test]
    fn what_was_acknowledged_rings_no_more_before_its_time((history, plan) in history()) {
        let (told, _) = played(&history, &plan);
        let rules = rules();
        let mut seen: BTreeMap<&RuleId, UtcMs> = BTreeMap::new();
        for transition in &told {
            let Transition { at, rule, change, state, .. } = transition;
            if let Some(since) = seen.get(rule).filter(|_| transition.rings()) {
                let rule = rules.iter().find(|known| known.id == *rule).expect("a rule");
                let again = rule.re_alarm_ms.is_some_and(|ms| at.since(*since) >= ms);
                prop_assert!(*change == Change::ReAlarmed && again, "{} by {:?}", rule.id, change);
            }
            match (change, state) {
                (Change::Acknowledged, AlarmState::AckActive) => drop(seen.insert(rule, *at)),
                (_, AlarmState::AckActive) => {}
                _ => drop(seen.remove(rule)),
            }
        }
    }

    #[test]
    fn who_follows_is_not_told_while_the_first_is_there((history, plan) in history()) {
        let (told, _) = played(&history, &plan);
        let mut states: BTreeMap<&RuleId, AlarmState> = BTreeMap::new();
        let mut follows: BTreeMap<&RuleId, &RuleId> = BTreeMap::new();
        for transition in &told {
            let rule = &transition.rule;
            if transition.change == Change::Promoted
                && let Some(first) = follows.get(rule)
            {
                let first = states.get(*first).copied().unwrap_or_default();
                let there = matches!(first, AlarmState::UnackActive | AlarmState::AckActive);
                prop_assert!(!there, "{} is told, and the first is {:?}", rule, first);
            }
            states.insert(rule, transition.state);
            match &transition.follows {
                Some(first) => drop(follows.insert(rule, first)),
                None => drop(follows.remove(rule)),
            }
        }
    }

    /// An alarm with a delay, decided by looking at each millisecond: the condition held at all of its instants, the
    /// last included.
    #[test]
    fn a_delay_is_every_instant_of_it((history, _) in history(), delay in 0i64..60) {
        let limit = Rule { on_delay_ms: delay, hold_ms: 40, ..rule("x", "high a 5") };
        let mut watch = Watch::new([limit].into(), Kept::default());
        let rows = history.iter().filter(|(_, heard)| matches!(heard, Heard::Row(_) | Heard::Break));
        let mut told: Vec<Transition> = rows.clone().flat_map(|(t, heard)| watch.step(*t, &heard.input())).collect();
        told.extend(watch.advance(END));
        let signal = SignalId::new("a").expect("id");
        let said = |at: i64| {
            let mut last: Option<(i64, Option<f64>)> = None;
            for (t, heard) in rows.clone().filter(|(t, _)| t.0 <= at) {
                match heard {
                    Heard::Break => last = None,
                    Heard::Row(row) if row.bad.contains_key(&signal) => last = Some((t.0, None)),
                    Heard::Row(row) => {
                        if let Some(value) = row.values.get(&signal) {
                            last = Some((t.0, value.number()));
                        }
                    }
                    _ => {}
                }
            }
            last.filter(|(t, _)| at - t < 40).and_then(|(_, x)| x)
        };
        let last = history.last().map_or(0, |(t, _)| t.0);
        let held: Vec<bool> = (0..last + 200).map(|t| said(t).is_some_and(|x| x > 5.0)).collect();
        let first = (delay as usize..held.len()).find(|t| held[t - delay as usize..=*t].iter().all(|holds| *holds));
        prop_assert_eq!(told.first().map(|transition| transition.at.0), first.map(|t| t as i64));
    }
}
