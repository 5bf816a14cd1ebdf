//! The table that a catalogue is read from: every wrong cell is named, not only the first.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use crate::{Gate, LimitFault, Limits, Period, Signal, SignalId, SignalType};

/// The columns of a table.
const COLUMNS: &str = "id unit lo hi normal warn_lo trip_lo warn_hi trip_hi hyst delay_warn_s delay_trip_s sample_s deadband gate";
/// A column that a table may have: in which states the number must move; without it, those that work
/// must move while the press does.
const MOVES: &str = "moves";
/// A column that a table may have, for people: why a number is what it is.
const WHY: &str = "why";

/// A table that is no catalogue: everything that is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct CatalogueError {
    /// In the order of the table; at least one.
    pub cells: Vec<Cell>,
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Cell { row, column, fault }) in self.cells.iter().enumerate() {
            let divider = if index == 0 { "" } else { "; " };
            write!(f, "{divider}row {row}, column `{column}`: {fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogueError {}

/// A wrong cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Row of the table, the heading being 1.
    pub row: usize,
    /// Heading of the column; empty if it is the whole row.
    pub column: String,
    /// What is wrong.
    pub fault: CellFault,
}

/// What is wrong with a cell; each says what is allowed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CellFault {
    /// The row has more or fewer cells than the heading, or is not text.
    #[error("not a row of this table: {0}")]
    Row(String),
    /// The heading lacks a column.
    #[error("the column is missing; the columns are {COLUMNS}")]
    NoColumn,
    /// The heading has a column that means nothing.
    #[error("the column is unknown; the columns are {COLUMNS}")]
    UnknownColumn,
    /// The table has no row but its heading.
    #[error("the table has no signal")]
    Empty,
    /// Not a signal's name.
    #[error("`{0}` is not an id: use 1 to 64 of a-z, 0-9 and _")]
    Id(String),
    /// Two rows of one signal, or the name of a flag or code that each press has.
    #[error("the signal `{0}` is there already")]
    Repeated(String),
    /// Not a finite number.
    #[error("`{0}` is not a number")]
    Number(String),
    /// A delay, deadband or hysteresis below zero.
    #[error("`{0}` must not be negative")]
    Negative(String),
    /// Neither a band nor a counter.
    #[error("`{0}` is neither `low-high` nor `monotonic` nor empty")]
    Normal(String),
    /// Not a sample period.
    #[error("`{0}` is neither seconds > 0 nor `per stroke`")]
    Period(String),
    /// Not a gate.
    #[error("`{0}` is none of execute, power_on, any")]
    Gate(String),
    /// Half a range, or one upside down.
    #[error("`lo` must be below `hi`, or both empty")]
    Range,
    /// Limits that can't be meant.
    #[error("{0}")]
    Limit(LimitFault),
}

/// The signals of a table, in its order; `taken` are names that are not free.
pub(crate) fn read<'a>(text: &str, taken: impl Iterator<Item = &'a str>) -> Result<Vec<Signal>, Vec<Cell>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let seen = taken.map(str::to_owned).collect();
    let mut table = Table { row: 1, heads: Vec::new(), seen, signals: Vec::new(), wrong: Vec::new() };
    match reader.headers() {
        Ok(heads) => table.head(heads),
        Err(error) => table.wrong("", CellFault::Row(error.to_string())),
    }
    for (index, line) in reader.records().enumerate() {
        table.row = index + 2;
        match line {
            Ok(line) => table.read(&line),
            Err(error) => table.wrong("", CellFault::Row(error.to_string())),
        }
    }
    if table.row == 1 {
        table.wrong("", CellFault::Empty);
    }
    if table.wrong.is_empty() { Ok(table.signals) } else { Err(table.wrong) }
}

/// A table as it is read.
struct Table {
    row: usize,
    heads: Vec<String>,
    seen: BTreeSet<String>,
    signals: Vec<Signal>,
    wrong: Vec<Cell>,
}

impl Table {
    fn wrong(&mut self, column: &str, fault: CellFault) {
        self.wrong.push(Cell { row: self.row, column: column.to_owned(), fault });
    }

    fn head(&mut self, heads: &csv::StringRecord) {
        self.heads = heads.iter().map(|head| head.trim().to_owned()).collect();
        for column in COLUMNS.split(' ') {
            if self.heads.iter().all(|head| head != column) {
                self.wrong(column, CellFault::NoColumn);
            }
        }
        for head in self.heads.clone() {
            if COLUMNS.split(' ').all(|column| column != head) && head != MOVES && head != WHY {
                self.wrong(&head, CellFault::UnknownColumn);
            }
        }
    }

    fn read(&mut self, line: &csv::StringRecord) {
        let cells: BTreeMap<String, String> =
            self.heads.iter().cloned().zip(line.iter().map(|cell| cell.trim().to_owned())).collect();
        let cell = |column: &str| cells.get(column).map_or("", String::as_str);
        let id = match SignalId::new(cell("id")) {
            Ok(id) => {
                if !self.seen.insert(id.to_string()) {
                    self.wrong("id", CellFault::Repeated(id.to_string()));
                }
                Some(id)
            }
            Err(error) => {
                self.wrong("id", CellFault::Id(error.text));
                None
            }
        };
        let normal = match cell("normal") {
            "" | "monotonic" => None,
            text => {
                let band = band(text);
                if band.is_none() {
                    self.wrong("normal", CellFault::Normal(text.to_owned()));
                }
                band
            }
        };
        let period = match cell("sample_s") {
            "per stroke" => Period::PerStroke,
            text => match text.parse::<f64>() {
                Ok(s) if s > 0.0 && s.is_finite() => Period::Every((s * 1000.0) as i64),
                _ => {
                    self.wrong("sample_s", CellFault::Period(text.to_owned()));
                    Period::PerStroke
                }
            },
        };
        let mut gate_of = |column: &str| match cell(column) {
            "execute" => Gate::Execute,
            "power_on" => Gate::PowerOn,
            "any" => Gate::Any,
            text => {
                self.wrong(column, CellFault::Gate(text.to_owned()));
                Gate::Any
            }
        };
        let gate = gate_of("gate");
        let monotonic = cell("normal") == "monotonic";
        let moves = match cell(MOVES) {
            "never" => None,
            "" => (gate == Gate::Execute && !monotonic).then_some(gate),
            _ => Some(gate_of(MOVES)),
        };
        let mut number = |column: &str, negative: bool| match cell(column) {
            "" => None,
            text => match text.parse::<f64>() {
                Ok(x) if x.is_finite() && (negative || x >= 0.0) => Some(x),
                Ok(x) if x.is_finite() => {
                    self.wrong(column, CellFault::Negative(text.to_owned()));
                    None
                }
                _ => {
                    self.wrong(column, CellFault::Number(text.to_owned()));
                    None
                }
            },
        };
        let (lo, hi) = (number("lo", true), number("hi", true));
        let limits = Limits {
            warn_lo: number("warn_lo", true),
            trip_lo: number("trip_lo", true),
            warn_hi: number("warn_hi", true),
            trip_hi: number("trip_hi", true),
        };
        let hysteresis = number("hyst", false).unwrap_or(0.0);
        let deadband = number("deadband", false).unwrap_or(0.0);
        let mut seconds = |column| (number(column, false).unwrap_or(0.0) * 1000.0) as i64;
        let (warn_delay_ms, trip_delay_ms) = (seconds("delay_warn_s"), seconds("delay_trip_s"));
        let range = match (lo, hi) {
            (Some(lo), Some(hi)) if lo < hi => Some((lo, hi)),
            (Some(_), Some(_)) => {
                self.wrong("lo", CellFault::Range);
                None
            }
            _ => {
                if cell("lo").is_empty() != cell("hi").is_empty() {
                    self.wrong("lo", CellFault::Range);
                }
                None
            }
        };
        for fault in limits.faults(range, hysteresis) {
            let column = match fault {
                LimitFault::OutsideRange { name, .. } => name,
                LimitFault::Order { lower, .. } => lower,
                LimitFault::Hysteresis { .. } => "hyst",
            };
            self.wrong(column, CellFault::Limit(fault));
        }
        if let Some(id) = id {
            self.signals.push(Signal {
                id,
                unit: cell("unit").to_owned(),
                kind: SignalType::Number,
                range,
                normal,
                monotonic,
                limits,
                hysteresis,
                warn_delay_ms,
                trip_delay_ms,
                period,
                deadband,
                gate,
                moves,
            });
        }
    }
}

/// `160-230`, `-10-40`: the minus after the first digit divides.
fn band(text: &str) -> Option<(f64, f64)> {
    let cut = text.char_indices().skip(1).find(|(_, c)| *c == '-')?.0;
    let (lo, hi) = (text[..cut].parse::<f64>().ok()?, text[cut + 1..].parse::<f64>().ok()?);
    (lo < hi).then_some((lo, hi))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;

    #[test]
    fn every_wrong_cell_is_named() {
        let table = |rows: &str| format!("{}\n{rows}", COLUMNS.replace(' ', ","));
        let read = |text: &str| {
            let error = Catalogue::from_csv("t", text).expect_err("not a catalogue");
            error.cells.into_iter().map(|c| (c.row, c.column, c.fault)).collect::<Vec<_>>()
        };
        let wrong = read(&table(
            "a,bar,0,ten,,,,,,,,,1,0,any\n\
             Bad,bar,,,,,,,,,,,never,0,any\n\
             mode,bar,5,1,x,,,60,50,-1,,,1,0,now\n",
        ));
        let order =
            LimitFault::Order { lower: "warn_hi", lower_value: 60.0, upper: "trip_hi", upper_value: 50.0 };
        let expected = [
            (2, "hi", CellFault::Number("ten".into())),
            (3, "id", CellFault::Id("Bad".into())),
            (3, "sample_s", CellFault::Period("never".into())),
            (4, "id", CellFault::Repeated("mode".into())),
            (4, "normal", CellFault::Normal("x".into())),
            (4, "gate", CellFault::Gate("now".into())),
            (4, "hyst", CellFault::Negative("-1".into())),
            (4, "lo", CellFault::Range),
            (4, "warn_hi", CellFault::Limit(order)),
        ];
        assert_eq!(wrong, expected.map(|(row, column, fault)| (row, column.to_owned(), fault)));
        let wrong = read(&table("a,bar\n"));
        assert!(matches!(&wrong[..], [(2, _, CellFault::Row(_))]), "{wrong:?}");
        assert_eq!(read(&table("")), [(1, String::new(), CellFault::Empty)]);
        let wrong = read("id,unit,warnhi\na,bar,3\n");
        assert!(wrong.contains(&(1, "warnhi".into(), CellFault::UnknownColumn)), "{wrong:?}");
        assert!(wrong.contains(&(1, "warn_hi".into(), CellFault::NoColumn)), "{wrong:?}");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,300}", cells in "[a-z0-9,.\n-]{0,200}") {
            let _ = Catalogue::from_csv("t", &text);
            let _ = Catalogue::from_csv("t", &format!("{}\n{cells}", COLUMNS.replace(' ', ",")));
        }
    }
}
