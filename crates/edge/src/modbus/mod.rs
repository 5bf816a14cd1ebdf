//! Old presses' devices over Modbus: TCP, serial lines, and serial lines behind a plain TCP converter.
//!
//! A **line** is one conversation at a time, and one task; several devices (units) share it, and one
//! device may hold signals of several presses. [`schedule`] says which is read next, [`plan`] which
//! registers together and what a refusal is worth; both are pure. [`Client`] speaks the protocol.

mod client;
mod device;
mod fault;
mod line;
mod plan;
mod port;
mod schedule;

use std::{fmt, path::PathBuf, time::Duration};

use presswatch_domain::SignalType;
use presswatch_modbus::{Limits, Point};
use presswatch_runtime::{Clock, Tasks};

pub use client::Client;
pub use fault::ReadFault;

use crate::Feed;
use line::Line;

/// A line and the devices on it.
#[derive(Debug, Clone)]
pub struct LineConfig {
    /// Where it is.
    pub at: LineAt,
    /// Who answers on it.
    pub devices: Vec<DeviceConfig>,
}

/// Where a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineAt {
    /// A device or gateway that speaks Modbus TCP, on port 502 as a rule.
    Tcp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
    },
    /// A serial line, with eight data bits.
    Serial {
        /// E.g. `/dev/serial/by-id/…`.
        path: PathBuf,
        /// Bits a second.
        baud: u32,
        /// The check bit.
        parity: Parity,
        /// One or two.
        stop_bits: StopBits,
    },
    /// A serial line behind a converter that hands bytes through and knows no Modbus.
    RtuOverTcp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
    },
}

/// The check bit of each byte on a serial line. The specification has even; devices often have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Parity {
    /// No check bit.
    None,
    /// An even number of ones.
    #[default]
    Even,
    /// An odd number of ones.
    Odd,
}

/// The end of each byte on a serial line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StopBits {
    /// One; with no check bit the specification has two, and devices often one.
    #[default]
    One,
    /// Two.
    Two,
}

/// One device on a line.
#[derive(Debug, Clone)]
pub struct DeviceConfig {
    /// Its number on the line; 1 to 247 on a serial one.
    pub unit: u8,
    /// It must have answered within this; the time that the bytes take on a serial line comes on top.
    pub timeout: Duration,
    /// What it lets be read at once.
    pub limits: Limits,
    /// What is read of it.
    pub points: Vec<Wire>,
}

/// A signal of a press and where it stands in a device.
#[derive(Debug, Clone)]
pub struct Wire {
    /// The press that it is told to.
    pub feed: Feed,
    /// What the press's profile says it is.
    pub kind: SignalType,
    /// How often it is read.
    pub every: Duration,
    /// Where it stands.
    pub point: Point,
}

/// Starts reading: one task a line, until the tasks are told to end.
pub fn start(tasks: &Tasks, clock: &Clock, lines: Vec<LineConfig>) {
    for config in lines {
        let (name, token) = (format!("modbus {}", config.at), tasks.token());
        let line = Line::new(config, clock.clone());
        tasks.spawn(name, async move {
            token.run_until_cancelled(line.run()).await;
            Ok(())
        });
    }
}

impl fmt::Display for LineAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineAt::Tcp { host, port } => write!(f, "{host}:{port}"),
            LineAt::Serial { path, .. } => write!(f, "{}", path.display()),
            LineAt::RtuOverTcp { host, port } => write!(f, "{host}:{port} (RTU)"),
        }
    }
}
