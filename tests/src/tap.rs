//! A sink that tells a harness what it hands over and what was acknowledged, on standard output:
//! `try N`, then a line of each record, then `ack N`. Whatever was tried and not acknowledged before the
//! process was killed may be in the outbox or not.
//!
//! What has no time yet is told with the true one, which this process knows and the product does not, and
//! under a kind of its own: `waits:row`, and `waits:interval:JSON`, which may be cut anew.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use presswatch_domain::{Body, Clock, EventKind, Interval, PressId, Record, UtcMs};
use presswatch_edge::Sink;
use presswatch_uplink::{AppendError, Origin, Uplink};

/// An uplink that tells.
#[derive(Debug, Clone)]
pub struct Tap {
    uplink: Uplink,
    next: Arc<AtomicU64>,
    ahead_ms: i64,
}

impl Tap {
    /// Before this uplink.
    pub fn new(uplink: Uplink) -> Tap {
        Tap { uplink, next: Arc::default(), ahead_ms: 0 }
    }

    /// Of a machine whose system clock is so far ahead of the true time (behind, if negative) while its
    /// time is not known.
    #[must_use]
    pub fn ahead(self, ahead_ms: i64) -> Tap {
        Tap { ahead_ms, ..self }
    }

    /// Kind and time of a record, as they are told.
    fn told(&self, record: &Record) -> (String, UtcMs) {
        let kind = record.kind().map_or("row", |kind| kind.name());
        if record.clock == Clock::Trusted {
            return (kind.to_owned(), record.t);
        }
        let truly = |t: UtcMs| t.plus(-self.ahead_ms);
        let kind = match record.kind() {
            Some(EventKind::Interval(interval)) => {
                let (from, to, after) = (truly(interval.from), truly(interval.to), interval.after.map(truly));
                let interval = Interval { from, to, after, ..interval.clone() };
                format!("waits:{kind}:{}", serde_json::to_string(&interval).unwrap_or_default())
            }
            _ => format!("waits:{kind}"),
        };
        (kind, truly(record.t))
    }
}

#[async_trait]
impl Sink for Tap {
    async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<(), AppendError> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let mut text = format!("try {number}\n");
        for record in &records {
            let press = record.press.as_ref().map_or("-", PressId::as_str);
            let (kind, t) = self.told(record);
            let _infallible = writeln!(text, "{number} {press} {kind} {} {:x}", t.0, digest(record));
        }
        say(&text);
        self.uplink.append(origin, records, keep).await?;
        say(&format!("ack {number}\n"));
        Ok(())
    }

    async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        Sink::kept(&self.uplink, key).await
    }

    fn connections(&self) -> u64 {
        Sink::connections(&self.uplink)
    }

    async fn room(&self) {
        Sink::room(&self.uplink).await;
    }

    fn history(&self, progress: Option<(UtcMs, UtcMs, UtcMs)>) {
        Sink::history(&self.uplink, progress);
    }
}

fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody may listen any more: then this process is about to be killed.
    let _closed = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// What a record says, without its ordinal and its monotonic time, in 64 bits.
pub fn digest(record: &Record) -> u64 {
    let mut hasher = DefaultHasher::new();
    match &record.body {
        Body::Event(event) => format!("{:?}", event.kind).hash(&mut hasher),
        Body::Row(row) => format!("{:?} {:?}", row.values, row.bad).hash(&mut hasher),
    }
    hasher.finish()
}

/// A record as the harness knows it: kind, time, digest. Several of one press may be equal.
pub type Known = (String, UtcMs, u64);

/// What was heard of one press.
#[derive(Debug, Default, Clone)]
pub struct Heard {
    /// Acknowledged: how many times each.
    pub acknowledged: HashMap<Known, u32>,
    /// Tried, and neither acknowledged nor refused when the process was killed.
    pub in_flight: HashMap<Known, u32>,
    /// Time of the newest row acknowledged.
    pub newest: Option<UtcMs>,
}

/// Hears a tap's lines, and `done PRESS` of its owner; clones share it.
#[derive(Debug, Clone, Default)]
pub struct Ear(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    presses: BTreeMap<String, Heard>,
    tries: Tries,
    done: BTreeSet<String>,
}

/// Press and record of each append that is under way.
type Tries = HashMap<u64, Vec<(String, Known)>>;

impl Ear {
    /// Takes one line.
    pub fn hear(&self, line: &str) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { presses, tries, done } = &mut *inner;
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["done", press] => drop(done.insert(press.to_owned())),
            ["try", number] => {
                number.parse().map(|number| tries.insert(number, Vec::new())).ok();
            }
            ["ack", number] => {
                let acknowledged = number.parse().ok().and_then(|number: u64| tries.remove(&number));
                for (press, known) in acknowledged.unwrap_or_default() {
                    let heard = presses.entry(press).or_default();
                    if matches!(known.0.as_str(), "row" | "waits:row") {
                        heard.newest = heard.newest.max(Some(known.1));
                    }
                    *heard.acknowledged.entry(known).or_default() += 1;
                }
            }
            [number, press, kind, t, digest] => {
                let parsed = (number.parse().ok(), t.parse().ok(), u64::from_str_radix(digest, 16).ok());
                let (Some(number), Some(t), Some(digest)) = parsed else { return };
                if let Some(list) = tries.get_mut(&number) {
                    list.push((press.to_owned(), (kind.to_owned(), UtcMs(t), digest)));
                }
            }
            _ => {}
        }
    }

    /// The process has been killed: what was under way may have been taken or not.
    pub fn killed(&self) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { presses, tries, .. } = &mut *inner;
        for (press, known) in tries.drain().flat_map(|(_, list)| list) {
            *presses.entry(press).or_default().in_flight.entry(known).or_default() += 1;
        }
    }

    /// What was heard of each press, by id.
    pub fn presses(&self) -> BTreeMap<String, Heard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).presses.clone()
    }

    /// Presses that have come to their end.
    pub fn done(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).done.len()
    }

    /// Time of the newest row acknowledged of the press that is furthest behind, and of the one that is
    /// furthest ahead, of those that were heard.
    pub fn newest(&self) -> Option<(UtcMs, UtcMs)> {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let newest = inner.presses.values().filter_map(|press| press.newest);
        newest.clone().min().zip(newest.max())
    }

    /// Time of the newest row acknowledged of the press that is furthest behind; `None`: one was not heard.
    pub fn reached(&self, presses: &[PressId]) -> Option<UtcMs> {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        presses.iter().map(|id| inner.presses.get(id.as_str())?.newest).min().flatten()
    }
}
