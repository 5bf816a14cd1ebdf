//! A register map as a table that a spreadsheet can edit. Every wrong cell is named, not only the first.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
    time::Duration,
};

use presswatch_domain::{SignalId, TwoPoint, Value};

use crate::{Address, AddressFault, Area, Format, Order, Point, PointFault, Scaling};

mod write;

pub use write::{Dialect, MapRow, write_map};

/// The columns. The first three must be there; `note` is for people.
pub const COLUMNS: [&str; 15] = [
    "signal",
    "table",
    "address",
    "type",
    "order",
    "bit",
    "raw_lo",
    "raw_hi",
    "eng_lo",
    "eng_hi",
    "current_loop",
    "invert",
    "codes",
    "every_s",
    "note",
];
const NEEDED: usize = 3;
/// The longest time between two reads, in seconds.
const LONGEST_S: f64 = 3_600.0;
/// The shortest, in seconds.
const SHORTEST_S: f64 = 0.1;

/// A table that is no register map: everything that is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct MapError {
    /// In the order of the table; at least one.
    pub cells: Vec<Cell>,
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Cell { row, column, fault }) in self.cells.iter().enumerate() {
            let divider = if index == 0 { "" } else { "; " };
            write!(f, "{divider}row {row}, column `{column}`: {fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for MapError {}

/// A wrong cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Line of the file, from 1, as a spreadsheet counts.
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
    #[error("the column is missing; the first three are signal, table, address")]
    NoColumn,
    /// The heading has a column that means nothing.
    #[error("the column is unknown; the columns are {}", COLUMNS.join(", "))]
    UnknownColumn,
    /// No row has an address.
    #[error("no signal has an address: fill in `table` and `address`")]
    Empty,
    /// Not a signal's name.
    #[error("`{0}` is not an id: use 1 to 64 of a-z, 0-9 and _")]
    Id(String),
    /// Two rows of one signal.
    #[error("the signal `{0}` is there already")]
    Repeated(String),
    /// No address, or one with two meanings.
    #[error(transparent)]
    Address(AddressFault),
    /// None of the words that are allowed.
    #[error("`{found}` is none of {allowed}")]
    OneOf {
        /// What stands there.
        found: String,
        /// What may.
        allowed: String,
    },
    /// Not a finite number.
    #[error("`{0}` is not a number")]
    Number(String),
    /// Not a bit of a register.
    #[error("`{0}` is not a bit: 0 (the lowest) to 15")]
    Bit(String),
    /// Not a time between two reads.
    #[error("`{0}` is not a time: 0.1 to 3600 seconds")]
    Every(String),
    /// Not a list of codes.
    #[error("`{0}` is not a list of codes as in `1=E1 | 2=E2`")]
    Codes(String),
    /// What does not go together.
    #[error(transparent)]
    Point(PointFault),
}

/// Reads a map: comma, semicolon or tab between cells (with a semicolon or tab a number may have a decimal
/// comma, as spreadsheets of this region write it), lines that begin with `#` are for people. A row whose
/// `table` and `address` are empty is of a signal that is not wired.
pub fn read_map(text: &str) -> Result<Vec<Point>, MapError> {
    // A spreadsheet puts a line for people that has a delimiter in it between quotes.
    let for_people = |line: &str| line.strip_prefix('"').unwrap_or(line).starts_with('#');
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).lines();
    let text = text.map(|line| if for_people(line) { "" } else { line }).collect::<Vec<_>>().join("\n");
    let heading = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
    let delimiter =
        [b';', b'\t', b','].into_iter().max_by_key(|d| heading.bytes().filter(|b| b == d).count());
    let delimiter = delimiter.unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let mut table = Table {
        row: 1,
        heads: Vec::new(),
        comma: delimiter != b',',
        seen: BTreeSet::new(),
        wrong: Vec::new(),
    };
    match reader.headers() {
        Ok(heads) => {
            table.row = row(&text, heads.position());
            table.head(heads);
        }
        Err(error) => table.wrong("", CellFault::Row(error.to_string())),
    }
    let mut points = Vec::new();
    for line in reader.records() {
        match line {
            Ok(line) => {
                table.row = row(&text, line.position());
                points.extend(table.read(&line));
            }
            Err(error) => {
                table.row = row(&text, error.position());
                table.wrong("", CellFault::Row(error.to_string()));
            }
        }
    }
    if points.is_empty() && table.wrong.is_empty() {
        table.wrong("address", CellFault::Empty);
    }
    if table.wrong.is_empty() { Ok(points) } else { Err(MapError { cells: table.wrong }) }
}

/// The line of a record. What the reader says is where it began to look: empty lines may come before it.
fn row(text: &str, at: Option<&csv::Position>) -> usize {
    let Some(at) = at else { return 1 };
    let before = text.get(at.byte() as usize..).unwrap_or_default().lines();
    let before = before.take_while(|line| line.is_empty()).count();
    at.line() as usize + before
}

/// A table as it is read.
struct Table {
    row: usize,
    heads: Vec<String>,
    /// A decimal comma is understood.
    comma: bool,
    seen: BTreeSet<SignalId>,
    wrong: Vec<Cell>,
}

impl Table {
    fn wrong(&mut self, column: &str, fault: CellFault) {
        self.wrong.push(Cell { row: self.row, column: column.to_owned(), fault });
    }

    fn head(&mut self, heads: &csv::StringRecord) {
        self.heads = heads.iter().map(|head| head.trim().to_owned()).collect();
        for column in &COLUMNS[..NEEDED] {
            if !self.heads.iter().any(|head| head == column) {
                self.wrong(column, CellFault::NoColumn);
            }
        }
        for head in self.heads.clone() {
            if !COLUMNS.contains(&head.as_str()) {
                self.wrong(&head, CellFault::UnknownColumn);
            }
        }
    }

    /// `None`: it is not wired, or wrong, and that was said.
    fn read(&mut self, line: &csv::StringRecord) -> Option<Point> {
        let cells: BTreeMap<String, String> =
            self.heads.iter().cloned().zip(line.iter().map(|cell| cell.trim().to_owned())).collect();
        let cell = |column: &str| cells.get(column).map_or("", String::as_str);
        if cell("table").is_empty() && cell("address").is_empty() {
            return None;
        }
        let before = self.wrong.len();
        let signal = match SignalId::new(cell("signal")) {
            Ok(id) if self.seen.insert(id.clone()) => Some(id),
            Ok(id) => {
                self.wrong("signal", CellFault::Repeated(id.to_string()));
                None
            }
            Err(error) => {
                self.wrong("signal", CellFault::Id(error.text));
                None
            }
        };
        let address = self.address(cell("table"), cell("address"));
        let format = self.word("type", cell("type"), &Format::ALL, Format::name);
        let order = self.word("order", cell("order"), &Order::ALL, Order::name);
        let bit =
            self.number("bit", cell("bit"), |text| text.parse().ok().filter(|bit| *bit < 16), CellFault::Bit);
        let invert = self.flag("invert", cell("invert"));
        let scaling = self.scaling(&cell);
        let codes = self.codes(cell("codes"));
        let comma = self.comma;
        let every = self.number(
            "every_s",
            cell("every_s"),
            |text| Some(parse(text, comma)?).filter(|s| (SHORTEST_S..=LONGEST_S).contains(s)),
            CellFault::Every,
        );
        let mut point = Point::new(signal?, address?);
        point.format = match (format, bit) {
            (Some(format), _) => format,
            (None, Some(_)) => Format::Bit,
            (None, None) => point.format,
        };
        point.order = order.unwrap_or_default();
        (point.bit, point.scaling, point.invert, point.codes) = (bit, scaling, invert, codes);
        point.every = every.map(Duration::from_secs_f64);
        for fault in point.check() {
            self.wrong(fault.column(), CellFault::Point(fault));
        }
        (self.wrong.len() == before).then_some(point)
    }

    fn address(&mut self, table: &str, number: &str) -> Option<Address> {
        let address = match table {
            "ref" => match number.parse() {
                Ok(number) => Address::reference(number),
                Err(_) => Err(AddressFault::Number(number.to_owned())),
            },
            _ => table.parse().and_then(|area: Area| Address::offset(area, number)),
        };
        let column = if matches!(address, Err(AddressFault::Table(_))) { "table" } else { "address" };
        address.map_err(|fault| self.wrong(column, CellFault::Address(fault))).ok()
    }

    fn word<T: Copy>(
        &mut self,
        column: &str,
        text: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|one| name(*one) == text.to_ascii_lowercase());
        if found.is_none() && !text.is_empty() {
            let allowed = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
            self.wrong(column, CellFault::OneOf { found: text.to_owned(), allowed });
        }
        found
    }

    fn flag(&mut self, column: &str, text: &str) -> bool {
        match text.to_ascii_lowercase().as_str() {
            "" | "false" | "no" | "0" => false,
            "true" | "yes" | "1" => true,
            _ => {
                self.wrong(
                    column,
                    CellFault::OneOf { found: text.to_owned(), allowed: "true, false".to_owned() },
                );
                false
            }
        }
    }

    fn number<T>(
        &mut self,
        column: &str,
        text: &str,
        read: impl Fn(&str) -> Option<T>,
        fault: impl Fn(String) -> CellFault,
    ) -> Option<T> {
        let found = if text.is_empty() { None } else { read(text) };
        if found.is_none() && !text.is_empty() {
            self.wrong(column, fault(text.to_owned()));
        }
        found
    }

    fn scaling<'a>(&mut self, cell: &impl Fn(&str) -> &'a str) -> Option<Scaling> {
        let current_loop = self.flag("current_loop", cell("current_loop"));
        let columns = ["raw_lo", "raw_hi", "eng_lo", "eng_hi"];
        if columns.iter().all(|column| cell(column).is_empty()) {
            if current_loop {
                self.wrong("current_loop", CellFault::Point(PointFault::LoopWithoutLine));
            }
            return None;
        }
        let comma = self.comma;
        let [raw_lo, raw_hi, eng_lo, eng_hi] = columns
            .map(|column| self.number(column, cell(column), |text| parse(text, comma), CellFault::Number));
        if columns.iter().any(|column| cell(column).is_empty()) {
            self.wrong("raw_lo", CellFault::Point(PointFault::Line));
            return None;
        }
        match TwoPoint::new([raw_lo?, raw_hi?], [eng_lo?, eng_hi?]) {
            Ok(line) => Some(Scaling { line, current_loop }),
            Err(_) => {
                self.wrong("raw_lo", CellFault::Point(PointFault::Line));
                None
            }
        }
    }

    /// `1=E1 | 2=E2`.
    fn codes(&mut self, text: &str) -> BTreeMap<i64, Arc<str>> {
        let mut codes = BTreeMap::new();
        for one in text.split('|').map(str::trim).filter(|one| !one.is_empty()) {
            let pair = one
                .split_once('=')
                .and_then(|(number, name)| Some((number.trim().parse().ok()?, name.trim())));
            match pair {
                Some((number, name)) if !name.is_empty() && name.len() <= Value::MAX_CODE => {
                    codes.insert(number, name.into());
                }
                _ => self.wrong("codes", CellFault::Codes(text.to_owned())),
            }
        }
        codes
    }
}

/// A finite number; with `comma`, also with a decimal comma.
fn parse(text: &str, comma: bool) -> Option<f64> {
    let text = if comma { text.replace(',', ".") } else { text.to_owned() };
    text.parse().ok().filter(|x: &f64| x.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Vec<(usize, String, CellFault)> {
        let error = read_map(text).expect_err("it is wrong");
        error.cells.into_iter().map(|cell| (cell.row, cell.column, cell.fault)).collect()
    }

    #[test]
    fn a_map_as_a_spreadsheet_of_this_region_writes_it() {
        let text = "\u{feff}# presa 1\r\nsignal;table;address;type;order;raw_lo;raw_hi;eng_lo;eng_hi;current_loop;every_s\r\n\
                    hyd_press;holding;0;;;5530;27648;0;400;true;0,5\r\n\
                    oil_temp;ref;40003;I16;;0;1000;0;100,5;;\r\n\
                    energy_total;input;12;u32;CDAB;;;;;;\r\n\
                    moisture;;;;;;;;;;\r\n";
        let points = read_map(text).expect("a map");
        assert_eq!(points.len(), 3, "what is not wired is left out");
        assert_eq!(points[0].every, Some(Duration::from_millis(500)));
        assert!(points[0].scaling.is_some_and(|scaling| scaling.current_loop));
        assert_eq!((points[1].address.offset, points[1].format), (2, Format::I16));
        assert_eq!(points[1].scaling.map(|scaling| scaling.line.eng(1000.0)), Some(100.5));
        assert_eq!((points[2].format, points[2].order), (Format::U32, Order::Cdab));
    }

    #[test]
    fn every_wrong_cell_is_named_with_its_row_and_column() {
        let found = wrong(
            "signal,table,address,type,raw_lo,raw_hi,eng_lo,eng_hi,extra\n\
             Oil Temp,holding,0,,,,,,\n\
             a,register,1,,,,,,\n\
             # for people\n\
             a,holding,40001,u17,,,,,\n\
             b,holding,1,,5,5,0,1,\n\
             c,holding,1,,5,,0,x,\n",
        );
        let places: Vec<(usize, &str)> =
            found.iter().map(|(row, column, _)| (*row, column.as_str())).collect();
        assert_eq!(
            places,
            [
                (1, "extra"),
                (2, "signal"),
                (3, "table"),
                (5, "signal"),
                (5, "address"),
                (5, "type"),
                (6, "raw_lo"),
                (7, "eng_hi"),
                (7, "raw_lo")
            ]
        );
        assert!(matches!(&found[4].2, CellFault::Address(AddressFault::Ambiguous { found: 40_001, .. })));
    }

    #[test]
    fn an_empty_map_and_a_short_row_are_errors() {
        assert_eq!(wrong("signal,table,address\n"), [(1, "address".to_owned(), CellFault::Empty)]);
        assert!(matches!(&wrong("signal,table,address\na,holding\n")[..], [(2, _, CellFault::Row(_))]));
        assert!(wrong("").iter().all(|(_, _, fault)| *fault == CellFault::NoColumn));
    }

    #[test]
    fn lines_for_people_may_come_back_from_a_spreadsheet_between_quotes() {
        let text = "\"# one, two\",,\n# three,,\nsignal,table,address\n\n\"# four, five\",,\na,holding,0\nb,coils,1\n";
        assert_eq!(wrong(text).iter().map(|(row, ..)| *row).collect::<Vec<_>>(), [7]);
        assert_eq!(read_map(&text.replace("coils", "coil")).map(|points| points.len()), Ok(2));
    }
}
