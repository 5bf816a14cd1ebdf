//! After a start it is looked whether the plant was dark meanwhile, or only the alerter away.

use std::time::{Duration, Instant};

use presswatch_domain::{EventKind, MINUTE_MS, PressId, SiteId, Span, State, UtcMs};
use presswatch_runtime::tasks::chain;
use presswatch_store::{EventFilter, Store, StoreError};

use super::{alerter::Alerter, read::Told};
use crate::{
    escalation::brings_back,
    ledger::{Outage, OutageTold},
};

/// The last sign of life is written so seldom, and a press may stop so much earlier or begin so much later, in
/// milliseconds.
const EDGE_MS: i64 = MINUTE_MS;
/// How often the store is asked, until it answers.
const EVERY: Duration = Duration::from_secs(10);

impl Alerter {
    /// Once, as soon as the time is known.
    pub(super) fn dawn(&mut self, now: UtcMs) {
        if self.dawned || !self.clock.now().line.known() {
            return;
        }
        self.dawned = true;
        let began = now.plus(-(self.began.elapsed().as_millis() as i64));
        let outage = brings_back(self.alive, began, self.config.settles_ms, self.ledger.outage());
        let Some(mut outage) = outage else { return };
        for (press, follower) in &self.followers {
            if let Some(state) = follower.state() {
                outage.before.entry(press.clone()).or_insert(state);
            }
        }
        tracing::info!(from = outage.away.from.0, "the alerter was away; looking whether the plant was dark");
        self.ledger.set_outage(Some(outage));
    }

    /// When things have come up, the store is asked whether a press ran meanwhile.
    pub(super) fn look_back(&mut self, now: UtcMs) {
        let Some(outage) = self.ledger.outage() else { return };
        let waits = outage.stage == OutageTold::Settles && outage.settles <= now;
        if !waits || self.looked_back.is_some_and(|asked| asked.elapsed() < EVERY) {
            return;
        }
        let Some(store) = self.config.store.borrow().clone() else { return };
        self.looked_back = Some(Instant::now());
        let inside = Span::new(outage.away.from.plus(EDGE_MS), outage.away.to.plus(-EDGE_MS));
        let presses: Vec<PressId> = self.settings.plant.presses.keys().cloned().collect();
        let (site, reads) = (self.settings.plant.site.clone(), self.reads.clone());
        tokio::spawn(async move {
            let dark = dark(&store, &site, &presses, inside).await.map_err(|error| chain(&error));
            let _gone = reads.send(Told::Dark(dark)).await;
        });
    }

    /// The store has said whether the plant was dark.
    pub(super) fn was_dark(&mut self, dark: bool) {
        let Some(outage) = self.ledger.outage().filter(|outage| outage.stage == OutageTold::Settles) else {
            return;
        };
        let told = dark.then(|| {
            let state = |(press, follower): (&PressId, &crate::follow::Follower)| {
                Some((press.clone(), follower.state()?))
            };
            let now = self.followers.iter().filter_map(state).collect();
            Outage { stage: OutageTold::Known, now, ..outage.clone() }
        });
        self.ledger.set_outage(told);
    }
}

/// True if no press told anything, or one told that it had no power.
async fn dark(store: &Store, site: &SiteId, presses: &[PressId], inside: Span) -> Result<bool, StoreError> {
    let filter = EventFilter { press: None, kinds: vec!["state"], span: inside, limit: usize::MAX };
    let off = EventKind::State { state: State::PowerOff };
    if store.events(site, filter).await?.iter().any(|event| event.record.kind() == Some(&off)) {
        return Ok(true);
    }
    for press in presses {
        if !store.rows(site, press, inside, 1).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}
