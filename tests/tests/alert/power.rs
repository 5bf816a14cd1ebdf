//! All is dark for hours; then it is told once what happened.

use std::sync::atomic::Ordering;

use anyhow::{Context, ensure};
use presswatch_domain::{HOUR_MS, UtcMs};
use presswatch_tests::{faketime::FakeClock, phone, program::until};

use crate::plant::{self, BOOT, FIRST, NOON, SECOND, SOON, Shown, Site, end};

/// How long ago the power went.
const AWAY_MS: i64 = 5 * HOUR_MS;

fn shown(rule: &str, press: usize, came: UtcMs) -> Shown {
    Shown { press: format!("press{press}"), rule: rule.to_owned(), came: came.0, person: FIRST }
}

/// The messages of this title that the first technician's phone has got, updates left out.
async fn messages(site: &Site, title: &str) -> anyhow::Result<Vec<serde_json::Value>> {
    let all = phone::kept(&site.ntfy.base, &plant::topic(FIRST)).await?;
    let mut met = std::collections::BTreeSet::new();
    let new =
        |event: &serde_json::Value| event["title"] == title && met.insert(event["sequence_id"].to_string());
    Ok(all.into_iter().filter(new).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_power_cut_one_message_tells_what_happened() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let clock = FakeClock::new(&site.folder.path().join("clock"), -AWAY_MS)?;
    site.shift_ms.store(-AWAY_MS, Ordering::Relaxed);
    let mut alerter = site.alerter_with(|command| {
        command.env(BOOT, "before");
        clock.apply(command)
    })?;
    site.ready().await?;
    let old = site.row(1, "oil_level", 10.0).await?;
    let (old_number, _) = site.reached(&shown("oil_level.trip_lo", 1, old)).await?;
    // The power goes, and comes back hours later.
    end(&mut alerter.0)?;
    site.kill_broker()?;
    site.shift_ms.store(0, Ordering::Relaxed);
    site.start_broker()?;
    let before = messages(&site, "alarm").await?.len();
    let started = || {
        site.alerter_with(|command| {
            command.env(BOOT, "after").env(NOON, "1");
            Ok(())
        })
    };
    let mut alerter = started()?;
    // Everything comes up with something to say.
    site.row(2, "oil_level", 80.0).await?;
    site.row(3, "oil_temp", 50.0).await?;
    let low = site.row(2, "oil_level", 10.0).await?;
    let hot = site.row(3, "oil_temp", 80.0).await?;
    let told = until("it is told", SOON, async || {
        // A press goes on telling something, as presses do.
        site.row(0, "oil_temp", 50.0).await?;
        let all = messages(&site, "power").await?;
        let log = || std::fs::read_to_string(site.log()).unwrap_or_default();
        all.first().cloned().with_context(log)
    })
    .await?;
    let text = told["message"].as_str().unwrap_or_default().to_owned();
    ensure!(text.contains(&format!("{old_number} press1")), "what was there before: {text}");
    ensure!(text.contains(&format!("press2 oil_level.trip_lo {}", low.0)), "what has come: {text}");
    // What is urgent is told apart, to whom it would be anyway.
    site.reached(&shown("oil_temp.trip_hi", 3, hot)).await?;
    site.reached(&Shown { person: SECOND, ..shown("oil_temp.trip_hi", 3, hot) }).await?;
    let alarms = messages(&site, "alarm").await?.split_off(before);
    ensure!(
        alarms.iter().all(|event| event["message"].as_str().is_some_and(|text| !text.contains("oil_level"))),
        "nothing of the cut comes beside: {alarms:?}"
    );
    // Nor after another start.
    end(&mut alerter.0)?;
    let mut alerter = started()?;
    let last = site.row(4, "oil_temp", 80.0).await?;
    until("the next alarm is on the phone", SOON, async || {
        site.row(0, "oil_temp", 50.0).await?;
        let all = site.shown(FIRST).await?;
        ensure!(all.iter().any(|(_, one, _)| *one == shown("oil_temp.trip_hi", 4, last)), "{all:?}");
        Ok(())
    })
    .await?;
    ensure!(messages(&site, "power").await?.len() == 1);
    end(&mut alerter.0)
}
