//! Harness for the system tests.

pub mod influxd;
pub mod program;
pub mod servers;
