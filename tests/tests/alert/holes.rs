//! What the alerter could not hear, and what producers tell of themselves.

use anyhow::{Context, ensure};
use presswatch_domain::{AlarmState, Change, HOUR_MS, UtcMs};
use presswatch_runtime::Clock;
use presswatch_tests::{phone, program::until, proxy::Mode};

use crate::{
    hot,
    plant::{FIRST, SOON, Shown, Site, end, topic},
};

/// A press says its oil's temperature so often, in milliseconds.
const EVERY_MS: i64 = 30_000;

/// Hot from one instant to another.
fn said(from: UtcMs, to: UtcMs, hot: std::ops::Range<UtcMs>) -> Vec<(UtcMs, f64)> {
    let times = (from.0..to.0).step_by(EVERY_MS as usize).map(UtcMs);
    times.map(|t| (t, if hot.contains(&t) { 80.0 } else { 50.0 })).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_an_edge_that_was_away_for_hours_what_has_gone_is_journalled_and_what_stays_is_told_once()
-> anyhow::Result<()> {
    let site = Site::with_link().await?;
    let link = site.link.as_ref().context("a link")?;
    let mut alerter = site.alerter()?;
    site.ready_but(&[1, 2]).await?;
    let began = UtcMs(Clock::system().now().utc_ms - 3 * HOUR_MS);
    // Heard three hours ago, and nothing since.
    for number in [1, 2] {
        let low = began.plus(-60_000);
        site.rows(number, "oil_level", &[(low, 10.0)]).await?;
        let shown = Shown {
            press: format!("press{number}"),
            rule: "oil_level.trip_lo".to_owned(),
            came: low.0,
            person: FIRST,
        };
        let (alarm, _) = site.reached(&shown).await?;
        site.acknowledge(number, "oil_level.trip_lo", alarm).await?;
        site.rows(number, "oil_level", &[(began.plus(-1), 80.0)]).await?;
        site.state(number, low.plus(-1), alarm, AlarmState::Normal).await?;
    }
    link.set(Mode::Cut);
    let at = |hours: f64| began.plus((hours * HOUR_MS as f64) as i64 / EVERY_MS * EVERY_MS);
    let (gone, stays) = ((at(1.0), at(1.5)), at(2.0));
    let now = UtcMs(Clock::system().now().utc_ms);
    site.rows(1, "oil_temp", &said(began, now, gone.0..gone.1)).await?;
    site.rows(2, "oil_temp", &said(began, now, stays..UtcMs(i64::MAX))).await?;
    link.set(Mode::Pass);
    until("both presses are heard again and what stays is told as it is", SOON, async || {
        site.row(1, "oil_temp", 50.0).await?;
        site.row(2, "oil_temp", 80.0).await?;
        let all = site.shown(FIRST).await?;
        let last = all.iter().rfind(|(_, shown, _)| shown.press == "press2");
        let (_, last, _) =
            last.filter(|(_, shown, _)| shown.rule == "oil_temp.trip_hi").context("nothing")?;
        ensure!(*last == hot(2, stays, FIRST), "{last:?}");
        Ok(())
    })
    .await?;
    until("what came and went is journalled", SOON, async || {
        let alarms = site.alarms(1, began).await?;
        let hot: Vec<_> = alarms.iter().filter(|alarm| alarm.rule.as_str() == "oil_temp.trip_hi").collect();
        let of = |change: Change, since: UtcMs| {
            hot.iter().any(|alarm| alarm.correction && (alarm.change, alarm.since) == (change, since))
        };
        ensure!(of(Change::Raised, gone.0) && of(Change::Returned, gone.1), "{hot:?}");
        Ok(())
    })
    .await?;
    // One alarm, one notification, which rang once; and of the other nothing.
    let all = site.shown(FIRST).await?;
    let hot: Vec<_> = all.iter().filter(|(_, shown, _)| shown.rule == "oil_temp.trip_hi").collect();
    ensure!(hot.iter().all(|(_, shown, _)| shown.press == "press2"), "{hot:?}");
    ensure!(hot.iter().all(|(number, ..)| *number == hot[0].0), "{hot:?}");
    ensure!(hot.iter().all(|(.., event)| event["sequence_id"] == hot[0].2["sequence_id"]), "{hot:?}");
    ensure!(hot.iter().filter(|(.., event)| event["priority"] == 5).count() == 1, "{hot:?}");
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alarm_of_an_edge_that_died_while_nobody_heard_is_told() -> anyhow::Result<()> {
    let site = Site::with_link().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    let steady = site.row(1, "oil_temp", 50.0).await?;
    site.stored(1, steady).await?;
    // By what it tells of another press the alerter has heard and kept it.
    let low = site.row(1, "oil_level", 10.0).await?;
    let shown = Shown {
        press: "press1".to_owned(),
        rule: "oil_level.trip_lo".to_owned(),
        came: low.0,
        person: FIRST,
    };
    site.reached(&shown).await?;
    end(&mut alerter.0)?;
    let came = site.row(1, "oil_temp", 80.0).await?;
    site.stored(1, came).await?;
    site.link.as_ref().context("a link")?.set(Mode::Cut);
    let mut alerter = site.alerter()?;
    site.reached(&hot(1, came, FIRST)).await?;
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alerter_with_a_new_folder_gives_no_number_again() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    site.row(1, "oil_temp", 50.0).await?;
    let came = site.row(1, "oil_temp", 80.0).await?;
    let (number, _) = site.reached(&hot(1, came, FIRST)).await?;
    site.state(1, came.plus(-1), number, AlarmState::UnackActive).await?;
    end(&mut alerter.0)?;
    for file in std::fs::read_dir(site.folder.path())? {
        let file = file?.path();
        if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("outbox-alert1.db")) {
            std::fs::remove_file(file)?;
        }
    }
    let mut alerter = site.alerter()?;
    // It has heard of nothing before: the press is well, then hot.
    let (again, _) = until("it is told", SOON, async || {
        site.row(2, "oil_temp", 50.0).await?;
        let came = site.row(2, "oil_temp", 80.0).await?;
        let all = site.shown(FIRST).await?;
        let found = all.into_iter().find(|(_, shown, _)| shown.press == "press2" && shown.came <= came.0);
        found.map(|(number, _, message)| (number, message)).context("not yet")
    })
    .await?;
    ensure!(again > number, "{again} after {number}");
    end(&mut alerter.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_ingest_sets_aside_is_told_and_is_over_when_nothing_more_is() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    let number = until("it is on the phone", SOON, async || {
        // A signal that no profile has.
        site.row(1, "no_such_signal", 1.0).await?;
        let all = site.shown(FIRST).await?;
        let found = all.iter().find(|(_, shown, _)| shown.rule == "producer.quarantine");
        let (number, shown, _) = found.context("not yet")?;
        ensure!(shown.press == "ingest1", "{shown:?}");
        Ok(*number)
    })
    .await?;
    until("what was sent says that it is over", SOON, async || {
        let all = phone::kept(&site.ntfy.base, &topic(FIRST)).await?;
        let events = site.producers_alarms().await?;
        let of = |state| events.iter().any(|alarm| alarm.alarm == number && alarm.state == state);
        ensure!(of(AlarmState::ReturnedUnack), "{} messages, {events:?}", all.len());
        Ok(())
    })
    .await?;
    end(&mut alerter.0)
}
