//! The terminal of `presswatch probe`.

use std::io::Write;

use presswatch_edge::modbus::ReadFault;
use presswatch_locale::Language;
use presswatch_modbus::{Address, LineAt};

use super::{ProbeArgs, Window, table};
use crate::words::say;

/// Lines of a terminal, if it does not say.
const LINES: usize = 24;
/// Lines above and below the table.
const FRAME: usize = 4;
/// Lines to paste, at most.
const PASTED: usize = 8;

pub struct Screen<'a> {
    args: &'a ProbeArgs,
    line: &'a LineAt,
    window: &'a Window,
    language: Language,
    live: bool,
    reads: u64,
    seen: table::Seen,
}

impl<'a> Screen<'a> {
    pub fn new(
        args: &'a ProbeArgs,
        line: &'a LineAt,
        window: &'a Window,
        language: Language,
        live: bool,
    ) -> Self {
        Screen { args, line, window, language, live, reads: 0, seen: table::Seen::default() }
    }

    /// Shows a read; with a fault, the reason in place of the table. Not live, a fault is an error.
    pub fn show(&mut self, words: Result<Vec<Option<u16>>, ReadFault>) -> anyhow::Result<()> {
        self.reads += 1;
        let mut lines = vec![self.head()];
        match &words {
            Ok(words) => {
                self.seen.take(self.reads, words);
                lines.extend(self.body());
            }
            Err(why) if self.live => lines.push(fault(self.language, why)),
            Err(why) => anyhow::bail!("{}: {}", self.line, fault(self.language, why)),
        }
        let mut out = std::io::stdout().lock();
        if self.live {
            // Home, each line cleared to its end, and what was below: nothing flickers.
            write!(
                out,
                "\x1b[H{}\x1b[J",
                lines.iter().map(|line| format!("{line}\x1b[K\r\n")).collect::<String>()
            )?;
        } else {
            writeln!(out, "{}", lines.join("\n"))?;
        }
        Ok(out.flush()?)
    }

    fn head(&self) -> String {
        let words = [
            ("line", self.line.to_string()),
            ("unit", self.args.unit.to_string()),
            ("table", self.window.key.to_owned()),
            ("reads", self.reads.to_string()),
        ];
        say(self.language, "probe-head", &words)
    }

    fn body(&self) -> Vec<String> {
        let window = self.window;
        if window.first.area.is_bits() {
            return self.bits();
        }
        let rows =
            table::rows(&self.seen, self.reads, window.first.offset, window.shown_as, self.args.expect);
        let room = height().saturating_sub(FRAME);
        let more = if self.live { rows.len().saturating_sub(room) } else { 0 };
        let mut lines = vec![table::heading()];
        for row in &rows[..rows.len() - more] {
            lines.push(match (self.live, row.lit, row.found) {
                (true, _, true) => format!("\x1b[1;7m{}\x1b[0m", row.text),
                (true, true, false) => format!("\x1b[1m{}\x1b[0m", row.text),
                _ => row.text.clone(),
            });
        }
        if more > 0 {
            lines.push(say(self.language, "probe-more", &[("count", more.to_string())]));
        }
        lines.push(say(self.language, "probe-legend", &[]));
        lines
    }

    /// Ten bits a line.
    fn bits(&self) -> Vec<String> {
        let words = self.seen.words();
        let lines = words.chunks(10).enumerate().map(|(row, bits)| {
            let first = self.window.shown_as + row as u32 * 10;
            let bits = bits.iter().map(|bit| bit.map_or("–".to_owned(), |bit| bit.to_string()));
            format!("  {first:>6}  {}", bits.collect::<Vec<_>>().join(" "))
        });
        lines.collect()
    }

    /// The lines to paste.
    pub fn end(&self) -> anyhow::Result<()> {
        let mut out = std::io::stdout().lock();
        let Some(wanted) = self.args.expect else {
            let example = format!(
                "{} = {{ {} = {} }}",
                self.args.signal,
                self.window.key,
                self.number(self.window.first.offset)
            );
            writeln!(out, "{}", say(self.language, "probe-paste-example", &[("example", example)]))?;
            return Ok(());
        };
        let found = table::found(&self.seen, self.window.first.offset, wanted);
        if found.is_empty() {
            writeln!(out, "{}", say(self.language, "probe-nothing", &[("expect", wanted.to_string())]))?;
            return Ok(());
        }
        writeln!(out, "{}", say(self.language, "probe-paste", &[("expect", wanted.to_string())]))?;
        for guess in found.iter().take(PASTED) {
            let entry = guess.entry(self.args.signal.as_str(), self.window.key, &self.number(guess.offset));
            writeln!(out, "{entry}   # {}", guess.value)?;
        }
        Ok(())
    }

    /// The number of a register as this window's key counts, written so that it means one thing.
    fn number(&self, offset: u16) -> String {
        let address = Address { area: self.window.first.area, offset };
        match self.window.key {
            "ref" => (self.window.shown_as + u32::from(offset - self.window.first.offset)).to_string(),
            _ => address.written(),
        }
    }
}

fn height() -> usize {
    rustix::termios::tcgetwinsize(std::io::stdout())
        .map_or(LINES, |size| usize::from(size.ws_row).max(FRAME + 1))
}

/// A read's fault in words.
pub fn fault(language: Language, fault: &ReadFault) -> String {
    let ms = |after: &std::time::Duration| after.as_millis().to_string();
    match fault {
        ReadFault::Connect { reason, .. } => say(language, "read-connect", &[("why", reason.clone())]),
        ReadFault::Closed { reason } => say(language, "read-closed", &[("why", reason.clone())]),
        ReadFault::Timeout { after } => say(language, "read-timeout", &[("ms", ms(after))]),
        ReadFault::Late { after } => say(language, "read-late", &[("ms", ms(after))]),
        ReadFault::Count { asked, got } => {
            say(language, "read-count", &[("asked", asked.to_string()), ("got", got.to_string())])
        }
        ReadFault::Malformed { reason } => say(language, "read-malformed", &[("why", reason.clone())]),
        ReadFault::Exception(code) => {
            let id = match code {
                1 => "read-exception-function",
                2 => "read-exception-address",
                3 => "read-exception-value",
                10 | 11 => "read-exception-gateway",
                _ => "read-exception",
            };
            say(language, id, &[("code", code.to_string())])
        }
    }
}
