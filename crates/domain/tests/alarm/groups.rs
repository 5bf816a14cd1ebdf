//! First-out groups.

use presswatch_domain::{AlarmState::*, Change, Priority, Rule, Value};

use crate::stage::{Stage, rule, rule_id};

fn member(id: &str, signal: &str) -> Rule {
    Rule { group: Some("stop".into()), hold_ms: 10_000_000, ..rule(id, &format!("is {signal} true")) }
}

fn stage() -> Stage {
    Stage::new([member("first", "a"), member("second", "b"), member("third", "c")])
}

fn flag(stage: &mut Stage, second: i64, signal: &str, flag: bool) {
    stage.value(second, signal, Value::Flag(flag)).till(second);
}

#[test]
fn only_the_first_rings() {
    let mut stage = stage();
    flag(&mut stage, 0, "b", true);
    flag(&mut stage, 1, "a", true);
    flag(&mut stage, 2, "c", true);
    let rings: Vec<_> = stage.told.iter().map(|t| (t.rule.as_str(), t.rings(), t.follows.clone())).collect();
    let second = Some(rule_id("second"));
    assert_eq!(rings, [("second", true, None), ("first", false, second.clone()), ("third", false, second)]);
}

#[test]
fn when_the_first_has_gone_the_next_is_told_and_leads() {
    let mut stage = stage();
    flag(&mut stage, 0, "b", true);
    flag(&mut stage, 1, "a", true);
    flag(&mut stage, 2, "c", true);
    stage.acknowledge(3, "second");
    stage.take();
    flag(&mut stage, 10, "b", false);
    assert_eq!(stage.told.iter().filter(|t| t.rings()).count(), 1);
    let lines = [
        (10, "second".to_owned(), Change::Returned, Normal),
        (10, "first".to_owned(), Change::Promoted, UnackActive),
    ];
    assert_eq!(stage.take(), lines);
    flag(&mut stage, 20, "a", false);
    assert_eq!(
        stage.take().last().map(|line| (line.1.clone(), line.2)),
        Some(("third".into(), Change::Promoted))
    );
}

#[test]
fn one_that_was_seen_or_is_gone_is_not_told_later() {
    let mut stage = stage();
    flag(&mut stage, 0, "a", true);
    flag(&mut stage, 1, "b", true);
    flag(&mut stage, 2, "c", true);
    stage.acknowledge(3, "second");
    flag(&mut stage, 4, "c", false);
    stage.take();
    flag(&mut stage, 10, "a", false);
    assert_eq!(stage.take(), [(10, "first".into(), Change::Returned, ReturnedUnack)]);
}

#[test]
fn one_that_followed_and_comes_again_alone_is_told() {
    let mut stage = stage();
    flag(&mut stage, 0, "a", true);
    flag(&mut stage, 1, "b", true);
    flag(&mut stage, 2, "b", false);
    flag(&mut stage, 3, "a", false);
    stage.take();
    flag(&mut stage, 10, "b", true);
    assert!(stage.told[0].rings(), "nobody was told of it yet: {:?}", stage.told);
}

#[test]
fn the_less_urgent_does_not_lead_the_more_urgent() {
    let urgent = Rule { priority: Priority::P1, ..member("urgent", "a") };
    let mut stage = Stage::new([member("mild", "b"), urgent, member("late", "c")]);
    flag(&mut stage, 0, "b", true);
    flag(&mut stage, 1, "a", true);
    flag(&mut stage, 2, "c", true);
    let rings: Vec<_> = stage.told.iter().map(|t| (t.rule.as_str(), t.rings())).collect();
    assert_eq!(rings, [("mild", true), ("urgent", true), ("late", false)]);
    assert_eq!(stage.told[2].follows, Some(rule_id("urgent")));
}

#[test]
fn of_one_instant_the_most_urgent_leads() {
    let urgent = Rule { priority: Priority::P1, ..member("urgent", "b") };
    let mut stage = Stage::new([member("mild", "a"), urgent]);
    stage.value(0, "a", Value::Flag(true)).value(0, "b", Value::Flag(true)).till(0);
    let rings: Vec<_> = stage.told.iter().map(|t| (t.rule.as_str(), t.rings())).collect();
    assert_eq!(rings, [("urgent", true), ("mild", false)]);
}

#[test]
fn one_that_waits_for_its_release_keeps_its_followers_quiet_but_gets_no_new_ones() {
    let mut stage =
        Stage::new([Rule { latched: true, ..member("jam", "a") }, member("fault", "b"), member("late", "c")]);
    flag(&mut stage, 0, "a", true);
    flag(&mut stage, 1, "b", true);
    flag(&mut stage, 2, "a", false);
    stage.acknowledge(3, "jam");
    assert_eq!(stage.told.iter().filter(|t| t.rings()).count(), 1, "{:?}", stage.told);
    flag(&mut stage, 100, "c", true);
    assert!(stage.told.last().is_some_and(|t| t.rings()), "a release may take weeks");
}

#[test]
fn a_follower_that_has_latched_and_is_over_calls_nobody_when_its_leader_goes_unless_it_comes_again() {
    let mut stage = Stage::new([member("fault", "a"), Rule { latched: true, ..member("hot", "b") }]);
    flag(&mut stage, 0, "a", true);
    flag(&mut stage, 1, "b", true);
    flag(&mut stage, 2, "b", false);
    flag(&mut stage, 3, "a", false);
    stage.till(10);
    let rings = |stage: &Stage| stage.told.iter().filter(|t| t.rings()).count();
    assert_eq!(rings(&stage), 1, "{:?}", stage.told);
    flag(&mut stage, 20, "b", true);
    stage.till(20);
    let last = stage.told.last().map(|t| (t.rule.as_str(), t.rings()));
    assert_eq!((rings(&stage), last), (2, Some(("hot", true))), "{:?}", stage.told);
}
