//! The uplink as a task: joins outbox, sender and link. The only place of this crate with a clock.

use std::{path::PathBuf, time::Duration};

use presswatch_domain::{Birth, Epoch, ProducerId, Record, SiteId, UtcMs};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, NotSent, Session, Will};
use presswatch_runtime::{Clock, Dependency, Health, Tasks, random};
use presswatch_wire::{
    ClockStatus, Commit, Envelope, Header, Progress, Status, TopicKind, VERSION, commit_topic, pack,
    producer_topic,
};
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::block_in_place,
};

use crate::{AppendError, Outbox, OutboxError, Sender};

/// Records waiting from which on a source that can wait has to.
const ROOM: u64 = 20_000;
/// Bytes of records in one backlog message, before packing.
const MESSAGE_BYTES: usize = 512 << 10;
const STATUS_EVERY: Duration = Duration::from_secs(10);
/// How soon sending is tried again when the client's queue was full, or nothing woke it.
const TICK: Duration = Duration::from_millis(100);
/// Commands that may wait; who appends waits for room among them.
const COMMANDS: usize = 64;

/// What an uplink is told at its start.
#[derive(Debug, Clone)]
pub struct UplinkConfig {
    /// The outbox file.
    pub path: PathBuf,
    /// Its limit in bytes of records.
    pub limit_bytes: u64,
    /// True for a simulator or a replay.
    pub simulated: bool,
    /// Whose plant.
    pub site: SiteId,
    /// Who appends.
    pub producer: ProducerId,
    /// Where to send.
    pub broker: BrokerAddress,
}

/// Where records come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Taken now: published once on `live` at once, if the link is up.
    Live,
    /// History or replay, from a source that can wait: `backlog` only.
    Waiting,
}

/// A handle on a running uplink; clones share it. It needs a multi-threaded runtime.
#[derive(Debug, Clone)]
pub struct Uplink {
    commands: mpsc::Sender<Command>,
    room: watch::Receiver<bool>,
    history: watch::Sender<Option<(UtcMs, UtcMs, UtcMs)>>,
    status: watch::Receiver<Status>,
}

#[derive(Debug)]
enum Command {
    Append {
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
        reply: oneshot::Sender<Result<Vec<Birth>, AppendError>>,
    },
    Kept {
        key: String,
        reply: oneshot::Sender<Result<Option<String>, OutboxError>>,
    },
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
        let now = UtcMs(clock.now().utc_ms);
        let outbox = Outbox::open(&config.path, config.limit_bytes, epoch, clock.boot(), now)?;
        let sender = Sender::new(epoch, config.simulated, outbox.pinned()?, outbox.waiting().clone());
        let (commands, inbox) = mpsc::channel(COMMANDS);
        let (room, has_room) = watch::channel(true);
        let (history, progress) = watch::channel(None);
        let mut actor = Actor {
            clock,
            broker: health.dependency(format!("broker of {}", config.producer)),
            outbox,
            sender,
            room,
            progress,
            status: None,
            config,
        };
        let first = actor.status(true)?;
        let (told, status) = watch::channel(first);
        actor.status = Some(told);
        let (link, events) = actor.link(tasks)?;
        let token = tasks.token();
        tasks.spawn(format!("uplink {}", actor.config.producer), async move {
            tokio::select! {
                outcome = actor.run(link, inbox, events) => outcome.map_err(Into::into),
                () = token.cancelled() => Ok(()),
            }
        });
        Ok(Uplink { commands, room: has_room, history, status })
    }

    /// Gives the records their numbers; they are on disk when it returns, with `keep` in the same
    /// transaction. An error means that none was taken.
    pub async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<Vec<Birth>, AppendError> {
        let (reply, answer) = oneshot::channel();
        let command = Command::Append { origin, records, keep, reply };
        self.commands.send(command).await.map_err(|_| ended())?;
        answer.await.map_err(|_| ended())?
    }

    /// What was kept under `key` with an earlier append.
    pub async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        let (reply, answer) = oneshot::channel();
        let command = Command::Kept { key: key.to_owned(), reply };
        self.commands.send(command).await.map_err(|_| ended())?;
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

    /// The producer's status, as it is sent.
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.clone()
    }
}

struct Actor {
    clock: Clock,
    broker: Dependency,
    outbox: Outbox,
    sender: Sender,
    room: watch::Sender<bool>,
    progress: watch::Receiver<Option<(UtcMs, UtcMs, UtcMs)>>,
    status: Option<watch::Sender<Status>>,
    config: UplinkConfig,
}

impl Actor {
    fn link(&self, tasks: &Tasks) -> Result<(Link, mpsc::Receiver<Incoming>), OutboxError> {
        let (site, producer) = (&self.config.site, &self.config.producer);
        let will = Will {
            topic: producer_topic(site, producer, TopicKind::Status),
            payload: self.status(false)?.encode(),
            retain: true,
        };
        let session = Session {
            client_id: format!("{producer}-{}", self.outbox.epoch()),
            subscriptions: vec![commit_topic(site, producer)],
            will: Some(will),
        };
        Ok(Link::start(tasks, producer.as_str(), self.config.broker.clone(), session))
    }

    async fn run(
        &mut self,
        link: Link,
        mut inbox: mpsc::Receiver<Command>,
        mut events: mpsc::Receiver<Incoming>,
    ) -> Result<(), OutboxError> {
        let mut beat = tokio::time::interval(STATUS_EVERY);
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                command = inbox.recv() => match command {
                    Some(command) => block_in_place(|| self.obey(&link, command)),
                    None => return Ok(()),
                },
                event = events.recv() => match event {
                    Some(event) => block_in_place(|| self.hear(&link, event))?,
                    None => return Ok(()),
                },
                _ = beat.tick() => block_in_place(|| self.tell(&link))?,
                _ = tick.tick() => {
                    let now = self.mono();
                    self.sender.overdue(now);
                }
            }
            block_in_place(|| self.send(&link))?;
            let room = self.sender.waiting().len() < ROOM;
            self.room.send_if_modified(|was| std::mem::replace(was, room) != room);
        }
    }

    fn mono(&self) -> i64 {
        self.clock.now().mono_ms as i64
    }

    fn obey(&mut self, link: &Link, command: Command) {
        // Who asked may be gone by the time of the answer; what was appended stays appended.
        match command {
            Command::Append { origin, records, keep, reply } => {
                let births = self.outbox.append(records, &keep);
                let ends = births.as_ref().ok().and_then(|births| births.first().zip(births.last()));
                if let Some((first, last)) = ends {
                    self.sender.appended(first.number, last.number);
                    if origin == Origin::Live {
                        self.publish(link, TopicKind::Live, first.number, last.number);
                    }
                }
                let _asker_gone = reply.send(births);
            }
            Command::Kept { key, reply } => {
                let _asker_gone = reply.send(self.outbox.kept(&key));
            }
        }
    }

    fn hear(&mut self, link: &Link, event: Incoming) -> Result<(), OutboxError> {
        match event {
            Incoming::Up => {
                self.broker.good();
                self.sender.link(true);
                self.tell(link)?;
            }
            Incoming::Down { reason } => {
                self.broker.bad(reason);
                self.sender.link(false);
            }
            Incoming::Message(message) => {
                link.ack(&message.ack);
                let now = self.mono();
                let unpinned = self.sender.pinned().is_none();
                let freed = Commit::decode(&message.payload)
                    .and_then(|commit| self.sender.commit(&commit, now).map_err(|e| e.to_string()));
                match freed {
                    Ok(ranges) => self.outbox.free(&ranges)?,
                    Err(reason) => {
                        tracing::warn!(producer = %self.config.producer, %reason, "commit refused")
                    }
                }
                if let Some(store) = self.sender.pinned().filter(|_| unpinned).cloned() {
                    self.outbox.pin(&store)?;
                }
            }
        }
        Ok(())
    }

    /// Fills the window.
    fn send(&mut self, link: &Link) -> Result<(), OutboxError> {
        while let Some(want) = self.sender.next() {
            if !self.publish(link, TopicKind::Backlog, want.first, want.last) {
                break;
            }
        }
        Ok(())
    }

    /// Reads, packs and publishes one message; false if it did not go out (it waits as before).
    fn publish(&mut self, link: &Link, kind: TopicKind, first: u64, last: u64) -> bool {
        if !link.is_up() {
            return false;
        }
        let pending = match self.outbox.read(first, last, MESSAGE_BYTES) {
            Ok(pending) => pending,
            Err(error) => {
                tracing::error!(reason = presswatch_runtime::tasks::chain(&error), "reading the outbox");
                return false;
            }
        };
        let (Some(head), Some(tail)) = (pending.first(), pending.last()) else { return false };
        let epoch = self.outbox.epoch();
        let header = Header {
            envelope: Envelope {
                v: VERSION,
                site: self.config.site.clone(),
                producer: self.config.producer.clone(),
                epoch,
                first: head.birth.number,
                count: pending.len() as u64,
            },
            born: Some(head.birth.epoch).filter(|born| *born != epoch),
            boot: None,
            complete_to: None,
            simulated: self.config.simulated,
        };
        let (first, last) = (head.birth.number, tail.birth.number);
        let payload = pack(header.encode(pending.iter().map(|record| record.body.as_slice())));
        let bytes = payload.len();
        let topic = producer_topic(&self.config.site, &self.config.producer, kind);
        match link.publish(&topic, payload, false) {
            Ok(()) => {
                let chance = (random::bits() % 1000) as f64 / 1000.0;
                let live = kind == TopicKind::Live;
                self.sender.sent(first, last, bytes, live, self.mono(), chance);
                true
            }
            Err(NotSent::Down | NotSent::Full) => false,
            Err(NotSent::TooLarge) => {
                tracing::error!(first, last, bytes, "a message is larger than a packet may be; it is kept");
                false
            }
        }
    }

    /// Sends the status, and shows it to who watches.
    fn tell(&mut self, link: &Link) -> Result<(), OutboxError> {
        let status = self.status(true)?;
        let topic = producer_topic(&self.config.site, &self.config.producer, TopicKind::Status);
        // The next one comes in 10 s.
        let _not_connected = link.publish(&topic, status.encode(), true);
        if let Some(told) = &self.status {
            told.send_replace(status);
        }
        Ok(())
    }

    fn status(&self, online: bool) -> Result<Status, OutboxError> {
        let now = UtcMs(self.clock.now().utc_ms);
        let oldest = self.outbox.oldest()?.unwrap_or(now).min(now);
        let history = *self.progress.borrow();
        let complete_to = history.map_or(oldest, |(_, _, at)| at.min(oldest));
        Ok(Status {
            v: VERSION,
            online,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            epoch: self.outbox.epoch(),
            t: now,
            depth: self.sender.waiting().len(),
            depth_bytes: self.outbox.bytes(),
            limit_bytes: self.config.limit_bytes,
            complete_to,
            commit_delay_ms: self.sender.commit_delay_ms(),
            clock: ClockStatus { trusted: true, source: "system".to_owned() },
            simulated: self.config.simulated,
            store: self.sender.pinned().map(|store| store.id.clone()),
            lost: (0, 0),
            history: history.map(|(from, to, at)| Progress { from, to, at: at.min(oldest) }),
            trouble: None,
        })
    }
}
