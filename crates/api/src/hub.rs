//! Where what comes in meets those who listen: one lock over the merged state and the last events, so
//! that a reader's snapshot and what follows it have neither a gap nor an overlap.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use axum::body::Bytes;
use presswatch_domain::{
    Birth, HOUR_MS, Mark, Numbered, Plant, PressId, SignalId, SiteId, State, StoreIdentity, UtcMs, validate,
};
use presswatch_people::Presses;
use presswatch_runtime::{Clock, Health};
use presswatch_wire::{Status, Topic, TopicKind};
use serde::Serialize;
use tokio::sync::broadcast;

use crate::{
    alarms::{Actions, AlarmDto, Book},
    dto::{Floor, Heartbeat, LossesDto, PipelineDto, PressDto, QuarantineDto, SiteDto},
    live::{Change, Live},
    pipeline::Pipeline,
    ring::{Frame, Ring, encode},
    settings::{Applied, Rules},
};

/// Events that a reader may lag behind before it is cut off.
const LAG: usize = 1024;
/// Events kept for those who come back, and their bytes.
const KEPT: usize = 4096;
const KEPT_BYTES: usize = 4 << 20;
/// An alarm that is over is told if it changed less than so long ago, in milliseconds.
const NEWS_MS: i64 = HOUR_MS;
/// Least time between two `pipeline` events, in milliseconds.
const PIPELINE_MS: i64 = 1000;

/// The present state of everything, shared by all requests.
#[derive(Debug)]
pub struct Hub {
    /// The site's id: never another.
    id: SiteId,
    shown: RwLock<Shown>,
    clock: Clock,
    health: Health,
    inner: Mutex<Inner>,
    frames: broadcast::Sender<Frame>,
}

/// What is shown of the plant: what people change of it is taken up while it runs.
#[derive(Debug, Clone)]
struct Shown {
    plant: Arc<Plant>,
    actions: Arc<Actions>,
    site: SiteDto,
}

#[derive(Debug)]
struct Inner {
    live: Live,
    pipeline: Pipeline,
    alarms: Book,
    ring: Ring,
    /// The last `pipeline` event and when it was sent.
    told: (String, UtcMs),
}

/// A reader's beginning.
#[derive(Debug)]
pub struct Joined {
    /// What it gets first: a snapshot, or what it missed.
    pub first: Vec<Bytes>,
    /// What follows.
    pub then: broadcast::Receiver<Frame>,
}

impl Hub {
    /// Nothing is known yet.
    pub fn new(plant: Plant, site: SiteDto, store: &StoreIdentity, clock: Clock, health: Health) -> Self {
        let inner = Inner {
            live: Live::new(&plant, store.simulated),
            pipeline: Pipeline::new(&plant, store),
            alarms: Book::default(),
            ring: ring(),
            told: (String::new(), UtcMs(0)),
        };
        let id = plant.site.clone();
        let shown = RwLock::new(Shown {
            actions: Arc::new(Actions::new(&Rules::standard(&plant))),
            plant: Arc::new(plant),
            site,
        });
        Self { id, shown, clock, health, inner: Mutex::new(inner), frames: broadcast::channel(LAG).0 }
    }

    /// The site's id.
    pub fn site(&self) -> &SiteId {
        &self.id
    }

    /// The plant that is shown.
    pub fn plant(&self) -> Arc<Plant> {
        self.shown().plant
    }

    /// What to do first about alarms.
    pub fn actions(&self) -> Arc<Actions> {
        self.shown().actions
    }

    /// Takes up what people have changed. Whoever comes back gets a snapshot: what they missed would not tell.
    pub fn take(&self, applied: &Applied) {
        let mut inner = self.lock();
        inner.live.take(&applied.plant);
        inner.ring = ring();
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        shown.actions = Arc::new(Actions::new(&applied.rules));
        shown.plant = Arc::new(applied.plant.clone());
        shown.site.name.clone_from(&applied.site_name);
        shown.site.footnote.clone_from(&applied.footnote);
        shown.site.languages.clone_from(&applied.languages);
    }

    fn shown(&self) -> Shown {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Now, UTC.
    pub fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    /// Our own clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// A message of the bus. What no producer may say is left out: the ingest quarantines it.
    pub fn message(&self, topic: &str, payload: &[u8], retained: bool) {
        let now = self.now();
        match Topic::parse(topic).filter(|topic| topic.site == self.id) {
            Some(topic) if topic.kind == TopicKind::Live => self.records(&topic, payload, now),
            Some(topic) if topic.kind == TopicKind::Status => match Status::decode(payload) {
                Ok(status) => {
                    let mut inner = self.lock();
                    inner.live.gathers(&topic.producer, status.publish_ms);
                    inner.pipeline.status(&topic.producer, status, retained, now);
                    self.tell_pipeline(&mut inner, now, false);
                }
                Err(reason) => ignored("status", topic.producer.as_str(), &reason),
            },
            _ => ignored("topic", topic, "none of ours"),
        }
    }

    /// What the store last knows of a press.
    pub fn stored(&self, press: &PressId, latest: BTreeMap<SignalId, (UtcMs, Mark)>) {
        let now = self.now();
        let mut inner = self.lock();
        let changes = inner.live.stored(press, latest, now);
        self.tell(&mut inner, changes);
    }

    /// Records out of the store, of any age.
    pub fn remembered(&self, records: &[Numbered]) {
        let now = self.now();
        let mut inner = self.lock();
        for numbered in records {
            let changes = inner.live.record(&numbered.producer, &numbered.record, now);
            self.tell(&mut inner, changes);
        }
    }

    /// Records of alarms: out of the store, or what this api appended itself.
    pub fn alarmed(&self, records: &[Numbered]) {
        let now = self.now();
        let mut inner = self.lock();
        self.tell_alarms(&mut inner, records, now);
    }

    /// Looks into what is known of alarms.
    pub fn with_book<R>(&self, look: impl FnOnce(&Book) -> R) -> R {
        look(&self.lock().alarms)
    }

    /// How the store does: its size in bytes; `None`: no answer.
    pub fn store(&self, size_bytes: Option<u64>) {
        self.lock().pipeline.store(size_bytes);
    }

    /// What the store says was set aside, and lost.
    pub fn remarks(&self, quarantine: QuarantineDto, losses: LossesDto) {
        self.lock().pipeline.remarks(quarantine, losses);
    }

    /// To be called each second: who has fallen silent, and how the pipeline does.
    pub fn tick(&self) {
        let now = self.now();
        let mut inner = self.lock();
        let changes = inner.live.expire(now);
        self.tell(&mut inner, changes);
        self.tell_pipeline(&mut inner, now, true);
    }

    /// To be called now and then: what has long been over is forgotten here.
    pub fn forget(&self) {
        let now = self.now();
        self.lock().alarms.forget(now);
    }

    /// To be called each 5 s. No id: a heartbeat is nothing to come back to.
    pub fn heartbeat(&self) {
        let bytes = encode(None, "heartbeat", &json(&Heartbeat { now: self.now() }));
        let _nobody_listens = self.frames.send(Frame { bytes, press: None });
    }

    /// A reader of these presses that has seen everything up to `seen`, if that can still be told.
    pub fn join(&self, seen: Option<&str>, presses: &Presses) -> Joined {
        let now = self.now();
        let inner = self.lock();
        let then = self.frames.subscribe();
        if let Some(missed) = seen.and_then(|id| inner.ring.since(id)) {
            let missed = missed.into_iter().filter(|frame| frame.concerns(presses));
            return Joined { first: missed.map(|frame| frame.bytes).collect(), then };
        }
        // The lock is not held while a large floor is written out.
        let floor = inner.live.floor(presses, now);
        let pipeline = inner.pipeline.dto(self.health.readiness(), now);
        let seen = |press: Option<&PressId>| press.is_none_or(|press| presses.includes(press));
        let alarms = inner.alarms.open(now).filter(|alarm| seen(alarm.press.as_ref()));
        let (Shown { site, actions, .. }, id) = (self.shown(), inner.ring.id());
        let alarms = alarms.map(|alarm| AlarmDto::new(alarm, &actions)).collect();
        drop(inner);
        let floor = Floor { site, now, presses: floor, pipeline: Some(pipeline), alarms: Some(alarms) };
        Joined { first: vec![encode(Some(&id), "snapshot", &json(&floor))], then }
    }

    /// These presses.
    pub fn floor(&self, presses: &Presses) -> Floor {
        let now = self.now();
        let presses = self.lock().live.floor(presses, now);
        Floor { site: self.shown().site, now, presses, pipeline: None, alarms: None }
    }

    /// One press.
    pub fn press(&self, press: &PressId) -> Option<PressDto> {
        let now = self.now();
        self.lock().live.press(press, now)
    }

    /// The present state of a press, since when, and up to when it is known.
    pub fn open(&self, press: &PressId) -> Option<(UtcMs, State, UtcMs)> {
        let now = self.now();
        self.lock().live.open(press, now)
    }

    /// The present state of a press, since when, and when it was last heard to be there: no longer does a figure
    /// believe it.
    pub fn seen(&self, press: &PressId) -> Option<(UtcMs, State, UtcMs)> {
        self.lock().live.seen(press)
    }

    /// How data flow.
    pub fn pipeline(&self) -> PipelineDto {
        let now = self.now();
        self.lock().pipeline.dto(self.health.readiness(), now)
    }

    fn records(&self, topic: &Topic, payload: &[u8], now: UtcMs) {
        let producer = &topic.producer;
        let message = match presswatch_wire::decode(payload) {
            Ok(message) => message,
            Err(error) => return ignored("message", producer.as_str(), &error.to_string()),
        };
        let envelope = &message.header.envelope;
        if envelope.producer != *producer || envelope.site != topic.site {
            return ignored("message", producer.as_str(), "its envelope names another producer or site");
        }
        let plant = self.plant();
        let mut inner = self.lock();
        if message.header.simulated {
            inner.live.simulated(producer);
        }
        inner.pipeline.heard(producer, now);
        // Who does not know the time can't say what lies ahead of it.
        let judged = if self.clock.now().line.known() { now } else { UtcMs(i64::MAX) };
        let numbers = (envelope.first..).map(Some);
        let (epoch, untimed) =
            (message.header.birth_epoch(), message.untimed.iter().map(|record| (None, record)));
        for (number, record) in numbers.zip(&message.records).chain(untimed) {
            let good = match record {
                Ok(record) => validate(record, &plant, producer, judged).map_err(|e| e.reason),
                Err(malformed) => Err(malformed.reason.clone()),
            };
            match (good, record) {
                (Ok(()), Ok(record)) => {
                    let changes = inner.live.heard(producer, record, now);
                    self.tell(&mut inner, changes);
                    if let Some(number) = number {
                        let birth = Birth { epoch, number };
                        let numbered = Numbered { producer: producer.clone(), birth, record: record.clone() };
                        self.tell_alarms(&mut inner, &[numbered], now);
                    }
                }
                (Err(reason), _) => ignored("record", producer.as_str(), &reason),
                (Ok(()), Err(_)) => {}
            }
        }
    }

    fn tell(&self, inner: &mut Inner, changes: Vec<Change>) {
        for change in changes {
            let frame = match change {
                Change::Row(row) => inner.ring.push(Some(&row.press), "row", &json(&row)),
                Change::State(state) => inner.ring.push(Some(&state.press), "state", &json(&state)),
            };
            let _nobody_listens = self.frames.send(frame);
        }
    }

    fn tell_alarms(&self, inner: &mut Inner, records: &[Numbered], now: UtcMs) {
        let changed = inner.alarms.take(records);
        if changed.is_empty() {
            return;
        }
        let actions = self.actions();
        for alarm in changed {
            if alarm.is_open() || now.since(alarm.changed) < NEWS_MS {
                let press = alarm.press.clone();
                let frame = inner.ring.push(press.as_ref(), "alarm", &json(&AlarmDto::new(alarm, &actions)));
                let _nobody_listens = self.frames.send(frame);
            }
        }
    }

    /// `if_new`: only if something is different from what was told last.
    fn tell_pipeline(&self, inner: &mut Inner, now: UtcMs, if_new: bool) {
        // A clock that was set back must not silence it.
        if (0..PIPELINE_MS).contains(&now.since(inner.told.1)) {
            return;
        }
        let text = json(&inner.pipeline.dto(self.health.readiness(), now));
        if if_new && text == inner.told.0 {
            return;
        }
        let frame = inner.ring.push(None, "pipeline", &text);
        inner.told = (text, now);
        let _nobody_listens = self.frames.send(frame);
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Of another name than any before: an id of an earlier one is known to none.
fn ring() -> Ring {
    Ring::new(&presswatch_runtime::random::hex(8), KEPT, KEPT_BYTES)
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn ignored(what: &'static str, from: &str, reason: &str) {
    metrics::counter!("presswatch_api_ignored_total", "what" => what).increment(1);
    tracing::debug!(what, from, reason, "not shown");
}
