//! The built-in rules.

use std::collections::BTreeSet;

use presswatch_domain::{
    Catalogue, Gate, Priority, Rule, UtcMs,
    alarm::{Condition, Kept, Table, Watch, When, Wrong, faults, producer_faults, producer_rules, rules},
};

use crate::stage::rule;

fn built_in(profile: &str) -> Vec<Rule> {
    rules(&Catalogue::builtin(profile).expect(profile), &Table::builtin())
}

fn find<'a>(rules: &'a [Rule], id: &str) -> &'a Rule {
    rules.iter().find(|rule| rule.id.as_str() == id).unwrap_or_else(|| panic!("no rule {id}"))
}

#[test]
fn the_built_in_rules_can_all_be_meant() {
    for profile in Catalogue::builtin_names() {
        let catalogue = Catalogue::builtin(profile).expect(profile);
        assert_eq!(faults(&built_in(profile), &catalogue), [], "{profile}");
    }
    assert_eq!(producer_faults(&producer_rules(&Table::builtin())), []);
}

#[test]
fn every_row_of_the_table_has_a_reason_and_is_of_use() {
    let text = std::fs::read_to_string("data/alarms.csv").expect("the table");
    assert!(Table::from_csv(&text).is_ok());
    let mut used: BTreeSet<String> =
        Catalogue::builtin_names().into_iter().flat_map(built_in).map(|rule| rule.id.to_string()).collect();
    used.extend(producer_rules(&Table::builtin()).iter().map(|rule| rule.id.to_string()));
    // Nobody makes backups yet.
    assert!(used.insert("producer.backup".to_owned()));
    for row in csv::Reader::from_reader(text.as_bytes()).records().map(|row| row.expect("a row")) {
        assert!(!row[15].trim().is_empty(), "{row:?}");
        assert!(row[0].starts_with('*') || used.contains(&row[0]), "no press has it: {row:?}");
    }
}

#[test]
fn the_default_profile_covers_every_fault() {
    use Priority::{P1, P2, P3};
    let press = built_in("hydraulic-11kw");
    let producer = producer_rules(&Table::builtin());
    let expected = [
        // Die wear, from its signature to its end.
        ("hyd_press_peak.warn_lo", P3, "check_die"),
        ("briq_length.warn_lo", P3, "check_die"),
        ("throughput.warn_lo", P3, "check_die"),
        // Feed jam.
        ("motor_current.trip_hi", P1, "isolate_clear"),
        ("hyd_press_peak.trip_hi", P1, "isolate_clear"),
        // Oil leak.
        ("oil_level.falling", P3, "look_leak"),
        ("oil_level.warn_lo", P3, "top_up_oil"),
        ("oil_level.trip_lo", P2, "stop_look_leak"),
        // Bearing.
        ("vib_motor.warn_hi", P3, "listen_bearing"),
        ("vib_pump.trip_hi", P2, "stop_look_bearing"),
        // Overheating.
        ("oil_temp.warn_hi", P3, "check_cooler"),
        ("oil_temp.trip_hi", P1, "cool_idle"),
        ("die_temp.trip_hi", P2, "stop_look_heater"),
        // Wet feed, and what ends it.
        ("moisture.warn_hi", P3, "dry_feed"),
        ("moisture.trip_hi", P3, "dry_feed"),
        ("press.fault", P1, "look_panel"),
        ("press.estop", P1, "look_panel"),
        // Low hopper.
        ("hopper_level.warn_lo", P3, "fill_hopper"),
        ("hopper_level.trip_lo", P3, "fill_hopper"),
        ("motor_current.warn_lo", P3, "look_feed"),
        // Voltage.
        ("voltage_min.trip_lo", P2, "switch_off_motor"),
        ("press.power_off", P2, "check_supply"),
        // A sensor.
        ("oil_temp.bad", P3, "check_sensor"),
        // The gateway, and the rest.
        ("producer.silent", P2, "look_power_link"),
        ("producer.outbox", P2, "look_power_link"),
        ("producer.disk", P2, "free_disk"),
        ("producer.clock", P2, "set_clock"),
        ("producer.credit", P3, "top_up_sim"),
        ("press.call", P2, "go_to_press"),
    ];
    for (id, priority, action) in expected {
        let rule = find(if id.starts_with("producer") { &producer } else { &press }, id);
        assert_eq!((rule.priority, &*rule.action), (priority, action), "{id}");
    }
    let jam = find(&press, "motor_current.trip_hi");
    assert_eq!(
        (jam.on_delay_ms, jam.gate_delay_ms, jam.gate, jam.latched),
        (5_000, 10_000, Gate::PowerOn, true)
    );
    assert_eq!(find(&producer, "producer.silent").when, When::Planned);
    assert!(find(&press, "press.power_off").parents.is_empty());
}

#[test]
fn the_low_warning_of_the_current_lies_where_the_press_counts_as_running() {
    for profile in ["hydraulic-11kw", "mechanical-piston", "screw"] {
        let catalogue = Catalogue::builtin(profile).expect(profile);
        let rules = built_in(profile);
        let rule = find(&rules, "motor_current.warn_lo");
        assert!(rule.condition.limit() > Some(catalogue.machine.running_from), "{profile}");
    }
}

#[test]
fn the_more_special_row_counts_cell_by_cell() {
    let head = include_str!("../../data/alarms.csv").lines().next().expect("a heading");
    let table = |rows: &str| Table::from_csv(&format!("{head}\n{rows}"));
    let given = table(
        "oil_temp.trip_hi,*,,1,,,,,,,,,,,,\noil_temp.trip_hi,screw,,2,,,,,,,,,,,,\n\
         *.trip_hi,*,,3,planned,,,7,,,,,,,cool,\n*,*,,-,,,,9,9,,yes,,,60,look,\n",
    )
    .expect("a table");
    let rules = rules(&Catalogue::builtin("hydraulic-11kw").expect("profile"), &given);
    let oil = find(&rules, "oil_temp.trip_hi");
    assert_eq!(
        (oil.priority, oil.when, oil.on_delay_ms, oil.off_delay_ms),
        (Priority::P1, When::Planned, 7_000, 9_000)
    );
    assert_eq!((oil.latched, oil.re_alarm_ms, &*oil.action), (true, Some(3_600_000), "cool"));
    assert!(rules.iter().all(|rule| rule.id.as_str().ends_with(".trip_hi")), "`-` is none at all");
    let wrong = table("Oil,*,high,4,often,off,-1,x,,,maybe,A,,,,\n").expect_err("a wrong table");
    let columns: Vec<_> = wrong.iter().map(|fault| (fault.row, fault.column)).collect();
    let all =
        ["rule", "condition", "priority", "when", "gate", "gate_delay_s", "on_delay_s", "latched", "parents"];
    assert_eq!(columns, all.map(|column| (2, column)));
    assert!(!Table::from_csv("rule,profile\na,*\n").expect_err("columns are missing").is_empty());
}

#[test]
fn what_can_not_be_meant_is_named_all_at_once() {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let parents = |rule: Rule, ids: &[&str]| Rule {
        parents: ids.iter().map(|id| crate::stage::rule_id(id)).collect(),
        ..rule
    };
    let list = [
        rule("oil_temp.warn_hi", "high oil_temp 80 hysteresis 3"),
        rule("oil_temp.trip_hi", "high oil_temp 70 hysteresis -1"),
        rule("oil_temp.warn_lo", "low oil_temp 75 hysteresis 50"),
        rule("a", "high oil_temp 500"),
        rule("b", "high nothing 1"),
        rule("c", "high estop_ok 1"),
        rule("d", "rise oil_level 0 in 60"),
        Rule { on_delay_ms: -1, ..rule("e", "silent") },
        Rule { hold_ms: 0, ..rule("f", "bad oil_temp") },
        Rule { gate: Gate::Execute, ..rule("g", "low motor_current 5") },
        parents(rule("h", "silent"), &["i", "nobody"]),
        parents(rule("i", "silent"), &["h"]),
        rule("a", "silent"),
    ];
    let found: Vec<(String, Wrong)> =
        faults(&list, &catalogue).into_iter().map(|fault| (fault.rule.to_string(), fault.fault)).collect();
    let has = |id: &str, test: &dyn Fn(&Wrong) -> bool| {
        assert!(found.iter().any(|(rule, fault)| rule == id && test(fault)), "{id}: {found:#?}");
    };
    has(
        "oil_temp.warn_hi",
        &|f| matches!(f, Wrong::Crossed { other, .. } if other.as_str() == "oil_temp.trip_hi"),
    );
    has(
        "oil_temp.trip_hi",
        &|f| matches!(f, Wrong::Crossed { other, .. } if other.as_str() == "oil_temp.warn_lo"),
    );
    has("oil_temp.trip_hi", &|f| matches!(f, Wrong::Hysteresis { .. }));
    has("oil_temp.warn_lo", &|f| matches!(f, Wrong::Hysteresis { room: 5.0, .. }));
    has("a", &|f| matches!(f, Wrong::OutsideRange { .. }));
    has("a", &|f| *f == Wrong::Repeated);
    has("b", &|f| matches!(f, Wrong::UnknownSignal(_)));
    has("c", &|f| matches!(f, Wrong::Kind(_)));
    has("d", &|f| *f == Wrong::Window);
    has("e", &|f| *f == Wrong::Delay);
    has("f", &|f| *f == Wrong::Hold);
    has("g", &|f| *f == Wrong::NeverLive { running_from: 5.0 });
    has("h", &|f| matches!(f, Wrong::NoParent(_)));
    has("h", &|f| matches!(f, Wrong::Cycle(way) if way.len() == 2));
    has("i", &|f| matches!(f, Wrong::Cycle(_)));
}

#[test]
fn nothing_comes_of_nothing() {
    let mut watch = Watch::new(built_in("hydraulic-11kw").into(), Kept::default());
    assert_eq!(watch.advance(UtcMs(1_795_406_400_000)), []);
    assert!(watch.rules().iter().any(|rule| rule.condition == Condition::Called));
}
