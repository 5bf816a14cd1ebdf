//! From raw readings to a sparse row: range, frozen, missing, then deadband and heartbeat. Judged at
//! the edge, on raw samples: after the deadband nobody else can.

use std::{collections::BTreeMap, sync::Arc};

use crate::{BadMark, Catalogue, Gate, Period, Row, Signal, SignalId, State, UtcMs, Value};

/// Thresholds of the judgement; every one is replaceable configuration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QualityRules {
    /// How many of its periods a number that must move may stand exactly still.
    pub still_periods: i64,
    /// It is not called frozen before this, in milliseconds.
    pub still_min_ms: i64,
}

impl Default for QualityRules {
    fn default() -> Self {
        Self { still_periods: 20, still_min_ms: 120_000 }
    }
}

impl QualityRules {
    /// How long a number of `signal` may stand exactly still, in milliseconds.
    fn still_ms(self, signal: &Signal) -> i64 {
        match signal.period {
            Period::Every(ms) => ms.saturating_mul(self.still_periods).max(self.still_min_ms),
            Period::PerStroke => self.still_min_ms,
        }
    }
}

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
    still: Option<Still>,
}

/// A number that has not moved.
#[derive(Debug, Clone, Copy)]
struct Still {
    since: UtcMs,
    last: UtcMs,
    x: f64,
}

impl Conditioner {
    /// Nothing sent yet. The thresholds are the catalogue's.
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
    /// catalogue does not know are left out; a value that is not of its signal's type, or a code that no
    /// store takes, is the mark `exception`: what is wrong is the source, and a gap must explain itself.
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
            let judged = track.judge(t, state, signal, &catalogue.quality, reading);
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
        rules: &QualityRules,
        reading: Reading,
    ) -> Result<Value, BadMark> {
        let judged = value(state, signal, reading);
        let Ok(Value::Number(x)) = judged else {
            self.still = None;
            return judged;
        };
        if self.frozen(t, state, signal, rules, x) { Err(BadMark::Frozen) } else { judged }
    }

    /// True if the number was seen to stand exactly still although the state demands that it moves.
    fn frozen(
        &mut self,
        t: UtcMs,
        state: Option<State>,
        signal: &Signal,
        rules: &QualityRules,
        x: f64,
    ) -> bool {
        let moving = signal.moves.is_some_and(|gate| gate.live(state));
        let seen = |still: &Still| still.x == x && still.last <= t && t.since(still.last) <= signal.hold_ms();
        let since = self.still.filter(|still| moving && seen(still)).map_or(t, |still| still.since);
        self.still = Some(Still { since, last: t, x });
        t.since(since) >= rules.still_ms(signal)
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

/// The reading as a value of its signal's type and range.
fn value(state: Option<State>, signal: &Signal, reading: Reading) -> Result<Value, BadMark> {
    if signal.period == Period::PerStroke && signal.gate == Gate::Execute && state != Some(State::Running) {
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
    match (&value, signal.range) {
        _ if !value.fits(signal.kind) => Err(BadMark::Exception),
        (Value::Number(x), Some((lo, hi))) if *x < lo || *x > hi => Err(BadMark::Range),
        _ => Ok(value),
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
    fn what_is_not_of_the_signals_type_is_an_exception() {
        let long = "x".repeat(Value::MAX_CODE + 1);
        for (signal, reading) in [
            ("oil_temp", Reading::Flag(true)),
            ("oil_temp", Reading::Code("51.2".into())),
            ("estop_ok", Reading::Number(1.0)),
            ("fault_code", Reading::Flag(false)),
            ("fault_code", Reading::Code("a\nb".into())),
            ("fault_code", Reading::Code(long.as_str().into())),
        ] {
            let row = conditioner().sample(UtcMs(0), None, [(id(signal), reading)]);
            assert_eq!((row.values.len(), row.bad.get(signal)), (0, Some(&BadMark::Exception)), "{signal}");
        }
    }

    /// The seconds at which `motor_current` is called frozen, of 400, the press running but for `pause`.
    fn frozen(rules: QualityRules, pause: std::ops::Range<i64>, read: impl Fn(i64) -> Reading) -> Vec<i64> {
        let mut catalogue = Catalogue::clone(&Catalogue::builtin("hydraulic-11kw").expect("profile"));
        catalogue.quality = rules;
        let mut conditioner = Conditioner::new(Arc::new(catalogue));
        let mut marks = Vec::new();
        for second in 0..400 {
            let state = if pause.contains(&second) { State::Idle } else { State::Running };
            let reading = [(id("motor_current"), read(second))];
            let row = conditioner.sample(UtcMs(second * 1000), Some(state), reading);
            marks.extend(row.bad.get("motor_current").filter(|m| **m == BadMark::Frozen).map(|_| second));
        }
        marks
    }

    #[test]
    fn frozen_is_judged_by_the_profile_and_only_while_the_signal_must_move() {
        let still = |_| Reading::Number(11.0);
        let first = |marks: Vec<i64>| marks.first().copied();
        let rules = QualityRules::default();
        assert_eq!(first(frozen(rules, 0..0, still)), Some(120));
        assert_eq!(first(frozen(QualityRules { still_min_ms: 200_000, ..rules }, 0..0, still)), Some(200));
        assert_eq!(first(frozen(rules, 100..150, still)), Some(150 + 119), "counted while running only");
        let gone = |s| if s == 100 { Reading::Missing } else { Reading::Number(11.0) };
        assert_eq!(first(frozen(rules, 0..0, gone)), Some(101 + 120), "a bad reading begins it anew");
        assert_eq!(first(frozen(rules, 0..0, |s| Reading::Number(11.0 + (s % 2) as f64))), None);
    }

    #[test]
    fn silence_is_not_standing_still() {
        let mut conditioner = conditioner();
        let mut at = |t| {
            let reading = [(id("motor_current"), Reading::Number(11.0))];
            conditioner.sample(UtcMs(t), Some(State::Running), reading).bad.len()
        };
        assert_eq!((at(0), at(600_000)), (0, 0), "nobody saw it stand");
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
