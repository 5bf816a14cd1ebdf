//! One program whose roles are subcommands: the wiring of each role, visible in one function.

mod check;
mod cli;
#[cfg(feature = "edge")]
mod data;
#[cfg(feature = "server")]
mod demo;
#[cfg(feature = "edge")]
mod ending;
#[cfg(feature = "edge")]
mod init;
#[cfg(feature = "edge")]
mod outbox;
#[cfg(feature = "edge")]
mod probe;
#[cfg(feature = "server")]
mod progress;
#[cfg(feature = "edge")]
pub mod roles;
#[cfg(feature = "server")]
mod serve;
mod words;

pub use cli::run;
