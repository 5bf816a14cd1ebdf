//! `presswatch check`, and what every role does with a configuration that is wrong.

#[cfg(feature = "edge")]
mod devices;
#[cfg(feature = "edge")]
mod disk;
#[cfg(feature = "edge")]
mod live;
#[cfg(feature = "server")]
mod overlay;
#[cfg(feature = "edge")]
mod report;

use std::{io::Write, path::PathBuf};

use clap::Args;
use presswatch_config::{Config, Rejected};
use presswatch_locale::Language;

use crate::words::{report, say, say_count};

/// Options of `presswatch check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The configuration.
    file: PathBuf,
    /// Language of the answer: en, sq, sr-Latn or sr-Cyrl; by default the terminal's or, if that is none
    /// of them, the site's first.
    #[arg(long)]
    language: Option<Language>,
    /// Reads the configuration only, and asks nothing that it names.
    #[arg(long)]
    offline: bool,
    /// How long to listen to devices that publish by themselves, in seconds.
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u64).range(1..=3600))]
    wait_s: u64,
    /// The data folder that the roles will have.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// For programs: all findings as JSON.
    #[arg(long, conflicts_with = "offline")]
    json: bool,
}

/// A configuration that is not used. Its text is everything that is wrong with it, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Refused(String);

impl Refused {
    /// What is wrong, in words.
    pub fn said(text: String) -> Self {
        Self(text)
    }

    /// In the language asked for, the terminal's, or the site's.
    pub fn new(rejected: &Rejected, asked: Option<Language>) -> Self {
        Self(report(rejected, choose(asked, terminal(), &rejected.languages)))
    }
}

/// Says everything that is wrong with the configuration, or what there is; then asks each thing that it
/// names. An error if anything is wrong.
pub async fn check(args: &CheckArgs) -> anyhow::Result<()> {
    let refused = |rejected: Rejected| Refused::new(&rejected, args.language);
    let config = Config::read(&args.file).map_err(refused)?;
    config.parts().map_err(refused)?;
    let language = choose(args.language, terminal(), &config.site.languages);
    if !args.json {
        writeln!(std::io::stdout(), "{}", summary(&config, language))?;
    }
    #[cfg(feature = "edge")]
    {
        let mut report = report::Report::new(language, args.json);
        #[cfg(feature = "server")]
        overlay::check(&config, &args.data, &mut report)?;
        if !args.offline {
            let wait = std::time::Duration::from_secs(args.wait_s);
            live::all(&config, &args.data, wait, &mut report).await?;
        }
        let wrong = report.wrong_ones();
        report.end()?;
        if wrong > 0 {
            return Err(Refused::said(say_count(language, "check-wrong", wrong, &[])).into());
        }
    }
    Ok(())
}

fn summary(config: &Config, language: Language) -> String {
    let site = [("name", config.site.name.clone()), ("id", config.site.id.to_string())];
    let presses: Vec<String> =
        config.plant.presses.values().map(|press| format!("{} ({})", press.name, press.id)).collect();
    let list = [("list", presses.join(", "))];
    let roles = config.roles();
    let mut lines = vec![
        say(language, "config-good", &[("file", config.file().display().to_string())]),
        say(language, "config-summary-site", &site),
        say_count(language, "config-summary-presses", presses.len(), &list),
        match roles.is_empty() {
            true => say(language, "config-summary-no-role", &[]),
            false => say(language, "config-summary-roles", &[("list", roles.join(", "))]),
        },
    ];
    if let Some(channels) = config.channels() {
        let ways = channels.ways();
        lines.push(match ways.is_empty() {
            true => say(language, "config-summary-no-way", &[]),
            false => say(language, "config-summary-ways", &[("list", ways.join(", "))]),
        });
    }
    if config.site.simulated {
        lines.push(say(language, "config-summary-simulated", &[]));
    }
    if let Ok(part) = config.edge() {
        let own = part.plant.presses.values().filter(|press| press.producer == part.edge.producer);
        let idle = own.filter(|press| part.edge.sources.iter().all(|source| source.press != press.id));
        let idle: Vec<&str> = idle.map(|press| press.id.as_str()).collect();
        if !idle.is_empty() {
            lines.push(say(language, "config-summary-no-source", &[("list", idle.join(", "))]));
        }
    }
    lines.join("\n")
}

/// What was asked for, else the terminal's language, else the site's first, else English.
pub fn choose(asked: Option<Language>, terminal: Option<Language>, site: &[String]) -> Language {
    asked.or(terminal).or_else(|| site.first()?.parse().ok()).unwrap_or_default()
}

/// The language of the terminal, if it is one of ours: as POSIX has it, the first of these that is set.
pub fn terminal() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    posix(&set.into_iter().find(|value| !value.is_empty())?)
}

/// `sq_XK.UTF-8`, `sr_RS@latin`; `C` is no language.
fn posix(value: &str) -> Option<Language> {
    let (value, modifier) = value.split_once('@').unwrap_or((value, ""));
    let tag = value.split('.').next()?.replace('_', "-");
    match modifier {
        "latin" => Language::serving(&tag).map(|_| Language::SerbianLatin),
        _ => Language::serving(&tag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_one_asked_for_the_terminals_or_the_sites() {
        assert_eq!(posix("sq_XK.UTF-8"), Some(Language::Albanian));
        assert_eq!(posix("sr_RS@latin"), Some(Language::SerbianLatin));
        assert_eq!(posix("sr_RS.UTF-8"), Some(Language::SerbianCyrillic));
        for none in ["C", "C.UTF-8", "POSIX", "de_DE.UTF-8"] {
            assert_eq!(posix(none), None, "{none}");
        }
        let site = ["sr-Latn".to_owned()];
        let (sq, en) = (Some(Language::Albanian), Some(Language::English));
        assert_eq!(choose(sq, en, &site), Language::Albanian);
        assert_eq!(choose(None, en, &site), Language::English);
        assert_eq!(choose(None, None, &site), Language::SerbianLatin);
        assert_eq!(choose(None, None, &[]), Language::English);
    }

    #[test]
    fn the_summary_is_said_in_every_language() {
        let text = include_str!("../../../config/presswatch.example.toml");
        let file = std::path::Path::new("p.toml");
        let config = Config::parse(file, text, &|_| Err(std::io::ErrorKind::NotFound.into()))
            .expect("the example is right");
        for language in Language::ALL {
            let text = summary(&config, language);
            assert_eq!(text.lines().count(), 5, "{text}");
            assert!(text.contains("Press 1 (press1), Press 2 (press2)"), "{text}");
            assert!(text.lines().last().is_some_and(|line| line.ends_with("press1")), "{text}");
        }
        let alert = format!("{text}\n[alert]\nproducer = \"alert1\"\n");
        let ntfy = format!("{alert}[alert.ntfy]\nurl = \"https://ntfy\"\n");
        for (text, ways) in [(alert, false), (ntfy, true)] {
            let config = Config::parse(file, &text, &|_| Err(std::io::ErrorKind::NotFound.into()));
            let config = config.expect("right");
            for language in Language::ALL {
                let text = summary(&config, language);
                assert_eq!((text.lines().count(), text.contains(": ntfy")), (6, ways), "{text}");
            }
        }
        let simulated = text.replace("simulated = false", "simulated = true");
        let config = Config::parse(file, &simulated, &|_| Err(std::io::ErrorKind::NotFound.into()));
        let config = config.expect("right");
        for language in Language::ALL {
            assert_eq!(summary(&config, language).lines().count(), 6);
        }
    }

    #[test]
    fn both_lists_of_languages_agree() {
        let tags: std::collections::BTreeSet<&str> = Language::ALL.map(Language::tag).into();
        assert_eq!(tags, presswatch_config::LANGUAGES.into());
    }
}
