//! Field protocols, simulator and replay: from the press to the uplink.
//!
//! A [`Source`] yields raw samples of a press; `judge` decides what is worth sending of them; a
//! [`Sink`], the uplink, takes it. The simulator is a function of time rather than a source: its history
//! is asked for as fast as there is room.

mod computed;
mod error;
mod judge;
mod sink;
mod source;
mod wired;

#[cfg(feature = "simulator")]
pub mod history;
#[cfg(feature = "simulator")]
mod live;
#[cfg(feature = "modbus")]
pub mod modbus;
#[cfg(feature = "simulator")]
mod plan;
#[cfg(feature = "replay")]
mod replay;
#[cfg(feature = "simulator")]
mod sampler;
#[cfg(feature = "simulator")]
pub mod sim;
#[cfg(feature = "simulator")]
mod simulate;

pub mod mains;
pub mod mqtt_device;

pub use computed::Computed;
pub use error::EdgeError;
pub use sink::Sink;
pub use source::{Readings, Sample, Source, follow};
pub use wired::{Feed, Wired, wired};

#[cfg(feature = "simulator")]
pub use history::History;
#[cfg(feature = "replay")]
pub use replay::{ReplayConfig, Speed, replay, rig_columns};
#[cfg(feature = "simulator")]
pub use sim::{Fault, FaultError};
#[cfg(feature = "simulator")]
pub use simulate::{SimConfig, past, simulate};
