//! What people change: `[plan]`, `[[target]]` and `[[alarm]]` of the file; and the **overlay**, a document of the same form
//! that is laid over the file and checked together with it.
//!
//! In the overlay stand `plan` (with `[[plan.stop]]`), `target`, `alarm`, `duty`, `escalation`, `site.languages`,
//! each in place of what the file says; and `limits.PRESS.SIGNAL`, in place of the file's limits of that signal. Nothing else: wiring
//! and secrets stay in the file.

mod alarms;
mod duty;
mod escalation;
mod json;
mod plan;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use presswatch_domain::{Catalogue, Duty, Plan, Press, PressId, RuleId, Target, UtcMs, plan::Stop};
use serde_json::{Map, Value as Json};
use toml::de::DeTable;

pub use self::{
    alarms::{AlarmEntry, producer_rules, rules},
    escalation::{Escalation, Reach, Step, Whom},
    json::{from_json, to_json},
};
pub(crate) use self::{
    json::beneath,
    plan::{clock, weekday},
};
use crate::{
    Config, ErrorKind, Rejected,
    plant::{at_least_zero, overlaid},
    reader::{At, Item, Reader, Table, shortened},
    site::languages,
    suggest::similar,
};

/// The longest overlay, in bytes.
pub const LONGEST: usize = 1 << 20;
/// Tables that only the file has.
const IN_FILE: [&str; 11] =
    ["mqtt", "store", "profile", "press", "source", "edge", "ingest", "api", "alert", "access", "broker"];
/// Most entries of one list.
const MOST: usize = 1000;
/// Longest name or reason, in characters.
const LONGEST_TEXT: usize = 200;

/// What people change, by file and overlay.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// When presses shall run.
    pub plan: Plan,
    /// What they shall reach.
    pub targets: BTreeMap<PressId, Target>,
    /// Who is on duty.
    pub duty: Duty,
    /// What differs from the rules of the profiles, and rules of one's own.
    pub alarms: Vec<AlarmEntry>,
    /// Who is told of an alarm.
    pub escalation: Escalation,
}

/// The presses by which entries are checked.
#[derive(Debug)]
pub(crate) struct Known<'p> {
    /// Their ids.
    pub presses: Vec<&'p PressId>,
    /// False if one could not be read: then none is unknown.
    pub all: bool,
    /// Their signals, with their limits.
    pub catalogues: Vec<(&'p PressId, &'p Catalogue)>,
}

impl<'p> Known<'p> {
    /// The presses of a plant.
    fn plant(presses: &'p BTreeMap<PressId, Press>) -> Self {
        let catalogues = presses.iter().map(|(id, press)| (id, &*press.catalogue)).collect();
        Known { presses: presses.keys().collect(), all: true, catalogues }
    }

    /// The signals of these presses; of all, if none is named.
    fn of(&self, presses: &[PressId]) -> Vec<&'p Catalogue> {
        let named = self.catalogues.iter().filter(|(id, _)| presses.is_empty() || presses.contains(id));
        named.map(|(_, catalogue)| *catalogue).collect()
    }

    /// The standard rules of these presses or, if none is named, of all of them and of producers.
    fn rules(&self, presses: &[PressId]) -> BTreeSet<RuleId> {
        let own = self.of(presses).into_iter().flat_map(alarms::standard);
        own.chain(presses.is_empty().then(alarms::of_producers).into_iter().flatten()).collect()
    }

    /// The press of this id.
    fn press<'a>(&self, reader: &mut Reader<'a>, item: &Item<'a>) -> Option<PressId> {
        let id: At<PressId> = reader.id(item)?;
        if self.all && !self.presses.contains(&&id.value) {
            let ids = self.presses.iter().map(|press| press.as_str());
            let similar = similar(id.value.as_str(), ids);
            reader.wrong(id.at, ErrorKind::UnknownPress { press: id.value.to_string(), similar });
            return None;
        }
        Some(id.value)
    }

    /// `presses = […]`; left out: all of them, an empty list.
    fn presses<'a>(&self, reader: &mut Reader<'a>, table: &mut Table<'a>) -> Vec<PressId> {
        let Some(item) = table.get("presses") else { return Vec::new() };
        let list = filled(reader, &item);
        let mut presses: Vec<PressId> = list.iter().filter_map(|item| self.press(reader, item)).collect();
        presses.sort();
        presses.dedup();
        presses
    }
}

/// `[plan]`, `[[target]]` and `[[alarm]]` of the file.
pub(crate) fn of_file<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>, known: &Known<'_>) -> Settings {
    Settings {
        plan: root.get("plan").map(|item| plan::plan(reader, &item, known, false)).unwrap_or_default(),
        targets: root.get("target").map(|item| targets(reader, &item, known)).unwrap_or_default(),
        duty: Duty::default(),
        alarms: alarms::alarms(reader, root, known),
        escalation: Escalation::standard(None),
    }
}

impl Config {
    /// This configuration with an overlay laid over it, if both together are right. `people`: those who may be on
    /// duty and told of alarms, by id; `None`: whoever is named.
    pub fn overlaid(
        &self,
        name: &Path,
        text: &str,
        people: Option<&BTreeMap<String, Reach>>,
    ) -> Result<Config, Rejected> {
        let mut reader = Reader::new(name, text);
        if text.len() > LONGEST {
            reader.wrong(0, ErrorKind::TooLarge { most: LONGEST });
            return Err(Rejected { languages: self.site.languages.clone(), errors: reader.errors });
        }
        let (root, wrong) = DeTable::parse_recoverable(text);
        reader.tree(&root);
        for error in wrong.into_iter().take(crate::SYNTAX_ERRORS) {
            let at = error.span().map_or(text.len(), |span| span.start);
            reader.wrong(at, ErrorKind::Syntax { detail: error.message().to_owned() });
        }
        let mut root = Table::root(&root);
        let mut config = self.clone();
        let known = Known::plant(&self.plant.presses);
        if let Some(item) = root.get("plan") {
            config.settings.plan = plan::plan(&mut reader, &item, &known, true);
        }
        if let Some(item) = root.get("target") {
            config.settings.targets = targets(&mut reader, &item, &known);
        }
        if let Some(item) = root.get("duty") {
            config.settings.duty = duty::duty(&mut reader, &item, people);
        }
        if let Some(mut table) = root.get("site").and_then(|item| reader.table(&item)) {
            if let Some(item) = table.get("languages") {
                config.site.languages = languages(&mut reader, &item);
            }
            table.finish_overlay(&mut reader, &["id", "name", "footnote", "zone", "simulated", "edges"]);
        }
        if let Some(table) = root.get("limits").and_then(|item| reader.table(&item)) {
            config.limits(&mut reader, table);
        }
        if let Some(item) = root.get("escalation") {
            let who = (&config.settings.duty, people);
            config.settings.escalation = escalation::escalation(&mut reader, &item, self.channels(), who);
        }
        if root.get("alarm").is_some() {
            // By the limits that hold now.
            let presses = config.plant.presses.clone();
            config.settings.alarms = alarms::alarms(&mut reader, &mut root, &Known::plant(&presses));
        }
        root.finish_overlay(&mut reader, &IN_FILE);
        let mut errors = reader.errors;
        if errors.is_empty() {
            return Ok(config);
        }
        errors.sort_by(|a, b| a.order(name).cmp(&b.order(name)));
        errors.dedup();
        Err(Rejected { languages: self.site.languages.clone(), errors })
    }

    /// `[limits.PRESS.SIGNAL]`.
    fn limits<'a>(&mut self, reader: &mut Reader<'a>, table: Table<'a>) {
        for (name, item) in table.free() {
            let known = self.bare.get_key_value(name.value.as_str());
            let (Some((id, bare)), Some(table)) = (known, reader.table(&item)) else {
                if known.is_none() {
                    let similar = similar(&name.value, self.bare.keys().map(PressId::as_str));
                    let press = shortened(&name.value);
                    reader.wrong(name.at, ErrorKind::UnknownPress { press, similar });
                }
                continue;
            };
            // Of a signal that is named here the profile alone counts, not what the file laid over it.
            let (entries, id) = (table.free(), id.clone());
            let own = overlaid(reader, bare, &entries);
            let Some(press) = self.plant.presses.get_mut(&id) else { continue };
            let named: BTreeSet<&str> = entries.iter().map(|(name, _)| name.value.as_str()).collect();
            let chosen = press.catalogue.iter().map(|signal| {
                let own = own.get(signal.id.as_str()).filter(|_| named.contains(signal.id.as_str()));
                own.unwrap_or(signal).clone()
            });
            let chosen: Vec<_> = chosen.collect();
            press.catalogue = Arc::new(Catalogue::with(&press.catalogue, chosen));
        }
    }

    /// Of each press its profile, without limits of its own.
    pub fn profiles(&self) -> &BTreeMap<PressId, Arc<Catalogue>> {
        &self.bare
    }

    /// What the file says beneath any overlay, in the overlay's own form.
    pub fn beneath(&self) -> &Json {
        &self.beneath
    }
}

/// An overlay of JSON, with each planned stop's `registered` as it is: since when it is known in `before`, the
/// overlay in whose place it is put, or else since `now`. What the JSON says of it counts nothing, and whatever
/// else is wrong with either is no matter here. `None` if it is no object.
pub fn register(settings: &Json, before: &str, now: UtcMs) -> Option<String> {
    let mut settings = settings.clone();
    stop_entries(&mut settings).for_each(|stop| drop(stop.remove("registered")));
    let known: Vec<Stop> = stops(before).into_iter().flatten().collect();
    let new = stops(&from_json(&settings)?);
    for (entry, stop) in stop_entries(&mut settings).zip(new) {
        let since = stop.map_or(now, |stop| Stop::known_since(&stop, &known, now));
        entry.insert("registered".to_owned(), since.0.into());
    }
    from_json(&settings)
}

/// The entries of `plan.stop` that are any.
fn stop_entries(settings: &mut Json) -> impl Iterator<Item = &mut Map<String, Json>> {
    let list = settings.pointer_mut("/plan/stop").and_then(Json::as_array_mut);
    list.into_iter().flatten().filter_map(Json::as_object_mut)
}

/// The same of an overlay's text; `None`: an entry that can't be read.
fn stops(text: &str) -> Vec<Option<Stop>> {
    let (root, _) = DeTable::parse_recoverable(text);
    plan::stops(&mut Reader::new(Path::new(""), text), &mut Table::root(&root))
}

/// `[[target]]`.
fn targets<'a>(reader: &mut Reader<'a>, item: &Item<'a>, known: &Known<'_>) -> BTreeMap<PressId, Target> {
    let mut targets = BTreeMap::new();
    for mut table in reader.tables(item) {
        let at = table.at;
        let press = table.need(reader, "press", "press = \"press1\"");
        let press = press.and_then(|item| Some((known.press(reader, &item)?, item.at)));
        let throughput = at_least_zero(reader, &mut table, "throughput", 1e6).map(|(_, value)| value);
        let uptime = at_least_zero(reader, &mut table, "uptime", 100.0).map(|(_, value)| value);
        table.finish(reader);
        let Some((press, named)) = press else { continue };
        if targets.insert(press.clone(), (Target { throughput, uptime }, at)).is_some() {
            reader.wrong(named, ErrorKind::SameTarget { press: press.to_string() });
        }
    }
    targets.into_iter().map(|(press, (target, _))| (press, target)).collect()
}

/// A list with something in it, and not with too much.
fn filled<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Vec<Item<'a>> {
    let list = reader.list(item);
    if list.is_empty() && reader.is_list(item) {
        reader.wrong(item.at, ErrorKind::Empty { key: item.key.clone() });
    }
    few(reader, item, list)
}

/// What is more than may be is left out, and said.
fn few<'a, T>(reader: &mut Reader<'a>, item: &Item<'a>, mut list: Vec<T>) -> Vec<T> {
    if list.len() > MOST {
        list.truncate(MOST);
        reader.wrong(item.at, ErrorKind::TooMany { key: item.key.clone(), most: MOST });
    }
    list
}

/// The tables of `[[key]]`, not too many.
fn entries<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, key: &'static str) -> Vec<Table<'a>> {
    let Some(item) = table.get(key) else { return Vec::new() };
    let list = reader.tables(&item);
    few(reader, &item, list)
}

/// A name or a reason.
fn short<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    if text.chars().count() > LONGEST_TEXT || text.chars().any(char::is_control) {
        reader.wrong(item.at, ErrorKind::TooLong { key: item.key.clone(), most: LONGEST_TEXT });
        return None;
    }
    Some(text.trim().to_owned())
}
