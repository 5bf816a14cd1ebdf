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

use std::time::Duration;

use presswatch_domain::SignalType;
use presswatch_modbus::{Limits, LineAt, Point};
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
