//! Signs of life to a receiver outside: they come while the alerter could call somebody, and only then.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::ensure;
use presswatch_tests::{
    program::until,
    receiver::{Receiver, told},
};

use crate::plant::{SOON, Site, end};

/// What has come, by path, in order.
type Got = Arc<Mutex<Vec<String>>>;

fn got(got: &Got) -> Vec<String> {
    got.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Waits until so many more of this path have come than there were.
async fn more(all: &Got, path: &str, count: usize) -> anyhow::Result<()> {
    let of = || got(all).iter().filter(|one| *one == path).count();
    let before = of();
    until("they come", SOON, async || {
        ensure!(of() >= before + count, "{} of {path}", of() - before);
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn beats_come_while_somebody_could_be_called_and_only_then() -> anyhow::Result<()> {
    let all = Got::default();
    let kept = all.clone();
    let receiver = Receiver::start(move |asked| {
        kept.lock().unwrap_or_else(PoisonError::into_inner).push(asked.path);
        async move { told(200, "OK") }
    })
    .await?;
    let site = Site::start().await?;
    let mut alerter = site.beating(&format!("{}/ping/a-secret", receiver.base()))?;
    more(&all, "/ping/a-secret", 3).await?;
    ensure!(!got(&all).iter().any(|path| path.ends_with("fail")), "a start is no failure: {:?}", got(&all));
    // Nothing is heard any more: the alerter lives, and says that it can call nobody.
    site.kill_broker()?;
    more(&all, "/ping/a-secret/fail", 1).await?;
    let before = got(&all).len();
    more(&all, "/ping/a-secret/fail", 3).await?;
    let since = got(&all).split_off(before);
    ensure!(since.iter().all(|path| path.ends_with("/fail")), "{since:?}");
    site.start_broker()?;
    more(&all, "/ping/a-secret", 2).await?;
    end(&mut alerter.0)?;
    let log = std::fs::read_to_string(site.log())?;
    ensure!(!log.contains("a-secret"), "the address is a secret: {log}");
    Ok(())
}
