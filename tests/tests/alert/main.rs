//! The alerter over restarts, against a real broker, store and ntfy: who must be told is told, and nobody else.

mod backtest;
mod heartbeat;
mod holes;
mod kills;
mod plant;
mod power;
mod shifts;
mod taken;
mod trials;

use anyhow::ensure;
use plant::{FIRST, SECOND, Shown, Site, end};
use presswatch_domain::AlarmState;
use presswatch_tests::{phone, program::until};

/// Nothing, unless this process was started as the alerter.
#[tokio::test(flavor = "multi_thread")]
async fn plant_role() -> anyhow::Result<()> {
    match std::env::var(plant::ROLE).as_deref() {
        Ok("alerter") => plant::alerter().await,
        _ => Ok(()),
    }
}

fn hot(press: usize, came: presswatch_domain::UtcMs, person: u64) -> Shown {
    Shown { press: format!("press{press}"), rule: "oil_temp.trip_hi".to_owned(), came: came.0, person }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alarm_reaches_the_phone_and_a_tap_acknowledges_it() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    let steady = site.row(1, "oil_temp", 50.0).await?;
    let came = site.row(1, "oil_temp", 80.0).await?;
    let (number, message) = site.reached(&hot(1, came, FIRST)).await?;
    ensure!(phone::tap(&message).await? == 200);
    site.state(1, steady, number, AlarmState::AckActive).await?;
    // What was sent says so: it has no button any more.
    until("the message is changed", plant::SOON, async || {
        let all = site.shown(FIRST).await?;
        let last = all.last().map(|(_, _, event)| event.clone()).unwrap_or_default();
        ensure!(last["actions"].as_array().is_none_or(Vec::is_empty), "{last}");
        Ok(())
    })
    .await?;
    ensure!(phone::tap(&message).await? == 200, "a second tap is taken as kindly");
    site.row(1, "oil_temp", 50.0).await?;
    site.state(1, steady, number, AlarmState::Normal).await?;
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_given_while_the_alerter_restarts_stops_the_escalation() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    site.row(1, "oil_temp", 50.0).await?;
    site.row(2, "oil_temp", 50.0).await?;
    let came = site.row(1, "oil_temp", 80.0).await?;
    let (number, _) = site.reached(&hot(1, came, FIRST)).await?;
    end(&mut alerter.0)?;
    site.acknowledge(1, "oil_temp.trip_hi", number).await?;
    let mut alerter = site.alerter()?;
    site.state(1, came, number, AlarmState::AckActive).await?;
    // The second is called for another alarm that came later: by then the first one's step is long due.
    let other = site.row(2, "oil_temp", 80.0).await?;
    site.reached(&hot(2, other, SECOND)).await?;
    let all = site.all_shown().await?;
    ensure!(!all.contains(&hot(1, came, SECOND)), "{all:?}");
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_alerter_refuses_to_run() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    site.row(1, "oil_temp", 50.0).await?;
    let came = site.row(1, "oil_temp", 80.0).await?;
    site.reached(&hot(1, came, FIRST)).await?;
    let mut second = site.alerter()?;
    let status = until("it ends", plant::SOON, async || {
        second.0.try_wait()?.ok_or_else(|| anyhow::anyhow!("it runs"))
    });
    ensure!(!status.await?.success());
    let log = std::fs::read_to_string(site.log())?;
    ensure!(log.contains("outbox-alert1.db"), "it names what is taken: {log}");
    ensure!(alerter.0.try_wait()?.is_none(), "the first goes on");
    end(&mut alerter.0)
}
