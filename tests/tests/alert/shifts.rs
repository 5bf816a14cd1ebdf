//! At a shift's end who wants to hears what came of it: when the store has all of it, and once.

use anyhow::{Context, ensure};
use presswatch_domain::{Interval, MINUTE_MS, State, UtcMs};
use presswatch_runtime::Clock;
use presswatch_tests::{phone, program::until};

use crate::plant::{self, FIRST, SECOND, SHIFT, SOON, Site, end};

/// The messages about shifts that a technician's phone has got.
async fn told(site: &Site, person: u64) -> anyhow::Result<Vec<serde_json::Value>> {
    let all = phone::kept(&site.ntfy.base, &plant::topic(person)).await?;
    Ok(all.into_iter().filter(|event| event["title"] == "shift").collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_of_a_shift_is_told_once_when_all_of_it_is_known() -> anyhow::Result<()> {
    let site = Site::start().await?;
    // It goes on for long enough to start an alerter meanwhile.
    let over = UtcMs(Clock::system().now().utc_ms + 10_000);
    let began = over.plus(-MINUTE_MS);
    site.plan(began.plus(-MINUTE_MS), plant::shift(over)?).await?;
    let alerter = || {
        site.alerter_with(|command| {
            command.env(SHIFT, over.0.to_string());
            Ok(())
        })
    };
    let mut first = alerter()?;
    site.ready().await?;
    until("the shift is over", SOON, async || {
        site.row(0, "oil_temp", 50.0).await?;
        ensure!(Clock::system().now().utc_ms > over.0);
        Ok(())
    })
    .await?;
    ensure!(told(&site, FIRST).await?.is_empty(), "of one press nothing was heard since");
    for (press, state) in [(0, State::Running), (1, State::Starved)] {
        site.interval(press, Interval::new(began, over, state)).await?;
    }
    for person in [FIRST, SECOND] {
        let message = until("it is told", SOON, async || {
            // Presses go on telling something, as presses do.
            site.row(0, "oil_temp", 50.0).await?;
            site.row(1, "oil_temp", 50.0).await?;
            let all = told(&site, person).await?;
            ensure!(!all.is_empty(), "{}", std::fs::read_to_string(site.log()).unwrap_or_default());
            all.first().cloned().context("a message")
        })
        .await?;
        ensure!(message["message"] == "press0 ran 60000\npress1 ran 0", "{message}");
    }
    // Another alerter of the same folder knows that it was told.
    end(&mut first.0)?;
    let mut second = alerter()?;
    site.row(1, "oil_temp", 50.0).await?;
    site.row(1, "oil_temp", 80.0).await?;
    until("an alarm comes after it", SOON, async || {
        let all = phone::kept(&site.ntfy.base, &plant::topic(FIRST)).await?;
        ensure!(all.iter().any(|event| event["title"] == "alarm"), "{all:?}");
        Ok(())
    })
    .await?;
    for person in [FIRST, SECOND] {
        let all = told(&site, person).await?;
        ensure!(all.len() == 1, "{all:?}");
    }
    end(&mut second.0)
}
