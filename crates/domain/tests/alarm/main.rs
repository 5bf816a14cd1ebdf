//! Alarms: the standard's diagram, conditions and their delays, gates, groups, and the built-in rules.

mod conditions;
mod diagram;
mod gates;
mod groups;
mod stage;
mod tables;
