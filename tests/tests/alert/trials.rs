//! Whether people are reached: on the console, and each week.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::{Arc, atomic::Ordering},
};

use anyhow::{Context, ensure};
use presswatch_domain::{AlarmState, EventKind, SiteId, Span, UtcMs};
use presswatch_people::{Accounts, NewContact, NewPerson, NewTopic, Presses, Role};
use presswatch_runtime::{Clock, Secret};
use presswatch_store::EventFilter;
use presswatch_tests::{
    faketime::FakeClock,
    phone::{self, Phone},
    program::{binary, until},
};

use crate::plant::{self, BOOT, FIRST, SECOND, SOON, Site, WEEKLY, end};

const TOPIC: &str = "arbens-own-phone";

/// Accounts with one technician, who has an ntfy topic.
fn accounts(site: &Site) -> anyhow::Result<Accounts> {
    let now = UtcMs(Clock::system().now().utc_ms);
    let accounts = Accounts::open(&site.folder.path().join("accounts.db"))?.acting("console", now);
    let new = NewPerson {
        login: "arben".to_owned(),
        name: "Arben".to_owned(),
        role: Role::Technician,
        language: Some("en".to_owned()),
        phone: None,
        presses: Presses::All,
    };
    let person = accounts.add(new, &Secret::new("kafja e mëngjesit"), now)?;
    let ntfy = Some(NewTopic::Named(TOPIC.to_owned()));
    accounts.set_contact(&person.id, NewContact { ntfy, digest: true, ..NewContact::default() })?;
    Ok(accounts)
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_console_a_test_waits_for_the_answer_of_the_phone() -> anyhow::Result<()> {
    let site = Arc::new(Site::start().await?);
    let accounts = accounts(&site)?;
    let mut phone = Phone::subscribe(&site.ntfy.base, TOPIC, None).await?;
    let mut alerter = site.alerter()?;
    let mut command = Command::new(binary()?);
    command
        .args(["alarms", "test", "--to", "arben", "--language", "en", "--data"])
        .arg(site.folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut console = command.spawn()?;
    let output = BufReader::new(console.stdout.take().context("stdout")?);
    let message = phone.next().await?;
    ensure!(message["title"] == "test" && message["priority"] == 5, "it rings as P1 does: {message}");
    ensure!(phone::tap(&message).await? == 200);
    let lines =
        tokio::task::spawn_blocking(move || output.lines().collect::<Result<Vec<String>, _>>()).await??;
    ensure!(console.wait()?.success(), "{lines:?}");
    ensure!(lines.iter().any(|line| line.contains("push (ntfy): answered after")), "{lines:?}");
    ensure!(lines.last().is_some_and(|line| line.contains("reaches Arben")), "{lines:?}");
    // What was sent has no button any more, and the page can show what came of it.
    let update = phone.next().await?;
    ensure!(update["sequence_id"] == message["sequence_id"], "{update}");
    ensure!(update["actions"].as_array().is_none_or(Vec::is_empty), "{update}");
    let person = accounts.people()?.first().context("Arben")?.id;
    let told = accounts.last_trial(&person)?.context("a test")?.told.context("told")?;
    ensure!(told.over && told.ways.iter().all(|one| one.answered.is_some()), "{told:?}");
    let log = std::fs::read_to_string(site.log())?;
    ensure!(!log.contains(TOPIC), "{log}");
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_alerter_the_console_says_so() -> anyhow::Result<()> {
    let site = Site::start().await?;
    accounts(&site)?;
    let run = |to: &str| {
        let mut command = Command::new(binary()?);
        command.args(["alarms", "test", "--to", to, "--language", "en", "--data"]).arg(site.folder.path());
        anyhow::Ok(command.stdin(Stdio::null()).output()?)
    };
    let nobody = run("somebody else")?;
    ensure!(!nobody.status.success() && String::from_utf8_lossy(&nobody.stderr).contains("somebody else"));
    let silent = tokio::task::block_in_place(|| run("Arben"))?;
    let said = String::from_utf8_lossy(&silent.stderr).into_owned();
    ensure!(!silent.status.success() && said.contains("No running alerter"), "{said}");
    Ok(())
}

/// The last Monday that is over, 10:00 UTC.
fn monday(now: UtcMs) -> UtcMs {
    const DAY_MS: i64 = 24 * presswatch_domain::HOUR_MS;
    // 1970-01-05 was one.
    let week =
        UtcMs(now.0 - 4 * DAY_MS).floor(7 * DAY_MS).plus(4 * DAY_MS).plus(10 * presswatch_domain::HOUR_MS);
    if now.since(week) > 2 * DAY_MS { week } else { week.plus(-7 * DAY_MS) }
}

#[tokio::test(flavor = "multi_thread")]
async fn once_a_week_everybody_is_asked_and_who_does_not_answer_is_an_alarm() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let now = UtcMs(Clock::system().now().utc_ms);
    let monday = monday(now);
    let at = |time: UtcMs| {
        let clock = FakeClock::new(&site.folder.path().join("clock"), time.since(now))?;
        site.alerter_with(|command| {
            command.env(WEEKLY, "1").env(BOOT, time.0.to_string());
            clock.apply(command)
        })
    };
    let tests = async |person| {
        let all = phone::kept(&site.ntfy.base, &plant::topic(person)).await?;
        let mut met = std::collections::BTreeSet::new();
        let new = |event: &serde_json::Value| {
            event["title"] == "test" && met.insert(event["sequence_id"].to_string())
        };
        anyhow::Ok(all.into_iter().filter(new).collect::<Vec<_>>())
    };
    let asked = async || {
        until("both are asked", SOON, async || {
            let both = [tests(FIRST).await?, tests(SECOND).await?];
            let log = || std::fs::read_to_string(site.log()).unwrap_or_default();
            ensure!(both.iter().all(|all| all.len() == 1), "{both:?} {}", log());
            Ok(both)
        })
        .await
    };
    const HOUR_MS: i64 = presswatch_domain::HOUR_MS;
    // On Sunday it begins; nobody is asked.
    let mut alerter = at(monday.plus(-20 * HOUR_MS))?;
    site.shift_ms.store(monday.plus(-20 * HOUR_MS).since(now), Ordering::Relaxed);
    site.ready().await?;
    ensure!(tests(FIRST).await?.is_empty());
    end(&mut alerter.0)?;
    // Started again and again on Monday, it asks once.
    for minutes in [1, 2, 3] {
        let mut alerter = at(monday.plus(minutes * 60_000))?;
        let [first, _] = asked().await?;
        if minutes == 2 {
            ensure!(phone::tap(&first[0]).await? == 200);
            until("the answer is taken", SOON, async || {
                let all = phone::kept(&site.ntfy.base, &plant::topic(FIRST)).await?;
                ensure!(all.len() > 1, "{all:?}");
                Ok(())
            })
            .await?;
        }
        end(&mut alerter.0)?;
    }
    // A day later the second has not answered.
    let mut alerter = at(monday.plus(25 * HOUR_MS))?;
    let filter =
        || EventFilter { press: None, kinds: vec!["alarm"], span: Span::new(monday, now), limit: 10_000 };
    until("it is an alarm", SOON, async || {
        let events = site.store.events(&SiteId::new("test")?, filter()).await?;
        let raised = events.iter().any(|event| match event.record.kind() {
            Some(EventKind::Alarm(alarm)) => {
                alarm.rule.as_str() == "producer.unanswered" && alarm.state == AlarmState::UnackActive
            }
            _ => false,
        });
        ensure!(raised, "{events:?}");
        Ok(())
    })
    .await?;
    asked().await?;
    end(&mut alerter.0)
}
