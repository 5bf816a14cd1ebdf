//! `[duty]`: who is called. Stands in the overlay only, for it names people.

use std::collections::BTreeMap;

use presswatch_domain::{
    Duty,
    duty::{Swap, Turn},
};

use super::{Reach, entries, few, filled, plan::weekly};
use crate::{
    ErrorKind,
    reader::{Item, Reader, Table, shortened},
};

pub(super) fn duty<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    known: Option<&BTreeMap<String, Reach>>,
) -> Duty {
    let Some(mut table) = reader.table(item) else { return Duty::default() };
    let (mut duty, mut places) = (Duty::default(), Vec::new());
    for table in entries(reader, &mut table, "rota") {
        let at = table.at;
        if let Some((turn, valid_to)) = turn(reader, table, known) {
            if turn.when.ends_before() {
                reader.wrong(valid_to, ErrorKind::EndsBefore { key: "valid_to" });
            }
            duty.rota.push(turn);
            places.push(at);
        }
    }
    for table in entries(reader, &mut table, "swap") {
        duty.swaps.extend(swap(reader, table, known));
    }
    table.finish(reader);
    for (number, other) in duty.overlaps() {
        reader.wrong(places[number], ErrorKind::RotaOverlap { entry: other + 1 });
        reader.wrong(places[other], ErrorKind::RotaOverlap { entry: number + 1 });
    }
    duty
}

fn turn<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    known: Option<&BTreeMap<String, Reach>>,
) -> Option<(Turn, usize)> {
    let (when, valid_to) = weekly(reader, &mut table);
    let people = table.need(reader, "people", "people = [\"p0123456789abcdef\"]");
    let people = people.map(|item| {
        let list = filled(reader, &item);
        people_of(reader, &list, known)
    });
    table.finish(reader);
    Some((Turn { when: when?, people: people?? }, valid_to))
}

fn swap<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    known: Option<&BTreeMap<String, Reach>>,
) -> Option<Swap> {
    let from = table.need(reader, "from", "from = \"2026-12-07T06:00\"").and_then(|item| reader.civil(&item));
    let to = table.need(reader, "to", "to = \"2026-12-07T14:00\"");
    let to = to.and_then(|item| Some((reader.civil(&item)?, item.at)));
    let people = table.need(reader, "people", "people = [\"p0123456789abcdef\"]");
    let people = people.map(|item| {
        let list = reader.list(&item);
        let list = few(reader, &item, list);
        people_of(reader, &list, known)
    });
    table.finish(reader);
    let (from, (to, at)) = (from?, to?);
    if to <= from {
        reader.wrong(at, ErrorKind::EndsBefore { key: "to" });
    }
    Some(Swap { from, to, people: people?? })
}

fn people_of<'a>(
    reader: &mut Reader<'a>,
    list: &[Item<'a>],
    known: Option<&BTreeMap<String, Reach>>,
) -> Option<Vec<String>> {
    let mut people: Vec<String> = Vec::new();
    let mut good = true;
    for item in list {
        let id = reader.text(item);
        match id {
            Some(id) if known.is_some_and(|known| !known.contains_key(id)) => {
                reader.wrong(item.at, ErrorKind::UnknownPerson { found: shortened(id) });
                good = false;
            }
            Some(id) if people.iter().any(|other| other == id) => {
                reader.wrong(item.at, ErrorKind::SamePerson);
                good = false;
            }
            Some(id) => people.push(id.to_owned()),
            None => good = false,
        }
    }
    good.then_some(people)
}
