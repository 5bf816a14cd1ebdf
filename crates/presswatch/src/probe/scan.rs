//! Which units answer on a line.

use std::{
    io::{IsTerminal, Write},
    ops::RangeInclusive,
    time::Duration,
};

use presswatch_edge::modbus::{Client, ReadFault};
use presswatch_locale::Language;
use presswatch_modbus::{Address, Area, LineAt};

use super::fault;
use crate::words::{say, say_count};

/// Asks each unit for one register. Whoever refuses answers, too.
pub async fn scan(
    client: &mut Client,
    line: &LineAt,
    units: RangeInclusive<u8>,
    timeout: Duration,
    language: Language,
) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    let progress = std::io::stderr().is_terminal();
    let (last, mut found) = (*units.end(), 0);
    for unit in units {
        if progress {
            let words = [("unit", unit.to_string()), ("last", last.to_string())];
            write!(std::io::stderr(), "\r\x1b[K{}", say(language, "probe-scanning", &words))?;
            std::io::stderr().flush()?;
        }
        let first = Address { area: Area::Holding, offset: 0 };
        let answer = client.read(unit, first, 1, timeout).await;
        if progress {
            write!(std::io::stderr(), "\r\x1b[K")?;
        }
        match answer {
            Ok(_) => {
                found += 1;
                writeln!(out, "{}", say(language, "probe-unit", &[("unit", unit.to_string())]))?;
            }
            Err(refused) if refused.refused().is_some() => {
                found += 1;
                writeln!(out, "{}", say(language, "probe-unit", &[("unit", unit.to_string())]))?;
            }
            Err(ReadFault::Timeout { .. } | ReadFault::Exception(_)) => {}
            Err(closed @ (ReadFault::Connect { .. } | ReadFault::Closed { .. })) => {
                anyhow::bail!("{line}: {}", fault(language, &closed));
            }
            // Somebody spoke, and it was no answer: two units of one number, or noise.
            Err(other) => {
                let words = [("unit", unit.to_string()), ("why", fault(language, &other))];
                writeln!(out, "{}", say(language, "probe-unit-unclear", &words))?;
            }
        }
    }
    writeln!(out, "{}", say_count(language, "probe-units", found, &[("line", line.to_string())]))?;
    Ok(())
}
