//! The ingest as tasks: all wiring in one place.

use std::{path::PathBuf, sync::Arc, time::Duration};

use presswatch_domain::{Plant, ProducerId, ProducerRole, UtcMs};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Received, Session};
use presswatch_runtime::{Clock, Dependency, Health, Tasks, tasks::TaskResult, tasks::chain};
use presswatch_store::Store;
use presswatch_uplink::Uplink;
use presswatch_wire::{Status, Topic, TopicKind, site_filter};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

use crate::{
    Committer, Parcel, Quarantine, QuarantineError,
    chronicle::{Chronicle, News},
    shelf::Shelf,
    sorter::{Sorted, Sorter},
    witness::Witness,
    writer::{LiveParcel, Pace, Writer},
};

/// Live parcels that may wait for the writer, and bytes of their payloads. What finds no room is dropped:
/// its producer sends it again as backlog.
const LIVE: usize = 1_024;
const LIVE_BYTES: usize = 16 << 20;
/// Payloads of the backlog that may wait, for each producer: twice its window, for a reconnect sends the
/// window anew. So in a normal drain nothing is dropped.
const BACKLOG: usize = 32;
const BACKLOG_BYTES: usize = 6 << 20;
/// Parcels of the backlog taken apart ahead of the writer.
const AHEAD: usize = 4;
/// What the chronicle may have to hear. Statuses and headers that find no room are left out: more come.
const NEWS: usize = 1_024;
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
    /// The ingest's own name; its role in the plant is ingest.
    pub producer: ProducerId,
}

/// Why an ingest does not start.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    /// There is no quarantine.
    #[error(transparent)]
    Quarantine(#[from] QuarantineError),
    /// Its own records would be refused.
    #[error("producer {0} is not an ingest in the configuration: name it there with that role")]
    Role(ProducerId),
    /// Its own records would never be committed.
    #[error("the ingest's outbox is for {outbox} data and the store for {store} data: open it for the same")]
    Kind {
        /// `simulated` or `real`.
        outbox: &'static str,
        /// `simulated` or `real`.
        store: &'static str,
    },
}

/// Starts the ingest's tasks. `uplink` is open under `config.producer`, its outbox `simulated` as the
/// store is. It needs a multi-threaded runtime.
pub fn start(
    tasks: &Tasks,
    clock: Clock,
    health: &Health,
    config: IngestConfig,
    store: Arc<Store>,
    uplink: Uplink,
) -> Result<(), IngestError> {
    let identity = store.identity();
    check(&config, identity.simulated, uplink.status().borrow().simulated)?;
    let now = UtcMs(clock.now().utc_ms);
    let quarantine = Quarantine::open(&config.quarantine, config.quarantine_limit, now)?;
    let shelf = Shelf::new(quarantine, health.dependency("quarantine"), clock.clone());
    let plant = Arc::new(config.plant);
    let producers = plant.producers.len().max(1);
    let id = |what: &str| format!("{}-{what}-{}", config.producer, presswatch_runtime::random::hex(4));
    let kinds = [TopicKind::Live, TopicKind::Backlog, TopicKind::Status];
    let filters = kinds.map(|kind| site_filter(&plant.site, kind)).to_vec();
    let session = Session { client_id: id("data"), subscriptions: filters, will: None };
    let (data, data_events) = Link::start(tasks, "ingest data", config.broker.clone(), session);
    let session = Session { client_id: id("commit"), subscriptions: Vec::new(), will: None };
    let (commits, commit_events) = Link::start(tasks, "ingest commits", config.broker, session);

    let (live, live_queue) = mpsc::channel(LIVE);
    let (raw, raw_queue) = mpsc::channel(BACKLOG * producers);
    let (sorted, sorted_queue) = mpsc::channel(AHEAD);
    let (news, news_queue) = mpsc::channel(NEWS);
    let sorter = Arc::new(Sorter::new(clock.clone(), identity.simulated, plant.clone(), shelf.clone()));
    let desk = Desk { sorter, news };
    let receiver = Receiver {
        clock: clock.clone(),
        broker: health.dependency("broker of ingest"),
        link: data,
        desk: desk.clone(),
        live,
        live_room: Arc::new(Semaphore::new(LIVE_BYTES)),
        raw,
        raw_room: Arc::new(Semaphore::new(BACKLOG_BYTES * producers)),
    };
    let witness = Witness::new(&plant, identity);
    let chronicle = Chronicle::new(clock.clone(), config.producer, uplink, shelf.clone(), witness);
    let writer = Writer {
        plant: plant.clone(),
        clock,
        store: store.clone(),
        link: commits,
        health: health.dependency("store"),
        shelf,
        committer: Committer::new(),
        pace: Pace::default(),
    };
    let links = watch_link(health.dependency("commits"), commit_events);
    tasks.spawn("ingest receiver", ending(tasks, quiet(receiver.run(data_events))));
    tasks.spawn("ingest backlog", ending(tasks, quiet(sort_backlog(desk, raw_queue, sorted))));
    tasks.spawn("ingest writer", ending(tasks, quiet(writer.run(live_queue, sorted_queue))));
    tasks.spawn("ingest chronicle", ending(tasks, async { Ok(chronicle.run(news_queue).await?) }));
    tasks.spawn("ingest commit link", ending(tasks, quiet(links)));
    tasks.spawn("roll-ups", ending(tasks, quiet(roll_up(plant, store))));
    Ok(())
}

fn check(config: &IngestConfig, store: bool, outbox: bool) -> Result<(), IngestError> {
    if config.plant.producers.get(&config.producer) != Some(&ProducerRole::Ingest) {
        return Err(IngestError::Role(config.producer.clone()));
    }
    let kind = |simulated| if simulated { "simulated" } else { "real" };
    if store != outbox {
        return Err(IngestError::Kind { outbox: kind(outbox), store: kind(store) });
    }
    Ok(())
}

async fn quiet(work: impl Future<Output = ()>) -> TaskResult {
    work.await;
    Ok(())
}

/// A task that ends when all tasks are told to. What it was writing is finished by the store or not at
/// all; nothing was committed, so nothing is lost.
fn ending(
    tasks: &Tasks,
    work: impl Future<Output = TaskResult> + Send + 'static,
) -> impl Future<Output = TaskResult> + Send + 'static {
    let token = tasks.token();
    async move {
        tokio::select! {
            outcome = work => outcome,
            () = token.cancelled() => Ok(()),
        }
    }
}

/// Where messages are taken apart, and what is told of them.
#[derive(Clone)]
struct Desk {
    sorter: Arc<Sorter>,
    news: mpsc::Sender<News>,
}

impl Desk {
    /// The parcel of a payload; `None` if there is nothing to write or commit.
    async fn parcel(&self, topic: &str, payload: &[u8], came_ms: i64) -> Option<Parcel> {
        let sorted = tokio::task::block_in_place(|| self.sorter.sort(topic, payload, came_ms))?;
        let Sorted { parcel, heard, opened } = sorted;
        if let Some(heard) = heard {
            // Without it `complete` comes later.
            let _full = self.news.try_send(News::Message(heard));
        }
        if !opened.is_empty() {
            let (done, answer) = oneshot::channel();
            self.news.send(News::Opened(opened, done)).await.ok()?;
            // Not durable: not committed either, and so it comes again.
            answer.await.ok()?;
        }
        parcel
    }
}

/// From the bus: live messages are taken apart at once, so that no backlog is in their way.
struct Receiver {
    clock: Clock,
    broker: Dependency,
    link: Link,
    desk: Desk,
    live: mpsc::Sender<LiveParcel>,
    live_room: Arc<Semaphore>,
    raw: mpsc::Sender<Raw>,
    raw_room: Arc<Semaphore>,
}

/// A payload of the backlog, packed as it came, with the room that it takes.
struct Raw {
    topic: String,
    payload: Vec<u8>,
    came_ms: i64,
    _room: OwnedSemaphorePermit,
}

impl Receiver {
    async fn run(self, mut events: mpsc::Receiver<Incoming>) {
        while let Some(event) = events.recv().await {
            match event {
                Incoming::Up => self.broker.good(),
                Incoming::Down { reason, .. } => self.broker.bad(reason),
                Incoming::Message(message) => {
                    let ack = message.ack.clone();
                    self.hear(message).await;
                    self.link.ack(&ack);
                }
            }
        }
    }

    async fn hear(&self, message: Received) {
        let came_ms = self.clock.now().mono_ms as i64;
        match Topic::parse(&message.topic) {
            Some(Topic { kind: TopicKind::Status, producer, .. }) => {
                if let Ok(status) = Status::decode(&message.payload) {
                    let news = News::Status(producer, Box::new(status), message.retained);
                    // The next one comes in 10 s.
                    let _full = self.desk.news.try_send(news);
                }
            }
            Some(Topic { kind: TopicKind::Backlog, .. }) => self.queue(message, came_ms),
            _ => self.live(message, came_ms).await,
        }
    }

    /// No room drops it: the acknowledgement must not wait, and the producer sends again.
    fn queue(&self, message: Received, came_ms: i64) {
        let room = self.raw_room.clone().try_acquire_many_owned(message.payload.len() as u32);
        let queued = room.ok().is_some_and(|room| {
            let raw = Raw { topic: message.topic, payload: message.payload, came_ms, _room: room };
            self.raw.try_send(raw).is_ok()
        });
        if !queued {
            dropped("backlog");
        }
    }

    async fn live(&self, message: Received, came_ms: i64) {
        let room = self.live_room.clone().try_acquire_many_owned(message.payload.len() as u32);
        let Ok(room) = room else { return dropped("live") };
        if let Some(parcel) = self.desk.parcel(&message.topic, &message.payload, came_ms).await
            && self.live.try_send((parcel, room)).is_err()
        {
            dropped("live");
        }
    }
}

fn dropped(lane: &'static str) {
    metrics::counter!("presswatch_ingest_dropped_messages_total", "lane" => lane).increment(1);
}

/// Takes the backlog apart, a few messages ahead of the writer: what waits before takes no more memory
/// than its packed payloads.
async fn sort_backlog(desk: Desk, mut queue: mpsc::Receiver<Raw>, sorted: mpsc::Sender<Parcel>) {
    while let Some(raw) = queue.recv().await {
        if let Some(parcel) = desk.parcel(&raw.topic, &raw.payload, raw.came_ms).await
            && sorted.send(parcel).await.is_err()
        {
            return;
        }
    }
}

async fn watch_link(health: Dependency, mut events: mpsc::Receiver<Incoming>) {
    while let Some(event) = events.recv().await {
        match event {
            Incoming::Up => health.good(),
            Incoming::Down { reason, .. } => health.bad(reason),
            Incoming::Message(_) => {}
        }
    }
}

/// Rolls touched hours up. It never takes more than half of the time, so that live rows find the store
/// free.
async fn roll_up(plant: Arc<Plant>, store: Arc<Store>) {
    loop {
        let began = tokio::time::Instant::now();
        let answer = store.roll_up(&plant, ROLL_UP_HOURS).await;
        let took = began.elapsed();
        metrics::histogram!("presswatch_rollup_seconds").record(took.as_secs_f64());
        let pause = match answer {
            Ok(hours) => {
                metrics::counter!("presswatch_rollup_hours_total").increment(hours as u64);
                if hours == ROLL_UP_HOURS { took } else { ROLL_UP_EVERY }
            }
            Err(error) => {
                tracing::warn!(reason = chain(&error), "roll-ups");
                ROLL_UP_EVERY
            }
        };
        tokio::time::sleep(pause).await;
    }
}
