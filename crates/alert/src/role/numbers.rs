//! A number names one alarm of a site for ever: people quote it, and answer by it. So an alerter whose folder was made
//! anew, or is of yesterday, goes on after those that the store knows.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use presswatch_domain::{EventKind, HOUR_MS, SiteId, Span, UtcMs};
use presswatch_runtime::tasks::chain;
use presswatch_store::{EventFilter, Store, StoreError};
use tokio::sync::watch;

use super::alerter::Alerter;

/// How long a start waits for the store to tell the numbers: a ledger that goes on knows its own.
const PATIENCE: Duration = Duration::from_secs(10);
const PATIENCE_AT_FIRST: Duration = Duration::from_secs(60);
const AGAIN: Duration = Duration::from_millis(500);
/// Numbers that may have been on phones and never came into the store.
const SPARE: u64 = 100;

impl Alerter {
    /// Before anything gets a number. `fresh`: the ledger has given none.
    pub(super) async fn number(&mut self, fresh: bool) {
        let patience = if fresh { PATIENCE_AT_FIRST } else { PATIENCE };
        let last = last(self.config.store.clone(), self.settings.plant.site.clone(), self.now());
        match tokio::time::timeout(patience, last).await {
            Ok(last) => {
                let last = last.unwrap_or(0);
                if self.ledger.skip(last, SPARE) {
                    tracing::warn!(
                        last,
                        "alarms of this site were numbered by another folder; going on after them"
                    );
                }
            }
            // The minutes since 1970: of them there were always more than alarms.
            Err(_) if fresh => {
                let minutes = u64::try_from(self.now().0 / 60_000).unwrap_or(0);
                tracing::warn!(
                    minutes,
                    "the store does not tell which numbers alarms have had; going on far after them"
                );
                self.ledger.skip(minutes, 0);
            }
            Err(_) => tracing::warn!("the store does not tell which numbers alarms have had"),
        }
        self.began = Instant::now();
    }
}

/// The highest number that the store knows, once it is there; `None`: it never will be.
async fn last(mut store: watch::Receiver<Option<Arc<Store>>>, site: SiteId, now: UtcMs) -> Option<u64> {
    let store = store.wait_for(Option::is_some).await.ok()?.clone()?;
    loop {
        match highest(&store, &site, now).await {
            Ok(number) => return Some(number),
            Err(error) => {
                tracing::debug!(reason = chain(&error), "numbers of alarms");
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}

async fn highest(store: &Store, site: &SiteId, now: UtcMs) -> Result<u64, StoreError> {
    let span = Span::new(UtcMs(0), now.plus(24 * HOUR_MS));
    let filter = EventFilter { press: None, kinds: vec!["alarm"], span, limit: usize::MAX };
    let events = store.events(site, filter).await?;
    let number = |kind: &EventKind| match kind {
        EventKind::Alarm(alarm) => Some(alarm.alarm),
        _ => None,
    };
    Ok(events.iter().filter_map(|event| number(event.record.kind()?)).max().unwrap_or(0))
}
