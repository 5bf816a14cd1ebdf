use presswatch_domain::{BadMark, EventKind, Record, State, UtcMs, Value};
use reqwest::Method;
use serde_json::{Value as Json, json};

use crate::support::{HOUR, Site, edge1, enters, interval, now, press1, row, signal};

/// A full hour two days ago.
fn base() -> i64 {
    now() / HOUR * HOUR - 48 * HOUR
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_tells_its_state_and_each_value_with_quality_and_age() -> anyhow::Result<()> {
    let now = now();
    let mut last = row(now - 2000, &[("oil_temp", 51.2)], &[("oil_level", BadMark::Frozen)]);
    if let presswatch_domain::Body::Row(row) = &mut last.body {
        row.values.insert(signal("mains_ok"), Value::Flag(true));
        row.values.insert(signal("fault_code"), Value::Code("E21".into()));
    }
    let since = now - 3 * HOUR;
    let records = vec![
        enters(since, State::Running),
        row(now - 9000, &[("oil_temp", 40.0), ("hyd_press", 182.0)], &[]),
        last,
    ];
    let site = Site::with(records).await?;
    let floor = site.until("/api/v1/presses", |floor| floor["presses"][0]["state"] == "running").await?;
    assert_eq!(
        floor["site"],
        json!({
            "id": "test", "name": "Test plant", "simulated": true,
            "zone": "Europe/Belgrade", "footnote": "* a footnote", "alerts": true, "languages": ["sq", "en"],
        })
    );
    assert!(floor["now"].as_i64().is_some_and(|t| t >= now), "{floor}");
    let press = &floor["presses"][0];
    assert_eq!(press["id"], "press1");
    assert_eq!(press["name"], "Press 1");
    assert_eq!(press["simulated"], true);
    assert_eq!((press["since"].as_i64(), press["last_heard"].as_i64()), (Some(since), Some(now - 2000)));
    assert_eq!(press["values"]["oil_temp"], json!({ "v": 51.2, "t": now - 2000, "bad": null }));
    assert_eq!(
        press["signals"]["oil_temp"],
        json!({
            "unit": "Cel", "hold_ms": 90_000, "heartbeat_ms": 60_000,
            "normal": [35.0, 55.0], "warn": [10.0, 60.0], "trip": [null, 70.0],
            "gate": "power_on",
        })
    );
    assert_eq!(press["signals"]["spec_energy"]["hold_ms"], 450_000, "it comes each 300 s");
    assert_eq!(floor["presses"][1]["signals"], press["signals"], "told before anything is heard");
    assert_eq!(press["values"]["hyd_press"]["t"], now - 9000, "the older row's value is still the last");
    assert_eq!(
        (&press["values"]["oil_level"]["v"], &press["values"]["oil_level"]["bad"]),
        (&Json::Null, &json!("frozen"))
    );
    assert_eq!(press["values"]["mains_ok"]["v"], true);
    assert_eq!(press["values"]["fault_code"]["v"], "E21");
    assert_eq!(floor["presses"][1]["state"], "unknown", "nothing was ever heard of press2");
    assert_eq!(site.get("/api/v1/presses/press1").await?["values"], press["values"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_has_means_gaps_and_never_more_buckets_than_asked_for() -> anyhow::Result<()> {
    let from = base();
    // Each 10 s for 20 minutes at 50, nothing for 20 minutes, then at 60 with one spike.
    let before = (0..120).map(|i| row(from + i * 10_000, &[("oil_temp", 50.0), ("hyd_press", 180.0)], &[]));
    let after =
        (240..360).map(|i| row(from + i * 10_000, &[("oil_temp", if i == 300 { 70.0 } else { 60.0 })], &[]));
    let site = Site::with(before.chain(after).collect()).await?;
    let ask = async |query: String| {
        site.get(&format!("/api/v1/presses/press1/series?signals=oil_temp,hyd_press&{query}")).await
    };
    let answer = ask(format!("from={from}&to={}&points=60", from + HOUR)).await?;
    let oil = &answer["series"]["oil_temp"];
    assert_eq!(oil["unit"], "Cel");
    let buckets = oil["buckets"].as_array().expect("buckets");
    assert_eq!(buckets.len(), 60);
    let number = |i: usize, field: usize| buckets[i][field].as_f64();
    assert_eq!(
        (number(5, 2), number(5, 3), number(5, 4), number(5, 5)),
        (Some(50.0), Some(50.0), Some(50.0), Some(1.0))
    );
    // A value holds 90 s, so half of minute 21 is known; nothing from there to minute 40.
    assert_eq!((number(20, 5), number(21, 5)), (Some(1.0), Some(1.0 / 3.0)));
    for (i, bucket) in buckets.iter().enumerate().take(40).skip(22) {
        assert_eq!(
            bucket.as_array().map(|b| &b[2..]),
            Some(&[Json::Null, Json::Null, Json::Null, json!(0.0)][..]),
            "{i}"
        );
    }
    assert_eq!((number(50, 2), number(50, 4)), (Some(60.0), Some(70.0)), "the spike is seen");
    let mean = number(50, 3).expect("mean");
    assert!((mean - (60.0 + 10.0 / 6.0)).abs() < 1e-9, "10 s of 60 at 70: {mean}");
    assert_eq!(answer["series"]["hyd_press"]["buckets"][59][5], 0.0);
    let spans = [0, 1, 59_999, HOUR, 25 * HOUR, 30 * 24 * HOUR, 400 * 24 * HOUR];
    for points in [1, 2, 7, 60, 599, 5000] {
        for span in spans {
            let answer =
                ask(format!("from={}&to={}&points={points}", from + HOUR - span, from + HOUR)).await?;
            let buckets = answer["series"]["oil_temp"]["buckets"].as_array().expect("buckets");
            assert!(buckets.len() <= points, "{} for {points} over {span} ms", buckets.len());
            assert_eq!(buckets.is_empty(), span == 0);
            assert!(buckets.windows(2).all(|pair| pair[0][1] == pair[1][0]), "contiguous");
            let covers = buckets.last().is_none_or(|last| last[1].as_i64() >= Some(from + HOUR));
            assert!(covers, "{points} points over {span} ms end early");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn states_cover_every_instant_once_page_by_page() -> anyhow::Result<()> {
    let from = base();
    let open = now() / HOUR * HOUR - 3 * HOUR;
    let mut records = vec![
        interval(from + 1000, from + HOUR, State::Running),
        interval(from + HOUR, from + 2 * HOUR, State::Running),
        interval(from + 3 * HOUR, from + 3 * HOUR + 5000, State::Faulted),
    ];
    // A state that has stood open for hours: its whole hours are closed, the last is not.
    records.push(enters(open, State::Idle));
    records.extend([0, 1].map(|i| interval(open + i * HOUR, open + (i + 1) * HOUR, State::Idle)));
    records.push(row(now() - 1000, &[("oil_temp", 40.0)], &[]));
    let site = Site::with(records).await?;
    site.until("/api/v1/presses/press1", |press| press["state"] == "idle").await?;
    let ask = async |query: String| site.get(&format!("/api/v1/presses/press1/states?{query}")).await;
    // A little ago: the test's clock and the program's may be a millisecond apart.
    let to = now() - 2000;
    let all = ask(format!("from={from}&to={to}")).await?;
    let spans = |answer: &Json| -> Vec<(i64, i64, String)> {
        let list = answer["states"].as_array().expect("states").iter();
        list.map(|s| {
            let at = |field: &str| s[field].as_i64().expect("instant");
            (at("from"), at("to"), s["state"].as_str().expect("state").to_owned())
        })
        .collect()
    };
    let of = |from, to, state: &str| (from, to, state.to_owned());
    let list = spans(&all);
    assert_eq!(
        list[..6],
        [
            of(from, from + 1000, "unknown"),
            of(from + 1000, from + 2 * HOUR, "running"),
            of(from + 2 * HOUR, from + 3 * HOUR, "unknown"),
            of(from + 3 * HOUR, from + 3 * HOUR + 5000, "faulted"),
            of(from + 3 * HOUR + 5000, open, "unknown"),
            of(open, list[5].1, "idle"),
        ]
    );
    assert_eq!(list.last().map(|last| last.1), Some(to));
    assert!(list.windows(2).all(|pair| pair[0].1 == pair[1].0), "{list:?}");
    assert_eq!(all["next"], Json::Null);
    let (mut at, mut paged) = (from, Vec::new());
    loop {
        let page = ask(format!("from={at}&to={to}&limit=1")).await?;
        let part = spans(&page);
        assert_eq!(part.len(), 1);
        paged.extend(part);
        match page["next"].as_i64() {
            Some(next) => at = next,
            None => break,
        }
    }
    assert_eq!(paged, list);
    // A hole in the middle of a state that is still open is a hole, also seen from inside.
    let part = ask(format!("from={}&to={}", from + 2 * HOUR, from + 2 * HOUR + 60_000)).await?;
    assert_eq!(spans(&part), [of(from + 2 * HOUR, from + 2 * HOUR + 60_000, "unknown")]);
    let inside = ask(format!("from={}&to={}", open + HOUR / 2, open + HOUR)).await?;
    assert_eq!(spans(&inside), [of(open + HOUR / 2, open + HOUR, "idle")]);
    assert_eq!(ask(format!("from={to}&to={to}")).await?["states"], json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_query_is_answered_with_its_field_and_bound() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let series = "/api/v1/presses/press1/series";
    let wrong = [
        (format!("{series}?signals=oil_temp&from=2&to=1"), 400, "bad-range", "from", "not after `to`, 1"),
        (format!("{series}?signals=oil_temp&points=1000000"), 400, "bad-range", "points", "from 1 to 5000"),
        (format!("{series}?signals=oil_temp&points=0"), 400, "bad-range", "points", "from 1 to 5000"),
        (format!("{series}?signals=oil_temp&points=ten"), 400, "bad-value", "points", "from 1 to 5000"),
        (format!("{series}?signals=oil_temp&from=0"), 400, "bad-range", "from", "400 days"),
        (
            format!("{series}?signals=oil_temp&to=yesterday"),
            400,
            "bad-value",
            "to",
            "milliseconds since 1970",
        ),
        (format!("{series}?signals=oil_temp&to=9999999999999999999"), 400, "bad-range", "to", "from 0 to"),
        (
            format!("{series}?signals=oil_temp&points=1&points=2"),
            400,
            "bad-value",
            "query",
            "each parameter once",
        ),
        (format!("{series}?signals=rust"), 400, "unknown-signal", "signals", "oil_temp"),
        (format!("{series}?signals=estop_ok"), 400, "no-number", "signals", "oil_temp"),
        (series.to_owned(), 400, "bad-value", "signals", "some of"),
        ("/api/v1/presses/press1/states?limit=5001".into(), 400, "bad-range", "limit", "from 1 to 5000"),
        ("/api/v1/presses/press1/states?from=5&to=4".into(), 400, "bad-range", "from", "not after `to`, 4"),
        ("/api/v1/presses/press9".into(), 404, "unknown-press", "press", ""),
        ("/api/v1/presses/press9/states".into(), 404, "unknown-press", "press", ""),
        ("/api/v1/presses/press9/series?signals=oil_temp".into(), 404, "unknown-press", "press", ""),
        ("/api/v1/export?press=press9".into(), 404, "unknown-press", "press", ""),
        ("/api/v1/export".into(), 400, "bad-value", "press", "the id of a press"),
        ("/api/v1/export?press=press1&format=xlsx".into(), 400, "bad-value", "format", "csv"),
        ("/api/v1/export?press=press1&from=9&to=8".into(), 400, "bad-range", "from", "not after"),
    ];
    for (path, status, kind, field, bound) in wrong {
        let problem = site.problem(&path, status).await?;
        assert_eq!(problem["type"], format!("/api/v1/problems/{kind}"), "{path}: {problem}");
        assert_eq!(problem["field"], field, "{path}: {problem}");
        let told = problem["bound"].as_str().unwrap_or_default();
        assert!(told.contains(bound) && told.is_empty() == bound.is_empty(), "{path}: {problem}");
    }
    for path in ["/api/v1/nothing", "/api", "/api/v1/presses/%FF", "/api/v1/problems/none", "/nothing.js"] {
        assert_eq!(site.problem(path, 404).await?["type"], "/api/v1/problems/not-found", "{path}");
    }
    let answer = site.ask(Method::POST, "/api/v1/presses").await?;
    assert_eq!((answer.status().as_u16(), &answer.headers()["allow"]), (405, &"GET,HEAD".parse()?));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn health_says_what_is_missing_and_the_pipeline_what_was_set_aside() -> anyhow::Result<()> {
    let at = UtcMs(now() - HOUR);
    let aside = EventKind::Quarantined { producer: edge1(), reason: "no such signal".into(), count: 3 };
    let loss = EventKind::Loss { from: at.plus(-1000), to: at, never_sent: None, sent_unknown: 0 };
    let records = vec![Record::event(at, None, aside), Record::event(at, Some(press1()), loss)];
    let site = Site::with(records).await?;
    let pipeline = site.until("/api/v1/pipeline", |p| p["quarantine"]["count"] == 3).await?;
    assert_eq!(pipeline["losses"], json!({ "count": 1, "of_unknown_size": 1 }));
    let edge = &pipeline["producers"][0];
    assert_eq!((edge["producer"].as_str(), edge["online"].as_bool()), (Some("edge1"), Some(false)));
    assert_eq!(edge["last_heard"], Json::Null);
    let pipeline = site.until("/api/v1/pipeline", |p| p["store"]["ok"] == true).await?;
    assert!(pipeline["store"]["size_bytes"].as_u64() > Some(0), "{pipeline}");
    assert_eq!(pipeline["readiness"]["ready"], false, "nobody answers at the broker's address");
    assert!(pipeline["readiness"]["dependencies"]["api.broker"].is_string(), "{pipeline}");
    assert_eq!(site.ask(Method::GET, "/healthz").await?.text().await?, "alive\n");
    let ready = site.ask(Method::GET, "/readyz").await?;
    assert_eq!(ready.status(), 503);
    let ready: Json = serde_json::from_slice(&ready.bytes().await?)?;
    assert!(ready["dependencies"]["api.broker"].is_string(), "{ready}");
    assert_eq!(ready["dependencies"]["api.store"], Json::Null, "{ready}");
    let metrics = site.ask(Method::GET, "/metrics").await?;
    assert!(metrics.headers()["content-type"].to_str()?.starts_with("text/plain"));
    Ok(())
}
