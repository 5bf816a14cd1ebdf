//! `tracing` to standard error: text on a terminal, JSON under a service manager.

use std::io::IsTerminal;

use tracing::Level;
use tracing_subscriber::{
    filter::Targets, fmt, layer::SubscriberExt as _, registry, util::SubscriberInitExt as _,
};

/// Starts logging; a second call does nothing. `RUST_LOG` overrides `default_filter`: both are a level, or levels by
/// module, as in `warn,presswatch_uplink=debug`.
pub fn init(default_filter: &str) {
    // What can filter by more than that brings an engine for regular expressions.
    let said = std::env::var("RUST_LOG").ok().filter(|text| !text.is_empty());
    let filter = said.and_then(|text| text.parse::<Targets>().ok()).or_else(|| default_filter.parse().ok());
    let filtered = registry().with(filter.unwrap_or_else(|| Targets::new().with_default(Level::INFO)));
    let layer = fmt::layer().with_writer(std::io::stderr);
    let _already_set = if std::io::stderr().is_terminal() {
        filtered.with(layer.with_target(false)).try_init()
    } else {
        filtered.with(layer.json()).try_init()
    };
}
