//! `presswatch alarms backtest`: rules over what is stored; what people would have been told of, against what they were.

use std::{
    io::Write,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use presswatch_api::{BacktestDto, Trials};
use presswatch_config::{Config, Rejected};
use presswatch_domain::{HOUR_MS, Span, UtcMs};
use presswatch_locale::Language;
use presswatch_store::{Store, Tested, Trial};

use super::{
    demo,
    report::{Report, report},
};
use crate::{
    check::{Refused, choose, terminal},
    people::FILE,
    roles::store::Place,
    settings::{NAME, trials},
    words::say,
};

/// Options of `presswatch alarms backtest`.
#[derive(Debug, Args)]
pub struct BacktestArgs {
    /// From this day or time on, on the site's clock: 2026-11-01 or 2026-11-01T06:00.
    #[arg(long)]
    from: String,
    /// Before this day or time.
    #[arg(long)]
    to: String,
    /// What is changed, in the form of the configuration: `[[alarm]]` entries in place of all that hold, limits
    /// signal by signal as in `[limits.press1.oil_temp]`. Without it, the rules that hold now.
    #[arg(long)]
    rules: Option<PathBuf>,
    /// The configuration; without, the store is the demo's.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Data folder; by default /var/lib/presswatch or, without a configuration, the demo's.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Names each time at which somebody would have been told.
    #[arg(long)]
    each: bool,
    /// For programs: the answer of POST /api/v1/alarms/backtest.
    #[arg(long, conflicts_with = "each")]
    json: bool,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Does it.
pub async fn backtest(args: &BacktestArgs) -> anyhow::Result<()> {
    let began = Instant::now();
    let (mut config, store) = match &args.config {
        Some(file) => of_site(args, file).await?,
        None => demo::open(args.data.as_deref()).await?,
    };
    let languages: &[String] = if args.config.is_some() { &config.site.languages } else { &[] };
    let language = choose(args.language, terminal(), languages);
    let span = span(args, &config.site.zone, language)?;
    if let Some(rules) = &args.rules {
        let text = std::fs::read_to_string(rules).with_context(|| format!("reading {}", rules.display()))?;
        config = config.overlaid(rules, &text, None).map_err(refused(args))?;
    }
    let Trials { presses, shifts } = trials(&config, span);
    let mut tested: Vec<(Trial, Tested)> = Vec::new();
    let bar = ProgressBar::new(hours(span) * presses.len() as u64)
        .with_style(ProgressStyle::with_template("  [{bar:40}] {percent:>3} %  {msg}")?);
    for trial in presses {
        bar.set_message(trial.press.id.to_string());
        let before = hours(span) * tested.len() as u64;
        let done = |ms: i64| bar.set_position(before + ms.max(0) as u64 / HOUR_MS as u64);
        let found = store.backtest(&config.plant.site, &trial, span, done).await?;
        tested.push((trial, found));
    }
    bar.finish_and_clear();
    let answer = BacktestDto::new(span, shifts, &tested);
    let mut out = std::io::stdout();
    if args.json {
        return Ok(writeln!(out, "{}", serde_json::to_string_pretty(&answer)?)?);
    }
    let (zone, each, took) = (&config.site.zone, args.each, began.elapsed());
    Ok(write!(out, "{}", report(&answer, &Report { language, zone, each, took }))?)
}

fn refused(args: &BacktestArgs) -> impl Fn(Rejected) -> Refused {
    |rejected| Refused::new(&rejected, args.language)
}

/// What holds at a site, and its store.
async fn of_site(args: &BacktestArgs, file: &Path) -> anyhow::Result<(Config, Store)> {
    let data = args.data.clone().unwrap_or_else(|| PathBuf::from("/var/lib/presswatch"));
    let mut config = Config::read(file).map_err(refused(args))?;
    let part = config.api().map_err(refused(args))?;
    let accounts = data.join(FILE);
    let newest = accounts.exists().then(|| presswatch_people::peek(&accounts)).transpose()?.flatten();
    if let Some(newest) = newest {
        config = config.overlaid(Path::new(NAME), &newest.text, None).map_err(refused(args))?;
    }
    let store = Place::reading(&data, &part.store, &part.site)?.open().await?;
    Ok((config, store))
}

fn span(args: &BacktestArgs, zone: &TimeZone, language: Language) -> anyhow::Result<Span> {
    let at = |text: &str| {
        instant(text, zone)
            .ok_or_else(|| Refused::said(say(language, "backtest-when", &[("found", text.to_owned())])))
    };
    let span = Span::new(at(&args.from)?, at(&args.to)?);
    if span.is_empty() {
        return Err(Refused::said(say(language, "backtest-order", &[])).into());
    }
    Ok(span)
}

/// A day or a time on the wall, or an instant with its offset.
fn instant(text: &str, zone: &TimeZone) -> Option<UtcMs> {
    let wall = || zone.to_timestamp(text.parse::<DateTime>().ok()?).ok();
    let at: Timestamp = text.parse().ok().or_else(wall)?;
    Some(UtcMs(at.as_millisecond()))
}

fn hours(span: Span) -> u64 {
    (span.ms() / HOUR_MS).max(0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_on_the_sites_clock_unless_it_says_otherwise() {
        let zone = TimeZone::get("Europe/Belgrade").expect("a zone");
        let noon = Some(UtcMs(1_795_604_400_000));
        assert_eq!(instant("2026-11-25T12:00", &zone), noon);
        assert_eq!(instant("2026-11-25T11:00:00Z", &zone), noon);
        assert_eq!(instant("2026-11-25", &zone), noon.map(|noon| noon.plus(-12 * HOUR_MS)));
        for wrong in ["", "yesterday", "25.11.2026", "2026-11-25T25:00"] {
            assert_eq!(instant(wrong, &zone), None, "{wrong}");
        }
    }
}
