//! `[[alarm]]` and `[escalation]`: rules that differ, rules of one's own, and who is told.

use std::{collections::BTreeMap, io, path::Path};

use presswatch_config::{
    AlarmEntry, Config, ErrorKind, Escalation, Reach, Rejected, Whom, from_json, producer_rules, rules,
};
use presswatch_domain::{
    Gate, LimitFault, PressId, Priority, Rule, RuleId, SignalId,
    alarm::{Condition, When},
};
use serde_json::{Value as Json, json};

const FILE: &str = r#"
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
[mqtt]
host = "broker"
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[[press]]
id = "press2"
name = "Press 2"
producer = "edge1"
profile = "one-clamp"
[edge]
producer = "edge1"
"#;
const ALERT: &str = "[alert]\nproducer = \"alert1\"\n[alert.ntfy]\nurl = \"https://ntfy\"\n";

fn parse(more: &str) -> Result<Config, Rejected> {
    let text = format!("{FILE}{more}");
    Config::parse(Path::new("/etc/p.toml"), &text, &|_| Err(io::ErrorKind::NotFound.into()))
}

fn laid(file: &str, overlay: &Json, people: Option<&BTreeMap<String, Reach>>) -> Result<Config, Rejected> {
    let text = from_json(overlay).expect("an object");
    parse(file).expect("a file").overlaid(Path::new("settings"), &text, people)
}

/// Pointer and kind of each error of a list of rules in the overlay.
fn wrong(list: Json) -> Vec<(String, ErrorKind)> {
    let rejected = laid("", &json!({ "alarm": list }), None).expect_err("it is wrong");
    rejected.errors.into_iter().map(|error| (error.pointer, error.kind)).collect()
}

fn rule(id: &str) -> RuleId {
    RuleId::new(id).expect("a name")
}

/// The rules of a press of a file.
fn of(config: &Config, press: &str) -> BTreeMap<String, Rule> {
    let press = &config.plant.presses[&PressId::new(press).expect("an id")];
    let all = rules(&press.id, &press.catalogue, &config.settings.alarms);
    all.into_iter().map(|rule| (rule.id.to_string(), rule)).collect()
}

const RULES: &str = "[[alarm]]\nrule = \"oil_temp.warn_hi\"\npresses = [\"press1\"]\npriority = 1\non_delay = \"2min\"\noff_delay = \"30s\"\n\
when = \"always\"\nlatched = true\nre_alarm = \"0\"\naction = \"check-cooler\"\nparents = [\"press.power_off\"]\n\
[[alarm]]\nrule = \"oil_temp.trip_hi\"\nenabled = false\npresses = [\"press1\"]\n\
[[alarm]]\nrule = \"oil_temp.climbs\"\npresses = [\"press1\"]\nsignal = \"oil_temp\"\nrate = { by = 5, over = \"10min\" }\ngate = \"power_on\"\npriority = 3\n\
[[alarm]]\nrule = \"producer.credit\"\nenabled = false\n";

#[test]
fn rules_are_changed_left_out_and_added() {
    let (plain, config) = (parse("").expect("right"), parse(RULES).expect("right"));
    let (before, after) = (of(&plain, "press1"), of(&config, "press1"));
    let changed = Rule {
        on_delay_ms: 120_000,
        off_delay_ms: 30_000,
        priority: Priority::P1,
        when: When::Always,
        latched: true,
        re_alarm_ms: None,
        parents: vec![rule("press.power_off")],
        action: "check-cooler".into(),
        ..before["oil_temp.warn_hi"].clone()
    };
    assert_eq!(after["oil_temp.warn_hi"], changed);
    assert!(before.contains_key("oil_temp.trip_hi") && !after.contains_key("oil_temp.trip_hi"));
    let climbs = &after["oil_temp.climbs"];
    let rate = Condition::Rate { signal: SignalId::new("oil_temp").expect("id"), by: 5.0, over_ms: 600_000 };
    assert_eq!((&climbs.condition, climbs.gate, climbs.on_delay_ms), (&rate, Gate::PowerOn, 60_000));
    assert_eq!((climbs.when, &climbs.parents), (When::Always, &vec![rule("press.power_off")]));
    // All else is as the standard has it, and so is the other press.
    let named = ["oil_temp.warn_hi", "oil_temp.trip_hi", "oil_temp.climbs"];
    let rest = |rules: &BTreeMap<String, Rule>| {
        let mut rules = rules.clone();
        rules.retain(|id, _| !named.contains(&id.as_str()));
        rules
    };
    assert_eq!(rest(&after), rest(&before));
    assert_eq!(of(&config, "press2"), of(&plain, "press2"));
    let own = |config: &Config| -> Vec<String> {
        producer_rules(&config.settings.alarms, None).into_iter().map(|rule| rule.id.to_string()).collect()
    };
    assert!(own(&plain).iter().any(|id| id == "producer.credit"));
    assert_eq!(own(&config).len(), own(&plain).len() - 1);
    assert!(!own(&plain).iter().any(|id| id == "producer.backup"), "nobody tells of backups");
}

#[test]
fn rules_that_do_not_go_together_are_told() {
    type Is = fn(&ErrorKind) -> bool;
    let cases: [(Json, &str, Is); 4] = [
        (
            json!([
                { "rule": "press.call", "parents": ["press.guard"] },
                { "rule": "press.guard", "presses": ["press1"], "parents": ["press.call"] },
            ]),
            "/alarm/0/rule",
            |kind| matches!(kind, ErrorKind::ParentCycle { way } if way == "press.guard, press.call"),
        ),
        (
            json!([
                { "rule": "a.hot", "presses": ["press1"], "signal": "oil_temp", "high": 40 },
                { "rule": "a.cold", "presses": ["press1"], "signal": "oil_temp", "low": 45 },
            ]),
            "/alarm/0/rule",
            |kind| matches!(kind, ErrorKind::CrossedRules { other, .. } if other == "a.cold"),
        ),
        (
            json!([{ "rule": "a.little", "presses": ["press1"], "signal": "motor_current", "low": 3, "gate": "execute" }]),
            "/alarm/0/rule",
            |kind| matches!(kind, ErrorKind::NeverLive { running_from } if *running_from == 5.0),
        ),
        (
            json!([
                { "rule": "press.guard", "presses": ["press1"], "parents": ["press.lube"] },
                { "rule": "press.lube", "enabled": false },
            ]),
            "/alarm/0/rule",
            |kind| matches!(kind, ErrorKind::ParentLeftOut { rule } if rule == "press.lube"),
        ),
    ];
    for (list, at, is) in cases {
        let all = wrong(list.clone());
        assert!(all.iter().any(|(pointer, kind)| pointer == at && is(kind)), "{list}: {all:?}");
    }
}

#[test]
fn the_overlay_stands_in_place_of_the_files_rules() {
    let config =
        laid(RULES, &json!({ "alarm": [{ "rule": "press.call", "priority": 1 }] }), None).expect("right");
    let ids: Vec<&str> = config.settings.alarms.iter().map(|entry| entry.rule.as_str()).collect();
    assert_eq!(ids, ["press.call"]);
    let kept = laid(RULES, &json!({}), None).expect("right");
    assert_eq!(kept.settings.alarms.len(), 4);
    assert_eq!(kept.beneath()["alarm"][0]["rule"], "oil_temp.warn_hi");
    // By the limits of the overlay: without its own the profile has no low warning of moisture.
    let with = json!({
        "limits": { "press1": { "vib_pump": { "warn_lo": 0.1 } } },
        "alarm": [{ "rule": "vib_pump.warn_lo", "presses": ["press1"], "priority": 1 }],
    });
    assert!(laid("", &with, None).is_ok());
    assert!(matches!(
        &wrong(with["alarm"].clone())[..],
        [(at, ErrorKind::UnknownRule { .. })] if at == "/alarm/0/rule"
    ));
}

#[test]
fn everything_wrong_with_rules_is_told_at_once_at_its_field() {
    let list = json!([
        { "rule": "oil_temp.warn_high" },
        { "rule": "Oil", "priority": 4 },
        { "rule": "a.b", "presses": ["press1"], "signal": "oil_tmep", "high": 5 },
        { "rule": "a.c", "presses": ["press1"], "signal": "oil_temp", "high": 500 },
        { "rule": "a.d", "presses": ["press1"], "signal": "oil_temp", "high": 5 },
        { "rule": "a.e", "presses": ["press1"], "signal": "oil_temp", "high": 50, "hysteresis": 45 },
        { "rule": "a.f", "presses": ["press1"], "signal": "oil_temp", "low": 40, "hysteresis": 25 },
        { "rule": "a.g", "presses": ["press1"], "signal": "estop_ok", "high": 1 },
        { "rule": "a.h", "presses": ["press1"], "signal": "oil_temp", "high": 50, "low": 40 },
        { "rule": "a.i", "presses": ["press1"], "signal": "oil_temp" },
        { "rule": "a.j", "presses": ["press1"], "high": 50 },
        { "rule": "oil_temp.warn_hi", "presses": ["press1"], "signal": "oil_temp", "high": 50 },
        { "rule": "press.call", "parents": ["press.calls", "press.call"] },
        { "rule": "press.call", "presses": ["press2"], "action": "Go there" },
        { "rule": "producer.silent", "presses": ["press1"] },
        { "rule": "press.lube", "on_delay": "soon", "when": "never", "colour": "red" },
        { "rule": "a.k", "presses": ["press1"], "signal": "fault_code", "code": false },
        { "rule": "press.guard", "hysteresis": 2 },
    ]);
    let all = wrong(list);
    let of = |pointer: &str| {
        let found: Vec<&ErrorKind> =
            all.iter().filter(|(at, _)| at == pointer).map(|(_, kind)| kind).collect();
        assert_eq!(found.len(), 1, "{pointer}: {all:#?}");
        found[0].clone()
    };
    assert!(
        matches!(of("/alarm/0/rule"), ErrorKind::UnknownRule { similar: Some(s), .. } if s == "oil_temp.warn_hi")
    );
    assert!(matches!(of("/alarm/1/rule"), ErrorKind::RuleName { .. }));
    assert!(matches!(of("/alarm/1/priority"), ErrorKind::OutOfRange { .. }));
    assert!(
        matches!(of("/alarm/2/signal"), ErrorKind::UnknownSignal { similar: Some(s), .. } if s == "oil_temp")
    );
    let limit = |fault: &LimitFault| matches!(fault, LimitFault::OutsideRange { name: "high", .. });
    assert!(matches!(of("/alarm/3/high"), ErrorKind::Limit { fault, .. } if limit(&fault)));
    let crossed =
        |fault: &LimitFault| matches!(fault, LimitFault::Order { lower: "warn_lo", upper: "high", .. });
    assert!(matches!(of("/alarm/4/high"), ErrorKind::Limit { fault, .. } if crossed(&fault)));
    assert!(matches!(of("/alarm/5/hysteresis"), ErrorKind::Hysteresis { room, .. } if room == 40.0));
    assert!(matches!(of("/alarm/6/hysteresis"), ErrorKind::Hysteresis { room, .. } if room == 20.0));
    assert!(matches!(of("/alarm/7/high"), ErrorKind::ConditionOther { .. }));
    assert!(matches!(of("/alarm/8/low"), ErrorKind::WhichCondition));
    assert!(matches!(of("/alarm/9"), ErrorKind::WhichCondition));
    assert!(matches!(of("/alarm/10/signal"), ErrorKind::Missing { .. }));
    assert!(matches!(of("/alarm/11/rule"), ErrorKind::RuleThere { .. }));
    assert!(
        matches!(of("/alarm/12/parents/0"), ErrorKind::UnknownRule { similar: Some(s), .. } if s == "press.call")
    );
    assert!(matches!(of("/alarm/12/parents/1"), ErrorKind::OwnParent));
    assert!(matches!(of("/alarm/13/action"), ErrorKind::ActionName { .. }));
    assert!(matches!(of("/alarm/14/rule"), ErrorKind::RuleOfProducer { .. }));
    assert!(matches!(of("/alarm/15/on_delay"), ErrorKind::Duration { .. }));
    assert!(matches!(of("/alarm/15/when"), ErrorKind::OneOf { .. }));
    assert!(matches!(of("/alarm/15/colour"), ErrorKind::UnknownKey { .. }));
    assert!(matches!(of("/alarm/16/code"), ErrorKind::OnlyTrue { .. }));
    assert!(matches!(of("/alarm/17/hysteresis"), ErrorKind::Together { .. }));
    assert_eq!(all.len(), 22, "{all:#?}");
}

#[test]
fn one_rule_of_one_press_has_one_entry() {
    let twice = wrong(json!([
        { "rule": "press.call", "priority": 1 },
        { "rule": "press.call", "presses": ["press2"], "priority": 2 },
    ]));
    assert!(
        matches!(&twice[..], [(at, ErrorKind::SameRule { entry: 1 })] if at == "/alarm/1/rule"),
        "{twice:?}"
    );
    let apart = json!({ "alarm": [
        { "rule": "press.call", "presses": ["press1"], "priority": 1 },
        { "rule": "press.call", "presses": ["press2"], "priority": 2 },
    ] });
    assert!(laid("", &apart, None).is_ok());
}

fn people() -> BTreeMap<String, Reach> {
    let one = |manager, ways: &[&'static str]| Reach { manager, ways: ways.iter().copied().collect() };
    [
        ("agim".to_owned(), one(false, &["ntfy", "sms"])),
        ("zoran".to_owned(), one(false, &["sms", "ring"])),
        ("arta".to_owned(), one(true, &["email"])),
    ]
    .into()
}

fn ladder(steps: Json) -> Json {
    json!({ "escalation": { "p1": steps } })
}

#[test]
fn a_site_without_a_ladder_has_the_standard() {
    let steps = |config: &Config, priority| config.settings.escalation.steps(priority).to_vec();
    let config = parse("").expect("right");
    let p1 = steps(&config, Priority::P1);
    let minutes: Vec<i64> = p1.iter().map(|step| step.after_ms / 60_000).collect();
    assert_eq!(minutes, [0, 3, 10, 20]);
    assert_eq!((&p1[1].whom, &p1[1].ways), (&Whom::Duty(0), &vec!["ring", "sms"]));
    assert_eq!(steps(&config, Priority::P2).len(), 2);
    assert!(steps(&config, Priority::P3).is_empty());
    assert_eq!(
        config.beneath()["escalation"]["p1"][1],
        json!({ "after": "3min", "whom": "duty1", "ways": ["ring", "sms"] })
    );
    // Only by ways that there are.
    let ntfy = parse(ALERT).expect("right");
    assert!(steps(&ntfy, Priority::P1).iter().all(|step| step.ways == ["own"]));
    // What is written is what is read.
    let laid = laid(ALERT, &json!({ "escalation": ntfy.beneath()["escalation"] }), None).expect("right");
    assert_eq!(laid.settings.escalation, Escalation::standard(ntfy.channels()));
}

#[test]
fn a_ladder_is_changed_and_what_it_does_not_name_stays() {
    let overlay = ladder(json!([{ "after": "0s", "whom": "agim", "ways": ["own"] }]));
    let config = laid(ALERT, &overlay, Some(&people())).expect("right");
    let steps = config.settings.escalation.steps(Priority::P1);
    assert_eq!((steps.len(), &steps[0].whom), (1, &Whom::Person("agim".to_owned())));
    assert_eq!(config.settings.escalation.steps(Priority::P2).len(), 2);
}

#[test]
fn everything_wrong_with_a_ladder_is_told_at_once() {
    let overlay = json!({
        "duty": { "rota": [{ "days": ["mon"], "from": "06:00", "to": "18:00", "people": ["zoran"] }] },
        "escalation": {
            "p1": [
                { "after": "3min", "whom": "duty1", "ways": ["own"] },
                { "after": "2min", "whom": "duty2", "ways": ["own"] },
                { "after": "4min", "whom": "zoran", "ways": ["ring", "sms"] },
                { "after": "5min", "whom": "nobody", "ways": [] },
                { "after": "6min", "whom": "manger", "ways": ["pidgeon"] },
                { "after": "7min", "whom": "manager", "ways": ["own"] },
            ],
            "p2": [],
            "p4": [],
        },
    });
    let found = |people: Option<&BTreeMap<String, Reach>>| -> Vec<(String, ErrorKind)> {
        let errors = laid(ALERT, &overlay, people).expect_err("wrong").errors;
        errors.into_iter().map(|error| (error.pointer, error.kind)).collect()
    };
    let all = found(Some(&people()));
    let pointers: Vec<&str> = all.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/escalation/p2",
            "/escalation/p4",
            "/escalation/p1/0/whom",
            "/escalation/p1/1/after",
            "/escalation/p1/2/whom",
            "/escalation/p1/3/ways",
            "/escalation/p1/3/whom",
            "/escalation/p1/4/ways/0",
            "/escalation/p1/4/whom",
            "/escalation/p1/5/whom",
        ],
        "{all:#?}"
    );
    assert!(matches!(all[0].1, ErrorKind::EmptyEscalation));
    assert!(matches!(&all[2].1, ErrorKind::Unreachable { whom, .. } if whom == "duty1"));
    assert!(matches!(all[3].1, ErrorKind::StepsNotRising));
    assert!(matches!(all[6].1, ErrorKind::UnknownPerson { .. }));
    assert!(matches!(&all[8].1, ErrorKind::OneOf { similar: Some(s), .. } if s == "manager"));
    // Who was removed since, or can't be reached any more, does not take the rest with it.
    let later: Vec<String> =
        found(None).into_iter().map(|(at, _)| at).filter(|at| at.ends_with("whom")).collect();
    assert_eq!(later, [""; 0]);
}

#[test]
fn entries_are_plain_data() {
    let config = parse("[[alarm]]\nrule = \"press.call\"\n").expect("right");
    let nothing = AlarmEntry {
        presses: Vec::new(),
        rule: rule("press.call"),
        condition: None,
        enabled: true,
        priority: None,
        on_delay_ms: None,
        off_delay_ms: None,
        gate: None,
        when: None,
        latched: None,
        re_alarm_ms: None,
        parents: None,
        action: None,
    };
    assert_eq!(config.settings.alarms, [nothing]);
}
