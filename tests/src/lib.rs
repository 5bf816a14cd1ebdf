//! Harness for the system tests.

pub mod dice;
pub mod load;
pub mod process;
pub mod program;
pub mod servers;
pub mod site;
pub mod tap;
