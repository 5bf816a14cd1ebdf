//! Each arrow of the standard's diagram.

use presswatch_domain::{AlarmState::*, Change, Operation, Rule, State};

use crate::stage::{Stage, at, rule};

/// An alarm that is there and unseen since second 10.
fn raised(change: impl FnOnce(&mut Rule)) -> Stage {
    let mut rule = rule("a", "high oil_temp 70 hysteresis 3");
    change(&mut rule);
    let mut stage = Stage::new([rule]);
    stage.number(0, "oil_temp", 50.0).number(10, "oil_temp", 71.0).till(10);
    assert_eq!(stage.changes(), [(10, Change::Raised, UnackActive)]);
    stage
}

fn out_of_service() -> Operation {
    Operation::OutOfService { reason: "rebuilt".into() }
}

#[test]
fn normal_to_unacknowledged() {
    let stage = raised(|_| {});
    assert_eq!(stage.watch.alarms().map(|(_, state)| state).collect::<Vec<_>>(), [UnackActive]);
}

#[test]
fn unacknowledged_to_acknowledged() {
    let mut stage = raised(|_| {});
    stage.acknowledge(20, "a").acknowledge(21, "a").till(60);
    assert_eq!(stage.changes(), [(20, Change::Acknowledged, AckActive)], "a second tap changes nothing");
}

#[test]
fn acknowledged_to_normal() {
    let mut stage = raised(|_| {});
    stage.acknowledge(20, "a").number(30, "oil_temp", 60.0).till(30);
    assert_eq!(stage.changes()[1..], [(30, Change::Returned, Normal)]);
}

#[test]
fn unacknowledged_to_returned() {
    let mut stage = raised(|_| {});
    stage.number(30, "oil_temp", 60.0).till(30);
    assert_eq!(stage.changes(), [(30, Change::Returned, ReturnedUnack)]);
    stage.acknowledge(40, "a");
    assert_eq!(stage.changes(), [(40, Change::Acknowledged, Normal)]);
}

#[test]
fn returned_to_unacknowledged() {
    let mut stage = raised(|_| {});
    stage.number(30, "oil_temp", 60.0).number(40, "oil_temp", 72.0).till(40);
    assert_eq!(stage.told[1].change, Change::RaisedAgain);
    assert!(!stage.told[1].rings(), "it is the same alarm");
    assert_eq!(stage.told[1].state, UnackActive);
}

#[test]
fn acknowledged_comes_again_after_its_time() {
    let mut stage = raised(|rule| (rule.re_alarm_ms, rule.hold_ms) = (Some(60_000), 1_000_000));
    stage.acknowledge(20, "a").till(79);
    assert_eq!(stage.changes(), [(20, Change::Acknowledged, AckActive)]);
    stage.till(80);
    assert!(stage.told[0].rings());
    assert_eq!(stage.changes(), [(80, Change::ReAlarmed, UnackActive)]);
}

#[test]
fn acknowledged_to_latched_to_normal() {
    let mut stage = raised(|rule| rule.latched = true);
    stage.acknowledge(20, "a").number(30, "oil_temp", 60.0).till(30).acknowledge(50, "a");
    assert_eq!(stage.changes()[1..], [(30, Change::Returned, Latched), (50, Change::Released, Normal)]);
}

#[test]
fn one_that_latches_is_there_until_it_is_seen() {
    let mut stage = raised(|rule| rule.latched = true);
    stage.number(30, "oil_temp", 60.0).till(40);
    assert_eq!(stage.changes(), [], "its going ends no escalation");
    stage.acknowledge(50, "a").acknowledge(60, "a");
    assert_eq!(stage.changes(), [(50, Change::Acknowledged, Latched), (60, Change::Released, Normal)]);
}

#[test]
fn latched_and_there_again_is_a_new_alarm() {
    let mut stage = raised(|rule| rule.latched = true);
    stage.acknowledge(20, "a").number(30, "oil_temp", 60.0).number(40, "oil_temp", 75.0).till(40);
    assert!(stage.told[2].rings());
    assert_eq!(stage.changes()[2..], [(40, Change::Raised, UnackActive)]);
}

#[test]
fn shelved_and_back() {
    let mut stage = raised(|rule| rule.hold_ms = 1_000_000);
    stage.shelve(20, "a", 100).till(99);
    assert_eq!(stage.changes(), [(20, Change::Shelved, Shelved)]);
    stage.till(100);
    assert!(stage.told[0].rings(), "its time is over and it is still there");
    assert_eq!(stage.changes(), [(100, Change::Unshelved, UnackActive)]);
    stage.shelve(110, "a", 200).operate(120, "a", Operation::Unshelve).till(300);
    assert_eq!(stage.changes(), [(110, Change::Shelved, Shelved), (120, Change::Unshelved, UnackActive)]);
}

#[test]
fn shelved_it_comes_and_goes_unheard() {
    let mut stage = Stage::new([rule("a", "high oil_temp 70")]);
    stage.shelve(0, "a", 100).number(10, "oil_temp", 71.0).number(20, "oil_temp", 60.0).acknowledge(30, "a");
    stage.till(100);
    assert_eq!(stage.changes(), [(0, Change::Shelved, Shelved), (100, Change::Unshelved, Normal)]);
}

#[test]
fn nothing_is_shelved_into_the_past() {
    let mut stage = raised(|_| {});
    stage.shelve(20, "a", 20).operate(21, "a", Operation::Unshelve).operate(22, "a", Operation::InService);
    assert_eq!(stage.changes(), []);
}

#[test]
fn out_of_service_and_back() {
    let mut stage = raised(|rule| rule.hold_ms = 1_000_000);
    stage.operate(20, "a", out_of_service()).shelve(30, "a", 40).acknowledge(35, "a").till(90);
    assert_eq!(stage.changes(), [(20, Change::OutOfService, OutOfService)]);
    stage.operate(91, "a", Operation::InService);
    assert!(stage.told[0].rings());
    assert_eq!(stage.changes(), [(91, Change::InService, UnackActive)]);
}

#[test]
fn shelved_to_out_of_service() {
    let mut stage = raised(|_| {});
    stage.shelve(20, "a", 50).operate(30, "a", out_of_service()).till(60);
    assert_eq!(stage.changes(), [(20, Change::Shelved, Shelved), (30, Change::OutOfService, OutOfService)]);
}

/// An alarm with a parent that is there while the press is without power.
fn explained() -> Stage {
    let mut child = rule("a", "high oil_temp 70 hysteresis 3");
    child.parents = vec![crate::stage::rule_id("dark")];
    child.hold_ms = 1_000_000;
    let mut stage = Stage::new([child, rule("dark", "state power_off")]);
    stage.state(0, State::Running);
    stage
}

#[test]
fn unacknowledged_to_suppressed_and_back() {
    let mut stage = explained();
    stage.number(10, "oil_temp", 71.0).state(20, State::PowerOff).state(30, State::Running).till(30);
    let of_a: Vec<_> =
        stage.take().into_iter().filter(|line| line.1 == "a").map(|l| (l.0, l.2, l.3)).collect();
    let expected = [
        (10, Change::Raised, UnackActive),
        (20, Change::Suppressed, Suppressed),
        (30, Change::Unsuppressed, UnackActive),
    ];
    assert_eq!(of_a, expected);
}

#[test]
fn acknowledged_to_suppressed_and_back() {
    let mut stage = explained();
    stage.number(10, "oil_temp", 71.0).till(10).acknowledge(15, "a");
    stage.state(20, State::PowerOff).state(30, State::Running).till(30);
    let last = stage.told.iter().rfind(|t| t.rule.as_str() == "a").expect("changes");
    assert_eq!((last.at, last.change, last.state), (at(30), Change::Unsuppressed, AckActive));
    assert!(!last.rings(), "it was there all the time, and seen");
}

#[test]
fn suppressed_to_normal_and_to_returned() {
    // It came and went while it was explained: nobody ever hears of it.
    let mut stage = explained();
    stage.state(0, State::PowerOff).number(10, "oil_temp", 71.0).number(20, "oil_temp", 60.0).till(20);
    let of_a: Vec<_> =
        stage.take().into_iter().filter(|line| line.1 == "a").map(|l| (l.0, l.2, l.3)).collect();
    assert_eq!(of_a, [(10, Change::Suppressed, Suppressed), (20, Change::Returned, Normal)]);
    // It was told before.
    stage
        .state(30, State::Running)
        .number(40, "oil_temp", 71.0)
        .state(50, State::PowerOff)
        .number(60, "oil_temp", 60.0);
    stage.till(60);
    let last = stage.told.last().expect("changes");
    assert_eq!((last.change, last.state), (Change::Returned, ReturnedUnack));
}

#[test]
fn suppressed_and_acknowledged() {
    let mut stage = explained();
    stage.number(10, "oil_temp", 71.0).state(20, State::PowerOff).till(20).acknowledge(25, "a");
    let last = stage.told.last().expect("changes");
    assert_eq!((last.change, last.state), (Change::Acknowledged, Suppressed));
    stage.number(30, "oil_temp", 60.0).till(30);
    assert_eq!(stage.told.last().map(|t| t.state), Some(Normal));
}

#[test]
fn a_call_is_there_at_once_until_it_is_seen() {
    let mut stage = Stage::new([rule("press.call", "called")]);
    stage.operate(10, "press.call", Operation::Call).operate(11, "press.call", Operation::Call).till(500);
    stage.acknowledge(600, "press.call").operate(700, "press.call", Operation::Call);
    let expected = [
        (10, Change::Raised, UnackActive),
        (600, Change::Acknowledged, AckActive),
        (600, Change::Returned, Normal),
        (700, Change::Raised, UnackActive),
    ];
    assert_eq!(stage.changes(), expected);
}

#[test]
fn a_note_changes_nothing() {
    let mut stage = raised(|_| {});
    stage.operate(20, "a", Operation::Note { text: "hm".into() }).acknowledge(30, "unknown");
    assert_eq!(stage.changes(), []);
}
