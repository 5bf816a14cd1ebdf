//! The store is the truth: what it has durably answered for is stored, and nothing else is.
//!
//! An [`Engine`] keeps rows, events and roll-ups; [`Store`] stands above it and gives every engine the
//! same roll-ups and charts, made by `domain::hold`. Site is a parameter of every call.

mod backtest;
mod chart;
mod embedded;
mod engine;
mod evidence;
mod ids;
mod influx;
mod rollup;
mod store;
mod touch;

pub use backtest::{Tested, Trial};
pub use engine::{Engine, EventFilter, Grain, Hours, StoreError, Touched, WriteError, Written};
pub use evidence::Wanted;
pub use influx::{InfluxConfig, line_protocol, look_influx};
pub use rollup::HourRoll;
pub use store::Store;
