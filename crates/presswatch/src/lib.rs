//! One program whose roles are subcommands: the wiring of each role, visible in one function.

mod check;
mod cli;
#[cfg(feature = "server")]
mod data;
#[cfg(feature = "server")]
mod demo;
#[cfg(feature = "server")]
mod ending;
#[cfg(feature = "server")]
mod progress;
mod words;

pub use cli::run;
