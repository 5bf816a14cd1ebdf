//! Figures of presses: uptime, stops and reasons, what was pressed, and what of it is not known. What they are is decided
//! in `domain::kpi`; here is what they are made of ([`ledger`]), what people say ([`annotations`], [`enter`]) and how
//! both travel. What was written here is seen here at once ([`entered`]), also before the store has it.

mod annotations;
mod derivation;
mod dto;
mod enter;
mod entered;
mod kpis;
mod ledger;
mod plan_stops;
mod planned;
mod plans;
mod production;
mod reasons;
mod shifts;
mod stops;

pub use annotations::{__path_annotate, annotate};
pub use derivation::{__path_derivation, derivation};
pub use enter::{__path_enter_production, enter_production};
pub use entered::Entered;
pub use kpis::{__path_kpis, kpis};
pub use plan_stops::{__path_drop_stop, __path_plan_stop, drop_stop, plan_stop};
pub use planned::{__path_planned_stops, planned_stops};
pub use plans::keep;
pub use production::{__path_production, production};
pub use reasons::{__path_reasons, reasons};
pub use shifts::{__path_shifts, shifts};
pub use stops::{__path_stops, WhichStops, stops};
