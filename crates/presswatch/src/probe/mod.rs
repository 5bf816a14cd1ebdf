//! `presswatch probe`: what stands in a device's registers, while somebody turns the press's knobs.

mod scan;
mod screen;
mod table;

use std::{io::IsTerminal, time::Duration};

use clap::Args;
use presswatch_domain::SignalId;
use presswatch_edge::modbus::{Client, ReadFault};
use presswatch_locale::Language;
use presswatch_modbus::{Address, Area, LineAt, Parity, SerialBits, Target};

use crate::{
    check::{Refused, choose, terminal},
    words::say,
};

pub use screen::fault;

/// Registers in one answer.
const AT_ONCE: u16 = 100;

/// Options of `presswatch probe`.
#[derive(Debug, Args)]
pub struct ProbeArgs {
    /// tcp://HOST[:PORT], rtu+tcp://HOST:PORT or serial:/dev/ttyUSB0.
    line: String,
    /// holding, input, coil, discrete or ref; or scan, to find the units that answer.
    what: String,
    /// FIRST..LAST, both read: 0..50, or of ref 40001..40050; of scan the units, 1..247 by default.
    range: Option<String>,
    /// The device's number on the line, or behind a gateway.
    #[arg(long, default_value_t = 1)]
    unit: u8,
    /// Of a serial line: bits a second.
    #[arg(long, default_value_t = 9_600)]
    baud: u32,
    /// Of a serial line: none, even or odd.
    #[arg(long, default_value = "none", value_parser = Parity::NAMES)]
    parity: String,
    /// Of a serial line: 1 or 2.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=2))]
    stop_bits: u8,
    /// How long an answer may take, in milliseconds.
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(10..=60_000))]
    timeout_ms: u64,
    /// How often all is read again, in milliseconds.
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(50..=3_600_000))]
    every_ms: u64,
    /// Read once, and end.
    #[arg(long)]
    once: bool,
    /// A number that the press's own gauge shows now: what could be it is marked.
    #[arg(long, allow_negative_numbers = true)]
    expect: Option<f64>,
    /// The signal that is looked for, for the line to paste.
    #[arg(long, default_value = "signal")]
    signal: SignalId,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// What is read again and again.
struct Window {
    first: Address,
    count: u16,
    /// The number as the person counts, of the first.
    shown_as: u32,
    /// As the configuration has it: `holding`, `ref`.
    key: &'static str,
}

/// Runs until Ctrl-C, or once.
pub async fn probe(args: ProbeArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    let wrong = |id: &str, found: &str| {
        anyhow::Error::from(Refused::said(say(language, id, &[("found", found.to_owned())])))
    };
    let line = line(&args).ok_or_else(|| wrong("config-line", &args.line))?;
    let timeout = Duration::from_millis(args.timeout_ms);
    let mut client = Client::new(line.clone());
    if args.what == "scan" {
        let (first, last) = bounds(args.range.as_deref().unwrap_or("1..247"))
            .filter(|(first, last)| first <= last && *last <= 255)
            .ok_or_else(|| wrong("probe-range", args.range.as_deref().unwrap_or_default()))?;
        return scan::scan(&mut client, &line, first as u8..=last as u8, timeout, language).await;
    }
    let range = args.range.as_deref().unwrap_or_default();
    let window =
        window(&args.what, range).ok_or_else(|| wrong("probe-range", &format!("{} {range}", args.what)))?;
    let live = !args.once && std::io::stdout().is_terminal();
    let mut screen = screen::Screen::new(&args, &line, &window, language, live);
    let mut due = tokio::time::interval(Duration::from_millis(args.every_ms));
    due.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = due.tick() => {}
            _ = tokio::signal::ctrl_c() => break,
        }
        let reading = read(&mut client, args.unit, &window, timeout);
        let words = tokio::select! {
            words = reading => words,
            _ = tokio::signal::ctrl_c() => break,
        };
        screen.show(words)?;
        if !live {
            break;
        }
    }
    screen.end()
}

/// All registers of the window; where the device refuses a part, that part is `None`.
async fn read(
    client: &mut Client,
    unit: u8,
    window: &Window,
    timeout: Duration,
) -> Result<Vec<Option<u16>>, ReadFault> {
    let mut words = Vec::with_capacity(usize::from(window.count));
    let mut at = 0;
    while at < window.count {
        let count = AT_ONCE.min(window.count - at);
        let first = Address { area: window.first.area, offset: window.first.offset + at };
        match client.read(unit, first, count, timeout).await {
            Ok(found) => words.extend(found.into_iter().map(Some)),
            // Of a block that a device does not have as a whole, each register may be there.
            Err(ReadFault::Exception(_)) if count > 1 => {
                for offset in first.offset..first.offset + count {
                    let one = Address { area: first.area, offset };
                    match client.read(unit, one, 1, timeout).await {
                        Ok(found) => words.push(found.first().copied()),
                        Err(ReadFault::Exception(_)) => words.push(None),
                        Err(fault) => return Err(fault),
                    }
                }
            }
            Err(fault) => return Err(fault),
        }
        at += count;
    }
    if words.iter().all(Option::is_none) {
        // So that the reason is said, and not an empty table shown.
        client.read(unit, window.first, 1, timeout).await?;
    }
    Ok(words)
}

fn line(args: &ProbeArgs) -> Option<LineAt> {
    match Target::parse(&args.line)? {
        Target::Line(line) => Some(line),
        Target::Serial(path) => {
            let (parity, stop_bits) = (Parity::parse(&args.parity)?, args.stop_bits);
            Some(LineAt::Serial { path, bits: SerialBits { baud: args.baud, parity, stop_bits } })
        }
    }
}

fn bounds(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let number = |text: &str| match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    };
    Some((number(first)?, number(last)?))
}

fn window(what: &str, range: &str) -> Option<Window> {
    let (from, to) = bounds(range)?;
    let (first, last, key) = match what {
        "ref" => (Address::reference(from).ok()?, Address::reference(to).ok()?, "ref"),
        _ => {
            let area: Area = what.parse().ok()?;
            let at = |number| Some(Address { area, offset: u16::try_from(number).ok()? });
            (at(from)?, at(to)?, area.name())
        }
    };
    let count = last.offset.checked_sub(first.offset)?.checked_add(1)?;
    (first.area == last.area && count <= 1_000).then_some(Window { first, count, shown_as: from, key })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_either_way_of_counting() {
        let of = |what, range| window(what, range).map(|w| (w.first.area, w.first.offset, w.count));
        assert_eq!(of("holding", "0..50"), Some((Area::Holding, 0, 51)));
        assert_eq!(of("ref", "40001..40010"), Some((Area::Holding, 0, 10)));
        assert_eq!(of("input", "0x10"), Some((Area::Input, 16, 1)));
        for (what, range) in [
            ("holding", "5..1"),
            ("registers", "0..1"),
            ("ref", "0..3"),
            ("holding", ""),
            ("ref", "30001..40001"),
            ("holding", "0..70000"),
        ] {
            assert_eq!(of(what, range), None, "{what} {range}");
        }
    }
}
