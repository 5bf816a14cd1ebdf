//! Reading devices over Modbus, against pymodbus: over TCP, over a serial pair, and RTU over TCP. Faults are
//! the server's (`tests/devices/modbus_server.py`), switched on while it runs.

mod log;
mod outbox;
mod rtu;
mod server;
mod tcp;

use std::{collections::BTreeMap, time::Duration};

use presswatch_domain::{Reading, SignalId, SignalType};
use presswatch_edge::{
    Source, Wired,
    modbus::{DeviceConfig, LineConfig, Wire, start},
    wired,
};
use presswatch_modbus::{Address, Area, Limits, LineAt, Point};
use presswatch_runtime::{Clock, Tasks};

/// How long anything may take that a test waits for.
const SOON: Duration = Duration::from_secs(40);

/// A device's answers come within this, also on a busy machine, unless a test delays them.
const TIMEOUT: Duration = Duration::from_millis(1_000);

/// A press under test, as its devices tell of it.
struct Floor {
    tasks: Tasks,
    wired: Wired,
}

/// A number in one register.
fn number(signal: &str, offset: u16) -> Point {
    let signal = SignalId::new(signal).expect("an id");
    Point::new(signal, Address { area: Area::Holding, offset })
}

/// A device with these points, all read so often.
fn device(unit: u8, every_ms: u64, points: impl IntoIterator<Item = Point>) -> (u8, u64, Vec<Point>) {
    (unit, every_ms, points.into_iter().collect())
}

impl Floor {
    /// One press with devices on one line, read from now on. All signals are numbers but those of bits.
    fn start(at: LineAt, devices: impl IntoIterator<Item = (u8, u64, Vec<Point>)>) -> Floor {
        Self::with(TIMEOUT, at, devices)
    }

    /// The same with another timeout.
    fn with(
        timeout: Duration,
        at: LineAt,
        devices: impl IntoIterator<Item = (u8, u64, Vec<Point>)>,
    ) -> Floor {
        let _before_anybody_speaks = log::Log::hear();
        let (tasks, clock) = (Tasks::new(), Clock::system());
        let (feed, wired) = wired(&clock);
        let devices = devices.into_iter().map(|(unit, every_ms, points)| {
            let wire = |point: Point| Wire {
                feed: feed.clone(),
                kind: if point.address.area.is_bits() { SignalType::Flag } else { SignalType::Number },
                every: point.every.unwrap_or(Duration::from_millis(every_ms)),
                point,
            };
            let points = points.into_iter().map(wire).collect();
            DeviceConfig { unit, timeout, limits: Limits::default(), points }
        });
        let devices = devices.collect();
        start(&tasks, &clock, vec![LineConfig { at, devices }]);
        Floor { tasks, wired }
    }

    /// What is told next.
    async fn next(&mut self) -> anyhow::Result<BTreeMap<String, Reading>> {
        let sample = tokio::time::timeout(SOON, self.wired.next()).await??;
        let readings = sample.and_then(|sample| sample.readings).unwrap_or_default();
        Ok(readings.into_iter().map(|(id, reading)| (id.to_string(), reading)).collect())
    }

    /// What is told until `enough` of it is. Each is given to `check`.
    async fn until(
        &mut self,
        mut check: impl FnMut(&BTreeMap<String, Reading>),
        enough: impl Fn(&BTreeMap<String, Reading>) -> bool,
    ) -> anyhow::Result<BTreeMap<String, Reading>> {
        let wait = async {
            loop {
                let told = self.next().await?;
                check(&told);
                if enough(&told) {
                    return Ok(told);
                }
            }
        };
        tokio::time::timeout(SOON, wait).await?
    }

    /// Waits until a signal is read as this.
    async fn reads(&mut self, signal: &str, reading: Reading) -> anyhow::Result<BTreeMap<String, Reading>> {
        self.until(|_| {}, |told| told.get(signal) == Some(&reading)).await
    }
}

impl Drop for Floor {
    fn drop(&mut self) {
        self.tasks.token().cancel();
    }
}
