//! What was answered so far, and whether a configuration made of it would be right.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
};

use presswatch_config::{Config, ErrorKind};
use presswatch_domain::Catalogue;
use presswatch_locale::Language;

use super::write;

/// What a configuration is made of. Texts are as they were typed: whether they can be used is for the
/// configuration's own reader to say.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Of the comments, and the site's first.
    pub language: Language,
    /// The site, for people.
    pub name: String,
    /// The site, in topics and rows.
    pub id: String,
    /// Its time zone.
    pub zone: String,
    /// Where everything but the edge runs.
    pub server: Server,
    /// What is read.
    pub presses: Vec<Press>,
    /// Who knows of the grid.
    pub mains: Option<Mains>,
    /// By what phones are told of alarms; where all runs on this machine.
    pub phones: Phones,
}

/// By what phones are told of alarms. Secrets are only named here.
#[derive(Debug, Clone, Default)]
pub struct Phones {
    /// Address of an ntfy server.
    pub ntfy: Option<String>,
    /// It knows the alerter by a token.
    pub token: bool,
    /// Port of a modem.
    pub modem: Option<String>,
    /// Its SIM asks for a PIN.
    pub pin: bool,
}

/// Where broker, store and page are.
#[derive(Debug, Clone)]
pub enum Server {
    /// On this machine, embedded.
    Here {
        /// Where the page is.
        listen: SocketAddr,
    },
    /// On another one; this is an edge.
    There {
        /// Its name on the bus, and at the broker.
        edge: String,
        /// The broker's host.
        host: String,
        /// The broker's port.
        port: String,
    },
}

/// A press, and what tells of it.
#[derive(Debug, Clone)]
pub struct Press {
    /// For people.
    pub name: String,
    /// Its kind.
    pub profile: &'static str,
    /// What tells of it.
    pub device: Device,
}

/// What tells of a press. `signals`: lines of `[source.signals]`.
#[derive(Debug, Clone)]
pub enum Device {
    /// Nothing yet.
    None,
    /// It speaks Modbus.
    Modbus {
        /// `tcp://…` or `serial:…`.
        at: String,
        /// Speed and parity of a serial line.
        serial: Option<(String, String)>,
        /// Its number.
        unit: String,
        /// What is read.
        signals: Vec<String>,
    },
    /// It publishes.
    Mqtt {
        /// At a broker of its own; `None`: at the site's.
        host: Option<String>,
        /// What it publishes.
        signals: Vec<String>,
    },
}

/// Who knows whether the grid is there.
#[derive(Debug, Clone)]
pub enum Mains {
    /// A UPS of Network UPS Tools.
    Nut(String),
    /// The operating system's name of the supply.
    PowerSupply(String),
}

impl Server {
    /// Here, and the page for this machine alone or for others, too.
    pub fn here(open: bool, port: u16) -> Server {
        let ip = if open { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
        Server::Here { listen: SocketAddr::new(IpAddr::V4(ip), port) }
    }
}

impl Answers {
    /// The edge's name on the bus.
    pub fn edge(&self) -> &str {
        match &self.server {
            Server::Here { .. } => "edge1",
            Server::There { edge, .. } => edge,
        }
    }

    /// What is wrong with these answers; what was not asked yet is right. `file`: where the configuration
    /// shall be.
    pub fn wrong(&self, file: &Path) -> Vec<ErrorKind> {
        let mut whole = self.clone();
        if whole.presses.is_empty() {
            whole.presses.push(Press { name: "-".to_owned(), profile: "one-clamp", device: Device::None });
        }
        for press in &mut whole.presses {
            press.device.any_signal(press.profile);
        }
        let open = |_: &Path| Err(std::io::ErrorKind::NotFound.into());
        match Config::parse(file, &write::text(&whole), &open) {
            Ok(_) => Vec::new(),
            Err(rejected) => rejected.errors.into_iter().map(|error| error.kind).collect(),
        }
    }
}

impl Device {
    /// Takes a line of a signal; a second one for the same signal is meant instead of the first.
    pub fn tell(&mut self, line: String) {
        let Some(signals) = self.signals() else { return };
        signals.retain(|other| signal(other) != signal(&line));
        signals.push(line);
    }

    /// The lines of its signals.
    fn signals(&mut self) -> Option<&mut Vec<String>> {
        match self {
            Device::None => None,
            Device::Modbus { signals, .. } | Device::Mqtt { signals, .. } => Some(signals),
        }
    }

    /// A device that tells nothing yet is written as a comment, which nobody checks: gives it a signal.
    fn any_signal(&mut self, profile: &str) {
        let Some(signal) = Catalogue::builtin(profile).map(|catalogue| catalogue.machine.signal.clone())
        else {
            return;
        };
        let example = match self {
            Device::Mqtt { .. } => "topic = \"a\"",
            _ => "holding = 0",
        };
        if let Some(signals) = self.signals().filter(|signals| signals.is_empty()) {
            signals.push(format!("{signal} = {{ {example} }}"));
        }
    }
}

/// The signal of a line, as far as one can see without reading it.
pub fn signal(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim().trim_matches('"')
}
