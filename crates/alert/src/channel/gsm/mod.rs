//! The GSM modem on a serial port: short messages, calls that only ring, replies, and the network's time. It needs
//! no internet. Which modems, how to wire and set one up: `docs/modem.md`.
//!
//! [`modem`] is the conversation, without I/O; [`task`] the port and whoever waits. `lines`, `heard` and `pdu` are
//! what is said on the line; `queue` is who is next and what is never sent twice; `memory` guards the SIM's PIN.
//!
//! No number, text or PIN is in a log: types that hold one have no `Debug`.

mod balance;
mod channels;
mod health;
mod heard;
mod lines;
mod memory;
mod modem;
mod pdu;
mod queue;
mod task;
mod text;
mod time;

use std::{path::PathBuf, time::Duration};

use presswatch_runtime::{Clock, Secret, Tasks};
use tokio::sync::{mpsc, watch};

pub use balance::{BadBalance, Balance};
pub use channels::{Ring, Sms};
pub use health::{Health, State};
pub use time::{NetworkTime, SOURCE};

use super::Replies;
use channels::Door;
use task::Task;

/// So many may wait at the door; who comes then waits before it.
const DOOR: usize = 64;

/// A modem and how it is used.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The serial port, as `/dev/serial/by-id/…`.
    pub port: PathBuf,
    /// Its speed in bits per second; a modem on USB does not care.
    pub baud: u32,
    /// The SIM's PIN, if it wants one.
    pub pin: Option<Secret>,
    /// The file in which it is noted that the PIN was refused; in the alerter's folder.
    pub memory: PathBuf,
    /// The country's code, without `+`, for numbers that come without it.
    pub country: String,
    /// How long a phone rings.
    pub ring: Duration,
    /// How the balance is asked for.
    pub balance: Option<Balance>,
    /// How often.
    pub balance_every: Duration,
    /// Whether the network's time is asked for. Not where a modem gives it as UTC and says that it is local.
    pub time: bool,
}

impl Settings {
    /// The usual: 115,200 bits per second, no PIN, numbers of +383, 20 seconds of ringing, no balance, the
    /// network's time.
    pub fn new(port: impl Into<PathBuf>, memory: impl Into<PathBuf>) -> Self {
        Self {
            port: port.into(),
            baud: 115_200,
            pin: None,
            memory: memory.into(),
            country: "383".to_owned(),
            ring: Duration::from_secs(20),
            balance: None,
            balance_every: Duration::from_secs(24 * 3600),
            time: true,
        }
    }
}

/// A modem at work.
#[derive(Debug)]
pub struct Gsm {
    /// Short messages.
    pub sms: Sms,
    /// Calls.
    pub ring: Ring,
    /// How it does.
    pub health: watch::Receiver<Health>,
    /// What the network last said the time is.
    pub time: watch::Receiver<Option<NetworkTime>>,
}

/// Starts the modem's task, which goes on until the tasks are told to end. Both ways wait in one line.
pub fn start(tasks: &Tasks, clock: &Clock, settings: Settings, replies: Replies) -> Gsm {
    let (jobs, door) = mpsc::channel(DOOR);
    let (health, told_health) = watch::channel(Health::default());
    let (time, told_time) = watch::channel(None);
    let way = Door { country: settings.country.clone(), jobs };
    let task = Task::new(settings, clock.clone(), replies, health, time);
    let token = tasks.token();
    tasks.spawn("modem", async move {
        task.run(door, token).await;
        Ok(())
    });
    Gsm { sms: Sms(way.clone()), ring: Ring(way), health: told_health, time: told_time }
}
