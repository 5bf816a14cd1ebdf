//! Why presses stand: a tree of reasons, which is a table (`data/reasons.csv`). Groups, each of a few reasons: two taps
//! with a glove.

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::{AlarmChanged, State, Value};

const TABLE: &str = include_str!("../data/reasons.csv");
/// Most tiles of one view: groups, and reasons of one group.
pub const TILES: usize = 9;

/// What a stop counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Technical downtime: a failure.
    Technical,
    /// From outside the press: power, feed, outlet.
    External,
    /// Made ready: warm-up, change of tools (ISO 22400: set-up time).
    Setup,
    /// Maintenance by plan.
    PlannedMaintenance,
    /// Maintenance after a failure.
    Corrective,
    /// Nobody there, nothing to do, or not said.
    Organisational,
}

impl Class {
    /// All, in the order of their declaration.
    pub const ALL: [Class; 6] = [
        Class::Technical,
        Class::External,
        Class::Setup,
        Class::PlannedMaintenance,
        Class::Corrective,
        Class::Organisational,
    ];

    /// The name on the wire and in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Technical => "technical",
            Class::External => "external",
            Class::Setup => "setup",
            Class::PlannedMaintenance => "planned_maintenance",
            Class::Corrective => "corrective",
            Class::Organisational => "organisational",
        }
    }

    /// What a state counts as as long as nobody says why; `None`: it is no stop.
    pub fn of(state: State) -> Option<Class> {
        match state {
            State::Running => None,
            State::Faulted => Some(Class::Technical),
            State::Starved | State::Blocked | State::PowerOff => Some(Class::External),
            State::Maintenance => Some(Class::Corrective),
            State::Idle | State::Off => Some(Class::Organisational),
        }
    }
}

/// A reason's id, such as `feed_jam`.
pub type ReasonId = Arc<str>;

/// Why a press stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its id; its words are the message `reason-…` of this ending.
    pub id: ReasonId,
    /// Its tile of the first view; its words are the message `reasons-…` of this ending.
    pub group: Arc<str>,
    /// What it counts as.
    pub class: Class,
    /// What gives it by itself, as in the table.
    given_by: Vec<String>,
}

/// All reasons.
#[derive(Debug)]
pub struct Reasons(Vec<Reason>);

impl Reasons {
    /// The built-in tree.
    pub fn builtin() -> &'static Reasons {
        static TREE: OnceLock<Reasons> = OnceLock::new();
        TREE.get_or_init(|| {
            let mut rows = csv::Reader::from_reader(TABLE.as_bytes());
            let rows = rows.records().filter_map(Result::ok);
            Reasons(rows.filter_map(|row| reason(&row)).collect())
        })
    }

    /// The reason of that id.
    pub fn get(&self, id: &str) -> Option<&Reason> {
        self.0.iter().find(|reason| &*reason.id == id)
    }

    /// All, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Reason> {
        self.0.iter()
    }

    /// The reason that a state gives where no alarm says more.
    pub fn of_state(&self, state: State) -> Option<&Reason> {
        self.given(&format!("state:{state}"))
    }

    /// The reason that an alarm gives.
    pub fn of_alarm(&self, alarm: &AlarmChanged) -> Option<&Reason> {
        let rule = alarm.rule.as_str();
        let by_code = match &alarm.value {
            Some(Value::Code(code)) => self.given(&format!("{rule}={code}")),
            _ => None,
        };
        by_code.or_else(|| self.given(rule))
    }

    fn given(&self, by: &str) -> Option<&Reason> {
        self.0.iter().find(|reason| reason.given_by.iter().any(|one| one == by))
    }
}

fn reason(row: &csv::StringRecord) -> Option<Reason> {
    let class = Class::ALL.into_iter().find(|class| row.get(2) == Some(class.as_str()))?;
    Some(Reason {
        id: row.get(0)?.into(),
        group: row.get(1)?.into(),
        class,
        given_by: row.get(3)?.split_whitespace().map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::alarm::Table;

    #[test]
    fn the_tree_reads_whole_and_fits_two_taps() {
        let tree = Reasons::builtin();
        assert_eq!(tree.iter().count(), TABLE.lines().count() - 1, "a row can't be read");
        let mut groups = BTreeMap::<&str, usize>::new();
        tree.iter().for_each(|reason| *groups.entry(&reason.group).or_default() += 1);
        assert!(groups.len() <= TILES, "{groups:?}");
        assert!(groups.values().all(|count| *count <= TILES), "{groups:?}");
        let ids: BTreeSet<&str> = tree.iter().map(|reason| &*reason.id).collect();
        assert_eq!(ids.len(), tree.iter().count(), "an id stands twice");
    }

    #[test]
    fn every_state_but_running_and_what_is_not_said_gives_a_reason() {
        let without: Vec<State> =
            State::ALL.into_iter().filter(|state| Reasons::builtin().of_state(*state).is_none()).collect();
        assert_eq!(without, [State::Running, State::Idle, State::Off]);
        for state in State::ALL {
            if let Some(reason) = Reasons::builtin().of_state(state) {
                assert_eq!(Some(reason.class), Class::of(state), "{state}");
            }
        }
    }

    #[test]
    fn what_gives_a_reason_is_a_rule_or_a_state() {
        let rules: BTreeSet<String> = Table::builtin().names().collect();
        let given = Reasons::builtin().iter().flat_map(|reason| &reason.given_by);
        for by in given {
            let known = match by.strip_prefix("state:") {
                Some(state) => State::parse(state).is_some(),
                None => rules.contains(by.split('=').next().unwrap_or_default()),
            };
            assert!(known, "{by}");
        }
    }
}
