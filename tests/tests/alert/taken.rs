//! The alerter is killed between reading a reply and writing it, and between writing it and letting go of it.

use anyhow::{Context, ensure};
use presswatch_domain::AlarmState;
use presswatch_tests::{bot_api::BotApi, program::until};

use crate::{
    FIRST, hot,
    plant::{self, Site, Stop, end},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_taken_once_whenever_the_alerter_is_killed() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let mut site = Site::start().await?;
    site.telegram = Some(bot.base());
    let mut alerter = site.alerter()?;
    site.ready().await?;
    for (press, stop) in [(1, Stop::BeforeTaken), (2, Stop::AfterTaken)] {
        let steady = site.row(press, "oil_temp", 50.0).await?;
        let came = site.row(press, "oil_temp", 80.0).await?;
        let (number, message) = site.reached(&hot(press, came, FIRST)).await?;
        let token = message["actions"][0]["body"].as_str().context("a token")?;
        site.stop(Some(stop))?;
        bot.tap(7, 1, token);
        site.stopped().await?;
        end(&mut alerter.0)?;
        ensure!(bot.unconfirmed() == 1, "Telegram still has it");
        site.stop(None)?;
        let acknowledged = site.acknowledged(press, steady).await?;
        ensure!(acknowledged == 0 || stop == Stop::AfterTaken, "{stop:?}: {acknowledged}");
        alerter = site.alerter()?;
        site.state(press, steady, number, AlarmState::AckActive).await?;
        until("Telegram lets go of it", plant::SOON, async || {
            ensure!(bot.unconfirmed() == 0);
            Ok(())
        })
        .await?;
        // What came after it is stored: nothing more is to come of the tap.
        site.row(press, "oil_temp", 50.0).await?;
        site.state(press, steady, number, AlarmState::Normal).await?;
        ensure!(site.acknowledged(press, steady).await? == 1, "{stop:?}");
    }
    end(&mut alerter.0)
}
