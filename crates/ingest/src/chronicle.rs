//! The task that appends what the ingest says as a producer: what its [`Witness`] gives, and what was set
//! aside, told together.

use std::time::Duration;

use presswatch_domain::{EventKind, ProducerId, Record, UtcMs};
use presswatch_runtime::{Clock, tasks::chain};
use presswatch_uplink::{AppendError, Origin, Uplink, taken};
use presswatch_wire::Status;
use tokio::sync::{mpsc, oneshot};

use crate::{
    shelf::Shelf,
    witness::{Heard, Opening, Witness, key},
};

const TICK: Duration = Duration::from_secs(1);
/// How often what was set aside is told at most, in milliseconds.
const EVERY_MS: i64 = 60_000;
/// Producers and faults told apart at once; the rest is told as one.
const APART: usize = 32;
const TOLD: &str = "quarantine told";

/// What the chronicle hears.
#[derive(Debug)]
pub enum News {
    /// A message.
    Message(Heard),
    /// A status, and whether the broker had kept it.
    Status(ProducerId, Box<Status>, bool),
    /// Records `opened`; answered once what follows from them is durable.
    Opened(Vec<Opening>, oneshot::Sender<()>),
}

/// The ingest as a producer.
pub struct Chronicle {
    clock: Clock,
    own: ProducerId,
    uplink: Uplink,
    shelf: Shelf,
    witness: Witness,
    /// Which quarantine file, and up to which entry of it was told.
    quarantine: (String, i64),
    quarantine_due: UtcMs,
}

impl Chronicle {
    pub fn new(clock: Clock, own: ProducerId, uplink: Uplink, shelf: Shelf, witness: Witness) -> Self {
        let quarantine = (shelf.mark(), 0);
        Self { clock, own, uplink, shelf, witness, quarantine, quarantine_due: UtcMs::default() }
    }

    /// Runs until nobody sends news any more.
    pub async fn run(mut self, mut news: mpsc::Receiver<News>) -> Result<(), AppendError> {
        self.load().await?;
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                heard = news.recv() => match heard {
                    Some(heard) => self.hear(heard).await,
                    None => return Ok(()),
                },
                _ = tick.tick() => {
                    let tell = self.witness.due(self.now());
                    self.append(tell).await;
                    self.uplink.quarantined(self.shelf.count());
                    self.tell_quarantine().await;
                }
            }
        }
    }

    fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    async fn load(&mut self) -> Result<(), AppendError> {
        for producer in self.witness.producers() {
            if let Some(kept) = self.uplink.kept(&key(&producer)).await?
                && let Err(error) = self.witness.load(&producer, &kept)
            {
                tracing::error!(%producer, reason = %error, "what was kept of its outboxes can't be read; it counts as never heard of");
            }
        }
        let told = self.uplink.kept(TOLD).await?;
        let (mark, id) = told.as_deref().and_then(|told| told.split_once(' ')).unwrap_or_default();
        if mark == self.quarantine.0 {
            self.quarantine.1 = id.parse().unwrap_or(0);
        }
        Ok(())
    }

    async fn hear(&mut self, news: News) {
        let now = self.now();
        match news {
            News::Message(heard) => self.witness.message(&heard, now),
            News::Status(producer, status, retained) => {
                self.witness.status(&producer, &status, retained, now);
            }
            News::Opened(list, done) => {
                for opening in list {
                    let tell = self.witness.opened(&opening, now);
                    if !tell.records.is_empty() {
                        tracing::error!(producer = %opening.producer, "came back with a new outbox, its old one not known to be empty: a loss of unknown size is recorded");
                    }
                    if !self.append(tell).await {
                        return;
                    }
                }
                // The receiver may be gone: the program is ending.
                let _ending = done.send(());
            }
        }
    }

    /// True if it is durable; else it is told later.
    async fn append(&mut self, tell: crate::witness::Tell) -> bool {
        if tell.is_empty() {
            return true;
        }
        let mut records = tell.records.clone();
        let line = self.clock.now().line;
        records.iter_mut().for_each(|record| taken(record, line));
        match self.uplink.append(Origin::Live, records, tell.keep.clone()).await {
            Ok(_) => {
                self.witness.told(tell);
                true
            }
            Err(error) => {
                tracing::error!(
                    reason = chain(&error),
                    "the ingest's own records are not appended; trying again"
                );
                false
            }
        }
    }

    /// `quarantined` for each producer and fault. Of what the ingest itself said nothing is told: the
    /// record about it would be set aside in turn.
    async fn tell_quarantine(&mut self) {
        let now = self.now();
        let Some((tallies, newest)) = self.shelf.since(self.quarantine.1) else { return };
        // A clock that was set back must not silence it.
        if newest == self.quarantine.1 || (0..=EVERY_MS).contains(&self.quarantine_due.since(now)) {
            return;
        }
        let others: Vec<_> =
            tallies.into_iter().filter(|tally| tally.producer != self.own.as_str()).collect();
        let event = |producer, reason, count| {
            Record::event(now, None, EventKind::Quarantined { producer, reason, count })
        };
        let mut records = Vec::new();
        for tally in others.iter().take(APART) {
            if let Ok(producer) = tally.producer.parse() {
                records.push(event(producer, tally.reason.clone(), tally.count));
            }
        }
        let rest: u64 = others.iter().skip(APART).map(|tally| tally.count).sum();
        if rest > 0 {
            records.push(event(self.own.clone(), "other producers and reasons".to_owned(), rest));
        }
        let keep = vec![(TOLD.to_owned(), format!("{} {newest}", self.quarantine.0))];
        let line = self.clock.now().line;
        records.iter_mut().for_each(|record| taken(record, line));
        match self.uplink.append(Origin::Live, records, keep).await {
            Ok(_) => {
                self.quarantine.1 = newest;
                self.quarantine_due = now.plus(EVERY_MS);
            }
            Err(error) => {
                tracing::error!(reason = chain(&error), "what was set aside is not told; trying again");
            }
        }
    }
}
