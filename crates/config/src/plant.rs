//! `[[profile]]` and `[[press]]`.

use std::{collections::BTreeMap, io, path::Path, sync::Arc};

use presswatch_domain::{Catalogue, LimitFault, PressId, ProducerId, Signal, SignalType, reason::ReasonId};

use crate::{
    ConfigError, ErrorKind, Place, Wanted, press_parts,
    reader::{At, Item, Reader, Table, shortened},
    suggest::similar,
};

/// Profiles by id; `None`: its table is wrong, and that was said.
pub(crate) type Profiles = BTreeMap<String, Option<Arc<Catalogue>>>;

/// A `[[press]]` as far as it could be read.
#[derive(Debug)]
pub(crate) struct PressDraft {
    pub id: Option<At<PressId>>,
    pub name: Option<String>,
    pub producer: Option<At<ProducerId>>,
    pub catalogue: Option<Arc<Catalogue>>,
    /// Its profile with its states, and without limits of its own.
    pub bare: Option<Arc<Catalogue>>,
    pub shares_supply: bool,
    pub fault_codes: BTreeMap<String, ReasonId>,
}

/// The built-in profiles and the file's own.
pub(crate) fn profiles<'a>(
    reader: &mut Reader<'a>,
    root: &mut Table<'a>,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
) -> Profiles {
    let builtin = Catalogue::builtin_names().into_iter();
    let mut profiles: Profiles = builtin.map(|name| (name.to_owned(), Catalogue::builtin(name))).collect();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let Some(item) = root.get("profile") else { return profiles };
    for mut table in reader.tables(&item) {
        let id = table.need(reader, "id", "id = \"my-press\"");
        let id = id.and_then(|item| Some((reader.text(&item)?.to_owned(), item.at)));
        let file = table.need(reader, "file", "file = \"my-press.csv\"");
        let catalogue = file.and_then(|item| {
            let name = id.as_ref().map_or("", |(id, _)| id);
            catalogue(reader, &item, name, folder, open)
        });
        if let Some((id, at)) = id {
            let profile = shortened(&id);
            let kind = match (lines.get(&id), profiles.get(&id)) {
                (Some(line), _) => ErrorKind::SameProfile { profile, line: *line },
                (None, Some(_)) => ErrorKind::BuiltinProfile { profile },
                (None, None) => {
                    lines.insert(id.clone(), reader.line(at));
                    profiles.insert(id, catalogue);
                    table.finish(reader);
                    continue;
                }
            };
            reader.wrong(at, kind);
        }
        table.finish(reader);
    }
    profiles
}

fn catalogue<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    name: &str,
    folder: &Path,
    open: &dyn Fn(&Path) -> io::Result<String>,
) -> Option<Arc<Catalogue>> {
    let file = folder.join(reader.text(item)?);
    match open(&file) {
        Err(error) => {
            let file = file.display().to_string();
            reader.wrong(item.at, ErrorKind::ProfileUnreadable { file, why: error.to_string() });
            None
        }
        Ok(text) => match Catalogue::from_csv(name, &text) {
            Ok(catalogue) => Some(Arc::new(catalogue)),
            Err(error) => {
                reader.errors.extend(error.cells.into_iter().map(|cell| ConfigError {
                    file: file.clone(),
                    place: Place::Cell { row: cell.row, column: cell.column },
                    pointer: String::new(),
                    kind: ErrorKind::Cell(cell.fault),
                }));
                None
            }
        },
    }
}

/// The presses, in the order of the file.
pub(crate) fn presses<'a>(
    reader: &mut Reader<'a>,
    root: &mut Table<'a>,
    profiles: &Profiles,
) -> Vec<PressDraft> {
    let Some(item) = root.need(reader, "press", "[[press]]") else { return Vec::new() };
    reader.tables(&item).into_iter().map(|table| press(reader, table, profiles)).collect()
}

fn press<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, profiles: &Profiles) -> PressDraft {
    let id = table.need(reader, "id", "id = \"press1\"").and_then(|item| reader.id(&item));
    let name = table.need(reader, "name", "name = \"Press 1\"");
    let name = name.and_then(|item| reader.text(&item)).map(str::to_owned);
    let producer = table.need(reader, "producer", "producer = \"edge1\"");
    let producer = producer.and_then(|item| producer_of(reader, &item, id.as_ref()));
    let profile = table.need(reader, "profile", "profile = \"hydraulic-11kw\"");
    let mut catalogue = profile.and_then(|item| {
        let text = reader.text(&item)?;
        let known = profiles.get(text);
        if known.is_none() {
            let kind = ErrorKind::UnknownProfile {
                profile: shortened(text),
                similar: similar(text, profiles.keys().map(String::as_str)),
                known: profiles.keys().cloned().collect::<Vec<_>>().join(", "),
            };
            reader.wrong(item.at, kind);
        }
        known.cloned().flatten()
    });
    if let Some(table) = table.get("states").and_then(|item| reader.table(&item)) {
        catalogue = catalogue.map(|catalogue| states(reader, table, &catalogue));
    }
    if let Some(item) = table.get("counter") {
        let tables = reader.tables(&item);
        catalogue = catalogue.map(|catalogue| press_parts::paces(reader, tables, &catalogue));
    }
    let supply = table.get("edge_supply").and_then(|item| reader.one_of(&item, &["own", "press"]));
    let codes = table.get("fault_code").map(|item| reader.tables(&item)).unwrap_or_default();
    let fault_codes = press_parts::fault_codes(reader, codes);
    let bare = catalogue.clone();
    if let Some(limits) = table.get("limits").and_then(|item| reader.table(&item)) {
        let signals = limits.free();
        catalogue = catalogue.map(|catalogue| overlaid(reader, &catalogue, &signals));
    }
    table.finish(reader);
    PressDraft { id, name, producer, catalogue, bare, shares_supply: supply == Some("press"), fault_codes }
}

/// The profile with a press's own thresholds of its states.
fn states<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, catalogue: &Catalogue) -> Arc<Catalogue> {
    let mut own = catalogue.clone();
    let rules = &mut own.machine;
    if let Some((item, text)) = table.get("signal").and_then(|item| Some((item.clone(), reader.text(&item)?)))
    {
        let number = |signal: &&Signal| signal.kind == SignalType::Number;
        match catalogue.get(text).filter(number) {
            Some(_) => rules.signal = text.into(),
            None => {
                let numbers = catalogue.iter().filter(number).map(|signal| signal.id.as_str());
                let kind = ErrorKind::UnknownSignal {
                    signal: shortened(text),
                    profile: catalogue.name.clone(),
                    similar: similar(text, numbers),
                };
                reader.wrong(item.at, kind);
            }
        }
    }
    let mut at = table.at;
    for (key, target) in [
        ("off_below", &mut rules.off_below),
        ("running_from", &mut rules.running_from),
        ("starved_below_pct", &mut rules.starved_below_pct),
        ("strokes_above", &mut rules.strokes_above),
    ] {
        if let Some((item, value)) = at_least_zero(reader, &mut table, key, 1e9) {
            (*target, at) = (value, item.at);
        }
    }
    if rules.off_below >= rules.running_from {
        let (off_below, running_from) = (rules.off_below, rules.running_from);
        reader.wrong(at, ErrorKind::States { off_below, running_from });
    }
    table.finish(reader);
    Arc::new(own)
}

/// One producer: a list of them is not a wrong type but a wrong idea.
fn producer_of<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    press: Option<&At<PressId>>,
) -> Option<At<ProducerId>> {
    if !reader.is_list(item) {
        return reader.id(item);
    }
    match &reader.list(item)[..] {
        [one, other, ..] if reader.is_text(one) && reader.is_text(other) => {
            let text = |item| reader.found(item).trim_matches(['"', '\'']).to_owned();
            let press = press.map_or_else(String::new, |id| id.value.to_string());
            let kind = ErrorKind::TwoProducers { press, one: text(one), other: text(other) };
            reader.wrong(item.at, kind);
        }
        _ => reader.wrong_type(item, Wanted::Text),
    }
    None
}

/// The profile with a press's own limits laid over it.
pub(crate) fn overlaid<'a>(
    reader: &mut Reader<'a>,
    catalogue: &Catalogue,
    signals: &[(At<String>, Item<'a>)],
) -> Arc<Catalogue> {
    let mut own: BTreeMap<String, Signal> = BTreeMap::new();
    for (name, item) in signals {
        match catalogue.get(&name.value) {
            None => {
                let kind = ErrorKind::UnknownSignal {
                    signal: shortened(&name.value),
                    profile: catalogue.name.clone(),
                    similar: similar(&name.value, catalogue.iter().map(|signal| signal.id.as_str())),
                };
                reader.wrong(name.at, kind);
            }
            Some(signal) if signal.kind != SignalType::Number => {
                reader.wrong(name.at, ErrorKind::NoLimits { signal: signal.id.to_string() });
            }
            Some(signal) => {
                if let Some(table) = reader.table(item) {
                    own.insert(signal.id.to_string(), limits(reader, table, signal.clone()));
                }
            }
        }
    }
    let merged = catalogue.iter().map(|signal| own.get(signal.id.as_str()).unwrap_or(signal).clone());
    Arc::new(catalogue.with(merged))
}

fn limits<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, mut signal: Signal) -> Signal {
    let mut places: BTreeMap<&'static str, usize> = BTreeMap::new();
    let before = reader.errors.len();
    let targets: [(&'static str, &mut Option<f64>); 4] = [
        ("warn_lo", &mut signal.limits.warn_lo),
        ("trip_lo", &mut signal.limits.trip_lo),
        ("warn_hi", &mut signal.limits.warn_hi),
        ("trip_hi", &mut signal.limits.trip_hi),
    ];
    for (key, target) in targets {
        if let Some(item) = table.get(key) {
            places.insert(key, item.at);
            *target = reader.number(&item);
        }
    }
    let width = signal.range.map_or(1e9, |(lo, hi)| hi - lo);
    if let Some((item, value)) = at_least_zero(reader, &mut table, "hyst", width) {
        places.insert("hyst", item.at);
        signal.hysteresis = value;
    }
    for (key, target) in
        [("delay_warn_s", &mut signal.warn_delay_ms), ("delay_trip_s", &mut signal.trip_delay_ms)]
    {
        if let Some((_, seconds)) = at_least_zero(reader, &mut table, key, 86_400.0) {
            *target = (seconds * 1000.0) as i64;
        }
    }
    let at = table.at;
    table.finish(reader);
    if reader.errors.len() > before {
        return signal;
    }
    for fault in signal.limits.faults(signal.range, signal.hysteresis) {
        let names: &[&str] = match &fault {
            LimitFault::OutsideRange { name, .. } => &[name],
            LimitFault::Order { lower, upper, .. } => &[upper, lower],
            LimitFault::Hysteresis { .. } => &["hyst", "warn_hi", "warn_lo"],
        };
        // The profile alone is right: what is wrong stands here.
        let at = names.iter().find_map(|name| places.get(name)).copied().unwrap_or(at);
        reader.wrong(at, ErrorKind::Limit { signal: signal.id.to_string(), fault });
    }
    signal
}

pub(crate) fn at_least_zero<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    most: f64,
) -> Option<(Item<'a>, f64)> {
    let item = table.get(key)?;
    let value = reader.number(&item)?;
    if !(0.0..=most).contains(&value) {
        reader.out_of_range(&item, "0".to_owned(), most.to_string());
        return None;
    }
    Some((item, value))
}
