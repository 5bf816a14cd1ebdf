//! Edges whose system clock is wrong, jumps, or lives through a night in which summer time begins or ends:
//! real processes against a real broker, with an ingest, a store and an api on the true clock.

use std::{
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{EventKind, PressId, SiteId, Span, UtcMs};
use presswatch_store::{EventFilter, Store};
use presswatch_tests::{
    faketime::FakeClock,
    program::{binary, until},
    servers::{self, Server},
};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(60);
const HOUR_MS: i64 = 3_600_000;
const YEAR_MS: i64 = 365 * 24 * HOUR_MS;

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as i64)
}

/// A program of its own; killed when it is dropped.
struct Role(Child);

impl Drop for Role {
    fn drop(&mut self) {
        let _ended_already = self.0.kill();
        let _reaped_already = self.0.wait();
    }
}

/// A plant with one simulated press, which works whatever the hour is: one at rest says little in a minute.
struct Plant {
    folder: tempfile::TempDir,
    config: PathBuf,
    page: SocketAddr,
    client: reqwest::Client,
    _broker: Server,
    _server: Vec<Role>,
}

impl Plant {
    /// Broker, ingest and api; with `clock` they have that one instead of the true one.
    async fn start(edge_clock: &str, clock: Option<&FakeClock>) -> anyhow::Result<Plant> {
        let folder = tempfile::tempdir()?;
        let page = servers::free()?;
        let broker = broker().await?;
        let config = folder.path().join("presswatch.toml");
        let text = format!(
            r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
[mqtt]
host = "127.0.0.1"
port = {}
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[[source]]
press = "press1"
kind = "simulator"
faults = ["sensor"]
[edge]
producer = "edge1"
clock = {edge_clock}
outbox = {{ limit = "8MiB" }}
http = "{}"
[ingest]
producer = "ingest1"
http = "{}"
[api]
producer = "api1"
listen = "{page}"
"#,
            broker.address.port(),
            servers::free()?,
            servers::free()?,
        );
        std::fs::write(&config, text)?;
        let client = reqwest::Client::new();
        let mut plant = Plant { folder, config, page, client, _broker: broker, _server: Vec::new() };
        plant._server = vec![plant.role("ingest", clock, &[])?, plant.role("api", clock, &[])?];
        until("the api is ready", SOON, async || {
            let answer = reqwest::get(format!("http://{page}/readyz")).await?;
            let (status, body) = (answer.status(), answer.text().await?);
            ensure!(status == 200, "{body}");
            Ok(())
        })
        .await?;
        Ok(plant)
    }

    fn role(&self, role: &str, clock: Option<&FakeClock>, env: &[(&str, String)]) -> anyhow::Result<Role> {
        let data = if role == "edge" { "edge" } else { "server" };
        let log = std::fs::File::options().create(true).append(true).open(self.log(role))?;
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(&self.config).arg("--data").arg(self.folder.path().join(data));
        command.envs(env.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        if let Some(clock) = clock {
            clock.apply(&mut command)?;
        }
        Ok(Role(command.spawn()?))
    }

    fn log(&self, role: &str) -> PathBuf {
        self.folder.path().join(format!("{role}.log"))
    }

    fn clock(&self, ahead_ms: i64) -> anyhow::Result<FakeClock> {
        FakeClock::new(&self.folder.path().join("faketime"), ahead_ms)
    }

    async fn get(&self, path: &str) -> anyhow::Result<Value> {
        let answer = self.client.get(format!("http://{}/api/v1/{path}", self.page)).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    /// What the page does when somebody presses its button.
    async fn set_clock(&self) -> anyhow::Result<()> {
        let ask = self.client.post(format!("http://{}/api/v1/clock", self.page)).json(&json!({}));
        ask.send().await?.error_for_status()?;
        Ok(())
    }

    async fn press(&self, what: &str, check: impl Fn(&Value) -> bool) -> anyhow::Result<Value> {
        until(what, SOON, async || {
            let press = self.get("presses/press1").await?;
            ensure!(check(&press), "{press}");
            Ok(press)
        })
        .await
    }

    async fn edge(&self, what: &str, check: impl Fn(&Value) -> bool) -> anyhow::Result<Value> {
        let answer = until(what, SOON, async || {
            let pipeline = self.get("pipeline").await?;
            let all = pipeline["producers"].as_array().context("producers")?;
            let edge = all.iter().find(|one| one["producer"] == "edge1").context("edge1")?;
            ensure!(check(edge), "{edge}");
            Ok(edge.clone())
        });
        let said = || std::fs::read_to_string(self.log("edge")).unwrap_or_default();
        answer.await.with_context(|| format!("the edge said: {}", said()))
    }

    /// Waits until the edge is known to have nothing left to send.
    async fn emptied(&self) -> anyhow::Result<Value> {
        let after = now();
        let done = |edge: &Value| {
            edge["clock"]["trusted"] == true && edge["complete_to"].as_i64().is_some_and(|to| to > after)
        };
        self.edge("everything is committed", done).await
    }

    async fn store(&self) -> anyhow::Result<Store> {
        Ok(Store::open_embedded_reader(&self.folder.path().join("server/store.db")).await?)
    }

    /// Instants of the rows with a time, and of those without one that could be believed.
    async fn rows(&self) -> anyhow::Result<(Vec<i64>, Vec<i64>)> {
        let (store, site, press) = (self.store().await?, SiteId::new("test")?, PressId::new("press1")?);
        let all = Span::new(UtcMs(0), UtcMs(i64::MAX / 2_000_000));
        let times = |rows: Vec<(UtcMs, presswatch_domain::Row)>| rows.iter().map(|(t, _)| t.0).collect();
        let rows = times(store.rows(&site, &press, all, 100_000).await?);
        Ok((rows, times(store.untrusted(&site, &press, all, 100_000).await?)))
    }

    /// The steps of the edge's clock, in order.
    async fn steps(&self) -> anyhow::Result<Vec<(i64, String)>> {
        let span = Span::new(UtcMs(0), UtcMs(i64::MAX / 2_000_000));
        let filter = EventFilter { press: None, kinds: vec!["clock_step"], span, limit: 1_000 };
        let mut events = self.store().await?.events(&SiteId::new("test")?, filter).await?;
        events.retain(|event| event.producer.as_str() == "edge1");
        events.sort_by_key(|event| event.birth.number);
        let step = |event: &presswatch_domain::Numbered| match event.record.kind() {
            Some(EventKind::ClockStep { by_ms, source }) => Some((*by_ms, source.clone())),
            _ => None,
        };
        Ok(events.iter().filter_map(step).collect())
    }
}

async fn broker() -> anyhow::Result<Server> {
    let program = ["/usr/sbin/mosquitto", "/usr/bin/mosquitto"].map(PathBuf::from);
    let program = program.iter().find(|path| path.exists()).context("mosquitto: run tests/run")?;
    let (address, folder) = (servers::free()?, servers::folder()?);
    let file = folder.path().join("mosquitto.conf");
    std::fs::write(&file, format!("listener {} 127.0.0.1\nallow_anonymous true\n", address.port()))?;
    let mut command = Command::new(program);
    command.arg("-c").arg(file);
    Server::start(command, address, folder).await
}

/// No instant twice, and no hole of more than a few seconds between the first and the last.
fn contiguous(rows: &[i64]) {
    for pair in rows.windows(2) {
        assert!((1..8_000).contains(&(pair[1] - pair[0])), "{} and then {} in {rows:?}", pair[0], pair[1]);
    }
}

/// Boots with this clock, lets it jump about, and then somebody sets the time.
async fn boots_without_a_time(ahead_ms: i64) -> anyhow::Result<()> {
    let plant = Plant::start(r#"{ trust = "ntp", wait = "10min" }"#, None).await?;
    let clock = plant.clock(ahead_ms)?;
    let started = now();
    let mut edge = plant.role("edge", Some(&clock), &[])?;
    let press = plant.press("values live, without a time", |press| press["untimed"] == true).await?;
    let seen = now();
    assert!(press["values"]["ambient_temp"]["v"].is_number(), "{press}");
    // The hour and ten years, forward and back: nothing of it counts.
    for jump in [HOUR_MS, -HOUR_MS, 10 * YEAR_MS] {
        clock.set(ahead_ms + jump)?;
        let before = plant.press("it goes on", |press| press["untimed"] == true).await?["last_heard"].clone();
        plant.press("more rows come", |press| press["last_heard"].as_i64() > before.as_i64()).await?;
    }
    // A kill in between, after which the clock says something else.
    edge.0.kill()?;
    edge.0.wait()?;
    let killed = now();
    clock.set(ahead_ms - 4_000_000)?;
    let _edge = plant.role("edge", Some(&clock), &[])?;
    plant.press("it is back", |press| press["last_heard"].as_i64() > Some(killed + 1_000)).await?;
    let waits = |edge: &Value| edge["clock"]["trusted"] == false && edge["depth"].as_i64() > Some(3);
    let edge = plant.edge("it says that it waits", waits).await?;
    assert!(edge["clock"]["waits_ms"].is_i64() && edge["clock"]["source"] == "none", "{edge}");
    assert!(edge["complete_to"].as_i64() < Some(started), "{edge}");
    assert_eq!(plant.rows().await?, (vec![], vec![]), "nothing without a time is stored");

    plant.set_clock().await?;
    let edge = plant.emptied().await?;
    assert_eq!(edge["clock"]["source"], "guest");
    plant.press("values with a time", |press| press["untimed"] == false).await?;
    let (rows, untrusted) = plant.rows().await?;
    assert_eq!(untrusted, Vec::<i64>::new());
    let (first, last) = (rows[0], rows[rows.len() - 1]);
    assert!((started - 1_000..seen + 1_000).contains(&first), "{first} is not between {started} and {seen}");
    assert!(rows.iter().any(|t| *t < killed - 1_000), "from before the kill");
    assert!(last <= now() + 1_000 && last > killed, "{last}");
    assert_eq!(plant.get("pipeline").await?["quarantine"]["count"], 0);
    let steps = plant.steps().await?;
    assert_eq!(steps.len(), 1, "{steps:?}");
    assert_eq!(steps[0].1, "guest");
    assert!((steps[0].0 + ahead_ms - 4_000_000).abs() < 2_000, "{steps:?}");

    // A clock that a person had to correct is not followed.
    clock.set(ahead_ms + 7 * HOUR_MS)?;
    let later = now() + 3_000;
    plant.press("rows go on", |press| press["last_heard"].as_i64() > Some(later)).await?;
    plant.emptied().await?;
    let (rows, _) = plant.rows().await?;
    assert!(rows.iter().all(|t| *t <= now() + 1_000));
    assert_eq!(plant.steps().await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_that_boots_in_1970_gets_its_rows_their_time() -> anyhow::Result<()> {
    // So far into it that no jump back leaves it: there is no clock before 1970.
    boots_without_a_time(-now() + 5_000_000).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_that_boots_last_year_gets_its_rows_their_time() -> anyhow::Result<()> {
    boots_without_a_time(-YEAR_MS).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_in_vain_is_kept_apart_until_ntp_answers() -> anyhow::Result<()> {
    let plant = Plant::start(r#"{ trust = "ntp", wait = "4s" }"#, None).await?;
    let clock = plant.clock(-now() + 30_000)?;
    // Stands for systemd's tool, which tells the kernel's bit.
    let (tool, answer) = (plant.folder.path().join("timedatectl"), plant.folder.path().join("synced"));
    std::fs::write(&answer, "no\n")?;
    std::fs::write(&tool, format!("#!/bin/sh\nexec cat {}\n", answer.display()))?;
    std::fs::set_permissions(&tool, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let path = format!("{}:{}", plant.folder.path().display(), std::env::var("PATH").unwrap_or_default());
    let _edge = plant.role("edge", Some(&clock), &[("PATH", path)])?;
    plant.press("values live", |press| press["untimed"] == true).await?;
    let untrusted = until("the wait is over", SOON, async || {
        let (rows, untrusted) = plant.rows().await?;
        assert_eq!(rows, Vec::<i64>::new(), "nothing of it is in any figure");
        ensure!(untrusted.len() > 5, "{untrusted:?}");
        Ok(untrusted)
    })
    .await?;
    contiguous(&untrusted);
    assert!(untrusted.iter().all(|t| *t < HOUR_MS), "as its clock said: {untrusted:?}");
    plant.press("they are shown", |press| press["untimed"] == true).await?;
    let known = now();
    clock.set(0)?;
    std::fs::write(&answer, "yes\n")?;
    let edge = plant.emptied().await?;
    assert_eq!(edge["clock"]["source"], "ntp");
    let (rows, _) = plant.rows().await?;
    assert!(rows.iter().all(|t| (known - 2_000..now() + 1_000).contains(t)), "{known}: {rows:?}");
    assert_eq!(plant.get("pipeline").await?["quarantine"]["count"], 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_clock_steps_by_an_hour_and_rows_follow() -> anyhow::Result<()> {
    let plant = Plant::start(r#"{ trust = "system", wait = "10min" }"#, None).await?;
    let clock = plant.clock(0)?;
    let _edge = plant.role("edge", Some(&clock), &[])?;
    plant.emptied().await?;
    let wait = async |what: &str, ahead: i64| {
        until(what, SOON, async || {
            let last = plant.rows().await?.0.last().copied();
            let wanted = now() + ahead;
            ensure!(last.is_some_and(|t| (t - wanted).abs() < 5_000), "{last:?}, not {wanted}");
            Ok(())
        })
        .await
    };
    clock.set(HOUR_MS)?;
    wait("rows an hour ahead", HOUR_MS).await?;
    clock.set(0)?;
    let back = now();
    let returned =
        |rows: &[i64]| rows.iter().filter(|t| (back + 2_000..now() + 1_000).contains(t)).count() > 3;
    until("rows of now again", SOON, async || {
        let (rows, _) = plant.rows().await?;
        ensure!(returned(&rows), "{rows:?}");
        Ok(())
    })
    .await?;
    let steps: Vec<i64> = plant.steps().await?.iter().map(|(by, _)| *by).collect();
    assert_eq!(steps.len(), 2, "{steps:?}");
    assert!((steps[0] - HOUR_MS).abs() < 2_000 && (steps[1] + HOUR_MS).abs() < 2_000, "{steps:?}");
    // Ten years ahead, and back before anybody could believe it: no trace.
    clock.set(10 * YEAR_MS)?;
    let trouble = plant.edge("it says so", |edge| edge["trouble"].is_string()).await?;
    assert!(trouble["trouble"].as_str().is_some_and(|text| text.contains("jumped")), "{trouble}");
    clock.set(0)?;
    plant.edge("it is well again", |edge| edge["trouble"].is_null()).await?;
    plant.emptied().await?;
    assert_eq!(plant.steps().await?.len(), 2);
    assert!(plant.rows().await?.0.iter().all(|t| *t < now() + 2 * HOUR_MS));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_stood_ten_years_ahead_holds_nothing_up_when_it_is_back() -> anyhow::Result<()> {
    let plant = Plant::start(r#"{ trust = "system", wait = "3s" }"#, None).await?;
    let clock = plant.clock(0)?;
    let mut edge = plant.role("edge", Some(&clock), &[])?;
    plant.emptied().await?;
    for restart in [false, true] {
        clock.set(10 * YEAR_MS)?;
        plant.edge("it follows", |edge| edge["complete_to"].as_i64() > Some(now() + 9 * YEAR_MS)).await?;
        until("what is years ahead is set aside", SOON, async || {
            let folder = plant.folder.path().join("server/quarantine");
            let held = rusqlite::Connection::open_with_flags(
                folder.join("quarantine.db"),
                rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
            )?;
            let count: i64 = held.query_row("SELECT count(*) FROM rejected", [], |row| row.get(0))?;
            ensure!(count > 0);
            Ok(())
        })
        .await?;
        if restart {
            edge.0.kill()?;
            edge.0.wait()?;
        }
        clock.set(0)?;
        let back = now();
        if restart {
            edge = plant.role("edge", Some(&clock), &[])?;
        }
        let done = |edge: &Value| {
            let to = edge["complete_to"].as_i64();
            edge["clock"]["trusted"] == true && to > Some(back + 4_000) && to < Some(now() + 60_000)
        };
        plant.edge("it has come back by itself", done).await?;
        let rows = until("rows of the true time are stored", SOON, async || {
            let (rows, _) = plant.rows().await?;
            ensure!(rows.iter().any(|t| *t > back), "{back}: {rows:?}");
            Ok(rows)
        })
        .await?;
        assert!(rows.iter().all(|t| *t < now() + HOUR_MS), "nothing years ahead is stored: {rows:?}");
    }
    Ok(())
}

/// Wall-clock time is what people read; rows know UTC alone.
async fn lives_through(change: i64) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    // A little before the change, counted from when the processes run.
    let clock = FakeClock::new(&folder.path().join("faketime"), change - 12_000 - now())?;
    let plant = Plant::start(r#"{ trust = "system" }"#, Some(&clock)).await?;
    clock.set(change - 5_000 - now())?;
    let began = now();
    let zone = [("TZ", "Europe/Belgrade".to_owned())];
    let _edge = plant.role("edge", Some(&clock), &zone)?;
    let rows = until("rows of both sides of the change", SOON, async || {
        let (rows, _) = plant.rows().await?;
        ensure!(rows.iter().any(|t| *t > change + 4_000), "{rows:?}");
        Ok(rows)
    })
    .await?;
    assert!(rows[0] < change && rows[rows.len() - 1] < change - 5_000 + (now() - began) + 2_000, "{rows:?}");
    contiguous(&rows);
    assert_eq!(plant.steps().await?, []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nights_in_which_summer_time_begins_and_ends_are_nights_like_others() -> anyhow::Result<()> {
    // 2027-03-28 and 2027-10-31, 01:00 UTC, in Belgrade.
    lives_through(1_806_195_600_000).await?;
    lives_through(1_824_944_400_000).await
}
