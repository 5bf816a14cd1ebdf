//! Priority, delays, parents and first action of each rule: a table that a person may edit (`data/alarms.csv`).

use std::{collections::BTreeMap, fmt, sync::Arc};

use super::{Condition, Priority, Rule, RuleId, When};
use crate::{Catalogue, Gate, Signal};

const BUILTIN: &str = include_str!("../../data/alarms.csv");
const COLUMNS: [&str; 16] = [
    "rule",
    "profile",
    "condition",
    "priority",
    "when",
    "gate",
    "gate_delay_s",
    "on_delay_s",
    "off_delay_s",
    "hold_s",
    "latched",
    "parents",
    "group",
    "re_alarm_min",
    "action",
    "why",
];
/// The profile of rules about a producer's own health.
const PRODUCER: &str = "producer";

/// The table. A row is for a rule (`oil_temp.trip_hi`), for all of one kind (`*.trip_hi`), or for all (`*`); of one
/// profile or of all (`*`). An empty cell says nothing: it is then the next less special row that counts; `-` says
/// that there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    rule: String,
    profile: String,
    cells: Cells,
}

/// What a row says; `None`: nothing.
#[derive(Debug, Clone, PartialEq, Default)]
struct Cells {
    condition: Option<Condition>,
    /// `Some(None)`: there is no such rule.
    priority: Option<Option<Priority>>,
    when: Option<When>,
    gate: Option<Gate>,
    gate_delay_ms: Option<i64>,
    on_delay_ms: Option<i64>,
    off_delay_ms: Option<i64>,
    hold_ms: Option<i64>,
    latched: Option<bool>,
    parents: Option<Vec<RuleId>>,
    group: Option<Option<Arc<str>>>,
    re_alarm_ms: Option<Option<i64>>,
    action: Option<Arc<str>>,
}

/// A wrong cell of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableFault {
    /// Row of the table, the heading being 1.
    pub row: usize,
    /// Heading of the column; empty if it is the whole row.
    pub column: &'static str,
    /// What is wrong, and what is allowed.
    pub fault: String,
}

impl fmt::Display for TableFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, column `{}`: {}", self.row, self.column, self.fault)
    }
}

impl Table {
    /// The built-in table.
    pub fn builtin() -> Table {
        // A test holds that it can be read.
        Self::from_csv(BUILTIN).unwrap_or(Table { rows: Vec::new() })
    }

    /// Reads a table; every wrong cell is named.
    pub fn from_csv(text: &str) -> Result<Table, Vec<TableFault>> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut wrong = Vec::new();
        let heads: Vec<String> =
            reader.headers().into_iter().flatten().map(|head| head.trim().to_owned()).collect();
        for column in COLUMNS.into_iter().filter(|column| !heads.iter().any(|head| head == column)) {
            wrong.push(TableFault { row: 1, column, fault: "the column is missing".to_owned() });
        }
        let mut rows = Vec::new();
        for (index, line) in reader.records().enumerate() {
            let row = index + 2;
            match line {
                Ok(line) => {
                    let cells = heads.iter().map(String::as_str).zip(line.iter().map(str::trim)).collect();
                    let mut reader = Reader { row, cells, wrong: &mut wrong };
                    rows.push(reader.row());
                }
                Err(error) => wrong.push(TableFault { row, column: "", fault: error.to_string() }),
            }
        }
        if wrong.is_empty() { Ok(Table { rows }) } else { Err(wrong) }
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

/// The rules about a producer's own health. Their signals are what the alerter makes of status messages.
pub fn producer_rules(table: &Table) -> Vec<Rule> {
    let own = table.rows.iter().filter(|row| row.profile == PRODUCER);
    own.filter_map(|row| table.rule(row.rule.clone(), PRODUCER, Own::default())).collect()
}

impl Cells {
    /// These cells, and where they say nothing, the others.
    fn or(self, other: &Cells) -> Cells {
        macro_rules! either { ($($field:ident),*) => { Cells { $($field: self.$field.or_else(|| other.$field.clone())),* } } }
        either!(
            condition,
            priority,
            when,
            gate,
            gate_delay_ms,
            on_delay_ms,
            off_delay_ms,
            hold_ms,
            latched,
            parents,
            group,
            re_alarm_ms,
            action
        )
    }
}

/// Reads one row.
struct Reader<'a> {
    row: usize,
    cells: BTreeMap<&'a str, &'a str>,
    wrong: &'a mut Vec<TableFault>,
}

impl Reader<'_> {
    fn row(&mut self) -> Row {
        let text = |reader: &Self, column: &str| reader.cells.get(column).map_or("", |cell| *cell).to_owned();
        let rule = self.rule(text(self, "rule"));
        let cells = Cells {
            condition: self.cell("condition", |cell| {
                cell.parse().map_err(|error: super::ConditionError| error.to_string())
            }),
            priority: self.cell("priority", |cell| match cell {
                "-" => Ok(None),
                cell => cell
                    .parse::<u8>()
                    .map_err(|_| ())
                    .and_then(|number| Priority::try_from(number).map(Some).map_err(|_| ()))
                    .map_err(|()| format!("`{cell}` is none of 1, 2, 3, -")),
            }),
            when: self
                .cell("when", |cell| one_of(cell, &[("planned", When::Planned), ("always", When::Always)])),
            gate: self.cell("gate", |cell| {
                one_of(cell, &[("execute", Gate::Execute), ("power_on", Gate::PowerOn), ("any", Gate::Any)])
            }),
            gate_delay_ms: self.cell("gate_delay_s", |cell| ms(cell, 1000.0)),
            on_delay_ms: self.cell("on_delay_s", |cell| ms(cell, 1000.0)),
            off_delay_ms: self.cell("off_delay_s", |cell| ms(cell, 1000.0)),
            hold_ms: self.cell("hold_s", |cell| ms(cell, 1000.0)),
            latched: self.cell("latched", |cell| one_of(cell, &[("yes", true), ("no", false)])),
            parents: self.cell("parents", |cell| match cell {
                "-" => Ok(Vec::new()),
                cell => cell.split_whitespace().map(RuleId::new).collect(),
            }),
            group: self.cell("group", |cell| Ok(Some(cell).filter(|cell| *cell != "-").map(Into::into))),
            re_alarm_ms: self.cell("re_alarm_min", |cell| match cell {
                "-" => Ok(None),
                cell => ms(cell, 60_000.0).map(Some),
            }),
            action: self.cell("action", |cell| Ok(cell.into())),
        };
        Row { rule, profile: text(self, "profile"), cells }
    }

    fn rule(&mut self, rule: String) -> String {
        let name = rule.strip_prefix("*.").unwrap_or(&rule);
        if let Err(fault) = if rule == "*" { Ok(()) } else { RuleId::new(name).map(drop) } {
            self.wrong.push(TableFault { row: self.row, column: "rule", fault });
        }
        rule
    }

    fn cell<T>(&mut self, column: &'static str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let cell = self.cells.get(column).copied().filter(|cell| !cell.is_empty())?;
        match read(cell) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.wrong.push(TableFault { row: self.row, column, fault });
                None
            }
        }
    }
}

fn ms(cell: &str, unit: f64) -> Result<i64, String> {
    let number = cell.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
    number
        .map(|number| (number * unit).round() as i64)
        .ok_or_else(|| format!("`{cell}` is no number from 0 on"))
}

fn one_of<T: Copy>(cell: &str, known: &[(&str, T)]) -> Result<T, String> {
    let found = known.iter().find(|(name, _)| *name == cell).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        format!("`{cell}` is none of {}", names.join(", "))
    })
}
