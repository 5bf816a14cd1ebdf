//! `kind = "modbus"`.

use std::{collections::BTreeMap, io, path::Path, sync::Arc, time::Duration};

use presswatch_domain::{SignalId, TwoPoint, Value};
use presswatch_modbus::{
    Address, Area, Format, Limits, LineAt, Order, Parity, Point, PointFault, Scaling, SerialBits, Target,
    read_map,
};

use super::entries;
use crate::{
    ConfigError, ErrorKind, Modbus, Place, SourceKind, Wanted,
    reader::{At, Item, Reader, Table, shortened},
    site::path,
};

pub(super) const KEYS: [&str; 10] =
    ["at", "unit", "timeout", "baud", "parity", "stop_bits", "read_most", "read_gap", "map", "signals"];
/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(1);
const LONGEST_TIMEOUT: Duration = Duration::from_secs(60);
/// The longest time between two reads.
const LONGEST: Duration = Duration::from_secs(3_600);

pub(super) fn source<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
    signals: &mut Vec<At<SignalId>>,
) -> Option<SourceKind> {
    let at = line(reader, table);
    let unit = match table.get("unit") {
        Some(item) => reader.whole(&item, 0, 255).map(|unit| unit as u8),
        None => Some(1),
    };
    let timeout = match table.get("timeout") {
        Some(item) => reader.duration(&item, LONGEST_TIMEOUT),
        None => Some(TIMEOUT),
    };
    let standard = Limits::default();
    let mut most = |key, most: u16, standard: u16| match table.get(key) {
        Some(item) => reader.whole(&item, u64::from(key == "read_most"), u64::from(most)).map(|n| n as u16),
        None => Some(standard),
    };
    let (registers, gap) = (most("read_most", 125, standard.registers), most("read_gap", 125, standard.gap));
    let mapped = table.get("map").map(|item| map(reader, &item, folder, open, signals));
    let named = table.get("signals").map(|item| entries(reader, &item, signals, point));
    if mapped.is_none() && named.is_none() {
        let example = "signals = { motor_current = { holding = 0 } }";
        reader.wrong(table.at, ErrorKind::Missing { key: "source.signals".to_owned(), example });
    }
    let points = [mapped, named].into_iter().flatten().collect::<Option<Vec<_>>>()?.concat();
    let limits = Limits { registers: registers?, bits: registers?.saturating_mul(16), gap: gap? };
    Some(SourceKind::Modbus(Modbus { at: at?, unit: unit?, timeout: timeout?, limits, points }))
}

fn line<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> Option<LineAt> {
    let item = table.need(reader, "at", "at = \"tcp://192.168.1.20:502\"");
    let text = item.as_ref().and_then(|item| Some((reader.text(item)?, item)));
    let target = text.map(|(text, item)| (Target::parse(text), text, item.at));
    if let Some((None, text, at)) = &target {
        reader.wrong(*at, ErrorKind::Line { found: shortened(text) });
    }
    let target = target.and_then(|(target, ..)| target);
    if let Some(Target::Line(line)) = target {
        for key in ["baud", "parity", "stop_bits"] {
            if let Some(item) = table.get(key) {
                reader.wrong(item.at, ErrorKind::SerialOnly { key: item.key });
            }
        }
        return Some(line);
    }
    let mut ask = |key, example| match target {
        Some(_) => table.need(reader, key, example),
        None => table.get(key),
    };
    let (baud, parity) = (ask("baud", "baud = 9600"), ask("parity", "parity = \"none\""));
    let baud = baud.and_then(|item| reader.whole(&item, 300, 921_600));
    let parity = parity.and_then(|item| reader.one_of(&item, &Parity::NAMES)).and_then(Parity::parse);
    let stop_bits = match table.get("stop_bits") {
        Some(item) => reader.whole(&item, 1, 2),
        None => Some(1),
    };
    let Some(Target::Serial(path)) = target else { return None };
    let bits = SerialBits { baud: baud? as u32, parity: parity?, stop_bits: stop_bits? as u8 };
    Some(LineAt::Serial { path, bits })
}

fn map<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
    signals: &mut Vec<At<SignalId>>,
) -> Option<Vec<Point>> {
    let file = path(reader, item, folder)?;
    let text = match open(&file) {
        Ok(text) => text,
        Err(error) => {
            let (file, why) = (file.display().to_string(), error.to_string());
            reader.wrong(item.at, ErrorKind::ProfileUnreadable { file, why });
            return None;
        }
    };
    match read_map(&text) {
        Ok(points) => {
            signals.extend(points.iter().map(|point| At { value: point.signal.clone(), at: item.at }));
            Some(points)
        }
        Err(error) => {
            reader.errors.extend(error.cells.into_iter().map(|cell| ConfigError {
                file: file.clone(),
                place: Place::Cell { row: cell.row, column: cell.column.clone() },
                pointer: String::new(),
                kind: ErrorKind::MapCell { column: cell.column, fault: cell.fault },
            }));
            None
        }
    }
}

fn point<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, signal: SignalId) -> Option<Point> {
    let (at, before) = (table.at, reader.errors.len());
    let address = address(reader, &mut table);
    let format = word(reader, &mut table, "type", &Format::ALL.map(Format::name));
    let order = word(reader, &mut table, "order", &Order::ALL.map(Order::name));
    let bit = table.get("bit").and_then(|item| reader.whole(&item, 0, 15)).map(|bit| bit as u8);
    let (raw, eng) = (pair(reader, &mut table, "raw"), pair(reader, &mut table, "eng"));
    let current_loop = flag(reader, &mut table, "current_loop");
    let invert = flag(reader, &mut table, "invert");
    let codes = codes(reader, &mut table);
    let every = table.get("every").and_then(|item| reader.duration(&item, LONGEST));
    table.finish(reader);
    let mut point = Point::new(signal, address?);
    point.format = match (format.and_then(|name| name.parse().ok()), bit) {
        (Some(format), _) => format,
        (None, Some(_)) => Format::Bit,
        (None, None) => point.format,
    };
    point.order = order.and_then(|name| name.parse().ok()).unwrap_or_default();
    (point.bit, point.invert, point.codes, point.every) = (bit, invert, codes, every);
    let mut faults = point.check();
    match (raw, eng) {
        (Some(raw), Some(eng)) => match TwoPoint::new(raw, eng) {
            Ok(line) => point.scaling = Some(Scaling { line, current_loop }),
            Err(_) => faults.push(PointFault::Line),
        },
        (None, None) if current_loop => faults.push(PointFault::LoopWithoutLine),
        (None, None) => {}
        _ => faults.push(PointFault::Line),
    }
    // What does not go together may come of what is wrong by itself.
    if reader.errors.len() == before {
        for fault in faults {
            reader.wrong(at, ErrorKind::Point { signal: point.signal.to_string(), fault });
        }
    }
    (reader.errors.len() == before).then_some(point)
}

/// One of `holding`, `input`, `coil`, `discrete`, `ref`.
fn address<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> Option<Address> {
    let keys = ["holding", "input", "coil", "discrete", "ref"];
    let mut items: Vec<(&str, Item<'a>)> =
        keys.into_iter().filter_map(|key| Some((key, table.get(key)?))).collect();
    let (Some((key, item)), true) = (items.pop(), items.is_empty()) else {
        reader.wrong(table.at, ErrorKind::WhichAddress);
        return None;
    };
    // As it is written: 40001 and 0x9c41 are not the same to a reader.
    let number = reader.whole(&item, 0, 465_536)?;
    let written = reader.found(&item).replace('_', "");
    let address = match key.parse::<Area>() {
        Ok(area) => Address::offset(area, &written.to_ascii_lowercase()),
        Err(_) => Address::reference(number as u32),
    };
    address.map_err(|fault| reader.wrong(item.at, ErrorKind::Register(fault))).ok()
}

fn word<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    names: &[&'static str],
) -> Option<&'static str> {
    table.get(key).and_then(|item| reader.one_of(&item, names))
}

fn flag<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, key: &'static str) -> bool {
    table.get(key).and_then(|item| reader.flag(&item)).unwrap_or(false)
}

/// Two numbers.
pub(super) fn pair<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
) -> Option<[f64; 2]> {
    let item = table.get(key)?;
    let list = reader.list(&item);
    let numbers: Vec<f64> = list.iter().filter_map(|item| reader.number(item)).collect();
    match numbers[..] {
        [a, b] if list.len() == 2 => Some([a, b]),
        _ => {
            reader.wrong_type(&item, Wanted::Pair);
            None
        }
    }
}

/// `{ 1 = "E1", 2 = "E2" }`.
fn codes<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> BTreeMap<i64, Arc<str>> {
    let Some(item) = table.get("codes") else { return BTreeMap::new() };
    let entries = reader.table(&item).map(Table::free).unwrap_or_default();
    let pairs = entries.into_iter().filter_map(|(number, item)| {
        let name = reader.text(&item)?;
        match number.value.parse() {
            Ok(number) if name.len() <= Value::MAX_CODE => Some((number, name.into())),
            _ => {
                let found = shortened(&format!("{} = {name}", number.value));
                reader.wrong(number.at, ErrorKind::Codes { found });
                None
            }
        }
    });
    pairs.collect()
}
