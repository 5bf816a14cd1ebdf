//! When rules are live: states, plan, gate delays.

use presswatch_domain::{
    AlarmState::*,
    Change, Gate, Rule, State,
    alarm::{Input, When},
};

use crate::stage::{Stage, rule};

fn gated(gate: Gate, delay_s: i64) -> Rule {
    Rule { gate, gate_delay_ms: delay_s * 1000, hold_ms: 10_000_000, ..rule("a", "high motor_current 21") }
}

#[test]
fn a_motor_that_starts_draws_more() {
    let mut stage = Stage::new([gated(Gate::Execute, 10)]);
    stage.state(0, State::Idle).number(0, "motor_current", 3.0).state(100, State::Running);
    stage.number(100, "motor_current", 60.0).number(109, "motor_current", 11.0).till(200);
    assert_eq!(stage.changes(), []);
    stage.state(300, State::Idle).state(310, State::Running).number(310, "motor_current", 25.0).till(319);
    assert_eq!(stage.changes(), []);
    stage.till(320);
    assert_eq!(stage.changes(), [(320, Change::Raised, UnackActive)]);
}

#[test]
fn a_press_that_is_switched_off_explains_what_there_was() {
    let mut stage = Stage::new([gated(Gate::PowerOn, 0)]);
    stage.state(0, State::Running).number(0, "motor_current", 25.0).till(0).acknowledge(5, "a");
    stage.state(10, State::Off).till(60);
    assert_eq!(stage.changes()[2..], [(10, Change::Suppressed, Suppressed)]);
    // Switched on again with the same fault it is told, whoever has seen it before.
    stage.state(100, State::Running).till(100);
    assert!(stage.told[0].rings());
    assert_eq!(stage.changes(), [(100, Change::Unsuppressed, UnackActive)]);
    stage
        .state(110, State::Off)
        .till(110)
        .state(200, State::Idle)
        .number(200, "motor_current", 2.0)
        .till(200);
    assert_eq!(
        stage.changes()[1..],
        [(200, Change::Returned, ReturnedUnack)],
        "gone, and nobody has seen it"
    );
}

#[test]
fn a_state_that_nobody_knows_explains_nothing() {
    let mut stage = Stage::new([gated(Gate::Execute, 0)]);
    stage.state(0, State::Running).number(0, "motor_current", 25.0).state(10, None).number(
        20,
        "motor_current",
        3.0,
    );
    stage.till(60);
    assert_eq!(stage.changes(), [(0, Change::Raised, UnackActive)]);
}

#[test]
fn a_row_and_a_state_of_one_instant_count_together() {
    for state_first in [true, false] {
        let mut stage = Stage::new([gated(Gate::Execute, 0)]);
        stage.state(0, State::Running).number(0, "motor_current", 11.0);
        if state_first {
            stage.state(10, State::Idle).number(10, "motor_current", 25.0);
        } else {
            stage.number(10, "motor_current", 25.0).state(10, State::Idle);
        }
        stage.till(20);
        assert_eq!(stage.changes(), []);
    }
}

#[test]
fn planned_is_while_the_plan_says_so() {
    let mut silent = rule("a", "silent");
    (silent.when, silent.on_delay_ms, silent.gate_delay_ms) = (When::Planned, 180_000, 300_000);
    let mut stage = Stage::new([silent]);
    stage.plan(&[(1_000, 2_000), (5_000, 6_000)]);
    stage.step(900, &Input::Silence(500_000)).till(1_299);
    assert_eq!(stage.changes(), [], "five minutes to switch on");
    stage.till(1_300);
    assert_eq!(stage.changes(), [(1_300, Change::Raised, UnackActive)]);
    stage.till(4_000);
    assert_eq!(stage.changes(), [(2_000, Change::Suppressed, Suppressed)]);
    stage.step(4_500, &Input::State(Some(State::Running))).till(5_300);
    assert_eq!(stage.changes(), [(5_300, Change::Returned, ReturnedUnack)]);
}

#[test]
fn a_plan_that_changes_counts_from_now_on() {
    let mut rule = gated(Gate::Any, 0);
    rule.when = When::Planned;
    let mut stage = Stage::new([rule]);
    stage.number(0, "motor_current", 25.0).till(99);
    assert_eq!(stage.changes(), [], "without a plan nothing is planned");
    stage.step(100, &Input::Break).number(100, "motor_current", 25.0).plan(&[(50, 500)]).till(400);
    assert_eq!(stage.changes(), [(100, Change::Raised, UnackActive)]);
}
