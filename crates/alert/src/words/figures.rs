//! Values and times as a reader writes them.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use presswatch_domain::{UtcMs, Value};
use presswatch_locale::{Language, number, short_date, time, unit};

const NBSP: char = '\u{a0}';

/// So many digits as tell two numbers apart, but at most three; one of a number below a hundred.
fn digits(value: f64, other: Option<f64>) -> usize {
    let plain = usize::from(value.abs() < 99.95);
    let same = |digits: usize| {
        other.is_some_and(|o| o != value && format!("{o:.digits$}") == format!("{value:.digits$}"))
    };
    (plain..=3).find(|digits| !same(*digits)).unwrap_or(3)
}

/// Without the zeros that say nothing.
fn plain(language: Language, value: f64, digits: usize) -> String {
    let needed =
        (0..=digits).find(|d| format!("{value:.d$}").parse() == format!("{value:.digits$}").parse::<f64>());
    number(language, value, needed.unwrap_or(digits))
}

/// A value without its unit; `limit` is what it must be told apart from.
pub(super) fn value(language: Language, value: &Value, limit: Option<f64>) -> Option<String> {
    match value {
        Value::Number(x) if x.is_finite() => Some(plain(language, *x, digits(*x, limit))),
        Value::Code(code) => Some(code.to_string()),
        _ => None,
    }
}

/// A limit without its unit.
pub(super) fn limit(language: Language, limit: f64) -> String {
    plain(language, limit, 3)
}

/// With the unit behind it.
pub(super) fn with_unit(language: Language, figure: &str, ucum: &str) -> String {
    match unit(language, ucum) {
        none if none.is_empty() => figure.to_owned(),
        unit => format!("{figure}{NBSP}{unit}"),
    }
}

/// Hour and minute in `zone`; with the date, if that is not today's.
pub(super) fn clock(language: Language, zone: &TimeZone, now: UtcMs, at: UtcMs) -> String {
    let local = |t: UtcMs| -> DateTime {
        let known = t.0.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond());
        zone.to_datetime(Timestamp::from_millisecond(known).unwrap_or(Timestamp::UNIX_EPOCH))
    };
    let (now, at) = (local(now), local(at));
    match at.date() == now.date() {
        true => time(at.time()),
        false => format!("{} {}", short_date(language, at.date()), time(at.time())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQ: Language = Language::Albanian;

    #[test]
    fn a_value_is_told_apart_from_its_limit_and_has_no_idle_zeros() {
        let say = |x: f64, limit: Option<f64>| value(SQ, &Value::Number(x), limit).unwrap_or_default();
        assert_eq!(say(72.0, Some(70.0)), "72");
        assert_eq!(say(72.34, Some(70.0)), "72,3");
        assert_eq!(say(70.04, Some(70.0)), "70,04");
        assert_eq!(say(288.4, Some(280.0)), "288");
        assert_eq!(say(280.2, Some(280.0)), "280,2");
        assert_eq!(say(12345.6, None), "12\u{a0}346");
        assert_eq!((limit(SQ, 7.1), limit(SQ, 70.0)), ("7,1".to_owned(), "70".to_owned()));
        assert_eq!(value(SQ, &Value::Number(f64::NAN), None), None);
    }

    #[test]
    fn a_time_of_another_day_has_its_date() {
        let zone = TimeZone::get("Europe/Belgrade").expect("a zone");
        let at = |text: &str| UtcMs(text.parse::<Timestamp>().expect("a time").as_millisecond());
        let now = at("2026-11-22T13:30:00Z");
        assert_eq!(clock(SQ, &zone, now, at("2026-11-22T13:05:00Z")), "14:05");
        assert_eq!(clock(SQ, &zone, now, at("2026-11-21T23:05:00Z")), "00:05");
        assert_eq!(clock(SQ, &zone, now, at("2026-11-21T22:05:00Z")), "21.11.26 23:05");
    }
}
