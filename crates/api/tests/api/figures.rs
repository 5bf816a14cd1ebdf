//! Figures, stops and what people say, over HTTP: a day of which every number is reckoned by hand.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use jiff::civil::{Weekday, time};
use presswatch_api::{Listeners, WayIn};
use presswatch_domain::{
    EventKind, Interval, Plan, PlanHeld, PressId, ProducerId, Record, State, Target, UtcMs,
    plan::{Break, Holidays, Shift, Stop, Weekly},
};
use presswatch_people::{Accounts, NewDevice, NewToken, Presses, Role};
use presswatch_uplink::Uplink;
use reqwest::{Method, header};
use serde_json::{Value as Json, json};

use crate::{people::add, support::*};

const MINUTE: i64 = 60_000;

/// 06:00 UTC, three days ago: a shift of 8 hours begins.
fn begin() -> i64 {
    UtcMs(now()).floor(24 * HOUR).0 - 3 * 24 * HOUR + 6 * HOUR
}

/// `press1` in one state from minute to minute, cut at full hours, pressing 90 kg an hour of running from `counted` on.
fn stretch(from: i64, to: i64, state: State, counted: &mut f64) -> Vec<Record> {
    let mut list = Vec::new();
    let mut at = from;
    while at < to {
        let end = to.min((at / 60 + 1) * 60);
        let (from, to) = (UtcMs(begin() + at * MINUTE), UtcMs(begin() + end * MINUTE));
        let mut interval = Interval::new(from, to, state);
        if state == State::Running {
            let then = *counted + 1.5 * (end - at) as f64;
            interval.counters.insert(signal("mass_total"), (*counted, then));
            *counted = then;
        }
        list.push(Record::event(from, Some(press1()), EventKind::Interval(interval)));
        at = end;
    }
    list
}

/// Of 465 planned minutes 297 running, 60 idle, 45 with a fault, 3 idle; of 60 nothing is known.
fn day() -> Vec<Record> {
    let mut counted = 1000.0;
    let mut of = |from, to, state| stretch(from, to, state, &mut counted);
    let mut list = of(0, 120, State::Running);
    list.extend(of(120, 180, State::Idle));
    list.extend(of(180, 240, State::Running));
    list.extend(of(240, 255, State::Off));
    list.extend(of(255, 300, State::Faulted));
    list.extend(of(300, 330, State::Running));
    list.extend(of(330, 333, State::Idle));
    list.extend(of(333, 420, State::Running));
    list
}

fn plan() -> Record {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let days = vec![Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
    let when = Weekly { days, from: time(6, 0, 0, 0), length_min: 480, valid_from: None, valid_to: None };
    let breaks = vec![Break { from_min: 240, to_min: 255 }];
    let date = |t: i64| {
        let at = jiff::Timestamp::from_millisecond(t).expect("a time");
        jiff::tz::TimeZone::UTC.to_datetime(at)
    };
    let stop = Stop {
        presses: vec![press1()],
        from: date(begin() + 24 * HOUR),
        to: date(begin() + 26 * HOUR),
        reason: "oil".to_owned(),
        registered: UtcMs(begin() - 24 * HOUR),
    };
    let plan = Plan {
        lead_ms: 24 * HOUR,
        shifts: vec![Shift { name: "early".into(), when, breaks, presses: Vec::new() }],
        holidays: Holidays::default(),
        stops: vec![stop],
    };
    let targets = [(press1(), Target { throughput: Some(90.0), uptime: None })].into();
    let held = PlanHeld { version: 7, by: "p0000000000000001".into(), zone: "UTC".into(), plan, targets };
    Record::event(UtcMs(begin() - HOUR), None, EventKind::Plan(held))
}

/// A site with people, and the day in its store.
struct Plant {
    site: Site,
    accounts: Accounts,
    _record: Uplink,
}

impl Plant {
    async fn new() -> anyhow::Result<Plant> {
        let (mut site, listener) = Site::begin("0.0.0.0:0").await?;
        let (people, record) = (site.people()?, site.record(nowhere())?);
        let accounts = people.setup.accounts().clone();
        for role in Role::of_people().iter().copied() {
            add(&accounts, role.as_str(), role, Presses::All)?;
        }
        add(&accounts, "far", Role::Manager, Presses::Only([PressId::new("press2")?].into()))?;
        site.write(day()).await?;
        site.write_of(&ProducerId::new("api1")?, vec![plan()]).await?;
        let kind = EventKind::Complete { producer: edge1(), to: UtcMs(now()) };
        let complete = Record::event(UtcMs(now()), None, kind);
        site.write_of(&ProducerId::new("ingest1")?, vec![complete]).await?;
        let (listeners, way_in) = (Listeners { plain: listener, tls: None }, WayIn::People(people));
        serve_as(&site.tasks, site.store.clone(), nowhere(), way_in, listeners, |config| {
            config.record = Some(record.clone());
        })?;
        Ok(Plant { site, accounts, _record: record })
    }

    async fn ask(
        &self,
        cookie: &str,
        method: Method,
        path: &str,
        body: Option<Json>,
    ) -> anyhow::Result<(u16, Json)> {
        let mut request = self.site.request(method, path).header(header::COOKIE, cookie);
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let answer = request.send().await?;
        let status = answer.status().as_u16();
        Ok((status, serde_json::from_slice(&answer.bytes().await?).unwrap_or(Json::Null)))
    }

    async fn get(&self, cookie: &str, path: &str) -> anyhow::Result<Json> {
        let (status, answer) = self.ask(cookie, Method::GET, path, None).await?;
        ensure!(status == 200, "{path}: {status} {answer}");
        Ok(answer)
    }

    async fn put(&self, cookie: &str, what: &str, body: Json) -> anyhow::Result<(u16, Json)> {
        self.ask(cookie, Method::PUT, &format!("/api/v1/presses/press1/{what}"), Some(body)).await
    }
}

/// The shift, asked for.
fn shift() -> String {
    format!("press=press1&from={}&to={}", begin(), begin() + 8 * HOUR)
}

fn near(json: &Json, value: f64) -> bool {
    json.as_f64().is_some_and(|x| (x - value).abs() < 1e-9)
}

fn minutes(json: &Json) -> Option<f64> {
    Some(json.as_f64()? / MINUTE as f64)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_of_a_day_is_as_by_hand() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let cookie = plant.site.log_in("monitor").await?;
    let answer = plant.get(&cookie, &format!("/api/v1/kpis?{}", shift())).await?;
    let day = &answer["periods"][0];
    for (field, expected) in [
        ("planned_ms", 465.0),
        ("ran_ms", 297.0),
        ("stood_ms", 108.0),
        ("lost_ms", 60.0),
        ("pending_ms", 0.0),
        ("outside_ms", 0.0),
        ("span_ms", 480.0),
    ] {
        assert_eq!(minutes(&day[field]), Some(expected), "{field}: {day}");
    }
    assert_eq!((&day["stops"], &day["short_stops"], &day["failures"]), (&json!(2), &json!(1), &json!(1)));
    assert_eq!((&day["provisional"], &day["insufficient"]), (&json!(false), &json!(true)));
    assert!(near(&day["covered"], 405.0 / 465.0));
    for (id, value) in [
        ("uptime", 297.0 / 465.0),
        ("uptime_observed", 297.0 / 405.0),
        ("uptime_upper", 357.0 / 465.0),
        ("coverage", 405.0 / 465.0),
        ("uptime_with_grid", 297.0 / 465.0),
        ("technical_availability", 360.0 / 405.0),
        ("availability", 297.0 / 465.0),
        ("effectiveness", 1.0),
        ("utilization", 297.0 / 405.0),
        ("technical_efficiency", 297.0 / 405.0),
        ("mtbf", 297.0 / 60.0),
        ("mttr", 0.75),
        ("throughput", 90.0),
    ] {
        assert!(near(&day["figures"][id]["value"], value), "{id}: {} {value}", day["figures"][id]);
    }
    let uptime = &day["figures"]["uptime"];
    assert!(near(&uptime["low"], 297.0 / 465.0) && near(&uptime["high"], 357.0 / 465.0), "{uptime}");
    for (id, why) in [
        ("quality", "not_measured"),
        ("oee", "not_measured"),
        ("specific_energy", "not_measured"),
        ("corrective_maintenance_ratio", "no_maintenance"),
    ] {
        assert_eq!(day["figures"][id]["missing"]["why"], why, "{id}");
        assert!(day["figures"][id]["value"].is_null() && day["figures"][id]["high"].is_null());
    }
    assert!(near(&day["output"]["mass"]["value"], 445.5), "{}", day["output"]);
    assert!(near(&day["output"]["target"], 697.5));
    let reasons: Vec<_> = day["reasons"].as_array().context("reasons")?.iter().collect();
    let told =
        |at: usize| (reasons[at]["reason"].clone(), minutes(&reasons[at]["ms"]), &reasons[at]["count"]);
    assert_eq!(told(0), (Json::Null, Some(63.0), &json!(2)));
    assert_eq!(told(1), (json!("fault"), Some(45.0), &json!(1)));
    assert_eq!(answer["complete"][0]["producer"], "edge1");

    // Divided otherwise it is the same.
    let by = |by: &str| format!("/api/v1/kpis?{}&by={by}", shift());
    for division in ["line", "reason", "shift", "day", "week", "month"] {
        let list = plant.get(&cookie, &by(division)).await?;
        let sum: i64 = list["periods"]
            .as_array()
            .context("periods")?
            .iter()
            .filter_map(|one| one["ran_ms"].as_i64())
            .sum();
        assert_eq!(sum, 297 * MINUTE, "{division}");
    }
    assert_eq!(plant.get(&cookie, &by("shift")).await?["periods"][0]["shift"], "early");
    // Whoever only looks at another press sees that.
    let far = plant.site.log_in("far").await?;
    let (status, problem) = plant.ask(&far, Method::GET, &format!("/api/v1/kpis?{}", shift()), None).await?;
    assert_eq!((status, &problem["type"]), (404, &json!("/api/v1/problems/unknown-press")));
    let own = plant.get(&far, "/api/v1/kpis").await?;
    assert_eq!(
        (&own["periods"][0]["press"], own["periods"].as_array().map(Vec::len)),
        (&json!("press2"), Some(1))
    );
    for (path, field) in [
        ("kpis?by=year", "by"),
        ("kpis?raw=maybe", "raw"),
        ("kpis?from=1&to=99999999999", "from"),
        ("kpis/derivation?press=press2&figure=uptimes", "figure"),
        ("stops?state=long", "state"),
        ("stops?min_ms=-1", "min_ms"),
    ] {
        let (status, problem) = plant.ask(&far, Method::GET, &format!("/api/v1/{path}"), None).await?;
        assert_eq!((status, &problem["field"]), (400, &json!(field)), "{path}: {problem}");
    }

    // What comes of the shift, and the planned stop of the day after.
    let shifts = plant.get(&cookie, &format!("/api/v1/shifts?{}", shift())).await?;
    let one = &shifts["shifts"][0];
    assert_eq!(
        (minutes(&one["ran_ms"]), minutes(&one["unknown_ms"]), &one["on"]),
        (Some(297.0), Some(60.0), &json!(false))
    );
    assert_eq!(shifts["shifts"].as_array().map(Vec::len), Some(1), "{shifts}");
    let next = format!("from={}&to={}", begin() + 24 * HOUR, begin() + 32 * HOUR);
    let after = plant.get(&cookie, &format!("/api/v1/kpis?press=press1&{next}")).await?;
    assert_eq!(minutes(&after["periods"][0]["planned_ms"]), Some(345.0), "two hours are taken out");
    let planned = plant.get(&cookie, &format!("/api/v1/planned-stops?{next}")).await?;
    let touch = &planned["stops"][0]["shifts"][0];
    assert_eq!((&touch["counts"], &touch["lead_ms"]), (&json!(true), &json!(48 * HOUR)), "{planned}");
    let tree = plant.get(&cookie, "/api/v1/reasons").await?;
    assert_eq!(tree["groups"][0]["reasons"][0], json!({"reason": "power_cut", "class": "external"}));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_can_be_added_up_by_its_reader() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let cookie = plant.site.log_in("viewer").await?;
    let path = format!("/api/v1/kpis/derivation?{}&figure=uptime_upper", shift());
    let derivation = plant.get(&cookie, &path).await?;
    assert_eq!(derivation["formula"], "(ran + pending + lost) / planned");
    let mut sums = BTreeMap::new();
    for term in derivation["terms"].as_array().context("terms")? {
        let pieces = term["pieces"].as_array().context("pieces")?;
        let lengths = pieces.iter().filter_map(|one| Some(one["to"].as_i64()? - one["from"].as_i64()?));
        sums.insert(term["id"].as_str().context("id")?, lengths.sum::<i64>() / MINUTE);
        assert!(pieces.iter().all(|piece| piece["version"] == 7), "{term}");
    }
    assert_eq!(sums, [("ran", 297), ("pending", 0), ("lost", 60), ("planned", 465)].into());
    assert!(near(&derivation["figure"]["value"], 357.0 / 465.0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_say_is_seen_at_once_and_can_be_taken_back() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let cookie = plant.site.log_in("operator").await?;
    let at = |minute: i64| begin() + minute * MINUTE;
    let path = format!("/api/v1/stops?{}", shift());
    let before = plant.get(&cookie, &path).await?;
    assert_eq!(
        (before["stops"].as_array().map(Vec::len), &before["shorter"]),
        (Some(2), &json!(1)),
        "{before}"
    );
    let idle = &before["stops"][1];
    assert_eq!(
        (&idle["from"], &idle["wants_reason"], &idle["shift"]),
        (&json!(at(120)), &json!(true), &json!("early"))
    );
    let open = plant.get(&cookie, &format!("{path}&state=unexplained&min_ms=0")).await?;
    assert_eq!(open["stops"].as_array().map(Vec::len), Some(1));

    // One stop, two reasons, in one go; twice, as of a finger that taps twice.
    let split = json!({"annotations": [
        {"from": at(110), "to": at(150), "reason": "cleaning", "note": " filter "},
        {"from": at(150), "to": at(180), "reason": "repair"},
    ]});
    for _ in 0..2 {
        let (status, answer) = plant.put(&cookie, "annotations", split.clone()).await?;
        assert_eq!((status, answer["stops"].as_array().map(Vec::len)), (200, Some(1)), "{answer}");
        let stop = &answer["stops"][0];
        assert_eq!((&stop["from"], &stop["wants_reason"]), (&json!(at(120)), &json!(false)));
        let part = &stop["parts"][0];
        assert_eq!(
            (&part["to"], &part["reason"], &part["note"]),
            (&json!(at(150)), &json!("cleaning"), &json!("filter"))
        );
        assert!(part["given"].is_null());
        let by = part["by"].as_str().context("by")?;
        assert_eq!(answer["names"][by], "operator");
    }
    let figures = |raw: bool| format!("/api/v1/kpis?{}&raw={raw}", shift());
    let day = &plant.get(&cookie, &figures(false)).await?["periods"][0];
    assert!(near(&day["figures"]["corrective_maintenance_ratio"]["value"], 0.5), "{}", day["figures"]);
    assert_eq!(
        (minutes(&day["classes"]["planned_maintenance"]), minutes(&day["classes"]["corrective"])),
        (Some(30.0), Some(30.0))
    );
    assert!(near(&day["figures"]["uptime"]["value"], 297.0 / 465.0), "no word changes uptime");
    let raw = &plant.get(&cookie, &figures(true)).await?["periods"][0];
    assert_eq!(raw["figures"]["corrective_maintenance_ratio"]["missing"]["why"], "no_maintenance");
    assert_eq!(
        (raw["reasons"][0]["reason"].clone(), minutes(&raw["reasons"][0]["ms"])),
        (Json::Null, Some(63.0))
    );

    // Taken back.
    let undo = json!({"annotations": [{"from": at(110), "to": at(180), "reason": null}]});
    let (_, answer) = plant.put(&cookie, "annotations", undo).await?;
    assert_eq!(answer["stops"][0]["wants_reason"], true, "{answer}");
    // What was said without a connection before that comes too late.
    let late = json!({"annotations": [
        {"from": at(120), "to": at(180), "reason": "no_order", "entered": now() - HOUR},
    ]});
    let (status, answer) = plant.put(&cookie, "annotations", late).await?;
    assert_eq!((status, &answer["stops"][0]["reason"]), (200, &Json::Null), "{answer}");

    // What can't be so changes nothing.
    let day_ms = 24 * HOUR;
    for (wrong, field) in [
        (json!({"from": at(180), "to": at(120), "reason": "break"}), "to"),
        (json!({"from": at(0), "to": now() + HOUR, "reason": "break"}), "to"),
        (json!({"from": now() - 32 * day_ms, "to": now() - MINUTE, "reason": "break"}), "to"),
        (json!({"from": 1_500_000_000_000_i64, "to": 1_500_000_060_000_i64, "reason": "break"}), "from"),
        (json!({"from": at(0), "to": at(9), "reason": "tea"}), "reason"),
        (json!({"from": at(0), "to": at(9), "reason": "break", "note": "x".repeat(501)}), "note"),
        (json!({"from": at(0), "to": at(9), "reason": "break", "entered": now() + HOUR}), "entered"),
        (json!({"from": at(0), "to": at(9), "reason": "break", "entered": now() - 32 * day_ms}), "entered"),
        (json!({"from": at(0), "to": at(9)}), "body"),
    ] {
        let good = json!({"from": at(120), "to": at(180), "reason": "break"});
        let body = json!({"annotations": [good, wrong]});
        let (status, problem) = plant.put(&cookie, "annotations", body).await?;
        assert_eq!((status, &problem["field"]), (400, &json!(field)), "{wrong}: {problem}");
        assert!(problem["bound"].is_string());
    }
    let (status, problem) = plant.put(&cookie, "annotations", json!({"annotations": []})).await?;
    assert_eq!((status, &problem["field"]), (400, &json!("annotations")));
    let after = plant.get(&cookie, &format!("{path}&state=unexplained")).await?;
    assert_eq!(after["stops"].as_array().map(Vec::len), Some(1), "nothing of it was taken");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_count_is_checked_and_the_last_word_counts() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let cookie = plant.site.log_in("technician").await?;
    let (from, to) = (begin(), begin() + 8 * HOUR);
    let entry = |more: Json| {
        let mut body = json!({"from": from, "to": to, "bags": 30, "kg_per_bag": 15.0, "rejects": 44.55});
        more.as_object().into_iter().flatten().for_each(|(key, value)| body[key] = value.clone());
        body
    };
    let (status, first) = plant.put(&cookie, "production", entry(json!({}))).await?;
    assert_eq!((status, &first["kg"], &first["replaced"]), (200, &json!(450.0), &json!(0)), "{first}");
    let again = entry(json!({"moisture": 10.0, "energy_reading": 500.0}));
    assert_eq!(plant.put(&cookie, "production", again).await?.1["replaced"], 1);
    let day = &plant.get(&cookie, &format!("/api/v1/kpis?{}", shift())).await?["periods"][0];
    // The press counted 445.5 kg; people say what of it was no good.
    assert!(near(&day["figures"]["quality"]["value"], 0.9), "{}", day["figures"]["quality"]);
    assert!(near(&day["figures"]["scrap_ratio"]["value"], 0.1));
    assert!(near(&day["figures"]["oee"]["value"], 297.0 / 465.0 * 0.9), "{}", day["figures"]["oee"]);
    let output = &day["output"];
    assert!(near(&output["entered"]["value"], 450.0) && output["entered"]["basis"] == "entered", "{output}");
    assert!(near(&output["moisture"], 10.0) && output["mass"]["basis"] == "measured", "{output}");
    let list = plant.get(&cookie, &format!("/api/v1/production?{}", shift())).await?;
    let by = list["entries"][0]["by"].as_str().context("by")?;
    assert_eq!(
        (list["entries"].as_array().map(Vec::len), &list["names"][by]),
        (Some(1), &json!("technician"))
    );

    for (wrong, field) in [
        (json!({"to": from}), "to"),
        (json!({"to": from + 26 * HOUR}), "to"),
        (json!({"from": now(), "to": now() + 2 * HOUR}), "to"),
        (json!({"mass": 5.0}), "mass"),
        (json!({"bags": null}), "kg_per_bag"),
        (json!({"bags": 2_000_000}), "bags"),
        (json!({"rejects": 451.0}), "rejects"),
        (json!({"moisture": 101.0}), "moisture"),
        (json!({"energy_reading": -1.0}), "energy_reading"),
        (json!({"bags": -1}), "body"),
        (json!({"bags": null, "kg_per_bag": null, "rejects": null}), "mass"),
        (json!({"entered": now() + HOUR}), "entered"),
        (json!({"by": "p0000000000000001"}), "body"),
    ] {
        let (status, problem) = plant.put(&cookie, "production", entry(wrong.clone())).await?;
        assert_eq!((status, &problem["field"]), (400, &json!(field)), "{wrong}: {problem}");
    }
    // A meter that counts backwards, from before and to after; the same stretch may be corrected.
    for (shifted, reading, good) in
        [(1, 499.0, false), (-1, 501.0, false), (1, 500.0, true), (0, 480.0, true)]
    {
        let body = json!({
            "from": from + shifted * 9 * HOUR, "to": to + shifted * 9 * HOUR, "energy_reading": reading,
        });
        let (status, answer) = plant.put(&cookie, "production", body).await?;
        match good {
            true => assert_eq!(status, 200, "{answer}"),
            false => {
                assert_eq!((status, &answer["field"]), (400, &json!("energy_reading")));
                let bound = answer["bound"].as_str().context("bound")?;
                assert!(bound.contains("500 kWh") && bound.contains(&to.to_string()), "{bound}");
            }
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_runs_the_presses_enters_and_who_only_looks_does_not() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let said = json!({"annotations": [{"from": begin(), "to": begin() + MINUTE, "reason": "break"}]});
    for (role, may) in [
        (Role::Viewer, false),
        (Role::Monitor, false),
        (Role::Operator, true),
        (Role::Technician, true),
        (Role::Manager, true),
    ] {
        let cookie = plant.site.log_in(role.as_str()).await?;
        let (status, _) = plant.put(&cookie, "annotations", said.clone()).await?;
        assert_eq!(status == 200, may, "{role}: {status}");
    }
    let far = plant.site.log_in("far").await?;
    for what in ["annotations", "production"] {
        assert_eq!(plant.put(&far, what, said.clone()).await?.0, 404, "{what}");
    }
    // A tablet that a shift shares, and a program.
    let by = plant.accounts.people()?.first().context("somebody")?.id;
    let t = UtcMs(now());
    let tablet = NewDevice { name: "Tablet".into(), role: Role::Operator, presses: Presses::All };
    let (device, secret) = plant.accounts.add_device(tablet, &by, t)?;
    let (status, answer) =
        plant.put(&format!("presswatch_device={}", secret.expose()), "annotations", said.clone()).await?;
    assert_eq!(status, 200, "{answer}");
    for (role, good) in [(Role::Operator, true), (Role::Monitor, false)] {
        let token = NewToken { name: "scale".into(), role, presses: Presses::All, expires: None };
        let (_, text) = plant.accounts.add_token(token, &by, t)?;
        let request = plant.site.request(Method::PUT, "/api/v1/presses/press1/annotations");
        let answer = request.bearer_auth(text.expose()).json(&said).send().await?;
        assert_eq!(answer.status() == 200, good, "{role}");
    }
    // Names are for those who work with them.
    let stop = json!({"annotations": [{"from": begin() + 120 * MINUTE, "to": begin() + 180 * MINUTE, "reason": "break"}]});
    plant.put(&format!("presswatch_device={}", secret.expose()), "annotations", stop).await?;
    let path = format!("/api/v1/stops?{}", shift());
    for (role, name) in [("manager", json!("Tablet")), ("viewer", Json::Null)] {
        let list = plant.get(&plant.site.log_in(role).await?, &path).await?;
        assert_eq!(list["names"][device.id.to_string()], name, "{role}: {list}");
    }
    Ok(())
}
