//! Plan and targets of the file, and what is laid over it: everything wrong at once, each at its field.

use std::{collections::BTreeMap, io, path::Path};

use jiff::civil::date;
use presswatch_config::{Config, ErrorKind, Part, Reach, Rejected, from_json, register, to_json};
use presswatch_domain::{PressId, UtcMs};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A site with a plan, a target and a limit of its own.
const FILE: &str = r#"
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
languages = ["sq", "en"]
simulated = true
[mqtt]
host = "broker"
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[press.limits.oil_temp]
warn_hi = 58.0
[press.limits.hyd_press]
trip_hi = 245.0
[[press]]
id = "press2"
name = "Press 2"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
[alert]
producer = "alert1"
http = "127.0.0.1:9300"
[plan]
lead = "12h"
holidays = "kosovo"
workdays = ["2026-12-25", 2027-01-07]
[[plan.shift]]
name = "Early"
days = ["mon", "tue", "wed", "thu", "fri"]
from = "06:00"
to = "14:00"
breaks = [{ from = "10:00", to = "10:30" }]
[[plan.holiday]]
day = "2026-12-31"
name = "Inventory"
[[target]]
press = "press1"
throughput = 100
uptime = 85.5
"#;

fn parse(text: &str) -> Result<Config, Rejected> {
    Config::parse(Path::new("/etc/p.toml"), text, &|_| Err(io::ErrorKind::NotFound.into()))
}

fn file() -> Config {
    parse(FILE).expect("right")
}

/// A file with other lines in place of some.
fn changed(from: &str, to: &str) -> String {
    assert!(FILE.contains(from), "{from}");
    FILE.replacen(from, to, 1)
}

fn laid(overlay: &Json) -> Result<Config, Rejected> {
    file().overlaid(Path::new("settings"), &from_json(overlay).expect("an object"), None)
}

/// Pointer and kind of each error of an overlay.
fn wrong(overlay: Json) -> Vec<(String, ErrorKind)> {
    let rejected = laid(&overlay).expect_err("it is wrong");
    rejected.errors.into_iter().map(|error| (error.pointer, error.kind)).collect()
}

fn pointers(overlay: Json) -> Vec<String> {
    wrong(overlay).into_iter().map(|(pointer, _)| pointer).collect()
}

fn press(id: &str) -> PressId {
    PressId::new(id).expect("an id")
}

fn limit(config: &Config, id: &str, signal: &str) -> (Option<f64>, Option<f64>) {
    let signal = config.plant.presses[&press(id)].catalogue.get(signal).expect("a signal");
    (signal.limits.warn_hi, signal.limits.trip_hi)
}

fn shift(name: &str, from: &str, to: &str) -> Json {
    json!({ "name": name, "days": ["mon"], "from": from, "to": to })
}

#[test]
fn the_file_has_a_plan_and_targets() {
    let config = file();
    let plan = &config.settings.plan;
    assert_eq!((plan.lead_ms, plan.shifts.len()), (12 * 3_600_000, 1));
    assert_eq!((plan.shifts[0].when.length_min, plan.shifts[0].breaks[0].from_min), (480, 240));
    let has = |year, month, day| plan.holidays.has(date(year, month, day));
    assert!(has(2026, 12, 31) && has(2027, 1, 1) && !has(2026, 12, 25) && !has(2027, 1, 7));
    let target = config.settings.targets[&press("press1")];
    assert_eq!((target.throughput, target.uptime), (Some(100.0), Some(85.5)));
    let beneath = config.beneath();
    assert_eq!(beneath["plan"]["workdays"], json!(["2026-12-25", "2027-01-07"]));
    assert_eq!(
        beneath["limits"],
        json!({"press1": {"oil_temp": {"warn_hi": 58.0}, "hyd_press": {"trip_hi": 245.0}}})
    );
    assert_eq!(beneath["site"], json!({"languages": ["sq", "en"]}));
    assert!(beneath["escalation"]["p1"].is_array());
    assert_eq!(beneath.as_object().expect("an object").len(), 5);
}

#[test]
fn what_is_wrong_in_the_file_is_said_with_its_line_all_at_once() {
    let text = changed("\"mon\", \"tue\"", "\"mon\", \"tues\"");
    let text = text.replacen("to = \"14:00\"", "to = \"25:00\"", 1);
    let text = text.replacen("uptime = 85.5", "uptime = 101", 1);
    let text = text.replacen("day = \"2026-12-31\"", "day = \"31.12.2026\"", 1);
    let errors = parse(&text).expect_err("wrong").errors;
    let found: Vec<(&str, bool)> = errors
        .iter()
        .map(|error| {
            let right = match &error.kind {
                ErrorKind::OneOf { similar, .. } => similar.as_deref() == Some("tue"),
                ErrorKind::WallClock { found, .. } => found == "25:00",
                ErrorKind::Date { found, .. } => found == "31.12.2026",
                ErrorKind::OutOfRange { most, .. } => most == "100",
                _ => false,
            };
            (error.pointer.as_str(), right)
        })
        .collect();
    let wanted = ["/plan/shift/0/days/1", "/plan/shift/0/to", "/plan/holiday/0/day", "/target/0/uptime"];
    assert_eq!(found, wanted.map(|pointer| (pointer, true)));
    let stop = "[[plan.stop]]\nfrom = \"2026-12-07T06:00\"\nto = \"2026-12-07T14:00\"\nreason = \"x\"\n";
    let errors = parse(&format!("{FILE}{stop}")).expect_err("people register stops").errors;
    assert!(
        matches!(&errors[..], [error] if matches!(&error.kind, ErrorKind::UnknownKey { key, .. } if key == "plan.stop"))
    );
}

#[test]
fn what_is_laid_over_the_file_stands_in_its_place() {
    let nothing = laid(&json!({})).expect("right");
    assert_eq!((&nothing.settings, &nothing.plant), (&file().settings, &file().plant));
    let config = laid(&json!({
        "plan": { "shift": [shift("Night", "22:00", "06:00")] },
        "target": [{ "press": "press2", "uptime": 90 }],
        "site": { "languages": ["sr-Latn"] },
        "limits": { "press1": { "oil_temp": { "trip_hi": 66 } } },
    }));
    let config = config.expect("right");
    let plan = &config.settings.plan;
    assert_eq!((plan.shifts.len(), plan.lead_ms), (1, 24 * 3_600_000), "the whole table, its standards too");
    assert!(!plan.holidays.has(date(2027, 1, 1)));
    assert_eq!(config.settings.targets.keys().collect::<Vec<_>>(), [&press("press2")]);
    assert_eq!(config.site.languages, ["sr-Latn"]);
    // Of the signal that is named the file's limits are gone; of the others they hold.
    assert_eq!(limit(&file(), "press1", "oil_temp"), (Some(58.0), Some(70.0)));
    assert_eq!(limit(&config, "press1", "oil_temp"), (Some(60.0), Some(66.0)));
    assert_eq!(limit(&config, "press1", "hyd_press").1, Some(245.0));
    assert_eq!(limit(&config, "press2", "oil_temp"), (Some(60.0), Some(70.0)));
    // What the profile says is told whatever file and overlay say.
    let profile = config.profiles().values().next().expect("a press").get("oil_temp").expect("a signal");
    assert_eq!((profile.limits.warn_hi, profile.limits.trip_hi), (Some(60.0), Some(70.0)));
}

#[test]
fn each_error_of_an_overlay_is_at_its_field_and_none_is_missing() {
    let overlay = json!({
        "plan": {
            "lead": "soon",
            "holidays": "france",
            "shift": [
                { "name": "Early", "days": ["mon", "tue"], "from": "06:00", "to": "14:00", "valid_from": "2026-02-30" },
                { "days": [], "from": "6", "to": "14:00" },
                { "name": "A", "days": ["wed"], "from": "06:00", "to": "14:00", "valid_from": "2026-03-02", "valid_to": "2026-03-01",
                  "breaks": [{ "from": "10:00", "to": "10:30" }, { "from": "13:30", "to": "14:30" }, { "from": "10:15", "to": "10:20" }] },
                { "name": "B", "days": ["fri"], "from": "22:00", "to": "06:00", "presses": ["press1"] },
                { "name": "C", "days": ["sat"], "from": "05:30", "to": "07:00", "presses": ["press2", "press9"] },
                { "name": "D", "days": ["sat"], "from": "05:30", "to": "07:00", "presses": ["press1"] },
                { "name": "E", "days": ["sun"], "from": "05:30", "to": "05:30", "presses": [] },
            ],
            "stop": [
                { "from": "2026-12-07T14:00", "to": "2026-12-07T06:00", "reason": "New die" },
                { "from": "2026-12-07", "to": "2026-12-08T06:00", "reason": "" },
            ],
            "shfit": 1,
        },
        "target": [{ "press": "press1" }, { "press": "press1", "uptime": -1 }, { "uptime": 1 }],
        "limits": { "press1": { "oil_temp": { "warn_hi": 80 }, "oil_temmp": {}, "estop_ok": {} }, "press7": {} },
        "site": { "languages": ["de"], "name": "Elsewhere" },
        "mqtt": { "host": "evil" },
        "nonsense": 1,
    });
    let mut found = pointers(overlay);
    found.sort();
    let mut wanted = [
        "/plan/lead",
        "/plan/holidays",
        "/plan/shift/0/valid_from",
        "/plan/shift/1/name",
        "/plan/shift/1/days",
        "/plan/shift/1/from",
        "/plan/shift/2/valid_to",
        "/plan/shift/2/breaks/1/to",
        "/plan/shift/2/breaks/2/to",
        "/plan/shift/3",
        "/plan/shift/4/presses/1",
        "/plan/shift/5",
        "/plan/shift/6/to",
        "/plan/shift/6/presses",
        "/plan/stop/0/to",
        "/plan/stop/1/from",
        "/plan/stop/1/reason",
        "/plan/shfit",
        "/target/1/press",
        "/target/1/uptime",
        "/target/2/press",
        "/limits/press1/oil_temp/warn_hi",
        "/limits/press1/oil_temmp",
        "/limits/press1/estop_ok",
        "/limits/press7",
        "/site/languages/0",
        "/site/name",
        "/mqtt",
        "/nonsense",
    ];
    wanted.sort_unstable();
    assert_eq!(found, wanted);
}

#[test]
fn wiring_and_secrets_stay_in_the_file() {
    for key in ["mqtt", "store", "press", "source", "edge", "ingest", "api", "alert", "access", "profile"] {
        let all = wrong(json!({ key: { "key_file": "/etc/shadow" } }));
        assert!(
            matches!(&all[..], [(at, ErrorKind::InFile { key: named })] if at == &format!("/{key}") && named == key),
            "{all:?}"
        );
    }
    let all = wrong(json!({ "site": { "zone": "UTC" } }));
    assert!(
        matches!(&all[..], [(at, ErrorKind::InFile { key })] if at == "/site/zone" && key == "site.zone"),
        "{all:?}"
    );
}

#[test]
fn who_is_on_duty_must_be_somebody() {
    let overlay = json!({ "duty": {
        "rota": [
            { "days": ["mon"], "from": "06:00", "to": "18:00", "people": ["agim", "nobody"] },
            { "days": ["mon"], "from": "17:00", "to": "19:00", "people": ["agim", "agim"] },
            { "days": ["mon"], "from": "19:00", "to": "20:00", "people": [] },
        ],
        "swap": [{ "from": "2026-12-07T06:00", "to": "2026-12-07T05:00", "people": [] }],
    }});
    let text = from_json(&overlay).expect("an object");
    let known: BTreeMap<String, Reach> = [("agim".to_owned(), Reach::default())].into();
    let ask = |people| file().overlaid(Path::new("settings"), &text, people);
    let errors = ask(Some(&known)).expect_err("wrong").errors;
    let found: Vec<&str> = errors.iter().map(|error| error.pointer.as_str()).collect();
    assert_eq!(
        found,
        ["/duty/rota/0/people/1", "/duty/rota/1/people/1", "/duty/rota/2/people", "/duty/swap/0/to"]
    );
    // Of those who were removed since, nothing is said.
    let found: Vec<String> =
        ask(None).expect_err("wrong").errors.into_iter().map(|error| error.pointer).collect();
    assert_eq!(found, ["/duty/rota/1/people/1", "/duty/rota/2/people", "/duty/swap/0/to"]);
    let good = json!({ "duty": { "rota": [
        { "days": ["mon"], "from": "06:00", "to": "18:00", "people": ["agim", "nobody"] },
        { "days": ["mon"], "from": "17:00", "to": "19:00", "people": ["agim"] },
    ] } });
    assert_eq!(pointers(good), ["/duty/rota/0", "/duty/rota/1"]);
}

#[test]
fn since_when_a_stop_is_known_nobody_but_the_server_says() {
    let stop =
        |from: &str, to: &str| json!({ "from": from, "to": to, "reason": "New die", "presses": ["gone"] });
    let with = |mut stop: Json, registered: i64| {
        stop["registered"] = registered.into();
        stop
    };
    let (old, now) = (stop("2026-12-07T06:00", "2026-12-07T14:00"), UtcMs(9_000));
    // Of what was there before, the rest is as wrong as it likes.
    let broken = json!({ "from": "nonsense", "registered": 1 });
    let before =
        json!({ "plan": { "lead": "soon", "shift": [{}], "stop": [broken, with(old.clone(), 1_000)] } });
    let before = from_json(&before).expect("an object");
    let new = json!({ "plan": { "stop": [
        with(stop("2026-12-08T06:00", "2026-12-08T14:00"), 5),
        "nonsense",
        { "reason": "None" },
        with(old, 5),
        stop("2026-12-07T07:00", "2026-12-07T08:00"),
    ] } });
    let written = to_json(&register(&new, &before, now).expect("an object"));
    let found: Vec<Option<i64>> = written["plan"]["stop"]
        .as_array()
        .expect("stops")
        .iter()
        .map(|stop| stop["registered"].as_i64())
        .collect();
    // What is no entry at all is counted with neither.
    assert_eq!(found, [Some(9_000), None, Some(9_000), Some(1_000), Some(1_000)]);
    assert_eq!(register(&json!([]), &before, now), None);
    assert_eq!(register(&json!({ "plan": 1 }), "[[[", now).as_deref(), Some("plan = 1\n"));
}

#[test]
fn what_needs_a_restart_is_named_and_the_rest_is_taken_up() {
    let old = file();
    let new = |from: &str, to: &str| parse(&changed(from, to)).expect("right");
    for (from, to, part) in [
        ("zone = \"Europe/Belgrade\"", "zone = \"UTC\"", Part::Site),
        ("host = \"broker\"", "host = \"other\"", Part::Mqtt),
        (
            "engine = \"embedded\"",
            "engine = \"influxdb\"\nurl = \"http://a:1\"\norg = \"o\"\ntoken_file = \"t\"",
            Part::Store,
        ),
        ("profile = \"hydraulic-11kw\"", "profile = \"screw\"\n[press.states]\n", Part::Presses),
        ("[edge]\n", "[edge]\npublish_every = \"5s\"\n", Part::Edge),
        ("127.0.0.1:9300", "127.0.0.1:9301", Part::Alert),
    ] {
        let text = changed(from, to)
            .replace("[press.limits.hyd_press]\ntrip_hi = 245.0\n", "")
            .replace("[press.limits.oil_temp]\nwarn_hi = 58.0\n", "");
        let before = parse(
            &FILE
                .replace("[press.limits.hyd_press]\ntrip_hi = 245.0\n", "")
                .replace("[press.limits.oil_temp]\nwarn_hi = 58.0\n", ""),
        )
        .expect("right");
        let after = parse(&text).expect("right");
        assert_eq!(before.restart(&after), [part], "{to}");
    }
    for (from, to) in [
        ("warn_hi = 58.0", "warn_hi = 57.0"),
        ("name = \"Test\"", "name = \"Tested\""),
        ("lead = \"12h\"", "lead = \"1h\""),
    ] {
        let new = new(from, to);
        assert_eq!(old.restart(&new), [], "{to}");
        let taken = old.taking(&new);
        assert_eq!((&taken.settings, &taken.site, &taken.plant), (&new.settings, &new.site, &new.plant));
    }
    let wired = new("id = \"press2\"", "id = \"press3\"");
    assert_eq!(old.taking(&wired).settings, old.settings);
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        (-1e9..1e9f64).prop_map(Json::from),
        ".{0,12}".prop_map(Json::from),
        prop::sample::select(vec!["mon", "06:00", "2026-12-07", "press1", "kosovo"]).prop_map(Json::from),
    ];
    let key = prop_oneof![
        prop::sample::select(vec![
            "plan", "shift", "stop", "days", "from", "to", "limits", "press1", "duty", "site", "target"
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::hash_map(key.clone(), inner, 0..6)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// Without what TOML has no word for.
fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(entries) => entries
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(k, v)| (k, without_nulls(v)))
            .collect(),
        Json::Array(list) => {
            list.into_iter().map(|one| if one.is_null() { "".into() } else { without_nulls(one) }).collect()
        }
        other => other,
    }
}

proptest! {
    #[test]
    fn any_json_comes_back_and_every_pointer_is_to_something(json in any_json()) {
        let Some(text) = from_json(&json) else {
            prop_assert!(!json.is_object());
            return Ok(());
        };
        let back = to_json(&text);
        prop_assert_eq!(&back, &without_nulls(json));
        if let Err(rejected) = file().overlaid(Path::new("settings"), &text, None) {
            for error in rejected.errors {
                let missing = matches!(error.kind, ErrorKind::Missing { .. });
                let parent = error.pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
                let there = if missing { parent } else { &error.pointer };
                prop_assert!(back.pointer(there).is_some(), "{} in {back}", error.pointer);
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let _ = file().overlaid(Path::new("settings"), &text, None);
        let _ = (register(&json!({}), &text, UtcMs(0)), to_json(&text));
    }
}
