//! Conditions as they stand in tables and configurations: `high oil_temp 70 hysteresis 3`.

use std::{fmt, str::FromStr};

use super::Condition;
use crate::{SignalId, State, Value};

/// Text that is no condition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is no condition; it is one of: high SIGNAL LIMIT [hysteresis BY], low SIGNAL LIMIT [hysteresis BY], \
     rise SIGNAL BY in SECONDS, fall SIGNAL BY in SECONDS, still COUNTER, is SIGNAL VALUE, code SIGNAL, bad SIGNAL, \
     state STATE, silent, called"
)]
pub struct ConditionError {
    /// As it came.
    pub text: String,
}

impl FromStr for Condition {
    type Err = ConditionError;

    fn from_str(text: &str) -> Result<Self, ConditionError> {
        read(text).ok_or_else(|| ConditionError { text: text.chars().take(120).collect() })
    }
}

fn read(text: &str) -> Option<Condition> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| word.parse::<f64>().ok().filter(|number| number.is_finite());
    let id = |word: &str| SignalId::new(word).ok();
    Some(match words[..] {
        ["silent"] => Condition::Silent,
        ["called"] => Condition::Called,
        ["state", name] => Condition::State(State::parse(name)?),
        ["still", signal] => Condition::Still { signal: id(signal)? },
        ["code", signal] => Condition::Code { signal: id(signal)? },
        ["bad", signal] => Condition::Bad { signal: id(signal)? },
        ["is", signal, value] => Condition::Is { signal: id(signal)?, value: any_value(value) },
        [way @ ("rise" | "fall"), signal, by, "in", seconds] => {
            let by = number(by)? * if way == "rise" { 1.0 } else { -1.0 };
            Condition::Rate { signal: id(signal)?, by, over_ms: (number(seconds)? * 1000.0) as i64 }
        }
        [way @ ("high" | "low"), signal, limit, ref rest @ ..] => {
            let hysteresis = match rest {
                [] => 0.0,
                ["hysteresis", by] => number(by)?,
                _ => return None,
            };
            let (signal, limit) = (id(signal)?, number(limit)?);
            match way {
                "high" => Condition::High { signal, limit, hysteresis },
                _ => Condition::Low { signal, limit, hysteresis },
            }
        }
        _ => return None,
    })
}

fn any_value(word: &str) -> Value {
    match word {
        "true" => Value::Flag(true),
        "false" => Value::Flag(false),
        _ => word
            .parse()
            .ok()
            .filter(|x: &f64| x.is_finite())
            .map_or_else(|| Value::Code(word.into()), Value::Number),
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::High { signal, limit, hysteresis } => {
                write!(f, "high {signal} {limit} hysteresis {hysteresis}")
            }
            Condition::Low { signal, limit, hysteresis } => {
                write!(f, "low {signal} {limit} hysteresis {hysteresis}")
            }
            Condition::Rate { signal, by, over_ms } => {
                let way = if *by < 0.0 { "fall" } else { "rise" };
                write!(f, "{way} {signal} {} in {}", by.abs(), *over_ms as f64 / 1000.0)
            }
            Condition::Still { signal } => write!(f, "still {signal}"),
            Condition::Is { signal, value: Value::Flag(flag) } => write!(f, "is {signal} {flag}"),
            Condition::Is { signal, value: Value::Number(x) } => write!(f, "is {signal} {x}"),
            Condition::Is { signal, value: Value::Code(code) } => write!(f, "is {signal} {code}"),
            Condition::Code { signal } => write!(f, "code {signal}"),
            Condition::Bad { signal } => write!(f, "bad {signal}"),
            Condition::State(state) => write!(f, "state {state}"),
            Condition::Silent => f.write_str("silent"),
            Condition::Called => f.write_str("called"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_reads_as_it_is_written() {
        for text in [
            "high oil_temp 70 hysteresis 3",
            "low oil_level 30.5 hysteresis 0",
            "rise oil_temp 10 in 900",
            "fall oil_level 3 in 7200",
            "still briq_count",
            "is estop_ok false",
            "is mode manual",
            "is step 4",
            "code fault_code",
            "bad oil_temp",
            "state power_off",
            "silent",
            "called",
        ] {
            let condition: Condition = text.parse().expect(text);
            assert_eq!(condition.to_string(), text);
        }
        assert_eq!("high a 1".parse::<Condition>(), "high a 1 hysteresis 0".parse());
        for text in [
            "",
            "high",
            "high a",
            "high a x",
            "high A 1",
            "high a 1 within 3",
            "state asleep",
            "silent a",
            "high a NaN",
        ] {
            assert!(text.parse::<Condition>().is_err(), "{text}");
        }
    }
}
