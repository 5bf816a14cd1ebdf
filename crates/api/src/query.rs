//! Parameters of requests, checked before anything is asked of the store. Pure.

use std::collections::BTreeSet;

use presswatch_domain::{HOUR_MS, Plant, Press, PressId, SignalId, SignalType, Span, UtcMs};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::problem::{Problem, given};

/// Most buckets of a series.
pub const MAX_POINTS: i64 = 5000;
/// Most stretches of one answer of `/states`.
pub const MAX_STATES: i64 = 5000;
/// Longest span of a request, in days.
const MAX_DAYS: i64 = 400;
/// Buckets of a series where none are asked for.
const POINTS: i64 = 600;
/// 2100-01-01T00:00:00Z.
const LATEST: i64 = 4_102_444_800_000;

/// Parameters of `/series`. Texts, so that each one that can't be read is named.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SeriesQuery {
    /// Signals, divided by commas.
    pub signals: Option<String>,
    /// First instant, ms UTC; by default an hour before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// At most so many buckets; by default 600.
    #[param(value_type = Option<i64>, minimum = 1, maximum = 5000)]
    pub points: Option<String>,
}

/// Parameters of `/states`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StatesQuery {
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// At most so many stretches; by default 5000.
    #[param(value_type = Option<i64>, minimum = 1, maximum = 5000)]
    pub limit: Option<String>,
}

/// Parameters of `/export`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// Which press.
    #[param(required = true)]
    pub press: Option<String>,
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// `csv`, the default.
    pub format: Option<String>,
}

/// The press of that id.
pub fn press<'a>(plant: &'a Plant, id: &str) -> Result<&'a Press, Problem> {
    let found = PressId::new(id).ok().and_then(|id| plant.presses.get(&id));
    found.ok_or_else(|| Problem::UnknownPress(given(id)))
}

/// `from` and `to`; without `to` the span ends now, without `from` it is `hours` long.
pub fn span(from: Option<&str>, to: Option<&str>, now: UtcMs, hours: i64) -> Result<Span, Problem> {
    let to = number("to", to, "milliseconds since 1970", 0, LATEST)?.unwrap_or(now.0);
    let from = number("from", from, "milliseconds since 1970", 0, LATEST)?
        .unwrap_or_else(|| (to - hours * HOUR_MS).max(0));
    if from > to {
        let (given, bound) = (from.to_string(), format!("not after `to`, {to}"));
        return Err(Problem::BadRange { field: "from", given, bound });
    }
    let most = MAX_DAYS * 24 * HOUR_MS;
    if to - from > most {
        let bound = format!("`to` - `from` may be {most} ms ({MAX_DAYS} days) at most");
        return Err(Problem::BadRange { field: "from", given: from.to_string(), bound });
    }
    Ok(Span::new(UtcMs(from), UtcMs(to)))
}

/// How many buckets.
pub fn points(text: Option<&str>) -> Result<usize, Problem> {
    Ok(number("points", text, "a whole number", 1, MAX_POINTS)?.unwrap_or(POINTS) as usize)
}

/// How many stretches.
pub fn limit(text: Option<&str>) -> Result<usize, Problem> {
    Ok(number("limit", text, "a whole number", 1, MAX_STATES)?.unwrap_or(MAX_STATES) as usize)
}

/// Numbers of the press's catalogue; each once.
pub fn signals(text: Option<&str>, press: &Press) -> Result<Vec<SignalId>, Problem> {
    let numbers = || {
        let numbers = press.catalogue.iter().filter(|signal| signal.kind == SignalType::Number);
        numbers.map(|signal| signal.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let text = text.unwrap_or_default();
    let mut ids = BTreeSet::new();
    for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        match press.catalogue.get(name) {
            Some(signal) if signal.kind == SignalType::Number => ids.insert(signal.id.clone()),
            Some(_) => return Err(Problem::NoNumber { given: given(name), bound: numbers() }),
            None => {
                let press = press.id.to_string();
                return Err(Problem::UnknownSignal { given: given(name), press, bound: numbers() });
            }
        };
    }
    if ids.is_empty() {
        let bound = format!("some of {}", numbers());
        return Err(Problem::BadValue { field: "signals", given: "empty".into(), bound });
    }
    Ok(ids.into_iter().collect())
}

/// Yes or no; no, if it is not given.
pub fn flag(field: &'static str, text: Option<&str>) -> Result<bool, Problem> {
    match text {
        None | Some("false") => Ok(false),
        Some("true") => Ok(true),
        Some(text) => Err(Problem::BadValue { field, given: given(text), bound: "true or false".to_owned() }),
    }
}

/// A whole number inside its bounds, if one is given.
pub fn number(
    field: &'static str,
    text: Option<&str>,
    what: &str,
    least: i64,
    most: i64,
) -> Result<Option<i64>, Problem> {
    let Some(text) = text else { return Ok(None) };
    let given = format!("`{}`", given(text));
    // More digits than fit are still a number: too large a one.
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        let bound = format!("{what} from {least} to {most}");
        return Err(Problem::BadValue { field, given, bound });
    }
    match text.parse::<i64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(Some(number)),
        _ => Err(Problem::BadRange { field, given, bound: format!("from {least} to {most}") }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: UtcMs = UtcMs(1_790_000_000_000);

    fn field(problem: Problem) -> &'static str {
        match problem {
            Problem::BadRange { field, .. } | Problem::BadValue { field, .. } => field,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn each_bound_is_kept_and_named() {
        for (from, to, wrong) in [
            (Some("2"), Some("1"), "from"),
            (Some("x"), None, "from"),
            (None, Some("1e3"), "to"),
            (Some("0"), None, "from"),
            (None, Some("99999999999999999999999"), "to"),
            (Some("-1"), None, "from"),
            (Some(""), None, "from"),
        ] {
            assert_eq!(field(span(from, to, NOW, 1).expect_err(wrong)), wrong);
        }
        assert_eq!(span(Some("5"), Some("5"), NOW, 1).ok(), Some(Span::new(UtcMs(5), UtcMs(5))));
        assert_eq!(span(None, None, NOW, 1).ok(), Some(Span::new(NOW.plus(-HOUR_MS), NOW)));
        for wrong in ["0", "5001", "1000000", "-1", "many", ""] {
            assert_eq!(field(points(Some(wrong)).expect_err(wrong)), "points");
        }
        assert_eq!(points(Some("5000")).ok(), Some(5000));
        assert_eq!(points(None).ok(), Some(600));
    }

    proptest! {
        #[test]
        fn any_text_gives_a_sane_span_or_a_problem(from in ".*", to in "-?[0-9]{0,25}") {
            if let Ok(span) = span(Some(&from), Some(&to), NOW, 1) {
                prop_assert!(span.from.0 >= 0 && span.from <= span.to && span.to.0 <= LATEST);
            }
            let _no_panic = points(Some(&from));
        }
    }
}
