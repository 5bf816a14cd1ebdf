//! Whether what people have changed goes with the file.

use std::path::Path;

use presswatch_config::Config;

use super::report::Report;
use crate::{people::FILE, settings::NAME, words::sentence};

/// Of the data folder's accounts file, if there is one.
pub fn check(config: &Config, data: &Path, report: &mut Report) -> anyhow::Result<()> {
    let file = data.join(FILE);
    if !file.exists() {
        return Ok(());
    }
    let of = file.display().to_string();
    let newest = match presswatch_people::peek(&file) {
        Ok(newest) => newest,
        Err(error) => {
            let why = presswatch_runtime::tasks::chain(&error);
            return report.open(&of, "check-settings-unreadable", &[("why", why)]);
        }
    };
    let Some(newest) = newest else { return Ok(()) };
    let version = ("version", newest.version.to_string());
    match config.overlaid(Path::new(NAME), &newest.text, None) {
        Ok(_) => report.good(&of, "check-settings", &[version]),
        Err(rejected) => rejected.errors.iter().try_for_each(|error| {
            let why = sentence(&error.kind, report.language());
            let words = [version.clone(), ("field", error.pointer.clone()), ("why", why)];
            report.wrong(&of, "check-settings-wrong", &words)
        }),
    }
}
