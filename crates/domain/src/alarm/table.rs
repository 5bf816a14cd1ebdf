//! Priority, delays, parents and first action of each rule: a table that a person may edit (`data/alarms.csv`).

use super::{
    Condition, Priority, Rule, RuleId, TableFault, When,
    cells::{self, Cells, Row},
};
use crate::{Catalogue, Gate, Signal};

const BUILTIN: &str = include_str!("../../data/alarms.csv");
/// The profile of rules about a producer's own health.
const PRODUCER: &str = "producer";

/// The table. A row is for a rule (`oil_temp.trip_hi`), for all of one kind (`*.trip_hi`), or for all (`*`); of one
/// profile or of all (`*`). An empty cell says nothing: it is then the next less special row that counts; `-` says
/// that there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// The built-in table.
    pub fn builtin() -> Table {
        // A test holds that it can be read.
        Self::from_csv(BUILTIN).unwrap_or(Table { rows: Vec::new() })
    }

    /// Reads a table; every wrong cell is named.
    pub fn from_csv(text: &str) -> Result<Table, Vec<TableFault>> {
        Ok(Table { rows: cells::read(text)? })
    }

    /// Names of the rules that have a row of their own.
    pub fn names(&self) -> impl Iterator<Item = String> + '_ {
        self.rows.iter().filter(|row| !row.rule.starts_with('*')).map(|row| row.rule.clone())
    }

    /// What the rows for rule `id` of `profile` say together, the most special first. Rows without a star
    /// come before those with one, and those of the profile before those of all.
    fn cells(&self, id: &str, profile: &str) -> Cells {
        let kind = id.split_once('.').map_or("", |(_, kind)| kind);
        let special = |row: &&Row| match row.rule.strip_prefix("*.") {
            _ if row.rule == id => Some(0),
            Some(of) if of == kind => Some(1),
            None if row.rule == "*" => Some(2),
            _ => None,
        };
        let rows = self.rows.iter().filter(|row| row.profile == profile || row.profile == "*");
        let mut rows: Vec<(u8, bool, &Row)> =
            rows.filter_map(|row| Some((special(&row)?, row.profile == "*", row))).collect();
        // Of two that are as special, the later in the table counts.
        rows.reverse();
        rows.sort_by_key(|(special, all, _)| (*special, *all));
        rows.into_iter().fold(Cells::default(), |cells, (_, _, row)| cells.or(&row.cells))
    }

    /// The rule of these conditions, unless the table says that there is none.
    fn rule(&self, id: String, profile: &str, own: Own<'_>) -> Option<Rule> {
        let cells = self.cells(&id, profile);
        Some(Rule {
            id: RuleId::new(&id).ok()?,
            condition: cells.condition.or(own.condition)?,
            hold_ms: cells.hold_ms.or(own.signal.map(Signal::hold_ms)).unwrap_or(0),
            on_delay_ms: cells.on_delay_ms.unwrap_or(own.delay_ms),
            off_delay_ms: cells.off_delay_ms.unwrap_or(0),
            priority: cells.priority.unwrap_or(Some(Priority::P3))?,
            gate: cells.gate.or(own.signal.map(|signal| signal.gate)).unwrap_or(Gate::Any),
            gate_delay_ms: cells.gate_delay_ms.unwrap_or(0),
            when: cells.when.unwrap_or(When::Always),
            latched: cells.latched.unwrap_or(false),
            re_alarm_ms: cells.re_alarm_ms.flatten(),
            parents: cells
                .parents
                .unwrap_or_default()
                .into_iter()
                .filter(|parent| parent.as_str() != id)
                .collect(),
            group: cells.group.flatten(),
            action: cells.action.unwrap_or_else(|| "look_panel".into()),
        })
    }
}

/// What a rule is if the table does not say otherwise.
#[derive(Default)]
struct Own<'a> {
    condition: Option<Condition>,
    signal: Option<&'a Signal>,
    delay_ms: i64,
}

/// The rules of a press of this profile: one for each limit and for each signal that may be bad, and those of the
/// table whose signal it has. In the order of the catalogue, then of the table.
pub fn rules(catalogue: &Catalogue, table: &Table) -> Vec<Rule> {
    let profile = catalogue.name.as_str();
    let mut list: Vec<Rule> = Vec::new();
    for signal in catalogue.iter() {
        let (id, hysteresis) = (&signal.id, signal.hysteresis);
        let high = |limit: f64| Condition::High { signal: id.clone(), limit, hysteresis };
        let low = |limit: f64| Condition::Low { signal: id.clone(), limit, hysteresis };
        let limits = [
            ("warn_lo", signal.limits.warn_lo.map(low), signal.warn_delay_ms),
            ("trip_lo", signal.limits.trip_lo.map(low), signal.trip_delay_ms),
            ("warn_hi", signal.limits.warn_hi.map(high), signal.warn_delay_ms),
            ("trip_hi", signal.limits.trip_hi.map(high), signal.trip_delay_ms),
            ("bad", Some(Condition::Bad { signal: id.clone() }), 0),
        ];
        list.extend(limits.into_iter().filter_map(|(kind, condition, delay_ms)| {
            let own = Own { condition: Some(condition?), signal: Some(signal), delay_ms };
            table.rule(format!("{id}.{kind}"), profile, own)
        }));
    }
    for row in table.rows.iter().filter(|row| row.profile == profile || row.profile == "*") {
        let Some(condition) = &row.cells.condition else { continue };
        let id = condition.signal();
        let signal = id.and_then(|id| catalogue.get(id.as_str()));
        // A row for all kinds of presses is for those that have its signal.
        let there = id.is_none() || signal.is_some() || row.profile == profile;
        if there && list.iter().all(|rule| rule.id.as_str() != row.rule) {
            list.extend(table.rule(row.rule.clone(), profile, Own { signal, ..Own::default() }));
        }
    }
    list
}

/// What no producer tells yet: a rule about it would watch nothing, and seem to.
const UNTOLD: &str = "backup_age_d";

/// The rules about a producer's own health. Their signals are what the alerter makes of status messages; rules about
/// what no producer tells yet are left out.
pub fn producer_rules(table: &Table) -> Vec<Rule> {
    let own = table.rows.iter().filter(|row| row.profile == PRODUCER);
    let told = |row: &&Row| {
        row.cells.condition.as_ref().and_then(Condition::signal).is_none_or(|id| id.as_str() != UNTOLD)
    };
    own.filter(told).filter_map(|row| table.rule(row.rule.clone(), PRODUCER, Own::default())).collect()
}
