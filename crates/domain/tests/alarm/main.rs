//! Alarms: the standard's diagram, conditions and their delays, gates, groups, and the built-in rules.

mod any;
mod conditions;
mod diagram;
mod figures;
mod gates;
mod groups;
mod stage;
mod tables;
