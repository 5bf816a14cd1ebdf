//! Records: what a producer appends, what travels, what is stored.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    AlarmState, Annotation, BadMark, Change, Operation, PlanHeld, PressId, Priority, ProducerId, Production,
    RuleId, SignalId, Span, UtcMs, Value,
};

/// A random number drawn at every opening of an outbox. A commit counts only for the epoch it names,
/// so a copied or restored outbox can't have its rows freed by another's commits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Epoch(pub u64);

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Epoch {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let good = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        match u64::from_str_radix(text, 16) {
            Ok(bits) if good => Ok(Epoch(bits)),
            _ => Err("an epoch is 16 hexadecimal digits, lower case".to_owned()),
        }
    }
}

impl TryFrom<String> for Epoch {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Epoch> for String {
    fn from(epoch: Epoch) -> String {
        epoch.to_string()
    }
}

/// A store's id, made when it was provisioned: 8 hexadecimal digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StoreId(String);

impl StoreId {
    /// The id of these bits.
    pub fn from_bits(bits: u32) -> Self {
        Self(format!("{bits:08x}"))
    }
}

impl fmt::Display for StoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for StoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for StoreId {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let good = text.len() == 8 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err("a store id is 8 hexadecimal digits, lower case".to_owned())
        }
    }
}

impl TryFrom<String> for StoreId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<StoreId> for String {
    fn from(id: StoreId) -> String {
        id.0
    }
}

/// What a store is: fixed when it was provisioned, sent with every commit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StoreIdentity {
    /// Its id.
    #[serde(rename = "store")]
    pub id: StoreId,
    /// Holds simulated or replayed data only; otherwise real data only.
    pub simulated: bool,
}

/// A record's identity, fixed when its number is given and never changed by sending it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Birth {
    /// Epoch of the outbox when the number was given.
    pub epoch: Epoch,
    /// Number, counted from 1 by the outbox.
    pub number: u64,
}

/// How far the record's time may be believed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// The producer's clock was trusted.
    #[default]
    Trusted,
    /// It never became so: shown, never used in figures.
    Untrusted,
}

/// What a machine does, by the state model of PackML (ISA-TR88.00.02), in this project's names.
/// Only those that an edge can see; planned stops and unknown are laid over them by a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Strokes and power (Execute).
    Running,
    /// Ready, no order (Idle).
    Idle,
    /// Hopper empty (Suspended, upstream).
    Starved,
    /// Outlet full (Suspended, downstream).
    Blocked,
    /// Fault code or trip (Held, Aborted).
    Faulted,
    /// By key or mode.
    Maintenance,
    /// The device answers and current is 0.
    Off,
    /// Measured: mains contact, UPS.
    PowerOff,
}

impl State {
    /// All states, in the order of their declaration.
    pub const ALL: [State; 8] = [
        State::Running,
        State::Idle,
        State::Starved,
        State::Blocked,
        State::Faulted,
        State::Maintenance,
        State::Off,
        State::PowerOff,
    ];

    /// The name on the wire and in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Running => "running",
            State::Idle => "idle",
            State::Starved => "starved",
            State::Blocked => "blocked",
            State::Faulted => "faulted",
            State::Maintenance => "maintenance",
            State::Off => "off",
            State::PowerOff => "power_off",
        }
    }

    /// The state of that name.
    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Values and bad marks of one press at one instant; sparse. A signal is in at most one of both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// What is known.
    pub values: BTreeMap<SignalId, Value>,
    /// What is known to be bad.
    pub bad: BTreeMap<SignalId, BadMark>,
}

/// What happened. The list is closed: who may write what stands in `plant::ProducerRole`.
/// Instants and spans are UTC milliseconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EventKind {
    /// The press is in `state` from the record's time on.
    State {
        /// The state entered.
        state: State,
    },
    /// Closed and immutable: the press was in one state throughout.
    Interval(Interval),
    /// An outbox was opened. Nothing is held across it.
    Opened {
        /// Epoch before this one; `None`: the outbox is new.
        previous: Option<Epoch>,
        /// Records carried over uncommitted.
        carried: u64,
        /// How the run before ended, where that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ended: Option<Ended>,
    },
    /// Records that are gone. `never_sent` is exact, `sent_unknown` an upper bound.
    Loss {
        /// Time of the first record lost.
        from: UtcMs,
        /// Time of the last record lost.
        to: UtcMs,
        /// Dropped without ever having been sent. `None`: size unknown (a replaced outbox).
        never_sent: Option<u64>,
        /// Dropped after having been sent, no commit having come.
        sent_unknown: u64,
    },
    /// The clock's anchor changed.
    ClockStep {
        /// Milliseconds gained (negative: lost).
        by_ms: i64,
        /// Who set it: `system`, `ntp`, a person's id.
        source: String,
    },
    /// Everything of `producer` before `to` is in the store.
    Complete {
        /// Of whom.
        producer: ProducerId,
        /// Before when.
        to: UtcMs,
    },
    /// A record was set aside, durably.
    Quarantined {
        /// Whose record.
        producer: ProducerId,
        /// Why, in the words of the log.
        reason: String,
        /// How many, if they are told together.
        count: u64,
    },
    /// Somebody changed something: for who asks later who did what.
    Changed {
        /// Who: a person's id, or `console`. Never a name: names stay at the plant.
        by: String,
        /// What was done, e.g. `person.added`.
        what: String,
        /// To which: an id.
        of: String,
    },
    /// The plan that holds from the record's time on: for figures, which go by what held when a shift began.
    Plan(PlanHeld),
    /// Why a press stood, as a person says; the record's time is where the stretch begins.
    Annotation(Annotation),
    /// What a person counted and measured over a stretch; the record's time is where it begins.
    Production(Production),
    /// An alarm has changed.
    Alarm(AlarmChanged),
    /// Somebody was told of an alarm, or could not be.
    Delivery {
        /// Of which, by its number; `None`: a message that is none of one alarm's, such as a digest.
        alarm: Option<u64>,
        /// Whom: a person's id.
        person: String,
        /// Through what: `ntfy`, `sms`, `ring`, `telegram`, `email`, `webhook`.
        channel: String,
        /// How it went.
        #[serde(flatten)]
        outcome: Outcome,
    },
    /// A person does something to an alarm, or calls a mechanic to the record's press.
    Operation {
        /// To which, by its number, if it has come; otherwise by its rule.
        alarm: Option<u64>,
        /// To which, by its rule; of the record's press, or else of `of`.
        rule: RuleId,
        /// Of which producer, if it is none of a press.
        of: Option<ProducerId>,
        /// Who: a person's id, a device's, or a token's.
        by: String,
        /// What.
        #[serde(flatten)]
        what: Operation,
    },
}

/// A stretch in which a press was in one state; never across a full hour, nor across the instant at which a counter
/// began again or was first read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// First instant.
    pub from: UtcMs,
    /// First instant after: where another state was seen, or where this one was last seen.
    pub to: UtcMs,
    /// The state.
    pub state: State,
    /// When another state was last seen before: the change came between it and `from`. `None`: nothing was seen
    /// just before, or the same state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<UtcMs>,
    /// Counters as they were known at `from` and at `to`, in their units; they did not fall in between.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub counters: BTreeMap<SignalId, (f64, f64)>,
    /// How much of its end was not seen any more when another state showed itself at `to`, in milliseconds: with what
    /// follows it holds, without that it is not known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub loose_ms: i64,
    /// How old the oldest of the counters' readings was at `to`, in milliseconds. Those at `from` are as old as those at
    /// the end of the interval before, if it ends there, and otherwise new.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub stale_ms: i64,
}

fn is_zero(x: &i64) -> bool {
    *x == 0
}

impl Interval {
    /// One of which no more is known.
    pub fn new(from: UtcMs, to: UtcMs, state: State) -> Self {
        Self { from, to, state, after: None, counters: BTreeMap::new(), loose_ms: 0, stale_ms: 0 }
    }

    /// Its time.
    pub fn span(&self) -> Span {
        Span::new(self.from, self.to)
    }
}

/// How a run of a producer ended, as the next one finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It was ended in order.
    Clean,
    /// It was ended in the midst of it, and the machine went on.
    Crash,
    /// The machine itself has started again in between, and nobody had ended it in order.
    Cut,
}

/// An alarm has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AlarmChanged {
    /// Its number: one for each time that it comes, counted for the site, never used twice.
    pub alarm: u64,
    /// Which rule, of the record's press or else of `of`.
    pub rule: RuleId,
    /// Of which producer, if it is none of a press.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<ProducerId>,
    /// What has happened.
    pub change: Change,
    /// Its state since then.
    pub state: AlarmState,
    /// How soon somebody must act.
    pub priority: Priority,
    /// Since when its condition has held, as far as known; of a return, since when it does not hold.
    pub since: UtcMs,
    /// The value that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The limit, in the signal's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// What the machine did then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine: Option<State>,
    /// Who did it: a person's id, a device's, or a token's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The number of the first alarm of its group: nobody is told of this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<u64>,
    /// Late data say so: what was said of this alarm before is not true, and nobody is told anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub correction: bool,
}

/// How telling somebody went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The channel has taken it.
    Sent,
    /// What was sent before was changed: it has gone, or somebody has seen it.
    Updated,
    /// The channel has refused it, or did not answer.
    Failed {
        /// Why, in the words of the log; no number, address or token in it.
        reason: String,
    },
    /// Nobody is left to be told, or no way.
    Unreachable,
}

impl EventKind {
    /// The kind's name on the wire and in the store.
    pub fn name(&self) -> &'static str {
        match self {
            EventKind::State { .. } => "state",
            EventKind::Interval(_) => "interval",
            EventKind::Opened { .. } => "opened",
            EventKind::Loss { .. } => "loss",
            EventKind::ClockStep { .. } => "clock_step",
            EventKind::Complete { .. } => "complete",
            EventKind::Quarantined { .. } => "quarantined",
            EventKind::Changed { .. } => "changed",
            EventKind::Plan(_) => "plan",
            EventKind::Annotation(_) => "annotation",
            EventKind::Production(_) => "production",
            EventKind::Alarm(_) => "alarm",
            EventKind::Delivery { .. } => "delivery",
            EventKind::Operation { .. } => "operation",
        }
    }

    /// The span that it speaks of, where it does.
    pub fn span(&self) -> Option<Span> {
        match self {
            EventKind::Interval(interval) => Some(interval.span()),
            EventKind::Loss { from, to, .. } => Some(Span::new(*from, *to)),
            _ => None,
        }
    }
}

/// An event with its ordinal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Ordinal among the events of one press, kind and millisecond of one producer; given by the
    /// uplink. Keeps events of one instant apart in InfluxDB.
    #[serde(default)]
    pub n: u32,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// Either of the two things that a record may carry.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Readings.
    Row(Row),
    /// Something that happened.
    Event(Event),
}

/// One record, as it is appended, sent and stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// When it was taken.
    pub t: UtcMs,
    /// Of which press; events of the producer itself have none.
    pub press: Option<PressId>,
    /// Milliseconds on the producer's monotonic clock, if it was taken live.
    pub mono: Option<u64>,
    /// How far `t` may be believed.
    pub clock: Clock,
    /// What it says.
    pub body: Body,
}

impl Record {
    /// A row of trusted time.
    pub fn row(t: UtcMs, press: PressId, row: Row) -> Self {
        Self { t, press: Some(press), mono: None, clock: Clock::Trusted, body: Body::Row(row) }
    }

    /// An event of trusted time; its ordinal is given later.
    pub fn event(t: UtcMs, press: Option<PressId>, kind: EventKind) -> Self {
        Self { t, press, mono: None, clock: Clock::Trusted, body: Body::Event(Event { n: 0, kind }) }
    }

    /// The event's kind, if it is one.
    pub fn kind(&self) -> Option<&EventKind> {
        match &self.body {
            Body::Event(event) => Some(&event.kind),
            Body::Row(_) => None,
        }
    }
}

/// A record with its identity, as the store takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbered {
    /// Who appended it.
    pub producer: ProducerId,
    /// Its identity.
    pub birth: Birth,
    /// What it says.
    pub record: Record,
}
