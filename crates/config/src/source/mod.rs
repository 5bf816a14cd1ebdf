//! `[[source]]`.

use std::{path::Path, time::Duration};

use presswatch_domain::{PressId, SignalId};

use crate::{
    ErrorKind, SourceKind, Speed,
    reader::{At, Item, Reader, Table, shortened},
    site::path,
};

/// The faults that a simulator can play.
pub const FAULTS: [&str; 7] =
    ["jam", "overheating", "wet_feed", "low_hopper", "power_cut", "sensor", "gateway_offline"];

const KINDS: [&str; 2] = ["simulator", "replay"];
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
    /// Signals of a replay and where they are named.
    pub signals: Vec<At<SignalId>>,
}

/// The sources, in the order of the file.
pub(crate) fn sources<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>, folder: &Path) -> Vec<SourceDraft> {
    let Some(item) = root.get("source") else { return Vec::new() };
    reader.tables(&item).into_iter().map(|table| source(reader, table, folder)).collect()
}

fn source<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, folder: &Path) -> SourceDraft {
    let at = table.at;
    let press = table.need(reader, "press", "press = \"press1\"").and_then(|item| reader.id(&item));
    let word = table.need(reader, "kind", "kind = \"simulator\"");
    let word = word.and_then(|item| Some(At { value: reader.one_of(&item, &KINDS)?, at: item.at }));
    let (simulator, replay) = (["seed", "history", "faults"], ["file", "time", "columns", "speed"]);
    let others: &[&'static str] = match word.as_ref().map(|word| word.value) {
        Some("simulator") => &replay,
        Some(_) => &simulator,
        None => &[],
    };
    for key in others {
        if let (Some(item), Some(word)) = (table.get(key), &word) {
            let kind = ErrorKind::OtherKind { key: item.key, kind: word.value.to_owned() };
            reader.wrong(item.at, kind);
        }
    }
    let mut draft =
        SourceDraft { at, press, word, kind: None, seed_at: at, history_at: at, signals: Vec::new() };
    match draft.word.as_ref().map(|word| word.value) {
        Some("simulator") => draft.kind = self::simulator(reader, &mut table, &mut draft),
        Some(_) => draft.kind = self::replay(reader, &mut table, folder, &mut draft),
        // Of an unknown kind nothing more is known, and so nothing unknown.
        None => simulator.into_iter().chain(replay).for_each(|key| drop(table.get(key))),
    }
    table.finish(reader);
    draft
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
