//! What the scenarios have found, as a table.

use std::{io::Write, time::Duration};

use crate::Verdict;

/// One scenario's line.
pub struct Line {
    pub name: &'static str,
    pub about: &'static str,
    pub verdict: anyhow::Result<Verdict>,
    pub took: Duration,
}

/// All lines of a run.
pub struct Table {
    seed: u64,
    long: bool,
    lines: Vec<Line>,
}

impl Table {
    pub fn new(seed: u64, long: bool) -> Table {
        Table { seed, long, lines: Vec::new() }
    }

    /// Takes a line, and says it at once.
    pub fn add(&mut self, line: Line) -> anyhow::Result<()> {
        let said = match &line.verdict {
            Ok(Verdict::Held(outcome)) => format!("held: {} × {}", outcome.count, outcome.found),
            Ok(Verdict::Skipped(why)) => format!("skipped: {why}"),
            Err(error) => format!("FAILED with seed {}: {error:#}", self.seed),
        };
        progress(&format!("    {}: {said} ({} s)", line.name, line.took.as_secs()))?;
        self.lines.push(line);
        Ok(())
    }

    /// True if nothing has failed.
    pub fn all_held(&self) -> bool {
        self.lines.iter().all(|line| line.verdict.is_ok())
    }

    pub fn markdown(&self) -> String {
        let form = if self.long { "long" } else { "short" };
        let mut text = format!(
            "| scenario ({form} form, seed {}) | harm | times | found | s |\n|---|---|---|---|---|\n",
            self.seed
        );
        for line in &self.lines {
            let (times, found) = match &line.verdict {
                Ok(Verdict::Held(outcome)) => (outcome.count.to_string(), outcome.found.clone()),
                Ok(Verdict::Skipped(why)) => ("–".to_owned(), format!("skipped: {why}")),
                Err(error) => ("–".to_owned(), format!("**failed**: {error:#}")),
            };
            let took = line.took.as_secs();
            text.push_str(&format!("| `{}` | {} | {times} | {found} | {took} |\n", line.name, line.about));
        }
        text
    }

    pub fn show(&self) -> anyhow::Result<()> {
        Ok(write!(std::io::stdout(), "\n{}", self.markdown())?)
    }
}

/// A line for who waits.
pub fn progress(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}
