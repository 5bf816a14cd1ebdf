//! What only the store in an InfluxDB must do: provisioning, and the table of what its answers mean.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use presswatch_domain::{EventKind, HOUR_MS, Interval, State, UtcMs, Value};
use presswatch_runtime::{Secret, tasks::chain};
use presswatch_store::{InfluxConfig, Store};

use crate::{bed::*, influxd::TOKEN, proxy::Proxy};

async fn ask(method: reqwest::Method, path: &str, body: String) -> serde_json::Value {
    let request = reqwest::Client::new().request(method, format!("{}{path}", server().await));
    let answer =
        request.header("Authorization", format!("Token {TOKEN}")).body(body).send().await.expect("an answer");
    let text = answer.error_for_status().expect("a good answer").text().await.expect("text");
    serde_json::from_str(&text).expect("JSON")
}

async fn org() -> String {
    let found = ask(reqwest::Method::GET, "/api/v2/orgs?org=plant", String::new()).await;
    found["orgs"][0]["id"].as_str().expect("an id").to_owned()
}

async fn make_bucket(name: &str, seconds: u32) -> String {
    let rules = match seconds {
        0 => String::new(),
        seconds => format!(r#"{{"type":"expire","everySeconds":{seconds}}}"#),
    };
    let body = format!(r#"{{"orgID":"{}","name":"{name}","retentionRules":[{rules}]}}"#, org().await);
    ask(reqwest::Method::POST, "/api/v2/buckets", body).await["id"].as_str().expect("an id").to_owned()
}

/// A token for these buckets alone.
async fn token(buckets: &[(&str, &str)]) -> Secret {
    let org = org().await;
    let permission = |(action, id): &(&str, &str)| {
        format!(r#"{{"action":"{action}","resource":{{"type":"buckets","id":"{id}","orgID":"{org}"}}}}"#)
    };
    let list = buckets.iter().map(permission).collect::<Vec<_>>().join(",");
    let made = ask(
        reqwest::Method::POST,
        "/api/v2/authorizations",
        format!(r#"{{"orgID":"{org}","permissions":[{list}]}}"#),
    );
    Secret::new(made.await["token"].as_str().expect("a token"))
}

async fn config(name: &str) -> InfluxConfig {
    buckets(server().await, name)
}

async fn refused(config: InfluxConfig) -> String {
    chain(&Store::open_influx(config, true).await.expect_err("refused"))
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_says_what_is_refused_and_what_to_do() {
    let config = config("refusals").await;
    let wrong = InfluxConfig { token: Secret::new("secret-wrong-one"), ..config.clone() };
    let said = refused(wrong).await;
    assert!(said.contains("does not know the token") && !said.contains("secret-wrong-one"), "{said}");
    let said = refused(InfluxConfig { org: "nobody".into(), ..config.clone() }).await;
    assert!(said.contains("no organisation `nobody`"), "{said}");
    let said = refused(InfluxConfig { url: "http://127.0.0.1:1".into(), ..config }).await;
    assert!(said.contains("127.0.0.1:1") && said.contains("refused"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_may_not_make_buckets_is_told_which_to_make() {
    let config = config("by_hand").await;
    let [telemetry, record] =
        [make_bucket(&config.telemetry, 3600).await, make_bucket(&config.record, 0).await];
    let limited =
        token(&[("read", &telemetry), ("write", &telemetry), ("read", &record), ("write", &record)]).await;
    let said = refused(InfluxConfig { token: limited, ..config.clone() }).await;
    assert!(said.contains("influx bucket create --org plant --name by_hand_rollup --retention 0"), "{said}");
    assert!(!said.contains("--name by_hand_record"), "only what is missing: {said}");
    let rollup = make_bucket(&config.rollup, 0).await;
    let all = [&telemetry, &record, &rollup]
        .into_iter()
        .flat_map(|id| [("read", id.as_str()), ("write", id.as_str())]);
    let limited = token(&all.collect::<Vec<_>>()).await;
    let store =
        Store::open_influx(InfluxConfig { token: limited, ..config.clone() }, true).await.expect("a store");
    assert_eq!(store.identity(), Store::open_influx(config.clone(), true).await.expect("a store").identity());
    let only_reads = token(&[("read", &telemetry), ("read", &record), ("read", &rollup)]).await;
    let reader =
        Store::open_influx(InfluxConfig { token: only_reads, ..config }, true).await.expect("a reader");
    let plant = plant();
    let error = reader.write(&plant.site, &plant, &[value(1, T0, 1.0)]).await.expect_err("forbidden");
    assert!(error.reason.contains("forbids bucket `by_hand_telemetry`"), "{error}");
    assert!(error.retry_after.is_some(), "it is asked again slowly");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_bucket_that_forgets_is_refused() {
    let config = config("forgets").await;
    make_bucket(&config.record, 3600).await;
    assert!(refused(config).await.contains("set its retention to 0"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_goes_away_is_said_and_nothing_is_lost() {
    let (bed, plant) = (Bed::influx("goes_away").await, plant());
    let store = bed.open().await;
    let found =
        ask(reqwest::Method::GET, "/api/v2/buckets?org=plant&name=goes_away_telemetry", String::new()).await;
    let path = format!("/api/v2/buckets/{}", found["buckets"][0]["id"].as_str().expect("an id"));
    let gone = reqwest::Client::new()
        .delete(format!("{}{path}", server().await))
        .header("Authorization", format!("Token {TOKEN}"));
    gone.send().await.expect("deleted");
    let error = store.write(&plant.site, &plant, &[value(1, T0, 1.0)]).await.expect_err("gone");
    assert!(error.reason.contains("no bucket `goes_away_telemetry`"), "{error}");
    make_bucket("goes_away_telemetry", 0).await;
    write(&store, &plant, &[value(1, T0, 1.0)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn beyond_retention_and_beyond_time_only_those_rows_are_rejected() {
    let (proxy, plant) = (Proxy::start(server().await).await, plant());
    let config = buckets(&proxy.url, "retention");
    make_bucket(&config.telemetry, 3600).await;
    let store = Store::open_influx(config, true).await.expect("a store");
    let posts = count_posts(&proxy);
    let now = jiff::Timestamp::now().as_millisecond();
    let two =
        |i: u64, t: i64| row(i, t, [("oil_temp", Value::Number(1.0)), ("oil_level", Value::Number(2.0))]);
    let mut batch = vec![two(1, now), two(2, 9_990_000_000_000_000), two(3, now + 1)];
    batch.extend((4..500).map(|i| two(i, now - 86_400_000 + i as i64)));
    batch.push(two(500, now + 2));
    let rejected = store.write(&plant.site, &plant, &batch).await.expect("written").rejected;
    let indexes: Vec<_> = rejected.iter().map(|(index, _)| *index).collect();
    let expected: Vec<_> = [1].into_iter().chain(3..batch.len() - 1).collect();
    assert_eq!(indexes, expected, "{rejected:?}");
    let old = rejected.iter().filter(|(index, _)| *index > 1);
    assert!(old.into_iter().all(|(_, reason)| reason.contains("retention")), "{rejected:?}");
    let times: Vec<_> =
        all(&store, &plant).await.iter().map(|(t, row)| (t.0 - now, row.values.len())).collect();
    assert_eq!(times, [(0, 2), (1, 2), (2, 2)]);
    assert!(posts.load(Ordering::Relaxed) < 60, "{posts:?}");
}

/// Counts the writes that go through.
fn count_posts(proxy: &Proxy) -> Arc<AtomicUsize> {
    let posts = Arc::new(AtomicUsize::new(0));
    let counted = posts.clone();
    proxy.answer(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        None
    });
    posts
}

/// One signal that is of another type in the bucket costs that signal in every row, and few requests.
#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_in_every_row_is_found_in_few_requests() {
    let (proxy, plant) = (Proxy::start(server().await).await, plant());
    let store = Store::open_influx(buckets(&proxy.url, "conflicts"), true).await.expect("a store");
    write(&store, &plant, &[row(1, T0, [("mode", Value::Code("auto".into()))])]).await;
    let posts = count_posts(&proxy);
    let both =
        |i: u64| row(i, T0 + i as i64, [("mode", Value::Number(1.0)), ("oil_temp", Value::Number(i as f64))]);
    let batch: Vec<_> = (1..=2_000).map(both).collect();
    let rejected = store.write(&plant.site, &plant, &batch).await.expect("written").rejected;
    assert_eq!(rejected.len(), 2_000);
    assert!(rejected.iter().enumerate().all(|(i, (index, reason))| i == *index && reason.contains("mode")));
    let stored = all(&store, &plant).await;
    assert_eq!(stored.iter().filter(|(_, row)| row.values.contains_key(&oil())).count(), 2_000);
    assert!(posts.load(Ordering::Relaxed) < 10, "{posts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_proxy_answers_is_honoured() {
    let (proxy, plant) = (Proxy::start(server().await).await, plant());
    let store = Store::open_influx(buckets(&proxy.url, "proxied"), true).await.expect("a store");
    let batch = [value(1, T0, 1.0)];
    let slow =
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 17\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let busy = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let strange = "HTTP/1.1 400 Bad Request\r\ncontent-length: 4\r\nconnection: close\r\n\r\noops";
    let broken = "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 4\r\nconnection: close\r\n\r\noops";
    for (answer, after) in [(slow, Some(17)), (busy, Some(5)), (broken, None), (strange, None)] {
        proxy.answer(move |_| Some(answer));
        let error = store.write(&plant.site, &plant, &batch).await.expect_err("to be tried again");
        assert_eq!(error.retry_after, after.map(Duration::from_secs), "{error}");
    }
    assert_eq!(all(&store, &plant).await, []);
    proxy.answer(|_| None);
    write(&store, &plant, &batch).await;
    assert_eq!(all(&store, &plant).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_for_a_proxy_is_split() {
    let (proxy, plant) = (Proxy::start(server().await).await, plant());
    let store = Store::open_influx(buckets(&proxy.url, "split"), true).await.expect("a store");
    proxy.answer(|body| {
        let mut lines = Vec::new();
        flate2::read::GzDecoder::new(body).read_to_end(&mut lines).expect("gzip");
        (lines.len() > 1_000)
            .then_some("HTTP/1.1 413 Payload Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    });
    let batch: Vec<_> = (1..=200).map(|i| value(i, T0 + i as i64, 1.0)).collect();
    write(&store, &plant, &batch).await;
    assert_eq!(all(&store, &plant).await.last().map(|(t, _)| *t), Some(UtcMs(T0 + 200)));
}

/// They were written field by field first.
#[tokio::test(flavor = "multi_thread")]
async fn intervals_of_before_are_read_beside_those_of_now() {
    let (bed, plant) = (Bed::influx("of_before").await, plant());
    let store = bed.open().await;
    let interval = |number: u64, hour: i64| {
        let (from, to) = (UtcMs(T0 + hour * HOUR_MS), UtcMs(T0 + (hour + 1) * HOUR_MS));
        event(number, from.0, 0, true, EventKind::Interval(Interval::new(from, to, State::Idle)))
    };
    let line = format!(
        "interval,n=0,press=press1,producer=edge1,site=test state=\"idle\",to={}i,epoch=\"0000000000000007\",number=1i {}",
        T0 + HOUR_MS,
        T0 * 1_000_000 + 5
    );
    let request = reqwest::Client::new()
        .post(format!("{}/api/v2/write?org=plant&bucket=of_before_record", server().await));
    let sent = request.header("Authorization", format!("Token {TOKEN}")).body(line).send().await;
    sent.and_then(reqwest::Response::error_for_status).expect("written");
    write(&store, &plant, &[interval(2, 1)]).await;
    let expected = [interval(1, 0), interval(2, 1)];
    assert_eq!(all_events(&store, &plant).await, expected);
    let evidence =
        async |from, to| store.evidence(&plant.site, &[], hours(from, to)).await.expect("evidence");
    assert_eq!(evidence(0, 2).await, expected);
    assert_eq!(evidence(20, 21).await, expected[1..]);
}
