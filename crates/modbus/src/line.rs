//! Where devices are reached: over TCP, on a serial line, or on a serial line behind a converter.

use std::fmt;

/// The port of Modbus TCP.
pub const TCP_PORT: u16 = 502;

/// How a line is reached.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineAt {
    /// `tcp://host:port`: Modbus TCP.
    Tcp {
        /// Host name or address.
        host: String,
        /// TCP port.
        port: u16,
    },
    /// `rtu+tcp://host:port`: RTU frames through a converter that passes bytes.
    RtuOverTcp {
        /// Host name or address.
        host: String,
        /// TCP port.
        port: u16,
    },
    /// `serial:/dev/ttyUSB0`: RTU.
    Serial {
        /// The device file.
        path: String,
        /// How the bits travel.
        bits: SerialBits,
    },
}

/// How the bits travel on a serial line: the same at all devices on it. A byte has 8 bits in RTU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SerialBits {
    /// Bits a second.
    pub baud: u32,
    /// The parity bit.
    pub parity: Parity,
    /// 1 or 2.
    pub stop_bits: u8,
}

/// A parity bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Parity {
    /// There is none.
    None,
    /// Even.
    Even,
    /// Odd.
    Odd,
}

impl Parity {
    /// As they are written: `none`, `even`, `odd`.
    pub const NAMES: [&'static str; 3] = ["none", "even", "odd"];

    /// The parity of that name.
    pub fn parse(text: &str) -> Option<Parity> {
        let place = Self::NAMES.iter().position(|name| *name == text)?;
        [Parity::None, Parity::Even, Parity::Odd].get(place).copied()
    }
}

/// The address of a line, without what else a serial one needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// All is said.
    Line(LineAt),
    /// A serial device: baud rate and parity must be said, too.
    Serial(String),
}

impl Target {
    /// Reads `tcp://host:port`, `rtu+tcp://host:port` or `serial:/dev/…`; `None` if it is none of them. The
    /// port may be left out with `tcp`.
    pub fn parse(text: &str) -> Option<Target> {
        if let Some(path) = text.strip_prefix("serial:") {
            return (path.starts_with('/') && path.len() > 1).then(|| Target::Serial(path.to_owned()));
        }
        let (scheme, rest) = text.split_once("://")?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let whole = |host: &str| !host.is_empty() && !host.contains(['/', '@', ' ', '?']);
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                (host, Some(port.parse().ok()?))
            }
            _ => (rest, None),
        };
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let (host, port) = (whole(bare).then(|| bare.to_owned())?, port.filter(|port| *port != 0));
        match scheme {
            "tcp" => Some(Target::Line(LineAt::Tcp { host, port: port.unwrap_or(TCP_PORT) })),
            "rtu+tcp" => Some(Target::Line(LineAt::RtuOverTcp { host, port: port? })),
            _ => None,
        }
    }
}

impl fmt::Display for LineAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bracketed = |host: &str| if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        match self {
            LineAt::Tcp { host, port } => write!(f, "tcp://{}:{port}", bracketed(host)),
            LineAt::RtuOverTcp { host, port } => write!(f, "rtu+tcp://{}:{port}", bracketed(host)),
            LineAt::Serial { path, .. } => write!(f, "serial:{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_written() {
        for (text, written) in [
            ("tcp://10.0.0.5", "tcp://10.0.0.5:502"),
            ("tcp://press1.local:1502/", "tcp://press1.local:1502"),
            ("tcp://[::1]:1502", "tcp://[::1]:1502"),
            ("rtu+tcp://10.0.0.6:4196", "rtu+tcp://10.0.0.6:4196"),
        ] {
            match Target::parse(text) {
                Some(Target::Line(line)) => assert_eq!(line.to_string(), written),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert_eq!(Target::parse("serial:/dev/ttyUSB0"), Some(Target::Serial("/dev/ttyUSB0".to_owned())));
        for wrong in [
            "",
            "10.0.0.5",
            "tcp://",
            "tcp://a:0x",
            "tcp://a:70000",
            "rtu+tcp://a",
            "serial:ttyUSB0",
            "udp://a:1",
            "tcp://a b",
        ] {
            assert_eq!(Target::parse(wrong), None, "{wrong}");
        }
    }
}
