//! `docs/alarms.md`.

use std::collections::BTreeMap;

use presswatch_domain::Priority;
use presswatch_edge::Fault;

use crate::{
    faults::{Ring, Table, Told, table},
    rig::{CHOSEN, CYCLE_S, Rig, rig},
};

pub fn page() -> String {
    let table = table();
    include_str!("page.md")
        .replace("{days}", &table.days.to_string())
        .replace("{faults}", &faults(table))
        .replace("{beside}", &beside(table))
        .replace("{ends}", &table.ends_of_shift.to_string())
        .replace("{leak}", &leak(rig()))
        .replace("{cooler}", &cooler(rig()))
        .replace("{false}", &false_alarms(rig()))
        .replace("{soon}", &begun(rig()))
        .replace("{gone}", &gone(rig()))
}

/// A row for each fault.
fn faults(table: &Table) -> String {
    let mut text = String::new();
    for fault in Fault::ALL {
        let all = table.of(fault);
        let mut rules: BTreeMap<(Priority, &str), Vec<(&Told, &Ring)>> = BTreeMap::new();
        for told in &all {
            for ring in &told.rings {
                // Which of the sensors lies is chance.
                let name = if ring.rule.ends_with(".bad") { "*.bad" } else { &ring.rule };
                rules.entry((ring.priority, name)).or_default().push((*told, ring));
            }
        }
        // What calls somebody first, else what comes first in the digest, is the fault's own; whatever else pages is
        // one too many.
        let digest = |priority: Priority| priority == Priority::P3;
        let after = |(told, ring): &(&Told, &Ring)| ring.at.since(told.fault.span.from);
        let mut rules: Vec<_> = rules.into_iter().collect();
        rules.sort_by_key(|((priority, _), list)| {
            (digest(*priority), std::cmp::Reverse(list.len()), list.iter().map(after).min())
        });
        let Some((((priority, name), own), others)) = rules.split_first() else {
            text.push_str(&format!("| {fault} | {} | nothing | | | | | |\n", all.len()));
            continue;
        };
        let names = |in_digest: bool| {
            let others = others.iter().filter(|((priority, _), _)| digest(*priority) == in_digest);
            let names: Vec<String> =
                others.map(|((_, name), list)| often(name, list.len(), all.len())).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        };
        let cells = [
            often(name, own.len(), all.len()),
            format!("P{}", u8::from(*priority)),
            soon(own),
            format!("`{}`", own[0].1.action),
            names(false),
            names(true),
        ];
        text.push_str(&format!("| {fault} | {} | {} |\n", all.len(), cells.join(" | ")));
    }
    text.trim_end().to_owned()
}

/// The rule, and how often it came if it did not come each time.
fn often(rule: &str, times: usize, all: usize) -> String {
    match times {
        times if times == all => format!("`{rule}`"),
        times if times > all => format!("`{rule}` ({times} times in all)"),
        1 => format!("`{rule}` (once)"),
        times => format!("`{rule}` ({times} times)"),
    }
}

/// After the fault's first sign and, where the press stops for it, before or after that.
fn soon(list: &[(&Told, &Ring)]) -> String {
    let after = |from: fn(&Told) -> Option<i64>| {
        let mut all: Vec<i64> = list
            .iter()
            .filter_map(|(told, ring)| Some(ring.at.0 - from(told)?))
            .map(|ms| ms / 1_000)
            .collect();
        all.sort_unstable();
        Some((*all.first()?, *all.last()?))
    };
    let first = after(|told| Some(told.fault.span.from.0)).map(|(lo, hi)| range(lo, hi)).unwrap_or_default();
    let stop = after(|told| Some(told.fault.trip?.0)).map(|(lo, hi)| match (lo, hi) {
        (..0, ..=0) => format!("; {} before the press stops", range(-hi, -lo)),
        (0.., _) => format!("; {} after the press has stopped", range(lo, hi)),
        _ => format!("; {} before to {} after the press stops", secs(-lo), secs(hi)),
    });
    first + &stop.unwrap_or_default()
}

fn range(lo: i64, hi: i64) -> String {
    match (secs(lo), secs(hi)) {
        (lo, hi) if lo == hi => hi,
        (lo, hi) => format!(
            "{} to {hi}",
            lo.split_once(' ').filter(|(_, unit)| hi.ends_with(unit)).map_or(&*lo, |(n, _)| n)
        ),
    }
}

fn secs(s: i64) -> String {
    match s {
        ..120 => format!("{s} s"),
        120..7_200 => format!("{} min", (s + 30) / 60),
        7_200..172_800 => format!("{} h", (s + 1_800) / 3_600),
        _ => format!("{} days", (s + 43_200) / 86_400),
    }
}

fn beside(table: &Table) -> String {
    let mut counts = BTreeMap::new();
    for ring in table.beside.iter().filter(|ring| ring.priority == Priority::P3) {
        *counts.entry(&ring.rule).or_insert(0) += 1;
    }
    let list: Vec<String> = counts.iter().map(|(rule, count)| format!("`{rule}` {count} times")).collect();
    let pages = table.beside.iter().filter(|ring| ring.priority != Priority::P3).count();
    format!(
        "pages: {pages}; in the digest: {}",
        if list.is_empty() { "nothing".into() } else { list.join(", ") }
    )
}

/// A row for each label of the pump, for the cycles by which the rule was chosen and for the others.
fn leak(rig: &Rig) -> String {
    let mut text = String::new();
    let cycles = rig.cell("", 0..i64::MAX / CYCLE_S, |_| true).cycles;
    for (name, label) in [("none (0)", 0), ("weak (1)", 1), ("severe (2)", 2)] {
        text.push_str(&format!("| {name} "));
        for part in [0..CHOSEN, CHOSEN..cycles] {
            let any = rig.cell("efficiency.warn_lo", part.clone(), |(leak, _)| leak == label);
            let severe = rig.cell("efficiency.trip_lo", part, |(leak, _)| leak == label);
            text.push_str(&format!(
                "| {} | {} | {:.1} % | {} | {:.1} % ",
                any.cycles,
                any.came,
                100.0 * any.there,
                severe.came,
                100.0 * severe.there
            ));
        }
        text.push_str("|\n");
    }
    text.trim_end().to_owned()
}

fn cooler(rig: &Rig) -> String {
    let mut text = String::new();
    for label in [3, 20] {
        let cell =
            rig.cell("cooling_efficiency.warn_lo", 0..i64::MAX / CYCLE_S, |(_, cooler)| cooler == label);
        let (cycles, came) = (cell.cycles, cell.came);
        text.push_str(&format!("| {label} % | {cycles} | {came} | {:.1} % |\n", 100.0 * cell.there));
    }
    text.trim_end().to_owned()
}

/// Those that came while the pump did not leak, by half.
fn false_alarms(rig: &Rig) -> String {
    let parts = [("cycles 1–500", 0..CHOSEN), ("501–1,000", CHOSEN..2 * CHOSEN)];
    let list = parts.map(|(name, part)| {
        let cell = rig.cell("efficiency.warn_lo", part, |(leak, _)| leak == 0);
        format!("{} in {} sound cycles of {name}", cell.came, cell.cycles)
    });
    list.join(", ")
}

/// How soon after each beginning of a leak its alarm was there.
fn begun(rig: &Rig) -> String {
    let mut all = rig.soon("efficiency.warn_lo");
    all.sort_unstable();
    all.first().zip(all.last()).map_or("never".to_owned(), |(lo, hi)| range(*lo, *hi))
}

/// How soon after the cooler's step its alarm was gone.
fn gone(rig: &Rig) -> String {
    let step = rig.changes(|(_, cooler)| cooler).first().map_or(0, |(second, _)| *second);
    let end = rig.spans("cooling_efficiency.warn_lo").find(|(_, to)| *to > step);
    end.map_or("no time".to_owned(), |(_, to)| secs(to - step))
}
