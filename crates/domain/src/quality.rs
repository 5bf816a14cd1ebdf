//! From raw readings to a sparse row: range, frozen, missing, then deadband and heartbeat. Judged at
//! the edge, on raw samples: after the deadband nobody else can.

use std::{collections::BTreeMap, sync::Arc};

use crate::{BadMark, Catalogue, Gate, Period, Row, Signal, SignalId, State, UtcMs, Value};

/// How many of its periods a number may stand exactly still before it is called frozen.
const FROZEN_PERIODS: i64 = 20;
/// A number is not called frozen before this, in milliseconds.
const FROZEN_MIN_MS: i64 = 120_000;

/// What a source says of one signal.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// A number in the signal's unit; may be NaN.
    Number(f64),
    /// True or false.
    Flag(bool),
    /// A code.
    Code(Arc<str>),
    /// No answer.
    Missing,
    /// The device answered with an exception.
    Exception,
    /// Below 3.6 mA.
    WireBreak,
    /// Above 21 mA.
    Short,
}

/// Judges the readings of one press.
#[derive(Debug, Clone)]
pub struct Conditioner {
    catalogue: Arc<Catalogue>,
    signals: BTreeMap<SignalId, Track>,
}

#[derive(Debug, Clone, Default)]
struct Track {
    sent: Option<(UtcMs, Result<Value, BadMark>)>,
    still: Option<(UtcMs, f64)>,
}

impl Conditioner {
    /// Nothing sent yet.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue, signals: BTreeMap::new() }
    }

    /// The next row carries every signal that is read: after a start, a reconnect, a loss, a step.
    pub fn full(&mut self) {
        for track in self.signals.values_mut() {
            track.sent = None;
        }
    }

    /// What is worth sending of the readings at `t`, the press being in `state`. Signals that the
    /// catalogue does not know are left out.
    pub fn sample(
        &mut self,
        t: UtcMs,
        state: Option<State>,
        readings: impl IntoIterator<Item = (SignalId, Reading)>,
    ) -> Row {
        let mut row = Row::default();
        let catalogue = self.catalogue.clone();
        for (id, reading) in readings {
            let Some(signal) = catalogue.get(id.as_str()) else { continue };
            let track = self.signals.entry(id.clone()).or_default();
            let judged = track.judge(t, state, signal, reading);
            if !track.worth_sending(t, signal, &judged) {
                continue;
            }
            track.sent = Some((t, judged.clone()));
            match judged {
                Ok(value) => drop(row.values.insert(id, value)),
                Err(mark) => drop(row.bad.insert(id, mark)),
            }
        }
        row
    }
}

impl Track {
    fn judge(
        &mut self,
        t: UtcMs,
        state: Option<State>,
        signal: &Signal,
        reading: Reading,
    ) -> Result<Value, BadMark> {
        if signal.period == Period::PerStroke && signal.gate == Gate::Execute && state != Some(State::Running)
        {
            return Err(BadMark::Gated);
        }
        let value = match reading {
            Reading::Number(x) if !x.is_finite() => return Err(BadMark::Nan),
            Reading::Number(x) => Value::Number(x),
            Reading::Flag(flag) => Value::Flag(flag),
            Reading::Code(code) => Value::Code(code),
            Reading::Missing => return Err(BadMark::Missing),
            Reading::Exception => return Err(BadMark::Exception),
            Reading::WireBreak => return Err(BadMark::WireBreak),
            Reading::Short => return Err(BadMark::Short),
        };
        let Value::Number(x) = value else { return Ok(value) };
        if signal.range.is_some_and(|(lo, hi)| x < lo || x > hi) {
            return Err(BadMark::Range);
        }
        if self.frozen(t, state, signal, x) { Err(BadMark::Frozen) } else { Ok(value) }
    }

    /// True if the number stands exactly still although the state demands that it moves.
    fn frozen(&mut self, t: UtcMs, state: Option<State>, signal: &Signal, x: f64) -> bool {
        let moving = signal.gate == Gate::Execute && state == Some(State::Running) && !signal.monotonic;
        let since = match self.still {
            Some((since, same)) if moving && same == x && since <= t => since,
            _ => {
                self.still = Some((t, x));
                t
            }
        };
        let limit = match signal.period {
            Period::Every(ms) => (ms * FROZEN_PERIODS).max(FROZEN_MIN_MS),
            Period::PerStroke => FROZEN_MIN_MS,
        };
        t.since(since) >= limit
    }

    fn worth_sending(&self, t: UtcMs, signal: &Signal, judged: &Result<Value, BadMark>) -> bool {
        let Some((at, sent)) = &self.sent else { return true };
        if t.since(*at) >= signal.heartbeat_ms() || t < *at {
            return true;
        }
        match (sent, judged) {
            (Ok(Value::Number(old)), Ok(Value::Number(new))) => (new - old).abs() > signal.deadband,
            (old, new) => old != new,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> SignalId {
        SignalId::new(text).expect("id")
    }

    fn conditioner() -> Conditioner {
        Conditioner::new(Catalogue::builtin("hydraulic-11kw").expect("profile"))
    }

    #[test]
    fn deadband_and_heartbeat() {
        let mut conditioner = conditioner();
        let mut sent = Vec::new();
        for second in 0..130 {
            let x = if second == 30 { 52.0 } else { 50.0 + f64::from(second % 2) * 0.1 };
            let row = conditioner.sample(
                UtcMs(i64::from(second) * 1000),
                Some(State::Running),
                [(id("oil_temp"), Reading::Number(x))],
            );
            if !row.values.is_empty() {
                sent.push(second);
            }
        }
        assert_eq!(sent, [0, 30, 31, 91]);
    }

    #[test]
    fn bad_readings_are_marks_and_never_values() {
        for (reading, mark) in [
            (Reading::Number(f64::NAN), BadMark::Nan),
            (Reading::Number(900.0), BadMark::Range),
            (Reading::Missing, BadMark::Missing),
            (Reading::WireBreak, BadMark::WireBreak),
        ] {
            let row = conditioner().sample(UtcMs(0), None, [(id("oil_temp"), reading)]);
            assert_eq!((row.values.len(), row.bad.get("oil_temp")), (0, Some(&mark)));
        }
    }

    #[test]
    fn a_number_that_stands_still_while_running_is_frozen() {
        let mut conditioner = conditioner();
        let mut marks = Vec::new();
        for second in 0..200 {
            let t = UtcMs(second * 1000);
            let reading = [(id("motor_current"), Reading::Number(11.0))];
            marks.extend(
                conditioner.sample(t, Some(State::Running), reading).bad.into_values().map(|m| (second, m)),
            );
        }
        assert_eq!(marks.first(), Some(&(120, BadMark::Frozen)));
    }

    #[test]
    fn per_stroke_values_end_when_the_press_stands() {
        let mut conditioner = conditioner();
        let reading = || [(id("hyd_press_peak"), Reading::Number(190.0))];
        assert_eq!(conditioner.sample(UtcMs(0), Some(State::Running), reading()).values.len(), 1);
        let row = conditioner.sample(UtcMs(1000), Some(State::Idle), reading());
        assert_eq!(row.bad.get("hyd_press_peak"), Some(&BadMark::Gated));
    }
}
