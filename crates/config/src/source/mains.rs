//! `kind = "mains"`: whether the grid is there, from a UPS or the operating system. A mains contact is a flag
//! of a Modbus or MQTT source.

use std::time::Duration;

use presswatch_domain::SignalId;

use crate::{
    ErrorKind, Mains, SourceKind,
    reader::{At, Reader, Table, shortened},
};

pub(super) const KEYS: [&str; 3] = ["nut", "power_supply", "every"];
/// The signal that it tells.
const SIGNAL: &str = "mains_ok";
const EVERY: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(60);
/// The port of upsd.
const NUT_PORT: u16 = 3493;

pub(super) fn source<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    signals: &mut Vec<At<SignalId>>,
) -> Option<SourceKind> {
    signals.extend(SignalId::new(SIGNAL).map(|value| At { value, at: table.at }));
    let (nut, supply) = (table.get("nut"), table.get("power_supply"));
    let every = match table.get("every") {
        Some(item) => reader.duration(&item, LONGEST),
        None => Some(EVERY),
    };
    let mains = match (nut, supply) {
        (Some(item), None) => {
            let text = reader.text(&item)?;
            let found = ups(text);
            if found.is_none() {
                reader.wrong(item.at, ErrorKind::Nut { found: shortened(text) });
            }
            found
        }
        (None, Some(item)) => {
            let name = reader.text(&item)?;
            let plain = !name.contains('/') && name != "..";
            if !plain {
                reader.wrong(item.at, ErrorKind::PowerSupply { found: shortened(name) });
            }
            plain.then(|| Mains::PowerSupply { name: name.to_owned() })
        }
        _ => {
            reader.wrong(table.at, ErrorKind::WhichMains);
            None
        }
    };
    Some(SourceKind::Mains { mains: mains?, every: every? })
}

/// `ups@host:port`, as NUT's own tools have it.
fn ups(text: &str) -> Option<Mains> {
    let (ups, at) = text.split_once('@').unwrap_or((text, "127.0.0.1"));
    let (host, port) = match at.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (at, NUT_PORT),
    };
    let plain =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    (plain(ups) && plain(host)).then(|| Mains::Nut { host: host.to_owned(), port, ups: ups.to_owned() })
}
