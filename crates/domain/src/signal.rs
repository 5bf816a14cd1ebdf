//! Signals: what a press can tell, and how far each may be believed.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{Limits, SignalId, State};

/// What kind of value a signal has. Fixed by the catalogue: a value of another type is refused
/// before any write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalType {
    /// A measured or computed number, in the signal's unit.
    Number,
    /// True or false.
    Flag,
    /// A short text of the controller's own, such as a fault code.
    Code,
}

/// One value of one signal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Of a [`SignalType::Flag`].
    Flag(bool),
    /// Of a [`SignalType::Number`]; finite.
    Number(f64),
    /// Of a [`SignalType::Code`]; at most [`Value::MAX_CODE`] bytes.
    Code(Arc<str>),
}

impl Value {
    /// Longest code, in bytes.
    pub const MAX_CODE: usize = 64;

    /// The type that this value has.
    pub fn signal_type(&self) -> SignalType {
        match self {
            Value::Flag(_) => SignalType::Flag,
            Value::Number(_) => SignalType::Number,
            Value::Code(_) => SignalType::Code,
        }
    }

    /// True if a store may have it as a value of a signal of type `kind`: that type, a finite number, a
    /// printable code of at most [`Value::MAX_CODE`] bytes.
    pub fn fits(&self, kind: SignalType) -> bool {
        self.signal_type() == kind
            && match self {
                Value::Flag(_) => true,
                Value::Number(x) => x.is_finite(),
                Value::Code(code) => code.len() <= Self::MAX_CODE && !code.chars().any(char::is_control),
            }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Value::Number(x) => Some(*x),
            _ => None,
        }
    }
}

/// Why a signal has no value although its press was asked. Stored, so that a gap explains itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadMark {
    /// The source did not answer for this signal.
    Missing,
    /// Outside the sensor's range.
    Range,
    /// Does not move although the state demands it.
    Frozen,
    /// Below 3.6 mA (NAMUR NE 43).
    WireBreak,
    /// Above 21 mA (NAMUR NE 43).
    Short,
    /// Not a number, or infinite.
    Nan,
    /// The device answered with an exception, or with something that is no value of the signal's type.
    Exception,
    /// Has no meaning in the press's present state: a per-stroke value of a press that stands.
    Gated,
}

impl BadMark {
    /// All marks, in the order of their declaration.
    pub const ALL: [BadMark; 8] = [
        BadMark::Missing,
        BadMark::Range,
        BadMark::Frozen,
        BadMark::WireBreak,
        BadMark::Short,
        BadMark::Nan,
        BadMark::Exception,
        BadMark::Gated,
    ];

    /// The name on the wire and in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            BadMark::Missing => "missing",
            BadMark::Range => "range",
            BadMark::Frozen => "frozen",
            BadMark::WireBreak => "wire_break",
            BadMark::Short => "short",
            BadMark::Nan => "nan",
            BadMark::Exception => "exception",
            BadMark::Gated => "gated",
        }
    }

    /// The mark of that name.
    pub fn parse(text: &str) -> Option<BadMark> {
        BadMark::ALL.into_iter().find(|mark| mark.as_str() == text)
    }
}

impl fmt::Display for BadMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How often a signal is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// Every so many milliseconds.
    Every(i64),
    /// Once for each stroke; its value ends with the mark `gated` when the press leaves running.
    PerStroke,
}

/// In which machine states something about a signal is live: its alarms, or that it must move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Running.
    Execute,
    /// All but off, power_off and unknown.
    PowerOn,
    /// Always.
    Any,
}

impl Gate {
    /// True in the states that it names; `None` is unknown.
    pub fn live(self, state: Option<State>) -> bool {
        match self {
            Gate::Execute => state == Some(State::Running),
            Gate::PowerOn => !matches!(state, None | Some(State::Off | State::PowerOff)),
            Gate::Any => true,
        }
    }
}

/// One signal of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// Its name.
    pub id: SignalId,
    /// Unit in UCUM case-sensitive notation; empty for flags and codes.
    pub unit: String,
    /// Type of its values.
    pub kind: SignalType,
    /// The sensor's range, inclusive; only numbers have one.
    pub range: Option<(f64, f64)>,
    /// Where it lies when all is well, for the page's faint band.
    pub normal: Option<(f64, f64)>,
    /// A counter: never falls but when it is reset.
    pub monotonic: bool,
    /// Limits for alarms.
    pub limits: Limits,
    /// Hysteresis of the limits, in the signal's unit.
    pub hysteresis: f64,
    /// How long a warning must last, in milliseconds.
    pub warn_delay_ms: i64,
    /// How long a trip must last, in milliseconds.
    pub trip_delay_ms: i64,
    /// How often it is sampled.
    pub period: Period,
    /// Changes up to this are not worth sending, in the signal's unit.
    pub deadband: f64,
    /// When its alarms are live.
    pub gate: Gate,
    /// In which states the number must move, so that standing still is `frozen`; `None`: it need not.
    pub moves: Option<Gate>,
}

impl Signal {
    /// Longest silence between two sent values while its source answers: 60 s or, if longer, its
    /// own period. In milliseconds.
    pub fn heartbeat_ms(&self) -> i64 {
        match self.period {
            Period::Every(ms) => ms.max(crate::MINUTE_MS),
            Period::PerStroke => crate::MINUTE_MS,
        }
    }

    /// How long a value is believed without another: 1.5 × the heartbeat, in milliseconds.
    pub fn hold_ms(&self) -> i64 {
        self.heartbeat_ms() * 3 / 2
    }
}
