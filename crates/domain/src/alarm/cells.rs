//! The cells of the table of rules, and what is wrong with them.

use std::{collections::BTreeMap, fmt, sync::Arc};

use super::{Condition, ConditionError, Priority, RuleId, When};
use crate::Gate;

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

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub rule: String,
    pub profile: String,
    pub cells: Cells,
}

/// What a row says; `None`: nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Cells {
    pub condition: Option<Condition>,
    /// `Some(None)`: there is no such rule.
    pub priority: Option<Option<Priority>>,
    pub when: Option<When>,
    pub gate: Option<Gate>,
    pub gate_delay_ms: Option<i64>,
    pub on_delay_ms: Option<i64>,
    pub off_delay_ms: Option<i64>,
    pub hold_ms: Option<i64>,
    pub latched: Option<bool>,
    pub parents: Option<Vec<RuleId>>,
    pub group: Option<Option<Arc<str>>>,
    pub re_alarm_ms: Option<Option<i64>>,
    pub action: Option<Arc<str>>,
}

/// Reads a table; every wrong cell is named.
pub(super) fn read(text: &str) -> Result<Vec<Row>, Vec<TableFault>> {
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
    if wrong.is_empty() { Ok(rows) } else { Err(wrong) }
}

impl Cells {
    /// These cells, and where they say nothing, the others.
    pub fn or(self, other: &Cells) -> Cells {
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
            condition: self
                .cell("condition", |cell| cell.parse().map_err(|error: ConditionError| error.to_string())),
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
