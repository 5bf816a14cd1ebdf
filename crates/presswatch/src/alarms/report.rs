//! What a back-test found, as text for people. Pure.

use std::time::Duration;

use jiff::{Timestamp, tz::TimeZone};
use presswatch_api::{BacktestDto, ComparedDto, TallyDto};
use presswatch_domain::{HOUR_MS, Priority, UtcMs};
use presswatch_locale::{Language, message, number};

use crate::words::say;

/// How it is told.
#[derive(Debug)]
pub struct Report<'a> {
    pub language: Language,
    /// The site's.
    pub zone: &'a TimeZone,
    /// Each time is named.
    pub each: bool,
    /// How long it took.
    pub took: Duration,
}

const HEADS: [&str; 8] = [
    "backtest-press",
    "backtest-alarm",
    "backtest-priority",
    "backtest-did",
    "backtest-would",
    "backtest-difference",
    "backtest-first",
    "backtest-last",
];
/// Columns of numbers.
const RIGHT: [usize; 3] = [3, 4, 5];

/// All of it, with its line's end.
pub fn report(answer: &BacktestDto, report: &Report<'_>) -> String {
    let language = report.language;
    let say = |id: &str, words: &[(&str, String)]| say(language, id, words);
    let hours = |ms: i64| number(language, ms as f64 / HOUR_MS as f64, 1);
    let zone = report.zone.iana_name().unwrap_or("UTC").to_owned();
    let at = |ms: i64| report.wall(UtcMs(ms));
    let ends = [("from", at(answer.from)), ("to", at(answer.to)), ("zone", zone)];
    if answer.presses.iter().all(|press| press.records == 0) {
        return say("backtest-nothing", &ends) + "\n";
    }
    let mut lines = vec![say("backtest-head", &ends), String::new()];
    for press in &answer.presses {
        let words = [
            ("press", press.press.clone()),
            ("heard", hours(press.heard_ms)),
            ("asked", hours(answer.to - answer.from)),
            ("planned", hours(press.planned_ms)),
        ];
        lines.push(say("backtest-heard", &words));
    }
    lines.push(String::new());
    match answer.alarms.is_empty() {
        true => lines.push(say("backtest-none", &[])),
        false => lines.extend(report.table(&answer.alarms)),
    }
    lines.extend([String::new(), say("backtest-sum", &sums(answer)), say("backtest-person", &[])]);
    if !answer.shifts {
        lines.push(say("backtest-shifts", &[]));
    }
    if !answer.alarms.is_empty() && answer.alarms.iter().all(|one| one.did.came == 0) {
        lines.push(say("backtest-unrecorded", &[]));
    }
    let records: usize = answer.presses.iter().map(|press| press.records).sum();
    let words = [
        ("records", number(language, records as f64, 0)),
        ("seconds", number(language, report.took.as_secs_f64(), 1)),
    ];
    lines.push(say("backtest-took", &words));
    lines.join("\n") + "\n"
}

/// How often people were told, and would have been.
fn sums(answer: &BacktestDto) -> [(&'static str, String); 4] {
    let sum = |tallies: &[&TallyDto], digest: bool| {
        let of = tallies.iter().filter(|tally| (tally.priority == Some(Priority::P3)) == digest);
        of.map(|tally| tally.told).sum::<usize>().to_string()
    };
    let did: Vec<&TallyDto> = answer.alarms.iter().map(|one| &one.did).collect();
    let would: Vec<&TallyDto> = answer.alarms.iter().map(|one| &one.would).collect();
    [
        ("did", sum(&did, false)),
        ("would", sum(&would, false)),
        ("low", sum(&did, true)),
        ("wouldlow", sum(&would, true)),
    ]
}

impl Report<'_> {
    fn table(&self, alarms: &[ComparedDto]) -> Vec<String> {
        let heads = HEADS.map(|head| say(self.language, head, &[]));
        let rows: Vec<[String; 8]> = alarms.iter().map(|one| self.row(one)).collect();
        let all = || [&heads].into_iter().chain(&rows);
        let widths: [usize; 8] =
            std::array::from_fn(|i| all().map(|row| row[i].chars().count()).max().unwrap_or(0));
        let mut lines = vec![line(&heads, &widths)];
        for (one, row) in alarms.iter().zip(&rows) {
            lines.push(line(row, &widths));
            lines.extend(
                one.would.at.iter().filter(|_| self.each).map(|at| format!("    {}", self.wall(*at))),
            );
        }
        lines
    }

    fn row(&self, one: &ComparedDto) -> [String; 8] {
        let name = format!("alarm-{}", one.rule.replace('.', "-"));
        let alarm = match message(self.language, &name, None) {
            Ok(name) => format!("{name} ({})", one.rule),
            // A rule of the site's own.
            Err(_) => one.rule.clone(),
        };
        let priority = |tally: &TallyDto| tally.priority.map(|priority| format!("P{}", u8::from(priority)));
        let priority = match (priority(&one.did), priority(&one.would)) {
            (Some(did), Some(would)) if did != would => format!("{did} → {would}"),
            (did, would) => would.or(did).unwrap_or_default(),
        };
        let wall = |at: Option<UtcMs>| at.map_or_else(|| "–".to_owned(), |at| self.wall(at));
        let difference = match one.difference {
            0 => "0".to_owned(),
            more => format!("{more:+}"),
        };
        [
            one.press.clone(),
            alarm,
            priority,
            one.did.told.to_string(),
            one.would.told.to_string(),
            difference,
            wall(one.would.first),
            wall(one.would.last),
        ]
    }

    /// A time on the site's clock.
    fn wall(&self, at: UtcMs) -> String {
        let at = Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH);
        self.zone.to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string()
    }
}

fn line(cells: &[String; 8], widths: &[usize; 8]) -> String {
    let cells = cells.iter().zip(widths).enumerate().map(|(i, (cell, width))| match RIGHT.contains(&i) {
        true => format!("{cell:>width$}"),
        false => format!("{cell:width$}"),
    });
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
