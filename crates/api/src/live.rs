//! What every press does now, merged from live records and from the store in whatever order they come.
//! Pure: `now` is a parameter.
//!
//! Of each signal the mark of the newest event time is kept; of two of one instant, the later given. A
//! late row never replaces a newer one. A break (an outbox was opened, records were lost) ends what was
//! held before it, as in `domain::hold`.

use std::collections::BTreeMap;

use presswatch_domain::{
    Body, Clock, EventKind, MINUTE_MS, Mark, Plant, Press, PressId, ProducerId, Record, Row, SignalId, State,
    UtcMs,
};
use presswatch_people::Presses;

use crate::{
    dto::{PressDto, ReadingDto, RowEvent, Scalar, SignalDto, StateEvent},
    names::gate_name,
};

/// A press of which nothing is heard for longer than this, in milliseconds, is in no known state.
pub const SILENCE_MS: i64 = 90_000;

/// How far the store's newest values may lie ahead of our clock, in milliseconds.
const AHEAD_MS: i64 = 60_000;

/// The state's name where none is known.
pub const UNKNOWN: &str = "unknown";

/// What a record changed, to be told to those who listen.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Signals of a press.
    Row(RowEvent),
    /// The state of a press.
    State(StateEvent),
}

/// All presses of a plant.
#[derive(Debug, Clone)]
pub struct Live {
    presses: BTreeMap<PressId, LivePress>,
}

/// One press.
#[derive(Debug, Clone)]
struct LivePress {
    press: Press,
    simulated: bool,
    /// Its rows are gathered for so long before they come, in milliseconds.
    gathered_ms: i64,
    values: BTreeMap<SignalId, (UtcMs, Mark)>,
    broken: Option<UtcMs>,
    state: Option<(UtcMs, State)>,
    /// Time of the newest record.
    last_heard: Option<UtcMs>,
    /// The same, but never later than it came: a clock that runs ahead must not hide a silence.
    alive: Option<UtcMs>,
    /// What was last told of the state.
    told: (&'static str, Option<UtcMs>),
    /// The newest row has no time that can be believed.
    untimed: bool,
}

impl Live {
    /// Nothing is known yet. `simulated`: the store holds simulated data.
    pub fn new(plant: &Plant, simulated: bool) -> Self {
        let presses = plant.presses.values().map(|press| {
            let live = LivePress {
                press: press.clone(),
                simulated,
                gathered_ms: 0,
                values: BTreeMap::new(),
                broken: None,
                state: None,
                last_heard: None,
                alive: None,
                told: (UNKNOWN, None),
                untimed: false,
            };
            (press.id.clone(), live)
        });
        Self { presses: presses.collect() }
    }

    /// Takes up what people have changed of the presses: their limits.
    pub fn take(&mut self, plant: &Plant) {
        for live in self.presses.values_mut() {
            if let Some(press) = plant.presses.get(&live.press.id) {
                live.press = press.clone();
            }
        }
    }

    /// Takes a record of `producer` that has just come over the bus. Where its time can't be believed, it is
    /// shown as of now.
    pub fn heard(&mut self, producer: &ProducerId, record: &Record, now: UtcMs) -> Vec<Change> {
        let untimed = record.clock == Clock::Untrusted;
        let rows = self.presses.values_mut().filter(|live| record.press.as_ref() == Some(&live.press.id));
        rows.filter(|_| matches!(record.body, Body::Row(_))).for_each(|live| live.untimed = untimed);
        match record.kind() {
            _ if !untimed => self.record(producer, record, now),
            None | Some(EventKind::State { .. } | EventKind::Opened { .. }) => {
                self.record(producer, &Record { t: now, clock: Clock::Trusted, ..record.clone() }, now)
            }
            // It speaks of a time that is not known.
            Some(_) => Vec::new(),
        }
    }

    /// Takes a record of `producer` of any age. What is of untrusted time is left out: it can't be put in
    /// order.
    pub fn record(&mut self, producer: &ProducerId, record: &Record, now: UtcMs) -> Vec<Change> {
        if record.clock == Clock::Untrusted {
            return Vec::new();
        }
        let mut changes = Vec::new();
        for live in self.presses.values_mut() {
            let ours = match &record.press {
                Some(id) => *id == live.press.id,
                None => *producer == live.press.producer,
            };
            if !ours {
                continue;
            }
            match &record.body {
                Body::Row(row) => {
                    live.heard(record.t, now);
                    changes.extend(live.row(record.t, row).map(Change::Row));
                }
                Body::Event(event) => match &event.kind {
                    EventKind::State { state } => {
                        live.heard(record.t, now);
                        live.enter(record.t, *state);
                    }
                    EventKind::Interval(interval) => live.interval(interval.from, interval.state),
                    EventKind::Opened { .. } => changes.extend(live.cut(record.t).map(Change::Row)),
                    EventKind::Loss { to, .. } => changes.extend(live.cut(*to).map(Change::Row)),
                    EventKind::ClockStep { .. } => live.step(record.t),
                    _ => {}
                },
            }
            changes.extend(live.tell(now).map(Change::State));
        }
        changes
    }

    /// Takes what the store last knows of a press.
    pub fn stored(
        &mut self,
        press: &PressId,
        latest: BTreeMap<SignalId, (UtcMs, Mark)>,
        now: UtcMs,
    ) -> Vec<Change> {
        let Some(live) = self.presses.get_mut(press) else { return Vec::new() };
        let mut by_time: BTreeMap<UtcMs, BTreeMap<SignalId, Mark>> = BTreeMap::new();
        // What a clock wrote that ran ahead must not stand in the way of what is true now.
        for (id, (t, mark)) in latest.into_iter().filter(|(_, (t, _))| *t <= now.plus(AHEAD_MS)) {
            by_time.entry(t).or_default().insert(id, mark);
        }
        let mut changes = Vec::new();
        for (t, marks) in by_time {
            live.heard(t, now);
            changes.extend(live.merge(t, marks).map(Change::Row));
        }
        changes.extend(live.tell(now).map(Change::State));
        changes
    }

    /// Tells who has fallen silent by `now`.
    pub fn expire(&mut self, now: UtcMs) -> Vec<Change> {
        self.presses.values_mut().filter_map(|live| live.tell(now)).map(Change::State).collect()
    }

    /// Marks a press as simulated: its producer says so.
    pub fn simulated(&mut self, producer: &ProducerId) {
        for live in self.presses.values_mut().filter(|live| live.press.producer == *producer) {
            live.simulated = true;
        }
    }

    /// The producer gathers rows for so long before it sends them: that is no silence of a signal.
    pub fn gathers(&mut self, producer: &ProducerId, ms: u64) {
        let ms = i64::try_from(ms).unwrap_or(i64::MAX).min(MINUTE_MS);
        self.presses
            .values_mut()
            .filter(|live| live.press.producer == *producer)
            .for_each(|live| live.gathered_ms = ms);
    }

    /// The present state of a press, since when, and up to when it is known.
    pub fn open(&self, press: &PressId, now: UtcMs) -> Option<(UtcMs, State, UtcMs)> {
        let (since, state, alive) = self.seen(press)?;
        Some((since, state, alive.plus(SILENCE_MS).min(now)))
    }

    /// The same, and when it was last heard to be there.
    pub fn seen(&self, press: &PressId) -> Option<(UtcMs, State, UtcMs)> {
        let live = self.presses.get(press)?;
        let (since, state) = live.state?;
        Some((since, state, live.alive?))
    }

    /// These presses, by id.
    pub fn floor(&self, presses: &Presses, now: UtcMs) -> Vec<PressDto> {
        let seen = self.presses.values().filter(|live| presses.includes(&live.press.id));
        seen.map(|live| live.dto(now)).collect()
    }

    /// One press.
    pub fn press(&self, press: &PressId, now: UtcMs) -> Option<PressDto> {
        self.presses.get(press).map(|live| live.dto(now))
    }
}

impl LivePress {
    fn heard(&mut self, t: UtcMs, now: UtcMs) {
        self.last_heard = self.last_heard.max(Some(t));
        self.alive = self.alive.max(Some(t.min(now)));
    }

    /// The producer's clock stands at `t` from now on: what it said of later was wrong.
    fn step(&mut self, t: UtcMs) {
        for time in
            self.values.values_mut().map(|(time, _)| time).chain(self.state.as_mut().map(|(time, _)| time))
        {
            *time = t.min(*time);
        }
        self.last_heard = self.last_heard.map(|heard| heard.min(t));
        self.broken = self.broken.map(|broken| broken.min(t));
    }

    fn row(&mut self, t: UtcMs, row: &Row) -> Option<RowEvent> {
        let values = row.values.iter().map(|(id, value)| (id.clone(), Mark::Value(value.clone())));
        let bad = row.bad.iter().map(|(id, mark)| (id.clone(), Mark::Bad(*mark)));
        self.merge(t, values.chain(bad))
    }

    /// Merges marks of one instant; gives those that are new.
    fn merge(&mut self, t: UtcMs, marks: impl IntoIterator<Item = (SignalId, Mark)>) -> Option<RowEvent> {
        let (t, over) = match self.broken {
            Some(broken) if t < broken => (broken, true),
            _ => (t, false),
        };
        let mut fresh = BTreeMap::new();
        for (id, mark) in marks {
            let mark = if over { Mark::Break } else { mark };
            let newer = match self.values.get(&id) {
                // A row at the instant of a break comes after it.
                Some((at, known)) => t > *at || (t == *at && !over && *known != mark),
                None => self.press.catalogue.get(id.as_str()).is_some(),
            };
            if newer {
                self.values.insert(id.clone(), (t, mark.clone()));
                fresh.insert(id, mark);
            }
        }
        self.event(t, fresh)
    }

    /// Ends what was held before `at`.
    fn cut(&mut self, at: UtcMs) -> Option<RowEvent> {
        self.broken = self.broken.max(Some(at));
        let mut fresh = BTreeMap::new();
        for (id, (t, mark)) in &mut self.values {
            if *t < at {
                (*t, *mark) = (at, Mark::Break);
                fresh.insert(id.clone(), Mark::Break);
            }
        }
        self.event(at, fresh)
    }

    fn event(&self, t: UtcMs, fresh: BTreeMap<SignalId, Mark>) -> Option<RowEvent> {
        let mut event = RowEvent {
            press: self.press.id.clone(),
            t,
            values: BTreeMap::new(),
            bad: BTreeMap::new(),
            untimed: self.untimed,
        };
        for (id, mark) in fresh {
            match mark {
                Mark::Value(value) => drop(event.values.insert(id, Some(value))),
                Mark::Bad(bad) => drop(event.bad.insert(id, bad.as_str())),
                Mark::Break => drop(event.values.insert(id, None)),
            }
        }
        (!event.values.is_empty() || !event.bad.is_empty()).then_some(event)
    }

    fn enter(&mut self, t: UtcMs, state: State) {
        if self.state.is_none_or(|(since, _)| t >= since) {
            self.state = Some((t, state));
        }
    }

    /// A closed interval tells the state only where its beginning was missed.
    fn interval(&mut self, from: UtcMs, state: State) {
        if self.state.is_none_or(|(since, known)| from > since && known != state) {
            self.state = Some((from, state));
        }
    }

    /// The state's name and since when it is so.
    fn shown(&self, now: UtcMs) -> (&'static str, Option<UtcMs>) {
        match (self.state, self.alive) {
            (_, Some(alive)) if now.since(alive) > SILENCE_MS => (UNKNOWN, self.last_heard),
            (Some((since, state)), Some(_)) => (state.as_str(), Some(since)),
            _ => (UNKNOWN, None),
        }
    }

    fn tell(&mut self, now: UtcMs) -> Option<StateEvent> {
        // Our own clock may have been set back: that must not hide a silence.
        self.alive = self.alive.map(|alive| alive.min(now));
        let shown = self.shown(now);
        (self.told != shown).then(|| {
            self.told = shown;
            StateEvent { press: self.press.id.clone(), state: shown.0, since: shown.1 }
        })
    }

    fn dto(&self, now: UtcMs) -> PressDto {
        let (state, since) = self.shown(now);
        let signals = self.press.catalogue.iter().map(|signal| {
            let about = SignalDto {
                unit: signal.unit.clone(),
                hold_ms: signal.hold_ms(),
                heartbeat_ms: signal.heartbeat_ms() + self.gathered_ms,
                normal: signal.normal,
                warn: (signal.limits.warn_lo, signal.limits.warn_hi),
                trip: (signal.limits.trip_lo, signal.limits.trip_hi),
                gate: gate_name(signal.gate),
            };
            (signal.id.clone(), about)
        });
        let values = self.values.iter().map(|(id, (t, mark))| {
            let (v, bad) = match mark {
                Mark::Value(value) => (Some(Scalar::from(value)), None),
                Mark::Bad(bad) => (None, Some(bad.as_str())),
                Mark::Break => (None, None),
            };
            (id.clone(), ReadingDto { v, t: *t, bad })
        });
        PressDto {
            id: self.press.id.to_string(),
            name: self.press.name.clone(),
            simulated: self.simulated,
            state,
            since,
            last_heard: self.last_heard,
            untimed: self.untimed,
            signals: signals.collect(),
            values: values.collect(),
        }
    }
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
