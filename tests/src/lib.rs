//! Harness for the system tests.

pub mod dice;
pub mod load;
pub mod packets;
pub mod process;
pub mod program;
pub mod proxy;
pub mod rough;
pub mod servers;
pub mod site;
