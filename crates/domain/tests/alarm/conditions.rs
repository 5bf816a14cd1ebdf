//! Conditions, and the delays that end at one instant.

use presswatch_domain::{
    AlarmState::*,
    BadMark, Change, State, Value,
    alarm::{Input, Kept, Watch},
};

use crate::stage::{Stage, at, rule};

#[test]
fn a_high_limit_with_delays_and_hysteresis() {
    let mut limit = rule("a", "high oil_temp 70 hysteresis 3");
    (limit.on_delay_ms, limit.off_delay_ms) = (10_000, 20_000);
    let mut stage = Stage::new([limit]);
    stage.number(0, "oil_temp", 70.0).till(60);
    assert_eq!(stage.changes(), [], "at the limit is not above it");
    stage.number(100, "oil_temp", 71.0).number(105, "oil_temp", 69.0).number(106, "oil_temp", 71.0).till(115);
    assert_eq!(stage.changes(), [], "a break begins the delay anew");
    stage.till(116);
    let raised = stage.told[0].clone();
    assert_eq!((raised.at, raised.since, raised.value), (at(116), at(106), Some(Value::Number(71.0))));
    stage.number(120, "oil_temp", 68.0).till(150);
    assert_eq!(stage.changes(), [(116, Change::Raised, UnackActive)], "still within the hysteresis");
    stage.number(160, "oil_temp", 67.0).till(180);
    let returned = stage.told[0].clone();
    assert_eq!((returned.at, returned.since, returned.value), (at(180), at(160), Some(Value::Number(67.0))));
}

#[test]
fn a_low_limit() {
    let mut stage = Stage::new([rule("a", "low oil_level 30 hysteresis 3")]);
    stage.number(0, "oil_level", 29.0).number(10, "oil_level", 32.0).number(20, "oil_level", 33.0).till(20);
    assert_eq!(stage.changes(), [(0, Change::Raised, UnackActive), (20, Change::Returned, ReturnedUnack)]);
}

#[test]
fn a_row_at_the_last_instant_of_a_delay_counts() {
    let mut limit = rule("a", "high oil_temp 70");
    limit.on_delay_ms = 10_000;
    let mut stage = Stage::new([limit.clone()]);
    stage.number(0, "oil_temp", 71.0).number(10, "oil_temp", 60.0).till(20);
    assert_eq!(stage.changes(), []);
    let mut stage = Stage::new([limit]);
    stage.number(0, "oil_temp", 71.0);
    stage.told.extend(stage.watch.step(at(10).plus(1), &Input::Break));
    assert_eq!(stage.changes(), [(10, Change::Raised, UnackActive)], "a millisecond later it is too late");
}

#[test]
fn what_nobody_knows_brings_nothing_and_takes_nothing_away() {
    let mut limit = rule("a", "high oil_temp 70");
    limit.on_delay_ms = 120_000;
    let mut stage = Stage::new([limit]);
    // Held for 90 s: the delay is broken.
    stage.number(0, "oil_temp", 71.0).number(100, "oil_temp", 71.0).number(150, "oil_temp", 71.0).till(219);
    assert_eq!(stage.changes(), []);
    stage.till(220);
    assert_eq!(stage.changes(), [(220, Change::Raised, UnackActive)]);
    stage.bad(230, "oil_temp", BadMark::WireBreak).step(240, &Input::Break).till(10_000);
    assert_eq!(stage.changes(), [], "it is still there");
    stage.number(10_001, "oil_temp", 60.0).till(10_001);
    assert_eq!(stage.changes(), [(10_001, Change::Returned, ReturnedUnack)]);
}

#[test]
fn a_bad_mark_is_its_own_alarm_and_never_a_low_value() {
    let mut stage = Stage::new([rule("bad", "bad oil_level"), rule("low", "low oil_level 30")]);
    stage.number(0, "oil_level", 50.0).bad(10, "oil_level", BadMark::Gated).till(10);
    assert_eq!(stage.take(), []);
    stage.bad(20, "oil_level", BadMark::Frozen).till(20);
    assert_eq!(stage.told[0].value, Some(Value::Code("frozen".into())));
    stage.bad(30, "oil_level", BadMark::Gated).till(30);
    assert_eq!(stage.take(), [(20, "bad".into(), Change::Raised, UnackActive)]);
    stage.number(40, "oil_level", 50.0).till(40);
    assert_eq!(stage.take(), [(40, "bad".into(), Change::Returned, ReturnedUnack)]);
}

#[test]
fn flags_and_codes() {
    let mut stage = Stage::new([rule("estop", "is estop_ok false"), rule("fault", "code fault_code")]);
    let code = |text: &str| Value::Code(text.into());
    stage.value(0, "estop_ok", Value::Flag(true)).value(0, "fault_code", code("0")).value(
        1,
        "fault_code",
        code(""),
    );
    stage.value(2, "estop_ok", Value::Number(0.0)).till(3);
    assert_eq!(stage.take(), []);
    stage.value(4, "estop_ok", Value::Flag(false)).value(5, "fault_code", code("E21")).till(5);
    assert_eq!(stage.told[1].value, Some(code("E21")));
    let rules: Vec<_> = stage.take().into_iter().map(|line| (line.0, line.1)).collect();
    assert_eq!(rules, [(4, "estop".to_owned()), (5, "fault".to_owned())]);
}

#[test]
fn a_state() {
    let mut blocked = rule("a", "state blocked");
    blocked.on_delay_ms = 60_000;
    let mut stage = Stage::new([blocked]);
    stage.state(0, State::Blocked).state(30, None).state(40, State::Blocked).till(99);
    assert_eq!(stage.changes(), []);
    stage.till(100).state(200, None).till(300).state(400, State::Running).till(400);
    assert_eq!(stage.changes(), [(100, Change::Raised, UnackActive), (400, Change::Returned, ReturnedUnack)]);
}

#[test]
fn a_rate_is_judged_over_its_window() {
    let mut stage = Stage::new([rule("a", "fall oil_level 3 in 600")]);
    for minute in 0..=20 {
        stage.number(minute * 60, "oil_level", 80.0 - 0.25 * minute as f64);
    }
    stage.till(1200);
    assert_eq!(stage.changes(), [], "2.5 in ten minutes");
    stage.number(1210, "oil_level", 73.0).till(1210);
    assert_eq!(stage.changes(), [(1210, Change::Raised, UnackActive)]);
    // It falls no more: ten minutes after it stood at 76 the fall is over.
    for minute in 21..40 {
        stage.number(minute * 60, "oil_level", 73.0);
    }
    assert_eq!(stage.changes(), [(1560, Change::Returned, ReturnedUnack)]);
}

#[test]
fn a_rate_knows_nothing_across_a_break() {
    let mut stage = Stage::new([rule("a", "rise oil_temp 10 in 600")]);
    stage.number(0, "oil_temp", 30.0).step(10, &Input::Break).number(20, "oil_temp", 50.0).till(60);
    assert_eq!(stage.changes(), []);
    stage.number(70, "oil_temp", 60.0).till(70);
    assert_eq!(stage.changes(), [(70, Change::Raised, UnackActive)]);
}

#[test]
fn a_counter_that_stands_still() {
    let mut still = rule("a", "still briq_count");
    still.on_delay_ms = 300_000;
    let mut stage = Stage::new([still]);
    for minute in 0..8 {
        let count = if minute < 3 { minute } else { 3 };
        stage.number(minute * 60, "briq_count", count as f64);
    }
    stage.till(479);
    assert_eq!(stage.changes(), []);
    stage.number(480, "briq_count", 3.0).till(480);
    assert_eq!((stage.told[0].at, stage.told[0].since), (at(480), at(180)), "since it last moved");
    stage.number(500, "briq_count", 4.0).till(500);
    assert_eq!(stage.changes()[1..], [(500, Change::Returned, ReturnedUnack)]);
}

#[test]
fn silence_is_counted_by_who_listens() {
    let mut silent = rule("a", "silent");
    (silent.on_delay_ms, silent.off_delay_ms) = (180_000, 5_000);
    let mut stage = Stage::new([silent]);
    stage.number(0, "x", 1.0).till(10_000);
    assert_eq!(stage.changes(), [], "that time passes is no silence: perhaps nothing could be heard");
    stage.step(10_100, &Input::Silence(179_000)).step(10_101, &Input::Silence(180_000)).till(10_101);
    assert_eq!((stage.told[0].at, stage.told[0].since), (at(10_101), at(10_101 - 180)));
    stage.number(10_200, "x", 1.0).till(10_210);
    assert_eq!(stage.changes()[1..], [(10_205, Change::Returned, ReturnedUnack)]);
}

#[test]
fn of_rules_that_changed_or_went_only_what_still_holds_goes_on() {
    let mut stage = Stage::new([rule("a", "high oil_temp 70"), rule("b", "high oil_temp 60")]);
    stage.number(0, "oil_temp", 75.0).till(0);
    let kept = stage.watch.kept();
    let mut changed =
        Watch::new([rule("a", "high oil_temp 80"), rule("c", "high oil_temp 50")].into(), kept.clone());
    let told = changed.advance(at(1));
    let lines: Vec<_> = told.iter().map(|t| (t.rule.as_str(), t.change)).collect();
    assert_eq!(lines, [("a", Change::Returned), ("c", Change::Raised)]);
    let mut dropped = Watch::new([rule("a", "high oil_temp 70")].into(), kept);
    assert_eq!((dropped.advance(at(1)), dropped.alarms().count()), (vec![], 1));
    assert_eq!(Kept::default(), Watch::new([].into(), Kept::default()).kept());
}
