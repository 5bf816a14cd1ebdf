//! Flux questions, and the cells of their answers.

use csv::StringRecord;
use presswatch_domain::{Span, UtcMs};

use crate::StoreError;

/// The instants that InfluxDB has, in whole milliseconds.
const FIRST: i64 = i64::MIN / 1_000_000 + 1;
const LAST: i64 = i64::MAX / 1_000_000 - 1;

/// The beginning of every question: a bucket and a span of it.
pub fn from(bucket: &str, span: Span) -> String {
    let nanos = |t: UtcMs| t.0.clamp(FIRST, LAST) * 1_000_000;
    let (start, stop) = (nanos(span.from), nanos(span.to));
    format!("from(bucket: {}) |> range(start: time(v: {start}), stop: time(v: {stop}))", quoted(bucket))
}

/// All instants.
pub fn always() -> Span {
    Span::new(UtcMs(FIRST), UtcMs(LAST))
}

/// Flux for `column` being one of `values`.
pub fn one_of<'a>(column: &str, values: impl IntoIterator<Item = &'a str>) -> String {
    let each = values.into_iter().map(|value| format!("r.{column} == {}", quoted(value)));
    format!("({})", each.collect::<Vec<_>>().join(" or "))
}

/// A text as a Flux literal.
pub fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            // `${` would begin an expression.
            '$' => literal.push_str("\\x24"),
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Calls `take` for each row of annotated CSV with its cells of the columns `names` (empty where a table
/// has no such column) and the data type of the last of them.
pub fn scan<const N: usize>(
    csv: &str,
    names: [&str; N],
    mut take: impl FnMut([&str; N], &str) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let damaged = |reason: String| StoreError::failed("InfluxDB, its answer", reason);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    let (mut types, mut row) = (StringRecord::new(), StringRecord::new());
    let mut columns: Option<[Option<usize>; N]> = None;
    let mut error = None;
    while reader.read_record(&mut row).map_err(|e| damaged(e.to_string()))? {
        if row.get(0) == Some("#datatype") {
            types = row.clone();
            columns = None;
            continue;
        }
        let Some(places) = columns else {
            let place = |name| row.iter().position(|column| column == name);
            columns = Some(names.map(place));
            error = row.iter().position(|column| column == "error");
            continue;
        };
        if let Some(at) = error {
            return Err(damaged(row.get(at).unwrap_or_default().to_owned()));
        }
        let cells = places.map(|place| place.and_then(|at| row.get(at)).unwrap_or_default());
        let last = places.last().copied().flatten().and_then(|at| types.get(at));
        take(cells, last.unwrap_or_default())?;
    }
    Ok(())
}

/// Reads a cell; an error says what stood there.
pub fn cell<T: std::str::FromStr>(text: &str, column: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::failed("InfluxDB, its answer", format!("`{text}` as {column}")))
}

/// An instant in nanoseconds.
pub fn nanos(text: &str) -> Result<i64, StoreError> {
    let time: jiff::Timestamp = cell(text, "_time")?;
    i64::try_from(time.as_nanosecond()).map_err(|e| StoreError::failed("InfluxDB, its answer", e))
}

/// An instant in whole milliseconds.
pub fn millis(text: &str) -> Result<UtcMs, StoreError> {
    Ok(UtcMs(nanos(text)?.div_euclid(1_000_000)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CSV: &str = "#datatype,string,long,dateTime:RFC3339,double,string\n,result,table,_time,_value,_field\n,_result,0,2026-05-28T20:26:40.5Z,1.5,oil\n\n\
        #datatype,string,long,string\n,result,table,press\n,_result,1,p\n";

    #[test]
    fn tables_of_different_columns_are_read_by_name() {
        let mut seen = Vec::new();
        let take = |[time, press, value]: [&str; 3], kind: &str| {
            seen.push([time, press, value, kind].map(str::to_owned));
            Ok(())
        };
        scan(CSV, ["_time", "press", "_value"], take).expect("csv");
        assert_eq!(seen, [["2026-05-28T20:26:40.5Z", "", "1.5", "double"], ["", "p", "", ""]]);
        assert_eq!(millis(&seen[0][0]).expect("time"), UtcMs(1_780_000_000_500));
    }

    #[test]
    fn an_error_inside_an_answer_is_one() {
        let text = format!("{CSV}\n#datatype,string,string\n,error,reference\n,too much,897\n");
        let error = scan(&text, ["_time"], |_, _| Ok(())).expect_err("an error");
        assert!(presswatch_runtime::tasks::chain(&error).contains("too much"));
    }

    #[test]
    fn literals_can_not_be_left() {
        assert_eq!(quoted(r#"a"\${b}"#), r#""a\"\\\x24{b}""#);
    }

    proptest! {
        #[test]
        fn any_answer_is_read_or_refused(text in "[#,a-z0-9\"\n:TZ.-]{0,300}") {
            let _ = scan(&text, ["_time", "_value"], |[time, _], _| millis(time).map(|_| ()));
        }
    }
}
