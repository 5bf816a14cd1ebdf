//! The task that joins outbox, sender and link. The only place of this crate with a clock.
//!
//! It works in short turns, and looks for live appends before each: nothing makes them wait longer than
//! one append of a source that can wait, or the making of one message.

use std::time::Duration;

use presswatch_domain::{Birth, Epoch, EventKind, Record, UtcMs};
use presswatch_mqtt::{Incoming, Link, NotSent, Received, Session, Will};
use presswatch_runtime::{
    Clock, Dependency, Health, Tasks,
    clock::{Phase, STEP_MS, Timeline},
    files, random,
    tasks::chain,
};
use presswatch_wire::{
    ClockStatus, Commit, Disk, Envelope, Header, Progress, Status, ToldTime, TopicKind, VERSION, clock_topic,
    commit_topic, pack, producer_topic,
};
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::block_in_place,
    time::MissedTickBehavior,
};

use crate::{AppendError, Batch, Origin, Outbox, OutboxError, Sender, Twin, UplinkConfig, time::is_untimed};

/// Records waiting from which on a source that can wait has to.
const ROOM: u64 = 20_000;
/// Bytes of records in one message, before packing: the window holds 16 of them, and a live append
/// waits for the making of one at most.
const MESSAGE_BYTES: usize = 128 << 10;
/// Appends that share a transaction, and bytes of their records.
const GROUP: (usize, usize) = (64, 512 << 10);
const STATUS_EVERY: Duration = Duration::from_secs(10);
/// The same where rows are gathered: a status and its echo cost as much as many rows.
const STATUS_GATHERED: Duration = Duration::from_secs(20);
/// How often it is told how far history has come: people watch it.
const PROGRESS_EVERY_MS: i64 = 1_000;
/// How often what is overdue is looked for, and sending is tried again when the client's queue was full.
const TICK: Duration = Duration::from_millis(100);

/// From whom, to whom and how far a waiting source has come.
type History = Option<(UtcMs, UtcMs, UtcMs)>;
type Births = Result<Vec<Birth>, AppendError>;

/// An append and who waits for its end.
#[derive(Debug)]
pub(crate) struct Append {
    pub(crate) batch: Batch,
    pub(crate) reply: oneshot::Sender<Births>,
}

/// What goes first.
#[derive(Debug)]
pub(crate) enum Live {
    Append(Append),
    Kept { key: String, reply: oneshot::Sender<Result<Option<String>, OutboxError>> },
    KeptBelow { prefix: String, reply: oneshot::Sender<Result<Vec<(String, String)>, OutboxError>> },
}

enum Turn {
    Live(Live),
    Waiting(Append),
    Event(Incoming),
    Beat,
    Tick,
    Flush,
    Release,
    Send,
    End,
}

pub(crate) struct Actor {
    clock: Clock,
    broker: Dependency,
    own: Dependency,
    outbox: Outbox,
    sender: Sender,
    twin: Twin,
    /// What is wrong, for the status.
    trouble: Option<String>,
    room: watch::Sender<bool>,
    connected: watch::Sender<u64>,
    progress: watch::Receiver<History>,
    quarantined: watch::Receiver<Option<u64>>,
    /// When the last status was told, and whether it told of history.
    told_ms: i64,
    told_progress: bool,
    config: UplinkConfig,
    /// More may be sent at once.
    busy: bool,
    /// The timeline that was last seen, and the time's source.
    line: Timeline,
    source: std::sync::Arc<str>,
    /// More may be sent when the link has room.
    full: bool,
}

impl Actor {
    pub(crate) fn new(
        clock: Clock,
        health: &Health,
        config: UplinkConfig,
        outbox: Outbox,
        (room, connected): (watch::Sender<bool>, watch::Sender<u64>),
        (progress, quarantined): (watch::Receiver<History>, watch::Receiver<Option<u64>>),
    ) -> Result<Actor, OutboxError> {
        let epoch = outbox.epoch();
        let own = health.dependency(format!("outbox of {}", config.producer));
        own.good();
        // A run of the same boot before may have had another timeline: that is a step, too.
        let before = outbox.memory().known.as_ref().filter(|(boot, ..)| boot == clock.boot());
        let line = match before {
            Some((_, anchor_ms, _)) => Timeline { anchor_ms: *anchor_ms, phase: Phase::Known },
            None => Timeline { phase: Phase::Waiting, ..outbox.line() },
        };
        Ok(Actor {
            line,
            source: "".into(),
            clock,
            broker: health.dependency(format!("broker of {}", config.producer)),
            own,
            sender: Sender::new(epoch, config.simulated, outbox.pinned()?, outbox.waiting()),
            twin: Twin::new(epoch),
            outbox,
            trouble: None,
            room,
            connected,
            progress,
            quarantined,
            told_ms: 0,
            told_progress: false,
            config,
            busy: false,
            full: false,
        })
    }

    pub(crate) fn start(
        mut self,
        tasks: &Tasks,
        live: mpsc::Receiver<Live>,
        waiting: mpsc::Receiver<Append>,
    ) -> watch::Receiver<Status> {
        let (told, status) = watch::channel(self.status(true));
        let (site, producer) = (&self.config.site, &self.config.producer);
        let session = Session {
            client_id: format!("{producer}-{}", self.outbox.epoch()),
            subscriptions: vec![
                commit_topic(site, producer),
                self.topic(TopicKind::Status),
                clock_topic(site),
            ],
            will: Some(Will {
                topic: self.topic(TopicKind::Status),
                payload: self.status(false).encode(),
                retain: true,
            }),
        };
        let (link, events) = Link::start(tasks, producer.as_str(), self.config.broker.clone(), session);
        let token = tasks.token();
        tasks.spawn(format!("uplink {producer}"), async move {
            let outcome = tokio::select! {
                outcome = self.run(&link, &told, live, waiting, events) => outcome,
                () = token.cancelled() => Ok(()),
            };
            // What failed did not end in order.
            block_in_place(|| if outcome.is_ok() { self.outbox.close() } else { self.outbox.sync() })?;
            Ok(outcome?)
        });
        status
    }

    async fn run(
        &mut self,
        link: &Link,
        told: &watch::Sender<Status>,
        mut live: mpsc::Receiver<Live>,
        mut waiting: mpsc::Receiver<Append>,
        mut events: mpsc::Receiver<Incoming>,
    ) -> Result<(), OutboxError> {
        let timer = |every| {
            let mut timer = tokio::time::interval(every);
            timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
            timer
        };
        let together = self.config.publish_every;
        let (lazy, gathers) = (!self.config.flush.is_zero(), self.gathers());
        let mut beat = timer(if gathers { STATUS_GATHERED } else { STATUS_EVERY });
        let mut tick = timer(TICK);
        let mut flush = timer(self.config.flush.max(Duration::from_millis(1)));
        let mut release = timer(together.max(Duration::from_millis(1)));
        loop {
            let turn = tokio::select! {
                biased;
                _ = beat.tick() => Turn::Beat,
                _ = tick.tick() => Turn::Tick,
                _ = flush.tick(), if lazy => Turn::Flush,
                _ = release.tick(), if gathers => Turn::Release,
                command = live.recv() => command.map_or(Turn::End, Turn::Live),
                event = events.recv() => event.map_or(Turn::End, Turn::Event),
                append = waiting.recv() => append.map_or(Turn::End, Turn::Waiting),
                () = link.room(), if self.full => Turn::Send,
                () = tokio::task::yield_now(), if self.busy => Turn::Send,
            };
            match turn {
                Turn::End => return Ok(()),
                Turn::Live(first) => block_in_place(|| self.live(link, first, &mut live)),
                Turn::Waiting(first) => block_in_place(|| self.waiting(link, first, &mut waiting)),
                Turn::Event(event) => block_in_place(|| self.hear(link, told, event))?,
                Turn::Beat => block_in_place(|| self.beat(link, told))?,
                Turn::Flush => block_in_place(|| self.outbox.sync())?,
                Turn::Tick => block_in_place(|| self.tick(link, told))?,
                Turn::Release => block_in_place(|| self.release(link)),
                Turn::Send => {}
            }
            self.send(link);
            let room = self.sender.waiting().len() < ROOM
                && self.outbox.index().waiting_bytes() < self.config.limit_bytes / 2;
            self.room.send_if_modified(|was| std::mem::replace(was, room) != room);
        }
    }

    fn mono(&self) -> i64 {
        self.clock.now().mono_ms as i64
    }

    fn utc(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    fn topic(&self, kind: TopicKind) -> String {
        producer_topic(&self.config.site, &self.config.producer, kind)
    }

    fn live(&mut self, link: &Link, first: Live, inbox: &mut mpsc::Receiver<Live>) {
        let (mut group, mut bytes) = (Vec::new(), 0);
        let mut next = Some(first);
        while let Some(command) = next {
            match command {
                Live::Append(append) => {
                    bytes += size(&append.batch);
                    group.push(append);
                }
                // Who asked may be gone by the time of the answer.
                Live::Kept { key, reply } => drop(reply.send(self.outbox.kept(&key))),
                Live::KeptBelow { prefix, reply } => drop(reply.send(self.outbox.kept_below(&prefix))),
            }
            next = if group.len() < GROUP.0 && bytes < GROUP.1 { inbox.try_recv().ok() } else { None };
        }
        self.append(link, group);
    }

    fn waiting(&mut self, link: &Link, first: Append, inbox: &mut mpsc::Receiver<Append>) {
        let mut bytes = size(&first.batch);
        let mut group = vec![first];
        while group.len() < GROUP.0 && bytes < GROUP.1 / 2 {
            let Ok(append) = inbox.try_recv() else { break };
            bytes += size(&append.batch);
            group.push(append);
        }
        self.append(link, group);
    }

    /// Appends in one transaction, and publishes what is live.
    fn append(&mut self, link: &Link, group: Vec<Append>) {
        if group.is_empty() {
            return;
        }
        let up = link.is_up() && self.sender.may_send();
        // An event is what people wait for: what was gathered before it goes out with it.
        let at_once = !self.gathers() || group.iter().any(|append| has_live_event(&append.batch));
        let handed = up && at_once;
        let origins: Vec<Origin> = group.iter().map(|append| append.batch.origin).collect();
        let (batches, replies): (Vec<Batch>, Vec<_>) =
            group.into_iter().map(|append| (append.batch, append.reply)).unzip();
        let now = self.mono();
        let untimed = self.untimed(&batches, link.is_up());
        match self.outbox.append_all(batches, now, handed) {
            Ok(appended) => {
                self.well();
                self.hint(link, &untimed);
                for (origin, births) in origins.iter().zip(&appended.births) {
                    let ends = births.as_ref().ok().and_then(|births| births.first().zip(births.last()));
                    let Some((first, last)) = ends.map(|(first, last)| (first.number, last.number)) else {
                        continue;
                    };
                    match origin {
                        Origin::Live if up => self.sender.gather(first, last),
                        _ => self.sender.appended(first, last),
                    }
                }
                for (first, last) in appended.dropped {
                    self.sender.dropped(first, last);
                    metrics::counter!("presswatch_outbox_dropped_records_total").increment(last - first + 1);
                }
                if at_once {
                    self.release(link);
                }
                for (reply, births) in replies.into_iter().zip(appended.births) {
                    let _asker_gone = reply.send(births);
                }
            }
            Err(error) => {
                let text = chain(&error);
                self.failed(&text);
                let (path, doing) = (error.path, error.doing);
                for reply in replies {
                    let source = text.clone().into();
                    let error = OutboxError { path: path.clone(), doing, source };
                    let _asker_gone = reply.send(Err(error.into()));
                }
            }
        }
    }

    /// Live rows are gathered before they are sent.
    fn gathers(&self) -> bool {
        !self.config.publish_every.is_zero()
    }

    /// Publishes what was gathered, each record once. What finds no room goes with the backlog.
    fn release(&mut self, link: &Link) {
        for (first, last) in self.sender.release() {
            let mut next = Some(first).filter(|_| self.sender.may_send());
            while let Some(first) = next {
                let end = self.publish(link, TopicKind::Live, first, last);
                next = end.map(|end| end + 1).filter(|first| *first <= last);
            }
        }
    }

    fn hear(
        &mut self,
        link: &Link,
        told: &watch::Sender<Status>,
        event: Incoming,
    ) -> Result<(), OutboxError> {
        match event {
            Incoming::Up => {
                self.broker.good();
                self.sender.link(true);
                self.connected.send_modify(|count| *count += 1);
                self.tell(link, told);
            }
            Incoming::Down { reason, .. } => {
                self.broker.bad(reason);
                self.sender.link(false);
            }
            Incoming::Message(message) => {
                link.ack(&message.ack);
                if message.topic == clock_topic(&self.config.site) {
                    self.hear_time(&message);
                    self.time(link, told)?;
                } else if message.topic.ends_with(TopicKind::Status.as_str()) {
                    self.hear_status(&message);
                } else {
                    self.hear_commit(&message)?;
                }
            }
        }
        Ok(())
    }

    fn hear_status(&mut self, message: &Received) {
        match Status::decode(&message.payload) {
            Ok(status) => {
                let now = self.mono();
                self.twin.heard(status.epoch, status.online, message.retained, now);
            }
            Err(reason) => tracing::debug!(producer = %self.config.producer, %reason, "a status of ours"),
        }
    }

    /// Somebody says the time: for who has none. What the broker has kept is of another time.
    fn hear_time(&self, message: &Received) {
        let producer = &self.config.producer;
        if message.retained {
            return;
        }
        let told = ToldTime::decode(&message.payload);
        let told = told.and_then(|told| self.clock.tell(told.t.0, &told.by).map_err(|e| e.to_string()));
        if let Err(reason) = told {
            tracing::debug!(%producer, reason, "the time that somebody said is not taken");
        }
    }

    /// Looks at the clock. A step is told by a record, and what waited for its time is numbered.
    fn time(&mut self, link: &Link, told: &watch::Sender<Status>) -> Result<(), OutboxError> {
        let state = self.clock.state();
        if (state.line, &state.source) != (self.line, &self.source) {
            self.outbox.set_line(state.line, &state.source)?;
            let by_ms = state.line.anchor_ms - self.line.anchor_ms;
            if state.line.known() && by_ms.abs() >= STEP_MS {
                let source = state.source.to_string();
                let step = Record::event(self.utc(), None, EventKind::ClockStep { by_ms, source });
                let appended = self.outbox.append(Origin::Live, vec![step], &[]);
                match appended {
                    Ok(births) => births.iter().for_each(|b| self.sender.appended(b.number, b.number)),
                    Err(error) => {
                        self.failed(&chain(&error));
                        return Ok(());
                    }
                }
            }
            (self.line, self.source) = (state.line, state.source);
            self.tell(link, told);
        }
        if let Some((first, last)) = self.outbox.number_untimed()? {
            self.sender.appended(first, last);
        }
        Ok(())
    }

    /// The JSON of the live records among these that will wait for their time.
    fn untimed(&self, batches: &[Batch], up: bool) -> Vec<Vec<u8>> {
        if !up || self.outbox.line().phase != Phase::Waiting {
            return Vec::new();
        }
        let live = batches.iter().filter(|batch| batch.origin == Origin::Live);
        let records = live.flat_map(|batch| &batch.records).filter(|(record, _)| is_untimed(record));
        records.map(|(_, body)| body.clone()).collect()
    }

    /// Shows them to who listens, once: they stay in the file until they have a number.
    fn hint(&self, link: &Link, untimed: &[Vec<u8>]) {
        let mut rest = untimed;
        while !rest.is_empty() {
            let mut bytes = 0;
            let fits = |body: &&Vec<u8>| {
                bytes += body.len();
                bytes <= MESSAGE_BYTES
            };
            let count = rest.iter().take_while(fits).count().max(1);
            let (these, others) = rest.split_at(count);
            rest = others;
            let header = self.header(0, 0, None, Some(self.clock.boot().to_owned()));
            let payload = pack(header.encode_untimed(these.iter().map(Vec::as_slice)));
            let _a_hint = link.publish(&self.topic(TopicKind::Live), payload, false);
        }
    }

    fn header(&self, first: u64, count: u64, born: Option<Epoch>, boot: Option<String>) -> Header {
        Header {
            envelope: Envelope {
                v: VERSION,
                site: self.config.site.clone(),
                producer: self.config.producer.clone(),
                epoch: self.outbox.epoch(),
                first,
                count,
            },
            born,
            boot,
            complete_to: Some(self.complete_to()),
            simulated: self.config.simulated,
        }
    }

    fn hear_commit(&mut self, message: &Received) -> Result<(), OutboxError> {
        let (now, unpinned) = (self.mono(), self.sender.pinned().is_none());
        let heard = Commit::decode(&message.payload).and_then(|commit| {
            let freed = self.sender.commit(&commit, now).map_err(|e| e.to_string())?;
            Ok((commit, freed))
        });
        match heard {
            Ok((commit, freed)) => {
                if unpinned {
                    self.outbox.pin(&commit.store)?;
                }
                if (!freed.is_empty() || self.outbox.index().has_loss())
                    && let Err(error) = self.outbox.free(&commit.ranges, self.outbox.now(now))
                {
                    self.failed(&chain(&error));
                }
            }
            Err(reason) => tracing::warn!(producer = %self.config.producer, %reason, "commit refused"),
        }
        Ok(())
    }

    /// Sends one message, if there is one to send and live rows will not have to wait behind it.
    fn send(&mut self, link: &Link) {
        let next = self.sender.next();
        self.full = next.is_some() && !link.has_room();
        self.busy = match next.filter(|_| !self.full) {
            Some(want) => {
                block_in_place(|| self.publish(link, TopicKind::Backlog, want.first, want.last)).is_some()
            }
            None => false,
        };
    }

    /// Reads, packs and publishes one message; gives its last number, if it went out. If not, all of it
    /// waits as before.
    fn publish(&mut self, link: &Link, kind: TopicKind, first: u64, last: u64) -> Option<u64> {
        if !link.is_up() {
            return None;
        }
        let (last, payload) = match self.message(first, last) {
            Ok(Some(message)) => message,
            Ok(None) => {
                self.own.bad(format!("record {first} waits and is not in the file"));
                return None;
            }
            Err(error) => {
                self.failed(&chain(&error));
                return None;
            }
        };
        let bytes = payload.len();
        match link.publish(&self.topic(kind), payload, false) {
            Ok(()) => {
                let chance = (random::bits() % 1000) as f64 / 1000.0;
                self.sender.sent(first, last, bytes, kind == TopicKind::Live, self.mono(), chance);
                Some(last)
            }
            Err(NotSent::Down | NotSent::Full) => None,
            Err(NotSent::TooLarge) => {
                tracing::error!(first, last, bytes, "a message is larger than a packet may be; it is kept");
                None
            }
        }
    }

    /// The message that begins with `first`, and its last number. The file knows that it was sent.
    fn message(&mut self, first: u64, last: u64) -> Result<Option<(u64, Vec<u8>)>, OutboxError> {
        let pending = self.outbox.read(first, last, MESSAGE_BYTES)?;
        let (Some(head), Some(tail)) = (pending.first(), pending.last()) else { return Ok(None) };
        let (born, last) = (head.birth.epoch, tail.birth.number);
        self.outbox.hand(first, last)?;
        let boot = self.outbox.boot(born).map(str::to_owned);
        let born = Some(born).filter(|born| *born != self.outbox.epoch());
        let header = self.header(first, pending.len() as u64, born, boot);
        Ok(Some((last, pack(header.encode(pending.iter().map(|record| record.body.as_slice()))))))
    }

    fn tick(&mut self, link: &Link, told: &watch::Sender<Status>) -> Result<(), OutboxError> {
        let now = self.mono();
        self.time(link, told)?;
        self.measure();
        self.sender.overdue(now);
        let twin = self.twin.conflict(now).map(|other| {
            format!(
                "another producer named {} is online (epoch {other}): nothing is sent until it is silent for \
                 30 s; give one of the two another name, or end it",
                self.config.producer
            )
        });
        if twin.is_some() != self.trouble.is_some() {
            self.sender.pause(twin.is_some());
            self.trouble = twin;
            self.well();
            self.tell(link, told);
        }
        // Once more when history has come: what it has brought is worth no 10 s of waiting.
        let brings = self.told_progress || self.progress.borrow().is_some();
        if brings && now - self.told_ms >= PROGRESS_EVERY_MS {
            self.tell(link, told);
        }
        Ok(())
    }

    /// Shows how much waits.
    fn measure(&self) {
        let (producer, index) = (self.config.producer.to_string(), self.outbox.index());
        metrics::gauge!("presswatch_outbox_waiting_records", "producer" => producer.clone())
            .set(index.waiting() as f64);
        metrics::gauge!("presswatch_outbox_waiting_bytes", "producer" => producer)
            .set(index.waiting_bytes() as f64);
    }

    /// Each 10 s or, if rows are gathered, 20 s: what is slow to change.
    fn beat(&mut self, link: &Link, told: &watch::Sender<Status>) -> Result<(), OutboxError> {
        let handed = link.is_up() && self.sender.may_send();
        let now = self.mono();
        for (first, last) in self.outbox.tidy(self.outbox.now(now), now, handed)? {
            self.sender.appended(first, last);
        }
        self.tell(link, told);
        Ok(())
    }

    /// Sends the status, and shows it to who watches.
    fn tell(&mut self, link: &Link, told: &watch::Sender<Status>) {
        let status = self.status(true);
        (self.told_ms, self.told_progress) = (self.mono(), status.history.is_some());
        // The next one comes soon.
        let _not_connected = link.publish(&self.topic(TopicKind::Status), status.encode(), true);
        told.send_replace(status);
    }

    fn complete_to(&self) -> UtcMs {
        let committed = self.outbox.complete_to(self.mono());
        self.progress.borrow().map_or(committed, |(_, _, at)| at.min(committed))
    }

    fn status(&self, online: bool) -> Status {
        let now = self.utc();
        let index = self.outbox.index();
        let committed = self.outbox.complete_to(self.mono());
        let (untimed, untimed_bytes) = self.outbox.untimed();
        let clock = self.clock.state();
        let refused = clock.refused_ms.map(|ms| {
            format!(
                "the system's clock has jumped by {} s: it is not followed until it has stood by that for some minutes, \
                 or NTP confirms it",
                ms / 1000
            )
        });
        let history = *self.progress.borrow();
        Status {
            v: VERSION,
            online,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            epoch: self.outbox.epoch(),
            t: now,
            depth: index.waiting() + untimed,
            depth_bytes: index.waiting_bytes() + untimed_bytes,
            limit_bytes: self.config.limit_bytes,
            complete_to: self.complete_to(),
            commit_delay_ms: self.sender.commit_delay_ms(),
            clock: ClockStatus {
                trusted: clock.line.known(),
                source: clock.source.to_string(),
                waits_ms: clock.waits_ms,
            },
            simulated: self.config.simulated,
            store: self.sender.pinned().map(|store| store.id.clone()),
            lost: index.lost(),
            publish_ms: self.config.publish_every.as_millis() as u64,
            history: history.map(|(from, to, at)| Progress { from, to, at: at.min(committed) }),
            disk: files::room(&self.config.path).ok().map(|(free, size)| Disk { free, size }),
            quarantined: *self.quarantined.borrow(),
            trouble: self.trouble.clone().or(refused),
        }
    }

    /// The file can be written.
    fn well(&self) {
        match &self.trouble {
            Some(trouble) => self.own.bad(trouble.clone()),
            None => self.own.good(),
        }
    }

    /// The file could not be written or read: it was read again, and so is what waits.
    fn failed(&mut self, reason: &str) {
        self.own.bad(reason);
        self.sender.reset(self.outbox.waiting());
    }
}

/// True if it tells live of more than values.
fn has_live_event(batch: &Batch) -> bool {
    batch.origin == Origin::Live && batch.records.iter().any(|(record, _)| record.kind().is_some())
}

/// Bytes of a batch's records.
fn size(batch: &Batch) -> usize {
    batch.records.iter().map(|(_, body)| body.len()).sum()
}
