//! The ingest as tasks: one connection for data, another for commits, one writer.

use std::{path::PathBuf, sync::Arc, time::Duration};

use presswatch_domain::{Birth, Numbered, Plant, ProducerId, UtcMs, validate};
use presswatch_mqtt::{Backoff, BrokerAddress, Incoming, Link, Session};
use presswatch_runtime::{Clock, Dependency, Health, Tasks, tasks::chain};
use presswatch_store::Store;
use presswatch_wire::{
    Commit, DecodeError, Message, Ranges, TopicKind, VERSION, commit_topic, decode, encode_record,
    site_filter,
};
use tokio::sync::mpsc;

use crate::{Batch, Committer, Parcel, Quarantine, QuarantineError, Rejected};

/// Messages decoded and not yet written; when they are so many, the bus waits.
const QUEUE: usize = 64;
/// How often touched hours are rolled up, and how many at once.
const ROLL_UP_EVERY: Duration = Duration::from_secs(2);
const ROLL_UP_HOURS: usize = 24;

/// What an ingest is told at its start.
#[derive(Debug, Clone)]
pub struct IngestConfig {
    /// The plant: who may write what.
    pub plant: Plant,
    /// The bus.
    pub broker: BrokerAddress,
    /// Folder of the quarantine.
    pub quarantine: PathBuf,
    /// Its limit in bytes.
    pub quarantine_limit: u64,
    /// The ingest's own name.
    pub producer: ProducerId,
}

/// Starts the ingest's tasks. It needs a multi-threaded runtime.
pub fn start(
    tasks: &Tasks,
    clock: Clock,
    health: &Health,
    config: IngestConfig,
    store: Arc<Store>,
) -> Result<(), QuarantineError> {
    let quarantine = Quarantine::open(&config.quarantine, config.quarantine_limit)?;
    let site = config.plant.site.clone();
    let id = |what: &str| format!("{}-{what}-{}", config.producer, presswatch_runtime::random::hex(4));
    let filters = vec![site_filter(&site, TopicKind::Live), site_filter(&site, TopicKind::Backlog)];
    let session = Session { client_id: id("data"), subscriptions: filters, will: None };
    let (data, data_events) = Link::start(tasks, "ingest data", config.broker.clone(), session);
    let session = Session { client_id: id("commit"), subscriptions: Vec::new(), will: None };
    let (commits, commit_events) = Link::start(tasks, "ingest commits", config.broker.clone(), session);

    let (parcels, queue) = mpsc::channel(QUEUE);
    let receiver = Receiver {
        clock,
        simulated: store.identity().simulated,
        plant: config.plant.clone(),
        quarantine,
        broker: health.dependency("broker of ingest"),
        link: data,
    };
    tasks.spawn("ingest receiver", ending(tasks, receiver.run(data_events, parcels)));
    tasks.spawn("ingest commit link", ending(tasks, watch_link(health.dependency("commits"), commit_events)));
    let writer = Writer {
        plant: config.plant.clone(),
        store: store.clone(),
        link: commits,
        health: health.dependency("store"),
        committer: Committer::new(),
    };
    tasks.spawn("ingest writer", ending(tasks, writer.run(queue)));
    tasks.spawn("roll-ups", ending(tasks, roll_up(config.plant, store)));
    Ok(())
}

/// A task that ends when all tasks are told to. What it was writing is finished by the store or not at
/// all; nothing was committed, so nothing is lost.
fn ending(
    tasks: &Tasks,
    work: impl Future<Output = ()> + Send + 'static,
) -> impl Future<Output = presswatch_runtime::tasks::TaskResult> + Send + 'static {
    let token = tasks.token();
    async move {
        tokio::select! {
            () = work => {}
            () = token.cancelled() => {}
        }
        Ok(())
    }
}

/// From the bus to parcels: decode, validate, set aside.
struct Receiver {
    clock: Clock,
    simulated: bool,
    plant: Plant,
    quarantine: Quarantine,
    broker: Dependency,
    link: Link,
}

impl Receiver {
    async fn run(mut self, mut events: mpsc::Receiver<Incoming>, parcels: mpsc::Sender<Parcel>) {
        while let Some(event) = events.recv().await {
            match event {
                Incoming::Up => self.broker.good(),
                Incoming::Down { reason } => self.broker.bad(reason),
                Incoming::Message(message) => {
                    let parcel = tokio::task::block_in_place(|| self.read(&message.payload));
                    // A full queue drops: the acknowledgement must not wait, and the producer sends again.
                    if let Some(Err(_)) = parcel.map(|parcel| parcels.try_send(parcel)) {
                        metrics::counter!("presswatch_ingest_dropped_messages_total").increment(1);
                    }
                    self.link.ack(&message.ack);
                }
            }
        }
    }

    /// One payload; `None` if there is nothing to commit.
    fn read(&mut self, payload: &[u8]) -> Option<Parcel> {
        match decode(payload) {
            Ok(message) => Some(self.sort(message)),
            Err(DecodeError::NotOurs(reason)) => {
                metrics::counter!("presswatch_ingest_not_ours_total").increment(1);
                tracing::warn!(%reason, "a message that is not ours");
                None
            }
            Err(error @ DecodeError::UnknownVersion(_)) => {
                metrics::counter!("presswatch_ingest_unknown_version_total").increment(1);
                tracing::error!(%error, "not committed; its producer keeps it");
                None
            }
            Err(DecodeError::Damaged(damaged)) => {
                let envelope = damaged.envelope;
                let last = envelope.first.checked_add(envelope.count.checked_sub(1)?)?;
                let rejected = Rejected {
                    producer: envelope.producer.clone(),
                    epoch: envelope.epoch,
                    number: envelope.first,
                    reason: damaged.reason,
                    body: payload.to_vec(),
                };
                let kept = self.set_aside(&[rejected]);
                kept.then(|| Parcel {
                    producer: envelope.producer,
                    epoch: envelope.epoch,
                    first: envelope.first,
                    last,
                    held_back: Vec::new(),
                    records: Vec::new(),
                })
            }
        }
    }

    /// Divides a message into what is stored and what is set aside.
    fn sort(&mut self, message: Message) -> Parcel {
        let header = &message.header;
        let (producer, epoch, first) =
            (header.envelope.producer.clone(), header.envelope.epoch, header.envelope.first);
        let last = first + header.envelope.count.saturating_sub(1);
        let now = UtcMs(self.clock.now().utc_ms);
        let (mut records, mut rejected) = (Vec::with_capacity(message.records.len()), Vec::new());
        for (number, record) in (first..).zip(message.records) {
            let reject = |reason: String, body: Vec<u8>| Rejected {
                producer: producer.clone(),
                epoch,
                number,
                reason,
                body,
            };
            let record = match record {
                Ok(record) => record,
                Err(malformed) => {
                    rejected.push(reject(malformed.reason, malformed.text.into_bytes()));
                    continue;
                }
            };
            let wrong = if header.envelope.site != self.plant.site {
                Some(format!("site {} is not this ingest's", header.envelope.site))
            } else if header.simulated != self.simulated {
                Some("simulated and real data are never mixed in a store".to_owned())
            } else {
                validate(&record, &self.plant, &producer, now).err().map(|e| e.reason)
            };
            match wrong {
                Some(reason) => rejected.push(reject(reason, encode_record(&record))),
                None => {
                    let birth = Birth { epoch: header.birth_epoch(), number };
                    records.push(Numbered { producer: producer.clone(), birth, record });
                }
            }
        }
        let held_back = if self.set_aside(&rejected) {
            Vec::new()
        } else {
            rejected.into_iter().map(|rejected| rejected.number).collect()
        };
        Parcel { producer, epoch, first, last, held_back, records }
    }

    /// True if all of it is durably set aside.
    fn set_aside(&mut self, list: &[Rejected]) -> bool {
        let Some(first) = list.first() else { return true };
        metrics::counter!("presswatch_ingest_quarantined_total").increment(list.len() as u64);
        match self.quarantine.keep(UtcMs(self.clock.now().utc_ms), list) {
            Ok(()) => {
                tracing::warn!(producer = %first.producer, count = list.len(), reason = %first.reason, "quarantined");
                true
            }
            Err(error) => {
                tracing::error!(reason = chain(&error), "not quarantined and so not committed");
                false
            }
        }
    }
}

/// From parcels to the store, and back to the producers.
struct Writer {
    plant: Plant,
    store: Arc<Store>,
    link: Link,
    health: Dependency,
    committer: Committer,
}

impl Writer {
    async fn run(mut self, mut queue: mpsc::Receiver<Parcel>) {
        while let Some(parcel) = queue.recv().await {
            self.take(parcel);
            // Whatever else has come is written with it: a batch forms by itself under load.
            while self.committer.len() < QUEUE {
                let Ok(parcel) = queue.try_recv() else { break };
                self.take(parcel);
            }
            while let Some(batch) = self.committer.batch() {
                self.write(&batch).await;
                self.committer.durable(&batch);
                for ((producer, epoch), ranges) in batch.commits {
                    self.commit(producer, epoch, ranges);
                }
            }
        }
    }

    fn take(&mut self, parcel: Parcel) {
        if let Some((producer, epoch, ranges)) = self.committer.take(parcel) {
            self.commit(producer, epoch, ranges);
        }
    }

    /// Writes until the store has it.
    async fn write(&self, batch: &Batch) {
        let mut backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(30));
        loop {
            match self.store.write(&self.plant.site, &self.plant, &batch.records).await {
                Ok(_) => {
                    self.health.good();
                    let rows = batch.records.len() as u64;
                    metrics::counter!("presswatch_ingest_records_total").increment(rows);
                    return;
                }
                Err(error) => {
                    self.health.bad(error.reason.clone());
                    tokio::time::sleep(error.retry_after.unwrap_or_else(|| backoff.delay())).await;
                }
            }
        }
    }

    fn commit(&self, producer: ProducerId, epoch: presswatch_domain::Epoch, ranges: Ranges) {
        let commit = Commit { v: VERSION, store: self.store.identity(), epoch, ranges, held: None };
        let topic = commit_topic(&self.plant.site, &producer);
        if let Err(reason) = self.link.publish(&topic, commit.encode(), false) {
            tracing::debug!(%producer, %reason, "commit not sent; the producer sends again");
        }
    }
}

async fn watch_link(health: Dependency, mut events: mpsc::Receiver<Incoming>) {
    while let Some(event) = events.recv().await {
        match event {
            Incoming::Up => health.good(),
            Incoming::Down { reason } => health.bad(reason),
            Incoming::Message(_) => {}
        }
    }
}

async fn roll_up(plant: Plant, store: Arc<Store>) {
    loop {
        match store.roll_up(&plant, ROLL_UP_HOURS).await {
            Ok(ROLL_UP_HOURS) => {}
            Ok(_) => tokio::time::sleep(ROLL_UP_EVERY).await,
            Err(error) => {
                tracing::warn!(reason = chain(&error), "roll-ups");
                tokio::time::sleep(ROLL_UP_EVERY).await;
            }
        }
    }
}
