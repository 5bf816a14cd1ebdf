//! One program whose roles are subcommands: the wiring of each role, visible in one function.

mod cli;

pub use cli::run;
