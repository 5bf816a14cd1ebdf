//! `[[press.counter]]` and `[[press.fault_code]]`: how fast a press's counters go, and what its fault codes mean.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{Catalogue, Pace, Reasons, Signal, SignalType, reason::ReasonId};

use crate::{
    ErrorKind,
    reader::{Reader, Table, shortened},
    suggest::similar,
};

/// The profile with a press's own paces of its counters.
pub(crate) fn paces<'a>(
    reader: &mut Reader<'a>,
    tables: Vec<Table<'a>>,
    catalogue: &Catalogue,
) -> Arc<Catalogue> {
    let mut own = catalogue.clone();
    let mut seen = BTreeMap::new();
    for mut table in tables {
        let item = table.need(reader, "signal", "signal = \"energy_total\"");
        let named = item.and_then(|item| Some((reader.text(&item)?, item.at)));
        let counter = |signal: &&Signal| signal.monotonic && signal.kind == SignalType::Number;
        let signal = named.and_then(|(text, at)| {
            let signal = catalogue.get(text).filter(counter);
            if signal.is_none() {
                let known: Vec<&str> = catalogue.iter().filter(counter).map(|s| s.id.as_str()).collect();
                let kind = ErrorKind::UnknownCounter {
                    counter: shortened(text),
                    profile: catalogue.name.clone(),
                    similar: similar(text, known.iter().copied()),
                    known: known.join(", "),
                };
                reader.wrong(at, kind);
            }
            twice(reader, &mut seen, text, at).then_some(signal?)
        });
        if let Some(pace) = pace(reader, table, signal, &own.paces) {
            own.paces.retain(|other| other.signal != pace.signal);
            own.paces.push(pace);
        }
    }
    Arc::new(own)
}

/// What a table says of a counter, over what the profile does; its numbers are read in any case.
fn pace<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    signal: Option<&Signal>,
    known: &[Pace],
) -> Option<Pace> {
    let before = reader.errors.len();
    let pace = signal.and_then(|signal| known.iter().find(|pace| pace.signal == signal.id));
    let items = ["least_per_h", "most_per_h", "idle_per_h", "step", "wraps_at"].map(|key| table.get(key));
    let [least, most, idle, step, wraps_at] = items.map(|item| item.map(|item| (reader.number(&item), item)));
    let own = |given: &Option<(Option<f64>, _)>| given.as_ref().and_then(|(value, _)| *value);
    if let (None, None, Some(_)) = (&most, pace, signal) {
        let (key, example) = (table.key("most_per_h"), "most_per_h = 200");
        reader.wrong(table.at, ErrorKind::Missing { key, example });
    }
    let most_per_h = own(&most).or(pace.map(|pace| pace.most_per_h)).unwrap_or(MOST);
    let least_per_h = own(&least).or(pace.map(|pace| pace.least_per_h)).unwrap_or(0.0);
    let mut within = |given: &Option<(Option<f64>, _)>, least: f64, most: f64| {
        if let Some((Some(value), item)) = given
            && !(*value >= least && *value <= most)
        {
            reader.out_of_range(item, least.to_string(), most.to_string());
        }
    };
    within(&most, least_per_h.max(1e-6), MOST);
    within(&least, 0.0, most_per_h);
    within(&idle, 0.0, most_per_h);
    within(&step, 0.0, most_per_h);
    within(&wraps_at, 1.0, f64::MAX);
    table.finish(reader);
    let signal = signal.filter(|_| reader.errors.len() == before)?;
    Some(Pace {
        signal: signal.id.clone(),
        least_per_h,
        most_per_h,
        // Of a counter of which that is not said, an advance does not say that the press ran.
        idle_per_h: own(&idle).or(pace.map(|pace| pace.idle_per_h)).unwrap_or(most_per_h).min(most_per_h),
        step: own(&step).or(pace.map(|pace| pace.step)).unwrap_or(signal.deadband),
        wraps_at: own(&wraps_at).or(pace.and_then(|pace| pace.wraps_at)),
    })
}

/// No counter goes faster in an hour.
const MOST: f64 = 1e9;

/// Which reason of the tree each fault code gives.
pub(crate) fn fault_codes<'a>(reader: &mut Reader<'a>, tables: Vec<Table<'a>>) -> BTreeMap<String, ReasonId> {
    let (mut codes, mut seen) = (BTreeMap::new(), BTreeMap::new());
    for mut table in tables {
        let code = table.need(reader, "code", "code = \"E21\"");
        let code = code.and_then(|item| Some((reader.text(&item)?, item.at)));
        let code = code.filter(|(text, at)| twice(reader, &mut seen, text, *at));
        let reason = table.need(reader, "reason", "reason = \"feed_jam\"");
        let reason = reason.and_then(|item| {
            let text = reader.text(&item)?;
            let reason = Reasons::builtin().get(text);
            if reason.is_none() {
                let known: Vec<&str> = Reasons::builtin().iter().map(|reason| &*reason.id).collect();
                let kind = ErrorKind::UnknownReason {
                    reason: shortened(text),
                    similar: similar(text, known.iter().copied()),
                    known: known.join(", "),
                };
                reader.wrong(item.at, kind);
            }
            reason
        });
        table.finish(reader);
        if let (Some((code, _)), Some(reason)) = (code, reason) {
            codes.insert(code.to_owned(), reason.id.clone());
        }
    }
    codes
}

/// True if `text` stands there for the first time; otherwise that is said.
fn twice<'a>(reader: &mut Reader<'a>, seen: &mut BTreeMap<&'a str, usize>, text: &'a str, at: usize) -> bool {
    let first = seen.get(text).copied();
    match first {
        Some(first) => {
            let line = reader.line(first);
            reader.wrong(at, ErrorKind::Twice { found: shortened(text), line });
        }
        None => drop(seen.insert(text, at)),
    }
    first.is_none()
}
