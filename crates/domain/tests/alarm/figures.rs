//! Figures of how alarms serve, and rules over what was stored.

use presswatch_domain::{
    AlarmState, Change, Priority, Row, Rule, SignalId, Span, UtcMs, Value,
    alarm::{
        Backtest, Compared, Occurrence, Performance, Stored, Tally, Told, Transition, backtest, compare,
        occurrences, performance, warm_up_ms,
    },
};

use crate::stage::{at, rule, rule_id};

const DAY: i64 = 86_400;

fn change(second: i64, rule: &str, change: Change, state: AlarmState) -> Transition {
    let follows = None;
    Transition { at: at(second), rule: rule_id(rule), change, state, since: at(second), value: None, follows }
}

/// Comes at the one and goes at the other second, unseen.
fn blink(rule: &str, from: i64, to: i64) -> [Transition; 2] {
    [
        change(from, rule, Change::Raised, AlarmState::UnackActive),
        change(to, rule, Change::Returned, AlarmState::ReturnedUnack),
    ]
}

fn figures(mut list: Vec<(Priority, Transition)>, span: Span) -> Performance<&'static str> {
    list.sort_by_key(|(_, transition)| transition.at);
    let told = list.iter().map(|(priority, transition)| Told {
        subject: &"press1",
        priority: *priority,
        transition,
    });
    performance(told, span)
}

fn day() -> Span {
    Span::new(at(0), at(DAY))
}

#[test]
fn alarms_are_counted_by_ten_minutes() {
    let mut list = Vec::new();
    for n in 0..12 {
        let priority = if n == 0 { Priority::P1 } else { Priority::P3 };
        list.extend(blink("flood", 600 + n * 40, 600 + n * 40 + 30).map(|t| (priority, t)));
    }
    list.extend(blink("other", 5_000, 5_001).map(|t| (Priority::P2, t)));
    let mut quiet = change(7_000, "quiet", Change::Raised, AlarmState::UnackActive);
    quiet.follows = Some(rule_id("other"));
    list.push((Priority::P1, quiet));
    let figures = figures(list, day());
    assert_eq!((figures.alarms, figures.peak_per_part), (13, 12), "who follows is no load");
    assert!((figures.average_per_part - 13.0 / 144.0).abs() < 1e-9);
    assert!((figures.flood_share - 1.0 / 144.0).abs() < 1e-9);
    assert_eq!(figures.frequent, [("press1", rule_id("flood"), 12), ("press1", rule_id("other"), 1)]);
    assert_eq!(figures.mix.map(|share| (share * 13.0).round() as i64), [1, 1, 11]);
    assert_eq!(figures.chattering, [("press1", rule_id("flood"))], "two comings and a going in a minute");
}

#[test]
fn what_is_there_for_more_than_a_day_is_stale() {
    let raised = change(0, "old", Change::Raised, AlarmState::UnackActive);
    let seen = change(100, "old", Change::Acknowledged, AlarmState::AckActive);
    let again = change(200, "old", Change::ReAlarmed, AlarmState::UnackActive);
    let list: Vec<_> = [raised, seen, again].into_iter().map(|t| (Priority::P3, t)).collect();
    assert_eq!(figures(list.clone(), day()).stale, [], "a day is not more than a day");
    let longer = Span::new(at(0), at(DAY + 1));
    assert_eq!(figures(list.clone(), longer).stale, [("press1", rule_id("old"), (DAY + 1) * 1000)]);
    assert_eq!(figures(list.clone(), longer).alarms, 2, "its coming again after an hour is one more");
    let later = Span::new(at(1_000), at(DAY * 3));
    let figures = figures(list, later);
    assert_eq!((figures.alarms, figures.stale.len()), (0, 1), "it was there when the span began");
}

#[test]
fn of_no_time_and_no_alarms_there_are_no_shares() {
    let none = figures(Vec::new(), Span::new(at(0), at(0)));
    assert_eq!((none.average_per_part, none.flood_share, none.mix), (0.0, 0.0, [0.0; 3]));
}

fn row(second: i64, values: &[(&str, Value)]) -> (UtcMs, Stored) {
    let values = values.iter().map(|(id, value)| (SignalId::new(id).expect(id), value.clone())).collect();
    (at(second), Stored::Row(Row { values, ..Row::default() }))
}

fn hot(second: i64, x: f64) -> (UtcMs, Stored) {
    row(second, &[("oil_temp", Value::Number(x))])
}

#[test]
fn changed_rules_say_what_would_have_rung() {
    let stored = [hot(0, 60.0), hot(60, 72.0), hot(120, 60.0), hot(1000, 72.0), hot(1060, 66.0)];
    let limit = |limit: &str| Rule {
        hold_ms: 10_000_000,
        ..rule("oil_temp.trip_hi", &format!("high oil_temp {limit}"))
    };
    let test = |limit: Rule| backtest([limit].into(), Vec::new(), stored.clone(), at(2000));
    let spans =
        |list: &[Occurrence]| -> Vec<_> { list.iter().map(|o| (o.raised, o.returned, o.paged())).collect() };
    let comings = test(limit("70"));
    assert_eq!(spans(&comings), [(at(60), Some(at(120)), true), (at(1000), Some(at(1060)), true)]);
    assert_eq!(comings[0].value, Some(Value::Number(72.0)));
    assert_eq!(spans(&test(limit("65"))), [(at(60), Some(at(120)), true), (at(1000), None, true)]);
    assert_eq!(test(limit("80")), []);
    assert!(!test(Rule { priority: Priority::P3, ..limit("70") })[0].paged(), "a digest pages nobody");
}

#[test]
fn what_comes_again_before_it_was_seen_pages_once_and_what_latched_is_released() {
    let stored =
        [hot(0, 72.0), hot(60, 60.0), hot(120, 72.0), hot(180, 60.0), hot(600, 72.0), hot(660, 60.0)];
    let mut limit = rule("a", "high oil_temp 70");
    let paged = |rule: &Rule, stored: &[(UtcMs, Stored)]| -> Vec<bool> {
        let list = backtest([rule.clone()].into(), Vec::new(), stored.to_vec(), at(100_000));
        list.iter().map(Occurrence::paged).collect()
    };
    assert_eq!(paged(&limit, &stored), [true, false, true], "it is acknowledged after five minutes");
    limit.latched = true;
    let mut later = stored.to_vec();
    later.extend([hot(50_000, 72.0), hot(50_060, 60.0)]);
    assert_eq!(paged(&limit, &later), [true, true, true]);
}

#[test]
fn one_jam_is_one_page() {
    let member = |id: &str, condition: &str| Rule {
        group: Some("stop".into()),
        hold_ms: 10_000_000,
        ..rule(id, condition)
    };
    let rules = [
        Rule { latched: true, ..member("jam", "high motor_current 25") },
        member("fault", "code fault_code"),
    ];
    let code = |second, code: &str| row(second, &[("fault_code", Value::Code(code.into()))]);
    let amps = |second, x| row(second, &[("motor_current", Value::Number(x))]);
    let stored =
        [amps(0, 11.0), amps(10, 26.0), amps(12, 0.0), code(13, "E21"), code(600, "0"), amps(700, 11.0)];
    let list = backtest(rules.into(), Vec::new(), stored, at(20_000));
    let paged: Vec<_> = list.iter().map(|o| (o.rule.as_str(), o.paged())).collect();
    assert_eq!(paged, [("jam", true), ("fault", false)]);
}

#[test]
fn what_was_there_before_the_span_is_not_told_as_new() {
    let hot_from = |second: i64| (0..6).map(move |i| hot(second + i * 60, if i < 4 { 72.0 } else { 60.0 }));
    let stored: Vec<_> = [hot(0, 60.0)].into_iter().chain(hot_from(60)).chain(hot_from(600)).collect();
    let rules: std::sync::Arc<[Rule]> = [rule("oil_temp.trip_hi", "high oil_temp 70")].into();
    let raised = |from: i64| {
        let mut test = Backtest::new(rules.clone(), Vec::new(), 90_000, at(from));
        stored.iter().for_each(|(t, stored)| test.hear(*t, stored));
        let (list, heard_ms) = test.end(at(1_200));
        (list.iter().map(|one| one.raised).collect::<Vec<_>>(), heard_ms)
    };
    // Heard for 90 s after 360 and after 900; the silence between is not.
    assert_eq!(raised(0), (vec![at(60), at(600)], (450 + 390) * 1000));
    assert_eq!(raised(120), (vec![at(600)], (330 + 390) * 1000), "it was there already");
    assert_eq!(raised(500), (vec![at(600)], 390 * 1000));
    assert_eq!(raised(1_100), (Vec::new(), 0));
}

#[test]
fn the_longest_wait_of_a_rule_is_known_before_a_span() {
    let limit = Rule { on_delay_ms: 600_000, gate_delay_ms: 5_000, ..rule("a", "high oil_temp 70") };
    let rate = rule("b", "rise oil_temp 10 in 7200");
    assert_eq!(warm_up_ms(&[limit.clone(), rate]), DAY * 1000 + 7_200_000);
    assert_eq!(warm_up_ms(&[limit]), DAY * 1000 + 605_000);
}

#[test]
fn both_sides_are_counted_rule_by_rule_the_most_urgent_first() {
    let one = |rule: &str, priority, second: i64, told| Occurrence {
        rule: rule_id(rule),
        priority,
        raised: at(second),
        returned: None,
        value: None,
        told,
    };
    let did = [one("a", Priority::P3, 1, true), one("a", Priority::P3, 5, false)];
    let would =
        [one("b", Priority::P1, 2, true), one("a", Priority::P2, 1, true), one("a", Priority::P2, 7, true)];
    let tally = |priority, came, told: &[i64]| Tally {
        priority: Some(priority),
        came,
        told: told.iter().map(|second| at(*second)).collect(),
    };
    let expected = [
        Compared { rule: rule_id("b"), did: Tally::default(), would: tally(Priority::P1, 1, &[2]) },
        Compared {
            rule: rule_id("a"),
            did: tally(Priority::P3, 2, &[1]),
            would: tally(Priority::P2, 2, &[1, 7]),
        },
    ];
    assert_eq!(compare(&did, &would), expected);
}

#[test]
fn one_that_comes_once_more_came_before_what_is_known_of_it() {
    let told = [
        (Priority::P2, change(5, "a", Change::ReAlarmed, AlarmState::UnackActive)),
        (Priority::P2, change(9, "a", Change::Returned, AlarmState::ReturnedUnack)),
        (Priority::P2, change(20, "a", Change::Raised, AlarmState::UnackActive)),
    ];
    assert_eq!(occurrences(told).iter().map(|one| one.raised).collect::<Vec<_>>(), [at(20)]);
}
