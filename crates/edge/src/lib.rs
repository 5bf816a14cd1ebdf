//! Field protocols, simulator and replay: from the press to the uplink.

#[cfg(feature = "simulator")]
pub mod sim;

#[cfg(feature = "simulator")]
pub use sim::{Fault, FaultError};
