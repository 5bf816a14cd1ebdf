//! The uplink: what a producer's other tasks hold.

use std::{path::PathBuf, time::Duration};

use presswatch_domain::{Birth, Epoch, ProducerId, Record, SiteId, UtcMs};
use presswatch_mqtt::BrokerAddress;
use presswatch_runtime::{Clock, Health, Tasks, random};
use presswatch_wire::Status;
use tokio::sync::{mpsc, oneshot, watch};

use crate::{
    AppendError, Batch, Origin, Outbox, OutboxError,
    actor::{Actor, Append, Live},
};

/// Commands that may wait; who appends waits for room among them.
const COMMANDS: usize = 64;

/// What an uplink is told at its start.
#[derive(Debug, Clone)]
pub struct UplinkConfig {
    /// The outbox file.
    pub path: PathBuf,
    /// Its limit in bytes; the file takes a little more, from its creation on.
    pub limit_bytes: u64,
    /// Zero: an append is on disk when it returns. Longer: appends are written at once, which outlives
    /// a kill, and synced together at least so often; a power cut takes what was appended since, at
    /// most so much (it may have been sent and stored). For SD cards, which wear out by syncing.
    pub flush: Duration,
    /// Zero: a live row goes out as it comes. Longer: live rows are gathered, and go out together so often;
    /// with an event, at once. For links that cost money. The status is then told each 20 s, not 10: readers that
    /// hear nothing for 30 s take a producer for gone.
    pub publish_every: Duration,
    /// True for a simulator or a replay.
    pub simulated: bool,
    /// Whose plant.
    pub site: SiteId,
    /// Who appends.
    pub producer: ProducerId,
    /// Where to send.
    pub broker: BrokerAddress,
}

/// A handle on a running uplink; clones share it. It needs a multi-threaded runtime.
#[derive(Debug, Clone)]
pub struct Uplink {
    live: mpsc::Sender<Live>,
    waiting: mpsc::Sender<Append>,
    room: watch::Receiver<bool>,
    history: watch::Sender<Option<(UtcMs, UtcMs, UtcMs)>>,
    quarantined: watch::Sender<Option<u64>>,
    status: watch::Receiver<Status>,
    connections: watch::Receiver<u64>,
}

/// The uplink's task has ended: the program is ending, or it has failed.
fn ended() -> AppendError {
    AppendError::Outbox(OutboxError {
        path: String::new(),
        doing: "handing over to the uplink",
        source: "it has ended".into(),
    })
}

impl Uplink {
    /// Opens the outbox under a new epoch and starts the task.
    pub fn start(
        tasks: &Tasks,
        clock: Clock,
        health: &Health,
        config: UplinkConfig,
    ) -> Result<Uplink, OutboxError> {
        let epoch = Epoch(random::bits());
        let remind = |memory| {
            clock.remember(memory);
            clock.now()
        };
        let mut outbox = Outbox::open_at(&config.path, config.limit_bytes, epoch, clock.boot(), remind)?;
        if !config.flush.is_zero() {
            outbox.set_lazy();
        }
        let (live, live_inbox) = mpsc::channel(COMMANDS);
        let (waiting, waiting_inbox) = mpsc::channel(COMMANDS);
        let (room, has_room) = watch::channel(true);
        let (history, progress) = watch::channel(None);
        let (quarantined, set_aside) = watch::channel(None);
        let (connected, connections) = watch::channel(0);
        let actor = Actor::new(clock, health, config, outbox, (room, connected), (progress, set_aside))?;
        let status = actor.start(tasks, live_inbox, waiting_inbox);
        Ok(Uplink { live, waiting, room: has_room, history, quarantined, status, connections })
    }

    /// Gives the records their numbers; they are on disk when it returns, with `keep` in the same
    /// transaction. An error means that none was taken. Appends that wait together share a transaction.
    /// Live ones never wait behind more than one of a source that can wait.
    pub async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<Vec<Birth>, AppendError> {
        // JSON is made here, not by the one task that all producers of records share.
        self.take(Batch::new(origin, records, keep)).await
    }

    /// Changes the owner's table, with the live records that tell of it in the same transaction; there may be
    /// none. `None` takes a key out.
    pub async fn change(
        &self,
        records: Vec<Record>,
        table: Vec<(String, Option<String>)>,
    ) -> Result<Vec<Birth>, AppendError> {
        self.take(Batch::changing(Origin::Live, records, table)).await
    }

    async fn take(&self, batch: Batch) -> Result<Vec<Birth>, AppendError> {
        let (reply, answer) = oneshot::channel();
        let origin = batch.origin;
        let append = Append { batch, reply };
        match origin {
            Origin::Live => self.live.send(Live::Append(append)).await.map_err(|_| ended())?,
            Origin::Waiting => self.waiting.send(append).await.map_err(|_| ended())?,
        }
        answer.await.map_err(|_| ended())?
    }

    /// What was kept under `key` with an earlier append.
    pub async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        let (reply, answer) = oneshot::channel();
        self.live.send(Live::Kept { key: key.to_owned(), reply }).await.map_err(|_| ended())?;
        Ok(answer.await.map_err(|_| ended())??)
    }

    /// All of the owner's table under keys that begin with `prefix`, in order of the keys.
    pub async fn kept_below(&self, prefix: &str) -> Result<Vec<(String, String)>, AppendError> {
        let (reply, answer) = oneshot::channel();
        self.live.send(Live::KeptBelow { prefix: prefix.to_owned(), reply }).await.map_err(|_| ended())?;
        Ok(answer.await.map_err(|_| ended())??)
    }

    /// Resolves when a source that can wait may append.
    pub async fn room(&self) {
        let mut room = self.room.clone();
        let _ended = room.wait_for(|room| *room).await;
    }

    /// How far a source that can wait has come: it began at the first instant, ends at the second, has
    /// appended everything before the third. `None`: it is done. Nothing later counts as complete.
    pub fn history(&self, progress: Option<(UtcMs, UtcMs, UtcMs)>) {
        self.history.send_replace(progress);
    }

    /// How many records an ingest has set aside: its status tells it.
    pub fn quarantined(&self, count: u64) {
        self.quarantined.send_replace(Some(count));
    }

    /// How often the link has come up. Rows appended while it was down are told with the backlog, not
    /// live: who counts one more says everything anew, so that it is seen at once.
    pub fn connections(&self) -> u64 {
        *self.connections.borrow()
    }

    /// The producer's status, as it is sent.
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.clone()
    }
}
