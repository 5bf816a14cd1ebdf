//! `[[source]]`.

mod mains;
mod modbus;
mod mqtt;

use std::{io, path::Path, time::Duration};

use presswatch_domain::{PressId, SignalId};

use crate::{
    ErrorKind, SourceKind, Speed,
    reader::{At, Item, Reader, Table, shortened},
    site::path,
};

/// The faults that a simulator can play.
pub const FAULTS: [&str; 10] = [
    "jam",
    "overheating",
    "wet_feed",
    "low_hopper",
    "power_cut",
    "sensor",
    "gateway_offline",
    "die_wear",
    "oil_leak",
    "bearing_wear",
];

/// The kinds, and the keys of each.
const KINDS: [(&str, &[&str]); 5] = [
    ("simulator", &["seed", "history", "faults"]),
    ("replay", &["file", "time", "columns", "speed"]),
    ("modbus", &modbus::KEYS),
    ("mqtt", &mqtt::KEYS),
    ("mains", &mains::KEYS),
];
/// The longest history of a simulator.
const LONGEST: Duration = Duration::from_secs(366 * 86_400);

/// A `[[source]]` as far as it could be read.
#[derive(Debug)]
pub(crate) struct SourceDraft {
    pub at: usize,
    pub press: Option<At<PressId>>,
    /// What its kind is, if that is known, even if the rest is wrong.
    pub word: Option<At<&'static str>>,
    pub kind: Option<SourceKind>,
    /// Where `seed` and `history` are said, or the table.
    pub seed_at: usize,
    pub history_at: usize,
    /// The signals that it reads, and where they are named: in this file, or in the table of this place.
    pub signals: Vec<At<SignalId>>,
}

impl SourceDraft {
    /// True if it stands for the whole press: nothing else may tell of it.
    pub fn alone(&self) -> bool {
        self.word.as_ref().is_some_and(|word| matches!(word.value, "simulator" | "replay"))
    }
}

/// The sources, in the order of the file.
pub(crate) fn sources<'a>(
    reader: &mut Reader<'a>,
    root: &mut Table<'a>,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
) -> Vec<SourceDraft> {
    let Some(item) = root.get("source") else { return Vec::new() };
    reader.tables(&item).into_iter().map(|table| source(reader, table, folder, open)).collect()
}

fn source<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
) -> SourceDraft {
    let at = table.at;
    let press = table.need(reader, "press", "press = \"press1\"").and_then(|item| reader.id(&item));
    let word = table.need(reader, "kind", "kind = \"modbus\"");
    let kinds = KINDS.map(|(kind, _)| kind);
    let word = word.and_then(|item| Some(At { value: reader.one_of(&item, &kinds)?, at: item.at }));
    let mut draft =
        SourceDraft { at, press, word, kind: None, seed_at: at, history_at: at, signals: Vec::new() };
    let keys = draft.word.as_ref().and_then(|word| KINDS.iter().find(|(kind, _)| *kind == word.value));
    let Some((kind, own)) = keys else {
        // Of an unknown kind nothing more is known, and so nothing unknown.
        KINDS.iter().flat_map(|(_, keys)| *keys).for_each(|key| drop(table.get(key)));
        table.finish(reader);
        return draft;
    };
    for key in KINDS.iter().flat_map(|(_, keys)| *keys).filter(|key| !own.contains(key)) {
        if let Some(item) = table.get(key) {
            reader.wrong(item.at, ErrorKind::OtherKind { key: item.key, kind: (*kind).to_owned() });
        }
    }
    draft.kind = match *kind {
        "simulator" => simulator(reader, &mut table, &mut draft),
        "replay" => replay(reader, &mut table, folder, &mut draft),
        "modbus" => modbus::source(reader, &mut table, folder, open, &mut draft.signals),
        "mqtt" => mqtt::source(reader, &mut table, folder, &mut draft.signals),
        _ => mains::source(reader, &mut table, &mut draft.signals),
    };
    table.finish(reader);
    draft
}

/// The entries of `signals`, each read by `read`; all of them, so that all errors are found.
fn entries<'a, T>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    signals: &mut Vec<At<SignalId>>,
    mut read: impl FnMut(&mut Reader<'a>, Table<'a>, SignalId) -> Option<T>,
) -> Option<Vec<T>> {
    let entries = reader.table(item)?.free();
    if entries.is_empty() {
        reader.wrong(item.at, ErrorKind::Empty { key: item.key.clone() });
    }
    let list = entries.into_iter().map(|(name, item)| {
        let table = reader.table(&item);
        let Ok(signal) = SignalId::new(&name.value) else {
            reader.wrong(name.at, ErrorKind::Id { key: item.key.clone(), found: shortened(&name.value) });
            return None;
        };
        signals.push(At { value: signal.clone(), at: name.at });
        read(reader, table?, signal)
    });
    list.collect::<Vec<_>>().into_iter().collect()
}

fn simulator<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    draft: &mut SourceDraft,
) -> Option<SourceKind> {
    let seed = match table.get("seed") {
        Some(item) => {
            draft.seed_at = item.at;
            reader.whole(&item, 0, i64::MAX as u64)
        }
        None => Some(1),
    };
    let history = match table.get("history") {
        Some(item) => {
            draft.history_at = item.at;
            reader.duration(&item, LONGEST)
        }
        None => Some(Duration::ZERO),
    };
    let faults = table.get("faults").map(|item| reader.list(&item)).unwrap_or_default();
    let count = faults.len();
    let faults: Vec<String> =
        faults.iter().filter_map(|item| reader.one_of(item, &FAULTS)).map(str::to_owned).collect();
    let history = Some(history?).filter(|history| !history.is_zero());
    (faults.len() == count).then_some(SourceKind::Simulator { seed: seed?, history, faults })
}

fn replay<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    folder: &Path,
    draft: &mut SourceDraft,
) -> Option<SourceKind> {
    let file = table.need(reader, "file", "file = \"recording.csv\"");
    let file = file.and_then(|item| path(reader, &item, folder));
    let time = table.need(reader, "time", "time = \"t_s\"");
    let time = time.and_then(|item| reader.text(&item));
    let columns = table.need(reader, "columns", "columns = { motor_a = \"motor_current\" }");
    let columns = columns.and_then(|item| Some((item.clone(), reader.table(&item)?.free())));
    let columns = columns.map(|(item, entries)| {
        if entries.is_empty() {
            reader.wrong(item.at, ErrorKind::Empty { key: item.key.clone() });
        }
        let pairs = entries.into_iter().filter_map(|(column, item)| {
            let signal: At<SignalId> = reader.id(&item)?;
            draft.signals.push(signal.clone());
            Some((column.value, signal.value))
        });
        pairs.collect::<Vec<_>>()
    });
    let speed = match table.get("speed") {
        Some(item) => speed(reader, &item),
        None => Some(Speed::Times(1.0)),
    };
    Some(SourceKind::Replay { file: file?, time: time?.to_owned(), columns: columns?, speed: speed? })
}

fn speed<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Speed> {
    if reader.is_text(item) {
        let text = reader.text(item)?;
        if text != "max" {
            let kind = ErrorKind::OneOf {
                key: item.key.clone(),
                found: shortened(text),
                similar: Some("max".to_owned()),
                allowed: "max, 1.0, 10.0, …".to_owned(),
            };
            reader.wrong(item.at, kind);
            return None;
        }
        return Some(Speed::Max);
    }
    match reader.number(item)? {
        times if (0.01..=100_000.0).contains(&times) => Some(Speed::Times(times)),
        _ => {
            reader.out_of_range(item, "0.01".to_owned(), "100000".to_owned());
            None
        }
    }
}
