//! The store is the truth: what it has durably answered for is stored, and nothing else is.
//!
//! An [`Engine`] keeps rows, events and roll-ups; [`Store`] stands above it and gives every engine the
//! same roll-ups and charts, made by `domain::hold`. Site is a parameter of every call.

mod embedded;
mod engine;
mod rollup;
mod store;

pub use engine::{Engine, EventFilter, StoreError, Touched, WriteError, Written};
pub use rollup::HourRoll;
pub use store::Store;
