//! What a line of a modem means (3GPP 27.007, 27.005). A line is taken for what it says, whether it was asked for
//! or not: so results that come unasked, in the midst of others, do no harm.

use jiff::{civil, tz::Offset};
use presswatch_domain::UtcMs;

use super::pdu;

/// A line's meaning.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Heard {
    /// `OK`.
    Ok,
    /// `ERROR` and its kin.
    Error(Fault),
    /// A call is over, or did not come to be.
    Ended(End),
    /// `+CPIN`.
    Sim(Sim),
    /// `+CREG`.
    Network(Network),
    /// `+CEREG`: the same of LTE, for modems that say it only there.
    Lte(Network),
    /// `+CSQ`, in dBm.
    Signal(Option<i32>),
    /// `+CMGS`: the network has taken the message; its reference.
    Sent(u8),
    /// `+CMTI`: a message came in.
    Stored,
    /// `+CMGL`: the message at this place follows.
    Listed(u16),
    /// A line of hexadecimal digits alone: a message.
    Pdu(String),
    /// `+CPMS`: true if not one message more has room.
    Full(bool),
    /// `+CLCC`: a call of ours.
    Call(CallState),
    /// Somebody calls.
    Ring,
    /// `+CLIP`: who.
    Caller(String),
    /// `+CCLK`.
    Time(UtcMs),
    /// The network has just told the time.
    Zone,
    /// `+CUSD`: what the network says, whole or in part (its closing quote is not there yet).
    Ussd(String),
    /// The modem has just been started.
    Started,
    /// A command of ours, given back.
    Echo,
    /// Nothing that matters here.
    Other,
}

/// Why a command was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// `ERROR`, or words.
    Plain,
    /// `+CME ERROR`: the device's.
    Device(u16),
    /// `+CMS ERROR`: that of the message service.
    Message(u16),
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    NoCarrier,
    Busy,
    NoAnswer,
    NoDialTone,
}

/// What the SIM wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sim {
    Ready,
    Pin,
    Puk,
    /// Something else, that is not for us to give.
    Locked,
}

/// Whether the network has taken the modem in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Network {
    Home,
    Roaming,
    Searching,
    Denied,
}

/// How a call of ours stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallState {
    Dialling,
    Ringing,
    /// Somebody, or something, has picked up.
    Active,
}

/// How modems greet.
const STARTED: [&str; 6] = ["RDY", "^SYSSTART", "NORMAL POWER DOWN", "*COLD BOOT*", "POWERED DOWN", "^BOOT"];

impl Heard {
    /// The meaning of a line.
    pub(super) fn of(line: &str) -> Heard {
        match line {
            "OK" => return Heard::Ok,
            "ERROR" | "COMMAND NOT SUPPORT" => return Heard::Error(Fault::Plain),
            "NO CARRIER" => return Heard::Ended(End::NoCarrier),
            "BUSY" => return Heard::Ended(End::Busy),
            "NO ANSWER" => return Heard::Ended(End::NoAnswer),
            "NO DIALTONE" | "NO DIAL TONE" => return Heard::Ended(End::NoDialTone),
            "RING" => return Heard::Ring,
            _ if STARTED.iter().any(|word| line.starts_with(word)) => return Heard::Started,
            _ if line.len() >= 2 && line.as_bytes()[..2].eq_ignore_ascii_case(b"AT") => return Heard::Echo,
            _ if line.len() >= 20
                && line.len().is_multiple_of(2)
                && line.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                return Heard::Pdu(line.to_owned());
            }
            _ => {}
        }
        let Some((word, rest)) = line.split_once(':') else { return Heard::Other };
        reply(word, rest.trim()).unwrap_or(Heard::Other)
    }
}

/// `+WORD: rest`. `None`: it does not say what it should.
fn reply(word: &str, rest: &str) -> Option<Heard> {
    let fields: Vec<&str> = rest.split(',').map(str::trim).collect();
    let number = |place: usize| fields.get(place).and_then(|field| field.parse::<u16>().ok());
    Some(match word {
        "+CME ERROR" => Heard::Error(number(0).map_or(Fault::Plain, Fault::Device)),
        "+CMS ERROR" => Heard::Error(number(0).map_or(Fault::Plain, Fault::Message)),
        "+CPIN" => Heard::Sim(match rest {
            "READY" => Sim::Ready,
            "SIM PIN" => Sim::Pin,
            "SIM PUK" => Sim::Puk,
            _ => Sim::Locked,
        }),
        "+CREG" => Heard::Network(network(&fields)?),
        "+CEREG" => Heard::Lte(network(&fields)?),
        "+CSQ" => Heard::Signal(number(0).filter(|rssi| *rssi <= 31).map(|rssi| -113 + 2 * i32::from(rssi))),
        "+CMGS" => Heard::Sent((number(0)? & 0xff) as u8),
        "+CMTI" => Heard::Stored,
        "+CMGL" => Heard::Listed(number(0)?),
        "+CPMS" => {
            // Asked by `?` it names the storage first.
            let first = usize::from(fields.first()?.starts_with('"'));
            Heard::Full(number(first)? >= number(first + 1)?)
        }
        "+CLCC" if number(1)? == 0 => Heard::Call(match number(2)? {
            0 | 1 => CallState::Active,
            3 => CallState::Ringing,
            _ => CallState::Dialling,
        }),
        "+CLIP" => Heard::Caller(quoted(rest)?.to_owned()),
        "+CCLK" => Heard::Time(time(quoted(rest)?)?),
        "+CTZV" | "+CTZE" | "*PSUTTZ" => Heard::Zone,
        "+CUSD" => Heard::Ussd(rest.to_owned()),
        _ => return None,
    })
}

/// What is between the first two quotes.
fn quoted(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

/// Unasked it is `stat` or `stat,"area","cell"`, asked `n,stat` and perhaps more.
fn network(fields: &[&str]) -> Option<Network> {
    let unasked = fields.len() == 1 || fields.len() == 3 || fields[1].starts_with('"');
    Some(match fields[usize::from(!unasked)] {
        "1" | "6" | "9" => Network::Home,
        "5" | "7" | "10" => Network::Roaming,
        "3" => Network::Denied,
        "0" | "2" | "4" | "8" => Network::Searching,
        _ => return None,
    })
}

/// `yy/MM/dd,hh:mm:ss±zz`: local time, and quarters of an hour before UTC.
fn time(text: &str) -> Option<UtcMs> {
    let sign = text.rfind(['+', '-'])?;
    let quarters: i32 = text[sign..].parse().ok().filter(|quarters: &i32| quarters.abs() <= 56)?;
    let parts: Vec<i16> =
        text[..sign].split(['/', ',', ':']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let &[year, month, day, hour, minute, second] = parts.as_slice() else { return None };
    let small = |part: i16| i8::try_from(part).ok();
    let local = civil::DateTime::new(
        2000 + year,
        small(month)?,
        small(day)?,
        small(hour)?,
        small(minute)?,
        small(second)?,
        0,
    )
    .ok()?;
    let offset = Offset::from_seconds(quarters * 900).ok()?;
    Some(UtcMs(offset.to_timestamp(local).ok()?.as_millisecond()))
}

/// True if a `+CUSD` is whole: its text may have lines.
pub(super) fn ussd_whole(rest: &str) -> bool {
    rest.bytes().filter(|b| *b == b'"').count() != 1
}

/// What the network says in a whole `+CUSD`.
pub(super) fn ussd_text(rest: &str) -> Option<String> {
    let (from, to) = (rest.find('"')?, rest.rfind('"')?);
    let text = rest.get(from + 1..to)?;
    // 72: UCS-2, as hexadecimal digits.
    let coded = rest[to + 1..].trim_start_matches(',').trim() == "72";
    let bytes = if coded { pdu::bytes(text) } else { None };
    Some(bytes.map_or_else(|| text.to_owned(), |bytes| pdu::ucs2(&bytes)))
}

#[cfg(test)]
#[path = "heard_tests.rs"]
mod tests;
