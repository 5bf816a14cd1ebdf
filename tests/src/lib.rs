//! Harness for the system tests.

pub mod program;
pub mod servers;
