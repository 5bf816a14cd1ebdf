//! Alarms by ISA-18.2 (IEC 62682), on event time. **Pure**: what is true at an instant follows from what was
//! heard before it, so a replay gives the same transitions, whenever and however often it runs.
//!
//! A [`Rule`] says when an alarm comes; a [`Watch`] follows the rules of one press, or of one producer's own
//! health, through what was heard of it. Each rule has two parts: whether its condition holds (delays,
//! hysteresis), and its state as people see it ([`AlarmState`]).

mod backtest;
mod cells;
mod debounce;
mod faults;
mod gate;
mod group;
mod occurrence;
mod operation;
mod performance;
mod rule;
mod sense;
mod state;
mod table;
mod told;
mod track;
mod watch;
mod words;

pub use backtest::{
    Occurrence, RELEASED_AFTER_MS, SEEN_AFTER_MS, Stored, backtest, forgetting, journal, occurrences,
};
pub use cells::TableFault;
pub use faults::{RuleFault, Wrong, faults, producer_faults};
pub use operation::Operation;
pub use performance::{CHATTERING, FLOOD, FREQUENT, PART_MS, Performance, STALE_MS, Told, performance};
pub use rule::{Condition, Priority, Rule, RuleId, When};
pub use state::{AlarmState, Change};
pub use table::{Table, producer_rules, rules};
pub use told::{Input, Transition};
pub use watch::{Kept, Watch};
pub use words::ConditionError;
