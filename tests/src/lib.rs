//! Harness for the system tests.

pub mod faketime;
pub mod program;
pub mod servers;
