//! One program whose roles are subcommands: the wiring of each role, visible in one function.

#[cfg(feature = "server")]
mod alarms;
#[cfg(feature = "edge")]
mod ask;
mod check;
mod cli;
#[cfg(feature = "server")]
mod console;
#[cfg(feature = "edge")]
mod data;
#[cfg(feature = "server")]
mod demo;
#[cfg(feature = "edge")]
mod ending;
#[cfg(feature = "server")]
mod enroll;
#[cfg(feature = "server")]
mod first;
#[cfg(feature = "edge")]
mod init;
#[cfg(feature = "edge")]
mod join;
mod map;
#[cfg(feature = "server")]
mod mosquitto;
#[cfg(feature = "edge")]
mod outbox;
#[cfg(feature = "server")]
mod people;
#[cfg(feature = "edge")]
mod probe;
#[cfg(feature = "server")]
mod progress;
#[cfg(feature = "edge")]
mod reload;
#[cfg(feature = "edge")]
pub mod roles;
#[cfg(feature = "server")]
mod serve;
#[cfg(feature = "server")]
mod settings;
#[cfg(feature = "server")]
mod trust;
mod words;
#[cfg(test)]
mod words_tests;

pub use cli::run;
