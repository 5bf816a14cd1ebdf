//! `presswatch settings`: what people have changed, from the console of the machine that holds it.

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use clap::{Args, Subcommand};
use jiff::Timestamp;
use presswatch_domain::UtcMs;
use presswatch_locale::Language;
use presswatch_people::{Accounts, Version};
use presswatch_runtime::Clock;

use crate::{
    check::{Refused, choose, terminal},
    people::FILE,
    words::say,
};

/// Versions that are listed.
const VERSIONS: usize = 100;

/// Options of `presswatch settings`.
#[derive(Debug, Args)]
pub struct SettingsArgs {
    #[command(subcommand)]
    what: What,
    /// The api's data folder.
    #[arg(long, global = true, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long, global = true)]
    language: Option<Language>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The settings that hold, or an older version, as TOML.
    Show {
        /// The version; without, the newest.
        version: Option<i64>,
    },
    /// The newest versions: number, when, by whom, and which older one it brought back.
    Versions,
    /// Brings an older version back, as a new one; 0: the file alone. A running program takes it up within a
    /// minute.
    Return {
        /// The version.
        version: i64,
    },
}

/// Does one of them.
pub fn settings(args: &SettingsArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    let file = args.data.join(FILE);
    let mut out = std::io::stdout();
    if !file.exists() {
        return Ok(writeln!(out, "{}", say(language, "settings-none", &[]))?);
    }
    let now = UtcMs(Clock::system().now().utc_ms);
    let accounts = Accounts::open(&file)?.acting("console", now);
    let version = |number: i64| {
        let words = [("version", number.to_string())];
        let unknown = || Refused::said(say(language, "settings-unknown", &words));
        anyhow::Ok(accounts.settings_version(number)?.ok_or_else(unknown)?)
    };
    match args.what {
        What::Show { version: Some(number) } => write!(out, "{}", version(number)?.text)?,
        What::Show { version: None } => match accounts.settings()? {
            Some(newest) => write!(out, "{}", newest.text)?,
            None => writeln!(out, "{}", say(language, "settings-none", &[]))?,
        },
        What::Versions => {
            for version in accounts.settings_versions(VERSIONS)? {
                writeln!(out, "{}", line(&version))?;
            }
        }
        What::Return { version: number } => {
            let text = if number == 0 { String::new() } else { version(number)?.text };
            let newest = accounts.settings()?;
            let before = newest.as_ref().map_or("", |newest| &newest.text);
            let text = presswatch_config::register(&presswatch_config::to_json(&text), before, now);
            let text = text.context("the settings of that version")?;
            let based_on = newest.as_ref().map_or(0, |newest| newest.version);
            let written = accounts.set_settings(based_on, Some(number), &text)?;
            let words = [("version", written.version.to_string()), ("old", number.to_string())];
            writeln!(out, "{}", say(language, "settings-returned", &words))?;
        }
    }
    Ok(())
}

fn line(version: &Version) -> String {
    let at = version.at.and_then(|at| Timestamp::from_millisecond(at.0).ok());
    let at = at.map_or_else(|| "-".to_owned(), |at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    let old = version.returned_to.map_or_else(String::new, |old| format!("← {old}"));
    format!("{}\t{at}\t{}\t{old}", version.version, version.by)
}
